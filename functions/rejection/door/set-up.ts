/**
 * Gmail asks a new forwarding address whether it wants the mail. The owner gets the code and the link that approves, and
 * never the one that cancels; and only if it is their own mailbox that asks: otherwise anybody could have their mail sent
 * to somebody else's address. Nothing is recognised by its words, which come in every language (facts, integrations 5.2).
 */
import { addressKey } from '../../candidate/candidate.ts';
import { addressesIn } from '../mail/address.ts';
import type { MailReading } from '../mail/reading.ts';
import { APPROVAL } from './approval.ts';

const SENDER = 'forwarding-noreply@google.com';

/** By its sender alone: whether that is true is for `isAuthentic` to say. */
export const asksForForwarding = ({ from }: MailReading['outer']): boolean => from?.address.toLowerCase() === SENDER;

/** The same within a mail that somebody passed on by hand: as it stood, and nothing of what is around it. */
export function passedOn({
  forwarded,
  originalFrom,
  originalSubject,
  outer,
  letter,
}: Pick<MailReading, 'forwarded' | 'originalFrom' | 'originalSubject' | 'outer' | 'letter'>):
  | Pick<MailReading, 'outer' | 'body'>
  | undefined {
  const byHand = forwarded === 'inline' || forwarded === 'attachment';
  if (!byHand || addressesIn(originalFrom ?? '')[0] !== SENDER) return undefined;
  const body = { text: letter.lines.join('\n'), html: null, files: [] };
  return { outer: { ...outer, subject: originalSubject }, body };
}

export type SetUp = {
  /** Whose mailbox asks, as far as the mail says. */
  asking: string | undefined;
  setupUrl?: string;
  code?: string;
};

/** @param mailDomain ours: the mail names the address that it came to as well */
export function readSetUp(
  { outer, body: { text, html } }: Pick<MailReading, 'outer' | 'body'>,
  mailDomain: string,
): SetUp {
  const subject = outer.subject ?? '';
  const body = `${text ?? ''}\n${html?.replace(/<[^<>]*>/g, ' ') ?? ''}`;
  const links = [...`${text ?? ''}\n${html ?? ''}`.matchAll(/https:\/\/[^\s<>"'()]+/g)].map(([link]) => link);
  const named = (text: string) =>
    addressesIn(text.replace(/https?:\/\/\S+/g, ' ')).filter(
      (one) => !one.endsWith(`@${mailDomain}`) && !isGoogles(one),
    );
  const setupUrl = links.find((link) => APPROVAL.test(link));
  const code = /#\s?(\d{6,12})\b/.exec(subject)?.[1] ?? codeIn(body);
  return { asking: named(subject)[0] ?? named(body)[0], ...(setupUrl && { setupUrl }), ...(code && { code }) };
}

const isGoogles = (address: string): boolean => addressKey(address).endsWith('@google.com');

/** Digits that stand alone, outside of any link. */
const codeIn = (body: string): string | undefined =>
  /(?:^|[\s:#])(\d{6,12})(?![\d\p{L}])/u.exec(body.replace(/https?:\/\/\S+/g, ' '))?.[1];
