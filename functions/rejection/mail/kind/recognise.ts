/**
 * What a mail does to an application, from its sentences. Rules over families of cues; no single word decides.
 * docs/reading.md explains the order of the questions below.
 */

import type { Kind } from '../reading.ts';
import type { Hit } from '../search/word-index.ts';
import type { Joined, Sentence } from '../sentences.ts';
import { type AppliedFor, appliedForInEnglish } from './applied-for-english.ts';
import type { CueSet, Family } from './cues/cue.ts';
import { NOT_ENGLISH, SETS } from './cues/sets.ts';
import { type About, type Evidence, evidenceIn } from './evidence.ts';
import { jobWordsIn, matterOf } from './matter.ts';
import { HALTED } from './meant.ts';
import { DELETED, GOES_ON, OFFER_STANDS, READERS_SUBJECT } from './meant-english.ts';
import { type Opinion, opinionOn } from './model.ts';
import { APPLICATION, ASKED_FOR } from './scenes.ts';
import {
  APPLICATION_ITSELF,
  APPLIED,
  asksReader,
  BARE,
  BY_THE_READER,
  FOR_ANOTHER_POST,
  GOES_ON_GLADLY,
  INVITES,
  JOINED,
  LAPSED,
  LATER,
  MENTIONED,
  MOVED_ON,
  NOT_SETTLED,
  OTHERS,
  OTHERS_TAKEN,
  offersAnother,
  RECOMMENDED,
  REFERRED,
  RESCINDED,
  SAVED,
  SOME_DAY,
  STATUS,
  SURVEY,
  TOLD,
  TURNS,
} from './wording.ts';

/**
 * `agency`: who writes recruits for others. `elsewhere`: the mail is not about an application of the reader's;
 * `toMany`: nor about anything of theirs alone.
 */
type Judged = {
  kind: Kind;
  confidence: number;
  why: string[];
  evidence: Evidence[];
  elsewhere?: boolean;
  toMany?: boolean;
  agency?: boolean;
};
/** `scenes`: where in the mail something else is said than what decides. */
export type Verdict = Judged & { scenes: Record<About, Hit[]> };

/** The reader applied, said in one word, in other languages than English. */
const APPLICANT =
  /\b(?:beworben|bewerbung|postul\w+|candidat\w+|inscri(?:bi|to|ta|pcion|cao|ption|te|vi)\w*|gesolliciteerd|sollicit\w+|aplicaste|aplicacion)\b/;

const show = (evidence: Evidence[], family: Family): string[] =>
  evidence
    .filter((one) => one.family === family)
    .slice(0, 3)
    .map((one) => `${family}: ${one.words.slice(0, 120)}`);

/** "No vacancy now, but we will come back to you": what stands behind the "but" holds. */
const afterBut = (folded: string, words: string): boolean => {
  const but = folded.lastIndexOf(' but ');
  return but >= 0 && folded.indexOf(words, but) > but;
};

/**
 * In: how plainly the rules see a rejection. Out: how much like one it must read all the same, 0 to 1. The plainer, the less;
 * what leaves something open must read more like one. Set on mail that neither rules nor weights were made from.
 */
const leastOpinion = (seen: {
  decision: number;
  itself: boolean;
  ofWork: boolean;
  others: boolean;
  open: boolean;
  score: number;
  english: boolean;
}): number => {
  if (seen.others && seen.ofWork && !seen.open) return 0.05;
  if (seen.itself && !seen.open) return 0.15;
  if (seen.decision > 2) return 0.2;
  if (seen.ofWork && !seen.open) return seen.english ? 0.2 : 0.25;
  if (seen.itself && seen.english) return 0.25;
  if (seen.score >= 4) return 0.3;
  if (seen.english) return 0.35;
  return seen.open ? 0.35 : 0.26;
};

/**
 * In: the mail's sentences (the subject is sentence 0), the same joined, the language as detected.
 * Out: the kind, how sure, and the words that decided.
 */
export const recognise = (sentences: Sentence[], joined: Joined, language: string | null): Verdict => {
  const own = language === null ? undefined : SETS[language];
  const first = evidenceIn(own ?? SETS.en!, sentences, joined);
  return { ...judge(sentences, joined, own, first), scenes: first.scenes };
};

const judge = (
  sentences: Sentence[],
  joined: Joined,
  own: CueSet | undefined,
  first: ReturnType<typeof evidenceIn>,
): Judged => {
  const english = own === SETS.en;
  const { scenes } = first;
  const agency = scenes.forOthers.length > 0;
  let { evidence } = first;
  const decides = (all: Evidence[]): boolean =>
    all.some((one) => ['decision', 'closed', 'interview', 'offer'].includes(one.family));
  if (!decides(evidence) && own !== SETS.en && own !== undefined)
    evidence = [...evidence, ...evidenceIn(SETS.en!, sentences, joined).evidence];
  if (!decides(evidence) && own === undefined) {
    for (const set of NOT_ENGLISH) {
      const read = evidenceIn(set, sentences, joined);
      evidence = [...evidence, ...read.evidence];
      if (!decides(read.evidence)) continue;
      scenes.elsewhere.push(...read.scenes.elsewhere);
      scenes.things.push(...read.scenes.things);
    }
  }

  // "We had gone ahead with others, but are you free on Thursday?": what was decided then does not hold now.
  const asks = sentences.some(({ folded }) => folded.endsWith('?'));
  const anew = evidence.some((one) => one.family === 'interview' || one.family === 'offer') || asks;
  if (anew) evidence = evidence.filter((one) => one.past !== true);

  const count = (family: Family): number =>
    new Set(evidence.filter((one) => one.family === family).map((one) => one.sentence)).size;
  const strong = (family: 'interview' | 'offer'): number =>
    evidence.filter((one) => one.family === family && one.strength === 2).length;
  const { all } = joined;
  const jobWords = (): number => jobWordsIn(sentences);
  const broadcast = scenes.broadcast.length;
  const status = STATUS.exec(all);

  const decision = count('decision');
  const closed = count('closed');
  const regret = count('regret');
  const farewell = count('farewell');
  const verdict = (kind: Kind, confidence: number, ...families: Family[]): Judged => ({
    kind,
    confidence,
    why: families.flatMap((family) => show(evidence, family)),
    evidence,
    agency,
  });

  const other = (confidence: number): Judged => {
    const own = (scenes.elsewhere[0] ?? scenes.things[0])?.words;
    const words = own ?? scenes.broadcast[0]?.words;
    return {
      kind: 'other',
      confidence,
      why: words ? [`not this application: ${words}`] : [],
      evidence,
      elsewhere: words !== undefined && confidence >= 0.7,
      toMany: own === undefined || scenes.broadcast.length > 0,
    };
  };
  const ends = decision + closed > 0;
  // "Second interview" above a letter that ends something names what was, unless it invites.
  if (ends && !english)
    evidence = evidence.filter(
      ({ family, sentence, words }) => family !== 'interview' || sentence > 0 || INVITES.test(words),
    );
  let object: AppliedFor | null = null;
  const askedFor = (): AppliedFor => {
    object ??= appliedForInEnglish(sentences, scenes, ends);
    return object;
  };
  const applied = english && (ends || scenes.elsewhere.length + scenes.things.length > 0) ? askedFor : null;
  const post = applied !== null && (scenes.posts.length > 0 || applied().posts > 0);
  let context = count('context');
  // "Leider … nicht", and good wishes, and nothing that goes on: no cue, and yet an end.
  const soft =
    first.soft &&
    !ends &&
    !asks &&
    farewell > 0 &&
    count('interview') + count('offer') + count('pending') + count('hold') + count('withdrawn') + count('action') === 0;
  const matter = matterOf(
    { sentences, all, scenes, decision, ends: ends || soft, regret, farewell, context, applied },
    english,
  );
  if (matter.about === 'elsewhere') return other(matter.confidence);
  if (matter.about === 'outreach')
    return { kind: 'other', confidence: 0.7, why: [`first contact: ${matter.words}`], evidence, agency };

  let judged: Opinion | undefined;
  const opinion = (): Opinion => {
    judged ??= opinionOn(sentences);
    return judged;
  };
  const plainlyOfWork = (): boolean =>
    opinion().rejection >= (english ? 0.75 : 0.95) && opinion().elsewhere < (english ? 0.15 : 0.1);
  if (matter.about === 'unclear' && count('withdrawn') === 0 && !plainlyOfWork())
    return verdict('unsure', 0.4, 'decision', 'closed');

  // What names the post that was applied for is as good as thanks for the application.
  if (matter.about === 'work' && matter.post === true && context === 0) context = 1;
  if (context === 0 && ends && post && broadcast === 0) context = 1;

  const sentencesOf = (...families: Family[]): Set<number> =>
    new Set(evidence.filter((one) => families.includes(one.family)).map((one) => one.sentence));
  const withdrawn = sentencesOf('withdrawn');
  const plainly = evidence.some(
    ({ family, words, sentence }) =>
      family === 'withdrawn' && BY_THE_READER.test(words) && !/\b(?:if|unless)\b/.test(sentences[sentence]!.folded),
  );
  // The reader's own words head the mail that is answered.
  if (english && READERS_SUBJECT.test(sentences[0]?.folded ?? '')) return verdict('withdrawn', 0.7, 'withdrawn');
  // "Withdrawn", for the reader did not answer: the house has closed it.
  if (english && withdrawn.size > 0 && !plainly && ends && count('received') === 0 && LAPSED.test(all))
    return verdict('rejection', 0.75, 'withdrawn', 'decision');
  if (withdrawn.size > 0 && (plainly || !(count('received') > 0 && count('pending') > 0))) {
    const against = [...sentencesOf('decision', 'closed')].filter((sentence) => !withdrawn.has(sentence)).length;
    if (against <= withdrawn.size + (plainly ? 2 : 0)) return verdict('withdrawn', 0.85, 'withdrawn');
  }

  const agrees = (least: number): boolean => opinion().rejection >= least;
  /** Enough without a cue, where no end was set aside as denied, quoted, asked or somebody else's. */
  const readsAsEnd = (): boolean =>
    (!first.setAside || agrees(0.93)) &&
    count('hold') === 0 &&
    agrees(english ? 0.7 : 0.8) &&
    opinion().elsewhere < (agrees(0.85) ? 0.3 : 0.2);
  const insists = (least: number): boolean => opinion().rejection > least && opinion().elsewhere < 0.4;
  const families = [decision > 0, closed > 0, regret > 0, farewell > 0, context > 0].filter(Boolean).length;
  const score =
    Math.min(decision, 2) * 2 +
    Math.min(closed, 2) * 1.7 +
    Math.min(regret, 2) +
    Math.min(farewell, 2) * 0.7 +
    Math.min(context, 2) * 0.4;
  const against = decision + closed + Math.min(regret, 1) + Math.min(farewell, 2) * 0.5;

  // An invitation or an offer wins over words of rejection, unless those are the plainer ones; in between we ask.
  const invited = count('interview');
  // A contract that will be talked about, or congratulations on being invited, are no offer.
  const promised = invited > 0 ? evidence.some((one) => one.family === 'offer' && !MENTIONED.test(one.words)) : true;
  const offered = promised ? count('offer') + (strong('offer') > 0 ? 1 : 0) : 0;
  const rescinded = evidence.some((one) => one.family === 'decision' && RESCINDED.test(one.words));
  if (offered > 0 && !rescinded) {
    if (!ends || (offered > against && !insists(0.9))) return verdict('offer', ends ? 0.6 : 0.85, 'offer');
    if (offered >= against || !agrees(0.5)) return verdict('unsure', 0.4, 'offer', 'decision', 'closed');
  }
  if (english && !rescinded && OFFER_STANDS.test(all))
    return decision + closed > 1 && insists(0.9)
      ? verdict('unsure', 0.4, 'offer', 'decision')
      : verdict('offer', 0.5, 'offer');
  // Nothing in it goes on, asks or is glad: then what reads very much like a rejection is one, whatever its words.
  const still = count('received') + count('pending') + count('hold') + invited + count('offer') + count('action');
  const over = (least: number): boolean =>
    own !== undefined &&
    !english &&
    !asks &&
    (!first.setAside || agrees(0.93)) &&
    still + broadcast === 0 &&
    !GOES_ON_GLADLY.test(all) &&
    insists(least);
  const invitation = invited + strong('interview');
  const asked = count('received') + count('pending');
  // "That post is taken, but we would like to talk about another": what comes last, holds.
  const last = Math.max(-1, ...sentencesOf('decision', 'closed'));
  const turns = evidence.some((one) => one.family === 'interview' && one.sentence > last);
  if (ends && turns && !english && farewell === 0 && decision <= 1 && asksReader(sentences))
    return verdict('interview', 0.6, 'interview', 'closed');
  if (strong('interview') > 0 || invited >= 2) {
    if (!ends && !(asked >= 3 && invited === 1)) return verdict('interview', 0.85, 'interview');
    if (ends && invitation > against) return verdict('interview', 0.6, 'interview', 'decision');
    if (ends && !insists(0.9) && (invitation >= against - 0.5 || !agrees(0.4)))
      return verdict('unsure', 0.4, 'interview', 'decision', 'closed');
  }

  // Somebody else was taken or the post is gone: then a reserve list is a courtesy. Else the application may be alive.
  const others = evidence.some(
    (one) =>
      (one.family === 'closed' && (english || !HALTED.test(one.words))) ||
      (one.family === 'decision' && OTHERS.test(one.words)),
  );
  if (count('hold') > 0 && count('alive') > 0 && !others && decision <= 1 && farewell <= 1)
    return verdict('paused', 0.75, 'hold', 'alive');

  if (status && (context > 0 || jobWords() > 0))
    return { ...verdict('rejection', 0.9, 'decision'), why: [`status: ${status[0]}`] };
  if (english && (ends || first.setAside) && REFERRED.test(all)) return other(0.6);
  if (english && ends && regret === 0) {
    // The number or the advertisement is closed, not the application.
    if (decision === 0 && GOES_ON.test(all)) return verdict('confirmation', 0.6, 'pending', 'closed');
    // A portal has tidied up.
    if (decision + closed === 1 && DELETED.test(all) && !insists(0.85)) return other(0.6);
  }
  // Who says no does not ask the reader for anything; without a word of regret or farewell this may be about others.
  if (ends && !rescinded && regret === 0 && farewell === 0 && asksReader(sentences) && !insists(0.8))
    return invited > 0
      ? verdict('interview', 0.5, 'interview', 'decision')
      : verdict('unsure', 0.45, 'decision', 'closed');
  // "Not selected for the next step", "to let you know that it was not considered" speak of what is over.
  const ended = sentencesOf('decision', 'closed');
  const stillPending = evidence.some(
    ({ family, sentence, words }) =>
      family === 'pending' &&
      (english || sentence > 0) &&
      (!ended.has(sentence) || afterBut(sentences[sentence]!.folded, words)) &&
      !(english
        ? TOLD.test(words) || FOR_ANOTHER_POST.test(sentences[sentence]!.folded)
        : SOME_DAY.test(sentences[sentence]!.folded)),
  );
  const bare = sentences.filter(({ folded }) => folded !== '');
  if (
    bare.length > 0 &&
    bare.length <= 3 &&
    bare.every(({ folded }) => folded.length < 60) &&
    bare.some(({ folded }) => BARE.test(folded))
  )
    return { ...verdict('rejection', 0.75), why: [`status: ${bare.find(({ folded }) => BARE.test(folded))!.folded}`] };
  if (rescinded && context + jobWords() > 0) return verdict('rejection', 0.85, 'decision');
  if (soft && matter.about === 'work' && matter.post === true && !RECOMMENDED.test(all))
    return verdict('rejection', 0.6, 'regret', 'farewell');
  if (ends && !english) {
    if (RECOMMENDED.test(all)) return other(0.6);
    // A saved call that is closed, or one post that is gone and another for which the application goes on.
    const gone = [...sentencesOf('decision')].every((sentence) => sentencesOf('closed').has(sentence));
    if (gone && farewell === 0 && SAVED.test(all) && !APPLIED.test(all) && !APPLICANT.test(all)) return other(0.7);
    const open = MOVED_ON.test(all) || (regret + farewell === 0 && LATER.test(all));
    if (gone && farewell <= 1 && open) return verdict('unsure', 0.4, 'closed', 'pending');
  }
  if (ends) {
    // Somebody joined a pool, and there is nothing for them yet: no application that could end.
    if (decision + closed === 1 && regret === 0 && JOINED.test(all) && !APPLIED.test(all))
      return verdict('confirmation', 0.6, 'received', 'pending');
    // "No vacancy now, but we have passed your papers on and will come back to you."
    if (regret === 0 && farewell === 0 && stillPending && decision + closed === 1 && !insists(english ? 0.65 : 0.8))
      return decision === 0
        ? verdict('confirmation', 0.5, 'pending', 'closed')
        : verdict('unsure', 0.45, 'decision', 'pending');
    if ((families >= 2 || decision + closed >= 2) && score >= 2.4) {
      if (!english) {
        // Turned down, but nothing says that it was for work; in English the second opinion below says so.
        if (farewell + jobWords() === 0 && !APPLICATION.test(all))
          return ASKED_FOR.test(all) ? other(0.6) : verdict('unsure', 0.4, 'decision', 'closed');
        const brief = decision + closed === 1 && farewell === 0;
        if (brief && (SURVEY.test(all) || offersAnother(sentences)))
          return verdict('unsure', 0.4, 'decision', 'closed');
      }
      // Nothing in it is said of work: then it has to read very much like a rejection.
      const silent = english && !post && jobWords() === 0;
      if (silent && !agrees(opinion().elsewhere < 0.2 ? 0.55 : 0.8))
        return verdict('unsure', 0.4, 'decision', 'closed');
      const open =
        (decision === 0 && closed < 2) || stillPending || count('hold') + invited > 0 || asksReader(sentences);
      // "Nicht mit deiner Bewerbung fortfahren": what is decided on is the application itself.
      const itself = evidence.some((one) => one.family === 'decision' && APPLICATION_ITSELF.test(one.words));
      const taken = evidence.some((one) => one.family === 'decision' && OTHERS_TAKEN.test(one.words));
      const ofWork = post || (matter.about === 'work' && matter.post === true);
      const elsewhere = !ofWork && opinion().elsewhere >= (english ? 0.7 : 0.8) && !agrees(0.75);
      // The words of a rejection in a mail that does not read like one: a wrong "sorry" costs more than a question.
      if (
        elsewhere ||
        !agrees(leastOpinion({ decision, itself, others: english && taken, ofWork, open, score, english }))
      )
        return verdict('unsure', 0.5, 'decision', 'closed');
      return verdict('rejection', Math.min(0.99, 0.62 + score * 0.05), 'decision', 'closed', 'regret', 'farewell');
    }
    if (insists(english && context + farewell > 0 ? 0.6 : 0.8) || over(0.6))
      return verdict('rejection', 0.7, 'decision', 'closed');
    if (agrees(0.25)) return verdict('unsure', 0.5, 'decision', 'closed');
  }
  if (count('hold') > 0 && regret > 0 && farewell >= 2) return verdict('rejection', 0.65, 'hold', 'regret', 'farewell');
  if (count('hold') > 0 && count('alive') + count('pending') > 0 && count('received') === 0)
    return verdict('paused', 0.6, 'hold', 'pending');
  // What keeps the papers and says that they came and will be read is a receipt.
  const receipt = !english && regret === 0 && count('received') > 0 && count('pending') > 0;
  if (!receipt && farewell + regret > 0 && context > 0 && invited + count('action') + broadcast === 0 && insists(0.6)) {
    // No plain word of it, and yet it reads like one.
    if ((readsAsEnd() && count('pending') <= 1) || over(0.72)) return verdict('rejection', 0.6, 'regret', 'farewell');
    return verdict('unsure', 0.4, 'regret', 'farewell');
  }
  if (invited > 0 && count('received') === 0 && broadcast === 0 && (context > 0 || jobWords() > 0))
    return verdict('interview', 0.6, 'interview');
  if (count('action') > 0 && insists(english ? 0.7 : 0.9))
    return agrees(english ? 0.85 : 0.95) && readsAsEnd()
      ? verdict('rejection', 0.55, 'regret', 'farewell', 'action')
      : verdict('unsure', 0.35, 'action', 'regret', 'farewell');
  if (count('action') > 0 && context > 0 && asked <= count('action')) return verdict('needs-action', 0.65, 'action');
  if (broadcast >= 2) return other(0.7);
  if (count('received') > 0 && context > 0) {
    // Thanks for applying, and nothing about what comes next.
    if (count('pending') === 0 && count('action') === 0 && (english || regret > 0) && opinion().rejection >= 0.6)
      return agrees(0.85) && opinion().elsewhere < 0.1
        ? verdict('rejection', 0.55, 'received', 'regret', 'farewell')
        : verdict('unsure', 0.35, 'received', 'regret', 'farewell');
    // Thanked and told of what comes next, in the words of an end.
    if (english && insists(0.88) && opinion().elsewhere < 0.1)
      return verdict('rejection', 0.55, 'received', 'regret', 'farewell');
    if (english && insists(0.8)) return verdict('unsure', 0.35, 'received', 'regret', 'farewell');
    return verdict('confirmation', 0.8, 'received', 'pending');
  }
  if (broadcast > 0) return other(0.6);
  if (count('pending') > 0 && context > 0) return verdict('confirmation', 0.6, 'pending');
  if (regret > 0 && farewell > 0 && context > 0) return verdict('unsure', 0.5, 'regret', 'farewell');
  if (count('action') > 0 && jobWords() > 0) return verdict('needs-action', 0.5, 'action');
  // No cue that decides, and yet about work, and it reads like the mails that end something: then it is asked about.
  const parting = regret + farewell > 0;
  const aboutWork = parting || (!first.setAside && (context > 0 || jobWords() > 0));
  const least = english ? 0.5 : parting ? 0.55 : 0.65;
  const likeAnEnd =
    aboutWork && agrees(least) && (english || parting || (opinion().elsewhere < 0.2 && !NOT_SETTLED.test(all)));
  if (!likeAnEnd) return other(0.6);
  const end = english ? readsAsEnd() && !asks && (parting || context > 0) : over(0.8) && TURNS.test(all);
  return end ? verdict('rejection', 0.55, 'regret', 'farewell') : verdict('unsure', 0.3, 'regret', 'farewell');
};
