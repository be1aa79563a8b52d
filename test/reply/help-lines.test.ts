/** The help line of a letter is no cry; no cry within a letter is a help line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutHelpLines } from '../../functions/reply/help-lines.ts';

const FOLDER = join(import.meta.dirname, 'phrases');
const letterWith = (words: string): string => `Dear Ada,

Thank you for your interest in the Data Analyst position at Orrin Mills. After careful thought we have decided to move
forward with another candidate.

${words}

Kind regards,
Rhea Novak`;

test('of all phrases of distress none is taken out of a letter', () => {
  const phrases = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as { text: string; tier: string | null })
    .filter(({ tier }) => tier === 'A' || tier === 'B');
  expect(phrases.length).toBeGreaterThan(2900);
  const lost = phrases.filter(({ text }) => withoutHelpLines(letterWith(text)) !== letterWith(text)).length;
  expect(lost).toBe(0);
});

test('a line that was wrapped is taken out whole, and nothing else is', () => {
  const line = 'We know that this is hard. If you are having thoughts of suicide,\ncall or text 988. Be well.';
  expect(withoutHelpLines(letterWith(line))).toContain('We know that this is hard. Be well.\n\nKind regards');
});

test.each([100_000, 400_000])('a text of %i characters is looked through in little time', (length) => {
  const begun = performance.now();
  withoutHelpLines(`Dear Ada,\n\n${'if you suicide call '.repeat(length / 20)}\n\nKind regards`);
  withoutHelpLines(`Dear Ada,\n\n${'If you die. '.repeat(length / 12)}suicide\n\nKind regards`);
  expect(performance.now() - begun).toBeLessThan(8_000);
});
