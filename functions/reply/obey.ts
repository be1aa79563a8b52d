/** What each command does to the follow-up, and what it is answered with. Pure but for the clock. */
import type { ConsentState } from '../candidate/candidate.ts';
import type { History } from '../follow-up/history.ts';
import { formatNear } from '../follow-up/near.ts';
import type { Channel } from '../follow-up/plan.ts';
import type { Decision } from '../follow-up/record.ts';
import type { Ports } from '../ports.ts';
import type { Rejection } from '../rejection/rejection.ts';
import type { Command } from './command.ts';
import { answer, type Inbound, one } from './inbound.ts';
import { stop } from './stopping.ts';

const PAUSE_DAYS = 14;
const DAY = 86_400_000;

const iso = (at: number) => new Date(at).toISOString();

/** @param silent the carrier has answered the same word already */
export function obey(
  ports: Pick<Ports, 'clock'>,
  history: History,
  inbound: Inbound,
  word: Command,
  silent: boolean,
): Decision {
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
