/**
 * A mail to a reply address that brings another one along: the only address of ours that a mail program offers by itself is
 * the one it answers to, so a no is forwarded there as well.
 */
import { ownText } from '../../reply/from-mail.ts';
import { greets } from '../mail/forward/pasted.ts';
import { isForwardSubject, isReplySubject, withoutPrefix } from '../mail/forward/subject-marks.ts';
import { readMail } from '../mail/read.ts';
import type { MailReading } from '../mail/reading.ts';
import { isFromUs, type Us } from './ours.ts';
import { asksForForwarding } from './set-up.ts';

/** A reflection may quote a line of a letter; this long, with a greeting to the person, it is the letter. */
const SHORTEST_LETTER = 120;

/**
 * What a mail to a reply address brings with it, read; undefined where it is only an answer. What it quotes of ours is
 * nothing new.
 */
export async function broughtAlong(reading: MailReading, us: Us): Promise<MailReading | undefined> {
  const { outer, body, forwarded } = reading;
  if (asksForForwarding(outer)) return reading;
  if (forwarded === 'automatic') return reading;
  const subject = outer.subject ?? '';
  if (forwarded === 'attachment' || forwarded === 'inline') {
    const isOurs = isFromUs(reading.originalFrom, us) || answersIt(subject, reading.originalSubject);
    if (!isOurs && (reading.originalFrom !== null || isForwardSubject(subject))) return reading;
  }
  const own = ownText(reading);
  const isSilent = own.trim() === '' && (forwarded === 'none' || forwarded === 'pasted');
  if (isSilent && (body.files.length > 0 || isForwardSubject(subject))) return reading;
  return greets(own.split('\n'), outer.from) && own.length >= SHORTEST_LETTER ? letterIn(reading, own) : undefined;
}

/** "Re: Added to what is running" above a mail of that subject: what is quoted there is what is answered. */
const answersIt = (subject: string, quoted: string | null): boolean =>
  quoted !== null && isReplySubject(subject) && withoutPrefix(subject, true) === withoutPrefix(quoted, true);

/** A letter that was pasted into an answer: read without what the answer quotes, and only where it is plainly a no. */
async function letterIn(reading: MailReading, own: string): Promise<MailReading | undefined> {
  const { outer } = reading;
  const { name, address } = outer.from!;
  const head = `From: ${name ? `"${name.replace(/[^\p{L}\p{N} .-]/gu, '')}" ` : ''}<${address}>\nContent-Type: text/plain; charset=utf-8\n`;
  const letter = await readMail(new TextEncoder().encode(`${head}\n${own}\n`));
  return letter.kind === 'rejection' ? { ...letter, outer, body: { text: own, html: null, files: [] } } : undefined;
}
