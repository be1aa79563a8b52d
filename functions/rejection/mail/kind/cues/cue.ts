/**
 * What a cue is. All patterns run on folded sentences (see ../fold.ts): lower case, no accents on Latin letters,
 * straight quotes. Every repetition in a pattern is bounded, so a pattern takes time linear in its sentence.
 */
export type Family =
  | 'decision' // this candidacy ends
  | 'closed' // the position is filled, cancelled or closed
  | 'regret'
  | 'farewell' // luck with the search, kept on file, apply again
  | 'context' // it is about an application of the reader's
  | 'interview'
  | 'offer'
  | 'received'
  | 'pending' // under review, will be in touch
  | 'hold'
  | 'alive' // the application stays in
  | 'withdrawn' // by the candidate
  | 'action';

export type CueSet = {
  language: string;
  cues: Record<Family, RegExp[]>;
  /** What a mail may be about instead of a job, in this language; ../scenes.ts has what all have in common. */
  elsewhere?: RegExp[];
  /** More of it, that employers deal in too: weighed only where something ends. */
  things?: RegExp[];
  /** That it was a post; asked of English alone. */
  posts?: RegExp[];
  /** What makes a decision in the same sentence, after it, only a possibility. */
  conditional: RegExp;
  /** What makes a decision about people in general. */
  generic: RegExp;
  /** What turns an invitation in the same sentence into its contrary. */
  negation: RegExp;
};

export const NEVER = /(?!)/;
