/**
 * Whether a mail is read now or waits: counted for each person and each sender, so that nobody else uses up what is a person's
 * own. Their despair never waits.
 */
import { addressKey } from '../../candidate/candidate.ts';
import type { Ports } from '../../ports.ts';
import { Problem } from '../../problem.ts';
import { distressIn } from '../../reply/mail-distress.ts';
import type { MailReading } from '../mail/reading.ts';
import { within } from './limits.ts';
import type { ownership } from './sender.ts';

export type Whose = Awaited<ReturnType<typeof ownership>>;

/**
 * @param whose as `ownership` found it: `signed` counts as the person's own
 * @throws Problem `too-many`: the mail is brought again later
 */
export async function mustBeInTurn(
  ports: Pick<Ports, 'store' | 'clock'>,
  candidateId: string,
  whose: Whose,
  reading: MailReading,
): Promise<void> {
  if (whose === 'signed') {
    if ((await within(ports, 'mail', candidateId)) || distressIn(reading)) return;
  } else {
    const others = `${candidateId}#${whose ?? 'stranger'}`;
    const sender = await hashed(reading.outer.from?.address ?? '');
    if ((await within(ports, 'sender', `${others}#${sender}`)) && (await within(ports, 'others', others))) return;
  }
  throw new Problem('too-many', 'More than we take at once (mail).', { mend: 'Bring it again later.' });
}

/** Short, whatever a head may hold, and no address in a counter's name. */
async function hashed(address: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(addressKey(address)));
  return Buffer.from(digest).toString('hex').slice(0, 16);
}
