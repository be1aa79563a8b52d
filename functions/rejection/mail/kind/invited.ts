/**
 * Whether an invitation is one to the reader: receipts tell in the same words whom a house will invite, and when it would.
 * Patterns for folded sentences, as in cues/.
 */

import { Opening } from '../search/opening.ts';
import type { Sentence } from '../sentences.ts';

/** Those in general who are invited, and the reader, in one clause: if the reader is not in it, the others are meant. */
const PEOPLE: Record<string, { others: RegExp; reader: RegExp }> = {
  de: {
    others:
      /\b(?:bewerber(?:n|innen)?|bewerbende[rn]?|kandidat(?:en|innen)|personen|profile[n]?|diejenigen|jenen?|alle|wer|interessent(?:en|innen))\b/,
    reader: /\b(?:sie|ihnen|ihre[nmrs]?|du|dich|dir|deine?[nmrs]?|euch)\b/,
  },
  fr: {
    others:
      /\b(?:candidat(?:[.·(-]?e?[.·)-]?s|ures)|candidates|personnes|profils|ceux|celles|postulant(?:e?s)|preselectionnee?s)\b/,
    reader: /\b(?:vous|votre|vos|tu|te|toi|ton|ta|tes)\b|\bt'/,
  },
  es: {
    others:
      /\b(?:candidat[oa]s|candidaturas|personas|postulantes|aspirantes|perfiles|quienes|(?:pre)?seleccionad[oa]s|finalistas|admitid[oa]s)\b/,
    reader: /\b(?:te|tu|ti|contigo|usted|le|les|os|vos|has|eres|es|\w{2,}[aei]r(?:te|le|os))\b/,
  },
  pt: {
    others:
      /\b(?:candidat[oa]s|candidaturas|pessoas|perfis|quem|(?:pre-?)?selecionad[oa]s|finalistas|admitid[oa]s|aprovad[oa]s)\b/,
    reader: /\b(?:voce|te|ti|tu|contigo|consigo|lhe|foi|foste|fica|senhora?|sua|tua)\b/,
  },
  nl: {
    others: /\b(?:kandidaten|sollicitanten|mensen|personen|degenen|diegenen|wie|profielen|geselecteerden)\b/,
    reader: /\b(?:je|jij|jou|jouw|u|uw|jullie)\b/,
  },
};

/** What comes only if the papers, the house or the choice say so: before the invitation. */
const ON_CONDITION =
  /\b(?:bei (?:positive[rm]?|beiderseitige[rm]?|gegenseitige[rm]?|passende[rm]?|passung|ubereinstimmung|interesse unsererseits|erfolg)|im (?:positiven fall|erfolgsfall)|dans l'affirmative|le cas echeant|en cas de (?:preselection|selection|suite favorable|suite positive|retour positif|interet)|sous reserve|si (?:votre|ta|vous|tu|elle|cel\w+)|lorsque|une fois (?:que|votre|la selection)|de (?:ser|resultar|salir|quedar|cumplir|avanzar|encajar|superar) \w+|en (?:el )?caso|siempre (?:que|y cuando)|se (?:[oa] \w+|for|fores|forem|voce|tudo|houver|estiver|acharmos|gostarmos|vamos|sera|ira|(?:preench|cumpr|correspond|avanc|pass|selecion|aprovad)\w*)|sendo (?:aprovad|selecionad)[oa]|em caso|bij (?:een )?(?:positie\w+|match|interesse|wederzijdse)|zodra|indien|wanneer (?:je|jouw|uw|we|wij) (?:profiel|sollicitatie|cv|brief|een)|of (?:we|wij|ik|je|u|jij|het|er))\b/;
/** The same after it: "laden wir Sie ein, wenn uns Ihr Profil überzeugt". */
const IF_IT_FITS =
  /\b(?:wenn|falls|sofern|sobald|soweit|si|des lors que|lorsque|siempre que|cuando|se|caso|als|indien|mits|zodra) (?:(?:uns|alles|die|das|der|wir|dies|nous|notre|la|le|los|las|el|todo|tudo|o|a|os|as|onze?|we|wij|de|het|er|es) )?(?:(?:ihr|dein|votre|ta|ton|vos|tu|su|sus|seu|sua|teu|tua|je|jouw|uw)\w{0,2} )?(?:\w+ )?(?:profil\w*|bewerbung\w*|unterlagen|qualifikation\w*|voraussetzung\w*|anforderung\w*|vorauswahl|passt|passen|uberzeug\w*|candidature\w*|dossier|cv|parcours|perfil\w*|candidatura|curriculo|curriculum|postulacion|requisit\w+|preselection\w*|selection\w*|seleccion\w*|selecao|encaj\w+|correspond\w*|profiel|sollicitatie|brief|match|aansluit|past|klik|retenue?s?|aprovad\w+|selecionad\w+|seleccionad\w+)\b(?! (?:ihnen|dir|sie|dich|es|der termin|je|u|het)\b)/;
/** "Passt Ihr Profil, laden wir Sie ein": the same without an "if". */
const FITS_FIRST =
  /^(?:passt|passen|uberzeugt|uberzeugen|entspricht|entsprechen|gefallt|gefallen|erfullen|erfullst|kommen|kommst|sind|bist|ist|past|passen|voldoet|voldoe|sluit|spreekt|ben|bent|is) [^,;:?]{1,90}, (?:\w+ ){0,2}$/;
/** How things are done there as a rule. */
const AS_A_RULE =
  /\b(?:in der regel|ublicherweise|normalerweise|gewohnlich|typischerweise|moglicherweise|eventuell|gegebenenfalls|ggf|en (?:regle )?general|generalement|habituellement|normalement|eventuellement|normalmente|generalmente|por lo general|habitualmente|eventualmente|em (?:geral|regra)|por norma|geralmente|eventuele|doorgaans|meestal|normaal gesproken|mogelijk|gewoonlijk)\b/;

const ENTRY = /^(?:[-*•·–]|\d[.)]) /;
const MAY_COME = /\b(?:may|might|could|typically|usually|generally|if)\b.*:$/;
/** In: a mail's sentences, which of them. Out: does it stand in a list of what may come? */
export const mayCome = (sentences: Sentence[], at: number): boolean => {
  let head = at;
  while (head > 0 && ENTRY.test(sentences[head]!.text)) head--;
  return head < at && MAY_COME.test(sentences[head]!.folded);
};

/** In: a language, a folded sentence, where an invitation stands in it. Out: is it only told of, as what may come or for others? */
export const onlyToldOf = (language: string, folded: string, at: number, end: number): boolean => {
  const people = PEOPLE[language];
  if (people === undefined || folded.endsWith('?')) return false;
  const before = folded.slice(0, at);
  if (ON_CONDITION.test(before) || FITS_FIRST.test(before) || AS_A_RULE.test(before)) return true;
  if (IF_IT_FITS.test(folded.slice(end))) return true;
  const from = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf(': '), -1) + 1;
  const stop = folded.slice(end).search(/[,;:.]/);
  const clause = folded.slice(from, stop < 0 ? folded.length : end + stop);
  return people.others.test(clause) && !people.reader.test(folded.slice(from, end));
};

/** A date that a calendar took out. */
export const CALLED_OFF = new Opening(/^(?:re: |fwd?: )?cancell?ed(?: event)?: /);
/** What is a condition elsewhere, or said of others: "let me know if", "I would be glad if you", "they have elected you". */
export const NO_CONDITION =
  /\blet (?:me|us) know (?:by [\w ]{2,24} )?(?:if|whether)\b|\bif you (?:haven't|have not|aren't|are not|didn't) (?:\w+ ){1,5}?(?=(?:i|we)(?:'d| would|'ll)\b)|\b(?:glad|great|lovely|happy|delighted|thrilled|grateful|nice|pleased|good|wonderful|honou?red) if you\b|\bif so\b|\bthey (?:were|are)(?:, however,)? (?:all )?(?:unanimous|agreed|clear|certain|sure) that\b|\byou should (?=be offered)|\bthey(?:'ve| have| had)? (?:\w+ )?(?:elected|appointed|selected|chosen|picked|offered) you\b/g;

/** An invitation that was tried, or that only some were given. */
const IN_VAIN =
  /\b(?:reached out|tried|attempted|contacted you|wrote to you|e-?mailed you|called|phoned|texted|left (?:you )?(?:\w+ )?(?:messages?|voice ?mails?)|invited you)\b.*(?:\b(?:not|no|never|without)|n't) (?:\w+ ){0,2}?(?:response|reply|replied|answer\w*|hear\w*|received|able|responded)\b/;
/** An invitation that was sent to the wrong one. */
const BY_MISTAKE = /\b(?:by (?:mistake|accident|error)|in error|meant for (?:someone|somebody|another))\b/;
const FOR_A_FEW =
  /\b(?:only|nur|lediglich|uniquement|seulement|solo|solamente|apenas|somente|alleen|slechts)\b.{0,40}\b(?:limited|small|few|certain|begrenzt\w*|klein\w*|wenige\w*|nombre|numero|aantal|beperkt\w*)\b/;

const YOU = /^ (?:with |to )?you\b/;
/** "We would like to talk to everyone who applies": a wish. */
const TO_EVERYBODY =
  /^(?: (?:to|with))? (?:(?:everyone|everybody)(?:,? (?:who|that|but|however|and we)\b)|(?:every(?: single)?|each(?: and every)?|all(?: the| our| of (?:the|our))?) (?:candidates?|applicants?|person|one of (?:the|our|them)))/;

/** In: a folded sentence, where in it an invitation or an offer ends. Out: was it made in vain, by mistake, or to a few or to all? */
export const isNone = (folded: string, end: number): boolean =>
  IN_VAIN.test(folded) ||
  (FOR_A_FEW.test(folded) && !YOU.test(folded.slice(end))) ||
  BY_MISTAKE.test(folded.slice(end)) ||
  TO_EVERYBODY.test(folded.slice(end));

/** "We have invited a handful of candidates to the next stage." */
const OTHERS_INVITED =
  /^invit\w+ (?!.*\byou\b)(?:[\w-]+ ){0,5}?(?:candidates|applicants|people|others|folks|finalists|individuals)\b|^invit\w+ (?!.*\byou\b)(?:just |only )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|some|several|a few|a handful|those|them|the (?:first|top|best)) (?!(?:steps?|stages?|rounds?|hours?|minutes?)\b)/;
/** In: the words of an invitation, folded. Out: does it tell that others were invited? */
export const invitesOthers = (words: string): boolean => OTHERS_INVITED.test(words);

/** "A person who knows our looms and can start on Monday": whoever can start there is somebody else, up to the next clause. */
const OF_ANOTHER =
  /\b(?:persona|candidat[oa]|chic[oa]|alguien|perfil|profesional|companer[oa]|muchach[oa]|otr[oa]|pessoa|alguem|rapaz|rapariga|moca|colega|profissional|outr[oa]|quelqu'un|personne|profil|collegue|candidate?|autre|qualcuno|iemand|kandidaat|ander|jemand\w*|bewerber(?:in)?|kandidat(?:in|en)?|andere[nr]?)\b(?: \w+){0,3},? (?:que|qui|che|die|der|wie)\b[^.;:!?]{0,80}$/;
const CAN = /^(?:puede|podria|pode|poderia|podera|peut|kann|kan|puo)\b/;
/** In: a folded sentence, where an offer stands in it, its words. Out: is it said of somebody else, in other languages than English? */
export const isAnothers = (folded: string, at: number, words: string): boolean =>
  CAN.test(words) && OF_ANOTHER.test(folded.slice(0, at));

/** "Ich rufe Sie an, um es zu erläutern; passt Montag?": a talk about the no. */
const TO_EXPLAIN =
  /\b(?:bel|bellen|licht|lichten|geef|geven) (?:ik|we|wij)\b.{0,50}\b(?:toe te lichten|toelicht\w*|uit te leggen|feedback|toe)\b|\b(?:rufe|rufen|erlautere|erlautern|erklare|erklaren) (?:ich|wir)\b.{0,60}\b(?:erlautern|erklaren|begrunden|grunde|feedback)\b/;
/** In: a folded sentence, where an invitation stands in it. Out: is it one to hear why it was a no? */
export const isToExplain = (folded: string, at: number): boolean => TO_EXPLAIN.test(folded.slice(0, at + 40));
