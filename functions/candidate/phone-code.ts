/**
 * The code that proves a phone number. It is derived from a challenge and a secret that is not in the table, for the text that
 * carries it and again for the number that was typed: nothing of the code itself is ever stored.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Six digits. @param secret the secret that links are signed with; the code has a domain of its own */
export function codeOf(secret: string, challenge: string): string {
  const bytes = createHmac('sha256', secret).update(`rebound/phone-code\0${challenge}`).digest();
  return String(bytes.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

/** Compared in constant time; blanks and dashes that people type are left out. */
export function isCode(secret: string, challenge: string, typed: string): boolean {
  const given = Buffer.from(typed.replace(/[\s-]/g, ''));
  const right = Buffer.from(codeOf(secret, challenge));
  return given.length === right.length && timingSafeEqual(given, right);
}
