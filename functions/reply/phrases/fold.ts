/**
 * Turns what people type into plain words, so that one pattern fits many spellings: lower case, no accents, no curly
 * quotes or invisible characters, short forms written out. Sentence ends become the word `.`, softer breaks `,`.
 */
import { SHORT_FORMS } from './short-forms.ts';
import { repairSpelling, unmask } from './spelling.ts';

/** Longer texts are read at both ends only, so that time stays bounded whatever is sent. */
const MAX_LENGTH = 60_000;
const HEAD = 40_000;
const MAX_WORD = 40;

const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

/** The part of a text that is read: all of it, or its two ends when it is longer than {@link MAX_LENGTH}. */
export function readable(text: string): string {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, HEAD)}\n\n${text.slice(HEAD - MAX_LENGTH)}`;
}

/** Lower case without accents, invisible characters and typographic quotes; everything else stays in place. */
function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u201b\u02bc\u0060\u00b4\u2032]/g, "'")
    .replace(/\u00df/g, 'ss')
    .replace(/\u0153/g, 'oe')
    .replace(/\u00e6/g, 'ae')
    .replace(/\u00f8/g, 'o');
}

/** French and Dutch run a short word into the next with an apostrophe (j'ai); English shortens the end (don't). */
function apostrophes(text: string): string {
  return text
    .replace(/\b(i)'ll\b/g, '$1 will')
    .replace(/\b(j|l|d|n|m|t|s|c|qu|jusqu|puisqu|lorsqu|quelqu)'(?=[a-z])(?!(?:s|t|m|d|re|ve|ll)\b)/g, '$1 ')
    .replace(/(?<!\blet)'s\b/g, ' is')
    .replace(/(?<=[a-z])'(?=[a-z])/g, '')
    .replace(/'/g, ' ');
}

/** s u i c i d e -> suicide: people space letters out to slip past filters. */
const joinSpacedLetters = (text: string): string =>
  text.replace(/(?<![a-z])[a-z](?:[ .\-_*]{1,2}[a-z]){3,30}(?![a-z])/g, (run) => run.replace(/[^a-z]/g, ''));

/** c4n't, k1ll: digits that stand for letters, only inside a word. */
function unleet(word: string): string {
  if (!/^[a-z@$][a-z]*[013457@$]+[a-z]+[a-z013457@$]*$/.test(word)) return word;
  return word.replace(/[013457@$]/g, (sign) => LEET[sign] ?? sign);
}

/** noooo -> no; a run of three or more of one letter is never spelling. */
const squeeze = (word: string): string => (/^\d+$/.test(word) ? word : word.replace(/([a-z])\1{2,}/g, '$1'));

/**
 * The words of a text, with `.` for the end of a sentence and `,` for a break within one.
 * Always begins and ends with `.`, so that a pattern can ask for the start or the end of a sentence.
 */
export function plainWords(text: string): string[] {
  const flat = unmask(joinSpacedLetters(apostrophes(foldLetters(readable(text)))))
    .replace(/\bany more\b/g, 'anymore')
    .replace(/\b(any|some|every|no) one\b/g, '$1one')
    .replace(/\bmy self\b/g, 'myself')
    .replace(/\.{2,}|\u2026/g, ' ')
    .replace(/(?<=\d)[.,:](?=\d)/g, '')
    .replace(/\r?\n[ \t]*\r?\n\s*/g, ' . ')
    .replace(/[.!?;]+(?=\s|$|[a-z"')])/g, ' . ')
    .replace(/[,:()[\]"\u201c\u201d\u201e\u00ab\u00bb\u2013\u2014|/]|(?<=\s)-+(?=\s)|--+/g, ' , ');
  const words: string[] = ['.'];
  const add = (word: string) => {
    const last = words[words.length - 1];
    if (word === '.' && last === ',') words[words.length - 1] = '.';
    else if (!((word === '.' || word === ',') && (last === '.' || last === ','))) words.push(word);
  };
  for (const raw of flat.split(/\s+/)) {
    if (raw === '.' || raw === ',') {
      add(raw);
      continue;
    }
    for (const part of raw.replace(/[^a-z0-9*@$]+/g, ' ').split(' ')) {
      if (part === '' || part.length > MAX_WORD) continue;
      const word = squeeze(unleet(part));
      const long = SHORT_FORMS.get(word);
      if (long) for (const piece of long) add(piece);
      else add(repairSpelling(word).replace(/[*@$]/g, '') || '_');
    }
  }
  add('.');
  return words;
}

/** The words of a text alone, a space between, without its breaks: for patterns that go on over them. */
export const saidIn = (text: string): string =>
  plainWords(text)
    .filter((word) => word !== '.' && word !== ',')
    .join(' ');
