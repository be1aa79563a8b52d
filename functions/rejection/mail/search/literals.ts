/**
 * Which of many short texts stand in each sentence of a mail, in one pass over it (Aho and Corasick's automaton). What a
 * pattern cannot do without is looked for so, and the pattern is tried only where it stands.
 */

const ASCII = 128;
const MOST_GROUPS = 31;
/** The state of having read the beginning of no text. */
const ROOT = 0;
/** Of a step: the state whose it is, the one it leads to, and whether a text ends there. */
const OWNER = 16;
const TO = 1;
const ENDS = 1;
/** States are told by their place in the table; so many of them fit into a step. */
const MOST = 2 ** 15;

/** How the texts go on from what was read: by column of the next sign. */
type Node = { ways: Map<number, Node>; groups: number; fall: Node | null; place: number };
const node = (): Node => ({ ways: new Map(), groups: 0, fall: null, place: ROOT });

/**
 * A state per beginning of a text. Its steps stand at its place plus the column of a sign, between those of others: the
 * table is short enough for near memory, where one with a row for each state is ten times as long.
 */
export class Literals {
  /** By a sign; 0: signs that are in no text. */
  private readonly columns = new Uint8Array(ASCII);
  private readonly beyond = new Map<number, number>();
  private readonly steps: Int32Array;
  /** Per state the longest end of what was read that begins another text: on from there where it has no step. */
  private readonly falls: Uint16Array;
  /** Per state the groups, a bit each, of which a text ends there. */
  private readonly found: Int32Array;

  /** At most 31 groups of texts, folded, none of them empty. */
  constructor(groups: string[][]) {
    if (groups.length > MOST_GROUPS) throw new RangeError(`${groups.length} groups, but only ${MOST_GROUPS} bits`);
    const codes = new Set(groups.flat().flatMap((text) => [...text].map((char) => char.charCodeAt(0))));
    for (const [column, code] of [...codes].entries()) {
      if (code < ASCII) this.columns[code] = column + 1;
      else this.beyond.set(code, column + 1);
    }
    const root = node();
    for (const [group, texts] of groups.entries())
      for (const text of texts) {
        let state = root;
        for (let at = 0; at < text.length; at++) {
          const column = this.column(text.charCodeAt(at));
          const next = state.ways.get(column) ?? node();
          state.ways.set(column, next);
          state = next;
        }
        state.groups |= 1 << group;
      }
    const states = connected(root);
    // From the root each sign leads somewhere.
    for (let column = 0; column <= codes.size; column++) if (!root.ways.has(column)) root.ways.set(column, root);
    const size = placed(states) + codes.size + 1;
    this.steps = new Int32Array(size).fill(-1);
    this.falls = new Uint16Array(size);
    this.found = new Int32Array(size);
    for (const { ways, groups, fall, place } of states) {
      this.found[place] = groups;
      this.falls[place] = fall?.place ?? ROOT;
      for (const [column, to] of ways)
        this.steps[place + column] = (place << OWNER) | (to.place << TO) | (to.groups === 0 ? 0 : ENDS);
    }
  }

  /** In: sentences joined by line feeds, where each begins, and how many of them to look at. Out: per sentence its groups. */
  search(text: string, starts: number[], most: number): Int32Array {
    const { columns, steps, falls, found } = this;
    const sentences = Math.min(starts.length, most);
    const groups = new Int32Array(sentences);
    let state = ROOT;
    for (let sentence = 0; sentence < sentences; sentence++) {
      const end = starts[sentence + 1] ?? text.length;
      let here = 0;
      for (let at = starts[sentence]!; at < end; at++) {
        const code = text.charCodeAt(at);
        const column = code < ASCII ? columns[code]! : this.column(code);
        let step = steps[state + column]!;
        while (step >> OWNER !== state) {
          state = falls[state]!;
          step = steps[state + column]!;
        }
        state = (step & (2 ** OWNER - 1)) >> TO;
        if ((step & ENDS) !== 0) here |= found[state]!;
      }
      groups[sentence] = here;
    }
    return groups;
  }

  private column(code: number): number {
    return code < ASCII ? this.columns[code]! : (this.beyond.get(code) ?? 0);
  }
}

/** All states, the shorter beginnings first, each with where it falls to, and with the groups of what ends there as well. */
const connected = (root: Node): Node[] => {
  const states = [root];
  for (const state of states)
    for (const [column, next] of state.ways) {
      let from = state.fall;
      while (from !== null && !from.ways.has(column)) from = from.fall;
      next.fall = from?.ways.get(column) ?? root;
      next.groups |= next.fall.groups;
      states.push(next);
    }
  return states;
};

/** Gives each state a place, no two the same, so that the steps of none stand where those of another do. Out: the last place. */
const placed = (states: Node[]): number => {
  const taken = new Uint8Array(MOST + states[0]!.ways.size);
  const given = new Uint8Array(MOST);
  let lowest = ROOT;
  let last = ROOT;
  const place = (state: Node, from: number): number => {
    const columns = [...state.ways.keys()];
    let at = from;
    while (given[at] === 1 || columns.some((column) => taken[at + column] === 1)) at++;
    if (at >= MOST) throw new RangeError('more texts than a table can hold');
    for (const column of columns) taken[at + column] = 1;
    given[at] = 1;
    state.place = at;
    last = Math.max(last, at);
    return at;
  };
  for (const state of states)
    if (state.ways.size > 0) {
      while (taken[lowest] === 1) lowest++;
      place(state, Math.max(ROOT, lowest - Math.min(...state.ways.keys())));
    }
  // Where no text goes on there is nothing but the place.
  let free = ROOT;
  for (const state of states) if (state.ways.size === 0) free = place(state, free);
  return last;
};
