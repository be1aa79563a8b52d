/** Stopping, pausing, the end, and coming back: what each does, and what is said of it. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../infra/local/world.ts';
import { advance, testWorld } from '../world.ts';
import { consent, personIn, state } from './talk.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});
const person = () => personIn(world);

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
