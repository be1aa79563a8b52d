/** The head that a reading pane shows above a mail, where somebody copied it along with the words. */
import { readAddress } from '../address.ts';
import type { OuterMail } from '../reading.ts';
import { offsetOf, readDate } from './dates.ts';
import type { Inner } from './header-block.ts';

/** `Ida Brandt <ida@mill.example>` on a line, and perhaps the day. */
const SENDER = /^\S.{0,130}?\s?<[^\s<>]{1,80}@[^\s<>]{3,120}>\s?(.{0,60})$/;
const CLOCK = /\d[:.]\d\d/;

/**
 * In: the lines of a mail that somebody pasted, and its envelope. Out: who wrote, and when, as the pane shows both: a line of
 * a name and an address near the top, with a day and a clock behind it or in the next lines; null without.
 */
export const paneHead = (lines: string[], outer: OuterMail): Pick<Inner, 'from' | 'date'> | null => {
  const top = lines.filter((line) => line.trim() !== '').slice(0, 9);
  for (const [row, line] of top.slice(0, 5).entries()) {
    // The words of a letter have begun.
    if (line.length > 240 || /[.,:;!?]$/.test(line)) return null;
    const found = line.includes('@') ? SENDER.exec(line.trim()) : null;
    const from = found ? readAddress(line.slice(0, line.length - found[1]!.length)) : null;
    if (!from?.address || from.address === outer.from?.address) continue;
    for (const shown of [found![1]!, ...top.slice(row + 1, row + 4)]) {
      const date = shown.length < 60 && CLOCK.test(shown) ? readDate(shown, offsetOf(outer.date), outer.date) : null;
      if (date) return { from, date };
    }
  }
  return null;
};
