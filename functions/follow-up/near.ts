/** A date as people say it: "today", "tomorrow", "Thursday", "January 12". In the person's zone; `at` and `now` in epoch ms. */
import { Temporal } from 'temporal-polyfill';

export function formatNear(at: number, now: number, zone: string, locale: string): string {
  const day = (instant: number) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
  const target = day(at);
  const days = day(now).until(target).days;
  if (days === 0) return 'later today';
  if (days === 1) return 'tomorrow';
  const format =
    days > 1 && days < 7 ? { weekday: 'long' as const } : { month: 'long' as const, day: 'numeric' as const };
  return new Intl.DateTimeFormat(locale, { ...format, timeZone: zone }).format(at);
}
