/** A text that came in: whose it is, and on to `respond`. A number that nobody has verified gets no answer of ours. */
import { hearUnknownNumber } from '../../candidate/unknown-number.ts';
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
  const inboundId = `sms#${MessageSid}`;
  const carrierRead = READ_BY_CARRIER[OptOutType];
  const pointer = await ports.store.pointer('phone', From);
  if (!pointer)
    return hearUnknownNumber(ports, { number: From, text: Body, inboundId, ...(carrierRead && { carrierRead }) });
  await respond(ports, {
    candidateId: pointer.candidateId,
    inboundId,
    channel: 'sms',
    text: Body,
    carrierAnswers: true,
    ...(carrierRead && { carrierRead }),
    ...(Number(NumMedia) > 0 && { media: true }),
  });
}
