/**
 * Words and their numbers, looked up where they stand in a text: no word is cut out of it for that, and one look at memory is
 * enough for most.
 */
import { isWord } from '../signs.ts';

export class WordTable {
  /** By their number; 0 is none. */
  readonly words: readonly string[];
  /** A hash and the number of the word that has it, in turn. */
  private readonly pairs: Int32Array;

  /** Throws RangeError where two of the words have one hash. */
  constructor(words: Iterable<string>) {
    this.words = ['', ...new Set(words)];
    let size = 1;
    while (size < this.words.length * 1.5) size *= 2;
    this.pairs = new Int32Array(size * 2);
    for (let number = 1; number < this.words.length; number++) {
      const word = this.words[number]!;
      const hash = hashOf(word, 0, word.length);
      const at = this.placeOf(hash);
      if (this.pairs[at + 1] !== 0)
        throw new RangeError(`${word} and ${this.words[this.pairs[at + 1]!]} have one hash`);
      this.pairs[at] = hash;
      this.pairs[at + 1] = number;
    }
  }

  /** The number of the word from `at` to `end`; 0 where it is none of these. Of four thousand million others one is taken for a word that it is not. */
  find(text: string, at: number, end: number): number {
    return this.pairs[this.placeOf(hashOf(text, at, end)) + 1]!;
  }

  /** Is one of the words of a text one of these? */
  isIn(text: string): boolean {
    let start = 0;
    for (let at = 0; at <= text.length; at++) {
      if (at < text.length && isWord(text.charCodeAt(at))) continue;
      if (at > start && this.find(text, start, at) !== 0) return true;
      start = at + 1;
    }
    return false;
  }

  /** Where a hash is, or would be. */
  private placeOf(hash: number): number {
    const { pairs } = this;
    const last = pairs.length - 2;
    let at = (hash << 1) & last;
    while (pairs[at + 1] !== 0 && pairs[at] !== hash) at = (at + 2) & last;
    return at;
  }
}

/** By a large factor, so that short words do not have the hash of others. */
const hashOf = (text: string, at: number, end: number): number => {
  let hash = 0;
  for (let sign = at; sign < end; sign++) hash = Math.imul(hash ^ text.charCodeAt(sign), 0x9e3779b1);
  return hash ^ (hash >>> 15);
};

/** Numbers by numbers, none of them 0, for as quick a look: each with its key beside it, so that one look at memory is enough. */
export class NumberTable {
  private readonly pairs: Int32Array;

  constructor(entries: ReadonlyMap<number, number>) {
    let size = 1;
    while (size < entries.size * 2) size *= 2;
    this.pairs = new Int32Array(size * 2);
    for (const [key, value] of entries) {
      const at = this.placeOf(key);
      this.pairs[at] = key;
      this.pairs[at + 1] = value;
    }
  }

  /** 0 where there is none. */
  get(key: number): number {
    return this.pairs[this.placeOf(key) + 1]!;
  }

  /** Where a key is, or would be. */
  private placeOf(key: number): number {
    const { pairs } = this;
    const last = pairs.length - 2;
    let at = (Math.imul(key, 0x9e3779b1) >>> 6) & last;
    while (pairs[at] !== key && pairs[at] !== 0) at = (at + 2) & last;
    return at;
  }
}
