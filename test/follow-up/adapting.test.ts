/** What the person says, or does not say, changes what follows. Tuesday, June 2, 2026, 10:00 in London. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EventBody, History } from '../../functions/follow-up/history.ts';
import { plan } from '../../functions/follow-up/planner.ts';
import type { Words } from '../../functions/message/words.ts';
import { loadWords } from '../../infra/build/words.ts';
import { event, life, lived, outline, sent, whyNot } from './life.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords(fileURLToPath(new URL('../../templates', import.meta.url)));
});

const START = '2026-06-02T09:00:00Z';
const planAt = (history: History, now: string, answering = true) =>
  plan(history, words, Date.parse(now), { answering });
const said = (history: History, ...answers: [at: string, word: string, to?: string][]): History => ({
  ...history,
  events: [
    ...history.events,
    ...answers.map(([at, word, to], index) => event(10 + index, at, { kind: 'replied', word, ...(to && { to }) })),
  ],
});
const nameless = (history: History): History => ({
  ...history,
  rejections: history.rejections.map(({ contact: _contact, ...one }) => one),
});

describe('answers', () => {
  test('fine: the application plan goes on a day sooner; not where its draft is offered', () => {
    const plain = nameless(life({ at: START, stage: 'application' }));
    expect(outline(planAt(plain, START))[1]).toBe('if-then-plan email 2026-06-06T10:00');
    expect(outline(planAt(said(plain, ['2026-06-02T14:00:00Z', 'fine']), '2026-06-02T14:00:00Z'))[1]).toBe(
      'if-then-plan email 2026-06-05T10:00',
    );
    const drafted = said(life({ at: START, stage: 'application' }), ['2026-06-02T14:00:00Z', 'fine']);
    expect(outline(planAt(drafted, '2026-06-02T14:00:00Z'))).toContain('if-then-plan email 2026-06-10T10:00');
  });

  test('rough: the look back comes later and gently; of the week it moves to, the last step is left out', () => {
    const history = said(life({ at: START, stage: 'screen' }), ['2026-06-02T14:30:00Z', 'rough']);
    const planned = planAt(history, '2026-06-02T15:00:00Z');
    expect(planned.messages.find(({ step }) => step === 'look-back')).toMatchObject({
      localTime: '2026-06-09T10:00:00+01:00',
      message: 'screen-look-back-gently',
      tips: ['count-what-you-learned', 'reflect-not-react', 'dont-overwork-the-fault-finding'],
    });
    expect(outline(planned).slice(3, 5)).toEqual([
      'move-or-enjoy email 2026-06-10T10:00',
      'values email 2026-06-18T10:00',
    ]);
    expect(whyNot(planned, 'one-thing-to-practise')).toBe('the weeks ahead are full');
  });

  test('meh after rough changes nothing', () => {
    const history = said(
      life({ at: START, stage: 'screen' }),
      ['2026-06-02T14:30:00Z', 'rough'],
      ['2026-06-02T15:30:00Z', 'meh'],
    );
    expect(outline(planAt(history, '2026-06-02T16:00:00Z'))[2]).toBe('look-back email 2026-06-06T10:00');
  });

  test('circling: another message, with the type and the advice that are its own', () => {
    const application = said(nameless(life({ at: START, stage: 'application' })), ['2026-06-03T14:00:00Z', 'circling']);
    expect(planAt(application, '2026-06-03T14:00:00Z').messages.find(({ step }) => step === 'values')).toMatchObject({
      state: 'planned',
      message: 'outside-your-control',
      type: 'encouragement',
      tips: ['outside-your-control'],
    });
    const interview = said(life({ at: START }), ['2026-06-03T14:00:00Z', 'circling']);
    expect(planAt(interview, '2026-06-03T14:00:00Z').messages.find(({ step }) => step === 'two-lists')).toMatchObject({
      message: 'interview-second-list',
      tips: ['outside-your-control', 'dont-overwork-the-fault-finding'],
    });
  });

  test('LESS: two a week and nothing to write, in the next follow-up too, until KEEP', () => {
    const history = said(life({ at: START }), ['2026-06-01T14:00:00Z', 'less']);
    history.events = history.events.map((one) => ({ ...one, followUpId: 'fol_0' }));
    expect(outline(planAt(history, START))).toEqual([
      'acknowledge email 2026-06-02T13:00',
      'offer-draft email 2026-06-04T10:00',
      // Due on Saturday; two in seven days until Tuesday at one.
      'talk-or-move email 2026-06-09T13:00',
      'if-then-plan email 2026-06-25T10:00',
      'close email 2026-07-09T10:00',
    ]);
    const kept = said(history, ['2026-06-02T08:00:00Z', 'keep']);
    expect(outline(planAt(kept, START))).toContain('values email 2026-06-18T10:00');
  });

  test('rough twice running: light', () => {
    const twice = said(life({ at: START }), ['2026-06-02T14:00:00Z', 'rough'], ['2026-06-03T14:00:00Z', 'rough']);
    expect(whyNot(planAt(twice, '2026-06-03T15:00:00Z'), 'values')).toContain('light mode');
    const once = said(life({ at: START }), ['2026-06-02T14:00:00Z', 'rough'], ['2026-06-03T14:00:00Z', 'meh']);
    expect(whyNot(planAt(once, '2026-06-03T15:00:00Z'), 'values')).toBeUndefined();
  });

  test('SKIP twice to exercise: no more of it; SKIP to something else does not count', () => {
    const history = life({ at: START, stage: 'screen' });
    const walk = sent({ ...planAt(history, START).messages.find(({ step }) => step === 'move-or-enjoy')!, step: 'x' });
    const values = sent({ ...planAt(history, START).messages.find(({ step }) => step === 'values')!, step: 'y' });
    history.messages = [walk, values].map((one) => ({
      ...one,
      followUpId: 'fol_0',
      at: '2026-04-01T09:00:00Z',
      tips: one.tips,
    }));
    const exercise = said(
      history,
      ['2026-06-02T14:00:00Z', 'skip', walk.id],
      ['2026-06-02T15:00:00Z', 'skip', walk.id],
    );
    expect(whyNot(planAt(exercise, '2026-06-02T16:00:00Z'), 'move-or-enjoy')).toBe('exercise was skipped twice');
    const other = said(history, ['2026-06-02T14:00:00Z', 'skip', walk.id], ['2026-06-02T15:00:00Z', 'skip', values.id]);
    expect(whyNot(planAt(other, '2026-06-02T16:00:00Z'), 'move-or-enjoy')).toBeUndefined();
  });

  test('values are asked about once in 60 days, over all follow-ups', () => {
    const asked = (at: string) => {
      const history = life({ at: START });
      const values = sent(planAt(history, START).messages.find(({ step }) => step === 'values')!, at);
      return whyNot(planAt({ ...history, messages: [{ ...values, followUpId: 'fol_0' }] }, START), 'values');
    };
    // It is due on June 18 at ten in London: 60 days after April 19 at ten.
    expect(asked('2026-04-19T09:00:01Z')).toBe('values were asked about within 60 days');
    expect(asked('2026-04-19T09:00:00Z')).toBeUndefined();
  });

  test('an interview or done already: the action it would have been is left out', () => {
    const history = life({ at: START, stage: 'screen' });
    history.events = [event(2, '2026-06-03T09:00:00Z', { kind: 'interview-logged', startsAt: '2026-06-12T09:00:00Z' })];
    expect(whyNot(planAt(history, '2026-06-03T09:00:00Z'), 'if-then-plan')).toBe('there is an offer or an interview');
    const done = said(nameless(life({ at: START, stage: 'application' })), ['2026-06-10T09:00:00Z', 'done']);
    expect(whyNot(planAt(done, '2026-06-10T09:00:00Z'), 'talk-and-network')).toBe('done already');
  });
});

describe('a sign of life', () => {
  const quiet = () => lived(life({ at: START }), words, '2026-06-08T09:00:00Z');
  const afterwards = (body: EventBody) => {
    const history = quiet();
    history.events = [event(5, '2026-06-08T09:00:00Z', body)];
    return outline(planAt(history, '2026-06-08T09:00:00Z', false)).slice(3);
  };

  test('is an answer, a button, a no of their own; a no that an employer reports is none', () => {
    const lively = 'two-lists email 2026-06-09T13:00';
    expect(afterwards({ kind: 'replied' })).toContain(lively);
    expect(afterwards({ kind: 'draft-sent' })).toContain(lively);
    expect(afterwards({ kind: 'rejection-heard', rejectionId: 'rej_1', door: 'mail', again: true })).toContain(lively);
    expect(afterwards({ kind: 'rejection-heard', rejectionId: 'rej_1', door: 'greenhouse', again: true })).toEqual([
      'close email 2026-07-09T10:00',
    ]);
    expect(afterwards({ kind: 'channel-died', channel: 'sms', reason: 'bounce' })).toEqual([
      'close email 2026-07-09T10:00',
    ]);
  });
});

describe('thinning', () => {
  test('an application with a draft has its own dose: the two steps after it make room', () => {
    expect(outline(planAt(life({ at: START, stage: 'application' }), START))).toEqual([
      'acknowledge email 2026-06-02T13:00',
      'offer-draft email 2026-06-04T10:00',
      'if-then-plan email 2026-06-10T10:00',
      'values email 2026-06-15T10:51',
      'talk-and-network email 2026-06-17T10:00',
      'close email 2026-06-24T10:00',
    ]);
  });

  test('a feedback that comes after the draft went out does not pull them back', () => {
    const history = lived(life({ at: START, stage: 'application' }), words, '2026-06-05T09:00:00Z');
    history.events = [event(5, '2026-06-05T09:00:00Z', { kind: 'feedback-arrived' })];
    const planned = planAt(history, '2026-06-05T09:00:00Z');
    expect(whyNot(planned, 'if-then-plan')).toBe('replaced by feedback-arrived');
    expect(outline(planned)).toContain('values email 2026-06-15T10:51');
  });

  test('a draft moved into a full week goes, and the last step of that week is left out', () => {
    const history = life({ at: START });
    history.messages = [sent(planAt(history, START).messages[0]!)];
    history.events = [
      event(2, '2026-06-03T09:00:00Z', { kind: 'paused', by: 'person', until: '2026-06-09T12:00:00Z' }),
    ];
    const planned = planAt(history, '2026-06-03T09:00:00Z');
    expect(outline(planned).slice(0, 4)).toEqual([
      'acknowledge email 2026-06-02T13:00',
      'offer-draft email 2026-06-09T13:00',
      'two-lists email 2026-06-10T10:51',
      'values email 2026-06-18T10:00',
    ]);
    expect(whyNot(planned, 'talk-or-move')).toBe('paused');
    expect(whyNot(planned, 'bigger-picture')).toBe('more than 3 days late');
  });

  test('a draft that a pause held up goes before day 14 is over, and takes nothing from who is too late anyway', () => {
    const history = life({ at: START });
    history.messages = [sent(planAt(history, START).messages[0]!)];
    history.events = [
      event(2, '2026-06-03T09:00:00Z', { kind: 'paused', by: 'person', until: '2026-06-12T08:00:00Z' }),
    ];
    const planned = planAt(history, '2026-06-03T09:00:00Z');
    expect(outline(planned).slice(1, 4)).toEqual([
      'offer-draft email 2026-06-12T09:00',
      'bigger-picture email 2026-06-13T10:00',
      'values email 2026-06-18T10:00',
    ]);
    expect(whyNot(planned, 'two-lists')).toBe('paused');
  });
});
