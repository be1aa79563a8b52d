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

/** The ways down from a node to the only text below it, and where that ends; null where there are more. */
const onlyBelow = (node: Node): { ways: number[]; end: Node } | null => {
  const ways: number[] = [];
  let end = node;
  while (end.below.length > 0) {
    if (end.below.length > 1 || end.here.length + end.over.length > 0) return null;
    end = end.below[0]!;
    ways.push(end.way);
  }
  return { ways, end };
};

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
/**
 * Base, owner and list of slot `at` side by side from `at * SLOT`: a step down the tree is one look at far memory. Where only
 * one text goes on it has no more slots: TAIL is added to its list, and its base is where its other steps stand in `tails`.
 */
export type BySlot = { slots: Uint16Array; numbers: Uint16Array; tails: Uint8Array };
export const TAIL = 2 ** 15;
const END = 255;

/** In: a text, the place behind a sign that led to a tail, and where the text is over. Out: the place behind the tail; -1 if it does not stand there. */
export const behindTail = (tails: Uint8Array, tail: number, text: string, from: number, end: number): number => {
  let at = from;
  for (let one = tail; tails[one] !== END; one++, at++) {
    if (at >= end) return -1;
    const code = text.charCodeAt(at);
    if ((code < 128 ? STEPS[code]! : SIGN) !== tails[one]) return -1;
  }
  return at;
};

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
    return this.laidOut(() => false);
  }

  packedBySlot(): BySlot {
    const ends: [slot: number, ways: number[]][] = [];
    const { base, owner, lists, numbers } = this.laidOut((slot, ways) => ends.push([slot, ways]) > 0);
    if (numbers.length >= TAIL) throw new RangeError('more numbers than a tree with tails can hold');
    // The longest first: most of the others stand at the end of one.
    const places = new Map<string, number>();
    const tails: number[] = [];
    for (const [slot, ways] of ends.sort(([, a], [, b]) => b.length - a.length)) {
      if (!places.has(ways.join())) {
        for (let from = 0; from < ways.length; from++) places.set(ways.slice(from).join(), tails.length + from);
        tails.push(...ways, END);
      }
      base[slot] = places.get(ways.join())!;
      lists[slot]! += TAIL;
    }
    if (tails.length > MOST) throw new RangeError('more texts than a tree can hold');
    const slots = new Uint16Array(base.length * SLOT);
    for (let at = 0; at < base.length; at++) slots.set([base[at]!, owner[at]!, lists[at]!], at * SLOT);
    return { slots, numbers, tails: Uint8Array.from(tails) };
  }

  /** `keepsTail`: asked of each slot below which one text alone goes on; says that its other steps are kept elsewhere. */
  private laidOut(keepsTail: (slot: number, ways: number[]) => boolean): Packed {
    const base = new Uint16Array(MOST);
    const owner = new Uint16Array(MOST);
    const lists = new Uint16Array(MOST);
    const numbers = [0];
    /** Many texts end for the same numbers. */
    const known = new Map<string, number>();
    const listOf = ({ here, over }: Node): number => {
      if (here.length + over.length === 0) return 0;
      const list = [here.length, ...here, over.length, ...over];
      const place = known.get(list.join()) ?? numbers.length;
      if (place === numbers.length) numbers.push(...list);
      known.set(list.join(), place);
      return place;
    };
    owner[ROOT] = ROOT;
    // The last one first: so the nodes of one text come to lie side by side.
    const stack: [node: Node, slot: number][] = [[this.root, ROOT]];
    let lowest = ROOT;
    let highest = ROOT;
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const [node, slot] = next;
      const only = slot === ROOT ? null : onlyBelow(node);
      const isTail = only !== null && only.ways.length > 0 && keepsTail(slot, only.ways);
      lists[slot] = listOf(isTail ? only.end : node);
      const nodes = isTail ? [] : node.below;
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
}
