/** Whether a mail tells of a withdrawal, an offer or an invitation, and which of them outweighs the words of an end. */

import type { Judged, Letter } from './letter.ts';
import { OFFER_STANDS, READERS_SUBJECT } from './meant-english.ts';
import { OF_MAILS } from './sieve.ts';
import { BY_THE_READER, LAPSED, MENTIONED } from './wording.ts';

/** The house took the application back, not the reader. */
const WITHDRAWN = /\bwithdr(?:awn|ew) (?:you|your (?:application|candidacy|name))\b/;
/** "Thanks for letting us know you've taken the job at Galt." */
const TOLD_BY_THE_READER =
  /\b(?:letting (?:us|me) know|telling (?:us|me)|informing (?:us|me)|let (?:us|me) know|(?:being|your) (?:so )?(?:up-?front|honest\w*|open|candid|candor|straight)|heads[- ]?up)\b.{0,60}\byou(?:'ve| have|'re| are|'ll| will)? (?:no longer|(?:\w+ )?(?:accepted|accepting|taken|taking|found|signed|chosen|decided|withdr\w+|declin\w+|staying))\b/;
/** What the reader may do, and has not done. */
const IF_YOU = /\b(?:if|should) you\b.{0,40}\b(?:wish|want|prefer|like|decided?|need|chosen|no longer)\b/;

/** "Thank you for telling us so promptly. I have taken you out of the process." */
const THANKED_FOR_TELLING =
  /\b(?:thanks?|thank you|appreciate) (?:\w+ )?(?:for )?(?:you )?(?:letting (?:us|me) know|telling (?:us|me)|the (?:heads[- ]?up|early (?:word|notice))|your (?:honesty|candor|candour))(?: (?:so|very|that|this|in (?:good|plenty of) time|early|promptly|quickly|soon|straight|right|directly|personally|before|today)\b|[.,!]|$)/;
const TAKEN_OUT = OF_MAILS.add(
  /\b(?:taken|take|removed|remove|withdrawn|withdraw|pulled|pull|struck) (?:you|your (?:name|application|details|file)) (?:out of|from|off) (?:the|our|this|all)\b/,
);
/** Out: which sentence says so, -1 if none. */
const takenOutAsAsked = ({ all, signs, sentences }: Letter): number =>
  TAKEN_OUT.test(all, signs) && sentences.slice(1, 5).some(({ folded }) => THANKED_FOR_TELLING.test(folded))
    ? sentences.findIndex(({ folded }) => TAKEN_OUT.test(folded, signs) && !/\b(?:if|unless|asked|not)\b/.test(folded))
    : -1;

/** Out: the reader withdrew, or, called so, the house closed the application for want of an answer; else null. */
export const withdrawal = (letter: Letter): Judged | null => {
  const { sentences, english } = letter;
  // "If you no longer wish to be considered": nobody has.
  const withdrawn = new Set(
    [...letter.sentencesOf('withdrawn')].filter((at) => !(english && IF_YOU.test(sentences[at]!.folded))),
  );
  const plainly = letter.evidence.some(
    ({ family, words, sentence }) =>
      family === 'withdrawn' &&
      (BY_THE_READER.test(english ? sentences[sentence]!.folded : words) ||
        (english && TOLD_BY_THE_READER.test(sentences[sentence]!.folded))) &&
      !/\b(?:if|unless)\b/.test(sentences[sentence]!.folded),
  );
  // The reader's own words head the mail that is answered.
  if (english && READERS_SUBJECT.test(sentences[0]?.folded ?? '')) return letter.verdict('withdrawn', 0.7, 'withdrawn');
  const takenOut = english && withdrawn.size === 0 ? takenOutAsAsked(letter) : -1;
  if (takenOut > 0 && [...letter.sentencesOf('decision', 'closed')].every((at) => at === takenOut))
    return letter.verdict('withdrawn', 0.7, 'decision');
  const byTheHouse = letter.evidence.some(
    ({ family, words }) => family === 'decision' && words.includes('withdr') && WITHDRAWN.test(words),
  );
  if (withdrawn.size === 0 && !byTheHouse) return null;
  // "Withdrawn", for the reader did not answer.
  if (english && !plainly && letter.ends && letter.count('received') === 0 && LAPSED.test(letter.all))
    return letter.verdict('rejection', 0.75, 'withdrawn', 'decision');
  if (withdrawn.size === 0) return null;
  if (!plainly && letter.count('received') > 0 && letter.count('pending') > 0) return null;
  const against = [...letter.sentencesOf('decision', 'closed')].filter((sentence) => !withdrawn.has(sentence)).length;
  return against <= withdrawn.size + (plainly ? 2 : 0) ? letter.verdict('withdrawn', 0.85, 'withdrawn') : null;
};

/** Out: an offer, or, where words of an end stand beside it, a question; else null. */
export const offer = (letter: Letter): Judged | null => {
  if (letter.rescinded) return null;
  const { ends, against, invited } = letter;
  // A contract that will be talked about, or congratulations on being invited, are no offer.
  const promised =
    invited === 0 || letter.evidence.some(({ family, words }) => family === 'offer' && !MENTIONED.test(words));
  const offered = promised ? letter.count('offer') + (letter.strong('offer') > 0 ? 1 : 0) : 0;
  if (offered > 0) {
    // "I'd like to offer a piece of advice": no words of an end, and yet one by the rest of the letter.
    const twice = letter.count('offer') > 1 && letter.strong('offer') > 0 && letter.regret + letter.farewell === 0;
    if (!ends && letter.english && letter.insists(twice ? 0.93 : 0.65)) return letter.verdict('unsure', 0.4, 'offer');
    if (!ends || (offered > against && !letter.insists(0.9)))
      return letter.verdict('offer', ends ? 0.6 : 0.85, 'offer');
    if (offered >= against || !letter.agrees(0.5)) return letter.verdict('unsure', 0.4, 'offer', 'decision', 'closed');
  }
  if (!letter.english || !OFFER_STANDS.test(letter.all, letter.signs)) return null;
  return letter.decision + letter.closed > 1 && letter.insists(0.9)
    ? letter.verdict('unsure', 0.4, 'offer', 'decision')
    : letter.verdict('offer', 0.5, 'offer');
};

/** Out: an invitation that wins over words of an end, or a question where neither is the plainer; else null. */
export const invitation = (letter: Letter): Judged | null => {
  const { ends, against, invited } = letter;
  const weight = invited + letter.strong('interview');
  const asked = letter.count('received', 'pending');
  // "That post is taken, but we would like to talk about another": what comes last, holds.
  const last = Math.max(-1, ...letter.sentencesOf('decision', 'closed'));
  const turns = letter.evidence.some(({ family, sentence }) => family === 'interview' && sentence > last);
  if (ends && turns && !letter.english && letter.farewell === 0 && letter.decision <= 1 && letter.asksReader)
    return letter.verdict('interview', 0.6, 'interview', 'closed');
  if (letter.strong('interview') === 0 && invited < 2) return null;
  if (!ends) return asked >= 3 && invited === 1 ? null : letter.verdict('interview', 0.85, 'interview');
  if (weight > against) return letter.verdict('interview', 0.6, 'interview', 'decision');
  return !letter.insists(0.9) && (weight >= against - 0.5 || !letter.agrees(0.4))
    ? letter.verdict('unsure', 0.4, 'interview', 'decision', 'closed')
    : null;
};
