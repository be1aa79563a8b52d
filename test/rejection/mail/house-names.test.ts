/** Names of houses that look like something else: with an 's, a department's word, "The", and those in whose place a platform writes. */
import { describe, expect, it } from 'vitest';
import { read } from './forwarded.ts';

const company = async (from: string, subject: string, body: string): Promise<string | null> =>
  (await read(from, subject, body)).company;
const NO = 'Unfortunately we will not be moving forward with your application.';

describe("a name with an 's", () => {
  it.each([
    [
      'OMS Human Resources <hr@orrinmarshal.example>',
      "Orrin Marshal's Office Application Status",
      `Dear Noor,\n\nThank you for your interest in employment with the Orrin Marshal’s Office. ${NO}\n\nRespectfully,\nOrrin Marshal's Office`,
      'Orrin Marshal’s Office',
    ],
    [
      "Dalby's <hello@dalbys.example>",
      'Your application',
      `Hi Noor,\n\nThank you for applying for the florist role at Dalby's. ${NO}`,
      "Dalby's",
    ],
    [
      'Recruiting <no-reply@ashbyhq.com>',
      'Your application',
      `Hi Noor,\n\nThank you for your application to Renner's and for your time. ${NO}`,
      "Renner's",
    ],
    [
      'Orrin <no-reply@ashbyhq.com>',
      'Your application',
      `Hi Noor,\n\nThank you for applying. ${NO}\n\nOrrin's Talent Team`,
      'Orrin',
    ],
    [
      'no-reply@ashbyhq.com',
      'An update from Orrin',
      `Hi Noor,\n\nThank you for your interest in Orrin's Data Scientist position. ${NO}`,
      'Orrin',
    ],
  ])('%s', async (from, subject, body, name) => {
    expect(await company(from, subject, body)).toBe(name);
  });
});

describe('a name in full', () => {
  it.each([
    [
      'Orrin Website Services <hr@orrinwebsiteservices.example>',
      '\n\nOrrin Website Services HR',
      'Orrin Website Services',
    ],
    ['Equipe Orrin Talent <feedback@orrintalent.example>', '\n\nOrrin Talent', 'Orrin Talent'],
    ['Orrin HR <hr@orrin.example>', '\n\nSincerely,\nIda Renner\nOrrin Distribution', 'Orrin Distribution'],
    ['Ida Renner <ida@orrin.example>', '\n\nIda\nOrrin', 'Orrin'],
    [
      'Recruitment, Orrin Blood Service <jobs@orrinblood.example>',
      '\n\nRecruitment, Orrin Blood Service',
      'Orrin Blood Service',
    ],
    ['Orrin University Careers <careers@orrin.example>', '\n\nOrrin University Careers', 'Orrin University'],
    ['The Salt Loom <jobs@saltloom.example>', '\n\nWe liked meeting you here at the Salt Loom.', 'The Salt Loom'],
    ['Orrin Creator Team <creators@orrin.example>', '\n\nThe Orrin Creator Team', 'Orrin'],
  ])('%s', async (from, end, name) => {
    expect(await company(from, 'Your application', `Dear Noor,\n\n${NO}${end}`)).toBe(name);
  });

  it('ends before the kind of interview', async () => {
    expect(
      await company(
        'Ida Renner <irenner@orrin.example>',
        'Orrin Phone Interview',
        'Hi Noor,\n\nsee you on Monday.\n\nIda',
      ),
    ).toBe('Orrin');
  });

  it('is no clock time, no street and nobody', async () => {
    const body = 'Dear Noor,\n\nYou have been selected for interview on 18 February at 1.30pm, room 4.\n\nIda Renner';
    expect(await company('Ida Renner <ida@orrin.example>', 'Weaver - interview', body)).toBeNull();
  });
});

describe('a platform in the place of an employer', () => {
  it.each([
    [
      'Loomwork Professionals <notifications@loomworkprofessionals.example>',
      'An update on your application for Loom Analyst',
      'Hi Noor,\n\nThank you for your interest in Loom Analyst at Brack Foods and for your time. The position has now been filled.\n\nYou received this because you applied on Loomwork Professionals.',
      'Brack Foods',
    ],
    [
      'Weefster <noreply@weefster.example>',
      'Gefeliciteerd! Je bent aangenomen voor Wever',
      'Hoi Noor,\n\nWat een feest! Je bent aangenomen voor Wever bij Weverij Van Elten.\n\nVeel succes!',
      'Weverij Van Elten',
    ],
    [
      'Open Weven <noreply@openweven.example>',
      'Sollicitatie Open Weven',
      'Beste gebruiker,\n\nJe bent helaas afgewezen door Weverij Verhulst voor de functie Inpakker.\n\nVoel je vrij om verder te zoeken bij Open Weven.',
      'Weverij Verhulst',
    ],
    [
      'Equipo de Talento Tejanda <talento@tramaya.example>',
      'Sobre tu postulación a Tejedor',
      'Hola Noor,\n\nEn esta ocasión no continuaremos con tu postulación a Tejedor.\n\nUn abrazo,\nEquipo de Talento Tejanda\nSigue tu proceso en Tramaya.',
      'Tejanda',
    ],
    [
      'USA Staffing <usastaffingoffice@opm.gov>',
      'Application Status for Program Analyst',
      'This refers to the application you submitted for the position below:\n\nPosition Title: Program Analyst\nHiring Agency: Interior, National Loom Service\n\nYou are ineligible for this position.',
      'National Loom Service',
    ],
  ])('%s', async (from, subject, body, name) => {
    expect(await company(from, subject, body)).toBe(name);
  });
});

describe('who decides', () => {
  it.each([
    [
      'Priya Nair <priya@brightsearch.example>',
      'Fenwright Tiles - feedback',
      "Hi Noor,\n\nBad news I'm afraid, Fenwright Tiles have decided to go with another candidate for the Marketing Manager role.\n\nPriya\nBright Search Recruitment",
      'Fenwright Tiles',
    ],
    [
      'Lever <no-reply@hire.lever.co>',
      'Thank you for your interest in Lever',
      `Hi Noor,\n\nThank you for your interest in Lever. ${NO}\n\nThe Lever Team`,
      'Lever',
    ],
    [
      'Lever <no-reply@hire.lever.co>',
      'Your application',
      `Hi Noor,\n\nThank you for your interest in Orrin. ${NO}`,
      'Orrin',
    ],
    [
      'Smith Grange <manager@smithgrange.example>',
      'Care Assistant',
      `Dear Noor,\n\nThank you for your application for Care Assistant at Smith Grange Nursing Home. ${NO}`,
      'Smith Grange Nursing Home',
    ],
    ['Team Orrin <no-reply@teamorrin.example>', 'Your application', `Hi Noor,\n\n${NO}`, 'Team Orrin'],
    [
      'HR <hr@co.orrin.ca.us>',
      'Your application',
      `Dear Noor,\n\nThank you for your interest in the County of Orrin. ${NO}`,
      'County of Orrin',
    ],
  ])('%s %s', async (from, subject, body, name) => {
    expect(await company(from, subject, body)).toBe(name);
  });
});

describe('called after somebody', () => {
  it.each([
    [
      'Charles Orrin Recruiting Team <recruiting@orrin.example>',
      'Noor Amann - Charles Orrin Application',
      `Hi Noor,\n\nThank you for your interest in Charles Orrin. ${NO}`,
      'Charles Orrin',
    ],
    [
      'Recruiting Team <no-reply@greenhouse.io>',
      'Your application',
      `Hi Noor,\n\nThank you for your application to the Weaver role at Rick's Weaving Goods. ${NO}`,
      "Rick's Weaving Goods",
    ],
  ])('%s %s', async (from, subject, body, name) => {
    expect(await company(from, subject, body)).toBe(name);
  });
});

describe('parts of a house', () => {
  it.each([
    [
      'Orrin Graduates <graduates@orrin.example>',
      'Your Orrin Graduate Dyer application',
      `Dear Noor,\n\nThank you for your time. ${NO}\n\nOrrin`,
      'Orrin',
    ],
    [
      'Orrin County Board of Commissioners <noreply@governmentjobs.example>',
      'Your application for Dye Analyst',
      `Position: Dye Analyst\nDepartment: Office of Looms & Dyes\n\n${NO}\n\nHuman Resources\nOrrin County Board of Commissioners`,
      'Orrin County Board of Commissioners',
    ],
    [
      'InfoJobs <no-responder@push.infojobs.example>',
      'Actualización de tu candidatura',
      'Hola Noor,\n\nHay novedades en tu candidatura a Analista de tintes en Textil Orrin.\n\nEstado: Proceso finalizado para ti',
      'Textil Orrin',
    ],
  ])('%s: %s', async (from, subject, body, name) => {
    expect(await company(from, subject, body)).toBe(name);
  });
});
