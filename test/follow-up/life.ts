/** A made-up life for the planner's tests: somebody with consent, a zone and one no, changed by each test as it needs. */
import type { Candidate } from '../../functions/candidate/candidate.ts';
import type { Event, EventBody, History } from '../../functions/follow-up/history.ts';
import type { Channel, Stage } from '../../functions/follow-up/plan.ts';
import { type Planned, type PlannedMessage, type PlannerWords, plan } from '../../functions/follow-up/planner.ts';
import type { Message } from '../../functions/message/message.ts';
import type { Rejection } from '../../functions/rejection/rejection.ts';

const CANDIDATE = 'cand_1';
const FOLLOW_UP = 'fol_1';

export function life(given: {
  at: string;
  stage?: Stage;
  zone?: string;
  channels?: Channel[];
  country?: string;
}): History {
  const granted = { at: given.at, source: 'test', wording: 'I agree', status: 'granted' as const };
  const candidate: Candidate = {
    id: CANDIDATE,
    name: 'Ada',
    email: 'ada@mail.example',
    phone: '+15550100001',
    zone: { name: given.zone ?? 'Europe/London', from: 'given' },
    locale: 'en',
    consent: Object.fromEntries((given.channels ?? ['email']).map((channel) => [channel, granted])),
    dead: [],
    forwardingToken: 'u-1',
    replyToken: 'r-1',
    wrappedKey: 'k',
    createdAt: given.at,
    ...(given.country && { country: given.country }),
  };
  return {
    candidate,
    followUp: { id: FOLLOW_UP, candidateId: CANDIDATE, state: 'running', startedAt: given.at, rev: 1, generation: 1 },
    rejections: [no({ id: 'rej_1', at: given.at, stage: given.stage ?? 'interview' })],
    events: [],
    messages: [],
  };
}

export function no(given: { id: string; at: string; stage: Stage; company?: string; occurredAt?: string }): Rejection {
  return {
    id: given.id,
    candidateId: CANDIDATE,
    followUpId: FOLLOW_UP,
    company: given.company ?? 'Northwind Labs',
    stage: given.stage,
    occurredAt: given.occurredAt ?? given.at,
    heardAt: given.at,
    contact: { name: 'Priya Raman', email: 'priya@northwind.example' },
    viaAgency: false,
    doors: ['mail'],
  };
}

export const event = (rev: number, at: string, body: EventBody): Event => ({
  id: `e${rev}`,
  candidateId: CANDIDATE,
  followUpId: FOLLOW_UP,
  at,
  rev,
  body,
});

/** The record of a planned message as the tick would write it. */
export const sent = (message: PlannedMessage, at = message.at): Message => ({
  id: `${FOLLOW_UP}.${message.step}.1`,
  candidateId: CANDIDATE,
  followUpId: FOLLOW_UP,
  step: message.step,
  attempt: 1,
  type: message.type,
  channel: message.channel,
  to: 'ada@mail.example',
  tips: message.tips,
  message: message.message,
  status: 'sent',
  at,
});

/** What is planned or went out, a line each: `talk-or-move sms 2026-06-06T10:00`, ids and offset of the clock left out. */
export const outline = (planned: Planned): string[] =>
  planned.messages
    .filter(({ state }) => state !== 'skipped' && state !== 'dropped')
    .map(({ step, channel, localTime }) => `${step.split(':')[0]} ${channel} ${localTime.slice(0, 16)}`);

/** Why a step is not sent, by the first part of its name. */
export const whyNot = (planned: Planned, step: string): string | undefined =>
  planned.messages.find(
    (message) => message.step.split(':')[0] === step && ['skipped', 'dropped'].includes(message.state),
  )?.why;

/** The history once everything due by then has gone out as planned, to somebody who answers or does not. */
export function lived(history: History, words: PlannerWords, until: string, answering = false): History {
  let now = history;
  for (;;) {
    const at = now.messages.at(-1)?.at ?? now.followUp!.startedAt;
    const planned = plan(now, words, Date.parse(at), { answering });
    if (!planned.next || planned.next.at > new Date(until).toISOString()) return now;
    now = { ...now, messages: [...now.messages, sent(planned.next)] };
  }
}
