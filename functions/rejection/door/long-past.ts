/**
 * How old a letter within an answer is. Somebody who writes to us about an old one is mostly remembering: what is doubtful is
 * asked about (design.md, invariant 9). Pure.
 */
import { fold } from '../mail/fold.ts';
import { offsetOf, readDate } from '../mail/forward/dates.ts';
import type { MailReading } from '../mail/reading.ts';
import { companyKey, compatibleRole, type Rejection } from '../rejection.ts';
import { ADDS, AGES, NUMBERS, UNITS, VAGUE_AGES, YEAR_NAMED } from './age-words.ts';

const DAY = 86_400_000;
/** Over this age a no has no draft, and what else we would send of it is a line (design.md, "Late"). */
const LONG_PAST = 14 * DAY;
const LONGEST_DATE_LINE = 40;

/** A line that is a date ("Berlin, 12. März 2025"), as ISO 8601 with offset. @param at when the mail was written, ISO 8601 */
export function dateIn(lines: readonly string[], at: string | null): string | null {
  for (const line of lines) {
    const shown = line.trim();
    if (!isDateLine(shown)) continue;
    const date = readDate(shown, offsetOf(at), at);
    if (date) return date;
  }
  return null;
}

export const isDateLine = (line: string): boolean =>
  line.length <= LONGEST_DATE_LINE && /\b(?:19|20)\d\d\b/.test(line) && !/[!?;]/.test(line);

/**
 * When something was that words say is so long ago ("two years ago", "last summer"), in ISO 8601: to the day only where they say
 * so, and near enough for what depends on its age. Undefined where they say nothing of it.
 * @param at when they were written, ISO 8601
 */
export function toldAgo(words: string, at: string): string | undefined {
  const said = fold(words).replace(/\s+/g, ' ');
  const days = daysAgo(said, new Date(at).getUTCFullYear());
  return days === undefined ? undefined : new Date(Date.parse(at) - days * DAY).toISOString();
}

function daysAgo(said: string, year: number): number | undefined {
  for (const age of AGES) {
    const { count, unit } = age.exec(said)?.groups ?? {};
    const days = UNITS.find(([name]) => unit && name.test(unit))?.[1];
    const number = count ? (NUMBERS[count] ?? Number(count)) : 1;
    if (days && Number.isFinite(number)) return Math.min(number, 50) * days;
  }
  const named = Number(YEAR_NAMED.exec(said)?.groups?.year ?? year);
  if (named < year) return (year - named) * 365;
  return VAGUE_AGES.find(([phrase]) => phrase.test(said))?.[1];
}

/**
 * Whether a letter that an answer holds may be a memory rather than news: it is old, or of an employer and a post that we have
 * had a no of before. Where they ask to have it added, it is news of any age.
 * @param now epoch milliseconds, the person's time
 */
export function mayBeMemory(
  letter: Pick<MailReading, 'kind' | 'rejections' | 'originalDate' | 'note'>,
  known: readonly Rejection[],
  now: number,
): boolean {
  if (letter.kind !== 'rejection' || ADDS.test(fold(letter.note ?? ''))) return false;
  return letter.rejections.every(({ occurredAt, company, role }) => {
    const date = occurredAt ?? letter.originalDate;
    if (date !== null && now - Date.parse(date) > LONG_PAST) return true;
    return known.some(
      (one) =>
        company !== null &&
        companyKey(one.company) === companyKey(company) &&
        compatibleRole(one.role, role ?? undefined) &&
        now - Date.parse(one.heardAt) >= LONG_PAST,
    );
  });
}
