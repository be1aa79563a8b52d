/**
 * Searches many patterns in one pass: at each word of the text only those are tried that can begin there, where the words
 * stand in the sentence that they cannot do without (heads.ts). Gives what searching them one by one would give, at a fraction of the time.
 */

import { isWord } from '../signs.ts';
import { waysOf } from './heads.ts';
import { type BySlot, behindTail, LIST, OWNER, PackedTree, ROOT, SIGN, SLOT, STEPS, TAIL } from './packed-tree.ts';
import { rolled } from './rolled.ts';

export type Hit = { pattern: number; sentence: number; at: number; words: string };

const LETTER_N = 110;
const APOSTROPHE = 39;

/** A number from here on: not a way to be tried here, but one that needs what stands here. */
const NEEDED = 16_384;

/** Of a way that needs no word: what it needs is always still to come. */
const ALWAYS = 2 ** 31 - 1;

/** All patterns are for folded text and cross no line feed. */
export class WordIndex {
  private readonly sticky: RegExp[];
  /** Patterns whose beginning is not known, tried from every place of a sentence: the number of each, and of its only way. */
  private readonly anywhere: [number: number, pattern: RegExp, way: number][] = [];
  private readonly words: BySlot;
  /** Ways that begin with the "n't" of a word. */
  private readonly inside: number[] = [];
  /** Which pattern a way belongs to. */
  private readonly patternOf: Uint16Array;
  /** Per way where a word last stood that it needs, before and during a search. */
  private readonly unseen: Int32Array;
  private readonly seen: Int32Array;
  /** Per pattern the sentence it was last found in, and where it was last tried. */
  private readonly found: Int32Array;
  private readonly tried: Int32Array;

  constructor(patterns: RegExp[]) {
    this.sticky = patterns.map((pattern) => rolled(new RegExp(pattern.source, 'my')));
    const words = new PackedTree();
    const ways: number[] = [];
    const unseen: number[] = [];
    for (const [number, pattern] of patterns.entries())
      for (const known of waysOf(pattern.source)) {
        const way = ways.push(number) - 1;
        unseen.push(known.words === null ? ALWAYS : -1);
        if (known.heads === null) this.anywhere.push([number, rolled(new RegExp(pattern.source, 'm')), way]);
        for (const { text } of known.heads ?? []) {
          if (text.startsWith('<')) words.plant(text.slice(1), way);
          else if (!this.inside.includes(way)) this.inside.push(way);
        }
        for (const word of known.words ?? []) words.plant(word, NEEDED + way);
      }
    if (ways.length > NEEDED) throw new RangeError('more patterns than one search can tell apart');
    this.words = words.packedBySlot();
    this.patternOf = Uint16Array.from(ways);
    this.unseen = Int32Array.from(unseen);
    this.seen = new Int32Array(ways.length);
    this.found = new Int32Array(patterns.length);
    this.tried = new Int32Array(patterns.length);
  }

  /** Does one of the patterns match in this one sentence? */
  isIn(sentence: string): boolean {
    return this.search(sentence, [0]).length > 0;
  }

  /**
   * In: sentences joined by line feeds, and where each begins. Out: for each pattern its first match in each sentence, by
   * sentence and then by pattern.
   */
  search(text: string, starts: number[]): Hit[] {
    const { patternOf, seen, found, tried } = this;
    const hits: Hit[] = [];
    seen.set(this.unseen);
    found.fill(-1);
    tried.fill(-1);
    const tries: number[] = [];
    for (let sentence = 0; sentence < starts.length; sentence++) {
      const start = starts[sentence]!;
      const end = sentence + 1 < starts.length ? starts[sentence + 1]! - 1 : text.length;
      const count = this.triesIn(text, start, end, tries);
      for (let one = 0; one < count; one += 2) {
        const way = tries[one]!;
        const at = tries[one + 1]!;
        // What a match needs stands in it, and so not before where it begins.
        if (seen[way]! < at) continue;
        const number = patternOf[way]!;
        if (found[number] === sentence || tried[number] === at) continue;
        tried[number] = at;
        const pattern = this.sticky[number]!;
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match === null) continue;
        found[number] = sentence;
        hits.push({ pattern: number, sentence, at: match.index - start, words: match[0] });
      }
      for (const [number, pattern, way] of this.anywhere) {
        if (seen[way]! < start) continue;
        const match = pattern.exec(text.slice(start, end));
        if (match !== null) hits.push({ pattern: number, sentence, at: match.index, words: match[0] });
      }
    }
    return hits.sort((a, b) => a.sentence - b.sentence || a.pattern - b.pattern);
  }

  /** Which ways are worth trying in a sentence, and where, in turn, and how many numbers that are. Notes in `seen` where the words stand that ways need. */
  private triesIn(text: string, start: number, end: number, tries: number[]): number {
    const { words, seen } = this;
    const { slots, numbers, tails } = words;
    let count = 0;
    let before = false;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      const word = isWord(code);
      if (word === before) {
        if (code === LETTER_N && text.charCodeAt(at + 1) === APOSTROPHE && text.startsWith("n't", at))
          for (const way of this.inside) {
            tries[count++] = way;
            tries[count++] = at;
          }
        continue;
      }
      before = word;
      if (code === 32) continue;
      // Down the tree from this sign, noting what ends on the way.
      let node = ROOT;
      for (let on = at; on < end; ) {
        const sign = text.charCodeAt(on++);
        const next = slots[node * SLOT]! + (sign < 128 ? STEPS[sign]! : SIGN);
        if (slots[next * SLOT + OWNER] !== node) break;
        node = next;
        let list = slots[node * SLOT + LIST]!;
        if (list === 0) continue;
        const isTail = list >= TAIL;
        if (isTail) {
          on = behindTail(tails, slots[node * SLOT]!, text, on, end);
          if (on < 0) break;
          list -= TAIL;
        }
        // The list of what ends here, and behind it the one of what ends here if the word is over.
        const isOver = on >= end || !isWord(text.charCodeAt(on));
        for (let turn = isOver ? 0 : 1; turn < 2; turn++) {
          const behind = list + numbers[list]! + 1;
          for (let one = list + 1; one < behind; one++) {
            const number = numbers[one]!;
            if (number >= NEEDED) seen[number - NEEDED] = at;
            else {
              tries[count++] = number;
              tries[count++] = at;
            }
          }
          list = behind;
        }
        if (isTail) break;
      }
    }
    return count;
  }
}
