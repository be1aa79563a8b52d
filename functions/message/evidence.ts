/**
 * Evidence about what we sent: a provider's event that carries our message id, or its own. It settles what a crash or a lost
 * answer left open, whatever order it comes in; a bounce or a dead number also says that the channel is gone.
 */

import type { Candidate } from '../candidate/candidate.ts';
import type { Channel } from '../follow-up/plan.ts';
import { recordEvent } from '../follow-up/record.ts';
import type { Ports } from '../ports.ts';
import type { Message } from './message.ts';
import { MESSAGE_TAG, messageIdOfTag } from './ses.ts';

export type Evidence = {
  provider: 'ses' | 'twilio';
  providerId: string;
  /** Whose message, and which (`messageRef`), where the event carries it. */
  ref?: string;
  /** The event's own id: the same event twice changes nothing. */
  eventId: string;
  meaning: 'taken' | 'delivered' | 'failed' | 'dead' | 'complaint' | 'nothing';
  why?: string;
};

/** SES events name their kind in `eventType` (configuration sets) or `notificationType` (identities); both are read. */
export function evidenceOf(event: unknown): Evidence | undefined {
  const { eventType, notificationType, mail, bounce, complaint } = event as SesEvent;
  const kind = eventType ?? notificationType;
  const providerId = mail?.messageId;
  if (!kind || !providerId) return undefined;
  const tag = mail.tags?.[MESSAGE_TAG]?.[0];
  const ref = tag === undefined ? undefined : messageIdOfTag(tag);
  const feedback = bounce?.feedbackId ?? complaint?.feedbackId;
  const base = {
    provider: 'ses' as const,
    providerId,
    eventId: `ses#${feedback ?? `${providerId}#${kind}`}`,
    ...(ref && { ref }),
  };
  switch (kind) {
    case 'Send':
      return { ...base, meaning: 'taken' };
    case 'Delivery':
      return { ...base, meaning: 'delivered' };
    case 'Bounce':
      return {
        ...base,
        meaning: bounce?.bounceType === 'Permanent' ? 'dead' : 'taken',
        why: `bounce ${bounce?.bounceType ?? ''} ${bounce?.bounceSubType ?? ''}`.trim(),
      };
    case 'Complaint':
      return {
        ...base,
        meaning: complaint?.complaintFeedbackType === 'not-spam' ? 'nothing' : 'complaint',
        why: 'complaint',
      };
    case 'Reject':
    case 'Rendering Failure':
      return { ...base, meaning: 'failed', why: kind };
    default:
      return { ...base, meaning: 'nothing' };
  }
}

type SesEvent = {
  eventType?: string;
  notificationType?: string;
  mail?: { messageId?: string; tags?: Record<string, string[]> };
  bounce?: { bounceType?: string; bounceSubType?: string; feedbackId?: string };
  complaint?: { complaintFeedbackType?: string; feedbackId?: string };
};

export async function takeEvidence(ports: Ports, evidence: Evidence): Promise<void> {
  const [candidateId, messageId] = evidence.ref?.includes('/')
    ? split(evidence.ref)
    : await known(ports, evidence.providerId);
  const history = candidateId ? await ports.store.history(candidateId) : undefined;
  if (!history || !messageId) return ports.log.info('evidence about nothing we know', { eventId: evidence.eventId });

  const stored = history.messages.find((message) => message.id === messageId);
  const claim = history.followUp?.claim?.id === messageId ? history.followUp.claim : undefined;
  const message: Message | undefined =
    stored ??
    (claim && { ...claim, candidateId: history.candidate.id, followUpId: history.followUp!.id, status: 'claimed' });
  if (!message) return;
  if (message.claimedAt) await ports.store.evidence(evidence.provider, message.claimedAt);

  const settled = judge(message, evidence);
  if (settled) await ports.store.putMessage(settled, 'overruling');
  if (settled || !(await ports.store.pointer('provider', evidence.providerId))) {
    await ports.store.point({
      kind: 'provider',
      value: evidence.providerId,
      candidateId: history.candidate.id,
      about: messageId,
    });
  }
  // A question to an address that is not proven, or to an earlier one, says nothing about where we write to.
  if (message.to !== addressOf(history.candidate, message.channel)) return;
  if (evidence.meaning === 'dead') await losesChannel(ports, history.candidate.id, message.channel, evidence);
  if (evidence.meaning === 'complaint') await complained(ports, history.candidate.id, evidence);
}

const addressOf = ({ email, phone }: Candidate, channel: Channel) => (channel === 'email' ? email : phone);

function split(ref: string): [string, string] {
  const at = ref.indexOf('/');
  return [ref.slice(0, at), ref.slice(at + 1)];
}

async function known(ports: Ports, providerId: string): Promise<[string?, string?]> {
  const pointer = await ports.store.pointer('provider', providerId);
  return [pointer?.candidateId, pointer?.about];
}

/** What the row becomes, or undefined if it says so already. A sent message is never taken back to refused by a late event. */
function judge(message: Message, evidence: Evidence): Message | undefined {
  const { providerId } = evidence;
  if (evidence.meaning === 'failed')
    return message.status === 'refused' ? undefined : { ...message, status: 'refused', providerId, why: evidence.why };
  if (message.status === 'sent' || evidence.meaning === 'nothing') return undefined;
  const { why: _why, ...rest } = message;
  return { ...rest, status: 'sent', providerId };
}

/** A bounce, a dead number: the channel is gone, and planned steps may move to the other one. */
export async function losesChannel(
  ports: Ports,
  candidateId: string,
  channel: Channel,
  { eventId, why }: Pick<Evidence, 'eventId' | 'why'>,
): Promise<void> {
  await recordEvent(ports, candidateId, (history) => {
    const { candidate } = history!;
    if (candidate.dead.includes(channel)) return undefined;
    return {
      candidate: { ...candidate, dead: [...candidate.dead, channel] },
      events: [{ id: eventId, body: { kind: 'channel-died', channel, reason: why ?? '' } }],
    };
  });
}

/** "This is spam" is a stop, whatever else it is. */
async function complained(ports: Ports, candidateId: string, { eventId }: Evidence): Promise<void> {
  await recordEvent(ports, candidateId, (history) => {
    const { candidate } = history!;
    const email = candidate.consent.email;
    if (!email || email.status === 'revoked') return undefined;
    const revokedAt = new Date(ports.clock.now()).toISOString();
    return {
      candidate: { ...candidate, consent: { ...candidate.consent, email: { ...email, status: 'revoked', revokedAt } } },
      events: [{ id: eventId, body: { kind: 'stopped', channel: 'email' } }],
    };
  });
}
