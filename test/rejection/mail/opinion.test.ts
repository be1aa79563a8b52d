/** Where no cue ends anything, or one says the opposite: the letter as a whole, as the second opinion reads it. */
import { describe, expect, it } from 'vitest';
import { kindOf } from './kind.ts';

describe('what a letter reads like as a whole', () => {
  it('asks where something is "offered" in a letter that ends an application', () => {
    expect(
      kindOf(
        'Your letter',
        'Dear Ms Amann,\n\nThank you for your letter. I do not usually explain myself, but I would like to offer you a word of advice: your sample did not show the care we look for, and that is why your application went no further.\n\nR. Orrin',
      ),
    ).toBe('unsure');
  });

  it('leaves an offer one, with nothing sad in it', () => {
    expect(
      kindOf(
        'Loom Mechanic',
        'Dear Ms Amann,\n\nWe would like to offer you the post of Loom Mechanic, beginning on 2 March. The contract is attached; please sign it by Friday.\n\nR. Orrin',
      ),
    ).toBe('offer');
  });

  it('reads on where a house has told all its readers too', () => {
    expect(
      kindOf(
        'Careers at Orrin Mills',
        'Dear Noor,\n\nAs we told our readers on the blog last week, Orrin Mills is closing its dye house, and unfortunately this also means the recruiting process for your application ends here.\n\nThe Orrin Mills team',
      ),
    ).toBe('rejection');
  });

  it('knows what is only for readers', () => {
    expect(
      kindOf(
        'The Loom Letter',
        'Hello readers,\n\nOn our blog this week: Orrin Mills is closing its dye house, and what that means for people who work there. Also: how to take a no from a mill.\n\nUnsubscribe',
      ),
    ).toBe('other');
  });
});
