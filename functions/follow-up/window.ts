/**
 * When a message may go out: half-open windows in the person's own zone, across daylight saving, never on a national
 * holiday (design.md, "Windows"). Instants are epoch milliseconds.
 */
import { Temporal } from 'temporal-polyfill';
import type { Zone } from '../candidate/candidate.ts';
import type { Channel, Step } from './plan.ts';
import { countryOfZone, isHoliday } from './zone.ts';

export type Place = { zone: Zone; country: string | undefined };

type Hours = { open: Temporal.PlainTime; close: Temporal.PlainTime; firstDay: number; lastDay: number };

const time = (text: string) => Temporal.PlainTime.from(text);

/** ISO weekdays: 1 is Monday. */
const HOURS = {
  email: { open: time('09:00'), close: time('18:00'), firstDay: 1, lastDay: 6 },
  'tue-fri': { open: time('09:00'), close: time('18:00'), firstDay: 2, lastDay: 5 },
  sms: { open: time('10:00'), close: time('17:30'), firstDay: 1, lastDay: 5 },
} satisfies Record<string, Hours>;

/** A zone that was only guessed: the middle of the day, whatever it turns out to be. */
const PROVISIONAL = { open: time('10:00'), close: time('17:00') };

export type WindowName = keyof typeof HOURS;

/** A text keeps to the SMS hours whatever the step says; an email never needs them. */
export function windowOf(step: Pick<Step, 'window'>, channel: Channel): WindowName {
  if (channel === 'sms') return 'sms';
  return step.window === 'sms' ? 'email' : step.window;
}

/** The first instant at or after `from` that lies in the window: `from` itself, or an opening plus `jitterMs`. */
export function nextInWindow(from: number, window: WindowName, place: Place, jitterMs: number): number {
  const hours = HOURS[window];
  const country = place.country ?? countryOfZone(place.zone.name);
  const provisional = place.zone.from === 'provisional';
  let day = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(place.zone.name).toPlainDate();
  // The longest run of closed days anywhere is well under a month; past that something is wrong with the table.
  for (let looked = 0; looked < 40; looked++, day = day.add({ days: 1 })) {
    if (day.dayOfWeek < hours.firstDay || day.dayOfWeek > hours.lastDay) continue;
    if (isHoliday(country, day.year, day.month, day.day)) continue;
    const open = at(day, provisional ? PROVISIONAL.open : hours.open, place);
    if (from < open) return open + jitterMs;
    if (from < at(day, provisional ? PROVISIONAL.close : hours.close, place)) return from;
  }
  throw new Error(`no ${window} window within 40 days in ${place.zone.name}`);
}

function at(day: Temporal.PlainDate, clock: Temporal.PlainTime, place: Place): number {
  return day.toZonedDateTime({ timeZone: place.zone.name, plainTime: clock }).epochMilliseconds;
}

/** The first instant of the local date after the one that `instant` falls on. */
export function nextLocalDay(instant: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days: 1 })
    .toZonedDateTime(zone).epochMilliseconds;
}

export function localDate(instant: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** An instant as the person's wall clock shows it: `2026-03-04T10:15:00-05:00`. */
export function localTime(instant: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', calendarName: 'never', smallestUnit: 'second' });
}

/** `PT3H`: elapsed hours. `P4D`: the local date plus 4 days, at the same wall time. */
export function addOffset(t0: number, offset: string, zone: string): number {
  const start = Temporal.Instant.fromEpochMilliseconds(t0);
  const duration = Temporal.Duration.from(offset);
  return duration.days > 0
    ? start.toZonedDateTimeISO(zone).add({ days: duration.days }).epochMilliseconds
    : start.epochMilliseconds + duration.hours * 3_600_000;
}

/** Minutes after an opening, 0 to 119, the same for one person every day: nobody's messages all come at nine sharp. */
export function jitterOf(candidateId: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < candidateId.length; index++) {
    hash = Math.imul(hash ^ candidateId.charCodeAt(index), 16_777_619) >>> 0;
  }
  return (hash % 120) * 60_000;
}
