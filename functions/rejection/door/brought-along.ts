/**
 * A mail to a reply address that brings another one along: the only address of ours that a mail program offers by itself is
 * the one it answers to, so a no is forwarded there as well.
 */
import { ownText } from '../../reply/from-mail.ts';
import { fold } from '../mail/fold.ts';
import { noteFrom } from '../mail/forward/note.ts';
import { greetedAt, greets } from '../mail/forward/pasted.ts';
import { isForwardSubject, isReplySubject, withoutPrefix } from '../mail/forward/subject-marks.ts';
import { CLOSING } from '../mail/names/closings.ts';
import { readMail } from '../mail/read.ts';
import type { MailReading } from '../mail/reading.ts';
import { dateIn, isDateLine, toldAgo } from './long-past.ts';
import { isFromUs, type Us } from './ours.ts';
import { asksForForwarding } from './set-up.ts';

/** A reflection may quote a line of a letter; this long, with a greeting to the person, it is the letter. */
const SHORTEST_LETTER = 120;
/** Names, titles and numbers below a letter are shorter, mostly. */
const SHORTEST_SENTENCE = 20;

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
  if (letter.kind !== 'rejection') return undefined;
  const lines = own.split('\n');
  const above = lines.slice(0, greetedAt(lines, outer.from));
  const note = [letter.note ?? wordsAbove(above), wordsBelow(lines)].filter(Boolean).join('\n\n') || null;
  const at = outer.date ?? null;
  const date = letter.originalDate ?? dateIn(above, at) ?? (at && note ? toldAgo(note, at) : undefined) ?? null;
  return { ...letter, originalDate: date, note, outer, body: { text: own, html: null, files: [] } };
}

/** Without what may be the head of the letter. */
const wordsAbove = (lines: string[]): string | null =>
  noteFrom(lines.filter((line) => !isDateLine(line.trim()) && !/^\s*[\p{L}-]{2,12}\s?:\s\S/u.test(line)));

/** Who signed takes a few short lines; a paragraph further down is the person's own again. */
function wordsBelow(lines: string[]): string {
  const closing = lines.findLastIndex((line) => line.length < 60 && CLOSING.test(fold(line.trim())));
  if (closing < 0) return '';
  const gap = lines.findIndex((line, at) => at > closing + 1 && line.trim() === '');
  const below = gap < 0 ? [] : lines.slice(gap);
  const first = below.findIndex((line) => line.trim().length >= SHORTEST_SENTENCE && line.trim().includes(' '));
  return first < 0 ? '' : below.slice(first).join('\n').trim();
}
