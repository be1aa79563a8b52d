/** What a mail says, acted upon for somebody it may speak for: a no is heard, anything else is answered once. */
import type { Enrolment } from '../candidate/enrol.ts';
import { seal } from '../candidate/seal.ts';
import type { EventBody } from '../follow-up/history.ts';
import type { Ports } from '../ports.ts';
import { careTier } from '../reply/care.ts';
import type { MailOutcome } from './arrived-mail.ts';
import { hear } from './hear.ts';
import type { MailReading, ReadRejection } from './mail/reading.ts';
import type { HeardRejection } from './rejection.ts';

/** `mail#` and a hash of the Message-ID, or of the bytes for a mail without one: a mail delivered twice is one. */
export async function mailId(messageId: string | null, raw: Uint8Array): Promise<string> {
  const bytes = messageId ? new TextEncoder().encode(messageId) : new Uint8Array(raw);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return `mail#${Buffer.from(digest).toString('hex').slice(0, 32)}`;
}

/**
 * @param whom the owner of the address, or somebody by their own address
 * @param instead the answer to give in place of the usual one: a stranger is only asked to confirm
 */
export async function takeNews(
  ports: Ports,
  raw: Uint8Array,
  reading: MailReading,
  whom: { candidateId: string } | Enrolment,
  instead?: 'confirm',
): Promise<MailOutcome> {
  const inboundId = await mailId(reading.outer.messageId, raw);
  const note = await noted(ports, whom, reading.note);
  const who = 'candidateId' in whom ? whom : { enrolment: { ...whom, ...provisionalZone(reading) } };
  const unsure = reading.kind === 'unsure';
  const isNo = reading.kind === 'rejection' && reading.rejections.length > 0;
  const asked: EventBody = { kind: 'asked', question: unsure ? 'unsure' : 'not-rejection' };
  const data = {
    inReplyTo: reading.outer.messageId ?? undefined,
    otherLanguage: reading.language !== null && reading.language !== 'en',
    ...(!isNo && { about: reading.originalSubject ?? '', company: reading.company ?? '', role: reading.role ?? '' }),
  };
  const usual = isNo ? undefined : unsure ? 'receipt-unsure' : `receipt-not-rejection-${reading.kind}`;
  const answer = note.care
    ? { type: 'care' as const, message: note.care }
    : instead
      ? { type: instead, message: instead }
      : { type: 'receipt' as const, ...(usual && { message: usual }) };

  const heard = await hear(ports, {
    inboundId,
    who,
    heard: isNo ? reading.rejections.map((one) => heardFrom(one, reading)) : [],
    also: isNo ? note.events : [asked, ...note.events],
    answer: { channel: 'email', ...answer, data },
  });
  const candidateId = heard.history.candidate.id;
  if (isNo) return { outcome: 'rejection', candidateId };
  return { outcome: unsure ? 'asked' : 'answered', why: reading.kind, candidateId, ...(unsure && { keep: true }) };
}

function heardFrom(one: ReadRejection, reading: MailReading): HeardRejection {
  const occurredAt = one.occurredAt ?? reading.originalDate;
  const name = one.contact.name ?? undefined;
  const email = one.contact.email ?? undefined;
  return {
    company: one.company ?? 'the company',
    door: 'mail',
    ...(one.role && { role: one.role }),
    ...(one.stage && { stage: one.stage }),
    ...(occurredAt && { occurredAt }),
    // Nobody reads a machine's mailbox: a draft to it would be a request into the void.
    ...(one.canAnswer && (name || email) && { contact: { ...(name && { name }), ...(email && { email }) } }),
  };
}

/** What the person wrote above a forward passes care before anything else; otherwise it is their first reflection. */
async function noted(
  ports: Ports,
  whom: { candidateId: string } | Enrolment,
  note: string | null,
): Promise<{ events: EventBody[]; care?: string }> {
  if (!note) return { events: [] };
  const tier = careTier(note);
  if (tier === 'A') return { care: 'care-a', events: [{ kind: 'paused', by: 'care' }] };
  if (tier === 'B') return { care: 'care-b', events: [{ kind: 'paused', by: 'care-week' }] };
  const history = 'candidateId' in whom ? await ports.store.history(whom.candidateId) : undefined;
  if (!history) return { events: [] };
  return { events: [{ kind: 'replied', sealed: await seal(ports.keys, history.candidate.wrappedKey, note) }] };
}

/** The offset in the Date of the person's own mail, as a zone of whole hours: provisional until they say otherwise. */
export function provisionalZone(reading: MailReading): { provisionalZone?: string } {
  if (reading.forwarded === 'automatic' || !reading.outer.date) return {};
  const zoned = /(?:Z|([+-])(\d{2}):\d{2})$/.exec(reading.outer.date);
  if (!zoned) return {};
  const hours = Number(zoned[2] ?? 0);
  // POSIX signs: Etc/GMT+5 is five hours behind.
  return { provisionalZone: hours === 0 ? 'Etc/GMT' : `Etc/GMT${zoned[1] === '-' ? '+' : '-'}${hours}` };
}
