/** Which post a phrase names, and how much of a vote's worth that has. */

import { fold, foldName } from '../fold.ts';
import { Opening } from '../search/opening.ts';
import type { Joined } from '../sentences.ts';
import { holdsOne } from '../signs.ts';
import { isNoRole, isProgramme } from './no-role.ts';
import { isPersonName } from './persons.ts';
import { SIGN, wordSignsOf } from './role-signs.ts';
import { DEGREE } from './role-tidy.ts';
import { MARKED, namesCalling, namesTrade, WORK } from './trades.ts';

/** `key`: what its votes are counted under. */
export type Named = { name: string; key: string; known: number; capital: number };

/** "Subalterno/a", "Weber:in", "tisserand(e)": of either sex, as only a post is, or whom a letter greets. */
const GENDERED =
  /(?<!candidat|estimad|prezad|querid|aspirant|seleccionad|inscrit|postulad|interesad|car|usuari)[oe]?(?<=\p{L}{3})(?:\/-?(?:a|as|in|innen|euse|rice|trice|ora|eira|ère|ière)|\((?:a|in|e|ne|euse|trice|ora)\)|[*:_·](?:in|innen))(?!\p{L})/iu;
const MARKS = [...'/(*:_·'];
const isGendered = (name: string): boolean => holdsOne(name, MARKS) && GENDERED.test(name);
/** "prácticas en Tejidos", "stage marketing": what one learns is the post. */
const TRAINING = new Opening(
  /^(?:(?:pflicht|schuler)?praktikum|volontariat|referendariat|ausbildung|stage|alternance|apprentissage|practicas|beca|estagio|tirocinio|duale[ns]? (?:studium|student\w*)) (?:de fin d'etudes |curricular |profesionales )?(?:im bereich |im |in |zu[rm] |en |de |d'|em |na area de )?(?!als )(?!(?:ihr|dein|bei|zu|am|sur|a|au|chez|no|na|la|el|los|las|un|bij|van|op|te|aan|is)\b)[a-z]{3}/,
);
const isTraining = (folded: string): boolean => TRAINING.test(folded);
/** Words of sentences that no post has in its name, whatever else it has. */
const SAYS = /\b(?:we|you|have|has|been|unfortunately|thank|tenemos|temos|avons|hebben|haben)\b/;
/** Brackets alone, or what was in some. */
const IN_BRACKETS = /^\([^()]*\)$|^[^(]*\)/;
/** A quotation that is never closed. */
const OPEN_QUOTE = /^[^"“„”]*["“„][^"“”„]*$/;

/** Whom and what a letter names besides the post, folded; `reader`: whom it greets, "-" for nobody. */
export type Others = { company: string; candidate: string; sender: string; reader: string };

/** Is it somebody's name, or the employer's? */
const isAnothers = (name: string, key: string, others: Others, isTrade: boolean): boolean =>
  (!isTrade && isPersonName(name)) ||
  key.includes(others.reader) ||
  key === others.company ||
  (others.candidate !== '' && key.includes(others.candidate)) ||
  // "Orrin Co-op", which is a house
  (others.company !== '' &&
    key.startsWith(others.company) &&
    /^coop(?:erative)?$/.test(key.slice(others.company.length)));

/** Is it a programme of a house rather than a post? */
const isOfHouse = (name: string, folded: string, signs: number, others: Others): boolean =>
  ((signs & SIGN.programme) !== 0 && isProgramme(folded, others.company + others.sender)) ||
  (folded.includes(' program') && /^\p{Ll}.*(?<! internship) program(?:me)?s?$/u.test(name));

/** Has it the length and the words of a sentence? */
const isSentence = (name: string, folded: string, signs: number, trade: boolean): boolean => {
  if ((signs & SIGN.sentence) !== 0 && (!trade || SAYS.test(folded))) return true;
  const words = name.split(' ').length;
  return words > 16 || (!trade && words > 8);
};

/** In: a name without a word for what people are at work, with its key. Out: is it the house's, the sender's or what no post is called? */
const isOther = (name: string, key: string, { company, sender }: Others): boolean =>
  (company !== '' && (company.includes(key) || key.startsWith(company))) ||
  OPEN_QUOTE.test(name) ||
  // "20 minute talk", "6 active": a figure opens only what is called after a year.
  /^\d(?!0\d\d )/.test(name) ||
  (key.length > 3 && sender.includes(key));

/**
 * In: the employer as it stands, if known; the letter; whom and what it names; what takes away from a phrase all but the post; does the language write
 * posts in capitals? Out: what gives the post that a phrase names, null for none.
 */
export const namedBy = (
  company: string | null,
  joined: Joined,
  others: Others,
  tidy: (raw: string) => string,
  capitals: boolean,
): ((raw: string, proved?: boolean) => Named | null) => {
  return (raw, proved = false) => {
    // The employer as it stands: no part of that is a post.
    if (raw === company && !namesCalling(fold(raw))) return null;
    const tidied = tidy(raw);
    const name =
      DEGREE.test(tidied) && !/^post-?doc$/i.test(tidied) && joined.all.includes(`${fold(tidied)} position`)
        ? `${tidied} position`
        : tidied;
    if (name.length < 2 || (name.length < 3 && name !== raw) || name.length > 110) return null;
    const folded = fold(name);
    const signs = wordSignsOf(folded);
    const calling = namesCalling(folded);
    if ((!calling && !/\p{L}{2}/u.test(name)) || isNoRole(folded, signs)) return null;
    const key = foldName(name);
    if (isAnothers(name, key, others, calling && namesTrade(folded))) return null;
    if (name.includes('<>')) return null;
    if (name.includes(')') && IN_BRACKETS.test(name)) return null;
    if (isOfHouse(name, folded, signs, others)) return null;
    const trade = calling || (folded.includes('(') && MARKED.test(folded)) || isGendered(name) || isTraining(folded);
    if (isSentence(name, folded, signs, trade)) return null;
    if (trade) return { name, key, known: 1, capital: 1 };
    if (isOther(name, key, others)) return null;
    if (proved && name === raw) return { name, key, known: 0.8, capital: 1 };
    return signs & SIGN.work && WORK.test(folded)
      ? { name, key, known: 0.7, capital: 1 }
      : {
          name,
          key,
          known: !capitals && /^\p{Lu}.* /u.test(name) ? 0.52 : 0.45,
          capital: /^\p{Ll}/u.test(name) ? 0.3 : 1,
        };
  };
};
