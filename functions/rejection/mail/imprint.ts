/** The imprint of one letter: the same for the same letter, whichever program forwarded it. */
import { createHash } from 'node:crypto';
import type { Imprint } from '../imprint.ts';
import type { Original } from './forward/original.ts';
import { withoutPrefix } from './forward/subject-marks.ts';

/** Below it a text is a phrase that many letters share. */
const LEAST_LETTERS = 80;
/** What stands at the end differs by program: footers, what was typed below, what was cut. */
const MOST_LETTERS = 600;

/** What programs put into a text in place of what it shows. */
const SHOWN = /<[^<>\n]{0,2000}>|\bhttps?:\/\/\S+|\[(?:image|cid)[^\]\n]{0,200}\]/gi;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

export function imprintOf({
  from,
  subject,
  date,
  lines,
}: Pick<Original, 'from' | 'subject' | 'date' | 'lines'>): Imprint {
  const sender = from?.address?.toLowerCase();
  const minute = date === null ? Number.NaN : Math.floor(Date.parse(date) / 60_000);
  const letters = lettersOf(lines.join('\n').slice(0, 20_000).replace(SHOWN, ' ')).slice(0, MOST_LETTERS);
  return {
    ...(sender && { sender: hash(sender) }),
    ...(sender && { head: hash(`${sender} ${lettersOf(withoutPrefix(subject ?? '', true))}`) }),
    ...(Number.isFinite(minute) && { minute }),
    ...(letters.length >= LEAST_LETTERS && { words: hash(letters) }),
  };
}
