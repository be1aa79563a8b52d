/** What stands in a bundle for parts of mailauth changes none of its verdicts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { domainStandsBehind } from '../../functions/rejection/door/check-mail.ts';
import { STAND_INS } from '../../infra/bundle.ts';
import { forwardedNo } from '../rejection/door/mails.ts';
import { dnsOf, keyOf, policyOf, sealedBy, signedBy } from '../rejection/door/signed.ts';

const folder = mkdtempSync(join(tmpdir(), 'rebound-stand-ins-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let inBundle: typeof domainStandsBehind;
let used: string[];
beforeAll(async () => {
  const outfile = join(folder, 'check-mail.mjs');
  const { metafile } = await build({
    entryPoints: [resolve(import.meta.dirname, '../../functions/rejection/door/check-mail.ts')],
    outfile,
    bundle: true,
    metafile: true,
    platform: 'node',
    format: 'esm',
    alias: STAND_INS,
    banner: { js: "import{createRequire as _require}from'node:module';const require=_require(import.meta.url);" },
  });
  used = Object.keys(metafile.inputs);
  ({ domainStandsBehind: inBundle } = await import(outfile));
});

const OWNER = 'ada@mailhaus.example';
const DNS = {
  ...keyOf('mailhaus.example'),
  ...policyOf('mailhaus.example', 'reject'),
  ...keyOf('google.com'),
  'mailhaus.example': 'v=spf1 ip4:192.0.2.10 -all',
};
const long = (raw: Buffer): Buffer => Buffer.from(raw.toString().replace(/^Subject: /m, `$&${'very '.repeat(60)}`));
const multipart = (): Buffer =>
  Buffer.from(
    `From: ${OWNER}\r\nSubject: Two parts\r\nContent-Type: multipart/mixed; boundary="x;y"\r\n\r\n--x;y\r\n\r\nno\r\n--x;y--\r\n`,
  );

test.each([
  ['signed', () => signedBy('mailhaus.example', forwardedNo(OWNER)), '192.0.2.1', true],
  ['signed, with parts', () => signedBy('mailhaus.example', multipart()), '192.0.2.1', true],
  [
    'signed, with a long line in its head',
    () => signedBy('mailhaus.example', long(forwardedNo(OWNER))),
    '192.0.2.1',
    true,
  ],
  ['signed and changed', async () => long(await signedBy('mailhaus.example', forwardedNo(OWNER))), '192.0.2.1', false],
  ['from a host that is named', async () => forwardedNo(OWNER), '192.0.2.10', true],
  ['from another host', async () => forwardedNo(OWNER), '192.0.2.1', false],
  [
    'sealed on its way',
    () => sealedBy('google.com', forwardedNo(OWNER), 'dmarc=pass header.from=mailhaus.example'),
    '192.0.2.1',
    true,
  ],
])('a mail %s', async (_case, mail, client, believed) => {
  const raw = await mail();
  const checking = { dns: dnsOf(DNS), envelopeFrom: OWNER, client };
  expect(await domainStandsBehind(raw, checking)).toBe(believed);
  expect(await inBundle(raw, checking)).toBe(believed);
});

test('they stand in a bundle, and mailauth asks for nothing else there', () => {
  expect(used).toEqual(expect.arrayContaining(['infra/schemas.ts', 'infra/header-lines.ts']));
  expect(used.filter((name) => /node_modules\/(?:joi|libmime|iconv-lite|encoding-japanese)\//.test(name))).toEqual([]);
});
