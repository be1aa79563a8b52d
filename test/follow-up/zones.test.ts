/** Every stage in every zone of the world, judged by the oracle: windows, holidays and caps across changes of the clock. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { History } from '../../functions/follow-up/history.ts';
import { STAGES, type Stage } from '../../functions/follow-up/plan.ts';
import { plan } from '../../functions/follow-up/planner.ts';
import type { Words } from '../../functions/message/words.ts';
import { loadWords } from '../../infra/build/words.ts';
import { life, sent } from './life.ts';
import { ZONES } from './lives.ts';
import { capFaults, wallClock, windowFaults } from './oracle.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords(fileURLToPath(new URL('../../templates', import.meta.url)));
});

function faults(zone: string, stage: Stage, start: string): { faults: string[]; count: number } {
  const history: History = life({ at: start, zone, stage, channels: ['email', 'sms'] });
  const ahead = plan(history, words, Date.parse(start), { answering: true }).messages.filter(
    (message) => message.state === 'planned',
  );
  const found = ahead.flatMap((message) => {
    const one = { ...message, at: Date.parse(message.at), tueFri: message.type === 'draft' };
    const all = [...windowFaults(one, history.candidate), ...capFaults(one, history)];
    const shown = wallClock(one.at, zone);
    if (!message.localTime.startsWith(shown.date)) all.push(`shown as ${message.localTime}`);
    history.messages.push(sent(message));
    return all.map((fault) => `${zone} ${stage} ${message.step}: ${fault}`);
  });
  return { faults: found, count: ahead.length };
}

const PLANNED: Record<Stage, number> = { application: 6, screen: 8, interview: 8, final: 9 };

describe.each([
  ['America/New_York', '2026-10-25'],
  ['Europe/London', '2027-03-21'],
  ['Asia/Kolkata', '2026-10-25'],
  ['Pacific/Apia', '2026-10-25'],
  ['Australia/Lord_Howe', '2026-09-27'],
  ['America/St_Johns', '2026-10-25'],
])('%s from the week of %s', (zone, date) => {
  test.each(STAGES)('%s: every message of the plan, each inside its window', (stage) => {
    for (let hour = 0; hour < 24 * 7; hour += 5) {
      const start = new Date(Date.parse(`${date}T00:00:00Z`) + hour * 3_600_000).toISOString();
      const { faults: found, count } = faults(zone, stage, start);
      expect(found).toEqual([]);
      // Long weekends may leave one step no room; never more than one.
      expect(count).toBeGreaterThanOrEqual(PLANNED[stage] - 1);
    }
  });
});

test('every zone of the world, each from another hour and day', () => {
  const found = ZONES.flatMap((zone, index) => {
    const start = new Date(Date.UTC(2026, 9, 20) + index * 7 * 3_600_000 * 3).toISOString();
    return faults(zone, STAGES[index % STAGES.length]!, start).faults;
  });
  expect(ZONES.length).toBeGreaterThan(400);
  expect(found).toEqual([]);
});
