/** The reason a mail gives, in its own words. Most give none, or one that says nothing; then null. */
import type { Hit } from '../search/word-index.ts';
import type { Sentence } from '../sentences.ts';

/** What a reason begins with; evidence.ts looks for it together with the cues. */
export const REASON =
  /\b(?:because|due to|mainly (?:because|as)|the main reason|the reason|as (?:we|they|the|she|he|our|you|a condition)|since (?:we|they|the|you)|in (?:the )?end .{0,30}(?:because|as)|following the announcement|weil|da (?:andere|wir|sie|du|uns|die|eine)|aufgrund|wegen|car|parce que|en raison|porque|debido a|ya que|pois|devido a|omdat|vanwege|wegens|perche|a causa)\b/;
const DECIDES =
  /\b(?:not|n't|unable|regret|sorry|unfortunately|other candidate|another candidate|chose|cancel\w*|filled|leider|nicht|absag\w*|pas|malheureusement|no|lamentablemente|nao|infelizmente|niet|helaas|non|purtroppo)\b/;
const EMPTY =
  /\b(?:high (?:volume|number)|large number|number of (?:applications|applicants|candidates)|volume of|many (?:applications|applicants)|vielzahl|hohen? anzahl|grand nombre|gran (?:numero|volumen|cantidad)|grande (?:numero|volume)|groot aantal|privacy|legal|feedback|equal opportunity)\b/;

const MAX_READ = 25;

/** In: sentences, the subject first, and where in them a reason begins. Out: the sentence that gives it, at most 300 characters, or null. */
export const findReason = (sentences: Sentence[], said: Hit[]): string | null => {
  for (const { sentence, at } of said) {
    if (sentence === 0 || sentence >= MAX_READ || at <= 8) continue;
    const { text, folded } = sentences[sentence]!;
    if (DECIDES.test(folded) && !EMPTY.test(folded)) return text.slice(0, 300);
  }
  return null;
};
