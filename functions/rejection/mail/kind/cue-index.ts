/** All that a mail's sentences are searched for in a language, as one index: its cues, what a mail may be about, how far one had come. */

import { type Hit, WordIndex } from '../search/word-index.ts';
import type { CueSet, Family } from './cues/cue.ts';
import { REACHED } from './cues/reached.ts';
import { REASON } from './reason.ts';
import { SCENES, type Scene } from './scenes.ts';

/** How many sentences of a family are worth looking for: more would change no answer. */
export const ENOUGH: [Family, number][] = [
  ['regret', 2],
  ['farewell', 2],
  ['context', 2],
  ['received', 2],
  ['pending', 3],
  ['hold', 1],
  ['withdrawn', 3],
  ['action', 3],
];

const FAMILIES: Family[] = ['decision', 'closed', 'interview', 'offer', ...ENOUGH.map(([family]) => family)];

/** What a mail may be about besides an application for work (scenes.ts, cues/things.ts), how far one had come (stage.ts), and why it ends (reason.ts). */
export type About = Scene | 'things' | 'posts' | 'reasons' | keyof typeof REACHED;
export type Found = Hit & { family: Family | About; rank: number };

const NO_HITS: Found[] = [];
/** Of all that a mail's sentences are asked for, nothing yet. */
const NOTHING = Object.fromEntries(
  [...FAMILIES, ...Object.keys(SCENES), 'things', 'posts', 'reasons', ...Object.keys(REACHED)].map((family) => [
    family,
    NO_HITS,
  ]),
) as Record<Family | About, Found[]>;

type Asked = { family: Family | About; rank: number; pattern: RegExp };
const asked = (family: Family | About, patterns: RegExp[] = []): Asked[] =>
  patterns.map((pattern, rank) => ({ family, rank, pattern }));

/** A language's patterns as one index, made when its first mail comes. */
class Indexed {
  private readonly index: WordIndex;
  private readonly asked: Asked[];
  constructor(set: CueSet) {
    const scenes = Object.keys(SCENES) as Scene[];
    const stages = Object.keys(REACHED) as (keyof typeof REACHED)[];
    this.asked = [
      ...FAMILIES.flatMap((family) => asked(family, set.cues[family])),
      ...scenes.flatMap((scene) => asked(scene, [SCENES[scene]])),
      ...asked('elsewhere', set.elsewhere),
      ...asked('things', set.things),
      ...asked('posts', set.posts),
      ...stages.flatMap((stage) => asked(stage, REACHED[stage])),
      ...asked('reasons', [REASON]),
    ];
    this.index = new WordIndex(this.asked.map(({ pattern }) => pattern));
  }
  search(text: string, starts: number[]): Record<Family | About, Found[]> {
    const found = { ...NOTHING };
    for (const hit of this.index.search(text, starts)) {
      const { family, rank } = this.asked[hit.pattern]!;
      // A sentence speaks of other things once, whichever pattern says so.
      if (family === 'elsewhere' && found.elsewhere.at(-1)?.sentence === hit.sentence) continue;
      const { pattern, sentence, at, words } = hit;
      const one = { pattern, sentence, at, words, family, rank };
      if (found[family] === NO_HITS) found[family] = [one];
      else found[family].push(one);
    }
    return found;
  }
}
const indexes = new WeakMap<CueSet, Indexed>();
/** In: a language's cues. Out: their index, the same for every mail. */
export const indexOf = (set: CueSet): Indexed => {
  const known = indexes.get(set) ?? new Indexed(set);
  indexes.set(set, known);
  return known;
};
