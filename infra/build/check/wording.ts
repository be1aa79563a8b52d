/** What a message may not say, and how what it says must be said (the tone guide as far as a machine can judge it). Pure. */
import { sentencesOf } from './reading-ease.ts';

/** On a lock screen or in an inbox list nobody beside the person may learn what this is about. */
const INDISCREET =
  /\b(reject\w*|unsuccessful\w*|turn(?:ed|s)? (?:you )?down|unfortunately|applicat\w*|appl(?:y|ied)|interview\w*|jobs?|recruit\w*|employer\w*|hir(?:ed|ing)|vacanc\w*|offers?|unemploy\w*|career\w*|salary|cv|resume|suicid\w*)\b/i;
/** Values that would give it away in a subject, a preheader or a text. */
export const TELLING_VARIABLES = [
  'company',
  'role',
  'stage',
  'contactName',
  'draft',
  'about',
  'sender',
  'joined',
  'noes',
];

/** The first word that gives it away, if one does. RESUME in capitals is a command; carriers ask for "rates may apply". */
export function indiscreet(text: string): string | undefined {
  return INDISCREET.exec(text.replace(/\bRESUME\b|\brates may apply\b/gi, (m) => (m === 'resume' ? m : '')))?.[0];
}

const FORBIDDEN: [RegExp, string][] = [
  [/\bwhy (?:were|did|do you think|didn't|they)\b/i, 'Ask what, which or what next, never why.'],
  [/\byou (?:should|must|need to(?! say| do))\b/i, 'Offer instead: "if you\'d like".'],
  [/\bendorphin/i, 'Say that a walk often lifts mood for a while.'],
  [
    /everything happens for a reason|chin up|cheer up|look on the bright side|blessing in disguise/i,
    'Leave the silver lining out.',
  ],
  [/\bwe(?:'re| are) always here\b|\balways here for you\b/i, 'Say that it is automated.'],
  [/\bguarantee|\bwe promise\b/i, 'Promise nothing.'],
  [/\byou did nothing wrong\b|\byou must have\b/i, 'We cannot know that: "you may never see what tipped it".'],
  [/you haven't (?:answered|replied)|\bstreak\b|\bscore\b/i, 'No guilt for silence, no counting.'],
  [/!/, 'End the sentence with a full stop.'],
];

/** What the tone guide rules out, with what to write instead. */
export function forbidden(text: string): { phrase: string; mend: string } | undefined {
  for (const [pattern, mend] of FORBIDDEN) {
    const found = pattern.exec(text);
    if (found) return { phrase: found[0], mend };
  }
  return undefined;
}

const FIGURE =
  /\d\s?%|\bper ?cent\b|\b(?:half|most|nearly all|the majority) (?:of )?(?:people|candidates|applicants|recruiters|employers)\b|\bmore than\s+half\b|\b(?:about|around|roughly|only) \w+ (?:people|candidates|applicants)\b|\btimes (?:more|as)\b|\bmore often than\b/i;
const ATTRIBUTED = /\b(?:survey|study|studies|research|guides?)\b/i;
const SOFTENED =
  /\b(?:may|might|can|could|perhaps|often|seldom|sometimes|some|many|tends?|mostly|usually|doesn't have to|have not been asked)\b/i;

/** The first sentence that states a figure as if it were known, if there is one. */
export function bareFigure(text: string): string | undefined {
  return sentencesOf(text).find((s) => FIGURE.test(s) && !ATTRIBUTED.test(s));
}

/** Whether a claim of the source articles is said the way the evidence allows. */
export const carriesClaim = (text: string, claim: 'attributed' | 'softened') =>
  (claim === 'attributed' ? ATTRIBUTED : SOFTENED).test(text);

const WAY_OUT =
  /no reply (?:to us |to me |is )?(?:is )?needed|\bskip\b|leave (?:it|this)|do nothing|not now|without one|\bSTOP\b/i;

/** Whether a message says that doing nothing is fine. */
export const hasWayOut = (text: string) => WAY_OUT.test(text);
