/**
 * What the handlers need of the world, as one object. `aws.ts` fills it from Lambda's environment, `infra/local` on one
 * machine; the handlers are the same.
 */
import type { Words } from './message/words.ts';
import type { Settings } from './settings.ts';
import type { Store } from './store/store.ts';

export type Clock = {
  /** The person's time, epoch milliseconds. In AWS it is real time; locally it may be moved on. */
  now(): number;
  /** Real time, epoch milliseconds: for leases, signatures, rates and time-outs. */
  real(): number;
};

/** Unguessable where it must be; sortable by time where that helps reading. */
export type Ids = {
  /** A prefixed id that sorts by the time it was made. */
  next(prefix: string): string;
  /** A secret of 120 bits, lower-case letters and digits: fits the local part of an address. */
  token(): string;
};

export type TickInput = {
  candidateId: string;
  generation: number;
  /** The person's time, ISO instant in UTC. */
  wakeAt: string;
  /** A sending slot reserved by the tick before, epoch milliseconds (real). */
  slot?: number;
};

export type TickResult = TickInput & {
  state: 'wait' | 'done';
  /** Real time before which looking again is of no use, ISO instant. */
  notBefore?: string;
};

export type Machine = {
  /** Starts an execution named after person and generation. One that exists already is success. */
  start(input: TickInput): Promise<void>;
};

/** What became of handing a message to a provider. `unknown`: it may or may not have taken it. */
export type SendResult =
  | { outcome: 'sent'; providerId: string }
  | { outcome: 'refused'; why: string /** Trying again cannot help: the address is at fault. */; dead: boolean }
  | { outcome: 'later'; why: string; retryAfterMs: number }
  | { outcome: 'unknown'; why: string };

export type EmailToSend = { messageId: string; to: string; raw: Uint8Array };
export type SmsToSend = { messageId: string; to: string; body: string };

export type Mailer = { name: 'ses'; send(email: EmailToSend): Promise<SendResult> };

export type Texter = {
  name: 'twilio';
  send(sms: SmsToSend): Promise<SendResult>;
  /** The provider's own list: its id for a text to this number with this body since then, or undefined if it has none. */
  find(sms: SmsToSend, since: number): Promise<string | undefined>;
};

export type KeyService = {
  wrap(key: Uint8Array): Promise<string>;
  unwrap(wrapped: string): Promise<Uint8Array>;
};

/** Asks DNS, as `dns.promises.resolve` does: a name and a record type. Throws with the resolver's own codes. */
export type Resolver = (name: string, type: string) => Promise<string[] | string[][]>;

/** Raw mail between arrival and reading. */
export type MailStore = {
  /** Undefined if it is gone. */
  get(key: string): Promise<Uint8Array | undefined>;
  delete(key: string): Promise<void>;
};

/**
 * Which records were erased, outside of the table: a table restored to an earlier day is rid of them again. Each stays listed
 * for longer than the table can be restored to.
 */
export type Erasures = {
  /** @param name a hash (`erasureName`); the time is kept with it */
  record(name: string): Promise<void>;
  names(): Promise<Set<string>>;
};

export type SecretName = 'api-key' | 'twilio-account-sid' | 'twilio-auth-token' | 'link-secret';
export type Secrets = {
  /** Throws `temporarily-unavailable` if the secret cannot be read now: a fault of ours, never a refusal. */
  get(name: SecretName): Promise<string>;
};

/** Takes no words a candidate wrote and no address: ids, kinds and counts only. */
export type Log = {
  info(message: string, fields?: Record<string, string | number | boolean | undefined>): void;
  error(message: string, error: unknown, fields?: Record<string, string | number | boolean | undefined>): void;
};

export type Ports = {
  store: Store;
  clock: Clock;
  ids: Ids;
  machine: Machine;
  mailer: Mailer;
  texter: Texter;
  keys: KeyService;
  mail: MailStore;
  /** Absent where DNS cannot be asked. */
  dns?: Resolver;
  erasures: Erasures;
  secrets: Secrets;
  words: Words;
  settings: Settings;
  log: Log;
};
