/** The employer's answer to a feedback request, forwarded: noted as that, and no second no. */
import { beforeAll, describe, expect, test } from 'vitest';
import { unseal } from '../../../functions/candidate/seal.ts';
import type { World } from '../../../infra/local/world.ts';
import { testWorld } from '../../world.ts';
import { forward, forwardedNo, letter, linkOf, open, press, replyAddressOf, wordsOf } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const ANSWER = `Dear Ada,

Thank you for your message. Your experience with SQL was less than what we needed for this position, so we went with another
candidate. We wish you all the best.

Rhea Novak
Orrin Mills`;

let count = 0;
async function asker() {
  const person = await ownerIn(world, `asker${++count}`);
  await person.deliver(forwardedNo(person.email));
  const to = await replyAddressOf(world, await person.last());
  const kept = async () => {
    const { candidate, events } = await person.history();
    const sealed = events.flatMap(({ body }) => (body.kind === 'replied' && body.sealed ? [body.sealed] : []));
    return Promise.all(sealed.map((one) => unseal(world.ports.keys, candidate.wrappedKey, one)));
  };
  const arrived = async () => {
    const { events, rejections } = await person.history();
    return events.flatMap(({ body }) =>
      body.kind === 'feedback-arrived' ? [rejections.find(({ id }) => id === body.rejectionId)?.company] : [],
    );
  };
  const sent = () => person.deliver(letter({ from: person.email, text: 'SENT' }), to);
  return { ...person, to, kept, arrived, sent };
}
const answered = (from: string, more: { note?: string; about?: string; words?: string; company?: string } = {}) => {
  const {
    note,
    about = 'Re: Thank you, and one question: Data Analyst',
    words = ANSWER,
    company = 'Orrin Mills',
  } = more;
  const mail = forward(from, { company, about, words, ...(note && { note }) });
  return Buffer.from(mail.toString().replace('Mar 2, 2026 at 8:05', 'Mar 2, 2026 at 9:15'));
};
const NOES = ['Northwind Labs', 'Orrin Mills'];
const HERE = 'An answer came';

describe('forwarded to the reply address and to the private one', () => {
  test.each<[string, (from: string) => Buffer, boolean]>([
    ['under the subject of the draft', (from) => answered(from), false],
    [
      'under another subject, with a note that says so',
      (from) =>
        answered(from, { about: 'Your application', note: 'They answered my feedback request, look, that is useful' }),
      false,
    ],
    ['under another subject, after SENT', (from) => answered(from, { about: 'Your application to Orrin Mills' }), true],
    [
      'of the very minute and subject, with a note that says so',
      (from) =>
        forward(from, {
          company: 'Orrin Mills',
          about: 'Your application to Orrin Mills',
          words: ANSWER,
          note: 'They answered my feedback request',
        }),
      false,
    ],
    [
      'as somebody writes who gives advice',
      (from) =>
        answered(from, {
          about: 'RE: Your application',
          words:
            'Hi Ada,\n\nThanks for asking. My advice would be to bring one project in SQL to the next interview. You did well otherwise.\n\nRhea Novak\nOrrin Mills',
        }),
      false,
    ],
    [
      'in German',
      (from) =>
        answered(from, {
          about: 'AW: Ihre Bewerbung',
          note: 'Das ist die Rückmeldung auf meine Frage',
          words:
            'Liebe Ada,\n\nvielen Dank für Ihre Nachricht. Uns fehlte etwas Erfahrung mit SQL, deshalb haben wir uns für eine andere Person entschieden.\n\nRhea Novak\nOrrin Mills',
        }),
      false,
    ],
  ])('%s', async (_, mail, afterSent) => {
    for (const at of ['reply', 'private'] as const) {
      const { email, deliver, noes, arrived, last, to, subjects, sent, state } = await asker();
      if (afterSent) await sent();
      const before = (await subjects()).length;
      await deliver(mail(email), at === 'reply' ? to : undefined);
      expect([at, await noes(), await arrived()]).toEqual([at, NOES, ['Orrin Mills']]);
      expect((await subjects()).slice(before)).toEqual([HERE]);
      expect((await last()).text).toContain('We have noted that it came');
      expect(await state()).toBe('running');
      // Twice is once.
      await deliver(mail(email), at === 'reply' ? to : undefined);
      expect([await arrived(), (await subjects()).length]).toEqual([['Orrin Mills'], before + 1]);
    }
  });
});

test('words beside it are kept, and pass care; the employer’s are not kept', async () => {
  const { email, deliver, to, kept, last, state } = await asker();
  await deliver(answered(email, { note: 'They answered. It is useful.' }), to);
  expect(await kept()).toEqual(['They answered. It is useful.']);
  expect((await last()).text).toContain('What you wrote beside it is kept for you.');
  await deliver(answered(email, { note: 'I want to die', words: `${ANSWER}\n\nP.S. Good luck.` }), to);
  expect([(await last()).subject, await state()]).toEqual(['From Rebound', 'paused']);
});

test('read wrong: the person says that there was a no in it, and which', async () => {
  const { email, deliver, to, noes, last } = await asker();
  await deliver(answered(email), to);
  const link = linkOf((await last()).text, 'There was a no in it');
  expect(await wordsOf(await open(world, link))).toContain('It was a no after all');
  await press(world, link, { company: 'Orrin Textiles', role: 'Cook', stage: 'application' });
  expect(await noes()).toEqual([...NOES, 'Orrin Textiles']);
});

test('STOP above it is obeyed, and no no is written down', async () => {
  const { email, deliver, to, noes, consent } = await asker();
  await deliver(answered(email, { note: 'STOP' }), to);
  expect([await consent(), await noes()]).toEqual(['revoked', NOES]);
});

describe('not taken for one', () => {
  test.each<[string, (from: string) => Buffer, string[], string]>([
    ['the same letter again', (from) => forwardedNo(from), NOES, 'We already have this one'],
    [
      'the no itself, where it was told by another door and offers feedback',
      (from) =>
        forward(from, {
          company: 'Northwind Labs',
          about: 'Your application',
          words:
            'Dear Ada,\n\nThank you for your interview. We have decided to move forward with another candidate. We are happy to give you feedback if you ask.\n\nIda Hart\nNorthwind Labs',
        }),
      NOES,
      'We already have this one',
    ],
    [
      'a no of an employer that we did not know',
      (from) =>
        answered(from, {
          company: 'Pell & Hart',
          about: 'Your application',
          words: ANSWER.replace('Orrin Mills', 'Pell & Hart'),
        }),
      [...NOES, 'Pell & Hart'],
      'Noted, and nothing changes',
    ],
    [
      'an invitation',
      (from) =>
        answered(from, {
          words:
            'Dear Ada,\n\nThank you for your message. We would like to invite you to an interview for another position on Thursday at 10:00.\n\nRhea Novak\nOrrin Mills',
        }),
      NOES,
      'That looks like good news',
    ],
  ])('%s', async (_, mail, companies, subject) => {
    const { email, deliver, noes, arrived, last, to } = await asker();
    await deliver(mail(email), to);
    expect([await noes(), await arrived(), (await last()).subject]).toEqual([companies, [], subject]);
  });
});
