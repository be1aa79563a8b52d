/** Which post it was, from the subject and the sentences that name it. */

import { fold, foldName } from '../fold.ts';
import { Literals } from '../search/literals.ts';
import { matches } from '../search/matches.ts';
import type { Joined, Sentence } from '../sentences.ts';
import { holdsOne, isWord } from '../signs.ts';
import { GREETS } from './persons.ts';
import { rolesAbroad } from './role-abroad.ts';
import { chosenRole, isOfMail, type RoleGuess } from './role-choice.ts';
import { dealtWith } from './role-dealt.ts';
import { Employer } from './role-employer.ts';
import { weightOf } from './role-fate.ts';
import { withoutSomebody } from './role-lead.ts';
import { byLine, onBoard, suggestsOthers, takesLeave } from './role-lines.ts';
import { type Named, namedBy } from './role-named.ts';
import { BODY, IS_CALLED, IS_SOUGHT, inParts, SUBJECT, spokenIn } from './role-patterns.ts';
import { rolePhrases } from './role-phrases.ts';
import { provedPosts } from './role-proved.ts';
import { DEGREE, roleTidier } from './role-tidy.ts';
import type { Votes } from './role-votes.ts';
import { MARKED, namesCalling, namesTrade } from './trades.ts';

/** Languages that write the words of a role small. */
const SMALL_LETTERS = new Set(['fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'nb', 'pl']);

/** One more that it is at once. */
const ALSO = /^ (?:y|e|et|en|ou|o) \p{L}{4,}(?:\/\p{L}+|\([^()]{1,5}\))?/u;
/** What stands behind a post of which there are several. */
const MANY = new Set('openings roles positions jobs vacancies opportunities'.split(' '));
const BEGINS_SOUGHT = new Set(
  'hiring interview recruitment selection hire search process offer headcount shortlist interviews'.split(' '),
);
/** The word that a text goes on with, behind quotation marks and a comma; '' where it is none. */
const firstOf = (behind: string): string => {
  let from = QUOTES.has(behind[0]) ? 1 : 0;
  if (behind[from] === ',') from++;
  if (behind[from] !== ' ') return '';
  let end = ++from;
  while (isWord(behind.charCodeAt(end))) end++;
  return behind.slice(from, end);
};
const QUOTES = new Set<string | undefined>('"”“');
/** What goes on behind a degree that is worked for. */
const OF_DEGREE =
  /^ [Pp]ositions?(?: (?:in|on) (?:(?:(?:and|of|&|for) )?\p{Lu}[\p{L}-]*(?: (?=\p{Lu}|(?:and|of|&|for) \p{Lu}))?)+| (?:in|on) (?!(?:the|our|your|this|that|an?|which|offer|question|due|early|late|general|particular)(?!\p{L}))\p{Ll}[\p{L}-]+(?: (?:(?:and|of|&|for) )?\p{Ll}[\p{L}-]{2,}){0,4}(?=[.,;:!?]|$| (?:at|with|and|in|we|I|has|was|is)(?!\p{L})))?/u;
/** What sends the reader to look for others. */
const ELSEWHERE =
  /\b(?:[Ss]ee|[Cc]heck|[Vv]isit|[Bb]rowse|[Ww]atch|[Ee]xplore|[Ff]ind|page|website|site|similar|other) /;

const NEEDED = new Literals(BODY.map(({ needs }) => needs));
const NEEDED_IN_SUBJECT = new Literals(SUBJECT.map(([, , needs]) => needs.split('|').filter((text) => text !== '')));
/** What begins with a small letter and is a name all the same: "iOS", "eCommerce". */
const SMALL_FIRST = /(?:ios|ecommerce|ediscovery|elearning) (?<![a-z\d.@/-](?:ios|ecommerce|ediscovery|elearning) )/;
const IN_SMALL_FIRST = ['ios ', 'ecommerce ', 'ediscovery ', 'elearning '];
const FIRST_SMALL = /(?<![\p{L}\d.@/-])[ie](?=(?:OS|Commerce|Discovery|Learning)(?!\p{L}))/gu;
const FIRST_RAISED = /(?<![\p{L}\d.@/-])[IE](?:OS|Commerce|Discovery|Learning)(?!\p{L})/gu;
const small = (word: string): string => word[0]!.toLowerCase() + word.slice(1);
/** A role with so many votes, one of them from a sentence, is the one. */
const SETTLED = 4;
/** Where a sentence by itself begins. */
const WHOLE = [0];
/** Below these sentences a mail names no role. */
const MAX_READ = 13;

/** In: sentences (the first is the subject), the same joined, their language, the names of the employer, the candidate and the sender if known. Out: the best role, or null. */
export const findRole = (
  sentences: Sentence[],
  joined: Joined,
  language: string | null,
  company: string | null,
  candidateName: string | null,
  senderName: string | null,
): RoleGuess | null => {
  if (holdsOne(joined.all, IN_SMALL_FIRST) && SMALL_FIRST.test(joined.all)) {
    const found = votedRole(
      sentences.map((sentence) => ({
        ...sentence,
        text: sentence.text.replace(FIRST_SMALL, (sign) => sign.toUpperCase()),
      })),
      joined,
      language,
      company,
      candidateName,
      senderName,
    );
    return (
      found && {
        ...found,
        name: found.name.replace(FIRST_RAISED, (word) =>
          sentences.some(({ text }) => text.includes(small(word))) ? small(word) : word,
        ),
      }
    );
  }
  return votedRole(sentences, joined, language, company, candidateName, senderName);
};

/** "Je ervaring als", "Ihre Erfahrung als": what somebody has been is another post. */
const HAS_BEEN =
  /(?:[Ee]rvaring|[Ww]erkervaring|gewerkt|werkzaam|Erfahrung(?:en)?|[Bb]erufserfahrung|gearbeitet|tätig (?:war(?:en|st)?|sind|bist)?|[Ee]xpérience|[Ee]xperiencia|[Ee]xperiência|travaillé|trabajado|trabalhado) (?:als|como|comme|en tant que)(?: een| einer?| une?)? $/;
const AS = ['als ', 'como ', 'comme ', 'que '];
const hasBeen = (before: string): boolean => holdsOne(before.slice(-LONGEST_AS), AS) && HAS_BEEN.test(before);
const LONGEST_AS = 14;
/** The same, said behind it. */
const HAS_WORKED =
  / (?:gewerkt|werkte|werkt|werkzaam|gearbeitet|arbeitete|arbeiten|tätig (?:war|ist|sind|waren)|travaillé|trabajado|trabalhado)(?: .*)?$/;
/** Whom a letter greets, folded: "Guten Tag Valentin Moosmann!"; "-" for nobody. */
const readerOf = (sentences: Sentence[]): string => {
  const greeted = sentences.slice(1, 4).find(({ text, folded }) => text.length < 60 && GREETS.test(folded));
  const reader = greeted && /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?=[,!:.]?$)/u.exec(greeted.text)?.[0];
  return !reader || namesTrade(fold(reader)) ? '-' : foldName(reader);
};

/** Votes for posts: what phrases name, by the keys of the names. */
class Ballot {
  readonly votes = new Map<string, Votes>();
  readonly read: (raw: string, proved?: boolean) => Named | null;
  inSubject = true;
  isSettled = false;
  private readonly named = new Map<string, Named | null>();
  constructor(read: (raw: string, proved?: boolean) => Named | null) {
    this.read = read;
  }

  vote(raw: string, worth: number, proved = false): void {
    const asked = proved ? `${raw}\n` : raw;
    let one = this.named.get(asked);
    if (one === undefined) {
      one = this.read(raw, proved);
      this.named.set(asked, one);
    }
    if (one === null) return;
    const { name, key, known, capital } = one;
    const score = worth * known * capital;
    const entry = this.votes.get(key) ?? { names: new Map(), score: 0, said: 0, led: 0, proved: false };
    entry.names.set(name, (entry.names.get(name) ?? 0) + score);
    entry.proved ||= proved && one.known < 1;
    entry.score += score * (entry.score > 0 ? 0.6 : 1);
    if (!this.inSubject) entry.said = Math.max(entry.said, score);
    if (worth >= 3) entry.led |= this.inSubject ? 1 : 2;
    this.isSettled ||= entry.score >= SETTLED && entry.said > 0;
    this.votes.set(key, entry);
  }
}

/** "car" of "Votre candidature Conducteur de car": the end of a post. */
const BEHIND_WORD = /(?<=\p{L} )(\p{L}[\p{L}/().-]*) (?:(?:d[eou]s?|da|para|pour|-) ?|d['’])$/u;
/** The last words of it. */
const LINKS = new Set("de do du des dos dus da para pour - d' d’".split(' '));
const isBehindTrade = (subject: string, phrase: string): boolean => {
  const at = Math.max(0, subject.indexOf(phrase));
  const end = subject[at - 1] === ' ' ? at - 1 : at;
  if (!LINKS.has(subject.slice(subject.lastIndexOf(' ', end - 1) + 1, end))) return false;
  const before = BEHIND_WORD.exec(subject.slice(0, at))?.[1];
  return before !== undefined && namesCalling(fold(before)) && !isOfMail(fold(before));
};
/** In: a subject, the letter with it, the employer, if known. Votes for the posts that the subject names. */
const voteBySubject = (
  ballot: Ballot,
  subject: string,
  folded: string,
  joined: Joined,
  company: string | null,
  language: string | null,
): void => {
  const about = subject.slice(0, 300);
  const there = NEEDED_IN_SUBJECT.search(joined.all, joined.starts, 1)[0]!;
  for (let number = 0; number < SUBJECT.length; number++) {
    const [pattern, worth, needs] = SUBJECT[number]!;
    if (needs !== '' && (there & (1 << number)) === 0) continue;
    for (const phrase of matches(pattern, about)) if (!isBehindTrade(about, phrase)) ballot.vote(phrase, worth);
  }
  const whole = inParts(subject.slice(0, 200), company);
  if (whole !== null) ballot.vote(whole, 2.6);
  if (namesCalling(folded)) for (const phrase of rolePhrases(about, true)) ballot.vote(phrase, 1.6);
  for (const phrase of provedPosts(language, about, folded)) ballot.vote(phrase, 2.6, true);
};

/** In: what a pattern found in a sentence, the sentence, what the pattern makes of it and in which language. Votes for it and what goes on behind it. */
const voteByPhrase = (
  ballot: Ballot,
  whole: string,
  text: string,
  worth: number,
  language: string,
  weight: number,
  capitals: boolean,
): void => {
  const called = language === 'en' && IS_CALLED.test(text.slice(text.indexOf(whole) + whole.length));
  const phrase = called ? withoutSomebody(whole) : whole;
  if (phrase === null) return;
  // "Watch our careers page for Weaver openings"
  const at = text.indexOf(phrase);
  const behind = text.slice(at + phrase.length);
  // "the PhD position in Dyes"
  if (DEGREE.test(phrase)) {
    ballot.vote(phrase + (OF_DEGREE.exec(behind)?.[0] ?? ''), worth);
    return;
  }
  // "Ihre Erfahrung als Kellnerin", "die al als kok werkte"
  if (HAS_BEEN.test(text.slice(0, at)) || HAS_WORKED.test(phrase)) return;
  // "the Orrin hiring process"
  const next = firstOf(behind);
  if (BEGINS_SOUGHT.has(next) && IS_SOUGHT.test(behind) && !namesCalling(fold(phrase))) return;
  const also = capitals ? '' : (ALSO.exec(behind)?.[0] ?? '');
  // "Chapista y pintor/a"
  if (also !== '' && namesCalling(fold(phrase.slice(phrase.lastIndexOf(' ') + 1))) && namesCalling(fold(also)))
    ballot.vote(phrase + also, worth);
  const isOneOfMany = MANY.has(next) && ELSEWHERE.test(text.slice(0, at));
  ballot.vote(phrase, worth * (isOneOfMany ? 0.3 : 1) * weight);
};

/** In: sentences, the subject first, their language. Votes for the posts that those below the subject name. */
const voteByLetter = (ballot: Ballot, sentences: Sentence[], language: string | null, capitals: boolean): void => {
  const spoken = spokenIn(language);
  const isEnglish = language === null || language === 'en';
  let closed = false;
  let suggests = false;
  for (let index = 0; index + 1 < sentences.length && index + 1 < MAX_READ; index++) {
    const { text, folded } = sentences[index + 1]!;
    const opening = text.slice(0, 500);
    const told = weightOf(sentences, index + 1);
    for (let bits = NEEDED.search(folded, WHOLE, 1)[0]! & spoken; bits !== 0; bits &= bits - 1) {
      const { pattern, worth, language: of } = BODY[31 - Math.clz32(bits & -bits)]!;
      for (const whole of matches(pattern, opening))
        voteByPhrase(ballot, whole, text, worth, of, (index < 6 ? 1 : 0.6) * told, capitals);
    }
    if (!closed && index < 8)
      for (const [phrase, worth] of rolesAbroad(language, opening, folded))
        if (!HAS_WORKED.test(phrase)) ballot.vote(phrase, worth);
    if (!closed && index < 8)
      for (const phrase of provedPosts(language, opening, folded)) ballot.vote(phrase, 3 * told, true);
    // "Wir suchen eine Weberin (m/w/d)": the mark proves a post.
    if (!closed && index < 8 && namesCalling(folded))
      for (const phrase of rolePhrases(text, false))
        if (!hasBeen(text.slice(0, text.indexOf(phrase))))
          ballot.vote(phrase, (phrase.endsWith(')') && MARKED.test(fold(phrase)) ? 2.6 : 1.5) * told);
    if (!closed && index < 8 && isEnglish && namesCalling(folded))
      for (const [phrase, worth] of dealtWith(opening, folded)) ballot.vote(phrase, worth * told);
    const shown = onBoard(sentences, index, closed);
    if (shown > 0) ballot.vote(text, shown);
    // No mail has been seen where what stands below would have changed it.
    if (ballot.isSettled) break;
    suggests ||= suggestsOthers(folded);
    closed ||= takesLeave(sentences, index);
    for (const [phrase, worth] of byLine(sentences, index, capitals, closed, suggests))
      ballot.vote(phrase, worth * told);
  }
};

const votedRole: typeof findRole = (sentences, joined, language, company, candidateName, senderName) => {
  const capitals = language === null || !SMALL_LETTERS.has(language);
  const { all } = joined;
  const abroad =
    language === 'en' ? null : { all, isTwice: (text: string) => all.indexOf(text) !== all.lastIndexOf(text) };
  const tidy = roleTidier(company ? new Employer(company) : null, capitals, abroad);
  const others = {
    company: foldName(company ?? ''),
    candidate: foldName(candidateName ?? ''),
    sender: foldName(senderName ?? ''),
    reader: readerOf(sentences),
  };
  const ballot = new Ballot(namedBy(company, joined, others, tidy, capitals));
  const title = sentences[0]?.text ?? '';
  const subject = title.includes('—') ? title.replaceAll(' — ', ' – ') : title;
  voteBySubject(ballot, subject, sentences[0]?.folded ?? '', joined, company, language);
  ballot.inSubject = false;
  voteByLetter(ballot, sentences, language, capitals);
  if (ballot.votes.size === 0) return null;
  const letter = joined.starts[1] === undefined ? '' : joined.all.slice(joined.starts[1]);
  return chosenRole(ballot.votes, subject, letter, ballot.read, capitals);
};
