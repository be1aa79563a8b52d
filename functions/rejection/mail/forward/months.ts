/** The names of the months in languages that few mails of ours come in, from what the runtime knows of them. */
import { fold } from '../fold.ts';

const LANGUAGES =
  'uk bg sr sr-Latn bs hr sl mk lt lv et da sk ro ca gl eu he ar fa vi id ms th hi ka hy is sq az'.split(' ');

/** 1 to 12, by folded name. */
let names: Map<string, number> | null = null;

/** Built on the first date that needs it: some eighty milliseconds. Longest names first. */
const allNames = (): Map<string, number> => {
  if (names) return names;
  const found = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { day, month, timeZone: 'UTC' });
        for (let index = 1; index <= 12; index++) {
          const part = format.formatToParts(Date.UTC(2026, index - 1, 27)).find(({ type }) => type === 'month');
          const name = fold(part?.value ?? '').replace(/\.$/, '');
          if (name.length > 1 && /\p{L}/u.test(name) && !found.has(name)) found.set(name, index);
        }
      }
    }
  }
  names = new Map([...found].sort(([a], [b]) => b.length - a.length));
  return names;
};

/** In: folded text. Out: the month it names (1 to 12), the longest name first, and where; null when it names none. */
export const monthInAnyLanguage = (text: string): { index: number; at: number; end: number } | null => {
  for (const [name, index] of allNames()) {
    const at = text.indexOf(name);
    if (at < 0) continue;
    const end = at + name.length;
    const isFree = (char: string | undefined): boolean => char === undefined || !/[\p{L}\p{M}\d]/u.test(char);
    // Hebrew writes its "in" before the month without a space, Basque its endings behind it.
    if ((isFree(text[at - 1]) || text[at - 1] === '\u05d1') && (isFree(text[end]) || name.length > 5))
      return { index, at, end };
  }
  return null;
};
