/** What is done about distress, whatever else the words ask for. Pure; judging the words is care.ts. */
import { mayUse } from '../candidate/candidate.ts';
import type { History } from '../follow-up/history.ts';
import type { Channel } from '../follow-up/plan.ts';
import type { Decision } from '../follow-up/record.ts';
import type { Ports } from '../ports.ts';
import { type Command, readCommand } from './command.ts';
import { answer, one, type Received } from './inbound.ts';
import { without } from './stopping.ts';

/**
 * Distress pauses everything and is answered with the fixed text, at once. With a stop in the same words: both.
 * @param asked what else the words ask for, where they were read already
 */
export function answerDistress(
  ports: Pick<Ports, 'clock'>,
  history: History,
  inbound: Received,
  tier: 'A' | 'B',
  asked: Command | 'nothing' = readCommand(inbound.text, { channel: inbound.channel, lastInvites: [] })?.command ??
    'nothing',
): Decision {
  const { channel } = inbound;
  const stops = asked === 'stop' || asked === 'stop-all';
  const channels: Channel[] = asked === 'stop-all' ? ['email', 'sms'] : [channel];
  const decision = one(
    inbound,
    { kind: 'paused', by: tier === 'A' ? 'care' : 'care-week' },
    ...(stops ? channels.map((each) => ({ kind: 'stopped' as const, channel: each })) : []),
  );
  return {
    ...decision,
    ...(stops && { candidate: without(history.candidate, channels, new Date(ports.clock.now()).toISOString()) }),
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
const reachable = (history: History, inbound: Received): Received =>
  history.candidate.consent.sms?.status === 'revoked' && mayUse(history.candidate, 'email')
    ? { ...inbound, channel: 'email' }
    : inbound;
