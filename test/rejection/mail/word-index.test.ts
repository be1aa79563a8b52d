import { describe, expect, it } from 'vitest';
import { headsOf, waysOf } from '../../../functions/rejection/mail/search/heads.ts';
import { WordIndex } from '../../../functions/rejection/mail/search/word-index.ts';

const beginnings = (source: RegExp): string[] | null =>
  headsOf(source.source)
    .heads?.map(({ text }) => text)
    .sort() ?? null;

describe('how a match can begin', () => {
  it('follows alternatives, what may be left out, and the end of a word', () => {
    expect(beginnings(/\b(?:cup|mug)s? of\b/)).toEqual(['<cup of>', '<cups of>', '<mug of>', '<mugs of>']);
    expect(beginnings(/\b(?:tea\b|milk\w*) hot/)).toEqual(['<milk', '<milk hot', '<tea hot']);
    expect(beginnings(/(?:\bnot|n't) (?:a|an) x/)).toEqual(['<not a x', '<not an x', 'n_t a x', 'n_t an x']);
    expect(beginnings(/^re: \d/)).toEqual(['<re_ 0']);
  });

  it('says so where it cannot tell', () => {
    expect(beginnings(/cup/)).toBeNull();
    expect(beginnings(/\b\w+ cup/)).toBeNull();
    expect(beginnings(/\b(?:cup)?/)).toBeNull();
    expect(beginnings(/\b(cup)\b/)).toBeNull();
  });
});

describe('what else has to stand in a match', () => {
  const words = (source: RegExp): string[] | null => headsOf(source.source).words;

  it('takes the rarest words that no match can do without', () => {
    expect(words(/\b(?:cup|mug)\b.{0,9}\b(?:broken|chipped)\b/)).toEqual(['broken>', 'chipped>']);
    expect(words(/\bcups?[^.]{0,9}\b(?:has (?:\w+ )?(?:cracked|gone)|is no longer \w+)\b/)).toEqual([
      'cracked',
      'gone',
      'is no lon',
    ]);
    expect(words(/\b(?:tea .{0,9}\bcold|coffee|mugs?)\b/)).toEqual(['cold', 'coffee', 'mug', 'mugs']);
    expect(words(/\b(?:cup|mug)\b.{0,9}(?:\bnot|n't) \w+\b/)).toEqual(['not ', '_t ']);
    expect(words(/\bcup\b.{0,9}\b(?:to the (?:brim|rim)|position)\b.{0,9}\b(?:will|for you)\b/)).toEqual([
      'to the brim',
      'to the rim',
      'position',
    ]);
    expect(words(/\bwe(?: \w+){0,3} (?:made|had made) tea\b/)).toEqual(['made tea>', 'had made tea']);
    expect(words(/\b(?:tea .{0,9}\bcold|coffee .{0,9}\bbitter)\b/)).toEqual(['cold', 'bitter']);
    expect(words(/\w+cup\b.{0,9}\b(?:broken|chipped)\b/)).toEqual(['broken>', 'chipped>']);
  });

  it('asks for none that may be left out', () => {
    expect(words(/\bcups?(?: of tea)?\b/)).toBeNull();
    expect(words(/\bcups? .{0,9}(?: of tea)?(?! of coffee)/)).toBeNull();
    expect(words(/\bto .{0,9}\bus\b/)).toEqual(['us>']);
    expect(words(/\bto .{0,9}\b\w+s\b/)).toBeNull();
  });
});

describe('the alternatives of a pattern', () => {
  const ways = (source: RegExp): [heads: string[] | undefined, words: string[] | null][] =>
    waysOf(source.source).map(({ heads, words }) => [heads?.map(({ text }) => text), words]);

  it('need words of their own', () => {
    expect(ways(/\b(?:tea .{0,9}\bcold|mug .{0,9}\bbroken)\b|\bcup\b.{0,9}\bgone\b/)).toEqual([
      [['<tea cold', '<tea '], ['cold']],
      [['<mug broken', '<mug '], ['broken']],
      [['<cup>'], ['gone>']],
    ]);
    expect(ways(/\b(?:cup|mug|tea .{0,9}\bhot)\b.{0,9}\bgone\b/)).toEqual([
      [['<cup>', '<mug>', '<tea hot>', '<tea '], ['gone>']],
    ]);
    expect(ways(/\b(?:cup|mug|tea .{0,9}\bhot)\b/)).toEqual([
      [['<cup>', '<mug>'], null],
      [['<tea hot>', '<tea '], ['hot']],
    ]);
  });

  it('may stand in turn where they may come again', () => {
    expect(ways(/\b(?:cup |mug )+full\b/)).toEqual([[['<cup ', '<mug '], ['full>']]]);
  });

  it('are one where it is not known how each begins', () => {
    expect(ways(/\b(?:cup .{0,9}\bfull|\w+ .{0,9}\bempty)\b/)).toEqual([[undefined, ['full', 'empty']]]);
  });
});

describe('many patterns in one pass', () => {
  const index = new WordIndex([
    /\bnot (?:be )?(?:going|moving)\b/,
    /(?:\bnot|n't) .{0,20}\bmoving\b/,
    /\b(?:we|they)\b.{0,30}\bon\b/,
    /\b(?:'ll|will) write\b/,
    /^subject\b/,
    /ette/,
    /\w+ettes\b.{0,9}\blit\b/,
  ]);
  const lines = [
    'subject: not going, not going',
    "we don't keep moving on",
    "they'll write, not be moving",
    'cigarettes, not lit',
  ];
  const starts = [0, 30, 54, 83];

  it('finds the first match of each in each sentence, where it stands', () => {
    expect(index.search(lines.join('\n'), starts)).toEqual([
      { pattern: 0, sentence: 0, at: 9, words: 'not going' },
      { pattern: 4, sentence: 0, at: 0, words: 'subject' },
      { pattern: 1, sentence: 1, at: 5, words: "n't keep moving" },
      { pattern: 2, sentence: 1, at: 0, words: "we don't keep moving on" },
      { pattern: 0, sentence: 2, at: 15, words: 'not be moving' },
      { pattern: 1, sentence: 2, at: 15, words: 'not be moving' },
      { pattern: 3, sentence: 2, at: 4, words: "'ll write" },
      { pattern: 5, sentence: 3, at: 5, words: 'ette' },
      { pattern: 6, sentence: 3, at: 0, words: 'cigarettes, not lit' },
    ]);
  });

  it('takes a word as over only where it is', () => {
    const [first] = new WordIndex([/\byou\b.{0,9}\bit\b/]).search('your kit, you have it', [0]);
    expect(first).toEqual({ pattern: 0, sentence: 0, at: 10, words: 'you have it' });
  });

  it('finds what stands between needed words of other alternatives', () => {
    const either = new WordIndex([/\b(?:cup|mug)\b.{0,5}\bgone\b|\bmug\b.{0,5}\bfull\b|\bis\b.{0,5}\bhere\b/]);
    expect(
      either.search('gone cup, full mug gone, is it here\nhere is a full mug\nhere mug is full', [0, 36, 55]),
    ).toEqual([
      { pattern: 0, sentence: 0, at: 15, words: 'mug gone' },
      { pattern: 0, sentence: 2, at: 5, words: 'mug is full' },
    ]);
  });

  it('takes a word by all its letters, also where no other begins like it', () => {
    const kettles = new WordIndex([/\bkettle\b.{0,9}\bwhistled\b/, /\bteapot\b/, /\bwhistle\b/]);
    const found = kettles.search('a kettle whistle\nkettle whistled\nteapots, a teapo\nt, teapot', [0, 17, 33, 50]);
    expect(found.map(({ pattern, sentence, at }) => [pattern, sentence, at])).toEqual([
      [2, 0, 9],
      [0, 1, 0],
      [1, 3, 3],
    ]);
  });

  it('is empty for no text', () => {
    expect(index.search('', [0])).toEqual([]);
  });
});
