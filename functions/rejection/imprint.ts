/** What a letter is known by when it comes again: by another program, or after what was read of it has been corrected. Pure. */

/** Hashes of 16 hex digits, but for what was read; absent where the mail does not say. */
export type Imprint = {
  sender?: string;
  /** Sender and subject. */
  head?: string;
  /** How it begins, in letters and digits alone: no program changes those. */
  words?: string;
  /** When it was written, in minutes since 1970. */
  minute?: number;
  /** What was read of it, whatever the person has said since: two employers, or two posts, have written two letters. */
  company?: string;
  role?: string;
};

/** A forward in the body gives no time zone: the same letter may seem to be a day apart. */
const SAME_DAY_MINUTES = 26 * 60;

/**
 * One and the same letter: its sender, subject and minute, or its words. Equal words by two senders, or on two days, are two
 * letters: recruiting systems lend one text to many houses. What was read of them is not looked at.
 */
export function sameLetter(a: Imprint, b: Imprint): boolean {
  if (a.sender !== undefined && b.sender !== undefined && a.sender !== b.sender) return false;
  if (a.head !== undefined && a.head === b.head && a.minute !== undefined && a.minute === b.minute) return true;
  if (a.words === undefined || a.words !== b.words) return false;
  return a.minute === undefined || b.minute === undefined || Math.abs(a.minute - b.minute) <= SAME_DAY_MINUTES;
}
