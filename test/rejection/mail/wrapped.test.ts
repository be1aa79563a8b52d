import { describe, expect, it } from 'vitest';
import { readMail } from '../../../functions/rejection/mail/read.ts';

const BODY =
  'Dear Mara,\n\nWe have decided not to take your application for Dye Master further. We wish you luck with your search.\n\nOrrin Mills';
const NAME = 'Ida Brandt';
const ADDRESS = 'ida.brandt@orrin-mills.example';
const FROM = `${NAME} <${ADDRESS}>`;
const TO = 'mara@mailhaus.example';
const forward = (subject: string, body: string, type = 'text/plain; charset=utf-8'): Uint8Array =>
  new TextEncoder().encode(
    `From: Mara Lind <${TO}>\nTo: no@in.rebound.example\nSubject: ${subject}\nDate: Tue, 10 Mar 2026 18:42:10 +0100\nMIME-Version: 1.0\nContent-Type: ${type}\nContent-Transfer-Encoding: 8bit\n\n${body}`,
  );
const READ = {
  kind: 'rejection',
  originalSubject: 'Your application',
  originalFrom: FROM,
  note: 'This one stings.',
};
const SENT = 'Sent: Monday, March 9, 2026 10:15 AM';

describe('headers that a program wrapped', () => {
  it.each([
    [
      'an address on the next line, twice',
      `From: ${NAME}\n<${ADDRESS}<mailto:${ADDRESS}>>\n${SENT}\nTo: Mara Lind\n<${TO}<mailto:${TO}>>\nSubject: Your application`,
    ],
    [
      'a name that goes on, with its address',
      `From: Ida\nBrandt<mailto:${ADDRESS}>\n${SENT}\nTo: Mara\nLind<mailto:${TO}>\nSubject: Your application`,
    ],
    [
      'many recipients',
      `From: ${FROM}\n${SENT}\nTo: Mara Lind <${TO}>; Juno\nWeir <juno@orrin-mills.example>; Per Holt\n<per@orrin-mills.example>; Ulla\nSand <ulla@orrin-mills.example>\nSubject: Your application`,
    ],
  ])('%s', async (_name, labels) => {
    expect(await readMail(forward('FW: for my list', `This one stings.\n\n${labels}\n\n${BODY}`))).toMatchObject(READ);
  });
});

describe('every header of the mail', () => {
  const trace = `Return-Path: <bounce@mailer.example>\nDelivered-To: ${TO}\nReceived: from mailer.example (mailer.example [192.0.2.7])\n\tby mx.mailhaus.example with ESMTPS id 4Vb\nDKIM-Signature: v=1; a=rsa-sha256; d=mailer.example;\n\ts=s1; h=from:to:subject:date;\nX-Mailer: Desk 3`;
  const labels = `From: ${FROM}\nTo: ${TO}\nSubject: Your application\nDate: Mon, 9 Mar 2026 10:15:00 +0100`;
  it.each([
    ['before the known ones', `----- Forwarded message from ${FROM} -----\n\n${trace}\n${labels}`],
    ['after them', `-------- Forwarded Message --------\n${labels}\n${trace}`],
  ])('%s', async (_name, headers) => {
    const reading = await readMail(forward('Fwd: Your application', `This one stings.\n\n${headers}\n\n${BODY}`));
    expect(reading).toMatchObject({ ...READ, depth: 1 });
  });
});

describe('a mail in a mail', () => {
  it('whose headers follow the glued ones of the first', async () => {
    const outer = `-------- Original message --------From: Mara Lind <mara@other-mail.example> Date: 09.03.26  12:00  (GMT+01:00) To: ${TO} Subject: FW: Your application `;
    const inner = `From:  ${FROM}\nDate:  Monday, 9 March 2026 10:15\nTo:  ${TO}\nSubject:  Your application`;
    const reading = await readMail(
      forward('Fwd: FW: Your application', `This one stings.\n\n${outer}${inner}\n\n${BODY}`),
    );
    expect(reading).toMatchObject({ ...READ, depth: 2 });
  });

  it('with labels that nobody knows, below a mark', async () => {
    const outer = `From: Mara Lind <mara@other-mail.example>\n${SENT}\nTo: ${TO}\nSubject: FW: Your application\n\n`;
    const inner = `--------- Original Message ---------\nAuthor : ${FROM}\nDay : 2026-03-09 10:15 (GMT+1)\nReader : ${TO}\nTitle : Your application`;
    const reading = await readMail(
      forward('Fwd: FW: Your application', `This one stings.\n\n${outer}${inner}\n\n${BODY}`),
    );
    expect(reading).toMatchObject({ ...READ, depth: 2 });
  });

  it('with labels that nobody knows, above a thread with labels that all know', async () => {
    const labels = `-------- Jatorrizkoa --------\nNork: ${FROM}\nNoiz: 09.03.26  10:15\nNora: ${TO}\nZertaz: Your application`;
    const thread = `-----Original Message-----\nFrom: Mara Lind <${TO}>\nSent: Monday, March 2, 2026 8:00 AM\nTo: ${ADDRESS}\nSubject: My papers\n\nDear Ida,\n\nhere they are.\n\nMara`;
    const reading = await readMail(
      forward('Fwd: Your application', `This one stings.\n\n${labels}\n\n${BODY}\n\n${thread}`),
    );
    expect(reading).toMatchObject(READ);
  });
});

describe('what the plain part lost', () => {
  it('an address that it broke in two', async () => {
    const block = (from: string): string => `From: ${from}\n${SENT}\nTo: ${TO}\nSubject: Your application\n\n${BODY}`;
    const html = `<p>This one stings.</p><p>${block(`${NAME} &lt;ida.brandt<wbr>@orrin-mills.example&gt;`).replaceAll('\n', '<br>')}</p>`;
    const mail = `--b\nContent-Type: text/plain; charset=utf-8\n\nThis one stings.\n\n${block(`${NAME} <ida.brandt @orrin-mills.example>`)}\n--b\nContent-Type: text/html; charset=utf-8\n\n${html}\n--b--\n`;
    expect(await readMail(forward('FW: Your application', mail, 'multipart/alternative; boundary=b'))).toMatchObject(
      READ,
    );
  });
});

describe('a long note', () => {
  const note = 'I liked them, and I keep thinking about the last question that they asked me in that room. '
    .repeat(9)
    .trim();
  const labels = `From: ${FROM}\n${SENT}\nTo: ${TO}\nSubject: Your application`;
  it.each([
    ['above a mark', `---------- Forwarded message ---------\n${labels.replace(TO, 'undisclosed')}`],
    ['above a mail to the one who passes it on', labels],
  ])('%s, under the subject of the mail itself', async (_name, block) => {
    expect(await readMail(forward('Your application', `${note}\n\n${block}\n\n${BODY}`))).toMatchObject({
      ...READ,
      note,
    });
  });
});

describe('words below a mail that is quoted', () => {
  const receipt =
    'Dear Mara,\n\nwe have received your application for Dye Master and will come back to you.\n\nOrrin Mills';
  const labels = `From: ${FROM}\nDate: March 9, 2026 at 10:15:00 AM GMT+1\nTo: ${TO}\nSubject: Your application`;
  const quoted = `${labels}\n\n${receipt}`.replace(/^/gm, '> ');
  it.each([
    [
      'alone',
      '',
      'They turned me down on the phone, unfortunately.',
      'They turned me down on the phone, unfortunately.',
    ],
    ['and above it', 'See below.\n\n', 'It will be a no.', 'See below.\n\nIt will be a no.'],
    ['below a signature', '-- \nMara Lind\n\n', 'It will be a no.', 'It will be a no.'],
    ['from a phone only', '', 'Sent from my iPhone', null],
    ['from a house', '', 'This message is confidential and only for the intended recipient.', null],
  ])('%s', async (_name, above, below, note) => {
    const reading = await readMail(
      forward('Fwd: Your application', `${above}Begin forwarded message:\n\n${quoted}\n\n${below}`),
    );
    expect(reading).toMatchObject({ kind: 'confirmation', originalFrom: FROM, note });
  });

  it('a line that lost its mark of quoting belongs to the mail', async () => {
    const wrapped = `${quoted.replace('come back to you', 'come back to\nyou')}`;
    expect((await readMail(forward('Fwd: Your application', `Begin forwarded message:\n\n${wrapped}`))).note).toBe(
      null,
    );
  });
});

describe('what a phone writes in other scripts', () => {
  it.each([
    '从我的 iPad 发送',
    '從我的 iPhone 傳送',
    '获取 Outlook for iOS',
    'ส่งจาก iPhone ของฉัน',
    'Απεσταλμένο από το iPhone μου',
  ])('%s', async (line) => {
    const block = `From: ${FROM}\n${SENT}\nTo: ${TO}\nSubject: Your application`;
    expect(
      await readMail(forward('FW: Your application', `This one stings.\n\n${line}\n\n${block}\n\n${BODY}`)),
    ).toMatchObject(READ);
  });
});

describe('copied from the reading pane', () => {
  it.each([
    ['name, then day', `${FROM}\nMon, Mar 9, 2026 at 10:15 AM\nto me`],
    ['name and day on one line', `Your application\n1 message\n\n${FROM}\tMon, Mar 9, 2026 at 10:15 AM\nTo: ${TO}`],
    ['name and address without a space', `Your application\n\n${NAME}<${ADDRESS}>\nYou\n\nMon 3/9/2026 10:15 AM`],
  ])('%s', async (_name, head) => {
    const reading = await readMail(forward('please log', `${head}\n\n${BODY}`));
    expect(reading).toMatchObject({ kind: 'rejection', originalFrom: FROM, forwarded: 'pasted' });
    expect(reading.originalDate?.slice(0, 16)).toBe('2026-03-09T10:15');
  });

  it('a sender that the letter only mentions is none', async () => {
    const letter = `${BODY}\n\nWrite to us:\n${FROM}\nuntil Monday, March 23, 2026 10:15 AM`;
    expect((await readMail(forward('please log', letter))).originalFrom).toBe(null);
  });
});
