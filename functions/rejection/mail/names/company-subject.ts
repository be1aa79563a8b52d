/** Where a subject names the employer. company.ts counts the votes. */

import { fold } from '../fold.ts';
import { matches } from '../search/matches.ts';
import { DOING } from './company-place-words.ts';
import { IN_PARENTHESES, INVITING, NAME, OWNING_POST, PLACES, pattern, QUOTED } from './company-places.ts';
import { isHouse, isLegal } from './houses.ts';
import { isField, isPost } from './platforms.ts';
import { isRelayName } from './senders.ts';
import { namesCalling, namesTrade } from './trades.ts';

const FIRST = new RegExp(
  `^${NAME}(?: [-–—|:]|:|$| (?:application|Application|Job|update|Update|Regret|has |job ))`,
  'u',
);
/** "Absage Weberei Orrin" */
const ENDED = new RegExp(`^(?:Absage|Zusage|Afwijzing) ${NAME}$`, 'u');
const ENDS = ['Absage ', 'Zusage ', 'Afwijzing '];
/** What stands behind the name of a house that writes. */
const OF_YOURS = /^ ?(?:Ihre?|Deine?|Uw|Je|Jouw) (?:Bewerbung|Vorstellung|Gespräch|sollicitatie|gesprek)/iu;
/** "Orrin Mills invites you to a test" */
const HEADED = new RegExp(
  `^${NAME} (?:(?:has )?(?:just )?(?:invited|sent|shared|assigned|requested|viewed|reviewed|received|updated|declined|rejected|closed|responded|replied|decided|chosen|messaged)|invites|sends|wants|asks|requests|needs|would (?:like|love)|is (?:inviting|reviewing|considering|requesting|waiting)|hat (?:Sie|dich|Ihnen|dir|Ihre|deine)|lädt|vous (?:invite|a)|t['’](?:invite|a)|a (?:consulté|répondu|reçu|étudié|refusé|retenu)|te (?:invita|ha)|ha (?:actualizado|descartado|visto|leído|cerrado)|(?:vio|leyó|revisó|actualizó) tu|viu (?:a )?sua|convida|atualizou|recebeu|encerrou|nodigt|heeft)\\b`,
  'u',
);
/** "Orrin Mills a répondu à votre candidature": who answers, whoever carries it. */
const HEADED_ON = new RegExp(
  `^${NAME} (?:(?:n['’])?a (?:vu|consulté|répondu à|reçu|étudié|refusé|retenu|mis à jour|clôturé|traité) (?:pas )?(?:votre|ta) (?:candidature|postulation)|(?:vio|leyó|revisó|actualizó|cerró|descartó|ha (?:actualizado|descartado|visto|leído|cerrado|revisado|respondido a)) (?:tu|su) (?:inscripción|candidatura|postulación|CV)|(?:viu|leu|atualizou|recebeu|encerrou|visualizou|analisou|respondeu à) (?:a )?(?:sua|tua) (?:candidatura|inscrição))(?!\\p{L})`,
  'u',
);
/** In: a subject. Out: who has answered or looked at the reader's application, by it; null where it names nobody so. */
export const answererIn = (subject: string): string | null => HEADED_ON.exec(subject)?.[1] ?? null;
/** "[Orrin Mills] Your application" */
const IN_BRACKETS = new RegExp(`^\\[${NAME}\\] `, 'u');
// "Dyer/in Silk" is no place in Silk.
const IN_SUBJECT = pattern(
  '(?:\\bat|\\bwith|\\bfrom|\\bto|(?<![/*:_(])\\bin|@|\\bbei(?: der| dem| den)?|\\bchez|\\ben|\\bbij|\\bna|\\bpresso|[|:–—-]) ',
);
/** "Orrin Mills Internship Application" */
const OWNING =
  /^(\p{Lu}\S*(?: \p{Lu}\S*){0,2}?) (?:Job )?(?:Application|Interview|Careers?|Recruiting|Talent|Internship)\b/u;
const OWNED = [' Applic', ' Inter', ' Career', ' Recruiting', ' Talent'];
const APART = new Set<string | undefined>('|:–—-');
/** Whom one meets may be somebody as well as a house. */
const MEETING =
  /(?:interview|screen(?:ing)?|call|chat|meeting|conversation|gespräch|entretien|entrevista|gesprek) (?:with|mit|avec|con|com|met) $/i;
/** What stands behind a post and behind no house. */
const GENDERED = /^(?:[*:_/](?:in|frau|r|e)\b)? ?\((?:[mwfdxhi]\s?[/|,]\s?){1,3}[mwfdxhi]\)|^[*:_]in\b/i;

/**
 * In: a subject, which places of company-places.ts to try on it, a bit each, whether a letter stands below it, how to vote. Votes for each name that it gives
 * the employer.
 */
export const readSubject = (
  subject: string,
  toTry: number,
  isAlone: boolean,
  vote: (named: string, worth: number) => void,
): void => {
  for (let number = 0; number < PLACES.length; number++) {
    if ((toTry & (1 << number)) === 0) continue;
    const [place, worth] = PLACES[number]!;
    for (const named of matches(place, subject))
      if (
        number !== INVITING &&
        ((number !== IN_PARENTHESES && number !== OWNING_POST && number !== QUOTED) || isHouse(named)) &&
        (number !== 3 || !isField(subject, named))
      )
        vote(named, worth);
  }
  for (const named of matches(IN_SUBJECT, subject)) {
    const at = subject.indexOf(named);
    const before = subject.slice(0, at);
    // "– Dyer Silk (m/w/d)"
    const behind = subject.slice(at + named.length);
    if (behind !== '' && GENDERED.test(behind)) continue;
    if (before.endsWith(' in ') && isField(subject, named)) continue;
    // "Dyer in Leeds": where the work is.
    if (before.endsWith(' in ') && !named.includes(' ') && namesCalling(fold(before))) continue;
    const isApart = APART.has(before.at(-2)) && before.endsWith(' ');
    if (isApart && isPost(subject, named)) continue;
    // "Phone screen with Ida Renner"
    if (!isApart && MEETING.test(before) && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(named) && !isHouse(named)) {
      vote(named, 0.9);
      continue;
    }
    // "Dyer - Harbourton": where the work is.
    vote(named, isApart && / [–—-] $/.test(before) && namesTrade(fold(before)) ? 1.2 : 1.6);
  }
  const first = FIRST.exec(subject);
  // "Weberei Orrin: Ihre Bewerbung"
  if (first)
    vote(
      first[1]!,
      OF_YOURS.test(subject.slice(first[0].length)) && (isHouse(first[1]!) || isLegal(first[1]!)) ? 1.7 : 0.9,
    );
  const ended = ENDS.some((word) => subject.startsWith(word)) ? ENDED.exec(subject)?.[1] : undefined;
  if (ended !== undefined && isHouse(ended) && !namesCalling(fold(ended))) vote(ended, 1.7);
  const heading = (toTry & DOING) === 0 ? null : HEADED.exec(subject);
  if (heading && !isRelayName(fold(heading[1]!))) vote(heading[1]!, answererIn(subject) === heading[1] ? 2.4 : 1.7);
  const inBrackets = isAlone || !subject.startsWith('[') ? null : IN_BRACKETS.exec(subject);
  if (inBrackets) vote(inBrackets[1]!, 1.7);
  const owned = OWNED.some((thing) => subject.includes(thing)) ? OWNING.exec(subject) : null;
  if (owned && !isRelayName(fold(owned[1]!))) vote(owned[1]!, 1.4);
};
