/** A company that was read wrong, put right in the words of an answer. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readCorrection } from '../../functions/reply/correction.ts';
import type { World } from '../../infra/local/world.ts';
import { forwardedNo, letter, mailsTo, replyAddressOf } from '../rejection/door/mails.ts';
import { someone, testWorld } from '../world.ts';

test.each([
  ['The company is wrong, it is Foobar Ltd', 'Foobar Ltd'],
  ["Hi, the company name is wrong. It's Foobar Ltd. Thanks", 'Foobar Ltd'],
  ['Wrong company: Foobar', 'Foobar'],
  ['Die Firma stimmt nicht, es ist die Nordlicht Pflege', 'Nordlicht Pflege'],
  ['Die Firma stimmt nicht, es ist Nordlicht Pflege', 'Nordlicht Pflege'],
  ['Falsche Firma, es war Nordlicht', 'Nordlicht'],
  ["L'entreprise n'est pas la bonne, c'est Maison Verte", 'Maison Verte'],
  ['La empresa está mal, es Casa Azul', 'Casa Azul'],
  ['A empresa está errada, é Casa Azul', 'Casa Azul'],
  ['Het bedrijf klopt niet, het is Noord Zorg', 'Noord Zorg'],
  ['Wrong company, sorry', null],
  ['The company is wrong for me anyway', null],
  ['I keep thinking it was wrong of me to apply', null],
  ['Is the company wrong? It is Foobar', null],
])('%s', (text, company) => {
  expect(readCorrection(text)?.company ?? null).toBe(company);
});

test.each([
  ["It's not Acme, it's Foobar", 'Acme', 'Foobar'],
  ['It was Foobar Ltd, not Acme', 'Acme', 'Foobar Ltd'],
  ['Nicht Acme, sondern Foobar', 'Acme', 'Foobar'],
  ["Ce n'est pas Acme mais Foobar", 'Acme', 'Foobar'],
  ['No es Acme, es Foobar', 'Acme', 'Foobar'],
  ['Het is niet Acme maar Foobar', 'Acme', 'Foobar'],
])('%s', (text, old, company) => {
  expect(readCorrection(text)).toMatchObject({ company, old });
});

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

describe('in answer to a receipt', () => {
  async function owner(name: string) {
    const email = `${name}@mail.example`;
    const person = await someone(world, { email });
    await world.mailbox.deliver(forwardedNo(email), [person.forwardingAddress], email);
    const to = await replyAddressOf(world, (await mailsTo(world, email)).at(-1)!);
    const noes = async () =>
      (await world.ports.store.history(person.candidateId))!.rejections
        .filter(({ retractedAt }) => !retractedAt)
        .map(({ company }) => company);
    const write = (text: string, at = to) => world.mailbox.deliver(letter({ from: email, text }), [at], email);
    const last = async () => (await mailsTo(world, email)).at(-1)!;
    return { ...person, noes, write, last };
  }

  test('it is that no, and the answer shows what we have now', async () => {
    const { write, noes, last } = await owner('reply');
    await write('The company is wrong, it is Foobar Ltd');
    expect(await noes()).toEqual(['Northwind Labs', 'Foobar Ltd']);
    const { subject, text } = await last();
    expect(subject).toBe('Corrected');
    expect(text).toContain('we go by what you wrote: Foobar Ltd, Data Analyst, at the application.');
  });

  test('named by its wrong name it is that one, wherever it is said', async () => {
    const { write, noes, forwardingAddress } = await owner('named');
    await write("It's not Northwind Labs, it's Northwind Foods", forwardingAddress);
    expect(await noes()).toEqual(['Northwind Foods', 'Orrin Mills']);
  });

  test('of two nobody guesses', async () => {
    const { write, noes, last, forwardingAddress } = await owner('two');
    await write('The company is wrong, it is Foobar Ltd', forwardingAddress);
    expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills']);
    expect((await last()).subject).toBe('We could not read that');
  });

  test('to the name of the other one: the two are one', async () => {
    const { write, noes } = await owner('same');
    await write('Wrong company, it was Northwind Labs');
    expect(await noes()).toEqual(['Northwind Labs']);
  });
});
