/**
 * Text as the cues see it: lower case, no accents on Latin letters, plain quotes and dashes, single spaces.
 * Everything that is matched against a list of words is folded first, so that a lost accent or a typographic quote
 * changes nothing.
 */

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
const ALONE = /^[\x00-\u024f\u2010-\u2027\u2030-\u205e]*$/;
const NOT_PLAIN = /[^\x00-\x5f\x61-\x7e]/g;
const FOLDED = new Map<string, string>();
for (let code = 0; code < 0x205f; code++) {
  const sign = String.fromCharCode(code);
  if (ALONE.test(sign)) FOLDED.set(sign, bare(sign));
}

/** Folds one text. Newlines become spaces. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  if (isFolded(lower)) return lower.trim();
  const folded = ALONE.test(lower) ? lower.replace(NOT_PLAIN, (sign) => FOLDED.get(sign)!) : bare(lower);
  return oneSpaced(WIDE.test(lower) ? narrowed(folded) : folded);
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

const UNEVEN = /[^\S ]| {2}/;
/** Every run of space as one space, none at the ends. Looks before it rewrites: most text is even already. */
export const oneSpaced = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** Only letters and digits of the folded text: what two spellings of one name have in common. */
export const foldName = (text: string): string => {
  const lower = text.toLowerCase();
  let name = '';
  let start = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code > LAST_OF_ASCII) return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
    if (isLetterOrDigit(code)) continue;
    if (at > start) name += lower.slice(start, at);
    start = at + 1;
  }
  return start === 0 ? lower : name + lower.slice(start);
};
const isLetterOrDigit = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
/** Is it letters and digits of English alone, in lower case? */
const isBare = (lower: string): boolean => {
  for (let at = 0; at < lower.length; at++) if (!isLetterOrDigit(lower.charCodeAt(at))) return false;
  return true;
};

/** In: a word, and signs to leave out of it. Out: the rest of it, folded. Most words are but letters and have none of them. */
export const foldWithout = (word: string, signs: RegExp): string => {
  const lower = word.toLowerCase();
  return isBare(lower) ? lower : fold(word).replace(signs, '');
};

/** Characters that show nothing, out; every other kind of space, to a plain one. Keeps newlines. */
export const cleanText = (text: string): string => {
  if (!isUnclean(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\v\f]/g, ' ')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/g, '');
};
/** What cleanText changes beyond ASCII. */
const UNCLEAN = new Set(
  [0x7f, 0xa0, 0xad, 0x034f, 0x061c, 0x180e, 0x202f, 0x205f, 0x3000, 0xfeff, 0xfffe, 0xffff].concat(
    ...[
      [0x2000, 0x200f],
      [0x202a, 0x202e],
      [0x2060, 0x206f],
    ].map(([from, to]) => Array.from({ length: to! - from! + 1 }, (_, at) => from! + at)),
  ),
);
const isUnclean = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 ? code !== 0x0a : code > LAST_OF_ASCII && UNCLEAN.has(code)) return true;
  }
  return false;
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

/** Undoes UTF-8 that was read as windows-1252, run by run; what does not decode stays as it is. */
export const mendCharset = (text: string): string => {
  if (text.search(/[ÂÃâÅÄ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/) < 0) return text;
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
