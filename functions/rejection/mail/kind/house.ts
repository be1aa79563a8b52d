/** Words that stand in the name of the house that writes: a club or a school that looks for people is none that one would join. */
import { fold } from '../fold.ts';
import type { Hit } from '../search/word-index.ts';
import type { Sentence } from '../sentences.ts';

/** What a letter ends with, before who signs. */
const GREETING =
  /^(?:mit (?:freundlich|best|herzlich|lieb|sonnig|kollegial)\w* gru\w+|(?:freundliche|herzliche|beste|liebe|viele|schone|sonnige) gru\w+|gruss|herzlichst?|lg|mfg|vg|hochachtungsvoll|(?:bien )?cordialement|bien a (?:vous|toi)|(?:sinceres |cordiales |meilleures )?salutations|a bientot|(?:un )?(?:cordial |afectuoso )?saludos?|atentamente|atenciosamente|att|abracos?|um abraco|un abrazo|(?:com os melhores |melhores )?cumprimentos|met (?:vriendelijke|hartelijke) groet\w*|(?:hartelijke |vriendelijke |lieve )?groet\w*|hoogachtend|liefs)\b/;
/** What leads to the name of a house. */
const AT_THE_HOUSE =
  /\b(?:bei|beim|chez|bij|team|equipe|equipa|equipo|time)(?: (?:uns|ons|nous|nosotros|nos))?(?: (?:im|in der|in|des|der|dem|de|da|do|di|du|del|van|het))? (?:[\w&'.-]+ ){0,2}$/;

const CAPITAL = /^["'(]?\p{Lu}/u;
/** Does the hit stand in two words or more with capitals, one after another? */
const inAName = (text: string, word: string): boolean => {
  const tokens = text.split(' ');
  return tokens.some(
    (token, at) =>
      CAPITAL.test(token) &&
      fold(token).replace(/\W+$/, '') === word &&
      (CAPITAL.test(tokens[at - 1] ?? '') || (!/[,.;:!?]$/.test(token) && CAPITAL.test(tokens[at + 1] ?? ''))),
  );
};

/** Lines of a signature at most. */
const SIGNED = 3;

/** In: a mail's sentences. Out: says of a hit whether it stands in the name of the house: where it signs, or after "bei uns im". */
export const inHousesName = (sentences: Sentence[]): ((hit: Hit) => boolean) => {
  const greeting = sentences.findLastIndex(({ folded }, at) => at > 0 && folded.length < 60 && GREETING.test(folded));
  return ({ sentence, at, words }) => {
    const { folded, text } = sentences[sentence]!;
    if (greeting > 0 && sentence > greeting && sentence <= greeting + SIGNED && folded.length < 80) return true;
    return AT_THE_HOUSE.test(folded.slice(0, at)) && inAName(text, words.split(' ')[0]!);
  };
};
