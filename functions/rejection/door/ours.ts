/** Our own mails, coming back inside a mail that somebody wrote: they tell of noes and invitations, and are news of none. */
import type { Settings } from '../../settings.ts';
import type { MailReading } from '../mail/reading.ts';

export type Us = Pick<Settings, 'mailDomain' | 'from' | 'senderName'>;

/** @param shown name, address or both, as a mail program shows who wrote */
export function isFromUs(shown: string | null, { mailDomain, from, senderName }: Us): boolean {
  const named = shown?.toLowerCase() ?? '';
  const ours = [`@${mailDomain}`, from].some((address) => named.includes(address.toLowerCase()));
  return ours || named === senderName.toLowerCase();
}

/** The same reading, and where a mail of ours was passed on, nothing read out of it. */
export function withoutOurs(reading: MailReading, us: Us): MailReading {
  const isPassedOn = reading.forwarded === 'inline' || reading.forwarded === 'attachment';
  if (!isPassedOn || !isFromUs(reading.originalFrom, us)) return reading;
  return { ...reading, kind: 'other', rejections: [], beside: [], company: null, role: null, stage: null };
}
