/**
 * Which of many short texts stand in each sentence of a mail, in one pass over it (Aho and Corasick's automaton). What a
 * pattern cannot do without is looked for so, and the pattern is tried only where it stands.
 */

const ASCII = 128;
const MOST_GROUPS = 31;

/** A state per beginning of a text; row `state`, column of a sign, the next state. Column 0: signs that are in no text. */
export class Literals {
  private readonly columns = new Uint8Array(ASCII);
  private readonly beyond = new Map<number, number>();
  private readonly width: number;
  private readonly next: Uint16Array;
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
    this.width = codes.size + 1;
    const rows: number[][] = [this.row()];
    const ends: number[] = [0];
    for (const [group, texts] of groups.entries())
      for (const text of texts) {
        let state = 0;
        for (let at = 0; at < text.length; at++) {
          const column = this.column(text.charCodeAt(at));
          if (rows[state]![column] === 0) {
            rows[state]![column] = rows.length;
            rows.push(this.row());
            ends.push(0);
          }
          state = rows[state]![column]!;
        }
        ends[state]! |= 1 << group;
      }
    this.complete(rows, ends);
    this.next = Uint16Array.from(rows.flat());
    this.found = Int32Array.from(ends);
  }

  /** In: sentences joined by line feeds, where each begins, and how many of them to look at. Out: per sentence its groups. */
  search(text: string, starts: number[], most: number): Int32Array {
    const { columns, next, found, width } = this;
    const sentences = Math.min(starts.length, most);
    const groups = new Int32Array(sentences);
    let state = 0;
    for (let sentence = 0; sentence < sentences; sentence++) {
      const end = starts[sentence + 1] ?? text.length;
      let here = 0;
      for (let at = starts[sentence]!; at < end; at++) {
        const code = text.charCodeAt(at);
        state = next[state * width + (code < ASCII ? columns[code]! : this.column(code))]!;
        here |= found[state]!;
      }
      groups[sentence] = here;
    }
    return groups;
  }

  private row(): number[] {
    return new Array<number>(this.width).fill(0);
  }

  private column(code: number): number {
    return code < ASCII ? this.columns[code]! : (this.beyond.get(code) ?? 0);
  }

  /** Where a text goes on no further, on goes the longest end of what was read that begins another. */
  private complete(rows: number[][], ends: number[]): void {
    const falls = new Array<number>(rows.length).fill(0);
    const queue = rows[0]!.filter((state) => state !== 0);
    for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
      const fall = falls[state]!;
      ends[state]! |= ends[fall]!;
      for (const [column, to] of rows[state]!.entries()) {
        if (to === 0) rows[state]![column] = rows[fall]![column]!;
        else {
          falls[to] = rows[fall]![column]!;
          queue.push(to);
        }
      }
    }
  }
}
