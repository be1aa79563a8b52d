/** A mail that we took for something else, and the answer to our receipt: there was a no in it. */
import { beforeAll, expect, test } from 'vitest';
import type { World } from '../../../infra/local/world.ts';
import { testWorld } from '../../world.ts';
import { forward, letter, replyAddressOf } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

let count = 0;

async function receiptOf(words: string, about: string, subject: string) {
  const person = await ownerIn(world, `told-back${++count}`);
  await person.deliver(forward(person.email, { company: 'Hexa', about, words }));
  const mail = await person.last();
  expect(mail.subject).toBe(subject);
  const to = await replyAddressOf(world, mail);
  return { ...person, answer: (text: string) => person.deliver(letter({ from: person.email, text }), to) };
}
const received = () =>
  receiptOf(
    'Dear Ada,\n\nWe have received your application for the Data Analyst position. We will be in touch.\n\nKind regards,\nRhea Novak\nHexa',
    'Your application to Hexa',
    'It has arrived',
  );
const other = () =>
  receiptOf(
    'Dear Ada,\n\nYour parking permit is ready. You can fetch it at the desk.\n\nHexa',
    'Your permit',
    'Nothing for us to do here',
  );

test.each([
  'There was a no in it',
  'It was a rejection',
  'they turned me down',
  'Das war eine Absage',
  "C'était un refus",
  'Fue un rechazo',
])('%s: it is written down as it was read', async (text) => {
  const { answer, history } = await received();
  await answer(text);
  expect((await history()).rejections.map(({ company, role }) => [company, role])).toEqual([
    ['Northwind Labs', undefined],
    ['Hexa', 'Data Analyst'],
  ]);
});

test.each(['Yes', 'yes, there was', 'There was a no in it', 'Ja'])(
  '%s, of a mail that asked: it is a no',
  async (text) => {
    const { answer, noes } = await other();
    await answer(text);
    expect(await noes()).toEqual(['Northwind Labs', 'Hexa']);
  },
);

test.each(['Yes', 'thanks', 'No', 'it was not a no', "that wasn't a rejection", 'they said they will call'])(
  '%s, of a receipt: nothing is written down',
  async (text) => {
    const { answer, noes } = await received();
    await answer(text);
    expect(await noes()).toEqual(['Northwind Labs']);
  },
);
