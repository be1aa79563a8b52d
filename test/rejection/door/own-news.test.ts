/** What a person says happened, in answer to a mail of ours: an offer that they took, an answer to their question. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../../infra/local/world.ts';
import { testWorld } from '../../world.ts';
import { forward, forwardedNo, letter, replyAddressOf } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

let count = 0;

test('a second no is a lot in a short time where it is of these days, and not where its letter is years old', async () => {
  const person = await ownerIn(world, `joins${++count}`);
  const [now, then] = ['Pell & Hart', 'Globexo'].map((company) =>
    Buffer.from(
      forwardedNo(person.email, company).toString().replace('the time you gave us', 'coming to the interview'),
    ),
  );
  await person.deliver(now!);
  expect((await person.last()).text).toContain("That's a lot in a short time");
  await person.deliver(Buffer.from(then!.toString().replace('Date: Mon, Mar 2, 2026', 'Date: Thu, Mar 2, 2023')));
  const { subject, text } = await person.last();
  expect(subject).toBe('Added to what is running');
  expect(text).toContain("One more no, and we're sorry about this one too.");
  expect(text).not.toContain('short time');
});

describe('in answer to the mail about an offer', () => {
  async function offered() {
    const person = await ownerIn(world, `offered${++count}`);
    const words =
      'Dear Ada,\n\nWe are delighted to offer you the position of Data Analyst. Your contract is attached; please sign it by Friday.\n\nKind regards,\nRhea Novak\nHexa';
    await person.deliver(forward(person.email, { company: 'Hexa', about: 'Your offer from Hexa', words }));
    const mail = await person.last();
    expect(mail.subject).toBe('That looks like very good news');
    const to = await replyAddressOf(world, mail);
    return { ...person, answer: (text: string) => person.deliver(letter({ from: person.email, text }), to) };
  }

  test.each([
    'Yes I accepted it',
    'I said yes',
    'I accept',
    'taking it',
    'I have signed',
    'yes',
    'Yes!',
    'ja, ich habe angenommen',
    "oui, j'ai accepté",
    'sí, acepté',
    'aceitei',
    'ja, ik heb getekend',
  ])('%s: it ends with a congratulation', async (text) => {
    const { answer, state, last } = await offered();
    await answer(text);
    expect(await state()).toBe('ended');
    expect((await last()).subject).toBe('Congratulations');
  });

  test.each([
    'I have not accepted it yet',
    'Should I accept?',
    'I might accept it',
    'I think I will take it',
    'No, I turned it down',
    'Ich habe nicht angenommen',
    'Je ne l’ai pas accepté',
    'no la acepté',
    'Thank you!',
  ])('%s: nothing ends', async (text) => {
    const { answer, state } = await offered();
    await answer(text);
    expect(await state()).toBe('running');
  });
});

describe('an answer to the question they asked', () => {
  async function asker(sent = true) {
    const person = await ownerIn(world, `asker${++count}`);
    await person.deliver(forwardedNo(person.email));
    const to = await replyAddressOf(world, await person.last());
    const answer = (text: string) => person.deliver(letter({ from: person.email, text }), to);
    if (sent) await answer('SENT');
    const came = async () => (await person.history()).events.some(({ body }) => body.kind === 'feedback-arrived');
    return { ...person, answer, came };
  }

  test.each([
    'she answered me',
    'They answered, she said I need more SQL',
    'They replied today, not enough experience they say',
    'I got an answer from them',
    'Sie haben mir geantwortet',
    "Ils m'ont répondu",
    'Me han respondido',
    'Eles responderam',
    'Ze hebben geantwoord',
  ])('%s: it came', async (text) => {
    const { answer, came, last } = await asker();
    await answer(text);
    expect(await came()).toBe(true);
    expect((await last()).subject).toBe('Good that somebody answered');
  });

  test.each([
    'They have not answered me',
    'nobody answered me',
    'Did they answer?',
    'Sie haben nicht geantwortet',
    'No me han respondido',
  ])('%s: none came', async (text) => {
    const { answer, came } = await asker();
    await answer(text);
    expect(await came()).toBe(false);
  });

  test('of somebody who has asked nothing it may be anything', async () => {
    const { answer, came } = await asker(false);
    await answer('They answered me');
    expect(await came()).toBe(false);
  });
});
