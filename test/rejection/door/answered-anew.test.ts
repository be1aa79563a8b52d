/** "Yes" and "no" in a mail of its own, while a question about a mail is open; and "no thanks", which deletes nothing. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../../infra/local/world.ts';
import { testWorld } from '../../world.ts';
import { forwardedNo, forwardedRiddle, letter, linkOf, press, replyAddressOf } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

let count = 0;
const kept = () => readdirSync(join(world.data, 'mail')).length;

async function asked(...companies: string[]) {
  const person = await ownerIn(world, `anew${++count}`);
  const before = kept();
  for (const company of companies) await person.deliver(forwardedRiddle(person.email, company));
  const say = (text: string, more: { subject?: string; id?: string } = {}, to = person.forwardingAddress) =>
    person.deliver(letter({ from: person.email, text, ...more }), to);
  const isKept = () => kept() - before;
  return { ...person, say, isKept };
}

describe('at the private address, while one question is open', () => {
  test.each(['Yes', 'Yes!\n\nAda Lovage', 'oui', 'ja, leider', 'Yes, they turned me down'])('"%s"', async (text) => {
    const { say, noes, isKept, subjects } = await asked('Pell & Hart');
    await say(text);
    expect(await noes()).toEqual(['Northwind Labs', 'Pell & Hart']);
    expect(isKept()).toBe(0);
    expect((await subjects()).length).toBe(2);
  });

  test.each(['No', 'nope', 'No.\n\nAda'])('"%s"', async (text) => {
    const { say, noes, isKept, last } = await asked('Pell & Hart');
    await say(text);
    expect([await noes(), isKept(), (await last()).subject]).toEqual([['Northwind Labs'], 0, 'Deleted']);
  });

  test('"Yes" as a subject, and at the address for everybody', async () => {
    const one = await asked('Pell & Hart');
    await one.say('', { subject: 'Yes' });
    expect(await one.noes()).toEqual(['Northwind Labs', 'Pell & Hart']);
    const other = await asked('Pell & Hart');
    await other.say('Yes', {}, 'join@in.rebound.example');
    expect(await other.noes()).toEqual(['Northwind Labs', 'Pell & Hart']);
  });

  test('of a mail that is held: it is read', async () => {
    const { say, noes, forwardingAddress } = await asked();
    await world.mailbox.deliver(forwardedNo('else@work.example'), [forwardingAddress], 'else@work.example');
    expect(await noes()).toEqual(['Northwind Labs']);
    await say('yes');
    expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills']);
  });

  test('a "yes" that was held itself answers nothing but the question whose it is', async () => {
    const { deliver, noes, forwardingAddress, email, last } = await asked('Pell & Hart');
    const stranger = 'stranger@elsewhere.example';
    await world.mailbox.deliver(letter({ from: stranger, text: 'Yes' }), [forwardingAddress], stranger);
    await press(world, linkOf((await last()).text, 'Yes, read it'));
    expect(await noes()).toEqual(['Northwind Labs']);
    await deliver(letter({ from: email, text: 'Yes' }));
    expect(await noes()).toEqual(['Northwind Labs', 'Pell & Hart']);
  });

  test('delivered twice, with another question between, it answers the first alone', async () => {
    const { say, noes, deliver, email } = await asked('Pell & Hart');
    await say('Yes', { id: 'once-only' });
    await deliver(forwardedRiddle(email, 'Varga'));
    await say('Yes', { id: 'once-only' });
    expect(await noes()).toEqual(['Northwind Labs', 'Pell & Hart']);
  });

  test.each(['No news from Hooli yet', 'Yes?', 'I am not sure', 'Thanks'])('"%s" answers nothing', async (text) => {
    const { say, noes, isKept } = await asked('Pell & Hart');
    await say(text);
    expect([await noes(), isKept() > 0]).toEqual([['Northwind Labs'], true]);
  });
});

test('while two are open nobody guesses', async () => {
  const { say, noes, last, isKept } = await asked('Pell & Hart', 'Varga');
  await say('Yes');
  expect([await noes(), isKept()]).toEqual([['Northwind Labs'], 2]);
  expect((await last()).subject).toBe('Which one do you mean?');
});

test('while none is open it is as before', async () => {
  const { say, noes, subjects } = await asked();
  await say('Yes');
  expect([await noes(), await subjects()]).toEqual([['Northwind Labs'], []]);
});

describe('"no thanks" to the question', () => {
  test.each([
    'No thanks',
    'no thank you',
    'No, thanks!',
    'Nein danke',
    'Non merci',
    'No, gracias',
    'Não, obrigada',
    'Nee, bedankt',
  ])('"%s" writes nothing down and deletes nothing', async (text) => {
    const { say, noes, last, isKept } = await asked('Pell & Hart');
    const question = await last();
    const to = await replyAddressOf(world, question);
    await say(text, {}, to);
    expect([await noes(), isKept(), (await last()).subject]).toEqual([['Northwind Labs'], 1, 'Left as it is']);
    await say('Yes', {}, to);
    expect([await noes(), isKept()]).toEqual([['Northwind Labs', 'Pell & Hart'], 0]);
  });

  test('with a reason it is a no, and what became of the mail is said', async () => {
    const { say, noes, last, isKept } = await asked('Pell & Hart');
    await say('No, it was an invitation, thanks', {}, await replyAddressOf(world, await last()));
    expect([await noes(), isKept(), (await last()).subject]).toEqual([['Northwind Labs'], 0, 'Deleted']);
    expect((await last()).text).toContain('If that was a slip and you still have it, forward it once more.');
  });
});
