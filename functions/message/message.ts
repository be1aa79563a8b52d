/** A message: something that happened or will. What is stored of one, and of the claim that comes before it. */
import { type Channel, SCHEDULED_TYPES, type ScheduledType } from '../follow-up/plan.ts';

export const ANSWER_TYPES = ['receipt', 'confirm', 'invite', 'verify', 'reply', 'care', 'stop'] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

export const MESSAGE_TYPES = [...SCHEDULED_TYPES, ...ANSWER_TYPES] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];

/**
 * `owed`: an answer that its event's transaction promised and nobody has sent yet (answers only).
 * `claimed`: somebody is sending it. `refused`: the provider said no; the step is planned again.
 */
export const STORED_STATUSES = ['owed', 'claimed', 'sent', 'uncertain', 'refused'] as const;
export type StoredStatus = (typeof STORED_STATUSES)[number];

export type Message = {
  /** `<followUpId>.<step>.<attempt>`, or `<type>.<inbound id>` for an answer. */
  id: string;
  candidateId: string;
  followUpId: string;
  step: string;
  attempt: number;
  type: MessageType;
  channel: Channel;
  to: string;
  tips: string[];
  /** The template this was rendered from. */
  message: string;
  status: StoredStatus;
  /** The person's time: when it was claimed, which is when it counts as sent for caps. ISO instant. */
  at: string;
  /** Real time of the claim and of its expiry, ISO instants: settling never runs on the person's clock. */
  claimedAt?: string;
  expiresAt?: string;
  providerId?: string;
  why?: string;
  /** Of a refused one: the provider asked to come back then. Such a try does not count against the step. ISO instant. */
  laterUntil?: string;
  /** What an answer is rendered with; absent for scheduled messages, whose words come from the history. */
  data?: Record<string, unknown>;
};

/** An answer as its event decides it: everything else about its row is filled in when it is written. */
export type Answer = Pick<Message, 'id' | 'step' | 'type' | 'channel' | 'to' | 'message' | 'data'>;

/** A claim lives on the FollowUp row: whoever holds it may send this one message. */
export type Claim = Pick<Message, 'id' | 'step' | 'attempt' | 'type' | 'channel' | 'to' | 'tips' | 'message' | 'at'> & {
  claimedAt: string;
  expiresAt: string;
};

/** Scheduled messages are bound by windows and caps; answers are not. */
export const isScheduled = (type: MessageType): type is ScheduledType =>
  (SCHEDULED_TYPES as readonly string[]).includes(type);
