/** Mail whose words nobody can read here: one question, and what to do instead, said for what it is. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readMail } from '../../../functions/rejection/mail/read.ts';
import type { World } from '../../../infra/local/world.ts';
import { someone, testWorld } from '../../world.ts';
import { forward, letter, linkOf, mailsTo, press } from './mails.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const withPart = (from: string, type: string, above = '') =>
  letter({
    from,
    subject: 'Fwd: Your application',
    headers: { 'Content-Type': 'multipart/mixed; boundary="b"' },
    text: `--b\nContent-Type: text/plain\n\n${above}\n--b\nContent-Type: ${type}\nContent-Transfer-Encoding: base64\n\n0M8R4KGxGuEAAAAAAAAAAAAAAAAAAAAA\n--b--`,
  });

test.each([
  ['msg', 'application/vnd.ms-outlook; name="answer.msg"', 'saved as an Outlook file', 'straight from your mailbox'],
  ['winmail', 'application/ms-tnef; name="winmail.dat"', 'winmail.dat, which only Outlook opens', 'straight from your'],
  ['smime', 'application/pkcs7-mime; name="smime.p7m"', 'it is encrypted', 'straight from your mailbox'],
  ['picture', 'image/png; name="screen.png"', 'in a picture or a file', 'copy the words into a mail'],
])('%s', async (name, type, why, instead) => {
  const email = `${name}@mail.example`;
  const { forwardingAddress, candidateId } = await someone(world, { email });
  await world.mailbox.deliver(withPart(email, type), [forwardingAddress], email);
  const [receipt, ...more] = await mailsTo(world, email);
  expect([receipt!.subject, more]).toEqual(['We could not read your mail', []]);
  expect(receipt!.text).toContain(why);
  expect(receipt!.text.replace(/\s+/g, ' ')).toContain(instead);
  expect(receipt!.text).toContain(`to ${forwardingAddress}\n`);
  await press(world, linkOf(receipt!.text, 'Yes, it'), { company: 'Orrin Mills', stage: 'screen' });
  const { rejections } = (await world.ports.store.history(candidateId))!;
  expect(rejections.map(({ company }) => company)).toEqual(['Northwind Labs', 'Orrin Mills']);
});

test('nothing at all', async () => {
  const email = 'nothing@mail.example';
  const { forwardingAddress } = await someone(world, { email });
  await world.mailbox.deliver(letter({ from: email, subject: '', text: '' }), [forwardingAddress], email);
  const [receipt] = await mailsTo(world, email);
  expect(receipt!.text).toContain('but there are no words in it.');
  expect(receipt!.text).toContain('To have it read, forward it again, or copy its words into a mail to');
});

describe('the decision is in an attached letter', () => {
  test('is asked about', async () => {
    const email = 'pdf@mail.example';
    const { forwardingAddress } = await someone(world, { email });
    const words =
      'Dear Ada,\n\nThank you for your interest in the Data Analyst position. Please find our decision in the attached letter.\n\nKind regards,\nRhea Novak\nOrrin Mills';
    const mail = forward(email, { company: 'Orrin Mills', about: 'Your application', words });
    await world.mailbox.deliver(mail, [forwardingAddress], email);
    const [receipt] = await mailsTo(world, email);
    expect(receipt!.subject).toBe('We could not read your mail');
    expect(receipt!.text).toContain("the answer seems to be in an attached letter, and we don't open files.");
  });

  const read = (words: string) =>
    readMail(
      forward('ada@mail.example', { company: 'Orrin Mills', about: 'Data Analyst', words: `${words}\n\nRhea Novak` }),
    );

  test.each([
    'Thank you for your application. Attached you will find the outcome of the selection process.',
    'The response to your job application is enclosed as a PDF.',
    'vielen Dank für Ihre Bewerbung. Unsere Entscheidung finden Sie im Anhang.',
    'anbei erhalten Sie unsere Antwort auf Ihre Bewerbung.',
    'Vous trouverez ci-joint notre réponse à votre candidature.',
    'Adjuntamos la respuesta a su candidatura.',
    'Segue em anexo a resposta à sua candidatura.',
    'In de bijlage vindt u onze beslissing over uw sollicitatie.',
  ])('%s', async (words) => {
    expect(await read(words)).toMatchObject({ kind: 'unsure', unread: 'letter' });
  });

  test.each([
    ['We have received your application and the attached documents.', 'confirmation'],
    ['Please find attached the invoice for your order of garden chairs.', 'other'],
  ])('%s', async (words, kind) => {
    expect(await read(words)).toMatchObject({ kind });
  });
});

describe('a head that names the line between its parts wrongly, or not at all', () => {
  const words =
    'Dear Ada,\n\nThank you for your time. Unfortunately we have decided to move forward with other candidates for the Data Analyst position.\n\nKind regards,\nRhea Novak\nOrrin Mills';
  const part = (type: string, text: string) => `Content-Type: ${type}; charset=utf-8\n\n${text}\n`;
  const html = `<p>${words.replaceAll('\n', '<br>')}</p>`;
  const forwarded = (from: string) =>
    `---------- Forwarded message ---------\nFrom: Orrin Mills Talent <talent@orrinmills.example>\nDate: Mon, Mar 2, 2026 at 8:05 AM\nSubject: Your application\nTo: <${from}>\n\n\n${words}`;
  const both = `--zz\n${part('text/plain', words)}--zz\n${part('text/html', html)}--zz--`;
  const inner = (type: string) =>
    `--o\nContent-Type: ${type}\n\n${both}\n--o\n${part('text/plain', 'Sent by a gateway')}--o--`;
  const cases: [string, string, (from: string) => string][] = [
    ['wrong', 'multipart/alternative; boundary="aaa"', () => both],
    ['none', 'multipart/alternative', () => both],
    ['longer', 'multipart/alternative; boundary="z"', () => both],
    ['above-it', 'multipart/alternative', () => `This is a message in MIME format.\n\n${both}`],
    ['forward', 'multipart/mixed; boundary=q', (from) => `--zz\n${part('text/plain', forwarded(from))}--zz--`],
    ['bare-part', 'multipart/mixed', () => `--zz\n\n${words}\n--zz--`],
    ['no-parts', 'multipart/mixed; boundary=q', (from) => forwarded(from)],
    ['no-parts-html', 'multipart/alternative', () => html],
    ['inner', 'multipart/mixed; boundary=o', () => inner('multipart/alternative; boundary="aaa"')],
    ['inner-none', 'multipart/mixed; boundary=o', () => inner('multipart/alternative')],
  ];

  test.each(cases)('%s: it is read', async (name, type, text) => {
    const email = `parts-${name}@mail.example`;
    const { forwardingAddress, candidateId } = await someone(world, { email });
    const raw = letter({
      from: email,
      subject: 'Fwd: Your application',
      headers: { 'Content-Type': type },
      text: text(email),
    });
    await world.mailbox.deliver(raw, [forwardingAddress], email);
    const { rejections } = (await world.ports.store.history(candidateId))!;
    expect(rejections.map(({ company, role }) => [company, role])).toEqual([
      ['Northwind Labs', undefined],
      ['Orrin Mills', 'Data Analyst'],
    ]);
  });

  test('despair in it is heard', async () => {
    const email = 'parts-heavy@mail.example';
    const { forwardingAddress } = await someone(world, { email });
    const text = `--zz\n${part('text/plain', 'I cannot go on. I want to die.')}--zz--`;
    const headers = { 'Content-Type': 'multipart/alternative; boundary="aaa"' };
    await world.mailbox.deliver(letter({ from: email, headers, text }), [forwardingAddress], email);
    expect((await mailsTo(world, email)).map(({ subject }) => subject)).toEqual(['From Rebound']);
  });

  test('thousands of such heads cost little', async () => {
    const head = 'Content-Type: multipart/mixed; boundary=';
    const heads = Array.from({ length: 1_500 }, (_, at) => `--o\n${head}n${at}\n\n--- ${at}\n`).join('');
    const raw = `From: a@b.example\n${head}o\n\n${heads}${'-- a\n'.repeat(200_000)}--o--\n`;
    expect((await readMail(Buffer.from(raw))).kind).toBe('other');
  });
});

test('mails within mails, deeper than we look', async () => {
  const email = 'deep@mail.example';
  const { forwardingAddress } = await someone(world, { email });
  let mail = 'From: HR <hr@pell.example>\nSubject: Your application\n\nUnfortunately we chose somebody else.';
  for (let one = 0; one < 20; one++)
    mail = `From: a@mail.example\nSubject: Fwd: ${one}\nContent-Type: multipart/mixed; boundary=c${one}\n\n--c${one}\nContent-Type: message/rfc822\n\n${mail}\n--c${one}--`;
  const text = mail.slice(mail.indexOf('\n\n') + 2);
  const raw = letter({ from: email, headers: { 'Content-Type': 'multipart/mixed; boundary=c19' }, text });
  await world.mailbox.deliver(raw, [forwardingAddress], email);
  expect((await mailsTo(world, email))[0]!.text).toContain('but its parts could not be told apart.');
});
