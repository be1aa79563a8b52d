/** Whether a text of a few words carries any idea that distress is made of. */
import { type Concept, tag } from './concepts.ts';
import type { Language } from './languages.ts';
import { lexicon } from './lexicons.ts';

/** Ideas that every ordinary note has as well: "well, I had hoped for more", "sleep well everybody". */
const LIGHT: readonly Concept[] = [
  'HARMLESS',
  'FINE',
  'MILD',
  'JOB',
  'SELF',
  'THEM',
  'OTHERS',
  'HAVE',
  'GIVE',
  'SO',
  'ALL',
  'LAST',
  'SOON',
  'DAYS',
  'GOOD',
  'BETTER',
  'HOPE',
  'SLEEP',
  'EAT',
];

/** @param words plain words, idioms taken out, in the language whose lexicon is asked */
export const hasWeight = (words: readonly string[], language: Language): boolean =>
  tag(words, lexicon(language)).some(({ concepts }) => concepts.some((concept) => !LIGHT.includes(concept)));
