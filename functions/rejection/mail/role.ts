/** Which post it was, from the subject and the sentences that name it. */
import { CLOSING } from './company.ts';
import { fold, foldName } from './fold.ts';
import { matches } from './matches.ts';
import type { Sentence } from './sentences.ts';
import { namesTrade } from './trades.ts';

const POST =
  '(?:roles?|positions?|openings?|opportunit(?:y|ies)|vacanc(?:y|ies)|jobs?|posts?|requisition|internships?|posting|spot|applications?|apprenticeship|placement|Positions?|Roles?|Opening|Opportunity|Vacancy|job opening)';
const START = '(?:\\d{4} )?["“„(]?[\\p{Lu}\\p{N}]';
/** Where a role ends when nothing says "position" after it: a full stop, a comma before a small letter, a small word. */
const END =
  '(?=[.;!?](?:\\s|$)|,? (?:at|with|here|within|and|has|is|was|were|which|that|to|we|as|on|through|via|but|who|from|in (?:the|our|your|\\p{Lu})|for (?:the|our|which|this))\\b|, (?=\\p{Ll})|$)';

type Pattern = { language: string; worth: number; needs: string[]; pattern: RegExp };
const one = (language: string, worth: number, needs: string, pattern: RegExp): Pattern => ({
  language,
  worth,
  needs: needs.split('|'),
  pattern,
});

/** Group 1 is the role. `needs`: one of these stands in the folded sentence, or the pattern is not tried. */
const BODY: Pattern[] = [
  one(
    '*',
    5,
    ':',
    new RegExp(
      `(?:[Pp]osition|[Rr]ole|[Pp]ost|[Jj]ob|[Vv]acancy|[Oo]pening|[Tt]itle|Stelle|Vacature|Functie|Puesto|Vaga|Poste|Posizione|Ref)(?:\\(s\\))?(?: [Tt]itle| applied for)?\\s?: ["“„]?(${START}.{2,100}?)["”“]?(?:${END}|(?= (?:Job|Employer|Reference|Location|Application|Req|Department)\\b))`,
      'gu',
    ),
  ),
  one(
    'en',
    4.5,
    ' of | as | for ',
    new RegExp(
      `(?:position|role|post|vacancy|opening|opportunity|job|spot)s? (?:of|as|for|titled)(?: an?| our| the)? ["“„]?(${START}.{1,110}?)["”“]?(?:(?= (?:${POST})\\b)|${END})`,
      'gu',
    ),
  ),
  one(
    'en',
    4,
    'role|position|opening|opportunit|vacanc|job|post|requisition|internship|spot|application|placement',
    new RegExp(
      `(?:(?:the|our|this|an?|your|following|recent|to|for|in|of|as) )(${START}.{1,110}?)["”“]?,? (?:${POST})\\b`,
      'gu',
    ),
  ),
  one(
    'en',
    3.2,
    'appl|submission|resume|interest|candidacy|interview|select|shortlist|consider',
    new RegExp(
      `(?:[Aa]ppl(?:y|ying|ied)|[Aa]pplication|submission|resume|interest|considered|consideration|candidacy|interview\\w*|selected|shortlisted|candidate) (?:to|for|in|as) (?:the |our |an? |be an? )?(${START}.{1,110}?)["”“]?(?:(?= (?:${POST})\\b)|${END})`,
      'gu',
    ),
  ),
  one(
    'en',
    3,
    ' - |requisition|position|opening',
    new RegExp(
      `(?:requisition|position|opening|role|vacancy)(?:\\(s\\))?[,:]?(?: [-–])? ((?:[A-Z]{0,4}-?\\d{2,}\\w* (?:[-–] )?)?${START}.{2,100}?)${END}`,
      'gu',
    ),
  ),
  one(
    'en',
    2.6,
    ' as a|for a| as our',
    new RegExp(`(?:as|for|be|hire|hiring|seeking) (?:an?|our(?: next| new)?) (${START}.{2,80}?)${END}`, 'gu'),
  ),
  one(
    'en',
    2.2,
    ' for ',
    new RegExp(`\\bfor (?:the |our |an? )?(${START}.{2,90}?)(?:(?= (?:${POST})\\b)|${END})`, 'gu'),
  ),
  one(
    'en',
    2.4,
    'role|position|spot|post|job|vacancy',
    /(?:the|our|an?) ((?:[\w'/&-]+ ){0,3}[\w'/&-]+) (?:role|position|spot|post|job|vacancy|internship)\b/gu,
  ),
  one('*', 2.6, '"', /["“„«]([\p{Lu}].{3,100}?)["”“»]/gu),
  one(
    'de',
    4,
    'als |position|stelle|bereich|funktion|vakanz',
    /(?:Bewerbung|Bewerbungsunterlagen|beworben|Stelle|Position|Funktion|Job|Vakanz|Ausschreibung|Mitarbeit|Praktikum|Tätigkeit|Interesse)(?: (?:als|auf|für|um|zur?|zum|der|die|den|das|dem|an|ausgeschriebenen?|bei uns|unserer?|einer?|vom|[\w.]+)){0,7}? (?:als|Position|Stelle|Stellenausschreibung|Funktion) (?:als |einer? |des |der )?["“„]?([\p{Lu}].{2,100}?)["”“]?(?= (?:bei|beim|und|in|an|am|vom|interessier\w*|haben|erhalten|leider|sowie|vorerst|nicht|hat|ist|sind|sehr|bedanken|mit|gefreut|zukommen|entschieden|bewerben|beworben)\b|[,.!?;]|$)/gu,
  ),
  one(
    'de',
    3.4,
    'position|stelle|funktion|vakanz|als ',
    /(?:[Pp]osition|[Ss]telle|[Ff]unktion|[Vv]akanz|als) (?:als |einer? |der |des )?["“„]?([\p{Lu}].{2,100}?)["”“]?(?= (?:bei|beim|und|in|an|am|vom|interessier\w*|haben|erhalten|leider|sowie|vorerst|nicht|hat|ist|sind|sehr|bedanken|mit|entschieden|bewerben|beworben|Stelle)\b|[,.!?;]|$)/gu,
  ),
  one(
    'fr',
    4,
    'poste|offre|emploi|candidature|stage|alternance|fonction',
    /(?:poste|offre|emploi|candidature|stage|alternance|fonction)s? (?:au poste |à l'offre |pour le poste |sur le poste |sur l'offre |en tant que |comme )?(?:de |d'|d’|en tant que |comme |: )(?:la |l')?["“«]?\s?(.{3,90}?)(?= (?:au sein|chez|dans|à|nous|a |ne |n'|et |est |que|dont|qui|en (?:CDI|CDD|alternance)|pour|sur|et)\b|[,.;!?»]|$)/gu,
  ),
  one(
    'es',
    4,
    'puesto|oferta|vacante|plaza|posicion|cargo|candidatura|seleccion',
    /(?:puesto|oferta|vacante|plaza|posición|cargo|candidatura|proceso de selección|selección)s? (?:al puesto |para el puesto |a la oferta |para la vacante )?(?:de|para|como|:) (?:la |el |un |una )?["“«]?(.{3,90}?)["”»]?(?= (?:en|de la empresa|ha|hemos|se|que|con|no|el próximo|por|y)\b|[,.;!?]|$)/gu,
  ),
  one(
    'pt',
    4,
    'vaga|posicao|cargo|funcao|candidatura|oportunidade|processo|lugar|triagem',
    /(?:vaga|posição|cargo|função|candidatura|oportunidade|processo seletivo|lugar|triagem)s? (?:à vaga |para a vaga |para o cargo |na vaga |à posição )?(?:de|para|como|:) (?:a |o |uma? )?["“]?(.{3,90}?)["”]?(?= (?:na|no|em|da|do|foi|que|e|aqui|tá|está|com|já|não|a|por)\b|[,.;!?]|$)/gu,
  ),
  one(
    'nl',
    4,
    'functie|vacature|positie|rol|sollicitatie|plek|baan|stage',
    /(?:functie|vacature|positie|rol|sollicitatie|plek|baan|stage)s? (?:van|als|voor(?: de functie(?: van)?)?|naar de functie van|:|op de vacature) (?:de |het |een )?["“]?(.{3,80}?)["”]?(?= (?:bij|in|en|is|heeft|hebben|ontvangen|op|te|die|met|waarvoor)\b|[,.;!?]|$)/gu,
  ),
  one(
    'nl',
    3,
    'functie|vacature|rol',
    /(?:functie|vacature|rol) ["“]?([\p{Lu}].{2,80}?)["”]?(?= (?:bij|in|en|is|heeft|hebben)\b|[,.;!?]|$)/gu,
  ),
  one(
    'it',
    4,
    'posizione|posto|ruolo|candidatura|profilo|selezione|lavoro',
    /(?:posizione|posto|ruolo|candidatura|profilo|selezione|lavoro)s? (?:alla posizione |per la posizione |per il ruolo |per il posto )?(?:di|da|come|:) (?:un |una )?["“]?(.{3,80}?)["”]?(?= (?:in|presso|abbiamo|è|e|che|per|a|il giorno|con|non|nella|nel)\b|[,.;!?]|$)/gu,
  ),
  one(
    'sv',
    4,
    'tjansten|rollen|stilling|jobbet',
    /(?:tjänsten|rollen|stillingen|stilling|jobbet)s?(?: som|:| for| på stillingen som)? ["“]?([\p{Lu}\p{Ll}].{2,70}?)["”]?(?= (?:hos|i|på|har|er|är|og|och|vid)\b|[,.;!?]|$)/gu,
  ),
  one(
    'pl',
    4,
    'stanowisk|pozycj|ofert',
    /(?:stanowisko|pozycję|ofertę)(?: pracy)?:? ["“„]?([\p{Lu}].{2,70}?)["”]?(?= (?:w|i|oraz|na|z)\b|[,.;!?]|$)/gu,
  ),
  one('ja', 4, '応募', /弊社の(.{2,20}?)に(?:ご応募|応募)/gu),
];
const NORDIC = new Set(['sv', 'da', 'nb']);
const speaks = (pattern: Pattern, language: string | null): boolean =>
  pattern.language === '*' ||
  language === null ||
  pattern.language === language ||
  (pattern.language === 'sv' && NORDIC.has(language));

const SUBJECT: [RegExp, number][] = [
  [
    /(?:[Aa]pplication|[Aa]pplying|[Aa]pplied|[Ii]nterest|[Cc]andidacy|[Ss]ubmission|[Uu]pdate|[Ii]nterview|[Oo]ffer|[Ii]nvitation|[Cc]onfirmation|[Rr]esume|[Tt]hank you|[Oo]pening|[Rr]egret [Ll]etter)\b.{0,24}? (?:for|to|on|in|as|regarding|of|External)(?: the| our| an?| your)?(?: (?:position|role|post)(?: of)?)?:? ["“]?((?:\d{4} )?[\p{Lu}\p{N}].{2,110}?)["”]?(?= (?:role|position|opening|opportunity|vacancy|job|application|Job Application|Position|Role|post)\b| (?:at|with|@|from) (?:\p{Lu}|The )| \| |\.?$)/gu,
    3.5,
  ],
  [
    /(?:[Aa]pplication|[Oo]ffer|[Ii]nterview|[Uu]pdate|[Aa]rrangements|[Ii]nvitation to interview|[Aa]pplication Update)\b[^:–|-]{0,30}(?::| [-–|]) ["“]?((?:\d{4} )?[\p{Lu}\p{N}].{2,110}?)["”]?(?= (?:role|position)\b| (?:at|with|@) (?:\p{Lu}|The )| [|] |\.?$)/gu,
    3,
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
    /(?:candidatura|puesto|vacante|oferta|entrevista|vaga|posizione|colloquio|passos)\b.{0,16}?(?: (?:para|de|a|al puesto de|per|di|da)|:| [-–]) ["“]?([\p{L}].{3,80}?)["”]?(?: en | na | no | presso | [-–|] |$)/giu,
    3,
  ],
  [
    /(?:sollicitatie|vacature|functie)\b.{0,16}?(?: (?:voor|als|naar|van|op)|:| [-–])(?: de functie(?: van)?)? ["“]?([\p{L}].{3,80}?)["”]?(?: bij | [-–|] |$)/giu,
    3,
  ],
  [/(?:[|:]| [-–]) ["“]?([\p{Lu}\d][^|:]{3,90}?)["”]?(?: [|] |$)/gu, 1.6],
  [/^["“]?([\p{Lu}\d][^|:]{3,90}?)["”]?(?= [-–|] |: |, Ref| \(REF|$)/gu, 1.5],
];

const NOT_A_ROLE =
  /^(?:sincerely.*|regards.*|take a seat.*|general|your|you|our|the|this|that|these|we|it|us|a|an|i|they|any|all|other|another|more|current|open|new|future|same|position|positions|role|job|jobs|application|applications|opportunity|career|careers|company|team|opening|openings|interest|resume|cv|online|talent acquisition|recruiting|recruitment|human resources|hiring|hr|next|first|thank you.*|thanks.*|dear .*|hi .*|hello .*|status.*|update.*|important.*|follow[- ]?up.*|application(?: (?:for|status|update|received|follow|process|confirmation).*)?|interview.*|invitation.*|re:.*|job application.*|absage.*|ihre bewerbung.*|deine bewerbung.*|bewerbung.*|votre candidature.*|tu candidatura.*|su candidatura.*|sua candidatura.*|feedback.*|regret letter.*|.*\bnew jobs\b.*|.*\bjob alert\b.*|kennzahl.*|don't see.*|talent acquisition.*|unfortunately.*|in|at|for|with|of|decision.*|outcome.*|progress.*|message.*|notification.*|confirmation.*|submission.*|offer.*|job search|open roles?|united states|remote|internal|external)$/i;

const LEADS = [
  /^.*\b(?:application|applying|applied|apply|submission|interest|interview\w*|resume|candidacy|position|role|update|opportunity|requisition|opening|thank you|thanks)\b(?: \w+){0,3}? (?:for|to|of|as|in|on) (?:(?:the|our|an?|your|this) )?/i,
  /^.*\b(?:for|to|of|as|in|on) (?:the|our|an?|your|this) /i,
];
const TAIL =
  /(?<=\S{3}) (?:any )?(?:further|forward|at this (?:time|point|stage)|this time|recently|last \w+)$|(?<=\S{3}) (?:position|role|opening|opportunity|vacancy|job application|application|requisition|post)(?:,? (?:here|at|with|in|is|and|on|for)\b.*| ?[-–(].*| \d.*)?$|(?<=\S{3}) (?:at|with|@) \p{Lu}.*$/iu;

/** Numbers of requisitions, gender marks of the form "(Open)", and what hangs on the ends. */
const tidy = (raw: string, company: string | null): string => {
  let role = raw.replace(/\s+/g, ' ').trim();
  for (let turn = 0; turn < 4; turn++) {
    const before = role;
    // What stands before the role in the same breath: "your application for the …", "and taking the time to apply for …".
    for (const lead of LEADS) {
      const found = lead.exec(role);
      if (
        found &&
        /^["“„\p{Lu}\d]/u.test(role.slice(found[0].length)) &&
        !(/^\p{Lu}/u.test(found[0]) && namesTrade(fold(found[0])))
      ) {
        role = role.slice(found[0].length);
      }
    }
    const tail = TAIL.exec(role);
    // "General Application" is a role's own name; "Data Analyst application" is not.
    if (tail && (!/^ application/i.test(tail[0]) || namesTrade(fold(role.slice(0, tail.index)))))
      role = role.slice(0, tail.index);
    role = role.replace(/\s*\(Open\) \p{Lu}.*$/u, '').replace(/^(.{6,60}?)(?: \(Open\))? \1(?: \(Open\))?$/, '$1');
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
      if (namesTrade(fold(role.replace(head, '')))) role = role.replace(head, '').trim();
    }
    if (role === before) break;
  }
  return role;
};

/** Titles of those who write such mail. */
const SIGNS =
  /\b(?:recruit\w*|talent|human resources|hr|people (?:partner|team|operations)|hiring manager|acquisition|personal\w*)\b/;
const SENTENCE_WORDS =
  /\b(?:we|you|your|have|has|had|been|was|were|will|would|our|is|are|not|thank|thanks|please|unfortunately|wir|sie|ihnen|haben|leider|nous|vous|hemos|temos|helaas|abbiamo)\b/;

export type RoleGuess = { name: string; confidence: number };

/** In: sentences (the first is the subject), their language, the employer and the candidate's name if known. Out: the best role, or null. */
export const findRole = (
  sentences: Sentence[],
  language: string | null,
  company: string | null,
  candidateName: string | null,
): RoleGuess | null => {
  const votes = new Map<string, { names: Map<string, number>; score: number }>();
  const companyKey = foldName(company ?? '');
  const candidateKey = foldName(candidateName ?? '');
  const tidied = new Map<string, string>();
  const vote = (raw: string, worth: number): void => {
    const name = tidied.get(raw) ?? tidy(raw, company);
    tidied.set(raw, name);
    const folded = fold(name);
    const key = foldName(name);
    if (name.length < 3 || name.length > 110 || !/\p{L}{2}/u.test(name) || NOT_A_ROLE.test(folded)) return;
    if (key === companyKey || (candidateKey !== '' && key.includes(candidateKey))) return;
    const trade = namesTrade(folded);
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
    for (const named of matches(pattern, subject.slice(0, 300))) vote(named, worth);
  const patterns = BODY.filter((pattern) => speaks(pattern, language));
  let closed = false;
  for (const [index, { text, folded }] of sentences.slice(1, 13).entries()) {
    for (const { needs, pattern, worth } of patterns) {
      if (!needs.some((word) => folded.includes(word))) continue;
      for (const named of matches(pattern, text.slice(0, 500))) vote(named, worth * (index < 6 ? 1 : 0.6));
    }
    // Job boards: the role on one line, "Company · Place" on the next.
    if (namesTrade(folded) && text.length < 90 && / · /.test(sentences[index + 2]?.text.slice(0, 60) ?? ''))
      vote(text, 4);
    closed ||= text.length < 50 && CLOSING.test(folded);
    // A line that is nothing but a role; below the closing it is the title of who signs.
    if (
      !closed &&
      index < 10 &&
      text.length < 90 &&
      !/[.!?,:]$/.test(text) &&
      /^[•\-\s]*[\p{Lu}\d]/u.test(text) &&
      namesTrade(folded) &&
      !SIGNS.test(folded)
    ) {
      vote(text.replace(/^[•\-\s]+/, ''), 1.6);
    }
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
  const name = [...best.names].sort((a, b) => b[1] - a[1])[0]![0];
  // What is no known trade needs more than one place that says so.
  if (total < (namesTrade(fold(name)) ? 1.4 : 1.7)) return null;
  return { name, confidence: Math.min(0.98, Math.round((total / (total + 3)) * 100) / 100) };
};
