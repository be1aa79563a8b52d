import { describe, expect, it } from 'vitest';
import { Opening } from '../../../functions/rejection/mail/search/opening.ts';

describe('patterns for how a text begins', () => {
  const brewed = new Opening(/^(?:(?:strong |weak )*(?:tea|coffee)\b|a(?: cup|$)|\d+ cups|['’]tis tea)/);

  it('match where the pattern does', () => {
    for (const text of ['tea', 'weak strong coffee', 'a', 'a cup', '12 cups', "'tis tea", '’tis tea'])
      expect(brewed.test(text)).toBe(true);
    for (const text of ['', 't', 'teapot', 'a mug', 'milk tea', '1', "'", 'stew'])
      expect(brewed.test(text)).toBe(false);
    expect(brewed.exec('coffee, black')?.[0]).toBe('coffee');
    expect(brewed.exec('cocoa')).toBeNull();
  });

  it('tell letters of either case, and let others through to the pattern', () => {
    const cup = new Opening(/^(?:[Ll]a|École) (\p{Lu}\p{L}+)/u);
    expect(cup.test('La Tasse')).toBe(true);
    expect(cup.test('la tasse')).toBe(false);
    expect(cup.cut('École Orrin, Leeds')).toBe(', Leeds');
    expect(cup.cut('Ecole Orrin')).toBe('Ecole Orrin');
    expect(new Opening(/^ph\.?d$/i).test('PhD')).toBe(true);
  });

  it('know what more beginnings than are followed lead to', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const many = new Opening(new RegExp(`^(?:(?:${letters.map((letter) => `x${letter}`).join('|')}|y[a-m])\\b.?)+$`));
    expect(many.test('xq')).toBe(true);
    expect(many.test('ym')).toBe(true);
    expect(many.test('zq')).toBe(false);
  });

  it('are none of which nothing is known', () => {
    expect(() => new Opening(/^\w+ cup/).test('a cup')).toThrow(RangeError);
    expect(() => new Opening(/cup/).test('cup')).toThrow(RangeError);
  });
});
