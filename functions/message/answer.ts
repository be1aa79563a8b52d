/** Answers: `receipt`, `care`, `stop` and their like, sent at once, outside of windows and caps, one per inbound thing. */
import type { History } from '../follow-up/history.ts';
import type { Planned } from '../follow-up/planner.ts';
import type { Ports } from '../ports.ts';
import { deliver, judgeSilence, record } from './deliver.ts';
import type { Message } from './message.ts';

/**
 * Sends an answer that its event's transaction left owed, unless somebody else has. Never throws: what goes wrong here stays
 * owed, and the sweep finishes it.
 */
export async function sendAnswer(ports: Ports, history: History, message: Message, planned: Planned): Promise<void> {
  try {
    const real = ports.clock.real();
    const claimedAt = new Date(real).toISOString();
    const expiresAt = new Date(real + ports.settings.claimMs).toISOString();
    if (!(await ports.store.claimAnswer(message, claimedAt, expiresAt))) return;
    await deliver(ports, history, { ...message, claimedAt, expiresAt }, planned);
  } catch (error) {
    ports.log.error('an answer could not be sent and stays owed', error, { messageId: message.id });
  }
}

/** For the sweep: an answer that is owed is sent; one whose sender's claim has expired is settled by what can be known. */
export async function finishAnswer(ports: Ports, history: History, message: Message, planned: Planned): Promise<void> {
  if (message.status === 'owed') {
    if (!message.laterUntil || Date.parse(message.laterUntil) <= ports.clock.now())
      await sendAnswer(ports, history, message, planned);
    return;
  }
  if (message.status === 'claimed' && Date.parse(message.expiresAt!) > ports.clock.real()) return;
  const judged = await judgeSilence(ports, history, message, planned);
  if (judged) await record(ports, judged);
}
