/** What came in from a person, and the small change that every answer to it is made of. Pure. */
import type { EventBody, History } from '../follow-up/history.ts';
import type { Channel } from '../follow-up/plan.ts';
import type { Decision } from '../follow-up/record.ts';
import { answerRow } from '../message/answer-row.ts';
import type { Answer } from '../message/message.ts';

export type Inbound = {
  candidateId: string;
  /** `sms#<MessageSid>`, `mail#<Message-ID>`, `tap#<token>`. */
  inboundId: string;
  channel: Channel;
  /** The person's own words, without quotes and signature. */
  text: string;
  /** The message this answers, where that is known. */
  to?: string;
  /** The carrier has answered this keyword itself (its STOP, START and HELP texts). */
  carrierAnswers: boolean;
  /** Message-ID of the mail, for threading the answer. */
  inReplyTo?: string;
};

export const threaded = ({ inReplyTo }: Inbound) => (inReplyTo ? { inReplyTo } : {});

/** A decision of these events alone, each named after what it came with. */
export const one = ({ inboundId }: Inbound, ...bodies: EventBody[]): Decision => ({
  events: bodies.map((body, index) => ({ id: `${inboundId}/${index}`, body })),
});

/** The answer to it, on the channel it came by. */
export function answer(
  { candidate }: Pick<History, 'candidate'>,
  inbound: Inbound,
  type: 'care' | 'reply' | 'stop',
  message: string,
  data: Record<string, unknown> = {},
): Answer[] {
  const { inboundId, channel } = inbound;
  return answerRow(candidate, inboundId, { type, channel, message, data: { ...data, ...threaded(inbound) } });
}
