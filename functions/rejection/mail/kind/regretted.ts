/** What is regretted, and ends nothing: silence, a service, a wait; and a regret that may end something without saying so. */

import type { CueSet } from './cues/cue.ts';
import { ANSWERS, isOnlyPossible } from './possible.ts';
import { OF_DECISIONS, UNDOING } from './sieve.ts';

/** "We regret that we cannot answer everybody": what is regretted is the silence. */
const SORRY_TO_BE_SILENT = UNDOING.add(
  new RegExp(
    `\\b(?:cannot|can not|can't|unable|not able|not in a position|not be able|not possible|nicht|pas|no (?:podemos|nos es|es)|nao|niet|non)\\b.{0,60}${ANSWERS.source}`,
  ),
);
/** "Leider nicht zurücksenden", "unfortunately we cannot pay expenses": what is regretted is a service to everybody. */
const SORRY_FOR_A_SERVICE = UNDOING.add(
  /(?:\b(?:cannot|can not|unable|not|nicht|keine?|pas|no|nao|niet|geen)|n't|can't)\b.{0,60}\b(?:zuruck(?:ge)?(?:send\w*|sand\w*|schick\w*|geben)|erstatt\w*|auskunft\w*|auskunfte|zwischenbescheid\w*|kosten\w*|parkplatz\w*|retourner|renvoyer|rembours\w*|pris en charge|devolver\w*|cubrir|reembols\w*|devolu\w+|telefone|terugstur\w*|retourneren|vergoed\w*|telefonisch\w*|return\w* (?:your |any |the )?(?:documents|papers|applications)|reimburs\w*|expenses|parking|calls(?! for)|(?:over the|by) phone|telephone|(?:status )?updates|(?:enquir|inquir)ies|questions|walk-?ins|visitors|changes to)\b/,
);

/** In: a folded sentence, or a part of it. Out: does it say that the house does not answer, or what else it does for nobody? */
export const deniesService = (folded: string): boolean => {
  const signs = UNDOING.signsOf(folded);
  return SORRY_TO_BE_SILENT.test(folded, signs) || SORRY_FOR_A_SERVICE.test(folded, signs);
};

/** "Sorry for the delay", "sorry you have been left hanging": where nothing is decided, that regrets no answer. */
const SORRY_FOR_THE_WAIT =
  /^(?:sorry|sad|afraid|regret|unfortunately)\b(?: that)? (?:we|i) (?:did not|didn't|could not|couldn't|missed|won't) (?:\w+ )?(?:get (?:the|a) chance|have (?:the )?(?:time|chance)|manage|speak|see|meet|make it|catch)\b|^(?:sorry|apologi[sz]e\w*|i'm sorry|we're sorry|we are sorry|i am sorry|afraid|unfortunately|regret)\b(?: \w+){0,3}? (?:(?:for|about) (?:\w+ ){0,3}?(?:delay|wait|silence|confusion|mix-?up|inconvenience|short notice|hold-?up|typo|upset|hassle|bother|trouble|error|mistake|late(?:ness)?|slow)|(?:that )?you(?:'ve| have)? (?:been (?:left|kept|waiting|messed)|had to (?:wait|chase)|(?:have not|haven't|not) heard)|(?:that )?(?:it|this)(?:'s| is| has| takes?| took| taken| me| us){1,3} (?:so|too|this|such a|a) (?:long|while))\b/;
/** In: an English sentence, folded, from its regret on. Out: is a wait or an inconvenience what is regretted? */
export const isForTheWait = (regretted: string): boolean => SORRY_FOR_THE_WAIT.test(regretted);

const NEGATED =
  /\b(?:nicht|keine?[nmrs]?|nichts|gegen|ne|n'\w+|pas|aucune?|no|ni|ningun\w*|nao|nem|nenhum\w*|niet|geen|niets|onvoldoende)\b/;
const TO_THE_READER =
  /\b(?:sie|ihnen|ihre?[nmrs]?|du|dich|dir|deine?[nmrs]?|vous|votre|vos|te|toi|ta|ton|usted|tu|tus|su|le|ti|contigo|voce|seu|sua|tua|teu|lhe|consigo|je|jou|jouw|u|uw)\b/;
/** What is regretted there, and not done, is no end: a delay, a cost, an answer, the reader's own step. */
const NO_END =
  /\b(?:nur|ne \w+ que|uniquement|seulement|solo|solamente|unicamente|apenas|somente|alleen|slechts|noch|encore|aun|todavia|ainda|nog|erreich\w+|joindre|bereik\w+|fahrtkosten|frais|gastos|reiskosten|parking|park\w+|vergoed\w*|reembols\w+|rembours\w+|erstatt\w+|transport\w*|salari\w+|salaire|gehalt\w*|gehoord|nichts horen|alle[nr]?|tous|toutes|todos|todas|alles|einzeln\w*|individuel\w*|schneller|fruher|plus tot|antes|eerder|termin|rendez-vous|cita|afspraak|zuruckgezogen|zuruckziehen|abgesagt haben|retire\w*|retirad\w*|ingetrokken|offnen|ouvrir|abrir|openen|anhang|piece jointe|adjunto|anexo|bijlage|feedback|begrundung|details?)\b/;
/** In: a language's cues, a folded sentence with a regret. Out: "leider ... nicht ... Sie", however it goes on: an end where nothing else is said? */
export const endsSoftly = (set: CueSet, folded: string): boolean => {
  const negated = NEGATED.exec(folded);
  return (
    negated !== null &&
    TO_THE_READER.test(folded) &&
    !NO_END.test(folded) &&
    !isOnlyPossible(set, folded, OF_DECISIONS.signsOf(folded), negated.index, negated[0])
  );
};
