/** What a mail is in which no cue ends anything: on hold, a receipt, a request, or an end in words that no cue knows. */

import type { Family } from './cues/cue.ts';
import { endsAnother } from './decided-on.ts';
import type { Judged, Letter } from './letter.ts';
import { AS_REFEREE, DELETED, NOBODY_YET, NOT_SO, RETENTION } from './meant-english.ts';
import { APPLIED, NOT_SETTLED, STILL_TO_APPLY, SURVEY_IN_ENGLISH } from './wording.ts';

/** "We will contact only those whose experience fits best": who applied hears what the house does with all. */
const ONLY_SOME =
  /\bonly (?:be )?(?:able to )?(?:contact|call|respond to|reply to|reach out to|get back to|notify)(?:ing)? (?:the |those )?(?:\w+ )?(?:candidates|applicants|people|those|individuals|ones)\b|\b(?:contact|call|notify|respond to|reply to|reach out to|get back to|(?:be|get) in touch with)(?:ing)? only (?:the |those )?(?:\w+ )?(?:candidates|applicants|people|those|individuals|ones)\b|\bonly (?:those |the )?(?:\w+ )?(?:candidates?|applicants?|people)\b.{0,100}\b(?:will be|are) (?:contacted|invited|notified)\b/;
const PAPERS = /\b(?:got|applications?|cv|resume)\b/;

/** It came, and nothing is said of an end, not even that somebody regrets or takes leave: then n-grams make none of it. */
export const isPlainReceipt = (letter: Letter): boolean =>
  letter.count('received') > 0 && letter.decision + letter.closed + letter.regret === 0 && !letter.turns;
/** Not what came of it, but thanks for it, or how many others came. */
const NOT_OF_ITS_COMING = /^thank/;
const OF_MANY = /\breceived (?:an? |so |over |more |many|numerous|hundreds|thousands|several|\d)/;
/** It says that it came, and not thanks alone. */
const cameSafely = (letter: Letter): boolean =>
  isPlainReceipt(letter) &&
  letter.evidence.some(
    ({ family, words, sentence }) =>
      family === 'received' && !NOT_OF_ITS_COMING.test(words) && !OF_MANY.test(letter.sentences[sentence]!.folded),
  );
/** Somebody has it, or it stops, said without a cue. */
const GONE =
  /\b(?:hired|filled|chose|chosen|picked|parting|late|archived|end(?:ed|ing)?|close|as far as|starts|joins|joining|our new|not)\b|n't\b/;

/** Thanked for applying: a receipt, unless it reads like an end. */
const receipt = (letter: Letter): Judged => {
  const { english, opinion } = letter;
  if (english && isPlainReceipt(letter)) return letter.verdict('confirmation', 0.7, 'received', 'pending');
  const wholly = opinion.elsewhere < 0.1;
  const end = letter.verdict('rejection', 0.55, 'received', 'regret', 'farewell');
  const question = letter.verdict('unsure', 0.35, 'received', 'regret', 'farewell');
  // Thanks for applying, and nothing about what comes next.
  if (letter.count('pending', 'action') === 0 && (english || letter.regret > 0) && letter.agrees(0.6))
    return letter.agrees(0.78) && wholly ? end : question;
  // A receipt regrets nothing, unless that it takes long.
  if (english && letter.regret > 0 && letter.agrees(0.35)) return letter.agrees(0.52) && wholly ? end : question;
  // Thanked and told of what comes next, in the words of an end.
  if (english && letter.insists(0.88) && wholly) return end;
  if (english && letter.insists(0.8)) return question;
  return letter.verdict('confirmation', 0.8, 'received', 'pending');
};

/** What a house answers that is no application. */
const A_COMPLAINT =
  /\b(?:your|the|this) (?:formal )?(?:complaint|grievance|subject access|freedom of information|foi request|data request)\b/;
/** No cue that decides. About work, and like the mails that end something: then it is asked about, or is one. */
const withoutCue = (letter: Letter): Judged => {
  const { all, signs, english, asks, context } = letter;
  const parting = letter.regret + letter.farewell > 0;
  const another = letter.opinion.elsewhere >= 0.7 && !letter.agrees(0.75);
  if (letter.agrees(0.5) && endsAnother(all, signs) && !APPLIED.test(all)) return letter.other(0.6);
  if (english && (another || (!parting && DELETED.test(all, signs)))) return letter.other(0.6);
  if (english && !letter.agrees(0.9) && !parting && RETENTION.test(all, signs)) return letter.other(0.6);
  if (english && !parting && !letter.agrees(0.85) && (A_COMPLAINT.test(all) || NOT_SO.test(all, signs)))
    return letter.other(0.6);
  // How it was, and the closing date for those who have not applied.
  if (
    english &&
    !letter.agrees(0.75) &&
    letter.farewell === 0 &&
    (SURVEY_IN_ENGLISH.test(all) || STILL_TO_APPLY.test(all))
  )
    return letter.other(0.6);
  const aboutWork = parting || (!letter.setAside && (context > 0 || letter.hasJobWords));
  const least = english ? (parting ? 0.5 : 0.58) : parting ? 0.55 : 0.65;
  const settled = english || parting || (letter.opinion.elsewhere < 0.2 && !NOT_SETTLED.test(all));
  if (!aboutWork || !letter.agrees(least) || !settled) return letter.other(0.6);
  // "I keep it on my desk, one of us will ring you": it goes on, whatever else is told.
  if (english && !parting && letter.pending && !letter.agrees(0.85))
    return letter.verdict('confirmation', 0.5, 'pending');
  const named = letter.farewell + context > 0 || letter.agrees(0.75) || letter.hasJobWords;
  // "Sorry, it's gone, somebody else came for it": a sofa, if nothing is said of work.
  const ofWork = letter.farewell + context > 0 || letter.post || letter.hasJobWords;
  const end = english
    ? letter.readsAsEnd && !asks && named && (parting || letter.turns || GONE.test(all)) && ofWork
    : letter.over(0.8) && letter.turns;
  return end
    ? letter.verdict('rejection', 0.55, 'regret', 'farewell')
    : letter.verdict('unsure', 0.3, 'regret', 'farewell');
};

/** Out: the kind of a mail in which nothing is said to end. */
export const noEnd = (letter: Letter): Judged => {
  const { english, regret, farewell, context, invited, broadcast } = letter;
  const count = (...families: Family[]): number => letter.count(...families);
  if (english && AS_REFEREE.test(letter.all, letter.signs)) return letter.other(0.6);
  if (count('hold') > 0 && regret > 0 && farewell >= 2)
    return letter.verdict('rejection', 0.65, 'hold', 'regret', 'farewell');
  // "I've had to put your start back": who starts has the job.
  const starts = letter.evidence.some(({ family, words }) => family === 'hold' && / start\b/.test(words));
  if (english && starts && !letter.insists(0.85)) return letter.verdict('paused', 0.6, 'hold');
  if (count('hold') > 0 && count('alive', 'pending') > 0 && count('received') === 0)
    return letter.verdict('paused', 0.6, 'hold', 'pending');
  // "We have not rejected anybody, we read slowly."
  if (english && letter.evidence.some(({ family, words }) => family === 'pending' && NOBODY_YET.test(words)))
    return letter.verdict('confirmation', 0.6, 'pending');
  if (english && regret === 0 && count('received') > 0 && count('pending') > 0 && ONLY_SOME.test(letter.all))
    return letter.verdict('confirmation', 0.6, 'received', 'pending');
  // What keeps the papers and says that they came and will be read is a receipt.
  const kept = !english && regret === 0 && count('received') > 0 && count('pending') > 0;
  const parts = farewell + regret > 0 && context > 0 && invited + count('action') + broadcast === 0;
  if (!kept && parts && letter.insists(0.6) && !(english && cameSafely(letter))) {
    const end = (letter.readsAsEnd && (count('pending') <= 1 || letter.agrees(0.9))) || letter.over(0.72);
    return letter.verdict(end ? 'rejection' : 'unsure', end ? 0.6 : 0.4, 'regret', 'farewell');
  }
  const asksIn = ({ family, sentence }: { family: Family; sentence: number }): boolean =>
    family === 'interview' && letter.sentences[sentence]!.folded.endsWith('?');
  const thanked = count('received') > 0 && !(english && (letter.asksReader || letter.evidence.some(asksIn)));
  if (invited > 0 && !thanked && broadcast === 0 && (context > 0 || letter.hasJobWords))
    return letter.verdict('interview', 0.6, 'interview');
  if (count('action') > 0 && letter.insists(english ? 0.7 : 0.9))
    return letter.agrees(english ? 0.85 : 0.95) && letter.readsAsEnd
      ? letter.verdict('rejection', 0.55, 'regret', 'farewell', 'action')
      : letter.verdict('unsure', 0.35, 'action', 'regret', 'farewell');
  if (count('action') > 0 && context > 0 && count('received', 'pending') <= count('action'))
    return letter.verdict('needs-action', 0.65, 'action');
  if (broadcast >= 2) return letter.other(0.7);
  // "Got it, thanks, I read them on Monday": a small firm names no application.
  const came = letter.evidence.some(({ family, words }) => family === 'received' && PAPERS.test(words));
  if (count('received') > 0 && (context > 0 || (came && count('pending') > 0 && letter.hasJobWords)))
    return receipt(letter);
  if (broadcast > 0 && !(english && context > 0 && letter.insists(0.6))) return letter.other(0.6);
  if (count('pending') > 0 && context > 0) return letter.verdict('confirmation', 0.6, 'pending');
  if (regret > 0 && farewell > 0 && context > 0) return letter.verdict('unsure', 0.5, 'regret', 'farewell');
  if (count('action') > 0 && letter.hasJobWords) return letter.verdict('needs-action', 0.5, 'action');
  return withoutCue(letter);
};
