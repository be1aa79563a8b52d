/** What an answer to a receipt takes back: the no that this receipt was about, and only where the words say that it was none. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../../infra/local/world.ts';
import { testWorld } from '../../world.ts';
import { forwardedNo, letter, linkOf, parsed, press, replyAddressOf, wordsOf } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

/** Somebody who was enrolled with one no and has forwarded others, each with its receipt. */
async function withNoes(name: string, ...companies: string[]) {
  const person = await ownerIn(world, name);
  for (const company of companies) await person.deliver(forwardedNo(person.email, company));
  const receipts = (await person.mails()).slice(-companies.length);
  const say = async (text: string, to: string) => {
    const before = (await person.mails()).length;
    await world.mailbox.deliver(letter({ from: person.email, subject: 'Re: what you sent', text }), [to], person.email);
    return (await person.mails()).slice(before);
  };
  /** In answer to the receipt of one of them. */
  const answer = async (text: string, at = 0) => say(text, await replyAddressOf(world, receipts[at]!));
  return { ...person, say, answer, receipts };
}

describe('"no" to a receipt that asks nothing', () => {
  test.each([
    ['No thanks', 'thanks'],
    ['no, thank you!', 'thank-you'],
    ['No', 'no'],
    ['Nope', 'nope'],
    ['Nein danke', 'nein-danke'],
    ['Non merci', 'non-merci'],
    ['No, gracias', 'no-gracias'],
    ['Não, obrigada', 'nao-obrigada'],
    ['Nee, bedankt', 'nee-bedankt'],
  ])('"%s" takes nothing back, and is told how to', async (text, name) => {
    const { answer, noes } = await withNoes(`bare-${name}`, 'Globexo');
    const mails = await answer(text);
    expect(mails.map(({ subject }) => subject)).toEqual(['Nothing was changed']);
    expect(mails[0]!.text).toContain('Globexo, Data Analyst');
    expect(await noes()).toEqual(['Northwind Labs', 'Globexo']);
    await press(world, linkOf(mails[0]!.text, "It wasn't a no"));
    expect(await noes()).toEqual(['Northwind Labs']);
  });

  test('of somebody’s only no: nothing ends', async () => {
    const person = await ownerIn(world, 'only-one');
    await person.deliver(forwardedNo(person.email, 'Northwind Labs'));
    const to = await replyAddressOf(world, await person.last());
    await world.mailbox.deliver(letter({ from: person.email, text: 'No thanks' }), [to], person.email);
    expect([await person.noes(), await person.state()]).toEqual([['Northwind Labs'], 'running']);
  });
});

describe('"this was not a no"', () => {
  test.each([
    'This was not a no',
    'not a rejection',
    'That wasn’t a no',
    'Das war keine Absage',
    'Ce n’était pas un refus',
  ])('"%s" takes back the one whose receipt is answered', async (text) => {
    const { answer, noes } = await withNoes(`first-${text.replace(/\W/g, '')}`, 'Firstco', 'Secondco');
    const mails = await answer(text, 0);
    expect(mails.map((mail) => mail.text)).toEqual([expect.stringContaining('the entry for Firstco')]);
    expect(await noes()).toEqual(['Northwind Labs', 'Secondco']);
  });

  test('sent to one’s own address, its In-Reply-To names the receipt', async () => {
    const { email, receipts, noes, forwardingAddress } = await withNoes('named', 'Firstco', 'Secondco');
    const { messageId = '' } = await parsed(world, receipts[0]!);
    const text = 'This was not a no';
    const raw = letter({ from: email, subject: 'Re: Added', text, headers: { 'In-Reply-To': messageId } });
    await world.mailbox.deliver(raw, [forwardingAddress], email);
    expect(await noes()).toEqual(['Northwind Labs', 'Secondco']);
  });

  test('without a receipt, of several: asked which', async () => {
    const { say, noes, forwardingAddress } = await withNoes('which', 'Firstco', 'Secondco');
    const mails = await say('This was not a no', forwardingAddress);
    expect(mails.map(({ subject }) => subject)).toEqual(['Nothing was changed']);
    expect(await noes()).toEqual(['Northwind Labs', 'Firstco', 'Secondco']);
    const line = mails[0]!.text.split('\n').find((one) => one.includes('Firstco'))!;
    expect(await wordsOf(await press(world, linkOf(line, "It wasn't a no")))).toContain('Crossed out');
    expect(await noes()).toEqual(['Northwind Labs', 'Secondco']);
  });

  test('to a receipt of one that is crossed out already: the others stay', async () => {
    const { answer, noes } = await withNoes('twice', 'Firstco', 'Secondco');
    await answer('This was not a no', 0);
    await answer('not a rejection', 0);
    expect(await noes()).toEqual(['Northwind Labs', 'Secondco']);
  });

  test('by its name, whatever is answered', async () => {
    const { answer, noes } = await withNoes('by-name', 'Firstco', 'Secondco');
    await answer('I have not been rejected by Secondco', 0);
    expect(await noes()).toEqual(['Northwind Labs', 'Firstco']);
  });
});
