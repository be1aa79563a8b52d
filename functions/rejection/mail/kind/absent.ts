/** A reply that a mailbox gives while its owner is away: what it says of a post it says to everybody. Six languages; for folded text. */
import { Opening } from '../search/opening.ts';
import type { Judged, Letter } from './letter.ts';

/** The subject that mail programs give it. */
const SUBJECT = new Opening(
  /^(?:automatic reply|auto[- ]?reply|autoreply|out of (?:the )?office|abwesenheit\w*|automatische antwort|reponse automatique|absence du bureau|message d'absence|respuesta automatica|fuera de la oficina|ausencia|resposta automatica|automatisch antwoord|afwezig\w*)\b/,
);
/** How it begins. */
const AWAY =
  /\b(?:i am|i'm|i will be) (?:currently |now )?(?:away|on (?:annual |parental |maternity |sick )?leave|out of (?:the )?office|on (?:holiday|vacation))\b|\bich bin (?:\w+ ){0,6}?(?:nicht im (?:buro|haus)|abwesend|im urlaub|in elternzeit)\b|\bje suis (?:actuellement )?(?:absente?|en conges?|en vacances)\b|\b(?:estoy|estare) (?:\w+ ){0,2}?(?:fuera de la oficina|ausente|de vacaciones)\b|\b(?:estou|estarei) (?:\w+ ){0,2}?(?:ausente|fora do escritorio|de ferias)\b|\bik ben (?:\w+ ){0,5}?(?:afwezig|niet op kantoor|met vakantie|op vakantie|met verlof)\b/;
/** What is said to one person alone. */
const TO_THE_READER =
  /\b(?:you were|you have not|you've not|your (?:application|interview|candidacy)|(?:ihre|deine) bewerbung|ihnen|dir|(?:votre|ta) candidature|(?:tu|su) candidatura|(?:sua|tua) candidatura|(?:je|jouw|uw) sollicitatie)\b/;

/** Out: a question, where such a reply says in passing that a post is filled; else null. */
export const absent = (letter: Letter): Judged | null => {
  if (!letter.ends) return null;
  const { sentences } = letter;
  const away =
    SUBJECT.test(sentences[0]?.folded ?? '') || sentences.slice(1, 4).some(({ folded }) => AWAY.test(folded));
  if (!away) return null;
  const told = [...letter.sentencesOf('decision', 'closed')].some((at) => TO_THE_READER.test(sentences[at]!.folded));
  return told ? null : letter.verdict('unsure', 0.4, 'closed', 'decision');
};
