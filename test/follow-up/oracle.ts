/**
 * Judges what was sent, with nothing of the planner: wall clocks from Intl, holidays from date-holidays, rules counted by
 * hand over the whole history. Each function gives sentences about what is wrong; none is well.
 */
import Holidays from 'date-holidays';
import type { Candidate } from '../../functions/candidate/candidate.ts';
import type { History } from '../../functions/follow-up/history.ts';
import type { Message } from '../../functions/message/message.ts';
import type { Rejection } from '../../functions/rejection/rejection.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a wall clock in the zone shows: date, weekday (`Mon`), minutes since midnight with fractions. */
export function wallClock(at: number, zone: string): { date: string; weekday: string; minutes: number } {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    date: `${part.year}-${part.month}-${part.day}`,
    weekday: part.weekday!.replace('.', ''),
    minutes: Number(part.hour) * 60 + Number(part.minute) + Number(part.second) / 60,
  };
}

let zoneCountries: Map<string, string> | undefined;

function countryOf(zone: string): string | undefined {
  if (!zoneCountries) {
    zoneCountries = new Map();
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
      const locale = new Intl.Locale(`und-${code}`) as Intl.Locale & { getTimeZones(): string[] | undefined };
      for (const name of locale.getTimeZones() ?? []) zoneCountries.set(name, code);
    }
  }
  return (
    zoneCountries.get(zone) ??
    zoneCountries.get(new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone)
  );
}

const closedDates = new Map<string, Set<string>>();

/** Whether a local date is a national public holiday, each day of a long one included. */
function isPublicHoliday(country: string | undefined, date: string): boolean {
  if (!country) return false;
  const year = date.slice(0, 4);
  const key = `${country} ${year}`;
  let dates = closedDates.get(key);
  if (!dates) {
    dates = new Set();
    for (const day of new Holidays(country).getHolidays(Number(year)) ?? []) {
      if (day.type !== 'public') continue;
      const length = Math.max(1, Math.round((day.end.getTime() - day.start.getTime()) / DAY));
      for (let index = 0; index < length; index++) {
        dates.add(new Date(Date.parse(`${day.date.slice(0, 10)}T00:00:00Z`) + index * DAY).toISOString().slice(0, 10));
      }
    }
    closedDates.set(key, dates);
  }
  return dates.has(date);
}

/** The hours of design.md, "Windows". */
export function windowFaults(
  one: { at: number; channel: 'email' | 'sms'; tueFri?: boolean },
  candidate: Candidate,
): string[] {
  if (!candidate.zone) return ['sent without a zone'];
  const { name, from } = candidate.zone;
  const { date, weekday, minutes } = wallClock(one.at, name);
  const faults: string[] = [];
  const days =
    one.channel === 'sms' ? 'Mon Tue Wed Thu Fri' : one.tueFri ? 'Tue Wed Thu Fri' : 'Mon Tue Wed Thu Fri Sat';
  if (!days.split(' ').includes(weekday)) faults.push(`on a ${weekday}`);
  const guessed = from === 'provisional';
  if (guessed && one.channel === 'sms') faults.push('a text into a guessed zone');
  const [open, close] = guessed ? [600, 1020] : one.channel === 'sms' ? [600, 1050] : [540, 1080];
  if (minutes < open! || minutes >= close!) faults.push(`at ${Math.floor(minutes / 60)}:${minutes % 60}`);
  if (isPublicHoliday(candidate.country ?? countryOf(name), date)) faults.push(`on the holiday ${date}`);
  return faults;
}

const base = (step: string) => step.split(':')[0]!;
const said = (history: History, at: number, words: string[]) =>
  history.events.filter(
    ({ body, at: when }) => body.kind === 'replied' && words.includes(body.word ?? '') && Date.parse(when) <= at,
  );

/** Whether it is light mode: three noes within seven days, LESS without KEEP, or rough twice running. */
function isLightMode(history: History, at: number): boolean {
  const choice = said(history, at, ['less', 'keep']).at(-1);
  const chosen = choice?.body.kind === 'replied' ? choice.body.word : undefined;
  if (chosen === 'less') return true;
  const moods = said(history, at, ['fine', 'meh', 'rough']).slice(-2);
  const rough = moods.length === 2 && moods.every(({ body }) => body.kind === 'replied' && body.word === 'rough');
  if (rough && moods[1]!.followUpId === history.followUp!.id) return true;
  const noes = history.rejections
    .filter((one) => !one.retractedAt)
    .map((one) => Date.parse(one.heardAt))
    .filter((heard) => heard <= at && at - heard < 2 * WEEK)
    .sort((a, b) => a - b);
  const keptAt = said(history, at, ['keep']).at(-1)?.at;
  return noes.some(
    (third) =>
      at - third < WEEK &&
      noes.filter((other) => other <= third && third - other < WEEK).length >= 3 &&
      (keptAt === undefined || Date.parse(keptAt) <= third),
  );
}

/** Noes of this follow-up that count. */
const noesOf = (history: History): Rejection[] =>
  history.rejections.filter((one) => one.followUpId === history.followUp?.id && !one.retractedAt);

const isScheduledType = (type: string) => ['encouragement', 'action', 'reflection', 'draft'].includes(type);

/** Everything that counts for caps, before an instant. */
const wentOut = (history: History, at: number): Message[] =>
  history.messages.filter(
    (one) =>
      isScheduledType(one.type) && (one.status === 'sent' || one.status === 'uncertain') && Date.parse(one.at) < at,
  );

/** One a day, three a week (two in the application plan and in light mode), two of them by text. */
export function capFaults(one: { at: number; channel: 'email' | 'sms' }, history: History): string[] {
  const before = wentOut(history, one.at);
  const zone = history.candidate.zone!.name;
  const today = wallClock(one.at, zone).date;
  const faults: string[] = [];
  if (
    before.some(
      (other) =>
        Math.abs(Date.parse(other.at) - one.at) < 2 * DAY && wallClock(Date.parse(other.at), zone).date === today,
    )
  )
    faults.push('a second one on this date');
  const week = before.filter((other) => one.at - Date.parse(other.at) < WEEK);
  const onlyApplications = noesOf(history).every((no) => no.stage === 'application');
  const most = onlyApplications || isLightMode(history, one.at) ? 2 : 3;
  if (week.length >= most) faults.push(`more than ${most} in seven days`);
  if (one.channel === 'sms' && week.filter((other) => other.channel === 'sms').length >= 2)
    faults.push('more than 2 texts in seven days');
  return faults;
}

const BY_THE_PERSON = [
  'replied',
  'paused',
  'resumed',
  'stopped',
  'draft-sent',
  'feedback-arrived',
  'interview-logged',
  'interview-off',
];

/** Three messages without a sign of life, and then one that is not the closing one. */
function silenceFaults(one: { at: number; step: string }, history: History): string[] {
  if (['close', 'week-after-pause'].includes(base(one.step))) return [];
  const signs = history.events.filter(
    ({ id, body, followUpId, at }) =>
      followUpId === history.followUp!.id &&
      Date.parse(at) <= one.at &&
      (id.startsWith('tap#') ||
        BY_THE_PERSON.includes(body.kind) ||
        (body.kind === 'rejection-heard' && ['mail', 'sms'].includes(body.door))),
  );
  const since = Math.max(Date.parse(history.followUp!.startedAt), ...signs.map(({ at }) => Date.parse(at)));
  const unanswered = wentOut(history, one.at).filter(
    (other) => other.followUpId === history.followUp!.id && Date.parse(other.at) >= since,
  );
  return unanswered.length >= 3 ? ['a fourth one into silence'] : [];
}

/** Whether the person is paused at an instant, read off the events. */
function isPausedAt(history: History, at: number): boolean {
  let until = 0;
  let care = 0;
  for (const event of history.events) {
    if (event.followUpId !== history.followUp?.id || Date.parse(event.at) > at) continue;
    const when = Date.parse(event.at);
    if (event.body.kind === 'resumed') {
      until = 0;
      care = 0;
    }
    if (event.body.kind !== 'paused') continue;
    const running = until > when;
    const weight = { person: 0, 'care-week': 1, care: 2 }[event.body.by];
    if (running && weight < care) continue;
    until = event.body.until ? Date.parse(event.body.until) : Number.POSITIVE_INFINITY;
    care = weight;
  }
  return until > at;
}

/** Everything that must not be, about one message at the moment it goes out. `history` is as read just before. */
export function faultsOf(one: Pick<Message, 'step' | 'channel' | 'type'> & { at: number }, history: History): string[] {
  const { candidate, followUp } = history;
  const faults = [
    ...windowFaults({ ...one, tueFri: one.type === 'draft' }, candidate),
    ...capFaults(one, history),
    ...silenceFaults(one, history),
  ];
  const consent = candidate.consent[one.channel];
  if (consent?.status !== 'granted') faults.push(`no consent for ${one.channel}`);
  if (candidate.dead.includes(one.channel)) faults.push(`${one.channel} is dead`);
  const mine = history.events.filter((event) => event.followUpId === followUp!.id);
  if (mine.some(({ body }) => body.kind === 'offer-accepted')) faults.push('after an offer');
  if (mine.some(({ body }) => body.kind === 'ended-by-person')) faults.push('after the person ended it');
  if (followUp!.state === 'ended') faults.push('after the end');
  const question = base(one.step) === 'week-after-pause';
  if (isPausedAt(history, one.at) !== question) faults.push(question ? 'asked although not paused' : 'while paused');
  if (one.type === 'reflection' && isLightMode(history, one.at)) faults.push('a reflection in light mode');
  if (one.type === 'reflection' && one.channel === 'sms') faults.push('a reflection by text');
  const twice = history.messages.some(
    (other) =>
      other.step === one.step && other.followUpId === followUp!.id && ['sent', 'uncertain'].includes(other.status),
  );
  if (twice) faults.push('the same step twice');
  if (base(one.step) === 'acknowledge') {
    const earlier = wentOut(history, one.at).filter((other) => base(other.step) === 'acknowledge');
    if (earlier.some((other) => one.at - Date.parse(other.at) < WEEK))
      faults.push('a second acknowledgement within 7 days');
  }
  for (const { body, at } of mine) {
    if (body.kind !== 'interview-logged' || base(one.step) === 'interview-coming') continue;
    const starts = Date.parse(body.startsAt);
    const isOff = mine.some(
      (other) =>
        ['interview-logged', 'interview-off', 'rejection-heard'].includes(other.body.kind) &&
        other.at > at &&
        Date.parse(other.at) <= one.at,
    );
    if (isOff) continue;
    const sameDay = wallClock(one.at, candidate.zone!.name).date <= wallClock(starts, candidate.zone!.name).date;
    if (one.at >= Math.max(Date.parse(at), starts - 2 * DAY) && (one.at <= starts || sameDay))
      faults.push('before an interview');
  }
  return faults.map((fault) => `${one.step} by ${one.channel} at ${new Date(one.at).toISOString()}: ${fault}`);
}

/** The earliest offset of each step, as the plan files write it: nothing goes before it, counted from the no it is for. */
const EARLIEST: Record<string, Record<string, string>> = {
  application: {
    acknowledge: '3h',
    'offer-draft': '2',
    'if-then-plan': '3',
    values: '9',
    'talk-and-network': '15',
    close: '22',
  },
  screen: {
    acknowledge: '4h',
    'offer-draft': '2',
    'look-back': '4',
    'move-or-enjoy': '8',
    'one-thing-to-practise': '12',
    values: '16',
    'if-then-plan': '22',
    close: '29',
  },
  interview: {
    acknowledge: '3h',
    'offer-draft': '2',
    'talk-or-move': '4',
    'two-lists': '7',
    'bigger-picture': '11',
    values: '16',
    'if-then-plan': '23',
    'one-tactic': '30',
    close: '37',
  },
};

/** Whether a step went out before its offset from the no it is for, and a draft after day 14. */
export function offsetFaults(one: { at: number; step: string; rejectionId: string }, history: History): string[] {
  const no = history.rejections.find(({ id }) => id === one.rejectionId);
  const offset = no && EARLIEST[no.stage === 'final' ? 'interview' : no.stage]![base(one.step)];
  if (!no || !offset) return [];
  const zone = history.candidate.zone!.name;
  const heard = Date.parse(no.heardAt);
  if (offset.endsWith('h'))
    return one.at - heard < Number.parseInt(offset, 10) * HOUR ? [`${one.step} is too early`] : [];
  const [from, to] = [wallClock(heard, zone), wallClock(one.at, zone)];
  const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;
  const days = dayOf(to.date) - dayOf(from.date);
  const faults: string[] = [];
  if (days < Number(offset)) faults.push(`${one.step} is ${Number(offset) - days} days too early`);
  if (
    base(one.step) === 'offer-draft' &&
    days > 14 &&
    one.at - heard > 14.1 * DAY &&
    history.events.every(({ body }) => body.kind !== 'consent-given' && body.kind !== 'zone-learned')
  )
    faults.push('a draft after day 14');
  return faults;
}
