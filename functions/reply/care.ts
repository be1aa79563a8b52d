import * as dutch from './phrases/care-dutch.ts';
import { families, strong } from './phrases/care-english.ts';
import { explicit } from './phrases/care-english-explicit.ts';
import * as french from './phrases/care-french.ts';
import * as german from './phrases/care-german.ts';
import { isOnlyAnOrder } from './phrases/care-orders.ts';
import * as portuguese from './phrases/care-portuguese.ts';
import * as spanish from './phrases/care-spanish.ts';
import { tag } from './phrases/concepts.ts';
import { saysElsewhere } from './phrases/elsewhere.ts';
import { FILLERS } from './phrases/fillers.ts';
import { plainWords } from './phrases/fold.ts';
import { frameTier } from './phrases/frames.ts';
import { LANGUAGES, type Language, sentenceLanguages, smallWords } from './phrases/languages.ts';
import { lexicon } from './phrases/lexicons.ts';
import { type Opinion, opinion } from './phrases/model.ts';
import { compile, differentWords, type Phrase, phrases } from './phrases/notation.ts';
import { type Reading, readings, sentencesOf } from './phrases/reading.ts';
import { hasWeight } from './phrases/weight.ts';

export type CareTier = 'A' | 'B' | null;

const LISTS = { en: { families, explicit, strong }, de: german, fr: french, es: spanish, pt: portuguese, nl: dutch };

const inEach = (make: (list: (typeof LISTS)[Language]) => Phrase[]) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(LISTS[language])])) as Record<Language, Phrase[]>;
const EXPLICIT = inEach(({ explicit, families }) => phrases(explicit, families));
const STRONG = inEach(({ strong, families }) => phrases(strong, families));

/** Log odds above which the models' opinion alone sees explicit or any distress, and below which it overrules a strong phrase. */
const SEES_EXPLICIT = 1.2;
const SEES_DISTRESS = 1.8;
const OVERRULES = -1;
/** What is seen as distress is explicit from here on. */
const EXPLICIT_FROM = -0.75;
/**
 * The models were trained on short replies: of a longer text only phrases and frames decide, or a recruiter's mail of
 * three hundred words would collect chance alarms.
 */
const MOST_WINDOWS = 3;
const WINDOW = 30;

/** The phrases and frames: what they find in one reading. */
function found({ language, text }: Reading): CareTier {
  const bare = text.replace(FILLERS, '');
  const texts = bare === text ? [text] : [text, bare];
  const words = differentWords(text.split(' '));
  const has = (list: readonly Phrase[]): boolean =>
    list.some((phrase) => phrase.mayBeIn(words) && texts.some((version) => version.search(phrase.expression()) >= 0));
  let tier: CareTier = null;
  const languagesOf = sentenceLanguages();
  const judged = new Set<string>();
  for (const sentence of texts.flatMap(sentencesOf)) {
    const said = sentence.join(' ');
    if (judged.has(said)) continue;
    judged.add(said);
    if (!languagesOf(sentence).includes(language)) continue;
    const framed = frameTier(tag(sentence, lexicon(language)));
    if (framed === 'A') return 'A';
    tier ??= framed;
  }
  if (has(EXPLICIT[language])) return 'A';
  return tier ?? (has(STRONG[language]) ? 'B' : null);
}

/** The least share of its words that a run must have in common with every text of its language. */
const KNOWN_WORDS = 0.18;
/** A whole text of fewer words than these need not have any. */
const FEW_WORDS = 10;
/**
 * Of fewer words than these the models know next to nothing: what they were taught of "schon wieder" in a cry would make one
 * of "Hallo, schon wieder". They are believed where an idea of distress is among the words.
 */
const HARDLY_A_SENTENCE = 6;

/**
 * Whether the models may see distress where nothing else does: they know six languages only, and of a text in another
 * one, or of the greeting and the name that are left over of a text in this one, they would say anything.
 */
function isKnown({ language, sentences }: Reading, run: readonly string[]): boolean {
  const words = run.filter((word) => word !== '.' && word !== ',').length;
  if (words < HARDLY_A_SENTENCE && !hasWeight(run, language)) return false;
  const isWhole = run.length === sentences.reduce((sum, sentence) => sum + sentence.length + 1, 0);
  return (isWhole && words < FEW_WORDS) || smallWords(run)[language] >= Math.max(1, KNOWN_WORDS * words);
}

/** In characters. */
const LONGEST_ORDER = 100;

/** Runs of about {@link WINDOW} words of the sentences that may be in the language of the reading. */
function windows({ language, sentences }: Reading): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  const languagesOf = sentenceLanguages();
  for (const sentence of sentences) {
    if (!languagesOf(sentence).includes(language)) continue;
    if (run.length > 0 && run.length + sentence.length > WINDOW) {
      runs.push(run);
      run = [];
    }
    run = [...run, ...sentence, '.'];
  }
  return run.length > 0 ? [...runs, run] : runs;
}

const asReading = ({ language }: Reading, run: readonly string[]): Reading => {
  const text = `. ${run.join(' ')} `;
  return { language, text, sentences: sentencesOf(text) };
};

/**
 * Whether a text holds distress: `A` explicit, `B` strong, null neither. It judges words, not people, and nothing of
 * the answer may be stored. Turns of phrase that only sound like distress are taken out first; what remains counts.
 * Very long texts are read at both ends. Source: facts, compliance 4; how well it does: docs/care.md.
 * @param text anything a candidate wrote, in English, German, French, Spanish, Portuguese or Dutch; of other languages only
 *   the plainest words are known
 */
export function careTier(text: string): CareTier {
  if (saysElsewhere(text)) return 'A';
  if (text.length < LONGEST_ORDER && isOnlyAnOrder(plainWords(text))) return null;
  const tiers = readings(text).map((reading) => {
    const tier = found(reading);
    if (tier === 'A') return 'A';
    const runs = windows(reading);
    const opinions = runs.map(opinion);
    const most = (model: keyof Opinion): number => Math.max(...opinions.map((each) => each[model]));
    const isShort = opinions.length <= MOST_WINDOWS;
    const sees =
      isShort &&
      runs.some((run, at) => {
        const { explicit, distress } = opinions[at]!;
        return (explicit > SEES_EXPLICIT || distress > SEES_DISTRESS) && isKnown(reading, run);
      });
    // A strong phrase counts where the models do not think it out of place.
    const stands = () =>
      runs.some((run, at) => opinions[at]!.distress > OVERRULES && found(asReading(reading, run)) !== null);
    if (!sees && (tier === null || !stands())) return null;
    return isShort && most('explicit') > EXPLICIT_FROM ? 'A' : 'B';
  });
  return tiers.includes('A') ? 'A' : tiers.includes('B') ? 'B' : null;
}

/** Words by which somebody speaks of themselves alone; an employer says "we", and "you" where its letter names a help line. */
const OF_ONESELF: Readonly<Record<Language, string>> = {
  en: 'i me my mine myself',
  de: 'ich mich mir mein meine meinem meinen meiner meines',
  fr: 'je j me m moi mon ma mes',
  es: 'yo me mi mis conmigo quiero quisiera voy pienso tengo estoy soy puedo ojala',
  pt: 'eu me mim meu meus minha minhas comigo quero queria vou penso tenho estou sou posso',
  nl: 'ik me mij mijn mezelf',
};
const ofOneself = new Map(LANGUAGES.map((language) => [language, new Set(OF_ONESELF[language].split(' '))]));

/** What somebody else may tell of somebody else's death. */
const BEREAVED = compile(
  '(lost|lose|losing) ... to suicide | (died|dies|dying) by suicide | (durch|an) suizid (verloren|gestorben)',
);

/**
 * The tier of a text of which nobody knows whether the candidate or an employer wrote it: of its sentences only those count in
 * which somebody speaks of themselves, and only phrases and frames are asked. The lines of a text are judged one by one as well,
 * since a note may stand right below a signature.
 */
export function plainTier(text: string): CareTier {
  if (saysElsewhere(text)) return 'A';
  const tiers = [text, text.replace(/\n/g, '\n\n')].flatMap(readings).flatMap((reading) =>
    reading.sentences
      .filter((sentence) => sentence.some((word) => ofOneself.get(reading.language)!.has(word)))
      .filter((sentence) => !BEREAVED.some((phrase) => `${sentence.join(' ')} `.search(phrase) >= 0))
      .map((sentence) => found(asReading(reading, [...sentence, '.']))),
  );
  return tiers.includes('A') ? 'A' : tiers.includes('B') ? 'B' : null;
}
