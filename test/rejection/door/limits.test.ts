/** A flood of mail: few receipts, nothing lost, nothing twice. Real time stands still here, so that no window ends by itself. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Ports } from '../../../functions/ports.ts';
import { receiveMail } from '../../../functions/rejection/arrived-mail.ts';
import { within } from '../../../functions/rejection/door/limits.ts';
import { openMailbox } from '../../../infra/local/mailbox.ts';
import type { World } from '../../../infra/local/world.ts';
import { someone, testWorld } from '../../world.ts';
import { forward, forwardedNo, forwardedRiddle, letter, linkOf, mailsTo, open, wordsOf } from './mails.ts';

const HOUR = 3_600_000;
let world: World;
let ports: Ports;
let real = Date.parse('2026-03-02T10:00:00Z');
beforeAll(async () => {
  world = await testWorld();
  ports = { ...world.ports, clock: { now: () => world.clock.now(), real: () => real } };
});

const arrive = (raw: Buffer, to: string, from: string) =>
  receiveMail(ports, { raw, key: 'key', recipients: [to], envelopeFrom: from, verdicts: { dmarc: 'PASS' } });
const heard = async (candidateId: string) => (await world.ports.store.history(candidateId))!.rejections.length - 1;
/** In a fresh hour. */
const use = async (count: number, what: Parameters<typeof within>[1], whose: string) => {
  real += HOUR;
  for (let one = 0; one < count; one++) expect(await within(ports, what, whose)).toBe(true);
};

test('twelve noes within an hour: all written down, ten receipts; in the next hour there are receipts again', async () => {
  const email = 'ada@mail.example';
  const { candidateId, forwardingAddress } = await someone(world, { email });
  for (let one = 0; one < 12; one++)
    await arrive(forwardedNo(email, `Firm ${String.fromCharCode(65 + one)}`), forwardingAddress, email);
  expect(await heard(candidateId)).toBe(12);
  expect(await mailsTo(world, email)).toHaveLength(10);
  real += HOUR;
  await arrive(forwardedNo(email, 'Another Firm'), forwardingAddress, email);
  expect(await mailsTo(world, email)).toHaveLength(11);
});

test('beyond the receipts of an hour, what waits for the person’s word is not met with silence', async () => {
  const email = 'kim@mail.example';
  const { candidateId, forwardingAddress } = await someone(world, { email });
  await use(10, 'receipt', candidateId);
  const told = async (raw: Buffer) => {
    const before = (await mailsTo(world, email)).length;
    await arrive(raw, forwardingAddress, email);
    return (await mailsTo(world, email)).slice(before).map(({ subject }) => subject);
  };
  const news = (line: string) =>
    forward(email, { company: 'Orrin Mills', about: 'News', words: `Dear Ada,\n\n${line}\n\nRhea Novak` });
  const offer = 'We are delighted to offer you the position of Cook. Your offer letter is attached.';
  expect(await told(forwardedNo(email))).toEqual([]);
  expect(await told(forwardedRiddle(email))).toEqual(['One question about your mail']);
  expect(await told(news(offer))).toEqual(['That looks like very good news']);
  expect(await told(news('We would like to invite you to an interview for the Cook position on Thursday.'))).toEqual([
    'That looks like good news',
  ]);
  expect(await told(news('We have received your application for the Cook position.'))).toEqual([]);
  while (await within(ports, 'waiting', candidateId));
  expect(await told(forwardedRiddle(email, 'Tarn Works'))).toEqual(['Your mail has come']);
  expect(await told(forwardedRiddle(email, 'Fern & Moss'))).toEqual([]);
  expect(await told(forwardedNo(email, 'Pell & Hart', { note: 'I want to end my life.' }))).toEqual(['From Rebound']);
  const page = linkOf((await mailsTo(world, email)).at(-2)!.text, 'your page').replace('/l/', '/me/');
  const waiting = await wordsOf(await open(world, page));
  expect(waiting).toContain('Tarn Works');
  expect(waiting).toContain('Fern &amp; Moss');
});

test('Gmail’s question in such an hour is passed on', async () => {
  const email = 'lea@gmail.com';
  const { candidateId, forwardingAddress } = await someone(world, { email });
  await use(10, 'receipt', candidateId);
  while (await within(ports, 'waiting', candidateId));
  const question = letter({
    from: 'Gmail Team <forwarding-noreply@google.com>',
    subject: `(#482913557) Gmail: ${email}`,
    text: `${email}\nhttps://mail-settings.google.com/mail/vf-%5BANGjdJ8abc%5D-XyZ`,
  });
  await arrive(question, forwardingAddress, 'forwarding-noreply@google.com');
  expect((await mailsTo(world, email)).map(({ subject }) => subject)).toEqual(['One step to finish forwarding']);
});

test('thirty receipts a day at most; distress is answered all the same', async () => {
  const email = 'bea@mail.example';
  const { candidateId, forwardingAddress } = await someone(world, { email });
  let receipts = 0;
  for (let hour = 0; hour < 5; hour++) {
    while (await within(ports, 'receipt', candidateId)) receipts++;
    real += HOUR;
  }
  expect(receipts).toBe(30);
  await arrive(forwardedNo(email), forwardingAddress, email);
  expect([await heard(candidateId), await mailsTo(world, email)]).toEqual([1, []]);
  await arrive(forwardedNo(email, 'Pell & Hart', { note: 'I want to end my life.' }), forwardingAddress, email);
  expect((await mailsTo(world, email)).map(({ subject }) => subject)).toEqual(['From Rebound']);
});

test('beyond what is read of one person’s mail in an hour it waits, and is read once later', async () => {
  const email = 'cem@mail.example';
  const { candidateId, forwardingAddress } = await someone(world, { email });
  await use(59, 'mail', candidateId);
  await arrive(forwardedNo(email), forwardingAddress, email);
  const late = forwardedNo(email, 'Pell & Hart');
  await expect(arrive(late, forwardingAddress, email)).rejects.toMatchObject({ code: 'too-many' });
  expect(await heard(candidateId)).toBe(1);
  real += HOUR;
  await arrive(late, forwardingAddress, email);
  await arrive(late, forwardingAddress, email);
  expect(await heard(candidateId)).toBe(2);
});

test('what strangers send to a private address takes nothing from its owner', async () => {
  real += HOUR;
  const email = 'fred@mail.example';
  const { candidateId, forwardingAddress } = await someone(world, { email });
  const stranger = 'spam@elsewhere.example';
  const from = (sender: string, one: number) =>
    letter({ from: sender, subject: `No. ${one}`, text: `Chairs, ${one}.` });
  for (let one = 0; one < 20; one++) await arrive(from(stranger, one), forwardingAddress, stranger);
  await expect(arrive(from(stranger, 20), forwardingAddress, stranger)).rejects.toMatchObject({ code: 'too-many' });
  // Another stranger is heard all the same, until there are too many of them.
  const other = await arrive(from('eve@work.example', 21), forwardingAddress, 'eve@work.example');
  expect(other[0]).toMatchObject({ outcome: 'held' });
  while (await within(ports, 'others', `${candidateId}#stranger`));
  const last = arrive(from('eli@work.example', 22), forwardingAddress, 'eli@work.example');
  await expect(last).rejects.toMatchObject({ code: 'too-many' });

  await arrive(forwardedNo(email), forwardingAddress, email);
  expect(await heard(candidateId)).toBe(1);
  await arrive(forwardedNo(email, 'Pell & Hart', { note: 'I want to end my life.' }), forwardingAddress, email);
  expect((await mailsTo(world, email)).at(-1)!.subject).toBe('From Rebound');
});

test('a rule that sends on a whole mailbox, or who says it does, takes nothing from the owner either', async () => {
  const email = 'gwen@mail.example';
  const { candidateId, forwardingAddress } = await someone(world, { email });
  await use(60, 'others', `${candidateId}#sent-on`);
  const sentOn = letter({
    from: 'talent@pellhart.example',
    subject: 'Your application',
    text: 'We have decided to move forward with another candidate for the Cook position.',
    headers: { 'X-Forwarded-For': `${email} ${forwardingAddress}` },
  });
  await expect(arrive(sentOn, forwardingAddress, '')).rejects.toMatchObject({ code: 'too-many' });
  await arrive(forwardedNo(email), forwardingAddress, email);
  expect(await heard(candidateId)).toBe(1);
});

test.each(['private', 'reply', 'sign-up', 'other'])(
  'beyond what is read of one’s own mail in an hour, despair is read at once at the %s address',
  async (door) => {
    const email = `hal-${door}@mail.example`;
    const { candidateId, forwardingAddress } = await someone(world, { email });
    const { replyToken } = (await world.ports.store.history(candidateId))!.candidate;
    const address = {
      private: forwardingAddress,
      reply: `${replyToken}.0123456789ab@in.rebound.example`,
      'sign-up': 'join@in.rebound.example',
      other: 'hello@in.rebound.example',
    }[door]!;
    await use(60, 'mail', candidateId);
    const plain = letter({ from: email, text: 'A long day.' });
    await expect(arrive(plain, address, email)).rejects.toMatchObject({ code: 'too-many' });
    await arrive(letter({ from: email, text: 'I want to end my life.' }), address, email);
    expect((await mailsTo(world, email)).map(({ subject }) => subject)).toEqual(['From Rebound']);
  },
);

test('answers that somebody else sends to a reply address take nothing from its owner', async () => {
  const email = 'ines@mail.example';
  const { candidateId, forwardingAddress } = await someone(world, { email });
  const { replyToken } = (await world.ports.store.history(candidateId))!.candidate;
  const reply = `${replyToken}.0123456789ab@in.rebound.example`;
  real += HOUR;
  const eve = 'eve@work.example';
  for (let one = 0; one < 20; one++) await arrive(letter({ from: eve, text: `Chairs, ${one}.` }), reply, eve);
  const more = arrive(letter({ from: eve, text: 'Chairs, 20.' }), reply, eve);
  await expect(more).rejects.toMatchObject({ code: 'too-many' });
  await arrive(letter({ from: email, text: 'STOP' }), reply, email);
  expect((await world.ports.store.history(candidateId))!.events.at(-1)!.body.kind).toBe('stopped');
  await arrive(forwardedNo(email), forwardingAddress, email);
  expect(await heard(candidateId)).toBe(1);
});

test('one stranger, and all strangers together', async () => {
  const email = 'dora@mail.example';
  for (let one = 0; one < 12; one++)
    await arrive(letter({ from: email, text: 'Sign me up, please.' }), 'join@in.rebound.example', email);
  expect(await mailsTo(world, email)).toHaveLength(1);
  const last = await arrive(letter({ from: email, text: 'Sign me up, please.' }), 'join@in.rebound.example', email);
  expect(last[0]).toMatchObject({ outcome: 'dropped', why: 'too much from one stranger' });
  await use(200, 'confirm', 'everybody');
  const other = 'eli@mail.example';
  const mail = letter({ from: other, text: 'Sign me up, please.' });
  await expect(arrive(mail, 'join@in.rebound.example', other)).rejects.toMatchObject({ code: 'too-many' });
  expect(await mailsTo(world, other)).toEqual([]);
  // Distress is answered all the same.
  for (const whose of [email, other]) {
    await arrive(letter({ from: whose, text: 'I want to end my life.' }), 'join@in.rebound.example', whose);
    expect((await mailsTo(world, whose)).at(-1)!.subject).toBe('From Rebound');
  }
});

test('on one machine, what could not be read stays on disk, comes again, and after five tries is set aside', async () => {
  const folder = join(world.data, 'again');
  let fails = 2;
  const seen: string[] = [];
  const faults: unknown[] = [];
  const mailbox = openMailbox(folder, {
    now: () => 1_772_445_600_000,
    onFault: (error) => faults.push(error),
    async handle(body) {
      const { receipt } = JSON.parse(body) as { receipt: { action: { objectKey: string } } };
      seen.push(receipt.action.objectKey);
      if (fails-- > 0) throw new Error('a fault');
      return [{ outcome: 'rejection' }];
    },
  });
  const files = () => (existsSync(join(folder, 'mail')) ? readdirSync(join(folder, 'mail')).sort() : []);
  await expect(mailbox.deliver(letter({ from: 'x@mail.example', text: 'x' }), ['u-x'], '')).rejects.toThrow('a fault');
  expect(files()).toHaveLength(2);
  await mailbox.redeliver();
  expect([files().length, faults.length]).toEqual([2, 1]);
  await mailbox.redeliver();
  expect([files().filter((name) => name.endsWith('.todo')), new Set(seen).size, seen.length]).toEqual([[], 1, 3]);
  fails = 100;
  await mailbox.deliver(letter({ from: 'x@mail.example', text: 'y' }), ['u-x'], '').catch(() => {});
  for (let time = 0; time < 7; time++) await mailbox.redeliver();
  expect(seen).toHaveLength(3 + 1 + 5);
  expect(files().filter((name) => name.endsWith('.aside'))).toHaveLength(1);
});
