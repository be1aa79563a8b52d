import { describe, expect, it } from 'vitest';
import { readAsSent } from './forwarded.ts';

/** The role that is read out of a letter. */
const roleIn = async (subject: string, body: string, from?: string): Promise<string | null> =>
  (await readAsSent(subject, body, from)).role;
const NO = 'Unfortunately we have decided to move forward with other candidates.';

describe('a role that subject and letter spell unlike', () => {
  it.each([
    ['Interview: Loom Mechanic, Shed 7', 'the post of Loom Mechanic', 'Loom Mechanic'],
    ['Application for Dye Works Manager, Tarnford', 'the position of Dye Works Manager', 'Dye Works Manager'],
    ['Application outcome: 2027 Graduate Weaver', 'the Graduate Weaver position', 'Graduate Weaver'],
    ['Loom Mechanic - Silk', 'the Loom Mechanic - Silk position', 'Loom Mechanic - Silk'],
    ['Orrin - Training Contract 2027', 'a training contract', 'Training Contract 2027'],
    ['Regarding the Loom Mechanic vacancy', 'the Loom Mechanic vacancy', 'Loom Mechanic'],
  ])('%s, %s: %s', async (subject, said, role) => {
    expect(await roleIn(subject, `Dear Noor,\n\nThank you for applying for ${said}. ${NO}`)).toBe(role);
  });
});

describe('what a subject says beside the role', () => {
  it.each([
    ['Offer of Employment — Loom Officer, National Bureau of Looms', 'Loom Officer'],
    ['Application Outcome — Finance Officer, Department of Dyes', 'Finance Officer'],
    ['New job match: Loom Mechanic at Tarn Weavers', 'Loom Mechanic'],
    ['Gefeliciteerd! Je bent aangenomen voor Wever', 'Wever'],
    ['Tenemos una oferta para ti — Tejedora', 'Tejedora'],
    ['Projektleiter Weberei im Raum Orrin', 'Projektleiter Weberei'],
    ['Application Status for Dye Specialist (Silk), ORR-TAR-26-12590334', 'Dye Specialist (Silk)'],
    ['Executive Assistant to the Mill Director', 'Executive Assistant to the Mill Director'],
    ['Position filled - Loom Mechanic', 'Loom Mechanic'],
    ['Your application: Dye Chemist II-204418', 'Dye Chemist II'],
    ['Poste d’assistante ADV', 'assistante ADV'],
    ['VP, Weaving - update', 'VP, Weaving'],
    ['Your application: Dye Engineer in Test', 'Dye Engineer in Test'],
    ['Notice: Loom Analyst II, Recruitment No. 2026-00118', 'Loom Analyst II'],
    ['Sachbearbeiterin Weberei im Fachdienst Textilien', 'Sachbearbeiterin Weberei'],
    ['El aviso Tejedora de seda', 'Tejedora de seda'],
    ['Your application for Dye Analyst (Exam Number 26DYE-11)', 'Dye Analyst'],
    ['Ihre Bewerbung um einen Ausbildungsplatz zur Weberin', 'Weberin'],
    ['Loom Research Analyst, 26-OR-1187', 'Loom Research Analyst'],
    ['Cabin Crew Recruitment - Outcome', 'Cabin Crew'],
    ['Ihre Bewerbung um eine Ausbildung zum Weber', 'Ausbildung zum Weber'],
    ['Your application: Talent Acquisition Partner', 'Talent Acquisition Partner'],
  ])('%s: %s', async (subject, role) => {
    expect(await roleIn(subject, `Dear Noor,\n\n${NO}`)).toBe(role);
  });
});

describe('a sentence names it', () => {
  it.each([
    ['Thank you for your interest in Orrin Mills (Graduate Loom Trainee).', 'Graduate Loom Trainee'],
    ['Thank you for applying to Orrin Mills Free Clinic for Volunteer Weaver.', 'Volunteer Weaver'],
    ['Thank you for your interest in the Dye Chemistry internship at Orrin Mills.', 'Dye Chemistry internship'],
    ['Thank you for your interest in the current Loom Analyst, Silk opening.', 'Loom Analyst, Silk'],
    ['Thank you for applying for the role of:\n\nLoom Engineer role at Orrin Mills.', 'Loom Engineer'],
    ['Thank you for your interest in the Second Violin position for Spring Tour.', 'Second Violin'],
    ['The Loom Mechanic position for which you applied has been filled.', 'Loom Mechanic'],
    ['We have read your application to their Loom Engineer position.', 'Loom Engineer'],
    ['Thank you for your application.\n\nLoom Engineer (All Levels)\nOrrin\nTarnford', 'Loom Engineer (All Levels)'],
  ])('%s', async (said, role) => {
    expect(await roleIn('Your application', `Dear Noor,\n\n${said} ${NO}`)).toBe(role);
  });

  it.each([
    ["l'intérêt que vous avez porté à l'offre Teinturier."],
    ['votre réponse à notre annonce Teinturier et vous en remercions.'],
  ])('%s', async (said) => {
    expect(
      await roleIn(
        'Votre candidature',
        `Bonjour,\n\nNous avons bien noté ${said} Malheureusement, elle n'a pas été retenue.`,
      ),
    ).toBe('Teinturier');
  });

  it.each([
    ['Your application was viewed by Tarn Post\n\nPostal Carrier\nTarn Post\nTarnford', 'Postal Carrier'],
    ['Your interview has been scheduled.\n\nEvent Type: Dye Consultant Interview', 'Dye Consultant'],
  ])('in a line of its own: %s', async (body, role) => {
    expect(await roleIn('News', body, 'Jobs <jobs@jobs.example>')).toBe(role);
  });

  it('in a form, up to its next line', async () => {
    expect(
      await roleIn(
        'Ihre Bewerbung',
        'Guten Tag Frau Amann,\n\nPosition: Mitarbeiterin in der Färberei und Weberei Süd\nStartdatum: 01.10.2026\n\nLeider müssen wir absagen.',
      ),
    ).toBe('Mitarbeiterin in der Färberei und Weberei Süd');
  });
});

describe('what is no role', () => {
  it.each([
    ['an office', 'Tarn County Sheriff’s Office Application Status', NO, 'HR <jobs@tarnsheriff.example>'],
    [
      'a house whose name is a trade',
      'Resultado do processo seletivo',
      'Infelizmente você não foi aprovada.\n\nEquipe Orrin Consultoria Jr.\n\nEste é um email automático da Orrin Consultoria.',
      'Orrin Consultoria Jr. <selecao@orrin.example>',
    ],
    ['a place to learn', 'Ihre Bewerbung um einen Volontariatsplatz', 'Leider müssen wir absagen.', undefined],
    ['a field', 'Thank you', `We will keep you in mind for engineering roles. ${NO}`, undefined],
    [
      'whose letter it is',
      'Orrin x Valentin Moosmann',
      'Guten Tag Valentin Moosmann!\n\nLeider müssen wir absagen.',
      undefined,
    ],
  ])('%s', async (_, subject, body, from) => {
    expect(await roleIn(subject, body, from)).toBeNull();
  });
});
