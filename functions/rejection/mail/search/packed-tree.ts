/**
 * A tree of texts as it is walked at every word of every mail: packed into a few short arrays that stay in a processor's
 * nearest memory (Aoe's double array). A table with a row for each node is ten times as long, and most of it empty.
 */

/** A letter 1 to 26, a space 0; all figures are one sign, and so is all else. */
const FIGURE = 27;
export const SIGN = 28;
const WIDTH = 29;
const step = (code: number): number =>
  code >= 97 && code <= 122 ? code - 96 : code === 32 ? 0 : code >= 48 && code <= 57 ? FIGURE : SIGN;
export const STEPS = Uint8Array.from({ length: 128 }, (_, code) => step(code));

/** A walk begins here; slot 0 is nobody's. */
export const ROOT = 1;
const MOST = 65_535;

/** The sign a node is reached by, the nodes below it, and the numbers of the texts that end there. */
type Node = { way: number; below: Node[]; here: number[]; over: number[] };
const leaf = (way: number): Node => ({ way, below: [], here: NONE, over: NONE });
const NONE: number[] = [];
/** The node below to which a sign leads, made where there is none. */
const below = (node: Node, way: number): Node => {
  for (const one of node.below) if (one.way === way) return one;
  const made = leaf(way);
  node.below.push(made);
  return made;
};
const added = (numbers: number[], number: number): number[] =>
  numbers.includes(number) ? numbers : [...numbers, number];

const fits = (owner: Uint16Array, from: number, nodes: Node[]): boolean => {
  for (const { way } of nodes) if (from + way <= ROOT || owner[from + way] !== 0) return false;
  return true;
};

/**
 * From slot `at` a sign leads to slot `base[at] + step`, if `at` owns that. `lists[at]`: where in `numbers` stands how many
 * texts end there, and which; behind them, in the same way, those that end there if their word is over. 0 for none.
 */
type Packed = { base: Uint16Array; owner: Uint16Array; lists: Uint16Array; numbers: Uint16Array };

/** Three of two bytes each. */
export const SLOT = 3;
export const OWNER = 1;
export const LIST = 2;
export type BySlot = { slots: Uint16Array; numbers: Uint16Array };

/** Texts, each planted for a number, to be packed when all are. */
export class PackedTree {
  private readonly root = leaf(0);

  /** `text`: letters and spaces as themselves, `0` for a figure, `_` for any other sign; `>` at its end: its word has to be over there. */
  plant(text: string, number: number): void {
    const isOver = text.endsWith('>');
    const end = isOver ? text.length - 1 : text.length;
    let node = this.root;
    for (let at = 0; at < end; at++) {
      node = below(node, step(text.charCodeAt(at)));
    }
    if (isOver) node.over = added(node.over, number);
    else node.here = added(node.here, number);
  }

  packed(): Packed {
    const base = new Uint16Array(MOST);
    const owner = new Uint16Array(MOST);
    const lists = new Uint16Array(MOST);
    const numbers = [0];
    owner[ROOT] = ROOT;
    // The last one first: so the nodes of one text come to lie side by side.
    const stack: [node: Node, slot: number][] = [[this.root, ROOT]];
    let lowest = ROOT;
    let highest = ROOT;
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const [{ below: nodes, here, over }, slot] = next;
      if (here.length + over.length > 0) {
        lists[slot] = numbers.length;
        numbers.push(here.length, ...here, over.length, ...over);
      }
      if (nodes.length === 0) continue;
      while (owner[lowest] !== 0) lowest++;
      // All below `lowest` is taken: the least of the steps has to lead there or further.
      let from = Math.max(0, lowest - nodes.reduce((least, { way }) => Math.min(least, way), WIDTH));
      while (!fits(owner, from, nodes)) from++;
      base[slot] = from;
      for (const node of nodes) {
        owner[from + node.way] = slot;
        highest = Math.max(highest, from + node.way);
        stack.push([node, from + node.way]);
      }
      if (highest + WIDTH >= MOST || numbers.length >= MOST) throw new RangeError('more texts than a tree can hold');
    }
    const size = highest + WIDTH + 1;
    return {
      base: base.slice(0, size),
      owner: owner.slice(0, size),
      lists: lists.slice(0, size),
      numbers: Uint16Array.from(numbers),
    };
  }

  /** The same with base, owner and list of slot `at` side by side from `at * SLOT`: a step down the tree is one look at far memory. */
  packedBySlot(): BySlot {
    const { base, owner, lists, numbers } = this.packed();
    const slots = new Uint16Array(base.length * SLOT);
    for (let at = 0; at < base.length; at++) slots.set([base[at]!, owner[at]!, lists[at]!], at * SLOT);
    return { slots, numbers };
  }
}
