import * as dutch from './phrases/care-dutch.ts';
import { families, strong } from './phrases/care-english.ts';
import { explicit } from './phrases/care-english-explicit.ts';
import * as french from './phrases/care-french.ts';
import * as german from './phrases/care-german.ts';
import * as idioms from './phrases/care-idioms.ts';
import * as portuguese from './phrases/care-portuguese.ts';
import * as spanish from './phrases/care-spanish.ts';
import { tag } from './phrases/concepts.ts';
import { FILLERS } from './phrases/fillers.ts';
import { plainWords } from './phrases/fold.ts';
import { frameTier } from './phrases/frames.ts';
import { LANGUAGES, type Language, likelyLanguages } from './phrases/languages.ts';
import { lexicon } from './phrases/lexicons.ts';
import { differentWords, type Phrase, phrases, type Words } from './phrases/notation.ts';

export type CareTier = 'A' | 'B' | null;

const LISTS = { en: { families, explicit, strong }, de: german, fr: french, es: spanish, pt: portuguese, nl: dutch };

const both = (make: (list: (typeof LISTS)[Language]) => Phrase[]) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(LISTS[language])])) as Record<Language, Phrase[]>;
const EXPLICIT = both(({ explicit, families }) => phrases(explicit, families));
const STRONG = both(({ strong, families }) => phrases(strong, families));
const HARMLESS = phrases(idioms.english + idioms.others, idioms.families);

const found = (list: readonly Phrase[], texts: readonly string[], words: Words): boolean =>
  list.some(
    (phrase) => phrase.mayBeIn(words) && texts.some((text) => text.search(phrase.expression()) >= 0),
  );

/**
 * Whether a text holds distress: `A` explicit, `B` strong, null neither. It judges words, not people, and nothing of
 * the answer may be stored. Turns of phrase that only sound like distress are taken out first; what remains counts.
 * Very long texts are read at both ends. Source: facts, compliance 4; how well it does: docs/care.md.
 * @param text anything a candidate wrote, in English, German, French, Spanish, Portuguese or Dutch
 */
export function careTier(text: string): CareTier {
  const plain = plainWords(text);
  let words = differentWords(plain);
  let whole = `${plain.join(' ')} `;
  for (const phrase of HARMLESS) if (phrase.mayBeIn(words)) whole = whole.replace(phrase.expression(), '~ ');
  words = differentWords(whole.split(' '));
  const bare = whole.replace(FILLERS, '');
  const texts = bare === whole ? [whole] : [whole, bare];

  let tier: CareTier = null;
  const languages = new Set<Language>();
  for (const version of texts)
    for (const sentence of version.split(/(?<= )\. /)) {
      const own = sentence.split(' ').filter((word) => word !== '');
      if (own.length === 0) continue;
      for (const language of likelyLanguages(own)) {
        languages.add(language);
        const framed = frameTier(tag(own, lexicon(language)));
        if (framed === 'A') return 'A';
        tier ??= framed;
      }
    }
  const spoken = [...languages];
  if (spoken.some((language) => found(EXPLICIT[language], texts, words))) return 'A';
  return tier ?? (spoken.some((language) => found(STRONG[language], texts, words)) ? 'B' : null);
}
