/** How a text spells the name that an address only hints at: "orrinmills" and "Orrin Mills". */
import { foldName } from './fold.ts';
import type { Sentence } from './sentences.ts';

const MAX_WORDS = 6;
const UMLAUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ø: 'oe', å: 'aa' };
/** A word as hosts write it: "Süd" as "Sued". */
export const inHosts = (word: string): string => word.replace(/[äöüÄÖÜøå]/g, (letter) => UMLAUT[letter]!);
/** Articles that a name has and an address leaves out. */
const ARTICLE = /^(?:les?|la|the|de|du|des|der|die|das|dem|den|van|of|und|and|et|y|e|&)$/i;
/** "l’Orrin" */
const withoutElision = (word: string): string => word.replace(/^[ld][’'](?=\p{Lu})/iu, '');
const isName = (word: string): boolean => /^["'“„«(]?[\p{Lu}\p{N}]/u.test(word) || /^\p{Ll}+\p{Lu}/u.test(word);
const trimmed = (text: string): string =>
  text
    .replace(/^["'“„«(]+/, '')
    .replace(/(?:[’']s)?[\s"'”“»).,;:!?-]+$/, '')
    .replace(/[’']s$/, '');

/** The words from `from` on that spell `label`, or the first half of it or more; how many letters of it they have. */
const spells = (
  words: string[],
  from: number,
  label: string,
  fold: (word: string) => string,
): [end: number, got: number] => {
  let joined = '';
  let end = from;
  for (let at = from; at < words.length && at < from + MAX_WORDS; at++) {
    const word = words[at]!;
    const next = joined + fold(word);
    if (!label.startsWith(next)) {
      if (joined !== '' && ARTICLE.test(word)) continue;
      break;
    }
    joined = next;
    end = at + 1;
    if (joined === label || /[.,;:!?)]$/.test(word)) break;
  }
  return [end, joined.length];
};

/**
 * In: a label of a host or a mailbox, and sentences. Out: the name as the text spells it, with the capitalised words
 * that go on with it where the label has only its beginning; null when the text does not name it.
 */
export const spelledOut = (label: string, sentences: Sentence[]): string | null => {
  const key = foldName(label);
  if (key.length < 3) return null;
  const start = key.slice(0, 3);
  let half: string | null = null;
  for (const { text, folded } of sentences.slice(0, 60)) {
    if (!/\p{Lu}/u.test(text) || !folded.includes(start[0]!)) continue;
    const words = text.split(' ').map(withoutElision);
    for (const [at, word] of words.entries()) {
      const code = word.charCodeAt(0) | 32;
      if (code >= 97 && code <= 122 && code !== key.charCodeAt(0)) continue;
      if (!isName(word) || /[@/]|\.\p{Ll}/u.test(word)) continue;
      for (const fold of [foldName, (one: string) => foldName(inHosts(one))]) {
        const first = fold(word);
        if (first === '' || !key.startsWith(first)) continue;
        const [end, got] = spells(words, at, key, fold);
        if (got === key.length) return trimmed(words.slice(at, end).join(' '));
        if (half !== null || got < 5 || got * 2 < key.length || (end - at < 2 && got * 3 < key.length * 2)) continue;
        let last = end;
        while (last < at + MAX_WORDS && !/[.,;:!?)]$/.test(words[last - 1]!) && isName(words[last] ?? '')) last++;
        half = trimmed(words.slice(at, last).join(' '));
      }
    }
  }
  return half;
};
