/**
 * The notation that phrases are written in, and its translation into one regular expression over plain words.
 *
 *     word          that word                       word*        any word that begins so
 *     (a|b c|d)     one of these                    [a|b]        one of these, or nothing
 *     <name>        a family of words               ..           up to three words, none of them a negation
 *     ...           up to seven words, within the sentence
 *     !(a|b)        what follows is none of these   ^            a sentence or a part of one begins here
 *     ;             a sentence or a part of one ends here (or a word like "and", "but", "today" follows)
 *
 * A phrase never begins right after a negation. Every gap is bounded, so matching takes linear time.
 */
import { SHORT_FORMS } from './short-forms.ts';

export type Families = Readonly<Record<string, string>>;

/** Words that turn the next ones into their opposite, when a family `not` is not given. */
const NEGATIONS = 'not|never|nor|without';
const PART_ENDS =
  '(?=(?:[.,]|and|but|so|because|or|lol|haha|man|mate|guys|sorry|please|really|anymore|today|tonight|now|right|already|at|' +
  'und|aber|weil|et|mais|parce|y|pero|porque|e|mas|en|maar|omdat|want|hoor|meer|mehr|heute|hoy|hoje|vandaag) )';

/** An umlaut may be typed as the letter alone or with an e. */
const letters = (word: string): string =>
  word
    .replace(/ä/g, '(?:a|ae)')
    .replace(/ö/g, '(?:o|oe)')
    .replace(/ü/g, '(?:u|ue)')
    .replace(/ß/g, 'ss')
    .replace(/\*/g, '[a-z0-9]*')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');

const expand = (source: string, families: Families): string => {
  let text = source;
  for (let depth = 0; text.includes('<'); depth++) {
    if (depth > 4) throw new Error(`families nest too deep in: ${source}`);
    text = text.replace(/<([a-z-]+)>/g, (_, name: string) => {
      const family = families[name];
      if (family === undefined) throw new Error(`no family <${name}> in: ${source}`);
      return `(${family})`;
    });
  }
  return text;
};

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');
const negations = (families: Families): string => plain(families.not ?? NEGATIONS);

/** One phrase as the source of a regular expression in which every word ends with a space. */
function source(phrase: string, families: Families): string {
  const tokens = tokensOf(phrase, families);
  const closers: string[] = [];
  let out = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token === '(') {
      out += '(?:';
      closers.push(')');
    } else if (token === '[') {
      out += '(?:';
      closers.push(')?');
    } else if (token === ')' || token === ']') {
      out += closers.pop() ?? '';
    } else if (token === '!') {
      if (tokens[at + 1] !== '(') throw new Error(`write !( ) in: ${phrase}`);
      at++;
      out += '(?!';
      closers.push(')');
    } else if (token === '|') out += '|';
    else if (token === '^') out += '(?<=[.,] )';
    else if (token === ';') out += PART_ENDS;
    else if (token === '..')
      out += `(?:(?!(?:${families.gap ? plain(families.gap) : negations(families)}) )[^ .]+ ){0,3}`;
    else if (token === '...') out += '(?:[^ .]+ ){0,7}';
    else {
      const long = SHORT_FORMS.get(token);
      for (const word of long ?? [token.normalize('NFC')]) out += `${letters(word).replace(/\./g, '\\.')} `;
    }
  }
  if (closers.length > 0) throw new Error(`a bracket is open in: ${phrase}`);
  return out;
}

/** Phrases of a written list: one a line, `#` begins a remark. */
const lines = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');

type Starts = { words: Set<string>; nullable: boolean };

/** The words that a phrase can begin with (`*` after a stem), from `tokens[at]` to the closing bracket. */
function starts(tokens: readonly string[], from: number): Starts & { end: number } {
  const words = new Set<string>();
  let anyNullable = false;
  let nullable = true;
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token === ')' || token === ']') break;
    if (token === '|') {
      anyNullable ||= nullable;
      nullable = true;
    } else if (token === '!') at = starts(tokens, at + 2).end;
    else if (token === '(' || token === '[') {
      const inner = starts(tokens, at + 1);
      if (nullable) for (const word of inner.words) words.add(word);
      nullable &&= inner.nullable || token === '[';
      at = inner.end;
    } else if (token === '..' || token === '...') {
      // A phrase that may begin with any word has no list of first words.
      if (nullable) words.add('*');
    } else if (token !== '^' && token !== ';' && nullable) {
      const first = SHORT_FORMS.get(token)?.[0] ?? (SHORT_FORMS.has(token) ? '*' : token);
      words.add(plain(first.replace(/ß/g, 'ss')));
      words.add(plain(first.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss')));
      nullable = false;
    }
  }
  return { words, nullable: nullable || anyNullable, end: at };
}

/** One phrase: whether it can be in a text of these words at all, and its expression, made when first asked for. */
export type Phrase = { mayBeIn: (words: Words) => boolean; expression: () => RegExp };

/** The different words of a text, and their beginnings of one to three letters. */
export type Words = { all: ReadonlySet<string>; list: readonly string[] };

/** What {@link Phrase.mayBeIn} asks of a text of plain words. */
export const differentWords = (words: readonly string[]): Words => {
  const all = new Set(words);
  return { all, list: [...all] };
};

const tokensOf = (phrase: string, families: Families): string[] =>
  expand(phrase, families).match(/\.{2,3}|[()[\]|!;^]|[^\s()[\]|!;^]+/g) ?? [];

/** The phrases of a list; each is made into an expression only when a text has a word that it can begin with. */
export function phrases(list: string, families: Families = {}): Phrase[] {
  const opening = `(?<=(?:^| ))(?<!\\b(?:${negations(families)}) )`;
  return lines(list).map((phrase): Phrase => {
    let first: { exact: string[]; stems: string[]; any: boolean } | undefined;
    let expression: RegExp | undefined;
    return {
      mayBeIn: (words) => {
        if (!first) {
          const { words: own, nullable } = starts(tokensOf(phrase, families), 0);
          const stems = [...own].filter((word) => word.endsWith('*')).map((word) => word.replace(/\*+$/, ''));
          first = {
            exact: [...own].filter((word) => !word.includes('*')),
            stems,
            any: nullable || stems.includes('') || stems.some((stem) => stem.includes('*')),
          };
        }
        const { exact, stems, any } = first;
        return (
          any ||
          exact.some((word) => words.all.has(word)) ||
          stems.some((stem) => words.list.some((word) => word.startsWith(stem)))
        );
      },
      expression: () => {
        expression ??= new RegExp(`${opening}(?:${source(phrase, families)})`, 'g');
        return expression;
      },
    };
  });
}

/**
 * The expressions of all phrases of a list, to be used on words joined and ended by spaces.
 * @throws Error when a phrase is badly written
 */
export const compile = (list: string, families: Families = {}): RegExp[] =>
  phrases(list, families).map(({ expression }) => expression());
