import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../functions/rejection/mail/reading.ts';
import { kindOf } from './kind.ts';

/** Portals, offices, apprenticeships, small firms and agencies, in the five languages after English. */
const CASES: [language: string, kind: Kind | 'not a rejection', subject: string, body: string][] = [
  // The reader's own no, papers that could not be sent, prizes and schools are no refusals of the reader's work.
  [
    'de',
    'withdrawn',
    'Unser Angebot',
    'Guten Tag Frau Halm,\nSie haben unser Angebot für die Stelle als Weberin abgelehnt. Wir bedauern Ihre Entscheidung und wünschen Ihnen alles Gute.',
  ],
  [
    'de',
    'confirmation',
    'Ihre Bewerbung ist angekommen',
    'Guten Tag,\nwir haben Ihre Bewerbung erhalten und melden uns bei Ihnen. Dies ist eine automatische Nachricht und noch keine Zusage.',
  ],
  [
    'fr',
    'not a rejection',
    'Candidature non remise',
    "Bonjour Noor,\nMalheureusement, l'adresse de la Filature Orrin ne répond pas et il n'est pas possible de leur transmettre votre candidature. Toutes nos excuses.",
  ],
  [
    'fr',
    'other',
    'Prix Jeunes Créateurs 2027 - votre candidature',
    "Bonjour Noor,\nNous avons le regret de vous informer que votre candidature n'a pas été retenue parmi les lauréats. Nous vous encourageons à postuler lors des prochaines éditions.",
  ],
  [
    'es',
    'other',
    'Resultado de la semana de prueba',
    'Hola Noor,\nHemos decidido no continuar con tu proceso en esta cohorte. Te deseamos lo mejor.\nEquipo de Admisiones',
  ],
  // Decisions in words of their own.
  [
    'de',
    'rejection',
    'Rückmeldung',
    'Hallo Noor,\nvielen Dank für deine Bewerbung. Wir haben uns dieses Mal für Bewerbende entschieden, deren Erfahrung näher an der Weberei liegt.',
  ],
  [
    'de',
    'rejection',
    'Ihre Bewerbung als Weberin',
    'Sehr geehrte Frau Halm,\ndie Stelle wurde wegen einer Umstellung im Betrieb geschlossen. Daher können wir keine der Bewerbungen weiter berücksichtigen.',
  ],
  ['de', 'rejection', 'Re: Aushilfe', 'Moin, wir sind schon voll, trotzdem danke. Hof Halm'],
  [
    'nl',
    'rejection',
    'Je sollicitatie',
    'Beste Noor, jouw sollicitatie als wever nemen we niet verder mee. Veel succes!',
  ],
  // Invitations that mention an application, a no to others or a contract.
  [
    'de',
    'interview',
    'Ihre Bewerbung als Weberin',
    'Herzlichen Glückwunsch!\nIhre Bewerbung wurde in die engere Auswahl für ein persönliches Vorstellungsgespräch aufgenommen. Frau Orrin ruft Sie an.',
  ],
  [
    'de',
    'confirmation',
    'Zwischenbescheid',
    'Guten Tag,\nwir haben Ihre Bewerbung erhalten. Ob wir Sie zum Gespräch einladen, entscheidet sich im März; wir melden uns bei Ihnen.',
  ],
  [
    'de',
    'offer',
    'Willkommen',
    'Hallo Noor,\nwir möchten dich gern als Weberin bei uns haben. Der Vertrag hängt an. Nur ohne Gesundheitszeugnis könnten wir dich leider nicht einstellen.',
  ],
  [
    'fr',
    'interview',
    'Convocation',
    "Madame,\nSuite à votre candidature au poste de tisserande, j'ai le plaisir de vous convier à un entretien qui aura lieu le mardi 3 mars à 10h. À défaut de réponse, votre candidature ne sera pas maintenue.",
  ],
  [
    'fr',
    'interview',
    'Réponse de la Filature Orrin',
    'Bonjour Noor,\nLa Filature Orrin a bien reçu votre candidature et nous a fait part de son souhait de vous rencontrer. Merci de les appeler.',
  ],
  [
    'fr',
    'interview',
    'Report',
    'Bonjour Noor,\nMalheureusement je dois annuler notre rendez-vous de jeudi. Seriez-vous disponible lundi à 14 h pour le poste de tisserande ?',
  ],
  [
    'es',
    'interview',
    'Cambio de hora',
    'Hola Noor: lamentablemente tenemos que cancelar tu entrevista de mañana. ¿Te va bien el miércoles a las 12? El puesto sigue igual.',
  ],
  [
    'es',
    'offer',
    'Resultado',
    'Hola Noor,\nHas sido seleccionada para el puesto de tejedora. ¿Puedes empezar el lunes?',
  ],
  [
    'pt',
    'interview',
    'Convite para entrevista',
    'Cara Noor,\nNa sequência da sua candidatura à vaga de tecelã, gostaríamos de a convidar para uma entrevista no dia 3 de março. Agradeço que confirme a presença. Infelizmente não podemos fazê-la online.',
  ],
  [
    'pt',
    'interview',
    'Você avançou no processo seletivo',
    'Olá, Noor.\nSeu perfil foi aprovado na etapa de currículo. A equipe entrará em contato.',
  ],
  [
    'nl',
    'interview',
    'Uitnodiging gesprek',
    'Hoi Noor,\nWe nodigen je uit voor een gesprek. We bespreken de functie, de arbeidsvoorwaarden en jouw wensen.',
  ],
  [
    'nl',
    'offer',
    'Voorstel',
    'Dag Noor,\nHierbij ons voorstel voor wever: 36 uur, start 1 maart. Dan kan ik de andere kandidaat afbellen.',
  ],
  // About work, and nothing in it speaks of an end: not worth a question.
  [
    'nl',
    'not a rejection',
    'Klopt je telefoonnummer?',
    'Hoi Noor,\nWe wilden je bellen over je sollicitatie, maar het nummer lijkt niet te kloppen. Geef je juiste nummer door via de knop.',
  ],
];

describe('recognise, in other languages', () => {
  for (const [language, kind, subject, body] of CASES) {
    it(`${language}, ${kind}: ${subject}`, () => {
      const found = kindOf(subject, body);
      if (kind === 'not a rejection') expect(['rejection', 'unsure']).not.toContain(found);
      else expect(found).toBe(kind);
    });
  }
});
