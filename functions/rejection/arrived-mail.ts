/**
 * A mail that arrived for us: whose it is and whether it may be believed. Recipients of the envelope route; a private
 * forwarding address takes news, a reply address takes answers, the sign-up address alone answers strangers, and anything
 * else is dropped without a bounce (design.md, "Doors and addresses").
 */
import { addressKey, type Candidate } from '../candidate/candidate.ts';
import { recordEvent } from '../follow-up/record.ts';
import { LOOP_HEADER } from '../message/mime.ts';
import type { Ports } from '../ports.ts';
import { isAutomatic } from '../reply/automatic.ts';
import { careTier } from '../reply/care.ts';
import { answerByMail, wordsOf } from '../reply/from-mail.ts';
import { readMail } from './mail/read.ts';
import { type MailReading, MailTooLarge } from './mail/reading.ts';
import { mailId, takeNews } from './mail-news.ts';

/** What whoever received the mail says about it. */
export type Arrived = {
  raw: Uint8Array;
  /** Envelope recipients, never the To header. */
  recipients: string[];
  /** The envelope's sender, empty for none. */
  envelopeFrom: string;
  /** From is authenticated: DMARC passed, or the mail never left this machine. */
  authenticated: boolean;
  /** Spam or virus. */
  refused: boolean;
};

export type MailOutcome = {
  outcome: 'rejection' | 'answered' | 'reply' | 'asked' | 'held' | 'dropped';
  why?: string;
  candidateId?: string;
  /** The raw mail is needed a while longer: somebody was asked about it. */
  keep?: boolean;
};

export const SIGN_UP = 'join';

export async function receiveMail(ports: Ports, arrived: Arrived): Promise<MailOutcome> {
  if (arrived.refused) return { outcome: 'dropped', why: 'spam or virus' };
  for (const recipient of arrived.recipients) {
    const [local, domain] = recipient.toLowerCase().split('@');
    if (!local || domain !== ports.settings.mailDomain) continue;
    if (local === SIGN_UP) return signUp(ports, arrived);
    if (local.startsWith('u-')) {
      const owner = await ports.store.pointer('token', local);
      if (owner) return forwarded(ports, arrived, owner.candidateId);
    }
    if (local.startsWith('r-')) {
      const [token, key] = local.split('.');
      const person = await ports.store.pointer('reply', token!);
      if (person) return answerByMail(ports, arrived.raw, person.candidateId, key ?? '');
    }
  }
  return { outcome: 'dropped', why: 'no recipient is an address of ours' };
}

async function forwarded(ports: Ports, arrived: Arrived, candidateId: string): Promise<MailOutcome> {
  const reading = await read(arrived.raw);
  if (isOurs(reading, ports)) return { outcome: 'dropped', why: 'one of our own mails came back' };
  const history = await ports.store.history(candidateId);
  if (!history) return { outcome: 'dropped', why: 'the owner is gone' };
  if (!isOwners(history.candidate, arrived, reading)) return hold(ports, arrived.raw, reading, candidateId);
  // Not a forward: what stands there the person wrote themselves, and care comes before anything else.
  if (
    (reading.forwarded === 'none' || reading.forwarded === 'pasted') &&
    reading.kind !== 'rejection' &&
    (await isDistress(arrived.raw))
  ) {
    return answerByMail(ports, arrived.raw, candidateId, '');
  }
  return takeNews(ports, arrived.raw, reading, { candidateId });
}

const isDistress = async (raw: Uint8Array): Promise<boolean> => careTier((await wordsOf(raw)).text) !== null;

/** A mail too large to be read is asked about like any other that we cannot make out. */
async function read(raw: Uint8Array): Promise<MailReading> {
  try {
    return await readMail(raw);
  } catch (error) {
    if (!(error instanceof MailTooLarge)) throw error;
    return { ...(await readMail(raw.subarray(0, HEAD_BYTES))), kind: 'unsure', rejections: [], error: error.message };
  }
}

const HEAD_BYTES = 64_000;

const isOurs = (reading: MailReading, ports: Ports): boolean =>
  reading.outer.headers.some(
    ({ name, value }) => name === LOOP_HEADER.toLowerCase() && value.trim() === ports.settings.mailDomain,
  );

/** From the owner and authenticated, or the envelope or a trace header names the owner. */
function isOwners(candidate: Candidate, arrived: Arrived, reading: MailReading): boolean {
  const owner = addressKey(candidate.email);
  const { from, forwardedFor, resentFrom } = reading.outer;
  if (from && addressKey(from.address) === owner && arrived.authenticated) return true;
  const traces = [...forwardedFor, ...resentFrom, arrived.envelopeFrom.replace(/\+caf_=[^@]*/, '')];
  return traces.some((trace) => addressKey(trace) === owner);
}

/** Somebody else wrote to a private address: nothing is done until its owner, who alone is asked, has said so. */
async function hold(ports: Ports, raw: Uint8Array, reading: MailReading, candidateId: string): Promise<MailOutcome> {
  const id = await mailId(reading.outer.messageId, raw);
  const data = { sender: reading.outer.from?.address ?? '', about: reading.outer.subject ?? '' };
  await recordEvent(ports, candidateId, (history) => ({
    events: [{ id: `${id}/held`, body: { kind: 'asked', question: 'held' } }],
    answers: () => [
      {
        id: `receipt.${id}`,
        step: `receipt:${id}`,
        type: 'receipt',
        channel: 'email',
        to: history!.candidate.email,
        message: 'receipt-held',
        data,
      },
    ],
  }));
  return { outcome: 'held', candidateId, keep: true };
}

/** A plain confirmation, and nothing else until its button is pressed; for somebody we know, news like any other. */
async function signUp(ports: Ports, arrived: Arrived): Promise<MailOutcome> {
  const reading = await read(arrived.raw);
  const { from } = reading.outer;
  if (!from || isOurs(reading, ports) || isAutomatic(reading.outer.headers))
    return { outcome: 'dropped', why: 'nobody to answer' };
  const pointer = await ports.store.pointer('email', addressKey(from.address));
  const known = pointer && (await ports.store.history(pointer.candidateId))?.candidate;
  const confirmed = known !== undefined && Object.keys(known.consent).length > 0;
  if (confirmed && !arrived.authenticated) return { outcome: 'dropped', why: 'not authenticated' };
  return takeNews(
    ports,
    arrived.raw,
    reading,
    { email: from.address, ...(from.name && { name: from.name }) },
    confirmed ? undefined : 'confirm',
  );
}
