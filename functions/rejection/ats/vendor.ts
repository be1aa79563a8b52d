/** What an ATS's file has to say of itself: how a delivery is verified, what it means, and what its sender counts as an answer. */
import type { HeardRejection } from '../rejection.ts';

export type Delivery = { raw: Uint8Array; headers: Pick<Headers, 'get'> };

export type AtsNews =
  | {
      kind: 'rejected';
      /** Stays the same when the same rejection is delivered again. */
      eventId: string;
      /** Names the application: an un-reject finds its rejection by it. */
      applicationId: string;
      candidate: { email: string; name?: string; phone?: string };
      no: Omit<HeardRejection, 'company' | 'door'>;
    }
  | { kind: 'unrejected'; eventId: string; applicationId: string; email: string }
  /** A ping, a withdrawal, a prospect, anything else: answered, not acted upon. */
  | { kind: 'ignored'; why: string };

export type Vendor = {
  /** On the raw bytes, before anything is parsed, in constant time. */
  verify(delivery: Delivery, secret: string): boolean;
  /** Throws `invalid-json` or `invalid-request`. */
  read(delivery: Delivery): AtsNews;
};
