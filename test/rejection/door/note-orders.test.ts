/** STOP, PAUSE and the like in a mail that is forwarded hold as anywhere else; what is forwarded is kept all the same. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../../infra/local/world.ts';
import { CONSENT, post, testWorld } from '../../world.ts';
import { forward, forwardedNo, forwardedRiddle, letter, mailsTo, replyAddressOf } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

let count = 0;
const owner = () => ownerIn(world, `asks${++count}`);

describe('above a forwarded no', () => {
  test.each([
    'STOP',
    'please stop writing to me, this is the last one',
    'unsubscribe',
    'Stop. No more mails please.',
    'Hi, another one. Please stop all emails.',
    'Bitte keine Mails mehr',
    'Stop, please.',
    'STOP\n\nBest,\nMira',
    'Another one.\n\nSTOP',
    'Ne m’envoyez plus de mails',
  ])('"%s" stops, is confirmed once, and the no is written down', async (note) => {
    const { email, deliver, consent, state, noes, mails } = await owner();
    await deliver(forwardedNo(email, 'Orrin Mills', { note }));
    expect([await consent(), await state()]).toEqual(['revoked', 'ended']);
    expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills']);
    const sent = await mails();
    expect(sent.map(({ step }) => step!.split(':')[0])).toEqual(['stop']);
    expect(sent[0]!.text).toContain('The no that you forwarded is written down all the same: Orrin Mills.');
  });

  test('"PAUSE until 20 March" pauses till then', async () => {
    const { email, deliver, consent, state, noes, mails } = await owner();
    await deliver(forwardedNo(email, 'Orrin Mills', { note: 'PAUSE until 20 March' }));
    expect([await consent(), await state()]).toEqual(['granted', 'paused']);
    expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills']);
    const sent = await mails();
    expect(sent.map(({ subject }) => subject)).toEqual(['Paused']);
    const { text } = sent[0]!;
    expect(text).toMatch(/It is paused until .*March 20/);
    expect(text).toContain('The no that you forwarded is written down all the same: Orrin Mills.');
  });

  test.each([
    'Not before 5 January please.',
    'pause please until the new year',
    'please wait until January with your mails',
    'please no mails before Monday',
    'I am on holiday until 10 December',
    'nicht vor dem 5. Januar bitte',
    'stop for now',
    'Stop for the moment please',
    'Another one. Please stop for now.',
    'Bitte vorerst stoppen',
    'Arrêtez pour le moment svp',
    'Paren por ahora por favor',
    'Parem por agora',
    'Stop voorlopig',
  ])('"%s" pauses', async (note) => {
    const { email, deliver, consent, state, noes, subjects } = await owner();
    await deliver(forwardedNo(email, 'Orrin Mills', { note }));
    expect([await consent(), await state(), await subjects()]).toEqual(['granted', 'paused', ['Paused']]);
    expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills']);
  });

  test('"please stop until I ask" pauses for as long as there is, and says so', async () => {
    const { email, deliver, state, last } = await owner();
    await deliver(forwardedNo(email, 'Orrin Mills', { note: 'Please stop until I ask' }));
    expect(await state()).toBe('paused');
    expect((await last()).text).toContain('It is paused until May 31.');
    expect((await last()).text).toContain('That is the longest there is.');
  });

  test.each([
    'I accepted another job',
    'I got a job in the meantime!',
    'I got hired by Hooli',
    'Ich habe einen anderen Job angenommen',
    'J’ai accepté un autre poste',
    'He aceptado otro trabajo',
    'Aceitei outro emprego',
    'Ik heb een andere baan aangenomen',
  ])('"%s" ends it with a congratulation', async (note) => {
    const { email, deliver, state, noes, mails } = await owner();
    await deliver(forwardedNo(email, 'Orrin Mills', { note }));
    expect([await state(), await noes()]).toEqual(['ended', ['Northwind Labs', 'Orrin Mills']]);
    const sent = await mails();
    expect(sent.map(({ subject }) => subject)).toEqual(['Congratulations']);
    expect(sent[0]!.text).toContain('The no that you forwarded is written down all the same: Orrin Mills.');
  });

  test.each([
    'They offered me another job',
    'Man hat mir einen anderen Job angeboten',
    'Ils m’ont proposé un autre poste',
    'Me han ofrecido otro trabajo',
    'Ofereceram-me outro emprego',
    'Ze hebben me een andere baan aangeboden',
  ])('"%s": glad, and nothing changes until they say that they took it', async (note) => {
    const { email, deliver, state, noes, last, mails } = await owner();
    await deliver(forwardedNo(email, 'Orrin Mills', { note }));
    expect([await state(), await noes()]).toEqual(['running', ['Northwind Labs', 'Orrin Mills']]);
    expect((await mails()).map(({ subject }) => subject)).toEqual(['That sounds very good']);
    expect((await last()).text).toContain('The no that you forwarded is written down all the same: Orrin Mills.');
    await deliver(letter({ from: email, text: 'I said yes' }), await replyAddressOf(world, await last()));
    expect([(await last()).subject, await state()]).toEqual(['Congratulations', 'ended']);
  });

  test.each(['fewer mails please', 'Only one mail a week'])('"%s" writes less', async (note) => {
    const { email, deliver, last } = await owner();
    await deliver(forwardedNo(email, 'Orrin Mills', { note }));
    expect((await last()).subject).toBe('Less from now on');
    expect((await last()).text).not.toContain('leave out');
  });

  test('"less please" writes less', async () => {
    const { email, deliver, noes, mails } = await owner();
    await deliver(forwardedNo(email, 'Orrin Mills', { note: 'fewer messages please' }));
    expect((await mails()).map(({ subject }) => subject)).toEqual(['Less from now on']);
    expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills']);
  });

  test('"end this plan please" ends it, the new no with it', async () => {
    const { email, deliver, consent, state, noes, mails } = await owner();
    await deliver(forwardedNo(email, 'Orrin Mills', { note: 'end this plan please' }));
    expect([await consent(), await state()]).toEqual(['granted', 'ended']);
    expect([(await mails()).map(({ subject }) => subject), (await noes()).length]).toEqual([['It ends here'], 2]);
  });

  test('RESUME lifts a pause; with nothing to lift the receipt is as always', async () => {
    const { email, deliver, state, mails } = await owner();
    await deliver(forwardedNo(email, 'Orrin Mills', { note: 'PAUSE' }));
    await deliver(forwardedNo(email, 'Varga', { note: 'RESUME' }));
    expect(await state()).toBe('running');
    await deliver(forwardedNo(email, 'Quill', { note: 'RESUME' }));
    const steps = (await mails()).map(({ step, subject }) => [step!.split(':')[0], subject]);
    expect(steps.slice(0, 2)).toEqual([
      ['reply', 'Paused'],
      ['reply', 'On again'],
    ]);
    expect(steps[2]![0]).toBe('receipt');
  });

  test('a pause of what begins with the very no', async () => {
    const { email, deliver, state, mails } = await owner();
    await deliver(letter({ from: email, text: 'end plan' }));
    await deliver(letter({ from: email, text: 'STOP' }));
    await deliver(letter({ from: email, text: 'START' }));
    expect(await state()).toBe('ended');
    await deliver(forwardedNo(email, 'Orrin Mills', { note: 'PAUSE' }));
    expect(await state()).toBe('paused');
    expect((await mails()).at(-1)!.subject).toBe('Paused');
  });

  test.each([
    ['de', 'Die Absage, die Sie weitergeleitet haben, ist trotzdem notiert: Orrin Mills.'],
    ['fr', 'Le refus que vous avez transféré est tout de même noté : Orrin Mills.'],
    ['es', 'La negativa que reenviaste queda anotada de todos modos: Orrin Mills.'],
    ['pt', 'A recusa que reencaminhou fica anotada na mesma: Orrin Mills.'],
    ['nl', 'De afwijzing die je doorstuurde, is toch genoteerd: Orrin Mills.'],
  ])('the answer in %s', async (locale, says) => {
    const email = `speaks-${locale}@mail.example`;
    const candidate = { email, timezone: 'Europe/London', locale, consent: { email: CONSENT } };
    const made = await post(world, '/v1/rejections', { candidate, company: 'Northwind Labs', stage: 'interview' });
    const { forwardingAddress } = (await made.json()) as { forwardingAddress: string };
    await world.mailbox.deliver(forwardedNo(email, 'Orrin Mills', { note: 'STOP' }), [forwardingAddress], email);
    expect((await mailsTo(world, email))[0]!.text).toContain(says);
  });

  test('with despair beside it: both', async () => {
    const { email, deliver, consent, mails } = await owner();
    await deliver(forwardedNo(email, 'Orrin Mills', { note: 'STOP. I want to die' }));
    expect(await consent()).toBe('revoked');
    expect((await mails()).map(({ subject }) => subject)).toEqual(['Stopped, and one more thing']);
  });

  test('delivered twice it changes nothing more', async () => {
    const { email, deliver, noes, mails } = await owner();
    const raw = forwardedNo(email, 'Orrin Mills', { note: 'STOP', id: 'stop-once' });
    await deliver(raw);
    await deliver(raw);
    expect([(await mails()).length, await noes()]).toEqual([1, ['Northwind Labs', 'Orrin Mills']]);
  });

  test.each([
    'They should stop sending these',
    'How do I delete my data?',
    'Third one this week, please note it',
    'I will not stop trying',
    'The recruiter said stop calling her',
    'Stop, eine neue',
    'Stopp, die hatte ich vergessen',
    'Wait, stop, one more',
    'Basta ya, otra',
    'Arrête, encore eux',
    'stop it, universe',
    'STOP (hammertime)',
    'unsubscribe me from rejections lol',
    'stop sending me rejection emails',
    'Please stop sending me these, Orrin Mills',
    'Please stop emailing me, Orrin Mills',
    'Leave me alone, Orrin Mills',
    'I quit',
    'no more',
    'Please, no more',
    'pause for thought',
    'Hold on, this one is wild',
    'Not before March, they told me',
    'START',
    'I got the job',
    'I thought I got the job',
    'I got hired by Orrin Mills',
    'She accepted the other job',
    'I have not accepted another job',
    'I accepted another job but it fell through',
    'I need to stop for now',
    'They said stop for now',
    'They offered me no other job',
  ])('"%s" asks nothing of us', async (note) => {
    const { email, deliver, consent, state, mails } = await owner();
    await deliver(forwardedNo(email, 'Orrin Mills', { note }));
    expect([await consent(), await state()]).toEqual(['granted', 'running']);
    expect((await mails()).map(({ step }) => step!.split(':')[0])).toEqual(['receipt']);
  });
});

test('"end me" is a cry: answered with help, paused and not stopped', async () => {
  for (const note of ['end me', 'please end me', 'just end me lol']) {
    const { email, deliver, consent, state, mails } = await owner();
    await deliver(forwardedNo(email, 'Orrin Mills', { note }));
    expect([await consent(), await state(), (await mails()).map(({ step }) => step!.split(':')[0])]).toEqual([
      'granted',
      'paused',
      ['care'],
    ]);
  }
});

test('above a forward in answer to a mail of ours an everyday word is none either', async () => {
  const { email, deliver, consent, state, noes, mails } = await owner();
  await deliver(forwardedNo(email, 'Varga'));
  const to = await replyAddressOf(world, (await mails())[0]!);
  await deliver(forwardedNo(email, 'Orrin Mills', { note: 'Leave me alone, Orrin Mills' }), to);
  expect([await consent(), await state(), await noes()]).toEqual([
    'granted',
    'running',
    ['Northwind Labs', 'Varga', 'Orrin Mills'],
  ]);
});

test('STOP below a forward, and in its subject', async () => {
  const below = await owner();
  const quoted = `Begin forwarded message:\n\n> From: Orrin Talent <talent@orrin.example>\n> Date: 2 March 2026 at 08:05:00 GMT\n> To: ${below.email}\n> Subject: Your application to Orrin\n>\n> Dear Ada,\n>\n> We have decided to move forward with another candidate for the Data Analyst position.\n>\n> Orrin Talent`;
  await below.deliver(
    letter({ from: below.email, subject: 'Fwd: Your application to Orrin', text: `${quoted}\n\nSTOP` }),
  );
  expect(await below.consent()).toBe('revoked');
  const above = await owner();
  await above.deliver(forwardedNo(above.email, 'Orrin Mills', { subject: 'STOP' }));
  expect([await above.consent(), (await above.noes()).length]).toEqual(['revoked', 2]);
  const alone = await owner();
  await alone.deliver(letter({ from: alone.email, subject: 'STOP', text: '' }));
  expect([await alone.consent(), (await alone.mails()).length]).toEqual(['revoked', 1]);
});

test('STOP above a mail that nobody can make out: it waits on the page, and that is said', async () => {
  const { email, deliver, consent, noes, mails } = await owner();
  const riddle = forwardedRiddle(email).toString().replace('---------- Forwarded', 'STOP\r\n\r\n---------- Forwarded');
  await deliver(Buffer.from(riddle));
  expect([await consent(), await noes()]).toEqual(['revoked', ['Northwind Labs']]);
  const sent = await mails();
  expect(sent.length).toBe(1);
  expect(sent[0]!.text).toContain('It waits on your page for a week');
});

test('STOP above an invitation stops', async () => {
  const { email, deliver, consent, mails } = await owner();
  const words =
    'Dear Ada,\n\nWe would like to invite you to an interview on Thursday at 10:00.\n\nRhea Novak\nOrrin Mills';
  await deliver(forward(email, { company: 'Orrin Mills', about: 'Your application', words, note: 'STOP' }));
  expect(await consent()).toBe('revoked');
  expect((await mails())[0]!.text).not.toContain('written down');
});

test('at the reply address: obeyed, and the no is kept', async () => {
  const { email, deliver, consent, noes, mails } = await owner();
  await deliver(forwardedNo(email, 'Varga'));
  const to = await replyAddressOf(world, (await mails())[0]!);
  await deliver(forwardedNo(email, 'Orrin Mills', { note: 'STOP' }), to);
  expect([await consent(), await noes()]).toEqual(['revoked', ['Northwind Labs', 'Varga', 'Orrin Mills']]);
  expect((await mails()).at(-1)!.text).toContain('written down all the same: Orrin Mills');
});

test('STOP below a forward, between two, and before the mark of its subject', async () => {
  const below = await owner();
  await below.deliver(Buffer.from(`${forwardedNo(below.email)}\r\n\r\nSTOP\r\n`));
  expect([await below.consent(), (await below.noes()).length]).toEqual(['revoked', 2]);
  const between = await owner();
  const second = forwardedNo(between.email, 'Pell & Hart').toString().split('\r\n\r\n').slice(1).join('\r\n\r\n');
  await between.deliver(Buffer.from(`${forwardedNo(between.email)}\r\nSTOP\r\n\r\n${second}`));
  expect([await between.consent(), (await between.noes()).length]).toEqual(['revoked', 3]);
  const marked = await owner();
  await marked.deliver(forwardedNo(marked.email, 'Orrin Mills', { subject: 'STOP Fwd: Your application' }));
  expect([await marked.consent(), (await marked.noes()).length]).toEqual(['revoked', 2]);
});

describe('in plain words below a forward', () => {
  const below = (from: string, words: string): Buffer =>
    Buffer.from(`${forwardedNo(from)}\r\n${words.replaceAll('\n', '\r\n')}\r\n`);

  test.each([
    'please stop writing to me',
    'Please stop writing to me. I need some quiet.',
    'Stop emailing me, please.\n\nBest,\nAda',
    'No more emails please\n\nSent from my iPhone',
    'Bitte schreiben Sie mir nicht mehr.',
    'Ne m’envoyez plus de mails, s’il vous plaît',
    'Por favor, no me escriban más',
    'Por favor, não me escrevam mais',
    'Stuur me alsjeblieft geen mails meer',
  ])('"%s" stops, and the no is written down', async (words) => {
    const { email, deliver, consent, noes, mails } = await owner();
    await deliver(below(email, words));
    expect([await consent(), await noes()]).toEqual(['revoked', ['Northwind Labs', 'Orrin Mills']]);
    expect((await mails()).map(({ step }) => step!.split(':')[0])).toEqual(['stop']);
  });

  test('between two, in HTML alone, and to the reply address', async () => {
    const between = await owner();
    const second = forwardedNo(between.email, 'Pell & Hart').toString().split('\r\n\r\n').slice(1).join('\r\n\r\n');
    await between.deliver(Buffer.from(`${below(between.email, 'please stop writing to me')}\r\n${second}`));
    expect([await between.consent(), (await between.noes()).length]).toEqual(['revoked', 3]);
    const html = await owner();
    const text = below(html.email, 'please stop writing to me').toString().split('\r\n\r\n').slice(1).join('\n\n');
    const shown = text.replaceAll('<', '&lt;').replace(/\r?\n/g, '<br>');
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    await html.deliver(letter({ from: html.email, subject: 'Fwd: Your application', text: shown, headers }));
    expect([await html.consent(), (await html.noes()).length]).toEqual(['revoked', 2]);
    const reply = await owner();
    await reply.deliver(forwardedNo(reply.email, 'Varga'));
    const to = await replyAddressOf(world, (await reply.mails())[0]!);
    await reply.deliver(below(reply.email, 'please stop writing to me'), to);
    expect([await reply.consent(), (await reply.noes()).length]).toEqual(['revoked', 3]);
  });

  test.each([
    'Unsubscribe',
    'Stop emailing me: https://orrin.example/out',
    'Please stop sending me these emails <https://orrin.example/out>',
    'Please stop emailing me\nhttps://orrin.example/out',
    'Please stop sending me these, Orrin Mills',
    'Please do not reply to this email.',
    'To stop receiving these emails, please change your settings.',
    'If you do not want us to write to you any more, please let me know.',
    'They never stop writing to me',
  ])('"%s" is no request to us', async (words) => {
    const { email, deliver, consent, noes, mails } = await owner();
    await deliver(below(email, words));
    expect([await consent(), await noes()]).toEqual(['granted', ['Northwind Labs', 'Orrin Mills']]);
    expect((await mails()).map(({ step }) => step!.split(':')[0])).toEqual(['receipt']);
  });

  test('what the employer says before they close is theirs, and so is a link at the foot of their letter', async () => {
    const harsh = await owner();
    const mail = forwardedNo(harsh.email).toString();
    const plea = 'Please stop emailing me about it.\r\n\r\nKind regards';
    await harsh.deliver(Buffer.from(mail.replace('Kind regards', plea)));
    expect([await harsh.consent(), (await harsh.noes()).length]).toEqual(['granted', 2]);
    const foot = await owner();
    const words = forwardedNo(foot.email).toString().split('\r\n\r\n').slice(1).join('<br><br>');
    await foot.deliver(
      letter({
        from: foot.email,
        subject: 'Fwd: Your application to Orrin Mills',
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
        text: `${words.replace(/<(?!br)/g, '&lt;').replaceAll('\r\n', '<br>')}<br><br><a href="https://orrin.example/out">Please stop emailing me</a>`,
      }),
    );
    expect([await foot.consent(), (await foot.noes()).length]).toEqual(['granted', 2]);
  });
});

test('STOP and plain words below an attached mail', async () => {
  for (const words of ['STOP', 'please stop writing to me']) {
    const { email, deliver, consent } = await owner();
    const inner = forwardedNo(email)
      .toString()
      .replace('Subject: Fwd: ', 'Subject: ')
      .replace(/From: .*/, 'From: Orrin Mills <talent@orrinmills.example>');
    await deliver(
      letter({
        from: email,
        subject: 'Fwd: Your application to Orrin Mills',
        headers: { 'Content-Type': 'multipart/mixed; boundary=bb' },
        text: `--bb\nContent-Type: message/rfc822\n\n${inner}\n--bb\nContent-Type: text/plain\n\n${words}\n--bb--`,
      }),
    );
    expect([words, await consent()]).toEqual([words, 'revoked']);
  }
});
