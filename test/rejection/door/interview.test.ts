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
  const invite = (
    by = company,
    words = 'We would like to invite you to an interview for the Data Analyst position.',
  ) => {
    const mail = forward(person.email, {
      company: by,
      about: `Interview at ${by}`,
      words: `Dear Ada,\n\n${words} Which day would suit you?\n\nKind regards,\nRhea Novak\n${by}`,
    });
    const isFirst = words.includes('invite');
    return person.deliver(isFirst ? mail : Buffer.from(mail.toString().replace('at 8:05', 'at 9:15')));
  };
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

describe('in words, in answer to the mail that asks for the day', () => {
  const OF_MARCH_19 = [
    'Thursday 19 March 10am',
    'It is on 19 March at 10',
    'It is on the 19th of March at 10',
    'Am 19. März um 10 Uhr',
    'Le 19 mars à 10h',
    'El 19 de marzo a las 10',
    'No dia 19 de março às 10h',
    'Op 19 maart om 10 uur',
  ];
  test.each(OF_MARCH_19)('%s', async (text) => {
    const { answer, noted, on, last, history } = await invited();
    await answer(text);
    expect(await noted()).toEqual([on(17)]);
    expect((await history()).events.at(-1)!.body).toMatchObject({
      startsAt: '2026-03-19T10:00:00.000Z',
      company: 'Hexa',
    });
    const mail = await last();
    expect(mail.subject).toBe('The day is noted');
    expect(mail.text).toContain('Noted, your interview: Thursday, March 19');
  });

  test('a weekday with its hour in words, and a day without one', async () => {
    const one = await invited();
    await one.answer('next Thursday at ten');
    expect((await one.history()).events.at(-1)!.body).toMatchObject({ startsAt: '2026-03-05T10:00:00.000Z' });
    const two = await invited();
    await two.answer('19 March');
    expect((await two.history()).events.at(-1)!.body).toMatchObject({ dayOnly: true });
    expect((await two.last()).text).toContain('interview: Thursday, March 19. One');
  });

  test.each([
    'Thursday or Friday?',
    'Donderdag of vrijdag om 10 uur',
    '19 of 20 maart',
    'I asked for Thursday or Friday',
    'They have not told me the day yet',
    'I am so nervous',
  ])('no day: %s', async (text) => {
    const { answer, noted } = await invited();
    await answer(text);
    expect(await noted()).toEqual([]);
  });
});

describe('called off, or moved', () => {
  test.each([
    'The interview was cancelled',
    'They cancelled the interview',
    'it was cancelled',
    'Das Gespräch wurde abgesagt',
    "L'entretien est annulé",
    'La entrevista fue cancelada',
    'A entrevista foi cancelada',
    'Het gesprek gaat niet door',
  ])('%s: no note', async (text) => {
    const { give, noted, answer, last } = await invited();
    await give(12);
    await answer(text);
    expect(await noted()).toEqual([]);
    expect((await last()).subject).toBe('The note is taken out');
  });

  test.each([
    'the interview is now on Thursday 19 March at 9',
    'The interview was moved from Saturday to 19 March',
    'Das Gespräch wurde auf den 19. März verschoben',
    "L'entretien est reporté au 19 mars",
    'La entrevista se ha aplazado al 19 de marzo',
    'A entrevista foi adiada para 19 de março',
    'Het gesprek is verplaatst naar 19 maart',
  ])('%s: the note comes for the new day alone', async (text) => {
    const { give, noted, answer, on } = await invited();
    await give(12);
    await answer(text);
    expect(await noted()).toEqual([on(17)]);
  });

  test('moved, nobody says where to: the note is taken out, and the day asked for', async () => {
    const { give, noted, answer, last, on } = await invited();
    await give(12);
    await answer('They postponed the interview');
    expect(await noted()).toEqual([]);
    const mail = await last();
    expect(mail.text).toContain('Once there is a new day');
    await give(17, linkOf(mail.text, 'add the day'));
    expect(await noted()).toEqual([on(17)]);
  });

  test.each([
    'The interview was not cancelled',
    'Was the interview cancelled?',
    'Pell & Hart have cancelled their Christmas party',
  ])('not: %s', async (text) => {
    const { give, noted, answer, on } = await invited();
    await give(12);
    await answer(text);
    expect(await noted()).toEqual([on(12)]);
  });

  test('by the employer, in a mail that is forwarded', async () => {
    const { give, noted, invite, on } = await invited();
    await give(12);
    await invite(
      'Pell & Hart',
      'Unfortunately we have to move the interview for the Data Analyst position to the week after.',
    );
    expect(await noted()).toEqual([on(12)]);
    await invite(
      'Hexa',
      'Unfortunately we have to move the interview for the Data Analyst position to the week after.',
    );
    expect(await noted()).toEqual([]);
  });
});
