/** Who wrote, as far as it is a person, and whether somebody reads the answer. */
import { addressesIn } from '../address.ts';
import { fold, foldName } from '../fold.ts';
import type { Original } from '../forward/original.ts';
import type { Contact } from '../reading.ts';
import { Literals } from '../search/literals.ts';
import { Opening } from '../search/opening.ts';
import { holdsOne, isEnglish } from '../signs.ts';
import { CLOSING } from './closings.ts';
import { isClause } from './company-names.ts';
import { BY_INITIALS, isSigned, looksLikePerson, namesNoPerson, TITLES, titleCase } from './contact-person.ts';
import { employerInName, isOnlyDepartment } from './departments.ts';
import { isGiven } from './given-names.ts';
import { isOffice } from './houses.ts';
import { printedLines } from './lines.ts';
import { readSender, type Sender } from './senders.ts';
import { inHosts } from './spelled.ts';
import { namesTrade } from './trades.ts';

/** What stands before an employer: "at Orrin Mills". */
const LEADS_TO_EMPLOYER = / (?:at|to|in|with|join|joining|considering|choosing|bei|chez|en|bij|presso|na|the) $/;
/** What stands before one rather than before somebody with a usual first name. */
const MAY_LEAD = / (?:from|about|of|chez|de|von|van|da) $/;
/** What stands behind one: "the Orrin Mills team". */
const BEHIND_EMPLOYER =
  /^(?: [Tt]eam| Recruiting| Talent| Careers| HR|, Inc| Inc\.| GmbH|, LLC| LLC| Ltd| has | sent you| would like)/;
/** Is somewhere before and behind one of these, two capitalised words may be an employer. */
const saysEmployer = (whole: string, text: string): boolean => {
  const first = whole.indexOf(text);
  if (first < 0) return false;
  for (let at = first; at >= 0; at = whole.indexOf(text, at + 1)) {
    const end = at + text.length;
    if (LEADS_TO_EMPLOYER.test(whole.slice(Math.max(0, at - LONGEST), at))) return true;
    if (BEHIND_EMPLOYER.test(whole.slice(end, end + LONGEST))) return true;
  }
  return MAY_LEAD.test(whole.slice(Math.max(0, first - 8), first)) && !isGiven(fold(text.split(' ', 1)[0]!));
};
/** As many signs as each of these has at most: " considering ". */
const LONGEST = 13;

const textOf = (mail: Original): string => `${mail.subject ?? ''}\n${mail.lines.slice(0, 200).join('\n')}`;

/** The words of a name, as they are compared. */
const wordsOf = (name: string): string[] =>
  name
    .split(/[\s-]+/)
    .map(foldName)
    .filter((word) => word.length > 2);

/** In: the contact's name, the name that is shown, who sends it. Out: is it a machine's at a recruiting system, shown without any usual first name? */
export const isShownHouse = (name: string | null, shown: string | null, sender: Sender | null): boolean =>
  name !== null &&
  name === shown &&
  sender?.kind === 'relay' &&
  sender.machine &&
  !TITLES.test(name) &&
  !isGiven(fold(name.split(' ', 1)[0]!));

/**
 * In: the contact's name, the letter. Out: does it stand where a house does, at the head of the subject, below who signs with a first name or beside a department, and
 * begin with no usual first name: "Orrin Valley Orthopedics"?
 */
export const isSignedHouse = (name: string | null, mail: Original): boolean => {
  if (name === null || TITLES.test(name) || isGiven(fold(name.split(' ', 1)[0]!))) return false;
  // "Orrin Photonics - Candidate Update"
  if (mail.subject?.startsWith(name) && /^ [-–|]|^:/.test(mail.subject.slice(name.length))) return true;
  const lines = mail.lines.map((line) => line.trim()).filter((line) => line !== '');
  const at = lines.lastIndexOf(name);
  if (at < 1) return false;
  const above = lines[at - 1]!;
  const isNamed = (line: string | undefined): boolean =>
    line !== undefined && line.length < 50 && isOnlyDepartment(fold(line));
  return isGiven(fold(above)) || (name.split(' ').length > 2 && (isNamed(above) || isNamed(lines[at + 1])));
};

const UNMONITORED =
  /\b(?:do not reply|don't reply|please do not respond|not monitored|unmonitored|cannot be answered|not reply to this|nicht auf diese e-?mail|automatisch (?:generiert|erstellt)|ne pas repondre|no respond\w+ a este|nao responda|niet beantwoord\w*|non rispondere)\b/;
/** What each of those holds. */
const OF_UNMONITORED = new Literals([
  ['reply', 'respond', 'monitored', 'answered', 'auf diese e', 'automatisch', 'repondre', 'beantwoord', 'rispondere'],
]);
const isUnmonitored = (folded: string): boolean =>
  OF_UNMONITORED.search(folded, [0], 1)[0] !== 0 && UNMONITORED.test(folded);

/** "Lea von Orrin" of lea.renner@orrin.example: a first name and the house, where the small word might open a surname as well. */
const withoutHost = (shown: string, sender: Sender | null): string => {
  if (sender?.kind !== 'employer' || (sender.label ?? '').length < 4 || !holdsOne(shown, BEFORE_HOUSE)) return shown;
  const [, before, behind = ''] =
    /^(.+?) (?:von|van|de|da|do|del|du|di) (?:der |la |el )?(\p{Lu}.*)$/u.exec(shown) ?? [];
  if (before === undefined) return shown;
  const isHost = foldName(behind) === foldName(sender.label!) && !foldName(sender.local).includes(foldName(behind));
  return isHost ? before : shown;
};

const BEFORE_HOUSE = ' von , van , de , da , do , del , du , di '.split(',');

/** What stands behind a name that is shown: a house, a department, what the mail comes by. */
const REST = /\s*[|(,–].*$| (?:via|from|at|@|bei|chez) .*$/;
const BEGINS_REST = ['|', '(', ',', '–', ...' via | from | at | @ | bei | chez '.split('|')];
const withoutRest = (shown: string): string => (holdsOne(shown, BEGINS_REST) ? shown.replace(REST, '') : shown).trim();

/** For whom who signs does so. */
const OF_AN_OFFICE = new Opening(/^(?:[Ii]m Auftrage?|[Ii]n Vertretung|[Ii]m Namen .{3,40})[,:]?$/);
/** What a name in a signature may stand behind. */
const DASHES = new Set<string | undefined>('~–—-');
const FIRST_ALONE = /^(\p{Lu}\p{Ll}{1,14}[.!]?)\s*(?:$|[,|(/]|\s[-–—]\s|x{1,3}$)/u;

/** Is a first word not followed by another, as it is in most lines? */
const mayBeAlone = (text: string): boolean => {
  let end = 0;
  while (isEnglish(text.charCodeAt(end))) end++;
  return text[end] !== ' ' || !isEnglish(text.charCodeAt(end + 1)) || text[end + 1] === 'x';
};

/** Does somebody say in a letter that this is who writes: "Jae here, founder of Orrin"? */
const presentsAs = (whole: string, first: string): boolean =>
  whole.includes(`\n${first} here`) ||
  ['My name is', 'my name is', 'This is', 'I’m', "I'm", 'I am'].some((leads) => whole.includes(`${leads} ${first}`));

/**
 * In: the mail, what its address says of who sends it; the name and address of the candidate, so as not to take them for
 * the contact.
 * Out: the contact, and whether a human can be answered there.
 */
export const findContact = (
  mail: Original,
  sender: Sender | null,
  candidate: { name: string | null; address: string | null },
): { contact: Contact; canAnswer: boolean } => {
  const lines = printedLines(mail.lines);
  const own = foldName(candidate.name ?? '');
  const isCandidate = (name: string): boolean => own !== '' && foldName(name) === own;

  let whole: string | null = null;
  const isEmployerOf = (text: string): boolean => {
    whole ??= textOf(mail);
    return saysEmployer(whole, text);
  };

  let name: string | null = null;
  const given = mail.from?.name ?? '';
  const ordered = given.includes(', ') ? given.replace(/^(\p{Lu}[\p{Ll}'’-]+), (\p{Lu}\p{Ll}+)/u, '$2 $1') : given;
  // "Lea de Orrin", whose letter a recruiting system carries
  const ofHouse =
    sender?.kind === 'relay' && sender.machine && !lines.includes(given) && given.includes(' de ')
      ? /^(\p{Lu}\p{Ll}+) de (?:la |l['’]|chez )?\p{Lu}\S*$/u.exec(given)?.[1]
      : undefined;
  const isOfHouse = ofHouse !== undefined && isGiven(fold(ofHouse));
  const shown = isOfHouse ? ofHouse : given.includes(' ') ? withoutRest(withoutHost(ordered, sender)) : given;
  const local = foldName(sender?.local ?? '');
  // A system that writes for many has the employer's name in its mailbox or below its host.
  const carried =
    sender?.kind === 'relay' && sender.label && !/[._]/.test(sender.label) ? foldName(sender.label) : null;
  const host = carried ?? foldName(sender?.owner ?? '');
  const inLocal = (words: string[]): boolean =>
    carried === null &&
    (words.some((word) => local.includes(word) && word !== host) ||
      // "Wilhelmina Renner" of wil@
      (local.length > 2 && words.length > 1 && isGiven(words[0]!) && words[0]!.startsWith(local)));
  const inHost = (text: string, words: string[]): boolean =>
    host.length > 3 &&
    (foldName(text).includes(host) ||
      foldName(inHosts(text)).includes(host) ||
      words.some((word) => word.length > 3 && host.includes(word)));
  if (looksLikePerson(shown, sender?.kind === 'relay' ? '' : local) && !isCandidate(shown)) {
    const words = wordsOf(shown);
    const isInLocal = inLocal(words);
    const isMailbox =
      foldName(shown).length > 4 &&
      local.includes(foldName(shown)) &&
      !/[._]/.test(sender?.local ?? '') &&
      !(sender?.kind === 'private' && isGiven(words[0]!) && isSigned(shown, lines));
    const named =
      TITLES.test(shown) ||
      (isInLocal && (!words.includes(host) || isSigned(shown, lines))) ||
      (!inHost(shown, words) && (sender?.kind !== 'relay' || isSigned(shown, lines)));
    // "Orrin Mills via Ashby": who has it sent, which is a person only where the address says so.
    const sentFor = sender?.kind === 'relay' && / via /.test(mail.from?.name ?? '') && !isInLocal;
    // "Orrin Research" of orrin.example
    const isOwnHouse =
      sender?.kind === 'employer' &&
      host.length > 3 &&
      ((words[0] === host && !words.some(isGiven)) || (foldName(shown) === host && !isGiven(words[0] ?? '')));
    if (named && !isOwnHouse && !sentFor && !isMailbox && !isEmployerOf(shown)) name = shown;
    // "Mrs J Renner", who may sign in full
    if (name !== null && BY_INITIALS.test(TITLES.cut(name))) {
      const last = words.at(-1)!;
      name = lines.slice(-8).find((line) => looksLikePerson(line) && foldName(line).endsWith(last)) ?? name;
    }
  }
  const closing = lines.findLastIndex((line, at) => at > 0 && line.length < 60 && CLOSING.test(fold(line)));
  const below = (closing >= 0 ? lines.slice(closing + 1, closing + 6) : lines.slice(1).slice(-5)).map((line) =>
    DASHES.has(line[0]) ? line.slice(1).trimStart() : line,
  );
  let employer: string | null = null;
  const shownEmployer = (): string => {
    employer ??= foldName(employerInName(given));
    return employer;
  };
  const isEmployer = (text: string): boolean =>
    isEmployerOf(text) ||
    (shownEmployer().length > 3 &&
      (shownEmployer().includes(foldName(text)) || foldName(text).includes(shownEmployer()))) ||
    (inHost(text, wordsOf(text)) && !inLocal(wordsOf(text)));
  if (name === null) {
    let belowPost = false;
    for (const [at, line] of below.entries()) {
      // "Im Auftrag", and the surname below
      if (OF_AN_OFFICE.test(line)) {
        const surname = below[at + 1] ?? '';
        const key = fold(surname);
        if (/^\p{Lu}\p{Ll}{2,20}$/u.test(surname) && !namesNoPerson(key) && !isOffice(key)) name = surname;
        if (name !== null) break;
        continue;
      }
      const end = line.search(/[|•·,(/]|\s[-–—]\s/);
      const first = end < 0 ? line : line.slice(0, end).trimEnd();
      // "Try the Orrins, they take three every year."
      if (end >= 0 && /[\p{Ll})][.!?]$/u.test(line) && isClause(line)) continue;
      // "Dye Planner", which is what was applied for, and the house below it
      const above = belowPost;
      belowPost = line.length < 60 && namesTrade(fold(first));
      const isPost = closing < 0 && first !== shown && (sender?.machine === true || belowPost || above);
      if (isPost && !TITLES.test(first) && !isGiven(fold(first.split(' ', 1)[0]!))) continue;
      if (looksLikePerson(first) && !isCandidate(first) && !isEmployer(first)) {
        name = titleCase(first);
        break;
      }
    }
  }
  if (name === null) {
    // A first name alone: below the closing, or where the sender's address or name says the same.
    const [line = '', after = ''] = closing >= 0 ? below : lines.slice(1).slice(-2);
    for (const text of [line, after]) {
      const first = mayBeAlone(text) ? FIRST_ALONE.exec(text)?.[1] : undefined;
      if (first === undefined || namesNoPerson(fold(first)) || isCandidate(first)) continue;
      const sure = closing >= 0 && text === line;
      const key = foldName(first);
      const shownFirst = foldName(mail.from?.name?.split(/\s/)[0] ?? '') === key;
      whole ??= textOf(mail);
      const isOnce = whole.indexOf(first) === whole.lastIndexOf(first);
      if (
        ((sure && (isGiven(key) || mail.from !== null) && !isEmployerOf(first) && isOnce) ||
          shownFirst ||
          (text === lines.at(-1) && text.length === first.length && isGiven(key) && isOnce && !sender?.machine) ||
          (text.length <= first.length + 1 && presentsAs(whole, first.replace(/[.!]$/, ''))) ||
          local.startsWith(key.slice(0, 4))) &&
        key !== host &&
        (key !== shownEmployer() || isGiven(key)) &&
        !own.startsWith(key)
      ) {
        name = first.replace(/[.!]$/, '');
        break;
      }
    }
  }

  // "Lotte" of lotte@, "Lotte at Orrin"
  if (name === null && sender?.kind !== 'relay' && !sender?.machine && shown.length > 2 && isGiven(fold(shown))) {
    const key = foldName(shown);
    if (key !== host && (local === key || (shown !== given && given.startsWith(`${shown} `) && !isCandidate(shown))))
      name = shown;
  }

  const answerable = (address: string | null | undefined): address is string => {
    if (!address) return false;
    const { machine, kind } = address === mail.from?.address && sender ? sender : readSender(address);
    return !machine && kind !== 'relay';
  };
  const signature = addressesIn(lines.slice(Math.max(0, lines.length - 25)).join('\n')).filter(
    (address) => address !== candidate.address && answerable(address),
  );
  const named = name
    ? signature.find((address) =>
        name!
          .split(/\s+/)
          .some((word) => foldName(word).length > 2 && foldName(address.split('@')[0]!).includes(foldName(word))),
      )
    : undefined;
  const fromAddress = mail.from?.address ?? null;
  const replyTo = answerable(mail.replyTo) ? mail.replyTo : null;
  const email =
    named ??
    (answerable(fromAddress) ? fromAddress : (replyTo ?? (name !== null ? signature[0] : undefined) ?? fromAddress));
  return {
    contact: { name, email: email ?? null },
    canAnswer: answerable(email) && (named !== undefined || !isUnmonitored(fold(lines.slice(-12).join(' ')))),
  };
};
