/**
 * How much one address, one person and all strangers together may set off, in real time. The limits bind what we do, never
 * what is kept: a mail beyond them waits in the queue, and is set aside after its last try.
 */
import type { Ports } from '../../ports.ts';
import { Problem } from '../../problem.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Each: so many an hour, so many a day. */
const LIMITS = {
  /** Mails of a person's own that are read at all. */
  mail: [60, 300],
  /** Mails of one other sender to one person: an employer whose mail a rule sends on, or a stranger. */
  sender: [20, 100],
  /** Mails of all other senders to one person, counted by how they came. */
  others: [60, 300],
  /** Receipts to one person: beyond them a no is written down quietly. */
  receipt: [10, 30],
  /** What waits for the person's word, beyond their receipts: a question, an offer, an invitation, something to be done. */
  waiting: [10, 30],
  /** Beyond that, one mail for all that waits. */
  gathered: [1, 24],
  /** Questions of the person's own mailbox whether it may forward, passed on to them. */
  'set-up': [10, 30],
  /** Mails from strangers to one private address that we ask its owner about. */
  ask: [3, 3],
  /** The same with despair in them, which come with the help lines: counted apart, so that no stranger uses up what may be theirs. */
  'in-need': [3, 3],
  /** Mails that one address sends to the sign-up address, or to one that is nobody's. */
  stranger: [10, 20],
  /** Confirmations to strangers, all of them together. */
  confirm: [200, 2000],
  /** Deliveries of one ATS source: whatever it sends beyond them, it is told to send again later. */
  delivery: [600, 5000],
} as const;

type Counted = keyof typeof LIMITS;
type Counting = Pick<Ports, 'store' | 'clock'>;

/** Takes one from a limit. False: it is used up for now. */
export async function within({ store, clock }: Counting, what: Counted, whose: string): Promise<boolean> {
  const [anHour, aDay] = LIMITS[what];
  const real = clock.real();
  const name = `${what}#${whose}`;
  return (await store.countUpTo(anHour, name, HOUR, real)) && (await store.countUpTo(aDay, name, DAY, real));
}

/**
 * How a mail may still be answered, now that so many were: by itself, by one mail for all that waits, or not at all.
 * @param waits it waits for the person's word: silence would leave them without what they were asked
 */
export async function answerWithin(
  ports: Counting,
  candidateId: string,
  waits: boolean,
): Promise<'itself' | 'gathered' | undefined> {
  if (await within(ports, 'receipt', candidateId)) return 'itself';
  if (!waits) return undefined;
  if (await within(ports, 'waiting', candidateId)) return 'itself';
  return (await within(ports, 'gathered', candidateId)) ? 'gathered' : undefined;
}

/** @throws Problem `too-many` when the limit is used up: whoever brought it tries again later */
export async function mustBeWithin(ports: Counting, what: Counted, whose: string): Promise<void> {
  if (await within(ports, what, whose)) return;
  throw new Problem('too-many', `More than we take at once (${what}).`, { mend: 'Bring it again later.' });
}
