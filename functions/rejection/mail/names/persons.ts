/** What shows that a name is a person's: forms of it, titles, greetings. */
import { fold, foldName } from '../fold.ts';
import { Opening } from '../search/opening.ts';
import type { Sentence } from '../sentences.ts';
import { isGiven } from './given-names.ts';
import { isHouse, isLegal } from './houses.ts';

export const GREETS = new Opening(
  /^(?:hi|hello|hey|dear|hallo|guten (?:tag|morgen)|bonjour|hola|ola|oi|ciao|beste|hej|hei|prezad[oa]|estimad[oa]|gentile|madame|monsieur|cher|chere|liebe[rs]?|sehr) /,
);

/** "F Renner", "Ida R." */
export const INITIAL = /^(?:\p{Lu}\.? ){1,2}\p{Lu}[\p{Ll}'’-]+$|^\p{Lu}\p{Ll}[\p{Ll}'’-]* \p{Lu}\.?$/u;
/** A title before a name. */
export const TITLE = new Opening(/^(?:Prof|Dr|Capt|Lord|Lady|Sir|Rev|Mr|Mrs|Ms|Miss|Herr|Frau|Mme|Dipl|Mag)\b\.? /);
/** "Renner, Tobias (HR)" */
export const LAST_FIRST = /^\p{Lu}[\p{Ll}'’-]+, \p{Lu}\p{Ll}+/u;

/** Does the letter greet who sends it? Then it was pasted, and who sends it is who got it. */
export const isGreeted = (name: string, sentences: Sentence[]): boolean => {
  const words = fold(name).split(' ');
  if (words.length < 2 || words.length > 3) return false;
  const [first = ''] = words;
  const last = words.at(-1)!;
  return sentences.slice(1, 3).some(({ folded }, at) => {
    // "Sam", who ends a note of one sentence
    if (at > 0 && sentences.length === 3 && folded === first) return false;
    if (!folded.includes(first) && !folded.includes(last)) return false;
    // "Liebe Grüße vom Team Orrin"
    if (/^\w+ (?:gru|groet)/.test(folded)) return false;
    const head = /^([^,:!]{3,50})(?:[,:!]|$)/.exec(folded)?.[1] ?? '';
    return head === first || ((head.endsWith(` ${first}`) || head.endsWith(` ${last}`)) && GREETS.test(`${head} `));
  });
};

/**
 * In: a display name and the address it is shown for. Out: the house of "Ida Renner - Orrin Mills", whose address is ida.renner@…;
 * null where the first part is not who the mailbox belongs to.
 */
export const personAndHouse = (shown: string, address: string, persons: string[] = []): string | null => {
  const [, person, house] =
    /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2})(?:,| [-–|·@]| (?=\()) ?\(?((?:\p{Lu}|\d)[^()]{1,50})\)?$/u.exec(
      shown,
    ) ?? [];
  if (person === undefined || house === undefined) return null;
  const isKnown = persons.includes(foldName(person)) || isHouse(house) || isLegal(house);
  if (isKnown && isGiven(fold(person.split(' ', 1)[0]!)) && !isHouse(person)) return house;
  const local = foldName(address.split('@', 1)[0]!);
  const last = foldName(person.split(' ').at(-1)!);
  const first = foldName(person.split(' ', 1)[0]!);
  return last.length > 2 && (local.includes(last) || local === first) ? house : null;
};

const OF_A_PERSON =
  /^(?:\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}[\p{Ll}'’]+)?|\p{Lu}\.?|\p{Lu}[\p{Ll}]+\p{Lu}\p{Ll}+|\p{Lu}{3,}|[OD]['’]\p{Lu}\p{Ll}+|von|van|zu|de|der|den|da|di|do|dos|del|la|le|ten|ter|bin|al|el)$/u;
/**
 * In: a name as it is shown or signed. Is it a person's: a usual first name, and one to three words more of which none says
 * that it is a house? A first name alone is one too.
 */
export const isPersonName = (name: string): boolean => {
  const words = TITLE.cut(name).split(' ');
  const first = fold(words[0]!);
  return (
    words.length <= 4 &&
    (isGiven(first) || (first.includes('-') && first.split('-').every(isGiven))) &&
    words.every((word) => OF_A_PERSON.test(word)) &&
    !isHouse(name) &&
    !isLegal(name)
  );
};
