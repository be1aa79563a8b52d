/** Texts and mails as people send them, each answered as somebody kind and competent would have answered, or not at all. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../infra/local/world.ts';
import { advance, testWorld } from '../world.ts';
import { consent, personIn, state, type Talk } from './talk.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});
const person = () => personIn(world);

test('a word back to each word of theirs', async () => {
  const talk = await person();
  const answers: Record<string, string> = {
    DONE: 'noted, thank you.',
    LATER: 'it keeps.',
    SKIP: 'skipped, and that is all right.',
    WALK: 'enjoy the air.',
    TALK: 'ten minutes is enough',
    OTHER: 'it counts just as much.',
    SENT: 'noted that it is on its way.',
    LESS: 'we will write less.',
    rough: 'that sounds like a hard day.',
  };
  for (const [word, answer] of Object.entries(answers)) {
    const [only, ...more] = await talk.says(word);
    expect([word, only?.toLowerCase().includes(answer.toLowerCase()), more.length]).toEqual([word, true, 0]);
  }
  for (const word of ['thanks', 'ok', '👍', 'yes', 'haha']) expect([word, await talk.says(word)]).toEqual([word, []]);
});

test('a thought is kept: said once a day, and on the next day again', async () => {
  const talk = await person();
  const kept = ['Rebound: kept for you, privately. No person reads it. PAUSE or STOP work at any time.'];
  expect(await talk.says('I froze at the budget question')).toEqual(kept);
  expect(await talk.says('and the panel never smiled')).toEqual([]);
  expect(await talk.says('لا أعرف ماذا حدث')).toEqual([]);
  await advance(world, 'P1D');
  expect(await talk.says('slept badly')).toEqual(kept);
  expect(await talk.writes('The second interviewer was kind, at least.')).toEqual([]);
});

test.each([
  ['who is this?', 'Rebound follow-up texts (automated).'],
  ['are you a bot?', 'Rebound follow-up texts (automated).'],
  ['new phone who dis', 'Rebound follow-up texts (automated).'],
  ['hi', 'Rebound follow-up texts (automated).'],
  ['when is the next one?', 'your next message comes'],
  ['can I talk to a human?', 'no person reads or answers here, sorry.'],
  ['is there a real person I can speak to', 'no person reads or answers here, sorry.'],
  ['had an offer from Initech!', 'If you say yes to it, reply ACCEPTED, and we stop.'],
  ['how did you get my number', 'your consent came to us through: sign-up form.'],
  ['what do you know about me?', 'you can delete all we hold on your page.'],
  ['how do i delete my data', 'you can delete all we hold on your page.'],
  ['can you write me a cover letter?', 'These words work: PAUSE, RESUME, LESS, HELP, STOP.'],
])('asked "%s"', async (question, answer) => {
  const talk = await person();
  const before = (await talk.history()).candidate;
  const [only, ...more] = await talk.says(question);
  expect([only, more]).toEqual([expect.stringContaining(answer), []]);
  expect((await talk.history()).candidate).toEqual(before);
  expect(await state(talk)).toBe('running');
});

test('another place: asked where, and the next text says so', async () => {
  const talk = await person();
  expect(await talk.says('change my time zone')).toEqual([
    'Rebound (automated): where are you now? Reply with your city or country, and we go by the time there.',
  ]);
  expect(await talk.says('Berlin')).toEqual([expect.stringContaining('from now on we go by the time there.')]);
  expect((await talk.history()).candidate.zone).toEqual({ name: 'Europe/Berlin', from: 'given' });
  expect(await talk.says('we just moved to Lisbon')).toEqual([expect.stringContaining('we go by the time there.')]);
  expect((await talk.history()).candidate.zone).toEqual({ name: 'Europe/Lisbon', from: 'given' });
});

describe('a no that is not clear', () => {
  const companies = async (talk: Talk) =>
    (await talk.history()).rejections.map(({ company, stage }) => [company, stage]);

  test('without a company: which one was it; the next text names it', async () => {
    const talk = await person();
    expect(await talk.says('got rejected again')).toEqual([
      'Rebound (automated): sorry to hear it. Which company was it? The name is enough. Until then we do nothing.',
    ]);
    expect(await companies(talk)).toEqual([['Northwind Labs', 'interview']]);
    expect(await talk.says('HELP')).toEqual([expect.stringMatching(/^carrier: /)]);
    expect(await talk.says('Globex, after the final')).toEqual([
      expect.stringContaining('added to what is already running'),
    ]);
    expect(await companies(talk)).toEqual([
      ['Northwind Labs', 'interview'],
      ['Globex', 'final'],
    ]);
    expect(await talk.says('no')).toEqual([expect.stringContaining('we crossed that one out.')]);
    expect((await talk.history()).rejections[1]!.retractedAt).toBeDefined();
  });

  test('in doubt: was it a no; yes writes it down, no leaves it, and neither is asked twice', async () => {
    const talk = await person();
    const asked = [
      'Rebound (automated): we are not sure we read you right. Was the answer a no? Reply YES or NO. Until then we do nothing.',
    ];
    expect(await talk.says('I think Initech said no')).toEqual(asked);
    expect(JSON.stringify(await talk.history())).not.toContain('Initech');
    expect(await talk.says('no not yet')).toEqual([expect.stringContaining('got it, thank you.')]);
    expect(await talk.says('yes')).toEqual([]);
    expect(await companies(talk)).toEqual([['Northwind Labs', 'interview']]);
    expect(await talk.says('I think Initech said no')).toEqual(asked);
    expect(await talk.says('Yes')).toEqual([expect.stringContaining('If we read you wrong, reply NO.')]);
    expect((await companies(talk)).at(-1)).toEqual(['Initech', 'application']);
  });

  test('a company may be called like a command; an answer that is none is a thought', async () => {
    const talk = await person();
    await talk.says('another rejection');
    expect(await talk.says('Next')).toEqual([expect.stringContaining('Your messages go on as they are.')]);
    expect((await companies(talk)).at(-1)).toEqual(['Next', 'application']);
    await talk.says('another rejection');
    expect(await talk.says("I'd rather not say, it hurts")).toEqual([expect.stringContaining('kept for you')]);
    expect(await talk.says('Globex')).toEqual([]);
    expect(await companies(talk)).toHaveLength(2);
  });
});

test('a picture is declined, and words with it are read', async () => {
  const talk = await person();
  const declined = [
    'Rebound (automated): sorry, we cannot open pictures or files here, so we deleted it. Words work. Reply HELP for help, STOP to end.',
  ];
  expect(await talk.says('', { NumMedia: '1' })).toEqual(declined);
  expect(await talk.says('look', { NumMedia: '2' })).toEqual(declined);
  expect(await talk.says('DONE', { NumMedia: '1' })).toEqual([expect.stringContaining('noted, thank you.')]);
  expect(await talk.says('pls stop texting me', { NumMedia: '1' })).toEqual([
    'Rebound: you are unsubscribed and will get no more texts. Emails continue unless you reply ALL.',
  ]);
});

test.each([
  'oui refus',
  'das war keine absage',
  'ja das war eine absage',
  'sí es un no',
  'oui c’est un refus',
  'no era un rechazo',
  'não foi uma recusa',
  'ja het was een afwijzing',
  'No, they only asked for more documents',
  'No, only the date changed',
])('nobody is called by the words that answer a question: %s', async (words) => {
  const talk = await person();
  await talk.writes(words);
  await talk.says(words);
  expect((await talk.history()).rejections.map(({ company }) => company)).toEqual(['Northwind Labs']);
  expect((await talk.history()).events.filter(({ body }) => body.kind === 'asked')).toEqual([]);
});

test.each([
  ['Acme and Hooli said no, Initrode said yes', ['Acme', 'Hooli']],
  ['Acme, Hooli said no. Initrode invited me', ['Acme', 'Hooli']],
  ['Acme und Hooli haben abgesagt, Initrode hat mich eingeladen', ['Acme', 'Hooli']],
  ['Marks and Spencer said no', ['Marks and Spencer']],
  ['Marks and Spencer said no, and I am sad', ['Marks and Spencer']],
])('employers in a list, beside one that did not say no: %s', async (words, noes) => {
  const talk = await person();
  await talk.says(words);
  expect((await talk.history()).rejections.slice(1).map(({ company }) => company)).toEqual(noes);
});

test.each([
  'so sorry to hear Hexa went with someone else. You deserved that job. Milo',
  'Sorry to hear that Hexa turned you down',
  'Tut mir so leid, dass Hexa dir abgesagt hat',
  'Désolée que Hexa t’ait refusée',
  'Siento mucho que Hexa te haya rechazado',
  'Lamento que a Hexa te tenha rejeitado',
  'Wat jammer dat Hexa je heeft afgewezen',
])('somebody’s sympathy is no news of a no: %s', async (words) => {
  const talk = await person();
  await talk.says(words);
  expect((await talk.history()).rejections.map(({ company }) => company)).toEqual(['Northwind Labs']);
});

describe('by mail', () => {
  test('a subject alone is a command; so is a changed one; ours is none', async () => {
    const talk = await person();
    expect(await talk.writes('', 'PAUSE')).toEqual(['Paused']);
    expect(await talk.writes('', 'Re: RESUME')).toEqual(['On again']);
    expect(await talk.writes('', 'Re: Stopped, and one more thing')).toEqual([]);
    expect(await talk.writes('Best regards\nAda', 'Unsubscribe')).toEqual(["You won't hear from us again here"]);
    expect(await consent(talk)).toEqual(['revoked', 'granted']);
  });

  test('"unsubscribe me" in words is the header’s unsubscribe, confirmed once; texts go on', async () => {
    const talk = await person();
    expect(await talk.writes('Hi, please unsubscribe me. Thanks')).toEqual(["You won't hear from us again here"]);
    expect(await consent(talk)).toEqual(['revoked', 'granted']);
    expect(await talk.writes('unsubscribe me!')).toEqual([]);
  });

  test('out of office is no reply', async () => {
    const talk = await person();
    const { replyToken } = (await talk.history()).candidate;
    const raw = `From: <${talk.email}>\r\nSubject: Automatic reply: A short note\r\nAuto-Submitted: auto-replied\r\nMessage-ID: <ooo@mail.example>\r\n\r\nI am away until Monday. STOP\r\n`;
    await world.mailbox.deliver(Buffer.from(raw), [`${replyToken}.0@in.rebound.example`], talk.email);
    expect(await talk.fresh()).toEqual([]);
    expect((await talk.history()).events.filter(({ body }) => body.kind === 'replied')).toEqual([]);
  });
});

describe('a no that somebody has not had', () => {
  test.each([
    'I have not been rejected by Acme yet, still waiting',
    "I wasn't rejected by Hooli, they just want another talk",
  ])('of an employer that is none of ours takes nothing back: %s', async (words) => {
    const talk = await person();
    await talk.says(words);
    await talk.writes(words);
    const { rejections, followUp } = await talk.history();
    expect(rejections.map(({ company, retractedAt }) => [company, retractedAt])).toEqual([
      ['Northwind Labs', undefined],
    ]);
    expect(followUp!.state).toBe('running');
  });

  test('of one of ours takes that one back, and no newer one', async () => {
    const talk = await person();
    await talk.says('Acme said no');
    await talk.says('I was not rejected by Northwind, they only moved it');
    const noes = (await talk.history()).rejections.filter(({ retractedAt }) => !retractedAt);
    expect(noes.map(({ company }) => company)).toEqual(['Acme']);
  });

  test('nobody is called "please stop"', async () => {
    const talk = await person();
    await talk.says('please stop rejecting me');
    await talk.writes('please stop rejecting me');
    expect((await talk.history()).rejections.map(({ company }) => company)).toEqual(['Northwind Labs']);
  });
});

test('two that say no in one message are both written down, and the answer says that all were', async () => {
  const talk = await person();
  const [said] = await talk.says('Acme and Hooli both said no today');
  expect(said).toBe(
    'Rebound (automated): written down, all that you named. No extra messages because of it. Too much? PAUSE.',
  );
  const companies = async () => (await talk.history()).rejections.map(({ company }) => company).sort();
  expect(await companies()).toEqual(['Acme', 'Hooli', 'Northwind Labs']);
  expect(await talk.writes('Rejected by Initrode, Orrin and Pell this week')).toContain('We have them');
  expect(await companies()).toEqual(['Acme', 'Hooli', 'Initrode', 'Northwind Labs', 'Orrin', 'Pell']);
});
