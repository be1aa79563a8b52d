/**
 * The second opinion: a linear model over short n-grams, trained offline by infra/build/train-mail.ts. It never decides
 * alone; recognise.ts asks it where the rules are silent or weak.
 */

import model from './model.generated.json' with { type: 'json' };
import type { Sentence } from './sentences.ts';
import { NumberTable, WordTable } from './word-table.ts';

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

/** The words of the model; the number of each is also that of the n-gram of this one word. */
const ENTRIES = Object.entries(model.weights as Record<string, number>);
const WORDS = new WordTable(ENTRIES.flatMap(([gram]) => gram.split(' ')));
const MOST_WORDS = 2 ** 13;
const longer = (gram: number, word: number): number => gram * MOST_WORDS + word;
const WEIGHTS = new Array<number>(WORDS.words.length).fill(0);
/** From an n-gram and the word behind it to the longer one. */
const LONGER = ((): NumberTable => {
  const grams = new Map<number, number>();
  for (const [text, weight] of ENTRIES) {
    const [first, ...rest] = text.split(' ').map((word) => WORDS.find(word, 0, word.length));
    let gram = first!;
    for (const word of rest) {
      const key = longer(gram, word);
      gram = grams.get(key) ?? WEIGHTS.push(0) - 1;
      grams.set(key, gram);
    }
    WEIGHTS[gram] = weight;
  }
  return new NumberTable(grams);
})();

/** What a sign is to a word: between words, at most inside one, or part of it. */
const BETWEEN_WORDS = 0;
const INSIDE = 1;
const PART = 2;
const SIGNS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[a-z0-9]/.test(sign) ? PART : /['@./:-]/.test(sign) ? INSIDE : BETWEEN_WORDS;
});

/** The numbers of a sentence's words, in the order of `plainWords`; 0 for one that the model has not, or that may name somebody. */
const numbersIn = ({ text, folded }: Sentence): number[] => {
  const numbers: number[] = [];
  let names: Set<string> | null = null;
  const add = (words: string, start: number, end: number): void => {
    const number = WORDS.find(words, start, end);
    if (number !== 0) names ??= namesIn(text);
    numbers.push(number !== 0 && names!.size > 0 && names!.has(words.slice(start, end)) ? 0 : number);
  };
  if (!ASCII.test(folded)) {
    for (const word of plainWords(folded)) add(word, 0, word.length);
    return numbers;
  }
  let start = -1;
  let end = 0;
  for (let at = 0; at <= folded.length; at++) {
    const sign = at < folded.length ? SIGNS[folded.charCodeAt(at)]! : BETWEEN_WORDS;
    if (sign === PART) {
      if (start < 0) start = at;
      end = at + 1;
    } else if (sign === BETWEEN_WORDS && start >= 0) {
      add(folded, start, end);
      start = -1;
    }
  }
  return numbers;
};

/** In: sentences. Out: how likely a rejection they are, 0 to 1, as far as the n-grams tell. */
export const likelihood = (sentences: Sentence[]): number => {
  const found: number[] = [];
  const known = new Uint8Array(WEIGHTS.length);
  for (const sentence of sentences.slice(0, MAX_JUDGED)) {
    // Figures and links begin no n-gram with a weight.
    const numbers = numbersIn(sentence);
    for (let at = 0; at < numbers.length; at++) {
      let gram = numbers[at]!;
      for (let next = at + 1; gram !== 0; next++) {
        if (WEIGHTS[gram] !== 0 && known[gram] === 0) {
          known[gram] = 1;
          found.push(gram);
        }
        const word = numbers[next] ?? 0;
        gram = word === 0 ? 0 : LONGER.get(longer(gram, word));
      }
    }
  }
  let sum = 0;
  for (const gram of found) sum += WEIGHTS[gram]!;
  return 1 / (1 + Math.exp(-(model.bias + sum / Math.sqrt(found.length + 1))));
};
