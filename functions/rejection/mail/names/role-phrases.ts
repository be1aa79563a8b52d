/** Roles named by nothing but what people are at work, in capitals or not: "the QA role", "als dakdekker", "Bus driver". */
import { fold, oneSpaced } from '../fold.ts';
import { Opening } from '../search/opening.ts';
import { PAPERS } from './role-ends.ts';
import { namesCalling } from './trades.ts';

const MAX_LEFT = 4;
/** What leads to a role inside a sentence. */
const LEADS = new Set(
  'autre otra otro outra outro as for als voor fur zum zur als come per como para pour comme en de da di som til till na jako rolle funktion stelle vacature functie puesto vaga poste plaats plek place spot role position job the our an a un una une um uma eine einen een'.split(
    ' ',
  ),
);
/** Words that are no part of a role. */
const OUTSIDE = new Set(
  (
    'the a an our your my their his her this that these those of for to in on at with from by about and or but as re fw fwd we you i it is are was were be been will would have has had do did not no ' +
    "i'm i'll i've i'd we'll we've " +
    'der die das den dem des ein eine einen einem einer unser unsere unseren ihr ihre dein deine und oder fur als zum zur im am auf bei mit von vom wir sie ich du ist sind war ' +
    'autre otra otro outra outro le la les l un une de d au aux et ou pour en dans sur chez votre notre ta ton nous vous ' +
    'el los las lo una del al y o para por con como su tu nuestro nuestra se es ' +
    'os um uma da dos na e com sua seu tua teu nossa nosso ' +
    'het een van voor bij op aan je jouw uw onze ons wij naar ' +
    'il gli della di per come presso suo nostro ' +
    'pret-a-porter application applying apply applied interview position role job vacancy post opening update status offer outcome decision hiring recruiting talent other another more new open next first stelle bewerbung ausbildung vacature functie sollicitatie gesprek candidature poste entretien candidatura puesto vacante vaga entrevista selezione proceso processo seleccion selecao trial shift ad search wanted needed tjansten stillingen som'
  ).split(' '),
);
/** Words that join the parts of a role. */
const OF = new Set('of de del da do di für for en in'.split(' '));
const joins = (word: string): boolean => OF.has(word) || (word.startsWith("d'") && /^d'\p{L}+$/u.test(word));
/** Does a phrase end with this word? */
const ends = (word: string): boolean =>
  word.endsWith(')') ? !GENDERED.test(word) : ',.;:!?–—'.includes(word.slice(-1)) || word === '-' || word === '|';
/** "vendeur(se)", behind which the post may go on. */
const GENDERED = /^\p{L}{3,}\(\p{Ll}{1,5}\)$/u;
/** A sign of ASCII that is no letter and no figure. */
const isSign = (code: number): boolean => code < 127 && !/[A-Za-z0-9]/.test(String.fromCharCode(code));
const SIGNS = Uint8Array.from({ length: 128 }, (_, code) => (isSign(code) ? 1 : 0));
/** A word, folded, from its first letter or figure to its last. */
const letters = (word: string): string => {
  let from = 0;
  let to = word.length;
  while (from < to && SIGNS[word.charCodeAt(from)] === 1) from++;
  while (to > from && SIGNS[word.charCodeAt(to - 1)] === 1) to--;
  for (let at = from; at < to; at++)
    if (word.charCodeAt(at) > 126) return fold(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return word.slice(from, to).toLowerCase();
};
const isCapital = (word: string | undefined): boolean => {
  if (word === undefined) return false;
  const first = word.charCodeAt(0);
  return !(first > 96 && first < 123) && ((first > 64 && first < 91) || /^["“„(]?[\p{Lu}\d]/u.test(word));
};

/** "Application Developer", "Decision Scientist": what mostly stands before a role may be its first word. */
export const opensRole = (text: string): boolean => OPENS_ROLE.test(text);
const OPENS_ROLE = new Opening(
  /^(?:Application (?:Analyst|Programmer|Designer|Scientist|Integration|Systems|Services|Operations|Coordinator|Lead|Software|Development|Developer|Manager|Engineer|Administrator|Specialist|Consultant|Architect|Security|Support|Programmer|Owner)|Decision Scien|Resume Writer|Reference (?:Librarian|Data)|Assessment (?:and|&|Manager|Officer|Coordinator|Specialist|Developer)|Apprenticeship (?:Coordinator|Manager|Officer)|Interview(?:er|ing| (?:Coordinator|Scheduler|Specialist))|Position Control|Job (?:Analyst|Coach|Developer|Evaluation)|Careers? (?:Services|Coach|Advis|Counsel|Development)|Opportunity (?:Assessment|Manager)|Placement (?:Officer|Coordinator)|Talent (?:Acquisition|Partner|Manager|Coordinator|Specialist|Development|Management|Operations))/,
);

/** Who teaches, in a language that writes posts small and what is taught large. */
const OF_A_TEACHER = /^(?:docente?|leraar|lerares|leerkracht|vakleerkracht|leerkrachten)$/;
const SUBJECTS =
  /^(?:Nederlands|Engels|Frans|Duits|Spaans|Latijn|Grieks|Chinees|Arabisch|NT2|Fries|Italiaans|Turks|LO|CKV|ICT)\b/;
const IN_NAME = /^(?:[-–—&|/]|and|of|["“„(]?[\p{Lu}\d][^.;!?]*)$/u;
const CALLED = /^(?:role|position|opening|interview|job|post|vacancy|opportunity|requisition|internship|assessment)$/;

/** Of what a trade is said that is not the post: "certificado de motorista". */
const PAPER =
  /^(?:certifica\p{L}*|carta|carteira|cartao|licen\p{L}*|permis\p{L}*|carnet?|habilita\p{L}*|diploma|titulo|experiencia|experience|anos|annees|prazo|recurso)$/u;
const HIRES = new Set(['hiring', 'recruiting', 'recruitment', 'talent', 'hr']);
const ASKS = /^ask(?:ing|ed)?$/;
const WHICH = new Set(['first', 'next', 'new', 'second', 'third']);
const BECOMES = new Set(['be', 'become', 'becoming']);
const isOwner = (word: string): boolean =>
  (word.endsWith("'s") || word.endsWith('’s')) && /^\p{Lu}.*['’]s$/u.test(word);
const ARTICLES = new Set(['the', 'our', 'a', 'an']);
const ACTS = new Set('and will was were said felt has had would asked told is are have'.split(' '));
const DE = new Set(['de', 'da', 'do', 'di']);
/** What stands before "an" and "our", and whoever it is. */
const WHO_IT_IS = new Set(
  "am i'm is was been met with by from to and longer asked told contact call email ask tell see through via under behind replace replacing gave give giving thank let sent send show showed shown copied remind joined brought put".split(
    ' ',
  ),
);
/** An article that opens a sentence in a Romance language. */
const WHO_ACTS = /^(?:Une?|Una|Uma?|Le|La|El|O|Notre|Nuestr[oa]|Noss[oa])$/;
/** What is said of a trade in Romance languages, and belongs to it: "asesora fiscal", "monitor de tiempo libre". */
const ADJECTIVE =
  /^(?:social|medical|commercial|administrati[fv]|technique|general|industriel|juridique|scolaire|educati[fv]|polyvalent|principal|dentaire|veterinaire|hospitalier|agricole|culturel|sporti[fv]|numerique|logistique|bancaire|immobilier|notarial|parlementaire|pedagogique|menager|municipal|territorial|informatique|maritime|funeraire|judiciaire|fiscal|liberal|junior|senior|confirme|debutant|qualifie|saisonnier|contractuel|comercial|industrial|juridic|escolar|educativ|polivalente|dental|dentari|hospitalari|agricola|forestal|florestal|cultural|deportiv|desportiv|esportiv|digital|bancari|inmobiliari|imobiliari|parlamentari?|pedagogic|informatic|laboral|clinic|civil|electric|eletric|electronic|eletronic|agronom|naval|ambiental|financier|financeir|financiere|public|publique|nocturn|noturn|interin|sustitut|substitut|temporari|temporal|universitari|titular|asociad|contabil|geral|operacional|superior|plen|comunitari|libre|libres|infantil|infantis|integral|rural|turistic|artisti(?:que|c)|graphique|grafic|scientifique|scientific|cientific|paysager|mecanique|chimique|electrique|electronique|thermique|linguistique|touristique|environnemental|sanitaire|sanitari|bilingue|trilingue|hoteler|hotelier)(?:e|le|re|ere|es|s|a|o|as|os)?[,.;:]?$/;
const MANY = /^(?:roles|positions|openings|jobs|posts|vacancies|opportunities|community|team|teams)$/;

/** When somebody else will be looked for. */
const AGAIN = /\b(?:next|following) (?:year|season|spring|summer|autumn|fall|winter|term|round)\b.* (?:for|as) an?$/;

const bare = (text: string): string =>
  '"\'“„«([‘'.includes(text.slice(0, 1)) || '"\'”»)],.;:!?’'.includes(text.slice(-1))
    ? text.replace(/^["'“„«([‘]+|["'”»)\],.;:!?’]+$/g, (end) => (end.startsWith(')') && text.includes('(') ? ')' : ''))
    : text;

/** In: words, where a phrase of them begins and ends. Out: where it ends with the bracket closed that it opens, if that is soon. */
const closed = (words: string[], from: number, to: number): number => {
  // "einen Weber (m/w/d)"
  const next = words[to];
  const mark =
    next?.startsWith('(') && /^\((?:(?:[mwfdxi](?:\/[mwfdxi]){1,3})\)|(?:all|alle)$)/.test(next)
      ? words.findIndex((word, at) => at >= to && word.includes(')'))
      : -1;
  if (mark >= 0 && mark < to + 2) return mark + 1;
  let open = to - 1;
  while (open > from && !words[open]!.startsWith('(')) open--;
  if (open <= from || words.slice(open, to).some((word) => word.includes(')'))) return to;
  for (let at = to; at < to + 5 && at < words.length; at++) if (words[at]!.includes(')')) return at + 1;
  return to;
};

/**
 * In: a subject or a sentence; `free`: is it a subject, where a role may stand without anything that leads to it?
 * Out: phrases around the words for trades and callings.
 */
export const rolePhrases = (text: string, free: boolean): string[] => {
  const words = oneSpaced(text.slice(0, 400)).split(' ');
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const own = letters(words[at]!);
    if (own.length < 2 || !namesCalling(own) || OUTSIDE.has(own)) continue;
    let from = at;
    while (from > 0 && at - from < MAX_LEFT) {
      const before = words[from - 1]!;
      const outside = OUTSIDE.has(letters(before)) && !(isCapital(before) && opensRole(`${before} ${words[from]!}`));
      if (ends(before) || outside || letters(before) === '') break;
      if (isOwner(before) && BECOMES.has(letters(words[from - 2] ?? ''))) break;
      if (!isCapital(before) && at - from >= 2) break;
      from--;
    }
    // "meet our weavers"
    if (free && words[from - 1] === 'our' && own.endsWith('s') && !isCapital(words[at])) continue;
    // "our engineering roles", "the local engineering community"
    if (
      !free &&
      !isCapital(words[at]) &&
      (own.endsWith('ing') ? !CALLED.test(letters(words[at + 1] ?? '')) : MANY.test(letters(words[at + 1] ?? '')))
    )
      continue;
    if (HIRES.has(letters(words[from]!))) continue;
    // "to be our dyer", "to be Orrin's dyer"
    const whose = WHICH.has(words[from - 1] ?? '') ? from - 2 : from - 1;
    const becomes =
      whose > 0 && BECOMES.has(letters(words[whose - 1]!)) && (words[whose] === 'our' || isOwner(words[whose]!));
    const led = from > 0 && LEADS.has(letters(words[from - 1]!));
    if (!free && !led && !becomes) continue;
    // "Un conseiller vous répondra": who does something
    if (!free && from === 1 && (WHO_ACTS.test(words[0]!) || (words[0] === 'A' && words.length < 4))) continue;
    // "Hello from a weaver", "ask for the duty manager"
    const lead2 = letters(words[from - 2] ?? '');
    if (
      ARTICLES.has(letters(words[from - 1] ?? '')) &&
      (lead2 === 'from' || (lead2 === 'for' && ASKS.test(letters(words[from - 3] ?? ''))))
    )
      continue;
    // "keinen Bedarf an Webern"
    if (!free && letters(words[from - 1] ?? '') === 'an' && lead2 === 'bedarf') continue;
    // "o certificado de motorista", "years as a weaver": not the post
    const preceding = from > 0 ? letters(words[from - 1]!) : '';
    if (!free && DE.has(preceding) && PAPER.test(letters(words[from - 2] ?? ''))) continue;
    const as =
      preceding === 'as'
        ? from - 1
        : (preceding === 'a' || preceding === 'an') && letters(words[from - 2] ?? '') === 'as'
          ? from - 2
          : -1;
    if (
      !free &&
      as > 0 &&
      /^(?:both|and|experience|worked|work|works|working|served|years|career|background|time|known)$/.test(
        letters(words[as - 1]!),
      )
    )
      continue;
    // "we shall look next year for a senior weaver": another one
    if (!free && !isCapital(words[at]) && AGAIN.test(words.slice(0, from).join(' '))) continue;
    // "As a leader in weaving, we …"
    if (!free && words[0] === 'As' && from < 3) continue;
    if (!free && !becomes && ARTICLES.has(preceding)) {
      const lead = letters(words[from - 2] ?? '');
      // "I am an Engineering Manager", "you met our Head of Weaving"
      if (
        WHO_IT_IS.has(lead) &&
        !words.slice(at + 1, at + 5).some((word) => /^(?:role|position|job|post|vacancy|opening)$/.test(letters(word)))
      )
        continue;
      // "the Chair, the Finance Director and I were impressed"
      if (isCapital(words[from]) && ACTS.has(letters(words[at + 1] ?? '')) && !/^(?:as|for|of)$/.test(lead)) continue;
      // "as the Mill Manager is ill"
      if (
        lead === 'as' &&
        isCapital(words[from]) &&
        /^(?:is|was|has|had|will|would)$/.test(letters(words[at + 1] ?? ''))
      )
        continue;
      // "follow our CEO"
      if (
        preceding === 'our' &&
        !/^(?:as|for|of|to|be|become|in|on)$/.test(lead) &&
        !words.slice(at + 1, at + 5).some((word) => CALLED.test(letters(word)))
      )
        continue;
      // "the manager said": an article is enough only before "role", "position" and the like, or behind "as" and "for".
      if (!isCapital(words[from])) {
        const after = letters(words[at + 1] ?? '');
        if (
          !/^(?:as|for|hire|hiring)$/.test(lead) &&
          !/^(?:role|position|job|post|vacancy|spot|place|opening)$/.test(after)
        )
          continue;
      }
    }
    // "The General Manager will call": who does something, not the post.
    if (
      !free &&
      from === 1 &&
      /^(?:The|Our)$/.test(words[0]!) &&
      !/^(?:role|position|job|post|vacancy)$/.test(letters(words[at + 1] ?? ''))
    )
      continue;
    let to = at + 1;
    if (!ends(words[at]!)) {
      // "técnico de mantenimiento de aeronaves"
      for (let turn = 0; turn < 3; turn++) {
        const next = words[to + 1];
        if (next === undefined || ends(words[to - 1]!) || !joins(words[to]!) || OUTSIDE.has(letters(next))) break;
        if (turn > 0 && (isCapital(next) || !/^d[aeo]$/.test(words[to]!))) break;
        to += 2;
      }
      // "assistante sociale", "monitora de tiempo libre"
      if (!isCapital(words[to]) && !ends(words[to - 1]!) && ADJECTIVE.test(fold(words[to] ?? ''))) to++;
      // "Assistant to the Mill Director"
      if (words[to] === 'to' && /^(?:the|our|an?)$/.test(words[to + 1] ?? '') && isCapital(words[at])) {
        let over = to + 2;
        while (over < to + 5 && isCapital(words[over]) && !namesCalling(letters(words[over]!)) && !ends(words[over]!))
          over++;
        if (isCapital(words[over]) && namesCalling(letters(words[over]!))) to = over + 1;
      }
      // "medewerker kassa"
      if (
        (own === 'medewerker' || own === 'medewerkster') &&
        to === at + 1 &&
        /^\p{Ll}{4,}/u.test(words[to] ?? '') &&
        !OUTSIDE.has(letters(words[to]!))
      )
        to++;
      // "docent Nederlands", "chauffeur CE"
      if (to === at + 1 && !isCapital(words[at]) && OF_A_TEACHER.test(own) && SUBJECTS.test(words[to] ?? '')) to++;
      else if (
        to === at + 1 &&
        own.startsWith('chauffeur') &&
        /^\(?(?:[BCDE]{1,2}|[BC]\/?C?E)\)?[,.;:]?$/.test(words[to] ?? '')
      )
        to++;
      // "für Medien- und Informationsdienste"
      if (
        words[to - 1]!.endsWith('-') &&
        /\p{L}-$/u.test(words[to - 1]!) &&
        /^(?:und|and|et|en|e|y|&)$/.test(words[to] ?? '') &&
        words[to + 1]
      )
        to += 2;
      while (
        to < words.length &&
        to - at < 4 &&
        !ends(words[to - 1]!) &&
        (namesCalling(letters(words[to]!)) || (isCapital(words[to]) && isCapital(words[at]))) &&
        !OUTSIDE.has(letters(words[to]!))
      )
        to++;
    }
    // "a Skilled Worker visa"
    if (PAPERS.has(letters(words[to] ?? ''))) continue;
    // "the Head of Dyeing and we felt"
    if (
      !free &&
      ARTICLES.has(preceding) &&
      isCapital(words[from]) &&
      !ends(words[to - 1]!) &&
      ACTS.has(letters(words[to] ?? '')) &&
      !/^(?:as|for|of|about|regarding)$/.test(letters(words[from - 2] ?? ''))
    )
      continue;
    // "Dye Analyst, Fibres & Yarns (North) interview": parts in capitals up to what the sentence calls it.
    let end = to;
    while (end < words.length && end - at < 10 && IN_NAME.test(words[end]!)) end++;
    if (end > to && CALLED.test(letters(words[end] ?? ''))) to = end;
    found.push(bare(words.slice(from, closed(words, from, to)).join(' ')));
    at = to - 1;
    if (found.length >= 6) break;
  }
  return found;
};
