/** What the second opinion (model.ts) looks at in a text: its words, their neighbours, pieces of them, and ideas. */
import { tag } from './concepts.ts';
import { type Language, smallWords } from './languages.ts';
import { lexicon } from './lexicons.ts';

export const BITS = 15;
const PIECE = 4;
const NEAR = 6;

/** FNV-1a, cut to {@link BITS}. */
function bucket(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return (hash >>> 0) % 2 ** BITS;
}

/** The language with the most small words, or the first two of several. */
function mostLikely(words: readonly string[]): Language[] {
  const counts = Object.entries(smallWords(words)) as [Language, number][];
  const best = Math.max(...counts.map(([, count]) => count));
  return best === 0
    ? ['en']
    : counts
        .filter(([, count]) => count === best)
        .map(([language]) => language)
        .slice(0, 2);
}

/** The features of plain words as places in the model's table, each once. */
export function features(words: readonly string[]): number[] {
  const found = new Set<number>();
  for (const [at, word] of words.entries()) {
    found.add(bucket(`w:${word}`));
    if (at + 1 < words.length) found.add(bucket(`b:${word}_${words[at + 1]}`));
    if (at + 2 < words.length) found.add(bucket(`s:${word}_${words[at + 2]}`));
    const framed = `^${word}$`;
    for (let from = 0; from + PIECE <= framed.length; from++)
      found.add(bucket(`h:${framed.slice(from, from + PIECE)}`));
  }
  for (const language of mostLikely(words)) {
    const tags = tag(words, lexicon(language));
    for (const [at, first] of tags.entries())
      for (const idea of first.concepts) {
        if (idea === 'SELF' || idea === 'HARMLESS') continue;
        found.add(bucket(`c:${idea}`));
        for (let next = at + 1; next < tags.length && tags[next]!.at - first.at <= NEAR; next++)
          for (const other of tags[next]!.concepts)
            if (other !== 'SELF' && other !== 'HARMLESS') found.add(bucket(`p:${[idea, other].sort().join('+')}`));
      }
  }
  return [...found];
}
