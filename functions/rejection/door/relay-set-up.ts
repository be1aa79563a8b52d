/** Passing Gmail's question on to the owner whose mailbox asks: sent by Gmail itself, or passed on by the owner's own hand. */
import { emailsOf } from '../../candidate/candidate.ts';
import { seal } from '../../candidate/seal.ts';
import type { EventBody, History } from '../../follow-up/history.ts';
import { recordEvent } from '../../follow-up/record.ts';
import { answerRow } from '../../message/answer-row.ts';
import type { Ports } from '../../ports.ts';
import { distressIn } from '../../reply/mail-distress.ts';
import { orderIn } from '../../reply/note-order.ts';
import type { MailReading } from '../mail/reading.ts';
import { mailId } from '../mail-news.ts';
import { dropped, type Kept, type MailOutcome } from './arrived.ts';
import { mustBeWithin } from './limits.ts';
import { isSameMailbox } from './sender.ts';
import { passedOn, readSetUp, type SetUp } from './set-up.ts';

/** Of Gmail's own mail, which somebody has found to be its own. */
export async function relaySetUp(
  ports: Ports,
  mail: Kept,
  reading: MailReading,
  history: History,
): Promise<MailOutcome> {
  const { id: candidateId } = history.candidate;
  const setUp = readSetUp(reading, ports.settings.mailDomain);
  if (!isOwners(setUp, history)) return dropped('forwarding asked for from another mailbox', candidateId);
  if (!isUseful(setUp)) return dropped('a forwarding request without code and link', candidateId);
  return relay(ports, mail, reading, { history, setUp });
}

/**
 * Of a mail of the owner's. Undefined where it is no such question about their mailbox and their forwarding address, or where
 * words of theirs come first: it is then a mail like any other.
 */
export async function relayPassedOn(
  ports: Ports,
  mail: Kept,
  reading: MailReading,
  candidateId: string,
): Promise<MailOutcome | undefined> {
  const letter = passedOn(reading);
  if (!letter || distressIn(reading) || orderIn(ports, reading, '', false)) return undefined;
  const history = await ports.store.history(candidateId);
  const { mailDomain } = ports.settings;
  if (!history || !letter.body.text?.includes(`${history.candidate.forwardingToken}@${mailDomain}`)) return undefined;
  const setUp = readSetUp(letter, mailDomain);
  if (!isOwners(setUp, history) || !isUseful(setUp)) return undefined;
  return relay(ports, mail, reading, { history, setUp });
}

const isOwners = ({ asking }: SetUp, { candidate }: History): boolean =>
  asking !== undefined && emailsOf(candidate).some((email) => isSameMailbox(asking, email));

const isUseful = ({ setupUrl, code }: SetUp): boolean => setupUrl !== undefined || code !== undefined;

async function relay(
  ports: Ports,
  mail: Kept,
  reading: MailReading,
  { history, setUp: { setupUrl, code } }: { history: History; setUp: SetUp },
): Promise<MailOutcome> {
  const { id: candidateId, wrappedKey } = history.candidate;
  const id = await mailId(reading.outer.messageId, mail.raw);
  await mustBeWithin(ports, 'set-up', candidateId);
  const note: EventBody[] = reading.note
    ? [{ kind: 'replied', sealed: await seal(ports.keys, wrappedKey, reading.note) }]
    : [];
  await recordEvent(ports, candidateId, () => ({
    events: [
      { id: `${id}/set-up`, body: { kind: 'asked', question: 'set-up' } },
      ...note.map((body) => ({ id: `${id}/replied`, body })),
    ],
    answers: () =>
      answerRow(history.candidate, id, {
        type: 'receipt',
        channel: 'email',
        message: 'gmail-forwarding-confirmation',
        data: { ...(setupUrl && { setupUrl }), ...(code && { code }) },
      }),
  }));
  return { outcome: 'set-up', candidateId };
}
