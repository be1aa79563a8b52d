/** The note before an interview: planned from the day that the person gives, and not sent where there is no interview any more. */
import { beforeAll, describe, expect, test } from 'vitest';
import { plan } from '../../../functions/follow-up/planner.ts';
import type { World } from '../../../infra/local/world.ts';
import { testWorld } from '../../world.ts';
import { forward, forwardedNo, letter, linkOf, press, replyAddressOf } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

let count = 0;
async function invited(company = 'Hexa') {
  const person = await ownerIn(world, `invited${++count}`);
  const invite = (by = company, words = 'We would like to invite you to an interview for the Data Analyst position.') =>
    person.deliver(
      forward(person.email, {
        company: by,
        about: `Interview at ${by}`,
        words: `Dear Ada,\n\n${words} Which day would suit you?\n\nKind regards,\nRhea Novak\n${by}`,
      }),
    );
  await invite();
  const mail = await person.last();
  const form = linkOf(mail.text, 'add the day');
  const to = await replyAddressOf(world, mail);
  /** Midday in that many days, as the form takes it. */
  const dayIn = (days: number) =>
    `${new Date(world.ports.clock.now() + days * 86_400_000).toISOString().slice(0, 10)}T12:00`;
  const give = (days: number, path = form) => press(world, path, { startsAt: dayIn(days) });
  const answer = (text: string, at = to) => person.deliver(letter({ from: person.email, text }), at);
  /** Days whose note is planned. */
  const noted = async () => {
    const history = await person.history();
    const { messages } = plan(history, world.ports.words, world.ports.clock.now(), { answering: true });
    return messages
      .filter(({ step, state }) => step.startsWith('interview-coming') && state === 'planned')
      .map(({ step }) => {
        const told = history.events.find(({ id }) => step.endsWith(id))!.body;
        return told.kind === 'interview-logged' ? told.startsAt.slice(0, 10) : '';
      });
  };
  const on = (days: number) => dayIn(days).slice(0, 10);
  return { ...person, invite, mail, to, give, answer, noted, on };
}

describe('its note', () => {
  test('is not planned any more once that employer has said no; the no of another changes nothing', async () => {
    const { give, noted, on, deliver, email } = await invited();
    expect((await give(12)).status).toBe(200);
    expect(await noted()).toEqual([on(12)]);
    await deliver(forwardedNo(email, 'Pell & Hart'));
    expect(await noted()).toEqual([on(12)]);
    await deliver(forwardedNo(email, 'Hexa'));
    expect(await noted()).toEqual([]);
  });

  test('is planned for the day that was given last', async () => {
    const { give, noted, on } = await invited();
    await give(12);
    await give(19);
    expect(await noted()).toEqual([on(19)]);
  });
});
