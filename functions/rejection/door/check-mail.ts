/**
 * What SES would have said of a mail's sender, where it said nothing: DKIM, SPF, DMARC and ARC by mailauth. Loaded only
 * when it is needed, so that no cold start pays for it. DNS is a parameter.
 */
import type { Resolver } from '../../ports.ts';

/** Who may vouch for a mail they passed on (facts, integrations 5.3). */
const TRUSTED_SEALERS = new Set(['google.com', 'microsoft.com', 'outlook.com', 'fastmail.com', 'messagingengine.com']);

type Checking = {
  dns: Resolver;
  envelopeFrom: string;
  /** The sending host's address; absent where the topmost Received, which is then our own receiver's, has it. */
  client?: string;
};

/**
 * Whether the domain of the mail's From stands behind it: DMARC passes; the domain has no policy, and an aligned signature
 * or sending host speaks for it; or a known provider that passed the mail on sealed that DMARC had passed there. Whatever
 * DNS cannot answer counts against it.
 */
export async function domainStandsBehind(raw: Uint8Array, { dns, envelopeFrom, client }: Checking): Promise<boolean> {
  if (isMadeToBeDear(raw)) return false;
  const [{ dkimVerify }, { spf }, { dmarc }, { arc }] = await Promise.all([
    import('mailauth/lib/dkim/verify.js'),
    import('mailauth/lib/spf/index.js'),
    import('mailauth/lib/dmarc/index.js'),
    import('mailauth/lib/arc/index.js'),
  ]);
  const dkim = await dkimVerify(Buffer.from(raw), { resolver: dns, sender: envelopeFrom });
  const [from] = dkim.headerFrom ?? [];
  if (!from || dkim.headerFrom.length !== 1) return false;
  const signed = dkim.results.filter(({ status }) => status.result === 'pass');
  const ip = client ?? addressIn(dkim.headers?.parsed.find(({ key }) => key === 'received')?.line);
  const host =
    ip && envelopeFrom ? await spf({ resolver: dns, sender: envelopeFrom, ip, helo: '', mta: 'rebound' }) : undefined;
  const allowed = host?.status.result === 'pass' ? [host.domain] : [];
  const judged = await dmarc({
    headerFrom: from,
    resolver: dns,
    spfDomains: allowed,
    dkimDomains: signed.map(({ id, signingDomain, status }) => ({ id, domain: signingDomain, ...status })),
  } as never);
  const policy = judged ? judged.status.result : 'none';
  if (policy === 'pass') return true;
  const domain = from.split('@').at(-1)!.toLowerCase();
  if (policy === 'none')
    return [...allowed, ...signed.map(({ signingDomain }) => signingDomain)].some((one) => speaksFor(one, domain));
  return policy === 'fail' && (await sealed(arc, dkim.arc, dns, domain));
}

/**
 * Looking at a mail goes byte by byte, and what it is to find must be what was signed: nothing can be cut. These no program
 * that people write with comes near to; RFC 5322 has lines of at most 998 signs.
 */
const MOST = { headBytes: 200_000, headLines: 3_000, lineBytes: 200_000, signatures: 20 };
const LF = 0x0a;

function isMadeToBeDear(raw: Uint8Array): boolean {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
  let [lines, signatures, inHead] = [0, 0, true];
  for (let at = 0; at < bytes.length; ) {
    const feed = bytes.indexOf(LF, at);
    const next = feed < 0 ? bytes.length : feed + 1;
    if (next - at > MOST.lineBytes) return true;
    if (inHead) {
      const line = bytes.toString('latin1', at, Math.min(next, at + 20)).toLowerCase();
      if (/^(?:dkim-signature|arc-seal)[ \t]*:/.test(line)) signatures++;
      if (next > MOST.headBytes || ++lines > MOST.headLines || signatures > MOST.signatures) return true;
      inHead = line.trim() !== '' || /^[ \t]/.test(line);
    }
    at = next;
  }
  return false;
}

/** A domain speaks for itself and for what is below it. */
export const speaksFor = (signer: string, domain: string): boolean => {
  const one = signer.toLowerCase();
  return one.includes('.') && (domain === one || domain.endsWith(`.${one}`));
};

/** `from host (name [192.0.2.1]) by ...` */
const addressIn = (received: string | undefined): string | undefined =>
  /\[(?:IPv6:)?([0-9a-f.:]{3,45})\]/i.exec(received ?? '')?.[1];

type Arc = typeof import('mailauth/lib/arc/index.js').arc;

async function sealed(arc: Arc, chain: unknown, dns: Resolver, domain: string): Promise<boolean> {
  // biome-ignore lint/suspicious/noExplicitAny: mailauth's types leave out what it found in the chain
  const found = (await arc(chain as never, { resolver: dns })) as any;
  if (found?.status?.result !== 'pass') return false;
  const sealer = String(found.chain?.at(-1)?.['arc-seal']?.parsed?.d?.value ?? '').toLowerCase();
  const said = found.authenticationResults?.dmarc;
  const about = String(said?.header?.from ?? '').toLowerCase();
  return TRUSTED_SEALERS.has(sealer) && said?.result === 'pass' && about !== '' && speaksFor(about, domain);
}
