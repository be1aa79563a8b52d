/** What no cue sees, or sees as something else, and reads like an end all the same. */
import { expect, it } from 'vitest';
import type { Kind } from '../../../functions/rejection/mail/reading.ts';
import { kindOf } from './kind.ts';

const MAILS: [kind: Kind, subject: string, body: string][] = [
  // An end, and a question about something else.
  [
    'rejection',
    'Terugkoppeling controller',
    'Dag Bas,\n\nZojuist sprak ik de opdrachtgever. Helaas hebben zij aangegeven jou niet te willen uitnodigen voor de functie van controller; ze zoeken iemand met meer ervaring.\n\nIk had het je graag anders gemeld. Heb je interesse in een tijdelijke opdracht? Dan stuur ik je het profiel.\n\nRobin',
  ],
  // The same in English, where it must read still more like one.
  [
    'rejection',
    'Thank you',
    'Dear Kim,\n\nIt was lovely to have you with us last week, and we thought about it for days. The Studio Assistant role is going to Hattie, who has stood in since January and whom we all know.\n\nMay we keep your details for the spring?\n\nOrrin Studios',
  ],
  // Whom they invite are others.
  [
    'unsure',
    'Neues zu Ihrer Bewerbung',
    'Guten Tag Herr Lenz\n\nBesten Dank für Ihr Dossier zur Stelle als Sachbearbeiter.\n\nDas Echo war gross, und die Auswahl der Personen, die wir nun zu einem ersten Gespräch einladen, ist uns schwergefallen. Entscheidend waren am Schluss der Fachausweis und die mehrjährige Praxis. Ihr Dossier löschen wir daher.\n\nWir wünschen Ihnen, dass Sie bald die passende Herausforderung finden, und grüssen Sie freundlich\n\nTarn AG',
  ],
  [
    'unsure',
    'Unser Gespräch',
    'Liebe Frau Arslan,\n\nes hat meinem Team und mir viel Freude gemacht, Sie kennenzulernen. Wir haben uns nach Ruhe und Überlegung am Ende für jemanden aus dem Ort erwärmt, der gleich anfangen kann. Das war für uns das Wichtigste.\n\nSie werden sicher schnell eine gute Stelle finden. Falls Sie eine Empfehlung brauchen, rufen Sie mich an.\n\nIlse Kampe',
  ],
  // A firm for the roof, and no post.
  [
    'other',
    'Presupuesto reforma',
    'Buenos días, finalmente hemos optado por otra empresa para la reforma. Gracias por su tiempo.',
  ],
  // Bad news of a date, a delay and a wage, and nothing that ends.
  [
    'interview',
    'Verschiebung',
    'Sehr geehrter Herr Lenz,\n\nleider müssen wir unser Gespräch am Montag absagen, da Frau Ott erkrankt ist. Es tut uns sehr leid. Passt Ihnen der Mittwoch um 10 Uhr?\n\nMit freundlichen Grüßen\nPersonalabteilung',
  ],
  [
    'confirmation',
    'Vacature kapper',
    'Dag Marie, helaas heb ik nog geen antwoord van mijn compagnon, hij is ziek. Het spijt me dat het zo lang duurt. Volgende week bel ik je met de uitslag. Groet, Wendy',
  ],
];

it.each(MAILS)('%s: %s', (kind, subject, body) => {
  expect(kindOf(subject, body)).toBe(kind);
});
