import { describe, expect, it } from 'vitest';
import { read, readPasted } from './forwarded.ts';

const NO = 'Unfortunately, we have decided to move forward with other candidates for the Weaver position.';
const company = async (from: string, subject: string, body: string): Promise<string | null> =>
  (await read(from, subject, body)).company;

describe('an employer that only the letter names', () => {
  it.each([
    [
      'greets',
      'Talent Acquisition <no-reply@kekamail.com>',
      `Greetings from Orrin Weavetech Pvt Ltd!\n\n${NO}`,
      'Orrin Weavetech Pvt Ltd',
    ],
    [
      'is chosen',
      'SuccessFactors <system@successfactors.com>',
      `${NO}\n\nThank you for choosing Orrin Loom Company.`,
      'Orrin Loom Company',
    ],
    [
      'stands in a field',
      'noreply@trac.jobs',
      `Job Title: Weaver\nTrust: North Orrin NHS Trust\n\n${NO}`,
      'North Orrin NHS Trust',
    ],
    [
      'sends a document',
      'Sign <dse@docusign.net>',
      `Orrin Falls Resort sent you a document to sign.\n\n${NO}`,
      'Orrin Falls Resort',
    ],
    [
      'asks a checker',
      'Checkr <support@checkr.com>',
      `Orrin Courier Partners has asked Checkr to look at your past.\n\n${NO}\n\nCheckr, Inc.`,
      'Orrin Courier Partners',
    ],
    [
      'has an assistant',
      'hello@paradox.ai',
      `It is Tess, the hiring assistant for Orrin Grocers.\n\n${NO}`,
      'Orrin Grocers',
    ],
    [
      "is a manager's",
      'Ida <no-reply@greenhouse.io>',
      `The hiring manager at Copper Loom liked you.\n\n${NO}`,
      'Copper Loom',
    ],
  ])('%s', async (_, from, body, name) => {
    expect(await company(from, 'Your application', `Dear Noor,\n\n${body}`)).toBe(name);
  });
});

describe('the whole of a name', () => {
  it.each([
    [
      'of an owner',
      'Rippling Recruiting <no-reply@ats.rippling.com>',
      "Thanks for applying to Weaver at Renner's Ice Company.",
      "Renner's Ice Company",
    ],
    [
      'but not what belongs to it',
      'no-reply@ashbyhq.com',
      "Thanks for applying to Renner's Data Science Internship.",
      'Renner',
    ],
    [
      'of a trade',
      'Orrin Dyer Engineering <x@workflow.mail.us6.oraclecloud.com>',
      'Thank you for your interest in job opportunities with Orrin Dyer Engineering.',
      'Orrin Dyer Engineering',
    ],
    [
      'of a state',
      'Ida Renner <irenner@orrincountyhealth.example>',
      'Thank you.\n\nIda Renner\nHuman Resources\nOrrin County Health Department',
      'Orrin County Health Department',
    ],
    [
      'before its address',
      'Empleo Hoteles Orrin <empleo@orrin.example>',
      'Thank you.\n\nKind regards\nHoteles Orrin',
      'Hoteles Orrin',
    ],
    [
      'without who writes',
      'Ida de Weaver & Dye <notification@welcomekit.co>',
      'Thank you.\n\nIda\nWeaver & Dye',
      'Weaver & Dye',
    ],
    [
      'of partners',
      'Careers <jobs@omw-law.example>',
      'Thank you for applying to Orrin, Mills & Weber LLP.',
      'Orrin, Mills & Weber LLP',
    ],
    [
      'not what follows',
      'no-reply@greenhouse.io',
      'On behalf of Orrin Laboratories I thank you for coming.',
      'Orrin Laboratories',
    ],
    [
      'not for what',
      'noreply@jobs-orrinland.example',
      'Your application to the Ministry of Lands for Land Surveyor was read.',
      'Ministry of Lands',
    ],
    [
      'with am',
      'Ida Renner <i.renner@seniorenhaus-rosenhang.example>',
      'Wir trafen uns im Seniorenhaus Am Rosenhang.',
      'Seniorenhaus Am Rosenhang',
    ],
    [
      'of an address that shortens it',
      'Recruiting <recruiting@oenb.example>',
      'Thank you.\n\nKind regards\nIda Renner\nOrrin East National Bank\nPeople and Culture',
      'Orrin East National Bank',
    ],
    [
      'in small letters',
      'Ida Renner <office@orrinbytes.example>',
      'Thank you for meeting orrinbytes at the fair.',
      'orrinbytes',
    ],
    [
      'of a saint',
      'Ida Renner <irenner@storrin-tarnford.example>',
      "Thank you.\n\nIda Renner\nParish Clerk\nSt. Orrin's Church",
      "St. Orrin's Church",
    ],
  ])('%s', async (_, from, body, name) => {
    expect(await company(from, 'Your application', `Dear Noor,\n\n${body}\n\n${NO}`)).toBe(name);
  });
});

describe('what is no employer', () => {
  it.each([
    ['a number', 'Ida Renner', `${NO}\n\nIda Renner\nPort. 06 00 00 18 44`],
    ['a town', 'Ida Renner', `${NO}\n\nIda Renner\n59300 Tarnford`],
    ['a street', 'Ida Renner', `${NO}\n\nIda Renner\nGerbergasse 1`],
    ['who must not be answered', 'Ne pas répondre', `${NO}`],
    ["a friend's question", 'Ida Renner', `${NO}\n\nhow did yours with Orrin go??`],
  ])('%s', async (_, name, body) => {
    expect(await company(`${name} <ida@gmail.com>`, 'Hello', `Dear Noor,\n\n${body}`)).toBeNull();
  });

  it('is the board that carries an application', async () => {
    expect(
      await company(
        'Handshake <handshake@mail.joinhandshake.com>',
        'Your Handshake application',
        `Hi Noor,\n\nOrrin Dye Partners has declined your application. ${NO}`,
      ),
    ).toBe('Orrin Dye Partners');
  });

  it('is who recruits for others, nor the number of a shop, nor how a sentence begins', async () => {
    expect(
      await company(
        'Ida Renner <ida@loomtalent.example>',
        'Your application',
        `Hi Noor,\n\nThe hiring manager at Copper Dyes came back to me. ${NO}\n\nIda Renner\nLoom Talent`,
      ),
    ).toBe('Copper Dyes');
    expect(await company("Renner's Looms #1140 <x@mail.paradox.ai>", 'Your application', `Hi Noor,\n\n${NO}`)).toBe(
      "Renner's Looms",
    );
    expect(
      await company('Harri <no-reply@harri.com>', 'Update', `Hi Noor,\n\nUnfortunately Silk & Dye has chosen others.`),
    ).toBe('Silk & Dye');
  });

  it('is what is near', async () => {
    expect(
      await company(
        'Ida Renner <ida@gmail.com>',
        'Spannende Stelle in Ihrer Nähe',
        'Guten Tag,\n\nich suche jemanden am Webstuhl.\n\nIda Renner',
      ),
    ).toBeNull();
  });

  it('is a post with its gender mark in the subject', async () => {
    expect(
      await company(
        'Talent Acquisition <no-reply@smartrecruiters.com>',
        'Stand der Dinge – Seidenweber Bau (m/w/d), Tarnford',
        'Guten Tag,\n\nleider haben wir uns für eine andere Person entschieden.',
      ),
    ).toBeNull();
  });
});

it('a post that only a subject names is no employer, and a co-op no post', async () => {
  const post = await read(
    'Gupy <noreply@gupy.example>',
    'Inscrição confirmada: Cientista de Dados Júnior',
    'Olá, Noor!\n\nSua inscrição na vaga Cientista de Dados Júnior foi feita com sucesso.\n\nEquipe Gupy',
  );
  expect([post.company, post.role]).toEqual([null, 'Cientista de Dados Júnior']);
  const house = await read(
    'ORN Talent Acquisition <orn+autoreply@talent.icims.com>',
    'ORN Co-op | Inventory Analyst',
    `Hi Noor,\n\n${NO.replace(' for the Weaver position', '')}\n\nSee you outside,\nORN Talent Acquisition`,
  );
  expect([house.company, house.role]).toEqual(['ORN', 'Inventory Analyst']);
});

it('half of its name is no part of a post', async () => {
  const { company, role } = await read(
    'Weave the Valley <jobs@weavethevalley.example>',
    'Position filled - Loom Coordinator - Weave the Valley',
    `Dear applicant,\n\nThank you for applying. ${NO.replace(' for the Weaver position', '')}\n\nWeave the Valley`,
  );
  expect([company, role]).toEqual(['Weave the Valley', 'Loom Coordinator']);
});

describe('a recruiter who signs her own name', () => {
  const letter = (sentence: string) =>
    `Hi Noor,\n\n${sentence} about Dye Lead. Unfortunately they would rather see more years at a jet, so they will pass for now.\n\nRuth Amberly\nAmberly Search | dyeing and weaving\nLeeds`;
  it.each([
    ['the client, where it is heard from', 'I heard back from the team at Loomstead', 'Loomstead'],
    ['herself, where nobody else is named', 'I have an answer', 'Amberly Search'],
  ])('writes about %s', async (_, sentence, name) => {
    expect(await company('Ruth Amberly <ruth@amberlysearch.example>', 'Re: our talk', letter(sentence))).toBe(name);
  });
});

it('what somebody is in the house is no part of its name', async () => {
  expect(
    await company(
      'Dr. Ruth Halm <halm@orrin.example>',
      'Weberin',
      'Liebe Frau Amann,\n\nleider haben wir uns für eine andere Bewerberin entschieden.\n\nDr. Ruth Halm\nGeschäftsführung, Orrin Webstuhl GmbH',
    ),
  ).toBe('Orrin Webstuhl GmbH');
});

it('a house like a person, at the head of the subject and at the foot, is the employer', async () => {
  const reading = await read(
    'UKG Recruiting Notifications <noreply@notifications.ukg.net>',
    'Northampton Photonics - Candidate Update - Req #1190',
    `Dear Noor,\n\n${NO}\n\nSincerely,\nNorthampton Photonics`,
  );
  expect([reading.company, reading.contact.name]).toEqual(['Northampton Photonics', null]);
});

it('a kiss below a letter is no house', async () => {
  expect((await readPasted(`Hi Noor,\n\n${NO}\n\nTamsin x`)).company).toBeNull();
});
