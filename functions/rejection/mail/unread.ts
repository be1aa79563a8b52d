/** The reading of a mail that holds nothing to read, with what to do instead. */

import { noteFrom } from './forward/note.ts';
import { DEEPEST, type Found } from './forward/original.ts';
import type { Letter } from './imprint.ts';
import type { Parts, Sealed } from './parts.ts';
import type { Body, MailReading, OuterMail, Unread } from './reading.ts';

const NO_LETTER: Letter = { from: null, subject: null, date: null, lines: [] };
/** In: the head of a mail, its parts, and what to do instead. Out: the reading of one that says nothing. */
export const empty = (outer: OuterMail, body: Body, error: string): MailReading => ({
  kind: 'unsure',
  confidence: 0,
  why: [],
  language: null,
  rejections: [],
  beside: [],
  leftOut: 0,
  letter: NO_LETTER,
  company: null,
  role: null,
  stage: null,
  contact: { name: null, email: null },
  originalSubject: null,
  originalFrom: null,
  originalDate: null,
  ownSubject: null,
  note: null,
  forwarded: 'none',
  depth: 0,
  outer,
  body,
  error,
});

/** The head of a mail that has none. */
export const NOBODY: OuterMail = {
  from: null,
  to: [],
  subject: null,
  date: null,
  messageId: null,
  inReplyTo: null,
  references: [],
  returnPath: null,
  forwardedFor: [],
  resentFrom: [],
  autoSubmitted: false,
  headers: [],
};

/** The parts of a mail that has none. */
export const NOTHING: Body = { text: null, html: null, files: [] };

const PLEASE = 'forward it again from the mailbox, or paste its words';
const SEALED: Record<Sealed, string> = {
  msg: `the mail is attached as a .msg file, which only Outlook opens: ${PLEASE}`,
  'winmail.dat': `the mail is inside winmail.dat, which only Outlook opens: ${PLEASE}`,
  encrypted: `the mail is encrypted: ${PLEASE}`,
};

/** In: the parts of a mail, whether they hold no words at all, how many mails deep. Out: why there is nothing to read, with what to do instead. */
export const nothingToRead = (parts: Parts, isEmpty: boolean, depth: number): { error: string; unread: Unread } => {
  if (parts.sealed) return { error: SEALED[parts.sealed], unread: parts.sealed };
  if (isEmpty && depth >= DEEPEST) return { error: `too many mails within mails: ${PLEASE}`, unread: 'broken' };
  if (parts.attachments === 0) return { error: `the mail holds no words: ${PLEASE}`, unread: 'empty' };
  const words = isEmpty ? 'no' : 'few';
  return { error: `the mail holds ${words} words, and files or images that are not read: ${PLEASE}`, unread: 'files' };
};

/** Nothing but blank lines; of a mail that its owner wrote, also what a telephone or a signature adds. */
export const isBlank = ({ mails, forwarded }: Found, sender: string | null): boolean =>
  forwarded === 'pasted' || forwarded === 'none'
    ? mails.every(({ lines }) => noteFrom(lines, sender) === null)
    : mails.every(({ lines }) => lines.every((line) => line.trim() === ''));

/** No mail was found inside, and there are too few words for one: what was meant must be in the attachment. */
export const isShell = ({ mails, forwarded }: Found): boolean =>
  (forwarded === 'pasted' || forwarded === 'none') &&
  mails.reduce((sum, mail) => sum + mail.lines.join('').trim().length, 0) < 400;
