/** Mail from somebody else to a private address: held, asked about, and then read as its owner's or deleted. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../../infra/local/world.ts';
import { advance, CONSENT, post, someone, testWorld } from '../../world.ts';
import { forward, forwardedNo, letter, linkOf, mailsTo, open, press, replyAddressOf, wordsOf } from './mails.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const history = async (candidateId: string) => (await world.ports.store.history(candidateId))!;
const kept = () => readdirSync(join(world.data, 'mail')).length;
const companies = async (candidateId: string) => (await history(candidateId)).rejections.map(({ company }) => company);

async function held(name: string) {
  const email = `${name}@mail.example`;
  const person = await someone(world, { email });
  const other = `${name}@work.example`;
  const before = kept();
  await world.mailbox.deliver(forwardedNo(other), [person.forwardingAddress], other);
  const receipt = (await mailsTo(world, email)).at(-1)!;
  return { ...person, email, other, before, receipt };
}

test('nothing is done, the raw mail is kept, and the owner alone is asked, once', async () => {
  const { candidateId, email, other, before, receipt, forwardingAddress } = await held('ada');
  expect(await companies(candidateId)).toEqual(['Northwind Labs']);
  expect(kept()).toBe(before + 1);
  expect(receipt.subject).toBe('Did you send this?');
  expect(receipt.text).toContain('ada@work.example');
  expect(receipt.text).toContain('Your application to Orrin Mills');
  expect(await mailsTo(world, other)).toEqual([]);
  // Sent again by hand: another Message-ID, the same mail.
  await world.mailbox.deliver(forwardedNo(other), [forwardingAddress], other);
  expect(kept()).toBe(before + 1);
  expect((await mailsTo(world, email)).filter(({ subject }) => subject === 'Did you send this?')).toHaveLength(1);
});

test('"yes" reads it as if the owner had sent it, answers with the usual receipt, and deletes it', async () => {
  const { candidateId, email, before, receipt } = await held('bea');
  const link = linkOf(receipt.text, 'Yes, read it');
  expect(await wordsOf(await open(world, link))).toContain('Then we read it now');
  expect(await companies(candidateId)).toEqual(['Northwind Labs']);
  expect(await wordsOf(await press(world, link))).toContain('We have read it.');
  expect(await companies(candidateId)).toEqual(['Northwind Labs', 'Orrin Mills']);
  expect(kept()).toBe(before);
  const answers = (await mailsTo(world, email)).length;
  expect(await wordsOf(await press(world, link))).toContain('We have read it.');
  expect(await wordsOf(await open(world, link))).toContain('You have told us already that it is.');
  expect((await mailsTo(world, email)).length).toBe(answers);
  expect((await mailsTo(world, email)).at(-1)!.text).toContain('Orrin Mills');
});

test('"no" deletes it and does nothing; a "yes" after that finds it gone', async () => {
  const { candidateId, before, receipt } = await held('cem');
  expect(await wordsOf(await press(world, linkOf(receipt.text, 'No, delete it')))).toContain('It is gone');
  expect(kept()).toBe(before);
  expect(await wordsOf(await open(world, linkOf(receipt.text, 'Yes, read it')))).toContain('the mail is deleted');
  await press(world, linkOf(receipt.text, 'Yes, read it'));
  expect(await companies(candidateId)).toEqual(['Northwind Labs']);
});

test.each([
  ['Yes please', ['Northwind Labs', 'Orrin Mills'], /^(?!Did you send this)/],
  ['No, that is not from me.', ['Northwind Labs'], /^Deleted$/],
])('by mail: "%s"', async (text, heard, subject) => {
  const { candidateId, email, before, receipt } = await held(`mail${text.length}`);
  const to = await replyAddressOf(world, receipt);
  await world.mailbox.deliver(letter({ from: email, subject: 'Re: Did you send this?', text }), [to], email);
  expect(await companies(candidateId)).toEqual(heard);
  expect((await mailsTo(world, email)).at(-1)!.subject).toMatch(subject);
  expect(kept()).toBe(before);
});

test('distress in the answer is answered as such, and the mail stays where it is', async () => {
  const { email, before, receipt } = await held('dora');
  const to = await replyAddressOf(world, receipt);
  await world.mailbox.deliver(letter({ from: email, text: 'No. I want to end my life.' }), [to], email);
  expect((await mailsTo(world, email)).at(-1)!.subject).toBe('From Rebound');
  expect(kept()).toBe(before + 1);
});

test('after seven days the mail is gone, and both the page and the answer by mail say so kindly', async () => {
  const { candidateId, email, receipt } = await held('eli');
  await advance(world, 'P8D');
  const link = linkOf(receipt.text, 'Yes, read it');
  expect(await wordsOf(await open(world, link))).toContain('forward it once more');
  const pressed = await press(world, link);
  expect([pressed.status, await wordsOf(pressed)]).toEqual([404, expect.stringContaining('forward it once more')]);
  const to = await replyAddressOf(world, receipt);
  await world.mailbox.deliver(letter({ from: email, text: 'yes' }), [to], email);
  expect((await mailsTo(world, email)).at(-1)!.subject).toBe('That mail is gone');
  expect(await companies(candidateId)).toEqual(['Northwind Labs']);
  world.mailbox.expire();
  expect(kept()).toBe(0);
});

test('who deletes it all deletes what waits as well', async () => {
  const { candidateId, before, receipt } = await held('gus');
  expect(kept()).toBe(before + 1);
  await press(world, linkOf(receipt.text, 'your page').replace('/l/', '/me/'), { do: 'erase-now' });
  expect([await world.ports.store.history(candidateId), kept()]).toEqual([undefined, before]);
});

test('many strangers: three questions, and all of it on the owner’s page, where it can be answered', async () => {
  const email = 'fay@mail.example';
  const { candidateId, forwardingAddress } = await someone(world, { email });
  for (let one = 0; one < 6; one++) {
    const stranger = `stranger${one}@elsewhere.example`;
    await world.mailbox.deliver(forwardedNo(stranger, `Firm ${'ABCDEF'[one]}`), [forwardingAddress], stranger);
  }
  const asked = (await mailsTo(world, email)).filter(({ subject }) => subject === 'Did you send this?');
  expect(asked).toHaveLength(3);
  const page = linkOf(asked[0]!.text, 'your page').replace('/l/', '/me/');
  const words = await wordsOf(await open(world, page));
  expect(words).toContain('stranger5@elsewhere.example');
  const { events } = await history(candidateId);
  const last = events.findLast(({ body }) => body.kind === 'asked')!;
  await press(world, page, { do: 'mail-yes', mail: last.id });
  expect(await companies(candidateId)).toEqual(['Northwind Labs', 'Firm F']);
  const first = events.find(({ body }) => body.kind === 'asked')!;
  const after = await wordsOf(await press(world, page, { do: 'mail-no', mail: first.id }));
  expect(after).not.toContain('stranger0@');
  expect(after).not.toContain('stranger5@');
  expect(after).toContain('stranger1@');
});

test('a held mail that is no no is answered, too, once its owner says that it is theirs', async () => {
  const email = 'offer-held@mail.example';
  const { forwardingAddress } = await someone(world, { email });
  const words =
    'Dear Ada,\n\nWe are delighted to offer you the position of Data Analyst at Orrin Mills. Your offer letter is attached.\n\nRhea Novak\nOrrin Mills';
  const other = 'offer-held@work.example';
  const mail = forward(other, { company: 'Orrin Mills', about: 'Your offer', words });
  await world.mailbox.deliver(mail, [forwardingAddress], other);
  const [asked] = await mailsTo(world, email);
  await press(world, linkOf(asked!.text, 'Yes, read it'));
  expect((await mailsTo(world, email)).map(({ subject }) => subject)).toEqual([
    'Did you send this?',
    'That looks like very good news',
  ]);
});

describe('despair in a mail that may not be the owner’s', () => {
  const HEAVY = 'From Rebound';
  const state = async (candidateId: string) => (await history(candidateId)).followUp!.state;

  async function despairing(name: string, mail: (other: string) => Buffer) {
    const email = `${name}@mail.example`;
    const other = `${name}@work.example`;
    const person = await someone(world, { email });
    const deliver = (raw: Buffer, from = other) => world.mailbox.deliver(raw, [person.forwardingAddress], from);
    await deliver(mail(other));
    return { ...person, email, other, deliver };
  }

  test.each<[string, (other: string) => Buffer]>([
    ['a mail of their own', (other) => letter({ from: other, text: 'I want to kill myself' })],
    ['a note above a forward', (other) => forwardedNo(other, 'Orrin Mills', { note: 'I want to kill myself' })],
    ['the subject alone', (other) => letter({ from: other, subject: 'ich will nicht mehr leben', text: '' })],
  ])('%s: the owner has the help lines at once, with the question below them, and nothing else', async (name, mail) => {
    const { candidateId, email, other } = await despairing(`cry${name.length}`, mail);
    const mails = await mailsTo(world, email);
    expect(mails.map(({ subject }) => subject)).toEqual([HEAVY]);
    expect(mails[0]!.text).toContain("If you wrote it, you don't have to carry it alone.");
    expect(mails[0]!.text).toContain('Samaritans 116 123');
    expect(mails[0]!.text).toContain(other);
    // A stranger's words are not carried, and nobody else can pause what is planned.
    expect(mails[0]!.text).not.toMatch(/kill|leben|Orrin/);
    expect(await state(candidateId)).toBe('running');
    expect(await companies(candidateId)).toEqual(['Northwind Labs']);
    expect(await mailsTo(world, other)).toEqual([]);
  });

  test('"yes" by a tap: it is theirs, so everything pauses, and they are answered', async () => {
    const { candidateId, email } = await despairing('cry-yes', (other) =>
      forwardedNo(other, 'Orrin Mills', { note: 'I want to kill myself' }),
    );
    const link = linkOf((await mailsTo(world, email))[0]!.text, 'Yes, it');
    expect(await wordsOf(await open(world, link))).toContain('Then we read it now');
    await press(world, link);
    expect(await state(candidateId)).toBe('paused');
    expect(await companies(candidateId)).toEqual(['Northwind Labs', 'Orrin Mills']);
    expect((await mailsTo(world, email)).map(({ subject }) => subject)).toEqual([HEAVY, HEAVY]);
  });

  test('"no" by mail: it is deleted, and nothing came of it', async () => {
    const before = kept();
    const { candidateId, email } = await despairing('cry-no', (other) =>
      letter({ from: other, text: 'I want to kill myself' }),
    );
    const to = await replyAddressOf(world, (await mailsTo(world, email))[0]!);
    await world.mailbox.deliver(letter({ from: email, text: 'No' }), [to], email);
    expect((await mailsTo(world, email)).map(({ subject }) => subject)).toEqual([HEAVY, 'Deleted']);
    expect([await state(candidateId), kept()]).toEqual(['running', before]);
  });

  test('strangers before it have used up the questions of the day: it comes all the same, though not without end', async () => {
    const { email, deliver } = await despairing('cry-late', (other) => letter({ from: other, text: 'Hello there' }));
    for (let one = 0; one < 4; one++) await deliver(forwardedNo(`x${one}@elsewhere.example`, `Firm ${'ABCD'[one]}`));
    for (const words of ['I want to die', 'I want to die today', 'I want to die now', 'I want to die, please'])
      await deliver(letter({ from: 'cry-late@work.example', text: words }));
    const subjects = (await mailsTo(world, email)).map(({ subject }) => subject);
    expect(subjects).toEqual(['Did you send this?', 'Did you send this?', 'Did you send this?', HEAVY, HEAVY, HEAVY]);
  });

  test('in the language that we have for the person', async () => {
    const email = 'cry-de@mail.example';
    const candidate = { email, timezone: 'Europe/Berlin', locale: 'de', consent: { email: CONSENT } };
    const made = await post(world, '/v1/rejections', { candidate, company: 'Northwind Labs', stage: 'interview' });
    const { forwardingAddress } = (await made.json()) as { forwardingAddress: string };
    const other = 'cry-de@work.example';
    await world.mailbox.deliver(letter({ from: other, text: 'Ich will sterben.' }), [forwardingAddress], other);
    expect((await mailsTo(world, email)).map(({ subject }) => subject)).toEqual(['Von Rebound']);
  });
});
