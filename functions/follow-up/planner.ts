/**
 * The planner: `plan(history, plans, now)` gives every message of a follow-up, what became of it or what will, each with a
 * why; and when to look next. Pure: nothing planned is stored, and the tick, the candidate's page and `rebound plan` all show
 * this. The rules are design.md's "Rules the planner keeps". Instants inside are epoch milliseconds, outside ISO strings.
 */
import { mayUse } from '../candidate/candidate.ts';
import { isScheduled, type Message, type StoredStatus } from '../message/message.ts';
import { firstAllowed, type Taken, WEEK_MS } from './caps.ts';
import { ageDays, happened, holding, isLight, WHY } from './conditions.ts';
import type { EventBody, FollowUpState, History } from './history.ts';
import type { Channel, Plan, PlanName, ScheduledType } from './plan.ts';
import { type Joined, type Track, type TrackStep, tracksOf } from './tracks.ts';
import { addOffset, jitterOf, localTime, type Place, windowOf } from './window.ts';

export type PlannedState = 'planned' | 'claimed' | 'sent' | 'uncertain' | 'skipped' | 'dropped';

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
  why?: string;
  attempt: number;
};

export type Planned = {
  state: FollowUpState;
  why?: string;
  messages: PlannedMessage[];
  /** The one to send next, if any is left. */
  next?: PlannedMessage;
  /** When to look again. Absent: nothing to wake for. */
  wakeAt?: string;
  /** Noes that came later and are told in the next email, or only written down. */
  joined: Joined[];
  /** The follow-up's last day, as far as it is known now. */
  endsAt?: string;
};

export type PlanOptions = {
  /** For `rebound plan`: as if the person answered every message. */
  answering?: boolean;
};

const DAY = 86_400_000;
const LATE_MS = 3 * DAY;
const QUIET_AFTER = 3;
const ZONE_WAIT_MS = 14 * DAY;
const DRAFT_LAST_DAY = 'P14D';
const MAX_ATTEMPTS = 5;

export function plan(history: History, plans: Record<PlanName, Plan>, now: number, options: PlanOptions = {}): Planned {
  const { candidate, followUp } = history;
  const rejections = history.rejections.filter(
    (rejection) => rejection.followUpId === followUp?.id && !rejection.retractedAt,
  );
  const over = endOf(history, rejections.length, now);
  if (!candidate.zone) {
    if (over) return { state: 'ended', why: over, messages: [], joined: [] };
    const until = Date.parse(followUp!.startedAt) + ZONE_WAIT_MS;
    if (now >= until) return { state: 'ended', why: 'no time zone became known in 14 days', messages: [], joined: [] };
    const state = neverConsented(history) ? 'needs-consent' : 'needs-zone';
    return { state, messages: [], joined: [], ...(state === 'needs-zone' && { wakeAt: iso(until) }) };
  }

  const place: Place = { zone: candidate.zone, country: candidate.country };
  const readyAt = Math.max(firstOf(history, 'consent-given'), firstOf(history, 'zone-learned'));
  const { tracks, joined } = tracksOf({
    rejections,
    messages: history.messages,
    plans,
    readyAt,
    zone: place.zone.name,
  });
  const pause = pauseAt(history, now);
  const messages = placeAll({ history, tracks, place, now, pause, answering: options.answering ?? false });
  if (over) return { state: 'ended', why: over, messages: messages.map((message) => calledOff(message, over)), joined };
  if (neverConsented(history)) return { state: 'needs-consent', messages, joined };

  const ahead = messages.filter((message) => message.state === 'planned');
  const last = ahead.at(-1);
  const common = { messages, joined, ...(last && { endsAt: last.at }) };
  if (ahead.length === 0 && !messages.some((message) => message.state === 'claimed')) {
    return { state: 'ended', why: 'the plan is finished', messages, joined };
  }
  if (pause) {
    const wakeAt = pause.until === undefined ? undefined : iso(pause.until);
    return { ...common, state: 'paused', why: `paused by the ${pause.by}`, ...(wakeAt && { wakeAt }) };
  }
  const next = ahead.reduce<PlannedMessage | undefined>(
    (first, one) => (!first || one.at < first.at ? one : first),
    undefined,
  );
  return { ...common, state: 'running', ...(next && { next, wakeAt: next.at }) };
}

const iso = (at: number) => new Date(at).toISOString();

/** Why the follow-up is over, whatever its plan still holds; undefined while it is not. */
function endOf(history: History, rejections: number, now: number): string | undefined {
  const { candidate, followUp } = history;
  if (!followUp || rejections === 0) return 'no rejection is left to follow up';
  if (followUp.state === 'ended') return followUp.why ?? 'ended';
  if (happened({ history, at: now }, 'offer-accepted').length > 0) return 'an offer was accepted';
  if (neverConsented(history) || mayUse(candidate, 'email') || mayUse(candidate, 'sms')) return undefined;
  return 'no channel is left that may be used';
}

const neverConsented = ({ candidate }: History) => Object.keys(candidate.consent).length === 0;

const calledOff = (message: PlannedMessage, why: string): PlannedMessage =>
  message.state === 'planned' ? { ...message, state: 'dropped', why } : message;

/** When something was first so, over all follow-ups of the person; 0 where it always was. */
function firstOf(history: History, kind: 'consent-given' | 'zone-learned'): number {
  const event = history.events.find((one) => one.body.kind === kind);
  return event ? Date.parse(event.at) : 0;
}

type Pause = { from: number; until: number | undefined; by: string };

/** The pause in force now: the last one that was not resumed and has not run out. */
function pauseAt(history: History, now: number): Pause | undefined {
  let pause: Pause | undefined;
  for (const event of history.events) {
    if (event.followUpId !== history.followUp?.id) continue;
    if (event.body.kind === 'resumed') pause = undefined;
    if (event.body.kind !== 'paused') continue;
    const until = event.body.until === undefined ? undefined : Date.parse(event.body.until);
    pause = { from: Date.parse(event.at), until, by: event.body.by === 'person' ? 'person' : 'care rule' };
  }
  return pause?.until !== undefined && pause.until <= now ? undefined : pause;
}

type Placing = {
  history: History;
  tracks: Track[];
  place: Place;
  now: number;
  pause: Pause | undefined;
  answering: boolean;
};

type Slot = { track: Track; step: TrackStep; due: number; skipped?: string };

/** Every step of every track at its instant, the earlier offset first; what has happened stays where it happened. */
function placeAll(placing: Placing): PlannedMessage[] {
  const { history, tracks, place } = placing;
  const slots = tracks.flatMap((track) => slotsOf(track, history, place)).sort((a, b) => a.due - b.due);
  const weeks = new Map(tracks.map((track) => [track, weekCounts(track, slots)]));
  const taken: Taken[] = history.messages
    .filter((message) => isScheduled(message.type) && (message.status === 'sent' || message.status === 'uncertain'))
    .map((message) => ({ at: Date.parse(message.at), channel: message.channel }));
  const claim = history.followUp?.claim;
  if (claim && isScheduled(claim.type) && !history.messages.some((message) => message.id === claim.id)) {
    taken.push({ at: Date.parse(claim.at), channel: claim.channel });
  }
  return slots
    .map((slot) => {
      const stored = storedOf(history, slot.step.unique);
      return stored ?? placeOne(slot, placing, taken, weeks.get(slot.track)!);
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((entry) => ({ ...entry, localTime: localTime(Date.parse(entry.at), place.zone.name) }));
}

function slotsOf(track: Track, history: History, place: Place): Slot[] {
  const draft = track.steps.find((step) => step.type === 'draft');
  const offersDraft = draft !== undefined && draftRefused(draft, track, history) === undefined;
  return track.steps
    .map((step) => ({ track, step, due: dueAt(step, track, offersDraft, history, place) }))
    .filter((slot) => slot.due < track.until || storedOf(history, slot.step.unique) !== undefined);
}

/** Offsets count from T0, whatever became of the messages before; an answer to the acknowledgement may change one. */
function dueAt(step: TrackStep, track: Track, offersDraft: boolean, history: History, place: Place): number {
  const changed = replyChange(step, track, history)?.offset;
  const offset = changed ?? (offersDraft ? step.offsetWithDraft : undefined) ?? step.offset;
  return addOffset(track.t0, offset, place.zone.name);
}

function replyChange(step: TrackStep, track: Track, history: History) {
  const moods = history.events.filter((event) => event.body.kind === 'replied' && Date.parse(event.at) >= track.t0);
  const word = moods
    .map((event) => (event.body.kind === 'replied' ? event.body.word : undefined))
    .findLast((one) => one === 'fine' || one === 'rough');
  return word === 'fine' || word === 'rough' ? step.onReply[word] : undefined;
}

function draftRefused(step: TrackStep, track: Track, history: History): string | undefined {
  if (ageDays(track) > 14) return 'the no was more than 14 days old when we heard of it';
  const condition = holding(step.skip, { history, track, at: track.t0 });
  return condition && WHY[condition];
}

/** How many messages each week of a track holds as it stands: a shift may not add to a full one. */
function weekCounts(track: Track, slots: readonly Slot[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const slot of slots) if (slot.track === track) add(counts, weekOf(track, slot.due), 1);
  return counts;
}

const weekOf = (track: Track, at: number) => Math.floor((at - track.t0) / WEEK_MS);
const add = (counts: Map<number, number>, week: number, by: number) => counts.set(week, (counts.get(week) ?? 0) + by);

/** The entry for a step that something has happened to; undefined while it is still only planned. */
function storedOf(history: History, step: string): PlannedMessage | undefined {
  const rows = history.messages.filter(
    (message) => message.followUpId === history.followUp?.id && message.step === step,
  );
  const final = rows.find((message) => message.status === 'sent' || message.status === 'uncertain');
  const claim = history.followUp?.claim;
  const open = claim?.step === step && !rows.some((message) => message.id === claim.id) ? claim : undefined;
  const one = final ?? open;
  if (!one) return undefined;
  const state = (
    final ? (final.status as Extract<StoredStatus, 'sent' | 'uncertain'>) : 'claimed'
  ) satisfies PlannedState;
  return {
    step,
    at: one.at,
    localTime: one.at,
    channel: one.channel,
    type: one.type as ScheduledType,
    tips: one.tips,
    message: one.message,
    rejectionId: '',
    state,
    attempt: one.attempt,
    ...(final?.why && { why: final.why }),
  };
}

/**
 * One step that has not been sent: the channel it may use, the first instant that window and caps allow, and whether that
 * is still worth sending. Takes its place in `taken` if it is.
 */
function placeOne(slot: Slot, placing: Placing, taken: Taken[], weeks: Map<number, number>): PlannedMessage {
  const { history, place, now, pause } = placing;
  const { step, track } = slot;
  const homeWeek = weekOf(track, slot.due);
  const choice = channelFor(step, placing);
  const channel = choice.channel ?? step.channels[0]!;
  const refused = history.messages.filter((message) => message.status === 'refused' && message.step === step.unique);
  const entry = (state: PlannedState, at: number, why?: string): PlannedMessage => {
    if (state === 'planned') taken.push({ at, channel });
    else add(weeks, homeWeek, -1);
    return {
      step: step.unique,
      at: iso(at),
      localTime: '',
      channel,
      type: step.type,
      tips: step.tips,
      message: messageOf(step, track, history, at),
      rejectionId: track.rejection.id,
      state,
      attempt: refused.length + 1,
      ...(why && { why }),
    };
  };
  if (!choice.channel) return entry('skipped', slot.due, choice.why);
  if (step.type === 'draft') {
    const why = draftRefused(step, track, history);
    if (why) return entry('skipped', slot.due, why);
  }

  const wish = {
    window: windowOf(step, channel),
    channel,
    place,
    jitterMs: jitterOf(history.candidate.id),
    cap: capAt(history, track, slot.due),
    taken,
    refuse: (at: number) => fullWeek(at, homeWeek, slot, weeks),
  };
  const allowed = firstAllowed({ ...wish, from: slot.due });
  if (allowed === undefined) return entry('dropped', slot.due, 'the weeks ahead are full');
  const condition =
    holding(step.skip, { history, track, at: Math.min(allowed, now) }) ??
    holding(step.skip, { history, track, at: now });
  if (condition) return entry('skipped', allowed, WHY[condition]);
  if (!step.closes && isQuiet(slot, placing, taken, allowed)) {
    return entry('skipped', allowed, `${QUIET_AFTER} messages without an answer: only the closing one follows`);
  }
  if (refused.length >= MAX_ATTEMPTS)
    return entry('dropped', allowed, `refused ${MAX_ATTEMPTS} times: ${refused.at(-1)!.why}`);

  const from = Math.max(slot.due, now, pause?.until ?? 0, retryAt(refused));
  const tooLate = (at: number) => lateness(slot, placing, allowed, at);
  const hopeless = from > allowed ? tooLate(from) : undefined;
  if (hopeless) return entry('dropped', allowed, hopeless);
  const at = allowed >= from ? allowed : firstAllowed({ ...wish, from });
  if (at === undefined) return entry('dropped', allowed, 'the weeks ahead are full');
  const late = tooLate(at);
  if (late) return entry('dropped', allowed, late);
  add(weeks, homeWeek, -1);
  add(weeks, weekOf(track, at), 1);
  return entry('planned', at, pause ? 'paused' : undefined);
}

/** Why an instant is too late for a step: a draft has until day 14, anything but the closing message 3 days. */
function lateness(
  { step, track }: Slot,
  { history, place, pause }: Placing,
  allowed: number,
  at: number,
): string | undefined {
  if (step.type === 'draft') {
    return at > addOffset(track.t0, DRAFT_LAST_DAY, place.zone.name)
      ? 'too late for a request for feedback'
      : undefined;
  }
  if (step.closes || at - allowed <= LATE_MS) return undefined;
  return pause || wasPaused(history, allowed) ? 'paused' : 'more than 3 days late';
}

/** Once shifted out of its own week, a step may not go into one that has its planned number. */
function fullWeek(at: number, homeWeek: number, { track, step }: Slot, weeks: Map<number, number>): number | undefined {
  const week = weekOf(track, at);
  if (week === homeWeek || step.closes) return undefined;
  const dose = track.plan.dose[week] ?? 0;
  return (weeks.get(week) ?? 0) < dose ? undefined : track.t0 + (week + 1) * WEEK_MS;
}

const capAt = (history: History, track: Track, at: number) =>
  isLight({ history, at }) ? Math.min(2, track.plan.cap) : track.plan.cap;

const messageOf = (step: TrackStep, track: Track, history: History, at: number): string => {
  const condition = holding(Object.keys(step.instead) as (keyof typeof step.instead)[], { history, track, at });
  return (condition && step.instead[condition]) ?? replyChange(step, track, history)?.message ?? step.message;
};

/** Consent first; a channel that was stopped is never replaced by another, one that died may be. */
function channelFor(step: TrackStep, { history: { candidate } }: Placing): { channel?: Channel; why?: string } {
  const provisional = candidate.zone?.from === 'provisional';
  for (const channel of step.channels) {
    const consent = candidate.consent[channel];
    if (!consent) continue;
    if (consent.status === 'revoked') return { why: `${channel} was stopped` };
    if (channel === 'sms' && provisional) continue;
    if (mayUse(candidate, channel)) return { channel };
  }
  const other =
    step.channels.every((channel) => candidate.dead.includes(channel)) &&
    (['email', 'sms'] as const).find((channel) => mayUse(candidate, channel));
  if (other && step.type !== 'reflection' && step.type !== 'draft') return { channel: other };
  return { why: `no consent for ${step.channels.join(' or ')}` };
}

/** Three scheduled messages since the last sign of life, as of an instant. Those still planned count as sent by then. */
function isQuiet(slot: Slot, { history, answering }: Placing, taken: readonly Taken[], at: number): boolean {
  if (answering) return false;
  const signs = history.events
    .filter(
      (event) => event.followUpId === history.followUp?.id && isSignOfLife(event.body) && Date.parse(event.at) <= at,
    )
    .map((event) => Date.parse(event.at));
  const since = Math.max(slot.track.t0, ...signs);
  return taken.filter((one) => one.at >= since && one.at < at).length >= QUIET_AFTER;
}

const SIGNS_OF_LIFE = new Set(['replied', 'resumed', 'draft-sent', 'feedback-arrived', 'interview-logged']);

/** Something the person did. A no that an employer's system reported says nothing about whether they still read. */
function isSignOfLife(body: EventBody): boolean {
  if (body.kind === 'rejection-heard') return body.door === 'mail' || body.door === 'sms';
  if (body.kind === 'paused') return body.by === 'person';
  return SIGNS_OF_LIFE.has(body.kind);
}

/** A refused send is tried again after 15 minutes, then twice as long each time; one put off, when the provider said. */
function retryAt(refused: readonly Message[]): number {
  let definite = 0;
  const instants = refused.map((message) =>
    message.laterUntil ? Date.parse(message.laterUntil) : Date.parse(message.at) + 15 * 60_000 * 2 ** definite++,
  );
  return Math.max(0, ...instants);
}

function wasPaused(history: History, at: number): boolean {
  let paused = false;
  for (const event of history.events) {
    if (event.followUpId !== history.followUp?.id || Date.parse(event.at) > at + LATE_MS) continue;
    if (event.body.kind === 'paused') paused = true;
    if (event.body.kind === 'resumed' && Date.parse(event.at) < at) paused = false;
  }
  return paused;
}
