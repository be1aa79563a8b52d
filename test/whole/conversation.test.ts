/** Texts and mails as people send them, each answered as somebody kind and competent would have answered, or not at all. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../infra/local/world.ts';
import { advance, type Line, outbox, someone, testWorld } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

let people = 0;
async function person(): Promise<Talk> {
  const index = ++people;
  const email = `talk${index}@mail.example`;
  const phone = `+1202555${1400 + index}`;
  const { candidateId } = await someone(world, { email, phone });
  return talkOf(candidateId, email, phone);
}

type Talk = ReturnType<typeof talkOf>;
function talkOf(candidateId: string, email: string, phone: string) {
  let seen = 0;
  const lines = async (): Promise<Line[]> => (await outbox(world)).filter(({ to }) => to === email || to === phone);
  /** What came since the last look. */
  const fresh = async () => {
    const all = await lines();
    const news = all.slice(seen);
    seen = all.length;
    return news;
  };
  let mails = 0;
  return {
    candidateId,
    email,
    phone,
    fresh,
    history: async () => (await world.ports.store.history(candidateId))!,
    /** A text, and our answers to it. */
    async says(body: string, fields: Record<string, string> = {}): Promise<string[]> {
      await fresh();
      await world.phone.text(phone, body, fields);
      return (await fresh()).map(({ by, channel, text }) =>
        channel === 'sms' ? `${by ? 'carrier: ' : ''}${text}` : `mail: ${text.split('\n\n')[1]}`,
      );
    },
    /** A mail to the Reply-To of everything we send, and the subjects of what we answer. */
    async writes(text: string, subject = 'Re: A short note for today'): Promise<string[]> {
      await fresh();
      const { replyToken } = (await world.ports.store.history(candidateId))!.candidate;
      const raw = `From: <${email}>\r\nTo: <${replyToken}.0@in.rebound.example>\r\nSubject: ${subject}\r\nMessage-ID: <${candidateId}.${++mails}@mail.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`;
      await world.mailbox.deliver(Buffer.from(raw), [`${replyToken}.0@in.rebound.example`], email);
      return (await fresh()).map(({ subject, text }) => subject ?? text);
    },
  };
}

const state = async (talk: Talk) => (await talk.history()).followUp!.state;
const consent = async (talk: Talk) => {
  const { consent } = (await talk.history()).candidate;
  return [consent.email?.status, consent.sms?.status];
};

describe('stopping and coming back', () => {
  test('START soon after everything was stopped: what the stop ended goes on, by the channel that it was asked on', async () => {
    const talk = await person();
    await talk.says('leave me alone');
    await advance(world, 'PT1H');
    const [text] = await talk.says('start texting me again please');
    expect(text).toMatch(/^Rebound: your texts are on again, max 2\/week, automated\. Next: /);
    expect(await consent(talk)).toEqual(['revoked', 'granted']);
    expect(await state(talk)).toBe('running');
  });

  test('the carrier answers STOP and START, and nothing of ours comes on top; the one text holds for both ways back', async () => {
    const talk = await person();
    expect(await talk.says('STOP')).toEqual([
      'carrier: Rebound: you are unsubscribed and will get no more texts. Emails continue unless you reply ALL.',
    ]);
    expect(await talk.says('START')).toEqual([
      'carrier: Rebound: your texts are on again, max 2/week, automated. A new no? Text us which company. Msg&data rates may apply. HELP for help, STOP to end.',
    ]);
    expect(await consent(talk)).toEqual(['granted', 'granted']);
  });

  test('ALL after STOP ends email too, and is confirmed there; a second stop is not confirmed again', async () => {
    const talk = await person();
    await talk.says('STOP');
    expect(await talk.says('ALL')).toEqual(['mail: Done. You get no more messages from us.']);
    expect(await consent(talk)).toEqual(['revoked', 'revoked']);
    expect(await talk.says('stop texting me')).toEqual([]);
    expect(await talk.writes('unsubscribe me')).toEqual([]);
  });

  test('"delete my data" stops everything and says how it is deleted', async () => {
    const talk = await person();
    expect(await talk.says('delete my data')).toEqual([
      'Rebound: you get no more messages. To delete all that we hold, open your page: its link is at the foot of every email from us.',
    ]);
    expect(await consent(talk)).toEqual(['revoked', 'revoked']);
  });

  test('a wrong number: no more texts there, and nothing about the person’s emails', async () => {
    const talk = await person();
    expect(await talk.says('you have the wrong person')).toEqual([
      'Rebound: you are unsubscribed and will get no more texts.',
    ]);
    expect(await consent(talk)).toEqual(['granted', 'revoked']);
    expect((await talk.history()).rejections[0]!.retractedAt).toBeUndefined();
    expect(await talk.says('who is this??')).toEqual([expect.stringMatching(/^Rebound follow-up texts \(automated\)/)]);
  });

  test('after a text STOP other words are answered by email, where that goes on', async () => {
    const talk = await person();
    await talk.says('STOP');
    expect(await talk.says('PAUSE')).toEqual([expect.stringMatching(/^mail: It is paused until March 16\./)]);
    await talk.says('ALL');
    expect(await talk.says('PAUSE')).toEqual([]);
  });

  test('YES is an answer, even where the carrier took it for an opt-in; its STOP and HELP count', async () => {
    const talk = await person();
    await talk.says('please stop texting');
    await talk.says('YES', { OptOutType: 'START' });
    expect(await consent(talk)).toEqual(['granted', 'revoked']);
    await talk.says('Comenzar', { OptOutType: 'START' });
    expect(await consent(talk)).toEqual(['granted', 'granted']);
    expect(await talk.says('Info por favor', { OptOutType: 'HELP' })).toEqual([]);
    expect(await talk.says('alto ahí', { OptOutType: 'STOP' })).toEqual([]);
    expect(await consent(talk)).toEqual(['granted', 'revoked']);
  });

  test('ending the plan ends this follow-up alone; END that answers the closing question means never again', async () => {
    const talk = await person();
    expect(await talk.says('please end the plan')).toEqual([
      'Rebound: done. This one has ended, and nothing more comes of it. A new no would start a new one. STOP rules out even that.',
    ]);
    expect(await state(talk)).toBe('ended');
    expect((await talk.history()).followUp!.why).toBe('the person ended it');
    expect(await consent(talk)).toEqual(['granted', 'granted']);
    await talk.says('Acme said no');
    expect(await state(talk)).toBe('running');

    const other = await person();
    for (let week = 0; week < 6; week++) {
      await other.writes('thanks');
      await advance(world, 'P7D');
    }
    expect((await other.history()).messages.findLast(({ type }) => type === 'encouragement')!.step).toBe('close');
    expect(await other.writes('end')).toEqual(["You won't hear from us again here"]);
    expect(await consent(other)).toEqual(['revoked', 'revoked']);
  });
});

describe('pausing', () => {
  test('until a day, for so long, or without end: the answer names the date', async () => {
    const talk = await person();
    const date = new Date(world.clock.now());
    date.setUTCDate(date.getUTCDate() + 3);
    const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'Europe/London' }).format(date);
    const sooner = 'Nothing comes before then. Reply RESUME to go on sooner, STOP to end.';
    expect(await talk.says('pause for 3 days')).toEqual([`Rebound: paused until ${weekday}. ${sooner}`]);
    expect(await talk.says(`pausa hasta el 24 de diciembre`)).toEqual([
      expect.stringMatching(/^Rebound: paused until \w+ \d+, the longest there is\. Nothing/),
    ]);
    expect(await talk.says('pause until things calm down')).toEqual([
      expect.stringMatching(
        /^Rebound: paused until \w+ \d+\. We could not read the date, so it is two weeks\. Nothing/,
      ),
    ]);
    expect(await talk.says('when is the next one?')).toEqual([
      expect.stringMatching(
        /^Rebound: it is paused, so nothing comes before \w+ \d+\. RESUME goes on, STOP ends it\.$/,
      ),
    ]);
    expect(await talk.says('please carry on')).toEqual([expect.stringContaining('your messages are on again.')]);
    expect(await talk.says('RESUME')).toEqual([expect.stringContaining('nothing was paused, so all is as it was.')]);
  });
});

test('after the end every command is told so, and thanks need no answer', async () => {
  const talk = await person();
  await talk.says('got the job!!');
  const over =
    'Rebound (automated): your follow-up has ended, so nothing more comes. If there is a new no, text us which company, and it begins again.';
  for (const word of ['PAUSE', 'RESUME', 'LESS', 'end the plan', 'when is the next one?', 'restart']) {
    expect([word, await talk.says(word)]).toEqual([word, [over]]);
  }
  expect(await talk.says('thank you for everything')).toEqual([]);
  expect(await talk.says('DONE')).toEqual(['Rebound: noted, thank you. We do not ask about it again.']);
});

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

test('START long after everything was stopped: a consent of its own, and it is said that nothing restarts by itself', async () => {
  const talk = await person();
  expect(await talk.says('leave me alone')).toEqual(['Rebound: you are unsubscribed and will get no more messages.']);
  await advance(world, 'P15D');
  expect(await talk.says('start texting me again please')).toEqual([
    'Rebound: your texts are allowed again, but your last follow-up has ended and stays so. A new no? Text us which company, and it begins again. HELP for help, STOP to end.',
  ]);
  expect(await consent(talk)).toEqual(['revoked', 'granted']);
  const { candidate } = await talk.history();
  expect(candidate.consent.sms).toEqual({
    at: new Date(world.clock.now()).toISOString(),
    source: 'START by sms',
    wording: 'START, after texts that say: follow-up texts, max 2/week, automated; HELP for help, STOP to end',
    status: 'granted',
  });
  expect(await state(talk)).toBe('ended');
  expect(await talk.says('Acme said no')).toEqual([expect.stringContaining('got it.')]);
  expect(await state(talk)).toBe('running');
});
