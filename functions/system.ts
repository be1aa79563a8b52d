/** The real world's clock, ids and randomness. Everything else takes them as parameters. */
import { randomBytes } from 'node:crypto';
import type { Clock, Ids } from './ports.ts';

/** Crockford's base 32 in lower case: no i, l, o, u to misread, and in the order of its values, so that ids sort by time. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Both clocks are the machine's own: epoch milliseconds. */
export function systemClock(): Clock {
  return { now: () => Date.now(), real: () => Date.now() };
}

/**
 * Ids of `<prefix>_<time><random>`: 10 characters of time to the millisecond, then 80 random bits. Tokens have 120 random
 * bits in 24 characters.
 *
 * @param now whose time the ids carry, epoch milliseconds.
 */
export function systemIds(now: () => number = Date.now): Ids {
  return {
    next: (prefix) => `${prefix}_${timeInBase32(now())}${randomInBase32(16)}`,
    token: () => randomInBase32(24),
  };
}

function timeInBase32(milliseconds: number): string {
  let rest = milliseconds;
  let text = '';
  for (let digit = 0; digit < 10; digit++) {
    text = ALPHABET[rest % 32] + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

function randomInBase32(characters: number): string {
  return Array.from(randomBytes(characters), (byte) => ALPHABET[byte % 32]).join('');
}
