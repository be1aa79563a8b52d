/**
 * Complaints (facts, compliance 3: acknowledged at once, answered within 30 days): a ticket with sealed words, one mail that says
 * we have it, and the operator's list. Whoever writes is nobody in particular: the address is as it was typed.
 */
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { type CareTier, careTier } from '../reply/care.ts';
import { respond } from '../reply/respond.ts';
import type { ComplaintRow } from '../store/complaints.ts';
import { validAddress } from './address.ts';
import { addressKey } from './candidate.ts';
import { acknowledge, type Complaint, openComplaint, type Words } from './complaint-mail.ts';
import { newSealedKey, seal } from './seal.ts';
import { keyedHash } from './suppression.ts';

const DAY = 86_400_000;
const ANSWER_DAYS = 30;
const LONGEST = 5_000;
const MOST_A_DAY = 3;
/** Over everybody: the form mails to whatever address is typed in. */
const MOST_AN_HOUR = 30;

/**
 * Takes a complaint. The same form twice is one ticket.
 * @returns its number, until when it is to be answered, and whether its words hold distress
 * @throws Problem `invalid-request`, `too-many`
 */
export async function complain(
  ports: Ports,
  form: { name?: string; email?: string; text?: string },
): Promise<{ id: string; dueAt: string; tier: CareTier }> {
  const words = wordsIn(form);
  const tier = careTier(`${words.name}\n${words.text}`);
  const digest = await keyedHash(ports, 'complaint', JSON.stringify(words));
  const id = `C-${digest
    .replace(/[^a-z0-9]/gi, '')
    .slice(0, 10)
    .toUpperCase()}`;
  const known = await ports.store.complaint(id);
  if (known) return { id, dueAt: known.dueAt, tier };
  await mustBeFew(ports, words.email);
  const now = ports.clock.now();
  const wrappedKey = await newSealedKey(ports.keys);
  const row: ComplaintRow = {
    id,
    at: iso(now),
    dueAt: iso(now + ANSWER_DAYS * DAY),
    wrappedKey,
    sealed: await seal(ports.keys, wrappedKey, JSON.stringify(words)),
  };
  await ports.store.putComplaint(row);
  ports.log.info('a complaint came in', { complaintId: id });
  if (tier) await pauseWhoeverIsKnown(ports, words, id);
  await acknowledge(ports, row, words.email);
  return { id, dueAt: row.dueAt, tier };
}

const iso = (at: number) => new Date(at).toISOString();

function wordsIn({ name = '', email, text = '' }: { name?: string; email?: string; text?: string }): Words {
  const said = text.replace(/\r\n?/g, '\n').trim();
  const wrong = (path: string, message: string) =>
    new Problem('invalid-request', message, { fields: [{ path, message }] });
  if (said === '') throw wrong('text', 'Tell us what went wrong.');
  if (said.length > LONGEST) throw wrong('text', `That is too long: ${LONGEST} characters is the most.`);
  return { name: name.replace(/\s+/g, ' ').trim().slice(0, 120), email: validAddress(email), text: said };
}

async function mustBeFew(ports: Ports, email: string): Promise<void> {
  const real = ports.clock.real();
  const name = await keyedHash(ports, 'complaint/from', addressKey(email));
  const few =
    (await ports.store.countUpTo(MOST_A_DAY, `complaint/${name}`, DAY, real)) &&
    (await ports.store.countUpTo(MOST_AN_HOUR, 'complaint/everybody', DAY / 24, real));
  if (!few) throw new Problem('too-many', 'We have had several of these just now. Please try again tomorrow.');
}

/** Words of distress pause and are answered, wherever they are written. */
async function pauseWhoeverIsKnown(ports: Ports, { email, text }: Words, id: string): Promise<void> {
  const pointer = await ports.store.pointer('email', addressKey(email));
  if (!pointer) return;
  const inboundId = `complaint#${id}`;
  await respond(ports, { candidateId: pointer.candidateId, inboundId, channel: 'email', text, carrierAnswers: false });
}

/** All of them, the oldest first: addressed to the operator, who reads them in words. */
export async function complaints(ports: Pick<Ports, 'store' | 'keys'>): Promise<Complaint[]> {
  const rows = (await ports.store.complaints()).sort((a, b) => (a.at < b.at ? -1 : 1));
  return Promise.all(
    rows.map(async (row) => {
      const { id, at, dueAt, closedAt = null } = row;
      return { id, at, dueAt, closedAt, ...(await openComplaint(ports, row)) };
    }),
  );
}

/** @throws Problem `not-found` */
export async function closeComplaint(ports: Pick<Ports, 'store' | 'clock'>, id: string): Promise<void> {
  const row = await ports.store.complaint(id);
  if (!row) throw new Problem('not-found', 'There is no such complaint.');
  if (!row.closedAt) await ports.store.setComplaint(id, { closedAt: iso(ports.clock.now()) });
}
