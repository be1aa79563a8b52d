/** The list of statuses that a portal explains below a mail: what they mean, not what this application is. */

import type { Sentence } from '../sentences.ts';

const HEAD =
  /\b(?:status(?:es|meldungen)?|stages?|statuts?|etats?|estados?|situacoes|estatus|statussen|meaning|bedeut\w+)\b.*:$/;
/** "One of four words", without a colon. */
const ONE_OF =
  /\bone of (?:these|those|the|two|three|four|five|six|seven|\d)\b(?: \w+){0,3}? ?(?:words|statuses|values|labels|stages|states|terms|things)\b/;
const ENTRY = /^(?:[-*•·–] ?)?[^:.!?]{2,44}(?::| [-–=] ) ?\S/;
const ENTRIES = 3;

/** In: a mail's sentences, the subject first, and all of them joined. Out: which of them explain a status. A status of this mail is in none of them: at least three stand below a heading that has a colon or says how many there are. */
export const legendIn = (sentences: Sentence[], all: string): Set<number> => {
  const legend = new Set<number>();
  const mayCount = all.includes('one of ');
  for (let head = 1; head < sentences.length; head++) {
    const { folded } = sentences[head]!;
    if (!(mayCount && ONE_OF.test(folded)) && !(folded.endsWith(':') && HEAD.test(folded))) continue;
    const entries: number[] = [];
    let last = head;
    for (let at = head + 1; at < sentences.length && at <= last + 2; at++) {
      if (!ENTRY.test(sentences[at]!.text)) continue;
      entries.push(at);
      last = at;
    }
    if (entries.length >= ENTRIES) for (let at = head; at <= last; at++) legend.add(at);
  }
  return legend;
};
