/**
 * Whether an English mail says plainly that the reader is still in, whatever else in it sounds like an end: others were
 * turned down, an offer is with somebody who may refuse it, nothing is decided. For folded text.
 */

import type { Judged, Letter } from './letter.ts';
import { OF_MAILS } from './sieve.ts';
import { OTHERS } from './wording.ts';

const LIST =
  '(?:short-?list|list(?= of (?:two|three|four|five|six|\\d)\\b|[.,;]| and\\b|$)|final (?:two|three|four|five|few|list|pool)|last (?:two|three|four|few)|(?:eligib\\w+|merit|reserve) list|mix|running|frame|hunt|reckoning)';
const STAYS = OF_MAILS.add(
  new RegExp(
    [
      // "A pause, not a no"; but "not a no for ever"
      "(?:\\bnot|n't)(?: yet| actually| quite)? an? (?:no|rejection|refusal)(?=[.,;:!)]|$| (?:either|yet|but|and|just|so|as|from (?:us|me))\\b)",
      // "You remain on our list of three"
      `\\b(?:you(?:'re| are| remain)|(?:you|your (?:name|application)) (?:is|remains?|appears?|stays?|sits?))(?: (?!not\\b)\\w+){0,2} (?:on|in|among|one of) (?:our|the|this|my|that|a) (?:[\\w-]+ )?${LIST}`,
      '\\bvalid until\\b.{0,60}\\byour name (?:appears|is) on it\\b',
      '\\bkeep(?:ing|s)? you(?:r \\w+)? in the (?:mix|running|frame|hunt|process)\\b',
      "\\b(?:nothing(?:'s| is)|(?:it|this|that)(?: isn't| is not|'s not)) (?:dead|off)\\b(?=[.,;]|$| (?:yet|so|just|only|but)\\b)",
      '\\bstill (?:very much |really |both )?(?:wants?|considering) (?:to (?:see|meet|hire|have|interview) )?you\\b(?! to\\b)',
      '\\byour (?:application|candidacy)(?: \\w+)? (?:will (?:be|stay|remain)|is(?: being)?|has been|stays|remains) (?:\\w+ )?(?:carried (?:over|forward)|rolled over|kept (?:open|alive)|alive|unaffected|open)\\b(?! (?:for (?:other|future|similar|any|\\d|six|twelve|a year)|to (?:view|edit)))',
      '\\byour application (?:still )?stands(?=[.,;!]|$)',
      "\\b(?:nobody|no[ -]?one|nothing)(?: has| is|'s| was)(?: yet)?(?: been)? (?:decided|rejected|turned down|ruled out)\\b",
    ].join('|'),
  ),
);
/** What stays is a place among those who may be asked one day. */
const ONE_DAY =
  /\b(?:talent|future|other (?:roles|positions|openings|opportunities|jobs|vacancies|teams)|database|on file|if you|unless|whether|were|had)\b/;
/** "If he turns it down, the job is yours." */
const IF_ANOTHER_REFUSES = OF_MAILS.add(
  /\b(?:if|should) (?:they|she|he|that (?:person|candidate)|(?:the|our|that) (?:first|other|preferred|chosen) (?:\w+ )?(?:person|choice|candidate|one)) (?:(?:were|was) to )?(?:says? no|turns? (?:it|us|this) down|declines?|refuses?|(?:does not|doesn't|not) (?:accept|take (?:it|up)|want))\b/,
);
const YOU_ARE_NEXT = /\b(?:yours|you next|(?:to|offer|call|ring|phone|have|contact|with) you)\b/;

/** Whose end it is: somebody else's, or the reader's. */
const AS_SECOND = /\b(?:second|runner|reserve|lad|other|candidates?|applicants?|others|appointed|appoint|not to)\b/;

const ANOTHER = /\b(?:someone|somebody|another|internal|different|others?)\b/;
const LISTED = /\b(?:eligib\w+|merit|reserve) list\b|\bpassed on (?:the )?other\b/;

/** Out: a mail that says that the reader is still in, where nothing ends for them in more than a sentence; else null. */
export const staysIn = (letter: Letter): Judged | null => {
  if (!letter.english || letter.farewell > 0 || letter.rescinded) return null;
  const says = STAYS.test(letter.all, letter.signs)
    ? letter.sentences.some(({ folded }) => STAYS.test(folded, letter.signs) && !ONE_DAY.test(folded))
    : IF_ANOTHER_REFUSES.test(letter.all, letter.signs) &&
      letter.sentences.some(({ folded }) => {
        const refused = IF_ANOTHER_REFUSES.exec(folded, letter.signs);
        return refused !== null && YOU_ARE_NEXT.test(folded.slice(refused.index));
      });
  if (!says || !(letter.hasJobWords || letter.context > 0)) return null;
  const told = letter.evidence.filter(({ family }) => family === 'decision' || family === 'closed');
  const sentences = new Set(told.map(({ sentence }) => sentence));
  if (sentences.size > 1) return null;
  if (told.some(({ words }) => /\byour?s?\b/.test(words) && !AS_SECOND.test(words)))
    return letter.agrees(0.5) ? null : letter.verdict('unsure', 0.4, 'decision', 'pending');
  // "It is not a no, but we have gone with another candidate for now."
  const others = told.some(({ family, words }) => family === 'decision' && OTHERS.test(words) && ANOTHER.test(words));
  if (others && !LISTED.test(letter.all)) return letter.verdict('unsure', 0.4, 'decision', 'pending');
  if (told.length === 0 && letter.invited > 0) return null;
  if (letter.count('action') > 0) return letter.verdict('needs-action', 0.6, 'action');
  return letter.verdict(
    letter.count('hold') > 0 || told.length > 0 ? 'paused' : 'confirmation',
    0.6,
    'hold',
    'pending',
  );
};
