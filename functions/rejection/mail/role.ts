/** Which post it was, from the subject and the sentences that name it. */
import { CLOSING } from './company.ts';
import { fold, foldName, oneSpaced } from './fold.ts';
import { matches } from './matches.ts';
import { withoutFront, withoutRest } from './role-ends.ts';
import { BODY, SUBJECT, speaks } from './role-patterns.ts';
import { opensRole, rolePhrases } from './role-phrases.ts';
import type { Sentence } from './sentences.ts';
import { namesCalling, namesTrade } from './trades.ts';

const NOT_A_ROLE =
  /^(?:sincerely.*|regards.*|take a seat.*|general|your|you|our|the|this|that|these|we|it|us|a|an|i|they|any|all|other|another|more|current|open|new|future|same|position|positions|role|job|jobs|application|applications|opportunity|career|careers|careers? (?:page|site|website|portal)\b.*|company|team|opening|openings|interest|resume|cv|online|talent acquisition|recruiting|recruitment|human resources|hiring|hr|next|first|thank you.*|thanks.*|dear .*|hi .*|hello .*|status.*|update.*|(?:summer |winter )?internships?|apprenticeships?|(?:unit|apartment|apt|flat|suite|room|house|plot)\.? (?:no\.? )?\d.*|.*["“„]\p{L}+|team|members?|important.*|follow[- ]?up.*|application(?: (?:for|status|update|received|follow|process|confirmation).*)?|interview.*|invitation.*|re:.*|job application.*|absage.*|ihre bewerbung.*|deine bewerbung.*|bewerbung.*|votre candidature.*|tu candidatura.*|su candidatura.*|sua candidatura.*|feedback.*|regret letter.*|.*\bnew jobs\b.*|.*\bjob alert\b.*|kennzahl.*|don't see.*|talent acquisition.*|unfortunately.*|in|at|for|with|of|decision(?: (?:on|about|regarding)\b.*)?|outcome.*|progress.*|message.*|notification.*|confirmation.*|submission.*|offer.*|job search|open roles?|united states|remote|internal|external)$/iu;

const LEADS = [
  /^.*\b(?:application|applying|applied|apply|submission|interest|interview\w*|resume|candidacy|position|role|update|opportunity|requisition|opening|thank you|thanks)\b(?: \w+){0,3}? (?:for|to|of|as|in|on) (?:(?:the|our|an?|your|this) )?/i,
  /^.*\b(?:for|to|of|as|in|on) (?:the|our|an?|your|this) /i,
];
const TAIL =
  /(?<=\S{3}) (?:any )?(?:further|forward|at this (?:time|point|stage)|this time|recently|last \w+)$|(?<=\S{3}) (?:position|role|opening|opportunity|vacancy|job application|application|requisition|post)(?:,? (?:here|at|with|in|is|and|on|for)\b.*| ?[-–(].*| \d.*)?$|(?<=\S{3}) (?:at|with|@) \p{Lu}.*$/iu;

const LINKS = / (?:for|to|of|as|in|on) /i;
/** " at Orrin Mills" behind a role, "Orrin Mills: " before one. Patterns of a name are dear: made when a role has it. */
class Employer {
  private readonly company: string;
  private readonly upper: string;
  private patterns: { head: RegExp; tail: RegExp } | null = null;
  constructor(company: string) {
    this.company = company;
    this.upper = company.toUpperCase();
  }

  /** The role without the employer's name behind or before it. */
  takenFrom(role: string): string {
    if (!role.toUpperCase().includes(this.upper)) return role;
    this.patterns ??= this.made();
    const before = role.replace(this.patterns.tail, '').trim();
    const bare = before.replace(this.patterns.head, '');
    return bare !== before && namesTrade(fold(bare)) ? bare.trim() : before;
  }

  private made(): { head: RegExp; tail: RegExp } {
    const plain = this.company.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return {
      tail: new RegExp(`\\s*(?:,| -| –| \\||\\bat|\\bwith|@|\\bbei|\\bin)\\s+(?:the )?${plain}.*$`, 'i'),
      head: new RegExp(`^${plain}(?:[’']s)?\\s*[-–|:]?\\s+(?=\\S)`, 'i'),
    };
  }
}

/** What stands before the role in the same breath: "your application for the …", "and taking the time to apply for …". */
const withoutLead = (text: string): string => {
  let role = text;
  if (!LINKS.test(role)) return role;
  for (const lead of LEADS) {
    const found = lead.exec(role);
    if (
      found &&
      /^["“„\p{Lu}\d]/u.test(role.slice(found[0].length)) &&
      !(/^\p{Lu}/u.test(found[0]) && namesTrade(fold(found[0])) && !/ and (?:for|to) (?:the|our|an?) $/.test(found[0]))
    ) {
      role = role.slice(found[0].length);
    }
  }
  return role;
};

/** What stands before a role in a subject, and what a sentence goes on with behind one. */
const NOISE = new Set(
  'next required step action reminder uitslag assessment speculative cv vacancy notice requisition req ref reference decision regarding re brievenselectie ausbildung apprenticeship bewerbung application update status resultado resultat ergebnis uitkomst stellenausschreibung ausschreibung vacature vacante vaga puesto poste position role job post outcome interview selectie selectieprocedure candidature candidatura sollicitatie initiativbewerbung spontaneous spontane spontanee espontanea oportunidade oportunidad opportunity n nr no'.split(
    ' ',
  ),
);
const GOES_ON =
  /(?<=\S{3},?) (?:wasn't|isn't|hasn't|has|was|is|when|where|because|interview|needed|wanted|gezocht|gesucht|recaiu|foi|fue|ha|stellt|kommen|kommt|ist|hat|haben|wurde|sind|update|for an? |ad$|de un cliente|d'un client|eines kunden).*$/u;

/** What a sentence goes on with behind a role in capitals: "Data Analyst came in with 300 others", "Analyst she'd prefer". */
const SAYS_MORE =
  /(?<=[\p{L}\d).]{2}) (?:(?:war|waren|wird|wurde|leider|came|went|stood|received|drew|attracted|along(?:side)?|together|while|although|though|because|before|after|until|unless|if|when|where|since|following|but|could|should|did|does|zurück\p{Ll}+|danken?|möchten?|bedauern|liegt|liegen|konnten?|können)\b|(?:and|und) (?:while|although|though|after|we|I|you|your|this|that|for your|wir|ich|Sie|Ihre)\b|(?:I|we|you|he|she|they|it)(?:[’']\w+)? \p{Ll}).*$/u;

/** A town behind a role; other words behind "in" belong to it ("Lecturer in Statistics"). */
const TOWN =
  /(?<=\p{L}{3}(?: \([^)]*\))?),? (?:in|near|en|à|a|em|a|te) (?:Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Hannover|Nürnberg|Bremen|Wien|Vienna|Graz|Linz|Salzburg|Zürich|Zurich|Bern|Basel|Genf|Geneva|London|Manchester|Birmingham|Leeds|Bristol|Edinburgh|Glasgow|Cardiff|Belfast|Dublin|Cork|Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Madrid|Barcelona|Valencia|Sevilla|Zaragoza|Málaga|Bilbao|Lisboa|Lisbon|Porto|São Paulo|Rio de Janeiro|Amsterdam|Rotterdam|Utrecht|Eindhoven|Brussel|Brussels|Bruxelles|Antwerpen|Gent|Milano|Milan|Roma|Rome|Torino|Bologna|Stockholm|Göteborg|Oslo|Copenhagen|København|Helsinki|Warszawa|Warsaw|Kraków|New York|Boston|Chicago|Seattle|Austin|Dallas|Houston|Denver|Atlanta|Toronto|Vancouver|Montreal|San Francisco|Los Angeles|Bangalore|Bengaluru|Mumbai|Delhi|Singapore|Sydney|Melbourne)(?:,? [A-Z]{2,3})?$/u;

/** What systems put around a role: "[PIPELINE] ", "12 Mill Lane, Dallas, TX, United States's ", " - 12 Mill Ave, Dallas, TX 75201". */
const AROUND_IT =
  /^(?:[^[\]]{0,20}\] |\[[^\]]{1,20}\] |\d{1,5} \p{Lu}[^;:]*(?:\b[A-Z]{2}|\p{Ll})['’]s (?=\p{Lu})|(?:open|advertised|vacant|available) (?=\p{Lu}))|(?: [-–|]|,) \d{1,5} \p{Lu}[^()]*\b(?:Ave(?:nue)?|St(?:reet)?|R(?:oa)?d|Blvd|Boulevard|Dr(?:ive)?|Lane|Way|Suite|Plaza|Parkway|Pkwy|Freeway|Highway)\b.*$/gu;

/** What a subject says of the mail itself behind a role: " - Application result". */
const ABOUT_IT =
  / ?[-–—|:] (?:(?:your|job|application|interview|recruitment|hiring) )*(?:application|candidacy|results?|outcome|decision|status|update|feedback|confirmation|notification|received|submitted|unsuccessful|not selected|thank you|follow[- ]?up|next steps?|interview|invitation|ergebnis|absage|ihre bewerbung|einladung|resultado|retorno|respuesta|uitslag|refus|réponse)(?: (?:of|on|from|for|received|update|status|result|outcome|decision|stage|your)\b.*)?$/i;

/** A phrase around a trade without the words on its ends that belong to the subject or the sentence. */
const trimmed = (role: string): string => {
  const key = fold(role.split(' ', 1)[0]!).replace(/[^\p{L}\p{N}]/gu, '');
  const opens = opensRole(role);
  if ((opens || !NOISE.has(key)) && !/\d/.test(role) && !/ (?:the|our) \p{Lu}/u.test(role) && !GOES_ON.test(role))
    return role;
  const words = role.replace(GOES_ON, '').split(' ');
  let from = 0;
  while (from < words.length - 1 && !opens) {
    const key = fold(words[from]!).replace(/[^\p{L}\p{N}/]/gu, '');
    const reference = /\d{2,}/.test(key) && !/^20\d\d$/.test(key);
    if (key !== '' && !NOISE.has(key) && !(reference && from > 0) && !(reference && words.length > 2)) break;
    from++;
  }
  const kept = words.slice(from).join(' ');
  const behind = /^.{4,} (?:the|our) (?=\p{Lu})/u.exec(kept)?.[0] ?? '';
  return namesCalling(fold(kept.slice(behind.length))) ? kept.slice(behind.length) : kept;
};

/** Numbers of requisitions. */
const withoutNumber = (role: string): string =>
  role
    .replace(
      /^(?:(?:Job |Req(?:uisition)? )?(?:ID|No\.?|Nr\.?|Number|#)?:? ?)?#?[A-Z]{0,4}[-_ ]?\d{3,}[A-Z]*(?:[-_/]\d+)*\s*[-–:|,.]?\s+(?=\S)(?!\d)/u,
      (match) => (/^20\d\d /.test(match) ? match : ''),
    )
    .replace(
      /[\s,(–|-]+(?:(?:Job|Req(?:uisition)?|Ref(?:erence|erenznummer|erenz)?|Position|Posting)\.?\s*)?(?:ID|No\.?|Nr\.?|Number|#|Code|nummer)?[:.\s#]*\(?#?[A-Z]{0,4}[-_]?\d{4,}[A-Z]*(?:[-_/]\d+)*\)?\.?$/u,
      (match) => (/^[\s,(–|-]+20[12]\d\)?$/.test(match) ? match : ''),
    );

/** Numbers of requisitions, marks of the form "(Open)", and what hangs on the ends. */
const tidy = (raw: string, employer: Employer | null, capitals: boolean): string => {
  let role = oneSpaced(raw);
  for (let turn = 0; turn < 4; turn++) {
    const before = role;
    role = withoutLead(role);
    const tail = TAIL.exec(role);
    // "General Application" is a role's own name; "Data Analyst application" is not.
    if (tail && (!/^ application/i.test(tail[0]) || namesTrade(fold(role.slice(0, tail.index)))))
      role = role.slice(0, tail.index);
    role = role
      .replace(/\s*\(Open\) \p{Lu}.*$/u, '')
      .replace(
        / (?:and|but|which|however|so) (?:will|would|we|is|are|was|were|have|has|the|your|unfortunately|for|regret)\b.*$| who \p{Ll}.*$/u,
        '',
      )
      .replace(SAYS_MORE, '')
      .replace(/\s*\([^)]*$/, '')
      .replace(/(?<!\b(?:Sr|Jr|St|Dr))\s?\. \p{Lu}.*$/u, '')
      .replace(/^(.{6,60}?)(?: \(Open\))? \1(?: \(Open\))?$/, '$1')
      .replace(AROUND_IT, '')
      .replace(/^["“„'«\s]+|["”“'»\s]+$/g, '')
      .replace(
        /^(?:the |our |an? |position of |role of |post of |position as |Position |Stelle |job |Job |ausgeschriebene Stelle |la |le |el )(?=\S{3})/i,
        '',
      );
    if (/\d{3}/.test(role)) role = withoutNumber(role);
    if (capitals) role = withoutRest(role);
    const fronted = withoutFront(role);
    if (fronted !== role && !opensRole(role) && namesCalling(fold(fronted))) role = fronted;
    role = role.replace(ABOUT_IT, '');
    if (role.includes('('))
      role = role.replace(/\s*\((?:Open|open|REF[^)]*|ref[^)]*|Ref[^)]*|\d+|#[^)]*|R-?\d+|JR-?\d+|Job[^)]*)\)\s*$/, '');
    role = role
      .replace(/[\s]+(?:&|R-\d+|JR\d+|REF|Ref\.?)$/, '')
      .replace(/[\s,;:–|.-]+$/u, (end) => (/^\.$/.test(end) && /\b(?:Sr|Jr)$/.test(role.slice(0, -1)) ? '.' : ''))
      .trim();
    if (employer) role = employer.takenFrom(role);
    const sited = role.replace(TOWN, '');
    if (sited !== role && namesTrade(fold(sited))) role = sited;
    if (role === before) break;
  }
  const short = trimmed(role);
  return short !== role && namesCalling(fold(short)) ? short.replace(/[,;:–-]+$/, '').trim() : role;
};

/** Titles of those who write such mail. */
const SIGNS =
  /\b(?:recruit\w*|talent|human resources|hr|people (?:partner|team|operations)|hiring manager|acquisition|personal\w*)\b/;
const SENTENCE_WORDS =
  /\b(?:we|you|your|have|has|had|been|was|were|will|would|our|is|are|not|thank|thanks|please|unfortunately|wir|sie|ihnen|haben|leider|nous|vous|hemos|temos|helaas|abbiamo)\b/;

/** Languages that write the words of a role small. */
const SMALL_LETTERS = new Set(['fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'nb', 'pl']);

type RoleGuess = { name: string; confidence: number };

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
  const employer = company ? new Employer(company) : null;
  const tidied = new Map<string, string>();
  const capitals = language === null || !SMALL_LETTERS.has(language);
  const vote = (raw: string, worth: number): void => {
    const name = tidied.get(raw) ?? tidy(raw, employer, capitals);
    tidied.set(raw, name);
    const folded = fold(name);
    const key = foldName(name);
    if (name.length < 3 || name.length > 110 || !/\p{L}{2}/u.test(name) || NOT_A_ROLE.test(folded)) return;
    if (key === companyKey || (candidateKey !== '' && key.includes(candidateKey))) return;
    const trade = namesCalling(folded);
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
  for (const named of rolePhrases(subject.slice(0, 300), true)) vote(named, 1.6);
  const patterns = BODY.filter((pattern) => speaks(pattern, language));
  let closed = false;
  for (const [index, { text, folded }] of sentences.slice(1, 13).entries()) {
    for (const { needs, pattern, worth } of patterns) {
      if (!needs.some((word) => folded.includes(word))) continue;
      for (const named of matches(pattern, text.slice(0, 500))) vote(named, worth * (index < 6 ? 1 : 0.6));
    }
    if (!closed && index < 8 && namesCalling(folded)) for (const named of rolePhrases(text, false)) vote(named, 1.5);
    // Job boards: the role on one line, "Company · Place" on the next.
    if (text.length < 90 && sentences[index + 2]?.text.slice(0, 60).includes(' · ') && namesTrade(folded))
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
  if (total < (namesCalling(fold(name)) ? 1.4 : 1.55)) return null;
  return { name, confidence: Math.min(0.98, Math.round((total / (total + 3)) * 100) / 100) };
};
