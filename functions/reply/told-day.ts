/** The day and hour of something ahead, as people write them: "Thursday 3 December 10am", "am 3.12. um 10 Uhr". Pure. */
import { Temporal } from 'temporal-polyfill';
import { dayAhead } from './pause-until.ts';
import { NUMBER, numberOf } from './phrases/calendar-words.ts';

/** Where no hour is told: the day begins. */
const MORNING = 9;
/** Farther than this the day was most likely behind us. */
const FARTHEST_DAYS = 200;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b([ap])\.m\b\.?/g, '$1m')
    .replace(/\s+/g, ' ');

const CLOCKS = [
  /\b(?:(?:at|um|a las|a la|a|as|om) )?(?<hour>\d{1,2}) ?(?<half>[ap]m)\b/,
  /\b(?:(?:at|um|a las|a la|a|as|om) )?(?<hour>\d{1,2})[:h](?<minute>\d{2}) ?(?<half>[ap]m)?(?: (?:uhr|uur|h|horas))?/,
  /\b(?:at|um|a las|a la|a|as|om) (?<hour>\d{1,2})\.(?<minute>\d{2})(?!\d)(?! ?(?:uhr|uur))?/,
  /\b(?:(?:at|um|a las|a la|a|as|om) )?(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))? ?(?:uhr|uur|h|horas|o'?clock)\b/,
  new RegExp(
    `\\b(?:at|um|a las|a la|a|as|om) (?<hour>${NUMBER})\\b(?![./-]\\d| (?:of )?[a-z]*(?:uary|ember|ober|ust))`,
  ),
] as const;

/**
 * @param now epoch milliseconds
 * @param zone the person's own
 * @param monthFirst whether 12/3 is the third of December
 * @returns the instant, and whether an hour was told; undefined where no one day ahead is named
 */
export function toldDay(text: string, now: number, zone: string, monthFirst: boolean) {
  let rest = plain(text);
  let clock: { hour: number; minute: number } | undefined;
  for (const pattern of CLOCKS) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const { hour = '', minute, half } = found.groups ?? {};
    clock = { hour: hourOf(numberOf(hour), half), minute: Number(minute ?? 0) };
    rest = rest.replace(found[0], ' , ');
    break;
  }
  if (clock && (clock.hour > 23 || clock.minute > 59)) return undefined;
  const day = dayAhead(rest, now, zone, monthFirst);
  const at = day?.toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(clock ?? { hour: MORNING }),
  }).epochMilliseconds;
  if (at === undefined || at <= now || at - now > FARTHEST_DAYS * 86_400_000) return undefined;
  return { startsAt: at, dayOnly: clock === undefined };
}

/** Nobody is asked in at three in the night. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === 'pm') return hour === 12 ? 12 : hour + 12;
  if (half === 'am') return hour === 12 ? 0 : hour;
  return hour >= 1 && hour <= 6 ? hour + 12 : hour;
}
