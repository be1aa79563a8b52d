/** Which cues stand in a mail's sentences, and which of them are meant. */
import { type CueSet, type Family, NEVER } from './cues/cue.ts';
import type { Joined, Sentence } from './sentences.ts';
import { type Hit, WordIndex } from './word-index.ts';

/** `strength` 2: a plain invitation or offer, not only the manner of one. */
export type Evidence = { family: Family; words: string; sentence: number; strength: number };

/** A word that puts what comes before it aside: after "but", a condition no longer holds. */
const CONTRAST =
  /\b(?:but|however|unfortunately|that said|nevertheless|regret|leider|aber|jedoch|dennoch|malheureusement|mais|toutefois|lamentablemente|pero|sin embargo|infelizmente|mas|porem|helaas|maar|echter|purtroppo|tuttavia)\b/;

const quoted = (folded: string, at: number, end: number): boolean => {
  let open = false;
  for (let index = folded.indexOf('"'); index >= 0 && index < at; index = folded.indexOf('"', index + 1)) open = !open;
  return open && folded.indexOf('"', end - 1) >= 0;
};

/** Is a decision only thought of: in quotation marks, after a condition, or about people in general? */
const possible = (set: CueSet, folded: string, at: number, match: string): boolean => {
  if (quoted(folded, at, at + match.length)) return true;
  const condition = set.conditional.exec(folded.slice(0, at + match.length));
  if (condition) {
    const between = folded.slice(condition.index, Math.max(at, condition.index));
    if (!CONTRAST.test(between) && !/[;]| - /.test(between)) return true;
  }
  if (set.conditional !== NEVER && /^(?:if|falls|wenn|si|se|als|indien|caso) /.test(match)) return true;
  const generic = set.generic.exec(folded);
  return (
    generic !== null &&
    generic.index < at + match.length &&
    generic.index + generic[0].length > at - 14 &&
    !/\b(?:your|you|ihre|ihnen|deine|dir|votre|tu|su|sua|je|uw)\b/.test(match)
  );
};
const YOURS = /\byou(?:'ve| have|'d| had| all| both)? (?:\w+ly )?$/;
const YOUR_CHOICE = /^(?:decided|chosen|opted|elected)/;

/** How many sentences of a family are worth looking for: more would change no answer. */
const ENOUGH: [Family, number][] = [
  ['regret', 2],
  ['farewell', 2],
  ['context', 2],
  ['received', 2],
  ['pending', 3],
  ['hold', 1],
  ['withdrawn', 3],
  ['action', 3],
];
const MAX_READ = 80;

const FAMILIES: Family[] = ['decision', 'closed', 'interview', 'offer', ...ENOUGH.map(([family]) => family), 'alive'];
type Found = Hit & { family: Family; rank: number };

/** A language's patterns as one index, made when its first mail comes. */
class Indexed {
  private readonly index: WordIndex;
  private readonly patterns: { family: Family; rank: number }[];
  constructor(set: CueSet) {
    this.patterns = FAMILIES.flatMap((family) => set.cues[family].map((_, rank) => ({ family, rank })));
    this.index = new WordIndex(FAMILIES.flatMap((family) => set.cues[family]));
  }
  search(text: string, starts: number[]): Record<Family, Found[]> {
    const found = Object.fromEntries(FAMILIES.map((family) => [family, [] as Found[]])) as Record<Family, Found[]>;
    for (const hit of this.index.search(text, starts)) {
      const { family, rank } = this.patterns[hit.pattern]!;
      found[family].push({ ...hit, family, rank });
    }
    return found;
  }
}
const indexes = new WeakMap<CueSet, Indexed>();
const indexOf = (set: CueSet): Indexed => {
  const known = indexes.get(set) ?? new Indexed(set);
  indexes.set(set, known);
  return known;
};

/** In: a language's cues and the mail's sentences. Out: the cues found, each with its words and sentence. */
export const evidenceIn = (set: CueSet, sentences: Sentence[], joined: Joined): Evidence[] => {
  const found: Evidence[] = [];
  const starts = joined.starts.slice(0, MAX_READ);
  const text = joined.starts.length > MAX_READ ? joined.all.slice(0, joined.starts[MAX_READ]! - 1) : joined.all;
  const hits = indexOf(set).search(text, starts);

  const deciding = new Set<number>();
  const decisions = [...hits.decision, ...hits.closed].sort((a, b) => a.sentence - b.sentence);
  for (const { family, sentence, at, words } of decisions) {
    if (deciding.size >= 4 && !deciding.has(sentence)) break;
    const { folded } = sentences[sentence]!;
    if (possible(set, folded, at, words)) continue;
    // "You have decided not to": that is the reader's decision.
    if (YOUR_CHOICE.test(words) && YOURS.test(folded.slice(0, at))) continue;
    found.push({ family, words, sentence, strength: 1 });
    deciding.add(sentence);
  }
  for (const family of ['interview', 'offer'] as const) {
    for (const { sentence, at, words, rank } of hits[family]) {
      const { folded } = sentences[sentence]!;
      const end = at + words.length;
      if (set.negation.test(folded.slice(0, end)) || quoted(folded, at, end)) continue;
      found.push({ family, words, sentence, strength: rank < 4 ? 2 : 1 });
    }
  }
  const search = (family: Family, enough: number): number => {
    let last = -1;
    let count = 0;
    for (const { sentence, words } of hits[family]) {
      if (sentence === last) continue;
      if (count === enough) break;
      found.push({ family, words, sentence, strength: 1 });
      last = sentence;
      count++;
    }
    return count;
  };
  for (const [family, enough] of ENOUGH) {
    if (search(family, enough) > 0 && family === 'hold') search('alive', 2);
  }
  return found;
};
