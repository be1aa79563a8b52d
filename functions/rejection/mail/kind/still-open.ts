/**
 * A post that is given in the words of an end, and an end that is denied: "we cannot offer it part time; full time it is
 * yours", "it is not a no", "no longer active because you have been hired". Six languages; for folded text.
 */
import { offer } from './invitation.ts';
import type { Judged, Letter } from './letter.ts';
import { OF_MAILS } from './sieve.ts';
import { staysIn } from './stays-in.ts';

/** What the reader is given. "The mid-level position", "a two-year contract"; no talk about it, and no place in a pool. */
const A_POST_EN =
  '(?:the|an?|our|this|that|another) (?:[\\w-]+ ){0,5}?(?:position|role|job|post|contract|internship|apprenticeship|traineeship|shifts?)\\b(?! (?:alert|interview|description|fair|coach|board))';
const GIVES = OF_MAILS.add(
  new RegExp(
    [
      "\\b(?:(?:it|that|this)(?:'s| is)|(?:the |this |that )(?:[\\w-]+ ){0,2}?(?:job|role|position|post|place|one) is) (?:still |all )?yours\\b(?! (?:to|sincerely|truly|faithfully))",
      `\\b(?:like|love|happy|glad|delighted|pleased|want|able) to (?:still )?(?:offer you (?:instead )?${A_POST_EN}|hire you\\b|take you on\\b|bring you on\\b|have you (?:on board|start|with us from|from \\d|from (?:january|february|march|april|may|june|july|august|september|october|november|december|monday)))`,
      '\\b(?:your |the )?(?:employment )?contract (?:is )?(?:attached|enclosed)\\b(?! to)',
      '\\bwhen (?:can|could|would) you (?:be able to )?(?:start|begin)\\b',
      '\\b(?:wurden|mochten|mochte|wurde|wollen) (?:wir |ich )?(?:sie|dich) (?:\\w+ ){0,6}?(?:einstellen|anstellen|beschaftigen)\\b',
      '\\b(?:wir|ich) (?:wurden|mochten|mochte|wurde|wollen) (?:sie|dich) (?:\\w+ ){0,6}?(?:einstellen|anstellen|beschaftigen)\\b',
      '\\b(?:wurden|mochten|mochte|wurde|konnen|konnten) (?:wir |ich )?(?:ihnen|dir) (?:\\w+ ){0,5}?(?:stelle|position|vertrag|praktikum|ausbildungsplatz) (?:\\w+ ){0,5}?(?:anbieten|geben)\\b',
      '\\bwann (?:konnen|konnten|kannst|konntest) (?:sie|du) (?:\\w+ ){0,3}?(?:anfangen|beginnen|starten)\\b',
      '\\b(?:gehort|ist) (?:sie |die stelle |der job |er )?(?:ihnen|dir|ihre|deine|deiner|ihrer)(?=[.,;!]|$)',
      '\\best a (?:vous|toi)(?=[.,;:!?]|$| (?:si|des|a))',
      "\\b(?:heureux|heureuses?|ravie?s?|enchantee?s?) de (?:vous |t'|te )(?:accueillir|recruter|embaucher|compter parmi|avoir parmi|proposer (?:le|un|ce) (?:poste|contrat|cdi|cdd))\\b(?! (?:pour|lors|a|en) (?:un |une |des |l'|nos |notre )?(?:entretien|echange|avenir|portes|evenement|salon|visite))",
      '\\bquand (?:pouvez|pourriez|peux|pourrais)[- ](?:vous|tu) (?:commencer|demarrer)\\b',
      '\\b(?:nous|je) (?:vous|te) (?:prenons|prendrions|embauchons|embaucherions|engageons|recrutons|recruterions)\\b|\\b(?:nous|je) (?:vous|te) (?:proposons|propose|proposerions) (?:\\w+ ){0,2}?(?:le|un|ce) (?:\\w+ ){0,2}?(?:poste|cdi|cdd|contrat)\\b',
      '\\bes (?:tuyo|tuya|suyo|suya)(?=[.,;:!?]|$| (?:si|desde|a))',
      '\\b(?:gustaria|encantaria|alegraria|queremos|quiero) (?:mucho )?(?:contratarte|contratarle|contratarla|contratarlo|contar contigo|contar con usted|incorporarte|que te incorpores|(?:ofrecerte|ofrecerle) (?:el|la|un|una) (?:\\w+ ){0,4}?(?:puesto|plaza|contrato|vacante)\\b)',
      '\\bcuando (?:puedes|podrias|puede|podria) (?:empezar|incorporarte|incorporarse|comenzar)\\b',
      '\\b(?:vaga|lugar|cargo|posto|emprego) e (?:sua|seu|tua|teu)(?=[.,;:!?]|$| se\\b)|(?<=, )e (?:sua|seu|tua|teu)(?=[.!]|$)',
      '\\b(?:gostariamos|adorariamos|gostaria|adoraria|queremos|quero) (?:muito )?(?:de )?(?:contar (?:consigo|contigo|com voce)|contrata-l[ao]\\b|contratar-te|te contratar|contratar voce|(?:lhe |te )?oferecer(?:-lhe|-te)? (?:o|a|um|uma) (?:\\w+ ){0,4}?(?:vaga|lugar|cargo|posto|contrato)\\b)',
      '\\bquando (?:pode|podes|poderia|consegue|consegues|voce pode) (?:comecar|iniciar)\\b',
      '\\b(?:ben je|bent u|je bent|u bent) (?:bij ons )?(?:van harte |hartelijk |zeker |wel |meer dan |heel )+welkom(?! (?:om|bij een|voor een|op een))',
      '\\b(?:willen|zouden|wil|zou) (?:we |wij |ik )?(?:je|jou|u) (?:\\w+ ){0,5}?(?:aannemen|in dienst nemen|hebben voor)\\b|\\b(?:willen|zouden|kunnen|wil|zou|kan) (?:we |wij |ik )?(?:je|jou|u) (?:\\w+ ){0,4}?(?:functie|baan|contract|plek|stage) (?:\\w+ ){0,4}?aanbieden\\b',
      '\\b(?:is|dan is) (?:hij|ze|die|de (?:baan|functie|plek)) (?:van|voor) (?:jou|u)\\b',
      '\\bwanneer (?:kun|kunt|kan|zou) (?:je|u) (?:\\w+ ){0,2}?(?:beginnen|starten)\\b',
    ].join('|'),
  ),
);
/** Not now, not here, or not so: then nothing is given. */
const SOME_DAY =
  /\b(?:future|again|another time|next (?:year|season|time)|changes?|opens? up|comes? up|arises?|would have|talent pool|on file|kunftig\w*|zukunft\w*|spater\w*|talentpool|ander(?:e[rsn]?|mal)|avenir|prochain\w*|ulterieur\w*|autres? (?:postes?|offres?|occasions?)|futur\w*|otr[oa]s?|proxim[oa]s?|mas adelante|outr[oa]s?|mais tarde|toekomst\w*|later|andere|volgend\w*|nog eens)\b/;
const NEGATED =
  /\b(?:not|cannot|unable|never|no longer|nicht|kein\w*|ne|n'|pas|no|nao|niet|geen|leider|unfortunately|malheureusement|lamentablemente|infelizmente|helaas)\b|n't\b|\bn'/;

/** What limits the offer that cannot be made: hours, place, level, length, pay. */
const LIMITED = OF_MAILS.add(
  /\b(?:on an? [\w-]+(?: [\w-]+)? basis|at (?:the|a|an|that|this) (?:[\w-]+ )?(?:level|grade|salary|rate)|as (?:a |an )?(?:part|full)[- ]time|(?:part|full)[- ]time|remote(?:ly)?|permanent(?:ly)?|on (?:these|those|your|the same) terms|fully from home|in (?:teil|voll)zeit|unbefristet|remote|im homeoffice|zu diesem gehalt|auf dieser ebene|als senior\w*|a temps (?:partiel|plein|complet)|en (?:cdi|teletravail|remoto|teletrabajo|distanciel)|a (?:distance|tiempo parcial|tiempo completo|distancia|tempo (?:parcial|inteiro))|media jornada|jornada (?:parcial|completa)|con contrato indefinido|indefinid[oa]|em (?:regime (?:remoto|parcial)|teletrabalho|part-time|remoto|tempo parcial)|sem termo|parttime|fulltime|deeltijd|voltijd\w*|voor onbepaalde tijd|vast contract|op afstand|als senior)\b/,
);
/** "Nicht unbefristet, aber gern auf zwei Jahre": what is given in the sentence that refuses. */
const BUT_SO =
  /\b(?:but|aber|sondern|wohl aber|mais|pero|sino|mas|maar|wel)\b,? (?:\w+ ){0,2}?(?:gladly|happily|gerne?|sehr gerne?|volontiers|con (?:mucho )?gusto|encantad[oa]s?|com (?:muito )?gosto|graag|wel)\b/;
/** An offer refused, by its verb. */
const NOT_OFFERED =
  /\b(?:offer|give|propos\w+|offrir|ofrec\w+|oferec\w+|anbieten|anzubieten|geben|aanbieden|aan te bieden|dar(?:te|le|-te|-lhe)?|stelle nicht)\b/;

/** It is said that this is no end. "Not a no for ever", "keine Absage an Ihre Person" are said with one. */
const OVER =
  '(?=[.,;:!)]|$| (?:from us|from me|yet|but|and|either|just|aber|und|sondern|mais|et|pero|y|mas|e|maar|en)\\b)';
const NO_NO = OF_MAILS.add(
  new RegExp(
    [
      `\\b(?:not|isn't|wasn't)(?: yet| actually| quite| at all)? an? (?:no|rejection|refusal|decline)${OVER}`,
      "\\b(?:not|n't|never)(?: yet| actually| in fact)* (?:(?:decided against|ruled out|turned down|rejected|discounted) you|(?:ruled|counted) you out|turned you down)(?=[.,;:!]|$| (?:yet|at all|but|and|we|for (?:the|this) (?:role|job|post|position))\\b)",
      `\\b(?:kein nein|keine absage|(?:nicht|noch nicht) gegen (?:sie|dich) entschieden|(?:sie|dich|dir|ihnen) (?:\\w+ )?nicht (?:abgelehnt|abgesagt|ausgeschlossen|aussortiert))${OVER}`,
      `\\b(?:n'est|c'est) pas (?:du tout )?un (?:non|refus)${OVER}|\\b(?:vous|t')(?: |')?(?:avons|ai|a) pas (?:ecartee?|refusee?|eliminee?|exclue?|rejetee?)${OVER}`,
      `\\bno es (?:un |ningun )(?:no|rechazo|descarte)${OVER}|\\bno (?:te|le|la|lo) (?:hemos|he) (?:descartado|rechazado|excluido)${OVER}`,
      `\\bnao (?:e|se trata de) (?:um |uma |nenhum )(?:nao|recusa|rejeicao)${OVER}|\\bnao (?:o|a|te) (?:excluimos|recusamos|rejeitamos|descartamos|eliminamos)${OVER}`,
      `\\b(?:is|betekent) (?:dit |dat |het )?(?:zeker |nog )?geen (?:nee|afwijzing)${OVER}|\\b(?:je|jou|u) (?:nog )?niet (?:afgewezen|uitgesloten)${OVER}|\\bniet tegen (?:je|jou|u) (?:gekozen|besloten)${OVER}`,
    ].join('|'),
  ),
);
/** Beside these it is a comfort: "that is no verdict on you, but the post went to somebody else". */
const OTHERS_HAVE_IT =
  /\b(?:(?:someone|somebody|another|other|internal) (?:\w+ )?(?:candidate|person|applicant|else)|else|ander\w+|autre|otr[oa]|outr[oa]|talent pool|future|kunftig\w*|futur\w*|toekomst\w*)\b/;

/** Closed, and the reader has the job: "because you have been hired". */
const HIRED = OF_MAILS.add(
  /\b(?:because|since|as|now that|after) you(?:'ve| have| were| are| had)(?: now| already| just)?(?: been)? (?:hired|accepted (?:our|the|this) offer|joined us|appointed)\b|\b(?:da|weil|nachdem) (?:sie|du) (?:\w+ ){0,4}?(?:eingestellt (?:wurden|worden|wurdest|bist|sind)|angenommen haben|die stelle (?:haben|bekommen haben))\b|\b(?:car|parce que|puisque) (?:vous (?:avez|etes)|tu (?:as|es)) (?:ete )?(?:embauchee?|recrutee?|engagee?)\b|\b(?:porque|ya que|pues|dado que|ja que|pois) (?:has|ha|te|le|voce|foi|foste|tu|usted) ?(?:sido |foi |foste |hemos )?(?:contratad[oa]|contratado)\b|\b(?:omdat|want|nu|aangezien) (?:je|u) (?:\w+ )?(?:bent|ben|is) (?:\w+ )?aangenomen\b|\b(?:omdat|nu|aangezien) (?:je|u) (?:\w+ )?(?:bent )?aangenomen (?:bent|ben)\b/,
);
const ELSEWHERE =
  /\b(?:elsewhere|another|other|different|anderswo|anderen?|woanders|ailleurs|autre|otr[oa]|outr[oa]|elders|ergens anders)\b/;

/** Where the clause begins that a sentence ends with. */
const LAST_CLAUSE = /(?:[,;:] |\b(?:but|aber|mais|pero|mas|maar) )(?!.*(?:[,;:] |\b(?:but|aber|mais|pero|mas|maar) ))/;

const limits = (folded: string, signs: number): boolean => LIMITED.test(folded, signs) && NOT_OFFERED.test(folded);

/** In: a letter and the sentences in which it refuses something. Out: whether the post is given at or behind the last of them, and how plainly. */
const given = ({ sentences, signs, all }: Letter, refusing: Set<number>): 'plainly' | 'perhaps' | null => {
  const limited = [...refusing].filter((at) => limits(sentences[at]!.folded, signs));
  if (limited.some((at) => BUT_SO.test(sentences[at]!.folded))) return 'plainly';
  if (!GIVES.test(all, signs)) return null;
  const last = Math.max(...refusing);
  const times = sentences.filter(({ folded }, at) => {
    const found = at > 0 && at >= last ? GIVES.exec(folded, signs) : null;
    if (found === null || SOME_DAY.test(folded) || NEGATED.test(found[0])) return false;
    const before = folded.slice(0, found.index);
    const clause = before.slice(Math.max(0, before.search(LAST_CLAUSE)));
    // In the sentence that refuses it stands in a clause of its own.
    return !NEGATED.test(clause) && (at > last || clause !== before);
  }).length;
  if (times === 0) return null;
  return limited.length > 0 || times > 1 ? 'plainly' : 'perhaps';
};

/** Out: an offer or a question, where the words of an end stand beside the post that is given, or deny themselves; else null. */
export const stillOpen = (letter: Letter): Judged | null => {
  if (letter.rescinded || letter.farewell > 1) return null;
  const { all, signs, sentences, farewell } = letter;
  const hired = HIRED.exec(all, signs);
  if (hired && letter.regret === 0 && !ELSEWHERE.test(all.slice(hired.index, hired.index + hired[0].length + 24)))
    return letter.verdict('offer', 0.5, 'offer', 'decision');
  const ending = letter.sentencesOf('decision', 'closed');
  if (ending.size > 2) return null;
  if (NO_NO.test(all, signs) && (letter.ends || letter.hasJobWords || letter.context > 0)) {
    const others = [...ending].some((at) => OTHERS_HAVE_IT.test(sentences[at]!.folded));
    if (others && letter.agrees(0.5)) return null;
    return staysIn(letter) ?? letter.verdict('unsure', 0.4, 'decision', 'pending');
  }
  // Not every refusal of hours or a length is a cue.
  const refusing = letter.ends
    ? ending
    : new Set(
        [...sentences.keys()].filter(
          (at) => limits(sentences[at]!.folded, signs) && NEGATED.test(sentences[at]!.folded),
        ),
      );
  if (refusing.size === 0) return null;
  const gives = given(letter, refusing);
  if (gives === 'plainly' && farewell === 0) return letter.verdict('offer', 0.6, 'offer', 'decision');
  if (gives !== null) return offer(letter) ?? letter.verdict('unsure', 0.4, 'offer', 'decision');
  const only = letter.ends && farewell === 0 && letter.context < 2 && ending.size === 1;
  return only && [...ending].some((at) => limits(sentences[at]!.folded, signs))
    ? letter.verdict('unsure', 0.4, 'decision')
    : null;
};
