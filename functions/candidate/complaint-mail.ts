/** The mail that acknowledges a complaint, sent at once or by the job that looks after tickets; and what a ticket holds. */
import { composeMail } from '../message/mime.ts';
import { renderEmail } from '../message/render.ts';
import { careLine } from '../message/words.ts';
import type { Ports } from '../ports.ts';
import type { ComplaintRow } from '../store/complaints.ts';
import { unseal } from './seal.ts';

export type Complaint = {
  id: string;
  at: string;
  dueAt: string;
  closedAt: string | null;
  name: string;
  email: string;
  text: string;
};

export type Words = Pick<Complaint, 'name' | 'email' | 'text'>;

const iso = (at: number) => new Date(at).toISOString();

/** The one mail. What the provider does not take now stays to be acknowledged; the retention job tries again. */
export async function acknowledge(ports: Ports, { id }: ComplaintRow, to: string): Promise<void> {
  const { settings, words, clock } = ports;
  const operator = {
    name: settings.operatorName,
    postalAddress: settings.postalAddress,
    helpUrl: `${settings.publicUrl}/help`,
  };
  const data = { ...careLine(words, undefined), code: id, operator };
  const mail = renderEmail(words, { message: 'complaint-received', data });
  const envelope = { messageId: `complaint.${id}`, to, date: clock.now(), thread: [], automatic: 'replied' as const };
  const raw = await composeMail(mail, envelope, settings);
  const { outcome } = await ports.mailer.send({ messageId: `complaint/${id}`, to, raw });
  if (outcome === 'sent' || outcome === 'unknown')
    await ports.store.setComplaint(id, { acknowledgedAt: iso(clock.now()) });
}

export const openComplaint = async (
  { keys }: Pick<Ports, 'keys'>,
  { wrappedKey, sealed }: ComplaintRow,
): Promise<Words> => JSON.parse(await unseal(keys, wrappedKey, sealed)) as Words;

/**
 * For the retention job: what was closed long ago goes, and what nobody could acknowledge is acknowledged.
 * @param keptMs how long a closed one is kept, milliseconds
 */
export async function retainComplaints(ports: Ports, keptMs: number): Promise<void> {
  for (const row of await ports.store.complaints()) {
    if (row.closedAt && Date.parse(row.closedAt) + keptMs <= ports.clock.now()) await ports.store.dropComplaint(row.id);
    else if (!row.acknowledgedAt && !row.closedAt)
      await acknowledge(ports, row, (await openComplaint(ports, row)).email);
  }
}
