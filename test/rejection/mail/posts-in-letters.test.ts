import { describe, expect, it } from 'vitest';
import { read } from './forwarded.ts';

/** The subject, what the letter says above its refusal; the post that is read out of it. */
type Case = [subject: string, said: string, role: string | null];

const check = (cases: Case[], no: string): void => {
  for (const [subject, said, role] of cases)
    it(`${role}: ${subject} ${said.slice(0, 50)}`, async () => {
      expect((await read('Tarnbrück <personal@tarnbrueck.example>', subject, `${said}\n\n${no}`)).role).toBe(role);
    });
};

describe('German letters', () => {
  const dear = 'Sehr geehrte Frau Amann,';
  check(
    [
      ['Ihre Bewerbung', `Betr.: Erzieherin\n\n${dear}`, 'Erzieherin'],
      ['Nachricht', `Betreff: Ihre Bewerbung als Zimmerer\n\n${dear}`, 'Zimmerer'],
      ['Ihre Bewerbung', `Ausschreibung Koch\nhier: Ihre Bewerbung\n\n${dear}`, 'Koch'],
      ['Bewerbung', `Ihre Bewerbung vom 3. Mai 2025\nLagerhelfer\n\n${dear}`, 'Lagerhelfer'],
      ['Ref. 4711 Disponentin', dear, 'Disponentin'],
      ['Ihr Stellengesuch Küchenhilfe', dear, 'Küchenhilfe'],
      ['Re: Bewerbung als ReFa', dear, 'ReFa'],
      ['Stellenausschreibung Ausbildung zur Gärtnerin', dear, 'Ausbildung zur Gärtnerin'],
      [
        'Ihre Bewerbung',
        `${dear}\n\nauf Ihre Bewerbung als Duales Studium Textiltechnik nehmen wir Bezug.`,
        'Duales Studium Textiltechnik',
      ],
      [
        'Ihr Test',
        `${dear}\n\nim Verfahren zur Einstellung als Wachtmeisteranwärterin haben Sie teilgenommen.`,
        'Wachtmeisteranwärterin',
      ],
      ['Ihre Bewerbung', `${dear}\n\ndanke für Ihre Bewerbung als Betriebselektriker.`, 'Betriebselektriker'],
      ['Vorstellungsgespräch Köchin am 12.5.', dear, 'Köchin'],
      ['Ihre Anfrage', `${dear}\n\nwir haben keinen Bedarf an Fahrern, alle Touren sind besetzt.`, null],
    ],
    'Leider müssen wir Ihnen absagen.',
  );
});

describe('Dutch letters', () => {
  const dear = 'Beste mevrouw De Wit,';
  check(
    [
      ['Uw sollicitatie', `Betr.: administratief medewerker\n\n${dear}`, 'administratief medewerker'],
      ['Bericht', `Betreft: sollicitatie leerkracht groep 5\n\n${dear}`, 'leerkracht groep 5'],
      ['Sollicitatieprocedure Verpleegkundige', dear, 'Verpleegkundige'],
      ['Re: sollicitatie Jurist bestuursrecht', dear, 'Jurist bestuursrecht'],
      ['docent Nederlands', dear, 'docent Nederlands'],
      ['Afwijzing: chauffeur CE', dear, 'chauffeur CE'],
      ['Uw sollicitatie', `${dear}\n\ndank voor het gesprek voor de vacature bakker van afgelopen dinsdag.`, 'bakker'],
      [
        'Uw sollicitatie',
        `${dear}\n\nnaar aanleiding van uw sollicitatie naar de vacature van conciërge berichten wij u als volgt.`,
        'conciërge',
      ],
      ['Uw sollicitatie', `${dear}\n\ndank voor uw sollicitatie als boekhouder per 1 september.`, 'boekhouder'],
      ['Uw sollicitatie', `${dear}\n\ndank voor uw sollicitatie voor de plek als kok.`, 'kok'],
      ['Uw sollicitatie', `${dear}\n\ndank voor uw sollicitatie voor de betrekking van tuinman.`, 'tuinman'],
      ['Uw sollicitatie', `${dear}\n\ndank voor uw interesse in de functie van HR-adviseur bij ons.`, 'HR-adviseur'],
      [
        'Uw sollicitatie',
        `${dear}\n\nu heeft gesolliciteerd op de volgende vacature:\n\npedagogisch medewerker`,
        'pedagogisch medewerker',
      ],
      ['Uw sollicitatie', `${dear}\n\nFunctie: receptioniste\nReferentie: 2025-33`, 'receptioniste'],
      ['Uw sollicitatie als afwashulp', dear, 'afwashulp'],
      ['Uw sollicitatie bij Tarnbrück', dear, null],
    ],
    'Helaas hebben wij voor een andere kandidaat gekozen.',
  );
});
