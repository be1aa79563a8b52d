/** "Please ignore the rejection, it was sent in error": an earlier no was a mistake. Six languages; for folded text. */
import type { Judged, Letter } from './letter.ts';
import { OF_MAILS } from './sieve.ts';

const BY_MISTAKE =
  '(?:in error|by (?:mistake|accident)|accidental\\w*|erroneous\\w*|mistaken\\w*|versehentlich\\w*|irrtumlich\\w*|aus versehen|ein (?:versehen|irrtum|fehler)|falschlich\\w*|par (?:erreur|megarde)|une erreur|por (?:error|equivocacion|engano|erro|lapso)|un error|um (?:erro|engano|lapso)|per (?:ongeluk|abuis|vergissing)|abusievelijk|een vergissing|ten onrechte|onterecht)';
const THE_NO =
  '(?:rejections?|(?:regret|decline) (?:letter|e-?mail)|absagen?|absagemail|mail de refus|reponse negative|le refus|rechazo|descarte|respuesta negativa|recusa|rejeicao|resposta negativa|afwijzing(?:smail)?)';
const MISTAKEN = OF_MAILS.add(
  new RegExp(
    `\\b${THE_NO}\\b.{0,120}?\\b${BY_MISTAKE}\\b|\\b${BY_MISTAKE}\\b.{0,80}?\\b${THE_NO}\\b|\\b(?:ignore|disregard|ignorieren|ignoriere|ignorez|ignore|ignora|ignorar|negeer|negeren)\\b.{0,60}?\\b${THE_NO}\\b|\\b${THE_NO}\\b.{0,60}?\\b(?:ignorieren|gegenstandslos|negeren)\\b`,
  ),
);
/** "Your appeal has been upheld and your application goes forward." */
const UPHELD =
  /\b(?:appeal|objection|request for (?:a )?(?:review|reconsideration)|review request)\b[^.;]{0,40}\b(?:(?:has|have) been|was|is) (?:now )?(?:upheld|allowed|granted|successful|accepted|approved)\b|\b(?:upheld|allowed|granted) your (?:appeal|objection|request for (?:a )?(?:review|reconsideration))\b|\b(?:overturned|reversed) (?:our|the|that|this) (?:earlier |original |initial |previous )?(?:decision|rejection|outcome)\b/;
const NOT_A_MISTAKE =
  /\b(?:not|no|nicht|kein\w*|pas|nao|niet|geen) (?:\w+ ){0,3}?(?:error|mistake|accident|versehen|irrtum|fehler|erreur|equivocacion|erro|engano|vergissing)\b/;

/** Out: a question, where a mail says that an earlier no was a mistake and ends nothing itself; another matter, where an appeal was upheld; else null. */
export const mistaken = (letter: Letter): Judged | null => {
  const { all, signs, sentences, farewell, invited, english } = letter;
  if (english && farewell === 0 && !letter.rescinded && UPHELD.test(all)) return letter.other(0.6);
  if (!MISTAKEN.test(all, signs) || farewell > 0 || invited + letter.count('offer') > 0 || letter.rescinded)
    return null;
  const said = new Set([...sentences.keys()].filter((at) => MISTAKEN.test(sentences[at]!.folded, signs)));
  // "Please ignore the rejection email you received. It was sent in error."
  const across = said.size === 0;
  if (NOT_A_MISTAKE.test(all) || [...letter.sentencesOf('decision', 'closed')].some((at) => !across && !said.has(at)))
    return null;
  return letter.verdict('unsure', 0.4, 'decision', 'pending');
};
