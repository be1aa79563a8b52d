/** Whether a mail in which something ends, ends this application. */

import { endsAnother } from './decided-on.ts';
import type { Evidence } from './evidence.ts';
import { SOUGHT } from './house-rules.ts';
import type { Judged, Letter } from './letter.ts';
import { HALTED } from './meant.ts';
import { DELETED, GOES_ON, RETENTION } from './meant-english.ts';
import { printedRefusal } from './portal-status.ts';
import { APPLICATION, ASKED_FOR } from './scenes.ts';
import { OF_MAILS } from './sieve.ts';
import {
  APPLICATION_ITSELF,
  APPLIED,
  BARE,
  JOINED,
  LATER,
  LOOKS_BACK,
  MOVED_ON,
  OTHERS,
  OTHERS_TAKEN,
  offersAnother,
  RECOMMENDED,
  REFERRED,
  SAVED,
  STATUS,
  STATUS_CHANGED,
  STILL_TO_APPLY,
  SURVEY,
  SURVEY_IN_ENGLISH,
} from './wording.ts';

/** The reader applied, said in one word, in other languages than English. */
const APPLICANT =
  /\b(?:beworben|bewerbung|postul\w+|candidat\w+|inscri(?:bi|to|ta|pcion|cao|ption|te|vi)\w*|gesolliciteerd|sollicit\w+|aplicaste|aplicacion)\b/;

/** "Your application for clerk has been unsuccessful." */
const TURNED_DOWN =
  /\bapplication\b.*\b(?:unsuccessful|rejected|declined|cancell?ed because|not (?:been )?successful)\b|\b(?:n't|not|unable to)(?: be able to)? (?:be )?put(?:ting)? you\b/;

/** Who asks before applying. */
const ASKED_FIRST =
  /\b(?:asking|checking|getting in touch|reaching out|writing|question) before (?:you )?appl(?:y|ying)\b/;
/** Of the reader's own application, and nothing else. */
const PLAINLY =
  /^your application (?:has been|was|is) (?:now )?(?:unsuccessful|rejected|declined|not (?:been )?successful|turned down)$|\byours? included$|\bincluding yours$/;

/** A decision that speaks of the reader, of what they sent or of who was taken instead: "no longer taking applications" does not. */
const OF_THE_READER =
  /\b(?:you|yours?|application|candidacy|considered|an?other|others|refused|more closely|not possess|(?:the|these|all) (?:\w+ )?applications|(?:n't|not) (?:want|interested)|interested|(?:decision|outcome)(?: \w+)? stands|on (?:the|our) (?:\w+ )?shortlist)\b/;

/**
 * How much like a rejection a mail must read all the same, 0 to 1. The plainer the rules see one, the less; what leaves
 * something open must read more like one. Set on mail that neither rules nor weights were made from.
 */
const leastOpinion = (letter: Letter, ofWork: boolean): number => {
  const { decision, closed, english } = letter;
  // "Would you be interested in days?" after a no is about something else.
  const asks = letter.asksReader && !(english && letter.regret > 0 && offersAnother(letter.sentences));
  const open = (decision === 0 && closed < 2) || letter.pending || letter.count('hold') + letter.invited > 0 || asks;
  const says = (pattern: RegExp): boolean =>
    letter.evidence.some(({ family, words }) => family === 'decision' && pattern.test(words));
  if (english && ofWork && !open && (says(OTHERS_TAKEN) || says(TURNED_DOWN))) return 0.05;
  // "Nicht mit deiner Bewerbung fortfahren": what is decided on is the application itself.
  const itself = says(APPLICATION_ITSELF);
  if (itself && !open) return 0.15;
  if (decision > 2) return 0.2;
  if (ofWork && !open) return english ? 0.2 : 0.25;
  if (itself && english) return 0.25;
  if (letter.score >= 4) return 0.3;
  if (english) return 0.35;
  return open ? 0.35 : 0.26;
};

const HELD = /\b(?:on hold|suspended|frozen|freeze|paus\w+)\b/;

/** How much a mail must insist where one cue alone ends something: more, where it names no application and says little else. */
const leastInsistence = ({ english, context, farewell, sentences, opinion }: Letter): number => {
  if (!english) return 0.8;
  if (context + farewell > 0) return 0.6;
  return sentences.length > 2 && opinion.elsewhere < 0.1 ? 0.62 : 0.85;
};

/** Out: an application on hold that may be alive, else null. Where somebody else was taken, a reserve list is a courtesy. */
export const onHold = (letter: Letter): Judged | null => {
  const others = letter.evidence.some(
    ({ family, words }) =>
      (family === 'closed' && !(letter.english ? HELD : HALTED).test(words)) ||
      (family === 'decision' && OTHERS.test(words)),
  );
  const alive = letter.count('hold') > 0 && letter.count('alive') > 0;
  return alive && !others && letter.decision <= 1 && letter.farewell <= 1
    ? letter.verdict('paused', 0.75, 'hold', 'alive')
    : null;
};

/** What was looked at is what the reader put on a board. */
const LISTING = OF_MAILS.add(
  /\byour (?:\w+ )?(?:job )?(?:posting|listing|ad|advert|advertisement)\b|\byour (?:job )?post (?:for|in|on|to) (?:an?|the|our)\b|\byour job post\b/,
);
/** An answer to a date in a calendar, to a ticket, or to what the reader asked of somebody. */
const AN_EVENT = OF_MAILS.add(
  /\b(?:declined|accepted) (?:this|the|your) (?:event|meeting|invite)\b|\b(?:reference|connection|access|leave|time[- ]off|schedule|shift|change|document|refund|payment|support|service) request\b|\b(?:your|this|the) (?:support |service )?(?:ticket|incident)\b|\bticket (?:#|no\b|number|id\b|\d)/,
);
const IF_IT = /\b(?:if|when|once|until|whether|whenever|unless)\b/;
/** One of these tells of every change that STATUS_CHANGED knows. */
const CHANGED = OF_MAILS.add(
  /\b(?:changed|updated|moved|set|switched|now|marked|flagged|labell?ed|designated|listed)\b/,
);
const changed = ({ all, signs, sentences }: Letter): RegExpExecArray | null => {
  if (!CHANGED.test(all, signs)) return null;
  for (const { folded } of sentences) {
    const told = IF_IT.test(folded) ? null : STATUS_CHANGED.exec(folded);
    if (told) return told;
  }
  return null;
};
/** Out: what a portal's status, or a mail that says nothing else, ends; else null. */
export const status = (letter: Letter): Judged | null => {
  const printed =
    STATUS.exec(letter.all, letter.signs)?.[0] ??
    (letter.english || !letter.known ? (changed(letter)?.[0] ?? printedRefusal(letter.sentences)) : null);
  if (
    printed !== null &&
    // No more may apply, and what came will be read.
    !(
      NO_MORE_APPLY.test(printed) &&
      (letter.pending || letter.broadcast > 0) &&
      letter.regret + letter.farewell === 0
    ) &&
    // A ticket is closed, a request declined.
    letter.agrees(0.12) &&
    (letter.context > 0 || letter.hasJobWords) &&
    !LISTING.test(letter.all, letter.signs) &&
    !AN_EVENT.test(letter.all, letter.signs)
  )
    return { ...letter.verdict('rejection', 0.9, 'decision'), why: [`status: ${printed}`] };
  return null;
};
const NO_MORE_APPLY = /^(?:job|position|role|req|requisition) closed$/;
const bare = (letter: Letter): Judged | null => {
  const said = letter.sentences.filter(({ folded }) => folded !== '');
  if (said.length === 0 || said.length > 3 || letter.broadcast > 0 || said.some(({ folded }) => folded.length >= 60))
    return null;
  const words = said.find(({ folded }) => BARE.test(folded))?.folded;
  return words === undefined ? null : { ...letter.verdict('rejection', 0.75), why: [`status: ${words}`] };
};

/** A survey among those who applied, which names the end as what is known. */
const asksHowItWas = (letter: Letter): boolean => {
  const told = letter.evidence.filter(({ family }) => family === 'decision' || family === 'closed');
  return (
    new Set(told.map(({ sentence }) => sentence)).size === 1 &&
    SURVEY_IN_ENGLISH.test(letter.all) &&
    !letter.agrees(0.6) &&
    told.every(({ sentence }) => LOOKS_BACK.test(letter.sentences[sentence]!.folded))
  );
};
const decisions = (letter: Letter): Evidence[] => letter.evidence.filter(({ family }) => family === 'decision');
/** "Your application was unsuccessful", in a sentence of its own: not one about data. */
const decidedNow = (letter: Letter): boolean =>
  decisions(letter).some(
    ({ words, sentence }) => TURNED_DOWN.test(words) && !DATA.test(letter.sentences[sentence]!.folded),
  );
const DATA = /\b(?:data|account|profile|details|delet\w+|remov\w+|retain\w*|retention)\b/;
/** "You were not successful then", "as you were not appointed in March 2024". */
const decidedThen = (letter: Letter): boolean =>
  decisions(letter).every(({ past, sentence }) => past === true || THEN.test(letter.sentences[sentence]!.folded));
const THEN =
  /\bthen\b|\b(?:in|of|since) (?:\w+ )?(?:19|20)\d\d\b|\b(?:last|previous) (?:year|summer|autumn|winter|spring)\b|\b(?:as|since) you (?:were|have) not\b/;

/** Out: what ends is something else: somebody's whom the reader put forward, an advertisement, a profile; else null. */
const anotherEnd = (letter: Letter): Judged | null => {
  const { all, signs, english, ends, decision, closed, regret, farewell } = letter;
  if (english && (ends || letter.setAside) && REFERRED.test(all, signs)) return letter.other(0.6);
  if (ends && (endsAnother(all, signs) || (english && LISTING.test(all, signs))) && !APPLIED.test(all))
    return letter.other(0.6);
  if (english && ends && regret + farewell === 0 && asksHowItWas(letter)) return letter.other(0.6);
  if (english && ends && regret === 0) {
    // The number or the advertisement is closed, not the application.
    if (decision === 0 && GOES_ON.test(all)) return letter.verdict('confirmation', 0.6, 'pending', 'closed');
    // What the reader follows has closed.
    if (decision + farewell === 0 && letter.broadcast > 0 && !APPLIED.test(all)) return letter.other(0.6);
    // An answer in a calendar, or to a request.
    if (decision === 1 && farewell === 0 && AN_EVENT.test(all, signs) && !APPLIED.test(all)) return letter.other(0.6);
    // What somebody asked who may still apply.
    if (decision + closed === 1 && farewell <= (ASKED_FIRST.test(all) ? 1 : 0) && STILL_TO_APPLY.test(all))
      if (ASKED_FIRST.test(all) || !APPLIED.test(all)) return letter.other(0.6);
    // A portal has tidied up.
    if (decision + closed === 1 && DELETED.test(all, signs) && !letter.insists(0.85) && !decidedNow(letter))
      return letter.other(0.6);
    // What was decided then, and is told with what becomes of the papers.
    if (decision === 1 && RETENTION.test(all, signs) && !letter.insists(0.85) && decidedThen(letter))
      return letter.other(0.6);
  }
  // Who says no does not ask the reader for anything; without a word of regret or farewell this may be about others.
  const asked = ends && !letter.rescinded && regret + farewell === 0 && letter.asksReader && !letter.insists(0.8);
  if (asked && !(english && letter.invited === 0 && unlikeAnEnd(letter)))
    return letter.invited > 0
      ? letter.verdict('interview', 0.5, 'interview', 'decision')
      : letter.verdict('unsure', 0.45, 'decision', 'closed');
  return null;
};

/** Outside English: the reader recommended somebody, saved a call, or goes on for another post. */
const anotherEndAbroad = (letter: Letter): Judged | null => {
  const { all, signs, farewell } = letter;
  if (RECOMMENDED.test(all, signs)) return letter.other(0.6);
  const closed = letter.sentencesOf('closed');
  const gone = [...letter.sentencesOf('decision')].every((sentence) => closed.has(sentence));
  if (!gone || farewell > 1) return null;
  if (farewell === 0 && SAVED.test(all) && !APPLIED.test(all) && !APPLICANT.test(all)) return letter.other(0.7);
  const open = MOVED_ON.test(all) || (letter.regret + farewell === 0 && LATER.test(all));
  return open ? letter.verdict('unsure', 0.4, 'closed', 'pending') : null;
};

/** One cue alone, beside no regret and no farewell that stand, which may only say whom somebody looks for: "we want people with". */
const onlyDescribes = ({ english, evidence, decision, closed, regret, farewell, setAside }: Letter): boolean =>
  english &&
  decision + closed === 1 &&
  (regret + farewell === 0 || setAside) &&
  !evidence.some(({ family, words }) => family === 'decision' && OF_THE_READER.test(words));

/** Two families or more speak of an end: is it one, of work, and does the mail read like one? */
const plainEnd = (letter: Letter): Judged => {
  const { all, english, farewell } = letter;
  const question = (confidence: number): Judged => letter.verdict('unsure', confidence, 'decision', 'closed');
  if (!english) {
    // Turned down, but nothing says that it was for work; in English the second opinion below says so.
    if (farewell === 0 && !letter.hasJobWords && !APPLICATION.test(all))
      return ASKED_FOR.test(all) ? letter.other(0.6) : question(0.4);
    const brief = letter.decision + letter.closed === 1 && farewell === 0;
    if (brief && (SURVEY.test(all) || offersAnother(letter.sentences))) return question(0.4);
  }
  // Nothing in it is said of work: then it has to read very much like a rejection.
  const silent = english && !letter.post && !letter.hasJobWords;
  if (silent && letter.opinion.elsewhere >= 0.9 && !letter.agrees(0.5)) return letter.other(0.6);
  if (silent && !letter.agrees(letter.opinion.elsewhere < 0.2 ? 0.55 : 0.8)) return question(0.4);
  const ofWork = letter.post || letter.work;
  const elsewhere = !ofWork && letter.opinion.elsewhere >= (english ? 0.7 : 0.8) && !letter.agrees(0.75);
  if (onlyDescribes(letter) && !letter.agrees(0.6)) return question(0.5);
  // The words of a rejection in a mail that does not read like one: a wrong "sorry" costs more than a question.
  if (elsewhere || !letter.agrees(leastOpinion(letter, ofWork))) return question(0.5);
  const confidence = Math.min(0.99, 0.62 + letter.score * 0.05);
  return letter.verdict('rejection', confidence, 'decision', 'closed', 'regret', 'farewell');
};

/** What an offer of work is called, and what it hangs on. */
const OF_WORK =
  /\b(?:conditional offer|offer letter|background (?:check|screen\w*)|drug (?:test|screen)|references|start date|(?:given|gave|handed in|hand in) (?:your |any )?notice|resigned)\b/;

/** "The client needs somebody with CAD": whom a house looks for, in a mail that goes on. */
const onlySeeks = (letter: Letter): boolean =>
  letter.closed + letter.regret + letter.farewell === 0 &&
  letter.evidence.every(({ family, words }) => family !== 'decision' || SOUGHT.test(words)) &&
  (letter.pending || letter.asksReader || letter.invited + letter.count('action', 'received') > 0);

/** It says of the reader's application, and of nothing else, that it has ended. */
const isPlain = ({ evidence }: Letter): boolean => evidence.some(({ words }) => PLAINLY.test(words));
/** One cue, neither regret nor a farewell, and it reads like anything but an end: a way of speaking, or somebody else's. */
const unlikeAnEnd = (letter: Letter): boolean =>
  letter.decision + letter.closed === 1 &&
  letter.regret + letter.farewell === 0 &&
  !letter.agrees(0.25) &&
  !isPlain(letter) &&
  !letter.evidence.some(({ words }) => TURNED_DOWN.test(words) || OTHERS_TAKEN.test(words));

/** Out: the kind of a mail in which something ends, or null where nothing does. */
export const ending = (letter: Letter): Judged | null => {
  const { all, signs, english, ends, decision, closed, regret, farewell, context } = letter;
  const another = anotherEnd(letter) ?? bare(letter);
  if (another) return another;
  if (letter.rescinded && (context > 0 || letter.hasJobWords || (english && OF_WORK.test(all))))
    return letter.verdict('rejection', 0.85, 'decision');
  if (letter.soft && letter.work && !RECOMMENDED.test(all, signs))
    return letter.verdict('rejection', 0.6, 'regret', 'farewell');
  if (!ends || (english && (onlySeeks(letter) || unlikeAnEnd(letter)))) return null;
  const abroad = english ? null : anotherEndAbroad(letter);
  if (abroad) return abroad;
  // Somebody joined a pool, and there is nothing for them yet: no application that could end.
  if (
    letter.sentencesOf('decision', 'closed').size === 1 &&
    regret === 0 &&
    JOINED.test(all, signs) &&
    !APPLIED.test(all)
  )
    return letter.verdict('confirmation', 0.6, 'received', 'pending');
  // "No vacancy now, but we have passed your papers on and will come back to you."
  if (
    regret + farewell === 0 &&
    decision + closed === 1 &&
    letter.pending &&
    !(english && isPlain(letter)) &&
    !letter.insists(english ? 0.65 : 0.8)
  )
    return decision === 0
      ? letter.verdict('confirmation', 0.5, 'pending', 'closed')
      : letter.verdict('unsure', 0.45, 'decision', 'pending');
  const families = [decision, closed, regret, farewell, context].filter((count) => count > 0).length;
  if ((families >= 2 || decision + closed >= 2) && letter.score >= 2.4) return plainEnd(letter);
  if (letter.insists(leastInsistence(letter)) || letter.over(0.6))
    return letter.verdict('rejection', 0.7, 'decision', 'closed');
  return letter.agrees(0.25) ? letter.verdict('unsure', 0.5, 'decision', 'closed') : null;
};
