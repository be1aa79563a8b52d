import { describe, expect, it } from 'vitest';
import { employerInName, houseIn } from '../../../functions/rejection/mail/names/departments.ts';
import { isHouse, isLegal, withoutLegal } from '../../../functions/rejection/mail/names/houses.ts';
import { isPersonName } from '../../../functions/rejection/mail/names/persons.ts';
import { isRelayName } from '../../../functions/rejection/mail/names/senders.ts';
import { spelledOut } from '../../../functions/rejection/mail/names/spelled.ts';
import { read } from './forwarded.ts';

const company = async (from: string, subject: string, body: string) => (await read(from, subject, body)).company;

describe('a house among departments', () => {
  it.each([
    ['Time de Gente da Orrin Seguros', 'Orrin Seguros'],
    ['Ville de Brume-sur-Orne', 'Ville de Brume-sur-Orne'],
    ["Le Secrétariat général de l'Ambassade de Norland", 'Ambassade de Norland'],
    ['Clube Náutico da Barra', 'Clube Náutico da Barra'],
    ['Het team van De Wit Weverij', 'De Wit Weverij'],
    ['Personalabteilung der Orrin Werke GmbH', 'Orrin Werke GmbH'],
    ['Centre de gestion de la Brume-Nord', 'Centre de gestion de la Brume-Nord'],
    ['Head of Talent at Orrin Mills', 'Orrin Mills'],
    ['Office of the Mill Inspector', 'Office of the Mill Inspector'],
    ['RRHH ORRIN', 'ORRIN'],
    ['P&O Gemeente Weefdam', 'Gemeente Weefdam'],
    ['The Orrin Mills Team', 'Orrin Mills'],
  ])('%s', (line, name) => {
    expect(houseIn(line)?.name).toBe(name);
  });

  it.each(['Equipo de Recursos Humanos', 'HR Service Centre', 'Service recrutement', 'Recruitment Unit', 'Verwaltung'])(
    '%s is none',
    (line) => {
      expect(houseIn(line)).toBeNull();
    },
  );

  it('keeps what a legal form belongs to, and what ends a name as well as a department', () => {
    expect(employerInName('Orrin Resources, Inc')).toBe('Orrin Resources, Inc');
    expect(employerInName('Orrin Partners')).toBe('Orrin Partners');
    expect(employerInName('Orrin Talent Partners')).toBe('Orrin');
  });

  it.each([
    ...[
      'GmbH',
      'gGmbH',
      'GmbH & Co. KG',
      'KGaA',
      'OHG',
      'UG',
      'AG',
      'SE',
      'e. V.',
      'e.K.',
      'eG',
      'Inc',
      'Inc.',
      'LLC',
      'L.L.C.',
    ],
    ...[
      'Ltd',
      'Ltd.',
      'Limited',
      'LLP',
      'PLC',
      'plc',
      'Corp',
      'Corp.',
      'Corporation',
      'Co.',
      'S.A.',
      'S.A.U',
      'S.A. de C.V.',
    ],
    ...[
      'SA de CV',
      'S. de R.L.',
      'S.A',
      'SA',
      'S.R.L.',
      'S.L.',
      'S.L',
      'SL',
      'SAS',
      'SARL',
      'S.p.A.',
      'SpA',
      'S.r.l.',
      'Srl',
    ],
    ...[
      'B.V.',
      'BV',
      'N.V.',
      'NV',
      'AB',
      'AS',
      'A/S',
      'ApS',
      'Oy',
      'Lda',
      'Lda.',
      'Ltda',
      'Pty Ltd',
      'mbH',
      'sp. z o.o.',
    ],
  ])('knows the legal form %s', (form) => {
    expect([isLegal(`Orrin Mills ${form}`), withoutLegal(`Orrin Mills ${form}`)]).toEqual([true, 'Orrin Mills']);
  });

  it('knows no legal form in a word that ends like one', () => {
    for (const name of ['Orrin Union', 'Orrin Media', 'Orrinag', 'Srl', 'Weaver and Co'])
      expect([name, isLegal(name), withoutLegal(name)]).toEqual([name, false, name]);
  });

  it('finds what an address hints at, where a bracket or an elision opens it', () => {
    const sentence = (text: string) => ({ text, folded: text.toLowerCase(), line: 0 });
    expect(spelledOut('thecopperloom', [sentence('milo x (The Copper Loom)')])?.name).toBe('The Copper Loom');
    expect(spelledOut('orrinmills', [sentence("Bienvenue chez l'Orrin Mills.")])?.name).toBe('Orrin Mills');
    expect(spelledOut('suedmuehle', [sentence('Die Südmühle sagt ab.')])?.name).toBe('Südmühle');
    expect(spelledOut('orrinmills', [sentence('our order of Ore Mills')])).toBeNull();
  });

  it('knows a recruiting system by its name in words, and by who makes it', () => {
    for (const name of ['linkedin', 'linked in', 'greenhouse software, inc', 'welcome to the jungle', 'indeed alerts'])
      expect([name, isRelayName(name)]).toEqual([name, true]);
    for (const name of ['orrin mills', 'li', 'green dyes', 'lin & sons'])
      expect([name, isRelayName(name)]).toEqual([name, false]);
  });

  it('tells a house from a person', () => {
    for (const name of ['Gemeente Weefdam', 'Rieger Webtechnik', 'Cabinet Brume', 'Weaver District Council'])
      expect([name, isHouse(name)]).toEqual([name, true]);
    for (const name of ['Hélène Brume', 'Jan van der Weef', 'Anne-Marie Orrin', 'Petra'])
      expect([name, isPersonName(name)]).toEqual([name, true]);
    for (const name of ['Orrin Mills', 'Petra Logistics', 'Anna & Söhne'])
      expect([name, isPersonName(name)]).toEqual([name, false]);
  });
});

describe('the employer of a mail', () => {
  const NO = 'Unfortunately we have decided to go ahead with another candidate for the role of Weaver.';

  it('is not the department that writes, but the house it writes for', async () => {
    expect(
      await company(
        'Front Desk Orrin Mills <desk@orrinmills.example>',
        'Weaver',
        `Hi Noor,\n\n${NO}\n\nBest,\nFront Desk`,
      ),
    ).toBe('Orrin Mills');
    expect(
      await company('HR Cell <hrcell@vindapower.example>', 'Weaver', `Dear Noor,\n\n${NO}\n\nHR Cell\nVinda Power Ltd`),
    ).toBe('Vinda Power Ltd');
    expect(
      await company('Aquatics Hiring <aquatics@thornmill.example>', 'Lifeguard', `Dear Noor,\n\n${NO}\n\nAquatics`),
    ).not.toBe('Aquatics');
    expect(
      await company(
        'Gente Orrin Seguros <x@avisos.vagas-mail.example>',
        'Retorno',
        'Oi, Noor!\n\nInfelizmente não seguimos com você no processo seletivo.\n\nUm abraço,\nTime de Gente da Orrin Seguros',
      ),
    ).toBe('Orrin Seguros');
  });

  it('is not a person, whoever carries the letter', async () => {
    const sent = await read('Nadia Brume <orrinco+email+lta-a2@talent.icims.com>', 'Weaver', `Noor,\n\n${NO}\n\nNadia`);
    expect(sent.company).not.toBe('Nadia Brume');
    expect(
      await company(
        'Bourses <bourses@mail.example>',
        'Résultats',
        'Bonjour,\n\nVotre candidature au poste de tisserand n’a pas été retenue.\n\nCordialement,\nSolange Orrin',
      ),
    ).not.toBe('Solange Orrin');
  });

  it('is spelled as the letter spells it, with an "and" or what the address cuts short', async () => {
    expect(
      await company(
        'Ida Renner <ida@loomandladder.example>',
        'Weaver',
        `Hi Noor,\n\n${NO}\n\nIda Renner\nLoom & Ladder`,
      ),
    ).toBe('Loom & Ladder');
    expect(
      await company(
        'Ida Renner <ida@thornmilldc.example>',
        'Weaver',
        `Hi Noor,\n\n${NO}\n\nIda Renner\nThornmill District Council`,
      ),
    ).toBe('Thornmill District Council');
    expect(
      await company(
        'Ida Renner <ida@weberei-renn.example>',
        'Weberin',
        'Hallo Noor,\n\nleider haben wir uns für eine andere Bewerberin entschieden.\n\nViele Grüße\nIda Renner\nWeberei Rennmühle',
      ),
    ).toBe('Weberei Rennmühle');
  });

  it('stands under a pasted letter in one word, where the letter says the same', async () => {
    const contact = await read(
      'no-reply@hire.lever.co',
      'Your application to Karlo',
      `Hi Noor,\n\n${NO}\n\nBest regards,\nKarlo`,
    );
    expect(contact.company).toBe('Karlo');
  });
});

describe('a letter through a system for many', () => {
  it('is from who has changed what became of the application', async () => {
    for (const [subject, body] of [
      ['Tu inscripción', 'Hola Noor:\n\nGrupo Orrin ha actualizado tu inscripción.\n\nEstado: CV descartado'],
      ['Sua candidatura', 'Olá Noor,\n\nGrupo Orrin encerrou sua candidatura. Infelizmente você não foi selecionada.'],
      [
        'Votre candidature',
        'Bonjour,\n\nGroupe Orrin a consulté votre candidature et ne souhaite malheureusement pas y donner suite.',
      ],
    ])
      expect(await company('Avisos <avisos@trabajo-avisos.example>', subject!, body!)).toMatch(
        /^Group?[eo] Orrin$|^Grupo Orrin$/,
      );
  });

  it('is from the department of state that it names', async () => {
    expect(
      await company(
        'USA Staffing Office <usastaffingoffice@usastaffing.gov>',
        'Notice of Results',
        'Dear Noor Amann,\n\nYou were found: Ineligible. You were not referred to the hiring manager.\n\nThank you for your interest in Federal employment with the Department of the Navy.',
      ),
    ).toBe('Department of the Navy');
  });

  it('names neither house nor role of a letter about something else', async () => {
    const mail = await read(
      'Hausverwaltung Orrin <vermietung@hv-orrin.example>',
      'Wohnung Lindenallee 3',
      'Sehr geehrte Frau Amann,\n\nvielen Dank für Ihre Bewerbung um die Wohnung. Leider hat sich der Eigentümer für einen anderen Mietinteressenten entschieden.\n\nMit freundlichen Grüßen\nHausverwaltung Orrin',
    );
    expect([mail.kind, mail.company, mail.role]).toEqual(['other', null, null]);
  });
});
