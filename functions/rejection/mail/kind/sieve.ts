/**
 * Patterns of which few can match in a text: what each of them cannot do without is looked for first, for all of them in one
 * pass. Running a pattern for nothing takes longer than looking whether its words stand there.
 */
import { waysOf } from '../search/heads.ts';
import {
  type BySlot,
  behindTail,
  LIST,
  OWNER,
  PackedTree,
  ROOT,
  SIGN,
  SLOT,
  STEPS,
  TAIL,
} from '../search/packed-tree.ts';
import { rolled } from '../search/rolled.ts';
import { isWord } from '../signs.ts';

/** What stands in most letters about an application: of patterns that need one of these nothing is known. */
const COMMON =
  /^(?:_t|thank|your? (?:$|appl|candid)|appl|candid|apprec|interv|posit|select|review|consid|deci|prof|accoun|detail|looking|chos|other)/;
const often = (words: string[]): number =>
  words.reduce((sum, word) => sum + (COMMON.test(word) ? 1 : 3 ** -word.length), 0);

/** In: a pattern. Out: how words begin, or what follows one, of which one stands in each match. Throws RangeError where none is known. */
const needed = ({ source }: RegExp): string[] =>
  waysOf(source).flatMap(({ heads, words }) => {
    const begins = heads?.map(({ text }) => text.slice(1)) ?? null;
    if (begins === null && words === null) throw new RangeError(`nothing is known that ${source} cannot do without`);
    if (begins === null || words === null) return begins ?? words!;
    return often(begins) < often(words) ? begins : words;
  });

const SPACE = 32;
const MOST = 31;

/** A pattern of a sieve. To be asked: a folded text, or a part of it, and the signs of the whole. */
export class Sifted {
  private readonly pattern: RegExp;
  private readonly sign: number;
  constructor(pattern: RegExp, sign: number) {
    this.pattern = rolled(pattern);
    this.sign = sign;
  }

  test(text: string, signs: number): boolean {
    return (signs & this.sign) !== 0 && this.pattern.test(text);
  }
  exec(text: string, signs: number): RegExpExecArray | null {
    return (signs & this.sign) === 0 ? null : this.pattern.exec(text);
  }
}

/** At most 31 patterns, of those that word-index.ts takes. */
export class Sieve {
  private readonly patterns: RegExp[] = [];
  private tree: BySlot | null = null;
  /** One sentence is asked for more than one decision. */
  private last = '';
  private signsOfLast = 0;

  /** Adds a pattern; all of them before the first search. */
  add(pattern: RegExp): Sifted {
    if (this.patterns.push(pattern) > MOST) throw new RangeError(`more than ${MOST} patterns`);
    return new Sifted(pattern, 1 << (this.patterns.length - 1));
  }

  /** In: a folded text. Out: the signs of all patterns that may match in it. */
  signsOf(text: string): number {
    if (text === this.last) return this.signsOfLast;
    this.tree ??= this.planted();
    let signs = 0;
    let before = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const word = isWord(code);
      if (word === before) continue;
      before = word;
      if (code !== SPACE) signs |= signsAt(this.tree, text, at);
    }
    this.last = text;
    this.signsOfLast = signs;
    return signs;
  }

  private planted(): BySlot {
    const tree = new PackedTree();
    for (const [number, pattern] of this.patterns.entries())
      for (const word of needed(pattern)) tree.plant(word, number);
    return tree.packedBySlot();
  }
}

/** The signs of what begins at a place of a text. */
const signsAt = ({ slots, numbers, tails }: BySlot, text: string, at: number): number => {
  let signs = 0;
  let node = ROOT;
  for (let on = at; on < text.length; ) {
    const code = text.charCodeAt(on++);
    const next = slots[node * SLOT]! + (code < 128 ? STEPS[code]! : SIGN);
    if (slots[next * SLOT + OWNER] !== node) break;
    node = next;
    let list = slots[node * SLOT + LIST]!;
    if (list === 0) continue;
    const isTail = list >= TAIL;
    if (isTail) {
      on = behindTail(tails, slots[node * SLOT]!, text, on, text.length);
      if (on < 0) break;
      list -= TAIL;
    }
    // What ends here, and behind it what ends here if the word is over.
    const over = list + numbers[list]! + 1;
    for (let one = list + 1; one < over; one++) signs |= 1 << numbers[one]!;
    if (on >= text.length || !isWord(text.charCodeAt(on)))
      for (let one = over + 1; one <= over + numbers[over]!; one++) signs |= 1 << numbers[one]!;
    if (isTail) break;
  }
  return signs;
};

/** What is asked of each sentence in which a decision stands. */
export const OF_DECISIONS = new Sieve();
/** What may undo the decision there, in English. */
export const UNDOING = new Sieve();
/** What is asked of each sentence that may name a post. */
export const OF_POSTS = new Sieve();
/** What is asked of a subject for how far one had come. */
export const OF_STAGES = new Sieve();
/** What is asked of whole mails. */
export const OF_MAILS = new Sieve();
