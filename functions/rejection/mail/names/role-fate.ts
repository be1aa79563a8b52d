/** Which of several posts a mail is about: the one that it ends, not one that is still open, that opens some day or that the reader may like as well. */

import { OF_POSTS } from '../kind/sieve.ts';
import type { Sentence } from '../sentences.ts';
import { namesCalling } from './trades.ts';

/** Who looks for somebody else: what is named there is another post. */
const ELSEWHERE_HIRED = OF_POSTS.add(
  /\b(?:sister (?:company|firm|hotel|restaurant|site|school|agency)|another (?:client|company|team|branch|store|department|employer|firm) (?:of|is|are|who|that|has)|(?:friend|colleague|neighbou?r)s? of (?:mine|ours)|you (?:may|might) also|which you (?:may|might) (?:wish|want|like)|we do have|shall i (?:pass|forward|send|put)|(?:i|we) (?:also )?have (?:another|a different|an? (?:other|similar))|have you (?:ever )?(?:thought|considered)|(?:better|more) suited|you(?:'d| would| might| could| may) be an? (?:better|stronger|good|great|perfect) (?:fit|match)|consider you (?:for|as) [a-z ]{2,60} instead|would you (?:consider|think about|be (?:open to|interested in)) [a-z ]{2,60} instead)\b/,
);
/** "we are going out in the summer for a …", "recruiting for a … next year". */
const SOME_DAY = OF_POSTS.add(
  /\b(?:going out|recruit(?:ing)?|advertis(?:e|ing)|hiring|hire|look(?:ing)?|search(?:ing)?|need|taking on|take on)\b(?: \w+){0,6} an? .{3,60}\b(?:in the (?:spring|summer|autumn|fall|winter|new year)|next (?:year|month|spring|summer|autumn|fall|winter|season|term)|later this year|encourage you)\b|\b(?:going out|recruiting|advertising|hiring|looking) (?:in the|next|later this) \w+ for an? /,
);
/** What goes on. */
const GOES_ON = OF_POSTS.add(
  /\b(?:not (?:yet )?(?:been )?(?:looked at|reviewed|read|considered yet|affected)|un(?:affected|changed)|still (?:with|being|going|under|open|in|live|active|to be|reading|looking)|remains? (?:under|open|active|live|with|in)|does(?: not|n't) close until|you(?:'ll| will) hear (?:from|directly|about|by|separately|next|back))\b/,
);
/** What ends. */
const ENDS =
  /\b(?:unfortunately|sorry to|regret(?:s|tably)?|afraid|sadly|not (?:been )?(?:selected|shortlisted|successful|appointed)|unsuccessful|(?:not|n't) (?:be )?(?:offering|taking|moving|progressing|inviting))\b/;

/** In: the sentences of a letter, which of them. Out: how much it counts for what it names as the post. */
export const weightOf = (sentences: Sentence[], index: number): number => {
  const { folded } = sentences[index]!;
  const signs = OF_POSTS.signsOf(folded);
  if (ELSEWHERE_HIRED.test(folded, signs) || SOME_DAY.test(folded, signs)) return 0.2;
  if (!GOES_ON.test(folded, signs) || ENDS.test(folded) || !namesCalling(folded)) return 1;
  return sentences.some(
    ({ folded: other }, at) =>
      at > 0 &&
      at !== index &&
      ENDS.test(other) &&
      !GOES_ON.test(other, OF_POSTS.signsOf(other)) &&
      namesCalling(other),
  )
    ? 0.2
    : 1;
};
