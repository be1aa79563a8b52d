import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { History } from '../../functions/follow-up/history.ts';
import { plan } from '../../functions/follow-up/planner.ts';
import type { Words } from '../../functions/message/words.ts';
import { loadWords } from '../../infra/build/words.ts';
import { event, life, no, sent } from './life.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords(fileURLToPath(new URL('../../templates', import.meta.url)));
});

const at = (instant: string) => Date.parse(instant);
const steps = (history: History, now: string, answering = true) =>
  plan(history, words, at(now), { answering })
    .messages.filter((message) => message.state === 'planned')
    .map((message) => `${message.step.split(':')[0]} ${message.channel} ${message.localTime}`);

/** jitterOf('cand_1') is 111 minutes: openings move from 09:00 to 10:51 and from 10:00 to 11:51. */
describe('windows', () => {
  test('a no on a Tuesday morning: every message inside its window, at its own wall time across the clock change', () => {
    const history = life({ at: '2027-03-23T11:00:00Z', stage: 'final' });
    expect(steps(history, '2027-03-23T11:00:00Z')).toEqual([
      'acknowledge email 2027-03-23T14:00:00+00:00',
      'offer-draft email 2027-03-25T11:00:00+00:00',
      // The fourth day is Saturday the 27th; Good Friday was the 26th. The step may go by email on a Saturday.
      'talk-or-move email 2027-03-27T11:00:00+00:00',
      'two-lists email 2027-03-30T15:00:00+01:00',
      'bigger-picture email 2027-04-03T11:00:00+01:00',
      'values email 2027-04-08T11:00:00+01:00',
      'if-then-plan email 2027-04-15T11:00:00+01:00',
      'one-tactic email 2027-04-22T11:00:00+01:00',
      'close email 2027-04-29T11:00:00+01:00',
    ]);
  });

  test('a text keeps to SMS hours and weekdays whatever its step says', () => {
    const history = life({ at: '2026-06-05T16:45:00Z', channels: ['email', 'sms'] });
    const texts = steps(history, '2026-06-05T16:45:00Z').filter((line) => line.includes(' sms '));
    // Friday 17:45 in London; four days on is Tuesday at 17:45, after the last hour for texts.
    expect(texts).toEqual(['talk-or-move sms 2026-06-10T11:51:00+01:00']);
  });

  test('never on a public holiday of the country', () => {
    const history = life({ at: '2026-12-23T10:00:00Z', country: 'GB' });
    // The second day is Christmas; Saturday is Boxing Day, its substitute Monday the 28th.
    expect(steps(history, '2026-12-23T10:00:00Z').slice(0, 2)).toEqual([
      'acknowledge email 2026-12-23T13:00:00+00:00',
      'offer-draft email 2026-12-29T10:51:00+00:00',
    ]);
  });

  test('18:00 is outside, 17:59 is inside', () => {
    expect(steps(life({ at: '2026-06-02T13:59:00Z' }), '2026-06-02T13:59:00Z')[0]).toBe(
      'acknowledge email 2026-06-02T17:59:00+01:00',
    );
    expect(steps(life({ at: '2026-06-02T14:00:00Z' }), '2026-06-02T14:00:00Z')[0]).toBe(
      'acknowledge email 2026-06-03T10:51:00+01:00',
    );
  });

  test('a guessed zone: email only, in the middle of the day', () => {
    const history = life({ at: '2026-06-02T06:00:00Z', channels: ['email', 'sms'] });
    history.candidate.zone = { name: 'Etc/GMT-2', from: 'provisional' };
    const lines = steps(history, '2026-06-02T06:00:00Z');
    expect(lines.every((line) => line.includes(' email '))).toBe(true);
    expect(lines[0]).toBe('acknowledge email 2026-06-02T11:00:00+02:00');
    expect(lines[1]).toBe('offer-draft email 2026-06-04T11:51:00+02:00');
  });
});

describe('caps', () => {
  test('the fourth message within 168 hours waits until the first is 168 hours old', () => {
    const history = life({ at: '2026-10-29T19:00:00Z', zone: 'America/New_York' });
    // Acknowledged Friday 10:51; the clocks go back on Sunday, so 168 hours later is Friday 09:51, inside the window.
    expect(steps(history, '2026-10-29T19:00:00Z').slice(0, 4)).toEqual([
      'acknowledge email 2026-10-30T10:51:00-04:00',
      'talk-or-move email 2026-11-02T15:00:00-05:00',
      'offer-draft email 2026-11-03T10:51:00-05:00',
      'two-lists email 2026-11-06T09:51:00-05:00',
    ]);
  });
});

test('what an outage held up does not go on a date that has had its message, although it was due before that one', () => {
  const history = life({ at: '2026-06-02T09:00:00Z' });
  const [acknowledge, draft, talk] = plan(history, words, at('2026-06-02T09:00:00Z')).messages;
  history.messages = [sent(acknowledge!), sent(talk!, '2026-06-09T09:51:00Z')];
  const planned = plan(history, words, at('2026-06-09T10:00:00Z'));
  expect(planned.next).toMatchObject({ step: draft!.step, localTime: '2026-06-10T10:51:00+01:00' });
});

test('two texts in 168 hours, although three messages would be allowed', () => {
  const history = life({ at: '2026-06-02T09:00:00Z', channels: ['sms'] });
  history.events = [
    event(2, '2026-06-02T20:00:00Z', { kind: 'replied', word: 'waiting' }),
    event(3, '2026-06-02T20:30:00Z', { kind: 'interview-logged', startsAt: '2026-06-06T10:00:00Z' }),
  ];
  const planned = plan(history, words, at('2026-06-02T09:00:00Z'), { answering: true });
  expect(
    planned.messages
      .filter(({ state }) => state !== 'skipped')
      .map(({ step, localTime, why }) => [step.split(':')[0], localTime.slice(0, 16), why]),
  ).toEqual([
    ['acknowledge', '2026-06-02T13:00', undefined],
    ['waiting-on-others', '2026-06-03T11:51', 'moved to the next hours in which such a message may go out'],
    // 48 hours before is Thursday at eleven, 24 hours before is Friday at eleven.
    ['interview-coming', '2026-06-09T13:00', 'too close to the interview'],
    ['if-then-plan', '2026-06-25T10:00', undefined],
  ]);
});

describe('lateness', () => {
  const start = '2026-06-02T09:00:00Z';
  const later = (now: string) => plan(life({ at: start }), words, at(now), { answering: true }).messages;

  test('three days late still goes, a minute more does not', () => {
    const state = (now: string) => later(now).find((message) => message.step === 'acknowledge')!;
    expect(state('2026-06-05T13:00:00+01:00')).toMatchObject({
      state: 'planned',
      localTime: '2026-06-05T13:00:00+01:00',
    });
    expect(state('2026-06-05T13:01:00+01:00')).toMatchObject({ state: 'dropped', why: 'more than 3 days late' });
  });

  test('a draft is not late after 3 days and never sent after day 14; the closing message is never dropped', () => {
    const draft = (now: string) => later(now).find((message) => message.step.startsWith('offer-draft'))!.state;
    expect(draft('2026-06-09T09:59:00+01:00')).toBe('planned');
    expect(draft('2026-06-16T10:01:00+01:00')).toBe('dropped');
    expect(later('2026-08-31T12:00:00+01:00').find((message) => message.step === 'close')).toMatchObject({
      state: 'planned',
    });
  });

  test('logged late: no acknowledgement after 7 days, no draft after 14', () => {
    const history = life({ at: start });
    history.rejections = [no({ id: 'rej_1', at: start, stage: 'interview', occurredAt: '2026-05-18T09:00:00Z' })];
    const skipped = plan(history, words, at(start), { answering: true }).messages.filter(
      (message) => message.state === 'skipped',
    );
    expect(skipped.map((message) => message.step)).toEqual(['acknowledge', 'offer-draft:rej_1', 'one-tactic']);
  });
});

describe('consent', () => {
  const start = '2026-06-02T09:00:00Z';

  test('without any: needs-consent, and no wake-up', () => {
    const planned = plan(life({ at: start, channels: [] }), words, at(start));
    expect(planned).toMatchObject({ state: 'needs-consent' });
    expect(planned.wakeAt).toBeUndefined();
    expect(planned.next).toBeUndefined();
  });

  test('after STOP by text its steps are left out; they do not come by email instead', () => {
    const history = life({ at: start, channels: ['email', 'sms'] });
    history.candidate.consent.sms = { ...history.candidate.consent.sms!, status: 'revoked', revokedAt: start };
    expect(plan(history, words, at(start)).messages.find((message) => message.step === 'talk-or-move')).toMatchObject({
      state: 'skipped',
      why: 'sms was stopped',
    });
  });

  test('a number that died: its steps come by email', () => {
    const history = life({ at: start, channels: ['email', 'sms'] });
    history.candidate.dead = ['sms'];
    expect(plan(history, words, at(start)).messages.find((message) => message.step === 'talk-or-move')).toMatchObject({
      channel: 'email',
      state: 'planned',
    });
  });

  test('no channel left: ended, with nothing planned', () => {
    const history = life({ at: start });
    history.candidate.consent.email = { ...history.candidate.consent.email!, status: 'revoked', revokedAt: start };
    const planned = plan(history, words, at(start));
    expect(planned).toMatchObject({ state: 'ended', why: 'no channel is left that may be used' });
    expect(planned.messages.filter((message) => message.state === 'planned')).toEqual([]);
  });

  test('no zone: nothing is planned, and 14 days of silence end it', () => {
    const history = life({ at: start });
    history.candidate.zone = undefined;
    expect(plan(history, words, at(start))).toMatchObject({
      state: 'needs-zone',
      wakeAt: '2026-06-16T09:00:00.000Z',
      messages: [],
    });
    expect(plan(history, words, at('2026-06-16T09:00:00Z'))).toMatchObject({ state: 'ended' });
  });
});

describe('silence, pause, end', () => {
  const start = '2026-06-02T09:00:00Z';

  test('three messages without an answer: only the closing one follows, at its own offset', () => {
    expect(steps(life({ at: start }), start, false)).toEqual([
      'acknowledge email 2026-06-02T13:00:00+01:00',
      'offer-draft email 2026-06-04T10:00:00+01:00',
      'talk-or-move email 2026-06-06T10:00:00+01:00',
      'close email 2026-07-09T10:00:00+01:00',
    ]);
  });

  test('an answer starts the count anew', () => {
    const history = life({ at: start });
    const first = plan(history, words, at(start)).messages[0]!;
    history.messages = [sent(first)];
    history.events = [event(2, '2026-06-02T15:00:00Z', { kind: 'replied', word: 'fine' })];
    expect(steps(history, '2026-06-02T16:00:00Z', false)).toEqual([
      'offer-draft email 2026-06-04T10:00:00+01:00',
      'talk-or-move email 2026-06-06T10:00:00+01:00',
      'two-lists email 2026-06-09T13:00:00+01:00',
      'close email 2026-07-09T10:00:00+01:00',
    ]);
  });

  test('paused without a date: nothing to wake for; with one: it wakes then, and what is over 3 days late is dropped', () => {
    const history = life({ at: start });
    history.messages = [sent(plan(history, words, at(start)).messages[0]!)];
    history.events = [event(2, '2026-06-03T09:00:00Z', { kind: 'paused', by: 'care' })];
    const paused = plan(history, words, at('2026-06-03T10:00:00Z'), { answering: true });
    expect(paused.state).toBe('paused');
    expect(paused.wakeAt).toBeUndefined();
    expect(paused.next).toBeUndefined();

    history.events = [
      event(2, '2026-06-03T09:00:00Z', { kind: 'paused', until: '2026-06-17T09:00:00Z', by: 'person' }),
    ];
    const dated = plan(history, words, at('2026-06-03T10:00:00Z'), { answering: true });
    expect(dated.wakeAt).toBe('2026-06-17T09:00:00.000Z');
    expect(
      dated.messages.filter((message) => message.state === 'dropped').map((message) => [message.step, message.why]),
    ).toEqual([
      ['offer-draft:rej_1', 'too late for a request for feedback'],
      ['talk-or-move', 'paused'],
      ['two-lists', 'paused'],
      ['bigger-picture', 'paused'],
    ]);
  });

  test('an accepted offer ends everything', () => {
    const history = life({ at: start });
    history.events = [event(2, '2026-06-03T09:00:00Z', { kind: 'offer-accepted' })];
    expect(plan(history, words, at('2026-06-03T10:00:00Z'))).toMatchObject({
      state: 'ended',
      why: 'an offer was accepted',
    });
  });

  test('so does the person, for this follow-up alone', () => {
    const history = life({ at: start });
    history.events = [event(2, '2026-06-03T09:00:00Z', { kind: 'ended-by-person' })];
    const planned = plan(history, words, at('2026-06-03T10:00:00Z'));
    expect([planned.state, planned.why, planned.next]).toEqual(['ended', 'the person ended it', undefined]);
    history.events[0]!.followUpId = 'fol_earlier';
    expect(plan(history, words, at('2026-06-03T10:00:00Z')).state).toBe('running');
  });
});

describe('joining', () => {
  const start = '2026-06-02T09:00:00Z';

  test('a further stage switches the plan, without a second acknowledgement within 7 days', () => {
    const history = life({ at: start, stage: 'application' });
    history.messages = [sent(plan(history, words, at(start)).messages[0]!)];
    history.rejections.push(no({ id: 'rej_2', at: '2026-06-04T09:00:00Z', stage: 'interview', company: 'Bluebird' }));
    expect(steps(history, '2026-06-04T09:00:00Z').slice(0, 4)).toEqual([
      // The draft of the first no is still offered; the second one's waits for its weekday and for room in seven days.
      'offer-draft email 2026-06-04T10:00:00+01:00',
      'talk-or-move email 2026-06-08T10:00:00+01:00',
      'offer-draft email 2026-06-09T13:00:00+01:00',
      'two-lists email 2026-06-11T10:00:00+01:00',
    ]);
  });

  test('the same stage before the half joins; an application while a later plan runs is only written down', () => {
    const history = life({ at: start });
    history.rejections.push(no({ id: 'rej_2', at: '2026-06-04T09:00:00Z', stage: 'screen', company: 'Bluebird' }));
    history.rejections.push(no({ id: 'rej_3', at: '2026-06-05T09:00:00Z', stage: 'application', company: 'Coppice' }));
    const planned = plan(history, words, at('2026-06-05T10:00:00Z'));
    expect(planned.joined.map(({ rejection, told }) => [rejection.id, told])).toEqual([
      ['rej_2', true],
      ['rej_3', false],
    ]);
  });
});
