/**
 * Further addresses of one person. An address is theirs once the link that was mailed to it has been opened and its button
 * pressed. If somebody is known by it already, the two records become one; whoever asks is told the same in every case.
 */
import * as z from 'zod';
import { type Decision, recordEvent } from '../follow-up/record.ts';
import { answerRow } from '../message/answer-row.ts';
import type { Message } from '../message/message.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { addressKey, type Candidate, emailsOf } from './candidate.ts';
import { mergePeople } from './merge.ts';
import { keyedHash } from './suppression.ts';

const DAY = 86_400_000;
/** How long the link in the mail works, real time. */
const LINK_MS = 7 * DAY;
const MOST_A_DAY = 3;

const EmailSchema = z.email().max(254);

/** @throws Problem `invalid-request` */
export function validAddress(text: string | undefined): string {
  const address = EmailSchema.safeParse(text?.trim());
  if (address.success) return address.data;
  const message = 'That is no email address we can write to.';
  throw new Problem('invalid-request', message, { fields: [{ path: 'address', message }] });
}

/**
 * What follows when a person enters an address on their own page: one mail to it, or none if it had one within a day.
 * @throws Problem `too-many`
 */
export async function askForAddress(
  ports: Ports,
  candidate: Candidate,
  address: string,
  inboundId: string,
): Promise<Pick<Decision, 'answers'>> {
  const { store, clock } = ports;
  if (emailsOf(candidate).some((own) => addressKey(own) === addressKey(address))) {
    throw new Problem('invalid-request', 'This address is on your page already.');
  }
  if (!(await store.countUpTo(MOST_A_DAY, `address/person/${candidate.id}`, DAY, clock.real()))) {
    throw new Problem('too-many', `You can add ${MOST_A_DAY} addresses a day. Please go on tomorrow.`);
  }
  const name = await keyedHash(ports, 'address/asked', addressKey(address));
  if (!(await store.countUpTo(1, `address/${name}`, DAY, clock.real()))) return {};
  return {
    answers: () =>
      answerRow({ email: address }, inboundId, {
        type: 'verify',
        channel: 'email',
        message: 'verify',
        data: { sender: masked(candidate.email), askedAt: new Date(clock.real()).toISOString() },
      }),
  };
}

/** Enough for whoever knows the address, and little for whoever does not: `a...@mail.example`. */
const masked = (address: string): string => address.replace(/^(.)[^@]*/, '$1...');

/**
 * The address that a link's message asked about.
 * @throws Problem `link-invalid` if it asked about none, `link-expired` after a week
 */
export function askedAddress(ports: Pick<Ports, 'clock'>, message: Message | undefined): string {
  const askedAt = message?.data?.askedAt;
  if (message?.type !== 'verify' || message.channel !== 'email' || typeof askedAt !== 'string') {
    throw new Problem('link-invalid', 'This link leads nowhere any more.');
  }
  if (ports.clock.real() - Date.parse(askedAt) > LINK_MS) {
    throw new Problem('link-invalid', 'This link has run out: it works for a week.', {
      mend: 'Enter the address on your own page again.',
    });
  }
  return message.to;
}

/** The button was pressed in a mail to that address: it is theirs, and with it the record of whoever was known by it. */
export async function confirmAddress(ports: Ports, candidateId: string, message: Message): Promise<void> {
  const address = askedAddress(ports, message);
  const inboundId = `address#${message.id}`;
  let other: string | undefined;
  await recordEvent(ports, candidateId, async (history) => {
    const { candidate } = history!;
    const owner = await ports.store.pointer('email', addressKey(address));
    other = owner?.candidateId;
    if (other !== undefined) return undefined;
    return {
      candidate: { ...candidate, otherEmails: [...(candidate.otherEmails ?? []), address] },
      events: [{ id: inboundId, body: { kind: 'replied', word: 'address-added' } }],
      pointers: [{ kind: 'email', value: addressKey(address), candidateId: candidate.id }],
    };
  });
  if (other !== undefined) await mergePeople(ports, inboundId, candidateId, other);
}

/** The same person, written to at another of their addresses. What came back from the old one says nothing about the new. */
export function writtenTo(candidate: Candidate, address: string | undefined): Candidate | undefined {
  const all = emailsOf(candidate);
  if (address === undefined || address === candidate.email || !all.includes(address)) return undefined;
  return {
    ...candidate,
    email: address,
    otherEmails: all.filter((one) => one !== address),
    dead: candidate.dead.filter((channel) => channel !== 'email'),
  };
}
