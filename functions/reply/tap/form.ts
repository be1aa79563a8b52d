/** What a form holds, checked: each field that a person can get wrong is named in the problem. Pure. */
import { Temporal } from 'temporal-polyfill';
import { STAGES, type Stage } from '../../follow-up/plan.ts';
import { validZone } from '../../follow-up/zone.ts';
import { Problem } from '../../problem.ts';

/** Fields as sent; several of one name are joined with a comma. */
export type TapForm = Record<string, string>;

const DAY = 86_400_000;
const LONGEST_NAME = 120;
const MOST_VALUES = 3;

const wrong = (path: string, message: string) =>
  new Problem('invalid-request', message, { fields: [{ path, message }] });

function line(form: TapForm, name: string, longest = LONGEST_NAME): string {
  const value = (form[name] ?? '').replace(/\s+/g, ' ').trim();
  if ([...value].length > longest) throw wrong(name, `This is too long: ${longest} characters is the most.`);
  return value;
}

/** Words of several lines. */
export function wordsIn(form: TapForm): string {
  const text = (form.text ?? '').replace(/\r\n?/g, '\n').trim();
  if (text === '') throw wrong('text', 'There is nothing written yet.');
  return text;
}

/** The two halves of "If it is ..., I will ...", as one line. */
export function ifThenIn(form: TapForm): string {
  const [when, what] = [line(form, 'when', 140), line(form, 'what', 140)];
  if (when === '') throw wrong('when', 'Say when, in a word or two.');
  if (what === '') throw wrong('what', 'Say what you will do, in a few words.');
  return `If it is ${when}, I will ${what.replace(/[.]$/, '')}.`;
}

/** One to three things that matter, as a line: `learning, calm`. */
export function valuesIn(form: TapForm): string {
  const all = [...(form.values ?? '').split(','), line(form, 'own', 60)]
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (all.length === 0) throw wrong('values', 'Choose at least one.');
  if (all.length > MOST_VALUES) throw wrong('values', `Choose ${MOST_VALUES} at the most: the ones that matter most.`);
  return all.map((one) => one.slice(0, 60)).join(', ');
}

export function practiceIn(form: TapForm): string {
  const text = line(form, 'text', 300);
  if (text === '') throw wrong('text', 'There is nothing written yet.');
  return text;
}

/** What a person says about a no: the company at least. */
export function noIn(form: TapForm): { company: string; role?: string; stage: Stage } {
  const company = line(form, 'company');
  if (company === '') throw wrong('company', 'Name the company, please.');
  const role = line(form, 'role');
  const stage = STAGES.find((one) => one === form.stage);
  if (!stage) throw wrong('stage', 'Choose how far it went.');
  return { company, stage, ...(role && { role }) };
}

/** @throws Problem `invalid-timezone` */
export function zoneIn(form: TapForm): string {
  if (!form.zone) throw wrong('zone', 'Choose your time zone.');
  return validZone(form.zone);
}

/** When a pause of one to four weeks ends, as an instant. */
export function pauseEnd(form: TapForm, now: number): string {
  const weeks = Number(form.weeks ?? 2);
  if (![1, 2, 3, 4].includes(weeks)) throw wrong('weeks', 'Choose one to four weeks.');
  return new Date(now + weeks * 7 * DAY).toISOString();
}

/** The instant of a local date and time, ahead and within a year. In an hour that the clock skips: the one after. */
export function interviewIn(form: TapForm, zone: string, now: number): string {
  let at: number;
  try {
    at = Temporal.PlainDateTime.from(form.startsAt ?? '').toZonedDateTime(zone).epochMilliseconds;
  } catch {
    throw wrong('startsAt', 'Give the day and the time.');
  }
  if (at <= now) throw wrong('startsAt', 'That is in the past. Give the day and the time ahead.');
  if (at > now + 366 * DAY) throw wrong('startsAt', 'That is more than a year ahead.');
  return new Date(at).toISOString();
}
