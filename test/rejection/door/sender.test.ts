/** Whose mail it is: signatures are real, DNS is the test's own, SES's verdicts are as it writes them. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Resolver } from '../../../functions/ports.ts';
import { receiveMail } from '../../../functions/rejection/arrived-mail.ts';
import type { Verdicts } from '../../../functions/rejection/door/arrived.ts';
import { isAuthentic, ownership } from '../../../functions/rejection/door/sender.ts';
import { readMail } from '../../../functions/rejection/mail/read.ts';
import type { World } from '../../../infra/local/world.ts';
import { someone, testWorld } from '../../world.ts';
import { forwardedNo, letter } from './mails.ts';
import { dnsOf, keyOf, policyOf, sealedBy, signedBy } from './signed.ts';

const OWNER = 'ada@mailhaus.example';
const plain = () => forwardedNo(OWNER);

async function believes(
  raw: Buffer,
  dns: Record<string, string> | Resolver | undefined,
  more: { verdicts?: Verdicts; envelopeFrom?: string; client?: string } = {},
): Promise<boolean> {
  const { outer } = await readMail(raw);
  const resolver = typeof dns === 'object' ? dnsOf(dns) : dns;
  const arrived = { raw, verdicts: {}, envelopeFrom: OWNER, ...more };
  return isAuthentic({ ...(resolver && { dns: resolver }) }, arrived, outer);
}

describe('where SES said nothing', () => {
  const strict = { ...keyOf('mailhaus.example'), ...policyOf('mailhaus.example', 'reject') };

  test('signed by the sender’s own domain', async () => {
    expect(await believes(await signedBy('mailhaus.example', plain()), strict)).toBe(true);
  });

  test('changed after it was signed', async () => {
    const signed = await signedBy('mailhaus.example', plain());
    expect(await believes(Buffer.from(signed.toString().replace('another candidate', 'somebody else')), strict)).toBe(
      false,
    );
  });

  test('signed by another domain', async () => {
    const signed = await signedBy('elsewhere.example', plain());
    expect(await believes(signed, { ...strict, ...keyOf('elsewhere.example') })).toBe(false);
    expect(await believes(signed, keyOf('elsewhere.example'))).toBe(false);
  });

  test('not signed, from a domain that wants such mail refused; and from one that says nothing', async () => {
    expect(await believes(plain(), strict)).toBe(false);
    expect(await believes(plain(), {})).toBe(false);
  });

  test('a domain without a policy: its signature speaks for it, also for what is below it', async () => {
    expect(await believes(await signedBy('mailhaus.example', plain()), keyOf('mailhaus.example'))).toBe(true);
    const below = forwardedNo('ada@students.mailhaus.example');
    expect(await believes(await signedBy('mailhaus.example', below), keyOf('mailhaus.example'))).toBe(true);
  });

  test('sent by a host that the domain names, and by another', async () => {
    const spf = { 'mailhaus.example': 'v=spf1 ip4:192.0.2.10 -all' };
    expect(await believes(plain(), spf, { client: '192.0.2.10' })).toBe(true);
    expect(await believes(plain(), spf, { client: '192.0.2.11' })).toBe(false);
    // The envelope is another domain's: its host says nothing of this From.
    const other = { 'elsewhere.example': 'v=spf1 ip4:192.0.2.10 -all', ...policyOf('mailhaus.example', 'none') };
    expect(await believes(plain(), other, { client: '192.0.2.10', envelopeFrom: 'eve@elsewhere.example' })).toBe(false);
  });

  test.each([
    ['google.com', 'dmarc=pass header.from=mailhaus.example', true],
    ['google.com', 'dmarc=fail header.from=mailhaus.example', false],
    ['google.com', 'dmarc=pass header.from=elsewhere.example', false],
    ['unknown.example', 'dmarc=pass header.from=mailhaus.example', false],
  ])('passed on by %s, which sealed "%s"', async (sealer, found, believed) => {
    const raw = await sealedBy(sealer, plain(), found);
    expect(await believes(raw, { ...strict, ...keyOf(sealer) })).toBe(believed);
    expect(await believes(raw, { ...strict, ...keyOf(sealer) }, { verdicts: { dmarc: 'FAIL' } })).toBe(believed);
    const changed = Buffer.from(raw.toString().replace('another candidate', 'somebody else'));
    expect(await believes(changed, { ...strict, ...keyOf(sealer) })).toBe(false);
  });

  test('DNS that does not answer speaks for nobody; where it can’t be asked at all, the sender is believed', async () => {
    const down: Resolver = async () => {
      throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    };
    expect(await believes(await signedBy('mailhaus.example', plain()), down)).toBe(false);
    expect(await believes(plain(), undefined)).toBe(true);
  });
});

describe('a mail that is made to be dear to check', () => {
  const signature = 'DKIM-Signature: v=1; a=rsa-sha256; d=mailhaus.example; s=s1; h=from; bh=aa; b=bb\r\n';
  test.each<[string, Buffer]>([
    ['half a million lines of one header', Buffer.from(`X-A: a\r\n${' a\r\n'.repeat(500_000)}${plain()}`)],
    ['many signatures', Buffer.from(`${signature.repeat(2_000)}${plain()}`)],
    ['megabytes of spaces', Buffer.from(`${signature}${plain()}${' \t'.repeat(8_000_000)}x`)],
  ])('%s: it is not believed, and nobody is asked for keys', { timeout: 5_000 }, async (_name, raw) => {
    const asked: string[] = [];
    const dns: Resolver = async (name) => {
      asked.push(name);
      throw Object.assign(new Error('nothing'), { code: 'ENOTFOUND' });
    };
    expect([await believes(raw, dns), asked]).toEqual([false, []]);
  });
});

describe('where SES said something', () => {
  const line = (results: string) =>
    letter({ from: OWNER, text: 'x', headers: { 'Authentication-Results': `amazonses.com; ${results}` } });
  test.each<[string, Verdicts, Buffer, string, boolean]>([
    ['DMARC passed', { dmarc: 'PASS' }, plain(), 'bounce@elsewhere.example', true],
    ['DMARC failed', { dmarc: 'FAIL', spf: 'PASS', dkim: 'PASS' }, plain(), OWNER, false],
    ['no policy, nothing good', { dmarc: 'GRAY', spf: 'GRAY', dkim: 'GRAY' }, plain(), OWNER, false],
    ['no policy, its own host', { dmarc: 'GRAY', spf: 'PASS' }, plain(), OWNER, true],
    ['no policy, another’s host', { dmarc: 'GRAY', spf: 'PASS' }, plain(), 'eve@elsewhere.example', false],
    [
      'no policy, its own signature',
      { dmarc: 'GRAY', dkim: 'PASS' },
      line('dkim=pass header.i=@mailhaus.example;'),
      '',
      true,
    ],
    [
      'no policy, another’s signature',
      { dmarc: 'GRAY', dkim: 'PASS' },
      line('dkim=pass header.i=@elsewhere.example;'),
      '',
      false,
    ],
  ])('%s', async (_name, verdicts, raw, envelopeFrom, believed) => {
    expect(await believes(raw, {}, { verdicts, envelopeFrom })).toBe(believed);
  });

  test('a line that only looks like SES’s is not read', async () => {
    const forged = letter({
      from: OWNER,
      text: 'x',
      headers: { 'Authentication-Results': 'mx.elsewhere.example; dkim=pass header.i=@mailhaus.example' },
    });
    expect(await believes(forged, {}, { verdicts: { dmarc: 'GRAY', dkim: 'PASS' } })).toBe(false);
  });

  test('it could not tell: we look ourselves', async () => {
    const signed = await signedBy('mailhaus.example', plain());
    const verdicts = { dmarc: 'PROCESSING_FAILED', spf: 'PROCESSING_FAILED', dkim: 'PROCESSING_FAILED' };
    expect(await believes(signed, keyOf('mailhaus.example'), { verdicts })).toBe(true);
    expect(await believes(plain(), keyOf('mailhaus.example'), { verdicts })).toBe(false);
  });

  test.each([
    ['two From lines', Buffer.from(`From: eve@elsewhere.example\r\n${plain()}`)],
    [
      'two addresses in one',
      Buffer.from(plain().toString().replace(`From: ${OWNER}`, `From: ${OWNER}, eve@elsewhere.example`)),
    ],
  ])('%s: neither is believed', async (_name, raw) => {
    expect(await believes(raw, {}, { verdicts: { dmarc: 'PASS' } })).toBe(false);
  });
});

describe('whose mail it is', () => {
  const candidate = { email: 'ada.lovage@gmail.com' };
  const employers = (headers: Record<string, string> = {}) =>
    letter({ from: 'talent@orrin.example', subject: 'Your application', text: 'x', headers });
  const of = async (raw: Buffer, envelopeFrom: string, verdicts: Verdicts = { dmarc: 'PASS', spf: 'PASS' }) =>
    ownership({}, candidate, { raw, envelopeFrom, verdicts }, (await readMail(raw)).outer);

  test.each([
    [
      'From, as Gmail also spells it',
      letter({ from: 'AdaLovage+jobs@googlemail.com', text: 'x' }),
      'x@y.example',
      'signed',
    ],
    ['an envelope of Gmail’s forwarding', employers(), 'ada.lovage+caf_=u-abc=in.rebound.example@gmail.com', 'sent-on'],
    [
      'X-Forwarded-For',
      employers({ 'X-Forwarded-For': 'ada.lovage@gmail.com u-abc@in.rebound.example' }),
      '',
      'sent-on',
    ],
    ['Resent-From', employers({ 'Resent-From': 'Ada <ada.lovage@gmail.com>' }), 'talent@orrin.example', 'sent-on'],
    ['nothing', employers(), 'talent@orrin.example', undefined],
    ['a reply address that looks like hers', employers({ 'Reply-To': 'ada.lovage@gmail.com' }), '', undefined],
  ])('%s', async (_name, raw, envelopeFrom, whose) => {
    expect(await of(raw, envelopeFrom)).toBe(whose);
  });

  test('a forged From is nobody’s, whatever else the mail says; a forged envelope says nothing', async () => {
    const forged = letter({ from: candidate.email, text: 'x', headers: { 'X-Forwarded-For': candidate.email } });
    expect(await of(forged, candidate.email, { dmarc: 'FAIL', spf: 'FAIL' })).toBeUndefined();
    expect(await of(employers(), candidate.email, { dmarc: 'PASS', spf: 'FAIL' })).toBeUndefined();
  });
});

describe('at the door', () => {
  let world: World;
  beforeAll(async () => {
    world = await testWorld();
  });

  async function arrives(email: string, raw: Buffer, verdicts: Verdicts) {
    const { candidateId, forwardingAddress } = await someone(world, { email });
    const [outcome] = await receiveMail(world.ports, {
      raw,
      key: `key-${email}`,
      recipients: [forwardingAddress],
      envelopeFrom: email,
      verdicts,
    });
    return { outcome, heard: (await world.ports.store.history(candidateId))!.rejections.length - 1 };
  }

  test('an owner’s From that nobody stands behind is held', async () => {
    const email = 'forged@mail.example';
    const { outcome, heard } = await arrives(email, forwardedNo(email), { dmarc: 'FAIL', spf: 'FAIL', dkim: 'GRAY' });
    expect([outcome.outcome, outcome.keep, heard]).toEqual(['held', true, 0]);
  });

  test.each<[string, Verdicts, string, number]>([
    ['taken for spam, from its authenticated owner', { spam: 'FAIL', dmarc: 'PASS' }, 'rejection', 1],
    ['taken for spam, from who knows whom', { spam: 'FAIL', dmarc: 'FAIL' }, 'dropped', 0],
    ['a virus', { virus: 'FAIL', dmarc: 'PASS' }, 'dropped', 0],
    ['could not be scanned', { spam: 'PROCESSING_FAILED', virus: 'PROCESSING_FAILED', dmarc: 'PASS' }, 'rejection', 1],
  ])('%s', async (name, verdicts, outcome, heard) => {
    const email = `${name.replace(/\W/g, '')}@mail.example`;
    const got = await arrives(email, forwardedNo(email), verdicts);
    expect([got.outcome.outcome, got.heard]).toEqual([outcome, heard]);
    if (outcome === 'dropped') expect(got.outcome.why).toMatch(/spam|virus/);
  });
});
