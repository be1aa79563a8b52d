/** Where a sender names itself: the display name and the signature. company.ts counts the votes. */

import { fold, foldName } from '../fold.ts';
import type { Original } from '../forward/original.ts';
import { Opening } from '../search/opening.ts';
import type { Sentence } from '../sentences.ts';
import { holdsOne, isCapital } from '../signs.ts';
import { CLOSING, opensLetter } from './closings.ts';
import { isClause, isOf } from './company-names.ts';
import { employerInName, houseIn, isOnlyDepartment, OF_A_MATTER, withoutOffice } from './departments.ts';
import { isGiven } from './given-names.ts';
import { isHouse, isLegal, opensHouse } from './houses.ts';
import { isCopyright } from './lines.ts';
import { INITIAL, isPersonName, LAST_FIRST, personAndHouse, TITLE } from './persons.ts';
import { carrierOf, isRelayName, type Sender } from './senders.ts';
import {
  BEFORE_HOURS,
  BETWEEN_PARTS,
  BRANCH,
  isNoName,
  isWordsOfSomebody,
  OF_A_POST,
  OPENS_STREET,
  PARTS,
  STREET,
  withoutTitle,
  worthOf,
} from './signature-lines.ts';
import { beginsOtherwise, inHosts, longerOf, spelledOut, wordsOfHost } from './spelled.ts';
import { namesCalling, namesTrade } from './trades.ts';

type Named = { name: string; worth: number };

/** "Recanto da Serra" is its whole name, and no "Recanto" of a house. */
const OF_A_LAND = /^\p{Lu}\p{L}+ d[ai] \p{Lu}\p{L}+$/u;
/** "Orrin Mills" of "Front Desk Orrin Mills", sent from orrinmills.example; "Stadt Orrin" of "Jobs Stadt Orrin", from orrin.example. */
const ownPart = (shown: string, host: string): string | null => {
  const words = shown.split(' ');
  if (host.length > 5 && words.length > 1 && !beginsOtherwise(shown, host) && foldName(inHosts(shown)) === host)
    return shown;
  for (let at = 1; at < words.length && host.length > 3; at++) {
    if (beginsOtherwise(words[at]!, host) || !/^[\p{L}\d]/u.test(words[at]!)) continue;
    if (foldName(inHosts(words.slice(at).join(' '))) !== host && foldName(words.slice(at).join(' ')) !== host) continue;
    let from = at;
    while (from > 0 && JOINS_NAME.test(words[from - 1]!)) from--;
    if (from === 0) return shown;
    // "Granja Escuela El Orrin"
    const joined = from;
    while (from > 0 && opensHouse(fold(words[from - 1]!))) from--;
    if (from < joined) return words.slice(from).join(' ');
    if (OF_A_MATTER.test(shown)) return shown;
    return words.slice(0, at).some((word) => opensHouse(fold(word))) ? shown : words.slice(at).join(' ');
  }
  return null;
};
const JOINS_NAME =
  /^(?:The|A|An|De|Het|Der|Die|Das|La|Le|Les|El|Los|Las|O|Os|As|Il|Lo|of|de|del|di|da|do|du|des|der|von|van|la|le|les|the|zum|zur|am|im)$/;

/** "Ida Mills", whose mailbox at a house of another name is ida.mills@: a person, whatever else "mills" may be. */
export const isOwnMailbox = (from: { name: string | null; address: string | null }, sender: Sender | null): boolean => {
  if (sender?.kind !== 'employer' || !sender.local.includes('.')) return false;
  const words = (from.name ?? '').split(' ');
  if (words.length < 2 || words.length > 4) return false;
  const last = foldName(words.at(-1)!);
  return (
    // "els.devries", of "Els de Vries"
    sender.local.replace(/[.-]/g, '') === foldName(words.join('')) &&
    sender.local.startsWith(`${fold(words[0]!)}.`) &&
    words.every((word, at) => /^\p{Lu}\p{Ll}+$/u.test(word) || (at > 0 && PARTICLE.test(word))) &&
    !foldName(sender.label ?? '').includes(last)
  );
};
const PARTICLE = /^(?:d[aeiou]s?|de[nrl]|van|von|ten|ter|zu|la|le|el)$/;

/** In: who sends it, what the address says, names that are people, folded. Out: the names in what is shown of the sender. */
export const displayed = (
  from: { name: string | null; address: string | null },
  sender: Sender | null,
  persons: string[],
): Named[] => {
  const shown = withoutOffice(withoutCarrier(from.name ?? '', sender));
  // "Ida RENNER", who signs as Ida.
  const isOne = !shown.includes(' ');
  const somebody =
    !isOne &&
    persons.includes(foldName(shown.split(' ', 1)[0]!)) &&
    /^\S+ \S+$/.test(shown) &&
    !isLegal(shown) &&
    !isHouse(shown);
  if (shown === '' || somebody || isRelayName(fold(shown))) return [];
  if (!isOne && (TITLE.test(shown) || (mayBeInitial(shown) && INITIAL.test(shown)))) return [];
  // "Ida at orrin.dev"
  if (!isOne && sender !== null && shown.endsWith(hostOf(from.address)) && / (?:at|from|@|bei|chez) \S+$/.test(shown))
    return [];
  const found: Named[] = [];
  const host = foldName(sender?.label ?? '');
  // "hi Orrin HR" of hiorrinhr.example is its whole name.
  const whole = foldName(shown);
  if (host.length > 4 && whole === host) return [{ name: shown, worth: 3.5 }];
  if (!isOne && isTitled(shown, host)) return [{ name: shown, worth: 3 }];
  // "Orrin Staff" of orrinstaff-portal.example
  if (
    whole.length > 6 &&
    host.startsWith(whole) &&
    /^(?:portal|app|apps|online|web|site|group|gruppe|gmbh|hr|rh|jobs|info|service)$/.test(host.slice(whole.length))
  )
    return [{ name: shown, worth: 3.5 }];
  const spelled = wordsOfHost(shown, host);
  const at = !holdsOne(shown, BEFORE_HOUSE)
    ? null
    : / (?:from|at|@|bei|chez|von|van|da|di) ((?:\p{Lu}|\d)[\p{L}\p{N}.&' -]{1,40})$/u.exec(shown);
  const [, first, behindDe] =
    (shown.includes(' de ') ? /^(\p{Lu}\p{Ll}+) de (?:la |l['’]|chez )?(\p{Lu}\S*(?: \S+)*)$/u.exec(shown) : null) ??
    [];
  const isParted = !isOne && holdsOne(shown, PARTING);
  const house =
    (isParted ? personAndHouse(shown, from.address ?? '', persons) : null) ??
    (shown.endsWith(')') ? inBrackets(shown, host) : null) ??
    (first !== undefined &&
    isGiven(fold(first)) &&
    (isHouse(behindDe!) || /&/.test(behindDe!) || (sender?.kind === 'relay' && sender.machine))
      ? behindDe!
      : null);
  const behind = isParted ? /(?:,| -| \|) ((?:\p{Lu}|\d)[\p{L}\p{N}.&' -]{1,40})$/u.exec(shown) : null;
  const inWhole =
    houseIn(
      house ??
        (behind
          ? shown.slice(0, behind.index)
          : at &&
              (isGiven(fold(shown.split(' ', 1)[0]!)) ||
                (!isHouse(shown) && !OF_A_LAND.test(shown) && !OF_A_MATTER.test(shown)))
            ? at[1]!
            : shown),
    )?.name ?? '';
  const named = withoutPost(inWhole, host);
  // "Dye Chemistry Search" of orrin.example: for what it looks, not who.
  if (
    !isOne &&
    sender?.kind === 'employer' &&
    OF_A_SEARCH.test(shown) &&
    !isOf(foldName(named), host) &&
    !isHouse(named)
  )
    return [];
  // "Ida Renner Recruiting Team" of renner.example: a house called after somebody.
  const isCalledAfter =
    named !== shown && shown.startsWith(named) && isGiven(fold(named.split(' ', 1)[0]!)) && /^\S+ \S+$/.test(named);
  const own = isCalledAfter
    ? null
    : (ownPart(named, host) ??
      (spelled !== null && !named.includes(spelled) ? ownPart(shown, host) : null) ??
      (named !== longerOf(named, spelled) ? spelled : null));
  if (own !== null) return [{ name: own, worth: 3 }];
  // "Orrinboard Recruiting", which another system carries
  const hiresItself =
    sender?.kind === 'relay' &&
    named !== shown &&
    !isRelayName(fold(shown)) &&
    !carrierOf(sender).includes(foldName(named));
  // "Ida Renner - Orrin", who is no house
  const isSomebody =
    behind !== null &&
    house === null &&
    isPersonName(shown.slice(0, behind.index)) &&
    employerInName(behind[1]!) !== '';
  if (
    named !== '' &&
    !isSomebody &&
    !shown.includes('@') &&
    !(isParted && LAST_FIRST.test(shown)) &&
    (hiresItself || !isRelayName(fold(named)))
  )
    found.push({ name: named, worth: isHouse(named) ? 3 : 2.6 });
  if (behind && house === null) found.push({ name: employerInName(behind[1]!), worth: 1.5 });
  return found;
};

const TITLED = new Opening(
  /^(?:L[aeo]s?|Los|Las|El|Os?|As?|De|Het|Die|Der|Das|Il|I|Gli|The) (\p{Lu}[\p{Ll}'’-]+)(?: \p{Ll}{4,})? (?:de|du|des|del|d[aeo]s?|di|van|von|of)(?: (?:la|le|les|los|las|der|den|het|the|de))? (?=\p{Lu})/u,
);
/** Who or what a part of a house is, behind an article: "Die Leitung von Orrin", and not "Les Jardins d'Orrin". */
const OF_PEOPLE =
  /^(?:equipes?|equipos?|equipa|team|leute|freunde|kollegen|mensen|amis?|amigos?|gente|redactie|redaktion|redaction|redaccion|redacao|leitung|verwaltung|kanzlei|rector|recteur|president\w*|presidencia|jobs?|karriere|stellen|vacatures|lettre|carta|brief|blog|newsletter|offres|ofertas|vagas|empleos?|emplois?|university|city|state|county|town|office|department|ministry|bank|world|art|house|universite|universidade?|ville|ciudad|cidade|stadt|gemeente)$/;
/** Is what is shown the whole name of a house that its host shortens: "Les Jardins de Orrin" of orrin.example? */
const isTitled = (shown: string, host: string): boolean => {
  if (host.length < 4 || !TITLED.test(shown) || !foldName(inHosts(shown)).endsWith(host)) return false;
  const word = fold(shown.split(' ')[1]!);
  return !OF_PEOPLE.test(word) && !isOnlyDepartment(word) && !namesCalling(word) && !opensHouse(word);
};

/** "Clinique Orrin" of "Ida Renner (Clinique Orrin)": a house, and no town and no pronoun. */
const inBrackets = (shown: string, host: string): string | null => {
  const [, person, house] = /^([^()]{3,40}) \(([^()]{3,50})\)$/.exec(shown) ?? [];
  return house !== undefined &&
    /^\p{Lu}/u.test(house) &&
    (isHouse(house) || isLegal(house) || (host.length > 3 && foldName(house).startsWith(host))) &&
    isPersonName(person!)
    ? house
    : null;
};

/** What stands between a person and a house. */
const BEFORE_HOUSE = ' from , at , @ , bei , chez , von , van , da , di '.split(',');
const PARTING = [...',|·–@(-'];
/** An initial stands first or last. */
const mayBeInitial = (name: string): boolean =>
  name[1] === '.' || name[1] === ' ' || name.at(-2) === ' ' || name.at(-3) === ' ';

const hostOf = (address: string | null): string => address?.toLowerCase().split('@')[1] ?? '@';

const FOR = ' for , pour , für , para , por , per , voor , til , för , dla , on behalf of '.split(',');
/** "Orrin Mills" of "Orrinboard for Orrin Mills", which Orrinboard carries. */
const withoutCarrier = (shown: string, sender: Sender | null): string => {
  if (!holdsOne(shown, FOR)) return shown;
  const [, carrier = '', behind = ''] =
    /^(\S+(?: \S+)?) (?:for|pour|für|para|por|per|voor|til|för|dla|on behalf of) ((?:\p{Lu}|\d).+)$/u.exec(shown) ?? [];
  // "Orrintests pour Dyer Mills", a machine at orrintests.example
  const isItself = sender?.machine === true && foldName(carrier) === foldName(sender.label ?? '');
  return behind !== '' && (isItself || isRelayName(fold(carrier))) ? behind : shown;
};

/** A part of a house that looks for one somebody. */
const OF_A_SEARCH =
  /[a-z] (?:Search|Appointments|Hiring|Recruitment|Selection|Admissions|Faculty Search)(?: (?:Committee|Panel|Chair|Team))?$/;
/** In: a name that is shown, what its host is called. Out: "Orrin" of "Orrin Weaver" and "Orrin Leeds Regional", which hire weavers, or in Leeds. */
const withoutPost = (named: string, host: string): string => {
  if (host.length < 3 || !named.includes(' ') || beginsOtherwise(named, host)) return named;
  const [, bare = '', last = ''] = /^(.*?)(?: \p{Lu}\p{L}+){0,2}? (\p{Lu}\p{L}+)$/u.exec(named) ?? [];
  const rest = foldName(bare) === host ? bare : (wordsOfHost(named, host) ?? '');
  if (rest === '' || rest === named || !named.startsWith(`${rest} `)) return named;
  const isOne = named.slice(rest.length + 1) === last && /[^gs]$/.test(last) && namesCalling(fold(last));
  return isOne || /^(?:Regional|District|Field|Area)$/.test(last) ? rest : named;
};

/**
 * In: the lines of a letter, names that are people, folded, who sends it. Out: what stands alone on a line near the
 * end, below the closing, or carries a legal form.
 */
export const signed = (lines: string[], persons: string[], sender: Sender | null): Named[] => {
  const host = foldName(sender?.label ?? '');
  const found: Named[] = [];
  const closing = lines.findIndex((line, at) => {
    if (at === 0 || line.length >= 50) return false;
    const folded = fold(line);
    return CLOSING.test(folded) && !opensLetter(folded, at);
  });
  const below = closing >= 0 ? lines.slice(closing + 1, closing + 9) : lines.slice(lines.length > 1 ? 1 : 0).slice(-5);
  const isEmployer = sender?.kind === 'employer';
  /** The last line, or the one below a person's name, says for whom they write. A word alone may be who signs. */
  const isLast = (at: number): boolean => {
    const line = below[at]!;
    const above = below[at - 1] ?? '';
    const next = below[at + 1] ?? '';
    const isOne = !line.includes(' ');
    const isEnd = closing >= 0 && !isOne ? below.slice(at + 1).every(isNoName) : at === below.length - 1;
    return (
      (isEnd && (closing >= 0 || !isOne || sender !== null)) ||
      persons.includes(foldName(above)) ||
      (!isEmployer &&
        !isOne &&
        !/[,|]/.test(line) &&
        ((above !== '' && isOnlyDepartment(fold(above))) ||
          (next !== '' && isOnlyDepartment(fold(next))) ||
          (closing >= 0 && above.length < 50 && namesCalling(fold(above)))))
    );
  };
  for (let at = 0; at < below.length; at++) {
    const line = below[at]!;
    if (isCopyright(line) || (line.includes(', ') && /[.!?]$/.test(line) && isClause(line))) continue;
    const folded = fold(line);
    if (CLOSING.test(folded) || isNoName(line)) continue;
    if (closing >= 0 && at === 0 && isGiven(folded) && foldName(folded) !== host) continue;
    // "Tamsin x"
    if (line.endsWith('x') && /^\p{Lu}\p{Ll}+ x{1,3}$/u.test(line)) continue;
    // "Orrin" below "Schreinerei Mills" is where it is.
    if (!isEmployer && at > 0 && !line.includes(' ') && isHouse(below[at - 1]!)) continue;
    // "Leeds · Full time"
    if (holdsOne(folded, BEFORE_HOURS) && OF_A_POST.test(folded)) continue;
    const pieces = holdsOne(line, PARTS) ? line.split(BETWEEN_PARTS) : [line];
    for (let number = 0; number < pieces.length && number < 3; number++) {
      const piece = pieces[number]!;
      // "12 Mill Street, Harbourton"
      if (OPENS_STREET.has(piece[0]) && STREET.test(piece)) break;
      const house = houseIn(withoutTitle(piece, host));
      if (house === null || isClause(house.name) || (number > 0 && BRANCH.test(piece))) continue;
      const { sure } = house;
      // "Store Manager" is a post, whatever is left of it.
      if (!isEmployer && !house.name.includes(' ') && piece.startsWith(`${house.name} `) && namesCalling(fold(piece)))
        continue;
      // "Student Intern - Mills & Records" is a post.
      if (number > 0 && sender?.kind === 'relay' && namesTrade(fold(line.slice(0, line.indexOf(piece))))) continue;
      const own = ownPart(piece, host);
      // "Teamleider P&O Orrin Techniek"
      const isTitled =
        own !== null && house.name.endsWith(` ${own}`) && namesCalling(fold(house.name.slice(0, -own.length)));
      const name = isTitled
        ? own
        : own !== null && own.length > house.name.length && sure
          ? own
          : longerOf(house.name, wordsOfHost(piece, host));
      if (!sure) found.push({ name, worth: 1.2 });
      if (!isCapital(name.charCodeAt(0)) && !/^(?:\p{Lu}|\d|\p{Lo}|\(주\))/u.test(name)) continue;
      if (name.includes(' ') && isWordsOfSomebody(name, host, sender, persons)) continue;
      found.push({ name, worth: worthOf(name) ?? (isLast(at) ? 1.7 : 1.4) });
    }
  }
  return found;
};
/** "orrintalent", where the letter or its sender is called "Orrin Talent", and not only "orrin". */
export const asSpelled = (read: Sender | null, from: Original['from'], sentences: Sentence[]): Sender | null => {
  if (read?.kind !== 'employer' || !from?.address) return read;
  const owner = foldName(read.owner);
  if (owner === foldName(read.label ?? '') || OF_A_DEPARTMENT.test(owner)) return read;
  const isSaid = wordsOfHost(from.name ?? '', owner) !== null || foldName(from.name ?? '').startsWith(owner);
  return isSaid || spelledOut(owner, sentences)?.whole ? { ...read, label: owner } : read;
};
/** What ends the host of a house's department, and no house's. */
const OF_A_DEPARTMENT =
  /(?:careers?|jobs?|karriere|vacatures|bewerbung|hr|people|hq)$|^(?:careers?|jobs?|karriere|werken)/;

/** "Equipo de Talento Orrin": a name behind what its department is called. */
export const isBehindDepartment = (shown: string, name: string): boolean => {
  const before = fold(shown.slice(0, -name.length));
  return (
    shown.endsWith(` ${name}`) && !/^(?:the|die|der|das|la|le|el|het|de)?$/.test(before) && isOnlyDepartment(before)
  );
};

/** How the display name spells what the address hints at: "Kita Orrin" of orrin-kita.example does not. */
export const ofDisplay = (label: string, shown: string | null): { name: string; whole: boolean } | null => {
  if (shown === null || isPersonName(shown)) return null;
  const spelled = spelledOut(label, [{ text: shown, folded: fold(shown), line: -1 }]);
  return spelled?.whole ? spelled : null;
};
