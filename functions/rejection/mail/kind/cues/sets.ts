/** Which cues a language has. */
import type { CueSet } from './cue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { more } from './more.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

const [nordic, polish, turkish, czech, russian, asian] = more as [CueSet, CueSet, CueSet, CueSet, CueSet, CueSet];
/** The cues of a language, by its code. */
export const SETS: Record<string, CueSet> = {
  en,
  de,
  fr,
  es,
  pt,
  nl,
  it,
  sv: nordic,
  da: nordic,
  nb: nordic,
  pl: polish,
  cs: czech,
  hu: czech,
  ro: czech,
  fi: czech,
  tr: turkish,
  ru: russian,
  uk: russian,
  ja: asian,
  zh: asian,
  ko: asian,
};

/** The languages a mail of unknown language is searched in when English says nothing, in this order. */
export const NOT_ENGLISH: CueSet[] = [de, fr, es, pt, nl, it, ...more];
