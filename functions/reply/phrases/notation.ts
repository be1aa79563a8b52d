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
  const tokens = expand(phrase, families).match(/\.{2,3}|[()[\]|!;^]|[^\s()[\]|!;^]+/g) ?? [];
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

/**
 * One expression for all phrases of a list, to be used on words joined and ended by spaces.
 * @throws Error when a phrase is badly written
 */
export function compile(list: string, families: Families = {}): RegExp[] {
  const opening = `(?<=(?:^| ))(?<!\\b(?:${negations(families)}) )`;
  return lines(list).map((phrase) => new RegExp(`${opening}(?:${source(phrase, families)})`, 'g'));
}
