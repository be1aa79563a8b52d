/** Whether a mail is about work of the reader's at all, and not about a flat, a grant, a list of jobs or a recruiter's first word. */

import { namesCalling } from '../names/trades.ts';
import type { Hit } from '../search/word-index.ts';
import type { Sentence } from '../sentences.ts';
import { appliedFor } from './applied-for.ts';
import { type AppliedFor, namesThing } from './applied-for-english.ts';
import type { About } from './cue-index.ts';
import { APPLIED_FOR, FIRST_WORD, JOB, NOT_SURE, SAID_OF_OTHERS, SCENES, STRANGERS } from './scenes.ts';
import { APPLIED } from './wording.ts';

/** How many sentences have words of work or name a calling. */
const jobWordsIn = (sentences: Sentence[]): number =>
  sentences.filter(({ folded }) => JOB.test(folded)).length || callings(sentences);
/** Has one of them? */
export const hasJobWords = (sentences: Sentence[]): boolean =>
  sentences.some(({ folded }) => JOB.test(folded)) || sentences.some(({ folded }) => namesCalling(folded));
const callings = (sentences: Sentence[]): number => sentences.filter(({ folded }) => namesCalling(folded)).length;
/** Words that are said of work alone; a flat has candidates too. */
const ofWorkAlone = (sentences: Sentence[]): number =>
  sentences.filter(({ folded }) => JOB.test(folded.replace(SAID_OF_OTHERS, ''))).length;

/** How many sentences speak for each thing that decides here. */
export type Seen = {
  sentences: Sentence[];
  all: string;
  /** What may stand in it (sieve.ts). */
  signs: number;
  scenes: Record<About, Hit[]>;
  decision: number;
  ends: boolean;
  /** Something ends, and more than whom a house looks for. */
  closes: boolean;
  regret: number;
  farewell: number;
  context: number;
  /** Asked of English alone, and only where it matters. */
  applied: (() => AppliedFor) | null;
};
/** `post`: work is what was applied for. `unclear`: it may be either, and is asked about. `outreach`: a recruiter writes first; `words` are theirs. */
export type Matter =
  | { about: 'work'; post?: boolean }
  | { about: 'unclear' }
  | { about: 'elsewhere'; confidence: number }
  | { about: 'outreach'; words: string };

/**
 * English has its own word for most things that people apply for: what was applied for decides. Where nothing says it, one
 * word of work weighs more than one of another thing.
 */
const elsewhereInEnglish = ({ sentences, scenes, ends, applied }: Seen): number | 'unclear' | null => {
  const words = scenes.elsewhere.length;
  if (applied === null) return null;
  if (words + scenes.things.length === 0 && !(ends && namesThing(sentences[0]?.folded ?? ''))) return null;
  const { things, posts, subject } = applied();
  const ofWork = ofWorkAlone(sentences);
  const named =
    posts === 0 &&
    (ofWork === 0 ? words >= 2 || (words === 1 && jobWordsIn(sentences) <= 1) : words >= 2 && ofWork <= 1);
  if (named) return 0.9;
  if (things.length === 0 || subject === 'post' || (subject === null && posts > things.length)) return null;
  if (!ends) return posts < things.length && scenes.broadcast.length === 0 ? 0.6 : null;
  return posts < things.length ? 0.9 : 'unclear';
};

/** Who chooses, and what is made: of these a house that gives posts speaks as well. */
const OF_POSTS_TOO =
  /^(?:jur[iy]|jurados?|finalist\w*|expedientes?|podcasts?|concurso de|festival|comites? de selection)$/;
const forAPost = (sentences: Sentence[], found: Hit[]): boolean =>
  found.every(({ words }) => OF_POSTS_TOO.test(words)) && appliedFor(sentences, found) === 'work';

/** Elsewhere "candidature", "Bewerbung", "aanvraag" are said of flats, grants, fairs and jobs alike. */
const elsewhereInOthers = ({
  sentences,
  all,
  scenes,
  decision,
  ends,
  farewell,
}: Seen): number | 'unclear' | 'post' | null => {
  const object = ends ? appliedFor(sentences, [...scenes.elsewhere, ...scenes.things]) : undefined;
  if (object === 'unclear') return 'unclear';
  if (object === 'thing') return 0.9;
  const words = scenes.elsewhere.length;
  if (words > 0 && object === undefined && !forAPost(sentences, scenes.elsewhere)) {
    const ofWork = ofWorkAlone(sentences) || callings(sentences);
    const applied = APPLIED_FOR.test(all);
    // One word of another thing that only this language has, and the words of an application: it may be either.
    const either = words === 1 && applied && !SCENES.elsewhere.test(all);
    if (!either && (ofWork === 0 || (words >= 2 && ofWork <= 1))) return 0.9;
    // A calling alone may be whoever signs, or whom a grant is for.
    if (words >= 2 && !applied && !sentences.some(({ folded }) => JOB.test(folded))) return 0.8;
  }
  if (scenes.broadcast[0]?.sentence === 0 && decision + farewell === 0) return 0.8;
  return object === 'work' ? 'post' : null;
};

/** A receipt may end in the house's blog and its newsletter. */
const APPLICATION_IN = /\b(?:thanks?|thank you) for (?:applying|your application)\b|\breceived your application\b/;

/** In: the sentences, what was found in them, and whether they are English. Out: what the mail is about. */
export const matterOf = (seen: Seen, english: boolean): Matter => {
  const { all, signs, scenes, decision, ends, regret, farewell, context, closes } = seen;
  const elsewhere = english ? elsewhereInEnglish(seen) : elsewhereInOthers(seen);
  if (elsewhere === 'unclear') return { about: 'unclear' };
  if (typeof elsewhere === 'number') return { about: 'elsewhere', confidence: elsewhere };
  const broadcast = scenes.broadcast.length;
  if (
    broadcast >= 2 &&
    !(english && !ends && APPLICATION_IN.test(all)) &&
    (!ends || ((context === 0 || broadcast > 2) && broadcast > decision))
  )
    return { about: 'elsewhere', confidence: 0.85 };
  const outreach = scenes.outreach.find(({ words }) => !(closes && NOT_SURE.test(words)));
  const asked = regret === 0 && !closes && scenes.outreach.find(({ words }) => NOT_SURE.test(words));
  if (asked) return { about: 'outreach', words: asked.words };
  const answered = ends && regret + farewell > 0;
  if (outreach && (!answered || STRANGERS.test(outreach.words)) && !APPLIED.test(all))
    return { about: 'outreach', words: outreach.words };
  const first =
    english && (!ends || (!seen.closes && regret === 0)) && farewell === 0 ? FIRST_WORD.exec(all, signs) : null;
  if (first && !APPLIED.test(all)) return { about: 'outreach', words: first[0] };
  return { about: 'work', post: elsewhere === 'post' };
};
