import { describe, expect, it } from 'vitest';
import { fold } from '../../../functions/rejection/mail/fold.ts';
import {
  withoutFront,
  withoutLinks,
  withoutRest,
  withoutVerb,
} from '../../../functions/rejection/mail/names/role-ends.ts';
import { namesCalling } from '../../../functions/rejection/mail/names/trades.ts';
import { readAsSent } from './forwarded.ts';

describe('behind a role', () => {
  it.each([
    ['Dye Analyst right now', 'Dye Analyst'],
    ['Loom Mechanic desk he held', 'Loom Mechanic'],
    ['Laborantin danken wir Ihnen', 'Laborantin'],
    ['Disponent ab Juni', 'Disponent'],
    ['Dye House Manager eine Zusage zu geben', 'Dye House Manager'],
    ['Loom Mechanic in the mill office upstairs', 'Loom Mechanic'],
  ])('%s: what the sentence goes on with is left out', (phrase, role) => {
    expect(withoutRest(phrase)).toBe(role);
  });

  it.each([
    ['Lead generation specialist'],
    ['Director of retail operations'],
    ['Engineer for a Lasting and Open Trade'],
    ['Werkstudent technische Weberei'],
    ['Sachbearbeiter im öffentlichen Dienst'],
    ['Leiterin der Färberei'],
    ['Product Owner (d/m/w) - künstliche Fasern'],
    ['Dye Analyst (part of the new mill)'],
    ['Teaching assistant part-time'],
    ['loom mechanic at the mill'],
  ])('%s: small words may belong to it', (role) => {
    expect(withoutRest(role)).toBe(role);
  });
});

describe('before a role', () => {
  it.each([
    ['Noor, your application for florist', 'florist'],
    ['Ihrer Bewerbung als Färbereiassistentin', 'Färbereiassistentin'],
    ['Proceso de selección Jefe de Tintorería', 'Jefe de Tintorería'],
    ['Sobre tu candidatura a Tejedor, Técnico', 'Tejedor, Técnico'],
    ['koffie over dakdekker', 'dakdekker'],
  ])('%s: what the mail is called is left out', (phrase, role) => {
    expect(withoutFront(phrase)).toBe(role);
  });

  it.each([['Mobile Application Engineer'], ['Head of Interview Training'], ['Loom Mechanic']])(
    '%s is all of it',
    (role) => {
      expect(withoutFront(role)).toBe(role);
    },
  );
});

const NO = 'Unfortunately we have decided to move forward with other candidates.';

describe('in a whole mail', () => {
  it.each([
    ['Loom Mechanic - Application result', 'Loom Mechanic'],
    ['Confirmed — Kitchen Hand', 'Kitchen Hand'],
    ['Dye Analyst Selection Timeline Update', 'Dye Analyst'],
    ['[Orrin Mills of the North] Loom Mechanic', 'Loom Mechanic'],
    ['Your application: Loom Mechanic ($24.10/h)', 'Loom Mechanic'],
    ['Your application: Loom Mechanic (Tarn Weavers Ltd)', 'Loom Mechanic'],
    ['Your application: Dye Analyst in Tarnford', 'Dye Analyst'],
    ['Your application: Research Associate in Textile Chemistry', 'Research Associate in Textile Chemistry'],
    ['Interview invite: Profile: Dye Analyst', 'Dye Analyst'],
    ['Your application for 3 Loom Engineers', 'Loom Engineers'],
    ['Your application for Dye Analyst (ORR/HR/07/2025)', 'Dye Analyst'],
    ['Email from Orrin [Dye Analyst]', 'Dye Analyst'],
    ['Your application for Mill Co-ordinator', 'Mill Co-ordinator'],
  ])('the subject %s names %s', async (subject, role) => {
    expect((await readAsSent(subject, `Dear Noor,\n\n${NO}`)).role).toBe(role);
  });

  it.each([
    ['Puesto de Tejedora en Orrin Mills', 'Tejedora'],
    ['Candidature au poste de Teinturier chez Orrin Mills', 'Teinturier'],
  ])('%s: the house behind it is left out', async (subject, role) => {
    expect((await readAsSent(subject, `Noor,\n\n${NO}`)).role).toBe(role);
  });

  it('goes on in capitals up to what the sentence calls it', async () => {
    expect(
      (
        await readAsSent(
          'Thank you',
          `Dear Noor,\n\nThank you for your time during the Dye Analyst, Fibres & Yarns interview process. ${NO}`,
        )
      ).role,
    ).toBe('Dye Analyst, Fibres & Yarns');
  });
});

describe('is no role', () => {
  it.each([
    ['a programme of the house', 'Orrin Mills 2027 Summer Internship Program', `Dear Noor,\n\n${NO}`],
    ['a programme in general', 'Thank you', `Dear Noor,\n\nThank you for applying to our internship program. ${NO}`],
    [
      'who spoke with the reader',
      'Thank you',
      `Dear Noor,\n\nThank you for speaking with our Engineering Manager. ${NO}`,
    ],
    ['who writes', 'Thank you', `Dear Noor,\n\nI am an Engineering Manager at Orrin Mills. ${NO}`],
    ['the title below a name', 'Thank you', `Dear Noor,\n\n${NO}\n\nIda\nHead of Weaving, Orrin Mills`],
    ['the name of the sender', 'Application received: Orrin Mills', 'Thank you for completing your application.'],
    ['how long it lasts', 'Orrin Mills: 12-month contract', `Dear Noor,\n\n${NO}`],
    [
      'a link to where it is described',
      'Ihr Gespräch',
      'Liebe Noor,\n\nbis Montag.\n\nStellenbeschreibung <https://orrin.example/jobs/weber-12>',
    ],
    [
      'a figure',
      'Hello',
      'Dear Noor,\n\nthank you for your application! Are you free for a 20 minute phone conversation?',
    ],
  ])('%s', async (_, subject, body) => {
    expect((await readAsSent(subject, body)).role).toBeNull();
  });
});

describe('what people are at work', () => {
  it.each([
    ['Kwaliteitsmanager'],
    ['Textillaborantin'],
    ['Spülhilfe'],
    ['lastenhoitaja'],
    ['eindredacteur'],
    ['Projektledare'],
    ['Registrar'],
    ['Préparatrice'],
    ['balconista'],
    ['Kitchen Hand'],
    ['Team Leader'],
    ['SWE'],
  ])('%s', (word) => {
    expect(namesCalling(fold(word))).toBe(true);
  });
  it.each([['posting'], ['former'], ['näher'], ['logistics'], ['register'], ['next stage'], ['program']])(
    '%s is none',
    (word) => {
      expect(namesCalling(fold(word))).toBe(false);
    },
  );
});

describe('in other languages', () => {
  it.each([
    ['Votre candidature', 'Le poste de Teinturier auquel vous avez postulé est désormais pourvu.', 'Teinturier'],
    [
      'Votre candidature',
      'Votre candidature au poste de Ingénieur fils et étoffes a retenu notre attention.',
      'Ingénieur fils et étoffes',
    ],
    ['Ontvangstbevestiging Wever', 'Wij hebben uw sollicitatie ontvangen.', 'Wever'],
    [
      'Ihre Bewerbung',
      'Die Stelle Fachinformatiker für Systemintegration wurde besetzt.',
      'Fachinformatiker für Systemintegration',
    ],
    [
      'Atualização',
      'Agradecemos o seu interesse. Sua candidatura para Técnico de Tinturaria está sendo analisada pela nossa equipe.',
      'Técnico de Tinturaria',
    ],
    ['Update', 'Bedankt voor je sollicitatie op Wever bij Orrin.', 'Wever'],
    ['Tilbakemelding på din profil for rollen som Sveiser', 'Din profil passer dessverre ikke.', 'Sveiser'],
    ['Entrevista Tejedora', 'La entrevista para Tejedora sigue igual.', 'Tejedora'],
    ['Tu candidatura al cargo de Auxiliar de tintorería', 'Hemos leído tu candidatura.', 'Auxiliar de tintorería'],
    ['Tu postulación a Tejedora de Telares cambió de estado', 'Hemos leído tu candidatura.', 'Tejedora de Telares'],
    ['Sobre la posición de Gerente de tintorería', 'Hemos leído tu candidatura.', 'Gerente de tintorería'],
    ['Retorno', 'Agradecemos a sua candidatura. A vaga de Gestor de Tinturaria segue aberta.', 'Gestor de Tinturaria'],
    [
      'Ihre Bewerbung',
      'Sie haben sich auf folgende Position(en) beworben: Weber (m/w/d)\n\nWir melden uns.',
      'Weber (m/w/d)',
    ],
  ])('%s: %s', async (subject, body, role) => {
    expect((await readAsSent(subject, `Noor,\n\n${body}`)).role).toBe(role);
  });
});

describe('in a sentence', () => {
  it.each([
    ['Thank you for your patience during our search for our next Loom Mechanic.'],
    ['I write about the above-mentioned post (Loom Mechanic).'],
    ['I write with respect to the Loom Mechanic competition.'],
    ['Your application for Loom Mechanic, Orrin Mills Inc has been read.'],
  ])('%s', async (said) => {
    expect(
      (await readAsSent('Your letter', `Dear Noor,\n\n${said} ${NO}`, 'Orrin Mills, Inc. <jobs@orrin.example>')).role,
    ).toBe('Loom Mechanic');
  });

  it('and in a subject that asks for times', async () => {
    expect(
      (await readAsSent('Loom Mechanic, North Interview Availability', 'Dear Noor,\n\nwhich times suit you?')).role,
    ).toBe('Loom Mechanic, North');
  });
});

describe('the ends of a role', () => {
  it.each([
    ['Wever ligt stil tot mei', 'Wever'],
    ['Teamleider Weverij komt te vervallen', 'Teamleider Weverij'],
    ['Régulateur trafic a été examinée', 'Régulateur trafic'],
    ['Tejedora ha quedado cubierta', 'Tejedora'],
    ['soldadora para el taller', 'soldadora'],
    ['agent d’accueil n’a pas été retenue', 'agent d’accueil'],
    ['Tecelão foi preenchida', 'Tecelão'],
    ['Färber wurde besetzt', 'Färber'],
    ['Tecelão de Seda seguiremos', 'Tecelão de Seda'],
    ['wever moeten wij u', 'wever'],
  ])('%s: ends before the verb', (phrase, role) => {
    expect(withoutVerb(phrase)).toBe(role);
  });

  it.each([
    ['Chargée de mission Est', 'Chargée de mission Est'],
    ['Head of What Comes Next', 'Head of What Comes Next'],
    ['tejedora de la casa', 'tejedora de la casa'],
  ])('%s: has none', (phrase, role) => {
    expect(withoutVerb(phrase)).toBe(role);
  });

  it.each([
    ['en Mozo/a de tintorería', 'Mozo/a de tintorería'],
    ['Técnico/a de Telares para el', 'Técnico/a de Telares'],
    ['em Comprador de Fios', 'Comprador de Fios'],
    ['Mechaniker Webstuhl zum 1', 'Mechaniker Webstuhl'],
    ["H/F Chargé d'études fils", "Chargé d'études fils"],
    ['Planning Officer (Mills), I', 'Planning Officer (Mills)'],
    ['In-house Counsel', 'In-house Counsel'],
    ['Love for', 'Love for'],
  ])('%s: prepositions are no part of it', (phrase, role) => {
    expect(withoutLinks(phrase)).toBe(role);
  });

  it.each([
    [
      'Assessments complete for SUPERVISORY LOOM SPECIALIST (DYES), ST-12829104-26-JLM',
      'Hi Noor,\n\nReplies to this message are not read.',
      'SUPERVISORY LOOM SPECIALIST (DYES)',
    ],
    [
      'Notice of results',
      'Dear Noor Amann,\n\nPosition Title: SUPERVISORY LOOM SPECIALIST Pay Plan/Series/Grade: NT-2210-6\n\nYou were found: Ineligible.',
      'SUPERVISORY LOOM SPECIALIST',
    ],
    [
      'Orrin - Offer letter',
      'Hi Noor,\n\nWe are pleased to offer you the position of Loom Engineer - Peter Vaughan with the detail as below.',
      'Loom Engineer',
    ],
    [
      'Ihr Wunschtermin',
      'Guten Tag Frau Amann,\n\nder Termin für das Videointerview (Medizinische Kodierfachkraft) steht leider nicht mehr zur Verfügung.',
      'Medizinische Kodierfachkraft',
    ],
    [
      'Opa, chegou!',
      'Oi, Noor!\n\nSua candidatura pra operador de tear da Casa do Fio chegou direitinho. Se avançar, a gente te chama.',
      'operador de tear',
    ],
    [
      'Baja del proceso',
      'Hola Noor: confirmamos que hemos retirado tu candidatura a Instaladora de telares. No recibirás más comunicaciones.',
      'Instaladora de telares',
    ],
    [
      'Votre promesse',
      "Bonjour,\n\nVotre promesse d'embauche (Technicienne CVC, Groupe Orrin) expire dans 48 heures.",
      'Technicienne CVC',
    ],
    [
      'Gesprek',
      'Beste Noor,\n\nVan de vijf mensen die wij spraken voor Programmasecretaris weverij is er één voorgedragen, en dat ben jij helaas niet.',
      'Programmasecretaris weverij',
    ],
  ])('%s', async (subject, body, role) => {
    expect((await readAsSent(subject, body)).role).toBe(role);
  });
});
