/** What the person says changes what follows; so do channels, zones, pauses and time. Tuesday, June 2, 2026, 10:00 in London. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EventBody, History } from '../../functions/follow-up/history.ts';
import type { Stage } from '../../functions/follow-up/plan.ts';
import { plan } from '../../functions/follow-up/planner.ts';
import type { Words } from '../../functions/message/words.ts';
import { loadWords } from '../../infra/build/words.ts';
import { event, life, lived, no, outline, sent, whyNot } from './life.ts';

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

describe('channels and zones', () => {
  test('an address that died: what has no form as a text is left out, what has one goes by text', () => {
    const history = life({ at: START, channels: ['email', 'sms'] });
    history.candidate.dead = ['email'];
    const planned = planAt(history, START);
    expect(outline(planned)).toEqual([
      'acknowledge sms 2026-06-02T13:00',
      'talk-or-move sms 2026-06-08T11:51',
      'if-then-plan sms 2026-06-25T10:00',
    ]);
    expect(whyNot(planned, 'close')).toBe('no consent for email');
  });

  test('email stopped: the texts go on with their own steps', () => {
    const history = life({ at: START, channels: ['email', 'sms'] });
    history.candidate.consent.email = { ...history.candidate.consent.email!, status: 'revoked', revokedAt: START };
    expect(outline(planAt(history, START))).toEqual(['talk-or-move sms 2026-06-08T11:51']);
  });

  test('a zone learned later is when it begins; one that changes moves what is ahead, not what is behind', () => {
    const history = life({ at: START });
    history.events = [event(2, '2026-06-08T08:00:00Z', { kind: 'zone-learned', zone: 'Europe/London', from: 'given' })];
    expect(outline(planAt(history, '2026-06-08T08:00:00Z')).slice(0, 2)).toEqual([
      'acknowledge email 2026-06-08T12:00',
      'offer-draft email 2026-06-10T09:00',
    ]);

    const moved = lived(life({ at: START }), words, '2026-06-04T12:00:00Z');
    moved.candidate = { ...moved.candidate, zone: { name: 'America/St_Johns', from: 'given' } };
    expect(outline(planAt(moved, '2026-06-04T12:00:00Z')).slice(0, 4)).toEqual([
      'acknowledge email 2026-06-02T09:30',
      'offer-draft email 2026-06-04T06:30',
      'talk-or-move email 2026-06-06T10:51',
      'two-lists email 2026-06-09T10:51',
    ]);
  });

  test('without a zone it waits 14 days from the last sign of life; who can only be texted has none while it is guessed', () => {
    const history = life({ at: START });
    history.candidate.zone = undefined;
    history.events = [event(2, '2026-06-10T09:00:00Z', { kind: 'replied' })];
    expect(planAt(history, '2026-06-10T09:00:00Z')).toMatchObject({
      state: 'needs-zone',
      wakeAt: '2026-06-24T09:00:00.000Z',
    });
    const texts = life({ at: START, channels: ['sms'] });
    texts.candidate.zone = { name: 'Etc/GMT-2', from: 'provisional' };
    expect(planAt(texts, START).state).toBe('needs-zone');
  });
});

describe('pauses and trouble', () => {
  test('after a pause the closing message goes in the first window, however late', () => {
    const history = life({ at: START });
    history.events = [
      event(2, '2026-06-03T09:00:00Z', { kind: 'paused', by: 'person', until: '2026-08-01T19:00:00Z' }),
    ];
    const planned = planAt(history, '2026-06-04T09:00:00Z');
    // August 1 is a Saturday.
    expect(outline(planned)).toEqual(['close email 2026-08-03T10:51']);
  });

  test('a refused send is tried after 15 minutes, then 30; one put off when the provider said, and that is no try', () => {
    const history = life({ at: START });
    const refused = (count: number, later?: string) =>
      Array.from({ length: count }, (_, index) => ({
        ...sent(planAt(life({ at: START }), START).messages[0]!),
        id: `${index}`,
        status: 'refused' as const,
        why: 'busy',
        at: '2026-06-02T12:00:00Z',
        ...(later && { laterUntil: later }),
      }));
    const acknowledge = () =>
      planAt(history, '2026-06-02T12:00:00Z').messages.find(({ step }) => step === 'acknowledge');
    history.messages = refused(1);
    expect(acknowledge()).toMatchObject({ localTime: '2026-06-02T13:15:00+01:00', attempt: 2 });
    history.messages = refused(2);
    expect(acknowledge()).toMatchObject({ localTime: '2026-06-02T13:30:00+01:00', attempt: 3 });
    history.messages = refused(5);
    expect(acknowledge()).toMatchObject({ state: 'dropped', why: 'refused 5 times: busy' });
    history.messages = refused(6, '2026-06-02T13:10:00Z');
    expect(acknowledge()).toMatchObject({ state: 'planned', localTime: '2026-06-02T14:10:00+01:00', attempt: 7 });
  });

  test('what is uncertain counts as sent', () => {
    const history = life({ at: START });
    history.messages = [{ ...sent(planAt(history, START).messages[0]!), status: 'uncertain' }];
    const planned = planAt(history, '2026-06-02T13:00:00Z');
    expect(planned.messages[0]).toMatchObject({ step: 'acknowledge', state: 'uncertain' });
    expect(planned.next).toMatchObject({ step: 'offer-draft:rej_1' });
  });

  test('an acknowledgement more than 7 days after the no is not one any more; consent that comes late is when it begins', () => {
    const history = life({ at: START });
    history.rejections = [no({ id: 'rej_1', at: START, stage: 'interview' as Stage })];
    history.events = [event(2, '2026-06-10T09:00:00Z', { kind: 'consent-given', channel: 'email' })];
    const planned = planAt(history, '2026-06-10T09:00:00Z');
    expect(whyNot(planned, 'acknowledge')).toBe('the no was more than 7 days old when we heard of it');
    expect(outline(planned)[0]).toBe('offer-draft email 2026-06-12T10:00');
  });
});
