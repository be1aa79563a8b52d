/**
 * Dates as mail programs write them above a forward, in the languages of `labels.ts`, and as headers write them.
 */
import { fold } from './fold.ts';

const MONTHS: string[][] = [
  'january januar janvier enero janeiro gennaio januari stycznia styczen ledna leden tammikuuta januarie ianuarie ocak января január ιανουαριου sausio'.split(
    ' ',
  ),
  'february februar fevrier febrero fevereiro febbraio februari lutego luty unora unor helmikuuta februarie subat февраля február φεβρουαριου'.split(
    ' ',
  ),
  'march marz mars marzo marco maart mrt marca marzec brezna brezen maaliskuuta martie mart марта március marcius μαρτιου'.split(
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
const monthOf = (token: string): number => MONTH_OF.get(token) ?? 0;

const two = (value: number): string => String(value).padStart(2, '0');

/** `+05:30` for 330. */
const offsetText = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;

const offsetIn = (text: string): number | null => {
  const numeric = /(?:utc|gmt)?\s?([+-])(\d{1,2}):?(\d{2})?(?!\d)\)?/.exec(text.replace(/\d{4}-\d{2}-\d{2}/, ' '));
  if (numeric && (numeric[3] !== undefined || /utc|gmt/.test(text))) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    if (minutes <= 14 * 60) return numeric[1] === '-' ? -minutes : minutes;
  }
  for (const word of text.match(/\b[a-z]{1,4}\b/g) ?? []) {
    const zone = ZONES[word];
    if (zone !== undefined && (word.length > 1 || /\dz\b/.test(text))) return zone;
  }
  return null;
};

/**
 * In: a date as shown to a reader or in a header; the offset, in minutes east of UTC, to assume where it names none.
 * Out: ISO 8601 with offset, or null when no day can be read from it.
 * Day and month given as numbers alone are read day first, unless that is impossible.
 */
export const readDate = (shown: string, assumedOffset: number): string | null => {
  const text = fold(shown.slice(0, 200));
  let year = 0;
  let month = 0;
  let day = 0;
  const iso = /\b(\d{4})[-/.年년]\s?(\d{1,2})[-/.月월]\s?(\d{1,2})/.exec(text);
  const numeric = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\b/.exec(text);
  if (iso) [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  else {
    const tokens = text.match(/\p{L}+|\d+/gu) ?? [];
    // The last one that is a month: before it stands the weekday, and "mar" can be one of those too.
    const named = tokens.map(monthOf).reduce((last, found) => found || last, 0);
    const yearToken = tokens.find((token) => /^(19|20)\d\d$/.test(token));
    if (named && yearToken) {
      month = named;
      year = Number(yearToken);
      const monthAt = tokens.findLastIndex((token) => monthOf(token) === named);
      const isDay = (token: string | undefined): boolean =>
        token !== undefined && /^\d{1,2}$/.test(token) && Number(token) >= 1 && Number(token) <= 31;
      const near = [tokens[monthAt - 1], tokens[monthAt - 2], tokens[monthAt + 1]].find(isDay);
      day = Number(near ?? 0);
    } else if (numeric) {
      const [first, second] = [Number(numeric[1]), Number(numeric[2])];
      const american = second > 12 || (/\b[ap]\.?m\b/.test(text) && first <= 12);
      [day, month] = american ? [second, first] : [first, second];
      year = Number(numeric[3]) + (numeric[3]!.length === 2 ? 2000 : 0);
    }
  }
  if (year < 1980 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const clock =
    /(?:^|[^\d.:-])(\d{1,2})[:h](\d{2})(?::(\d{2}))?/.exec(text) ??
    /(?:kl|klo|at|um|om)\.? (\d{1,2})\.(\d{2})()/.exec(text);
  let hour = clock ? Number(clock[1]) : 0;
  const afternoon = /\d\s?p\.? ?m\b|오후|下午|午後/.test(text);
  const morning = /\d\s?a\.? ?m\b|오전|上午|午前/.test(text);
  if (afternoon && hour < 12) hour += 12;
  if (morning && hour === 12) hour = 0;
  const minute = clock ? Number(clock[2]) : 0;
  const second = clock?.[3] ? Number(clock[3]) : 0;
  if (hour > 23 || minute > 59 || second > 59) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const offset = offsetIn(text.replace(/\d{1,2}:\d{2}(:\d{2})?/, ' ')) ?? assumedOffset;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${offsetText(offset)}`;
};

/** The offset of an ISO date with one, in minutes east of UTC; 0 without. */
export const offsetOf = (iso: string | null): number => {
  const match = /([+-])(\d\d):(\d\d)$/.exec(iso ?? '');
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
};
