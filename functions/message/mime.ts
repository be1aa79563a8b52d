/** One email as bytes: multipart, threading, unsubscribe and loop headers. */
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Settings } from '../settings.ts';
import type { RenderedEmail } from './render.ts';

export type Envelope = {
  messageId: string;
  to: string;
  /** Absent where nobody is proven to be behind the address: an answer then goes to the operator. */
  replyToken?: string;
  /** The person's time, epoch milliseconds. */
  date: number;
  /** Message-IDs this mail belongs to, the oldest first, with angle brackets. */
  thread: string[];
  /** Given for every scheduled email: the URL that unsubscribes on POST (RFC 8058). */
  unsubscribeUrl?: string;
  /** `generated`: by the schedule. `replied`: in answer to something (RFC 3834). */
  automatic: 'generated' | 'replied';
};

/** Marks what we sent, so that it is never taken for news if it comes back. */
export const LOOP_HEADER = 'X-Rebound-Loop';

/** Names one message in its Reply-To; short enough for a local part. */
export const replyKey = (messageId: string): string =>
  createHash('sha256').update(messageId).digest('hex').slice(0, 12);

/** SES replaces Message-ID, so an answer is matched by the address it is sent to (integrations.md, 4.2). */
const replyAddress = (replyToken: string, messageId: string, settings: Pick<Settings, 'mailDomain'>): string =>
  `${replyToken}.${replyKey(messageId)}@${settings.mailDomain}`;

export async function composeMail(email: RenderedEmail, envelope: Envelope, settings: Settings): Promise<Uint8Array> {
  const { replyToken } = envelope;
  const headers: Record<string, string> = {
    'Auto-Submitted': `auto-${envelope.automatic}`,
    'X-Auto-Response-Suppress': 'All',
    [LOOP_HEADER]: settings.mailDomain,
  };
  if (envelope.unsubscribeUrl) {
    headers['List-Unsubscribe'] = `<${envelope.unsubscribeUrl}>`;
    headers['List-Unsubscribe-Post'] = 'List-Unsubscribe=One-Click';
  }
  const mail = new MailComposer({
    from: { name: settings.senderName, address: settings.from },
    to: envelope.to,
    replyTo: replyToken ? replyAddress(replyToken, envelope.messageId, settings) : settings.from,
    subject: email.subject,
    date: new Date(envelope.date),
    messageId: `<${replyKey(envelope.messageId)}.${replyToken ?? 'once'}@${settings.mailDomain}>`,
    ...(envelope.thread.length > 0 && { inReplyTo: envelope.thread.at(-1), references: envelope.thread }),
    headers,
    text: email.text,
    html: email.html,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}
