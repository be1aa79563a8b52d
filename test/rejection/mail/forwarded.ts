import { readMail } from '../../../functions/rejection/mail/read.ts';
import type { MailReading } from '../../../functions/rejection/mail/reading.ts';

const CANDIDATE = 'Noor Amann <noor.amann@post.example>';
const DOOR = 'log@in.rebound.example';

const readText = (from: string, to: string, subject: string, lines: string[]): Promise<MailReading> =>
  readMail(
    new TextEncoder().encode(
      [
        `From: ${from}`,
        `To: ${to}`,
        `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
        'Content-Type: text/plain; charset=utf-8',
        '',
        ...lines,
        '',
      ].join('\r\n'),
    ),
  );

/** What is read out of a mail as Gmail forwards it. */
export const read = (from: string, subject: string, body: string): Promise<MailReading> =>
  readText(CANDIDATE, DOOR, `Fwd: ${subject}`, [
    '---------- Forwarded message ---------',
    `From: ${from}`,
    'Date: Tue, May 6, 2025 at 9:12 AM',
    `Subject: ${subject}`,
    'To: <noor.amann@post.example>',
    '',
    '',
    ...body.split('\n'),
  ]);

/** What is read out of the words of a letter, pasted without its headers. */
export const readPasted = (body: string, from = CANDIDATE): Promise<MailReading> =>
  readText(from, DOOR, 'note', body.split('\n'));

/** What is read out of the mail itself, as a redirect brings it. */
export const readAsSent = (
  subject: string,
  body: string,
  from = 'Orrin Mills <jobs@orrin.example>',
): Promise<MailReading> => readText(from, CANDIDATE, subject, body.split('\n'));
