/** A text that came in: whose it is, and on to `respond`. A number we do not know gets no answer, except to its stop. */
import type { Ports } from '../../ports.ts';
import { respond } from '../../reply/respond.ts';

export async function receiveText(ports: Ports, fields: Record<string, string>): Promise<void> {
  const { MessageSid, From, Body = '', OptOutType } = fields;
  if (!MessageSid || !From) return ports.log.info('a text without id or sender');
  const pointer = await ports.store.pointer('phone', From);
  if (!pointer) return ports.log.info('a text from a number we do not know', { sid: MessageSid });
  // With Advanced Opt-Out the carrier's side says which keyword it understood; its word counts.
  const text = OptOutType && ['STOP', 'START', 'HELP'].includes(OptOutType) ? OptOutType : Body;
  await respond(ports, {
    candidateId: pointer.candidateId,
    inboundId: `sms#${MessageSid}`,
    channel: 'sms',
    text,
    carrierAnswers: true,
  });
}
