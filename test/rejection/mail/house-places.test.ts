/** Where letters name their house: below a department or a title, at the foot, in a carrier's words; and what looks like a name there and is none. */
import { describe, expect, it } from 'vitest';
import { read } from './forwarded.ts';

const SYSTEM = 'Recruiting <no-reply@ashbyhq.com>';
const NO = 'Unfortunately we will not be moving forward with your application.';
const ABSAGE = 'Leider müssen wir Ihnen absagen.';
const company = async (from: string, subject: string, body: string): Promise<string | null> =>
  (await read(from, subject, body)).company;

describe('in a signature', () => {
  it.each([
    ['Many thanks,\nIda Renner\nHR Advisor\nOrrin Packaging\n0555 123 4567', 'Orrin Packaging'],
    ['Sincerely,\nHuman Resources\nOrrin Rural Cooperative', 'Orrin Rural Cooperative'],
    ['Best,\nIda Renner\nTalent @ Orrin', 'Orrin'],
    ['Mit freundlichen Grüßen\nIhr Recruiting-Team\nWebwerk Orrin SE & Co. KG', 'Webwerk Orrin SE & Co. KG'],
    ['Herzlich\nUlla Renner\nfür den Vorstand der Kita Lindenblatt', 'Kita Lindenblatt'],
    ['Cheers,\nSadia Okonjo\nStore Manager', null],
    ['Regards,\nSadia Okonjo\nLondon', null],
  ])('%s', async (signature, name) => {
    expect(await company(SYSTEM, 'Your application', `Dear Noor,\n\n${NO}\n\n${signature}`)).toBe(name);
  });

  it('is not the town of a branch', async () => {
    const body =
      "Bonjour,\n\nMalheureusement le client n'a pas souhaité donner suite.\n\nCordialement,\nIda Naudin\nOrrin Intérim - Agence de Tours";
    expect(await company('Ida Naudin <ida@orrin-interim.example>', 'Suite à notre échange', body)).toBe(
      'Orrin Intérim',
    );
  });

  it('is not who signs for a house of their own name', async () => {
    const body =
      "Bonjour,\n\nMalheureusement votre candidature n'a pas été retenue.\n\nCordialement,\nOndine Mercier\nTransports Mercier";
    expect(await company('Ondine Mercier <paie@transports-mercier.example>', 'Votre candidature', body)).toBe(
      'Transports Mercier',
    );
  });
});

describe('in what somebody else writes', () => {
  it.each([
    ['Talentmail on behalf of Orrin Tiles <no-reply@icims.com>', 'Your application', NO, 'Orrin Tiles'],
    ['Orrin Internship Program <hr@orrin.example>', 'Your application', NO, 'Orrin'],
    [SYSTEM, 'Your application', `${NO}\n\nOrrin Mills is committed to a fair process for everyone.`, 'Orrin Mills'],
    [
      'Codetest <noreply@codility.com>',
      'Reminder: your test for Orrin Payments expires',
      "Hello Noor,\n\nyou've been invited by Orrin Payments to take a test.",
      'Orrin Payments',
    ],
    [
      'join.com <no-reply@join.com>',
      'Deine Bewerbung',
      'Hallo Noor,\n\ndeine Bewerbung als PTA wurde an Linden-Apotheke am Markt übermittelt.\n\nJOIN Solutions AG',
      'Linden-Apotheke am Markt',
    ],
    [
      'Ida Renner <ida@talentfinders.example>',
      'Ihr Gespräch',
      'Sehr geehrte Frau Amann,\n\nunser Mandant, die Orrin Webwerke AG, hat sich leider für jemand anderen entschieden.\n\nIda Renner',
      'Orrin Webwerke AG',
    ],
    [
      'Vagas.com <naoresponda@vagas.com.br>',
      'Agradecimento',
      'Prezada Noor,\n\nEm nome da Tecelagem Andorinha, agradecemos a sua participação. Infelizmente você não foi selecionada.',
      'Tecelagem Andorinha',
    ],
    [
      SYSTEM,
      'Your application',
      'Thank you for applying to Orrin Trading Co., Ltd. We have decided to go with another candidate.',
      'Orrin Trading Co., Ltd.',
    ],
  ])('%s: %s', async (from, subject, body, name) => {
    expect(await company(from, subject, body)).toBe(name);
  });
});

it.each([
  `bei dem Gehalt, das Sie nennen, kommen wir nicht zusammen. ${ABSAGE}`,
  `bei der Vielzahl der Bewerbungen fiel die Wahl schwer. ${ABSAGE}`,
  `beim Lesen Ihrer Unterlagen fehlte uns Erfahrung. ${ABSAGE}`,
])('names nobody: %s', async (body) => {
  expect(await company(SYSTEM, 'Ihre Bewerbung', `Sehr geehrte Frau Amann,\n\n${body}\n\nIda Renner`)).toBeNull();
});
