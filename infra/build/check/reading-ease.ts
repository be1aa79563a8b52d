/** How easily English reads: Flesch reading ease, and the counts it rests on. Pure. */

/** Words as a person counts them. Addresses and blanks to fill in are none. */
export function wordsOf(text: string): string[] {
  return (
    text.replace(/\bhttps?:\/\/\S+|\bmailto:\S+|\S+@\S+|_{2,}/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  );
}

/** Sentences: by full stop, question mark, colon at a line's end, or a line of its own. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/\bhttps?:\/\/\S+|\bmailto:\S+/g, ' ')
    .split(/(?<=[.!?])["')]*\s+|:?\n+/)
    .map((s) => s.replace(/^[-\d.\s]+/, '').trim())
    .filter((s) => wordsOf(s).length > 0);
}

/** Syllables of an English word, by its vowel groups; good to about one in ten, which a mean evens out. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const trimmed = plain.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, (end) => end[0]!).replace(/^y/, '');
  return Math.max(1, trimmed.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Flesch 1948: 60 and more is plain English for a general audience. */
export function readingEase(text: string): number {
  const words = wordsOf(text);
  const sentences = sentencesOf(text);
  if (words.length === 0 || sentences.length === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - 1.015 * (words.length / sentences.length) - 84.6 * (syllables / words.length);
}
