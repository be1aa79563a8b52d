/** A refusal in each of the five languages, and the post that is read of one with such a subject and such words in it. */
import { expect, it } from 'vitest';
import { read } from './forwarded.ts';

const SENDER = 'Noor Amann <amann@orrin-tarn.example>';
const REFUSED: Record<string, string> = {
  de: 'Leider müssen wir Ihnen absagen.\n\nFreundliche Grüße\nNoor Amann',
  nl: 'Helaas gaan we niet met je verder.\n\nMet vriendelijke groet,\nNoor Amann',
  fr: 'Nous ne donnons malheureusement pas suite à votre candidature.\n\nCordialement,\nNoor Amann',
  es: 'Lamentablemente no seguimos con tu candidatura.\n\nUn saludo,\nNoor Amann',
  pt: 'Infelizmente não seguiremos com a sua candidatura.\n\nAtenciosamente,\nNoor Amann',
};
export const expectRoles = (language: string, cases: [subject: string, said: string, role: string | null][]): void => {
  it.each(cases)(`${language}: %s: %s`, async (subject, said, role) => {
    expect((await read(SENDER, subject, `${said}\n\n${REFUSED[language]}`)).role).toBe(role);
  });
};
