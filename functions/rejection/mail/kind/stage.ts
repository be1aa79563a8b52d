/** How far the application had come, from what the text says happened. */
import type { Stage } from '../../../follow-up/plan.ts';
import type { Hit } from '../search/word-index.ts';
import type { Sentence } from '../sentences.ts';
import type { REACHED } from './cues/reached.ts';
import { OF_STAGES } from './sieve.ts';

/** Words of what might come, or of interviews in general, prove nothing. */
const NOT_YET =
  /\b(?:if|unable|cannot|can't|not able|would|will|may|should|next step|forward to|encourage|select\w* (?:for|to)|choosing which|not (?:been )?(?:selected|shortlisted)|unfortunately we (?:are|were) (?:unable|not)|for an interview|(?<!time )to interview|other candidates|interviewing (?:a number|several|many|other|candidates)|zu einem|einladen|nicht|zweitrunden\w*)\b/;
/** "Decided not to move forward in the interview process", "could not offer you a place in our interview rounds" */
const ONWARD =
  /\b(?:mov\w+|go|going|proceed\w*|advanc\w*|continu\w*|progress\w*|further|forward|place|spot|slot|offer you|invit\w+|select\w*|chosen|chose|picked|put forward|shortlist\w*|unsuccessful|eligible)\b[^,.;]{0,40}$/;
/** "One of those we picked for a phone screen", "required for the written test", "continue the conversation with a few" */
const NOT_HELD =
  /\b(?:if|would|will|next|should|not|unable|picked|chose|invited?|select\w*|required|requirements?|keep|continue|continuing|keeping|start|begin|have(?! (?:now |all |both |carefully )*(?:reviewed|read|looked|marked|scored|graded|seen|discussed))|open to|opportunity|schedul\w*|offer(?:ing)?|complete (?:the|this|your))\b[^,.;]{0,50}$|n't\b[^,.;]{0,50}$/;
/** A subject that speaks of a meeting, above a no: it was held. */
const MEETING = OF_STAGES.add(
  /\b(?:interview(?:s|ed|ing)?\b(?! (?:process|invitation|request|preparation|prep))|(?:your|the|our) (?:virtual )?on-?site|trial (?:shift|day)|(?:vorstellungs|kennenlern|bewerbungs|zweit)?gesprach|kennenlernen|entretien(?<!\b(?:agente?s?|personnel|technicien(?:ne)?s?|ouvriere?|employee?|mecanicien(?:ne)?|responsable|chef) d'entretien)|echanges|entrevista|colloquio|gesprek|intervju|rozmow\w+)\b/,
);
/** The same of a test or a task that was handed in. */
const TASK = OF_STAGES.add(
  /\b(?:assessment|take-?home|coding (?:test|challenge)|(?:design|coding|technical|home) (?:exercise|task|assignment)|hackerrank|codility|(?:online|einstellungs|eignungs)-?test|prova tecnica|prueba tecnica|teste tecnico)\b/,
);
/** A subject that speaks of a talk by phone. */
const PHONE_TALK = OF_STAGES.add(
  /\b(?:(?:phone|telephone|video|screening) (?:interview|screen)|(?:intro|introductory|phone|telephone|video|zoom|screening|our|today's) (?:call|chat))\b/,
);
const BY_PHONE = /\b(?:phone|telephone|telefon\w*|video\w*|screen\w*|call|telefonica|telephonique)\b/;

const MAX_READ = 60;
const isRead = ({ sentence }: Hit): boolean => sentence < MAX_READ;

/** In: sentences, the subject first, where in them each stage is said, and whether something ends in the mail. Out: the furthest stage they prove, with how sure; null when they say nothing. */
export const findStage = (
  sentences: Sentence[],
  said: Record<keyof typeof REACHED, Hit[]>,
  ends: boolean,
): { stage: Stage | null; confidence: number } => {
  const before = ({ sentence, at }: Hit): string => sentences[sentence]!.folded.slice(0, at);
  const subject = sentences[0]?.folded ?? '';
  const signs = OF_STAGES.signsOf(subject);
  if (said['reached final'].some((hit) => isRead(hit) && !/\bnot\b[^,.;]{0,30}$/.test(before(hit))))
    return { stage: 'final', confidence: 0.75 };
  const screens = said['reached screen'].filter((hit) => isRead(hit) && !NOT_HELD.test(before(hit)));
  for (const hit of said['reached interview']) {
    const { sentence, words } = hit;
    if (!isRead(hit) || NOT_YET.test(words) || ONWARD.test(before(hit))) continue;
    const isScreen =
      (ends && PHONE_TALK.test(subject, signs) && /\btime\b/.test(words)) ||
      (screens.some((screen) => screen.sentence === sentence) &&
        !/\binterview(?:ed|ing|s)?\b(?!.{0,12}(?:phone|video))|\bin person\b|\b(?:coming|came) (?:in|over|down|up|out|by|to)\b/.test(
          sentences[sentence]!.folded.replace(/(?:phone|video|screening) interview/g, ''),
        ));
    return isScreen ? { stage: 'screen', confidence: 0.7 } : { stage: 'interview', confidence: 0.8 };
  }
  if (ends && MEETING.test(subject, signs) && !/\bnot\b/.test(subject))
    return BY_PHONE.test(subject) ? { stage: 'screen', confidence: 0.7 } : { stage: 'interview', confidence: 0.7 };
  if (
    screens.length > 0 ||
    (ends && PHONE_TALK.test(subject, signs) && !/\bnot\b/.test(subject)) ||
    (ends && TASK.test(subject, signs) && !/\bnot\b/.test(subject))
  )
    return { stage: 'screen', confidence: 0.7 };
  if (said['reached application'].some(isRead)) return { stage: 'application', confidence: 0.6 };
  return { stage: null, confidence: 0 };
};
