/** How far the application had come, from what the text says happened. */
import type { Stage } from '../../../follow-up/plan.ts';
import type { Hit } from '../search/word-index.ts';
import type { Sentence } from '../sentences.ts';

const FINAL =
  /\b(?:final (?:round|interview|stage|candidates?|decision between|two|three)|last (?:round|stage|two|interview)|finalists?|runner[- ]?up|second (?:choice|place)|came second|close second|shortlist of (?:two|three)|last two|between you and|(?:withdraw\w*|rescind\w*|retract\w*|revok\w*).{0,30}\boffer|offer.{0,40}\b(?:withdrawn|rescinded|lapsed|expired)|endrunde|letzten runde|finale\w* (?:runde|gesprach)|derniere etape|dernier (?:tour|entretien)|finaliste|ultima (?:fase|ronda|etapa|entrevista)|entrevista final|laatste (?:ronde|gesprek|twee)|ultimo colloquio|fase finale|appointable|reserve list)\b/;
const INTERVIEW =
  /\b(?:(?:thank|thanks|enjoyed|appreciat\w+|pleasure|great|lovely|nice|good|following|after|since|during|coming|attend\w*|came|glad|met|meeting|meet)\b.{0,70}\b(?:interview\w*|meeting (?:with )?(?:us|you|the|our)|meet(?:ing)? you|met with|on-?site|panel|assessment (?:day|cent\w+)|trial (?:shift|day)?|presentation|coming (?:in|to|by)|visit\w*)|(?:your|the|our|recent|last|attending) interviews?\b.{0,40}\b(?:on|with|last|yesterday|for|went|process|was|were)|you interviewed|interviewed (?:with|for|you)|(?:vorstellungsgesprach\w*|bewerbungsgesprach\w*|kennenlern\w*|gesprach\w*|probetag|probearbeit\w*)\b.{0,60}\b(?:danke?|gefuhrt|hatten|genommen|interessant\w*|angenehm\w*|fuhren|war)|(?:danke?|dank|freut?e?)\b.{0,80}\b(?:gesprach\w*|kennenlern\w*|besuch|probetag)|(?:suite a|apres|lors de|merci pour|merci d')\b.{0,50}\b(?:entretiens?|rencontre\w*|echange\w*)|notre entretien|(?:tras|despues de|gracias por|durante)\b.{0,60}\b(?:entrevistas?|conocerte|reunion)|(?:apos|depois d[ae]|obrigad[oa] pel[ao]|conclusao das|durante)\b.{0,60}\b(?:entrevistas?|conversa)|prazer (?:te |em )conhecer|(?:bedankt|dank|leuke?|na)\b.{0,50}\b(?:gesprek\w*|kennismaking\w*|bezoek)|(?:grazie|dopo|durante|seguito)\b.{0,50}\b(?:colloqui\w*|incontr\w+)|a proposito del colloquio|(?:tack|takk|tak|efter|etter)\b.{0,40}\b(?:intervju\w*|samtale\w*|motet)|trial (?:shift )?on)\b/;
const SCREEN =
  /\b(?:phone (?:screen|interview|call)|(?:speak|speaking|spoke|talk|talking|talked|chat|chatting|chatted|conversation|call) (?:with|to) (?:us|me|our|you|the)|(?:on|over) the phone|(?:your|the|our) (?:call|chat|conversation)\b|complet\w+ (?:the|our|your) (?:\w+ ){0,3}(?:assessment|assignment|test|challenge|exercise|task|case)|(?:assessment|test|assignment|challenge) (?:results?|scores?)|results of (?:your|the) (?:\w+ )?(?:assessment|test|assignment)|screening (?:call|interview)|video interview|take-?home|telefoninterview|telefonat|telefongesprach|online-?test|entretien telephonique|echange telephonique|entrevista telefonica|llamada|telefonisch\w* (?:gesprek|contact)|colloquio telefonico|telefonica|prova tecnica|prueba tecnica|teste tecnico)\b/;
const APPLICATION =
  /\b(?:(?:review\w*|consider\w*|look\w*|read\w*|compar\w*|assess\w*|evaluat\w*|examin\w*|screen\w*)\b.{0,50}\b(?:application|resume|cv|profile|qualifications|background|submission|experience)|(?:not|unable|n't|cannot)\b.{0,40}\b(?:invite|offer)\b.{0,20}\binterview|not been shortlisted|not (?:selected|shortlisted) (?:for|to) (?:an )?interview|(?:received|receive)\b.{0,50}\b(?:applications|applicants|candidates)|(?:thank|thanks)\b.{0,40}\b(?:applying|application|your interest|resume|submitting)|prufung (?:ihrer|deiner) (?:bewerbung|unterlagen)|unterlagen\b.{0,40}\b(?:gepruft|abgeglichen)|bewerbung\b|candidature\b|candidatura\b|sollicitatie\b|ansokan|soknad)/;

/** Sentences about what might come, or about interviews in general, prove nothing. */
const NOT_YET =
  /\b(?:if|unable|cannot|can't|not able|would|will|may|should|next step|select\w* (?:for|to)|choosing which|not (?:been )?(?:selected|shortlisted)|unfortunately we (?:are|were) (?:unable|not)|for an interview|to interview|other candidates|interviewing (?:a number|several|many|other|candidates)|zu einem|einladen|nicht|zweitrunden\w*)\b/;

/** What each stage is said by; evidence.ts looks for it together with the cues. */
export const REACHED = {
  'reached final': FINAL,
  'reached interview': INTERVIEW,
  'reached screen': SCREEN,
  'reached application': APPLICATION,
} satisfies Record<`reached ${Stage}`, RegExp>;
const MAX_READ = 60;
const isRead = ({ sentence }: Hit): boolean => sentence < MAX_READ;

/** In: sentences, and where in them each stage is said. Out: the furthest stage they prove, with how sure; null when they say nothing. */
export const findStage = (
  sentences: Sentence[],
  said: Record<keyof typeof REACHED, Hit[]>,
): { stage: Stage | null; confidence: number } => {
  if (said['reached final'].some(isRead)) return { stage: 'final', confidence: 0.75 };
  const screens = said['reached screen'].filter(isRead);
  for (const { sentence, words } of said['reached interview']) {
    if (sentence >= MAX_READ || NOT_YET.test(words)) continue;
    const isScreen =
      screens.some((screen) => screen.sentence === sentence) &&
      !/\binterview(?:ed|ing|s)?\b(?!.{0,12}(?:phone|video))/.test(
        sentences[sentence]!.folded.replace(/(?:phone|video|screening) interview/g, ''),
      );
    return isScreen ? { stage: 'screen', confidence: 0.7 } : { stage: 'interview', confidence: 0.8 };
  }
  for (const { sentence, at } of screens)
    if (!/\b(?:if|would|will|next|should)\b/.test(sentences[sentence]!.folded.slice(0, at)))
      return { stage: 'screen', confidence: 0.7 };
  if (said['reached application'].some(isRead)) return { stage: 'application', confidence: 0.6 };
  return { stage: null, confidence: 0 };
};
