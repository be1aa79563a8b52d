import { expect, test } from 'vitest';
import { systemIds } from '../functions/system.ts';

test('an id has its prefix, the time and randomness, and sorts by time', () => {
  // The time part is a ULID's; 01ARYZ6S41 is that format's published example for this moment.
  let now = 1_469_918_176_385;
  const ids = systemIds(() => now);
  const first = ids.next('fol');
  now += 1;
  const second = ids.next('fol');
  expect(first).toMatch(/^fol_01aryz6s41[0-9a-hjkmnp-tv-z]{16}$/);
  expect(second > first).toBe(true);
});

test('two ids of one moment, and two tokens, differ', () => {
  const ids = systemIds(() => 0);
  expect(ids.next('a')).not.toBe(ids.next('a'));
  expect(ids.token()).not.toBe(ids.token());
});

test('a token has 120 bits in characters of a local part', () => {
  const ids = systemIds();
  const tokens = Array.from({ length: 200 }, () => ids.token());
  for (const token of tokens) expect(token).toMatch(/^[0-9a-z]{24}$/);
  expect(new Set(tokens.join('')).size).toBe(32);
});
