import type { Stage } from '../follow-up/plan.ts';
import { SENTENCE_WORD, WORK } from './phrases/name-words.ts';
import {
  A_NO,
  HEDGED,
  LONG_AGO,
  LOST_IT,
  NAMELESS,
  NOT_NEWS,
  SAYS_NO,
  SAYS_NO_ELSEWHERE,
  SHORT_NO,
  STAGES_TOLD,
  SUBORDINATE,
  THEY_SAID_NO,
  WAS_TOLD_NO,
  WAS_TOLD_NO_ELSEWHERE,
  WISHED,
} from './phrases/rejection-phrases.ts';
import { employersListed } from './told-list.ts';
import { companyAfter, nameAt, roleIn, stripLead, subjectOf } from './told-names.ts';

export type RejectionText = {
  company: string | null;
  role: string | null;
  stage: Stage | null;
  sure: boolean;
  /** Who else said no in the same words. */
  more?: string[];
};

/** News is short. A longer text tells a story, and what it mentions is asked about. */
const LONGEST_SURE = 30;
const LONGEST_NEWS = 60;
const LONGEST_NAMELESS = 15;
/** "amazon no", but not a sentence that ends in one. */
const LONGEST_LOWER_SUBJECT = 4;

/** Where a text says no, and who says it as far as that is plain from the place. */
type News = {
  company: string | null;
  before: string;
  /** `theirs`: somebody says no; `told`: the writer is told no; `vague`: a no is mentioned. */
  kind: 'theirs' | 'told' | 'vague';
};

const stageIn = (text: string): Stage | null => STAGES_TOLD.find(([, words]) => words.test(text))?.[0] ?? null;

const lineOf = (text: string): string =>
  text
    .slice(0, 2_000)
    .replace(/[‘’]/g, "'")
    .replace(/\.{2,}|…/g, ', ')
    .replace(/\b(do|did|does|is|was|are|were|has|have|had|wo|would|could|should|ca)nt\b/gi, "$1n't")
    .replace(/\b(i|they|we)ve\b/gi, "$1've")
    .replace(/\bim\b/gi, "i'm")
    .replace(/\b[dD]'(?=\p{Lu})/gu, 'de ')
    .replace(/\s+/g, ' ')
    .trim();

/** The first words that say no to the writer, with the company that says them. */
function newsIn(text: string): News | null {
  const short = SHORT_NO.exec(text);
  const who = short?.groups?.who && nameAt(stripLead(short.groups.who));
  const owns =
    who &&
    !/^(?:they|the)\b/i.test(who) &&
    (/^\p{Lu}/u.test(who) || short!.groups!.who!.trim().split(' ').length <= LONGEST_LOWER_SUBJECT);
  for (const pattern of [SAYS_NO, ...SAYS_NO_ELSEWHERE]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const before = text.slice(0, match.index);
    const end = match.index + match[0].length;
    const subject = subjectOf(before);
    if (subject)
      return {
        company: subject.company,
        before: before.slice(0, before.lastIndexOf(subject.company)),
        kind: 'theirs',
      };
    return { company: companyAfter(text, end) ?? nameFirst(text, HAS_WORK), before, kind: 'theirs' };
  }
  if (owns) {
    const end = short![0].length;
    const named = /^\p{Ll}/u.test(who) ? companyAfter(text, end) : null;
    return { company: named ?? who, before: '', kind: 'theirs' };
  }
  for (const pattern of [WAS_TOLD_NO, WAS_TOLD_NO_ELSEWHERE]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const end = match.index + match[0].length;
    return {
      company: companyAfter(text, end) ?? nameFirst(text, REPORTS),
      before: text.slice(0, match.index),
      kind: 'told',
    };
  }
  const vague = A_NO.exec(text) ?? NAMELESS.exec(text);
  if (!vague) return null;
  const end = vague.index + vague[0].length;
  return { company: companyAfter(text, end) ?? nameFirst(text, REPORTS), before: '', kind: 'vague' };
}

/** What may stand before a no that is told without a name. */
const OPENING =
  /^(?:(?:i|i'm|i've|was|am|just|so|ugh|well|sigh|oh|ok|today|again|sadly|unfortunately|update|been|got|and|leider|ich|bin|wurde|heute|wieder|eine?|je|suis|ai|été|encore|un|otra vez|he sido|fui|hoy|eu|mais|uma?|hoje|infelizmente|helaas|ik|ben|weer|een)[\s,.:!]*)*$/iu;

/** What follows a name that reports: "Fairfield City Council have advised". */
const REPORTS =
  /^\s*(?:have|has|had|just|said|says|advised|emailed|mailed|wrote|called|rang|phoned|texted|told|let me|confirmed|informed|got back|came back|replied|responded|status|portal|application|account|website|care home said|maybe|no\b|:|-|–|=)/iu;
/** What follows a name that heads the text: "Shell geologist role is gone, they ...", "Canva content designer. They ...". */
const HAS_WORK = new RegExp(
  `${REPORTS.source}|^(?:\\s[\\p{L}&/+-]+){0,4}\\s(?:role|position|job|application|interview)\\b|^[^.,;]{0,40}(?:${WORK.source})`,
  'iu',
);

/** The name that a text begins with, where what follows shows that it is one: a capital begins every sentence. */
function nameFirst(text: string, followed: RegExp): string | null {
  const plain = stripLead(text);
  if (!/^\p{Lu}/u.test(plain) || !/\p{Ll}/u.test(text)) return null;
  const company = nameAt(plain);
  const starts = company !== null && plain.startsWith(company) && !SENTENCE_WORD.test(company.split(' ')[0]!);
  return starts && followed.test(plain.slice(company.length)) ? company : null;
}

/**
 * A rejection told in a text ("Acme said no, backend role, after the final"), or null when the text tells of none.
 * `sure` is false when the person should be asked before anything is written down: no name, a doubt, or a story in
 * which an older "no" occurs.
 * @param text the candidate's own words, in English, German, French, Spanish, Portuguese or Dutch
 */
export function readRejectionText(text: string): RejectionText | null {
  const plain = lineOf(text).replace(WISHED, ' ').replace(/\s+/g, ' ').trim();
  if (text.length > 2_000) return null;
  for (const { names, last, text: told } of employersListed(plain)) {
    const news = readLine(told);
    const [company, ...more] = names;
    if (news && news.company === last) return { ...news, company: company!, ...(more.length > 0 && { more }) };
  }
  const news = readLine(plain);
  const more = news?.company ? clausesOf(plain).flatMap((clause) => toldBeside(clause, news.company!)) : [];
  return news && more.length > 0 ? { ...news, more: [...new Set(more)] } : news;
}

/** "Acme said no, and Hooli said no". */
const clausesOf = (plain: string): string[] =>
  plain.split(/[.;!,]+ (?:(?:and|und|et|y|e|en) )?(?=\p{Lu})|,? (?:and|und|et|y|e|en) (?=\p{Lu}|so did )/u);

const AS_WELL =
  /^(?:so did (?<did>.{2,60}?)|(?<too>.{2,60}?),? (?:too|as well|also|did too|auch|aussi|también|também|ook))[\s.!]*$/u;

function toldBeside(clause: string, first: string): string[] {
  const named = AS_WELL.exec(clause)?.groups;
  const company = named ? (named.did ?? named.too!) : readLine(clause)?.company;
  const isOther = company && /^\p{Lu}/u.test(company) && nameAt(company) === company && !first.includes(company);
  return isOther && !company.includes(first) ? [company] : [];
}

/** "No, they only asked for papers" denies something, and tells what comes after it. */
const DENYING =
  /^(?:no|nope|nah|nein|non|não|nee)\s*[,.!;:–-]+\s+(?=(?:they|he|she|it|we|that|this|only|just|sie|es|nur|ils|elles?|il|c'|seulement|juste|ellos|solo|sólo|eles|só|apenas|ze|zij|het|alleen)\P{L})/iu;

function readLine(line: string): RejectionText | null {
  const plain = line.replace(DENYING, '');
  const length = plain === '' ? 0 : plain.split(' ').length;
  if (length < 2 || length > LONGEST_NEWS || NOT_NEWS.test(plain)) return null;

  const news = newsIn(plain);
  if (!news) return null;
  const stage = stageIn(plain);
  const { company, before } = news;
  if (!company) {
    const role = roleIn(plain, null);
    const they = news.kind === 'theirs' ? THEY_SAID_NO.exec(plain) : null;
    const theirs = they !== null && (!they.groups?.named || role !== null || stage !== null);
    const opens = news.kind === 'told' && OPENING.test(before);
    const isNews = NAMELESS.test(plain) || LOST_IT.test(plain) || theirs || opens;
    return length <= LONGEST_NAMELESS && isNews ? { company: null, role, stage, sure: false } : null;
  }
  const told = SUBORDINATE.test(`${before} `.replace(/\s+$/, ' ')) || LONG_AGO.test(plain);
  const plainly = news.kind !== 'vague' || NAMELESS.test(plain);
  const sure = plainly && !told && length <= LONGEST_SURE && !HEDGED.test(plain);
  return { company, role: roleIn(plain, company), stage, sure };
}

const DENIAL =
  /(?:reject(?:ed|ion|ing)?|turned (?:me )?down|refus(?:ed|al|é)|declined|a no|absage|abgelehnt(?: worden)?|réponse négative|rechazo|rejeição|recusa|afwijzing)\s+(?=(?:by|from|at|von|bei|de|par|da|do|van|door)\s)/giu;
const DENIED_BY = /^(?<who>.{2,60}?)\s(?:has not|hasn't|have not|haven't|did not|didn't|never)\s/iu;

/** Whose no a person denies ("I have not been rejected by Acme yet"); null where they name nobody. */
export function employerDenied(text: string): string | null {
  const plain = lineOf(text);
  for (const { index, 0: said } of plain.matchAll(DENIAL)) {
    const end = index + said.length;
    const company = companyAfter(plain.slice(index, end + 80), said.trimEnd().length);
    if (company) return company;
  }
  const who = stripLead(DENIED_BY.exec(plain)?.groups?.who ?? '');
  const company = nameAt(who);
  return company === who ? company : null;
}

/** What comes before a name in answer to "which company was it?". */
const NAME_LEAD =
  /^(?:(?:it|that|this) (?:was|is)|it's|that's|from|at|with|by|the company (?:was|is)|oh|sorry|ah|um|es war|c'était|era|fue|foi|het was|bei|von|chez|de|van)\s+/i;

/** A company's name as the whole answer, with the role and stage where they are said too; null where it is none. */
export function companyNamed(text: string): RejectionText | null {
  let plain = lineOf(text.slice(0, 200));
  const told = readRejectionText(plain);
  if (told?.company) return told;
  for (let time = 0; time < 3; time++) plain = plain.replace(NAME_LEAD, '');
  const company = /\?/.test(plain) ? null : nameAt(plain);
  if (!company || !plain.startsWith(company.slice(0, 1))) return null;
  const rest = plain.slice(company.length);
  // "Globex, after the final", and not a sentence that begins with a name.
  if (rest.trim() !== '' && !/^\s*(?:[,.;!(–—-]|(?:for|as|after|in|at|from|nach|après|tras|depois|na)\b)/iu.test(rest))
    return null;
  return { company, role: roleIn(rest, company), stage: stageIn(rest), sure: true };
}
