/** The reason a mail gives, in its own words. Most give none, or one that says nothing; then null. */
import type { Sentence } from '../sentences.ts';

const REASON =
  /\b(?:because|due to|mainly (?:because|as)|the main reason|the reason|as (?:we|they|the|she|he|our|you|a condition)|since (?:we|they|the|you)|in (?:the )?end .{0,30}(?:because|as)|following the announcement|weil|da (?:andere|wir|sie|du|uns|die|eine)|aufgrund|wegen|car|parce que|en raison|porque|debido a|ya que|pois|devido a|omdat|vanwege|wegens|perche|a causa)\b/;
const DECIDES =
  /\b(?:not|n't|unable|regret|sorry|unfortunately|other candidate|another candidate|chose|cancel\w*|filled|leider|nicht|absag\w*|pas|malheureusement|no|lamentablemente|nao|infelizmente|niet|helaas|non|purtroppo)\b/;
const EMPTY =
  /\b(?:high (?:volume|number)|large number|number of (?:applications|applicants|candidates)|volume of|many (?:applications|applicants)|vielzahl|hohen? anzahl|grand nombre|gran (?:numero|volumen|cantidad)|grande (?:numero|volume)|groot aantal|privacy|legal|feedback|equal opportunity)\b/;

/** In: sentences, the subject first. Out: the sentence that gives the reason, at most 300 characters, or null. */
export const findReason = (sentences: Sentence[]): string | null => {
  for (const { text, folded } of sentences.slice(1, 25)) {
    const match = REASON.exec(folded);
    if (match && match.index > 8 && DECIDES.test(folded) && !EMPTY.test(folded)) return text.slice(0, 300);
  }
  return null;
};
