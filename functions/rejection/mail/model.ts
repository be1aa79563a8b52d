/**
 * The second opinion: a linear model over short n-grams, trained offline by infra/build/train-mail.ts. It never decides
 * alone; recognise.ts asks it where the rules are silent or weak.
 */

import model from './model.generated.json' with { type: 'json' };
import type { Sentence } from './sentences.ts';

const MAX_SENTENCES = 120;
/** What a mail says of itself stands above this; below are footers. */
const MAX_JUDGED = 40;

const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const BETWEEN = /[^\p{L}\p{N}'@./:-]+/u;
const BETWEEN_ASCII = /[^a-z0-9'@./:-]+/;
const ASCII = /^[\x20-\x7e]*$/;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code > 127;
const NAMED = /(?<=\s)\p{Lu}[\p{L}\p{N}.&-]*/gu;
const LINK_OR_FIGURE = /[\d@/:]|\.\w/;

/** Capitals inside a sentence. */
const namesIn = (text: string): Set<string> =>
  INNER_CAPITAL.test(text)
    ? new Set((text.match(NAMED) ?? []).map((word) => word.toLowerCase()).filter((word) => word.length > 1))
    : NO_NAMES;
const INNER_CAPITAL = /\s\p{Lu}/u;
const NO_NAMES = new Set<string>();

const trimmed = (raw: string): string =>
  raw !== '' && isLetter(raw.charCodeAt(0)) && isLetter(raw.charCodeAt(raw.length - 1)) ? raw : raw.replace(EDGE, '');
const plainWords = (folded: string): string[] => {
  const words: string[] = [];
  for (const raw of folded.split(ASCII.test(folded) ? BETWEEN_ASCII : BETWEEN)) {
    const word = trimmed(raw);
    if (word !== '') words.push(word);
  }
  return words;
};

/** The words of a sentence; `#` where one may name somebody, or is a figure, an address or a link. */
const wordsOf = ({ text, folded }: Sentence): string[] => {
  const names = namesIn(text);
  return plainWords(folded).map((word) =>
    word.length > 20 || LINK_OR_FIGURE.test(word) || names.has(word) ? '#' : word,
  );
};

/** In: sentences. Out: their n-grams, one to three words, each once; none goes over a `#`. */
export const ngrams = (sentences: Sentence[]): string[] => {
  const grams = new Set<string>();
  for (const sentence of sentences.slice(0, MAX_SENTENCES)) {
    const words = wordsOf(sentence);
    for (let at = 0; at < words.length; at++) {
      for (let size = 1; size <= 3 && at + size <= words.length; size++) {
        if (words[at + size - 1] === '#') break;
        grams.add(words.slice(at, at + size).join(' '));
      }
    }
  }
  return [...grams];
};

/** The n-grams with a weight as a tree of words, so that none has to be put together to be looked up. */
type Gram = { weight: number; next: Map<string, Gram> };
const ROOT: Gram = { weight: 0, next: new Map() };
for (const [gram, weight] of Object.entries(model.weights as Record<string, number>)) {
  let at = ROOT;
  for (const word of gram.split(' ')) {
    const next = at.next.get(word) ?? { weight: 0, next: new Map<string, Gram>() };
    at.next.set(word, next);
    at = next;
  }
  at.weight = weight;
}

/** In: sentences. Out: how likely a rejection they are, 0 to 1, as far as the n-grams tell. */
export const likelihood = (sentences: Sentence[]): number => {
  const found = new Set<Gram>();
  for (const { text, folded } of sentences.slice(0, MAX_JUDGED)) {
    // Figures and links begin no n-gram with a weight; only a name may look like a word that does.
    const words = plainWords(folded);
    let names: Set<string> | null = null;
    for (let at = 0; at < words.length; at++) {
      let gram = ROOT.next.get(words[at]!);
      for (let size = 1; gram !== undefined; size++) {
        names ??= namesIn(text);
        if (names.has(words[at + size - 1]!)) break;
        if (gram.weight !== 0) found.add(gram);
        gram = at + size < words.length ? gram.next.get(words[at + size]!) : undefined;
      }
    }
  }
  let sum = 0;
  for (const { weight } of found) sum += weight;
  return 1 / (1 + Math.exp(-(model.bias + sum / Math.sqrt(found.size + 1))));
};
