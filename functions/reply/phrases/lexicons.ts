/** The lexicon of each language, prepared when a text first needs it. */
import { prepare, type Words } from './concepts.ts';
import type { Language } from './languages.ts';
import { dutch } from './lexicon-dutch.ts';
import { english } from './lexicon-english.ts';
import { french } from './lexicon-french.ts';
import { german } from './lexicon-german.ts';
import { portuguese } from './lexicon-portuguese.ts';
import { spanish } from './lexicon-spanish.ts';

const LEXICONS = { en: english, de: german, fr: french, es: spanish, pt: portuguese, nl: dutch } as const;
const prepared = new Map<Language, Words>();

/** The prepared lexicon of a language. */
export function lexicon(language: Language): Words {
  const known = prepared.get(language);
  if (known) return known;
  const made = prepare(LEXICONS[language]);
  prepared.set(language, made);
  return made;
}
