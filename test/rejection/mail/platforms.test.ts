import { describe, expect, it } from 'vitest';
import { isPlatform } from '../../../functions/rejection/mail/names/platforms.ts';
import { lettersOf, parted } from '../../../functions/rejection/mail/names/spelled.ts';
import { read } from './forwarded.ts';

const sentence = (text: string) => ({ text, folded: text.toLowerCase(), line: 0 });
const NO = 'Unfortunately your application was not successful this time.';

describe('a place where others offer work', () => {
  it.each([
    ['There are more shifts on Loomly.'],
    ['Your profile on Loomly is still visible.'],
    ['Obrigado por utilizar o Portal de Empregos Loomly!'],
    ['Gracias por usar Loomly.'],
    ['Neue Stellen auf Loomly.'],
    ['Bekijk meer vacatures op Loomly'],
  ])('%s', (text) => {
    expect(isPlatform('Loomly', [sentence(text)])).toBe(true);
  });

  it.each([
    ['Thank you for your time at Loomly.'],
    ['Find other roles on Loomly Careers.'],
    ['Read more about jobs on the Loomly website.'],
    ["You can see more jobs on Loomly's page."],
    ['Loomly has decided.'],
  ])('%s: none', (text) => {
    expect(isPlatform('Loomly', [sentence(text)])).toBe(false);
  });

  it('names the employer whose answer it carries', async () => {
    const mail = await read(
      'Loomly <no-reply@loomly.example>',
      'Application update',
      `Hi Noor,\n\nThank you for completing a trial shift for Dyer at Orrin Lane Wool.\n\n${NO} There are more shifts on Loomly.`,
    );
    expect(mail.company).toBe('Orrin Lane Wool');
  });

  it('gives way to the employer in a field of its own', async () => {
    const mail = await read(
      'Loomly <avisos@loomly.example>',
      'Estado de tu inscripción',
      'Puesto: Tejedor\nEmpresa: Grupo Orrin Tejidos\n\nLamentablemente has sido descartado del proceso de selección.\n\nLoomly',
    );
    expect(mail.company).toBe('Grupo Orrin Tejidos');
  });

  it('is none where an employer writes of itself', async () => {
    const mail = await read(
      'Orrin Mills <jobs@orrinmills.example>',
      'Your application',
      `Hi Noor,\n\nThank you for applying to Orrin Mills. ${NO} Log in to Orrin Mills Careers for other roles.`,
    );
    expect(mail.company).toBe('Orrin Mills');
  });
});

describe('what an address alone says', () => {
  it.each([
    ['studioorrin', 'studio orrin'],
    ['orrinwaterenergy', 'orrinwater energy'],
    ['orrin', 'orrin'],
    ['energy', 'energy'],
  ])('%s', (label, words) => {
    expect(parted(label)).toBe(words);
  });

  it('is no name where it is glued words that nobody spells', async () => {
    const body = `Hi Noor,\n\nThank you for your application. ${NO}\n\nIda`;
    expect((await read('Ida <ida@tworrinswold.example>', 'Your application', body)).company).toBeNull();
    expect((await read('Ida <ida@orrin.example>', 'Your application', body)).company).toBeNull();
    expect((await read('Ida <ida@orrin-dyes.example>', 'Your application', body)).company).toBe('Orrin Dyes');
    expect((await read('Workday <orrin@myworkday.com>', 'Your application', body)).company).toBe('Orrin');
  });

  it('is spelled out by the letters its words begin with', () => {
    const text = sentence('It is the policy of NHS Orrin and Mills to wait.');
    expect(lettersOf('nhsom', [sentence(''), text])).toBe('NHS Orrin and Mills');
    expect(lettersOf('nom', [sentence(''), text])).toBeNull();
    expect(lettersOf('orrin', [sentence(''), text])).toBeNull();
  });

  it('goes on with the institution that the text calls it', async () => {
    const mail = await read(
      'Search Committee <search@orrinstate.example>',
      'Faculty search, Department of Dyes',
      `Dear Dr. Amann,\n\n${NO}\n\nThe Search Committee\nDepartment of Dyes\nOrrin State University`,
    );
    expect(mail.company).toBe('Orrin State University');
  });
});

describe('who signs', () => {
  it('is a person, whose mailbox has both names, though one of them is a kind of house', async () => {
    const mail = await read(
      'Carden Mills <carden.mills@orrin.example>',
      'Orrin - your application',
      `Hi Noor,\n\n${NO}\n\nCarden Mills\nRecruiter`,
    );
    expect(mail.company).toBe('Orrin');
  });
});

describe('a role', () => {
  it.each([
    ['le stage « Teinture des étoffes »', 'Teinture des étoffes'],
    ['the post “Loom and yard”', 'Loom and yard'],
  ])('in quotation marks behind what it is called: %s', async (phrase, role) => {
    const mail = await read('Orrin <rh@orrin.example>', 'Candidature', `Bonjour,\n\nMerci pour ${phrase}. ${NO}`);
    expect(mail.role).toBe(role);
  });

  it.each([['a Hiring Manager decided'], ['for another Weaver']])('is none: %s', async (phrase) => {
    const mail = await read('Orrin <hr@orrin.example>', 'Your application', `Hi Noor,\n\n${NO} We chose ${phrase}.`);
    expect(mail.role).toBeNull();
  });

  it('ends before the next field of a form', async () => {
    const mail = await read(
      'Orrin <vagas@orrin.example>',
      'Processo seletivo',
      'Olá Noor,\n\nTítulo da Vaga: Tecelã de Linho\nLocal da Vaga (Unidade): Moinho Norte\n\nInfelizmente a vaga foi preenchida por outra candidata.',
    );
    expect(mail.role).toBe('Tecelã de Linho');
  });
});
