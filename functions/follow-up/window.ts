/**
 * When a message may go out: half-open windows in the person's own zone, across daylight saving, never on a national
 * holiday (design.md, "Windows"). Instants are epoch milliseconds.
 */
import type { Candidate } from '../candidate/candidate.ts';
import { DAY_MS, type LocalDays, localDaysOf } from './local-days.ts';
import type { Channel, Step } from './plan.ts';
import { countryOfZone, isHoliday } from './zone.ts';

/** Where a person is: their days, the country whose holidays count, and whether the zone was only guessed. */
export type Place = { days: LocalDays; country: string | undefined; provisional: boolean };

const HOUR = 3_600_000;

type Hours = { open: number; close: number; firstDay: number; lastDay: number };

/** ISO weekdays: 1 is Monday. */
const HOURS = {
  email: { open: 9 * HOUR, close: 18 * HOUR, firstDay: 1, lastDay: 6 },
  'tue-fri': { open: 9 * HOUR, close: 18 * HOUR, firstDay: 2, lastDay: 5 },
  sms: { open: 10 * HOUR, close: 17.5 * HOUR, firstDay: 1, lastDay: 5 },
} satisfies Record<string, Hours>;

/** A zone that was only guessed: the middle of the day, whatever it turns out to be. */
const PROVISIONAL = { open: 10 * HOUR, close: 17 * HOUR };

export type WindowName = keyof typeof HOURS;

/** The place of somebody whose zone is known. */
export function placeOf({ zone, country }: Pick<Candidate, 'zone' | 'country'>): Place {
  const { name, from } = zone!;
  return { days: localDaysOf(name), country: country ?? countryOfZone(name), provisional: from === 'provisional' };
}

/** A text keeps to the SMS hours whatever the step says; an email never needs them. */
export function windowOf(step: Pick<Step, 'window'>, channel: Channel): WindowName {
  if (channel === 'sms') return 'sms';
  return step.window === 'sms' ? 'email' : step.window;
}

/** The first instant at or after `from` that lies in the window: `from` itself, or an opening plus `jitterMs`. */
export function nextInWindow(from: number, window: WindowName, place: Place, jitterMs: number): number {
  const hours = HOURS[window];
  const { open, close } = place.provisional ? PROVISIONAL : hours;
  const { days, country } = place;
  const first = days.dayOf(from);
  // The longest run of closed days anywhere is well under a month; past that something is wrong with the table.
  for (let day = first; day < first + 40; day++) {
    const weekday = weekdayOf(day);
    if (weekday < hours.firstDay || weekday > hours.lastDay || isDayOff(day, country)) continue;
    if (day > first || from < days.at(day, open)) return days.at(day, open) + jitterMs;
    if (from < days.at(day, close)) return from;
  }
  throw new Error(`no ${window} window within 40 days in ${days.zone}`);
}

/** ISO: 1 is Monday. Day 0 was a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** By country: a plan asks for the same days again and again. */
const daysOff = new Map<string, Map<number, boolean>>();

function isDayOff(day: number, country: string | undefined): boolean {
  if (country === undefined) return false;
  const known = daysOff.get(country) ?? new Map<number, boolean>();
  daysOff.set(country, known);
  let off = known.get(day);
  if (off === undefined) {
    const date = new Date(day * DAY_MS);
    off = isHoliday(country, date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    known.set(day, off);
  }
  return off;
}

/** An instant as the person's wall clock shows it: `2026-03-04T10:15:00-05:00`. */
export const localTime = (instant: number, zone: string): string => localDaysOf(zone).text(instant);

/** `PT3H`: elapsed hours. `P4D`: the local date plus 4 days, at the same wall time. */
export function addOffset(t0: number, offset: string, days: LocalDays): number {
  return offset.startsWith('PT')
    ? t0 + Number.parseInt(offset.slice(2), 10) * HOUR
    : days.at(days.dayOf(t0) + daysIn(offset), days.clockOf(t0));
}

/** Whole days of an offset as a plan writes it. */
export const daysIn = (offset: string): number => (offset.startsWith('PT') ? 0 : Number.parseInt(offset.slice(1), 10));

/** So many working days later, Monday to Friday without the country's holidays, at the same wall time. */
export function addBusinessDays(from: number, count: number, { days, country }: Place): number {
  let day = days.dayOf(from);
  for (let left = count; left > 0; ) {
    day++;
    if (weekdayOf(day) <= 5 && !isDayOff(day, country)) left--;
  }
  return days.at(day, days.clockOf(from));
}

/** Minutes after an opening, 0 to 119, the same for one person every day: nobody's messages all come at nine sharp. */
export function jitterOf(candidateId: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < candidateId.length; index++) {
    hash = Math.imul(hash ^ candidateId.charCodeAt(index), 16_777_619) >>> 0;
  }
  return (hash % 120) * 60_000;
}
