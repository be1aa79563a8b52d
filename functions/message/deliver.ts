/**
 * Handing a claimed message to its provider and writing down what became of it. Scheduled messages and answers settle the
 * same way (design.md, "Settling a claim"): evidence makes `sent`, a definite refusal is planned again, silence becomes
 * `uncertain` and is never tried again on a guess.
 */
import type { History } from '../follow-up/history.ts';
import type { Planned } from '../follow-up/planner.ts';
import type { Ports, SendResult } from '../ports.ts';
import { compose } from './compose.ts';
import type { Message } from './message.ts';
import { isScheduled } from './message.ts';

/** The name under which a provider gets a message and gives it back with every event: whose it is, and which. */
const messageRef = (message: Pick<Message, 'candidateId' | 'id'>): string => `${message.candidateId}/${message.id}`;

/** Sends one message that the caller has claimed, records it, and returns the record and whether the address is dead. */
export async function deliver(
  ports: Ports,
  history: History,
  claimed: Omit<Message, 'status'>,
  planned: Planned,
): Promise<{ message: Message; dead: boolean }> {
  const composed = await compose(ports, history, claimed, planned);
  const { to } = claimed;
  const messageId = messageRef(claimed);
  const result =
    composed.channel === 'email'
      ? await ports.mailer.send({ messageId, to, raw: composed.raw })
      : await ports.texter.send({ messageId, to, body: composed.body });
  const message = { ...claimed, ...settled(result, ports.clock.now()) };
  await record(ports, message);
  ports.log.info('handed to the provider', { messageId: message.id, outcome: result.outcome, why: message.why });
  return { message, dead: result.outcome === 'refused' && result.dead };
}

function settled(result: SendResult, now: number): Pick<Message, 'status' | 'providerId' | 'why' | 'laterUntil'> {
  switch (result.outcome) {
    case 'sent':
      return { status: 'sent', providerId: result.providerId };
    case 'refused':
      return { status: 'refused', why: result.why };
    case 'later':
      return { status: 'refused', why: result.why, laterUntil: new Date(now + result.retryAfterMs).toISOString() };
    case 'unknown':
      return { status: 'uncertain', why: result.why };
  }
}

/**
 * An answer that was refused or put off stays owed, and one that is uncertain stays in the sweep's sight for a day: later
 * evidence may decide it. A provider's id points back to its message.
 */
export async function record(ports: Pick<Ports, 'store' | 'clock'>, message: Message): Promise<void> {
  // First: a record without its pointer would be one that later events cannot find.
  if (message.providerId) {
    const { candidateId, id: about, providerId: value } = message;
    await ports.store.point({ kind: 'provider', value, candidateId, about });
  }
  if (isScheduled(message.type)) await ports.store.putMessage(message);
  else if (message.status === 'refused' && message.attempt < MOST_ATTEMPTS) {
    await ports.store.putOwed({ ...message, status: 'owed', attempt: message.attempt + 1 });
  } else if (message.status === 'uncertain' && ports.clock.real() - Date.parse(message.claimedAt!) < DAY)
    await ports.store.putOwed(message);
  else await ports.store.putMessage(message);
}

const DAY = 86_400_000;
const MOST_ATTEMPTS = 8;

/**
 * What can be said now about a message whose claim has expired without a record, or that is uncertain: undefined while only
 * more waiting can tell. A text is looked up in the provider's own list; silence counts as a refusal only after `silenceMs`
 * and once the provider has given evidence of a message claimed later.
 */
export async function judgeSilence(
  ports: Ports,
  history: History,
  message: Message,
  planned: Planned,
): Promise<Message | undefined> {
  const claimedAt = Date.parse(message.claimedAt!);
  const provider = message.channel === 'email' ? 'ses' : 'twilio';
  if (message.channel === 'sms') {
    const composed = await compose(ports, history, message, planned);
    const { to } = message;
    const messageId = messageRef(message);
    const providerId =
      composed.channel === 'sms'
        ? await ports.texter.find({ messageId, to, body: composed.body }, claimedAt)
        : undefined;
    if (providerId) return { ...message, status: 'sent', providerId };
  }
  if (ports.clock.real() - claimedAt >= ports.settings.silenceMs) {
    const evidencedTo = await ports.store.evidencedTo(provider);
    if (evidencedTo !== undefined && Date.parse(evidencedTo) > claimedAt) {
      return { ...message, status: 'refused', why: `${provider} never had it` };
    }
  }
  return message.status === 'uncertain'
    ? undefined
    : { ...message, status: 'uncertain', why: 'no record of an answer' };
}
