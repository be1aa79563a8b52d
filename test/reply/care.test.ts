import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CareTier, careTier } from '../../functions/reply/care.ts';

describe('explicit and strong distress', () => {
  it.each<[string, CareTier]>([
    ['i want to die', 'A'],
    ['I wannt to diee', 'A'],
    ['been thinking about sucide again', 'A'],
    ['k i l l myself', 'A'],
    ['k*ll myself', 'A'],
    ["They'd be better off without me", 'A'],
    ['STOP. I am going to end my life', 'A'],
    ['I will kill him, I know where he parks', 'A'],
    ["this search is killing me and I don't want to live anymore", 'A'],
    ['ICH WILL NICHT MEHR LEBEN', 'A'],
    ['j’ai envie d’en finir', 'A'],
    ['quiero morirme', 'A'],
    ['vou me matar', 'A'],
    ['ik wil dood', 'A'],
    ["stop, I can't do this any more", 'B'],
    ['hopless', 'B'],
    ['I want to end it', 'B'],
    ['ich kann nicht mehr', 'B'],
    ["je n'en peux plus", 'B'],
    ['no puedo más', 'B'],
    ['não aguento mais', 'B'],
    ['ik kan niet meer', 'B'],
  ])('%s: %s', (text, tier) => {
    expect(careTier(text)).toBe(tier);
  });
});

describe('what only sounds like it', () => {
  it.each([
    'this search is killing me',
    'killed the interview',
    'dying to hear back',
    'died of embarrassment',
    'a dead-end job',
    'shoot me an email',
    'I want to end it with this recruiter',
    'please end the plan',
    'I quit',
    'cancel me',
    'HELP',
    'as Hamlet says, to be or not to be',
    'I will die on this hill of clean code',
    'I am not giving up',
    'Ich will die Stelle in Hamburg',
    'ik ben blij, want die baan was niets',
    "je meurs d'envie de savoir",
    'me muero de ganas',
    'quase morri de vergonha',
    'ik lach me dood',
    'STOP',
    '',
    '👍',
  ])('%s', (text) => {
    expect(careTier(text)).toBe(null);
  });
});

it('finds words at both ends of a mail of ten megabytes, and does not hang', () => {
  const filler = 'I can not say why, but the team is so nice and the work was hard. '.repeat(150_000);
  expect(careTier(filler)).toBe(null);
  expect(careTier(`I want to die. ${filler}`)).toBe('A');
  expect(careTier(`${filler} I want to die.`)).toBe('A');
  expect(careTier('a'.repeat(10_000_000))).toBe(null);
  expect(careTier('not '.repeat(2_500_000))).toBe(null);
}, 60_000);

type Phrase = { text: string; language: string; kind: string; tier: CareTier; part?: 'tune' };
const folder = new URL('./phrases/', import.meta.url);
const phrases = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Phrase);

describe('the committed phrases', () => {
  const unseen = phrases.filter(
    ({ text, part }) => part !== 'tune' && createHash('sha256').update(text).digest()[0]! % 2 === 0,
  );
  const rate = (list: Phrase[], right: (tier: CareTier) => boolean) =>
    list.filter(({ text }) => right(careTier(text))).length / list.length;

  it('are enough, in six languages, no two alike', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(300);
    expect(new Set(phrases.map(({ text }) => text)).size).toBe(phrases.length);
    expect([...new Set(phrases.map(({ language }) => language))].sort()).toEqual(['de', 'en', 'es', 'fr', 'nl', 'pt']);
    expect(unseen.length).toBeGreaterThanOrEqual(300);
  });

  it('that were tuned on are read almost without a miss', () => {
    const tuned = phrases.filter((phrase) => !unseen.includes(phrase));
    expect(
      rate(
        tuned.filter(({ tier }) => tier === 'A'),
        (tier) => tier === 'A',
      ),
    ).toBeGreaterThanOrEqual(0.97);
    expect(
      rate(
        tuned.filter(({ tier }) => tier === 'B'),
        (tier) => tier !== null,
      ),
    ).toBeGreaterThanOrEqual(0.97);
    expect(
      rate(
        tuned.filter(({ tier }) => tier === null),
        (tier) => tier !== null,
      ),
    ).toBeLessThanOrEqual(0.01);
  });

  it('that were held out do not get worse than docs/care.md says', () => {
    expect(
      rate(
        unseen.filter(({ tier }) => tier === 'A'),
        (tier) => tier !== null,
      ),
    ).toBeGreaterThanOrEqual(0.95);
    expect(
      rate(
        unseen.filter(({ tier }) => tier === 'B'),
        (tier) => tier !== null,
      ),
    ).toBeGreaterThanOrEqual(0.95);
    expect(
      rate(
        unseen.filter(({ tier }) => tier === null),
        (tier) => tier !== null,
      ),
    ).toBeLessThanOrEqual(0.02);
  });
});
