import { describe, expect, it } from 'vitest';
import { type CareTier, careTier } from '../../functions/reply/care.ts';
import { type CarePhrase, carePhrases } from '../../infra/build/care-phrases.ts';

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

describe('one meaning in many words', () => {
  it.each<[string, CareTier]>([
    // the same frame in every language and word order
    ['my kids would be happier without me', 'A'],
    ['ohne mich wären meine Kinder glücklicher', 'A'],
    ['mes enfants seraient plus heureux sans moi', 'A'],
    ['mis hijos serían más felices sin mí', 'A'],
    ['os meus filhos seriam mais felizes sem mim', 'A'],
    ['zonder mij zouden mijn kinderen gelukkiger zijn', 'A'],
    ['I lack the will to go on living', 'A'],
    ['mir fehlt jeder Grund zu leben', 'A'],
    // not being there, a chosen day, means at hand, farewell
    ['I have picked a day and I feel calm', 'A'],
    ['the tablets are lined up in front of me', 'A'],
    ['take care of the kids when I am gone', 'A'],
    ['I asked God to take me', 'A'],
    // threats to others
    ['I am going to stab that recruiter', 'A'],
    ['voy a matar a mi jefe', 'A'],
    // what gets a person through
    ['without the vodka I cannot get through the day', 'B'],
    ['sans alcool je ne tiens pas la journée', 'B'],
    ['we lost our flat and have nowhere to go', 'B'],
  ])('%s: %s', (text, tier) => {
    expect(careTier(text)).toBe(tier);
  });
});

describe('spelling, masks, texting, dictation, emoji', () => {
  it.each<[string, CareTier]>([
    ['kms', 'A'],
    ['gonna kys? no, me. I want to unalive myself', 'A'],
    ['thinking about su1cide', 'A'],
    ['I want to k!ll myself', 'A'],
    ['sewerslide is all I think about', 'A'],
    ['i hav no will 2 live', 'A'],
    ['thinkin bout endin my life', 'A'],
    ['I do not want to be hear any more', 'A'],
    ['ya no kiero vivir', 'A'],
    ['qria morrer', 'A'],
    ['jveux plus vivre', 'A'],
    ['mog nimma lebn', 'A'],
    ['I want to die 😭😭', 'A'],
    ['💀🔫 I will kill myself', 'A'],
    ['kan nie meer, echt op', 'B'],
  ])('%s: %s', (text, tier) => {
    expect(careTier(text)).toBe(tier);
  });
});

describe('what turns a sentence harmless', () => {
  it.each([
    'I trained people for the suicide prevention line',
    'she lost her brother to suicide years ago',
    'reading a novel about a woman who wants to die',
    'I had a bit of a cry, I will live',
    'I do not want to live in London any more',
    'the team is better off without me, I speak no German',
    'el equipo estará mejor sin mí, no hablo alemán',
    'das Team ist ohne mich besser dran, ich kann kein Französisch',
    'el jueves no puedo',
    'je prends des cachets contre le rhume',
    'ik geef niet op',
    'not going to give up',
    'dying 4 the weekend',
    "I'm ill today, sorry",
    'il me tarde de vous lire',
  ])('%s', (text) => {
    expect(careTier(text)).toBe(null);
  });
});

describe('keyword traps and mixed signals', () => {
  it.each<[string, CareTier]>([
    ['END', null],
    ['I want to end it', 'B'],
    ['I quit', null],
    ['cancel me', null],
    ['HELP', null],
    ["stop, I can't do this any more", 'B'],
    ['STOP. I want to die', 'A'],
    ['unsubscribe me, I cannot cope any more', 'B'],
    ['HELP I am going to kill myself', 'A'],
  ])('%s: %s', (text, tier) => {
    expect(careTier(text)).toBe(tier);
  });
});

describe('long mails', () => {
  const calm = 'We talked about the market and the team, and they were kind. The office is near the park. '.repeat(200);

  it('say nothing by themselves', () => {
    expect(careTier(calm)).toBe(null);
  });
  it.each<[string, CareTier]>([
    ['I do not want to be alive any more.', 'A'],
    ['Ich habe keine Kraft mehr und keine Hoffnung.', 'B'],
  ])('are read in the middle: %s', (words, tier) => {
    expect(careTier(`${calm}${words} ${calm}`)).toBe(tier);
  });
});

describe('the committed phrases', () => {
  const tuned = carePhrases('tuned on');
  const unseen = carePhrases('held out');
  const rate = (list: CarePhrase[], right: (tier: CareTier) => boolean) =>
    list.filter(({ text }) => right(careTier(text))).length / list.length;
  const of = (list: CarePhrase[], tier: CareTier) => list.filter((phrase) => phrase.tier === tier);

  it('are enough, in six languages, no two alike', () => {
    const all = [...tuned, ...unseen];
    expect(unseen.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect([...new Set(unseen.map(({ language }) => language))].sort()).toEqual(['de', 'en', 'es', 'fr', 'nl', 'pt']);
  });

  it('that were tuned on are read almost without a miss', () => {
    expect(rate(of(tuned, 'A'), (tier) => tier === 'A')).toBeGreaterThanOrEqual(0.985);
    expect(rate(of(tuned, 'B'), (tier) => tier !== null)).toBeGreaterThanOrEqual(0.98);
    expect(rate(of(tuned, null), (tier) => tier !== null)).toBeLessThanOrEqual(0.012);
  });

  it('that were held out do not get worse than docs/care.md says', () => {
    expect(rate(of(unseen, 'A'), (tier) => tier === 'A')).toBeGreaterThanOrEqual(0.7);
    expect(rate(of(unseen, 'A'), (tier) => tier !== null)).toBeGreaterThanOrEqual(0.72);
    expect(rate(of(unseen, 'B'), (tier) => tier !== null)).toBeGreaterThanOrEqual(0.8);
    expect(rate(of(unseen, null), (tier) => tier !== null)).toBeLessThanOrEqual(0.051);
  });
});
