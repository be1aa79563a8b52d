/** A text that came in: whose it is, and on to `respond`. A number we do not know gets no answer, except to its stop. */
import type { Ports } from '../../ports.ts';
import { respond } from '../../reply/respond.ts';

/** With Advanced Opt-Out the carrier's side says which keyword it understood, a custom one too. */
const READ_BY_CARRIER: Readonly<Record<string, 'stop' | 'start' | 'help'>> = {
  STOP: 'stop',
  START: 'start',
  HELP: 'help',
};

/** @param fields of Twilio's request, once its signature holds */
export async function receiveText(ports: Ports, fields: Record<string, string>): Promise<void> {
  const { MessageSid, From, Body = '', OptOutType = '', NumMedia = '0' } = fields;
  if (!MessageSid || !From) return ports.log.info('a text without id or sender');
  const pointer = await ports.store.pointer('phone', From);
  if (!pointer) return ports.log.info('a text from a number we do not know', { sid: MessageSid });
  const carrierRead = READ_BY_CARRIER[OptOutType];
  await respond(ports, {
    candidateId: pointer.candidateId,
    inboundId: `sms#${MessageSid}`,
    channel: 'sms',
    text: Body,
    carrierAnswers: true,
    ...(carrierRead && { carrierRead }),
    ...(Number(NumMedia) > 0 && { media: true }),
  });
}
