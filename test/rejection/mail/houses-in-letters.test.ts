import { describe, expect, it } from 'vitest';
import { read } from './forwarded.ts';

/** Who sends it, its subject, its words; the house that is read out of it. */
type Case = [from: string, subject: string, body: string, company: string | null];

const check = (cases: Case[]): void => {
  for (const [from, subject, body, company] of cases)
    it(`${company}: ${from}, ${subject}`, async () => {
      expect((await read(from, subject, body)).company).toBe(company);
    });
};
const NO = 'Leider haben wir uns für eine andere Person entschieden.';
const DE = `Sehr geehrte Frau Amann,\n\n${NO}\n\nMit freundlichen Grüßen\n\nSabine Quandt`;
const NL = 'Beste mevrouw Amann,\n\nHelaas hebben wij voor een andere kandidaat gekozen.\n\nMet vriendelijke groet,';

describe('German letters', () => {
  check([
    ['Sabine Quandt (Klinikum Tarnheide) <noreply@softgarden.io>', 'Ihre Bewerbung', DE, 'Klinikum Tarnheide'],
    ['Sabine Quandt | Autohaus Tarn <noreply@softgarden.io>', 'Ihre Bewerbung', DE, 'Autohaus Tarn'],
    ['Stadtwerke Tarn Bewerbungsmanagement <noreply@softgarden.io>', 'Ihre Bewerbung', DE, 'Stadtwerke Tarn'],
    ['noreply <noreply@softgarden.io>', 'Zimmerei Tarn - Ihre Bewerbung', DE, 'Zimmerei Tarn'],
    ['noreply <noreply@softgarden.io>', 'Kita Tarnhügel e.V.: Ihre Bewerbung', DE, 'Kita Tarnhügel e.V.'],
    [
      'noreply <noreply@softgarden.io>',
      'Absage Evangelische Kirchengemeinde Tarn',
      DE,
      'Evangelische Kirchengemeinde Tarn',
    ],
    ['noreply <noreply@softgarden.io>', 'Absage Koch', DE, null],
    ['noreply <noreply@softgarden.io>', 'Ausbildung 2026: Ihre Bewerbung', DE, null],
    ['noreply <noreply@softgarden.io>', 'Ihre Bewerbung', `Stiftung Tarnhof\n\n${DE}`, 'Stiftung Tarnhof'],
    ['noreply <noreply@softgarden.io>', 'Neuigkeiten', `Ihre Ausbildung Pflege\n\n${DE}`, null],
    [
      'Recruiting <noreply@personio.de>',
      'Deine Bewerbung',
      `Hallo Noor,\n\nwir von Tarnwind Studios danken dir für deine Zeit. ${NO}\n\nSabine`,
      'Tarnwind Studios',
    ],
    ['Ingenieurbüro Tarn <info@ib-tarn.example>', 'Ihre Bewerbung', `${DE}\nIngenieurbüro Tarn`, 'Ingenieurbüro Tarn'],
    [
      'noreply <noreply@softgarden.io>',
      'Ihre Bewerbung',
      `Sehr geehrte Frau Amann,\n\nvielen Dank für Ihr Interesse an einer Tätigkeit bei Gebr. Tarnmanns. ${NO}`,
      'Gebr. Tarnmanns',
    ],
    [
      'noreply <noreply@softgarden.io>',
      'Ihre Bewerbung bei der Grundschule am Tarnbach',
      DE,
      'Grundschule am Tarnbach',
    ],
  ]);
});

describe('Dutch letters', () => {
  check([
    [
      'Marloes Quist <m.quist@tarnwijk.example>',
      'Uw sollicitatie',
      `${NL}\n\nMarloes Quist\nBestuurssecretaris Stichting Tarnwijk`,
      'Stichting Tarnwijk',
    ],
    [
      'Marloes Quist <m.quist@tarnwijk.example>',
      'Uw sollicitatie',
      `${NL}\n\nMarloes Quist\nTeamleider P&O Gemeente Tarnwijk`,
      'Gemeente Tarnwijk',
    ],
    [
      'Marloes Quist <noreply@recruitee.com>',
      'Uw sollicitatie',
      `${NL.replace(/\n\n[^\n]*$/, '')}\n\nNamens Ziekenhuis Tarnrijk,\nMarloes Quist`,
      'Ziekenhuis Tarnrijk',
    ],
    [
      'Marloes Quist - Bakkerij Tarn <noreply@recruitee.com>',
      'Uw sollicitatie',
      `${NL}\n\nMarloes Quist`,
      'Bakkerij Tarn',
    ],
    [
      'Marloes Quist van Tarnwater Labs <noreply@recruitee.com>',
      'Uw sollicitatie',
      `${NL}\n\nMarloes`,
      'Tarnwater Labs',
    ],
    ['Marloes Quist - Blauwe Tarn <noreply@recruitee.com>', 'Uw sollicitatie', `${NL}\n\nMarloes Quist`, null],
    [
      'noreply <noreply@recruitee.com>',
      'Uw sollicitatie bij Rijksdienst voor Tarnwater',
      `${NL}\n\nMarloes`,
      'Rijksdienst voor Tarnwater',
    ],
    ['noreply <noreply@recruitee.com>', "Afwijzing Restaurant 't Tarn", `${NL}\n\nMarloes`, "Restaurant 't Tarn"],
    [
      'Recruitment <noreply@recruitee.com>',
      'Je sollicitatie',
      `Hoi Noor,\n\nwij van Tarnwind danken je voor je sollicitatie. ${NL.slice(23)}\nMarloes`,
      'Tarnwind',
    ],
    ['noreply <noreply@recruitee.com>', 'Waterschap Tarn - uw sollicitatie', `${NL}\n\nMarloes`, 'Waterschap Tarn'],
    [
      'noreply <noreply@recruitee.com>',
      'Uw sollicitatie',
      `Zorggroep Tarnoever\n\n${NL}\n\nMarloes`,
      'Zorggroep Tarnoever',
    ],
  ]);
});
