/**
 * Light mode: fewer messages, nothing to write. After three noes in 7 days, for a week; after LESS or two rough taps in a row,
 * until the person says otherwise (facts: several rejections). Pure; instants are epoch milliseconds.
 */
import { WEEK_MS } from './caps.ts';
import { DAY_MS } from './local-days.ts';
import { happened, type Past } from './past.ts';

const MANY = 3;
const VERY_MANY = 5;
const VERY_MANY_MS = 14 * DAY_MS;

/** The instants at which a no was the third within 7 days. */
const crowded = (past: Past): number[] =>
  past.heard.filter((at, index) => index >= MANY - 1 && at - past.heard[index - MANY + 1]! < WEEK_MS);

/** Whether it is light at an instant, and until when that stays so as far as is known. */
export function lightAt(past: Past, at: number): { light: boolean; until: number } {
  const words = happened(past, 'replied', at, true);
  const change =
    past.events.find(({ body, at: said }) => body.kind === 'replied' && said > at)?.at ?? Number.POSITIVE_INFINITY;
  const kept = words.findLast(({ body }) => body.word === 'keep')?.at ?? Number.NEGATIVE_INFINITY;
  const less = words.findLast(({ body }) => body.word === 'less')?.at ?? Number.NEGATIVE_INFINITY;
  if (less > kept || roughTwice(past, at)) return { light: true, until: change };
  const noes = crowded(past);
  const last = noes.findLast((no) => no <= at) ?? Number.NEGATIVE_INFINITY;
  const next = noes.find((no) => no > at) ?? change;
  if (kept <= last && at < last + WEEK_MS) return { light: true, until: Math.min(change, last + WEEK_MS) };
  return { light: false, until: Math.min(change, next) };
}

function roughTwice(past: Past, at: number): boolean {
  const moods = happened(past, 'replied', at, true).filter(({ body }) =>
    ['fine', 'meh', 'rough'].includes(body.word ?? ''),
  );
  const [before, last] = [moods.at(-2), moods.at(-1)];
  return last?.mine === true && last.body.word === 'rough' && before?.body.word === 'rough';
}

/** When a check-in is due: with the no that begins a light week, not with those that prolong it. */
export function checkInsDue(past: Past): number[] {
  let until = Number.NEGATIVE_INFINITY;
  return crowded(past).filter((at) => {
    const begins = at >= until;
    until = at + WEEK_MS;
    return begins;
  });
}

/** Five in 14 days: the check-in suggests a person to talk to, too. */
export function isVeryMany(past: Pick<Past, 'heard'>, at: number): boolean {
  return past.heard.filter((no) => no <= at && at - no < VERY_MANY_MS).length >= VERY_MANY;
}
