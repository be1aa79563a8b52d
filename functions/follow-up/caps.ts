/**
 * How much is enough: one scheduled message per local date, three in any half-open 168 h (fewer where the plan says so), two
 * of them by text, over all rejections and channels (design.md, "Caps"). Instants are epoch milliseconds.
 */
import type { Channel } from './plan.ts';
import { localDate, nextInWindow, nextLocalDay, type Place, type WindowName } from './window.ts';

export const WEEK_MS = 168 * 3_600_000;
const SMS_A_WEEK = 2;
const LOOK_AHEAD_MS = 60 * 86_400_000;

export type Taken = { at: number; channel: Channel };

export type Wish = {
  from: number;
  window: WindowName;
  channel: Channel;
  place: Place;
  jitterMs: number;
  cap: number;
  taken: readonly Taken[];
  /** Further refusals of an instant: where to look on, or undefined when the instant is fine. */
  refuse?: (at: number) => number | undefined;
};

/** The first instant at or after `from` that window and caps allow; undefined if there is none in the next 60 days. */
export function firstAllowed(wish: Wish): number | undefined {
  let at = nextInWindow(wish.from, wish.window, wish.place, wish.jitterMs);
  while (at - wish.from < LOOK_AHEAD_MS) {
    const later = blockedUntil(at, wish);
    if (later === undefined) return at;
    at = nextInWindow(later, wish.window, wish.place, wish.jitterMs);
  }
  return undefined;
}

function blockedUntil(at: number, wish: Wish): number | undefined {
  const zone = wish.place.zone.name;
  const date = localDate(at, zone);
  if (wish.taken.some((other) => Math.abs(other.at - at) < 26 * 3_600_000 && localDate(other.at, zone) === date)) {
    return nextLocalDay(at, zone);
  }
  const all = crowdedUntil(at, wish.taken, wish.cap);
  if (all !== undefined) return all;
  if (wish.channel === 'sms') {
    const texts = crowdedUntil(
      at,
      wish.taken.filter((other) => other.channel === 'sms'),
      SMS_A_WEEK,
    );
    if (texts !== undefined) return texts;
  }
  return wish.refuse?.(at);
}

/** Whether some half-open week around `at` would hold more than `cap`; then the instant at which its oldest falls out. */
function crowdedUntil(at: number, taken: readonly Taken[], cap: number): number | undefined {
  const near = taken.map((other) => other.at).filter((other) => Math.abs(other - at) < WEEK_MS);
  const times = [...near, at].sort((a, b) => a - b);
  for (let first = 0; first + cap < times.length; first++) {
    if (times[first + cap]! - times[first]! >= WEEK_MS) continue;
    // Where `at` itself is the oldest, step behind the next one and look again.
    return times[first] === at ? times[first + 1]! + 1 : times[first]! + WEEK_MS;
  }
  return undefined;
}
