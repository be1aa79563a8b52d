/**
 * What stands in the words of an English decision and is none: a question, a clause of time, somebody else's application, a
 * petition or a receipt, money; and what a whole mail says that keeps an application or an offer alive. For folded text.
 */

import { Opening } from '../search/opening.ts';
import { isOfAnotherMatter } from './decided-on.ts';
import { isHouseRule } from './house-rules.ts';
import { OF_DECISIONS, OF_MAILS, UNDOING } from './sieve.ts';
import { isUndone } from './undone.ts';

/** "Didn't get the job?": what follows up to the mark asks. */
const ASKED = /^[^.?!;]{0,80}\?/;
/** "When fully staffed", "once the post is filled": not now. */
const IN_TIME = OF_DECISIONS.add(
  /\b(?:when|whenever|once|until|before|after|by the time|as soon as)(?: (?:the|this|that|a|our|your|we|we're|it|they|are|is|be|have))*(?: \w+)? ?$/,
);
const WAS = /\b(?:was|were|had been)\b/;
/** What was turned down is a paper, a payment or the like. */
const A_PAPER =
  /\b(?:petition|permit|visa|lottery|draw|payment|transaction|card|photo|document|file|attachment|image|link|upload|invoice|expenses?(?: claim)?|receipt|request for (?:leave|expenses)|proposal|budget|agency|supplier|bank|proof|certificate|reference|(?:account|routing|id|phone|card|security) number|plan|signature)s? (?:\w+ ){0,2}?$/;
/** What the reader put on a platform: the advertisement, and not the application, is turned down. */
const AN_ADVERTISEMENT =
  /\byour (?:\w+ )?(?:job (?:post|posting|ad|advert|listing)|listing|advert|comment|review)(?: (?:"[^"]{1,60}"|for [\w' -]{2,40}))? (?:\w+ )?$/;
const OF_A_THING = new Opening(
  /^(?:was|were|has|have|is|did|does|not|n't|wasn't|weren't|hasn't|been|declined|rejected|refused)\b/,
);
/** "His application", "thank you for recommending Ben": about somebody whom the reader knows. */
const OF_ANOTHER = OF_DECISIONS.add(
  /\b(?:his|her|their) (?:application|candidacy|cv|resume|profile|interview)\b|\byour (?:colleague|friend|referral|nominee|recommendation|brother|sister|husband|wife)\b/,
);
const YOURS =
  /\byour (?:application|candidacy|cv|resume|profile|interview)\b|\b(?:select|choose|offer|invite|take) you\b/;
/** "The name on your profile does not match your ID", "matches none of your searches", "not as well as it could": no post is meant. */
const OF_RECORDS =
  /^ (?:with )?(?:(?:\d+|some|many|several|most|all) of .{0,30}\bkeywords|(?:the|any|that|what) (?:\w+ ){0,2}?(?:names?|address|number|date|details|photo|id|passport|license|records?|file|search(?:es)?|alerts?)\b|(?:any of )?(?:our|your) (?:\w+ )?(?:names?|records?|ids?|passport|license|saved|search(?:es)?|alerts?|preferences|settings|linkedin)\b|.{0,40}\bas (?:closely|well) as (?:it|they) (?:could|can|might)\b)/;
/** "Some of these may have been filled." */
const MAY_BE_GONE = UNDOING.add(
  /\b(?:may|might|could) (?:already |now |since )?(?:have|be) (?:already |now |since )?(?:been )?(?:filled|closed|taken|gone|removed|withdrawn)$/,
);
/** "It will be eligible or ineligible": one of them, and nobody knows which. */
const EITHER = OF_DECISIONS.add(
  /\b(?:eligible|qualified|selected|accepted|approved|successful|hired|passed|referred) or (?:not )?$/,
);
/** "To find out why the role does not match what people want". */
const ASKED_WHY = OF_DECISIONS.add(/\bwhy (?:it|this|people|nobody|candidates|applicants|the \w+)(?: [^,;]*)?$|^why $/);
/** A salary that cannot be more. */
const MONEY = OF_DECISIONS.add(
  /\b(?:go|going|move|moving|offer|get|stretch) (?:any )?(?:higher\b|(?:up )?to (?:[£$€] ?)?\d|(?:above|beyond|over) (?:[£$€\d]|that\b|(?:the|our|this) (?:[\w-]+ )?(?:range|budget|band|figure|amount|cap|salary|rate)\b))|\b(?:more|higher|greater) than (?:[£$€]|eur |usd |gbp )?\d/,
);

/** Another meeting than the one that was agreed, and what a swindler would do. */
const MEETING_OFF = new Opening(
  /^(?:\bnot|n't|cannot|unable)(?: be)?(?: able)?(?: to)? (?:go ahead|going ahead|proceed|continue|carry on|make|hold|do|take|conduct|meet|interview|see|speak|talk|call|join|host|attend|come)\b.{0,12}\b(?:with|for)? ?(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:call|meeting)|(?:your|our|the|this) (?:\w+ )?(?:interview|call|meeting|chat|session|visit|on-?site|panel|screen|assessment|trial(?: (?:day|shift))?) (?:on|at|today|tomorrow|this|next|scheduled|as planned))/,
);
/** "Your interview on Monday cannot go ahead." */
const NOT_THEN = new Opening(
  /^(?:cannot|can't|not|n't|unable to) (?:(?:now|therefore|be|after all) )*(?:go(?:ing)?|tak(?:e|ing)) (?:ahead|place|forward)\b/,
);
const A_MEETING =
  /\b(?:interview|meeting|call|visit|trial|assessment|on-?site|session|chat|screen|panel)s?\b[^,;]{0,40}$/;
/** "Of every hundred who apply, ninety are not taken forward." */
const RATE = OF_DECISIONS.add(
  /\b(?:of|in|out of) (?:every|each) (?:\w+ )?(?:ten|hundred|thousand|\d+)\b|\b\d+ (?:in|out of) (?:every )?\d+\b|\bper ?cent of\b|\d ?% of\b/,
);
const BY_A_MACHINE = OF_DECISIONS.add(
  /\b(?:rejected|declined|refused|not accepted) by (?:the|our) (?:system|portal|server|filter|site|website)\b/,
);
const SWINDLE = OF_DECISIONS.add(
  /\b(?:whatsapp|telegram|gift cards?|scam(?:s|mers?)?|phishing|impersonat\w+|ask (?:you )?for (?:money|payment|bank)|you (?:over|via|by|through|on) (?:chat|texts?|sms|instant messag\w+|social media|messenger|discord|signal))\b/,
);

/** "No one's been ruled out", "we haven't closed your application". */
const NO_ONE = OF_DECISIONS.add(
  /\b(?:no[ -]?one|nobody|no (?:candidates?|applicants?))(?:'s| has| have| is| was| were)? (?:yet )?(?:been )?(?:ruled|rejected|turned|eliminated|screened|dropped|declined|cut)\b/,
);
/** What is said to have happened to nobody, among the words of what is pending. */
export const NOBODY_YET =
  /\b(?:rejected|turned down|ruled out|eliminated|declined|dropped|screened out|cut|let go of|said no to)\b/;
const DENIES = /(?:\bnot|n't|\bnever) (?:yet |been |being |actually )*$/;
const DONE_TO_IT = new Opening(
  /^(?:clos|archiv|cancel|remov|reject|declin|rescind|withdr|turned|ruled|screened|eliminat|disqualif|dropped|passed over)/,
);
/** What a house may do to an offer, one day. */
const MAY_DO = OF_DECISIONS.add(
  /\breserves? the right\b|\b(?:any|all) (?:previous|prior|earlier|other) $|\bsupersed\w+\b|\beither \w+ing\b.{0,60}\bor (?:to )?(?:tell|inform|say|let|notif)\w*\b|\b(?:either|or) (?:(?:get|receive|send|have) )?(?:you )?(?:an?|our|one) (?:\w+ )?(?:e-?mail|message|note|letter|call) (?:saying|telling|to say|that says)\b|^failure to\b.*\b(?:may|will|can|could)\b|\bmay result in\b/,
);
/** "Please discard the earlier offer letter, which is withdrawn": another one takes its place. */
const REPLACED = /\b(?:disregard|ignore|discard|replac\w+)\b.{0,60}\boffer\b/;
const IF_NEXT = /^,? ?(?:if|unless|should|in the event|in case|where|when|once|after) /;
/** "But you're still our first choice": nothing has ended. */
const STILL_IN = OF_DECISIONS.add(
  /\b(?:you(?:'re| are| remain|(?:r name)? and (?:[\w-]+ ){1,4}are)|your (?:application|candidacy) (?:is|remains)) (?:(?:both|all) )?(?:(?:still|very much) )+(?:our (?:top|first|preferred|leading|number|favou?rite)|in(?=[.,;!]|$| (?:and|so|it|as)\b)|in (?:the (?:running|mix|process)|contention|consideration|play)|under consideration|being considered|(?:a|the) (?:finalist|contender|top|leading|front))|(?<!\b(?:not|have|had|nearly|almost|never) )\b(?:chose|picked|went with|settled on|decided on|going with|gone with) you(?=[.,;!]|$| (?:for|as|in the end)\b)/,
);
/** "Without a second reference we cannot proceed, so please": an end for want of what is asked for. */
const WITHOUT_IT = UNDOING.add(
  /^without (?:an?|the|your|it|this|these) (?:[\w-]+ ){0,2}?(?:assessments?|tests?|forms?|references?|documents?|transcripts?|reply|response|confirmation|signature|proof|checks?|questionnaire|resume|cv|application)\b|\bwithout\b[^.;]{1,60}\b(?:cannot|can't|can not|unable|not able|won't)\b.*\b(?:please|could you|can you|would you)\b/,
);
/** "Other statuses you may see": what they are called. */
const STATUSES = UNDOING.add(
  /\b(?:statuses|stages|outcomes|messages) (?:\w+ )?(?:you|we|there|that|include|are|may|might|can|could)\b[^:]{0,30}:?[^:]*$/,
);
/** What the others were told. */
const OTHERS_TOLD = OF_DECISIONS.add(
  /\b(?:let|letting|told|tell|telling|inform\w*|notif\w+|written to|emailed) (?:all |the |our )*(?:\w+ )?(?:others?|remaining|unsuccessful)\b|\b(?:candidates|applicants|others|people) (?:have|has|were|was|will|are) (?:now |already |also )?(?:be(?:en)? )?(?:told|informed|notified|advised) that\b/,
);

/** "Though we decided against a permanent post, I'd love to have you in": an invitation stands against what is conceded. */
const CONCEDES = new Opening(
  /^(?:(?:dear|hi|hello) [^,;]{1,40}, )?(?:though|although|even though|even if|while)\b[^,;]*$/,
);
const AND_INVITES =
  /, (?:i|we|the (?:panel|team|manager|committee|client|board))(?:'d| would|'ll| will| do)? (?:\w+ )?(?:like|love|want|hope|invite|keen)\b.{0,40}\b(?:meet|talk|chat|speak|come in|interview|discuss|invite)\b(?!.{0,60}\b(?:future|other (?:roles|openings)|feedback|touch)\b)|, (?:i|we|the \w+)(?:'m| am|'re| are| is)? (?:\w+ )?(?:delighted|pleased|happy|able|glad) to (?:be able to )?offer you (?:an?|the|our) (?:[\w-]+ ){0,5}?(?:post|role|job|position|contract|place)\b(?! (?:in|on) our)/;
/** "We chose others for the nights, so the days are yours": an offer in the same sentence stands against what went before. */
const BUT_OFFERS = OF_DECISIONS.add(
  /(?:[,;-] ?(?:but|so|which means|and)\b| and (?:we|i)\b).{0,100}?\b(?:(?:is|are)(?: still| now)? yours\b|offer you (?:the|our|an?) (?:[\w-]+ ){0,5}?(?:position|role|job|post|place|contract|internship|shift|spot)\b(?! (?:in|on) our)|(?:like|love|want) (?:you to (?:take|join|start|work|come)|to (?:hire|have|meet|interview|speak (?:to|with)|talk to|see) you)\b)(?!.{0,60}\b(?:future|feedback|again|apply)\b)/,
);
/** In: a folded English sentence, its signs for decisions (sieve.ts), where in it a decision stands. Out: does an invitation or an offer outweigh it there? */
export const isConceded = (folded: string, signs: number, at: number): boolean =>
  (CONCEDES.test(folded.slice(0, at)) && AND_INVITES.test(folded.slice(at))) ||
  BUT_OFFERS.test(folded.slice(at), signs);

/** "If we do not speak again, I wish you luck", "if you have heard nothing by May, sorry, it is a no": said in case nothing more comes. */
export const IF_SILENT = UNDOING.add(
  /\b(?:if|should|in case|in the event(?: that)?) (?:we|you|i|they)(?:'ve| have)? (?:do not|don't|dont|don’t|did not|didn't|have not|haven't|are not|aren't|not|never) (?:(?!already)\w+ )?(?:touch base|speak|spoken|talk|talked|hear|heard|connect|be in touch|get (?:back|in touch)|circle back|contact(?:ed)?|receive[sd]?|reach|meet)\b|\b(?:if|should|in case) (?:you|there)(?:'ve| have|'s| is)? (?:hear |heard |had |receive |get |got )?(?:nothing|no (?:word|reply|response|call|news))\b/,
);

/** "You will have had a message saying that": what it said may not be so. */
const AN_EARLIER_MAIL = UNDOING.add(
  /\b(?:an?|the|our|that) (?:[\w-]+ ){0,3}?(?:messages?|e-?mails?|letters?|notices?|notifications?|texts?) (?:\w+ )?(?:went out|was sent|were sent|reached)\b.{0,60}\b(?:say|saying|stat\w+|inform\w*|telling)\b|\b(?:received|got|had|seen|been sent|sent you|had sent) (?:an?|the|our|my|two|another|that|this|(?:\w+day's|yesterday's)) (?:(?!(?:this)\b)[\w-]+ ){0,3}?(?:messages?|e-?mails?|letters?|notices?|notifications?|notes?|texts?|repl(?:y|ies))\b.{0,60}\b(?:say|saying|said|tell|telling|told|stat\w+|inform\w*|that)\b/,
);
/** In: a folded English sentence and where a decision ends in it. Out: is it what another mail said? */
export const isToldOf = (folded: string, end: number): boolean =>
  AN_EARLIER_MAIL.test(folded.slice(0, end), UNDOING.signsOf(folded));

/** In: a folded English sentence. Out: where in it stands what is not conceded, -1 where nothing is. */
export const afterConceded = (folded: string): number =>
  /^(?:(?:dear|hi|hello) [^,;]{1,40}, )?(?:though|although|even though|even if|while)\b[^,;]*, (?=(?:we|i|the (?:panel|team|manager|committee|client|board))\b)/.exec(
    folded,
  )?.[0].length ?? -1;

/** "Candidates who withdraw after an offer": not the house. */
const WHO = /\b(?:who|you)(?: \w+)? $/;
/** "Do not take another job before we talk": asked of the reader. */
const PLEADS = /(?<!\b(?:we|i|they) )\bdo$/;
const ELSEWHERE = /^n't (?:take|accept) (?:another|any other) (?:job|offer|role|position|post)\b/;

/** In: a folded English sentence, its signs for decisions (sieve.ts), where in it a decision stands and its words. Out: is it none, for what the sentence says? */
export const isAsideInEnglish = (folded: string, signs: number, at: number, words: string): boolean => {
  const before = folded.slice(0, at);
  const after = folded.slice(at + words.length);
  const undoing = UNDOING.signsOf(folded);
  return (
    (after.includes('?') && ASKED.test(after)) ||
    isHouseRule(folded, undoing) ||
    (IN_TIME.test(before, signs) && !WAS.test(words)) ||
    (OF_A_THING.test(words) && (A_PAPER.test(before) || AN_ADVERTISEMENT.test(before))) ||
    (OF_ANOTHER.test(folded, signs) && !YOURS.test(folded)) ||
    (words.includes(' match') &&
      / match\b/.test(words) &&
      OF_RECORDS.test(folded.slice(at + words.lastIndexOf(' match') + ' match'.length))) ||
    ASKED_WHY.test(before, signs) ||
    MAY_BE_GONE.test(words, undoing) ||
    EITHER.test(before, signs) ||
    MONEY.test(folded, signs) ||
    STILL_IN.test(folded, signs) ||
    NO_ONE.test(folded, signs) ||
    (DONE_TO_IT.test(words) && DENIES.test(before)) ||
    MAY_DO.test(before, signs) ||
    (words.includes('offer') && /\boffer\b/.test(words) && (IF_NEXT.test(after) || REPLACED.test(folded))) ||
    OTHERS_TOLD.test(words.includes(' told that ') || words.includes('ed that ') ? folded : before, signs) ||
    WITHOUT_IT.test(folded, undoing) ||
    (words.startsWith('withdraw') && WHO.test(before)) ||
    (words.startsWith("n't ") && PLEADS.test(before) && ELSEWHERE.test(words)) ||
    STATUSES.test(before, undoing) ||
    (words.endsWith(' sponsor') && /\bplease (?:note|be aware)\b/.test(folded)) ||
    MEETING_OFF.test(folded.slice(at)) ||
    (NOT_THEN.test(words) && A_MEETING.test(before)) ||
    (RATE.test(before, signs) && !YOURS.test(folded)) ||
    BY_A_MACHINE.test(folded, signs) ||
    isUndone(folded, undoing, at, words) ||
    isOfAnotherMatter(folded, signs, at, words) ||
    SWINDLE.test(folded, signs)
  );
};

/** An offer that is still good, whatever else went wrong. */
export const OFFER_STANDS = OF_MAILS.add(
  /\b(?:offer|contract|place|start date|employment) (?:still |itself )?(?:(?:is|are|will be) (?:not (?:\w+ )?affected|unaffected|unchanged|still (?:valid|open|good|there|on the table))|stands|remains (?:valid|open|in place|unchanged|unaffected|as it is))\b/,
);
/** The application goes on under another number, or after the advertisement has closed. */
export const GOES_ON =
  /\b(?:application|candidacy|profile) (?:has been|was|is being|is|will be) (?:now |automatically |therefore )?(?:transferred|moved|re-?assigned|carried over|re-?routed|switched|linked) (?:over |across )?(?:automatically\b|(?:to|under|with) (?:[\w-]+ ){0,3}?(?:requisition|position|role|vacancy|job|opening|req|post|posting|reference)\b)|\b(?:candidates|applicants|applications) (?:\w+ )?(?:were|was|are|have been|has been|are being|will be) (?:now |automatically )?(?:moved|transferred|re-?assigned|carried over)\b|\b(?:yours|your (?:application|candidacy)|you)(?: is| are|'re| remains?)? (?:(?:still |already )?(?:in(?=[,.;]| and| so|$)|being considered|under (?:review|consideration)|in (?:the running|the mix|contention|process))|not affected|unaffected|remains? (?:active|open|live|under|valid|in ))|\b(?:do not|don't|no) need to (?:re-?apply|apply again)\b|\bneed not (?:re-?)?apply(?: again)?\b|\byou remain an? (?:\w+ )?candidate\b|\b(?:closed|cancell?ed|removed|archived) as (?:an? )?duplicate\b|(?:\b(?:does|do|will) not|n't) (?:affect|impact|change) (?:you|your (?:application|interview|candidacy|offer|position|role)|(?:the|this|our) (?:role|position|job|opening|search))\b(?! (?:eligib|chance|abilit|for|from|applying))/;
/** A profile or data that a portal has deleted. */
export const DELETED = OF_MAILS.add(
  /\b(?:profile|account|data|registration|details)\b[^.]{0,80}\b(?:has|have|was|were|been|will be)(?: now| permanently| all| automatically| being)* (?:deleted|removed|erased|anonymi[sz]ed|deactivated|purged)\b|\b(?:deleted|erased|anonymi[sz]ed|purged) (?:your|all) (?:\w+ ){0,3}?(?:profile|account|data|registration|details)\b/,
);
/** "Please ignore yesterday's mail": what it said of an end was not so. */
export const NOT_SO = OF_MAILS.add(
  /\b(?:disregard|ignore) (?:it\b|(?:that|this|the|our|my|any|yesterday's|all) (?:\w+ ){0,3}?(?:e-?mails?|messages?|letters?|mails?|notices?|notifications?|texts?))|\b(?:sent|went out|issued|generated|released|received|triggered)\b[^.;]{0,40}\b(?:in error|by mistake|accidentally|erroneously|prematurely)\b/,
);
/** What is told of data: how long they are kept, and that they are gone. */
export const RETENTION = OF_MAILS.add(
  /\b(?:data|details|information|applications?|cvs?|records?|forms?)\b[^.;]{0,90}\b(?:(?:kept|held|retained|stored|destroyed|deleted|erased|shredded|disposed of|anonymi[sz]ed)\b[^.;]{0,60}\b(?:months?|years?|days|policy|schedule|notice|gdpr|regulations?|securely|by law|on \d|shortly)|securely (?:destroyed|deleted|disposed|shredded|erased))\b|\bsecurely (?:destroyed|deleted|disposed|shredded|erased)\b|\b(?:kept|held|retained|stored|keep|hold|retain|store) (?:your|all|any|the) (?:\w+ ){0,2}?(?:data|details|information|applications?|cvs?|records?)\b[^.;]{0,50}\b(?:months?|years?|days)\b|\b(?:updated|changed|changes to|revised) (?:our |the )?(?:\w+ )?privacy (?:notice|policy|statement)\b/,
);
/** Who is asked about somebody else. */
export const AS_REFEREE = OF_MAILS.add(
  /\b(?:you(?:r (?:name|details|contact details))?) (?:down )?(?:as|to be) (?:an? |his |her |their |one of (?:his|her|their) )?(?:\w+ )?(?:referee|reference)\b|\bact(?:ing)? as (?:an? |his |her |their )?(?:\w+ )?referee\b/,
);
/** The reader's own words, as the subject that is answered. */
export const READERS_SUBJECT = new Opening(
  /^(?:re|aw|fwd?|fw|sv|antw)\s?: (?:(?:i'm |i am )?(?:out|(?:pulling|dropping|backing|bowing|stepping) (?:out|back|away)|withdraw(?:ing|al|n)?)(?=[.!,]|$| (?:from|of (?:my|candida\w+|application)|as|for)\b)|.{0,50}?\b(?:withdraw(?:ing|al)?(?: of)? my\b|my withdrawal\b|declin(?:e|ing) (?:your|the) (?:offer|invitation|position|role|job)\b|(?:i've|i have) (?:decided|accepted|chosen)\b|no longer (?:interested|available)\b|not (?:accepting|able to accept) (?:your|the) offer\b))/,
);
