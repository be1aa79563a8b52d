/** How a text spells the name that an address only hints at: "orrinmills" and "Orrin Mills". */
import { foldName } from './fold.ts';
import type { Sentence } from './sentences.ts';

const MAX_WORDS = 6;
const UMLAUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ø: 'oe', å: 'aa' };
/** A word as hosts write it: "Süd" as "Sued". */
export const inHosts = (word: string): string => word.replace(/[äöüÄÖÜøå]/g, (letter) => UMLAUT[letter]!);
/** Articles that a name has and an address leaves out. */
const ARTICLE = /^(?:les?|la|the|de|du|des|der|die|das|dem|den|van|of|und|and|et|y|e|&)$/i;
/** What a host writes for "&". */
const AND = ['and', 'und', 'et', 'en', 'e', 'y', 'i', 'og', 'och', 'n', 'ed'];
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
    // "Orrin & Mills" of orrinandmills.example
    if (joined !== '' && /^[&+]$/.test(word) && words[at + 1] !== undefined) {
      const and = AND.find((one) => label.startsWith(joined + one + fold(words[at + 1]!)));
      if (and !== undefined) joined += and;
      continue;
    }
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
 * In: the words behind those that spell the beginning of a label, and the rest of it. Out: how many of them the rest is short for, by
 * their first letters or by the beginning of one: "dc" of "District Council", "uni" of "University"; 0 when it is short for none.
 */
const shortens = (words: string[], rest: string): number => {
  if (rest.length < 2) return 0;
  let letters = '';
  for (const [at, word] of words.slice(0, 5).entries()) {
    const key = foldName(word);
    if (ARTICLE.test(word) || key === '') continue;
    if (!isName(word)) return 0;
    if (letters === '' && key.length > rest.length && key.startsWith(rest)) return at + 1;
    letters += key[0]!;
    if (letters === rest) return at + 1;
    if (!rest.startsWith(letters) || /[.,;:!?)]$/.test(word)) return 0;
  }
  return 0;
};

/**
 * In: a label of a host or a mailbox, and sentences. Out: the name as the text spells it, and whether that is all of the label; with the
 * capitalised words that go on with it where the label has only its beginning; null when the text does not name it.
 */
export const spelledOut = (label: string, sentences: Sentence[]): { name: string; whole: boolean } | null => {
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
        if (got === key.length) return { name: trimmed(words.slice(at, end).join(' ')), whole: true };
        if (half !== null || got < 5 || got * 2 < key.length || (end - at < 2 && got * 3 < key.length * 2)) continue;
        const short = /[.,;:!?)]$/.test(words[end - 1]!) ? 0 : shortens(words.slice(end), key.slice(got));
        if (short > 0) return { name: trimmed(words.slice(at, end + short).join(' ')), whole: true };
        let last = end;
        while (last < at + MAX_WORDS && !/[.,;:!?)]$/.test(words[last - 1]!) && isName(words[last] ?? '')) last++;
        half = trimmed(words.slice(at, last).join(' '));
      }
    }
  }
  return half === null ? null : { name: half, whole: false };
};
