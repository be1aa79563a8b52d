import { asksForErasure } from './erasure.ts';
import { families } from './phrases/command-phrases.ts';
import { plainWords } from './phrases/fold.ts';
import { compile } from './phrases/notation.ts';
import {
  ASKS,
  DELETION,
  deletionFamilies,
  GREETING,
  PLEASANT,
  QUESTIONS,
  TO_ONESELF,
  WRONG_PERSON,
} from './phrases/question-phrases.ts';

/** `who`: who is there at all. `other`: it asks for something that we have no answer to. */
export type Question = keyof typeof QUESTIONS | 'who' | 'other';

/** A question is short; in a longer text it is a thought. */
const LONGEST_QUESTION = 30;

const known = Object.entries(QUESTIONS).map(
  ([question, list]) => [question as keyof typeof QUESTIONS, compile(list, families)] as const,
);
const asks = compile(ASKS, families);
const toOneself = compile(TO_ONESELF, families);
const wrongPerson = compile(WRONG_PERSON, families);
const deletion = compile(DELETION, deletionFamilies);
/** "This is not Sam": a name, and nothing after it. */
const NOT_NAMED =
  /^\W*(?:[Ss]orry,? )?(?:[Tt]his is not|[Tt]his isn['’]t|[Ii] am not|[Ii]['’]m not)\s+\p{Lu}\p{Ll}+[\s.!,]*$/u;

const found = (phrases: readonly RegExp[], line: string): boolean => phrases.some((phrase) => line.search(phrase) >= 0);

const isWord = (word: string): boolean => word !== '.' && word !== ',';

/**
 * What a text asks us, or null where it asks nothing: it may then be a reflection, and "why me?" is one.
 * @param text the person's own words
 */
export function readQuestion(text: string): Question | null {
  const words = plainWords(text);
  const spoken = words.filter(isWord);
  if (spoken.length === 0 || spoken.length > LONGEST_QUESTION) return null;
  if (spoken.length <= 3 && spoken.every((word) => GREETING.has(word))) return 'who';
  const line = `${words.join(' ')} `;
  const named = known.find(([, phrases]) => found(phrases, line));
  if (named) return named[0];
  if (found(toOneself, line)) return null;
  // "What would you do differently?" in the middle of a thought was somebody else's question.
  const marked = /\?[\s"'”)]*$/.test(text.trim());
  const sentences = words.slice(1, -1).filter((word) => word === '.').length + 1;
  return (marked && spoken.length <= 15) || (sentences === 1 && found(asks, line)) ? 'other' : null;
}

/** "Delete my data": a stop like any other, and they want to know how. */
export const asksToDelete = (text: string): boolean =>
  found(deletion, `${plainWords(text).join(' ')} `) || asksForErasure(text);

/** "How do I delete my data?" */
export const asksHowToDelete = (text: string): boolean =>
  /^\W*(?:\w+ )?how\b/i.test(text) && readQuestion(text) === 'delete';

/** Thanks, "ok", a smile: nothing is asked and nothing told, and nobody would answer it. */
export function isPleasantry(text: string): boolean {
  const spoken = plainWords(text).filter(isWord);
  if (spoken.length === 0) return !/\p{L}/u.test(text);
  return spoken.length <= 8 && spoken.every((word) => PLEASANT.has(word));
}

/** "No thanks": a word of thanks in it. */
export const isThanks = (text: string): boolean =>
  plainWords(text).some((word) =>
    /^(?:thanks?|thx|ty|danke|merci|gracias|obrigad[oa]|bedankt|dankje(?:wel)?|dank)$/.test(word),
  );

/** "You have the wrong number": whoever reads us there is somebody else. */
export function isWrongPerson(text: string): boolean {
  if (NOT_NAMED.test(text.trim())) return true;
  const words = plainWords(text);
  return words.filter(isWord).length <= LONGEST_QUESTION && found(wrongPerson, `${words.join(' ')} `);
}
