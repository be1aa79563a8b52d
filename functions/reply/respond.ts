/**
 * Whatever a candidate writes back, by text or email or a tap: care sees it first, then commands, then a further no, and
 * what is left is a reflection, kept sealed. At most one answer each (design.md, invariants 8 and 11).
 */
import { type Candidate, type ConsentState, mayUse } from '../candidate/candidate.ts';
import { seal } from '../candidate/seal.ts';
import type { EventBody, History } from '../follow-up/history.ts';
import { formatNear } from '../follow-up/near.ts';
import type { Channel } from '../follow-up/plan.ts';
import { type Answer, type Decision, type Recorded, recordEvent } from '../follow-up/record.ts';
import { isScheduled } from '../message/message.ts';
import type { Ports } from '../ports.ts';
import { hear } from '../rejection/hear.ts';
import type { Rejection } from '../rejection/rejection.ts';
import { careTier } from './care.ts';
import { type Command, readCommand } from './command.ts';
import { readRejectionText } from './rejection-text.ts';
import { zoneInText } from './zone-text.ts';

export type Inbound = {
  candidateId: string;
  /** `sms#<MessageSid>`, `mail#<Message-ID>`, `tap#<token>`. */
  inboundId: string;
  channel: Channel;
  /** The person's own words, without quotes and signature. */
  text: string;
  /** The message this answers, where that is known. */
  to?: string;
  /** The carrier has answered this keyword itself (its STOP, START and HELP texts). */
  carrierAnswers: boolean;
  /** Message-ID of the mail, for threading the answer. */
  inReplyTo?: string;
};

const PAUSE_DAYS = 14;
const DAY = 86_400_000;

const iso = (at: number) => new Date(at).toISOString();

export async function respond(ports: Ports, inbound: Inbound): Promise<Recorded> {
  const { candidateId, inboundId, channel, text } = inbound;
  const tier = careTier(text);
  if (tier) return recordEvent(ports, candidateId, (history) => care(ports, history!, inbound, tier));

  const invites = await lastInvites(ports, candidateId);
  const read = readCommand(text, { channel, lastInvites: invites });
  if (read) {
    const silent = inbound.carrierAnswers && read.exactKeyword;
    return recordEvent(ports, candidateId, (history) => command(ports, history!, inbound, read.command, silent));
  }
  const no = readRejectionText(text);
  if (no?.company && no.sure) {
    const { company, role, stage } = no;
    const heard = {
      company,
      door: channel === 'sms' ? ('sms' as const) : ('mail' as const),
      ...(role && { role }),
      ...(stage && { stage }),
    };
    return hear(ports, {
      inboundId,
      who: { candidateId },
      heard: [heard],
      answer: { channel, type: 'receipt', data: threaded(inbound) },
    });
  }
  const asked = (await ports.store.history(candidateId))?.followUp?.state === 'needs-zone';
  const zone = asked ? zoneInText(text) : undefined;
  if (zone) return recordEvent(ports, candidateId, (history) => learnZone(history!, inbound, zone));
  return recordEvent(ports, candidateId, async (history) => {
    const sealed = await seal(ports.keys, history!.candidate.wrappedKey, text);
    // The line that was asked for ("If it is ..., I will ...") is shown to its writer again at the end.
    const word = invites.includes('plan') && /^\W*(?:if|when)\b/i.test(text) ? { word: 'plan' } : {};
    return one(inbound, { kind: 'replied', sealed, ...word, ...(inbound.to && { to: inbound.to }) });
  });
}

/** "Where are you?" was asked; what comes next is known now, and said. */
function learnZone(history: History, inbound: Inbound, name: string): Decision {
  return {
    ...one(inbound, { kind: 'zone-learned', zone: name, from: 'given' }),
    candidate: { ...history.candidate, zone: { name, from: 'given' } },
    answers: () => answer(history, inbound, 'reply', 'noted'),
  };
}

const threaded = ({ inReplyTo }: Inbound) => (inReplyTo ? { inReplyTo } : {});

const one = ({ inboundId }: Inbound, ...bodies: EventBody[]): Decision => ({
  events: bodies.map((body, index) => ({ id: `${inboundId}/${index}`, body })),
});

/** The words that the newest message invited: SKIP after a walk is another thing than SKIP out of the blue. */
async function lastInvites(ports: Ports, candidateId: string): Promise<string[]> {
  const history = await ports.store.history(candidateId);
  const last = history?.messages.findLast((message) => isScheduled(message.type) && message.status === 'sent');
  if (!last) return [];
  const name = last.step.split(':')[0];
  return (
    Object.values(ports.words.plans)
      .flatMap((plan) => plan.steps)
      .find((step) => step.name === name && step.message === last.message)?.invites ?? []
  );
}

/** Distress pauses everything and is answered with the fixed text, at once. With a stop in the same words: both. */
function care(ports: Ports, history: History, inbound: Inbound, tier: 'A' | 'B'): Decision {
  const { channel, text } = inbound;
  const stop = readCommand(text, { channel, lastInvites: [] })?.command;
  const stops = stop === 'stop' || stop === 'stop-all';
  const channels: Channel[] = stop === 'stop-all' ? ['email', 'sms'] : [channel];
  const decision = one(
    inbound,
    { kind: 'paused', by: tier === 'A' ? 'care' : 'care-week' },
    ...(stops ? channels.map((each) => ({ kind: 'stopped' as const, channel: each })) : []),
  );
  return {
    ...decision,
    ...(stops && { candidate: without(history.candidate, channels, iso(ports.clock.now())) }),
    answers: () =>
      answer(
        history,
        reachable(history, inbound),
        'care',
        stops ? 'stop-confirm-care' : tier === 'A' ? 'care-a' : 'care-b',
      ),
  };
}

/** A number that has stopped gets nothing through: the help lines then go by email, if that may be used. */
const reachable = (history: History, inbound: Inbound): Inbound =>
  history.candidate.consent.sms?.status === 'revoked' && mayUse(history.candidate, 'email')
    ? { ...inbound, channel: 'email' }
    : inbound;

function command(ports: Ports, history: History, inbound: Inbound, word: Command, silent: boolean): Decision {
  const now = iso(ports.clock.now());
  const { candidate } = history;
  switch (word) {
    case 'stop':
    case 'stop-all':
      return stop(history, inbound, word === 'stop' ? [inbound.channel] : ['email', 'sms'], now, silent);
    case 'start': {
      const before = candidate.consent[inbound.channel];
      const consent: ConsentState = {
        at: now,
        source: `START by ${inbound.channel}`,
        wording: before?.wording ?? 'START',
        status: 'granted',
      };
      return {
        ...one(inbound, { kind: 'consent-given', channel: inbound.channel }),
        candidate: { ...candidate, consent: { ...candidate.consent, [inbound.channel]: consent } },
        answers: () => (silent ? [] : answer(history, inbound, 'reply', 'resumed')),
      };
    }
    case 'help':
      return {
        ...one(inbound, { kind: 'replied', word }),
        answers: () => (silent ? [] : answer(history, inbound, 'reply', 'help')),
      };
    case 'pause': {
      // A pause that distress began has no end of its own: only RESUME lifts it.
      if (pausedByCare(history))
        return {
          ...one(inbound, { kind: 'replied', word }),
          answers: () => answer(history, inbound, 'reply', 'paused'),
        };
      const until = ports.clock.now() + PAUSE_DAYS * DAY;
      const shown = candidate.zone ? formatNear(until, ports.clock.now(), candidate.zone.name, candidate.locale) : '';
      return {
        ...one(inbound, { kind: 'paused', until: iso(until), by: 'person' }),
        answers: () => answer(history, inbound, 'reply', 'paused', { until: shown }),
      };
    }
    case 'resume':
      return { ...one(inbound, { kind: 'resumed' }), answers: () => answer(history, inbound, 'reply', 'resumed') };
    case 'hired':
      return {
        ...one(inbound, { kind: 'offer-accepted' }),
        answers: () => answer(history, { ...inbound, channel: 'email' }, 'reply', 'offer-congratulation'),
      };
    case 'end-plan':
      return stop(history, inbound, ['email', 'sms'], now, silent);
    case 'sent':
      return one(inbound, { kind: 'draft-sent' });
    case 'less':
      return {
        ...one(inbound, { kind: 'replied', word: 'less' }),
        answers: () => answer(history, inbound, 'reply', 'lighter'),
      };
    case 'not-a-rejection':
      return retract(history, inbound, now, newestNo(history));
    case 'no': {
      // "If we read you wrong, reply NO": it takes back what the last receipt was about, and nothing else.
      const about = lastReceipt(history, inbound.channel);
      return about ? retract(history, inbound, now, about) : one(inbound, { kind: 'replied', word });
    }
    default:
      return one(inbound, { kind: 'replied', word, ...(inbound.to && { to: inbound.to }) });
  }
}

function pausedByCare({ events, followUp }: History): boolean {
  const last = events.findLast(
    ({ body, followUpId }) => followUpId === followUp?.id && (body.kind === 'paused' || body.kind === 'resumed'),
  );
  return last?.body.kind === 'paused' && last.body.by !== 'person';
}

/** Consent is gone for these channels from this moment on; the other goes on with its own steps. One confirmation. */
function stop(history: History, inbound: Inbound, channels: Channel[], now: string, silent: boolean): Decision {
  const { candidate } = history;
  const left = (['email', 'sms'] as const).filter(
    (channel) => !channels.includes(channel) && candidate.consent[channel]?.status === 'granted',
  );
  const data = {
    channel: channels.length > 1 ? 'messages' : inbound.channel === 'sms' ? 'texts' : 'emails',
    otherChannel: left.length === 0 ? '' : left[0] === 'email' ? 'Emails' : 'Texts',
  };
  return {
    ...one(inbound, ...channels.map((channel) => ({ kind: 'stopped' as const, channel }))),
    candidate: without(candidate, channels, now),
    answers: () => (silent ? [] : answer(history, inbound, 'stop', 'stop-confirm', data)),
  };
}

function without(candidate: Candidate, channels: Channel[], now: string): Candidate {
  const consent = { ...candidate.consent };
  for (const channel of channels) {
    const known = consent[channel] ?? { at: now, source: 'never given', wording: '' };
    consent[channel] = { ...known, status: 'revoked', revokedAt: now };
  }
  return { ...candidate, consent };
}

const newestNo = (history: History): Rejection | undefined =>
  history.rejections.findLast((rejection) => rejection.followUpId === history.followUp?.id && !rejection.retractedAt);

/** The no that the newest message on a channel told of, if that was a receipt. */
function lastReceipt(history: History, channel: Channel): Rejection | undefined {
  const last = history.messages.findLast((message) => message.channel === channel);
  if (last?.type !== 'receipt') return undefined;
  return history.rejections.find(({ id, retractedAt }) => id === last.data?.rejectionId && !retractedAt);
}

/** "That was no rejection": it is taken back, and what was planned for it with it. */
function retract(history: History, inbound: Inbound, now: string, rejection: Rejection | undefined): Decision {
  if (!rejection) return one(inbound, { kind: 'replied', word: 'not-a-rejection' });
  return {
    ...one(inbound, { kind: 'rejection-retracted', rejectionId: rejection.id }),
    rejections: [{ ...rejection, retractedAt: now }],
    answers: () => answer(history, inbound, 'reply', 'receipt-retracted', { rejectionId: rejection.id }),
  };
}

function answer(
  history: History,
  inbound: Inbound,
  type: 'care' | 'reply' | 'stop',
  message: string,
  data: Record<string, unknown> = {},
): Answer[] {
  const { inboundId, channel } = inbound;
  const to = channel === 'email' ? history.candidate.email : history.candidate.phone;
  if (!to) return [];
  return [
    {
      id: `${type}.${inboundId}`,
      step: `${type}:${inboundId}`,
      type,
      channel,
      to,
      message,
      data: { ...data, ...threaded(inbound) },
    },
  ];
}
