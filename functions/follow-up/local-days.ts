/**
 * The local dates of a time zone as numbers: which one an instant falls on, when it begins, what the wall clock shows. Days
 * are counted from 1970-01-01, instants are epoch milliseconds. Where a day has 24 hours this is arithmetic; on the days of
 * a clock change Temporal decides. What was looked up is kept, because a plan asks for the same days again and again.
 */
import { Temporal } from 'temporal-polyfill';

export const DAY_MS = 86_400_000;
const MOST_KEPT = 40_000;
/** Days between two clocks looked up: no zone changes its clock there and back within a week. */
const STRETCH = 8;

export type LocalDays = {
  zone: string;
  /** The local date at an instant. */
  dayOf(at: number): number;
  /** Its first instant. */
  startOf(day: number): number;
  /** Milliseconds on the wall clock since midnight. */
  clockOf(at: number): number;
  /** The instant at which the wall clock shows `clock`; in an hour that is skipped the one after, in a repeated one the first. */
  at(day: number, clock: number): number;
  /** The wall clock as text: `2026-03-04T10:15:00-05:00`. */
  text(at: number): string;
};

const known = new Map<string, LocalDays>();
let kept = 0;

/** @param zone an IANA name that Intl knows; anything else throws a RangeError */
export function localDaysOf(zone: string): LocalDays {
  const found = known.get(zone);
  if (found && kept < MOST_KEPT) return found;
  if (kept >= MOST_KEPT) {
    known.clear();
    kept = 0;
  }
  const made = makeDays(zone);
  known.set(zone, made);
  return made;
}

function makeDays(zone: string): LocalDays {
  const anchors = new Map<number, number>();
  /** Of the last date looked up: next time the guess is right at once. */
  let offset = 0;

  function lookedUp(day: number): number {
    let start = anchors.get(day);
    if (start === undefined) {
      start = dateOf(day).toZonedDateTime(zone).epochMilliseconds;
      anchors.set(day, start);
      kept++;
    }
    return start;
  }
  function startOf(day: number): number {
    const first = Math.floor(day / STRETCH) * STRETCH;
    const [start, end] = [lookedUp(first), lookedUp(first + STRETCH)];
    return end - start === STRETCH * DAY_MS ? start + (day - first) * DAY_MS : lookedUp(day);
  }
  function dayOf(at: number): number {
    let day = Math.floor((at + offset) / DAY_MS);
    while (startOf(day) > at) day--;
    while (startOf(day + 1) <= at) day++;
    offset = day * DAY_MS - startOf(day);
    return day;
  }
  const isPlain = (day: number) => startOf(day + 1) - startOf(day) === DAY_MS;
  const zoned = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

  return {
    zone,
    dayOf,
    startOf,
    clockOf(at) {
      const day = dayOf(at);
      if (isPlain(day)) return at - startOf(day);
      const clock = zoned(at).toPlainTime();
      return ((clock.hour * 60 + clock.minute) * 60 + clock.second) * 1000 + clock.millisecond;
    },
    at(day, clock) {
      if (isPlain(day)) return startOf(day) + clock;
      return dateOf(day)
        .toPlainDateTime(Temporal.PlainTime.from('00:00').add({ milliseconds: clock }))
        .toZonedDateTime(zone).epochMilliseconds;
    },
    text(at) {
      const day = dayOf(at);
      if (!isPlain(day))
        return zoned(at).toString({ timeZoneName: 'never', calendarName: 'never', smallestUnit: 'second' });
      const ahead = day * DAY_MS - startOf(day);
      return `${new Date(at + ahead).toISOString().slice(0, 19)}${offsetText(ahead)}`;
    },
  };
}

const dateOf = (day: number): Temporal.PlainDate => {
  const date = new Date(day * DAY_MS);
  return new Temporal.PlainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

function offsetText(ahead: number): string {
  const minutes = Math.round(Math.abs(ahead) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
