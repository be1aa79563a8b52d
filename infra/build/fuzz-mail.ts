/**
 * Throws mutated mail at the reader: no crash, no hang.
 *
 *   npx node infra/build/fuzz-mail.ts [FOLDER…] [--count 100000] [--seconds 600] [--seed 1]
 *
 * FOLDER holds .eml files (default: test/fixtures/mail and test/fixtures/mail-shapes). Seeded; stops at the count or when
 * the seconds are over and says which. A mail that throws, or takes more than two seconds of CPU, ends the run with status 1 and its seed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readMail } from '../../functions/rejection/mail/read.ts';

const SLOW_MS = 2_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
  },
});
const folders = positionals.length > 0 ? positionals : ['test/fixtures/mail', 'test/fixtures/mail-shapes'];
const fixtures = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => readFileSync(join(folder, name))),
);
if (fixtures.length === 0) throw new Error(`no .eml in ${folders.join(', ')}`);

/** mulberry32 */
const generator = (seed: number) => {
  let state = seed >>> 0;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const TOKENS = [
  '\u0000',
  '\r',
  '\n',
  '\r\n\r\n',
  '--',
  '--b\n',
  '=',
  '=\n',
  '=3D',
  '=?utf-8?B?',
  '?=',
  '<',
  '>',
  '<!--',
  '&#',
  '&#x110000;',
  '"',
  '\\',
  ';',
  ':',
  '> > > > ',
  'From: ',
  'Von: ',
  'Subject: ',
  'Date: ',
  'Sent: ',
  '---------- Forwarded message ---------\n',
  'On Mon wrote:\n',
  'On 9 March 2026 10:15, ',
  ' wrote:\n',
  'Am 09.03.26, 10:15 schrieb "',
  'מאת: ',
  '发件人：',
  'De : ',
  '   ----- Forwarded Message ----- From: ',
  'a@b.example>To: ',
  'GMT+1Subject: ',
  '<a@b.example<mailto:a@b.example>>',
  '<th>From: </th><td>',
  '=?utf-8?Q?=41?=',
  'a: ',
  'a: b\n',
  '\u2068',
  'Dear Mara,\n\n',
  'filename="winmail.dat"\n',
  'filename="a.msg"\n',
  'filename="a.eml"\n',
  'Begin forwarded message:\n',
  'Content-Type: multipart/mixed; boundary=""\n',
  'Content-Type: message/rfc822\n\n',
  'Content-Transfer-Encoding: base64\n',
  'charset=utf-7',
  'charset=',
  'not ',
  'other candidates ',
  'if ',
  'unfortunately ',
  '@',
  'a@b.example ',
  '\ud800',
  '\u202e',
  '\ufeff',
  '(',
  ')',
  '[',
  '2026-02-31',
  '99:99',
].map(text);

const joined = (parts: Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
};

const mutate = (raw: Uint8Array, random: (below: number) => number): Uint8Array => {
  let mail: Uint8Array = raw.slice();
  for (let times = 1 + random(6); times > 0; times--) {
    const at = random(mail.length + 1);
    const length = random(Math.min(400, mail.length - at) + 1);
    const head = mail.subarray(0, at);
    const tail = mail.subarray(at);
    switch (random(8)) {
      case 0:
        if (mail.length > 0) mail[random(mail.length)] = random(256);
        break;
      case 1:
        mail = joined([head, TOKENS[random(TOKENS.length)]!, tail]);
        break;
      case 2:
        mail = joined([head, mail.subarray(at + length)]);
        break;
      case 3:
        mail = joined([head, ...Array.from({ length: 1 + random(20) }, () => mail.subarray(at, at + length)), tail]);
        break;
      case 4: {
        const other = fixtures[random(fixtures.length)]!;
        const from = random(other.length);
        mail = joined([head, other.subarray(from, from + random(2_000)), tail]);
        break;
      }
      case 5:
        mail = head.slice();
        break;
      case 6: {
        const token = TOKENS[random(TOKENS.length)]!;
        mail = joined([head, ...Array.from({ length: 1 + random(random(20) === 0 ? 5_000 : 60) }, () => token), tail]);
        break;
      }
      default:
        mail = joined([text('Content-Type: message/rfc822\n\n'), mail]);
    }
  }
  return mail.slice(0, 400_000);
};

const start = performance.now();
const until = start + Number(values.seconds) * 1_000;
const count = Number(values.count);
const first = Number(values.seed);
const kinds = new Map<string, number>();
let done = 0;
let slowest = 0;
for (; done < count && performance.now() < until; done++) {
  const random = generator(first + done);
  const mail = mutate(fixtures[random(fixtures.length)]!, random);
  const began = process.cpuUsage();
  try {
    const { kind } = await readMail(mail);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  } catch (error) {
    console.error(`seed ${first + done}: ${error instanceof Error ? error.stack : String(error)}`);
    process.exit(1);
  }
  const took = process.cpuUsage(began).user / 1_000;
  slowest = Math.max(slowest, took);
  if (took > SLOW_MS) {
    console.error(`seed ${first + done}: took ${Math.round(took)} ms for ${mail.length} bytes`);
    process.exit(1);
  }
}
const seconds = Math.round((performance.now() - start) / 1_000);
const shares = [...kinds]
  .sort((a, b) => b[1] - a[1])
  .map(([kind, times]) => `${kind} ${times}`)
  .join(', ');
console.log(
  `${done} of ${count} mutated mails in ${seconds} s, no crash, slowest ${Math.round(slowest)} ms. ${shares}`,
);
if (done < count) console.log('stopped by the time limit');
