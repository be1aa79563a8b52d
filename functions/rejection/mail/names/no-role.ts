/** What stands where a role would and is none. Words are looked up; patterns are for what has many forms. */

import { Opening } from '../search/opening.ts';
import { SIGN } from './role-signs.ts';
import { namesCalling } from './trades.ts';

/** All of it is one of these. */
const WHOLE = new Set([
  // Kinds of work without a word for which.
  ...'lehrling azubi auszubildende auszubildender auszubildenden ausbildung ausbildungsplatz lehrstelle praktikum praktikant praktikantin praktikanten apprentissage apprenti apprentie alternance alternant alternante stage stagiaire practicas practica estagio estagiario estagiaria aprendiz leerling stagiair stagiaire tirocinio apprendistato minijob nebenjob aushilfsjob ferienjob bijbaan vakantiewerk empleo emploi emprego trabajo trabalho werk arbeit'.split(
    ' ',
  ),
  ...'rejected approved declined accepted unsuccessful staff applying applied student students freelancer freelancers freelance employee employees general your you our the this that these we it us a an i they any all other another more current open new future same position positions role job jobs application applications opportunity career careers company team opening openings interest resume cv online recruiting recruitment hiring hr next first contract contracts probetag probearbeiten tender vertrag contrat contrato internship internships apprenticeship apprenticeships changemaker changemakers teachers partner partners member members in at for with of decision remote internal external stellenbeschreibung monday tuesday wednesday thursday friday saturday sunday weekend weekends summer winter christmas holiday evening temp temporary permanent part-time full-time'.split(
    ' ',
  ),
  'human resources',
  'summer internship',
  'summer internships',
  'winter internship',
  'winter internships',
  'free member',
  'free members',
  'practical teachers',
  'job search',
  'open role',
  'open roles',
  'united states',
  'job description',
  'full time',
  'part time',
]);
const IS =
  /^(?:(?:tecnica|comercial|grupal|personal|telefonica|presencial|virtual|medica|final|previa|inicial)(?: (?:y|e) \w+)?|\S+'s|(?:bi|it|hr|ai|ml|us|uk|eu|sql)|(?:19|20)\d\d (?:graduates?|interns?|trainees?|cohort|intake)|(?:tecnic|medic)[oa] pend\w+|(?:the |a )?(?:hiring|selection|search|appointments?) (?:manager|committee|panel|team)s?|open (?!source|systems|space|access|banking|data|science)\p{Ll}+|(?:praktikums|ausbildungs|volontariats|studien|arbeits|lehr)(?:platz|stelle)|all .*s|partners? programm?e?|\d+[- ](?:months?|weeks?|years?)\b.*\b(?:contract|term))$/u;
const OPENS = new Opening(
  /^(?:(?:prueba|prova|entrevista|test|evaluacion|avaliacao|asistencia|area|reunion) (?:tecnic|medic|comercial|administrativ)|sincerely|regards|take a seat|(?:every|each|any|another|both|such|ander(?:en|er|em)|jede[nrms]?|keine[nrms]?|chaque|aucune?|cada|ningun[ao]?|otr[oa]s?|outr[oa]s?|autres?|elke|ieder[e]?|andere|geen|dein|euer|ihr|votre|vos|notre|tu|su|sua|seu|teu|tua|jouw|uw|your) |careers? (?:page|site|website|portal)\b|thank you|thanks|dear |hi |hello |status|update|(?:unit|apartment|apt|flat|suite|room|house|plot)\.? (?:no\.? )?\d|ein(?:e[nmr]?)? |vom |amended |important|follow[- ]?up|application (?:for|status|update|received|follow|process|confirmation)|interview(?! (?:coordinator|scheduler|specialist))|(?:(?:a|an|my|your|our|some|any|quick|good|bad|more|further) )*(?:questions?|quer(?:y|ies)|enquiry|inquiry|note|news|word|chat|call|talk|conversation|meeting|thoughts|information|details) (?:about|on|regarding|re|from|with|for)\b|(?:former|previous|outgoing|departing|existing|retiring|current(?! affairs| accounts?)) |invitation|re:|job application|absage|(?:ihre |deine )?bewerbung|votre candidature|(?:tu|su|sua) candidatura|feedback|regret letter|kennzahl|don't see|talent (?:community|network|pool|pipeline)|talent acquisition(?! (?:partner|specialist|manager|coordinator|lead|advisor|consultant|business|intern|associate|assistant|director|officer|executive))|unfortunately|decision (?:on|about|regarding)\b|outcome|progress|message|notification|confirmation|submission|offer|equal (?:employment|opportunit)|(?:sons|daughters?|brothers|sohne|fils|hijos|filhos) \p{L})/u,
);
/** The same in other languages: what a decision is not to be taken as. */
const OPENS_ABROAD = new Opening(
  /^(?:(?:be|ab)?wertung (?:ihre|deine|der|fach)|(?:urteil|aussage|kritik|zweifel) (?:uber|an|zu|zur|gegen)\b)/,
);
const HOLDS =
  /\bnew jobs\b|\bjob alert\b|<https?:|(?: (?:the|your|our|this|following)|\b(?:info(?:rmation)? sessions?|webinars?|career fairs?|open days?|meet ?ups?|workshops?|summit|hackathon|newsletter|happy hour|dinner|luncheon|brunch|breakfast|networking (?:event|night|evening|session)|committee|jury)|'s office|"\p{L}+)$/u;
/** A house, where nothing before it is a trade: "Dye Analyst - Orrin Institute" is a post. */
const HOUSE = /^(.*) (?:institute|university|college|foundation)$/;

/** In: folded text that may be a role, the signs of its words. Out: does it say that it is none? */
export const isNoRole = (folded: string, signs: number): boolean =>
  WHOLE.has(folded) ||
  ('.!?'.includes(folded.slice(-1)) && WHOLE.has(folded.replace(/[.!?]+$/, ''))) ||
  OPENS.test(folded) ||
  OPENS_ABROAD.test(folded) ||
  IS.test(folded) ||
  (((signs & SIGN.noRole) !== 0 || folded.includes('"')) && (HOLDS.test(folded) || isHouseAlone(folded)));
const isHouseAlone = (folded: string): boolean => {
  // "Tarnford office of Orrin"
  if (/^[\p{L} .'-]+ offices? of [\p{L} .'&-]+$/u.test(folded) && !namesCalling(folded)) return true;
  const before = HOUSE.exec(folded)?.[1];
  return before !== undefined && !(/[-–|,(] ?/.test(before) && namesCalling(before));
};

const PROGRAMME = new Set(
  'internship internships intern interns program programme programs student students college university campus summer winter spring fall autumn early careers career the of for and technologies group labs systems inc llc ltd corporation company january february march april may june july august september october november december initial round opportunities opportunity future next new our your this upcoming unpaid paid virtual remote annual inaugural competitive highly popular week month year'.split(
    ' ',
  ),
);
/** In: a name that has a word for it, folded, and the keys of who may own it. Is it a house's programme and no post: "2027 Orrin Summer Internship"? */
export const isProgramme = (folded: string, owner: string): boolean =>
  folded
    .split(/[^a-z0-9]+/)
    .every(
      (word) => word === '' || PROGRAMME.has(word) || /^\d+$/.test(word) || (word.length > 2 && owner.includes(word)),
    );
