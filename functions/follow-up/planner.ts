/**
 * The planner: `plan(history, words, now)` gives every message of a follow-up, what became of it or what will, each with a
 * why; and when to look next. Pure: nothing planned is stored, and the tick, the candidate's page and `rebound plan` all show
 * this. The rules are design.md's "Rules the planner keeps". Instants inside are epoch milliseconds, outside ISO strings.
 *
 *   1. who may be written to at all, and is it over (here)
 *   2. which plan runs from when (tracks), what else happened (event-slots): slots, each with its due instant
 *   3. each slot at its instant: window, caps, thinning, pauses (room), conditions and silence (placing)
 */
import { type Candidate, mayUse } from '../candidate/candidate.ts';
import { isScheduled } from '../message/message.ts';
import type { Words } from '../message/words.ts';
import type { Rejection } from '../rejection/rejection.ts';
import { type Beside, eventSlots, quietTimes } from './event-slots.ts';
import { templatesOf } from './form.ts';
import type { FollowUpState, History } from './history.ts';
import { DAY_MS } from './local-days.ts';
import { happened, type Past, readPast } from './past.ts';
import { type Placed, type PlannedState, placeAll } from './placing.ts';
import { type Channel, planOfStage, type ScheduledType } from './plan.ts';
import { offersJoinedDraft, slotsOf, supersededSlots } from './slots.ts';
import { type Joined, tracksOf } from './tracks.ts';
import { jitterOf, type Place, placeOf } from './window.ts';

export type PlannedMessage = {
  /** Unique in the follow-up. */
  step: string;
  at: string;
  localTime: string;
  channel: Channel;
  type: ScheduledType;
  tips: string[];
  /** The template. */
  message: string;
  rejectionId: string;
  state: PlannedState;
  /** Why it was left out, dropped, or moved from where it was due. */
  why?: string;
  attempt: number;
  /** Noes that joined since the last email: each is a line in this one, with its draft where one is offered. */
  joins?: { rejectionId: string; draft: boolean }[];
};

export type Planned = {
  state: FollowUpState;
  why?: string;
  messages: PlannedMessage[];
  /** The one to send next, if one may be sent. Paused: only the question whether to go on. */
  next?: PlannedMessage;
  /** When to look again. Absent: nothing to wake for. */
  wakeAt?: string;
  /** Noes that came later and are told in the next email, or only written down. */
  joined: Joined[];
  /** The follow-up's last day, as far as it is known now. */
  endsAt?: string;
};

/** The part of the words that decides what is sent when. */
export type PlannerWords = Pick<Words, 'plans' | 'events' | 'messages'>;

export type PlanOptions = {
  /** For `rebound plan`: as if the person answered every message. */
  answering?: boolean;
};

const ZONE_WAIT_MS = 14 * DAY_MS;

export function plan(history: History, words: PlannerWords, now: number, options: PlanOptions = {}): Planned {
  const { candidate, followUp } = history;
  const past = readPast(history);
  const rejections = history.rejections.filter((one) => one.followUpId === followUp?.id && !one.retractedAt);
  const over = endOf(past, rejections, now);
  if (!isUsable(candidate)) return withoutZone(past, over, now);

  const place = placeOf(candidate);
  const readyAt = Math.max(firstConsent(past), firstUsableZone(past));
  const { tracks, joined } = tracksOf({ past, plans: words.plans, rejections, readyAt, days: place.days });
  const runs = tracks.map((track) => ({ track, ...slotsOf(track, past, place.days) }));
  const beside: Beside = { past, events: words.events, tracks, rejections, readyAt, place };
  const written = runs.flatMap(({ track, slots }) =>
    track.until === Number.POSITIVE_INFINITY ? slots : supersededSlots(slots, track),
  );
  // Of a step that two plans share the later plan's is the one that counts.
  const steps = new Map(written.map((slot) => [slot.unique, slot]));
  const pause = past.pauses.findLast((one) => one.from <= now && one.until > now);
  const placed = placeAll({
    past,
    place,
    now,
    jitterMs: jitterOf(candidate.id),
    tracks: runs,
    closed: {
      pauses: past.pauses
        .filter((one) => one.until < Number.POSITIVE_INFINITY)
        .map((one) => ({ ...one, why: 'moved to after the pause' })),
      interviews: quietTimes(beside).map((one) => ({ ...one, why: 'nothing else before an interview is over' })),
    },
    slots: [...steps.values(), ...eventSlots(beside)],
    templates: templatesOf(words.messages),
    pausedFrom: pause?.until === Number.POSITIVE_INFINITY ? pause.from : undefined,
    answering: options.answering ?? false,
  });
  const messages = listed(placed, past, place);
  tell(joined, messages, { past, words, place });

  if (over) return { state: 'ended', why: over, messages: messages.map((message) => calledOff(message, over)), joined };
  if (neverConsented(candidate)) return { state: 'needs-consent', messages: [], joined };
  const ahead = messages.filter((message) => message.state === 'planned');
  if (ahead.length === 0 && !messages.some((message) => message.state === 'claimed')) {
    return { state: 'ended', why: 'the plan is finished', messages, joined };
  }
  const last = ahead.at(-1);
  const common = { messages, joined, ...(last && { endsAt: last.at }) };
  if (pause) {
    const asks = new Set(placed.filter(({ slot }) => slot.event?.whilePaused).map(({ slot }) => slot.unique));
    const next = ahead.find((message) => asks.has(message.step));
    const until = pause.until === Number.POSITIVE_INFINITY ? undefined : iso(pause.until);
    const wakeAt = [next?.at, until].filter((at) => at !== undefined).sort()[0];
    const why = `paused by the ${pause.by === 'person' ? 'person' : 'care rule'}`;
    return { ...common, state: 'paused', why, ...(next && { next }), ...(wakeAt && { wakeAt }) };
  }
  const next = ahead[0];
  return { ...common, state: 'running', ...(next && { next, wakeAt: next.at }) };
}

const iso = (at: number) => new Date(at).toISOString();

/** Why a follow-up is over whose channels have all been stopped. */
export const NO_CHANNEL = 'no channel is left that may be used';

/** Why the follow-up is over, whatever its plan still holds; undefined while it is not. */
function endOf(past: Past, rejections: readonly Rejection[], now: number): string | undefined {
  const { candidate, followUp } = past.history;
  if (!followUp || rejections.length === 0) return 'no rejection is left to follow up';
  if (followUp.state === 'ended') return followUp.why ?? 'ended';
  if (happened(past, 'offer-accepted', now).length > 0) return 'an offer was accepted';
  if (happened(past, 'ended-by-person', now).length > 0) return 'the person ended it';
  if (neverConsented(candidate) || mayUse(candidate, 'email') || mayUse(candidate, 'sms')) return undefined;
  return NO_CHANNEL;
}

const neverConsented = (candidate: Candidate) => Object.keys(candidate.consent).length === 0;

/** A guessed zone serves email only; whoever can only be texted has none yet. */
const isUsable = (candidate: Candidate): boolean =>
  candidate.zone !== undefined &&
  (candidate.zone.from !== 'provisional' || !mayUse(candidate, 'sms') || mayUse(candidate, 'email'));

function withoutZone(past: Past, over: string | undefined, now: number): Planned {
  const nothing = { messages: [], joined: [] };
  if (over) return { state: 'ended', why: over, ...nothing };
  const until = Math.max(past.startedAt, ...past.signs) + ZONE_WAIT_MS;
  if (now >= until) return { state: 'ended', why: 'no time zone became known in 14 days', ...nothing };
  if (neverConsented(past.history.candidate)) return { state: 'needs-consent', ...nothing };
  return { state: 'needs-zone', ...nothing, wakeAt: iso(until) };
}

/** When we were first allowed to write; 0 where that was always so. Over all follow-ups of the person. */
const firstConsent = (past: Past): number =>
  happened(past, 'consent-given', Number.POSITIVE_INFINITY, true)[0]?.at ?? 0;

function firstUsableZone(past: Past): number {
  const learned = happened(past, 'zone-learned', Number.POSITIVE_INFINITY, true);
  const { email } = past.history.candidate.consent;
  return (learned.find(({ body }) => body.from !== 'provisional' || email) ?? learned.at(-1))?.at ?? 0;
}

const calledOff = (message: PlannedMessage, why: string): PlannedMessage =>
  message.state === 'planned' ? { ...message, state: 'dropped', why } : message;

/** By time, in the form that everybody reads; with what went out for a no that was taken back since. */
function listed(placed: readonly Placed[], past: Past, place: Place): PlannedMessage[] {
  const entries = placed.map(({ slot, at, tips, ...rest }) => ({
    ...rest,
    step: slot.unique,
    instant: at,
    tips: [...tips],
    rejectionId: slot.rejection.id,
  }));
  const steps = new Set(entries.map((entry) => entry.step));
  const others = [...past.stored.values()].filter((one) => !steps.has(one.step));
  return [
    ...entries,
    ...others.map(({ at, tips, followUpId: _id, ...rest }) => ({
      ...rest,
      instant: at,
      tips: [...tips],
      rejectionId: '',
    })),
  ]
    .sort((a, b) => a.instant - b.instant)
    .map(({ instant, ...rest }) => ({ ...rest, at: iso(instant), localTime: place.days.text(instant) }));
}

/** Says in which email each joined no is told: the first that goes out after it was heard. */
function tell(
  joined: readonly Joined[],
  messages: PlannedMessage[],
  { past, words, place }: { past: Past; words: PlannerWords; place: Place },
): void {
  const question = words.events.filter((event) => event.whilePaused).map((event) => event.message);
  const emails = messages.filter(
    (message) =>
      message.channel === 'email' &&
      !['skipped', 'dropped'].includes(message.state) &&
      isScheduled(message.type) &&
      !question.includes(message.message),
  );
  for (const one of joined) {
    const email = one.told && emails.find((message) => Date.parse(message.at) > one.t0);
    if (!email) continue;
    const step = words.plans[planOfStage(one.rejection.stage)].steps.find(({ type }) => type === 'draft');
    const draft = offersJoinedDraft(step, one, past, place.days, Date.parse(email.at));
    email.joins = [...(email.joins ?? []), { rejectionId: one.rejection.id, draft }];
  }
}
