/**
 * Places every slot: plays the follow-up forward, one local date after the other, as if nothing else happened. What went out
 * stays where it went; of the rest the earliest date goes first, and on one date an event before a step and an earlier
 * offset before a later one. The past is played by the same rules, so a plan made later says the same. Pure.
 */

import type { Message } from '../message/message.ts';
import { holding, type Moment, sentWithin, WHY } from './conditions.ts';
import { channelFor, contentOf, type Templates } from './form.ts';
import { lightAt } from './light.ts';
import type { Outgoing, Stored } from './past.ts';
import type { Channel, ScheduledType } from './plan.ts';
import { type Game, lateness, mayStillGo, type Room, roomOf, type Waiting } from './room.ts';
import type { Slot } from './slots.ts';

export type PlannedState = 'planned' | 'claimed' | 'sent' | 'uncertain' | 'skipped' | 'dropped';

/** What became of a slot, or will. */
export type Placed = {
  slot: Slot;
  at: number;
  channel: Channel;
  type: ScheduledType;
  tips: readonly string[];
  message: string;
  state: PlannedState;
  why?: string;
  attempt: number;
};

export type Placing = Omit<Game, 'pending' | 'outgoing' | 'since'> & {
  slots: readonly Slot[];
  templates: Templates;
  /** Paused, and nobody has said until when: what follows is shown as if it went on now. */
  pausedFrom: number | undefined;
  /** As if the person answered every message. */
  answering: boolean;
};

type Play = Placing &
  Game & {
    placed: Placed[];
    /** When the closing step went out, or would have. */
    overAt: number;
  };

const QUIET_AFTER = 3;
const FRESH_DAYS = 60;
const MAX_ATTEMPTS = 5;
const RETRY_MS = 15 * 60_000;

export function placeAll(placing: Placing): Placed[] {
  const { past, slots } = placing;
  const own = new Set(slots.map((slot) => slot.unique));
  const play: Play = {
    ...placing,
    outgoing: past.outgoing.filter((one) => one.followUpId !== past.followUpId || !own.has(one.step)),
    pending: new Set(),
    since: Number.NEGATIVE_INFINITY,
    placed: [],
    overAt: Number.POSITIVE_INFINITY,
  };
  for (const slot of slots) begin(slot, play);
  for (let first = firstOf(play); first; first = firstOf(play)) {
    const { waiting, room, held } = first;
    if (room && !held && !waiting.slot.event?.whilePaused) {
      play.since = Math.max(play.since, play.place.days.startOf(first.day));
    }
    if (waiting.stored) keep(waiting, waiting.stored, play);
    else decide(waiting, room, play);
  }
  return play.placed;
}

/** A slot joins what is to be decided, unless it is known that it has no way out. */
function begin(slot: Slot, play: Play): void {
  const stored = play.past.stored.get(slot.unique);
  const choice =
    slot.refused === undefined ? channelFor(slot, play.past.history.candidate, play.templates) : { why: slot.refused };
  const channel = 'channel' in choice ? choice.channel : slot.step.channels[0]!;
  const waiting: Waiting = { slot, channel, retryAt: retryAt(refusalsOf(slot, play)), ...(stored && { stored }) };
  if (stored || 'channel' in choice) play.pending.add(waiting);
  else end(waiting, play, { state: 'skipped', at: slot.due, why: choice.why });
}

/** `held`: it waits for a pause without an end, so where it stands is only shown. */
type First = { waiting: Waiting; room: Room | undefined; day: number; held: boolean };

/** What is decided next. A slot without any room comes last: others may still make some. */
function firstOf(play: Play): First | undefined {
  let first: First | undefined;
  for (const waiting of play.pending) {
    const room = roomOf(waiting, play);
    const day = room ? play.place.days.dayOf(room.at) : Number.POSITIVE_INFINITY;
    const one = { waiting, room, day, held: isHeld(waiting, room, play) };
    if (!first || goesBefore(one, first, play)) first = one;
  }
  return first;
}

const isHeld = ({ slot, stored }: Waiting, room: Room | undefined, { pausedFrom }: Play): boolean =>
  !stored && !slot.event?.whilePaused && pausedFrom !== undefined && room !== undefined && room.at >= pausedFrom;

function goesBefore(a: First, b: First, play: Play): boolean {
  if (a.held !== b.held) return b.held;
  if (a.day !== b.day) return a.day < b.day;
  if (!a.waiting.stored !== !b.waiting.stored) {
    // What went out on this date may have found its room only once another had been left out: then that one is first.
    const [sent, unsent] = a.waiting.stored ? [a, b] : [b, a];
    const { stored: _sent, found: _found, ...asUnsent } = sent.waiting;
    const room = roomOf(asUnsent, play);
    if (!room || play.place.days.dayOf(room.at) > sent.day) return unsent === a;
  }
  const [one, other] = [a.waiting.slot, b.waiting.slot];
  if (!one.event !== !other.event) return one.event !== undefined;
  return one.due === other.due ? one.unique < other.unique : one.due < other.due;
}

/** What went out stays as it was. */
function keep(waiting: Waiting, stored: Stored, play: Play): void {
  const { slot } = waiting;
  const { at, channel, type, tips, message, state, attempt, why } = stored;
  play.placed.push({ slot, at, channel, type, tips, message, state, attempt, ...(why && { why }) });
  play.pending.delete(waiting);
  play.outgoing.push(stored);
  if (endsAll(slot)) play.overAt = Math.min(play.overAt, at);
  replace(slot, at, play);
}

type Verdict = { state: 'planned' | 'skipped' | 'dropped'; at: number; why?: string; content?: Content };

/** Sends, leaves out, or notes that the moment has passed without a send. */
function decide(waiting: Waiting, room: Room | undefined, play: Play): void {
  const verdict: Verdict = room
    ? judge(waiting, room, play)
    : { state: 'dropped', at: waiting.slot.due, why: 'the weeks ahead are full' };
  // A date has one message: where one went out, this one was too late for it, although it was due before.
  const other =
    verdict.state === 'planned' &&
    [...play.pending].find(({ stored }) => stored && sameDay(stored.at, verdict.at, play));
  if (other) keep(other, other.stored!, play);
  else if (verdict.state !== 'planned' || verdict.at >= Math.max(play.now, waiting.retryAt))
    end(waiting, play, verdict);
  else {
    waiting.missed = room!.allowed;
    delete waiting.found;
  }
}

const sameDay = (one: number, other: number, { place: { days } }: Play) => days.dayOf(one) === days.dayOf(other);

function judge(waiting: Waiting, { at, allowed, why }: Room, play: Play): Verdict {
  const { slot } = waiting;
  const dropped = (reason: string): Verdict => ({ state: 'dropped', at: allowed.at, why: reason });
  if (at >= play.overAt && !slot.event?.whilePaused) return dropped('it was over by then');
  const late = lateness(slot, play, allowed.at, at);
  if (late) return dropped(late);

  const moment = momentOf(slot, play, at);
  const content = contentOf(slot, moment, play.templates);
  const reason = leftOut(slot, content, moment, play);
  if (reason) return { state: 'skipped', at, why: reason, content };
  const definite = refusalsOf(slot, play).filter((message) => !message.laterUntil);
  if (definite.length >= MAX_ATTEMPTS) return dropped(`refused ${MAX_ATTEMPTS} times: ${definite.at(-1)!.why}`);
  const said = isHeld(waiting, { at, allowed }, play) ? 'paused' : why;
  return { state: 'planned', at, content, ...(said && { why: said }) };
}

const momentOf = ({ rejection, track, step }: Slot, { past, outgoing }: Play, at: number): Moment => ({
  past,
  outgoing,
  rejection,
  tips: step.tips,
  t0: track.t0,
  at,
});

type Content = ReturnType<typeof contentOf>;

/** Why a slot does not go although it could. */
function leftOut(slot: Slot, content: Content, moment: Moment, { answering }: Play): string | undefined {
  const why = barred(slot, content, moment);
  if (why || answering || slot.step.closes || slot.event?.whilePaused || !isQuiet(moment)) return why;
  return `${QUIET_AFTER} messages without an answer: only the closing one follows`;
}

/** Why it would not go, whether or not the person answers. */
function barred({ step, event, again, track }: Slot, { type, tips }: Content, moment: Moment): string | undefined {
  const condition = holding(step.skip, moment);
  if (condition) return WHY[condition];
  if (type === 'reflection' && lightAt(moment.past, moment.at).light) return WHY['light-mode'];
  if (event?.oncePerDays && sentWithin(moment, event.oncePerDays, (one) => one.message === step.message)) {
    return `once in ${event.oncePerDays} days`;
  }
  const saidBefore = (one: Outgoing) => one.at < track.t0 && one.tips.some((tip) => tips.includes(tip));
  return again && sentWithin(moment, FRESH_DAYS, saidBefore) ? `said within ${FRESH_DAYS} days` : undefined;
}

/** Three scheduled messages since the last sign of life. Those still to come before the moment count. */
function isQuiet({ past, outgoing, at }: Moment): boolean {
  const since = Math.max(past.startedAt, ...past.signs.filter((sign) => sign <= at));
  return (
    outgoing.filter((one) => one.followUpId === past.followUpId && one.at >= since && one.at < at).length >= QUIET_AFTER
  );
}

function end(waiting: Waiting, play: Play, { state, at, why, content }: Verdict): void {
  const { slot, channel } = waiting;
  const said = content ?? contentOf(slot, momentOf(slot, play, at), play.templates);
  const attempt = refusalsOf(slot, play).length + 1;
  play.placed.push({ slot, at, channel, ...said, state, attempt, ...(why && { why }) });
  play.pending.delete(waiting);
  if (endsAll(slot)) play.overAt = Math.min(play.overAt, at);
  if (state !== 'planned') return;
  play.outgoing.push({ followUpId: play.past.followUpId!, step: slot.unique, at, channel, ...said });
  replace(slot, at, play);
}

/**
 * An event takes the place of the step that would have come next: of those still to go the one with the earliest offset. A
 * draft is offered once and the closing step ends it all, so neither is replaced.
 */
function replace({ event }: Slot, at: number, play: Play): void {
  if (event?.replaces !== 'next' && event?.replaces !== 'next-action') return;
  const next = [...play.pending]
    .filter(({ slot, stored }) => !stored && !slot.event && slot.step.type !== 'draft' && !slot.step.closes)
    .filter(({ slot }) => event.replaces === 'next' || slot.step.type === 'action')
    .sort((a, b) => a.slot.due - b.slot.due)
    .find((waiting) => wouldGo(waiting, at, play));
  if (next) end(next, play, { state: 'skipped', at: next.slot.due, why: `replaced by ${event.event}` });
}

function wouldGo(waiting: Waiting, from: number, play: Play): boolean {
  const { slot } = waiting;
  const moment = momentOf(slot, play, Math.max(slot.due, from));
  return mayStillGo(waiting, play, from) && !barred(slot, contentOf(slot, moment, play.templates), moment);
}

/** The closing step of the plan that runs. That of an earlier one, sent at the moment of a later no, ends nothing. */
const endsAll = ({ step, track }: Slot) => step.closes && track.until === Number.POSITIVE_INFINITY;

const refusalsOf = (slot: Slot, { past }: Play): readonly Message[] => past.refused.get(slot.unique) ?? [];

/** A refused send is tried again after 15 minutes, then twice as long each time; one put off, when the provider said. */
function retryAt(refused: readonly Message[]): number {
  let definite = 0;
  const instants = refused.map((message) =>
    message.laterUntil ? Date.parse(message.laterUntil) : Date.parse(message.at) + RETRY_MS * 2 ** definite++,
  );
  return Math.max(0, ...instants);
}
