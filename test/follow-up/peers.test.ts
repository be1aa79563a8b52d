/** Where other engines went wrong in public: the same inputs, and what must come out. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { localDaysOf } from '../../functions/follow-up/local-days.ts';
import { plan } from '../../functions/follow-up/planner.ts';
import { addOffset, nextInWindow, type Place } from '../../functions/follow-up/window.ts';
import { validZone } from '../../functions/follow-up/zone.ts';
import type { Words } from '../../functions/message/words.ts';
import { loadWords } from '../../infra/build/words.ts';
import { life, outline, sent } from './life.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords(fileURLToPath(new URL('../../templates', import.meta.url)));
});

const at = (instant: string) => Date.parse(instant);
const inWindow = (from: string, window: 'email' | 'tue-fri' | 'sms', zone: string) => {
  const place: Place = { days: localDaysOf(zone), country: undefined, provisional: false };
  return place.days.text(nextInWindow(at(from), window, place, 0));
};

describe('the weekday is the person’s, not that of UTC', () => {
  test('Saturday at five in Tokyo is still Friday in UTC: a step for Tuesday to Friday waits for Tuesday', () => {
    expect(inWindow('2026-11-06T20:00:00Z', 'tue-fri', 'Asia/Tokyo')).toBe('2026-11-10T09:00:00+09:00');
  });
  test('Tuesday at eight in Tokyo is still Monday in UTC: it goes an hour later', () => {
    expect(inWindow('2026-11-09T23:00:00Z', 'tue-fri', 'Asia/Tokyo')).toBe('2026-11-10T09:00:00+09:00');
  });
  test('Monday at six in the evening in Honolulu is Tuesday in UTC: it goes on Tuesday morning', () => {
    expect(inWindow('2026-11-10T04:30:00Z', 'tue-fri', 'Pacific/Honolulu')).toBe('2026-11-10T09:00:00-10:00');
  });
});

describe('the offset is that of the day, not that of the moment of planning', () => {
  const days = localDaysOf('America/New_York');
  test('the evening before the clocks go forward: tomorrow at ten is at ten', () => {
    expect(days.text(addOffset(at('2027-03-13T15:00:00Z'), 'P1D', days))).toBe('2027-03-14T10:00:00-04:00');
    expect(inWindow('2027-03-14T01:00:00Z', 'tue-fri', 'America/New_York')).toBe('2027-03-16T09:00:00-04:00');
  });
  test('a plan of five weeks keeps its wall time across the change, and hours are elapsed hours', () => {
    expect(days.text(addOffset(at('2026-10-20T15:00:00Z'), 'P37D', days))).toBe('2026-11-26T11:00:00-05:00');
    expect(days.text(addOffset(at('2026-11-01T05:00:00Z'), 'PT3H', days))).toBe('2026-11-01T03:00:00-05:00');
  });
});

describe('quiet hours', () => {
  test.each(['2026-11-10T00:00:00Z', '2026-11-10T00:30:00Z', '2026-11-10T00:59:59Z'])(
    'the hour after midnight does not leak: %s',
    (from) => {
      expect(inWindow(from, 'email', 'Europe/London')).toBe('2026-11-10T09:00:00+00:00');
    },
  );
  test('they are those of the person, whatever the server’s zone', () => {
    // Noon in UTC: night in Honolulu and in Auckland, an allowed hour in London.
    expect(inWindow('2026-11-10T12:00:00Z', 'email', 'Pacific/Honolulu')).toBe('2026-11-10T09:00:00-10:00');
    expect(inWindow('2026-11-10T12:00:00Z', 'email', 'Pacific/Auckland')).toBe('2026-11-11T09:00:00+13:00');
    expect(inWindow('2026-11-10T12:00:00Z', 'email', 'Europe/London')).toBe('2026-11-10T12:00:00+00:00');
  });
  test('the end is outside, a millisecond before it is inside', () => {
    expect(inWindow('2026-11-10T18:00:00Z', 'email', 'Europe/London')).toBe('2026-11-11T09:00:00+00:00');
    expect(inWindow('2026-11-10T17:59:59Z', 'email', 'Europe/London')).toBe('2026-11-10T17:59:59+00:00');
    expect(inWindow('2026-11-10T17:30:00Z', 'sms', 'Europe/London')).toBe('2026-11-11T10:00:00+00:00');
  });
  test('what is due inside goes when it is due, not a day later', () => {
    expect(inWindow('2026-11-10T10:00:00Z', 'sms', 'Europe/London')).toBe('2026-11-10T10:00:00+00:00');
  });
});

describe('an unknown zone', () => {
  test('sends nothing, rather than by the clock of UTC', () => {
    const history = life({ at: '2026-11-10T12:00:00Z' });
    history.candidate.zone = undefined;
    const planned = plan(history, words, at('2026-11-10T12:00:00Z'));
    expect(planned).toMatchObject({ state: 'needs-zone', messages: [] });
    expect(planned.next).toBeUndefined();
  });
  test.each(['Mars/Phobos', '+02:00', 'EST5', ''])('"%s" is refused, not believed', (zone) => {
    expect(() => validZone(zone)).toThrow(/is not a time zone/);
  });
});

describe('steps count from the no', () => {
  test('a message that goes late moves none after it, and no text lands on a Saturday', () => {
    const start = '2026-11-06T17:00:00Z';
    const history = life({ at: start, stage: 'screen', channels: ['email', 'sms'] });
    const asPlanned = outline(plan(history, words, at(start), { answering: true }));
    expect(asPlanned).toEqual([
      // Four hours after five on a Friday: Saturday morning.
      'acknowledge email 2026-11-07T10:51',
      'offer-draft email 2026-11-10T10:51',
      'look-back email 2026-11-11T10:51',
      // The eighth day is a Saturday; three in seven days until the 14th anyway.
      'move-or-enjoy sms 2026-11-16T11:51',
      'one-thing-to-practise email 2026-11-18T17:00',
      'values email 2026-11-23T10:51',
      'if-then-plan email 2026-11-28T17:00',
      'close email 2026-12-05T17:00',
    ]);
    const acknowledge = plan(history, words, at(start)).messages[0]!;
    history.messages = [sent(acknowledge, '2026-11-07T17:30:00Z')];
    expect(outline(plan(history, words, at('2026-11-07T17:30:00Z'), { answering: true })).slice(1)).toEqual(
      asPlanned.slice(1),
    );
  });
});
