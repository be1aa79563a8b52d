/** Whether anything scheduled can come to a person, and if not, why. Pure. */
import { type Candidate, mayUse } from '../candidate/candidate.ts';
import type { FollowUpState } from '../follow-up/history.ts';

export type Flow = '' | 'stopped' | 'needs-consent' | 'paused';

/** By the channels that may be used; a channel that only fails is neither stopped nor refused. */
export function flowOf(candidate: Candidate, state: FollowUpState): Flow {
  const all = Object.values(candidate.consent);
  if (all.length === 0) return 'needs-consent';
  if (!all.some(({ status }) => status === 'granted')) return 'stopped';
  return state === 'paused' && (mayUse(candidate, 'email') || mayUse(candidate, 'sms')) ? 'paused' : '';
}
