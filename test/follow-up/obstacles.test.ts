/** Channels that go, zones that come, pauses and providers that refuse. Tuesday, June 2, 2026, 10:00 in London. */
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
    history.rejections = [no({ id: 'rej_1', at: START, stage: 'interview' })];
    history.events = [event(2, '2026-06-10T09:00:00Z', { kind: 'consent-given', channel: 'email' })];
    const planned = planAt(history, '2026-06-10T09:00:00Z');
    expect(whyNot(planned, 'acknowledge')).toBe('the no was more than 7 days old when we heard of it');
    expect(outline(planned)[0]).toBe('offer-draft email 2026-06-12T10:00');
  });
});
