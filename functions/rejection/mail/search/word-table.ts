/**
 * Words and their numbers, looked up where they stand in a text: no word is cut out of it for that, and most of those that are
 * not there are settled by one look.
 */

/** How many slots for a word: few words share a first slot. */
const ROOM = 4;

export class WordTable {
  /** By their number; 0 is none. */
  readonly words: readonly string[];
  private readonly hashes: Int32Array;
  private readonly slots: Uint16Array;

  constructor(words: Iterable<string>) {
    this.words = ['', ...new Set(words)];
    let size = 1;
    while (size < this.words.length * ROOM) size *= 2;
    this.slots = new Uint16Array(size);
    this.hashes = new Int32Array(size);
    for (let number = 1; number < this.words.length; number++) {
      const word = this.words[number]!;
      const hash = hashOf(word, 0, word.length);
      let slot = hash & (size - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.slots[slot] = number;
      this.hashes[slot] = hash;
    }
  }

  /** The number of the word from `at` to `end`; 0 where it is none of these. */
  find(text: string, at: number, end: number): number {
    const { slots, hashes, words } = this;
    const hash = hashOf(text, at, end);
    const last = slots.length - 1;
    for (let slot = hash & last; slots[slot] !== 0; slot = (slot + 1) & last) {
      const number = slots[slot]!;
      if (hashes[slot] === hash && isAt(words[number]!, text, at, end)) return number;
    }
    return 0;
  }
}

const isAt = (word: string, text: string, at: number, end: number): boolean => {
  if (word.length !== end - at) return false;
  for (let sign = 0; sign < word.length; sign++) if (word.charCodeAt(sign) !== text.charCodeAt(at + sign)) return false;
  return true;
};

const hashOf = (text: string, at: number, end: number): number => {
  let hash = 0;
  for (let sign = at; sign < end; sign++) hash = (Math.imul(hash, 31) + text.charCodeAt(sign)) | 0;
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
