/** A meeting that does not take place, and another day that is asked for: the words of an end, and none. Patterns for folded sentences. */
import type { Judged, Letter } from './letter.ts';

/** A day or an hour, in other languages than English. */
const DAY =
  "(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:maan|dins|woens|donder|vrij|zater|zon)dag|lundi|mardi|mercredi|jeudi|vendredi|samedi|lunes|martes|miercoles|jueves|viernes|sabado|segunda|terca|quarta|quinta|sexta|morgen|ubermorgen|overmorgen|vandaag|heute|demain|apres-demain|aujourd'hui|manana|hoy|amanha|hoje|(?:nachste|volgende|naechste) woche?|semaine prochaine|semana que ve[mn]\\w*|(?:a las|as|om|um|a) \\d{1,2}(?:[:.h]\\d\\d)?|\\d{1,2}(?:[:.]\\d\\d)? ?(?:u|uur|uhr|h|hs|horas))";
const ON_A_DAY = new RegExp(`\\b${DAY}\\b`);
/** What takes place on a day. */
const MEETING = new RegExp(
  `\\b(?:${DAY}|termin|\\w*gesprach|probe\\w*|afspraak|\\w*gesprek|proef\\w*|rendez-vous|entretien|essai|cita|entrevista|prueba|reunion|reuniao|conversa)\\b`,
);
/** What is said of an application, and of no day. */
const OF_AN_APPLICATION =
  /\b(?:bewerb\w*|stelle|sollicit\w*|functie|vacature|candidat\w*|poste|postul\w*|puesto|vaga|proceso|processo|procedure|ander\w*|autre|otr[oa]s?|outr[oa]s?)\b/;

/** Outside English; out: an interview at another time, "Leider fällt Montag aus. Passt Mittwoch um zehn?", where nothing else is said to end; else null. */
export const moved = (letter: Letter): Judged | null => {
  const { english, ends, farewell, sentences } = letter;
  if (english || !ends || farewell > 0) return null;
  if (!sentences.some(({ folded }) => folded.endsWith('?') && ON_A_DAY.test(folded))) return null;
  const isMeeting = (at: number): boolean =>
    MEETING.test(sentences[at]!.folded) && !OF_AN_APPLICATION.test(sentences[at]!.folded);
  return [...letter.sentencesOf('decision', 'closed')].every(isMeeting)
    ? letter.verdict('interview', 0.6, 'interview', 'decision', 'closed')
    : null;
};
