/** Which of the posts that have votes it is; none where nothing says so plainly. */

import { fold } from '../fold.ts';
import { confidenceOf } from './confidence.ts';
import { ABOUT, NOISE } from './role-signs.ts';
import { goesOn, nameOf, settle, type Votes } from './role-votes.ts';
import { MARKED, namesCalling } from './trades.ts';

export type RoleGuess = { name: string; confidence: number };
/** From which part of the best one's votes on another post is as likely. */
const EQUAL = 0.93;

/** Does every word say what a mail is about, and none what the post is: "proceso de selección"? */
export const isOfMail = (folded: string): boolean =>
  folded.split(/[^a-z]+/).every((word) => word.length < 4 || ABOUT.has(word) || NOISE.has(word) || OF_MAIL.has(word));
const OF_MAIL = new Set(
  'seleccion participacion participacao personal trabajo trabalho empleo emprego emploi travail recrutement selection partie equipe equipo equipa empresa entreprise nosotros nuestra nuestro nossa nosso notre votre onze ons jouw bedrijf organisatie semana semaine week agradecimiento agradecimento remerciements informacion informacao information respuesta resposta reponse antwoord prochaine proxima volgende etape etapa fase ronde'.split(
    ' ',
  ),
);

/** In: the votes by key, each with what it adds to the longer names that hold it. Out: the sums. */
const summed = (votes: Map<string, Votes>): Map<string, number> => {
  const totals = new Map<string, number>();
  for (const [key, { score }] of votes) totals.set(key, score);
  for (const key of votes.keys())
    for (const [other, { score }] of votes)
      if (other !== key && (other.length > 3 ? key.includes(other) : key.startsWith(other)))
        totals.set(key, totals.get(key)! + score * 0.5);
  return totals;
};

/** How much a post needs. */
const KNOWN = 1.4;
/** How much a name needs: what is no known trade needs more than one place that says so. */
const neededFor = (name: string, folded: string): number =>
  namesCalling(folded) || MARKED.test(folded) ? KNOWN : /^[\x20-\u024f]*$/.test(name) ? 2 : 1.55;

/** In: the votes by key, one or more; the subject, the letter below it, folded; what a phrase names; does the language write posts in capitals? */
export const chosenRole = (
  votes: Map<string, Votes>,
  subject: string,
  letter: string,
  read: (raw: string) => { name: string } | null,
  capitals: boolean,
): RoleGuess | null => {
  settle(votes, letter, fold(subject));
  const totals = summed(votes);
  const ranked = [...votes.keys()].sort((a, b) => totals.get(b)! - totals.get(a)!);
  const best = votes.get(ranked[0]!)!;
  const total = totals.get(ranked[0]!)!;
  // Two posts, and nothing that says which.
  const rival = ranked.find((key) => !key.includes(ranked[0]!) && !ranked[0]!.includes(key));
  if (
    rival !== undefined &&
    totals.get(rival)! > total * EQUAL &&
    [best, votes.get(rival)!].map(nameOf).every((one) => /^\p{Lu}/u.test(one) && namesCalling(fold(one)))
  )
    return null;
  const name = goesOn(nameOf(best), subject, letter, read);
  const folded = fold(name);
  const guess = { name, confidence: confidenceOf(total / (total + 3)) };
  // In small letters two that lead to it are enough.
  if (best.led === 3 && !capitals && total > 0.8 && !isOfMail(folded)) return guess;
  return total < (best.proved ? KNOWN : neededFor(name, folded)) ? null : guess;
};
