/** Finds the phrases of care-elsewhere.ts: explicit distress in languages that are not read otherwise. */
import { ELSEWHERE, type Elsewhere } from './care-elsewhere.ts';
import { readable } from './fold.ts';

/** Letters that no decomposition takes apart, as people type them without their keyboard. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  ß: 'ss',
  '\u0649': '\u064a', // Arabic: alef maksura as yeh, teh marbuta as heh
  '\u0629': '\u0647',
  '\u06cc': '\u064a', // Persian: yeh and keheh as the Arabic ones
  '\u06a9': '\u0643',
  '\u0901': '\u0902', // Hindi: chandrabindu as anusvara
};

/** Lower case, without the marks that are often left out; letters of scripts whose marks are vowels keep them. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u0655\u0670\u093c\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ıłđøæß\u0649\u0629\u06cc\u06a9\u0901]/gu, (letter) => LETTERS[letter]!);

/** Words with one space around each, and `.` where a sentence ends. */
const spaced = (text: string): string =>
  ` . ${folded(text)
    .replace(/[.!?;:,。！？；、，؟،।…\n]+/g, ' . ')
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, ' ')
    .trim()} `;

const unspaced = (text: string): string => spaced(text).replaceAll(' ', '');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One phrase as the source of an expression over {@link spaced} or {@link unspaced} words. */
function source(phrase: string, isUnspaced: boolean): string {
  const [, start, said, , next] = /^(\^ )?(.*?)( !\((.*)\))?$/s.exec(phrase)!;
  const plain = (text: string) =>
    escaped(isUnspaced ? folded(text).replaceAll(' ', '') : folded(text).replaceAll('-', ' '));
  const end = isUnspaced ? '' : ' ';
  const others = next
    ?.split('|')
    .map((word) => plain(word) + end)
    .join('|');
  return `${start ? `\\.${end}` : ''}${plain(said!)}${end}${others ? `(?!${others})` : ''}`;
}

/** The phrases of a list: `|` inside of brackets separates words. */
const phrasesIn = (says: string): string[] =>
  says
    .replace(/\s+/g, ' ')
    .split(/ ?\|(?![^(]*\)) ?/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** What a language is searched for, with what stands before it if that denies it. */
function expression({ says, not, unspaced: isUnspaced = false }: Elsewhere): RegExp {
  const any = phrasesIn(says)
    .map((phrase) => source(phrase, isUnspaced))
    .join('|');
  const denied = not
    ?.split('|')
    .map((word) => escaped(folded(word)))
    .join('|');
  const before = denied ? (isUnspaced ? `(?<!${denied})` : `(?<! (?:${denied}) (?:[^ .]+ )?)`) : '';
  return new RegExp(isUnspaced ? `${before}(?:${any})` : `(?<= )${before}(?:${any})`, 'u');
}

let expressions: { spaced: RegExp[]; unspaced: RegExp[] } | undefined;

/** Whether a text says in one of those languages that its writer wants to die. */
export function saysElsewhere(text: string): boolean {
  expressions ??= {
    spaced: Object.values(ELSEWHERE)
      .filter((one) => !one.unspaced)
      .map(expression),
    unspaced: Object.values(ELSEWHERE)
      .filter((one) => one.unspaced)
      .map(expression),
  };
  const read = readable(text);
  const words = spaced(read);
  if (expressions.spaced.some((one) => one.test(words))) return true;
  // Without a letter of those scripts there is nothing to look for.
  if (!/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(read)) return false;
  const run = unspaced(read);
  return expressions.unspaced.some((one) => one.test(run));
}
