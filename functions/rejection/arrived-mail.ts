/**
 * A mail that arrived for us: who it is for. Recipients of the envelope route; a private forwarding address takes news, a
 * reply address takes answers, the sign-up address alone answers strangers, and what is left is dropped without a bounce
 * (design.md, "Doors and addresses").
 */
import type { Ports } from '../ports.ts';
import type { Pointer } from '../store/store.ts';
import { type Arrived, dropped, type MailOutcome, type Opened } from './door/arrived.ts';
import { withoutOurs } from './door/ours.ts';
import { atPrivateAddress } from './door/private-address.ts';
import { readAny } from './door/read.ts';
import { atReplyAddress } from './door/reply-address.ts';
import { atOtherAddress, atSignUp } from './door/sign-up.ts';

export const SIGN_UP = 'join';

/** What a private address looks like: anything else is not even looked up. */
const TOKEN = /^u-[a-z0-9]{8,64}$/;
const REPLY = /^(r-[a-z0-9]{8,64})(?:\.([0-9a-f]{1,64}))?$/;
const MOST_RECIPIENTS = 100;

type Target =
  | { at: 'private'; owner: Pointer }
  | { at: 'reply'; candidateId: string; key: string }
  | { at: 'sign-up' | 'other' };

/** What became of it, for each person it concerns once. Throws what should be tried again, after all were looked at. */
export async function receiveMail(ports: Ports, arrived: Arrived): Promise<[MailOutcome, ...MailOutcome[]]> {
  if (arrived.verdicts.virus === 'FAIL') return [dropped('a virus')];
  const targets = await targetsOf(ports, arrived.recipients);
  if (targets.length === 0) return [dropped('no recipient is an address of ours')];
  const shared = targets.length > 1;
  const opened = { ...arrived, reading: withoutOurs(await readAny(arrived.raw), ports.settings) };
  const settled = await Promise.allSettled(targets.map((target) => receiveAt(ports, opened, target, shared)));
  const fault = settled.find((one) => one.status === 'rejected');
  if (fault) throw fault.reason;
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])) as [MailOutcome, ...MailOutcome[]];
}

function receiveAt(ports: Ports, opened: Opened, target: Target, shared: boolean): Promise<MailOutcome> {
  switch (target.at) {
    case 'private':
      return atPrivateAddress(ports, opened, target.owner, shared);
    case 'reply':
      return atReplyAddress(ports, opened, { candidateId: target.candidateId, key: target.key, shared });
    case 'sign-up':
      return atSignUp(ports, opened);
    case 'other':
      return atOtherAddress(ports, opened);
  }
}

/** Each person once, by the first of their addresses; an address for everybody only where no person's own is among them. */
async function targetsOf(ports: Ports, recipients: string[]): Promise<Target[]> {
  const { mailDomain, from } = ports.settings;
  const people = new Map<string, Target>();
  let general: Target | undefined;
  // Whoever else it was for does not count: the one of ours may be the last of many.
  const addresses = [...new Set(recipients.map((recipient) => recipient.trim().toLowerCase()))];
  const ours = addresses.filter((address) => address.endsWith(`@${mailDomain}`)).slice(0, MOST_RECIPIENTS);
  for (const address of ours) {
    const local = address.slice(0, address.lastIndexOf('@'));
    const reply = REPLY.exec(local);
    if (TOKEN.test(local)) {
      const owner = await ports.store.pointer('token', local);
      if (owner && !people.has(owner.candidateId)) people.set(owner.candidateId, { at: 'private', owner });
    } else if (reply) {
      const person = await ports.store.pointer('reply', reply[1]!);
      if (person && !people.has(person.candidateId)) {
        const { candidateId } = person;
        people.set(candidateId, { at: 'reply', candidateId, key: reply[2] ?? '' });
      }
    } else if (local === SIGN_UP) general = { at: 'sign-up' };
    else if (!/^[ur]-/.test(local)) general ??= { at: 'other' };
  }
  if (addresses.includes(from.toLowerCase())) general ??= { at: 'other' };
  return people.size > 0 ? [...people.values()] : general ? [general] : [];
}
