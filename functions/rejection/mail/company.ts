/**
 * Who the employer is: each place that may name it votes, and the votes of one name in different spellings add up.
 */
import { beginsWith, initialsOf, isClause, LEGAL, LEGAL_WORD, nameOf, SMALL } from './company-names.ts';
import { APPLIED_TO, NAME, PLACES, pattern, TRIED } from './company-places.ts';
import { confidenceOf } from './confidence.ts';
import { employerInName } from './departments.ts';
import { fold, foldName } from './fold.ts';
import { Literals } from './literals.ts';
import { matches } from './matches.ts';
import type { Original } from './original.ts';
import { INITIAL, isGreeted, LAST_FIRST, personAndHouse, TITLE } from './persons.ts';
import { carrierOf, findsWork, isRelayName, ownersOf, readSender, type Sender } from './senders.ts';
import type { Joined, Sentence } from './sentences.ts';
import { spelledOut } from './spelled.ts';

const FIRST = new RegExp(
  `^${NAME}(?: [-–—|:]|:|$| (?:application|Application|Job|update|Update|Regret|has |job ))`,
  'u',
);
const ANY = new RegExp(NAME, 'u');
const IN_SUBJECT = pattern(
  '(?:\\bat|\\bwith|\\bfrom|\\bto|\\bin|@|\\bbei|\\bchez|\\ben|\\bbij|\\bna|\\bpresso|[|:–—-]) ',
);
/** Who owns what the letter is written with: "© 2026 Orrin Mills. All rights reserved". */
const COPYRIGHT = new RegExp(`^(?:©|\\([cC]\\)|Copyright)(?: ©)? ?(?:\\d{4}(?:[-–]\\d{4})?,? )?${NAME}`, 'u');

const NEEDED = new Literals(TRIED.map(([, needs]) => needs));
/** Below these sentences, but for the last lines, a mail names no employer. */
const MAX_READ = 40;

type Vote = { spelling: Map<string, number>; score: number; places: Set<string> };

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
  const greeted = isGreeted(mail.from?.name ?? '', sentences);
  const from = greeted ? null : mail.from;
  const sender = greeted ? null : read;
  const host = foldName(sender?.label ?? '');
  const relay = sender?.kind === 'relay' ? carrierOf(from!.address!) : null;
  const vote = (raw: string, score: number, place: string): void => {
    let known = seen.get(raw);
    if (known === undefined) {
      known = nameOf(raw, persons, host);
      seen.set(raw, known);
    }
    if (known === null) return;
    const [name, key] = known;
    const existing = votes.get(key) ?? { spelling: new Map(), score: 0, places: new Set<string>() };
    existing.spelling.set(name, (existing.spelling.get(name) ?? 0) + score + (place === 'domain' ? -score + 0.01 : 0));
    // The same place again adds little: a footer may say a name ten times.
    existing.score += existing.places.has(place) ? score * 0.25 : score;
    existing.places.add(place);
    votes.set(key, existing);
  };

  if (sender?.label && !agency) {
    vote(sender.label, sender.kind === 'employer' ? 2.5 : 2, 'domain');
    const spelled = spelledOut(sender.label, sentences);
    if (spelled) vote(spelled, 1.5, 'spelled');
    for (const owners of ownersOf(from!.address!)) {
      const both = spelledOut(owners, sentences);
      if (both && foldName(both) === owners) vote(both, 3, 'spelled');
    }
  }
  const reply = mail.replyTo && mail.replyTo !== mail.from?.address ? readSender(mail.replyTo) : null;
  if (reply?.label && reply.kind === 'employer' && !agency) vote(reply.label, 1.5, 'reply-to');
  const shown = from?.name ?? '';
  // "Ida RENNER", who signs as Ida.
  const somebody = !LEGAL.test(shown) && /^\S+ \S+$/.test(shown) && persons.includes(foldName(shown.split(' ', 1)[0]!));
  if (shown !== '' && !agency && !somebody && !isRelayName(fold(shown)) && !TITLE.test(shown) && !INITIAL.test(shown)) {
    const at = / (?:from|at|@|bei|chez|von|van|da|di) ((?:\p{Lu}|\d)[\p{L}\p{N}.&' -]{1,40})$/u.exec(shown);
    const signed = personAndHouse(shown, from?.address ?? '');
    const named = employerInName(signed ?? (at ? at[1]! : shown));
    if (named !== '' && !shown.includes('@') && !LAST_FIRST.test(shown) && !isRelayName(fold(named)))
      vote(named, 2.6, 'from');
    const behind = /(?:,| -| \|) ((?:\p{Lu}|\d)[\p{L}\p{N}.&' -]{1,40})$/u.exec(shown);
    if (behind && signed === null) vote(employerInName(behind[1]!), 1.5, 'from');
  }

  const subject = sentences[0]?.text ?? '';
  const there = NEEDED.search(joined.all, joined.starts, MAX_READ);
  for (const [number, [place, worth]] of PLACES.entries()) {
    if ((there[0]! & (1 << number)) === 0) continue;
    for (const named of matches(place, subject)) vote(named, worth, 'subject');
  }
  for (const named of matches(IN_SUBJECT, subject)) vote(named, 1.6, 'subject');
  const first = FIRST.exec(subject);
  if (first) vote(first[1]!, 0.9, 'subject');

  const owned =
    /^(\p{Lu}\S*(?: \p{Lu}\S*){0,2}?) (?:Job )?(?:Application|Interview|Careers?|Recruiting|Talent|Internship)\b/u.exec(
      subject,
    );
  if (owned) vote(owned[1]!, 1.4, 'subject');

  const body = sentences.slice(1, MAX_READ);
  for (const [number, [place, worth]] of PLACES.entries()) {
    const [spoken] = TRIED[number]!;
    if (spoken !== '*' && language !== null && spoken !== language) continue;
    for (const [index, { text }] of (number === 1 ? body.slice(0, 6) : body).entries()) {
      if ((there[index + 1]! & (1 << number)) === 0) continue;
      for (const named of matches(place, text)) vote(named, index < 8 ? worth : worth * 0.6, `body${number}`);
    }
  }

  // What stands alone on a line near the end, below the closing, or carries a legal form.
  const lines = mail.lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 400);
  const closing = lines.findIndex((line, at) => at > 0 && line.length < 50 && CLOSING.test(fold(line)));
  const below = closing >= 0 ? lines.slice(closing + 1, closing + 9) : lines.slice(lines.length > 1 ? 1 : 0).slice(-5);
  for (const [at, line] of below.entries()) {
    if (COPYRIGHT.test(line) || (/, .*[.!?]$/.test(line) && isClause(line))) continue;
    if (line.length > 80 || /[@]|https?:|www\.|^[^:]{3,30}: /.test(line)) continue;
    // The last line, or the one below a person's name, says for whom they write. A word alone may be who signs.
    const under = persons.includes(foldName(below[at - 1] ?? ''));
    const last = under || (at === below.length - 1 && (closing >= 0 || / /.test(line) || sender !== null));
    for (const piece of line.split(/\s*[|•·,]\s+|\s+[-–—]\s+/).slice(0, 3)) {
      const named = employerInName(
        piece.replace(/^(?:Ihr|Your|Votre|Tu|Su|O|The) (?=\p{Lu})/u, '').replace(/ (?:der|von|de|da|at|di|van) /, ' '),
      );
      const after = / (?:der|von|at|bei|chez|de|da|di|van) ((?:the |der |dem |die )?\p{Lu}.{1,49})$/u.exec(piece);
      if (after && !isClause(after[1]!))
        vote(employerInName(after[1]!.replace(/^(?:the|der|dem|die) /i, '')), 1.2, 'signature');
      if (/^(?:\p{Lu}|\d|株式会社|\p{Lo})/u.test(named) && named.split(' ').length <= 7 && !isClause(named))
        vote(named, LEGAL.test(named) ? 2.2 : last ? 1.7 : 1.4, 'signature');
    }
  }
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
  // Who carries the letter is not who wrote it, where the text names somebody else.
  if (relay !== null) {
    const carries = (key: string): boolean => key === relay || (relay.length > 4 && key.includes(relay));
    const named = [...votes].some(
      ([key, { score, places }]) => !carries(key) && score >= 2 && [...places].some((place) => !SELF.has(place)),
    );
    if (named) for (const key of [...votes.keys()]) if (carries(key)) votes.delete(key);
  }
  // A job board or a recruiter names itself; only the text can say whom it writes about.
  const own = [...votes].filter(([, { places }]) => isSelf(places));
  const broker = own.some(
    ([, { spelling, places }]) =>
      (places.has('from') || places.has('domain')) && findsWork(fold([...spelling.keys()][0]!)),
  );
  if (broker)
    for (const [key, { places }] of own) if (!places.has('signature') || places.has('from')) votes.delete(key);
  // So does who only passes on what an employer has said, where the text says to whom the reader applied.
  const passing = own.filter(
    ([, { places }]) => (places.has('domain') || places.has('from')) && !places.has('signature'),
  );
  const isNamedToo = [...votes.values()].some(({ places }) => places.has('from') && !isSelf(places));
  if (passing.length > 0 && !isNamedToo) {
    const told = new Set(
      body
        .flatMap(({ text }) => APPLIED_TO.flatMap((place) => matches(place, text)))
        .map((raw) => nameOf(raw, persons, host)?.[1]),
    );
    const employers = [...votes].filter(([key, { score, places }]) => told.has(key) && score >= 2 && !isSelf(places));
    if (employers.length === 1) {
      const [[key, { spelling }]] = employers as [(typeof employers)[number]];
      const full = [...spelling.keys()][0]!;
      if (!own.some(([one]) => areRelated(one, key, full, sender?.label ?? '')))
        for (const [one] of passing) votes.delete(one);
    }
  }
  if (votes.size === 0) return null;

  // One name in two lengths ("Acme", "Acme Group", acmegroup@): the shorter one lends its votes to the longer one.
  const keys = [...votes.keys()];
  const totals = new Map(keys.map((key) => [key, votes.get(key)!.score]));
  const parts = new Map(
    keys.map((key) => {
      const hinted =
        votes.get(key)!.places.has('domain') && sender?.label?.includes('-') ? sender.label.split('-') : [];
      return [key, hinted.length > 1 && hinted.every((part) => part.length > 1) ? hinted : null] as const;
    }),
  );
  for (const key of keys) {
    for (const other of keys) {
      if (other === key || other.length < 3 || key.length < 3) continue;
      const shared = Math.min(key.length, other.length);
      if (
        key.startsWith(other) ||
        other.startsWith(key) ||
        (shared >= 5 && (key.includes(other) || other.includes(key)))
      ) {
        totals.set(key, totals.get(key)! + votes.get(other)!.score * 0.7);
      }
    }
    const full = [...votes.get(key)!.spelling.keys()][0]!;
    for (const initials of new Set([initialsOf(full), initialsOf(full.replace(SMALL, ''))]))
      if (initials.length >= 3 && votes.has(initials))
        totals.set(key, totals.get(key)! + votes.get(initials)!.score * 0.7);
    // "gilde-sued" is short for "Gilde für Weberei Süd".
    const short = keys.find(
      (other) =>
        parts.get(other) && !key.includes(other) && !other.includes(key) && beginsWith(full, parts.get(other)!),
    );
    if (short) totals.set(key, totals.get(key)! + votes.get(short)!.score * 0.7);
  }
  const ranked = keys.sort((a, b) => totals.get(b)! - totals.get(a)! || b.length - a.length);
  // "Weberei Orrin" in full, where the address says only "orrin".
  const hinted = [...votes.get(ranked[0]!)!.places].every((place) => HINTS.has(place));
  const whole = hinted
    ? ranked.find((key) => key !== ranked[0] && key.includes(ranked[0]!) && votes.get(key)!.score >= 1.4)
    : undefined;
  const best = whole ?? ranked[0]!;
  const bestVote = votes.get(best)!;
  const spelling = [...bestVote.spelling].sort((a, b) => b[1] - a[1])[0]![0];
  const rival = ranked.find((key) => !key.includes(best) && !best.includes(key));
  const total = totals.get(best)!;
  const lead = total / (total + (rival ? totals.get(rival)! : 0));
  if (total < (broker ? 2 : 1.6) || (total / 6) * lead < 0.22) return null;
  // An address that nothing confirms, against a name that the letter has: neither is plain.
  if (
    bestVote.places.size === 1 &&
    bestVote.places.has('domain') &&
    total === bestVote.score &&
    rival &&
    !isSelf(votes.get(rival)!.places) &&
    totals.get(rival)! >= total * 0.55
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
  const name = onlyDomain
    ? spelling.replace(
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

/** Places where a sender names itself. */
const SELF = new Set(['domain', 'reply-to', 'spelled', 'from', 'signature']);
const isSelf = (places: Set<string>): boolean => [...places].every((place) => SELF.has(place));

/** Is one the other in short, or both parts of one house? */
const areRelated = (key: string, other: string, full: string, label: string): boolean =>
  key.includes(other) ||
  other.includes(key) ||
  key.slice(0, 4) === other.slice(0, 4) ||
  [initialsOf(full), initialsOf(full.replace(SMALL, ''))].some(
    (initials) => initials.length >= 2 && key.startsWith(initials),
  ) ||
  beginsWith(full, label.split('-'));

/** Places that give a name only as an address does. */
const HINTS = new Set(['domain', 'reply-to', 'spelled']);

/** A line that closes a letter; what stands below is who wrote it. */
export const CLOSING =
  /^(?:(?:kind|best|warm|warmest|many|with|sincere|all my|yours|your|very|mit|viele|beste|liebe|herzliche|freundliche|schone|beste|sonnige|bien|cordial\w*|un|con|os|com|met|vriendelijke|hartelijke|cordiali|distinti|un caro|med|pozdrawiam|z powazaniem|vanliga|venlig|vennlig|hilsen|saludos|atenciosamente|abracos?|abs|atentamente|groet\w*|mvg|mfg|lg|bg|thanks|thank you|regards|sincerely|cheers|best|respectfully|cordially|gratefully|faithfully|talk soon|take care|warmly|salutations|amicalement|cumprimentos|saluti|ciao|all the best|good luck)\b.{0,40})[,.!]?$/;
