/**
 * Until when somebody wants to be left in peace: "until Monday", "for 3 days", "hasta el lunes", "back on 5 January". In the
 * person's own zone; a day begins at midnight there, a length of time counts from now. Pure.
 */
import { Temporal } from 'temporal-polyfill';
import {
  MONTH,
  monthOf,
  NUMBER,
  numberOf,
  THROUGH,
  UNIT,
  UNITS,
  UNTIL,
  UP_TO,
  WEEKDAYS,
} from './phrases/calendar-words.ts';

const PAUSE_DAYS = 14;
const LONGEST_PAUSE_DAYS = 90;
const LONGEST_TEXT = 300;

export type PauseEnd = {
  /** Epoch milliseconds. */
  until: number;
  /** `capped`: more was asked for than there is. `usual`: no time was named. `unclear`: one was, and we cannot tell which. */
  how: 'named' | 'capped' | 'usual' | 'unclear';
};

const fold = (text: string) =>
  text
    .slice(0, LONGEST_TEXT)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/['’]/g, ' ')
    .replace(/[^a-z0-9/.\- ]+/g, ' ')
    .replace(/\.(?!\d)/g, ' ')
    .replace(/(?<![\d])-|-(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** "From 20 December to 4 January": it ends with the second. */
const FROM_TO =
  /\b(?:from|between|vom|von|zwischen|du|entre|del|de|van|tussen) (?:the |dem |den |le |el |o )?\d{1,2}[^,;!?]{0,14}? (?:to|until|till|and|through|bis zum|bis|und|au|et|al|y|a|e|ate|tot en met|tot|en) (?=(?:the |den |dem |le |el |o |de )?\d)/;

type Day = Temporal.PlainDate;

/** @param monthFirst whether 5/1 is the first of May, as in the United States */
type Asked = { text: string; today: Day; monthFirst: boolean };

/**
 * @param now epoch milliseconds
 * @param zone the person's own; the days are UTC's where none is known
 */
export function pauseEndIn(text: string, now: number, zone = 'UTC', monthFirst = false): PauseEnd {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const asked: Asked = { text: fold(text).replace(FROM_TO, 'until '), today: here.toPlainDate(), monthFirst };
  const usual = here.add({ days: PAUSE_DAYS }).epochMilliseconds;
  const longest = here.add({ days: LONGEST_PAUSE_DAYS }).epochMilliseconds;
  const day = dayIn(asked);
  const last = day && (THROUGH.test(asked.text) ? day.add({ days: 1 }) : day);
  const until = last?.toZonedDateTime(zone).epochMilliseconds ?? lengthIn(asked.text, here);
  if (until === undefined && UNTIL_I_SAY.test(asked.text)) return { until: longest, how: 'capped' };
  if (until === undefined) return { until: usual, how: namesTime(text) ? 'unclear' : 'usual' };
  if (until <= now) return { until: usual, how: 'unclear' };
  return until > longest ? { until: longest, how: 'capped' } : { until, how: 'named' };
}

/** "Until I ask": as long as there is. */
const UNTIL_I_SAY =
  /\b(?:(?:until|till|til) (?:i|we)|bis ich|jusqu a ce que (?:je|j)|hasta que (?:yo|os|te|les|me|avise|diga|escriba|pida|vuelva)|ate (?:que )?eu|tot(?:dat)? ik)\b/;

const TIME_WORDS =
  /\b(?:until|till|til|bis|jusqu|hasta|ate|tot|weekend|weeks?|semaines?|semanas?|wochen?|months?|monate?|mois|days?|tage?|\d+)\b/;

/** Whether any time is named at all. */
function namesTime(text: string): boolean {
  const plain = fold(text);
  return TIME_WORDS.test(plain);
}

/** Whether a day or a length of time is named that we can tell: "back on 5 January", not "back on track". */
export function namesPauseEnd(text: string): boolean {
  const { how } = pauseEndIn(text, Date.parse('2026-01-01T12:00:00Z'));
  return how === 'named' || how === 'capped';
}

/**
 * The one day that a text names by its date or its name, of those after today; undefined where it names none, or more than one.
 * @param now epoch milliseconds
 */
export function dayAhead(text: string, now: number, zone: string, monthFirst: boolean): Day | undefined {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const asked: Asked = { text: fold(text), today, monthFirst };
  const date = dateIn(asked);
  if (date) return date;
  if (WEEKDAYS.filter(([name]) => name.test(asked.text)).length > 1) return undefined;
  return weekdayIn(asked) ?? (TOMORROW.test(asked.text) ? today.add({ days: 1 }) : undefined);
}

function dayIn(asked: Asked): Day | undefined {
  return dateIn(asked) ?? feastIn(asked) ?? weekIn(asked) ?? weekdayIn(asked) ?? monthIn(asked);
}

/** The next such day: this year's, or the next one's where that is past. */
function ahead({ today }: Asked, month: number, day: number, year?: number): Day | undefined {
  try {
    const date = Temporal.PlainDate.from({ year: year ?? today.year, month, day }, { overflow: 'reject' });
    return year === undefined && Temporal.PlainDate.compare(date, today) <= 0 ? date.add({ years: 1 }) : date;
  } catch {
    return undefined;
  }
}

const ISO_DATE = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/;
const NUMERIC = /\b(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?\b/;
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|er|o|a)?(?: of| de)? (${MONTH})\\b(?: (?:de )?(\\d{4}))?`);
const MONTH_DAY = new RegExp(`\\b(${MONTH}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?! (?:days|weeks))(?: (\\d{4}))?`);
const DAY_ALONE = new RegExp(`\\b${UNTIL} (?:the |den |dem |le |el |o |de )?(\\d{1,2})(?:st|nd|rd|th|er|e)?(?= *$)`);

function dateIn(asked: Asked): Day | undefined {
  const { text, today } = asked;
  const iso = ISO_DATE.exec(text);
  if (iso) return ahead(asked, Number(iso[2]), Number(iso[3]), Number(iso[1]));
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return ahead(asked, monthOf(dayMonth[2]!), Number(dayMonth[1]), yearOf(dayMonth[3]));
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return ahead(asked, monthOf(monthDay[1]!), Number(monthDay[2]), yearOf(monthDay[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const usual = asked.monthFirst ? ([first, second] as const) : ([second, first] as const);
    const [month, day] = usual[0] > 12 ? ([usual[1], usual[0]] as const) : usual;
    return ahead(asked, month, day, yearOf(numeric[3]));
  }
  const alone = DAY_ALONE.exec(text);
  if (!alone) return undefined;
  const day = Number(alone[1]);
  const month = day > today.day ? today : today.add({ months: 1 });
  return ahead(asked, month.month, day, month.year);
}

const yearOf = (said: string | undefined): number | undefined =>
  said === undefined ? undefined : Number(said.length === 2 ? `20${said}` : said);

/** "Over Christmas", "über Weihnachten": while it lasts. */
const OVER =
  /\b(?:over|during|through|across|uber|wahrend|an|zu|pendant|durant|a|durante|en|no|tijdens|met|rond)(?: the| les| la| el| de| die)?(?: \w+)? (?:christmas|xmas|weihnachten|noel|navidad|natal|kerst)\b/;

function feastIn(asked: Asked): Day | undefined {
  if (/\b(?:christmas|xmas|weihnachten|noel|navidad|natal|kerst)\b/.test(asked.text)) {
    // "After" is a day more; and nobody means Boxing Day.
    return ahead(asked, 12, OVER.test(asked.text) ? 27 : THROUGH.test(asked.text) ? 26 : 25);
  }
  if (/\b(?:new year|neujahr|nouvel an|ano nuevo|ano novo|nieuwjaar)\b/.test(asked.text)) {
    const newYear = ahead(asked, 1, 1)!;
    return THROUGH.test(asked.text) ? newYear : newYear.add({ days: 1 });
  }
  return undefined;
}

const TOMORROW = /\b(?:tomorrow|morgen|demain|manana|amanha)\b/;

function weekIn({ text, today }: Asked): Day | undefined {
  const monday = today.add({ days: 8 - today.dayOfWeek });
  if (TOMORROW.test(text) && !/\bmorgen(?: fruh)? mag\b/.test(text)) return today.add({ days: 1 });
  if (/\b(?:weekend|wochenende|week end|fin de semana|fim de semana)\b/.test(text))
    // The day after the weekend, however it is put; "after" must not add another.
    return THROUGH.test(text) ? monday.subtract({ days: 1 }) : monday;
  const next =
    /\b(?:next week|nachste woche|nachster woche|semaine prochaine|la semana que viene|proxima semana|semana que vem|volgende week)\b/;
  if (next.test(text))
    return new RegExp(`\\b${UP_TO}.{0,12}${next.source}`).test(text) ? monday : monday.add({ days: 7 });
  if (/\b(?:this week|rest of the week|diese woche|cette semaine|esta semana|deze week)\b/.test(text)) return monday;
  const nextMonth = /\b(?:next month|nachsten? monat|mois prochain|mes que viene|proximo mes|volgende maand)\b/;
  if (nextMonth.test(text)) return today.with({ day: 1 }).add({ months: 1 });
  return undefined;
}

function weekdayIn({ text, today }: Asked): Day | undefined {
  const said = WEEKDAYS.find(([name]) => name.test(text));
  if (!said) return undefined;
  const days = (said[1] - today.dayOfWeek + 7) % 7;
  return today.add({ days: days === 0 ? 7 : days });
}

function monthIn(asked: Asked): Day | undefined {
  const said = new RegExp(
    `\\b${UNTIL} (?:early |mid |late |end of |the end of |beginning of |anfang |mitte |ende |debut |fin |mediados de |finales de |begin |eind )?(${MONTH})\\b`,
  ).exec(asked.text);
  if (!said) return undefined;
  const first = ahead(asked, monthOf(said[1]!), 1);
  if (/\b(?:late|end of|ende|fin|finales de|eind)\b/.test(said[0]))
    return first?.add({ months: 1 }).subtract({ days: 1 });
  return /\b(?:mid|mitte|mediados de)\b/.test(said[0]) ? first?.with({ day: 15 }) : first;
}

const LENGTH = new RegExp(
  `(?<!\\b(?:vor|il y a|hace|ha|faz) )(?:\\b(${NUMBER})[ -]?(?:more |whole |full |quiet |volle |ganze )?)?\\b(${UNIT})\\b(?! (?:ago|geleden|atras))`,
);
const EACH = /\b(?:next|coming|nachsten?|prochaine?s?|proxim[oa]s?|komende|rest)\b/;

/** "3 days", "a week", "the next two weeks": from this hour on. */
function lengthIn(text: string, here: Temporal.ZonedDateTime): number | undefined {
  const said = LENGTH.exec(text.replace(EACH, ' ').replace(/\s+/g, ' '));
  if (!said) return undefined;
  const glued = /^(\d+)$/.exec(said[1] ?? '');
  const count = glued ? Number(glued[1]) : numberOf(said[1] ?? 'a');
  const [, unit, times] = UNITS.find(([name]) => name.test(said[2]!)) ?? [];
  if (!unit || count === 0) return undefined;
  return here.add({ [unit]: count * times! }).epochMilliseconds;
}
