/**
 * What a letter says, in a few hashes: copies of it that other programs made share most of them, with a notice above or the end
 * cut off; another letter of the same house shares few. Pure.
 */

/** Words that begin a letter, and those in which they are looked for: something may stand above them in the other. */
const FIRST = 50;
const MOST = 150;
/** Words hashed together: alone they are in every letter. */
const TOGETHER = 3;
/** One in so many is kept, so that nobody puts the words together again from what is stored. */
const ONE_IN = 3;
/** Of fewer nothing can be told. */
const LEAST = 2;

/** Where no spaces part words, each sign is one. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const keptOf = (words: string[]): string[] => {
  const kept: string[] = [];
  for (let at = 0; at + TOGETHER <= words.length; at++) {
    const hash = hashOf(words.slice(at, at + TOGETHER).join(' '));
    if (hash % ONE_IN === 0) kept.push((Math.floor(hash / ONE_IN) & 0xffff).toString(16).padStart(4, '0'));
  }
  return kept;
};

/**
 * In: the text of a letter, without links and what else programs put into it. Out: hashes of four hex digits, those of how it
 * begins, a point, and the rest; undefined for too few words.
 */
export function sketchOf(text: string): string | undefined {
  const words = (text.toLowerCase().match(WORD) ?? []).slice(0, MOST);
  const begins = keptOf(words.slice(0, FIRST));
  const rest = keptOf(words.slice(FIRST - TOGETHER + 1));
  return begins.length < LEAST ? undefined : `${begins.join('')}.${rest.join('')}`;
}
