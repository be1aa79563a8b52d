/**
 * "Do not write here" for an address or a number that outlives the person's record: kept as a keyed hash, with the channel and
 * since when, and nothing else.
 *
 * What such a hash hides: the hashing key is a secret of this deployment, stored wrapped by the key service, so a dump of the
 * table alone says nothing about whose addresses these are. What it cannot hide: whoever may use the key (our own functions;
 * whoever administers the account, after changing a policy that is logged) can test any address or number they already have,
 * and could try all phone numbers there are. It is a pseudonym, not anonymity.
 *
 * Only a consent that is younger than the entry counts: an operator's old list brings nobody back, the person's own button or
 * START does. Entries are kept without end (facts, compliance 3: Virginia asks for ten years).
 */
import { createHmac, randomBytes } from 'node:crypto';
import type { Channel } from '../follow-up/plan.ts';
import type { Ports } from '../ports.ts';
import { addressKey, type Candidate, type Consent, emailsOf } from './candidate.ts';

type Needed = Pick<Ports, 'store' | 'keys'>;

const loaded = new WeakMap<Needed['store'], Promise<Uint8Array>>();

/**
 * A name for a secret or personal value that says nothing about it without this deployment's own hashing key.
 * @param domain what the value is used for: the same value has another hash elsewhere
 */
export async function keyedHash({ store, keys }: Needed, domain: string, value: string): Promise<string> {
  const load = async () => keys.unwrap(await store.hashKey('addresses', () => keys.wrap(randomBytes(32))));
  const key = loaded.get(store) ?? load();
  loaded.set(store, key);
  // A key that could not be read now is asked for again the next time.
  key.catch(() => loaded.delete(store));
  return createHmac('sha256', await key)
    .update(`${domain}\0${value}`)
    .digest('base64url');
}

const hashOf = (ports: Needed, channel: Channel, address: string): Promise<string> =>
  keyedHash(ports, `suppression/${channel}`, channel === 'email' ? addressKey(address) : address);

/** @param since the person's time, ISO instant */
export async function suppress(ports: Needed, channel: Channel, address: string, since: string): Promise<void> {
  await ports.store.suppress(channel, await hashOf(ports, channel, address), since);
}

/** Whether this consent is too old to overrule a no that was said to this address. */
export async function isOverruled(ports: Needed, channel: Channel, address: string, { at }: Consent): Promise<boolean> {
  const since = await suppressedSince(ports, channel, address);
  return since !== undefined && Date.parse(at) <= Date.parse(since);
}

/** Since when nothing may go to this address of our own accord; undefined: nobody said so. */
export async function suppressedSince(ports: Needed, channel: Channel, address: string): Promise<string | undefined> {
  return ports.store.suppressedSince(channel, await hashOf(ports, channel, address));
}

/**
 * Leaves the person's noes behind when their record goes: for each channel that they stopped, or for all, each of their
 * addresses and numbers.
 * @param all they asked never to be written to again
 */
export async function keepNoes(ports: Needed, candidate: Candidate, at: string, all: boolean): Promise<void> {
  const { consent, phone, otherPhones = [], pendingPhone } = candidate;
  const reached: Record<Channel, (string | undefined)[]> = {
    email: emailsOf(candidate),
    sms: [phone, ...otherPhones, ...(all ? [pendingPhone?.number] : [])],
  };
  for (const channel of ['email', 'sms'] as const) {
    const known = consent[channel];
    if (!all && known?.status !== 'revoked') continue;
    const since = all ? at : (known?.revokedAt ?? at);
    for (const address of reached[channel]) if (address) await suppress(ports, channel, address, since);
  }
}
