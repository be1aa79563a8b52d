/** A mail as the questions of `recognise.ts` see it: its cues counted by family, what they weigh, and the second opinion. */

import type { Kind } from '../reading.ts';
import type { Hit } from '../search/word-index.ts';
import type { Joined, Sentence } from '../sentences.ts';
import { type AppliedFor, appliedForInEnglish } from './applied-for-english.ts';
import type { About } from './cue-index.ts';
import type { CueSet, Family } from './cues/cue.ts';
import { NOT_ENGLISH, SETS } from './cues/sets.ts';
import { type Evidence, evidenceIn } from './evidence.ts';
import { isHouseRule } from './house-rules.ts';
import { hasJobWords } from './matter.ts';
import { NOT_SO } from './meant-english.ts';
import { type Opinion, opinionOn } from './model.ts';
import { deniesService } from './regretted.ts';
import { OF_MAILS, UNDOING } from './sieve.ts';
import {
  ANOTHER_POST,
  asksReader,
  GOES_ON_GLADLY,
  INVITES,
  RESCINDED,
  SOME_DAY,
  TURNS,
  TURNS_IN_ENGLISH,
  UNANSWERED,
} from './wording.ts';

/** `agency`: who writes recruits for others. `elsewhere`: the mail is not about an application of the reader's. */
export type Judged = {
  kind: Kind;
  confidence: number;
  why: string[];
  evidence: Evidence[];
  elsewhere?: boolean;
  agency?: boolean;
};

const show = (evidence: Evidence[], family: Family): string[] =>
  evidence
    .filter((one) => one.family === family)
    .slice(0, 3)
    .map((one) => `${family}: ${one.words.slice(0, 120)}`);

/** "No vacancy now, but we will come back to you", "so please be patient": what stands behind that holds. */
const afterBut = (folded: string, words: string): boolean => {
  const but = Math.max(folded.lastIndexOf(' but '), folded.lastIndexOf(', so please '));
  return but >= 0 && folded.indexOf(words, but) > but;
};

/** It says nothing of what is to come. */
const THANKED_FOR_PATIENCE = /\b(?:thank\w*|appreciate)\b.{0,20}\byour patience(?:[.!,;]|$)/;

const DECIDING: Family[] = ['decision', 'closed', 'interview', 'offer'];
/** Does something end in it, or begin? */
export const decides = (evidence: Evidence[]): boolean => evidence.some(({ family }) => DECIDING.includes(family));

/** In: what a mail's own language found. Out: the same, and what others find where it decides nothing. */
const withOtherLanguages = (
  sentences: Sentence[],
  joined: Joined,
  own: CueSet | undefined,
  first: ReturnType<typeof evidenceIn>,
): Evidence[] => {
  let { evidence } = first;
  if (!decides(evidence) && own !== SETS.en && own !== undefined)
    evidence = [...evidence, ...evidenceIn(SETS.en!, sentences, joined).evidence];
  if (decides(evidence) || own !== undefined) return evidence;
  for (const set of NOT_ENGLISH) {
    const read = evidenceIn(set, sentences, joined);
    evidence = [...evidence, ...read.evidence];
    if (!decides(read.evidence)) continue;
    first.scenes.elsewhere = [...first.scenes.elsewhere, ...read.scenes.elsewhere];
    first.scenes.things = [...first.scenes.things, ...read.scenes.things];
  }
  return evidence;
};

/** How many sentences speak for each family, and what follows from that. Set once, but for `context` and `work`. */
export class Letter {
  readonly sentences: Sentence[];
  readonly all: string;
  /** What may stand in all of it (sieve.ts). */
  readonly signs: number;
  readonly scenes: Record<About, Hit[]>;
  readonly evidence: Evidence[];
  /** The language of the cues is English; `known`: it is one whose cues there are. */
  readonly english: boolean;
  readonly known: boolean;
  /** An end stands there that is denied, quoted, asked, conditional or somebody else's. */
  readonly setAside: boolean;
  /** "Leider … nicht" and good wishes, and nothing that goes on: no cue, and yet an end. */
  readonly soft: boolean;
  /** A sentence asks; `asksReader`: for something the reader is to do. */
  readonly asks: boolean;
  readonly asksReader: boolean;
  readonly decision: number;
  readonly closed: number;
  readonly regret: number;
  readonly farewell: number;
  readonly invited: number;
  readonly broadcast: number;
  /** Something ends; `rescinded`: an offer. */
  readonly ends: boolean;
  readonly rescinded: boolean;
  /** A post is named as what was applied for, in English. */
  readonly post: boolean;
  /** Sentences about the application itself; a post that is named counts as one. */
  context: number;
  /** It is about work, by what was applied for. */
  work = false;
  private readonly families: Map<Family, Set<number>>;
  private judged: Opinion | undefined;
  private object: AppliedFor | undefined;
  private worded: boolean | undefined;
  private open: boolean | undefined;

  constructor(sentences: Sentence[], joined: Joined, own: CueSet | undefined, first: ReturnType<typeof evidenceIn>) {
    this.sentences = sentences;
    this.all = joined.all;
    this.signs = OF_MAILS.signsOf(joined.all);
    this.scenes = first.scenes;
    this.english = own === SETS.en;
    this.known = own !== undefined;
    this.setAside = first.setAside;
    this.asks = sentences.some(({ folded }) => folded.endsWith('?'));
    this.asksReader = asksReader(sentences);
    let evidence = withOtherLanguages(sentences, joined, own, first);
    // "We had gone ahead with others, but are you free on Thursday?": what was decided then does not hold now.
    const anew = evidence.some(({ family }) => family === 'interview' || family === 'offer') || this.asks;
    if (anew || NOT_SO.test(this.all, this.signs)) evidence = evidence.filter((one) => one.past !== true);
    this.ends = evidence.some(({ family }) => family === 'decision' || family === 'closed');
    // "Second interview" above a letter that ends something names what was, unless it invites.
    if (this.ends && !this.english)
      evidence = evidence.filter(
        ({ family, sentence, words }) => family !== 'interview' || sentence > 0 || INVITES.test(words),
      );
    if (this.ends && !(this.english ? this.asksReader : this.asks) && UNANSWERED.test(this.all, this.signs))
      evidence = evidence.filter(({ family }) => family !== 'interview');
    this.evidence = evidence;
    this.families = new Map();
    for (const { family, sentence } of evidence) {
      const known = this.families.get(family);
      if (known === undefined) this.families.set(family, new Set([sentence]));
      else known.add(sentence);
    }
    this.decision = this.count('decision');
    this.closed = this.count('closed');
    this.regret = this.count('regret');
    this.farewell = this.count('farewell');
    this.invited = this.count('interview');
    this.context = this.count('context');
    this.broadcast = this.scenes.broadcast.length;
    this.rescinded = evidence.some(({ family, words }) => family === 'decision' && RESCINDED.test(words, this.signs));
    this.post = this.applied !== null && (this.scenes.posts.length > 0 || this.applied().posts > 0);
    const goesOn = this.count('interview', 'offer', 'pending', 'hold', 'withdrawn', 'action') > 0;
    this.soft = first.soft && !this.ends && !this.asks && this.farewell > 0 && !goesOn;
  }

  /** What an English mail says was applied for; null where it does not matter. */
  get applied(): (() => AppliedFor) | null {
    const matters = this.english && (this.ends || this.scenes.elsewhere.length + this.scenes.things.length > 0);
    if (!matters) return null;
    return () => {
      this.object ??= appliedForInEnglish(this.sentences, this.scenes, this.ends);
      return this.object;
    };
  }

  count(...families: Family[]): number {
    let count = 0;
    for (const family of families) count += this.families.get(family)?.size ?? 0;
    return count;
  }
  /** How many of a family are plain ones. */
  strong(family: 'interview' | 'offer'): number {
    return this.evidence.filter((one) => one.family === family && one.strength === 2).length;
  }
  sentencesOf(...families: Family[]): Set<number> {
    return new Set(families.flatMap((family) => [...(this.families.get(family) ?? [])]));
  }
  /** It has words of work, or names a calling. */
  get hasJobWords(): boolean {
    this.worded ??= hasJobWords(this.sentences);
    return this.worded;
  }

  /** What speaks against the application, as an invitation is weighed against it. */
  get against(): number {
    return this.decision + this.closed + Math.min(this.regret, 1) + Math.min(this.farewell, 2) * 0.5;
  }
  /** How plainly it ends, over all families. */
  get score(): number {
    return (
      Math.min(this.decision, 2) * 2 +
      Math.min(this.closed, 2) * 1.7 +
      Math.min(this.regret, 2) +
      Math.min(this.farewell, 2) * 0.7 +
      Math.min(this.context, 2) * 0.4
    );
  }
  /** Something is still to come of the application. "Not selected for the next step" speaks of what is over. */
  get pending(): boolean {
    this.open ??= this.evidence.some(({ family, sentence, words }) => {
      if (family !== 'pending' || sentence === 0) return false;
      const isEnd = this.families.get('decision')?.has(sentence) || this.families.get('closed')?.has(sentence);
      const { folded } = this.sentences[sentence]!;
      if (words === 'your patience' && THANKED_FOR_PATIENCE.test(folded)) return false;
      if (isEnd && !afterBut(folded, words)) return false;
      return !(this.english ? ANOTHER_POST : SOME_DAY).test(folded);
    });
    return this.open;
  }

  get opinion(): Opinion {
    this.judged ??= opinionOn(this.sentences);
    return this.judged;
  }
  /** It reads like a rejection, at least so much. */
  agrees(least: number): boolean {
    return this.opinion.rejection >= least;
  }
  /** It reads like one, and like one of work. */
  insists(least: number): boolean {
    return this.opinion.rejection > least && this.opinion.elsewhere < 0.4;
  }
  /** A turn for the worse stands in it. */
  get turns(): boolean {
    if (!this.english) return TURNS.test(this.all);
    return this.sentences.some(
      ({ folded }) =>
        TURNS_IN_ENGLISH.test(folded) && !deniesService(folded) && !isHouseRule(folded, UNDOING.signsOf(folded)),
    );
  }
  /** Enough without a cue, where no end was set aside. Less is enough where it regrets or takes leave. */
  get readsAsEnd(): boolean {
    const least = this.regret > 0 ? 0.54 : this.farewell > 0 ? 0.65 : 0.7;
    return (
      (!this.setAside || this.agrees(0.93)) &&
      this.count('hold') === 0 &&
      this.agrees(this.english ? least : 0.8) &&
      this.opinion.elsewhere < (this.agrees(0.85) ? 0.3 : 0.2)
    );
  }
  /** Outside English: nothing in it goes on, asks or is glad, and it reads so much like a rejection. */
  over(least: number): boolean {
    return (
      this.known &&
      !this.english &&
      !this.asks &&
      (!this.setAside || this.agrees(0.93)) &&
      this.count('received', 'pending', 'hold', 'interview', 'offer', 'action') + this.broadcast === 0 &&
      !GOES_ON_GLADLY.test(this.all) &&
      this.insists(least)
    );
  }

  verdict(kind: Kind, confidence: number, ...families: Family[]): Judged {
    return {
      kind,
      confidence,
      why: families.flatMap((family) => show(this.evidence, family)),
      evidence: this.evidence,
      agency: this.scenes.forOthers.length > 0,
    };
  }
  /** Not about an application of the reader's, and the words that say so. */
  other(confidence: number): Judged {
    const words = (this.scenes.elsewhere[0] ?? this.scenes.things[0] ?? this.scenes.broadcast[0])?.words;
    return {
      kind: 'other',
      confidence,
      why: words ? [`not this application: ${words}`] : [],
      evidence: this.evidence,
      elsewhere: words !== undefined && confidence >= 0.7,
    };
  }
}
