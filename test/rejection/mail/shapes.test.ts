import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../functions/rejection/mail/read.ts';

const BODY =
  'Dear Mara,\n\nWe have decided not to take your application for Dye Master further. We wish you luck with your search.\n\nOrrin Mills';
const NAME = 'Ida Brandt';
const ADDRESS = 'ida.brandt@orrin-mills.example';
const FROM = `${NAME} <${ADDRESS}>`;
const TO = 'mara@mailhaus.example';
const forward = (subject: string, body: string, type = 'text/plain'): Uint8Array =>
  new TextEncoder().encode(
    `From: Mara Lind <mara@mailhaus.example>\nTo: no@in.rebound.example\nSubject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=\nDate: Tue, 10 Mar 2026 18:42:10 +0100\nMIME-Version: 1.0\nContent-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}`,
  );
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
const LETTER = quoted(BODY);

describe('labels', () => {
  it.each<[name: string, subject: string, labels: string]>([
    [
      'Croatian',
      'Fwd: Your application',
      `> Započni proslijeđenu poruku:\n>\n> Šalje: ${FROM}\n> Predmet: Your application\n> Datum: 9. ožujka 2026. u 10:15:08 CET\n> Prima: ${TO}`,
    ],
    [
      'Romanian',
      'Fwd: Your application',
      `> Expeditorul: ${FROM}\n> Subiectul: Your application\n> Dată: 9 martie 2026, 10:15:08 CET\n> Destinatarul: ${TO}`,
    ],
    [
      'Ukrainian',
      'Fwd: Your application',
      `-------- Переслане повідомлення --------\nТема: Your application\nДата: 9 березня 2026 р. о 10:15\nВід: ${FROM}\nКому: ${TO}`,
    ],
    [
      'Hebrew',
      'הועבר: Your application',
      `________________________________\n\u200fמאת: ${FROM}\nנשלח: יום שני 9 מרץ 2026 10:15\nאל: ${TO}\nנושא: Your application`,
    ],
    ['Thai', 'FW: Your application', `จาก: ${FROM}\nส่งเมื่อ: 9 มีนาคม 2569 10:15\nถึง: ${TO}\nเรื่อง: Your application`],
    [
      'a language without a list of labels',
      'Fwd: Your application',
      `Nondikoa: ${FROM}\nBidalia: 2026(e)ko martxoaren 9(a) 10:15\nNorentzat: ${TO}\nZertaz: Your application`,
    ],
    [
      'a label nobody knows among known ones',
      'Fwd: Your application',
      `From: ${FROM}\nX-Tracking: 7\nDate: March 9, 2026 10:15 AM\nDepartment: Dyes\nSubject: Your application\nTo: ${TO}`,
    ],
    [
      'Finnish, one line',
      'Fw: Your application',
      `   ----- Edelleenlähetetty viesti ----- Lähettäjä: ${FROM}Vastaanottaja: "${TO}" <${TO}>Lähetetty: maanantaina 9. maaliskuuta 2026 klo 10.15.50 UTC+1Aihe: Your application`,
    ],
    [
      'Portuguese, one line, a colon forgotten',
      'Fw: Your application',
      `   ----- Mensagem reencaminhada ----- De: ${FROM}Para: "${TO}" <${TO}>Enviado: segunda-feira, 9 de março de 2026, 10:15:50 CETAssunto Your application`,
    ],
    [
      'one line, wrapped by the next program',
      'Fwd: Fw: Your application',
      `   ----- Weitergeleitete Nachricht ----- Von: Ida\nBrandt <${ADDRESS}>An: "${TO}"\n<${TO}>Gesendet: Montag, 9. März 2026 um 10:15:50\nMEZBetreff: Your application`,
    ],
    [
      'a phone, mark and labels glued',
      'Fwd: Your application',
      `-------- Original message --------From: ${FROM} Date: 3/9/26  10:15 AM  (GMT+01:00) To: ${TO} Subject: Your application `,
    ],
    [
      'value below its label',
      'WG: Your application',
      `Von:\n${FROM}\nGesendet:\n09 March 2026 10:15\nAn:\n${TO}\nBetreff:\nYour application`,
    ],
    [
      'no colons',
      'Fw: Your application',
      `------ Forwarded Message ------\nFrom "${NAME}" <${ADDRESS}>\nTo ${TO}\nDate 09.03.2026 10:15:00\nSubject Your application`,
    ],
    [
      'subject first, sender as an attribution',
      'Fwd: Your application',
      `-------- Пересылаемое сообщение --------\nКому: ${TO};\nТема: Your application\n09.03.2026, 10:15, "${NAME}" <${ADDRESS}>:`,
    ],
    [
      'date in the line above',
      'tr: Your application',
      `> Message du 09/03/26 10:15\n> De : "${NAME}" <${ADDRESS}>\n> A : ${TO}\n> Copie à : \n> Objet : Your application`,
    ],
    [
      'marks on both sides',
      'Fwd: Your application',
      `============ Forwarded message ============\nFrom: ${FROM}\nTo: <${TO}>\nDate: Mon, 09 Mar 2026 10:15:00 +0100\nSubject: Your application\n============ Forwarded message ============`,
    ],
    [
      'a wrapped subject',
      'Fwd: Your application',
      `From: ${FROM}\nSent: Monday, March 9, 2026 10:15 AM\nTo: ${TO}\nSubject: Your\n application`,
    ],
    [
      'mailto twice',
      'RV: Your application',
      `De: ${NAME} <${ADDRESS}<mailto:${ADDRESS}>>\nEnviado: lunes, 9 de marzo de 2026 10:15\nPara: ${TO}\nAsunto: Your application`,
    ],
    [
      'mailto in brackets',
      'TR: Your application',
      `De : ${NAME} [mailto:${ADDRESS}]\nEnvoyé : lundi 9 mars 2026 10:15\nÀ : ${TO}\nObjet : Your application`,
    ],
    [
      'an encoded name',
      'Fwd: Your application',
      `From: =?UTF-8?B?SWRhIEJyYW5kdA==?= <${ADDRESS}>\nDate: Mon, 9 Mar 2026 10:15:00 +0100\nSubject: Your application\nTo: ${TO}`,
    ],
    [
      'isolated text directions',
      'Fwd: Your application',
      `From: \u2068${NAME}\u2069 <\u200e${ADDRESS}>\nDate:\u00a0Mon, 9 Mar 2026 10:15:00 +0100\nSubject: \u202aYour application\u202c\nTo: ${TO}`,
    ],
  ])('%s', async (_name, subject, labels) => {
    const words = labels.startsWith('> ') ? `${labels}\n>\n${LETTER}` : `${labels}\n\n${BODY}`;
    const reading = await readMail(forward(subject, `This one stings.\n\n${words}`));
    expect(reading).toMatchObject({
      kind: 'rejection',
      originalSubject: 'Your application',
      originalFrom: FROM,
      forwarded: 'inline',
      note: 'This one stings.',
    });
    expect(reading.originalDate?.slice(0, 16)).toBe('2026-03-09T10:15');
  });

  it('a subject keeps its own asterisks', async () => {
    const labels = `From: ${FROM}\nSent: Monday, March 9, 2026 10:15 AM\nTo: ${TO}\nSubject: ***Your application***`;
    const reading = await readMail(forward('FW: ***Your application***', `${labels}\n\n${BODY}`));
    expect(reading.originalSubject).toBe('***Your application***');
  });

  it('a table of headers', async () => {
    const row = (label: string, value: string): string =>
      `<tr><th align="RIGHT">${label}: </th><td>${value.replace('<', '&lt;')}</td></tr>`;
    const body = `<html><body><p>-------- Message transféré --------</p><table>${row('Sujet', 'Your application')}${row('Date', 'Mon, 9 Mar 2026 10:15:00 +0100')}${row('De', FROM)}${row('Pour', TO)}</table><p>${BODY.replaceAll('\n\n', '</p><p>')}</p></body></html>`;
    expect(await readMail(forward('Fwd: Your application', body, 'text/html'))).toMatchObject({
      kind: 'rejection',
      originalSubject: 'Your application',
      originalFrom: FROM,
      originalDate: '2026-03-09T10:15:00+01:00',
    });
  });
});

describe('"On …, … wrote:"', () => {
  it.each<[language: string, line: string]>([
    ['English', `On Mon, Mar 9, 2026 at 10:15 AM ${FROM} wrote:`],
    ['English over two lines', `On Monday, March 9, 2026, 10:15 AM,\n${NAME} <${ADDRESS}> wrote:`],
    ['Finnish, name first', `${FROM} kirjoitti 09/03/2026 10.15:`],
    ['Hungarian', `09/03/2026 10:15 időpontban ${NAME} (${ADDRESS}) ezt írta:`],
    ['Polish', `Dnia 09/03/2026, 10:15 użytkownik „${NAME}” <${ADDRESS}> napisał:`],
    ['Slovak', `09/03/2026 10:15 používateľ ${NAME} (<${ADDRESS}>) napísal:`],
    ['Turkish', `"${NAME}" <${ADDRESS}>, 09/03/2026 10:15 tarihinde şunu yazdı:`],
    ['Greek', `Στις Δευ 9 Μαρ 2026 στις 10:15\u202fπ.μ., ο/η ${FROM} έγραψε:`],
    ['Chinese', `${FROM} 于2026年3月9日周一 10:15写道：`],
    ['Korean', `2026년 3월 9일 (월) 오전 10:15, ${NAME} <${ADDRESS}>님이 작성:`],
    ['German, with "hat"', `${FROM} hat am 09.03.2026 10:15 CET geschrieben:`],
    ['no verb', `09.03.2026, 10:15, "${NAME}" <${ADDRESS}>:`],
  ])('%s', async (_language, line) => {
    const reading = await readMail(forward('FW: Your application', `This one stings.\n\n${line}\n\n${LETTER}`));
    expect(reading).toMatchObject({
      kind: 'rejection',
      originalSubject: 'Your application',
      originalFrom: FROM,
      note: 'This one stings.',
    });
    expect(reading.originalDate?.slice(0, 16)).toBe('2026-03-09T10:15');
  });

  it('a name that is a month too does not move the date', async () => {
    const line = `On 9 March 2026 at 10:15, April May <may@orrin-mills.example> wrote:`;
    expect(await readMail(forward('Fwd: Your application', `${line}\n\n${LETTER}`))).toMatchObject({
      originalFrom: 'April May <may@orrin-mills.example>',
      originalDate: '2026-03-09T10:15:00+01:00',
    });
  });

  it('a sentence with an address and a day is none', async () => {
    const letter = `${BODY}\n\nIf you want to talk about it, write to jobs@orrin-mills.example before 20 March 2026, and tell us which of these days suits you best for a call with us:\n\nMonday or Tuesday.`;
    const labels = `From: ${FROM}\nSent: Monday, March 9, 2026 10:15 AM\nTo: ${TO}\nSubject: Your application`;
    expect(await readMail(forward('FW: Your application', `${labels}\n\n${letter}`))).toMatchObject({
      originalFrom: FROM,
      depth: 1,
    });
  });
});

describe('what is no header block', () => {
  const direct = (body: string): Uint8Array =>
    new TextEncoder().encode(
      `From: ${FROM}\nTo: ${TO}\nSubject: Dye Master\nDate: Mon, 9 Mar 2026 10:15:00 +0100\nX-Forwarded-For: ${TO} no@in.rebound.example\n\n${body}`,
    );
  it.each([
    ['the hours of an interview', 'Date: Friday 13 March 2026\nFrom: 10:00\nTo: 11:00\nSubject: Interview'],
    ['who to talk to, and when', `Your talk with ${FROM} on 13 March 2026 at 10:15:`],
  ])('%s', async (_name, lines) => {
    const words = `Dear Mara,\n\nthank you for your application for Dye Master.\n\n${lines}\n\nWe would like to invite you to an interview, please confirm the time.\n\nIda`;
    expect(await readMail(direct(words))).toMatchObject({ kind: 'interview', originalFrom: FROM, depth: 1 });
  });
});

describe('what stands above', () => {
  const block = `________________________________\nFrom: ${FROM}\nSent: Monday, March 9, 2026 10:15 AM\nTo: ${TO}\nSubject: Your application\n\n${BODY}`;
  it.each<[name: string, above: string, note: string | null]>([
    ['a tagline in a language of its own', 'Ottieni Outlook per iOS<https://aka.ms/x>', null],
    ['a tagline below a note', 'So it goes.\n\nVon meinem/meiner Galaxy gesendet', 'So it goes.'],
    ['a signature alone', 'Best,\nMara', null],
    ['a signature with a number', 'So it goes.\n\nMara Lind\n+49 30 000000\nshe/her', 'So it goes.'],
    ['a closing that ends a note', 'See below.\n\nThanks,\nMara', 'See below.\n\nThanks,\nMara'],
    [
      'several paragraphs that begin with a greeting',
      'Hi,\n\nI had hoped for this one.\n\nI do not know how many more I can take.',
      'Hi,\n\nI had hoped for this one.\n\nI do not know how many more I can take.',
    ],
    [
      'words below a name',
      'From Mara Lind\nMara Lind\nI cannot do this any more, and I mean it.',
      'From Mara Lind\nMara Lind\nI cannot do this any more, and I mean it.',
    ],
  ])('%s', async (_name, above, note) => {
    expect((await readMail(forward('FW: Your application', `${above}\n\n${block}`))).note).toBe(note);
  });
});

describe('subjects without a label for them', () => {
  it.each([
    ['WG: AW[2]: Your application', 'AW[2]: Your application'],
    ['İLT: Your application', 'Your application'],
    ['[EXT] Fwd: Your application', 'Your application'],
    ['[Fwd: Your application]', 'Your application'],
    ['Your application (fwd)', 'Your application'],
    ['转发：Your application', 'Your application'],
    ['Doorst: Your application', 'Your application'],
  ])('%s', async (subject, original) => {
    const body = `On 9 March 2026 at 10:15, ${FROM} wrote:\n\n${LETTER}`;
    expect((await readMail(forward(subject, body))).originalSubject).toBe(original);
  });
});

describe('the fixtures of shapes', () => {
  const folder = new URL('../../fixtures/mail-shapes/', import.meta.url);
  it.each(readdirSync(folder).filter((name) => !/^(?:two-|attached|outlook-file)/.test(name)))('%s', async (name) => {
    const reading = await readMail(readFileSync(new URL(name, folder)));
    expect(reading).toMatchObject({
      kind: 'rejection',
      originalSubject: 'Your application for Dye Master',
      originalFrom: FROM,
      role: 'Dye Master',
    });
    expect(reading.originalDate?.slice(0, 16)).toBe('2026-03-09T10:15');
  });

  it.each([
    ['two-inline.eml', ['Dye Master', 'Signal Technician']],
    ['two-pasted.eml', ['Dye Master', 'Signal Technician']],
    ['attached.eml', ['Dye Master', 'Carder', 'Loom Mechanic']],
    ['outlook-file.eml', []],
  ])('%s', async (name, roles) => {
    const reading = await readMail(readFileSync(new URL(name, folder)));
    expect(reading.rejections.map(({ role }) => role)).toEqual(roles);
  });
});
