/** What may be an employer's name, what it is counted under, and what a short form of it looks like. */

import { fold, foldName } from '../fold.ts';
import { Opening } from '../search/opening.ts';
import { WordTable } from '../search/word-table.ts';
import { isAscii, isBare, isCapital, isEnglish, isFigure, isSmall } from '../signs.ts';
import { isOnlyDepartment } from './departments.ts';
import { isHouse, isKindOfHouse, isOffice, withoutLegal } from './houses.ts';
import { namesNobody } from './no-name.ts';
import { GREETS } from './persons.ts';
import { withoutOwned } from './possessives.ts';
import { inHosts, longerOf, wordsOfHost } from './spelled.ts';
import { namesCalling, namesTrade } from './trades.ts';

/** Signs that may stand around a name and in it, but end it nowhere. */
const withoutSigns = (text: string): string => {
  const begun = isEnglish(text.charCodeAt(text.length - 1))
    ? text
    : text.replace(/[\s.,;:!?'"–—-]+$/u, (end, at: number, whole: string) =>
        end === '.' && /(?:Inc|Ltd|Corp|Co|S\.A|P\.[AC]|e\. ?V|L)$/.test(whole.slice(0, at)) ? '.' : '',
      );
  return (isEnglish(begun.charCodeAt(0)) ? begun : begun.replace(/^[\s"'„“(]+/, '')).trim();
};

/** "(Team des) Landkreises Orrin": a kind of house as it stands behind "des". */
const GENITIVE =
  /^(\p{Lu}\p{L}*(?:amt|kreis|klinikum|institut|spital|museum|theater|zentrum|verein|verband|verlag|ministerium|werk|haus|heim|archiv|kolleg|gymnasium|dienst|bistum|büro))e?s(?= (?:\p{Lu}|für |der |am |im |zu ))/u;

/** "(an der) Technischen Universität Orrin": an adjective as it stands behind "der". */
const DATIVE =
  /^(\p{Lu}\p{L}*(?:isch|lich|al|at|frei|deutsch)|Deutsch|Frei|Hoh|Neu|Alt)en (?=(?:\p{Lu}\p{L}*)?(?:[uU]niversität|[hH]ochschule|[sS]chule|[kK]irche|[kK]irchengemeinde|[gG]emeinde|[bB]ank|[bB]ahn|[pP]ost|[aA]kademie|[kK]linik|[gG]esellschaft|[sS]tiftung|[kK]antonalbank|[oO]per|[pP]hilharmonie|[bB]ibliothek|[vV]ersicherung|[kK]asse|[wW]acht|[kK]ammer|[lL]andesbank|[zZ]entrale|[aA]gentur|[rR]entenversicherung|[fF]lugsicherung)(?!\p{L}))/u;

/** A German name as it is called, where it stands behind an article in another case. */
const inNominative = (name: string): string => {
  const bare = name.includes('s ') ? name.replace(GENITIVE, '$1') : name;
  if (!bare.includes('en ')) return bare;
  return bare.replace(DATIVE, '$1e ').replace(/^Deutschen Roten Kreuz(?:es)?(?!\p{L})/u, 'Deutsches Rotes Kreuz');
};

const tidied = (raw: string, words: Set<string>, host: string): string => {
  const owner = inNominative(withoutOwned(raw, words, host));
  const name = owner.includes(' ') ? withoutBeside(owner, foldName(raw) === host) : owner;
  return isBare(name) ? name : withoutSigns(name);
};
/** What one of is in all that withoutBeside takes away: most names have none, and one look is quicker than ten. */
const BESIDE =
  / (?:career|recruit|talent|hiring|hr|human|team|jobs|application|position|role|opportunit|online|website|inter|screen|assessment|superday|phone|take|coding|scheduling|for |i$)|\d$|^(?:unfortunately|sadly|regrettably|however|today|recently|leider|malheureusement|lamentablemente|desafortunadamente|infelizmente|helaas|purtroppo|congratulations|update:?|news|team|dear|hi|hello|the|la|a|das|de[rmn]?|die|het) |^l['’]|(?:ltd|inc|corp|co|ltda|lda)\. /i;
/** In: words, and whether they are all that the sender's host is called. Out: the same without what stands beside a name. */
const withoutBeside = (words: string, isHost: boolean): string => {
  if (!BESIDE.test(words)) return words;
  const bare = words
    .replace(
      /\s+(?:Careers?|Recruiting|Recruitment|Talent|Hiring|HR|Human Resources|Team|Jobs|Application|Position|Role|Opportunit\w+|Online|Career Site|Website|Internship)(?:\s(?!(?:Consult(?:ing|ants?|ancy|oria|ores)|Solutions?|Partners|Group|Associates|Advis(?:ory|ors))\b).*)?$/i,
      '',
    )
    .replace(OF_A_TALK, '');
  // "Orrin Mills Careers", and nothing else
  if (bare !== words && !BESIDE.test(bare)) return bare;
  const [first, last] = [bare.charCodeAt(0), bare.charCodeAt(bare.length - 1)];
  const numbered = isFigure(last) ? bare.replace(/ (?:#|Store #?|No\. ?)\d{2,6}$/, '') : bare;
  const me = last === I ? numbered.replace(/ (?:and )?I$/, '') : numbered;
  const calling = me.includes(' for ') ? withoutCalling(me) : me;
  const called = REGRETS.cut(CALLED.cut(calling));
  const state = first === T || called !== bare ? called.replace(OF_THE_STATE, '') : called;
  const legal = state.includes('. ') ? state.replace(BEHIND_LEGAL, '$1') : state;
  return isHost ? legal : ADDRESSED.cut(legal);
};
const I = 0x49;
const T = 0x54;
const withoutCalling = (words: string): string =>
  words.replace(/ for (?:the )?(\p{Lu}.*)$/u, (whole, behind: string) =>
    isCalling(fold(behind).split(' ').at(-1)!) ? '' : whole,
  );
const ADDRESSED = new Opening(/^(?:Team|Dear|Hi|Hello|The Team at) /);
/** "Port. 06 00 00 18 44", "59300 Orrin", "Gerbergasse 1": a part of an address. */
const OF_AN_ADDRESS =
  /^\p{L}{1,8}[.:]{0,2} ?[+(]?\d[\d ()./-]{6,}$|^(?:\p{Lu}{1,2}-)?\d{4,5}(?: \p{Lu}{2})? \p{Lu}[\p{L}-]+(?: \d{1,2}| \p{Lu}{2})?$|^(?:Am|Im|An der|An den|Auf der|Auf dem|Zum|Zur|In der|Bei der) \S+(?: \S+)? \d{1,4}\p{Ll}?$|^\p{L}+(?:straße|strasse|str\.|gasse|weg|platz|allee|ufer|damm|ring|laan|straat|gata|gatan) ?\d+\p{Ll}?$|^(?:ZI|ZA|ZAC|B\.?P\.?|P\.?O\.? Box) ?(?:n°)? ?\d+/u;

/** Does a word, folded, say what somebody is at work, and not what a house is: "surveyor", not "services"? */
const isCalling = (word: string): boolean => namesCalling(word) && !isKindOfHouse(word);

/** What says only that a name follows: "L'employeur ORRIN". */
const CALLED = new Opening(
  /^(?:[Ll]['’](?:employeur|entreprise|association|établissement)|[Ll]a société|[Tt]he (?:employer|company|organi[sz]ation)|[Dd](?:er|em|en) Arbeitgeber|[Dd]ie Firma|[Dd]as Unternehmen|[Ll]a (?:empresa|compañía)|[Aa] empresa|[Hh]et bedrijf|[Dd]e (?:werkgever|firma)|[Ll]['’]azienda) (?=\p{Lu})/u,
);
/** How a sentence begins before its subject: "Unfortunately Orrin has". */
const REGRETS = new Opening(
  /^(?:Unfortunately|Sadly|Regrettably|However|Today|Recently|Leider|Malheureusement|Lamentablemente|Desafortunadamente|Infelizmente|Helaas|Purtroppo|Congratulations|Update:?|News from) (?=\p{Lu})/u,
);
/** Bodies of a state are written with an article and are not called by it. */
const OF_THE_STATE =
  /^The (?=\p{Lu}\S*(?: \S+){1,6}$)(?=.* (?:Service|Agency|Department|Council|Commission|Bureau|Administration|Authority|Board|Ministry|District|Office)$)/u;
/** A sentence that begins behind the full stop of a legal form: "Orrin Co., Ltd. We". */
const BEHIND_LEGAL =
  /^(.* (?:Ltd|Inc|Corp|Co|Ltda|Lda)\.) (?:We|I|It|Our|Your|You|This|The|After|While|Although|Please|Thank|Unfortunately|However|As|A|Agradecemos|Infelizmente)(?: .*)?$/u;

/** "Orrin Website Services" stays whole where the host says so. */
const tidy = (raw: string, words: Set<string>, host: string): string =>
  longerOf(tidied(raw, words, host), wordsOfHost(raw, host));

/** What subjects put behind a name: "Orrin Phone Interview". */
const OF_A_TALK =
  /\s+(?:(?:Phone|Telephone|Onsite|On-[Ss]ite|Video|Virtual|Technical|Panel|Zoom|Teams|Final|First|Second|Third|1st|2nd|3rd|Initial|In-[Pp]erson|Recruiter|Hiring Manager|Round|Round \d|Coding|Online|Remote|Job|Day|HR|Live|Super) )*(?:Interview(?:ing|s)?|Screen(?:ing)?|Assessments?|Superday|Phone Call|Take-?[Hh]ome|Coding (?:Challenge|Test)|Scheduling)(?!\p{L}).*$/u;

export const LEGAL_WORD =
  /\b(?:GmbH|AG|SE|KG|Inc|LLC|Ltd|Limited|LLP|PLLC|PLC|plc|Corp|Corporation|S\.A|SA|S\.L|SL|SAS|SARL|SpA|S\.p\.A|Srl|S\.r\.l|B\.V|BV|N\.V|NV|AB|AS|ApS|Oy|Lda|Ltda|mbH|o\.o)\b/;

const SMALL_WORDS = 'the|de|du|des|of|and|der|die|das|dem|und|la|le|et|y|da|do|di|van|for';
export const SMALL = new RegExp(`\\b(?:${SMALL_WORDS}|&)\\b`, 'g');
const IS_SMALL = new WordTable(SMALL_WORDS.split('|'));
/** In: a name or a word of one, folded. Out: the same without small words. */
const withoutSmall = (folded: string): string => {
  return folded.includes('&') || IS_SMALL.isIn(folded) ? folded.replace(SMALL, '') : folded;
};

/**
 * In: a name as it stands, names that are people, what the sender's host is called, the words of this mail that have an 's as a part of a name; what is
 * shown of the sender, folded.
 * Out: the name tidied and the key its votes are counted under; null for what is no employer's name.
 */
export const nameOf = (
  raw: string,
  persons: string[],
  host: string,
  words: Set<string>,
  shown = '',
): [name: string, key: string] | null => {
  const name = tidy(isOfTheEast(raw) ? withoutOffice(raw) : raw, words, host);
  const folded = fold(name);
  if (name.length < 2 || name.length > 70 || namesNobody(folded)) return null;
  const bare = withoutLegal(name);
  const hasLegal = bare !== name;
  const plain = withoutSmall(hasLegal ? fold(bare) : folded);
  const key = foldName(isOfTheEast(plain) ? plain.replace(FORM, '') : plain);
  // "84.51 Talent" is called by its number.
  const isShown = key.length > 2 && shown.startsWith(key);
  const isOne = !name.includes(' ');
  const hasFigure = /\d/.test(folded);
  if (
    key.length < 2 ||
    (hasFigure && !isShown && /^\d+$/.test(key)) ||
    // "SAS" of sas@…
    (withoutLegal(` ${name}`) === '' && foldName(name) !== host) ||
    persons.includes(key) ||
    (plain !== folded && persons.includes(foldName(name)))
  )
    return null;
  if (!isOne && GREETS.test(folded)) return null;
  if (hasFigure && !isShown && /^[^\p{L}]*(?:\d[^\p{L}]*){4,}\p{L}{0,2}$/u.test(name)) return null;
  if (hasFigure && OF_AN_ADDRESS.test(name) && (host === '' || !key.startsWith(host))) return null;
  // "Gemeente", "Haustechnik": of whom, it does not say.
  if (isOne && isKindOfHouse(folded) && host !== key && !/[.-]/.test(name) && !isOffice(folded)) return null;
  const first = folded.split(' ', 1)[0]!;
  // "Orrin Engineers, Inc." is a house, "Software Engineer" is not. So is what its own address spells: "Orrin Engineering" of orrin-engineering.example.
  if (
    !hasLegal &&
    (key.length < 5 || !(host.startsWith(key) || (host.length > 5 && key.startsWith(host)))) &&
    // "orrin.dev"
    !(isOne && name.includes('.') && /\p{L}\.\p{L}/u.test(name)) &&
    (isOne ? namesCalling(folded) : namesTrade(folded) && !CHARGE.test(folded)) &&
    !/^(?:office|department|university|college|bureau|school) (?:of|for) /.test(folded) &&
    // "Ingenieurbüro Orrin"
    !(!isOne && isKindOfHouse(first) && !/stelle$/.test(first) && !namesTrade(folded.slice(first.length))) &&
    // "Kanzlei Orrin Renner Partner"
    !(/ partner(?:schaft)?$/.test(folded) && isHouse(name)) &&
    !(shown.startsWith(key) && OF_A_FIELD.test(folded) && !namesTrade(folded.replace(OF_A_FIELD, '')))
  )
    return null;
  // "Talent Core" of talentcore.example
  return (key !== host || isOne) && isOnlyDepartment(folded)
    ? null
    : [name.startsWith('㈜') ? name.replace('㈜', '(주)') : name, key];
};

/** Abroad who is in charge of something, never at the end of a name: "Orrin Charge". */
const CHARGE = /^(?:[a-z]+ )+charge$/;
const isOfTheEast = (text: string): boolean => !isAscii(text) && /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text);
/** Legal forms before or behind a name. */
const FORM = /株式会社|有限会社|合同会社|주식회사|\(주\)|주\)|㈜/g;
/** The part of a house that writes, behind its name: "採用担当", "人力资源部", "채용팀". */
const OFFICE =
  /(?<=\S)[ \u3000]*(?:(?:新卒|中途|キャリア|経営|管理本部)?[ \u3000]*(?:人事|採用|総務|人材)\S*(?:[ \u3000].*)?|(?:人力资源|人力資源|人事|招聘|招募|校招)(?:部|处|處|科|组|組|中心|团队|團隊|专员|主管|办公室)?(?:[ \u3000].*)?|[ \u3000](?:인사|채용|경영지원|인재|피플)\S*(?:[ \u3000].*)?)$/u;
/** In: a name in the letters of Japan, China or Korea. Out: the same without the part of the house behind it. */
const withoutOffice = (text: string): string => {
  const bare = text.replace(OFFICE, '');
  // "주)한빛", whose bracket was taken for one around it
  return bare.replace(/^[(]?주\) ?/, '㈜');
};

/** "Orrin Engineering", "Orrin + Partner": what a house is called after that a person may be, too. */
const OF_A_FIELD = / (?:engineering|[&+] partners?|und partner)$/;

/** A word in small letters that joins nothing. */
export const isSmallWord = (word: string): boolean =>
  !isCapital(word.charCodeAt(0)) && /^\p{Ll}{2}/u.test(word) && withoutSmall(fold(word)) !== '';
/** Small words that are no part of a name: then a line is a clause of a sentence. */
export const isClause = (text: string): boolean => {
  let small = 0;
  for (const word of text.split(' ')) if (isSmallWord(word) && ++small > 1) return true;
  const bare = withoutLegal(text);
  return (
    (ENDS_CLAUSE.has(bare.at(-1)) && /\p{Ll}.$/u.test(bare)) || (!isAscii(bare) && /[。！？]|니다[.!]?$/.test(bare))
  );
};
const ENDS_CLAUSE = new Set<string | undefined>('.!?');

/** "NHS Orrin and Mills" gives "nhsom" without its small words. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) =>
      word.length > 1 && !isSmall(word.charCodeAt(1)) && /^(?:\p{Lu}{2,4}|\d+)$/u.test(word) ? word : (word[0] ?? ''),
    )
    .join('')
    .toLowerCase();

/** Do as many words of the name begin with these parts of an address, each with another? */
export const beginsWith = (name: string, parts: string[]): boolean => {
  const words = name.split(/[\s-]+/).map((word) => foldName(inHosts(word)));
  return parts.every((part) => {
    const at = words.findIndex((word) => word.startsWith(part));
    if (at >= 0) words[at] = '';
    return at >= 0;
  });
};

/** Do beginnings of the words of a name, of four letters or more, make up most of a host's label? */
export const resembles = (name: string, label: string): boolean => {
  let covered = 0;
  for (const word of name.split(/[\s-]+/)) {
    const key = foldName(inHosts(word));
    let length = Math.min(key.length, label.length);
    while (length > 3 && !label.includes(key.slice(0, length))) length--;
    if (length > 3 || (length === key.length && length === 3 && label.includes(key))) covered += length;
  }
  return covered * 5 >= label.length * 3 && covered > 4;
};

/** Does a host's label say the same as a name, or as its beginning? */
export const isOf = (key: string, host: string): boolean =>
  host.length > 1 &&
  (host === key || (key.length > 2 && host.includes(key)) || (host.length > 2 && key.includes(host)));

/** Is one the other in short, or both parts of one house? */
export const areRelated = (key: string, other: string, full: string, label: string): boolean =>
  key.includes(other) ||
  other.includes(key) ||
  key.slice(0, 4) === other.slice(0, 4) ||
  [initialsOf(full), initialsOf(full.replace(SMALL, ''))].some(
    (initials) => initials.length >= 2 && key.startsWith(initials),
  ) ||
  beginsWith(full, label.split('-'));

/** "Orrin Fire Brigade" of fb-orrin.example: a word of the name is a part of the address. */
export const sharesPart = (name: string, parts: string[] | null): boolean =>
  parts !== null &&
  / /.test(name) &&
  name.split(/[\s-]+/).some(
    (word, at, words) =>
      (word.length > 4 && parts.includes(foldName(inHosts(word)))) ||
      // "St. Orrin's"
      (/^(?:St|Ste|Saint|San|Santa)\.?$/.test(word) &&
        parts.some((part) => part.length > 5 && foldName(word + (words[at + 1] ?? '')).startsWith(part))),
  );
