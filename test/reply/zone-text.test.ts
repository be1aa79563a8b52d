import { expect, test } from 'vitest';
import { zoneInText } from '../../functions/reply/zone-text.ts';

test.each([
  ['New York', 'America/New_York'],
  ["I'm in Berlin.", 'Europe/Berlin'],
  ['São Paulo', 'America/Sao_Paulo'],
  ['Portugal, I think', undefined],
  ['Ireland', 'Europe/Dublin'],
  ['Europe/London', 'Europe/London'],
  // Six zones: no guess.
  ['United States', undefined],
  ['thanks', undefined],
  ['it is hard to say where I am these days, between two homes and a sofa', undefined],
])('%s is %s', (text, zone) => {
  expect(zoneInText(text)).toBe(zone);
});
