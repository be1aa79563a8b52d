/**
 * Who the employer is: each place that may name it votes, and the votes of one name in different spellings add up.
 */

import { fold, foldName } from '../fold.ts';
import type { Original } from '../forward/original.ts';
import { matches } from '../search/matches.ts';
import { Opening } from '../search/opening.ts';
import type { Joined, Sentence } from '../sentences.ts';
import { holdsOne } from '../signs.ts';
import { type CompanyGuess, chosen } from './company-choice.ts';
import { agencyOf, agencyShown, calledByHost, housesOfHost, shownRecruiter } from './company-host.ts';
import { isOf, LEGAL_WORD, nameOf } from './company-names.ts';
import { withoutPassing } from './company-passing.ts';
import { placesToTry, TRIED } from './company-place-words.ts';
import { AT_THE_FOOT, IN_PARENTHESES, INVITING, NAME, OWNING_POST, PLACES, QUOTED } from './company-places.ts';
import { asSpelled, displayed, isOwnMailbox, ofDisplay, signed } from './company-self.ts';
import { answererIn, readSubject } from './company-subject.ts';
import { isInWords, type Vote } from './company-totals.ts';
import { isGiven } from './given-names.ts';
import { isHouse, isLegal, opensHouse, withoutLegal } from './houses.ts';
import { isCopyright, printedLines } from './lines.ts';
import { GREETS, isGreeted, isPersonName, TITLE } from './persons.ts';
import { isField, isPost, keepsMany, speaksOfAnother } from './platforms.ts';
import { wordsWithS } from './possessives.ts';
import { isRelayName, ownersOf, readSender, type Sender } from './senders.ts';
import { lettersOf, spelledOut } from './spelled.ts';
import { namesCalling, namesTrade } from './trades.ts';

/** Who lists the offers of many. */
const ALERTS = /\bjob[-_. ]?alerts?\b|jobalerts/i;
/** What says that a letter did not arrive. */
const OF_THE_POST = new Set(['mailer-daemon', 'mailerdaemon', 'postmaster']);
/** Who chooses what is read at a conference. */
const OF_A_MEETING = /(?:Program(?:me)?|Conference|Workshop|Track|Session) (?:Co-)?(?:Chairs?|Organi[sz]ers)$/;
const IN_CHARGE = ['Chair', 'Organi'];
/** Who owns what the letter is written with: "© 2026 Orrin Mills. All rights reserved". */
const COPYRIGHT = new RegExp(`^(?:©|\\([cC]\\)|Copyright)(?: ©)? ?(?:\\d{4}(?:[-–]\\d{4})?,? )?${NAME}`, 'u');

const ANY = new RegExp(NAME, 'u');
/** "orrin-dyes looms GmbH + Co. KG, Tarnford": a house that writes its name small, and its legal form. */
const SMALL_LEGAL =
  /^(\p{Ll}[\p{L}\d.-]*(?: [\p{L}\d.&-]+){0,3}? (?:gGmbH|GmbH|AG|SE|KGaA|B\.?V\.?|N\.?V\.?)(?: (?:&|\+) Co\.? ?(?:KGaA|KG))?)(?=,| [|·•–-]|$)/u;
/** Where posts are, and not at whom: "roles in Harbourton, Leeds and Derby", "an opening in Leeds, UT". */
const IN_PLACES =
  / in (?:the )?\p{Lu}[\p{L}.-]+(?: \p{Lu}\p{L}+){0,2},? (?:\p{Lu}{2}(?!\p{L})|(?:\p{Lu}\p{L}+,? ){0,6}(?:and|or|&) \p{Lu}\p{Ll})/u;
/** The place of who greets, and how one takes leave from where one is: "Sunny greetings from Leeds". */
const GREETING = 6;
const FROM_A_PLACE =
  /^(?:\p{L}+ ){0,2}(?:[Gg]reetings|[Ww]ishes|[Rr]egards) from (?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}-]+[.,!]?(?:$| (?=\p{Lu}))/u;
/** "Your application to Parks Aide I (Seasonal) - City of Orrin": what a board calls first is the post. */
const OF_A_BOARD_TOO = /^(.*\b[Aa]pplication) (?:to|for) .{3,80}? [-–] (\p{Lu}[^-–|:]{2,60})$/u;
/** Below these sentences, but for the last lines, a mail names no employer. */
const MAX_READ = 40;

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
  const sent = `${mail.from?.address ?? ''} ${mail.from?.name ?? ''}`;
  if (sent.toLowerCase().includes('alert') && ALERTS.test(sent)) return null;
  if (read !== null && OF_THE_POST.has(read.local)) return null;
  if (holdsOne(mail.from?.name ?? '', IN_CHARGE) && OF_A_MEETING.test(mail.from!.name!)) return null;
  const votes = new Map<string, Vote>();
  const persons: string[] = [];
  for (const name of people)
    for (const part of [name, ...name.split(/\s+/)]) {
      const folded = foldName(part);
      if (folded.length > 2) persons.push(folded);
    }
  const seen = new Map<string, [name: string, key: string] | null>();
  const hasS = joined.all.includes("'s") || sent.includes("'s") || sent.includes('’s');
  const withS = hasS ? wordsWithS(mail.from?.name ?? '', mail.lines, sentences) : new Set<string>();
  const greeted = isGreeted(mail.from?.name ?? '', sentences);
  const from = greeted ? null : mail.from;
  const sender = greeted ? null : asSpelled(read, mail.from, sentences);
  const host = foldName(sender?.label ?? '');
  const shown = foldName(from?.name ?? '');
  if (from && isOwnMailbox(from, sender)) persons.push(foldName(from.name!));
  const nameIn = (raw: string): [name: string, key: string] | null => {
    let known = seen.get(raw);
    if (known === undefined) {
      known = nameOf(raw, persons, host, withS, shown);
      seen.set(raw, known);
    }
    return known;
  };
  const vote = (said: string, worth: number, place: string): void => {
    // "Orrin for University Graduate", where Orrin writes
    const apart = said.indexOf(' for ');
    const before = apart < 3 ? '' : foldName(said.slice(0, apart));
    const raw =
      before !== '' && (before === host || (shown.startsWith(before) && !isOf(foldName(said), shown)))
        ? said.slice(0, apart)
        : said;
    let known = nameIn(raw);
    if (known !== null && OF_A_BOARD.has(place) && isRelayName(fold(raw)) && !isOf(known[1], shown)) known = null;
    // "Orrinboard Software Ltd", who made what carries it
    if (AT_THE_END.has(place) && (sender === null || sender.kind === 'relay') && isRelayName(fold(raw)) && isLegal(raw))
      known = null;
    // "Your Orrinboard application", which Orrinboard carries
    if (place === 'subject' && sender?.kind === 'relay' && isRelayName(fold(raw))) known = null;
    if (known === null && TO_ITSELF.has(place))
      known = asItself(raw, mail) ?? asCalled(raw.replace(/[.,;:!?]+$/, ''), sentences);
    if (known === null) return;
    const [name, key] = known;
    const score = worth * (isInWords(place) && isHouse(name) ? 1.3 : 1);
    // "your interview with Ida Renner"
    if (MET.has(place) && !isOf(key, host) && !shown.includes(key) && isPersonName(name) && isMet(name, joined.all))
      return;
    if (OF_SOMEBODY.has(place) && !isOf(key, host)) {
      if ((!sender?.machine || (place === 'signature' && !shown.includes(key))) && isPersonName(name)) return;
      // "T. Renner", who signs
      if (place === 'signature' && name[1] === '.' && /^\p{Lu}\. \p{Lu}[\p{Ll}'’-]+$/u.test(name) && !isHouse(name))
        return;
      // "Dr Renner"
      if (TITLE.test(name) && !isHouse(name)) return;
    }
    const existing: Vote = votes.get(key) ?? { spelling: new Map(), score: 0, places: new Set<string>() };
    existing.spelling.set(name, (existing.spelling.get(name) ?? 0) + score + (place === 'domain' ? -score + 0.01 : 0));
    // The same place again adds little: a footer may say a name ten times.
    existing.score += existing.places.has(place) ? score * 0.25 : score;
    existing.places.add(place);
    if (TITLED.has(place) && worth > 1 && ARTICLE.test(name)) existing.titled = name;
    votes.set(key, existing);
  };

  const houses = agency ? [] : [...housesOfHost(read, sentences)];
  for (const house of houses) vote(house, 2.4, 'spelled');
  if (sender?.label && !agency) {
    const worth = sender.kind === 'employer' ? 2.5 : 2;
    const spelled =
      spelledOut(sender.label, sentences) ??
      (sender.kind === 'employer' ? ofDisplay(sender.label, from?.name ?? null) : null);
    if (spelled) vote(spelled.name, 1.5, 'spelled');
    // "orrindc", of which the text makes "Orrin District Council".
    if (spelled?.whole) vote(spelled.name, worth, 'domain');
    else vote(houses[0] ?? sender.label, worth, 'domain');
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
  // "orrinbytes builds …", as its address has it
  if (sender?.kind === 'employer' && sender.label && !agency) {
    const written = writtenSmall(sender.label, joined.all);
    if (written) vote(sender.label, 0.5, 'spelled');
  }

  for (const host of calledByHost(from, sender, sentences)) vote(host, 3, 'spelled');
  const subject = withoutPostOfBoard(sentences[0]?.text ?? '', sender, joined.all);
  const there = placesToTry(joined, MAX_READ);
  readSubject(subject, there[0]!, sentences.length < 2, (named, worth) => vote(named, worth, 'subject'));

  const body = sentences.slice(1, MAX_READ);
  let anywhere = 0;
  for (const places of there) anywhere |= places;
  for (let number = 0; number < PLACES.length; number++) {
    const bit = 1 << number;
    if ((anywhere & bit) === 0) continue;
    const [spoken] = TRIED[number]!;
    if (spoken !== '*' && language !== null && spoken !== language) continue;
    const [place, worth] = PLACES[number]!;
    const end = number === 1 ? 6 : body.length;
    for (let index = 0; index < end; index++) {
      if ((there[index + 1]! & bit) === 0) continue;
      const { text } = body[index]!;
      for (const named of matches(place, text)) {
        // "in the DYER-OPEN RANK position"
        if (number === 2 && !isBehindPost(named) && isPost(text, named)) continue;
        // "openings in Harbourton, Leeds and New York"
        if (number === 3 && text.includes(` in ${named}`) && (IN_PLACES.test(text) || isField(text, named))) continue;
        if (number === GREETING && index > 1 && body.length - index < 5 && FROM_A_PLACE.test(text)) continue;
        if (number === INVITING && (sender?.machine !== true || isGiven(fold(named.split(' ', 1)[0]!)))) continue;
        // "for Dyer (Harbourton)"
        if (number === IN_PARENTHESES && !isHouse(named)) continue;
        if (number === QUOTED && !(isHouse(named) && namesCalling(fold(text.slice(0, text.indexOf(named)))))) continue;
        // "la oferta Auxiliar de Clínica": of what is what, but of a house whose it is
        const owner = number === OWNING_POST ? behindOf(named) : named;
        const isQuoted = number === OWNING_POST && isQuotedBefore(text, named);
        if (number === OWNING_POST && !isQuoted && !isHouse(owner) && !isLegal(owner)) continue;
        // "The Orrin Team", but "The Copper Loom" where it is written so elsewhere
        const name = number === 7 && named.startsWith('The ') ? named.replace(/^The (?=\p{Lu}\S* ?)/u, '') : owner;
        // "Department: Office of Looms": a part of the house as often as the house.
        const said = number === 0 && /^(?:Department|Business unit)\b/.test(text) ? 2 : isQuoted ? 2.4 : worth;
        vote(name, index < 8 || number === AT_THE_FOOT ? said : said * 0.6, `body${number}`);
      }
    }
  }

  const lines = printedLines(mail.lines);
  const keeper = sender?.kind === 'employer' && sender.machine && keepsMany(joined.all);
  const answerer = sender?.kind === 'employer' && sender.machine ? answererIn(subject) : null;
  const isAnothers = answerer !== null && !isOf(foldName(answerer), host) && !isOf(foldName(answerer), shown);
  const carrier = sender?.kind === 'employer' && sender.machine && (isAnothers || speaksOfAnother(joined.all));
  const listed = sender?.kind === 'employer' && !keeper ? null : listedBelowPost(lines, keeper);
  if (listed !== null) vote(listed, 2, 'body');
  const heading = headOf(lines);
  if (heading !== null) vote(heading, isHouse(heading) || isLegal(heading) ? 2 : 1.2, 'head');
  for (const { name, worth } of signed(lines, persons, sender)) vote(name, worth, 'signature');
  const foot = lines.slice(-25).filter((line) => line.length <= 120);
  if (LEGAL_WORD.test(foot.join('\n')))
    for (const line of foot) {
      if (!LEGAL_WORD.test(line) || COPYRIGHT.test(line)) continue;
      const small = SMALL_LEGAL.exec(line)?.[1];
      if (small !== undefined) {
        vote(small, 2.4, 'signature');
        continue;
      }
      const legal = ANY.exec(line);
      if (legal && (isLegal(legal[1]!) || isLegal(line)))
        vote(isLegal(line) && line.length < 70 ? line : legal[1]!, 1, 'legal');
    }
  for (const line of lines.slice(-12)) {
    const owner = isCopyright(line) ? COPYRIGHT.exec(line)?.[1] : undefined;
    if (owner !== undefined && !isRelayName(fold(withoutLegal(owner).replace(/ Corporation$/, ''))))
      vote(owner.replace(/(?<=\p{L}{2})\. .*$/u, ''), 1.7, 'signature');
  }
  const before = new Map(votes);
  const broker = withoutPassing(votes, { mail, read, sender, host, body, there, nameIn, keeper, carrier }, vote);
  const found = votes.size === 0 ? null : chosen(votes, sender, shown, broker);
  return (
    found ??
    (broker ? shownRecruiter(from, sender) : null) ??
    (broker || agency ? agencyOf(before, sender, joined.all) : null) ??
    (agency && language !== null && language !== 'en' ? agencyShown(from, sender, persons) : null)
  );
};

/** In: a subject, who sends it, the folded text. Out: the subject of a board without the post before the house, where the letter names that house. */
const withoutPostOfBoard = (subject: string, sender: Sender | null, all: string): string => {
  if (sender?.kind !== 'relay' || !subject.includes('pplication ')) return subject;
  const [, head, house = ''] = OF_A_BOARD_TOO.exec(subject) ?? [];
  const named = fold(house);
  return head !== undefined && !namesCalling(named) && all.indexOf(named) !== all.lastIndexOf(named)
    ? `${head} with ${house}`
    : subject;
};

/** "Orrin's Weaver", "Weaver for Orrin" */
const isBehindPost = (named: string): boolean =>
  holdsOne(named, PARTS_POST) && /['’]s | for (?:the )?(?=\p{Lu})/u.test(named);
const PARTS_POST = ["'s ", '’s ', ' for '];

/** Does a name stand behind what is quoted: « l'offre « Teinturier » de Filature Orrin »? */
const isQuotedBefore = (text: string, named: string): boolean =>
  /["”»] (?:\p{Ll}+ ){1,2}$/u.test(text.slice(0, text.indexOf(named)));

/** "Talleres Orrin" of "Tesorería de Talleres Orrin", the end of a post and whose it is; other names as they are. */
const behindOf = (named: string): string => {
  const words = named.split(' ');
  const at = words.findIndex(
    (word, number) => /^(?:d[aeo]s?|d[eu]l|dell[ao]|di|du)$/.test(word) && opensHouse(fold(words[number + 1] ?? '')),
  );
  return at > 0 ? words.slice(at + 1).join(' ') : named;
};

/** In: what an address says of a house, the folded text. Out: does the text have it as a word, and not only in addresses? */
const writtenSmall = (label: string, all: string): boolean => {
  if (label.length < 5) return false;
  for (let at = all.indexOf(label); at >= 0; at = all.indexOf(label, at + 1)) {
    const [next = ' ', after = ' '] = all.slice(at + label.length, at + label.length + 2);
    const isHost = /[\p{L}\p{N}@/-]/u.test(next) || (next === '.' && /\p{L}/u.test(after));
    if (!isHost && !/[\p{L}\p{N}.@/-]/u.test(all[at - 1] ?? ' ')) return true;
  }
  return false;
};

/**
 * In: the lines of a letter that a board carries; `plainly`: is a house that is called one enough? Out: what stands below a post and above, or beside, the place of it, as
 * boards show it: "Dyer", "Orrin Mills", "Leeds · full time"; null where nothing does.
 */
const listedBelowPost = (lines: string[], plainly: boolean): string | null => {
  if (!plainly && !lines.slice(0, 16).some((line) => isPlaced(line) || line.endsWith(':'))) return null;
  for (let at = 0; at < 13 && at + 1 < lines.length; at++) {
    const post = lines[at]!;
    const line = lines[at + 1]!;
    if (post.length > 80 || line.length > 80 || /[.!?:]$/.test(post)) continue;
    // "El proceso en el que participabas ha finalizado:", and below it the post and the house, with its town or not
    const above = lines[at - 1] ?? '';
    const isLed = above.length > 20 && above.endsWith(':') && /^\p{Lu}/u.test(post);
    if (!isLed && !namesTrade(fold(post))) continue;
    const led = isLed ? line.split(/ [-–|] |, (?=\p{Lu}[\p{L} .()-]+$)/u) : [];
    if (
      led[0]?.includes(' ') &&
      ALONE.test(led[0]) &&
      (led.length > 1 || isLegal(led[0]) || isHouse(led[0])) &&
      !namesCalling(fold(led[0]))
    )
      return led[0];
    if (!namesTrade(fold(post))) continue;
    const [head = '', beside] = line.split(BESIDE_PLACE);
    // "Dyer (m/w/d)", "Weberei Orrin GmbH, Chemnitz"
    const [house = ''] = plainly ? head.split(/, (?=\p{Lu}[\p{L} .()/-]+$)| [|–-] /u) : [];
    if (house !== '' && ALONE.test(house) && (isLegal(house) || isHouse(house)) && !namesTrade(fold(house)))
      return house;
    const name = head.replace(/ \([^()]+\)$/, '');
    return (beside !== undefined || isPlaced(lines[at + 2] ?? '')) &&
      name.split(' ').length < 7 &&
      ALONE.test(name) &&
      !namesTrade(fold(name))
      ? name
      : null;
  }
  return null;
};
/** In: the lines of a letter. Out: what stands alone above its greeting, as a house puts its name there; null where nothing does. */
const headOf = (lines: string[]): string | null => {
  const [head = ''] = lines;
  const words = head.split(' ');
  if (head.length < 3 || words.length > 6 || !lines.slice(1, 3).some((line) => GREETS.test(fold(line)))) return null;
  const folded = fold(head);
  return ALONE.test(head) && !NO_HEAD.test(folded) && !GREETS.test(folded) && !namesTrade(folded) ? head : null;
};
const NO_HEAD =
  /\b(?:appl\w+|updates?|thanks?|status|interview\w*|your?|jobs?|offer|assessment|test|invit\w+|welcome|congratulations|decision|outcome|message|notice|confirm\w+|received|recruitment|hiring|next|bewerbung\w*|ausbildung\w*|praktik\w+|stellen?|absage|einladung|betr\w*|ihre?|deine?|unsere?|sollicitatie\w*|vacature|uw|jouw|onze|afwijzing|uitnodiging|stage)\b/;
/** What stands before a place: "Orrin Mills · Leeds", "Orrin Mills - Leeds, UT", "Hilados Orrin - Alcoy (Alicante)". */
const BESIDE_PLACE = / [·•] | [-–] (?=\p{Lu}[\p{L} .'-]+(?:, \p{Lu}[\p{L} ]+| \(\p{Lu}[\p{L} ]+\))$)/u;
/** "Vacancy ref: 22104" */
const OF_A_VACANCY = /^(?:Vacancy|Job|Post|Campaign|Competition) (?:ref(?:erence)?|ID|no\.?|number)\b.{0,3}:? ?\S*\d/iu;
const DASHES = [' - ', ' – '];
const BEGINS_VACANCY = new Set<string | undefined>('VvJjPpCc');
/** "Leeds · full time", "Leeds, UT" */
const isPlaced = (line: string): boolean =>
  line.includes(' · ') ||
  line.includes(' • ') ||
  (holdsOne(line, DASHES) && BESIDE_PLACE.test(line)) ||
  (BEGINS_VACANCY.has(line[0]) && OF_A_VACANCY.test(line)) ||
  (line.at(-4) === ',' && /^\p{Lu}[\p{L} .-]+, \p{Lu}{2}$/u.test(line));
const ALONE = new RegExp(`^${NAME}$`, 'u');

/** Places where an article belongs to a name, as no sentence needs one there. */
const TITLED = new Set(['subject', 'from', 'signature']);
const ARTICLE = new Opening(/^(?:L[ae]s?|El|Los|Las|Il|Lo|De|Het) (?=\p{Lu}|\d)/u);

/** Places that say to whom the reader applied. */
const TO_ITSELF = new Set(['body2', 'body3', 'body6', 'from']);
/** In: a name, the mail. Out: the name of a recruiting system or job board that writes about a post of its own; else null. */
const asItself = (raw: string, mail: Original): [name: string, key: string] | null => {
  const key = foldName(raw);
  return /^(?:indeed|linkedin|lever|greenhouse|workday|glassdoor|zoom)$/.test(key) &&
    foldName(mail.from?.name ?? '').includes(key) &&
    foldName(mail.subject ?? '').includes(key)
    ? [raw.replace(/[.,;:!?]+$/, ''), key]
    : null;
};
/** In: a word, the sentences. Out: the same as a name, where it is what somebody is at work and the letter has a team or careers of that name: "Draper". */
const asCalled = (raw: string, sentences: Sentence[]): [name: string, key: string] | null =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(raw) &&
  namesCalling(fold(raw)) &&
  sentences.some(({ text }) =>
    new RegExp(`^(?:[Tt]he )?${raw}(?:'s|’s)? (?:Talent|Recruiting|Recruitment|Careers|People|Hiring|HR)\\b`, 'u').test(
      text,
    ),
  )
    ? [raw, foldName(raw)]
    : null;
/** Places where "on Indeed" may be said, with another word for "on". */
const OF_A_BOARD = new Set(['body1', 'body8', 'body9', 'body10', 'body11', 'body12']);
/** Places where who made a recruiting system may stand as well. */
const AT_THE_END = new Set(['signature', 'legal']);
/** Places behind a talk. */
const MET = new Set(['body1', 'body5', 'body6', 'subject']);
/** In: a name, the folded text. Does one talk or meet with it? */
const isMet = (name: string, all: string): boolean =>
  ['interview', 'call', 'meeting', 'chat', 'conversation', 'screen'].some((talk) =>
    all.includes(`${talk} with ${fold(name)}`),
  );
/** Places where a person may stand as well as a house. */
const OF_SOMEBODY = new Set(['from', 'signature', 'body1', 'body14']);
