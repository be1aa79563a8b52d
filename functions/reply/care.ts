import * as dutch from './phrases/care-dutch.ts';
import { families, strong } from './phrases/care-english.ts';
import { explicit } from './phrases/care-english-explicit.ts';
import * as french from './phrases/care-french.ts';
import * as german from './phrases/care-german.ts';
import * as idioms from './phrases/care-idioms.ts';
import * as portuguese from './phrases/care-portuguese.ts';
import * as spanish from './phrases/care-spanish.ts';
import { FILLERS } from './phrases/fillers.ts';
import { plainWords } from './phrases/fold.ts';
import { compile } from './phrases/notation.ts';

export type CareTier = 'A' | 'B' | null;

const LANGUAGES = [{ families, explicit, strong }, german, french, spanish, portuguese, dutch];

const EXPLICIT = LANGUAGES.flatMap(({ explicit, families }) => compile(explicit, families));
const STRONG = LANGUAGES.flatMap(({ strong, families }) => compile(strong, families));
const HARMLESS = compile(idioms.english + idioms.others, idioms.families);

const found = (phrases: readonly RegExp[], texts: readonly string[]): boolean =>
  phrases.some((phrase) => texts.some((words) => words.search(phrase) >= 0));

/**
 * Whether a text holds distress: `A` explicit, `B` strong, null neither. It judges words, not people, and nothing of
 * the answer may be stored. Turns of phrase that only sound like distress are taken out first; what remains counts.
 * Very long texts are read at both ends. Source: facts, compliance 4; how well it does: docs/care.md.
 * @param text anything a candidate wrote, in English, German, French, Spanish, Portuguese or Dutch
 */
export function careTier(text: string): CareTier {
  let words = `${plainWords(text).join(' ')} `;
  for (const phrase of HARMLESS) words = words.replace(phrase, '~ ');
  const bare = words.replace(FILLERS, '');
  const texts = bare === words ? [words] : [words, bare];
  if (found(EXPLICIT, texts)) return 'A';
  return found(STRONG, texts) ? 'B' : null;
}
