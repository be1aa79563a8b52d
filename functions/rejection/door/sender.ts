/** Whether a mail's From may be believed, and whether a mail is its owner's (design.md, "Doors and addresses"). */
import { addressKey, type Candidate, emailsOf } from '../../candidate/candidate.ts';
import type { Ports } from '../../ports.ts';
import { addressesIn } from '../mail/address.ts';
import type { MailReading } from '../mail/reading.ts';
import type { Arrived, Verdicts } from './arrived.ts';
import { domainStandsBehind, speaksFor } from './check-mail.ts';

type Outer = MailReading['outer'];
type Arriving = Pick<Arrived, 'raw' | 'verdicts' | 'envelopeFrom' | 'client'>;

/**
 * From is one address, and its domain stands behind it: by SES's verdict, else by our own look. Where DNS cannot be asked
 * (loopback) and nobody has said anything, it counts.
 */
export async function isAuthentic(ports: Pick<Ports, 'dns'>, arrived: Arriving, outer: Outer): Promise<boolean> {
  if (!outer.from || !hasOneSender(outer)) return false;
  const said = sesSays(arrived, outer);
  if (said) return true;
  if (!ports.dns) return said === undefined;
  // SES gives no verdict on ARC: a mail that lost its signature on the way may still have been sealed.
  if (said === false && !outer.headers.some(({ name }) => name === 'arc-seal')) return false;
  const { raw, envelopeFrom, client } = arrived;
  return domainStandsBehind(raw, { dns: ports.dns, envelopeFrom, ...(client && { client }) });
}

/** Two senders, or two From lines, of which only one was checked: believe neither. */
function hasOneSender({ headers }: Outer): boolean {
  const lines = headers.filter(({ name }) => name === 'from');
  const bare = lines.map(({ value }) => value.replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/\([^()]*\)/g, ''));
  return lines.length === 1 && new Set(addressesIn(bare[0]!)).size === 1;
}

/** SES's own verdict on the From; undefined where it gave none. */
function sesSays({ verdicts, envelopeFrom }: Arriving, { from, headers }: Outer): boolean | undefined {
  const domain = domainOf(from!.address);
  if (verdicts.dmarc === 'PASS') return true;
  if (verdicts.dmarc === 'FAIL') return false;
  if (verdicts.dmarc !== 'GRAY') return undefined;
  // A domain without a policy. SES's DKIM and SPF verdicts are about whatever domain signed or sent: it must be this one.
  if (verdicts.spf === 'PASS' && speaksFor(domainOf(envelopeFrom), domain)) return true;
  return verdicts.dkim === 'PASS' && signersIn(headers).some((signer) => speaksFor(signer, domain));
}

/** The domains whose signatures SES found good: of its own line alone, which is the topmost. */
function signersIn(headers: Outer['headers']): string[] {
  const line = headers.find(({ name }) => name === 'authentication-results')?.value ?? '';
  if (!/^\s*amazonses\.com\s*;/i.test(line)) return [];
  return [...line.matchAll(/\bdkim=pass\b[^;]*?\bheader\.[id]=[^@;\s]*@?([a-z0-9.-]+)/gi)].map((match) => match[1]!);
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/**
 * Whose mail at a private address: `signed` from the owner, `sent-on` by a rule of theirs (the envelope or a trace names
 * them, From is somebody else's), or undefined. A From of the owner's that nothing stands behind is a forgery, whatever
 * else the mail says.
 */
export async function ownership(
  ports: Pick<Ports, 'dns'>,
  candidate: Pick<Candidate, 'email' | 'otherEmails'>,
  arrived: Arriving,
  outer: Outer,
): Promise<'signed' | 'sent-on' | undefined> {
  const isTheirs = (address: string) => emailsOf(candidate).some((email) => isSameMailbox(address, email));
  if (outer.from && isTheirs(outer.from.address))
    return (await isAuthentic(ports, arrived, outer)) ? 'signed' : undefined;
  const envelope = isForged(arrived.verdicts) ? [] : [arrived.envelopeFrom];
  const traces = [...outer.forwardedFor, ...outer.resentFrom, ...envelope];
  return traces.some(isTheirs) ? 'sent-on' : undefined;
}

/** Two spellings of one mailbox: case, labels, and Gmail's dots. */
export const isSameMailbox = (a: string, b: string): boolean => mailboxOf(a) === mailboxOf(b);

const isForged = ({ spf }: Verdicts): boolean => spf === 'FAIL';

/** An address without its label: `ada+caf_=u-token=in.example@mail.example` is the mailbox of ada@mail.example. */
const mailboxOf = (address: string): string => addressKey(address).replace(/\+[^@]*@/, '@');
