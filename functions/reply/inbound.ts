/** What came in from a person, and the small change that every answer to it is made of. Pure. */
import { type Candidate, mayUse } from '../candidate/candidate.ts';
import type { EventBody, History } from '../follow-up/history.ts';
import type { Channel } from '../follow-up/plan.ts';
import type { Decision } from '../follow-up/record.ts';
import { answerRow } from '../message/answer-row.ts';
import { type Answer, isScheduled } from '../message/message.ts';
import type { CareTier } from './care.ts';

export type Inbound = {
  candidateId: string;
  /** `sms#<MessageSid>`, `mail#<Message-ID>`, `tap#<token>`. */
  inboundId: string;
  channel: Channel;
  /** The person's own words, without quotes and signature. */
  text: string;
  /** Of a mail, where it is the person's own. */
  subject?: string;
  /** The distress seen in all of a mail, its subject and what stands around the text included. */
  tier?: CareTier;
  /** The message this answers, where that is known. */
  to?: string;
  /** The carrier has answered its keywords itself (its STOP, START and HELP texts). */
  carrierAnswers: boolean;
  /** What the carrier's own opt-out took the text for, whatever its words. */
  carrierRead?: 'stop' | 'start' | 'help';
  /** A picture or a file came with it, and is gone. */
  media?: boolean;
  /** Message-ID of the mail, for threading the answer. */
  inReplyTo?: string;
};

/** With the real time of its arrival, epoch milliseconds: rates never run on the person's clock. */
export type Received = Inbound & { real: number };

/** Answers to one person in an hour. Whoever writes more is not helped by more of them; a machine would never stop. */
const MOST_ANSWERS = 40;
const HOUR = 3_600_000;
/** Answered however many there were before. */
const ALWAYS_ANSWERED = ['help', 'started', 'started-ended', 'still-stopped', 'answer-delete'];

export const threaded = ({ inReplyTo }: Inbound) => (inReplyTo ? { inReplyTo } : {});

/** A decision of these events alone, each named after what it came with. */
export const one = ({ inboundId }: Inbound, ...bodies: EventBody[]): Decision => ({
  events: bodies.map((body, index) => ({ id: `${inboundId}/${index}`, body })),
});

/** The one answer to it: on the channel it came by, or where that one was stopped on the other; and not without end. */
export function answer(
  history: Pick<History, 'candidate' | 'messages'>,
  inbound: Received,
  type: 'care' | 'receipt' | 'reply' | 'stop',
  message: string,
  data: Record<string, unknown> = {},
): Answer[] {
  const anyway = type === 'care' || type === 'stop' || ALWAYS_ANSWERED.includes(message);
  const channel = anyway ? inbound.channel : wayBack(history, inbound);
  if (!channel) return [];
  return answerRow(history.candidate, inbound.inboundId, {
    type,
    channel,
    message,
    data: { ...data, ...threaded(inbound) },
  });
}

/** The channel an answer may go by; undefined where there is none, or where there have been too many within the hour. */
export function wayBack(
  { candidate, messages }: Pick<History, 'candidate' | 'messages'>,
  { channel, real }: Pick<Received, 'channel' | 'real'>,
): Channel | undefined {
  const lately = messages.filter(
    (message) => !isScheduled(message.type) && (!message.claimedAt || Date.parse(message.claimedAt) > real - HOUR),
  );
  return lately.length >= MOST_ANSWERS ? undefined : usable(candidate, channel);
}

/** After a stop nothing goes by that channel but what the law allows; the other one serves, where it may be used. */
function usable(candidate: Candidate, channel: Channel): Channel | undefined {
  if (candidate.consent[channel]?.status !== 'revoked') return channel;
  const other = channel === 'sms' ? 'email' : 'sms';
  return mayUse(candidate, other) ? other : undefined;
}
