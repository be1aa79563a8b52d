import { describe, expect, it, test } from 'vitest';
import { mendedUtf8 } from '../../../functions/rejection/mail/charset.ts';
import { readMail } from '../../../functions/rejection/mail/read.ts';

const LETTER = `---------- Forwarded message ---------
From: Müller GmbH <bewerbung@mueller-pruef.example>
Date: Mon, Mar 9, 2026 at 10:15 AM
Subject: Ihre Bewerbung
To: <mara@mailhaus.example>


Sehr geehrte Frau Lind,

vielen Dank für Ihre Bewerbung als Prüferin bei der Müller GmbH. Leider müssen wir Ihnen mitteilen, dass wir uns für
andere Bewerber entschieden haben.

Mit freundlichen Grüßen
Jürgen Groß
Müller GmbH`;

const mail = (body: Buffer, encoding: string, charset = '; charset=utf-8') =>
  Buffer.concat([
    Buffer.from(
      `From: Mara Lind <mara@mailhaus.example>\nSubject: Fwd: Ihre Bewerbung\nMIME-Version: 1.0\nContent-Type: text/plain${charset}\nContent-Transfer-Encoding: ${encoding}\n\n`,
    ),
    body,
  ]);
const WINDOWS = Buffer.from(LETTER, 'latin1');
const quoted = (bytes: Buffer) =>
  Buffer.from(
    [...bytes].map((one) => (one >= 0x80 ? `=${one.toString(16).toUpperCase()}` : String.fromCharCode(one))).join(''),
  );

describe('a letter in windows-1252 that says it is UTF-8 names its house and post rightly', () => {
  it.each([
    ['8bit', mail(WINDOWS, '8bit')],
    ['without a charset', mail(WINDOWS, '8bit', '')],
    ['quoted-printable', mail(quoted(WINDOWS), 'quoted-printable')],
    ['base64', mail(Buffer.from(WINDOWS.toString('base64').replace(/.{76}/g, '$&\n')), 'base64')],
    ['as UTF-8 it is', mail(Buffer.from(LETTER), '8bit')],
  ])('%s', async (_name, raw) => {
    const { kind, company, role } = await readMail(raw);
    expect([kind, company, role]).toEqual(['rejection', 'Müller GmbH', 'Prüferin']);
  });
});

const text = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));
test.each([
  ['both in one text', text('Grüße aus Köln, das ist Text, J', 0xfc, 'rgen'), 'Grüße aus Köln, das ist Text, Jürgen'],
  [
    'typographic marks',
    text('He said ', 0x93, 'no', 0x94, ' to me and nothing else'),
    'He said “no” to me and nothing else',
  ],
  ['UTF-8 stays as it is', text('Ülkü 東京'), 'Ülkü 東京'],
])('%s', (_name, bytes, expected) => {
  expect(Buffer.from(mendedUtf8(bytes)).toString()).toBe(expected);
});

test('bytes of another script are left alone', () => {
  const japanese = Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x2e]);
  expect(mendedUtf8(japanese)).toBe(japanese);
});
