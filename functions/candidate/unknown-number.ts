/** A text from a number that nobody has verified. It gets no answer of ours, so that nobody can ask us whom we know. */
import type { Ports } from '../ports.ts';
import { readCommand } from '../reply/command.ts';
import { startByText } from './phone.ts';
import { suppress } from './suppression.ts';

type Unknown = {
  number: string;
  text: string;
  inboundId: string;
  /** The keyword that the carrier's side understood and has answered. */
  carrierRead?: 'stop' | 'start' | 'help';
};

/**
 * START from a number that waits for it joins; a stop is kept, known or not; anything else is only counted.
 */
export async function hearUnknownNumber(
  ports: Ports,
  { number, text, inboundId, carrierRead }: Unknown,
): Promise<void> {
  const read = readCommand(text, { channel: 'sms', lastInvites: [] });
  const command = carrierRead ?? read?.command;
  if (command === 'stop' || command === 'stop-all') {
    await suppress(ports, 'sms', number, new Date(ports.clock.now()).toISOString());
    return ports.log.info('a stop from a number that nobody has verified was kept');
  }
  const answered = carrierRead === 'start' || read?.exactKeyword === true;
  if (command === 'start' && (await startByText(ports, number, inboundId, !answered))) {
    return ports.log.info('a number was verified by START');
  }
  ports.log.info('a text from a number that nobody has verified');
}
