/** What arrives at the door, and what came of it. Types only. */

import type { MailReading } from '../mail/reading.ts';

/** What whoever received the mail says about it: `PASS`, `FAIL`, `GRAY`, `PROCESSING_FAILED`, `DISABLED`, or nothing. */
export type Verdicts = { spam?: string; virus?: string; spf?: string; dkim?: string; dmarc?: string };

export type Arrived = {
  raw: Uint8Array;
  /** Where the raw mail lies: it may have to be kept. */
  key: string;
  /** Envelope recipients, never the To header. */
  recipients: string[];
  /** The envelope's sender, empty for none. */
  envelopeFrom: string;
  verdicts: Verdicts;
  /** The sending host's address, where it was not SES that took the mail: SES writes it into the topmost Received. */
  client?: string;
};

/** Read once, for all whom it concerns. */
export type Opened = Arrived & { reading: MailReading };

/** A mail as the questions about it need it. */
export type Kept = {
  raw: Uint8Array;
  key: string;
  /** It concerns several people: one answer does not delete it for the others. */
  shared?: boolean;
};

export type MailOutcome = {
  outcome: 'rejection' | 'answered' | 'reply' | 'asked' | 'held' | 'set-up' | 'dropped' | 'set-aside';
  why?: string;
  candidateId?: string;
  /** The raw mail is needed a while longer: somebody was asked about it, or it was set aside. */
  keep?: boolean;
};

export const dropped = (why: string, candidateId?: string): MailOutcome => ({
  outcome: 'dropped',
  why,
  ...(candidateId && { candidateId }),
});
