/**
 * Where there is room for a slot: what window and caps allow, and what the plan's thinning, pauses and a coming interview
 * leave of it (design.md, "Late", "Thinning", "Pause"). Pure; instants are epoch milliseconds.
 */
import { type Allowed, type Block, firstAllowed, WEEK_MS } from './caps.ts';
import { lightAt } from './light.ts';
import { DAY_MS } from './local-days.ts';
import type { Outgoing, Past, Stored } from './past.ts';
import type { Channel } from './plan.ts';
import type { Slot } from './slots.ts';
import type { Track } from './tracks.ts';
import { type Place, windowOf } from './window.ts';

const LATE_MS = 3 * DAY_MS;
const LIGHT_CAP = 2;

export type Closed = { from: number; until: number; why: string };

/** What is decided so far, and what not. */
export type Game = {
  past: Past;
  place: Place;
  now: number;
  jitterMs: number;
  tracks: readonly { track: Track; dose: readonly number[] }[];
  /** Times in which a slot does not go out: pauses that have an end, and days before an interview. */
  closed: { pauses: readonly Closed[]; interviews: readonly Closed[] };
  outgoing: Outgoing[];
  pending: Set<Waiting>;
  /** The local date that is being decided begins here: earlier ones are decided. */
  since: number;
};

/** A slot that is not decided yet. */
export type Waiting = {
  slot: Slot;
  channel: Channel;
  /** It went out: that is decided, and only waits for its turn. */
  stored?: Stored;
  /** Its time came and it did not go out: since when it could have. */
  missed?: Allowed;
  /** No try before this: the provider refused. */
  retryAt: number;
  /** What `roomOf` found, as long as nothing has changed that it depends on. */
  found?: { room: Room | undefined; outgoing: number; pending: number };
};

/** When window and caps first allow it, and when it would go. */
export type Room = { allowed: Allowed; at: number; why?: string };

/** Undefined: there is none. */
export function roomOf(waiting: Waiting, game: Game): Room | undefined {
  const { found, stored } = waiting;
  if (stored) return { allowed: stored, at: stored.at };
  const [outgoing, pending] = [game.outgoing.length, game.pending.size];
  const isSame = found?.outgoing === outgoing && found.room && found.room.at >= game.since;
  // Nothing but a full week makes room depend on who else is waiting.
  if (isSame && (found.pending === pending || found.room!.at === found.room!.allowed.at)) return found.room;
  const room = findRoom(waiting, game);
  waiting.found = { room, outgoing, pending };
  return room;
}

function findRoom(waiting: Waiting, game: Game): Room | undefined {
  const { slot, channel } = waiting;
  const { place, now, jitterMs } = game;
  const wish = {
    window: windowOf(slot.step, channel),
    channel,
    place,
    jitterMs,
    taken: game.outgoing,
    capAt: (at: number) => capAt(game, at),
  };
  const allowed = waiting.missed ?? firstAllowed({ ...wish, from: slot.due });
  if (!allowed) return undefined;
  const refuse = (at: number) => closedAt(slot, game, at) ?? fullWeekAt(waiting, game, at);
  const from = waiting.missed ? Math.max(now, waiting.retryAt) : Math.max(allowed.at, game.since);
  if (from === allowed.at && !refuse(from)) return { allowed, ...allowed };
  const found = firstAllowed({ ...wish, from, refuse });
  if (!found) return undefined;
  const why = found.why ?? (found.at > slot.due ? (allowed.why ?? 'later than planned') : undefined);
  return { allowed, at: found.at, ...(why && { why }) };
}

/** Why an instant is too late: a draft has until day 14, anything but the closing message 3 days. */
export function lateness(
  slot: Slot,
  { past, closed }: Pick<Game, 'past' | 'closed'>,
  allowed: number,
  at: number,
): string | undefined {
  if (slot.latest && at > slot.latest.at) return slot.latest.why;
  if (slot.step.type === 'draft' || slot.step.closes || at - allowed <= LATE_MS) return undefined;
  if (past.pauses.some((pause) => pause.from < at && pause.until > allowed)) return 'paused';
  const quiet = closed.interviews.find((one) => one.from < at && one.until > allowed);
  return quiet?.why ?? 'more than 3 days late';
}

/** What was running at an instant. */
const runningAt = ({ tracks }: Game, at: number) => tracks.findLast(({ track }) => track.t0 <= at) ?? tracks[0]!;

function capAt(game: Game, at: number): { cap: number; until: number } {
  const { track } = runningAt(game, at);
  const { light, until } = lightAt(game.past, at);
  return { cap: light ? Math.min(LIGHT_CAP, track.plan.cap) : track.plan.cap, until: Math.min(until, track.until) };
}

function closedAt({ event }: Slot, { closed }: Game, at: number): Block | undefined {
  const times = [
    ...(event?.whilePaused ? [] : closed.pauses),
    ...(event?.replaces === 'until-over' ? [] : closed.interviews),
  ];
  const until = times.find((time) => time.from <= at && at < time.until);
  return until && { until: until.until, why: until.why };
}

/**
 * A plan thins out: no week holds more than its number, and what is shifted leaves room for what belongs there. Only a draft
 * takes that room, because it cannot wait; what then finds no more is left out.
 */
function fullWeekAt({ slot }: Waiting, game: Game, at: number): Block | undefined {
  if (slot.step.closes || slot.event) return undefined;
  const { track, dose } =
    slot.home === undefined ? runningAt(game, at) : game.tracks.find((one) => one.track === slot.track)!;
  const week = Math.floor((at - track.t0) / WEEK_MS);
  const why = 'moved: the week has its number';
  const number = dose[week];
  if (number === undefined) return { until: Number.POSITIVE_INFINITY, why };
  const [start, end] = [track.t0 + week * WEEK_MS, track.t0 + (week + 1) * WEEK_MS];
  const there = game.outgoing.filter((one) => one.at >= start && one.at < end).length;
  const atHome = slot.home === week || slot.step.type === 'draft';
  const belongs = ({ slot: other }: Waiting) => other.track === track && other.home === week;
  const coming = atHome ? 0 : [...game.pending].filter(belongs).length;
  return there + coming < number ? undefined : { until: end, why };
}

/** Whether a step that is not decided yet is not hopelessly late at an instant, or at the end of a pause. */
export function mayStillGo({ slot, missed, stored }: Waiting, { closed, now }: Game, at: number): boolean {
  if (stored || slot.step.closes || slot.step.type === 'draft') return true;
  const due = missed?.at ?? slot.due;
  const pause = closed.pauses.find((one) => one.from <= due && due < one.until);
  return Math.max(missed ? now : at, pause?.until ?? 0) - due <= LATE_MS;
}
