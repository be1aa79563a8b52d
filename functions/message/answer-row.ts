/** The row of an answer, made in one place: its id and step come from what it answers, so that a replay meets it. Pure. */
import type { Candidate } from '../candidate/candidate.ts';
import type { Channel } from '../follow-up/plan.ts';
import type { Answer, AnswerType } from './message.ts';

/**
 * One answer as the list that a decision holds; empty where the person has no address on the channel.
 * @param inboundId what is answered: `sms#<MessageSid>`, `mail#<hash>`, `tap#<hash>`
 */
export function answerRow(
  candidate: Pick<Candidate, 'email' | 'phone'>,
  inboundId: string,
  answer: { type: AnswerType; channel: Channel; message: string; data?: Record<string, unknown> },
): Answer[] {
  const { type, channel, message, data = {} } = answer;
  const to = channel === 'email' ? candidate.email : candidate.phone;
  if (!to) return [];
  return [{ id: `${type}.${inboundId}`, step: `${type}:${inboundId}`, type, channel, to, message, data }];
}
