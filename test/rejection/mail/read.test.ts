import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingLine } from '../../../functions/rejection/mail/json-line.ts';
import { readMail } from '../../../functions/rejection/mail/read.ts';
import { MailTooLarge } from '../../../functions/rejection/mail/reading.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../../fixtures/mail/${name}`, import.meta.url));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the fixtures', () => {
  it('reads a Gmail forward of a rejection after interviews', async () => {
    const reading = await readMail(fixture('gmail-forward-interview.eml'));
    expect(reading).toMatchObject({
      kind: 'rejection',
      company: 'Halden Instruments',
      role: 'Embedded Software Engineer',
      stage: 'interview',
      contact: { name: 'Tobias Renner', email: 'tobias.renner@halden-instruments.example' },
      originalSubject: 'Your interviews with Halden Instruments',
      originalFrom: 'Tobias Renner <tobias.renner@halden-instruments.example>',
      originalDate: '2026-03-10T16:05:00+01:00',
      note: 'This one hurts a bit, I really liked the team.',
      forwarded: 'inline',
      depth: 1,
    });
    expect(reading.rejections).toHaveLength(1);
    expect(reading.rejections[0]).toMatchObject({ canAnswer: true, occurredAt: '2026-03-10T16:05:00+01:00' });
    expect(reading.rejections[0]!.reason).toContain('certification project');
  });

  it('reads an Outlook desktop forward', async () => {
    expect(await readMail(fixture('outlook-desktop-forward-interview.eml'))).toMatchObject({
      kind: 'rejection',
      company: 'Orrin Mills Ltd',
      role: 'Night Depot Planner',
      stage: 'interview',
      contact: { name: 'Petra Vosk', email: 'petra.vosk@orrin-mills.example' },
      originalSubject: 'Decision on your interview, Night Depot Planner',
      originalDate: '2026-03-11T16:48:00+00:00',
      note: null,
      language: 'en',
    });
  });

  it('reads an Apple Mail forward whose labels are in another language than the mail', async () => {
    expect(await readMail(fixture('apple-mail-forward-interview.eml'))).toMatchObject({
      kind: 'rejection',
      company: 'Tarn Bakery Cooperative',
      role: 'Shift Lead',
      stage: 'interview',
      contact: { name: 'Lotte Haan' },
      originalFrom: 'Lotte Haan <lotte.haan@tarn-bakery.example>',
      originalDate: '2026-03-13T17:31:00+01:00',
      note: 'Third one this month. I thought this was it.',
    });
  });

  it('an invitation stays one, whatever words of rejection it holds', async () => {
    const reading = await readMail(fixture('interview-invitation.eml'));
    expect(reading).toMatchObject({
      kind: 'interview',
      rejections: [],
      company: 'Fjell Optics',
      role: 'Instrument Maker',
    });
  });

  it('a confirmation that came by an automatic forward', async () => {
    expect(await readMail(fixture('confirmation.eml'))).toMatchObject({
      kind: 'confirmation',
      forwarded: 'automatic',
      company: 'Kestrel Rail',
      role: 'Signal Technician',
      rejections: [],
      outer: {
        forwardedFor: ['mara.lindqvist@mailhaus.example', 'no@in.rebound.example'],
        returnPath: 'mara.lindqvist+caf_=no=in.rebound.example@mailhaus.example',
        autoSubmitted: false,
      },
    });
  });

  it('gives the line of the command line, unknown as null', async () => {
    const line = readingLine('a.eml', await readMail(bytes('Subject: hello\n\nThe garden gate is painted green now.')));
    expect(line).toEqual({
      file: 'a.eml',
      kind: 'other',
      company: null,
      role: null,
      stage: null,
      contact: { name: null, email: null },
      originalSubject: null,
      originalFrom: null,
      originalDate: null,
      confidence: 0.6,
      rejections: [],
    });
  });
});

const NO =
  'Dear Mara,\n\nThank you for applying for Loom Mechanic at Orrin Mills. We have decided not to move forward with your application and wish you luck with your search.\n\nOrrin Mills';
const headers = (from: string, subject: string): string =>
  `From: ${from}\nTo: no@in.rebound.example\nSubject: ${subject}\nDate: Tue, 10 Mar 2026 18:42:10 +0100\nMIME-Version: 1.0\n`;

describe('mails inside mails', () => {
  it('reads every mail attached', async () => {
    const inner = (role: string): string =>
      `Content-Type: message/rfc822\n\nFrom: jobs@orrin-mills.example\nTo: mara@mailhaus.example\nSubject: ${role}\nDate: Mon, 9 Mar 2026 10:00:00 +0000\n\n${NO.replace('Loom Mechanic', role)}\n`;
    const raw = `${headers('Mara <mara@mailhaus.example>', 'two more')}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nBoth today.\n--b\n${inner('Loom Mechanic')}\n--b\n${inner('Dye Master')}\n--b--\n`;
    const reading = await readMail(bytes(raw));
    expect(reading).toMatchObject({
      kind: 'rejection',
      forwarded: 'attachment',
      note: 'Both today.',
      originalSubject: 'Loom Mechanic',
    });
    expect(reading.rejections.map((one) => one.role)).toEqual(['Loom Mechanic', 'Dye Master']);
    expect(reading.rejections[0]!.occurredAt).toBe('2026-03-09T10:00:00+00:00');
  });

  it('reads a pasted mail without headers', async () => {
    const reading = await readMail(bytes(`${headers('Mara Lind <mara@mailhaus.example>', 'please log')}\n${NO}\n`));
    expect(reading).toMatchObject({
      kind: 'rejection',
      forwarded: 'pasted',
      originalSubject: null,
      originalFrom: null,
      company: 'Orrin Mills',
      role: 'Loom Mechanic',
    });
  });

  it('mends a charset that was declared wrong', async () => {
    const raw = `${headers('jobs@orrin-mills.example', 'Update')}Content-Type: text/plain; charset=iso-8859-1\n\nDear Mara, we’ve decided not to move forward with your application. We’re sorry.\n`;
    expect((await readMail(bytes(raw))).kind).toBe('rejection');
  });
});

describe('hostile input', () => {
  it.each<[name: string, raw: Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['one newline', bytes('\n')],
    ['NULs', new Uint8Array(5_000)],
    ['noise', Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7_919) % 256)],
  ])('%s is unsure, with an error', async (_name, raw) => {
    const reading = await readMail(raw);
    expect(reading.kind).toBe('unsure');
    expect(reading.error).toBeTypeOf('string');
  });

  it('only images: unsure, and says so', async () => {
    const raw = `${headers('mara@mailhaus.example', '')}Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n`;
    expect(await readMail(bytes(raw))).toMatchObject({
      kind: 'unsure',
      error:
        'the mail holds no words, and files or images that are not read: forward it again from the mailbox, or paste its words',
    });
  });

  it('refuses more than 25 MB', async () => {
    await expect(readMail(new Uint8Array(25_000_001))).rejects.toBeInstanceOf(MailTooLarge);
  });

  it('a subject with line breaks stays one line', async () => {
    const raw = `From: a@mailhaus.example\nSubject: =?utf-8?Q?x=0D=0ABcc:_evil@mailhaus.example?=\n\n${NO}\n`;
    expect((await readMail(bytes(raw))).originalSubject).not.toMatch(/[\r\n]/);
  });

  it('a part of nothing but line breaks hides no words behind it', async () => {
    const raw = `${headers('a@mailhaus.example', 'Fwd: x')}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: application/octet-stream\n\n${'\n'.repeat(40_000)}--b\nContent-Type: text/plain\n\n${NO}\n--b--\n`;
    expect((await readMail(bytes(raw))).kind).toBe('rejection');
  });

  it('thirty thousand parts, nested mails and huge headers end in an answer', async () => {
    const parts = `${headers('a@mailhaus.example', 'x')}Content-Type: multipart/mixed; boundary="b"\n\n${'--b\nContent-Type: text/plain\n\nx\n'.repeat(30_000)}--b--\n`;
    expect((await readMail(bytes(parts))).kind).toBeTypeOf('string');
    let nested = NO;
    for (let depth = 0; depth < 60; depth++) nested = `Subject: ${depth}\nContent-Type: message/rfc822\n\n${nested}`;
    expect((await readMail(bytes(nested))).kind).toBeTypeOf('string');
    expect((await readMail(bytes(`X-Long: ${'a'.repeat(3_000_000)}\nSubject: x\n\n${NO}`))).kind).toBeTypeOf('string');
  });
});
