/** Everything that happened to one person, as one strongly consistent query of the table reads it. */
import type { Candidate, ConsentState } from '../candidate/candidate.ts';
import type { Claim, Message } from '../message/message.ts';
import type { Imprint } from '../rejection/imprint.ts';
import type { Door, Rejection } from '../rejection/rejection.ts';
import type { Channel } from './plan.ts';

export const FOLLOW_UP_STATES = ['needs-consent', 'needs-zone', 'running', 'paused', 'ended'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

export type FollowUp = {
  id: string;
  candidateId: string;
  state: FollowUpState;
  why?: string;
  startedAt: string;
  endedAt?: string;
  /** Raised by every event: what was read under one `rev` may be written only under the same. */
  rev: number;
  /** Raised by every earlier wake-up: an execution of another generation ends itself. */
  generation: number;
  /** When the machine looks next (the person's time). Absent: nothing to wake for. */
  wakeAt?: string;
  claim?: Claim;
};

/** Whether there is a follow-up that has not ended, whatever it waits for. */
export const isRunning = (followUp: FollowUp | undefined): followUp is FollowUp =>
  followUp !== undefined && followUp.state !== 'ended';

/** What happened, in the order of `rev`. Messages are rows of their own. */
export type EventBody =
  /** `quietly`: by no act of the person, who wants nothing of us; they have not been told. */
  | { kind: 'rejection-heard'; rejectionId: string; door: Door; again: boolean; quietly?: true }
  | { kind: 'rejection-retracted'; rejectionId: string }
  | { kind: 'consent-given'; channel: Channel }
  | { kind: 'stopped'; channel: Channel }
  | { kind: 'zone-learned'; zone: string; from: 'given' | 'country' | 'provisional' }
  | { kind: 'paused'; until?: string; by: 'person' | 'care' | 'care-week' }
  | { kind: 'resumed' }
  | { kind: 'replied'; to?: string; word?: string; sealed?: string }
  | { kind: 'channel-died'; channel: Channel; reason: string }
  | { kind: 'draft-sent'; rejectionId?: string }
  | { kind: 'feedback-arrived'; rejectionId?: string }
  /** `to`, `company` and `role`: of the mail that asked for the day. `dayOnly`: no hour was told. */
  | { kind: 'interview-logged'; startsAt: string; to?: string; company?: string; role?: string; dayOnly?: true }
  /** It was called off, or moved to a day that we don't know. */
  | { kind: 'interview-off'; to?: string; company?: string; role?: string }
  | { kind: 'offer-accepted' }
  | { kind: 'ended-by-person' }
  /** Two records turned out to be one person; `other` is the younger, which ended. */
  | { kind: 'people-merged'; other: string }
  | Asked
  | { kind: 'ask-answered'; ask: string; answer: 'yes' | 'no' };

/** What the person was asked, or told about a mail that was not acted upon. */
export type Asked = {
  kind: 'asked';
  /** By a mail's own buttons; the last three in words, to be answered in words. */
  question: 'unsure' | 'not-rejection' | 'held' | 'set-up' | 'which-company' | 'was-it-a-no' | 'zone';
  /** What the answer is about, sealed: it was read out of the person's own words. */
  sealed?: string;
  /** Where the raw mail is kept until the answer, for seven days at most. */
  mail?: string;
  /** It is kept for somebody else too. */
  shared?: boolean;
  /** The same for the same content, whatever its Message-ID: nothing is asked twice in a day. */
  content?: string;
  /** Of the letter in it: what the person says of it holds when it comes again. */
  imprint?: Imprint;
  /** Of a mail that waits for an answer: who it says it is from, and its subject. */
  sender?: string;
  about?: string;
  /** Of a letter from long ago, within an answer: about its employer. */
  older?: true;
};

export type Event = {
  /** Made from the sender's own id, so that a replay meets the row that is there. */
  id: string;
  candidateId: string;
  followUpId: string;
  /** The person's time, ISO instant. */
  at: string;
  rev: number;
  body: EventBody;
  /** With `consent-given` and `stopped`: the consent as it was from then on. Later changes leave it as it is. */
  proof?: ConsentState;
};

export type History = {
  candidate: Candidate;
  followUp: FollowUp | undefined;
  rejections: Rejection[];
  events: Event[];
  messages: Message[];
};
