import { describe, expect, it } from 'vitest';
import { Sieve } from '../../../functions/rejection/mail/kind/sieve.ts';

describe('patterns of which few can match', () => {
  const sieve = new Sieve();
  const belated = sieve.add(/\b(?:sorry|apologies) (?:\w+ ){0,2}for the delay\b/);
  const lent = sieve.add(/\b(?:his|her) (?:bicycle|boat)$/);

  it('finds each where its words stand in the text, and nowhere else', () => {
    const told = 'we are truly sorry for the delay with her boat';
    const signs = sieve.signsOf(told);
    expect(belated.test(told, signs)).toBe(true);
    expect(belated.exec(told, signs)?.index).toBe(13);
    expect(lent.test(told, signs)).toBe(true);
    expect(lent.test(told.slice(0, 20), signs)).toBe(false);
  });

  it('runs none where its words do not stand', () => {
    const signs = sieve.signsOf('the ferry leaves at nine');
    expect(signs).toBe(0);
    expect(lent.test('her boat', signs)).toBe(false);
    expect(lent.exec('her boat', signs)).toBeNull();
    expect(sieve.signsOf('he sold his bicycle')).toBe(2);
  });

  it('takes no more patterns than it has bits', () => {
    const full = new Sieve();
    for (let number = 0; number < 31; number++) full.add(/\bferry\b/);
    expect(() => full.add(/\bferry\b/)).toThrow(RangeError);
  });

  it('takes no pattern of which nothing is known that it cannot do without', () => {
    const open = new Sieve();
    open.add(/\w+ly\b/);
    expect(() => open.signsOf('hardly')).toThrow(RangeError);
  });
});
