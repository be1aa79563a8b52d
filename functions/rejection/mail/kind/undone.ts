/**
 * What stands before or behind the words of an English decision and undoes them: a condition, a choice that was not taken, a
 * wish, somebody else who did not come, what may be done one day. For folded text.
 */
import { UNDOING } from './sieve.ts';

/** "We would rather wait for you than go with somebody else": the choice that was not taken. */
const RATHER = UNDOING.add(
  /\b(?:rather|sooner|instead of|as opposed to|prefer)\b[^.;]{0,60}\b(?:than|of|to)(?: to)? $/,
);
/** "I would rather hire someone who", "we are looking to hire": whom a house likes to take. */
const TO_HIRE_ONE_DAY =
  /\b(?:rather|(?<!(?:decided|chosen|opted|elected|going) )(?:want|looking|hoping|like|love|need|trying|aim|keen|excited) to|we(?: only| usually| always| often)?) $/;
/** "The employer may close this vacancy early", "they might have decided not to". */
const MAY = UNDOING.add(
  /\b(?:may|might)(?: also| well| then| be| have| choose to| chosen| decide to| decided| need to| have to| wish to)* $/,
);
/** "I've told them you won't be pursuing this": the reader's own choice. */
const YOU = /\byou(?:'ll| will)? $/;
const YOURS_TO_CHOOSE =
  /^(?:won't|will not|n't|not)(?: be)? (?:pursuing|accepting|taking (?:it|this|the|up)|attending)\b/;
/** "The other lad let us down", "she has withdrawn": who was taken did not come. */
const DID_NOT_COME = UNDOING.add(
  /^[^.;]{0,60}\b(?:(?:fell|fallen) through|let (?:us|them|me|the \w+) down|(?:pulled|dropped|backed) out|changed (?:his|her|their) minds?|turned (?:it|us|them|(?:the|our|their) (?:job|offer|post|place|role)) down|(?:did not|didn't|never) (?:show|turn|start|work out)(?:ed|s)?\b|(?:has|have|had) (?:now |since )?withdrawn)\b/,
);
/** "We'll go to our second choice now", "give the spot to the next in line": the reader was the first. */
const SECOND_NOW = UNDOING.add(
  /^[^.;]{0,60}\b(?:second|next|other|reserve|backup) (?:choice|candidate|pick|one|person|in line)\b(?! (?:who|which|that|was|is)\b)/,
);
const GO_TO = /\b(?:we|i)(?:'ll| will| can|'re going to)(?: [\w']+){0,8}? ?$/;
/** "We can't take on apprentices without them", "not a good fit if you hate dogs": a condition that comes behind. */
const CONDITION = UNDOING.add(
  /^ without (?:them|it|one|these|those|that|which)\b|^(?: for (?:us|you|this))?,? (?:if you|unless)\b|^(?: \w+){0,3}? (?:as it stands|in its (?:present|current) (?:form|state)|(?:unless|until) (?:you|we|it|they|the|your|that|this|these|all|both)\b)/,
);
/** "We're not able to give you a reference": no post is what is not given. */
const GIVE = UNDOING.add(/\b(?:give|offer|provide|send|tell|quote|issue) you$/);
const NO_POST =
  /^ (?:with )?(?:an?y?|the|your|further|more|individual)? ?(?:[\w-]+ ){0,2}?(?:references?|reasons?|advice|dates?|time|answer|update|details|information|refund|lift|figure|quote|guarantees?|p45|payslip|copy|tour)\b/;
/** "Our last au pair wasn't the right fit": she went before. */
const ONE_BEFORE = UNDOING.add(
  /\b(?:our|the|my|their) (?:last|previous|former|old) (?:[\w-]+ ){1,2}(?:left|went|was|were|wasn't|who|didn't|did|had)\b[^.;]*$/,
);
const TO_YOU = /\byou(?:r|rs)?\b/;
/** "First choice Ward 4, second choice Theatres": the reader's own. */
const CHOICES = /(?<!\bour )\bfirst choice\b|\byour second choice\b|\bpreferences?\b/;
/** "4x more likely to be seen": what portals tell everybody. */
const LIKELY = UNDOING.add(/ more$|\b(?:better|more)$/);
/** A check that goes before the work, and not the application for it. */
const A_CHECK =
  /\b(?:dbs|crb|access ?ni|pvg|disclosure|(?:garda )?vetting|(?:police|criminal record|background|right to work|identity|id|visa|share code|working with children|blue card|wwcc) ?(?:check|clearance|screening)?) (?:form )?$/;

/** In: a folded English sentence, its signs for what undoes (sieve.ts), where in it a decision stands and its words. Out: is it undone by what stands around it? */
export const isUndone = (folded: string, signs: number, at: number, words: string): boolean => {
  const before = folded.slice(0, at);
  const after = folded.slice(at + words.length);
  return (
    RATHER.test(before, signs) ||
    (words.startsWith('hir') && TO_HIRE_ONE_DAY.test(before)) ||
    MAY.test(before, signs) ||
    (YOURS_TO_CHOOSE.test(words) && YOU.test(before)) ||
    (SECOND_NOW.test(folded.slice(at), signs) && GO_TO.test(before)) ||
    CONDITION.test(after, signs) ||
    (words === 'second choice' && CHOICES.test(folded)) ||
    (GIVE.test(words, signs) && NO_POST.test(after)) ||
    (ONE_BEFORE.test(folded.slice(0, at + words.length), signs) && !TO_YOU.test(folded)) ||
    DID_NOT_COME.test(after, signs) ||
    (LIKELY.test(words, signs) && / likely\b/.test(after.slice(0, 8))) ||
    (words.startsWith('application') && A_CHECK.test(before)) ||
    (words.includes(' closed') && /^ to (?:new|further|any more|external) /.test(after))
  );
};
