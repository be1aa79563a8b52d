/**
 * What a house tells everybody who applies: whom it will call, whom it tells nothing, whom it looks for. The words are those of an
 * end, and nobody in particular is meant. For folded English sentences.
 */
import { UNDOING } from './sieve.ts';

const PEOPLE = '(?:candidates?|applicants?|people|persons|individuals|those|anyone|everyone|everybody)';
/** "Those applicants whose background fits best will be contacted directly." */
const WILL_HEAR = new RegExp(
  `(?<!\\b(?:with|to|for|of|by|on) (?:the |those |all )?)\\b${PEOPLE} (?:whose|who|that|with)\\b(?:(?! (?:more|better|closer|stronger)\\b).){0,110}\\b(?:will|would|may)(?: \\w+)? be (?:\\w+ )?(?:contacted|notified|invited|asked|called|telephoned|phoned|e-?mailed|informed|short-?listed|interviewed)\\b`,
);
const WILL_HEAR_HERE = UNDOING.add(WILL_HEAR);
/** "Those whose experience came closest have been invited." */
const WERE_CALLED = new RegExp(
  `\\b${PEOPLE} (?:whose|who|that|with)\\b.{0,90}\\b(?:have|has|were)(?: \\w+)? (?:been )?invited\\b`,
);
/** "A recruiter will contact those who come closest." */
const WILL_CALL = UNDOING.add(
  new RegExp(
    `\\b(?:will|'ll|may) (?:only |then )?(?:contact|call|notify|reach out to|(?:be|get) in touch with) (?:only )?(?:the |those )?(?:\\w+ )?${PEOPLE} (?:who|whose|that|with)\\b`,
  ),
);
/** "We do not notify applicants individually who are not called." */
const HEAR_NOTHING = UNDOING.add(
  new RegExp(
    `(?:\\b(?:not|cannot|unable to|never)|n't)(?: \\w+){0,3}? (?:notify|contact|inform|respond to|reply to|write to|call|get back to|reach out to|acknowledge|telephone|phone|update) (?:\\w+ly )?(?:all |the |those |every |each |any |most )*(?:\\w+ )?${PEOPLE}\\b`,
  ),
);
/** "To do better for the candidates we can't move forward with." */
const WHOM_WE_LEAVE = UNDOING.add(
  new RegExp(
    `\\b${PEOPLE}(?: (?:that|who|whom))? (?:we|they) (?:can't|cannot|can not|could not|couldn't|don't|do not|won't|will not|aren't|are not|turn|reject|have to)\\b`,
  ),
);
const YOU = /\byou(?:r|rs|'\w+)?\b/;
/** "We noticed that you have not been selected for the jobs you applied to": who sells a profile. */
const NOTICED = UNDOING.add(
  /^(?:[\w ]{1,20}, )?(?:we(?:'ve| have)? (?:\w+ )?(?:noticed|see|saw)|(?:it )?(?:looks like|seems)|still)\b.*\bjobs you(?:'ve| have)? /,
);
/** "You are one of those we cannot take." */
const ONE_OF_THEM = /\byou(?:'re| are| were|r \w+ (?:is|was)) (?:\w+ )?(?:one|among|not)\b|\bincluding you/;

/** "Recruiters who saw your profile are looking for people with a van": what boards tell. */
const THEY_SEEK = UNDOING.add(
  /\b(?:recruiters|employers|companies|this employer)\b[^.;]{0,80}\b(?:looking for|needs?|wants?|seeking) (?:people|candidates|someone|somebody)\b/,
);
/** What was never sent, or sent twice. */
const NEVER_SENT = UNDOING.add(
  /\b(?:draft|unsubmitted|saved|started) (?:\w+ )?application\b|\bapplication draft\b|\b(?:second|duplicate|repeat\w*) application\b.{0,80}\b(?:first|original|earlier|other|latest) (?:one|application)\b/,
);

/** In: a folded English sentence. Out: does it tell whom the house will call, and nobody else? */
export const tellsWhomTheyCall = (folded: string): boolean =>
  !YOU.test(folded) && (WILL_HEAR.test(folded) || WERE_CALLED.test(folded));

/** In: a folded English sentence in which a decision stands, and its signs for what undoes it (sieve.ts). Out: is it a rule, for all who apply? */
export const isHouseRule = (folded: string, signs: number): boolean =>
  (WHOM_WE_LEAVE.test(folded, signs) && !(YOU.test(folded) && ONE_OF_THEM.test(folded))) ||
  ((NOTICED.test(folded, signs) || THEY_SEEK.test(folded, signs) || NEVER_SENT.test(folded, signs)) &&
    YOU.test(folded)) ||
  ((WILL_HEAR_HERE.test(folded, signs) || WILL_CALL.test(folded, signs) || HEAR_NOTHING.test(folded, signs)) &&
    !YOU.test(folded));

/** Who is looked for, as a house says of a post and a recruiter of a client: a reason to refuse only beside more. */
export const SOUGHT =
  /^(?:looking for|needs?|wants?|after|seeking|require) (?:somebody|someone|a person|a candidate|people|candidates|an individual) (?:whose?|with|that)$/;
