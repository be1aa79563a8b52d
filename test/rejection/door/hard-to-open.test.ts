/** Mail that cannot be taken apart, or is made to be dear: each has an answer, at every address, and costs little. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../../infra/local/world.ts';
import { someone, testWorld } from '../../world.ts';
import { forwardedNo, letter, mailsTo, replyAddressOf } from './mails.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const companies = async (candidateId: string) =>
  (await world.ports.store.history(candidateId))!.rejections.map(({ company }) => company);

/** Parts within parts, the words in the innermost. */
function nested(depth: number, words: string): string {
  let part = `Content-Type: text/plain\n\n${words}`;
  for (let one = 0; one < depth; one++)
    part = `Content-Type: multipart/mixed; boundary=b${one}\n\n--b${one}\n${part}\n--b${one}--\n`;
  return `--bb\n${part}\n--bb--\n`;
}

const inParts = (from: string, body: string) =>
  letter({
    from,
    subject: 'Fwd: Your application',
    text: body,
    headers: { 'Content-Type': 'multipart/mixed; boundary=bb' },
  });
const longHeads = `--bb\nX-Long: ${'b'.repeat(400_000)}\n\nx\n`.repeat(12);

const HARD: [string, (from: string, words?: string) => Buffer][] = [
  ['parts nested 300 deep', (from, words = 'Hello') => inParts(from, nested(300, words))],
  ['heads of megabytes', (from, words = 'Hello') => inParts(from, `--bb\n\n${words}\n${longHeads}--bb--\n`)],
];

describe.each(HARD)('%s', (name, mail) => {
  const who = (door: string) => `${door}-${name.length}@mail.example`;

  test('from its owner: one question', async () => {
    const email = who('owner');
    const { forwardingAddress } = await someone(world, { email });
    await world.mailbox.deliver(mail(email), [forwardingAddress], email);
    const [question, ...more] = await mailsTo(world, email);
    expect([question!.subject, more]).toEqual(['We could not read your mail', []]);
    expect(question!.text).toContain('but its parts could not be told apart.');
  });

  test('with despair in it: answered as such', async () => {
    const email = who('heavy');
    const { candidateId, forwardingAddress } = await someone(world, { email });
    await world.mailbox.deliver(mail(email, 'I want to end my life.'), [forwardingAddress], email);
    expect((await mailsTo(world, email)).map(({ subject }) => subject)).toEqual(['From Rebound']);
    expect((await world.ports.store.history(candidateId))!.followUp!.state).toBe('paused');
  });

  test('in answer to a mail of ours: nothing is thrown, and despair is answered', async () => {
    const email = who('reply');
    const { forwardingAddress } = await someone(world, { email });
    await world.mailbox.deliver(letter({ from: email, text: 'Who are you?' }), [forwardingAddress], email);
    const to = await replyAddressOf(world, (await mailsTo(world, email))[0]!);
    await world.mailbox.deliver(mail(email), [to], email);
    await world.mailbox.deliver(mail(email, 'I want to end my life.'), [to], email);
    expect((await mailsTo(world, email)).at(-1)!.subject).toBe('From Rebound');
  });

  test('from a stranger who signs up: the usual confirmation', async () => {
    const email = who('stranger');
    await world.mailbox.deliver(mail(email), ['join@in.rebound.example'], email);
    expect((await mailsTo(world, email)).map(({ subject }) => subject)).toEqual(['Please confirm your address']);
  });
});

test.each([
  ['below the sender', (raw: string) => raw.replace('Subject:', `X-Long: ${'a '.repeat(2_000_000)}\r\nSubject:`)],
  ['above all else', (raw: string) => `X-Long: ${'a '.repeat(2_000_000)}\r\n${raw}`],
  ['folded', (raw: string) => `X-Long: a\r\n${' a\r\n'.repeat(500_000)}${raw}`],
  ['in lines', (raw: string) => raw.replace('\r\n\r\n', `\r\n${'X-Long: a\r\n'.repeat(100_000)}\r\n`)],
])('a head of megabytes, %s, is cut: the mail is read', async (name, spoilt) => {
  const email = `${name.replaceAll(' ', '-')}@mail.example`;
  const { candidateId, forwardingAddress } = await someone(world, { email });
  await world.mailbox.deliver(Buffer.from(spoilt(forwardedNo(email).toString())), [forwardingAddress], email);
  expect(await companies(candidateId)).toEqual(['Northwind Labs', 'Orrin Mills']);
});

test('an answer longer than a row of the table is kept as far as it fits, and answered', async () => {
  const email = 'long@mail.example';
  const { candidateId } = await someone(world, { email });
  const { replyToken } = (await world.ports.store.history(candidateId))!.candidate;
  const reply = `${replyToken}.0123456789ab@in.rebound.example`;
  const text = '面接のあとで、いろいろなことを考えました。\n'.repeat(20_000);
  await world.mailbox.deliver(letter({ from: email, subject: 'Re: A question', text }), [reply], email);
  expect((await mailsTo(world, email)).map(({ subject }) => subject)).toEqual(['Kept for you']);
});

test('a mail that is too large to be read is asked about, with what to do instead', async () => {
  const email = 'large@mail.example';
  const { candidateId, forwardingAddress } = await someone(world, { email });
  const raw = Buffer.concat([forwardedNo(email), Buffer.alloc(25_000_000, 'a line of no use to anybody\r\n')]);
  await world.mailbox.deliver(raw, [forwardingAddress], email);
  const [question, ...more] = await mailsTo(world, email);
  expect([question!.subject, more]).toEqual(['We could not read your mail', []]);
  expect(question!.text).toContain('but it is larger than what we can read.');
  expect(question!.text.replace(/\s+/g, ' ')).toContain('copy the words into a mail to');
  expect(await companies(candidateId)).toEqual(['Northwind Labs']);
});
