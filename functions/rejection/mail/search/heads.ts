/**
 * How a match of a pattern can begin, and what else has to stand in it: worked out from the pattern's source, so that
 * word-index.ts can tell at each word which of many patterns are worth trying there.
 */

/**
 * `text`: `<` where a word has to begin or end, then letters and spaces as themselves, `0` for a figure, `_` for any
 * other sign, `>` where the word has to be over. `open`: more may follow that is not in `text`.
 */
export type Head = { text: string; open: boolean };

const DEPTH = 9;
/** A pattern with more beginnings than this has them cut shorter, but not to nothing. */
const MOST = 30;
const NOTHING: Head[] = [{ text: '', open: false }];
const ANYTHING: Head[] = [{ text: '', open: true }];
const BOUNDARY: Head[] = [{ text: '<', open: false }];

class NotReadable extends Error {}

const opened = (heads: Head[]): Head[] => heads.map(({ text }) => ({ text, open: true }));
const BEGINS_WORD = '<';
const followed = (before: Head[], after: Head[]): Head[] => {
  if (before === NOTHING || after === NOTHING) return before === NOTHING ? after : before;
  const closed = new Map<string, Head>();
  const open = new Map<string, Head>();
  const add = (head: Head): void => {
    const made = head.open ? open : closed;
    if (!made.has(head.text)) made.set(head.text, head);
  };
  const full = before.length * after.length > MOST;
  for (const one of before) {
    if (one.open || (full && one.text !== '' && one.text !== BEGINS_WORD) || one.text.length >= DEPTH) {
      add(one.open ? one : { text: one.text, open: true });
      continue;
    }
    if (one.text === '') {
      for (const other of after) add(other);
      continue;
    }
    // Behind a letter a boundary says that the word is over; before one that cannot be.
    const endsInLetter = isLetter(one.text.charCodeAt(one.text.length - 1));
    const isOver = one.text.endsWith('>');
    for (const { text, open } of after) {
      const bounded = text.startsWith(BEGINS_WORD);
      const next = bounded ? text.slice(1) : text;
      const over = isOver || (bounded && endsInLetter);
      if (over && goesOnInWord(next)) continue;
      const begun = isOver ? one.text.slice(0, -1) : one.text;
      add({ text: begun + (over && next === '' ? '>' : next), open });
    }
  }
  return [...closed.values(), ...open.values()];
};
const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const goesOnInWord = (text: string): boolean => isLetter(text.charCodeAt(0)) || text.startsWith('0');

const signs = (text: string): string => text.replace(/[0-9]/g, '0').replace(/[^a-z0 ]/g, '_');
/** Signs that stand for themselves, but the last one where a quantifier is for it. */
const PLAIN = /[a-z0-9 ',/-]+(?![?*+{])/y;

/**
 * A part of a pattern: how it can begin, and the words of which one has to stand in it; null where none has to. `spaced`: it
 * ends with a space, but where it matches nothing. `empty`: it may match nothing. `choices`: of which it matches one. `onward`: how
 * all from it on can begin, once that was asked: the ways of one pattern differ in one part, and go on alike.
 */
type Part = { heads: Head[]; words: Words | null; spaced: boolean; empty: boolean; choices?: Part[]; onward?: Head[] };

/** Words that stand in most sentences. */
const SMALL =
  /^(?:(?:for|of|to|in|on|at|the|a|an|our|your|you|we|this|that|those|it|and|with|by|be|has|have|is|was|are|were|not|will|would|who|more)(?:[ >]|$))+/;
/** Words that stand in many letters about an application. */
const COMMON = /^(?:appl|candid|posit|role|job|intervi|consid|interest|process|team|time|other|experi|opportun)/;
const commonness = (word: string): number => {
  const telling = word.replace(SMALL, '');
  return telling === '' ? 1 : COMMON.test(telling) ? 0.3 : 3 ** -telling.length;
};
/** Many patterns have the same words. */
const asked = new Map<string, number>();
const commonnessOf = (word: string): number => {
  let often = asked.get(word);
  if (often === undefined) {
    often = commonness(word);
    asked.set(word, often);
  }
  return often;
};
/** Words of which one has to stand somewhere, and how often one of them stands in a sentence, roughly. */
type Words = { all: string[]; often: number };
const ROUNDING = 1e-9;
/** Of two such lists, the one that stands in fewer texts. */
const rarer = (a: Words | null, b: Words | null): Words | null => {
  if (a === null || b === null) return a ?? b;
  return a.often <= b.often + ROUNDING ? a : b;
};
/** One of each list; null where one of them is not known. */
const together = (lists: (Words | null)[]): Words | null => {
  const all: string[] = [];
  let often = 0;
  for (const list of lists) {
    if (list === null) return null;
    all.push(...list.all);
    often += list.often;
  }
  return { all, often };
};

const LETTER_N = 110;
const startsWord = (code: number): boolean => code === 32 || code === 60;
/** In: beginnings; of each the place where a word begins in it, or -1. Out: the words; null where one begins with none. */
const wordsFrom = (heads: Head[], startOf: (text: string) => number): Words | null => {
  const all: string[] = [];
  let often = 0;
  for (const { text } of heads) {
    const start = startOf(text);
    if (start < 0) return null;
    const word = text.slice(start);
    all.push(word);
    often += commonnessOf(word);
  }
  return { all, often };
};
/** The beginnings as words, where each is one: three signs or more from the start of a word, or what ends one in "n't". */
const wordsIn = (heads: Head[]): Words | null =>
  wordsFrom(heads, (text) =>
    (text.length > 3 && startsWord(text.charCodeAt(0)) && isLetter(text.charCodeAt(1))) || text.startsWith('n_t')
      ? 1
      : -1,
  );

/** The same of what begins a word, wherever it stands. */
const wordsAtStart = (heads: Head[]): Words | null =>
  wordsFrom(heads, (text) => {
    const start = startsWord(text.charCodeAt(0)) ? 1 : 0;
    return text.length > start + 1 && isLetter(text.charCodeAt(start)) ? start : -1;
  });

/** Can these begin what is a word? A look that saves working out how all that follows them goes on. */
const beginWords = (heads: Head[], atStart: boolean): boolean =>
  heads.every(({ text, open }) => {
    if (text === '') return !open;
    const first = text.charCodeAt(0);
    return startsWord(first) || (atStart ? isLetter(first) : first === LETTER_N);
  });

/** What each choice of a part cannot do without, by its inside or by how it begins; null where one can do without all. */
const wordsOfChoices = ({ choices }: Part, inHeads: (heads: Head[]) => Words | null): Words | null =>
  choices === undefined ? null : together(choices.map((choice) => rarer(choice.words, inHeads(choice.heads))));

/** Of choices at the start of a word: what each cannot do without, or how it begins where no more is known. */
const wordsOfFirst = ([start, first]: Part[]): Words | null =>
  start?.heads !== BOUNDARY || first?.choices === undefined
    ? null
    : together(first.choices.map((choice) => choice.words ?? wordsAtStart(choice.heads)));

/** Does what these match end with a space, or, where that is nothing, what stands before them? */
const endSpaced = (parts: Part[]): boolean => {
  const last = parts.findLast(({ spaced, empty }) => !spaced || !empty);
  return last === undefined || last.spaced;
};

const headsOfAll = (parts: Part[], from: number): Head[] => {
  let heads = NOTHING;
  for (let at = from; at < parts.length && heads.some(isClosed); at++) heads = followed(heads, parts[at]!.heads);
  return heads;
};
const isClosed = ({ open }: Head): boolean => !open;

/** Parts in turn as one. `alike`: the place from which on they are those of other ways as well. */
const joined = (parts: Part[], alike = parts.length): Part => {
  const headsFrom = (from: number): Head[] => {
    if (from < alike) return headsOfAll(parts, from);
    parts[from]!.onward ??= headsOfAll(parts, from);
    return parts[from]!.onward;
  };
  // What stands behind a part is how the rest can begin. How all of it begins tells the least, as that is known.
  let words: Words | null = null;
  for (let from = 1; from < parts.length; from++) {
    const before = parts.slice(0, from);
    const isBounded = before.findLast(({ heads }) => heads !== NOTHING)?.heads === BOUNDARY;
    const begins = (isBounded || endSpaced(before)) && !before.every(({ empty }) => empty);
    const inHeads = begins ? wordsAtStart : wordsIn;
    const inside = rarer(parts[from]!.words, wordsOfChoices(parts[from]!, inHeads));
    const mayBegin = beginWords(parts[from]!.heads, begins);
    words = rarer(words, rarer(inside, mayBegin ? inHeads(headsFrom(from)) : null));
  }
  const heads = headsFrom(0);
  const empty = parts.every((part) => part.empty);
  return { heads, words: words ?? wordsOfFirst(parts) ?? wordsIn(heads), spaced: endSpaced(parts), empty };
};

/** Reads what cues are written in: signs, classes, groups without number, assertions, quantifiers. */
class Source {
  readonly source: string;
  at = 0;
  constructor(source: string) {
    this.source = source;
  }

  alternatives(): Part {
    const all = this.sequences().map((parts) => joined(parts));
    const words = together(all.map((part) => part.words));
    const spaced = all.every((part) => part.spaced);
    const empty = all.some((part) => part.empty);
    return { heads: all.flatMap((part) => part.heads), words, spaced, empty, choices: all };
  }

  /** Its alternatives apart, and of each those of the group that it begins with. */
  ways(): Part[] {
    return this.sequences().flatMap((parts) => {
      const first = parts.findIndex(({ heads }) => heads !== NOTHING && heads !== BOUNDARY);
      const choices = parts[first]?.choices ?? [];
      return choices.length === 0
        ? [joined(parts)]
        : choices.map((choice) => joined(parts.with(first, choice), first + 1));
    });
  }

  private sequences(): Part[][] {
    const all = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      all.push(this.sequence());
    }
    return all;
  }

  private sequence(): Part[] {
    const parts: Part[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')')
      parts.push(this.quantified(this.atom()));
    return parts;
  }

  private quantified(part: Part): Part {
    const found = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 10))?.[0];
    if (found === undefined) return part;
    this.at += found.length;
    const heads = found.startsWith('?') ? part.heads : opened(part.heads);
    return /^(?:[?*]|\{0)/.test(found)
      ? { heads: [...NOTHING, ...heads], words: null, spaced: part.spaced, empty: true }
      : { ...part, heads, choices: part.choices?.map((choice) => ({ ...choice, heads: opened(choice.heads) })) };
  }

  private atom(): Part {
    const char = this.source[this.at];
    if (char === '(') {
      this.at++;
      return this.group();
    }
    const heads = this.one();
    const empty = heads === NOTHING || heads === BOUNDARY;
    return { heads, words: null, spaced: empty || this.source[this.at - 1] === ' ', empty };
  }

  private one(): Head[] {
    const char = this.source[this.at++]!;
    if (char === '^') return BOUNDARY;
    if (char === '$') return NOTHING;
    if (char === '.') return ANYTHING;
    if (char === '\\') return this.escaped();
    if (char === '[') return this.oneOf();
    PLAIN.lastIndex = this.at - 1;
    const plain = PLAIN.exec(this.source)?.[0] ?? char;
    this.at += plain.length - 1;
    return [{ text: signs(plain.slice(0, DEPTH)), open: plain.length > DEPTH }];
  }

  private escaped(): Head[] {
    const char = this.source[this.at++]!;
    if (char === 'b') return BOUNDARY;
    if (char === 'd') return [{ text: '0', open: false }];
    if (char === 's') return [{ text: ' ', open: false }];
    if (/[wWSD]/.test(char)) return ANYTHING;
    if (/[a-z0-9]/i.test(char)) throw new NotReadable(`\\${char}`);
    return [{ text: '_', open: false }];
  }

  private oneOf(): Head[] {
    const end = this.source.indexOf(']', this.at);
    const inside = this.source.slice(this.at, end);
    this.at = end + 1;
    if (/[\\^]|.-./.test(inside)) return ANYTHING;
    return [...new Set(signs(inside))].map((text) => ({ text, open: false }));
  }

  private group(): Part {
    const kind = /^\?(?::|<?[=!])/.exec(this.source.slice(this.at, this.at + 4))?.[0];
    if (kind === undefined) throw new NotReadable('a group with a number');
    this.at += kind.length;
    const part = this.alternatives();
    this.at++;
    return kind === '?:' ? part : { heads: NOTHING, words: null, spaced: true, empty: true };
  }
}

type Known = { heads: Head[] | null; words: string[] | null };
const known = ({ heads, words }: Part): Known => {
  const needed = words?.all ?? null;
  if (!heads.every(({ text }) => /^<[a-z0_]|^n_t/.test(text))) return { heads: null, words: needed };
  const begins = new Set(heads.map(({ text }) => text));
  return { heads, words: needed?.some((word) => !begins.has(`<${word}`)) ? needed : null };
};
const read = <Read>(source: string, reading: (source: Source) => Read): Read | null => {
  try {
    return reading(new Source(source));
  } catch (error) {
    if (error instanceof NotReadable) return null;
    throw error;
  }
};

/**
 * In: the source of a pattern. Out: how its matches can begin, null where that cannot be told, or where a match need not begin
 * at a word, at a sign after one, or with the "n't" of one; and words of which one stands in each of them, written like heads,
 * null where nothing more is known than how they begin.
 */
export const headsOf = (source: string): Known =>
  read(source, (pattern) => known(pattern.alternatives())) ?? { heads: null, words: null };

/** The same of each alternative apart, those together that need the same words; one of them where they cannot be told apart. */
export const waysOf = (source: string): Known[] => {
  const all = read(source, (pattern) => pattern.ways().map(known)) ?? [];
  if (all.length === 0 || all.some(({ heads }) => heads === null)) return [headsOf(source)];
  const byWords = Map.groupBy(all, ({ words }) => words?.join('|') ?? null);
  return [...byWords.values()].map((same) => ({ heads: same.flatMap(({ heads }) => heads!), words: same[0]!.words }));
};
