/** A text as the judges of care.ts see it: plain words, in each language that it may be in, without idioms. */
import { denials } from './care-denials.ts';
import * as idioms from './care-idioms.ts';
import { plainWords } from './fold.ts';
import { type Language, sentenceLanguages, smallWords } from './languages.ts';
import { differentWords, phrases } from './notation.ts';
import { writtenOut } from './slang.ts';

const HARMLESS = phrases(idioms.english + idioms.others + denials, idioms.families);

/** The words of a text as one language would have them; `~` is where an idiom was. */
export type Reading = { language: Language; text: string; sentences: readonly (readonly string[])[] };

/** Sentences as lists of words; `.` ends one. */
export const sentencesOf = (text: string): string[][] =>
  text
    .split(/(?<=(?:^| ))\. /)
    .map((sentence) => sentence.split(' ').filter((word) => word !== ''))
    .filter((words) => words.length > 0);

/** Every reading of a text, one for each language that one of its sentences may be in; the likeliest first. */
export function readings(text: string): Reading[] {
  const plain = plainWords(text);
  const likely = sentencesOf(`${plain.join(' ')} `).flatMap(sentenceLanguages());
  const counts = smallWords(plain);
  const languages = [...new Set(likely)].sort((a, b) => counts[b] - counts[a]);
  return languages.map((language) => {
    const words = writtenOut(plain, language);
    const different = differentWords(words);
    let whole = `${words.join(' ')} `;
    for (const phrase of HARMLESS) if (phrase.mayBeIn(different)) whole = whole.replace(phrase.expression(), '~ ');
    return { language, text: whole, sentences: sentencesOf(whole) };
  });
}
