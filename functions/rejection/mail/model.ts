/**
 * The second opinion: a linear model over short n-grams, trained offline by infra/build/train-mail.ts. It never decides
 * alone; recognise.ts asks it where the rules are silent or weak.
 */

import model from './model.generated.json' with { type: 'json' };
import type { Sentence } from './sentences.ts';

const MAX_GRAMS = 3_000;

/**
 * The n-grams of a text, one to three words, each once. Words that may name somebody (capitals inside a sentence),
 * figures, addresses and links are no part of any. `known`: only n-grams that are, or begin, one of these.
 */
export const ngrams = (sentences: Sentence[], known?: ReadonlySet<string>): string[] => {
  const grams = new Set<string>();
  for (const { text, folded } of sentences.slice(0, 120)) {
    const names = new Set(
      (text.match(/(?<=\s)\p{Lu}[\p{L}\p{N}.&-]*/gu) ?? [])
        .map((word) => word.toLowerCase())
        .filter((word) => word.length > 1),
    );
    const words = folded
      .split(/[^\p{L}\p{N}'@./:-]+/u)
      .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
      .map((word) => (word === '' ? '' : names.has(word) || /[\d@/:]|\.\w/.test(word) || word.length > 20 ? '#' : word))
      .filter((word) => word !== '');
    for (let at = 0; at < words.length; at++) {
      let gram = '';
      for (let size = 0; size < 3 && at + size < words.length; size++) {
        const word = words[at + size]!;
        if (word === '#') break;
        gram = size === 0 ? word : `${gram} ${word}`;
        // With the known beginnings at hand, what none of them goes on with is not built.
        if (known !== undefined && !known.has(gram)) break;
        grams.add(gram);
      }
      if (grams.size > MAX_GRAMS) return [...grams];
    }
  }
  return [...grams];
};

const WEIGHTS = new Map<string, number>(Object.entries(model.weights as Record<string, number>));

const BEGINNINGS = new Set<string>();
for (const gram of WEIGHTS.keys()) {
  const words = gram.split(' ');
  for (let size = 1; size <= words.length; size++) BEGINNINGS.add(words.slice(0, size).join(' '));
}

/** In: sentences. Out: how likely a rejection they are, 0 to 1, as far as the n-grams tell. */
export const likelihood = (sentences: Sentence[]): number => {
  let sum = 0;
  let known = 0;
  for (const gram of ngrams(sentences, BEGINNINGS)) {
    const weight = WEIGHTS.get(gram);
    if (weight !== undefined) {
      sum += weight;
      known++;
    }
  }
  return 1 / (1 + Math.exp(-(model.bias + sum / Math.sqrt(known + 1))));
};
