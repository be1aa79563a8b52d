/**
 * Who gets nothing but answers to what they do themselves: whoever has stopped our messages, ended the follow-up, or told us
 * that they took a job. Each was told that nothing more comes. A rule of their mailbox, an employer's system and a stranger
 * who knows the address are no act of theirs. Pure.
 */
import type { Event, History } from './history.ts';

type Known = Pick<History, 'candidate' | 'followUp' | 'events'>;

/**
 * What they ended it with, while it stands: a no that comes by itself begins nothing then. Another no of their own, START or
 * a new consent does.
 */
export function endedByThem({ followUp, events }: Pick<Known, 'followUp' | 'events'>): Event | undefined {
  if (followUp?.state !== 'ended') return undefined;
  const end = events.findLast(
    ({ body, followUpId }) =>
      followUpId === followUp.id && (body.kind === 'offer-accepted' || body.kind === 'ended-by-person'),
  );
  const again = events.some(
    ({ rev, body }) =>
      end !== undefined &&
      rev > end.rev &&
      (body.kind === 'consent-given' || (body.kind === 'replied' && body.word === 'start')),
  );
  return again ? undefined : end;
}

export const isLeftAlone = (history: Known): boolean => isStopped(history) || endedByThem(history) !== undefined;

/** By mail, or by the only way that they ever allowed. */
const isStopped = ({ candidate: { consent } }: Pick<Known, 'candidate'>): boolean =>
  consent.email?.status === 'revoked' || (consent.email === undefined && consent.sms?.status === 'revoked');
