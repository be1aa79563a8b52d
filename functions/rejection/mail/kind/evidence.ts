/** Which cues stand in a mail's sentences, and which of them are meant. */

import { Opening } from '../search/opening.ts';
import type { Hit } from '../search/word-index.ts';
import type { Joined, Sentence } from '../sentences.ts';
import { type About, ENOUGH, type Found, indexOf } from './cue-index.ts';
import type { CueSet, Family } from './cues/cue.ts';
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
import { afterConceded, IF_SILENT, isConceded, isToldOf } from './meant-english.ts';
import { isOnlyPossible } from './possible.ts';
import { quoted, quotedSentences } from './quoted.ts';
import { deniesService, endsSoftly, isForTheWait } from './regretted.ts';
import { OF_DECISIONS, UNDOING } from './sieve.ts';

/** `strength` 2: a plain invitation or offer, not only the manner of one. `past`: about another time. */
export type Evidence = { family: Family; words: string; sentence: number; strength: number; past?: boolean };

/** A decision that was made about another time: it stands only where nothing newer is said. */
const LONG_AGO = OF_DECISIONS.add(
  /\b(?:(?:wrote|written|e-?mailed|told you|let you know|said)(?: to you)?(?: \w+)? (?:yesterday|this (?:week|morning|month)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|autumn|fall|winter))|(?:last|a few|some|two|three|four|five|six) (?:days?|weeks?|months?|years?|monday|tuesday|wednesday|thursday|friday|spring|summer|autumn|fall|winter)|earlier)\b|you(?:'ll| will| may| might)? (?:remember|recall)\b|(?:i|we) (?:told|said|wrote|e-?mailed)(?: you)?(?: that)? (?:we|i|you)(?:'d| had)|had (?:initially|originally|previously|earlier|already|in|pulled|cut|frozen|axed|scrapped|paused|eliminated|gone|chosen|hired|decided|moved|filled)|(?:we|i|they)'d (?:gone|chosen|hired|decided|moved|filled)|you were told|initially|originally|previously|at the time|at that time|back then|(?:told|wrote to|informed|turned) you (?:down )?(?:in|last|back|earlier)|(?:interviewed|applied|spoke|spoken) with us (?:in the past|before)|last (?:year|spring|summer|autumn|fall|winter|role|one|job|position)|in (?:19|20)\d\d|(?:months?|years?) ago|damals|seinerzeit|ursprunglich|letztes jahr|vor einem jahr|a l'epoque|l'an dernier|initialement|en su (?:dia|momento)|el ano pasado|en aquel momento|na altura|na epoca|ano passado|inicialmente|destijds|toen|vorig jaar|aanvankelijk|all'epoca|l'anno scorso)\b/,
);

/** "Narrowed it down to people with": whoever is invited, or asked, is one of them. */
const FEW_LEFT = new Opening(/^(?:narrow|whittl|par(?:ed|ing)|trimm|winnow|cut|boil|reduc)/);
const NOT_YET = OF_DECISIONS.add(/(?<!\b(?:has|have) )\buntil\b(?! further notice)/);

/** "Those who do not pass may apply again after a year": said to all. */
const FOR_WHOM_IT_IS = UNDOING.add(
  /^(?:please (?:note|be advised)(?: that)? |note(?: that)? )?(?:(?:those|candidates|applicants|anyone|people) (?:who|whose|not)|(?:any |all )?unsuccessful (?:candidates|applicants)|if (?:you(?:'re| are)|your application is|you do) (?:unsuccessful|not))\b/,
);

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

/** So many of a language's first patterns are plain ones. */
const PLAIN = { interview: 5, offer: 4 };

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
      isOnlyPossible(set, folded, signs, at, words, isTheirs) ||
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
        if (inEnglish !== null && deciding.size === 0 && isForTheWait(regretted)) continue;
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
    found.some(({ family, sentence }) => family === 'regret' && endsSoftly(set, sentences[sentence]!.folded));
  return { evidence: found, scenes: hits, soft, setAside };
};
