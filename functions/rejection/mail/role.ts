/** Which post it was, from the subject and the sentences that name it. */
import { fold, foldName } from './fold.ts';
import type { Sentence } from './sentences.ts';

const POST =
  '(?:role|position|opening|opportunity|vacancy|job|post|requisition|internship|posting|spot|opportunities|positions|roles|application|program|programme|apprenticeship|placement|Position|Role|Opening)';
const START = '(?:\\d{4} )?[\\p{Lu}\\p{N}"“„(]';
const END =
  '(?=[.;!?]|,? (?:at|with|here|in our|within|and (?:for|the|your|we|would|thank|are|have|appreciate)|in (?:the|your|[\\p{Lu}])|has|is|was|which|that|to|we|as|for|on|bei|beim|und|in|an|chez|en|de la empresa|por|y|na|da|bij|presso|gefunden|erhalten|leider|dankend|haben|sowie|interessier|nicht|nous|ha|hemos|e)\\b|,|$| [-–|] | \\()';

/** From the surest to the least sure. Group 1 is the role. */
const BODY: [RegExp, number][] = [
  [
    new RegExp(
      `(?:position|role|post|job|Job|vacancy|opening|title|Position|Role|Post|Stelle|Vacancy|Vacature|Functie|Puesto|Vaga|Poste|Posizione|Job title)(?: title)?\\s?: ["“„]?(${START}.{2,100}?)["”“]?${END}`,
      'gu',
    ),
    5,
  ],
  [
    new RegExp(
      `(?:position|role|post|vacancy|opening|opportunity|job)s? (?:of|as|for)(?: an?| our| the)? ["“„]?(${START}.{1,100}?)["”“]?(?: (?:${POST})\\b|${END})`,
      'gu',
    ),
    4.5,
  ],
  [
    new RegExp(
      `(?:(?:the|our|this|an?|your|following|recent|to|for|in) )["“„]?(${START}.{1,110}?)["”“]?,? (?:${POST})\\b`,
      'gu',
    ),
    4,
  ],
  [
    new RegExp(
      `(?:appl(?:y|ying|ied)|application|submission|resume|interest|considered|candidacy|interview\\w*|selected|shortlisted) (?:to|for|in|as) (?:the |our |an? |a career as |be an? )?["“„]?(${START}.{1,100}?)["”“]?${END}`,
      'gu',
    ),
    3,
  ],
  [/["“„]([\p{Lu}].{3,100}?)["”“]/gu, 2.5],
  [
    /(?:Bewerbung|beworben|Stelle|Position|Funktion|Job|Vakanz|Ausschreibung|Ausbildung|Mitarbeit|Praktikum|Tätigkeit)(?: (?:als|auf|für|um|zur?|zum|der|die|den|das|dem|ausgeschriebene[n]?|bei uns|unsere|Position|Stelle|eine[rn]?|vom|\w+))*? (?:als|Position|Stelle|für die|auf die Stelle|zur?|zum|um die Stelle|im Bereich) ["“„]?([\p{Lu}].{2,100}?)["”“]?(?= (?:bei|beim|und|in|an|vom|interessier|haben|erhalten|leider|sowie|vorerst|nicht|hat|ist|sehr|bedanken|mit|gefreut|zukommen|entschieden)\b|[,.!?;]|$)/gu,
    4,
  ],
  [
    /(?:poste|offre|emploi|candidature|stage|alternance|fonction)s? (?:au poste |à l'offre |pour le poste |sur le poste |sur l'offre |en tant que |comme )?(?:de |d'|d’|en tant que |comme |: )(?:la |l')?["“«]?\s?(.{3,90}?)(?= (?:au sein|chez|dans|à|nous|a |ne |n'|et |est |que|dont|qui|en (?:CDI|CDD|alternance)|pour|sur|et)\b|[,.;!?»]|$)/gu,
    4,
  ],
  [
    /(?:puesto|oferta|vacante|plaza|posición|cargo|candidatura|proceso de selección|selección)s? (?:al puesto |para el puesto |a la oferta |para la vacante )?(?:de|para|como|:) (?:la |el |un |una )?["“«]?(.{3,90}?)["”»]?(?= (?:en|de la empresa|ha|hemos|se|que|con|no|el próximo|por|y)\b|[,.;!?]|$)/gu,
    4,
  ],
  [
    /(?:vaga|posição|cargo|função|candidatura|oportunidade|processo seletivo|lugar)s? (?:à vaga |para a vaga |para o cargo |na vaga |à posição )?(?:de|para|como|:) (?:a |o |uma? )?["“]?(.{3,90}?)["”]?(?= (?:na|no|em|da|do|foi|que|e|aqui|tá|está|com|já|não|a|por)\b|[,.;!?]|$)/gu,
    4,
  ],
  [
    /(?:functie|vacature|positie|rol|sollicitatie|plek|baan|stage)s? (?:van|als|voor(?: de functie(?: van)?)?|naar de functie van|:|op de vacature) (?:de |het |een )?["“]?(.{3,80}?)["”]?(?= (?:bij|in|en|is|heeft|hebben|ontvangen|op|te|die|met|waarvoor)\b|[,.;!?]|$)/gu,
    4,
  ],
  [/(?:functie|vacature|rol) ["“]?([\p{Lu}].{2,80}?)["”]?(?= (?:bij|in|en|is|heeft|hebben)\b|[,.;!?]|$)/gu, 3],
  [
    /(?:posizione|posto|ruolo|candidatura|profilo|selezione|lavoro)s? (?:alla posizione |per la posizione |per il ruolo |per il posto )?(?:di|da|come|:) (?:un |una )?["“]?(.{3,80}?)["”]?(?= (?:in|presso|abbiamo|è|e|che|per|a|il giorno|con|non|nella|nel)\b|[,.;!?]|$)/gu,
    4,
  ],
  [
    /(?:tjänsten|rollen|stillingen|stilling|jobbet)s?(?: som|:| for| på stillingen som)? ["“]?([\p{Lu}\p{Ll}].{2,70}?)["”]?(?= (?:hos|i|på|har|er|är|og|och|vid)\b|[,.;!?]|$)/gu,
    4,
  ],
  [/(?:stanowisko|pozycję|ofertę)(?: pracy)?:? ["“„]?([\p{Lu}].{2,70}?)["”]?(?= (?:w|i|oraz|na|z)\b|[,.;!?]|$)/gu, 4],
  [/弊社の(.{2,20}?)に(?:ご応募|応募)/gu, 4],
];

const SUBJECT: [RegExp, number][] = [
  [
    /(?:application|applying|applied|interest|candidacy|submission|update|interview|offer|invitation|confirmation|resume|thank you|opening)\b.{0,24}? (?:for|to|on|in|as|regarding|:|of)(?: the| our| an?)?(?: position(?: of)?| role(?: of)?| post(?: of)?)?:? ["“]?((?:\d{4} )?[\p{Lu}\p{N}].{2,110}?)["”]?(?: (?:role|position|opening|opportunity|vacancy|job|internship|application|Position|Role|post)\b| (?:at|with|@|in|from) (?=\p{Lu}|The )| [-–|] |\.?$)/gu,
    3.5,
  ],
  [/^["“]?((?:\d{4} )?[\p{Lu}\p{N}].{3,100}?)["”]? (?:at|with|@) \p{Lu}/gu, 2.5],
  [
    /(?:Bewerbung|Stelle|Position|Absage|Status)\b(?: (?:als|auf|für|um|zur?|zum|die|der|bei|den|Position|Stelle|dieses Mal|Kennzahl \d+))*[ :|–-]+["“„]?([\p{Lu}\d].{3,110}?)["”“]?(?= bei \p{Lu}|\s?\(\d+\)|$|, Referenz| \| )/gu,
    3.5,
  ],
  [
    /(?:candidature|poste|entretien)\b.{0,16}?(?: (?:de|d'|pour|au poste de|:|-) ?)["«]?\s?([\p{L}].{3,80}?)(?: chez | - |$)/giu,
    3,
  ],
  [
    /(?:candidatura|puesto|vacante|oferta|entrevista|vaga|posizione|colloquio)\b.{0,16}?(?: (?:para|de|a|al puesto de|per|di|da)|:| [-–]) ["“]?([\p{L}].{3,80}?)["”]?(?: en | na | no | presso | [-–|] |$)/giu,
    3,
  ],
  [
    /(?:sollicitatie|vacature|functie)\b.{0,16}?(?: (?:voor|als|naar|van|op)|:| [-–])(?: de functie(?: van)?)? ["“]?([\p{L}].{3,80}?)["”]?(?: bij | [-–|] |$)/giu,
    3,
  ],
  [/(?:[|:]| [-–]) ["“]?([\p{Lu}\d][^|:]{3,90}?)["”]?(?: [|–-] |\s?\(|$)/gu, 1.6],
  [/^["“]?([\p{Lu}\d][^|:]{3,90}?)["”]?(?: [-–|] |: |, Ref| \(|$)/gu, 1.4],
];

const TRADE =
  /\b(?:engineer\w*|developer|analyst|manager\w*|scientist|designer|intern|internship|interns|consultant|assistant|associate|specialist|director|lead|head|officer|administrator|coordinator|architect|technician|nurse|teacher|lecturer|professor|professur|researcher|writer|editor|accountant|bookkeeper|recruiter|representative|executive|advisor|adviser|operator|driver|chef|cook|waiter|barista|clerk|planner|therapist|physiotherapist|psychologist|doctor|pharmacist|apprentice|trainee|graduate|fellow|fellowship|student|programmer|tester|strategist|producer|buyer|merchandiser|auditor|controller|economist|statistician|librarian|archivist|curator|supervisor|foreman|electrician|plumber|mechanic|welder|carpenter|cleaner|receptionist|secretary|paralegal|lawyer|solicitor|counsel|attorney|agent|broker|underwriter|actuary|owner|master|partner|president|principal|staff|worker|practitioner|instructor|tutor|coach|contract|programme?|scheme|entwickler\S*|ingenieur\S*|berater\S*|leiter\S*|mitarbeiter\S*|assistent\S*|referent\S*|sachbearbeiter\S*|fachkraft|kaufmann|kauffrau|techniker\S*|manager\S*|praktik\w+|werkstudent\S*|auszubildende\S*|architekt\S*|developpeu\w+|ingenieur\w*|charge\w*|chef\w*|responsable|assistant\w*|technicien\w*|conseill\w+|vendeu\w+|commercial\w*|stagiaire|infirmier\w*|agent|desarrollador\w*|ingenier\w+|tecnic\w+|administrativ\w+|auxiliar|dependient\w+|comercial|responsable|coordinador\w*|director\w*|becari\w+|recepcionista|desenvolvedor\w*|engenheir\w+|analista|assistente|auxiliar|gerente|coordenador\w*|estagi\w+|atendente|vendedor\w*|medewerker|ontwikkelaar|adviseur|beheerder|monteur|verpleegkundige|stagiair\w*|sviluppat\w+|ingegner\w+|impiegat\w+|tecnico|progettista|saldatore|architetto|tirocin\w+|utvecklare|konsult|ingenjor|servicetekniker|specjalista|programista|inzynier|kierownik)\b/;
const NOT_A_ROLE =
  /^(?:your|you|our|the|this|that|these|we|it|us|a|an|i|they|any|all|other|another|more|current|open|new|future|same|position|positions|role|job|jobs|application|applications|opportunity|career|careers|company|team|opening|openings|interest|resume|cv|online|talent acquisition|recruiting|recruitment|human resources|hiring|hr|next|first|thank you.*|thanks.*|dear .*|hi .*|hello .*|status.*|update.*|important.*|follow[- ]?up.*|application.*|interview.*|invitation.*|re:.*|job application.*|absage.*|ihre bewerbung.*|deine bewerbung.*|bewerbung.*|votre candidature.*|tu candidatura.*|su candidatura.*|sua candidatura.*|feedback.*|regret letter.*|unfortunately.*|in|at|for|with|of|decision.*|outcome.*|progress.*|message.*|notification.*|confirmation.*|submission.*|offer.*|job search|open roles?|united states|remote|internal|external)$/i;

/** Numbers of requisitions, gender marks of the form "(Open)", and what hangs on the ends. */
const tidy = (raw: string, company: string | null): string => {
  let role = raw.replace(/\s+/g, ' ').trim();
  for (let turn = 0; turn < 4; turn++) {
    const before = role;
    role = role
      .replace(/^["“„'«\s]+|["”“'»\s]+$/g, '')
      .replace(
        /^(?:the |our |an? |position of |role of |post of |position as |Position |Stelle |job |Job |ausgeschriebene Stelle |la |le |el )(?=\S{3})/i,
        '',
      )
      .replace(
        /^(?:(?:Job |Req(?:uisition)? )?(?:ID|No\.?|Nr\.?|Number|#)?:? ?)?#?[A-Z]{0,4}[-_ ]?\d{3,}[A-Z]*(?:[-_/]\d+)*\s*[-–:|,.]?\s+(?=\S)(?!\d)/u,
        (match) => (/^20\d\d /.test(match) ? match : ''),
      )
      .replace(
        /[\s,(–|-]+(?:(?:Job|Req(?:uisition)?|Ref(?:erence|erenznummer)?|Position|Posting)\.?\s*)?(?:ID|No\.?|Nr\.?|Number|#|Code|nummer)?[:.\s#]*\(?#?[A-Z]{0,4}[-_]?\d{4,}[A-Z]*(?:[-_/]\d+)*\)?\.?$/u,
        (match) => (/^[\s,(–|-]+20[12]\d\)?$/.test(match) ? match : ''),
      )
      .replace(/\s*\((?:Open|open|REF[^)]*|ref[^)]*|Ref[^)]*|\d+|#[^)]*|R-?\d+|JR-?\d+|Job[^)]*)\)\s*$/, '')
      .replace(/[\s]+(?:&|R-\d+|JR\d+|REF|Ref\.?)$/, '')
      .replace(/[\s,;:–|.-]+$/u, (end) => (/^\.$/.test(end) && /\b(?:Sr|Jr)$/.test(role.slice(0, -1)) ? '.' : ''))
      .trim();
    if (company) {
      const tail = new RegExp(
        `\\s*(?:,| -| –| \\||\\bat|\\bwith|@|\\bbei|\\bin)\\s+(?:the )?${company.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}.*$`,
        'i',
      );
      role = role.replace(tail, '').trim();
      const head = new RegExp(
        `^${company.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:[’']s)?\\s*[-–|:]?\\s+(?=\\S)`,
        'i',
      );
      if (TRADE.test(fold(role.replace(head, '')))) role = role.replace(head, '').trim();
    }
    if (role === before) break;
  }
  return role;
};

const SENTENCE_WORDS =
  /\b(?:we|you|your|have|has|had|been|was|were|will|would|our|is|are|not|thank|thanks|please|unfortunately|wir|sie|ihnen|haben|leider|nous|vous|hemos|temos|helaas|abbiamo)\b/;

export type RoleGuess = { name: string; confidence: number };

/** In: sentences (the first is the subject), the employer if known. Out: the best role, or null. */
export const findRole = (
  sentences: Sentence[],
  company: string | null,
  candidateName: string | null,
): RoleGuess | null => {
  const votes = new Map<string, { names: Map<string, number>; score: number }>();
  const companyKey = foldName(company ?? '');
  const candidateKey = foldName(candidateName ?? '');
  const vote = (raw: string, worth: number): void => {
    const name = tidy(raw, company);
    const folded = fold(name);
    const key = foldName(name);
    if (name.length < 3 || name.length > 110 || key.length < 3 || NOT_A_ROLE.test(folded)) return;
    if (key === companyKey || (candidateKey !== '' && key.includes(candidateKey))) return;
    const trade = TRADE.test(folded);
    if (SENTENCE_WORDS.test(folded) && !(trade && !/\b(?:we|you|have|has|been|unfortunately|thank)\b/.test(folded)))
      return;
    const words = name.split(' ');
    if (words.length > 16 || (!trade && words.length > 8)) return;
    if (!trade && companyKey !== '' && (companyKey.includes(key) || key.startsWith(companyKey))) return;
    const score = worth * (trade ? 1 : 0.45) * (/^\p{Ll}/u.test(name) && !trade ? 0.3 : 1);
    const entry = votes.get(key) ?? { names: new Map(), score: 0 };
    entry.names.set(name, (entry.names.get(name) ?? 0) + score);
    entry.score += score * (entry.score > 0 ? 0.6 : 1);
    votes.set(key, entry);
  };
  const subject = sentences[0]?.text ?? '';
  for (const [pattern, worth] of SUBJECT)
    for (const match of subject.slice(0, 300).matchAll(pattern)) vote(match[1]!, worth);
  for (const [index, { text }] of sentences.slice(1, 26).entries()) {
    for (const [pattern, worth] of BODY) {
      for (const match of text.slice(0, 500).matchAll(pattern)) vote(match[1]!, worth * (index < 6 ? 1 : 0.6));
    }
    // A line that is nothing but a role.
    if (
      index < 12 &&
      text.length < 90 &&
      !/[.!?,:]$/.test(text) &&
      TRADE.test(fold(text)) &&
      /^[•\-\s]*[\p{Lu}\d]/u.test(text)
    )
      vote(text.replace(/^[•\-\s]+/, ''), 1.5);
  }
  if (votes.size === 0) return null;
  const keys = [...votes.keys()];
  const totals = new Map(keys.map((key) => [key, votes.get(key)!.score]));
  for (const key of keys) {
    for (const other of keys)
      if (other !== key && other.length > 5 && key.includes(other))
        totals.set(key, totals.get(key)! + votes.get(other)!.score * 0.5);
  }
  const ranked = keys.sort((a, b) => totals.get(b)! - totals.get(a)!);
  const best = votes.get(ranked[0]!)!;
  const total = totals.get(ranked[0]!)!;
  if (total < 1.2) return null;
  const name = [...best.names].sort((a, b) => b[1] - a[1])[0]![0];
  return { name, confidence: Math.min(0.98, Math.round((total / (total + 3)) * 100) / 100) };
};
