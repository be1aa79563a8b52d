/** What STOP does: consent ends for a channel at once, and is confirmed once. Pure. */
import type { Candidate } from '../candidate/candidate.ts';
import type { History } from '../follow-up/history.ts';
import type { Channel } from '../follow-up/plan.ts';
import type { Decision } from '../follow-up/record.ts';
import { answer, type Inbound, one } from './inbound.ts';

/** Consent is gone for these channels from this moment on; the other goes on with its own steps. One confirmation. */
export function stop(history: History, inbound: Inbound, channels: Channel[], now: string, silent: boolean): Decision {
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

export function without(candidate: Candidate, channels: Channel[], now: string): Candidate {
  const consent = { ...candidate.consent };
  for (const channel of channels) {
    const known = consent[channel] ?? { at: now, source: 'never given', wording: '' };
    consent[channel] = { ...known, status: 'revoked', revokedAt: now };
  }
  return { ...candidate, consent };
}
