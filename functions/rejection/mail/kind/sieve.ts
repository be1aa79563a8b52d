/**
 * Patterns of which few can match in a text: what each of them cannot do without is looked for first, for all of them in one
 * pass. Running a pattern for nothing takes longer than looking whether its words stand there.
 */
import { headsOf } from '../search/heads.ts';
import { Literals } from '../search/literals.ts';

/** Shorter texts stand everywhere; longer ones tell no more. */
const LEAST = 2;
const MOST = 7;

/** Of a text written like the head of a pattern, the longest piece that stands for itself. */
const plainest = (text: string): string =>
  text
    .split(/[<>_0]/)
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '')
    .slice(0, MOST);

/** Of these texts one stands in every match; null where one of them says nothing. */
const plain = (texts: string[]): string[] | null => {
  const pieces = [...new Set(texts.map(plainest))];
  if (pieces.some((piece) => piece.length < LEAST)) return null;
  return pieces.filter((piece) => !pieces.some((other) => other !== piece && piece.includes(other)));
};
/** What stands in most letters about an application. */
const COMMON =
  /^(?:thank|you|appl|candid|apprec|interv|posit|select|review|consid|deci|prof|accoun|detail|looking|chos|other)/;
const often = (texts: string[]): number =>
  texts.reduce((sum, text) => sum + (COMMON.test(text) ? 1 : 3 ** -text.length), 0);

/** In: a pattern. Out: texts of which one stands in each of its matches. Throws RangeError where none are known. */
const needed = ({ source }: RegExp): string[] => {
  const { heads, words } = headsOf(source);
  const known = [heads?.map(({ text }) => text), words].flatMap((texts) => (texts ? [plain(texts)] : []));
  const [first, ...rest] = known.filter((texts) => texts !== null);
  if (first === undefined) throw new RangeError(`nothing is known that ${source} cannot do without`);
  return rest.reduce((best, texts) => (often(texts) < often(best) ? texts : best), first);
};

/** A pattern of a sieve. To be asked: a folded text, or a part of it, and the signs of the whole. */
export class Sifted {
  private readonly pattern: RegExp;
  private readonly sign: number;
  constructor(pattern: RegExp, sign: number) {
    this.pattern = pattern;
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
  private literals: Literals | null = null;

  /** Adds a pattern; all of them before the first search. */
  add(pattern: RegExp): Sifted {
    this.patterns.push(pattern);
    return new Sifted(pattern, 1 << (this.patterns.length - 1));
  }

  /** In: a folded text. Out: the signs of all patterns that may match in it. */
  signsOf(text: string): number {
    this.literals ??= new Literals(this.patterns.map(needed));
    return this.literals.search(text, [0], 1)[0]!;
  }
}

/** What is asked of each sentence in which a decision stands. */
export const OF_DECISIONS = new Sieve();
/** What is asked of whole mails. */
export const OF_MAILS = new Sieve();
