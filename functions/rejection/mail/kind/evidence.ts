/** Which cues stand in a mail's sentences, and which of them are meant. */

import { Opening } from '../search/opening.ts';
import { type Hit, WordIndex } from '../search/word-index.ts';
import type { Joined, Sentence } from '../sentences.ts';
import { type CueSet, type Family, NEVER } from './cues/cue.ts';
import { en } from './cues/en.ts';
import { REACHED } from './cues/reached.ts';
import { tellsOfAnother } from './decided-on.ts';
import { tellsWhomTheyCall } from './house-rules.ts';
import {
  CALLED_OFF,
  invitesOthers,
  isAnothers,
  isNone,
  isToExplain,
  mayCome,
  NO_CONDITION,
  onlyToldOf,
} from './invited.ts';
import { legendIn } from './legend.ts';
import { isAside } from './meant.ts';
import { afterConceded, IF_SILENT, isAsideInEnglish, isConceded, isToldOf } from './meant-english.ts';
import { quoted, quotedSentences } from './quoted.ts';
import { REASON } from './reason.ts';
import { SCENES, type Scene } from './scenes.ts';
import { OF_DECISIONS, UNDOING } from './sieve.ts';

/** `strength` 2: a plain invitation or offer, not only the manner of one. `past`: about another time. */
export type Evidence = { family: Family; words: string; sentence: number; strength: number; past?: boolean };

/** A word that puts what comes before it aside: after "but", a condition no longer holds. */
const CONTRAST =
  /\b(?:but|however|that said|nevertheless|aber|jedoch|dennoch|mais|toutefois|pero|sin embargo|mas|porem|maar|echter|tuttavia)\b/;

/** A decision that was made about another time: it stands only where nothing newer is said. */
const LONG_AGO = OF_DECISIONS.add(
  /\b(?:(?:wrote|written|e-?mailed|told you|let you know|said)(?: to you)?(?: \w+)? (?:yesterday|this (?:week|morning|month)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|autumn|fall|winter))|(?:last|a few|some|two|three|four|five|six) (?:days?|weeks?|months?|years?|monday|tuesday|wednesday|thursday|friday|spring|summer|autumn|fall|winter)|earlier)\b|you(?:'ll| will| may| might)? (?:remember|recall)\b|(?:i|we) (?:told|said|wrote|e-?mailed)(?: you)?(?: that)? (?:we|i|you)(?:'d| had)|had (?:initially|originally|previously|earlier|already|in|pulled|cut|frozen|axed|scrapped|paused|eliminated|gone|chosen|hired|decided|moved|filled)|(?:we|i|they)'d (?:gone|chosen|hired|decided|moved|filled)|you were told|initially|originally|previously|at the time|at that time|back then|(?:told|wrote to|informed|turned) you (?:down )?(?:in|last|back|earlier)|(?:interviewed|applied|spoke|spoken) with us (?:in the past|before)|last (?:year|spring|summer|autumn|fall|winter|role|one|job|position)|in (?:19|20)\d\d|(?:months?|years?) ago|damals|seinerzeit|ursprunglich|letztes jahr|vor einem jahr|a l'epoque|l'an dernier|initialement|en su (?:dia|momento)|el ano pasado|en aquel momento|na altura|na epoca|ano passado|inicialmente|destijds|toen|vorig jaar|aanvankelijk|all'epoca|l'anno scorso)\b/,
);

/** "Narrowed it down to people with": whoever is invited, or asked, is one of them. */
const FEW_LEFT = new Opening(/^(?:narrow|whittl|par(?:ed|ing)|trimm|winnow|cut|boil|reduc)/);
/** To answer, in the languages of the cues: not to answer somebody is not to turn them down. */
const ANSWERS =
  /\b(?:reply|respond|answer|repl(?:y|ies) to|get back to|write back|follow up with|(?:contact|update|notify|speak (?:to|with)|meet(?: with)?) (?:all|every\w*|each|those|unsuccessful|applicants|candidates)|antworten|beantworten|repondre(?! (?:favorablement|positivement))|responder(?! (?:favorable|positiva)mente)|contestar|rispond\w+|beantwoorden|reageren|svara|odpowie\w+)\b/;

const NOT_YET = OF_DECISIONS.add(/(?<!\b(?:has|have) )\buntil\b(?! further notice)/);

const ANSWERED = OF_DECISIONS.add(ANSWERS);

/** "We regret that we cannot answer everybody": what is regretted is the silence. */
const SORRY_TO_BE_SILENT = UNDOING.add(
  new RegExp(
    `\\b(?:cannot|can not|can't|unable|not able|not in a position|not be able|not possible|nicht|pas|no (?:podemos|nos es|es)|nao|niet|non)\\b.{0,60}${ANSWERS.source}`,
  ),
);
/** "Leider nicht zurücksenden", "unfortunately we cannot pay expenses": what is regretted is a service to everybody. */
const SORRY_FOR_A_SERVICE = UNDOING.add(
  /(?:\b(?:cannot|can not|unable|not|nicht|keine?|pas|no|nao|niet|geen)|n't|can't)\b.{0,60}\b(?:zuruck(?:ge)?(?:send\w*|sand\w*|schick\w*|geben)|erstatt\w*|auskunft\w*|auskunfte|zwischenbescheid\w*|kosten\w*|parkplatz\w*|retourner|renvoyer|rembours\w*|pris en charge|devolver\w*|cubrir|reembols\w*|devolu\w+|telefone|terugstur\w*|retourneren|vergoed\w*|telefonisch\w*|return\w* (?:your |any |the )?(?:documents|papers|applications)|reimburs\w*|expenses|parking|calls(?! for)|(?:over the|by) phone|telephone|(?:status )?updates|(?:enquir|inquir)ies|questions|walk-?ins|visitors|changes to)\b/,
);

/** In: a folded sentence, or a part of it. Out: does it say that the house does not answer, or what else it does for nobody? */
export const deniesService = (folded: string): boolean => {
  const signs = UNDOING.signsOf(folded);
  return SORRY_TO_BE_SILENT.test(folded, signs) || SORRY_FOR_A_SERVICE.test(folded, signs);
};

/** "Only those whose background fits will be contacted", "that does not mean that you were rejected", "filled, or you withdrew": rules of the house. */
const IN_GENERAL = OF_DECISIONS.add(
  /\bonly (?:be )?(?:able to )?(?:contact|respond to|reply to|reach out to|follow up with|get back to|notify|call)(?:ing)? (?:the |those |a few )?(?:\w+ )?(?:candidates|applicants|people|those|individuals|ones)\b|\b(?:contact|call|notify|respond to|reply to|reach out to|follow up with|get back to|(?:be|get) in touch with)(?:ing)? only (?:the |those |a few )?(?:\w+ )?(?:candidates|applicants|people|those|individuals|ones)\b|\bonly (?:those |the )?(?:\w+ )?(?:candidates?|applicants?|people)\b.{0,100}\b(?:will be|are) (?:contacted|invited|notified|asked)\b|\bnur (?:\w+ )?(?:bewerb\w+|kandidat\w+|personen)\b.{0,80}\b(?:kontaktiert|eingeladen|benachrichtigt)|\b(?:filled|cancell?ed|withdrawn|withdrew|selected|closed)\b,? or\b.{0,40}\b(?:selected|withdrawn|withdrew|filled|cancell?ed)\b/,
);
const NOT_MEANT = OF_DECISIONS.add(
  /(?:\bnot|n't) (?:necessarily |automatically |yet )?(?:mean|imply)\b|\bbedeutet (?:\w+ )?nicht\b/,
);
const DEADLINE = OF_DECISIONS.add(/\bextend (?:the|this|our|any) (?:deadline|date|time|application)/);

/** "Sorry for the delay", "sorry you have been left hanging": where nothing is decided, that regrets no answer. */
const SORRY_FOR_THE_WAIT =
  /^(?:sorry|sad|afraid|regret|unfortunately)\b(?: that)? (?:we|i) (?:did not|didn't|could not|couldn't|missed|won't) (?:\w+ )?(?:get (?:the|a) chance|have (?:the )?(?:time|chance)|manage|speak|see|meet|make it|catch)\b|^(?:sorry|apologi[sz]e\w*|i'm sorry|we're sorry|we are sorry|i am sorry|afraid|unfortunately|regret)\b(?: \w+){0,3}? (?:(?:for|about) (?:\w+ ){0,3}?(?:delay|wait|silence|confusion|mix-?up|inconvenience|short notice|hold-?up|typo|upset|hassle|bother|trouble|error|mistake|late(?:ness)?|slow)|(?:that )?you(?:'ve| have)? (?:been (?:left|kept|waiting|messed)|had to (?:wait|chase)|(?:have not|haven't|not) heard)|(?:that )?(?:it|this)(?:'s| is| has| takes?| took| taken| me| us){1,3} (?:so|too|this|such a|a) (?:long|while))\b/;
/** "Those who do not pass may apply again after a year": said to all. */
const FOR_WHOM_IT_IS = UNDOING.add(
  /^(?:please (?:note|be advised)(?: that)? |note(?: that)? )?(?:(?:those|candidates|applicants|anyone|people) (?:who|whose|not)|(?:any |all )?unsuccessful (?:candidates|applicants)|if (?:you(?:'re| are)|your application is|you do) (?:unsuccessful|not))\b/,
);

const OF_YOU = /\b(?:yours?|you|ihre|ihnen|deine|dir|votre|tu|su|sua|je|uw)\b/;

/** English mail is most of all mail. */
const IN_ENGLISH = { conditional: UNDOING.add(en.conditional), generic: UNDOING.add(en.generic) };
const IF = new Opening(/^(?:if|falls|wenn|si|se|als|indien|caso) /);

/** Is a decision only thought of: in quotation marks, after a condition, or about people in general? */
const possible = (set: CueSet, folded: string, signs: number, at: number, match: string, isTheirs = false): boolean => {
  if ((!isTheirs && quoted(folded, at, at + match.length)) || ANSWERED.test(match, signs)) return true;
  if (set.language === 'en' ? isAsideInEnglish(folded, signs, at, match) : isAside(folded, at, match)) return true;
  if (
    IN_GENERAL.test(folded, signs) ||
    DEADLINE.test(folded.slice(at, at + match.length + 24), signs) ||
    NOT_MEANT.test(folded.slice(0, at), signs)
  )
    return true;
  const english = set.language === 'en';
  const untilEnd = folded.slice(0, at + match.length);
  const condition = english
    ? IN_ENGLISH.conditional.exec(untilEnd, UNDOING.signsOf(folded))
    : set.conditional.exec(untilEnd);
  if (condition) {
    const between = folded.slice(condition.index, Math.max(at, condition.index));
    if (!CONTRAST.test(between) && !/[;]| - /.test(between)) return true;
  }
  if (set.conditional !== NEVER && IF.test(match)) return true;
  if (match.startsWith('releas') || OF_YOU.test(match)) return false;
  const generic = english ? IN_ENGLISH.generic.exec(folded, UNDOING.signsOf(folded)) : set.generic.exec(folded);
  return generic !== null && generic.index < at + match.length && generic.index + generic[0].length > at - 14;
};
/** Where the clause begins that an English invitation stands in: what was negated before it is another matter. */
const LAST_CLAUSE =
  /(?<=, so |, but |; | but (?=$)| and (?=(?:we |i )?would $|(?:we|i) $)| so (?=(?:we(?:'re| are)|i(?:'m| am)) $)|\bif you(?:'re| are)? (?:still |also )?(?:interested|looking|available|keen|free|happy|open|up for|haven't|have not|want)\b(?:[^,]{0,40}, |[^,]{0,40} (?=(?:i|we)(?:'d| would|'ll| will) )))(?!.*(?:, so |, but |; ))/;
/** The same elsewhere: "mardi ne me va pas, est-ce que jeudi vous irait". */
const LAST_ASKED =
  /[,;] (?=¿?(?:est-ce|wie|passt|ginge|geht|konn\w+|hast|haben|podriamos|puedes|podrias|lo dejamos|te va|pode|podemos|consegue\w*|zou|kun|kunt|kan|past|schikt|lukt|on peut|peut-on|pouvons|serait|tu peux)\b)(?!.*[,;] ¿?(?:est-ce|wie|passt|ginge|geht|konn\w+|hast|haben|podriamos|puedes|podrias|lo dejamos|te va|pode|podemos|consegue\w*|zou|kun|kunt|kan|past|schikt|lukt|on peut|peut-on|pouvons|serait|tu peux)\b)/;
/** "Pleased to offer the position to a weaver with more years": an offer, to somebody else. */
const TO_ANOTHER =
  /^(?: (?!(?:you|subject|prior|addition|leading|due|according|up|next|close|similar|reporting|access|attached|related|relocat\w+|mov\w+|travel\w*)\b)[\w'/-]+){0,5}? to (?:an? |our |another\b|one of |some(?:one|body)\b|others?\b|the (?:\w+ )?(?:candidate|person|applicant|individual)\b)/;

/** "We'd like to offer you a place in our talent pool": no post. */
const IN_A_POOL = /^ (?:in|on|among) (?:our|the|a) (?:[\w-]+ ){0,2}?(?:pool|community|network|database)\b/;

/** A question to the reader that the next sentence answers, by its first word, or one about having heard nothing. */
const THEN =
  /^(?:dann?|alors|dans ce cas|entonces|en ese caso|entao|nesse caso|in d(?:at|iesem) (?:geval|fall)|allora)\b/;
const NOT_HEARD =
  /\b(?:reactie|bericht|gehoord|antwort|ruckmeldung|nachricht|gehort|reponse|nouvelles?|retour|respuesta|noticias|contacto|resposta|retorno|novidades|risposta|notizie)\b/;
const answersItself = (before: string, folded: string): boolean =>
  before.endsWith('?') && (THEN.test(folded) || NOT_HEARD.test(before));

/** What stands in quotation marks below is what the employer wrote, which a board passes on. */
const THEIR_ANSWER =
  /\b(?:werkgever|arbeitgeber\w*|unternehmens?|employer|bedrijf|employeur|entreprise|empresa)\b.*\b(?:beantwoord|geantwoord|gereageerd|schrijft|bericht|geantwortet|antwortet|schreibt|nachricht|mitgeteilt|answered|replied|wrote|message|repondu|ecrit|respondido|escribe|mensaje|respondeu|mensagem)\b|\b(?:bericht|nachricht|antwort|message|mensaje|mensagem) (?:van|des|vom|der|from|de|del|da|do) (?:de |het |la |l'|the )?(?:werkgever|arbeitgeber\w*|unternehmens?|employer|bedrijf|employeur|entreprise|empresa)\b/;
const NONE: Set<number> = new Set();
const TO_YOU = /\byou(?:r|rs)?\b/;
const YOURS = /\byou(?:'ve| have|'d| had| all| both)? (?:\w+ly )?$/;
const YOUR_CHOICE = new Opening(
  /^(?:declined|refused|decided|chosen|opted|elected|(?:did not|didn't|do not|don't) (?:select|choose|pick|accept|take))\b/,
);

const MAX_READ = 80;

/** How many sentences of a family are worth looking for: more would change no answer. */
const ENOUGH: [Family, number][] = [
  ['regret', 2],
  ['farewell', 2],
  ['context', 2],
  ['received', 2],
  ['pending', 3],
  ['hold', 1],
  ['withdrawn', 3],
  ['action', 3],
];

/** So many of a language's first patterns are plain ones. */
const PLAIN = { interview: 5, offer: 4 };

const FAMILIES: Family[] = ['decision', 'closed', 'interview', 'offer', ...ENOUGH.map(([family]) => family)];
/** What a mail may be about besides an application for work (scenes.ts, cues/things.ts), how far one had come (stage.ts), and why it ends (reason.ts). */
export type About = Scene | 'things' | 'posts' | 'reasons' | keyof typeof REACHED;
type Found = Hit & { family: Family | About; rank: number };

const NO_HITS: Found[] = [];
/** Of all that a mail's sentences are asked for, nothing yet. */
const NOTHING = Object.fromEntries(
  [...FAMILIES, ...Object.keys(SCENES), 'things', 'posts', 'reasons', ...Object.keys(REACHED)].map((family) => [
    family,
    NO_HITS,
  ]),
) as Record<Family | About, Found[]>;

/** A language's patterns as one index, made when its first mail comes. */
class Indexed {
  private readonly index: WordIndex;
  private readonly patterns: { family: Family | About; rank: number }[];
  constructor(set: CueSet) {
    const scenes = Object.keys(SCENES) as Scene[];
    const stages = Object.keys(REACHED) as (keyof typeof REACHED)[];
    this.patterns = [
      ...FAMILIES.flatMap((family) => set.cues[family].map((_, rank) => ({ family, rank }))),
      ...scenes.map((family) => ({ family, rank: 0 })),
      ...(set.elsewhere ?? []).map((_, rank) => ({ family: 'elsewhere' as const, rank })),
      ...(set.things ?? []).map((_, rank) => ({ family: 'things' as const, rank })),
      ...(set.posts ?? []).map((_, rank) => ({ family: 'posts' as const, rank })),
      ...stages.flatMap((family) => REACHED[family].map((_, rank) => ({ family, rank }))),
      { family: 'reasons', rank: 0 },
    ];
    this.index = new WordIndex([
      ...FAMILIES.flatMap((family) => set.cues[family]),
      ...scenes.map((scene) => SCENES[scene]),
      ...(set.elsewhere ?? []),
      ...(set.things ?? []),
      ...(set.posts ?? []),
      ...stages.flatMap((stage) => REACHED[stage]),
      REASON,
    ]);
  }
  search(text: string, starts: number[]): Record<Family | About, Found[]> {
    const found = { ...NOTHING };
    for (const hit of this.index.search(text, starts)) {
      const { family, rank } = this.patterns[hit.pattern]!;
      // A sentence speaks of other things once, whichever pattern says so.
      if (family === 'elsewhere' && found.elsewhere.at(-1)?.sentence === hit.sentence) continue;
      const { pattern, sentence, at, words } = hit;
      const one = { pattern, sentence, at, words, family, rank };
      if (found[family] === NO_HITS) found[family] = [one];
      else found[family].push(one);
    }
    return found;
  }
}
const indexes = new WeakMap<CueSet, Indexed>();
const indexOf = (set: CueSet): Indexed => {
  const known = indexes.get(set) ?? new Indexed(set);
  indexes.set(set, known);
  return known;
};

const NEGATED =
  /\b(?:nicht|keine?[nmrs]?|nichts|gegen|ne|n'\w+|pas|aucune?|no|ni|ningun\w*|nao|nem|nenhum\w*|niet|geen|niets|onvoldoende)\b/;
const TO_THE_READER =
  /\b(?:sie|ihnen|ihre?[nmrs]?|du|dich|dir|deine?[nmrs]?|vous|votre|vos|te|toi|ta|ton|usted|tu|tus|su|le|ti|contigo|voce|seu|sua|tua|teu|lhe|consigo|je|jou|jouw|u|uw)\b/;
/** What is regretted there, and not done, is no end: a delay, a cost, an answer, the reader's own step. */
const NO_END =
  /\b(?:nur|ne \w+ que|uniquement|seulement|solo|solamente|unicamente|apenas|somente|alleen|slechts|noch|encore|aun|todavia|ainda|nog|erreich\w+|joindre|bereik\w+|fahrtkosten|frais|gastos|reiskosten|parking|park\w+|vergoed\w*|reembols\w+|rembours\w+|erstatt\w+|transport\w*|salari\w+|salaire|gehalt\w*|gehoord|nichts horen|alle[nr]?|tous|toutes|todos|todas|alles|einzeln\w*|individuel\w*|schneller|fruher|plus tot|antes|eerder|termin|rendez-vous|cita|afspraak|zuruckgezogen|zuruckziehen|abgesagt haben|retire\w*|retirad\w*|ingetrokken|offnen|ouvrir|abrir|openen|anhang|piece jointe|adjunto|anexo|bijlage|feedback|begrundung|details?)\b/;
/** "Leider ... nicht ... Sie", however it goes on: an end where nothing else is said. */
const softly = (set: CueSet, folded: string): boolean => {
  const negated = NEGATED.exec(folded);
  return (
    negated !== null &&
    TO_THE_READER.test(folded) &&
    !NO_END.test(folded) &&
    !possible(set, folded, OF_DECISIONS.signsOf(folded), negated.index, negated[0])
  );
};

/** In: a language's cues and the mail's sentences. Out: the cues found, each with its words and sentence; `soft`: a refusal without a cue; `setAside`: an end stands there that is not meant. */
export const evidenceIn = (
  set: CueSet,
  sentences: Sentence[],
  joined: Joined,
): { evidence: Evidence[]; scenes: Record<About, Hit[]>; soft: boolean; setAside: boolean } => {
  const found: Evidence[] = [];
  const starts = joined.starts.slice(0, MAX_READ);
  const text = joined.starts.length > MAX_READ ? joined.all.slice(0, joined.starts[MAX_READ]! - 1) : joined.all;
  const hits = indexOf(set).search(text, starts);

  const deciding = new Set<number>();
  let setAside = false;
  let ofAnother = false;
  let [lookedAt, signs] = [-1, 0];
  const decisions = [...hits.decision, ...hits.closed].sort((a, b) => a.sentence - b.sentence);
  const inQuotes = decisions.length > 0 && text.includes('"') ? quotedSentences(sentences.slice(0, MAX_READ)) : NONE;
  const legend = legendIn(sentences, joined.all);
  const answer =
    inQuotes === NONE ? -1 : sentences.findIndex(({ folded }) => folded.endsWith(':') && THEIR_ANSWER.test(folded));
  for (const { family, sentence, at, words } of decisions as (Found & { family: Family })[]) {
    if (deciding.size >= 4 && !deciding.has(sentence)) break;
    const { folded } = sentences[sentence]!;
    if (sentence !== lookedAt) signs = OF_DECISIONS.signsOf(folded);
    lookedAt = sentence;
    const isTheirs = answer >= 0 && sentence > answer && sentence < answer + 5;
    if (set.language === 'en') ofAnother ||= tellsOfAnother(sentences[sentence]!, signs);
    if (
      possible(set, folded, signs, at, words, isTheirs) ||
      (ofAnother && !TO_YOU.test(folded)) ||
      // "Heard nothing yet? Then it is no match": a rule for those who wait.
      (set.language !== 'en' && sentence > 0 && answersItself(sentences[sentence - 1]!.folded, folded)) ||
      // "Not processed until September": not yet is no no.
      (family === 'decision' && NOT_YET.test(folded.slice(at, at + words.length + 60), signs)) ||
      // "You have decided not to": that is the reader's decision.
      (YOUR_CHOICE.test(words) && YOURS.test(folded.slice(0, at))) ||
      (!isTheirs && inQuotes.has(sentence)) ||
      legend.has(sentence)
    ) {
      setAside = true;
      continue;
    }
    found.push({
      family,
      words,
      sentence,
      strength: 1,
      past:
        LONG_AGO.test(folded, signs) ||
        (set.language === 'en' && isToldOf(folded, at + words.length)) ||
        FEW_LEFT.test(words) ||
        (set.language === 'en' && isConceded(folded, signs, at)),
    });
    deciding.add(sentence);
  }
  const calledOff = CALLED_OFF.test(sentences[0]?.folded ?? '');
  for (const family of ['interview', 'offer'] as const) {
    for (const { sentence, at, words, rank } of hits[family]) {
      const { folded } = sentences[sentence]!;
      const end = at + words.length;
      const clause =
        set.language === 'en'
          ? Math.max(folded.slice(0, at).search(LAST_CLAUSE), afterConceded(folded.slice(0, at)))
          : folded.endsWith('?')
            ? folded.slice(0, end).search(LAST_ASKED)
            : -1;
      if (
        set.negation.test(folded.slice(Math.max(0, clause), end).replace(NO_CONDITION, ' ')) ||
        quoted(folded, at, end)
      )
        continue;
      if (legend.has(sentence) || isNone(folded, end) || (family === 'interview' && invitesOthers(words))) continue;
      if (
        family === 'offer' &&
        (set.language === 'en'
          ? TO_ANOTHER.test(folded.slice(end, end + 90)) || IN_A_POOL.test(folded.slice(end, end + 60))
          : isAnothers(folded, at, words))
      )
        continue;
      if (family === 'interview' && set.language !== 'en' && isToExplain(folded, at)) continue;
      if (family === 'interview' && (calledOff || mayCome(sentences, sentence))) continue;
      if (family === 'interview' && set.language === 'en' && tellsWhomTheyCall(folded)) continue;
      if (family === 'interview' && sentence > 0 && onlyToldOf(set.language, folded, at, end)) continue;
      found.push({ family, words, sentence, strength: rank < PLAIN[family] ? 2 : 1 });
    }
  }
  const search = (family: Family, enough: number): void => {
    let last = -1;
    let count = 0;
    for (const { sentence, words, at } of hits[family]) {
      if (sentence === last) continue;
      if (count === enough) break;
      const inEnglish = set.language === 'en' ? sentences[sentence]!.folded : null;
      if (
        inEnglish !== null &&
        (family === 'farewell' || family === 'regret') &&
        IF_SILENT.test(inEnglish, UNDOING.signsOf(inEnglish))
      ) {
        setAside = true;
        continue;
      }
      if (inEnglish !== null && family === 'farewell' && FOR_WHOM_IT_IS.test(inEnglish, UNDOING.signsOf(inEnglish)))
        continue;
      if (family === 'regret') {
        const regretted = sentences[sentence]!.folded.slice(at, at + 160);
        if (deniesService(regretted)) continue;
        if (inEnglish !== null && deciding.size === 0 && SORRY_FOR_THE_WAIT.test(regretted)) continue;
      }
      found.push({ family, words, sentence, strength: 1 });
      last = sentence;
      count++;
    }
  };
  for (const [family, enough] of ENOUGH) search(family, enough);
  // Only what is on hold needs to be alive.
  if (hits.hold.length > 0)
    for (const [sentence, { folded }] of sentences.slice(0, MAX_READ).entries()) {
      const words = set.cues.alive.map((pattern) => pattern.exec(folded)?.[0]).find((match) => match !== undefined);
      if (words !== undefined) found.push({ family: 'alive', words, sentence, strength: 1 });
    }
  const soft =
    set.language !== 'en' &&
    found.some(({ family, sentence }) => family === 'regret' && softly(set, sentences[sentence]!.folded));
  return { evidence: found, scenes: hits, soft, setAside };
};
