/**
 * The second opinion: two linear models over short n-grams, trained offline by infra/build/train-mail.ts. They never
 * decide alone; recognise.ts asks them where the rules are silent or weak.
 */

import { NumberTable, WordTable } from '../search/word-table.ts';
import type { Sentence } from '../sentences.ts';
import { isCapital } from '../signs.ts';
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
/** What is known of an n-gram stands side by side: both its weights, and whether there are longer ones. */
const ROW = 3;
const ELSEWHERE = 1;
const GOES_ON = 2;
/** From an n-gram and the word behind it to the longer one; and the rows of all. */
const [LONGER, ROWS] = ((): [NumberTable, Int16Array] => {
  const grams = new Map<number, number>();
  const rows = WORDS.words.flatMap(() => [0, 0, 0]);
  for (const { words, rejection, elsewhere } of ENTRIES) {
    const [first, ...rest] = words.map((word) => WORDS.find(word, 0, word.length));
    let gram = first!;
    for (const word of rest) {
      const key = longer(gram, word);
      gram = grams.get(key) ?? rows.push(0, 0, 0) / ROW - 1;
      grams.set(key, gram);
    }
    rows[ROW * gram] = rejection;
    rows[ROW * gram + ELSEWHERE] = elsewhere;
  }
  for (const key of grams.keys()) rows[ROW * Math.floor(key / MOST_WORDS) + GOES_ON] = 1;
  return [new NumberTable(grams), Int16Array.from(rows)];
})();

/** A bit for each n-gram, set while a mail is judged: each counts once. Made once, as it takes longer to make than to clear. */
const KNOWN = new Int32Array(ROWS.length / ROW / 32 + 1);

/** What a sign is to a word: between words, at most inside one, inside one and a name as well, or part of it. */
const BETWEEN_WORDS = 0;
const INSIDE = 1;
const INSIDE_NAME = 2;
const PART = 3;
const SIGNS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z0-9]/.test(sign)) return PART;
  return /[.-]/.test(sign) ? INSIDE_NAME : /['@/:]/.test(sign) ? INSIDE : BETWEEN_WORDS;
});
const LAST_OF_ASCII = 0x7e;
const SPACE = 32;
const AMPERSAND = 38;

/** Adds the numbers of a sentence's words, in the order of `plainWords`: 0 for one that the model has not, and for what may name somebody. */
const addNumbers = (numbers: number[], sentence: Sentence): void => {
  const { text, folded } = sentence;
  const from = numbers.length;
  /** The signs of both are the same but for the capitals: so a name is seen where its word stands. */
  const isEven = text.length === folded.length;
  const named: number[] = [];
  let start = -1;
  let end = 0;
  let endOfName = -1;
  for (let at = 0; at <= folded.length; at++) {
    const code = at < folded.length ? folded.charCodeAt(at) : SPACE;
    if (code > LAST_OF_ASCII) {
      addSlowly(numbers, from, sentence);
      return;
    }
    const sign = SIGNS[code]!;
    if (sign === PART) {
      if (start < 0) start = at;
      end = at + 1;
    } else if (start >= 0) {
      if (endOfName < 0 && sign !== INSIDE_NAME) endOfName = at;
      if (sign !== BETWEEN_WORDS) continue;
      const number = WORDS.find(folded, start, end);
      numbers.push(number);
      if (
        isEven &&
        isCapital(text.charCodeAt(start)) &&
        start > 0 &&
        folded.charCodeAt(start - 1) === SPACE &&
        endOfName - start > 1 &&
        (code !== AMPERSAND || endOfName < at)
      )
        named.push(endOfName === end ? number : WORDS.find(folded, start, endOfName));
      start = -1;
      endOfName = -1;
    }
  }
  const names = isEven && (named.length === 0 || ASCII.test(text)) ? named : namedIn(text);
  for (const name of names) blank(numbers, from, name);
};
const namedIn = (text: string): number[] => namesIn(text).map((name) => WORDS.find(name, 0, name.length));
/** The same beyond the letters of English. */
const addSlowly = (numbers: number[], from: number, { text, folded }: Sentence): void => {
  numbers.length = from;
  for (const word of plainWords(folded)) numbers.push(WORDS.find(word, 0, word.length));
  for (const name of namedIn(text)) blank(numbers, from, name);
};
const blank = (numbers: number[], from: number, number: number): void => {
  if (number !== 0) for (let at = from; at < numbers.length; at++) if (numbers[at] === number) numbers[at] = 0;
};

/** How likely it is, by the weights of its n-grams added up, in tenths, and how many have one. */
const likely = (bias: number, tenths: number, count: number): number =>
  1 / (1 + Math.exp(-(bias + tenths / 10 / Math.sqrt(count + 1))));

/** Each 0 to 1: how likely it is a rejection, and how likely about something else than an application for work. */
export type Opinion = { rejection: number; elsewhere: number };

/** In: sentences. Out: what they are, as far as their n-grams tell. */
export const opinionOn = (sentences: Sentence[]): Opinion => {
  /** Behind each sentence a 0: no n-gram goes on over it. */
  const numbers: number[] = [];
  const judged = Math.min(sentences.length, MAX_JUDGED);
  for (let at = 0; at < judged; at++) {
    addNumbers(numbers, sentences[at]!);
    numbers.push(0);
  }

  let [rejection, rejections, elsewhere, elsewheres] = [0, 0, 0, 0];
  KNOWN.fill(0);
  for (let at = 0; at < numbers.length; at++) {
    // Figures and links begin no n-gram with a weight.
    let gram = numbers[at]!;
    for (let next = at + 1; gram !== 0; next++) {
      const bit = 1 << (gram & 31);
      if ((KNOWN[gram >> 5]! & bit) === 0) {
        KNOWN[gram >> 5]! |= bit;
        const ends = ROWS[ROW * gram]!;
        const other = ROWS[ROW * gram + ELSEWHERE]!;
        rejection += ends;
        elsewhere += other;
        if (ends !== 0) rejections++;
        if (other !== 0) elsewheres++;
      }
      const word = numbers[next]!;
      gram = word === 0 || ROWS[ROW * gram + GOES_ON] === 0 ? 0 : LONGER.get(longer(gram, word));
    }
  }
  return {
    rejection: likely(model.bias[0]!, rejection, rejections),
    elsewhere: likely(model.bias[1]!, elsewhere, elsewheres),
  };
};
