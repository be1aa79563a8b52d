import { readMail } from '../../../functions/rejection/mail/read.ts';
import type { MailReading } from '../../../functions/rejection/mail/reading.ts';

/** What is read out of a mail as Gmail forwards it. */
export const read = (from: string, subject: string, body: string): Promise<MailReading> =>
  readMail(
    new TextEncoder().encode(
      [
        'From: Noor Amann <noor.amann@post.example>',
        'To: log@in.rebound.example',
        `Subject: =?utf-8?B?${Buffer.from(`Fwd: ${subject}`).toString('base64')}?=`,
        'Content-Type: text/plain; charset=utf-8',
        '',
        '---------- Forwarded message ---------',
        `From: ${from}`,
        'Date: Tue, May 6, 2025 at 9:12 AM',
        `Subject: ${subject}`,
        'To: <noor.amann@post.example>',
        '',
        '',
        ...body.split('\n'),
        '',
      ].join('\r\n'),
    ),
  );

/** What is read out of the mail itself, as a redirect brings it. */
export const readAsSent = (
  subject: string,
  body: string,
  from = 'Orrin Mills <jobs@orrin.example>',
): Promise<MailReading> =>
  readMail(
    new TextEncoder().encode(
      [
        `From: ${from}`,
        'To: Noor Amann <noor.amann@post.example>',
        `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
        'Content-Type: text/plain; charset=utf-8',
        '',
        ...body.split('\n'),
        '',
      ].join('\r\n'),
    ),
  );
