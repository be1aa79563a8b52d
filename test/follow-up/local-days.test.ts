import { describe, expect, test } from 'vitest';
import { localDaysOf } from '../../functions/follow-up/local-days.ts';
import { ZONES } from './lives.ts';
import { wallClock } from './oracle.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;

describe('local days', () => {
  test('in every zone of the world Intl agrees about date and wall clock, on both sides of each midnight looked at', () => {
    const wrong: string[] = [];
    for (const [index, zone] of ZONES.entries()) {
      const days = localDaysOf(zone);
      // Every zone on other days of 2026 to 2028; days of clock changes among them, because changes fall on many dates.
      for (let at = Date.UTC(2026, 0, 1 + (index % 31)); at < Date.UTC(2028, 0, 1); at += 31 * DAY + HOUR) {
        const day = days.dayOf(at);
        const seen = wallClock(at, zone);
        if (day !== dayNumber(seen.date)) wrong.push(`${zone} ${new Date(at).toISOString()}: ${day}`);
        if (Math.floor(days.clockOf(at) / 60_000) !== Math.floor(seen.minutes)) wrong.push(`${zone} clock at ${at}`);
        const start = days.startOf(day);
        const [before, first] = [wallClock(start - 1, zone), wallClock(start, zone)];
        if (dayNumber(before.date) !== day - 1 || dayNumber(first.date) !== day)
          wrong.push(`${zone} midnight of ${seen.date}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ['America/New_York', '2026-11-01', 25],
    ['America/New_York', '2027-03-14', 23],
    ['Europe/London', '2027-03-28', 23],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['Australia/Lord_Howe', '2027-04-04', 24.5],
    ['America/St_Johns', '2026-11-01', 25],
    ['Asia/Kolkata', '2026-11-01', 24],
    ['Pacific/Apia', '2026-11-01', 24],
    ['America/Santiago', '2026-09-06', 23],
  ])('%s on %s has %d hours', (zone, date, hours) => {
    const days = localDaysOf(zone);
    const day = dayNumber(date);
    expect((days.startOf(day + 1) - days.startOf(day)) / HOUR).toBe(hours);
  });

  test('a wall time that a clock change skips is the one after it; one that comes twice is the first', () => {
    const london = localDaysOf('Europe/London');
    expect(new Date(london.at(dayNumber('2027-03-28'), 1.5 * HOUR)).toISOString()).toBe('2027-03-28T01:30:00.000Z');
    const york = localDaysOf('America/New_York');
    expect(new Date(york.at(dayNumber('2026-11-01'), 1.5 * HOUR)).toISOString()).toBe('2026-11-01T05:30:00.000Z');
  });

  test('the wall clock as text, with the offset of that moment', () => {
    expect(localDaysOf('America/St_Johns').text(Date.parse('2026-11-01T15:00:00Z'))).toBe('2026-11-01T11:30:00-03:30');
    expect(localDaysOf('America/St_Johns').text(Date.parse('2026-10-31T15:00:00Z'))).toBe('2026-10-31T12:30:00-02:30');
    expect(localDaysOf('Pacific/Apia').text(Date.parse('2026-11-01T15:00:00Z'))).toBe('2026-11-02T04:00:00+13:00');
    expect(localDaysOf('Asia/Kolkata').text(Date.parse('2026-11-01T18:30:00Z'))).toBe('2026-11-02T00:00:00+05:30');
  });
});
