/**
 * The one address that answers strangers, with a plain confirmation and nothing else until its button is pressed; and the
 * addresses that are nobody's, where only somebody we know is heard. What is answered must plausibly come from where it
 * says: everything else would be mail to somebody who never wrote to us.
 */
import { addressKey } from '../../candidate/candidate.ts';
import type { History } from '../../follow-up/history.ts';
import type { Ports } from '../../ports.ts';
import { isAutomatic } from '../../reply/automatic.ts';
import { answerByMail, answeredBy } from '../../reply/from-mail.ts';
import { distressIn, isOwn } from '../../reply/mail-distress.ts';
import { readSender } from '../mail/names/senders.ts';
import type { MailReading } from '../mail/reading.ts';
import { takeNews } from '../mail-news.ts';
import { dropped, type MailOutcome, type Opened } from './arrived.ts';
import { mustBeInTurn } from './in-turn.ts';
import { mustBeWithin, within } from './limits.ts';
import { notNews } from './loops.ts';
import { takeMail, toldIn } from './own-words.ts';
import { atReplyAddress } from './reply-address.ts';
import { isAuthentic } from './sender.ts';
import { settledAnew } from './settled-by.ts';

const WEEK_MS = 7 * 86_400_000;

type Sender = { reading: MailReading; from: NonNullable<MailReading['outer']['from']>; known: History | undefined };

/** Who wrote, if it is somebody who may be answered. */
async function senderOf(ports: Ports, arrived: Opened): Promise<Sender | MailOutcome> {
  const { reading } = arrived;
  const { from, headers } = reading.outer;
  const loop = notNews(headers, arrived.envelopeFrom, ports.settings.mailDomain);
  if (loop?.aside) return { outcome: 'set-aside', why: loop.why, keep: true };
  if (loop) return dropped(loop.why);
  if (!from || arrived.envelopeFrom === '') return dropped('nobody to answer');
  if (!(await isAuthentic(ports, arrived, reading.outer))) return dropped('not authenticated');
  const pointer = await ports.store.pointer('email', addressKey(from.address));
  const history = pointer && (await ports.store.history(pointer.candidateId));
  if (history && isConfirmed(history)) return { reading, from, known: history };
  if (arrived.verdicts.spam === 'FAIL') return dropped('spam');
  return isAutomatic(headers) ? dropped('nobody to answer') : { reading, from, known: history };
}

export async function atSignUp(ports: Ports, arrived: Opened): Promise<MailOutcome> {
  const sender = await senderOf(ports, arrived);
  if ('outcome' in sender) return sender;
  const { reading, from, known } = sender;
  const mail = { raw: arrived.raw, key: arrived.key };
  if (known && isConfirmed(known)) {
    await mustBeInTurn(ports, known.candidate.id, 'signed', reading);
    const settled = await settledAnew(ports, known.candidate.id, arrived);
    if (settled) return settled;
    return takeMail(ports, mail, reading, known.candidate.id);
  }
  const inNeed = distressIn(reading) !== null;
  if (!(await within(ports, 'stranger', addressKey(from.address))) && !inNeed)
    return dropped('too much from one stranger');
  if (isEmployers(reading, from.address)) return dropped('nobody forwarded it');
  const asked = known?.messages.some(
    (message) => message.type === 'confirm' && ports.clock.now() - Date.parse(message.at) < WEEK_MS,
  );
  if (!asked && !inNeed) await mustBeWithin(ports, 'confirm', 'everybody');
  const whom = { email: from.address, ...(from.name && { name: from.name }) };
  const told = toldIn(reading);
  return takeNews(ports, mail, reading, whom, {
    instead: 'confirm',
    ...(told && { told }),
    ...(asked && { quiet: true }),
  });
}

/**
 * An address of ours that is nobody's, or where our mail is from: an answer to one of our mails names it, and whoever knows
 * that name had the mail; anything else is heard from somebody we know.
 */
export async function atOtherAddress(ports: Ports, arrived: Opened): Promise<MailOutcome> {
  const answered = await answeredBy(ports, arrived.reading.outer.headers);
  if (answered) return atReplyAddress(ports, arrived, { ...answered, shared: false });
  const sender = await senderOf(ports, arrived);
  if ('outcome' in sender) return sender;
  const { reading, known } = sender;
  if (!known || !isConfirmed(known)) return dropped('nobody’s address, and nobody we know');
  const { id } = known.candidate;
  await mustBeInTurn(ports, id, 'signed', reading);
  const settled = await settledAnew(ports, id, arrived);
  if (settled) return settled;
  if (!isOwn(reading) || reading.kind === 'rejection')
    return takeMail(ports, { raw: arrived.raw, key: arrived.key }, reading, id);
  return answerByMail(ports, arrived, id, '');
}

const isConfirmed = ({ candidate }: History): boolean => Object.keys(candidate.consent).length > 0;

/**
 * An employer's own mail, sent on by a rule or copied to us: its writer is the last who may hear from us. Pasted words look
 * the same, so those are taken from a private mailbox alone.
 */
function isEmployers(reading: MailReading, from: string): boolean {
  if (reading.forwarded === 'automatic') return true;
  const tells = reading.kind !== 'other' && reading.kind !== 'unsure';
  return isOwn(reading) && tells && readSender(from).kind !== 'private';
}
