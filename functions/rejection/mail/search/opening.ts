/**
 * Patterns for how a text begins, asked of many texts of which few begin so: the first two signs tell most of them apart, and
 * a pattern that is not run need not be fetched from far memory.
 */
import { isCapital } from '../signs.ts';
import { headsOf } from './heads.ts';
import { STEPS } from './packed-tree.ts';

const ASCII = 128;
/** A letter, small or not, a figure, a space, or any other sign. */
const SIGNS = Uint8Array.from({ length: ASCII }, (_, code) => STEPS[isCapital(code) ? code | 32 : code]!);
const OTHER = STEPS['_'.charCodeAt(0)]!;
const ALL = -1;
const signAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < ASCII ? SIGNS[code]! : OTHER;
};

/** As headsOf reads it: small letters, no numbers for groups, and no letters by their kind. */
const plain = (source: string): string =>
  source
    .replace(/\\[pP]\{\w+\}/g, '\\w')
    .replace(/(?<!\\)\((?!\?)/g, '(?:')
    .replace(/\\.|[A-Z]/g, (sign) => (sign.length === 1 ? sign.toLowerCase() : sign));

/** By the first sign of a match: a bit for each sign that may follow. */
const firstsOf = (pattern: RegExp): Int32Array => {
  const { heads } = headsOf(plain(pattern.source));
  if (heads === null || !pattern.source.startsWith('^'))
    throw new RangeError(`nothing is known of how ${pattern.source} begins`);
  const firsts = new Int32Array(OTHER + 1);
  for (const { text } of heads) firsts[signAt(text, 1)]! |= /^<.[^>]/.test(text) ? 1 << signAt(text, 2) : ALL;
  return firsts;
};

/** Each alternative of the pattern begins with `^`; of those for any case none has the flag `u`. Throws RangeError where its beginnings cannot be told. */
export class Opening {
  private readonly pattern: RegExp;
  private firsts: Int32Array | null = null;
  constructor(pattern: RegExp) {
    this.pattern = pattern;
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.pattern.test(text);
  }
  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.pattern.exec(text) : null;
  }
  /** The text without what the pattern matches, or with something else for it. */
  cut(text: string, by = ''): string {
    return this.mayMatch(text) ? text.replace(this.pattern, by) : text;
  }

  private mayMatch(text: string): boolean {
    this.firsts ??= firstsOf(this.pattern);
    return (this.firsts[signAt(text, 0)]! & (1 << signAt(text, 1))) !== 0;
  }
}
