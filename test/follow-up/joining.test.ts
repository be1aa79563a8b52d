/** Several noes in one conversation (design.md, "Joining"). Tuesday, June 2, 2026, 10:00 in London; openings plus 111 minutes. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { History } from '../../functions/follow-up/history.ts';
import { plan } from '../../functions/follow-up/planner.ts';
import type { Words } from '../../functions/message/words.ts';
import { loadWords } from '../../infra/build/words.ts';
import { event, life, lived, no, outline, sent, whyNot } from './life.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords(fileURLToPath(new URL('../../templates', import.meta.url)));
});

const START = '2026-06-02T09:00:00Z';
const planAt = (history: History, now: string) => plan(history, words, Date.parse(now), { answering: true });

describe('a further stage', () => {
  test('switches the plan; offsets count from the new no; steps that were said are left out; drafts are each offered', () => {
    const history = lived(life({ at: START, stage: 'screen' }), words, '2026-06-04T12:00:00Z');
    history.rejections.push(no({ id: 'rej_2', at: '2026-06-05T09:00:00Z', stage: 'final', company: 'Bluebird' }));
    const planned = planAt(history, '2026-06-05T09:00:00Z');
    expect(outline(planned)).toEqual([
      'acknowledge email 2026-06-02T14:00',
      'offer-draft email 2026-06-04T10:00',
      // Tuesday to Friday: June 7 is a Sunday.
      'offer-draft email 2026-06-09T10:51',
      'talk-or-move email 2026-06-10T10:51',
      'two-lists email 2026-06-12T10:00',
      // Due at ten; three messages in seven days until the one of June 9 falls out.
      'bigger-picture email 2026-06-16T10:51',
      'values email 2026-06-22T10:51',
      'if-then-plan email 2026-06-29T10:51',
      'one-tactic email 2026-07-06T10:51',
      'close email 2026-07-13T10:51',
    ]);
    expect(whyNot(planned, 'acknowledge')).toBe('another acknowledgement went out within 7 days');
    expect(planned.messages.filter(({ step }) => step.startsWith('offer-draft')).map(({ step }) => step)).toEqual([
      'offer-draft:rej_1',
      'offer-draft:rej_2',
    ]);
    expect(planned.joined).toEqual([]);
  });

  test('more than a week after the last acknowledgement there is another one, under a name of its own', () => {
    const history = lived(life({ at: START, stage: 'screen' }), words, '2026-06-09T10:00:00Z');
    history.rejections.push(no({ id: 'rej_2', at: '2026-06-09T11:00:00Z', stage: 'interview', company: 'Bluebird' }));
    const planned = planAt(history, '2026-06-09T11:00:00Z');
    expect(planned.messages.find(({ step }) => step === 'acknowledge:rej_2')).toMatchObject({
      state: 'planned',
      localTime: '2026-06-09T15:00:00+01:00',
    });
  });

  test('a step that both plans have and that was sent is not sent again', () => {
    const history = lived(life({ at: START, stage: 'screen' }), words, '2026-06-25T09:00:00Z', true);
    history.rejections.push(no({ id: 'rej_2', at: '2026-06-25T09:00:00Z', stage: 'final', company: 'Bluebird' }));
    const planned = planAt(history, '2026-06-25T09:00:00Z');
    // It went on June 24; the later plan would have it on July 18.
    expect(outline(planned).filter((line) => line.startsWith('if-then-plan'))).toEqual([
      'if-then-plan email 2026-06-24T10:00',
    ]);
    expect(outline(planned)).toContain('two-lists email 2026-07-02T13:00');
  });

  // The first went on June 2 at two in the afternoon; this one is due three hours after the no.
  test.each([
    ['2026-06-09T09:59:00Z', 'skipped'],
    ['2026-06-09T10:00:00Z', 'planned'],
  ])('seven days are seven days: after a no at %s the second acknowledgement is %s', (at, state) => {
    const { contact: _contact, ...nameless } = no({ id: 'rej_1', at: START, stage: 'screen' });
    const alone = { ...life({ at: START }), rejections: [nameless] };
    const history = lived(alone, words, '2026-06-09T09:00:00Z', true);
    history.rejections.push(no({ id: 'rej_2', at, stage: 'interview', company: 'Bluebird' }));
    expect(planAt(history, at).messages.find(({ step }) => step === 'acknowledge:rej_2')?.state).toBe(state);
  });

  test('what the earlier plan had not sent yet is not sent beside the new one', () => {
    const history = life({ at: START, stage: 'application' });
    history.messages = [sent(planAt(history, START).messages[0]!)];
    history.rejections.push(no({ id: 'rej_2', at: '2026-06-10T09:00:00Z', stage: 'screen', company: 'Bluebird' }));
    const planned = planAt(history, '2026-06-10T09:00:00Z');
    // Its plan for a line "if ..., I will ..." was due on June 10; the later plan has one of its own.
    expect(planned.messages.filter(({ step }) => step === 'if-then-plan')).toMatchObject([
      { localTime: '2026-07-02T10:00:00+01:00', message: 'screen-if-then-plan' },
    ]);
    expect(planned.messages.filter(({ step }) => step.startsWith('close'))).toHaveLength(1);
  });
});

describe('the same stage, or a lower one', () => {
  test('before the half: a line in the next email and in no other, with its draft', () => {
    const history = lived(life({ at: START }), words, '2026-06-02T14:00:00Z');
    history.rejections.push(no({ id: 'rej_2', at: '2026-06-03T09:00:00Z', stage: 'screen', company: 'Bluebird' }));
    const planned = planAt(history, '2026-06-03T09:00:00Z');
    expect(planned.messages.filter(({ joins }) => joins).map(({ step, joins }) => [step, joins])).toEqual([
      ['offer-draft:rej_1', [{ rejectionId: 'rej_2', draft: true }]],
    ]);
    expect(outline(planned)).toHaveLength(8);

    const told = lived(history, words, '2026-06-06T12:00:00Z');
    const later = planAt(told, '2026-06-07T09:00:00Z');
    expect(later.messages.filter(({ joins }) => joins).map(({ step, state }) => [step, state])).toEqual([
      ['offer-draft:rej_1', 'sent'],
    ]);
  });

  test('its draft is not offered where nobody could answer, nor when the no is too old', () => {
    const history = life({ at: START });
    const { contact: _contact, ...nameless } = no({ id: 'rej_2', at: '2026-06-03T09:00:00Z', stage: 'screen' });
    const old = no({ id: 'rej_3', at: '2026-06-03T09:30:00Z', stage: 'screen', occurredAt: '2026-05-19T09:00:00Z' });
    history.rejections.push(nameless, old);
    const joins = planAt(history, '2026-06-03T10:00:00Z').messages.flatMap((message) => message.joins ?? []);
    expect(joins).toEqual([
      { rejectionId: 'rej_2', draft: false },
      { rejectionId: 'rej_3', draft: false },
    ]);
  });

  // Half of 37 days is 18 days and 12 hours: June 20 at 22:00 in London.
  test.each([
    ['2026-06-20T20:59:00Z', ['rej_2']],
    ['2026-06-20T21:00:00Z', []],
  ])('the half is half the closing offset: a no at %s', (at, joined) => {
    const history = life({ at: START });
    history.rejections.push(no({ id: 'rej_2', at, stage: 'interview', company: 'Bluebird' }));
    expect(planAt(history, at).joined.map(({ rejection }) => rejection.id)).toEqual(joined);
  });

  test('after the half: the plan again, without acknowledgement and without advice of the last 60 days, its draft offered', () => {
    const answers = ['2026-06-05', '2026-06-10', '2026-06-15'].map((day, index) =>
      event(index + 2, `${day}T12:00:00Z`, { kind: 'replied', word: 'talk' }),
    );
    const history = lived({ ...life({ at: START }), events: answers }, words, '2026-06-21T12:00:00Z');
    history.rejections.push(no({ id: 'rej_2', at: '2026-06-22T09:00:00Z', stage: 'interview', company: 'Bluebird' }));
    const planned = planAt(history, '2026-06-22T09:00:00Z');
    expect(outline(planned).slice(6)).toEqual([
      'offer-draft email 2026-06-24T10:00',
      'if-then-plan email 2026-07-15T10:00',
      'close email 2026-07-29T10:00',
    ]);
    const why = (step: string) => planned.messages.find((message) => message.step === step)?.why;
    expect(why('talk-or-move:rej_2')).toBe('said within 60 days');
    expect(why('bigger-picture:rej_2')).toBe('said within 60 days');
    expect(planned.messages.some(({ step }) => step === 'acknowledge:rej_2')).toBe(false);
  });

  test('an application beside a later plan is written down and nothing else, in either half', () => {
    for (const at of ['2026-06-04T09:00:00Z', '2026-06-30T09:00:00Z']) {
      const history = life({ at: START });
      const before = outline(planAt(history, at));
      history.rejections.push(no({ id: 'rej_2', at, stage: 'application', company: 'Coppice' }));
      const planned = planAt(history, at);
      expect(planned.joined.map(({ told }) => told)).toEqual([false]);
      expect(outline(planned)).toEqual(before);
      expect(planned.messages.some(({ joins }) => joins)).toBe(false);
    }
  });
});

test('a no at the very moment of the closing message is followed up all the same', () => {
  const history = life({ at: START, stage: 'application' });
  const closing = planAt(history, START).messages.find(({ step }) => step === 'close')!;
  history.messages = [sent(closing)];
  const at = '2026-06-24T09:00:00.500Z';
  history.rejections.push(no({ id: 'rej_2', at, stage: 'interview', company: 'Bluebird' }));
  expect(outline(planAt(history, at)).slice(0, 3)).toEqual([
    'close email 2026-06-24T10:00',
    'acknowledge email 2026-06-25T10:51',
    'offer-draft email 2026-06-26T10:00',
  ]);
});

describe('taking back', () => {
  test('the only no: nothing is left to follow up; one of two: the other goes on, and what was sent stays in the list', () => {
    const history = lived(life({ at: START, stage: 'application' }), words, '2026-06-02T14:00:00Z');
    history.rejections.push(no({ id: 'rej_2', at: '2026-06-03T09:00:00Z', stage: 'interview', company: 'Bluebird' }));
    history.rejections[0] = { ...history.rejections[0]!, retractedAt: '2026-06-03T10:00:00Z' };
    const planned = planAt(history, '2026-06-03T10:00:00Z');
    expect(planned.state).toBe('running');
    expect(outline(planned).slice(0, 3)).toEqual([
      'acknowledge email 2026-06-02T13:00',
      'offer-draft email 2026-06-05T10:00',
      'talk-or-move email 2026-06-08T10:51',
    ]);
    history.rejections[1] = { ...history.rejections[1]!, retractedAt: '2026-06-03T11:00:00Z' };
    expect(planAt(history, '2026-06-03T11:00:00Z')).toMatchObject({
      state: 'ended',
      why: 'no rejection is left to follow up',
    });
  });
});

describe('several at once', () => {
  const three = (): History => {
    const history = lived(life({ at: START }), words, '2026-06-02T14:00:00Z');
    history.rejections.push(no({ id: 'rej_2', at: '2026-06-04T20:00:00Z', stage: 'application', company: 'Bluebird' }));
    history.rejections.push(no({ id: 'rej_3', at: '2026-06-08T20:00:00Z', stage: 'application', company: 'Coppice' }));
    return history;
  };

  test('three in 7 days: one check-in in place of the next step, two a week, nothing to write, for 7 days', () => {
    const history = { ...three(), events: [event(2, '2026-06-08T20:00:00Z', { kind: 'replied' })] };
    history.messages = lived(life({ at: START }), words, '2026-06-08T19:00:00Z').messages;
    const planned = planAt(history, '2026-06-08T20:00:00Z');
    expect(outline(planned)).toEqual([
      'acknowledge email 2026-06-02T13:00',
      'offer-draft email 2026-06-04T10:00',
      'talk-or-move email 2026-06-06T10:00',
      // Thursday's and Saturday's are two within seven days until Thursday at ten.
      'several-rejections email 2026-06-11T10:00',
      'if-then-plan email 2026-06-25T10:00',
      'close email 2026-07-09T10:00',
    ]);
    // Of the steps after it the first that would have gone.
    expect(whyNot(planned, 'values')).toBe('replaced by several-rejections');
    expect(whyNot(planned, 'two-lists')).toContain('light mode');
    expect(whyNot(planned, 'bigger-picture')).toContain('light mode');
  });

  test('a draft is not what a check-in takes the place of', () => {
    const history = lived(life({ at: START }), words, '2026-06-02T14:00:00Z');
    for (const id of ['rej_2', 'rej_3'])
      history.rejections.push(no({ id, at: '2026-06-02T20:00:00Z', stage: 'application', company: id }));
    const planned = planAt(history, '2026-06-02T20:00:00Z');
    expect(outline(planned).slice(1, 3)).toEqual([
      'several-rejections email 2026-06-03T10:51',
      // Two in seven days until Tuesday at one.
      'offer-draft email 2026-06-09T13:00',
    ]);
    expect(whyNot(planned, 'talk-or-move')).toBe('replaced by several-rejections');
  });

  test('KEEP ends it', () => {
    const history = three();
    history.messages = lived(life({ at: START }), words, '2026-06-08T19:00:00Z').messages;
    expect(whyNot(planAt(history, '2026-06-08T21:00:00Z'), 'bigger-picture')).toContain('light mode');
    history.events = [event(2, '2026-06-08T21:00:00Z', { kind: 'replied', word: 'keep' })];
    expect(outline(planAt(history, '2026-06-08T21:00:00Z'))).toContain('bigger-picture email 2026-06-13T10:00');
  });

  test('two in 7 days, or three in more than 7, are not several', () => {
    const history = three();
    history.rejections[2] = no({ id: 'rej_3', at: '2026-06-09T09:00:00Z', stage: 'application', company: 'Coppice' });
    const planned = planAt(history, '2026-06-09T09:00:00Z');
    expect(planned.messages.some(({ step }) => step.startsWith('several-rejections'))).toBe(false);
  });
});
