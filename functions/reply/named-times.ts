/** A text as clauses of plain words, in which each time that is named is one word. Pure. */
import { plainWords } from './phrases/fold.ts';
import { DAY, FEAST, LONG, NEXT, NOW, TIMES } from './phrases/time-words.ts';

/** In characters, at either end: where people put a wish. */
const REACH = 600;
/** More times than these are a diary. */
const MOST_TIMES = 20;

export type Clause = {
  /** Plain words with a space on either side of each; a time is `thatday`, `thatlong` and so on (time-words.ts). */
  words: string;
  /** The same, with the times in their own words. */
  said: string;
  /** Which sentence it is a part of, counted from 0. */
  sentence: number;
};

/** Lower case and without accents, as the times are listed. */
const fold = (text: string): string =>
  (text.length <= 2 * REACH ? text : `${text.slice(0, REACH)}\n\n${text.slice(-REACH)}`)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[\u2018\u2019\u0060\u00b4]/g, "'")
    .replace(/\b(l|d|jusqu|aujourd)'/g, '$1 ')
    .replace(/\bwe're\b/g, 'we are')
    .replace(/-feira\b/g, ' feira')
    // "Im Urlaub" would be read as "I am".
    .replace(
      /\bim (?=thatday|urlaub|ausland|krankenhaus|[a-z]*(?:uar|marz|april|mai|juni?|juli?|august|ember|ober)\b)/g,
      'in ',
    )
    .replace(/[ \t]+/g, ' ');

/** Where a thought ends that no comma ends; words of one language that are others elsewhere only before what begins a request. */
const JOINTS =
  / (?:but|because|aber|weil|donc|pero|porque|asi que|entao|omdat|dus|so(?= (?:please|leave|let|no|do|stop|give|bitte|lasst|keine))|mais(?= (?:laissez|pas|ne|svp|merci))|mas(?= (?:por|nao|deixem))|maar(?= (?:graag|laat|geen|stuur)))(?= )/g;

export function clausesOf(text: string): Clause[] {
  const times: string[] = [];
  let marked = fold(text);
  for (const [pattern, mark] of TIMES)
    marked = marked.replace(pattern, (said) => {
      if (times.length >= MOST_TIMES) return said;
      times.push(said);
      return `${mark}q${String.fromCharCode(96 + times.length)} `;
    });
  const clauses: Clause[] = [];
  for (const [sentence, words] of sentencesOf(plainWords(marked)).entries())
    for (const clause of words.join(' ').replace(JOINTS, ' ,').split(' , ')) {
      const numbered = ` ${clause.replace(/^, /, '').trim()} `;
      if (numbered.trim() === '') continue;
      clauses.push({
        words: numbered.replace(MARK, '$1'),
        said: numbered.replace(MARK, (_, __, which: string) => times[which.charCodeAt(0) - 97]!).trim(),
        sentence,
      });
    }
  return clauses;
}

const MARK = new RegExp(`\\b(${[DAY, LONG, FEAST, NEXT, NOW].join('|')})q([a-t])\\b`, 'g');

function sentencesOf(words: readonly string[]): string[][] {
  const sentences: string[][] = [[]];
  for (const word of words)
    if (word === '.') sentences.push([]);
    else sentences.at(-1)!.push(word);
  return sentences.filter((sentence) => sentence.length > 0);
}
