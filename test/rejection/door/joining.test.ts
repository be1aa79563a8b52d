/** What the first mail brings, once the person has confirmed. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { World } from '../../../infra/local/world.ts';
import { testWorld } from '../../world.ts';
import { forwardedNo, forwardedRiddle, letter, linkOf, mailsTo, press } from './mails.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const SIGN_UP = 'join@in.rebound.example';

async function stranger(name: string, raw: (email: string) => Buffer) {
  const email = `${name}@mail.example`;
  await world.mailbox.deliver(raw(email), [SIGN_UP], email);
  const mails = () => mailsTo(world, email);
  const confirm = async () => press(world, linkOf((await mails())[0]!.text, 'Yes, follow up'), { rev: '1' });
  const history = async () => {
    const pointer = await world.ports.store.pointer('email', email);
    return (await world.ports.store.history(pointer!.candidateId))!;
  };
  return { email, mails, confirm, history };
}
const kept = () => readdirSync(join(world.data, 'mail')).length;

test('a mail that nobody can make out is asked about in the welcome, and its answer is heard', async () => {
  const before = kept();
  const { mails, confirm, history } = await stranger('una', forwardedRiddle);
  expect((await mails()).map(({ subject }) => subject)).toEqual(['Please confirm your address']);
  expect((await mails())[0]!.text).not.toContain('turn you down');
  expect(kept()).toBe(before + 1);
  await confirm();
  const [, welcome, ...more] = await mails();
  expect([welcome!.subject, more]).toEqual(["You're set up", []]);
  expect(welcome!.text).toContain('about the mail that you sent us, "Data Analyst at Pell & Hart"');
  await press(world, linkOf(welcome!.text, 'Yes, it'), { company: 'Pell & Hart', stage: 'screen' });
  expect((await history()).rejections.map(({ company }) => company)).toEqual(['Pell & Hart']);
  expect((await history()).followUp!.state).toBe('running');
  expect(kept()).toBe(before);
});

test('without such a mail the welcome asks nothing', async () => {
  const { mails, confirm } = await stranger('uwe', (from) => letter({ from, text: 'Hello, please sign me up.' }));
  await confirm();
  expect((await mails())[1]!.text).not.toContain('turn you down');
});

test('two noes at once are both shown', async () => {
  const { mails, confirm } = await stranger('two', (email) => {
    const second = forwardedNo(email, 'Pell & Hart').toString().split('\r\n\r\n').slice(1).join('\r\n\r\n');
    return Buffer.from(`${forwardedNo(email)}\r\n${second}`);
  });
  await confirm();
  expect((await mails())[1]!.text).toContain('Orrin Mills, Data Analyst');
  expect((await mails())[1]!.text).toContain('Pell & Hart, Data Analyst');
});

test('a Date that says it knows no zone suggests none', async () => {
  const { mails, confirm, history } = await stranger('zulu', (email) =>
    forwardedNo(email, 'Orrin Mills', {
      headers: { Date: 'Mon, 02 Mar 2026 09:30:00 -0000' },
    }),
  );
  await confirm();
  expect((await history()).candidate.zone).toBeUndefined();
  expect((await mails())[1]!.subject).toBe('We have it, and one question');
});

test.each([
  ['Acme said no after the interview', [['Acme', 'interview']]],
  ['I was rejected by Acme yesterday.', [['Acme', 'application']]],
  [
    'Acme, Hooli and Globex said no',
    [
      ['Acme', 'application'],
      ['Hooli', 'application'],
      ['Globex', 'application'],
    ],
  ],
  ['Acme hat mir abgesagt', [['Acme', 'application']]],
  ['Acme m’a refusée', [['Acme', 'application']]],
])('a no that is told in words waits for the confirmation: %s', async (text, noes) => {
  const name = text.replace(/\W/g, '').toLowerCase();
  const { mails, confirm, history } = await stranger(name, (from) => letter({ from, subject: 'Hello', text }));
  expect((await mails()).map(({ subject }) => subject)).toEqual(['Please confirm your address']);
  await confirm();
  expect((await history()).rejections.map(({ company, stage }) => [company, stage])).toEqual(noes);
  expect((await mails())[1]!.text).toContain('Acme');
});

test('one that is told in doubt does not', async () => {
  const { mails, confirm, history } = await stranger('doubt', (from) =>
    letter({ from, text: 'I think Acme said no, not sure yet. How does this work?' }),
  );
  expect((await mails()).map(({ subject }) => subject)).toEqual(['Please confirm your address']);
  await confirm();
  expect((await history()).rejections).toEqual([]);
});
