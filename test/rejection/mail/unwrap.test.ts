import { describe, expect, it } from 'vitest';
import { readDate } from '../../../functions/rejection/mail/forward/dates.ts';
import { htmlToText } from '../../../functions/rejection/mail/html.ts';
import { readMail } from '../../../functions/rejection/mail/read.ts';

const BODY =
  'Dear Mara,\n\nWe have decided not to take your application for Dye Master further. We wish you luck with your search.\n\nOrrin Mills';
const FROM = 'Ida Brandt <ida.brandt@orrin-mills.example>';
const forward = (subject: string, body: string, type = 'text/plain'): Uint8Array =>
  new TextEncoder().encode(
    `From: Mara Lind <mara@mailhaus.example>\nTo: no@in.rebound.example\nSubject: ${subject}\nDate: Tue, 10 Mar 2026 18:42:10 +0100\nMIME-Version: 1.0\nContent-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}`,
  );
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

const SHAPES: [name: string, subject: string, body: string, date: string | null][] = [
  [
    'Yahoo, one line',
    'Fw: Your application',
    `   ----- Forwarded Message ----- From: ${FROM}To: mara@mailhaus.example <mara@mailhaus.example>Sent: Monday, March 9, 2026 at 10:15:00 AM GMT+1Subject: Your application\n${BODY}`
      .replace('example>To:', 'example> To:')
      .replace('example>Sent:', 'example> Sent:')
      .replace('GMT+1Subject:', 'GMT+1 Subject:'),
    '2026-03-09T10:15:00+01:00',
  ],
  [
    'Thunderbird, German',
    'Fwd: Your application',
    `Schon wieder.\n\n-------- Weitergeleitete Nachricht --------\nBetreff: \tYour application\nDatum: \tMon, 9 Mar 2026 10:15:00 +0100\nVon: \t${FROM}\nAn: \tmara@mailhaus.example\n\n\n${BODY}`,
    '2026-03-09T10:15:00+01:00',
  ],
  [
    'Proton',
    'Fw: Your application',
    `Sent with Proton Mail secure email.\n\n------- Forwarded Message -------\nFrom: ${FROM}\nDate: On Monday, March 9th, 2026 at 10:15 AM\nSubject: Your application\nTo: mara@mailhaus.example\n\n> ${BODY.replaceAll('\n', '\n> ')}`,
    '2026-03-09T10:15:00+01:00',
  ],
  [
    'Samsung',
    'Fwd: Your application',
    `\n\n\nSent from my Galaxy\n\n\n-------- Original message --------\nFrom: ${FROM}\nDate: 09/03/2026 10:15 (GMT+01:00)\nTo: mara@mailhaus.example\nSubject: Your application\n\n${BODY}`,
    '2026-03-09T10:15:00+01:00',
  ],
  [
    'GMX',
    'Fw: Your application',
    `\nGesendet: Montag, 09. März 2026 um 10:15 Uhr\nVon: "Ida Brandt" <ida.brandt@orrin-mills.example>\nAn: mara@mailhaus.example\nBetreff: Your application\n\n${BODY}`,
    '2026-03-09T10:15:00+01:00',
  ],
  [
    'Outlook mobile, French',
    'TR : Your application',
    `Télécharger Outlook pour iOS\n________________________________\nDe : ${FROM}\nEnvoyé : lundi 9 mars 2026 10:15\nÀ : Mara Lind <mara@mailhaus.example>\nObjet : Your application\n\n${BODY}`,
    '2026-03-09T10:15:00+01:00',
  ],
  [
    'Outlook for Mac',
    'FW: Your application',
    `On 09.03.26, 10:15, "Ida Brandt" <ida.brandt@orrin-mills.example> wrote:\n\n${quoted(BODY)}`,
    '2026-03-09T10:15:00+01:00',
  ],
  [
    'bold labels',
    'Fwd: Your application',
    `*From:* ${FROM}\n*Date:* March 9, 2026 at 10:15:00 AM GMT+1\n*To:* mara@mailhaus.example\n*Subject:* *Your application*\n\n${BODY}`,
    '2026-03-09T10:15:00+01:00',
  ],
  [
    'Polish labels',
    'PD: Your application',
    `Od: ${FROM}\nWysłano: poniedziałek, 9 marca 2026 10:15\nDo: Mara Lind <mara@mailhaus.example>\nTemat: Your application\n\n${BODY}`,
    '2026-03-09T10:15:00+01:00',
  ],
  [
    'Japanese labels',
    'Fwd: Your application',
    `---------- 転送メッセージ ----------\n差出人: ${FROM}\n日付: 2026年3月9日 10:15\n件名: Your application\n宛先: mara@mailhaus.example\n\n${BODY}`,
    '2026-03-09T10:15:00+01:00',
  ],
  [
    'forwarded twice',
    'Fwd: FW: Your application',
    `---------- Forwarded message ---------\nFrom: Mara Lind <mara@work.example>\nDate: Tue, Mar 10, 2026 at 8:00 AM\nSubject: FW: Your application\nTo: Mara Lind <mara@mailhaus.example>\n\n\n\nFrom: ${FROM}\nSent: Monday, March 9, 2026 10:15 AM\nTo: Mara Lind <mara@work.example>\nSubject: Your application\n\n${BODY}`,
    '2026-03-09T10:15:00+01:00',
  ],
];

describe('unwrapping', () => {
  it.each(SHAPES)('%s', async (_name, subject, body, date) => {
    const reading = await readMail(forward(subject, body));
    expect(reading).toMatchObject({
      kind: 'rejection',
      originalSubject: 'Your application',
      originalFrom: FROM,
      originalDate: date,
      forwarded: 'inline',
    });
  });

  it('leaves the candidate’s words out of the rejection, and the taglines out of the candidate’s words', async () => {
    const body = `I have had enough of this.\n\nSent from my iPhone\n\nBegin forwarded message:\n\n> From: ${FROM}\n> Subject: Dye Master\n> Date: 9 March 2026 at 10:15:00 CET\n> To: mara@mailhaus.example\n>\n${quoted('We have received your application for Dye Master and will be in touch once we have reviewed it.')}`;
    const reading = await readMail(forward('Fwd: Dye Master', body));
    expect(reading.note).toBe('I have had enough of this.');
    expect(reading.kind).toBe('confirmation');
  });

  it('does not take the thread a rejection answers for a forward', async () => {
    const thread = `${BODY}\n\n-----Original Message-----\nFrom: Mara Lind <mara@mailhaus.example>\nSent: Monday, March 2, 2026 9:00 AM\nTo: Ida Brandt <ida.brandt@orrin-mills.example>\nSubject: Interview invitation\n\nThank you for the invitation to an interview on Friday at 10.`;
    const reading = await readMail(
      forward(
        'Fwd: Dye Master',
        `---------- Forwarded message ---------\nFrom: ${FROM}\nDate: Mon, Mar 9, 2026 at 10:15 AM\nSubject: Dye Master\nTo: <mara@mailhaus.example>\n\n${thread}`,
      ),
    );
    expect(reading).toMatchObject({ kind: 'rejection', depth: 1, originalFrom: FROM });
  });

  it('finds two mails forwarded one after the other', async () => {
    const one = (role: string, day: number): string =>
      `---------- Forwarded message ---------\nFrom: ${FROM}\nDate: Mon, Mar ${day}, 2026 at 10:15 AM\nSubject: ${role}\nTo: <mara@mailhaus.example>\n\n${BODY.replace('Dye Master', role)}\nThis is a longer letter than most, so that nobody takes it for a mail passed on without a word of its own.\n\n`;
    const reading = await readMail(forward('Fwd: two', one('Loom Mechanic', 2) + one('Dye Master', 9)));
    expect(reading.rejections.map(({ role }) => role)).toEqual(['Loom Mechanic', 'Dye Master']);
  });

  it('reads HTML as it is seen', () => {
    expect(
      htmlToText(
        '<style>p{}</style><div style="display:none">preview</div><p>One&nbsp;&amp; two</p><p>three<br>four</p><script>if (a<b) x()</script>',
      ),
    ).toBe('One & two\n\nthree\nfour\n\n');
  });

  it.each([
    ['mar. 4 juin 2024 à 10:05', '2024-06-04T10:05:00+02:00'],
    ['Fr., 28. Juni 2024 um 09:50 Uhr', '2024-06-28T09:50:00+02:00'],
    ['3/4/2026 4:05 PM', '2026-03-04T16:05:00+02:00'],
    ['Tue, 10 Mar 2026 18:42:10 -0500', '2026-03-10T18:42:10-05:00'],
    ['06.10.25  16.05  (GMT-04:00)', '2025-10-06T16:05:00-04:00'],
    ['Am 09.03.26, 10:15', '2026-03-09T10:15:00+02:00'],
    ['2026. márc. 9., Sze, 10:15', '2026-03-09T10:15:00+02:00'],
    ['pon., 9 lip 2026 o 10:15', '2026-07-09T10:15:00+02:00'],
    ['9. lipnja 2026. u 10:15', '2026-06-09T10:15:00+02:00'],
    ['الاثنين، ٩ مارس ٢٠٢٦ ١٠:١٥', '2026-03-09T10:15:00+02:00'],
    ['Vào Th 2, 9 thg 3, 2026 vào lúc 10:15', '2026-03-09T10:15:00+02:00'],
    ['09-Mar-26 10:15:00 PM', '2026-03-09T22:15:00+02:00'],
    ['31 February 2026', null],
    ['soon', null],
  ])('reads the date %s', (shown, iso) => {
    expect(readDate(shown, 120)).toBe(iso);
  });

  it('a day and a month in numbers are read so that the mail is not younger than what quotes it', () => {
    expect(readDate('05/03/2026 10:15', 0)).toBe('2026-03-05T10:15:00+00:00');
    expect(readDate('05/11/2026 10:15', 0, '2026-06-01T00:00:00+00:00')).toBe('2026-05-11T10:15:00+00:00');
  });
});
