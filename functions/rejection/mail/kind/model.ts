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

/** Each n-gram with its two weights, in tenths; the file holds them by their weights. */
const ENTRIES = Object.entries(model.weights as Record<string, string>).flatMap(([key, grams]) => {
  const [rejection, elsewhere] = key.split(',').map(Number);
  return grams.split('|').map((gram) => ({ words: gram.split(' '), rejection: rejection!, elsewhere: elsewhere! }));
});
/** The words of the model; the number of each is also that of the n-gram of this one word. */
const WORDS = new WordTable(ENTRIES.flatMap(({ words }) => words));
const MOST_WORDS = 2 ** 14;
const longer = (gram: number, word: number): number => gram * MOST_WORDS + word;
/** From an n-gram and the word behind it to the longer one; whether an n-gram has longer ones; both weights of each, side by side. */
const [LONGER, GOES_ON, WEIGHTS] = ((): [NumberTable, Uint8Array, Int16Array] => {
  const grams = new Map<number, number>();
  const weights = WORDS.words.flatMap(() => [0, 0]);
  for (const { words, rejection, elsewhere } of ENTRIES) {
    const [first, ...rest] = words.map((word) => WORDS.find(word, 0, word.length));
    let gram = first!;
    for (const word of rest) {
      const key = longer(gram, word);
      gram = grams.get(key) ?? weights.push(0, 0) / 2 - 1;
      grams.set(key, gram);
    }
    weights[2 * gram] = rejection;
    weights[2 * gram + 1] = elsewhere;
  }
  const goesOn = new Uint8Array(weights.length / 2);
  for (const key of grams.keys()) goesOn[Math.floor(key / MOST_WORDS)] = 1;
  return [new NumberTable(grams), goesOn, Int16Array.from(weights)];
})();

/** What a sign is to a word: between words, at most inside one, or part of it. */
const BETWEEN_WORDS = 0;
const INSIDE = 1;
const PART = 2;
const SIGNS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[a-z0-9]/.test(sign) ? PART : /['@./:-]/.test(sign) ? INSIDE : BETWEEN_WORDS;
});

/** The numbers of a folded sentence's words, in the order of `plainWords`; 0 for one that the model has not. */
const wordsIn = (folded: string): number[] => {
  if (!ASCII.test(folded)) return plainWords(folded).map((word) => WORDS.find(word, 0, word.length));
  const numbers: number[] = [];
  let start = -1;
  let end = 0;
  for (let at = 0; at <= folded.length; at++) {
    const sign = at < folded.length ? SIGNS[folded.charCodeAt(at)]! : BETWEEN_WORDS;
    if (sign === PART) {
      if (start < 0) start = at;
      end = at + 1;
    } else if (sign === BETWEEN_WORDS && start >= 0) {
      numbers.push(WORDS.find(folded, start, end));
      start = -1;
    }
  }
  return numbers;
};
/** The same, and 0 for what may name somebody. */
const numbersIn = ({ text, folded }: Sentence): number[] => {
  const numbers = wordsIn(folded);
  if (!numbers.some((number) => number !== 0)) return numbers;
  const names = Array.from(namesIn(text), (name) => WORDS.find(name, 0, name.length)).filter((name) => name !== 0);
  return names.length === 0 ? numbers : numbers.map((number) => (names.includes(number) ? 0 : number));
};

/** Weights added up, each n-gram's once. */
class Sum {
  private sum = 0;
  private count = 0;
  add(tenths: number): void {
    if (tenths === 0) return;
    this.sum += tenths / 10;
    this.count++;
  }

  likely(bias: number): number {
    return 1 / (1 + Math.exp(-(bias + this.sum / Math.sqrt(this.count + 1))));
  }
}

/** Each 0 to 1: how likely it is a rejection, and how likely about something else than an application for work. */
export type Opinion = { rejection: number; elsewhere: number };

/** In: sentences. Out: what they are, as far as their n-grams tell. */
export const opinionOn = (sentences: Sentence[]): Opinion => {
  const rejection = new Sum();
  const elsewhere = new Sum();
  /** A bit for each n-gram. */
  const known = new Uint32Array(WEIGHTS.length / 64 + 1);
  for (const sentence of sentences.slice(0, MAX_JUDGED)) {
    // Figures and links begin no n-gram with a weight.
    const numbers = numbersIn(sentence);
    for (let at = 0; at < numbers.length; at++) {
      let gram = numbers[at]!;
      for (let next = at + 1; gram !== 0; next++) {
        const bit = 1 << (gram & 31);
        if ((known[gram >> 5]! & bit) === 0) {
          known[gram >> 5]! |= bit;
          rejection.add(WEIGHTS[2 * gram]!);
          elsewhere.add(WEIGHTS[2 * gram + 1]!);
        }
        const word = numbers[next] ?? 0;
        gram = word === 0 || GOES_ON[gram] === 0 ? 0 : LONGER.get(longer(gram, word));
      }
    }
  }
  return { rejection: rejection.likely(model.bias[0]!), elsewhere: elsewhere.likely(model.bias[1]!) };
};
