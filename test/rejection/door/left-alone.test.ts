/** Whoever stopped, ended it or took a job gets nothing but answers to what they do themselves. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../../infra/local/world.ts';
import { CONSENT, outbox, post, testWorld } from '../../world.ts';
import { forward, forwardedNo, letter, linkOf, press, wordsOf } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

let count = 0;
/** Somebody after these words of theirs, some minutes later. */
async function having(words: string) {
  const person = await ownerIn(world, `alone-${++count}`);
  await person.deliver(letter({ from: person.email, text: words }));
  expect(await person.state()).toBe('ended');
  world.clock.jumpTo(world.clock.now() + 600_000);
  const all = async () => (await outbox(world)).filter(({ to }) => to === person.email).map(({ subject }) => subject);
  const before = (await all()).length;
  const news = async () => (await all()).slice(before);
  const byRule = (raw: (headers: Record<string, string>) => Buffer) =>
    world.mailbox.deliver(
      raw({ 'X-Forwarded-For': `${person.email} ${person.forwardingAddress}`, 'X-Forwarded-To': 'x@in.example' }),
      [person.forwardingAddress],
      'bounce@pellhart.example',
    );
  return { ...person, news, byRule };
}

const FROM = 'Pell & Hart Talent <talent@pellhart.example>';
const NO =
  'Dear Ada,\n\nThank you for your time. Unfortunately we have decided to move forward with other candidates for the Welder position.\n\nPell & Hart Ltd';
const noByRule = (headers: Record<string, string>) =>
  letter({ from: FROM, subject: 'Your application for Welder', text: NO, headers });
const handed = (email: string) =>
  forward(email, { company: 'Pell & Hart', about: 'Your application for Welder', words: NO });

const ENDS = ['STOP', 'I got the job!', 'I accepted an offer', 'End my plan please'];

describe.each(ENDS)('after "%s"', (words) => {
  test('a no that a rule sends on is written down, and begins nothing', async () => {
    const { byRule, state, noes, news, history } = await having(words);
    const before = (await history()).followUp!.endedAt;
    await byRule(noByRule);
    await byRule((headers) => letter({ from: FROM, subject: 'Welder', text: `${NO}, Leeds`, headers }));
    expect([await state(), await noes(), await news()]).toEqual(['ended', ['Northwind Labs', 'Pell & Hart'], []]);
    if (words !== 'STOP') expect((await history()).followUp!.endedAt).toBe(before);
  });

  test('nor are they asked about mail of strangers, or about what such a rule sends on', async () => {
    const { byRule, news, history, forwardingAddress } = await having(words);
    await world.mailbox.deliver(letter({ from: 'x@y.example', text: 'hello' }), [forwardingAddress], 'x@y.example');
    const riddle =
      'Dear Ada,\n\nWe decided not to go ahead with one of your two applications. Could you call me about the other?\n\nIda Hart\nPell & Hart';
    await byRule((headers) => letter({ from: FROM, subject: 'Data Analyst at Pell & Hart', text: riddle, headers }));
    const offer =
      'Dear Ada,\n\nWe are delighted to offer you the Welder position. Please sign the attached contract by Friday.\n\nPell & Hart Ltd';
    await byRule((headers) => letter({ from: FROM, subject: 'Your offer', text: offer, headers }));
    expect(await news()).toEqual([]);
    const asked = (await history()).events.flatMap(({ body }) => (body.kind === 'asked' ? [body.question] : []));
    expect(asked).toEqual(['held', 'unsure', 'not-rejection']);
  });

  test('despair in a mail that may be theirs is answered', async () => {
    const { news, forwardingAddress } = await having(words);
    const raw = letter({ from: 'x@y.example', text: 'I want to kill myself' });
    await world.mailbox.deliver(raw, [forwardingAddress], 'x@y.example');
    expect((await news()).length).toBe(1);
  });

  test('a no that they forward themselves is answered, though a rule had sent it on before', async () => {
    const { email, deliver, byRule, news, last } = await having(words);
    await byRule(noByRule);
    await deliver(handed(email));
    const answer = words === 'STOP' ? 'Written down, and nothing comes' : 'We have it';
    expect((await news())[0]).toBe(answer);
    expect((await last()).text).toContain('Pell & Hart');
    await deliver(handed(email));
    expect((await news()).at(-1)).toBe('We already have this one');
  });
});

describe.each(ENDS.slice(1))('after "%s"', (words) => {
  test('a no of their own begins again, and from then on one that a rule sends on counts as ever', async () => {
    const { email, deliver, byRule, state, last, history } = await having(words);
    await deliver(forwardedNo(email));
    expect([await state(), (await last()).subject]).toEqual(['running', 'We have it']);
    await byRule(noByRule);
    expect((await last()).subject).toBe('Added to what is running');
    const { followUp, rejections } = await history();
    expect(rejections.filter(({ followUpId }) => followUpId === followUp!.id).length).toBe(2);
  });

  test('START lets them in again', async () => {
    const { email, deliver, byRule, state, last } = await having(words);
    await deliver(letter({ from: email, text: 'START' }));
    await byRule(noByRule);
    expect([await state(), (await last()).subject]).toEqual(['running', 'We have it']);
  });

  test('what an operator reports begins nothing, unless they agreed anew', async () => {
    const { email, state, noes, news } = await having(words);
    const report = (company: string, at: string) =>
      post(world, '/v1/rejections', { candidate: { email, consent: { email: { ...CONSENT, at } } }, company });
    expect((await report('Pell & Hart', CONSENT.at)).status).toBe(201);
    expect([await state(), await noes(), await news()]).toEqual(['ended', ['Northwind Labs', 'Pell & Hart'], []]);
    await report('Globexo', new Date(world.clock.now()).toISOString());
    expect(await state()).toBe('running');
  });
});

test('a mail of a stranger that waits on the page of somebody who stopped is read when they say so', async () => {
  const { news, forwardingAddress, history, noes } = await having('STOP');
  await world.mailbox.deliver(letter({ from: FROM, text: NO }), [forwardingAddress], 'talent@pellhart.example');
  expect(await news()).toEqual([]);
  const held = (await history()).events.find(({ body }) => body.kind === 'asked')!;
  const stop = (await outbox(world)).findLast(({ step }) => step?.startsWith('stop:'))!;
  const path = linkOf(stop.text, 'What we hold about you: ').replace('/l/', '/me/');
  const page = await press(world, path, { do: 'mail-yes', mail: held.id });
  expect(await wordsOf(page)).toContain('We have read it.');
  expect(await noes()).toEqual(['Northwind Labs', 'Pell & Hart Ltd']);
  expect(await news()).toEqual(['Written down, and nothing comes']);
});
