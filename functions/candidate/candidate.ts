/** The person: channels, zone, country, consent per channel. What is stored of them, and pure questions about it. */
import type { Channel } from '../follow-up/plan.ts';

/** Proof that a person agreed to one channel: when, through what, in which words. */
export type Consent = {
  at: string;
  source: string;
  wording: string;
};

export type ConsentState = Consent & {
  /** `revoked` after STOP or unsubscribe: planned steps then never move to the other channel in its place. */
  status: 'granted' | 'revoked';
  revokedAt?: string;
};

/** Where a zone was learned, in falling order of trust. A provisional one serves email only, 10:00-17:00. */
export type Zone = {
  name: string;
  from: 'given' | 'country' | 'provisional';
};

export type Candidate = {
  id: string;
  name: string;
  email: string;
  phone?: string;
  zone?: Zone;
  country?: string;
  locale: string;
  consent: Partial<Record<Channel, ConsentState>>;
  /** A bounce or a dead number: planned steps may then move to the other consented channel. */
  dead: Channel[];
  /** Local part of the private forwarding address; the older ones work 30 days for known senders. */
  forwardingToken: string;
  /** Names the person in the Reply-To of everything we send. */
  replyToken: string;
  /** The person's data key, wrapped by the key service: reflections are unreadable without it. */
  wrappedKey: string;
  createdAt: string;
};

/** Whether we may use a channel for this person now: consented, not revoked, and with an address that works. */
export function mayUse(candidate: Pick<Candidate, 'consent' | 'dead' | 'phone'>, channel: Channel): boolean {
  if (candidate.consent[channel]?.status !== 'granted') return false;
  if (candidate.dead.includes(channel)) return false;
  return channel === 'email' || candidate.phone !== undefined;
}

/** The form under which an address is looked up: lower case; for Gmail without dots and `+` labels (one mailbox). */
export function addressKey(address: string): string {
  const lower = address.trim().toLowerCase();
  const at = lower.lastIndexOf('@');
  if (at < 1) return lower;
  const domain = lower.slice(at + 1);
  const local = lower.slice(0, at);
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return lower;
  return `${local.split('+')[0]!.replaceAll('.', '')}@gmail.com`;
}
