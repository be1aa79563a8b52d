/** What stands in quotation marks: words that are somebody else's, or an example. */

import type { Sentence } from '../sentences.ts';

/** In: a folded sentence, a part of it from `at` to `end`. Out: does it stand in quotation marks? */
export const quoted = (folded: string, at: number, end: number): boolean => {
  let open = false;
  for (let index = folded.indexOf('"'); index >= 0 && index < at; index = folded.indexOf('"', index + 1)) open = !open;
  return open && folded.indexOf('"', end - 1) >= 0;
};

/** Sentences that stand as a whole in quotation marks opened before and closed at their end or after, in one paragraph. */
export const quotedSentences = (sentences: Sentence[]): Set<number> => {
  const inside = new Set<number>();
  let opened: number | null = null;
  for (const [index, { folded, line }] of sentences.entries()) {
    if (opened !== null && sentences[index - 1]?.line !== line) opened = null;
    if (!folded.includes('"')) continue;
    const odd = folded.split('"').length % 2 === 0;
    if (!odd) continue;
    if (opened === null) opened = index;
    else {
      // What stands before the closing mark in the last of them is quoted as well.
      const closes = folded.lastIndexOf('"') > folded.length - 4;
      for (let at = opened; at < index + (closes ? 1 : 0); at++) inside.add(at);
      opened = null;
    }
  }
  return inside;
};
