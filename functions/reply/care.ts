import * as dutch from './phrases/care-dutch.ts';
import { families, strong } from './phrases/care-english.ts';
import { explicit } from './phrases/care-english-explicit.ts';
import * as french from './phrases/care-french.ts';
import * as german from './phrases/care-german.ts';
import * as portuguese from './phrases/care-portuguese.ts';
import * as spanish from './phrases/care-spanish.ts';
import { tag } from './phrases/concepts.ts';
import { FILLERS } from './phrases/fillers.ts';
import { frameTier } from './phrases/frames.ts';
import { LANGUAGES, type Language, likelyLanguages } from './phrases/languages.ts';
import { lexicon } from './phrases/lexicons.ts';
import { opinion } from './phrases/model.ts';
import { differentWords, type Phrase, phrases } from './phrases/notation.ts';
import { type Reading, readings, sentencesOf } from './phrases/reading.ts';

export type CareTier = 'A' | 'B' | null;

const LISTS = { en: { families, explicit, strong }, de: german, fr: french, es: spanish, pt: portuguese, nl: dutch };

const inEach = (make: (list: (typeof LISTS)[Language]) => Phrase[]) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(LISTS[language])])) as Record<Language, Phrase[]>;
const EXPLICIT = inEach(({ explicit, families }) => phrases(explicit, families));
const STRONG = inEach(({ strong, families }) => phrases(strong, families));

/** Log odds above which the models' opinion lifts a text, and below which it overrules a strong phrase. */
const LIFTS_TO_EXPLICIT = 0.4;
const LIFTS_TO_STRONG = 1.4;
const OVERRULES = -1.2;
/** Every doubling of a text's length asks for this much more, so that long mails do not collect chance alarms. */
const PER_DOUBLING = 0.35;
const WINDOW = 30;

/** The phrases and frames: what they find in one reading. */
function found({ language, text }: Reading): CareTier {
  const bare = text.replace(FILLERS, '');
  const texts = bare === text ? [text] : [text, bare];
  const words = differentWords(text.split(' '));
  const has = (list: readonly Phrase[]): boolean =>
    list.some((phrase) => phrase.mayBeIn(words) && texts.some((version) => version.search(phrase.expression()) >= 0));
  let tier: CareTier = null;
  for (const sentence of texts.flatMap(sentencesOf)) {
    if (!likelyLanguages(sentence).includes(language)) continue;
    const framed = frameTier(tag(sentence, lexicon(language)));
    if (framed === 'A') return 'A';
    tier ??= framed;
  }
  if (has(EXPLICIT[language])) return 'A';
  return tier ?? (has(STRONG[language]) ? 'B' : null);
}

/** Runs of sentences of about {@link WINDOW} words; a short text is one. */
function windows(sentences: Reading['sentences']): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const sentence of sentences) {
    if (run.length > 0 && run.length + sentence.length > WINDOW) {
      runs.push(run);
      run = [];
    }
    run = [...run, ...sentence, '.'];
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/**
 * Whether a text holds distress: `A` explicit, `B` strong, null neither. It judges words, not people, and nothing of
 * the answer may be stored. Turns of phrase that only sound like distress are taken out first; what remains counts.
 * Very long texts are read at both ends. Source: facts, compliance 4; how well it does: docs/care.md.
 * @param text anything a candidate wrote, in English, German, French, Spanish, Portuguese or Dutch
 */
export function careTier(text: string): CareTier {
  const all = readings(text);
  const tiers = all.map(found);
  if (tiers.includes('A')) return 'A';

  const opinions = all.slice(0, 1).flatMap(({ sentences }) => windows(sentences).map(opinion));
  const extra = PER_DOUBLING * Math.log2(opinions.length || 1);
  const explicit = Math.max(...opinions.map((each) => each.explicit)) - extra;
  const distress = Math.max(...opinions.map((each) => each.distress)) - extra;
  if (explicit > LIFTS_TO_EXPLICIT) return 'A';
  if (distress > LIFTS_TO_STRONG) return 'B';
  return tiers.includes('B') && distress + extra > OVERRULES ? 'B' : null;
}
