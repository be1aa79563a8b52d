/** Posts that stand on a line of their own: below a label, above the greeting, on the page of a board. */

import { fold } from '../fold.ts';
import { OF_POSTS } from '../kind/sieve.ts';
import { matches } from '../search/matches.ts';
import { Opening } from '../search/opening.ts';
import type { Sentence } from '../sentences.ts';
import { CLOSING, opensLetter } from './closings.ts';
import { GREETS, isPersonName } from './persons.ts';
import { SUBJECT } from './role-patterns.ts';
import { rolePhrases } from './role-phrases.ts';
import { MARKED, namesCalling, namesTrade } from './trades.ts';

/** Titles of those who write such mail. */
const SIGNS =
  /\b(?:recruit\w*|talent|human resources|hr|people (?:partner|team|operations)|hiring manager|acquisition|personal\w*)\b/;
/** A line that is a person's name and nothing else: the next may be their title. */
const PERSON =
  /^(?!(?:Dear|Hi|Hello|Hey|Hallo|Liebe[rs]?|Bonjour|Hola|Beste|Ciao|Job|Position|Role|Application|Status)\b)\p{Lu}[\p{Ll}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){0,2}$/u;
/** What opens a letter as well as it closes one. */
const OPENS =
  /^(?:thanks?(?: you)? (?:for|so much for|very much for)|your (?!s |truly|faithfully|sincerely)(?:\p{L}+ ){1,4}(?:was|were|has|have|is|are|for|to|at)) /u;
/** "Renner, Notary" */
const SIGNED = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?:,| [-–|]) /u;
/** "Noor Amann – Notary" */
const isSigned = (text: string): boolean => {
  const named = SIGNED.exec(text)?.[0].replace(/(?:,| [-–|]) $/, '');
  return named !== undefined && !namesCalling(fold(named)) && (text[named.length] === ',' || isPersonName(named));
};
/** "Location: Head Office": what is said of the post, not its name. */
const LABELLED =
  /^(?:(?:work |job |duty )?location|place|office|department|team|division|company|employer|kenmerk|referentie|referenz|kennziffer|reference|reports to|reporting to|contact|from|to|cc|recruiter|hiring manager|standort|(?:arbeits|dienst)?ort|abteilung|firma|ansprechpartner(?:in)?|lieu|service|entreprise|ubicacion|lugar|empresa|local|unidade|departamento|locatie|afdeling|sede|azienda) ?:/;

/** "…for the following position:", "Ihre Bewerbung auf die Stelle": the next line says which. */
const LEADS_TO_LINE =
  /(?:(?:position|role|job|post|opening)(?: below)?|posting|vacancy|title|stelle|position|funktion|ausschreibung|als|poste|offre|puesto|vacante|vaga|cargo|functie|vacature|(?:inscrito|postulado|candidatado|inscripto)(?:\/?\(?a\)?)?(?:-se)? (?:en|a)|(?:you(?:'ve| have)? )?applied (?:to|for)|your application (?:to|for)|beworben (?:auf|fur|als)|postule a|gesolliciteerd op)(?:\(s\))?(?: (?:for which |to which |that |which )?you [^:.]{2,50}| (?:at|with|bei) [^:.]{2,40})?:?$|(?:proceso|seleccion|candidaturas?|postulacion|inscripcion|bewerbung(?:en)?|vaga|offre|candidature|sollicitaties?|vacature|oferta|processo)\b[^:.]{0,60}:$/;
/** What might interest the reader besides: posts further down are others. */
const SUGGESTS = OF_POSTS.add(
  /\b(?:similar (?:jobs|roles|positions|openings|opportunities)|(?:jobs|roles|positions|openings|opportunities) (?:that |which )?(?:you )?(?:may|might|could)|(?:may|might|could) (?:also )?(?:interest|be interested|like)|recommended (?:jobs|roles)|other (?:open(?:ings| roles| positions)|roles|jobs|positions)|pourrai(?:t|ent) (?:aussi |egalement )?vous (?:interesser|correspondre)|offres (?:similaires|susceptibles)|ahnliche (?:stellen|jobs)|konnten? (?:sie|dich|ihnen|dir) (?:auch )?interessieren|(?:podrian?|pueden?) interesarte|vagas (?:semelhantes|similares)|podem te interessar|vergelijkbare (?:vacatures|functies))/,
);

/** What a line says above the one with the post. */
const OF_A_LETTER = new Opening(
  /^(?:ihre |deine |uw |jouw |je )?(?:bewerbung|sollicitatie(?:brief)?)(?: (?:vom|van) [\d .\p{L}]+)?[:,]?$/u,
);
/** A line above the greeting that says what a letter is about, as a subject does. */
const ABOUT_LINE = new Opening(
  /^(?:Betr(?:eff|ifft|eft)?\b\.?|Onderwerp|Objet|Asunto|Assunto|Oggetto|Subject|Ausschreibung(?= \p{Lu})|Stellenausschreibung(?= \p{Lu})) ?:? (\p{L}.{2,90})$/u,
);

/** Does a text end in one of these signs? */
const endsIn = (text: string, signs: string): boolean => signs.includes(text.slice(-1));

/** Does a sentence offer what might interest the reader besides? */
export const suggestsOthers = (folded: string): boolean => SUGGESTS.test(folded, OF_POSTS.signsOf(folded));

/** In: sentences, the subject first, which of those below it. Out: does it take leave? */
export const takesLeave = (sentences: Sentence[], index: number): boolean => {
  const { text, folded } = sentences[index + 1]!;
  return (
    text.length < 50 &&
    CLOSING.test(folded) &&
    // "Beste Noor,", "Liebe Noor,"
    !(index < 3 && GREETS.test(folded)) &&
    // "Thank you Noor," above a letter opens it.
    !(index < 3 && OPENS.test(folded)) &&
    !(sentences.length - index > 3 && opensLetter(folded, index)) &&
    !(index === 0 && folded.startsWith('thank') && sentences.length > 4)
  );
};

/** In: as above; is leave taken by then? Out: what a line is worth as the post that a board shows; 0 for nothing. */
export const onBoard = (sentences: Sentence[], index: number, closed: boolean): number => {
  const { text, folded } = sentences[index + 1]!;
  if (text.length >= 90) return 0;
  // Job boards: the role on one line, "Company · Place" on the next.
  if (sentences[index + 2]?.text.slice(0, 60).includes(' · ') && namesTrade(folded)) return 4;
  // "Sent to Orrin", then the role, the employer and the place, a line each.
  return !closed &&
    (sentences[index + 2]?.text.length ?? 99) < 70 &&
    (sentences[index + 3]?.text.length ?? 99) < 70 &&
    sentences[index]!.folded.endsWith(` ${sentences[index + 2]!.folded}`) &&
    !endsIn(text, '.!?:,')
    ? 4.6
    : 0;
};

/** Is it a line that a label or an unfinished sentence leads to? */
const isLed = (before: Sentence, { text, folded }: Sentence, capitals: boolean): boolean =>
  text.length < 110 &&
  !endsIn(text, '!?:,') &&
  (/^["“„(]*[\p{Lu}\d]/u.test(text) || (!capitals && before.text.endsWith(':') && namesCalling(folded))) &&
  !LABELLED.test(folded) &&
  !endsIn(before.text, '.!?') &&
  before.text.length > 20 &&
  LEADS_TO_LINE.test(before.folded);

/** Is it a line that is nothing but a role? Below the closing it would be the title of who signs. */
const isRoleAlone = (sentences: Sentence[], index: number): boolean => {
  const before = sentences[index]!;
  const { text, folded } = sentences[index + 1]!;
  return (
    text.length < 90 &&
    !endsIn(text, '.!?:,') &&
    /^[•\-\s]*[\p{Lu}\d]/u.test(text) &&
    (namesTrade(folded) ||
      (folded.includes('(') && MARKED.test(folded)) ||
      (before.text.endsWith(':') && namesCalling(folded))) &&
    !SIGNS.test(folded) &&
    !(index > (before.text.length > 60 ? 1 : 2) && index + 3 >= sentences.length && before.text.endsWith('.')) &&
    !LABELLED.test(folded) &&
    !isSigned(text) &&
    !PERSON.test(before.text)
  );
};

/**
 * In: sentences, the subject first, which of those below it; does the language write posts in capitals; is leave taken, or are other posts suggested, by
 * then? Out: what the line says of the post, and what that is worth.
 */
export const byLine = (
  sentences: Sentence[],
  index: number,
  capitals: boolean,
  closed: boolean,
  suggests: boolean,
): [phrase: string, worth: number][] => {
  const votes: [string, number][] = [];
  const before = sentences[index]!;
  const line = sentences[index + 1]!;
  const { text, folded } = line;
  const stands = !closed && !suggests;
  if (stands && index > 0 && index < 8 && isLed(before, line, capitals)) votes.push([text, 4.5]);
  const [, topic] = index < 3 && text.length < 110 ? (ABOUT_LINE.exec(text) ?? []) : [];
  if (topic !== undefined) {
    for (const [pattern, worth] of SUBJECT) for (const phrase of matches(pattern, topic)) votes.push([phrase, worth]);
    if (namesCalling(fold(topic))) for (const phrase of [topic, ...rolePhrases(topic, true)]) votes.push([phrase, 1.6]);
  }
  // "Ihre Bewerbung vom 3. Mai", the post, and below it the greeting
  if (
    index > 0 &&
    index < 3 &&
    text.length < 80 &&
    OF_A_LETTER.test(before.folded) &&
    before.text.length < 80 &&
    GREETS.test(sentences[index + 2]?.folded ?? '') &&
    namesCalling(folded)
  )
    votes.push([text, 2]);
  // "Re: Requisition 24-118, Weaver"
  if (topic === undefined && stands && index < 10 && isRoleAlone(sentences, index))
    votes.push([text.replace(/^(?:[•\-\s]+|re: ?)/i, ''), /^re:/i.test(text) ? 3 : 1.6]);
  return votes;
};
