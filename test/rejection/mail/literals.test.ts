import { describe, expect, it } from 'vitest';
import { Literals } from '../../../functions/rejection/mail/search/literals.ts';

describe('texts that stand in sentences', () => {
  const literals = new Literals([
    ['role', 'post of'],
    ['osteo', ' as a'],
    ['応募', '@'],
    ['he', 'she', 'hers'],
  ]);
  const search = (...sentences: string[]): number[] => {
    const starts = sentences.map((_, index) => sentences.slice(0, index).join('\n').length + (index > 0 ? 1 : 0));
    return [...literals.search(sentences.join('\n'), starts, 5)];
  };

  it('gives a bit for each group of which one stands in the sentence', () => {
    expect(search('the role', 'work as a cook', 'write to us@orrin.example', 'none of it')).toEqual([9, 2, 4, 0]);
    expect(search('a role as a guide: 応募', 'xxrolexx')).toEqual([7, 1]);
  });

  it('finds a text inside and behind what began as another', () => {
    expect(search('posteo', 'post osteo', 'ushers', 'sha sh')).toEqual([2, 2, 8, 0]);
  });

  it('finds none across two sentences, and none below the last one asked for', () => {
    expect(search('post', 'of', 'ro', 'le', ' as', ' a role')).toEqual([0, 0, 0, 0, 0]);
  });

  it('takes no more groups than it has bits', () => {
    expect(() => new Literals(Array.from({ length: 32 }, () => ['a']))).toThrow(RangeError);
  });
});
