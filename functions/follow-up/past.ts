/**
 * A history as the planner asks about it: instants as numbers, what went out, what was refused, when the person gave a sign
 * of life, when they were paused. Read once per plan. Pure.
 */
import type { Claim, Message, MessageType } from '../message/message.ts';
import { isScheduled } from '../message/message.ts';
import type { Event, EventBody, History } from './history.ts';
import type { Channel, ScheduledType } from './plan.ts';

/** A scheduled message that went out, or will: both count for caps, tips and silence. */
export type Outgoing = {
  followUpId: string;
  step: string;
  at: number;
  channel: Channel;
  type: ScheduledType;
  tips: readonly string[];
  message: string;
};

export type Stored = Outgoing & { state: 'sent' | 'uncertain' | 'claimed'; attempt: number; why?: string };

type Timed<B extends EventBody = EventBody> = { id: string; at: number; body: B; mine: boolean };

/** `until` is `Infinity` while nobody has said when it ends. */
export type Pause = { id: string; from: number; until: number; by: 'person' | 'care' | 'care-week' };

export type Past = {
  history: History;
  followUpId: string | undefined;
  startedAt: number;
  /** Of the person, over all follow-ups; `mine` are those of this one. */
  events: readonly Timed[];
  outgoing: readonly Outgoing[];
  /** Of this follow-up, by step. */
  stored: ReadonlyMap<string, Stored>;
  refused: ReadonlyMap<string, readonly Message[]>;
  /** When the person did something, in this follow-up. */
  signs: readonly number[];
  pauses: readonly Pause[];
  /** When each no was heard, over all follow-ups, without those taken back; in order. */
  heard: readonly number[];
};

export function readPast(history: History): Past {
  const followUpId = history.followUp?.id;
  const events = history.events.map((event) => timed(event, followUpId));
  const mine = events.filter((event) => event.mine);
  const claim = openClaim(history);
  const outgoing = [
    ...history.messages.filter((one) => one.status === 'sent' || one.status === 'uncertain').flatMap(outgoingOf),
    ...(claim ? outgoingOf({ ...claim, followUpId: followUpId!, status: 'claimed' }) : []),
  ];
  return {
    history,
    followUpId,
    startedAt: history.followUp ? Date.parse(history.followUp.startedAt) : 0,
    events,
    outgoing,
    stored: byStep(outgoing.filter((one) => one.followUpId === followUpId)),
    refused: refusals(history, followUpId),
    signs: mine.filter(isSignOfLife).map((event) => event.at),
    pauses: pausesIn(mine),
    heard: history.rejections
      .filter((rejection) => !rejection.retractedAt)
      .map((rejection) => Date.parse(rejection.heardAt))
      .sort((a, b) => a - b),
  };
}

/** What a step is called without the id that keeps it apart from others of its kind. */
export const baseOf = (step: string): string => {
  const colon = step.indexOf(':');
  return colon === -1 ? step : step.slice(0, colon);
};

/** Events of one kind, up to an instant; of this follow-up unless the person as a whole is meant. */
export function happened<K extends EventBody['kind']>(
  past: Past,
  kind: K,
  upTo: number,
  whole = false,
): Timed<Extract<EventBody, { kind: K }>>[] {
  return past.events.filter(
    (event): event is Timed<Extract<EventBody, { kind: K }>> =>
      event.body.kind === kind && event.at <= upTo && (whole || event.mine),
  );
}

const timed = ({ id, at, body, followUpId }: Event, current: string | undefined): Timed => ({
  id,
  at: Date.parse(at),
  body,
  mine: followUpId === current,
});

function openClaim({ followUp, messages }: History): Claim | undefined {
  const claim = followUp?.claim;
  return claim && !messages.some((message) => message.id === claim.id) ? claim : undefined;
}

type Row = Pick<
  Message,
  'followUpId' | 'step' | 'at' | 'channel' | 'tips' | 'message' | 'status' | 'attempt' | 'why'
> & {
  type: MessageType;
};

function outgoingOf({ status, type, at, why, ...row }: Row): Stored[] {
  if (!isScheduled(type)) return [];
  const { followUpId, step, channel, tips, message, attempt } = row;
  const state = status as Stored['state'];
  return [{ followUpId, step, at: Date.parse(at), channel, type, tips, message, state, attempt, ...(why && { why }) }];
}

/** Of two tries of one step the one that is surest to have gone out. */
function byStep(outgoing: readonly Stored[]): Map<string, Stored> {
  const certain = { sent: 0, uncertain: 1, claimed: 2 };
  const map = new Map<string, Stored>();
  for (const one of outgoing) {
    const other = map.get(one.step);
    if (!other || certain[one.state] < certain[other.state]) map.set(one.step, one);
  }
  return map;
}

function refusals({ messages }: History, followUpId: string | undefined): Map<string, Message[]> {
  const map = new Map<string, Message[]>();
  for (const message of messages) {
    if (message.status !== 'refused' || message.followUpId !== followUpId) continue;
    map.set(message.step, [...(map.get(message.step) ?? []), message]);
  }
  return map;
}

const SIGNS_OF_LIFE = new Set<EventBody['kind']>([
  'replied',
  'paused',
  'resumed',
  'stopped',
  'draft-sent',
  'feedback-arrived',
  'interview-logged',
  'interview-off',
  'ask-answered',
]);

/**
 * Something the person did: an answer, a button, a no they forwarded. One that an employer's system reported says nothing
 * about whether they still read.
 */
function isSignOfLife({ id, body }: Timed): boolean {
  if (body.kind === 'rejection-heard') return body.door === 'mail' || body.door === 'sms';
  return id.startsWith('tap#') || SIGNS_OF_LIFE.has(body.kind);
}

/** A pause that care began is ended by RESUME alone: a shorter one of the person's own does not take its place. */
const WEIGHT = { person: 0, 'care-week': 1, care: 2 };

function pausesIn(events: readonly Timed[]): Pause[] {
  const pauses: Pause[] = [];
  for (const { id, at, body } of events) {
    const last = pauses.at(-1);
    const running = last && last.until > at ? last : undefined;
    if (body.kind === 'resumed' && running) running.until = at;
    if (body.kind !== 'paused' || (running && WEIGHT[body.by] < WEIGHT[running.by])) continue;
    if (running) running.until = at;
    pauses.push({
      id,
      from: at,
      until: body.until === undefined ? Number.POSITIVE_INFINITY : Date.parse(body.until),
      by: body.by,
    });
  }
  return pauses;
}
