/** Lines of a signature: which name no house, of what parts they are, and what a name there is worth. company-self.ts reads them. */

import { fold, foldName } from '../fold.ts';
import { Opening } from '../search/opening.ts';
import { isCapital, isSmall } from '../signs.ts';
import { isSmallWord } from './company-names.ts';
import { isOnlyDepartment } from './departments.ts';
import { isHouse, isLegal, isOffice, opensHouse, withoutLegal } from './houses.ts';
import type { Sender } from './senders.ts';
import { namesCalling } from './trades.ts';

/** Lines of a signature that name no house: addresses, numbers, mottos, greetings. */
export const isNoName = (line: string): boolean => {
  if (line.length > 80) return true;
  const name = withoutLegal(line);
  return (
    name.endsWith(',') ||
    ((name.includes(': ') || NO_NAME_BEGINS.has(name[0])) && OPENS_NO_NAME.test(name)) ||
    isLinked(name) ||
    (name.endsWith('.') && /^(?:\p{Lu}[^.,]{2,30}(?<!Dr|Prof|St)\. )+\p{Lu}[^.,]{2,40}\.$/u.test(name))
  );
};
/** What it begins with that opens no name, but behind a colon. */
const NO_NAME_BEGINS = new Set<string | undefined>('0123456789 \t()+./-"“„«AEUPMT');
const OPENS_NO_NAME =
  /^(?:[^:]{3,30}: |[\d\s()+./-]{6,}$|["“„«]|(?:An?|Eine?|Une?|Una|Uma|Een|Part of|Member of|Proud|Teil der|Membre) )/u;
/** Where a house stands, in an address, and what such a line begins with. */
export const OPENS_STREET = new Set<string | undefined>('0123456789OTFP');
export const STREET =
  /^(?:\d+[A-Za-z]?|One|Two|Three|Four|Five) (?:\S+ ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Parkway|Pkwy|Plaza|Square|Court|Ct|Place|Pl|Highway|Hwy|Circle|Terrace|Broadway|Floor)\.?(?: (?:N|S|E|W|NE|NW|SE|SW)\.?)?$|^P\.?\s?O\.? Box \d/u;
const isLinked = (name: string): boolean =>
  (name.includes('@') && /\S@\S/.test(name)) ||
  (name.includes('http') && /https?:/.test(name)) ||
  name.includes('www.');
/** A part of a house, by the town it is in. */
export const BRANCH =
  /^(?:Agence|Antenne|Site|Filiale|Niederlassung|Zweigstelle|Geschäftsstelle|Standort|Büro|Vestiging|Filiaal|Kantoor|Delegación|Sucursal|Oficina|Delegação|Filial|Escritório|Sede|Branch|Office)(?: (?:d[eu]s?|da|do|in|van|von|of)\b| d['’]| \p{Lu}\S*$)/u;

/** A word in small letters that joins nothing: then a line is rather words than a name. */
const hasSmall = (text: string): boolean => text.split(' ').some((word) => isSmallWord(word) && !/\p{Lu}/u.test(word));

/** Kinds of houses that a title may stand before, folded. */
const HEADED =
  /^(?:stichting|vereniging|gemeente|provincie|waterschap|ministerie|universiteit|hogeschool|ziekenhuis|kliniek|zorggroep|bakkerij|slagerij|stadt|stadtwerke|gemeinde|landkreis|stiftung|verein|verband|klinikum|klinik|praxis|kanzlei|kita|diakonie|caritas|universitat|hochschule|autohaus|spedition|zimmerei|[a-z]{4,}(?:praktijk|school|bedrijf|kantoor|opvang|schule|werke|klinik|praxis|kanzlei|verband|verwaltung))$/;
/** In: a line of a signature. Out: "Stichting Orrin" of "Bestuurssecretaris Stichting Orrin", "Orrin Transport" of "directeur Orrin Transport". */
export const withoutTitle = (line: string, host: string): string => {
  if (!line.includes(' ') || !namesCalling(fold(line))) return line;
  const words = line.split(' ');
  let title = 0;
  const says = (word: string): boolean => namesCalling(fold(word)) || isOnlyDepartment(fold(word));
  while (title + 1 < words.length && says(words[title]!)) title++;
  const last = words.slice(title).join(' ');
  if (
    title > 0 &&
    namesCalling(fold(words[0]!)) &&
    !opensHouse(fold(words[0]!)) &&
    (isLegal(last) || (host.length > 4 && foldName(last).startsWith(host)))
  )
    return last;
  for (let at = 1; at + 1 < words.length; at++) {
    if (!isCapital(words[at]!.charCodeAt(0))) continue;
    const isFirst = !isCapital(line.charCodeAt(0)) && !words.slice(0, at).some((word) => isCapital(word.charCodeAt(0)));
    const rest = words.slice(at).join(' ');
    if (!HEADED.test(fold(words[at]!)) && !(isFirst && (isHouse(rest) || isLegal(rest)))) continue;
    return namesCalling(fold(words.slice(0, at).join(' '))) && !opensHouse(fold(words[0]!)) ? rest : line;
  }
  return line;
};
/** How a board ends the line of a post. */
export const BEFORE_HOURS = [' · ', ' • ', ' | ', ' , ', ' - ', ' ('];
export const OF_A_POST =
  / (?:[·•|,-] |\()(?:(?:full|part)[ -]time|remote|hybrid|on-?site|permanent|temporary|contract)\)?$/;
/** Stands one of these in a line, it may have parts. */
export const PARTS = ['| ', '• ', '· ', ', ', ' - ', ' – ', ' — ', ' / '];
export const BETWEEN_PARTS =
  /\s*[|•·]\s+|,\s+(?!(?:Inc|LLC|Ltd|Co|Corp|Lda|Ltda|S\.\s?[AL]|LLP|P\.?C|PLLC)\b|\p{Lu}[\p{L}'’-]+,? (?:&|and) \p{Lu}[\p{L}'’-]+,? (?:LLP|LLC|Inc|P\.?C|PLLC|P\.?A|Ltd)\b)|\s+[-–—/]\s+/u;

const RANKED = new Opening(/^(?:Senior|Junior|Lead|Chief|Vice|Deputy|Interim|Acting|Assistant) /);
const isSmallOrFar = (code: number): boolean => isSmall(code) || code > 127;

/** In: words of a signature. Out: are they too many, or those of a person or of a sentence? */
export const isWordsOfSomebody = (name: string, host: string, sender: Sender | null, persons: string[]): boolean => {
  const words = name.split(' ');
  return (
    words.length > 7 ||
    // "Aunt Ida", who writes from her own mailbox
    (sender?.kind === 'private' &&
      words.length === 2 &&
      !isHouse(name) &&
      words.some((word) => persons.includes(foldName(word)))) ||
    // "how did yours with Orrin go??"
    (isSmallOrFar(name.charCodeAt(name.lastIndexOf(' ') + 1)) &&
      / \p{Ll}{2,}$/u.test(name) &&
      !isLegal(name) &&
      foldName(name) !== host) ||
    (RANKED.test(name) && !isHouse(name))
  );
};
/** What a name of a signature is worth by its words; undefined where that hangs on the line it is on. */
export const worthOf = (name: string): number | undefined => {
  if (
    ['株式会社', '有限会社', '有限公司', '合同会社', '集团', '集團', '주식회사', '(주)', '㈜'].some((form) =>
      name.includes(form),
    )
  )
    return 3;
  if (isLegal(name) || isHouse(name) || isOffice(fold(name))) return 2.4;
  return hasSmall(name) ? 1 : undefined;
};
