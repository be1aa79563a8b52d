/**
 * The second opinion: two linear models over short n-grams, trained offline by infra/build/train-mail.ts. They never
 * decide alone; recognise.ts asks them where the rules are silent or weak.
 */

import { NumberTable, WordTable } from '../search/word-table.ts';
import type { Sentence } from '../sentences.ts';
import model from './model.generated.json' with { type: 'json' };
import { ASCII, namesIn, plainWords } from './ngrams.ts';

/** What a mail says of itself stands above this; below are footers. */
const MAX_JUDGED = 40;

/** Each n-gram with its two weights; the file holds them by their weights, in tenths. */
const ENTRIES = Object.entries(model.weights as Record<string, string>).flatMap(([key, grams]) => {
  const [rejection, elsewhere] = key.split(',').map((tenths) => Number(tenths) / 10);
  return grams.split('|').map((gram) => ({ words: gram.split(' '), rejection: rejection!, elsewhere: elsewhere! }));
});
/** The words of the model; the number of each is also that of the n-gram of this one word. */
const WORDS = new WordTable(ENTRIES.flatMap(({ words }) => words));
const MOST_WORDS = 2 ** 14;
const longer = (gram: number, word: number): number => gram * MOST_WORDS + word;
const FOR_REJECTION = new Array<number>(WORDS.words.length).fill(0);
const FOR_ELSEWHERE = new Array<number>(WORDS.words.length).fill(0);
/** From an n-gram and the word behind it to the longer one. */
const LONGER = ((): NumberTable => {
  const grams = new Map<number, number>();
  for (const { words, rejection, elsewhere } of ENTRIES) {
    const [first, ...rest] = words.map((word) => WORDS.find(word, 0, word.length));
    let gram = first!;
    for (const word of rest) {
      const key = longer(gram, word);
      gram = grams.get(key) ?? FOR_REJECTION.push(0) - 1;
      grams.set(key, gram);
    }
    FOR_REJECTION[gram] = rejection;
    FOR_ELSEWHERE[gram] = elsewhere;
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

const judged = (bias: number, weights: number[], found: number[]): number => {
  let sum = 0;
  let count = 0;
  for (const gram of found) {
    const weight = weights[gram] ?? 0;
    if (weight === 0) continue;
    sum += weight;
    count++;
  }
  return 1 / (1 + Math.exp(-(bias + sum / Math.sqrt(count + 1))));
};

/** Each 0 to 1: how likely it is a rejection, and how likely about something else than an application for work. */
export type Opinion = { rejection: number; elsewhere: number };

/** In: sentences. Out: what they are, as far as their n-grams tell. */
export const opinionOn = (sentences: Sentence[]): Opinion => {
  const found: number[] = [];
  const known = new Uint8Array(FOR_REJECTION.length);
  for (const sentence of sentences.slice(0, MAX_JUDGED)) {
    // Figures and links begin no n-gram with a weight.
    const numbers = numbersIn(sentence);
    for (let at = 0; at < numbers.length; at++) {
      let gram = numbers[at]!;
      for (let next = at + 1; gram !== 0; next++) {
        if (known[gram] === 0) {
          known[gram] = 1;
          found.push(gram);
        }
        const word = numbers[next] ?? 0;
        gram = word === 0 ? 0 : LONGER.get(longer(gram, word));
      }
    }
  }
  const [rejection, elsewhere] = model.bias;
  return {
    rejection: judged(rejection!, FOR_REJECTION, found),
    elsewhere: judged(elsewhere!, FOR_ELSEWHERE, found),
  };
};
