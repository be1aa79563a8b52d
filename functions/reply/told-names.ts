/** The names in a text that tells of a no: which company, and what kind of work. Pure; a text is one line here. */
import {
  ANSWER_WORDS,
  NAME_ENDS,
  NAME_JOINS,
  NOT_A_NAME,
  SENTENCE_WORD,
  STAGE_OR_TIME,
  WORK,
} from './phrases/name-words.ts';

const MOST_WORDS = 5;
const LONGEST_LOWER = 3;
const MOST_ROLE_WORDS = 5;

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}&+]/gu, '');
const isCapital = (word: string): boolean => /^["'“(]?[\p{Lu}\d]/u.test(word);
/** A mark after the word ends a name, but "& Co." does not. */
const endsHere = (word: string): boolean =>
  /[,;:!?)…–—]$|\.$/.test(word) && !/^(?:Co|Inc|Ltd|Corp|St|Dr)\.$/.test(word);
const tidy = (name: string): string => name.replace(/^["'“(]+|["'”.,;:!?)…–—]+$/gu, '').trim();

/**
 * The name that begins with the first word: as long as words are capitals, joined by "&" or "of"; in a text without
 * capitals up to a word that no name holds. Null where it is none.
 */
export function nameAt(text: string): string | null {
  const words = text.trim().split(' ').filter(Boolean);
  const first = words[0];
  if (!first) return null;
  const shouted = !/\p{Ll}/u.test(text);
  const capital = isCapital(first) && !shouted;
  const name: string[] = [];
  for (const [at, word] of words.entries()) {
    if (name.length >= MOST_WORDS || (!capital && name.length >= LONGEST_LOWER)) break;
    const joins =
      NAME_JOINS.has(word.toLowerCase()) &&
      at > 0 &&
      isCapital(words[at + 1] ?? '') === capital &&
      words[at + 1] !== undefined;
    if (!joins) {
      if (NAME_ENDS.has(bare(word)) && !(capital && isCapital(word) && at === 0)) break;
      if (capital && !isCapital(word)) break;
      if (capital && at > 0 && NAME_ENDS.has(bare(word))) break;
      if (!capital && at > 0 && WORK.test(word) && !endsHere(word)) break;
    }
    name.push(word);
    if (endsHere(word)) break;
  }
  while (name.length > 1 && NAME_JOINS.has(name.at(-1)!.toLowerCase())) name.pop();
  const company = tidy(name.join(' '));
  const isNone = company === '' || !/\p{L}/u.test(company) || NOT_A_NAME.test(company) || ANSWER_WORDS.test(company);
  return isNone || company.length > 60 ? null : company;
}

/** The name that ends a stretch of text, as the subject of what follows: "just heard, Bright Minds" or "brewdog". */
export function subjectOf(before: string): { company: string; rest: string } | null {
  if (PRONOUN_LAST.test(before)) return null;
  const part = before
    .split(/[,;:!?–—]\s|\.\s|\s-\s|\b(?:and|but|that|so|because|when|then)\s/i)
    .at(-1)!
    .trim();
  const plain = stripLead(part).replace(SUBORDINATOR, '');
  const company = nameAt(plain) ?? nameAt(LAST_CAPITALS.exec(plain)?.[0] ?? '');
  if (!company) return null;
  const rest = plain.slice(plain.indexOf(company) + company.length).trim();
  return { company, rest };
}

/** Somebody who was named before, or the writer. */
const PRONOUN_LAST =
  /(?<![\p{L}'])(?:they|he|she|it|we|i|you|who|which|this|that|dem|dey|ils|elles|ellos|ellas|eles|elas|sie|ze|zij|me|mich|mir)(?:'\p{L}+)?\s*$/iu;
const SUBORDINATOR =
  /^(?:after|when|since|because|although|though|while|as|once|nachdem|als|quand|cuando|quando|toen)\s+/i;
/** "... phone screen Brightwater": the name is what ends it. */
const LAST_CAPITALS = /\p{Lu}[^\s]*(?:\s(?:(?:&|and|of)\s)?\p{Lu}[^\s]*)*$/u;

const LEAD =
  /^(?:(?:so|well|hi|hello|hey|ok|okay|oh|ugh|sigh|argh|no|damn|welp|yep|update|news|bad news|sad news|fyi|btw|guess what|and|also|but|just|unfortunately|sadly|today|yesterday|this morning|this afternoon|tonight|just now|just heard(?: back)?(?: from)?|heard back(?: from)?|heard(?: from)?|got the (?:call|email|mail)|got an? (?:e-?mail|mail|call) from|e-?mail from|call from|letter from|sorry|rebound|anyway|apparently|now|then|looks like|turns out|think|i think|i guess|i believe|pretty sure|maybe|leider|heute|gestern|malheureusement|aujourd'hui|hier|lamentablemente|hoy|ayer|infelizmente|hoje|ontem|helaas|vandaag|gisteren|die firma|firma|company|the company|from|at|with|by|a|o|la|el|les|le|l'|again|otra vez|finally|guys|so yeah|yeah|yes)[\s,:.!–…-]+)+/iu;

export const stripLead = (text: string): string => text.replace(LEAD, '');

const AFTER_PREPOSITION =
  /(?<![\p{L}'])(?:by|from|at|with|@|on|to|out of|bei der|bei|von der|von|vom|der firma|chez|par|de la part de|de la|de chez|du|de|d'|por la|por el|por|pela|pelo|da|do|en|em|na|no|bij|door|van|sa)\s+(?=\S)/giu;
/** Far from the words that say no, these lead to anything: "forwarded it to Madam Eze". */
const FAR_ELSEWHERE = /^(?:to|on|out of|de|da|do|du|la|en|na|no|em)\s/i;
/** Before a name without a capital they are too often something else. */
const WEAK_PREPOSITION = /^(?!(?:by|from|at|with|@)\s)/iu;

/**
 * The company after "by", "from", "at" and their like. A name without a capital counts only right after the words that say no.
 * @param cueEnd where those words end in the text
 */
export function companyAfter(text: string, cueEnd: number): string | null {
  const places = [...text.matchAll(AFTER_PREPOSITION)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    weak: WEAK_PREPOSITION.test(match[0]),
  }));
  const near = (at: number) => at >= cueEnd - 8 && at <= cueEnd + 26;
  // What says no and then names who: first of all.
  const ordered = [...places.filter(({ at }) => near(at)), ...places.filter(({ at }) => !near(at))];
  for (const { at, end, weak } of ordered) {
    const rest = text.slice(end).replace(/^(?:the|my|a|an|o|la|el|le|les|der|die|das|het)\s+(?=\p{Lu})/u, '');
    const capital = isCapital(rest) && /\p{Ll}/u.test(text);
    if (!near(at) && (!capital || FAR_ELSEWHERE.test(text.slice(at, end)))) continue;
    if (!capital && weak) continue;
    const company = nameAt(rest);
    if (company && !STAGE_OR_TIME.test(company) && !(WORK.test(company) && !capital)) return company;
  }
  return null;
}

const ROLE_NOUN =
  '(?:role|position|job|post|opening|vacancy|gig|place|spot|internship|stelle|poste|puesto|vaga|functie|baan|offer)';

/** The kind of work, where it is said; never the company's own name. */
export function roleIn(text: string, company: string | null): string | null {
  const without = company ? text.replace(company, '\u2302') : text;
  for (const found of [
    beforeNoun(without),
    nounFirst(without),
    afterFor(without),
    atCompany(without),
    besideCompany(without),
    insteadOfMe(without),
    inParts(without),
  ]) {
    const role = found && clean(found);
    if (role && role.toLowerCase() !== company?.toLowerCase()) return role;
  }
  return null;
}

function clean(said: string): string | null {
  const role = said
    .replace(/\u2302/gu, ' ')
    .replace(
      /^(?:\s|["'“(])*(?:(?:the|a|an|their|my|this|that|as|for|our|one|another|different|new|for the|der|die|das|le|la|les|el|los|o|os|un|une|una|um|uma|de|het|een|eine|einen|l')\s+)*/iu,
      '',
    )
    .replace(/\s(?:role|position|job|post|opening|vacancy|application|applications|spot)s?$/iu, '')
    .replace(/["'”.,;:!?)\s]+$/u, '')
    .trim();
  if (role === '' || role.split(' ').length > MOST_ROLE_WORDS || STAGE_OR_TIME.test(role) || SENTENCE_WORD.test(role))
    return null;
  return role;
}

const WORDS = "[\\p{L}\\d&/+#.'’-]+";

/** "the nurse position", "marketing manager job at". */
function beforeNoun(text: string): string | null {
  const match = new RegExp(`((?:${WORDS} ){1,6})${ROLE_NOUN}\\b`, 'iu').exec(text);
  if (!match) return null;
  const words = match[1]!.trim().split(' ');
  const start = words.findLastIndex(
    (word) =>
      /^(?:the|a|an|their|my|that|this|for|as|to|about|of|from|at|die|der|la|le|el|o|de|het|\u2302)$/iu.test(word) ||
      /[,;:.]$/.test(word),
  );
  return words.slice(start + 1).join(' ');
}

/** "puesto de cajera", "Stelle als Koch". */
const nounFirst = (text: string): string | null =>
  new RegExp(
    `(?<![\\p{L}])(?:puesto|vaga|poste|stelle|functie|cargo|plaza|job|role|position) (?:de|als|van|do|da|of|as) ((?:${WORDS} ?){1,4}?)(?=\\s*(?:$|[,.;!?(]|\\s(?:after|at|nach|après|tras|después|depois|após|na|en|em|bij|in)\\b))`,
    'iu',
  ).exec(text)?.[1] ?? null;

/** "for dispatcher", "as shift manager", "to forklift driver". */
function afterFor(text: string): string | null {
  const places = text.matchAll(
    new RegExp(
      `(?<![\\p{L}])(?:for|as|to|about|für|als|pour|comme|para|como|voor)\\s((?:${WORDS} ){0,5}?${WORDS}?)(?=\\s*(?:$|[,.;!?(–—:]|\\s(?:after|at|today|yesterday|with|following|on|in|and|but|because|straight|lol|nach|bei|après|chez|después|tras|en|depois|após|na|bij|\u2302)(?:\\s|$)))`,
      'giu',
    ),
  );
  for (const [, said] of places) if (said && WORK.test(said)) return said;
  return null;
}

/** "teller job at Tri-County", "Cabin crew at Ryanair". */
const atCompany = (text: string): string | null => {
  const said = new RegExp(`((?:${WORDS} ){1,5})(?:at|bei|chez|en|em|na|no|bij|with) (?:the )?\u2302`, 'iu').exec(
    text,
  )?.[1];
  return said && WORK.test(said) ? fromWork(said) : null;
};

/** "Spotify product designer application", "nestle said no ... supply planner". */
const besideCompany = (text: string): string | null => {
  const said =
    /\u2302 ((?:[\p{L}&/+-]+ ){0,4}?[\p{L}&/+-]+)(?= (?:application|role|assess?ment|interview|=|said|rejected|declined|turned|no\b)|[.,;]|$)/iu.exec(
      text,
    )?.[1];
  return said && WORK.test(said) ? fromWork(said) : null;
};

/** "They picked another nursery assistant": the work is the writer's, too. */
const insteadOfMe = (text: string): string | null => {
  const said = new RegExp(
    `(?:another|a different|the other|other) ((?:${WORDS} ){0,3}?${WORDS})(?=\\s*(?:$|[,.;!?(]|\\s(?:after|and|over|instead|with|who|for|at)\\b))`,
    'iu',
  ).exec(text)?.[1];
  return said && WORK.test(said) ? said : null;
};

/** What is left of the words once those are gone that name no work: from the first such word on. */
function fromWork(said: string): string {
  const words = said.trim().split(' ');
  const start = words.findLastIndex((word) => SENTENCE_WORD.test(word) || NAME_ENDS.has(bare(word)));
  return words.slice(start + 1).join(' ');
}

/** A part between commas that names work and is no sentence; without a known word of work only a short one in its place. */
function inParts(text: string): string | null {
  const parts = text
    .split(/[,;:\n–—()]+|\.\s|\.$|\s-\s/u)
    .slice(1)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part.split(' ').length <= MOST_ROLE_WORDS && !part.includes('\u2302'));
  const works = parts.find((part) => WORK.test(part) && !SENTENCE_WORD.test(part) && !STAGE_OR_TIME.test(part));
  if (works) return works;
  const tail = /(?:screening|interview|round|screen|call|final|stage|panel) ((?:[\p{L}-]+ ){0,2}[\p{L}-]+)$/iu.exec(
    text,
  )?.[1];
  if (tail && WORK.test(tail) && !SENTENCE_WORD.test(tail)) return tail;
  return (
    parts.find(
      (part) =>
        /^[\p{Ll}][\p{L} -]{4,40}$/u.test(part) &&
        part.split(' ').length <= 3 &&
        !SENTENCE_WORD.test(part) &&
        !STAGE_OR_TIME.test(part) &&
        !/^(?:[\p{L}]+(?:ed|ing|ly)|[\p{L}]{1,4})$/u.test(part),
    ) ?? null
  );
}
