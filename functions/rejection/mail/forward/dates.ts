/**
 * Dates as mail programs write them above a forward, in the languages of `labels.ts`, and as headers write them.
 */
import { fold } from '../fold.ts';
import { monthInAnyLanguage } from './months.ts';

const MONTHS: string[][] = [
  'january januar janvier enero janeiro gennaio januari stycznia styczen ledna leden tammikuuta januarie ianuarie ocak января január ιανουαριου sausio'.split(
    ' ',
  ),
  'february februar fevrier febrero fevereiro febbraio februari lutego luty unora unor helmikuuta februarie subat февраля február φεβρουαριου'.split(
    ' ',
  ),
  'march marz mars marts marzo marco maart mrt marca marzec brezna brezen maaliskuuta martie mart марта március marcius μαρτιου'.split(
    ' ',
  ),
  'april avril abril aprile kwietnia kwiecien dubna duben huhtikuuta aprilie nisan апреля április απριλιου'.split(' '),
  'may mai mayo maio maggio mei maj maja kvetna kveten toukokuuta mayis мая май május majus μαιου'.split(' '),
  'june juni juin junio junho giugno czerwca czerwiec cervna cerven kesakuuta iunie haziran июня június junius ιουνιου'.split(
    ' ',
  ),
  'july juli juillet julio julho luglio lipca lipiec cervence cervenec heinakuuta iulie temmuz июля július julius ιουλιου'.split(
    ' ',
  ),
  'august aout agosto augustus augusti sierpnia sierpien srpna srpen elokuuta agustos августа augusztus αυγουστου'.split(
    ' ',
  ),
  'september septembre septiembre setembro settembre setiembre wrzesnia wrzesien zari syyskuuta septembrie eylul сентября szeptember σεπτεμβριου'.split(
    ' ',
  ),
  'october oktober octobre octubre outubro ottobre pazdziernika pazdziernik rijna rijen lokakuuta octombrie ekim октября október οκτωβριου'.split(
    ' ',
  ),
  'november novembre noviembre novembro listopada listopad listopadu marraskuuta noiembrie kasim ноября νοεμβριου'.split(
    ' ',
  ),
  'december dezember decembre diciembre dezembro dicembre desember grudnia grudzien prosince prosinec joulukuuta decembrie aralik декабря δεκεμβριου'.split(
    ' ',
  ),
];

/** Minutes east of UTC of the zone abbreviations mail programs print. */
const ZONES: Record<string, number> = {
  utc: 0,
  gmt: 0,
  wet: 0,
  z: 0,
  bst: 60,
  west: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  brt: -180,
  art: -180,
  ist: 330,
  sgt: 480,
  jst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
};

/** Every abbreviation of three letters or more; where two months share one, the earlier month has it. */
const MONTH_OF = new Map<string, number>();
for (const [index, names] of MONTHS.entries()) {
  for (const name of names) {
    for (let length = 3; length <= name.length; length++) {
      const short = name.slice(0, length);
      if (!MONTH_OF.has(short)) MONTH_OF.set(short, index + 1);
    }
  }
}
/** Croatian shares these with Polish and Czech, which mean another month; only Croatian puts a full stop after the day. */
const CROATIAN: Record<string, number> = { lip: 6, lipnja: 6, srp: 7, srpnja: 7, lis: 10, listopada: 10 };

const monthOf = (token: string): number => MONTH_OF.get(token) ?? 0;

type Day = { year: number; month: number; day: number };

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

const isoDay = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;

/** `+05:30` for 330. */
const offsetText = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;

/** No zone is further from UTC, in minutes. */
const FURTHEST = 14 * 60;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysIn = (year: number, month: number): number => {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : DAYS[month - 1]!;
};

const OFFSET = /(?:utc|gmt)?\s?([+-])(\d{1,2}):?(\d{2})?(?!\d)\)?/;
const offsetIn = (text: string): number | null => {
  const isSigned = text.includes('+') || text.includes('-');
  const numeric = isSigned ? OFFSET.exec(text.replace(/\d{4}-\d{2}-\d{2}/, ' ')) : null;
  if (numeric && (numeric[3] !== undefined || /utc|gmt/.test(text))) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    if (minutes <= FURTHEST) return numeric[1] === '-' ? -minutes : minutes;
  }
  for (const word of text.match(/\b[a-z]{1,4}\b/g) ?? []) {
    const zone = ZONES[word];
    if (zone !== undefined && (word.length > 1 || /\dz\b/.test(text))) return zone;
  }
  return null;
};

/** The days of the week as the languages with both orders of day and month write them, Sunday first. */
const WEEKDAYS = [
  'sun|sunday|so|sonntag|dim|dimanche|dom|domingo|domenica|zo|zondag|sondag',
  'mon|monday|mo|montag|lun|lundi|lunes|lunedi|seg|segunda|maandag|mandag',
  'tue|tuesday|di|dienstag|mardi|martes|martedi|ter|terca|dinsdag|tirsdag|tisdag',
  'wed|wednesday|mi|mittwoch|mer|mercredi|mie|miercoles|mercoledi|qua|quarta|wo|woensdag|onsdag',
  'thu|thursday|donnerstag|jeu|jeudi|jue|jueves|gio|giovedi|qui|quinta|donderdag|torsdag',
  'fri|friday|fr|freitag|ven|vendredi|vie|viernes|venerdi|sex|sexta|vr|vrijdag|fredag',
  'sat|saturday|sa|samstag|samedi|sab|sabado|sabato|za|zaterdag|lordag',
].map((names) => new RegExp(`\\b(?:${names})\\b`));

const isOn = (weekday: number, { year, month, day }: Day): boolean =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday;

/** Three numbers, whatever stands between them: which of the first two is the day, the year last. */
const fromNumbers = (text: string, latest: string | null): Day | null => {
  const found = /\b(\d{1,2})(?:[/-]|\. ?)(\d{1,2})(?:[/-]|\. ?)(\d{4}|\d{2})\b/.exec(text);
  if (!found) return null;
  // "10.15.08" behind a year is a clock.
  if (found[3]!.length === 2 && /\b(?:19|20)\d\d\b/.test(text)) return null;
  const [first, second] = [Number(found[1]), Number(found[2])];
  const year = Number(found[3]) + (found[3]!.length === 2 ? 2000 : 0);
  if (second > 12) return { year, month: first, day: second };
  const dayFirst = { year, month: second, day: first };
  if (first > 12) return dayFirst;
  const monthFirst = { year, month: first, day: second };
  const weekday = WEEKDAYS.findIndex((names) => names.test(text));
  if (weekday >= 0 && isOn(weekday, dayFirst) !== isOn(weekday, monthFirst))
    return isOn(weekday, dayFirst) ? dayFirst : monthFirst;
  const isLater = (day: Day): boolean => latest !== null && isoDay(day) > latest.slice(0, 10);
  if (/\d\s?[ap]\.? ?m\b/.test(text)) return isLater(monthFirst) && !isLater(dayFirst) ? dayFirst : monthFirst;
  // A mail is not older than what it quotes.
  return isLater(dayFirst) && !isLater(monthFirst) ? monthFirst : dayFirst;
};

/** Of tokens that are all letters or all figures. */
const isDay = (token: string | undefined): boolean =>
  token !== undefined && token.length <= 2 && Number(token) >= 1 && Number(token) <= 31;
const isYear = (token: string): boolean =>
  token.length === 4 && (token.startsWith('20') || token.startsWith('19') || token.startsWith('25'));
/** A month by its name, a day and a year near it. */
const fromNames = (text: string): Day | null => {
  const tokens = text.match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  const yearAt = tokens.findIndex(isYear);
  if (yearAt < 0) {
    const short = /\b(\d{1,2})[-. ]\s?(\p{L}{3,12})\.?[-. ]\s?'?(\d{2})\b/u.exec(text);
    const month = short ? monthOf(short[2]!) : 0;
    return month === 0 ? null : { year: 2000 + Number(short![3]), month, day: Number(short![1]) };
  }
  const year = Number(tokens[yearAt]);
  const croatian = text.includes('.') ? /\d\. ?(lipnja|lip|srpnja|srp|listopada|lis)\b/.exec(text)?.[1] : undefined;
  let best: { at: number; month: number; score: number } | null = null;
  for (const [at, token] of tokens.entries()) {
    const month = token === croatian ? CROATIAN[token]! : monthOf(token);
    if (month === 0) continue;
    // Weekdays look like months in some languages; the month is the one next to the year, else the later one.
    const steps = Math.abs(at - yearAt);
    const score = (steps === 1 ? 2 : steps === 2 ? 1 : 0) + (isDay(tokens[at - 1]) || isDay(tokens[at + 1]) ? 1 : 0);
    if (best === null || score >= best.score) best = { at, month, score };
  }
  if (best === null) return null;
  const { at, month } = best;
  const day = [at - 1, at - 2, at + 1, at + 2, at + 3].find((near) => near !== yearAt && isDay(tokens[near]));
  return day === undefined ? null : { year, month, day: Number(tokens[day]) };
};

/** A month in a language that the list above does not know. */
const fromMonthsOfTheWorld = (text: string): Day | null => {
  const year = /\b(?:19|20|25)\d\d(?!\d)/.exec(text);
  const month = year === null ? null : monthInAnyLanguage(text);
  if (year === null || month === null) return null;
  const near = (part: string, pattern: RegExp): string | undefined => pattern.exec(part.replace(year[0], ' '))?.[1];
  const day =
    near(text.slice(0, month.at), /(?<!\d)(\d{1,2})\D{0,5}$/) ??
    near(text.slice(month.end), /^\D{0,5}(\d{1,2})(?!\d)/) ??
    near(text.slice(0, month.at), /(?<!\d)(\d{1,2})(?!\d)/);
  return day === undefined ? null : { year: Number(year[0]), month: month.index, day: Number(day) };
};

const IN_HEADER =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d):(\d\d) ([+-]\d\d)(\d\d)(?: \([A-Z]{1,5}\))?$/;
/** A date as RFC 5322 has it, as every mail has one: it need not be searched for what may be a month, a clock or a zone. */
const fromHeader = (shown: string): string | null => {
  const found = IN_HEADER.exec(shown);
  if (found === null) return null;
  const [, shownDay, shownMonth, shownYear, hour, minute, second, hoursEast, minutesEast] = found;
  const [year, month, day] = [Number(shownYear), monthOf(shownMonth!.toLowerCase()), Number(shownDay)];
  const east = Math.abs(Number(hoursEast)) * 60 + Number(minutesEast);
  const isReal = year >= 1980 && year < 2100 && day >= 1 && day <= daysIn(year, month) && east <= FURTHEST;
  if (!isReal || hour! > '23' || minute! > '59' || second! > '59') return null;
  const offset = offsetText(hoursEast!.startsWith('-') ? -east : east);
  return `${isoDay({ year, month, day })}T${hour}:${minute}:${second}${offset}`;
};

/**
 * In: a date as shown to a reader or in a header; the offset, in minutes east of UTC, to assume where it names none; the
 * latest it can be (ISO 8601), where that is known.
 * Out: ISO 8601 with offset, or null when no day can be read from it.
 * Day and month given as numbers alone are read day first, unless that is impossible, or the day of the week or an American
 * clock says otherwise.
 */
export const readDate = (shown: string, assumedOffset: number, latest: string | null = null): string | null => {
  const plain = fromHeader(shown);
  if (plain !== null) return plain;
  const folded = fold(shown.slice(0, 200));
  const isPlain = !/[^\x00-\x7f]/.test(folded);
  const text = isPlain
    ? folded
    : folded.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0x0f));
  if (!/\d/.test(text)) return null;
  const iso = /\b(\d{4})(?:[-/.]|\s?[년年])\s?(\d{1,2})(?:[-/.]|\s?[월月])\s?(\d{1,2})/.exec(text);
  const found = iso
    ? { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
    : (fromNames(text) ?? fromNumbers(text, latest) ?? fromMonthsOfTheWorld(text));
  if (found === null) return null;
  const { month, day } = found;
  const year = found.year > 2500 ? found.year - 543 : found.year;
  if (year < 1980 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const clock =
    /(?:^|[^\d.:+-]|\u05d1-)(\d{1,2})(?:[:h]|\s?시\s?|時)(\d{2})(?::(\d{2}))?/u.exec(text) ??
    /(?:\b(?:kl|klo|at|um|om|alle|ore|pukul)\.? |\b\d{4}\D{1,12}|[/.]\d{2} )(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?!\.?\d)/.exec(
      text,
    );
  let hour = clock ? Number(clock[1]) : 0;
  const mayBeHalf = !isPlain || /\d\s?[ap]\.? ?m/.test(text);
  const afternoon = mayBeHalf && /\d\s?p\.? ?m\b|\d\s?μ\.μ|오후|下午|午後|\d \u0645\b/.test(text);
  const morning = mayBeHalf && /\d\s?a\.? ?m\b|\d\s?π\.μ|오전|上午|午前/.test(text);
  if (afternoon && hour < 12) hour += 12;
  if (morning && hour === 12) hour = 0;
  const minute = clock ? Number(clock[2]) : 0;
  const second = clock?.[3] ? Number(clock[3]) : 0;
  if (hour > 23 || minute > 59 || second > 59) return null;
  if (day > daysIn(year, month)) return null;
  const offset = offsetIn(clock ? text.replace(clock[0], ' ') : text) ?? assumedOffset;
  return `${isoDay({ year, month, day })}T${two(hour)}:${two(minute)}:${two(second)}${offsetText(offset)}`;
};

/** The offset of an ISO date with one, in minutes east of UTC; 0 without. */
export const offsetOf = (iso: string | null): number => {
  const match = /^([+-])(\d\d):(\d\d)$/.exec(iso?.slice(-6) ?? '');
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
};
