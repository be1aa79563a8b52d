/**
 * Text as the cues see it: lower case, no accents on Latin letters, plain quotes and dashes, single spaces.
 * Everything that is matched against a list of words is folded first, so that a lost accent or a typographic quote
 * changes nothing.
 */
import { holdsOne, isCapital, isFigure, isPlain, isSmall } from './signs.ts';

const SPECIAL: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  '’': "'",
  '‘': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '：': ':',
};
const SPECIAL_LETTERS = new RegExp(`[${Object.keys(SPECIAL).join('')}]`, 'g');
const INVISIBLE = /\u00ad|\u034f|\u061c|\u180e|[\u200b-\u200f\u202a-\u202e\u2060-\u206f]|\ufeff/g;
const MARKS = /[\u0300-\u036f]/g;

const SPACE = 0x20;
const LAST_OF_ASCII = 0x7e;

/** Is a text in lower case folded already, but for space at its ends: ASCII alone, and no run of spaces in it? A loop, as this is asked of each name and line. */
const isFolded = (lower: string): boolean => {
  let before = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code < SPACE || code > LAST_OF_ASCII || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return true;
};

/** Small letters, folded; spaces stay as they are. */
const bare = (lower: string): string =>
  lower
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(SPECIAL_LETTERS, (letter) => SPECIAL[letter] ?? letter);

/** Latin letters and punctuation: what each folds to does not hang on what stands beside it. */
const ALONE = /[\x00-\u024f\u2010-\u2027\u2030-\u205e]/;
/** What such a sign folds to, by its code. */
const FOLDED: (string | undefined)[] = [];
for (let code = 0; code < 0x205f; code++) {
  const sign = String.fromCharCode(code);
  FOLDED.push(ALONE.test(sign) ? bare(sign) : undefined);
}

/** Room for a text of ordinary length while it is folded. */
const ROOM = Buffer.alloc(4_096);
const MOST_FOR_A_SIGN = 4;
/** Folds small letters sign by sign, in one pass and into one byte a sign; null where one of them cannot be. */
const foldedAlone = (lower: string): string | null => {
  if (lower.length * MOST_FOR_A_SIGN > ROOM.length) return null;
  let to = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code > SPACE && code <= LAST_OF_ASCII && code !== BACKTICK) {
      ROOM[to++] = code;
      continue;
    }
    const folded = FOLDED[code];
    if (folded === undefined || folded.length > MOST_FOR_A_SIGN) return null;
    for (let sign = 0; sign < folded.length; sign++) {
      const one = folded.charCodeAt(sign);
      if (one > LAST_OF_ONE_BYTE) return null;
      if (one !== SPACE && !OTHER_SPACES.has(one)) ROOM[to++] = one;
      else if (to > 0 && ROOM[to - 1] !== SPACE) ROOM[to++] = SPACE;
    }
  }
  if (to > 0 && ROOM[to - 1] === SPACE) to--;
  return ROOM.toString('latin1', 0, to);
};
const BACKTICK = 0x60;
const LAST_OF_ONE_BYTE = 0xff;

/** Folds one text. Newlines become spaces. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  if (isFolded(lower)) return lower.trim();
  const folded = foldedAlone(lower);
  if (folded !== null) return folded;
  return oneSpaced(WIDE.test(lower) ? narrowed(bare(lower)) : bare(lower));
};

/** A sign that one byte does not hold. */
const WIDE = /[^\u0000-\u00ff]/;
/**
 * In: texts cut out of others. Out: the same, each in one byte a sign where that is enough. V8 keeps what is cut out of a text
 * with one wide sign (a curly quote) in two, and compiles every pattern anew for those: twice the code to load. What it reads
 * anew it narrows.
 */
const narrowed = <T extends string | string[]>(texts: T): T => JSON.parse(JSON.stringify(texts)) as T;
/** The parts of a text, narrow where it was wide as a whole. */
export const narrowedParts = (parts: string[], whole: string): string[] => (WIDE.test(whole) ? narrowed(parts) : parts);

/** What `\s` stands for besides the plain space. */
const OTHER_SPACES = new Set([9, 10, 11, 12, 13, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);
for (let code = 0x2000; code <= 0x200a; code++) OTHER_SPACES.add(code);
const isEven = (text: string): boolean => {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE ? before === SPACE : (code < SPACE || code > LAST_OF_ASCII) && OTHER_SPACES.has(code))
      return false;
    before = code;
  }
  return true;
};
/** Every run of space as one space, none at the ends. Looks before it rewrites: most text is even already. */
export const oneSpaced = (text: string): string => (isEven(text) ? text : text.replace(/\s+/g, ' ')).trim();

/** Only letters and digits of the folded text: what two spellings of one name have in common. */
export const foldName = (text: string): string => {
  const name = lettersOf(text.toLowerCase());
  if (name !== null) return name;
  const folded = fold(text);
  return lettersOf(folded) ?? folded.replace(/[^\p{L}\p{N}]+/gu, '');
};
/** Only the letters and digits of a text; null where it is not of ASCII alone, or has capitals. */
const lettersOf = (lower: string): string | null => {
  let name = '';
  let start = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (isSmall(code) || isFigure(code)) continue;
    if (code > LAST_OF_ASCII || isCapital(code)) return null;
    if (at > start) name += lower.slice(start, at);
    start = at + 1;
  }
  return start === 0 ? lower : name + lower.slice(start);
};

/** In: a word, and signs to leave out of it. Out: the rest of it, folded. Most words are but letters and have none of them. */
export const foldWithout = (word: string, signs: RegExp): string => {
  const lower = word.toLowerCase();
  return isPlain(lower) ? lower : fold(word).replace(signs, '');
};

/** Characters that show nothing, out; every other kind of space, to a plain one. Keeps newlines. */
export const cleanText = (text: string): string => {
  const unclean = uncleanIn(text);
  if (unclean === 0) return text;
  let clean = text;
  if ((unclean & RETURN) !== 0) clean = clean.replace(/\r\n?/g, '\n');
  if ((unclean & UNSEEN) !== 0) clean = clean.replace(INVISIBLE, '');
  if ((unclean & SPACING) !== 0) clean = clean.replace(SPACES, ' ');
  return (unclean & CONTROL) === 0 ? clean : clean.replace(CONTROLS, '');
};
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\v\f]/g;
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/g;
/** What cleanText looks for, a bit each. */
const [RETURN, UNSEEN, SPACING, CONTROL] = [1, 2, 4, 8];
const UNCLEAN = new Map<number, number>([[0x0d, RETURN]]);
for (const [kind, pattern] of [
  [UNSEEN, INVISIBLE],
  [SPACING, SPACES],
  [CONTROL, CONTROLS],
] as const)
  for (const [from, to] of [
    [0, 0xff],
    [0x034f, 0x034f],
    [0x061c, 0x061c],
    [0x180e, 0x180e],
    [0x2000, 0x206f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
    [0xfffe, 0xffff],
  ] as const)
    for (let code = from; code <= to; code++)
      if (String.fromCharCode(code).search(pattern) === 0) UNCLEAN.set(code, kind);
/** Which kinds of such signs a text has. */
const uncleanIn = (text: string): number => {
  let kinds = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE ? code !== 0x0a : code > LAST_OF_ASCII) kinds |= UNCLEAN.get(code) ?? 0;
  }
  return kinds;
};

/** The bytes that windows-1252 gives the characters 0x80 to 0x9f stands for. */
const CP1252 = new Map<number, number>(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((char, index) => [
    char.charCodeAt(0),
    [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,
      0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ][index]!,
  ]),
);
const MOJIBAKE = /[ÂÃâÅÄ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+/g;

const BEGIN_MOJIBAKE = [...'ÂÃâÅÄ'];

/** Undoes UTF-8 that was read as windows-1252, run by run; what does not decode stays as it is. */
export const mendCharset = (text: string): string => {
  if (!holdsOne(text, BEGIN_MOJIBAKE) || text.search(/[ÂÃâÅÄ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/) < 0)
    return text;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return text.replace(MOJIBAKE, (run) => {
    if (run.length > 12) return run;
    const bytes = [...run].map((char) => CP1252.get(char.charCodeAt(0)) ?? char.charCodeAt(0));
    try {
      return decoder.decode(Uint8Array.from(bytes));
    } catch {
      return run;
    }
  });
};
