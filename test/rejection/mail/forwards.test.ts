import { describe, expect, it } from 'vitest';
import { readDate } from '../../../functions/rejection/mail/forward/dates.ts';
import { readMail } from '../../../functions/rejection/mail/read.ts';

const BODY =
  'Dear Mara,\n\nWe have decided not to take your application for Dye Master further. We wish you luck with your search.\n\nOrrin Mills';
const NAME = 'Ida Brandt';
const ADDRESS = 'ida.brandt@orrin-mills.example';
const FROM = `${NAME} <${ADDRESS}>`;
const TO = 'mara@mailhaus.example';
const LETTER = BODY.replace(/^/gm, '> ');
const head = (subject: string): string =>
  `From: Mara Lind <${TO}>\nTo: no@in.rebound.example\nSubject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=\nDate: Tue, 10 Mar 2026 18:42:10 +0100\nMIME-Version: 1.0\n`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const forward = (subject: string, body: string, type = 'text/plain'): Uint8Array =>
  bytes(`${head(subject)}Content-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}`);
const both = (subject: string, text: string, html: string): Uint8Array =>
  bytes(
    `${head(subject)}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--b\nContent-Type: text/html; charset=utf-8\n\n${html}\n--b--\n`,
  );
const SENT = 'Sent: Monday, March 9, 2026 10:15 AM';

describe('the line that says who wrote', () => {
  it.each<[name: string, subject: string, line: string]>([
    [
      'in a frame, without a colon',
      'Fwd: Your application',
      `---- On Mon, 09 Mar 2026 10:15:00 +0100 ${FROM} wrote ---`,
    ],
    ['between angles', 'Fwd: Your application', `>>> ${FROM} 3/9/2026 10:15 AM >>>`],
    [
      'below a mark, in a mail that is called something else',
      'for my list, please keep',
      `-------- Forwarded message --------\n09.03.2026, 10:15, "${NAME}" <${ADDRESS}>:`,
    ],
  ])('%s', async (_name, subject, line) => {
    const reading = await readMail(forward(subject, `This one stings.\n\n${line}\n\n${BODY}`));
    expect(reading).toMatchObject({ kind: 'rejection', originalFrom: FROM, note: 'This one stings.', depth: 1 });
    expect(reading.originalDate?.slice(0, 16)).toBe('2026-03-09T10:15');
  });

  it('without a verb and a colon, above what it quotes', async () => {
    const line = `"${NAME}" ${ADDRESS} – March 9, 2026 10:15 AM`;
    expect(await readMail(forward('Fwd: Your application', `This one stings.\n\n${line}\n${LETTER}`))).toMatchObject({
      kind: 'rejection',
      originalFrom: FROM,
      originalDate: '2026-03-09T10:15:00+01:00',
      note: 'This one stings.',
    });
    const html = `<p>This one stings.</p><div>&quot;${NAME}&quot; ${ADDRESS} – March 9, 2026 10:15 AM<blockquote><p>${BODY}</p></blockquote></div>`;
    expect(await readMail(forward('Fwd: Your application', html, 'text/html'))).toMatchObject({ originalFrom: FROM });
  });

  it('with quotes inside the name', async () => {
    const line = `On Mon, 9 Mar 2026 at 10:15, 'Ida Brandt' via Orrin 'Mills' <${ADDRESS}> wrote:`;
    expect(await readMail(forward('Fwd: Your application', `${line}\n\n${LETTER}`))).toMatchObject({
      originalFrom: `'Ida Brandt' via Orrin 'Mills' <${ADDRESS}>`,
    });
  });

  it.each([
    [`Op 09/03/2026, 10:15 heeft ${ADDRESS} <${ADDRESS}> geschreven:`, ADDRESS],
    [`On 09/03/2026, 10:15, Mills @ Orrin <${ADDRESS}> wrote:`, `Mills @ Orrin <${ADDRESS}>`],
    [`"Mill 4 Staff" <${ADDRESS}> on 09/03/2026 10:15:`, `Mill 4 Staff <${ADDRESS}>`],
  ])('%s', async (line, from) => {
    const reading = await readMail(forward('FW: Your application', `This one stings.\n\n${line}\n\n    ${BODY}`));
    expect(reading).toMatchObject({ originalFrom: from, originalDate: '2026-03-09T10:15:00+01:00' });
  });

  it('above labels that name everybody but the sender', async () => {
    const block = `---------- Forwarded by Mara Lind/Lind on 03/10/2026 09:00 AM ----------\n\n\n"${NAME}" <${ADDRESS}> on 03/09/2026 10:15:00 AM\n\nTo:   ${TO}\ncc:\n\nSubject:  Your application\n\n\n`;
    expect(await readMail(forward('Your application', `This one stings.\n\n${block}${BODY}`))).toMatchObject({
      kind: 'rejection',
      originalSubject: 'Your application',
      originalFrom: FROM,
      originalDate: '2026-03-09T10:15:00+01:00',
      note: 'This one stings.',
    });
  });

  it('inside another forward, below a mark', async () => {
    const inner = `-------- Пересылаемое сообщение --------\n09.03.2026, 10:15, "${NAME}" <${ADDRESS}>:\n\n${BODY}`;
    const outer = `-------- Forwarded Message --------\nSubject: Fwd: Your application\nDate: Mon, 9 Mar 2026 12:00:00 +0100\nFrom: Mara Lind <mara@other-mail.example>\nTo: ${TO}\n\n${inner}`;
    expect(await readMail(forward('Fwd: Fwd: Your application', outer))).toMatchObject({
      originalSubject: 'Your application',
      originalFrom: FROM,
      depth: 2,
    });
  });
});

describe('who sent it', () => {
  const block = (from: string): string => `From: ${from}\n${SENT}\nTo: ${TO}\nSubject: Your application\n\n${BODY}`;
  it.each([
    ["Orrin 'Mills'", "Orrin 'Mills'"],
    ["'Ida Brandt' via Orrin Mills", "'Ida Brandt' via Orrin Mills"],
    ["'Ida Brandt'", NAME],
    ['"Brandt, Ida"', 'Brandt, Ida'],
    ['Orrin Mills [no answers]', 'Orrin Mills [no answers]'],
    ['jobs@mills.example via Orrin', 'jobs@mills.example via Orrin'],
  ])('%s', async (shown, name) => {
    const reading = await readMail(forward('FW: Your application', block(`${shown} <${ADDRESS}>`)));
    expect(reading.originalFrom).toBe(`${name} <${ADDRESS}>`);
  });

  it('with an address in the name, and the other behind a mark of its own', async () => {
    const reading = await readMail(
      forward('FW: Your application', block(`jobs@mills.example via Orrin [mailto:${ADDRESS}]`)),
    );
    expect(reading.originalFrom).toBe(`jobs@mills.example via Orrin <${ADDRESS}>`);
  });

  it('whose address is only behind the link on the name', async () => {
    const html = `<p>This one stings.</p><div><b>From:</b> <a title="${ADDRESS}" href="mailto:${ADDRESS}">${NAME}</a> </div><div><b>Sent:</b> Monday, March 9, 2026 10:15 AM</div><div><b>To:</b> <a href="mailto:${TO}">${TO}</a> </div><div><b>Subject:</b> Your application</div><p>${BODY}</p>`;
    const labels = `From: ${NAME} \n${SENT} \nTo: ${TO} \nSubject: Your application`;
    expect(await readMail(forward('FW: Your application', html, 'text/html'))).toMatchObject({ originalFrom: FROM });
    const plain = `This one stings.\n\n${labels}\n\n${BODY}`;
    expect(await readMail(both('FW: Your application', plain, html))).toMatchObject({ originalFrom: FROM });
  });

  it('under labels that other blocks do not use', async () => {
    const labels = `--------- Original Message ---------\nSender : ${FROM}\nDate : 2026-03-09 10:15 (GMT+1)\nTo : ${TO}\nTitle : Your application`;
    expect(await readMail(forward('FW: Your application', `This one stings.\n\n${labels}\n \n${BODY}`))).toMatchObject({
      originalSubject: 'Your application',
      originalFrom: FROM,
      note: 'This one stings.',
    });
  });

  it('an employer whose name stands in its own greeting is no candidate who pastes', async () => {
    const mail = `From: Orrin Mills <jobs@orrin-mills.example>\nTo: Mara Lind <${TO}>\nSubject: Your application for Dye Master\nDate: Mon, 9 Mar 2026 10:15:00 +0100\n\nDear Mara,\n\nthank you for your interest in Orrin Mills. We have decided not to take your application for Dye Master further.\n\nOrrin Mills`;
    expect(await readMail(bytes(mail))).toMatchObject({
      kind: 'rejection',
      originalFrom: 'Orrin Mills <jobs@orrin-mills.example>',
      forwarded: 'none',
    });
  });
});

describe('a block inside a block', () => {
  const outer = `-------- Forwarded Message --------\nSubject: Fw: Your application\nDate: Mon, 9 Mar 2026 12:00:00 +0100\nFrom: Mara Lind <mara@other-mail.example>\nTo: ${TO}\n\n`;
  const bare = `------ Forwarded Message ------\nFrom "${NAME}" <${ADDRESS}>\nTo ${TO}\nDate 09.03.2026 10:15:00\nSubject Your application\n\n`;
  it('without colons', async () => {
    expect(await readMail(forward('Fwd: Fw: Your application', `${outer}${bare}${BODY}`))).toMatchObject({
      originalSubject: 'Your application',
      originalFrom: FROM,
      depth: 2,
    });
  });

  it('without colons, around one with', async () => {
    const inner = `From: Orrin Mills <jobs@orrin-mills.example>\n${SENT}\nTo: ${TO}\nSubject: Your application`;
    const around = bare.replace(`"${NAME}" <${ADDRESS}>`, 'Mara Lind <mara@other-mail.example>');
    expect(
      await readMail(forward('Fwd: Fw: Your application', `This one stings.\n\n${around}${inner}\n\n${BODY}`)),
    ).toMatchObject({
      originalFrom: 'Orrin Mills <jobs@orrin-mills.example>',
      note: 'This one stings.',
      depth: 2,
    });
  });

  it('is none when it is the head of a letter: nobody writes from no address on no day', async () => {
    const letter = `From: Personnel\nTo: Mara Lind\nSubject: Your candidacy\n\n${BODY}`;
    const labels = `From: ${FROM}\n${SENT}\nTo: ${TO}\nSubject: Your application`;
    expect(await readMail(forward('FW: Your application', `${labels}\n\n${letter}`))).toMatchObject({
      originalSubject: 'Your application',
      originalFrom: FROM,
      depth: 1,
    });
  });
});

describe('where the subject ends', () => {
  const glued = `-------- Original message --------From: ${FROM} Date: 3/9/26  10:15 AM  (GMT+01:00) To: ${TO} Subject: Your application Dear Mara,\n\nWe have decided not to take your application for Dye Master further.`;
  it('on a line that runs on into the letter', async () => {
    expect(await readMail(forward('Fwd: Your application', glued))).toMatchObject({
      kind: 'rejection',
      originalSubject: 'Your application',
      originalFrom: FROM,
    });
  });

  it('as the other part of the mail shows it', async () => {
    const html = `<div>-------- Original message --------</div><div>From: ${NAME} &lt;${ADDRESS}&gt; </div><div>Date: 3/9/26  10:15 AM  (GMT+01:00) </div><div>To: ${TO} </div><div>Subject: Your application </div><div><br></div><div>Dear Mara,</div><div>We have decided not to take your application for Dye Master further.</div>`;
    expect(await readMail(both('Fwd: Your application', glued, html))).toMatchObject({
      originalSubject: 'Your application',
    });
  });

  it('as the other part shows it, when the candidate named the mail anew', async () => {
    const html = `<div>-------- Original message --------</div><div>From: ${NAME} &lt;${ADDRESS}&gt; </div><div>Date: 3/9/26  10:15 AM  (GMT+01:00) </div><div>To: ${TO} </div><div>Subject: Your application </div><div><br></div><div>Dear Mara,</div><div>We have decided not to take your application for Dye Master further.</div>`;
    expect(await readMail(both('Fwd: number three', glued, html))).toMatchObject({
      originalSubject: 'Your application',
    });
  });

  it('nowhere: what the candidate wrote above a mail is not what the mail was called', async () => {
    const body = `Am 09.03.26, 10:15 schrieb ${FROM}:\n\n${LETTER}`;
    expect((await readMail(forward('please log', body))).originalSubject).toBe(null);
    expect((await readMail(forward('Fwd: Your application', body))).originalSubject).toBe('Your application');
  });
});

describe('what a program writes above a forward is no note', () => {
  const labels = `From: ${FROM}\n${SENT}\nTo: ${TO}\nSubject: Your application`;
  it.each([
    ['a rule of typographic hyphens', `‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\n${labels}`],
    ['a sentence that it is one', `Dies ist eine weitergeleitete Nachricht\n${labels}`],
    [
      'who forwards',
      `Forwarded by Mara Lind <${TO}>\n----------------------- Original Message -----------------------\n${labels}`,
    ],
    ['its name and its system', `Verzonden vanuit Mail voor Windows<https://mailer.example>\n\n${labels}`],
    ['its name, as a source', `Provenance : Courrier pour Windows\n\n${labels}`],
    [
      'its name and a longer system',
      `Pobierz program Outlook dla systemu iOS<https://mailer.example>\n________________________________\n${labels}`,
    ],
  ])('%s', async (_name, block) => {
    const reading = await readMail(forward('FW: Your application', `This one stings.\n\n${block}\n\n${BODY}`));
    expect(reading).toMatchObject({ originalFrom: FROM, note: 'This one stings.' });
  });

  it.each<[name: string, above: string, note: string]>([
    [
      'a rule between its words is',
      'This one stings.\n-----\nThe next may not.',
      'This one stings.\n-----\nThe next may not.',
    ],
    [
      'a closing above a card is not',
      'This one stings.\n\nKind regards\nMara Lind\n\n+49 30 000000',
      'This one stings.',
    ],
  ])('%s', async (_name, above, note) => {
    expect((await readMail(forward('FW: Your application', `${above}\n\n${labels}\n\n${BODY}`))).note).toBe(note);
  });

  it('a note that speaks of a forwarded message is one', async () => {
    const above = 'I forward this message because it is the kindest one so far.';
    const reading = await readMail(forward('FW: Your application', `${above}\n${labels}\n\n${BODY}`));
    expect(reading.note).toBe(above);
  });
});

describe('day or month first', () => {
  it.each([
    ['Monday, 03/09/26 at 10:15', '2026-03-09T10:15:00+01:00'],
    ['Montag, 09.03.26 um 10:15', '2026-03-09T10:15:00+01:00'],
    ['03/09/26 at 10:15', '2026-09-03T10:15:00+01:00'],
  ])('%s', (shown, date) => {
    expect(readDate(shown, 60)).toBe(date);
  });
});
