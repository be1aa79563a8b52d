/**
 * What reading one mail gives. Types only, so that whoever acts on a mail (the inbound door, the command line) and
 * whoever reads it agree. Nothing here is stored: a MailReading lives as long as the handling of its mail.
 */
import type { Stage } from '../../follow-up/plan.ts';
import type { Letter } from './imprint.ts';

/**
 * What the mail does to this application. `rejection`: the candidacy ends. `paused`: on hold, alive. `needs-action`: an
 * assessment, papers, an account to confirm. `withdrawn`: by the candidate. `other`: outreach, alerts, the rest.
 * `unsure`: asked about, never acted on.
 */
export type Kind =
  | 'rejection'
  | 'paused'
  | 'confirmation'
  | 'interview'
  | 'offer'
  | 'needs-action'
  | 'withdrawn'
  | 'other'
  | 'unsure';

export type Contact = { name: string | null; email: string | null };

export type ReadRejection = {
  company: string | null;
  role: string | null;
  /** The stage the text says was reached; null when it says nothing. */
  stage: Stage | null;
  contact: Contact;
  /** A human reads `contact.email`: it is an address, and not one of a machine. */
  canAnswer: boolean;
  /** When the "no" was written: ISO 8601 with offset. */
  occurredAt: string | null;
  /** The reason, in the mail's own words, if one is given. */
  reason: string | null;
  /** The letter that says so. */
  letter: Letter;
  /** 0 to 1 each; 0 where the value is null. */
  confidence: { company: number; role: number; stage: number };
};

/** Other news that came in the same mail: said beside what the mail is answered with, and not acted upon. */
export type Beside = {
  kind: Extract<Kind, 'offer' | 'interview' | 'needs-action' | 'unsure'>;
  company: string | null;
  role: string | null;
};

export type MailAddress = { name: string | null; address: string };

/** How the mail came: forwarded by hand in the body, as message/rfc822, by a rule or redirect, pasted without headers. */
export type Forwarded = 'inline' | 'attachment' | 'automatic' | 'pasted' | 'none';

/** The envelope side of the mail as it arrived: what loop rules, holding and authentication need. */
export type OuterMail = {
  from: MailAddress | null;
  to: string[];
  subject: string | null;
  /** ISO 8601 with the offset that the header carried. */
  date: string | null;
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  /** The outermost Return-Path, `''` for the empty one, null without the header. */
  returnPath: string | null;
  /** Addresses of X-Forwarded-For, in order. */
  forwardedFor: string[];
  resentFrom: string[];
  /** Auto-Submitted is there and is not `no`. */
  autoSubmitted: boolean;
  /** All header lines in order, names in lower case; at most 400 lines of at most 4,000 characters. */
  headers: { name: string; value: string }[];
};

/**
 * What stands in the mail itself, as decoded, for whoever looks in it for its sender's own words; each part cut to a size that
 * any look at it can bear. Of a mail whose parts cannot be told apart, what stands below its head.
 */
export type Body = {
  text: string | null;
  html: string | null;
  /** What is neither text nor a mail, nor shown within the text, nor a signature or a card: pictures and files. */
  files: Uint8Array[];
};

/**
 * Where words are that nobody can read here: in a mail saved by Outlook, in what Outlook puts around rich text, under a
 * seal, in a picture or a file, in a letter that the mail speaks of; `empty`: nowhere.
 */
export type Unread = 'msg' | 'winmail.dat' | 'encrypted' | 'files' | 'letter' | 'empty' | 'large' | 'broken';

export type MailReading = {
  kind: Kind;
  /** 0 to 1: how sure the kind is. */
  confidence: number;
  /** The words that decided, each with the cue they belong to: `cue: words`. */
  why: string[];
  /** ISO 639-1 code, or null where the text is too short to tell. */
  language: string | null;
  /** Every rejection in the mail; empty unless kind is `rejection`. */
  rejections: ReadRejection[];
  /** What else was passed on in it, without the rejections and what says nothing. */
  beside: Beside[];
  /** How many attached mails were not read: more than 20 are not taken from one mail. */
  leftOut: number;
  /** Of the letter that the fields below are about. */
  letter: Letter;
  company: string | null;
  role: string | null;
  stage: Stage | null;
  contact: Contact;
  originalSubject: string | null;
  /** `Name <addr>`, or the address alone, or the name alone. */
  originalFrom: string | null;
  /** ISO 8601 with offset. Where the forward gives no zone, the offset of the outer Date. */
  originalDate: string | null;
  /** What the candidate wrote in the subject; null where it is the subject of what they passed on, or of what they answer. */
  ownSubject: string | null;
  /** What the candidate wrote above a forward; null when nothing, or when it cannot be told from the mail. */
  note: string | null;
  forwarded: Forwarded;
  /** How many forwards were unwrapped. */
  depth: number;
  outer: OuterMail;
  body: Body;
  /** Set when the mail could not be read as mail; kind is `unsure` then. */
  error?: string;
  /** Why its words are not known, where its sender can do something about it; kind is `unsure` then. */
  unread?: Unread;
  /** A letter from long ago within an answer to us; kind is `unsure` then, as it may be told as news or remembered. */
  older?: true;
};

/** 25 MB: what a mail may weigh as received, in bytes. SES takes up to 40 MB; we do not. */
export const MAX_MAIL_BYTES = 25_000_000;

/** Thrown for a mail over MAX_MAIL_BYTES, the only error `readMail` throws. */
export class MailTooLarge extends Error {
  readonly bytes: number;
  constructor(bytes: number) {
    super(`the mail has ${bytes} bytes, more than ${MAX_MAIL_BYTES}`);
    this.name = 'MailTooLarge';
    this.bytes = bytes;
  }
}
