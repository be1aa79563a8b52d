/** What a letter is known by when it comes again: by another program, or after what was read of it has been corrected. Pure. */

/** Hashes of 16 hex digits, but for what was read; absent where the mail does not say. */
export type Imprint = {
  sender?: string;
  /** Sender and subject. */
  head?: string;
  /** How it begins, in letters and digits alone: no program changes those. */
  words?: string;
  /** What it says, in hashes of some of its words: those that begin it, a point, and more of it. See `mail/sketch.ts`. */
  sketch?: string;
  /** When it was written, in minutes since 1970. */
  minute?: number;
  /** What was read of it, whatever the person has said since: two employers, or two posts, have written two letters. */
  company?: string;
  role?: string;
};

/** A forward in the body gives no time zone: the same letter may seem to be a day apart. */
const SAME_DAY_MINUTES = 26 * 60;

/** Two copies hold nearly all of each other; of a letter with a long notice above it at least the letter is in the other. */
const MOST_OF_IT = 0.7;
const SOME_OF_IT = 0.35;
const HASH = /[0-9a-f]{4}/g;

/** How much of how one letter begins is in the other, from 0 to 1. */
function shareOf(one: string, other: string): number {
  const begins = one.split('.')[0]!.match(HASH) ?? [];
  const held = new Set(other.split('.').flatMap((part) => part.match(HASH) ?? []));
  return begins.filter((hash) => held.has(hash)).length / begins.length;
}

/** They say different things, as far as is known of both. */
export function hasOtherWords(a: Imprint, b: Imprint): boolean {
  if (!a.sketch || !b.sketch || (a.words !== undefined && a.words === b.words)) return false;
  const shares = [shareOf(a.sketch, b.sketch), shareOf(b.sketch, a.sketch)];
  return Math.max(...shares) < MOST_OF_IT || Math.min(...shares) < SOME_OF_IT;
}

/**
 * One and the same letter: its sender, subject and minute, unless it says something else; or its words. Some programs show but the day
 * of a mail, and a house may write twice in one minute. Equal words by two senders, or on two days, are two letters: recruiting
 * systems lend one text to many houses. What was read of them is not looked at.
 */
export function sameLetter(a: Imprint, b: Imprint): boolean {
  if (a.sender !== undefined && b.sender !== undefined && a.sender !== b.sender) return false;
  const isOfOneMinute = a.minute !== undefined && a.minute === b.minute;
  if (a.head !== undefined && a.head === b.head && isOfOneMinute && !hasOtherWords(a, b)) return true;
  if (a.words === undefined || a.words !== b.words) return false;
  return a.minute === undefined || b.minute === undefined || Math.abs(a.minute - b.minute) <= SAME_DAY_MINUTES;
}
