/**
 * Who the employer is: each place that may name it votes, and the votes of one name in different spellings add up.
 */

import { fold, foldName } from '../fold.ts';
import type { Original } from '../forward/original.ts';
import { Literals } from '../search/literals.ts';
import { matches } from '../search/matches.ts';
import type { Joined, Sentence } from '../sentences.ts';
import { areRelated, isOf, LEGAL_WORD, nameOf } from './company-names.ts';
import { TRIED } from './company-place-words.ts';
import { APPLIED_TO, NAME, PLACES, pattern } from './company-places.ts';
import { asSpelled, displayed, isBehindDepartment, isOwnMailbox, ofDisplay, signed } from './company-self.ts';
import { fuller, IN_WORDS, mostSpelled, signersOf, summed, type Vote, withArticle } from './company-totals.ts';
import { confidenceOf } from './confidence.ts';
import { isHouse, isPartOfOne, isUniversity, LEGAL } from './houses.ts';
import { isGreeted, isPersonName, TITLE } from './persons.ts';
import { isPlatform, isPost } from './platforms.ts';
import { wordsWithS } from './possessives.ts';
import { carrierOf, findsWork, isRelayName, ownersOf, readSender, type Sender } from './senders.ts';
import { lettersOf, parted, spelledOut } from './spelled.ts';
import { namesTrade } from './trades.ts';

const FIRST = new RegExp(
  `^${NAME}(?: [-–—|:]|:|$| (?:application|Application|Job|update|Update|Regret|has |job ))`,
  'u',
);
/** "[Orrin Mills] Your application" */
const IN_BRACKETS = new RegExp(`^\\[${NAME}\\] `, 'u');
const ANY = new RegExp(NAME, 'u');
const IN_SUBJECT = pattern(
  '(?:\\bat|\\bwith|\\bfrom|\\bto|\\bin|@|\\bbei(?: der| dem| den)?|\\bchez|\\ben|\\bbij|\\bna|\\bpresso|[|:–—-]) ',
);
/** Who owns what the letter is written with: "© 2026 Orrin Mills. All rights reserved". */
const COPYRIGHT = new RegExp(`^(?:©|\\([cC]\\)|Copyright)(?: ©)? ?(?:\\d{4}(?:[-–]\\d{4})?,? )?${NAME}`, 'u');

const NEEDED = new Literals(TRIED.map(([, needs]) => needs));
/** Below these sentences, but for the last lines, a mail names no employer. */
const MAX_READ = 40;

type CompanyGuess = { name: string; confidence: number; candidates: string[] };

/**
 * In: the mail, what its address says of who sends it, its sentences (the first is the subject), the same joined, names that are people (the candidate, the contact),
 * the language.
 * `agency`: who writes recruits for others, and only the text can say who the employer is.
 * Out: the best name with a confidence from 0 to 1; null when nothing names it well enough.
 */
export const findCompany = (
  mail: Original,
  read: Sender | null,
  sentences: Sentence[],
  joined: Joined,
  people: string[],
  language: string | null,
  agency: boolean,
): CompanyGuess | null => {
  const votes = new Map<string, Vote>();
  const persons = people
    .flatMap((name) => [foldName(name), ...name.split(/\s+/).map(foldName)])
    .filter((name) => name.length > 2);
  const seen = new Map<string, [name: string, key: string] | null>();
  const hasS = joined.all.includes("'s") || /['’]s/.test(mail.from?.name ?? '');
  const withS = hasS ? wordsWithS(mail.from?.name ?? '', mail.lines, sentences) : new Set<string>();
  const greeted = isGreeted(mail.from?.name ?? '', sentences);
  const from = greeted ? null : mail.from;
  const sender = greeted ? null : asSpelled(read, mail.from, sentences);
  const host = foldName(sender?.label ?? '');
  if (from && isOwnMailbox(from, sender)) persons.push(foldName(from.name!));
  const relay = sender?.kind === 'relay' ? carrierOf(from!.address!) : null;
  const vote = (raw: string, worth: number, place: string): void => {
    let known = seen.get(raw);
    if (known === undefined) {
      known = nameOf(raw, persons, host, withS);
      seen.set(raw, known);
    }
    if (known === null && TO_ITSELF.has(place)) known = asItself(raw, mail);
    if (known === null) return;
    const [name, key] = known;
    const score = worth * (IN_WORDS.test(place) && isHouse(name) ? 1.3 : 1);
    if (OF_SOMEBODY.has(place) && !isOf(key, host)) {
      if (!sender?.machine && isPersonName(name)) return;
      // "Dr Renner"
      if (TITLE.test(name) && !isHouse(name)) return;
    }
    const existing = votes.get(key) ?? { spelling: new Map(), score: 0, places: new Set<string>() };
    existing.spelling.set(name, (existing.spelling.get(name) ?? 0) + score + (place === 'domain' ? -score + 0.01 : 0));
    // The same place again adds little: a footer may say a name ten times.
    existing.score += existing.places.has(place) ? score * 0.25 : score;
    existing.places.add(place);
    votes.set(key, existing);
  };

  if (sender?.label && !agency) {
    const worth = sender.kind === 'employer' ? 2.5 : 2;
    const spelled =
      spelledOut(sender.label, sentences) ??
      (sender.kind === 'employer' ? ofDisplay(sender.label, from?.name ?? null) : null);
    if (spelled) vote(spelled.name, 1.5, 'spelled');
    // "orrindc", of which the text makes "Orrin District Council".
    if (spelled?.whole) vote(spelled.name, worth, 'domain');
    else vote(sender.label, worth, 'domain');
    const inFull = sender.label.length < 7 ? lettersOf(sender.label, sentences) : null;
    if (inFull !== null) vote(inFull, 3, 'spelled');
    for (const owners of ownersOf(from!.address!)) {
      const both = spelledOut(owners, sentences);
      if (both && foldName(both.name) === owners) vote(both.name, 3, 'spelled');
    }
  }
  const reply = mail.replyTo && mail.replyTo !== mail.from?.address ? readSender(mail.replyTo) : null;
  if (reply?.label && reply.kind === 'employer' && !agency) vote(reply.label, 1.5, 'reply-to');
  if (from && !agency) for (const { name, worth } of displayed(from, sender, persons)) vote(name, worth, 'from');

  const subject = sentences[0]?.text ?? '';
  const there = NEEDED.search(joined.all, joined.starts, MAX_READ);
  for (const [number, [place, worth]] of PLACES.entries()) {
    if ((there[0]! & (1 << number)) === 0) continue;
    for (const named of matches(place, subject)) vote(named, worth, 'subject');
  }
  for (const named of matches(IN_SUBJECT, subject)) {
    const before = subject.slice(0, subject.indexOf(named));
    // "Dyer - Harbourton": where the work is.
    vote(named, / [–—-] $/.test(before) && namesTrade(fold(before)) ? 1.2 : 1.6, 'subject');
  }
  const first = FIRST.exec(subject);
  if (first) vote(first[1]!, 0.9, 'subject');
  const inBrackets = IN_BRACKETS.exec(subject);
  if (inBrackets && sentences.length > 1) vote(inBrackets[1]!, 1.7, 'subject');

  const owned =
    /^(\p{Lu}\S*(?: \p{Lu}\S*){0,2}?) (?:Job )?(?:Application|Interview|Careers?|Recruiting|Talent|Internship)\b/u.exec(
      subject,
    );
  if (owned) vote(owned[1]!, 1.4, 'subject');

  const body = sentences.slice(1, MAX_READ);
  const anywhere = there.reduce((all, one) => all | one, 0);
  for (const [number, [place, worth]] of PLACES.entries()) {
    if ((anywhere & (1 << number)) === 0) continue;
    const [spoken] = TRIED[number]!;
    if (spoken !== '*' && language !== null && spoken !== language) continue;
    for (const [index, { text }] of (number === 1 ? body.slice(0, 6) : body).entries()) {
      if ((there[index + 1]! & (1 << number)) === 0) continue;
      for (const named of matches(place, text)) {
        // "in the DYER-OPEN RANK position"
        if (number === 2 && !/['’]s /.test(named) && isPost(text, named)) continue;
        // "The Orrin Team", but "The Copper Loom" where it is written so elsewhere
        const name = number === 7 ? named.replace(/^The (?=\p{Lu}\S* ?)/u, '') : named;
        vote(name, index < 8 ? worth : worth * 0.6, `body${number}`);
      }
    }
  }

  const lines = mail.lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 400);
  for (const { name, worth } of signed(lines, persons, sender)) vote(name, worth, 'signature');
  for (const line of lines.slice(-25)) {
    if (line.length > 120 || !LEGAL_WORD.test(line) || COPYRIGHT.test(line)) continue;
    const legal = ANY.exec(line);
    if (legal && (LEGAL.test(legal[1]!) || LEGAL.test(line)))
      vote(LEGAL.test(line) && line.length < 70 ? line : legal[1]!, 1, 'legal');
  }
  for (const line of lines.slice(-12)) {
    const owner = COPYRIGHT.exec(line)?.[1];
    if (owner !== undefined && !isRelayName(fold(owner.replace(LEGAL, '').replace(/ Corporation$/, ''))))
      vote(owner.replace(/(?<=\p{L}{2})\. .*$/u, ''), 1.7, 'signature');
  }
  // "Admissions" of a host that is called otherwise is a part of the house that nothing else in the letter names.
  if (sender?.kind === 'employer')
    for (const [key, { places, spelling }] of [...votes])
      if ([...places].every((place) => place === 'from' || place === 'signature') && !isOf(key, host)) {
        const plain = [...spelling.keys()].every(
          (name) => /^\p{L}[\p{Ll}'’-]+$/u.test(name) && !isBehindDepartment(from?.name ?? '', name),
        );
        if (plain && places.has('from') && !foldName(mail.subject ?? '').includes(key)) votes.delete(key);
      }
  // Who shows a name and signs with it is called so, whatever its host is called.
  for (const one of votes.values()) if (one.places.has('from') && one.places.has('signature')) one.score += 0.5;
  for (const key of signersOf(votes)) votes.delete(key);
  // Who carries the letter is not who wrote it, where the text names somebody else.
  if (relay !== null) {
    const carries = (key: string): boolean =>
      key === relay || (relay.length > 3 && key.startsWith(relay)) || (relay.length > 4 && key.includes(relay));
    const named = [...votes].some(
      ([key, { score, places }]) => !carries(key) && score >= 2 && [...places].some((place) => !SELF.has(place)),
    );
    if (named) for (const key of [...votes.keys()]) if (carries(key)) votes.delete(key);
  }
  // A job board or a recruiter names itself; only the text can say whom it writes about.
  const isOffering = ({ spelling, places }: Vote): boolean =>
    (places.has('from') || places.has('domain')) && [...spelling.keys()].some((name) => isPlatform(name, body));
  const own = [...votes].filter(([, one]) => isSelf(one.places) || isOffering(one));
  const broker = own.some(
    ([key, one]) =>
      isOffering(one) ||
      ((one.places.has('from') || one.places.has('domain')) &&
        (read === sender || !isOf(key, host) || !/ /.test(mostSpelled(one))) &&
        [...one.spelling.keys()].some((name) => findsWork(fold(name)))),
  );
  if (broker)
    for (const [key, { places }] of own) if (!places.has('signature') || places.has('from')) votes.delete(key);
  if (broker)
    for (const raw of new Set(body.flatMap(({ text }) => APPLIED_TO.flatMap((place) => matches(place, text)))))
      vote(raw, 2, 'body');
  // So does who only passes on what an employer has said, where the text says to whom the reader applied.
  const inField = body.some(
    ({ text }, index) => (there[index + 1]! & 1) !== 0 && matches(PLACES[0]![0], text).some((raw) => / /.test(raw)),
  );
  // "Orrin Mills have decided": who decides is who hires, whoever signs.
  const actors = new Set(body.flatMap(({ text }) => matches(APPLIED_TO[1]!, text)).map((raw) => foldName(raw)));
  const isActing = [...votes].some(
    ([key, { places }]) => actors.has(key) && ![...places].some((place) => SELF.has(place)),
  );
  const passing = [...votes].filter(
    ([, { places }]) =>
      (places.has('domain') || places.has('from')) &&
      (isActing
        ? [...places].every((place) => SELF.has(place) || place === 'body7')
        : isSelf(places) && (inField || !places.has('signature'))),
  );
  const isNamedToo = [...votes].some(
    ([key, { places }]) => places.has('from') && !isSelf(places) && !passing.some(([one]) => one === key),
  );
  if (passing.length > 0 && !isNamedToo) {
    const told = new Set(
      body
        .flatMap(({ text }) => [...APPLIED_TO, PLACES[0]![0]].flatMap((place) => matches(place, text)))
        .map((raw) => nameOf(raw, persons, host, withS)?.[1]),
    );
    const employers = [...votes].filter(([key, { score, places }]) => told.has(key) && score >= 2 && !isSelf(places));
    if (employers.length === 1) {
      const [[key, { spelling }]] = employers as [(typeof employers)[number]];
      const full = [...spelling.keys()][0]!;
      if (!passing.some(([one]) => areRelated(one, key, full, sender?.label ?? '')))
        for (const [one] of passing) votes.delete(one);
    }
  }
  // "Department of Dyes", where the letter names the university it is a part of.
  const spelledNames = [...votes].map(([key, { spelling }]) => [key, [...spelling.keys()][0]!] as const);
  if (spelledNames.some(([, name]) => isUniversity(name) && !isPartOfOne(name)))
    for (const [key, name] of spelledNames) if (isPartOfOne(name) && !isUniversity(name)) votes.delete(key);
  if (votes.size === 0) return null;

  const keys = [...votes.keys()];
  const totals = summed(votes, sender?.label ?? null);
  const ranked = keys.sort((a, b) => totals.get(b)! - totals.get(a)! || b.length - a.length);
  // "Weberei Orrin" in full, where the address says only "orrin".
  const hinted = [...votes.get(ranked[0]!)!.places].every((place) => HINTS.has(place));
  const whole = hinted
    ? ranked.find((key) => key !== ranked[0] && key.includes(ranked[0]!) && votes.get(key)!.score >= 1.4)
    : undefined;
  const best = whole ?? fuller(ranked[0]!, ranked, votes) ?? ranked[0]!;
  const bestVote = votes.get(best)!;
  const spelling = withArticle(bestVote);
  const rival = ranked.find((key) => !key.includes(best) && !best.includes(key));
  const total = totals.get(best)!;
  const lead = total / (total + (rival ? totals.get(rival)! : 0));
  if (total < (broker ? 2 : 1.6) || (broker && isSelf(bestVote.places)) || (total / 6) * lead < 0.22) return null;
  // An address that nothing confirms, against a name that the letter has: neither is plain.
  if (
    bestVote.places.size === 1 &&
    bestVote.places.has('domain') &&
    total === bestVote.score &&
    rival &&
    !isSelf(votes.get(rival)!.places) &&
    totals.get(rival)! >= total * 0.5
  )
    return null;
  // "Dax", who writes from another house's address.
  if (
    bestVote.places.size === 1 &&
    bestVote.places.has('from') &&
    sender?.kind === 'employer' &&
    !/[ .&]/.test(spelling) &&
    (total / 6) * lead < 0.3
  )
    return null;
  const onlyDomain = bestVote.places.size === 1 && (bestVote.places.has('domain') || bestVote.places.has('reply-to'));
  const apart = onlyDomain ? parted(spelling) : spelling;
  // Glued words that nobody spells: "orrinharbourmills".
  if (onlyDomain && apart.split(/[-_ ]/, 1)[0]!.length >= (apart === spelling ? GLUED : GLUED - 1)) return null;
  const name = onlyDomain
    ? apart.replace(
        /(^|[-_ ])(\p{L})/gu,
        (_, gap: string, letter: string) => `${gap === '' ? '' : ' '}${letter.toUpperCase()}`,
      )
    : spelling;
  return {
    name,
    confidence: confidenceOf(Math.min(1, total / 6) * lead),
    candidates: ranked,
  };
};

/** Places that say to whom the reader applied. */
const TO_ITSELF = new Set(['body2', 'body3', 'body6']);
/** In: a name, the mail. Out: the name of a recruiting system or job board that writes about a post of its own; else null. */
const asItself = (raw: string, mail: Original): [name: string, key: string] | null => {
  const key = foldName(raw);
  return /^(?:indeed|linkedin|lever|greenhouse|workday|glassdoor|zoom)$/.test(key) &&
    foldName(mail.from?.name ?? '').startsWith(key) &&
    foldName(mail.subject ?? '').includes(key)
    ? [raw.replace(/[.,;:!?]+$/, ''), key]
    : null;
};
/** Places where a person may stand as well as a house. */
const OF_SOMEBODY = new Set(['from', 'signature', 'body1', 'body14']);
/** Places where a sender names itself. */
const SELF = new Set(['domain', 'reply-to', 'spelled', 'from', 'signature']);
const isSelf = (places: Set<string>): boolean => [...places].every((place) => SELF.has(place));

/** Letters of a part of an address from which on it is rather two words than one. */
const GLUED = 12;

/** Places that give a name only as an address does. */
const HINTS = new Set(['domain', 'reply-to', 'spelled']);
