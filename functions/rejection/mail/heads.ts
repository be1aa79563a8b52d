/**
 * How a match of a pattern can begin: its first signs, worked out from the pattern's source, so that word-index.ts can
 * tell at each word which of many patterns are worth trying there.
 */

/**
 * `text`: `<` where a word has to begin or end, then letters and spaces as themselves, `0` for a figure, `_` for any
 * other sign, `>` where the word has to be over. `open`: more may follow that is not in `text`.
 */
export type Head = { text: string; open: boolean };

const DEPTH = 7;
/** A pattern with more beginnings than this has them cut shorter. */
const MOST = 300;
const NOTHING: Head[] = [{ text: '', open: false }];
const ANYTHING: Head[] = [{ text: '', open: true }];
const BOUNDARY: Head[] = [{ text: '<', open: false }];

class NotReadable extends Error {}

const followed = (before: Head[], after: Head[]): Head[] => {
  const made = new Map<string, Head>();
  const add = (text: string, open: boolean): void => {
    made.set(`${text} ${open}`, { text, open });
  };
  const full = before.length * after.length > MOST;
  for (const one of before) {
    if (one.open || full || one.text.length >= DEPTH) add(one.text, true);
    else
      for (const other of after) {
        // Behind a letter a boundary says that the word is over; before one that cannot be.
        const over = /[a-z]$/.test(one.text) ? '>' : '';
        const text = one.text + (one.text === '' ? other.text : other.text.replace('<', over));
        if (!/>[a-z0]/.test(text)) add(text.replace(/>(?=.)/, ''), other.open);
      }
  }
  return [...made.values()];
};

const sign = (char: string): string => (/[a-z ]/.test(char) ? char : /[0-9]/.test(char) ? '0' : '_');

/** Reads what cues are written in: signs, classes, groups without number, assertions, quantifiers. */
class Source {
  readonly source: string;
  at = 0;
  constructor(source: string) {
    this.source = source;
  }

  alternatives(): Head[] {
    const all = this.sequence();
    while (this.source[this.at] === '|') {
      this.at++;
      all.push(...this.sequence());
    }
    return all;
  }

  private sequence(): Head[] {
    let heads = NOTHING;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')')
      heads = followed(heads, this.quantified(this.atom()));
    return [...heads];
  }

  private quantified(atoms: Head[]): Head[] {
    const found = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 10))?.[0];
    if (found === undefined) return atoms;
    this.at += found.length;
    const heads = found.startsWith('?') ? atoms : atoms.map(({ text }) => ({ text, open: true }));
    return /^(?:[?*]|\{0)/.test(found) ? [...NOTHING, ...heads] : heads;
  }

  private atom(): Head[] {
    const char = this.source[this.at++]!;
    if (char === '^') return BOUNDARY;
    if (char === '$') return NOTHING;
    if (char === '.') return ANYTHING;
    if (char === '\\') return this.escaped();
    if (char === '[') return this.oneOf();
    if (char === '(') return this.group();
    return [{ text: sign(char), open: false }];
  }

  private escaped(): Head[] {
    const char = this.source[this.at++]!;
    if (char === 'b') return BOUNDARY;
    if (char === 'd') return [{ text: '0', open: false }];
    if (char === 's') return [{ text: ' ', open: false }];
    if (/[wWSD]/.test(char)) return ANYTHING;
    if (/[a-z0-9]/i.test(char)) throw new NotReadable(`\\${char}`);
    return [{ text: '_', open: false }];
  }

  private oneOf(): Head[] {
    const end = this.source.indexOf(']', this.at);
    const inside = this.source.slice(this.at, end);
    this.at = end + 1;
    if (/[\\^]|.-./.test(inside)) return ANYTHING;
    return [...new Set([...inside].map(sign))].map((text) => ({ text, open: false }));
  }

  private group(): Head[] {
    const kind = /^\?(?::|<?[=!])/.exec(this.source.slice(this.at, this.at + 4))?.[0];
    if (kind === undefined) throw new NotReadable('a group with a number');
    this.at += kind.length;
    const heads = this.alternatives();
    this.at++;
    return kind === '?:' ? heads : NOTHING;
  }
}

/**
 * In: the source of a pattern. Out: how its matches can begin; null where that cannot be told, or where a match need
 * not begin at a word, at a sign after one, or with the "n't" of one.
 */
export const headsOf = (source: string): Head[] | null => {
  try {
    const heads = new Source(source).alternatives();
    return heads.every(({ text }) => /^<[a-z0_]|^n_t/.test(text)) ? heads : null;
  } catch (error) {
    if (error instanceof NotReadable) return null;
    throw error;
  }
};
