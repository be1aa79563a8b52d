/** Decisions that are only thought of: under a condition, told to all, in quotation marks, not meant by what is said. */

import { Opening } from '../search/opening.ts';
import { type CueSet, NEVER } from './cues/cue.ts';
import { en } from './cues/en.ts';
import { isAside } from './meant.ts';
import { isAsideInEnglish } from './meant-english.ts';
import { quoted } from './quoted.ts';
import { OF_DECISIONS, UNDOING } from './sieve.ts';

/** A word that puts what comes before it aside: after "but", a condition no longer holds. */
const CONTRAST =
  /\b(?:but|however|that said|nevertheless|aber|jedoch|dennoch|mais|toutefois|pero|sin embargo|mas|porem|maar|echter|tuttavia)\b/;

/** To answer, in the languages of the cues: not to answer somebody is not to turn them down. */
export const ANSWERS =
  /\b(?:reply|respond|answer|repl(?:y|ies) to|get back to|write back|follow up with|(?:contact|update|notify|speak (?:to|with)|meet(?: with)?) (?:all|every\w*|each|those|unsuccessful|applicants|candidates)|antworten|beantworten|repondre(?! (?:favorablement|positivement))|responder(?! (?:favorable|positiva)mente)|contestar|rispond\w+|beantwoorden|reageren|svara|odpowie\w+)\b/;

const ANSWERED = OF_DECISIONS.add(ANSWERS);

/** "Only those whose background fits will be contacted", "that does not mean that you were rejected", "filled, or you withdrew": rules of the house. */
const IN_GENERAL = OF_DECISIONS.add(
  /\bonly (?:be )?(?:able to )?(?:contact|respond to|reply to|reach out to|follow up with|get back to|notify|call)(?:ing)? (?:the |those |a few )?(?:\w+ )?(?:candidates|applicants|people|those|individuals|ones)\b|\b(?:contact|call|notify|respond to|reply to|reach out to|follow up with|get back to|(?:be|get) in touch with)(?:ing)? only (?:the |those |a few )?(?:\w+ )?(?:candidates|applicants|people|those|individuals|ones)\b|\bonly (?:those |the )?(?:\w+ )?(?:candidates?|applicants?|people)\b.{0,100}\b(?:will be|are) (?:contacted|invited|notified|asked)\b|\bnur (?:\w+ )?(?:bewerb\w+|kandidat\w+|personen)\b.{0,80}\b(?:kontaktiert|eingeladen|benachrichtigt)|\b(?:filled|cancell?ed|withdrawn|withdrew|selected|closed)\b,? or\b.{0,40}\b(?:selected|withdrawn|withdrew|filled|cancell?ed)\b/,
);
const NOT_MEANT = OF_DECISIONS.add(
  /(?:\bnot|n't) (?:necessarily |automatically |yet )?(?:mean|imply)\b|\bbedeutet (?:\w+ )?nicht\b/,
);
const DEADLINE = OF_DECISIONS.add(/\bextend (?:the|this|our|any) (?:deadline|date|time|application)/);

const OF_YOU = /\b(?:yours?|you|ihre|ihnen|deine|dir|votre|tu|su|sua|je|uw)\b/;

/** English mail is most of all mail. */
const IN_ENGLISH = { conditional: UNDOING.add(en.conditional), generic: UNDOING.add(en.generic) };
const IF = new Opening(/^(?:if|falls|wenn|si|se|als|indien|caso) /);

/**
 * In: a language's cues, a folded sentence, its signs for decisions (sieve.ts), where in it a decision stands and its words; are
 * they the employer's, whom a board quotes? Out: is it only thought of: in quotation marks, after a condition, or about people
 * in general?
 */
export const isOnlyPossible = (
  set: CueSet,
  folded: string,
  signs: number,
  at: number,
  match: string,
  isTheirs = false,
): boolean => {
  if ((!isTheirs && quoted(folded, at, at + match.length)) || ANSWERED.test(match, signs)) return true;
  if (set.language === 'en' ? isAsideInEnglish(folded, signs, at, match) : isAside(folded, at, match)) return true;
  if (
    IN_GENERAL.test(folded, signs) ||
    DEADLINE.test(folded.slice(at, at + match.length + 24), signs) ||
    NOT_MEANT.test(folded.slice(0, at), signs)
  )
    return true;
  const english = set.language === 'en';
  const untilEnd = folded.slice(0, at + match.length);
  const condition = english
    ? IN_ENGLISH.conditional.exec(untilEnd, UNDOING.signsOf(folded))
    : set.conditional.exec(untilEnd);
  if (condition) {
    const between = folded.slice(condition.index, Math.max(at, condition.index));
    if (!CONTRAST.test(between) && !/[;]| - /.test(between)) return true;
  }
  if (set.conditional !== NEVER && IF.test(match)) return true;
  if (match.startsWith('releas') || OF_YOU.test(match)) return false;
  const generic = english ? IN_ENGLISH.generic.exec(folded, UNDOING.signsOf(folded)) : set.generic.exec(folded);
  return generic !== null && generic.index < at + match.length && generic.index + generic[0].length > at - 14;
};
