/** What happens beside the plans. Tuesday, June 2, 2026, 10:00 in London; openings plus 111 minutes. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EventBody, History } from '../../functions/follow-up/history.ts';
import type { Channel, Stage } from '../../functions/follow-up/plan.ts';
import { plan } from '../../functions/follow-up/planner.ts';
import type { Words } from '../../functions/message/words.ts';
import { loadWords } from '../../infra/build/words.ts';
import { event, life, lived, outline, sent, whyNot } from './life.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords(fileURLToPath(new URL('../../templates', import.meta.url)));
});

const START = '2026-06-02T09:00:00Z';
const planAt = (history: History, now: string) => plan(history, words, Date.parse(now), { answering: true });

/** Somebody who got what was due, and then something happened. */
function then(
  at: string,
  body: EventBody,
  given: { stage?: Stage; channels?: Channel[]; country?: string } = {},
): History {
  const history = lived(life({ at: START, ...given }), words, at, true);
  return { ...history, events: [...history.events, event(history.messages.length + 2, at, body)] };
}

describe('feedback', () => {
  test('that came: in the next window, in place of the next step; the draft is not offered any more', () => {
    const planned = planAt(then('2026-06-03T20:00:00Z', { kind: 'feedback-arrived' }), '2026-06-03T20:00:00Z');
    expect(outline(planned).slice(0, 4)).toEqual([
      'acknowledge email 2026-06-02T13:00',
      'feedback-arrived email 2026-06-04T10:51',
      'two-lists email 2026-06-09T10:00',
      'bigger-picture email 2026-06-13T10:00',
    ]);
    expect(whyNot(planned, 'offer-draft')).toBe('there is feedback already');
    expect(whyNot(planned, 'talk-or-move')).toBe('replaced by feedback-arrived');
  });

  test('on another no does not count for this one', () => {
    const history = then('2026-06-03T20:00:00Z', { kind: 'feedback-arrived', rejectionId: 'rej_0' });
    expect(outline(planAt(history, '2026-06-03T20:00:00Z'))[1]).toBe('offer-draft email 2026-06-04T10:00');
  });

  // Sent on Thursday, July 2. Seven working days later is Monday the 13th; in the US the 3rd is a day off (July 4 is a Saturday).
  test.each([
    ['GB', '2026-07-13T10:51'],
    ['US', '2026-07-14T10:51'],
  ])('that did not come: 7 working days after the draft was sent, in %s', (country, at) => {
    const history = life({ at: '2026-06-30T07:00:00Z', country });
    history.events = [event(2, '2026-07-02T07:30:00Z', { kind: 'draft-sent', rejectionId: 'rej_1' })];
    const silence = outline(planAt(history, '2026-07-02T08:00:00Z')).filter((line) =>
      line.startsWith('feedback-silence'),
    );
    expect(silence).toEqual([`feedback-silence email ${at}`]);
  });

  test('that came in time: nothing is said about silence; the draft counts once', () => {
    const history = life({ at: START });
    history.events = [
      event(2, '2026-06-04T10:00:00Z', { kind: 'draft-sent', rejectionId: 'rej_1' }),
      event(3, '2026-06-05T10:00:00Z', { kind: 'draft-sent', rejectionId: 'rej_1' }),
    ];
    const steps = () =>
      planAt(history, '2026-06-10T10:00:00Z').messages.filter(({ step }) => step.startsWith('feedback-silence'));
    expect(steps()).toHaveLength(1);
    history.events.push(event(4, '2026-06-10T09:00:00Z', { kind: 'feedback-arrived', rejectionId: 'rej_1' }));
    expect(steps().map(({ why }) => why)).toEqual(['there is feedback already']);
  });

  test('nothing follows the closing message', () => {
    // Seven working days after June 18 is June 29; the plan closes on the 24th.
    const planned = planAt(
      then('2026-06-18T08:00:00Z', { kind: 'draft-sent', rejectionId: 'rej_1' }, { stage: 'application' }),
      '2026-06-18T08:00:00Z',
    );
    expect(outline(planned).at(-1)).toBe('close email 2026-06-24T10:00');
    expect(whyNot(planned, 'feedback-silence')).toBe('it was over by then');
  });

  test('the look at one thing to practise is left out within 5 days of a message about feedback', () => {
    const history = then('2026-06-12T20:00:00Z', { kind: 'feedback-arrived' }, { stage: 'screen' });
    history.messages = history.messages.slice(0, 2);
    expect(whyNot(planAt(history, '2026-06-12T20:00:00Z'), 'one-thing-to-practise')).toMatch(/replaced|within 5 days/);
  });
});

describe('an interview ahead', () => {
  // Thursday, June 18, at 14:00 in London.
  const logged = (at = '2026-06-12T12:00:00Z') =>
    then(at, { kind: 'interview-logged', startsAt: '2026-06-18T13:00:00Z' });

  test('its message 48 hours before, and nothing else until that day is over', () => {
    const planned = planAt(logged(), '2026-06-12T12:00:00Z');
    expect(outline(planned).filter((line) => /06-1[6-9]/.test(line))).toEqual([
      'interview-coming email 2026-06-16T14:00',
    ]);
    // Due on Thursday at ten; afterwards its week has had its one message.
    expect(whyNot(planned, 'values')).toBe('nothing else before an interview is over');
  });

  test('heard of less than 24 hours before: no message, and quiet all the same', () => {
    const planned = planAt(logged('2026-06-17T14:00:00Z'), '2026-06-17T14:00:00Z');
    expect(planned.messages.some(({ step, state }) => step.startsWith('interview-coming') && state === 'planned')).toBe(
      false,
    );
    expect(whyNot(planned, 'interview-coming')).toBe('too close to the interview');
    expect(outline(planned).filter((line) => line.includes('06-18'))).toEqual([]);
  });

  test('where the hours between 48 and 24 before are all on holidays, it is not sent at a wrong one', () => {
    const history = life({ at: '2026-12-15T09:00:00Z', country: 'GB' });
    // A Sunday morning: the two days before are Christmas and Boxing Day.
    history.events = [event(2, '2026-12-23T10:00:00Z', { kind: 'interview-logged', startsAt: '2026-12-27T10:00:00Z' })];
    expect(whyNot(planAt(history, '2026-12-23T10:00:00Z'), 'interview-coming')).toBe('too close to the interview');
  });
});

describe('an interview that is not to be', () => {
  const TOLD = { kind: 'interview-logged', startsAt: '2026-06-18T13:00:00Z', company: 'Hexa', to: 'one' } as const;
  const notes = (history: History) =>
    outline(planAt(history, '2026-06-13T12:00:00Z')).filter((line) => line.startsWith('interview-coming'));
  const NOTE = 'interview-coming email 2026-06-16T14:00';
  const told = (more: Partial<Extract<EventBody, { kind: 'interview-logged' }>> = {}) =>
    then('2026-06-12T12:00:00Z', { ...TOLD, ...more });
  const turnedDown = (history: History, company: string, retractedAt?: string) => {
    const [first] = history.rejections;
    const heardAt = '2026-06-13T08:00:00Z';
    history.rejections.push({ ...first!, id: 'later', company, heardAt, ...(retractedAt && { retractedAt }) });
    const body = { kind: 'rejection-heard', rejectionId: 'later', door: 'mail', again: false } as const;
    history.events.push(event(9, heardAt, body));
    return history;
  };
  const said = (history: History, body: EventBody) => {
    history.events.push(event(9, '2026-06-13T08:00:00Z', body));
    return history;
  };

  test('a no of that employer takes its note away, one of another leaves it', () => {
    expect(notes(told())).toEqual([NOTE]);
    expect(notes(turnedDown(told(), 'Hexa GmbH'))).toEqual([]);
    expect(notes(turnedDown(told(), 'Pell & Hart'))).toEqual([NOTE]);
  });

  test('one that was crossed out takes nothing away', () => {
    expect(notes(turnedDown(told(), 'Hexa', '2026-06-13T09:00:00Z'))).toEqual([NOTE]);
  });

  test('of an interview that nobody named, any no does, where it is the only one', () => {
    expect(notes(turnedDown(told({ company: undefined }), 'Pell & Hart'))).toEqual([]);
    const two = said(told({ company: undefined }), { ...TOLD, startsAt: '2026-06-25T13:00:00Z', to: 'two' });
    expect(notes(turnedDown(two, 'Pell & Hart'))).toHaveLength(2);
  });

  test('called off in words, and not one of somebody else', () => {
    expect(notes(said(told(), { kind: 'interview-off' }))).toEqual([]);
    expect(notes(said(told(), { kind: 'interview-off', to: 'one' }))).toEqual([]);
    expect(notes(said(told(), { kind: 'interview-off', company: 'Hexa' }))).toEqual([]);
    expect(notes(said(told(), { kind: 'interview-off', company: 'Pell & Hart' }))).toEqual([NOTE]);
  });

  test('a second day replaces the first', () => {
    const later = { ...TOLD, startsAt: '2026-06-25T13:00:00Z' };
    expect(notes(said(told(), later))).toEqual(['interview-coming email 2026-06-23T14:00']);
    expect(notes(said(told(), { ...later, to: 'another mail' }))).toHaveLength(1);
    expect(notes(said(told(), { ...later, to: 'another mail', company: 'Pell & Hart' }))).toHaveLength(2);
  });
});

describe('waiting on others', () => {
  const waiting = (at = '2026-06-03T20:00:00Z') => then(at, { kind: 'replied', word: 'waiting' });

  test('takes the place of the next action, by text where there are texts', () => {
    const planned = planAt(waiting(), '2026-06-03T20:00:00Z');
    expect(outline(planned).slice(1, 3)).toEqual([
      'waiting-on-others email 2026-06-04T10:51',
      'offer-draft email 2026-06-05T10:51',
    ]);
    expect(whyNot(planned, 'talk-or-move')).toBe('replaced by waiting-on-others');
    const texts = then('2026-06-03T20:00:00Z', { kind: 'replied', word: 'waiting' }, { channels: ['email', 'sms'] });
    expect(outline(planAt(texts, '2026-06-03T20:00:00Z'))).toContain('waiting-on-others sms 2026-06-04T11:51');
  });

  test('not that of a step of another kind which comes before', () => {
    const planned = planAt(
      then('2026-06-04T20:00:00Z', { kind: 'replied', word: 'waiting' }, { stage: 'screen' }),
      '2026-06-04T20:00:00Z',
    );
    expect(whyNot(planned, 'move-or-enjoy')).toBe('replaced by waiting-on-others');
    // Later than Saturday: three in seven days.
    expect(outline(planned)).toContain('look-back email 2026-06-09T14:00');
  });

  test('once in 14 days', () => {
    const history = waiting();
    history.messages.push(sent(planAt(history, '2026-06-04T10:00:00Z').messages[1]!));
    history.events.push(event(8, '2026-06-17T20:00:00Z', { kind: 'replied', word: 'waiting' }));
    const whys = (now: string) =>
      planAt(history, now)
        .messages.filter(({ step }) => step === 'waiting-on-others:e8')
        .map(({ why }) => why);
    expect(whys('2026-06-17T20:00:00Z')).toEqual(['once in 14 days']);
  });
});

describe('after a hard reply', () => {
  const hard = () => then('2026-06-03T20:00:00Z', { kind: 'paused', by: 'care-week' });

  test('everything pauses; one question goes 7 days later, inside its window, and nothing else wakes anybody', () => {
    const planned = planAt(hard(), '2026-06-03T20:00:00Z');
    expect(planned).toMatchObject({
      state: 'paused',
      next: {
        step: 'week-after-pause:e3',
        type: 'encouragement',
        message: 'still-want-these',
        localTime: '2026-06-11T10:51:00+01:00',
      },
      wakeAt: '2026-06-11T09:51:00.000Z',
    });
  });

  test('no answer: it stays paused, and is not asked again', () => {
    const history = hard();
    history.messages.push(sent(planAt(history, '2026-06-03T20:00:00Z').next!));
    const planned = planAt(history, '2026-06-20T20:00:00Z');
    expect(planned.state).toBe('paused');
    expect(planned.next).toBeUndefined();
    expect(planned.wakeAt).toBeUndefined();
  });

  test('resumed before: it is not asked at all', () => {
    const history = hard();
    history.events.push(event(9, '2026-06-05T20:00:00Z', { kind: 'resumed' }));
    const planned = planAt(history, '2026-06-05T20:00:00Z');
    expect(planned.state).toBe('running');
    expect(planned.messages.some(({ step }) => step.startsWith('week-after-pause'))).toBe(false);
  });

  test('the worst is asked nothing, and a shorter pause of the person’s own does not take its place', () => {
    const history = then('2026-06-03T20:00:00Z', { kind: 'paused', by: 'care' });
    history.events.push(
      event(9, '2026-06-04T20:00:00Z', { kind: 'paused', by: 'person', until: '2026-06-18T20:00:00Z' }),
    );
    for (const now of ['2026-06-04T20:00:00Z', '2026-06-19T20:00:00Z']) {
      const planned = planAt(history, now);
      expect(planned).toMatchObject({ state: 'paused', why: 'paused by the care rule' });
      expect(planned.next).toBeUndefined();
      expect(planned.wakeAt).toBeUndefined();
    }
  });
});

test('an accepted offer is answered at once, elsewhere: nothing of it is scheduled', () => {
  const planned = planAt(then('2026-06-03T20:00:00Z', { kind: 'offer-accepted' }), '2026-06-03T20:00:00Z');
  expect(planned.state).toBe('ended');
  expect(planned.messages.filter(({ state }) => state === 'planned')).toEqual([]);
});
