/** A no of somebody who stopped, who has not agreed to anything, or who is paused: the receipt says what really comes. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../../infra/local/world.ts';
import { outbox, post, someone, testWorld } from '../../world.ts';
import { forward, forwardedNo, letter, linkOf, mailsTo, open, press, replyAddressOf, wordsOf } from './mails.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const PROMISES = /A few come|next comes|first message comes|in the one that\s+is running|share one set/;

function doors(email: string, { candidateId, forwardingAddress }: { candidateId: string; forwardingAddress: string }) {
  const deliver = (raw: Buffer) => world.mailbox.deliver(raw, [forwardingAddress], email);
  const history = async () => (await world.ports.store.history(candidateId))!;
  const last = async () => (await mailsTo(world, email)).at(-1)!;
  return { email, deliver, history, last };
}

async function stopped(name: string) {
  const email = `${name}@mail.example`;
  const person = doors(email, await someone(world, { email }));
  await person.deliver(letter({ from: email, text: 'STOP' }));
  expect((await person.history()).followUp!.state).toBe('ended');
  world.clock.jumpTo(world.clock.now() + 60_000);
  return person;
}

describe('somebody who stopped', () => {
  test('reads that nothing comes, and begins again by a button, with the wording beside it', async () => {
    const { email, deliver, history, last } = await stopped('button');
    await deliver(forwardedNo(email));
    const { subject, text } = await last();
    expect(subject).toBe('Written down, and nothing comes');
    expect(text).toContain('You have stopped our messages, and they stay stopped.');
    expect(text).not.toMatch(PROMISES);
    const link = linkOf(text, 'Begin again');
    expect(await wordsOf(await open(world, link))).toContain('Yes, send me follow-up emails after an employer’s no');
    expect((await history()).candidate.consent.email!.status).toBe('revoked');
    expect(await wordsOf(await press(world, link, { rev: '4' }))).toMatch(/On again .* The next message comes/);
    const { followUp, rejections, candidate } = await history();
    expect([followUp!.state, candidate.consent.email!.version]).toEqual(['running', 'email-1']);
    const running = rejections.filter(({ followUpId }) => followUpId === followUp!.id);
    expect(running.map(({ company }) => company)).toEqual(['Orrin Mills']);
  });

  test('begins again by START: what came since the stop is followed up, what ended with it is not', async () => {
    const { email, deliver, history, last } = await stopped('start');
    await deliver(forwardedNo(email));
    await deliver(letter({ from: email, text: 'START' }));
    expect((await last()).subject).toBe('On again');
    expect((await last()).text).toMatch(/The next message comes/);
    const { followUp, rejections } = await history();
    const running = rejections.filter(({ followUpId }) => followUpId === followUp!.id);
    expect([followUp!.state, running.map(({ company }) => company)]).toEqual(['running', ['Orrin Mills']]);
  });

  test.each([
    ['I want to kill myself', 'This sounds really heavy'],
    ['I feel hopeless and cannot cope any more', 'That sounds hard'],
  ])('"%s" is answered with help, and with nothing about what is paused', async (words, says) => {
    const { email, deliver, last } = await stopped(`heavy${words.length}`);
    await deliver(letter({ from: email, text: words }));
    const { text } = await last();
    expect(text).toContain(says);
    expect(text).not.toMatch(/paused|RESUME/);
  });

  const confirmedLink = async (email: string) => {
    const mails = await outbox(world);
    return linkOf(mails.findLast(({ to, step }) => to === email && step?.startsWith('stop:'))!.text, 'start again');
  };

  test('with no news since, "start again" goes on with what the stop ended, as the page says', async () => {
    const { email, history } = await stopped('undone');
    const before = (await history()).followUp!.id;
    const link = await confirmedLink(email);
    expect(await wordsOf(await open(world, link))).toContain(
      'Your messages are on again from the next one that is due.',
    );
    expect(await wordsOf(await press(world, link, { rev: '9' }))).toMatch(/On again .* The next message comes/);
    const { followUp, candidate } = await history();
    expect([followUp!.id, followUp!.state, followUp!.endedAt]).toEqual([before, 'running', undefined]);
    expect(candidate.consent.email!.status).toBe('granted');
  });

  test.each([
    'START',
    'RESUME',
    'START\n\nBest,\nMira',
    'please start again',
    'I want to start again',
    'Sorry, I did not mean to stop, please go on',
    'oops, that was a mistake, keep going',
  ])('"%s" goes on with what the stop ended', async (words) => {
    const { email, deliver, history, last } = await stopped(`goes-on-${words.length}`);
    const to = await replyAddressOf(world, await last());
    await world.mailbox.deliver(letter({ from: email, text: words }), [to], email);
    expect((await history()).followUp!.state).toBe('running');
    expect((await last()).subject).toBe('On again');
    expect((await last()).text).toMatch(/The next message comes/);
    await deliver(letter({ from: email, text: 'STOP' }));
    expect((await history()).followUp!.state).toBe('ended');
  });

  test('"I changed my mind" is asked about, and nothing is guessed', async () => {
    const { email, history, last } = await stopped('unclear');
    const to = await replyAddressOf(world, await last());
    await world.mailbox.deliver(letter({ from: email, text: 'I changed my mind' }), [to], email);
    expect((await last()).subject).toBe('Our messages are stopped');
    expect((await history()).candidate.consent.email!.status).toBe('revoked');
    await press(world, linkOf((await last()).text, 'Start again'), { rev: '9' });
    expect((await history()).followUp!.state).toBe('running');
  });

  test('a no that came with the stop is followed up when it is taken back', async () => {
    const email = 'with-note@mail.example';
    const { deliver, history } = doors(email, await someone(world, { email }));
    await deliver(forwardedNo(email, 'Orrin Mills', { note: 'STOP' }));
    expect((await history()).followUp!.state).toBe('ended');
    await deliver(letter({ from: email, text: 'START' }));
    const { followUp, rejections } = await history();
    const running = rejections.filter(({ followUpId }) => followUpId === followUp!.id);
    expect([followUp!.state, running.map(({ company }) => company)]).toEqual([
      'running',
      ['Northwind Labs', 'Orrin Mills'],
    ]);
  });

  test.each(['START', 'please start again', 'RESUME'])('"%s" above a forward begins again with it', async (note) => {
    const { email, deliver, history, last } = await stopped(`above-${note.length}`);
    await deliver(forwardedNo(email, 'Orrin Mills', { note }));
    const { followUp, candidate, rejections } = await history();
    expect([followUp!.state, candidate.consent.email!.status, rejections.length]).toEqual(['running', 'granted', 2]);
    expect((await last()).subject).toBe('On again');
  });

  // The confirmation says that it is the only one.
  test.each(['STOP', 'stop all', 'unsubscribe', 'please stop writing to me', 'Bitte keine Mails mehr'])(
    '"%s" once more gets no further word, at either address, and changes nothing',
    async (words) => {
      const { email, deliver, history, last } = await stopped(`twice-${words.length}`);
      const to = await replyAddressOf(world, await last());
      const { candidate } = await history();
      const before = (await mailsTo(world, email)).length;
      await deliver(letter({ from: email, text: words }));
      await world.mailbox.deliver(letter({ from: email, text: words }), [to], email);
      expect((await mailsTo(world, email)).length).toBe(before);
      const { events, followUp, ...after } = await history();
      expect([after.candidate.consent, followUp!.state]).toEqual([candidate.consent, 'ended']);
      expect(events.slice(-2).map(({ body }) => body)).toMatchObject([
        { kind: 'replied', word: 'stop' },
        { kind: 'replied', word: 'stop' },
      ]);
    },
  );

  test('STOP with despair in it is answered with help, however often', async () => {
    const { email, deliver, last } = await stopped('twice-heavy');
    await deliver(letter({ from: email, text: 'STOP. I want to die' }));
    expect((await last()).text).toContain('Please reach a person now');
  });

  test('"How do I delete my data?" by mail asks for the way, and stops nothing', async () => {
    const email = 'asks-how@mail.example';
    const { deliver, history, last } = doors(email, await someone(world, { email }));
    await deliver(letter({ from: email, text: 'How do I delete my data?' }));
    expect([(await last()).subject, (await history()).followUp!.state]).toEqual(['Deleting what we hold', 'running']);
  });

  test.each([
    ['Delete my data', 'delete it all'],
    ['Please delete everything you have about me', 'delete it all'],
    ['How do I delete my data?', 'Delete it all'],
    ['Bitte löschen Sie meine Daten', 'delete it all'],
  ])('"%s" is told how, all the same', async (words, button) => {
    const { email, deliver, last } = await stopped(`deletes-${words.length}`);
    const before = (await mailsTo(world, email)).length;
    await deliver(letter({ from: email, text: words }));
    expect((await mailsTo(world, email)).length).toBe(before + 1);
    expect(linkOf((await last()).text, button)).toMatch(/^\/l\//);
  });

  let count = 0;
  test.each([
    'you can write to me again',
    'You may write to me again, thanks',
    'ok, please start writing to me again',
    'Sie können mir gerne wieder schreiben.',
    'Vous pouvez m’écrire à nouveau',
    'Podéis volver a escribirme',
    'Podem voltar a escrever-me',
    'Jullie mogen me weer mailen',
    'Sorry, I stopped by mistake, please go on',
  ])('"%s" to the private address and above a forward goes on', async (words) => {
    const alone = await stopped(`alone-${++count}`);
    await alone.deliver(letter({ from: alone.email, text: words }));
    expect([(await alone.last()).subject, (await alone.history()).followUp!.state]).toEqual(['On again', 'running']);
    const above = await stopped(`above-plain-${count}`);
    await above.deliver(forwardedNo(above.email, 'Orrin Mills', { note: words }));
    expect([(await above.last()).subject, (await above.history()).followUp!.state]).toEqual(['On again', 'running']);
    expect((await above.history()).rejections.length).toBe(2);
  });

  test.each(['I changed my mind', 'Can you write to me again?'])(
    '"%s" to the private address is asked about',
    async (words) => {
      const { email, deliver, last, history } = await stopped(`asked-${words.length}`);
      await deliver(letter({ from: email, text: words }));
      expect([(await last()).subject, (await history()).followUp!.state]).toEqual([
        'Our messages are stopped',
        'ended',
      ]);
    },
  );

  test.each(['They said they would write to me again', 'You cannot write to me again', 'Do not write to me again'])(
    '"%s" is no way back',
    async (words) => {
      const { email, deliver, history } = await stopped(`no-way-${words.length}`);
      await deliver(letter({ from: email, text: words }));
      await deliver(forwardedNo(email, 'Orrin Mills', { note: words }));
      expect((await history()).candidate.consent.email!.status).toBe('revoked');
    },
  );

  test('several in one mail, an invitation and an offer: nothing is promised either', async () => {
    const { email, deliver, last } = await stopped('more');
    const second = forwardedNo(email, 'Pell & Hart').toString().split('\r\n\r\n').slice(1).join('\r\n\r\n');
    await deliver(Buffer.from(`${forwardedNo(email)}\r\n${second}`));
    expect((await last()).text).toContain('so nothing comes because of these');
    expect((await last()).text).not.toMatch(PROMISES);
    const words =
      'Dear Ada,\n\nWe would like to invite you to an interview for the Data Analyst position on Thursday at 10:00.\n\nRhea Novak\nOrrin Mills';
    await deliver(forward(email, { company: 'Orrin Mills', about: 'An interview', words }));
    expect((await last()).subject).toBe('That looks like good news');
    expect((await last()).text).not.toContain('one short note');
  });
});

test('somebody who has not agreed to anything reads that nothing comes, and agrees by a button', async () => {
  const email = 'unasked@mail.example';
  const response = await post(world, '/v1/rejections', {
    candidate: { email, timezone: 'Europe/London', consent: {} },
    company: 'Northwind Labs',
    stage: 'interview',
  });
  const person = (await response.json()) as { candidateId: string; forwardingAddress: string };
  const { deliver, history, last } = doors(email, person);
  world.clock.jumpTo(world.clock.now() + 60_000);
  await deliver(forwardedNo(email));
  const { subject, text } = await last();
  expect(subject).toBe('Written down, and one question');
  expect(text).toContain('Nothing comes because of it until you say that you want it.');
  expect(text).not.toMatch(PROMISES);
  expect((await history()).followUp!.state).toBe('needs-consent');
  await press(world, linkOf(text, 'Yes, follow up with me'), { rev: '2' });
  expect((await history()).followUp!.state).toBe('running');
  expect((await last()).text).toContain('The first message comes');
});

test('somebody who is paused reads until when, and no "first message"', async () => {
  const email = 'paused@mail.example';
  const { deliver, last } = doors(email, await someone(world, { email }));
  await deliver(letter({ from: email, text: 'PAUSE' }));
  await deliver(forwardedNo(email));
  expect((await last()).text).toContain('Your messages are paused until March 16, and they stay so. Reply RESUME');
  expect((await last()).text).not.toMatch(PROMISES);
});

test('long after a stop "start again" allows messages and promises none', async () => {
  const { email, history } = await stopped('long-ago');
  const mails = await outbox(world);
  const link = linkOf(mails.findLast(({ to, step }) => to === email && step?.startsWith('stop:'))!.text, 'start again');
  world.clock.jumpTo(world.clock.now() + 15 * 86_400_000);
  expect(await wordsOf(await open(world, link))).toContain('Nothing comes by itself before.');
  const page = await wordsOf(await press(world, link, { rev: '9' }));
  expect(page).toContain('Your last follow-up has ended, and it stays so');
  expect(page).not.toContain('On again');
  expect((await history()).followUp!.state).toBe('ended');
});
