/** How people say that a company was read wrong, and which it is. Each is found in one line of text, in any case. */

/** "The company is wrong": alone it names nothing. */
const WRONG = [
  "(?:(?:the|that|your) )?(?:company|employer)(?:['’]s)?(?: name)?(?: is| was|['’]s)? (?:wrong|incorrect|not right|not correct)",
  "(?:that(?:['’]s| is) |it(?:['’]s| is) )?(?:the )?wrong (?:company|employer)(?: name)?",
  '(?:(?:die|der|das) )?(?:firma|firmenname|unternehmen|arbeitgeber)(?: (?:ist|war) (?:falsch|verkehrt|nicht richtig)| stimmt nicht)',
  'falsche (?:firma)|falsches unternehmen|falscher (?:arbeitgeber|firmenname)',
  "l['’](?:entreprise|employeur) (?:est (?:fausse|faux|incorrecte?|erronée?)|n['’]est pas (?:la bonne|le bon|correcte?))|mauvaise entreprise|mauvais employeur",
  'la empresa (?:está mal|es incorrecta|no es correcta|está equivocada)|empresa equivocada',
  'a empresa (?:está errada|não está certa|não é essa|está incorret[ao])|empresa errada',
  '(?:het bedrijf|de werkgever) (?:klopt niet|is (?:verkeerd|fout|niet juist))|verkeerd bedrijf|verkeerde werkgever',
].join('|');

const IT_IS =
  "it(?:['’]s| is| was| should be)|(?:it )?should be|es (?:ist|war|heißt)|richtig ist|c['’](?:est|était)|es|era|é|het (?:is|was)";
const NOT =
  "(?:it|this|that)(?:['’]s| is| was) not|(?:it|this|that) (?:isn['’]t|wasn['’]t)|es (?:ist|war) nicht|ce n['’](?:est|était) pas|no (?:es|era)|não (?:é|era)|het (?:is|was) niet|not|nicht|pas|niet";
const BUT = 'but|sondern|mais|sino|mas|maar';
const LEAD = String.raw`^\W*(?:(?:hi|hello|hey|hallo|bonjour|hola|olá|sorry|no|nope|nein|non|não|nee|actually|thanks|thank you|danke|merci)[\s,.!]+)*`;

/** `name` is where the right one begins; `old` the one that was read. */
export const CORRECTIONS: readonly RegExp[] = [
  new RegExp(
    String.raw`${LEAD}(?:${WRONG})(?:\s*[,.;:!–—-]+\s*(?:(?:${IT_IS})\s+)?|\s+(?:${IT_IS})\s+)(?<name>\S.*)$`,
    'iu',
  ),
  new RegExp(
    String.raw`${LEAD}(?:${NOT})\s+(?<old>\S.{0,60}?)[\s,.;–—-]+(?:(?:${BUT})\s+)?(?:(?:${IT_IS})\s+)(?<name>\S.*)$`,
    'iu',
  ),
  new RegExp(String.raw`${LEAD}(?:${NOT})\s+(?<old>\S.{0,60}?)[\s,.;–—-]+(?:${BUT})\s+(?<name>\S.*)$`, 'iu'),
  new RegExp(
    String.raw`${LEAD}(?:${IT_IS})\s+(?<name>\S.{0,60}?)[\s,;–—-]+(?:and |und |et |y |e |en )?(?:not|nicht|pas|no|não|niet)\s+(?<old>\S.{0,60}?)[\s.!]*$`,
    'iu',
  ),
];

/** "The company is Orrin Mills": an answer to "we could not tell which employer it was". */
export const NAMED =
  /^\W*(?:the (?:company|employer) (?:is|was)(?: called)?|die firma (?:ist|war|heißt)|der arbeitgeber (?:ist|war)|l['’]entreprise (?:est|était|s['’]appelle)|la empresa (?:es|era|se llama)|a empresa (?:é|era|se chama)|het bedrijf (?:is|was|heet))\s+(?<name>\S.*)$/iu;
