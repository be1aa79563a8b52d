/** The person: channels, zone, country, consent per channel. What is stored of them, and pure questions about it. */
import type { Channel } from '../follow-up/plan.ts';

/** Proof that a person agreed to one channel: when, through what, in which words. */
export type Consent = {
  at: string;
  source: string;
  wording: string;
  /** Which of our own wordings it was (`consent-wording.ts`); absent for somebody else's words. */
  version?: string;
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
  /** The one we write to. */
  email: string;
  /** Further addresses that are proven theirs: mail from them is the owner's. */
  otherEmails?: string[];
  /** The one we text, E.164. Verified once there is a consent for texts; until then nothing is sent to it. */
  phone?: string;
  /** Further verified numbers: a text from them is the owner's. */
  otherPhones?: string[];
  /** A number that waits for its code. */
  pendingPhone?: PendingPhone;
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
  /** Younger records of the same person: each stays where it is and is read with this one. */
  merged?: MergedRecord[];
  /** On such a younger record: the one that it is read with. */
  mergedInto?: string;
};

export type PendingPhone = {
  number: string;
  /** Made anew for each code; the code is derived from it and stored nowhere (`phone-code.ts`). */
  challenge: string;
  /** Real time, ISO instants: of the newest code, and until when START from this number counts. */
  codeUntil: string;
  startUntil: string;
  triesLeft: number;
  /** What was ticked, and when. It becomes a consent once the number is verified. */
  consent: Consent;
};

export type MergedRecord = {
  id: string;
  at: string;
  /** Its own data key: what was sealed before stays readable. */
  wrappedKey: string;
  /** Its follow-up was running: from then on it is read as part of the other one. */
  followUp?: { from: string; to: string };
};

/** Every address that is proven to be this person's, the one we write to first. */
export const emailsOf = ({ email, otherEmails = [] }: Pick<Candidate, 'email' | 'otherEmails'>): string[] => [
  email,
  ...otherEmails,
];

/** The key that something was sealed under, by the record it is in. */
export const keyOf = (candidate: Pick<Candidate, 'wrappedKey' | 'merged'>, recordId: string): string =>
  candidate.merged?.find(({ id }) => id === recordId)?.wrappedKey ?? candidate.wrappedKey;

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
