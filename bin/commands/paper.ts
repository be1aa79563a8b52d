/** A person who exists on paper only: for commands that ask the planner a question without a table. */
import type { Candidate } from '../../functions/candidate/candidate.ts';
import type { History } from '../../functions/follow-up/history.ts';
import type { Channel, Stage } from '../../functions/follow-up/plan.ts';
import type { Rejection } from '../../functions/rejection/rejection.ts';

export const PAPER_IDS = { candidateId: 'cand_paper', followUpId: 'fol_paper' } as const;

function paperCandidate(zone: string, channels: Channel[], at: string): Candidate {
  const granted = { at, source: 'on paper', wording: '', status: 'granted' as const };
  return {
    id: PAPER_IDS.candidateId,
    name: '',
    email: 'somebody@mail.example',
    phone: '+15550100123',
    zone: { name: zone, from: 'given' },
    locale: 'en',
    consent: Object.fromEntries(channels.map((channel) => [channel, granted])),
    dead: [],
    forwardingToken: '',
    replyToken: '',
    wrappedKey: '',
    createdAt: at,
  };
}

/** A no with a named contact, so that every step of its plan has its reason. `at` is an ISO instant. */
export function paperRejection(id: string, stage: Stage, at: string): Rejection {
  return {
    ...PAPER_IDS,
    id,
    company: 'Northwind Labs',
    stage,
    occurredAt: at,
    heardAt: at,
    contact: { name: 'Priya Raman', email: 'priya.raman@northwind.example' },
    viaAgency: false,
    doors: ['api'],
  };
}

/**
 * Everything that happened to them: these noes, and nothing else yet.
 * @param zone an IANA name
 * @param t0 when the follow-up began, epoch milliseconds
 */
export function paperHistory(zone: string, channels: Channel[], t0: number, rejections: Rejection[]): History {
  const at = new Date(t0).toISOString();
  return {
    candidate: paperCandidate(zone, channels, at),
    followUp: {
      id: PAPER_IDS.followUpId,
      candidateId: PAPER_IDS.candidateId,
      state: 'running',
      startedAt: at,
      rev: 1,
      generation: 1,
    },
    rejections,
    events: [],
    messages: [],
  };
}
