/** Kinds of signs, told by their codes: one look where a pattern would have to be fetched to see the first sign of a text, or the last. */

export const isSmall = (code: number): boolean => code >= 97 && code <= 122;
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;
export const isFigure = (code: number): boolean => code >= 48 && code <= 57;
/** Is it a letter of English? */
export const isEnglish = (code: number): boolean => isSmall(code | 32);
/** Does a text end with a letter of English, and begin with one? Then nothing stands around it that is not of it. */
export const isBare = (text: string): boolean =>
  isEnglish(text.charCodeAt(0)) && isEnglish(text.charCodeAt(text.length - 1));
/** Is all of a text small letters of English and figures? */
export const isPlain = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isSmall(code) && !isFigure(code)) return false;
  }
  return true;
};

/** Is all of a text of ASCII? */
export const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
};

/** Does one of some signs or words stand in a text? A few looks are quicker than a pattern that has to be fetched. */
export const holdsOne = (text: string, some: readonly string[]): boolean => {
  for (let at = 0; at < some.length; at++) if (text.includes(some[at]!)) return true;
  return false;
};

const WORD = Uint8Array.from({ length: 128 }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0));
/** Is it what `\w` stands for? */
export const isWord = (code: number): boolean => code < 128 && WORD[code] === 1;
