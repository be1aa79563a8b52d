/** The imprint of one letter: the same for the same letter, whichever program forwarded it. */
import { hash } from 'node:crypto';
import type { Imprint } from '../imprint.ts';
import type { Original } from './forward/original.ts';
import { withoutPrefix } from './forward/subject-marks.ts';
import { sketchOf } from './sketch.ts';

/** Below it a text is a phrase that many letters share. */
const LEAST_LETTERS = 80;
/** What stands at the end differs by program: footers, what was typed below, what was cut. */
const MOST_LETTERS = 600;
const LINES_AT_ONCE = 20;
const MOST_LINES = 2_000;

/** What programs put into a text in place of what it shows. */
const SHOWN = /<[^<>\n]{0,2000}>|\bhttps?:\/\/\S+|\[(?:image|cid)[^\]\n]{0,200}\]/gi;

const digest = (text: string): string => hash('sha256', text).slice(0, 16);
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** How a text begins, and the first letters of that; of lines that programs fill with links more have to be looked at. */
const beginningOf = (lines: string[]): { text: string; letters: string } => {
  let [text, letters] = ['', ''];
  for (let from = 0; from < MOST_LINES && letters.length < MOST_LETTERS; from += LINES_AT_ONCE) {
    const some = lines
      .slice(from, from + LINES_AT_ONCE)
      .join('\n')
      .slice(0, 20_000)
      .replace(SHOWN, ' ');
    text += `${some}\n`;
    letters += lettersOf(some);
  }
  return { text, letters: letters.slice(0, MOST_LETTERS) };
};

/** What an imprint is taken from. */
export type Letter = Pick<Original, 'from' | 'subject' | 'date' | 'lines'>;

type Read = { letter: Letter; company: string | null; role: string | null };

/** In: a letter, and what was read of it. Out: its imprint, for whoever compares it: not part of a reading, as it takes longer than many a question. */
export function imprintOf({ letter, company, role }: Read): Imprint {
  const { from, subject, date, lines } = letter;
  const sender = from?.address?.toLowerCase();
  const minute = date === null ? Number.NaN : Math.floor(Date.parse(date) / 60_000);
  const { text, letters } = beginningOf(lines);
  const sketch = sketchOf(text);
  return {
    ...(sender && { sender: digest(sender) }),
    ...(sender && { head: digest(`${sender} ${lettersOf(withoutPrefix(subject ?? '', true))}`) }),
    ...(Number.isFinite(minute) && { minute }),
    ...(letters.length >= LEAST_LETTERS && { words: digest(letters) }),
    ...(sketch && { sketch }),
    ...(company && { company }),
    ...(role && { role }),
  };
}
