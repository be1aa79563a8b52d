/** The n-grams of a mail, as the second opinion (model.ts) and its training count them. */
import type { Sentence } from '../sentences.ts';

const MAX_SENTENCES = 120;

const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const BETWEEN = /[^\p{L}\p{N}'@./:-]+/u;
const BETWEEN_ASCII = /[^a-z0-9'@./:-]+/;
export const ASCII = /^[\x20-\x7e]*$/;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code > 127;
const NAMED = /\s\p{Lu}[\p{L}\p{N}.&-]*/gu;
const LINK_OR_FIGURE = /[\d@/:]|\.\w/;

/** Capitals inside a sentence. */
export const namesIn = (text: string): string[] =>
  (text.match(NAMED) ?? []).map((word) => word.slice(1).toLowerCase()).filter((word) => word.length > 1);

const trimmed = (raw: string): string =>
  raw !== '' && isLetter(raw.charCodeAt(0)) && isLetter(raw.charCodeAt(raw.length - 1)) ? raw : raw.replace(EDGE, '');
export const plainWords = (folded: string): string[] => {
  const words: string[] = [];
  for (const raw of folded.split(ASCII.test(folded) ? BETWEEN_ASCII : BETWEEN)) {
    const word = trimmed(raw);
    if (word !== '') words.push(word);
  }
  return words;
};

/** The words of a sentence; `#` where one may name somebody, or is a figure, an address or a link. */
const wordsOf = ({ text, folded }: Sentence): string[] => {
  const names = namesIn(text);
  return plainWords(folded).map((word) =>
    word.length > 20 || LINK_OR_FIGURE.test(word) || names.includes(word) ? '#' : word,
  );
};

/** In: sentences. Out: their n-grams, one to three words, each once; none goes over a `#`. */
export const ngrams = (sentences: Sentence[]): string[] => {
  const grams = new Set<string>();
  for (const sentence of sentences.slice(0, MAX_SENTENCES)) {
    const words = wordsOf(sentence);
    for (let at = 0; at < words.length; at++) {
      for (let size = 1; size <= 3 && at + size <= words.length; size++) {
        if (words[at + size - 1] === '#') break;
        grams.add(words.slice(at, at + size).join(' '));
      }
    }
  }
  return [...grams];
};
