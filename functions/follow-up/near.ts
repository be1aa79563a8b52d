/** A date as people say it: "today", "tomorrow", "Thursday", "January 12". In the person's zone; `at` and `now` in epoch ms. */
import { localDaysOf } from './local-days.ts';

/** @param locale of the words around it: "tomorrow" stands in the same language */
export function formatNear(at: number, now: number, zone: string, locale: string): string {
  const local = localDaysOf(zone);
  const days = local.dayOf(at) - local.dayOf(now);
  if (days === 0 && /^en(-|$)/.test(locale)) return 'later today';
  if (days === 0 || days === 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  const format =
    days > 1 && days < 7 ? { weekday: 'long' as const } : { month: 'long' as const, day: 'numeric' as const };
  return new Intl.DateTimeFormat(locale, { ...format, timeZone: zone }).format(at);
}
