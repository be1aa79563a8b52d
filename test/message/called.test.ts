import { expect, test } from 'vitest';
import { calledName } from '../../functions/message/called.ts';

test.each([
  ['Mara Quist', 'Mara'],
  ['  Mara   van Quist ', 'Mara'],
  ['Quist, Mara', 'Mara'],
  ['MARA QUIST', 'Mara'],
  ['Anne-Léa Orrin', 'Anne-Léa'],
  ["D'Arcy Orrin", "D'Arcy"],
  ['Jo Orrin', 'Jo'],
])('%s is called %s', (name, called) => {
  expect(calledName(name)).toBe(called);
});

test.each([
  '',
  'Mara',
  'mq',
  'J. Quist',
  'Dr. Mara Quist',
  'Frau Quist',
  '山田 花子',
  'Mara Elena Orrin Quist',
  'Quist, Orrin and Partners, Mara',
])('%s stays as it is', (name) => {
  expect(calledName(name)).toBe(name);
});
