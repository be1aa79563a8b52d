/**
 * The second opinion: a linear model over short n-grams, trained offline by infra/build/train-mail.ts. It never decides
 * alone; recognise.ts asks it where the rules are silent or weak.
 */

import model from './model.generated.json' with { type: 'json' };
import type { Sentence } from './sentences.ts';

const MAX_SENTENCES = 120;
/** What a mail says of itself stands above this; below are footers. */
const MAX_JUDGED = 40;

const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const BETWEEN = /[^\p{L}\p{N}'@./:-]+/u;
const BETWEEN_ASCII = /[^a-z0-9'@./:-]+/;
const ASCII = /^[\x20-\x7e]*$/;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code > 127;
const NAMED = /(?<=\s)\p{Lu}[\p{L}\p{N}.&-]*/gu;
const LINK_OR_FIGURE = /[\d@/:]|\.\w/;

/** Capitals inside a sentence. */
const namesIn = (text: string): Set<string> =>
  INNER_CAPITAL.test(text)
    ? new Set((text.match(NAMED) ?? []).map((word) => word.toLowerCase()).filter((word) => word.length > 1))
    : NO_NAMES;
const INNER_CAPITAL = /\s\p{Lu}/u;
const NO_NAMES = new Set<string>();

const trimmed = (raw: string): string =>
  raw !== '' && isLetter(raw.charCodeAt(0)) && isLetter(raw.charCodeAt(raw.length - 1)) ? raw : raw.replace(EDGE, '');
const plainWords = (folded: string): string[] => {
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
    word.length > 20 || LINK_OR_FIGURE.test(word) || names.has(word) ? '#' : word,
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

/** Words by their number, which is also that of the n-gram of this one word; 0 is none. */
const WORDS = new Map<string, number>();
/** From an n-gram and the word behind it to the longer one. */
const LONGER = new Map<number, number>();
const MOST_WORDS = 2 ** 13;
const longer = (gram: number, word: number): number => gram * MOST_WORDS + word;
const ENTRIES = Object.entries(model.weights as Record<string, number>);
for (const [gram] of ENTRIES) for (const word of gram.split(' ')) if (!WORDS.has(word)) WORDS.set(word, WORDS.size + 1);
const WEIGHTS = new Array<number>(WORDS.size + 1).fill(0);
for (const [text, weight] of ENTRIES) {
  const [first, ...rest] = text.split(' ').map((word) => WORDS.get(word)!);
  let gram = first!;
  for (const word of rest) {
    const key = longer(gram, word);
    gram = LONGER.get(key) ?? WEIGHTS.push(0) - 1;
    LONGER.set(key, gram);
  }
  WEIGHTS[gram] = weight;
}

/** In: sentences. Out: how likely a rejection they are, 0 to 1, as far as the n-grams tell. */
export const likelihood = (sentences: Sentence[]): number => {
  const found = new Set<number>();
  for (const { text, folded } of sentences.slice(0, MAX_JUDGED)) {
    // Figures and links begin no n-gram with a weight; only a name may look like a word that does.
    const words = plainWords(folded);
    const numbers = words.map((word) => WORDS.get(word) ?? 0);
    let names: Set<string> | null = null;
    for (let at = 0; at < words.length; at++) {
      let gram = numbers[at]!;
      for (let end = at + 1; gram !== 0; end++) {
        names ??= namesIn(text);
        if (names.has(words[end - 1]!)) break;
        if (WEIGHTS[gram] !== 0) found.add(gram);
        const word = numbers[end] ?? 0;
        gram = word === 0 ? 0 : (LONGER.get(longer(gram, word)) ?? 0);
      }
    }
  }
  let sum = 0;
  for (const gram of found) sum += WEIGHTS[gram]!;
  return 1 / (1 + Math.exp(-(model.bias + sum / Math.sqrt(found.size + 1))));
};
