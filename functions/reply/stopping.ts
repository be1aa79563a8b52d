/** What STOP does: consent ends for a channel at once, and is confirmed once. Pure. */
import { type Candidate, mayUse } from '../candidate/candidate.ts';
import { type History, isRunning } from '../follow-up/history.ts';
import type { Channel } from '../follow-up/plan.ts';
import { NO_CHANNEL } from '../follow-up/planner.ts';
import type { Decision } from '../follow-up/record.ts';
import { answer, one, type Received } from './inbound.ts';

export type Stopping = {
  channels: Channel[];
  /** ISO instant. */
  now: string;
  /** The carrier has confirmed it already. */
  silent: boolean;
  /** Whoever reads us there is somebody else: what the person still gets is none of their business. */
  stranger?: boolean;
  /** All that we hold is to go as well: the confirmation says how. */
  deletion?: boolean;
};

/**
 * Consent is gone for these channels from this moment on; the other goes on with its own steps. One confirmation, by the
 * channel it was said on, or where that one was silent before by the one that ends now. What had stopped already stays so, without
 * a further word: the confirmation says that it is the only one. Whoever wants all deleted is told how, though.
 */
export function stop(
  history: History,
  inbound: Received,
  { channels, now, silent, stranger, deletion }: Stopping,
): Decision {
  const { candidate } = history;
  const ending = channels.filter((channel) => isOn(candidate, channel));
  if (ending.length === 0)
    return {
      ...one(inbound, { kind: 'replied', word: 'stop' }),
      answers: () => (deletion && !silent ? answer(history, inbound, 'stop', 'stop-delete') : []),
    };
  const left = (['email', 'sms'] as const).filter((channel) => !ending.includes(channel) && mayUse(candidate, channel));
  const data = {
    channel: channels.length > 1 ? 'messages' : channels[0] === 'sms' ? 'texts' : 'emails',
    otherChannel: stranger || left.length === 0 ? '' : left[0] === 'email' ? 'Emails' : 'Texts',
  };
  const by = ending.includes(inbound.channel) ? inbound : { ...inbound, channel: ending[0]! };
  return {
    ...one(inbound, ...ending.map((channel) => ({ kind: 'stopped' as const, channel }))),
    candidate: without(candidate, ending, now),
    answers: () => (silent ? [] : answer(history, by, 'stop', deletion ? 'stop-delete' : 'stop-confirm', data)),
  };
}

/** Not stopped yet, whether consent was ever given or not; and there is an address to stop. */
const isOn = (candidate: Candidate, channel: Channel): boolean =>
  candidate.consent[channel]?.status !== 'revoked' && (channel === 'email' || candidate.phone !== undefined);

export function without(candidate: Candidate, channels: Channel[], now: string): Candidate {
  const consent = { ...candidate.consent };
  for (const channel of channels) {
    const known = consent[channel] ?? { at: now, source: 'never given', wording: '' };
    consent[channel] = { ...known, status: 'revoked', revokedAt: now };
  }
  return { ...candidate, consent };
}

/** They have stopped our mails: nothing goes by them but answers. */
export const hasStopped = ({ candidate }: Pick<History, 'candidate'>): boolean =>
  candidate.consent.email?.status === 'revoked';

/** So long after a stop the follow-up that it ended can go on; what is missed longer than that is over. */
const UNDO_MS = 14 * 86_400_000;

/**
 * Somebody who stopped wants messages again: what they have heard since the stop begins a follow-up of its own; with nothing
 * since, the one that the stop ended goes on, for some days, as if it had been paused. What ended otherwise stays ended.
 * @param followUpId of the one that would begin
 * @param now epoch milliseconds, the person's time
 */
export function begunAgain(
  history: History,
  channel: Channel,
  followUpId: string,
  now: number,
): Pick<Decision, 'rejections' | 'newFollowUp' | 'reopened'> {
  const { candidate, followUp, rejections, events } = history;
  const stop = lastStop(history);
  if (candidate.consent[channel]?.status !== 'revoked' || !stop || isRunning(followUp)) return {};
  const since = events.flatMap(({ rev, body }) =>
    rev > stop.rev && body.kind === 'rejection-heard' && !body.again ? [body.rejectionId] : [],
  );
  const waiting = rejections.filter(({ id, retractedAt }) => !retractedAt && since.includes(id));
  if (waiting.length > 0)
    return { newFollowUp: true, rejections: waiting.map((rejection) => ({ ...rejection, followUpId })) };
  return isUndoable(history, now) ? { reopened: true } : {};
}

const lastStop = ({ events }: History) => events.findLast(({ body }) => body.kind === 'stopped');

/** Whether a stop alone ended the follow-up, and not long ago. */
function isUndoable(history: History, now: number): boolean {
  const stop = lastStop(history);
  const { followUp } = history;
  return (
    stop !== undefined &&
    followUp?.state === 'ended' &&
    followUp.why === NO_CHANNEL &&
    followUp.id === stop.followUpId &&
    now - Date.parse(stop.at) < UNDO_MS
  );
}

/** Whether something would come of it if they allowed our messages again now. */
export const wouldGoOn = (history: History, channel: Channel, now: number): boolean =>
  isRunning(history.followUp) || Object.keys(begunAgain(history, channel, '', now)).length > 0;
