/**
 * How much is enough: one scheduled message per local date, three in any half-open 168 h (fewer where the plan or light mode
 * says so), two of them by text, over all rejections and channels (design.md, "Caps"). Instants are epoch milliseconds.
 */
import type { Channel } from './plan.ts';
import { nextInWindow, type Place, type WindowName } from './window.ts';

export const WEEK_MS = 168 * 3_600_000;
const SMS_A_WEEK = 2;
/** Each try moves on by a day, a week or to where a cap opens; a message that finds no room by then has none. */
const TRIES = 60;

export type Taken = { at: number; channel: Channel };

/** Where to look on, and what was in the way. `Infinity`: there is no later room. */
export type Block = { until: number; why: string };

export type Wish = {
  from: number;
  window: WindowName;
  channel: Channel;
  place: Place;
  jitterMs: number;
  /** Everything scheduled that went out or will, before the instant in question. */
  taken: readonly Taken[];
  /** How many in 168 h at an instant, and until when that number holds. */
  capAt: (at: number) => { cap: number; until: number };
  /** Further refusals of an instant; undefined when it is fine. */
  refuse?: (at: number) => Block | undefined;
};

/** `why`: what moved it from where it was wanted. */
export type Allowed = { at: number; why?: string };

/** The first instant at or after `from` that window and caps allow; undefined if there is none. */
export function firstAllowed(wish: Wish): Allowed | undefined {
  const inWindow = (from: number) => nextInWindow(from, wish.window, wish.place, wish.jitterMs);
  let at = inWindow(wish.from);
  let why = at > wish.from ? 'moved to the next hours in which such a message may go out' : undefined;
  for (let tried = 0; tried < TRIES; tried++) {
    const block = blockAt(at, wish);
    if (!block) return { at, ...(why && { why }) };
    if (block.until === Number.POSITIVE_INFINITY) return undefined;
    at = inWindow(Math.max(block.until, at + 1));
    why = block.why;
  }
  return undefined;
}

function blockAt(at: number, wish: Wish): Block | undefined {
  const { days } = wish.place;
  const day = days.dayOf(at);
  const [start, end] = [days.startOf(day), days.startOf(day + 1)];
  if (wish.taken.some((other) => other.at >= start && other.at < end))
    return { until: end, why: 'moved: one message a day' };
  const { cap, until } = wish.capAt(at);
  const full = fullUntil(at, wish.taken, cap);
  if (full !== undefined) return { until: Math.min(full, until), why: `moved: ${cap} messages in seven days` };
  if (wish.channel === 'sms') {
    const texts = fullUntil(
      at,
      wish.taken.filter((other) => other.channel === 'sms'),
      SMS_A_WEEK,
    );
    if (texts !== undefined) return { until: texts, why: `moved: ${SMS_A_WEEK} texts in seven days` };
  }
  return wish.refuse?.(at);
}

/**
 * When there is room again after the half-open week that ends at `at`; undefined while there is. Only what came before
 * counts: whatever comes after `at` looks back at it in its turn.
 */
function fullUntil(at: number, taken: readonly Taken[], cap: number): number | undefined {
  const before = taken.filter((other) => other.at <= at && other.at > at - WEEK_MS).map((other) => other.at);
  if (before.length < cap) return undefined;
  return before.sort((a, b) => a - b)[before.length - cap]! + WEEK_MS;
}
