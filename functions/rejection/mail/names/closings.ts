/** Where a letter ends. */
import { Opening } from '../search/opening.ts';

/** A line that closes a letter; what stands below is who wrote it. */
export const CLOSING = new Opening(
  /^(?:(?:kind|best|warm|warmest|many|with|sincere|all my|yours|your(?! (?:appl|job|account|profile|resume|cv|interview|test|assess|status|candida))|very|meilleures|mit|viele|beste|liebe|herzliche|freundliche|schone|beste|sonnige|bien|cordial\w*|un|con|os|com|met|vriendelijke|hartelijke|cordiali|distinti|un caro|med|pozdrawiam|z powazaniem|vanliga|venlig|vennlig|hilsen|saludos|atenciosamente|abracos?|abs|atentamente|groet\w*|mvg|mfg|lg|bg|vg|hg|grt?(?=[.,]? [a-z])|grtjs|cdt|cdlt|bav|sds|slds|atte|thanks|thank you|regards|sincerely|cheers|best|respectfully|cordially|gratefully|faithfully|talk soon|take care|warmly|salutations|amicalement|cumprimentos|saluti|ciao|all the best|good luck|um (?:grande )?abraco|(?:grande|forte) abraco|beijos|bjs|beijinhos|ate (?:breve|logo|a proxima)|boa sorte|a bientot|bonne (?:continuation|chance|journee)|bon courage|respectueusement|veuillez agreer|hasta (?:pronto|luego)|mucha suerte|mucho exito|saluda|reciba|alles gute|bis bald|herzlich|gruss|grusse|gruesse|hochachtungsvoll|veel succes|succes|tot ziens|hoogachtend|liefs|warme groet|in bocca al lupo|cari saluti|un saluto|abrazos?|besos|respetuosamente|respeitosamente)\b.{0,40})[,.!]?$/,
);
/** "Liebe Ida,", "Beste Noor,": what opens a letter in the word that others close with. */
const GREETING =
  /^(?:liebe[rs]?|beste|best) (?!gru|groet|wens|dank|regards|wishes|empfehl|verabschied)[^.!?]{2,40}[,!]?$/;
/** In: a folded line, and how many are above it. Out: does it greet, though it begins as a closing does? */
export const opensLetter = (folded: string, above: number): boolean => above < 3 && GREETING.test(folded);
