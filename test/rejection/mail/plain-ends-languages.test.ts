import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../functions/rejection/mail/reading.ts';
import { kindOf } from './kind.ts';

type Mail = [kind: Kind, subject: string, body: string];

/** The same as in plain-ends.test.ts, in German, French, Spanish, Portuguese and Dutch. */
const MAILS: Mail[] = [
  [
    'rejection',
    'Rückmeldung zu Ihrer Bewerbung',
    'Sehr geehrte Frau Lorenz, der Dienstposten wurde zwischenzeitlich anderweitig besetzt. Ihre Unterlagen werden nach sechs Monaten vernichtet.',
  ],
  [
    'rejection',
    'Ausbildungsplatz Böttcher',
    'Lieber Emre, vielen Dank für deine Teilnahme am Einstellungstest. Dein Ergebnis reicht für eine Einladung zum Gespräch leider nicht aus.',
  ],
  [
    'rejection',
    'Ihre Bewerbung',
    'Da wir auf unsere Nachfragen keine Antwort erhalten haben, gehen wir davon aus, dass Sie kein Interesse mehr haben, und haben Ihre Bewerbung geschlossen.',
  ],
  [
    'rejection',
    'Ihre Bewerbung als Segelmacherin',
    'Im Juni haben wir Sie um einen Terminvorschlag für einen Probetag gebeten. Nachdem wir nichts von Ihnen gehört haben, betrachten wir Ihre Bewerbung als gegenstandslos.',
  ],
  [
    'rejection',
    'AW: Zweitgespräch Werkstattleitung',
    'Hallo Herr Feld, wir haben lange überlegt, am Ende haben wir dem anderen Kandidaten den Vertrag gegeben. Er wohnt zehn Minuten von hier.',
  ],
  [
    'confirmation',
    'Eingang Ihrer Bewerbung',
    'Den Eingang Ihrer Bewerbung bestätigen wir. Bewerberinnen und Bewerber, die bis Ende Mai keine Nachricht erhalten haben, wurden nicht berücksichtigt.',
  ],
  [
    'interview',
    'Terminverschiebung',
    'Leider muss das Vorstellungsgespräch am Montag entfallen. Als Ersatz schlagen wir Ihnen Donnerstag um 9 Uhr vor.',
  ],
  [
    'interview',
    'Telefonat?',
    'Hallo Herr Roth, ich hätte zu Ihrer Bewerbung noch zwei Fragen. Wären Sie morgen gegen 16 Uhr telefonisch erreichbar?',
  ],
  [
    'offer',
    'Ihr Dienstvertrag',
    'Wie besprochen freuen wir uns, Sie ab 8. Juli als Böttcherin in unserem Team zu begrüßen. Im Anhang finden Sie den Entwurf Ihres Dienstvertrags.',
  ],
  [
    'rejection',
    'Sans nouvelles',
    "Sans réponse à nos deux relances au sujet d'un rendez-vous, nous avons clôturé votre candidature.",
  ],
  [
    'rejection',
    'Estado del proceso',
    'Su solicitud figura en la lista definitiva de aspirantes excluidos de la convocatoria de auxiliar administrativo.',
  ],
  [
    'rejection',
    'Procedimento concursal',
    'Fica V. Exa. notificado da exclusão da sua candidatura ao posto de trabalho de Técnico Superior, por nota inferior a 9,5 valores.',
  ],
  [
    'confirmation',
    'Inscrição',
    'Sua inscrição para a vaga de Tecelão foi concluída. Você será avisado a cada etapa, inclusive se não for aprovado.',
  ],
  [
    'rejection',
    'Geen reactie',
    'Omdat we niets meer van je hoorden over een afspraak, hebben we je sollicitatie gesloten.',
  ],
  [
    'interview',
    'Gesprek',
    'Ook al is de eerste functie vervuld, we spreken je graag over die in Breda. Past dinsdag om 11 uur?',
  ],
];

describe('ends without a word of regret, and what sounds like them, in five languages', () => {
  it.each(MAILS)('is %s: %s', (kind, subject, body) => {
    expect(kindOf(subject, body)).toBe(kind);
  });
});
