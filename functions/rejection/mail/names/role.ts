/** Which post it was, from the subject and the sentences that name it. */

import { fold, foldName } from '../fold.ts';
import { Literals } from '../search/literals.ts';
import { matches } from '../search/matches.ts';
import type { Joined, Sentence } from '../sentences.ts';
import { CLOSING, opensLetter } from './closings.ts';
import { confidenceOf } from './confidence.ts';
import { isNoRole, isProgramme } from './no-role.ts';
import { GREETS, isPersonName } from './persons.ts';
import { rolesAbroad } from './role-abroad.ts';
import { Employer } from './role-employer.ts';
import { withoutSomebody } from './role-lead.ts';
import { BODY, IS_CALLED, IS_SOUGHT, inParts, SUBJECT, spokenIn } from './role-patterns.ts';
import { rolePhrases } from './role-phrases.ts';
import { ABOUT, NOISE, SIGN, wordSignsOf } from './role-signs.ts';
import { DEGREE, roleTidier } from './role-tidy.ts';
import { goesOn, nameOf, settle, type Votes } from './role-votes.ts';
import { MARKED, namesCalling, namesTrade, WORK } from './trades.ts';

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
/** Words of sentences that no post has in its name, whatever else it has. */
const SAYS = /\b(?:we|you|have|has|been|unfortunately|thank|tenemos|temos|avons|hebben|haben)\b/;

/** "…for the following position:", "Ihre Bewerbung auf die Stelle": the next line says which. */
const LEADS_TO_LINE =
  /(?:(?:position|role|job|post|opening)(?: below)?|posting|vacancy|title|stelle|position|funktion|ausschreibung|als|poste|offre|puesto|vacante|vaga|cargo|functie|vacature|(?:inscrito|postulado|candidatado|inscripto)(?:\/?\(?a\)?)?(?:-se)? (?:en|a)|(?:you(?:'ve| have)? )?applied (?:to|for)|your application (?:to|for)|beworben (?:auf|fur|als)|postule a|gesolliciteerd op)(?:\(s\))?(?: (?:for which |to which |that |which )?you [^:.]{2,50}| (?:at|with|bei) [^:.]{2,40})?:?$|(?:proceso|seleccion|candidaturas?|postulacion|inscripcion|bewerbung(?:en)?|vaga|offre|candidature|sollicitaties?|vacature|oferta|processo)\b[^:.]{0,60}:$/;
/** What might interest the reader besides: posts further down are others. */
const SUGGESTS =
  /\b(?:similar (?:jobs|roles|positions|openings|opportunities)|(?:jobs|roles|positions|openings|opportunities) (?:that |which )?(?:you )?(?:may|might|could)|(?:may|might|could) (?:also )?(?:interest|be interested|like)|recommended (?:jobs|roles)|other (?:open(?:ings| roles| positions)|roles|jobs|positions)|pourrai(?:t|ent) (?:aussi |egalement )?vous (?:interesser|correspondre)|offres (?:similaires|susceptibles)|ahnliche (?:stellen|jobs)|konnten? (?:sie|dich|ihnen|dir) (?:auch )?interessieren|(?:podrian?|pueden?) interesarte|vagas (?:semelhantes|similares)|podem te interessar|vergelijkbare (?:vacatures|functies))/;

/** What a line says above the one with the post. */
const OF_A_LETTER =
  /^(?:ihre |deine |uw |jouw |je )?(?:bewerbung|sollicitatie(?:brief)?)(?: (?:vom|van) [\d .\p{L}]+)?[:,]?$/u;
/** A line above the greeting that says what a letter is about, as a subject does. */
const ABOUT_LINE =
  /^(?:Betr(?:eff|ifft|eft)?\b\.?|Onderwerp|Objet|Asunto|Assunto|Oggetto|Subject|Ausschreibung(?= \p{Lu})|Stellenausschreibung(?= \p{Lu})) ?:? (\p{L}.{2,90})$/u;

/** Languages that write the words of a role small. */
const SMALL_LETTERS = new Set(['fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'nb', 'pl']);

type RoleGuess = { name: string; confidence: number };
/** `key`: what its votes are counted under. */
type Named = { name: string; key: string; known: number; capital: number };

/** One more that it is at once. */
const ALSO = /^ (?:y|e|et|en|ou|o) \p{L}{4,}(?:\/\p{L}+|\([^()]{1,5}\))?/u;
/** What stands behind a post of which there are several. */
const MANY = /^["”“]?,? (?:openings|roles|positions|jobs|vacancies|opportunities)\b/;
/** What goes on behind a degree that is worked for. */
const OF_DEGREE =
  /^ positions?(?: (?:in|on) (?:(?:(?:and|of|&|for) )?\p{Lu}[\p{L}-]*(?: (?=\p{Lu}|(?:and|of|&|for) \p{Lu}))?)+)?/u;
/** Who looks for somebody else: what is named there is another post. */
const ELSEWHERE_HIRED =
  /\b(?:sister (?:company|firm|hotel|restaurant|site|school|agency)|another (?:client|company|team|branch|store|department|employer|firm) (?:of|is|are|who|that|has)|(?:friend|colleague|neighbou?r)s? of (?:mine|ours)|you (?:may|might) also|which you (?:may|might) (?:wish|want|like)|we do have|shall i (?:pass|forward|send|put)|(?:i|we) (?:also )?have (?:another|a different|an? (?:other|similar)))\b/;
/** What sends the reader to look for others. */
const ELSEWHERE =
  /\b(?:[Ss]ee|[Cc]heck|[Vv]isit|[Bb]rowse|[Ww]atch|[Ee]xplore|[Ff]ind|page|website|site|similar|other) /;

const NEEDED = new Literals(BODY.map(({ needs }) => needs));
const NEEDED_IN_SUBJECT = new Literals(SUBJECT.map(([, , needs]) => needs.split('|').filter((text) => text !== '')));
/** From which part of the best one's votes on another post is as likely. */
const EQUAL = 0.93;
/** What begins with a small letter and is a name all the same: "iOS", "eCommerce". */
const SMALL_FIRST = /(?:ios|ecommerce|ediscovery|elearning) (?<![a-z\d.@/-](?:ios|ecommerce|ediscovery|elearning) )/;
const FIRST_SMALL = /(?<![\p{L}\d.@/-])[ie](?=(?:OS|Commerce|Discovery|Learning)(?!\p{L}))/gu;
const FIRST_RAISED = /(?<![\p{L}\d.@/-])[IE](?:OS|Commerce|Discovery|Learning)(?!\p{L})/gu;
const small = (word: string): string => word[0]!.toLowerCase() + word.slice(1);
/** A role with so many votes, one of them from a sentence, is the one. */
const SETTLED = 4;
/** Where a sentence by itself begins. */
const WHOLE = [0];
/** Below these sentences a mail names no role. */
const MAX_READ = 13;

/** In: sentences (the first is the subject), the same joined, their language, the names of the employer, the candidate and the sender if known. Out: the best role, or null. */
export const findRole = (
  sentences: Sentence[],
  joined: Joined,
  language: string | null,
  company: string | null,
  candidateName: string | null,
  senderName: string | null,
): RoleGuess | null => {
  if (SMALL_FIRST.test(joined.all)) {
    const found = votedRole(
      sentences.map((sentence) => ({
        ...sentence,
        text: sentence.text.replace(FIRST_SMALL, (sign) => sign.toUpperCase()),
      })),
      joined,
      language,
      company,
      candidateName,
      senderName,
    );
    return (
      found && {
        ...found,
        name: found.name.replace(FIRST_RAISED, (word) =>
          sentences.some(({ text }) => text.includes(small(word))) ? small(word) : word,
        ),
      }
    );
  }
  return votedRole(sentences, joined, language, company, candidateName, senderName);
};

/** "Subalterno/a", "Weber:in", "tisserand(e)": of either sex, as only a post is, or whom a letter greets. */
const GENDERED =
  /(?<!candidat|estimad|prezad|querid|aspirant|seleccionad|inscrit|postulad|interesad|car|usuari)[oe]?(?<=\p{L}{3})(?:\/-?(?:a|as|in|innen|euse|rice|trice|ora|eira|ère|ière)|\((?:a|in|e|ne|euse|trice|ora)\)|[*:_·](?:in|innen))(?!\p{L})/iu;
const isGendered = (name: string): boolean => /[/(*:_·]/.test(name) && GENDERED.test(name);
/** "prácticas en Tejidos", "stage marketing": what one learns is the post. */
const TRAINING =
  /^(?:(?:pflicht|schuler)?praktikum|ausbildung|stage|alternance|apprentissage|practicas|beca|estagio|tirocinio|duale[ns]? (?:studium|student\w*)) (?:de fin d'etudes |curricular |profesionales )?(?:im bereich |im |in |zu[rm] |en |de |d'|em |na area de )?(?!als )(?!(?:ihr|dein|bei|zu|am|sur|a|au|chez|no|na|la|el|los|las|un|bij|van|op|te|aan|is)\b)[a-z]{3}/;
const isTraining = (folded: string): boolean => TRAINING.test(folded);
/** Does every word say what a mail is about, and none what the post is: "proceso de selección"? */
const isOfMail = (folded: string): boolean =>
  folded.split(/[^a-z]+/).every((word) => word.length < 4 || ABOUT.has(word) || NOISE.has(word) || OF_MAIL.has(word));
const OF_MAIL = new Set(
  'seleccion participacion participacao personal trabajo trabalho empleo emprego emploi travail recrutement selection partie equipe equipo equipa empresa entreprise nosotros nuestra nuestro nossa nosso notre votre onze ons jouw bedrijf organisatie semana semaine week agradecimiento agradecimento remerciements informacion informacao information respuesta resposta reponse antwoord prochaine proxima volgende etape etapa fase ronde'.split(
    ' ',
  ),
);
/** Does a text end in one of these signs? */
const endsIn = (text: string, signs: string): boolean => signs.includes(text.slice(-1));

const votedRole: typeof findRole = (sentences, joined, language, company, candidateName, senderName) => {
  const votes = new Map<string, Votes>();
  const companyKey = foldName(company ?? '');
  const candidateKey = foldName(candidateName ?? '');
  const senderKey = foldName(senderName ?? '');
  // "Guten Tag Valentin Moosmann!"
  const greeted = sentences.slice(1, 4).find(({ text, folded }) => text.length < 60 && GREETS.test(folded));
  const reader = greeted && /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?=[,!:.]?$)/u.exec(greeted.text)?.[0];
  const readerKey = !reader || namesTrade(fold(reader)) ? '-' : foldName(reader);
  const employer = company ? new Employer(company) : null;
  const capitals = language === null || !SMALL_LETTERS.has(language);
  const tidy = roleTidier(employer, capitals);
  /** What a phrase names, and how much of a vote's worth that has; null for no role. */
  const read = (raw: string): Named | null => {
    // The employer as it stands: no part of that is a post.
    if (raw === company && !namesCalling(fold(raw))) return null;
    const tidied = tidy(raw);
    const name = DEGREE.test(tidied) && joined.all.includes(`${fold(tidied)} position`) ? `${tidied} position` : tidied;
    if (name.length < 2 || (name.length < 3 && name !== raw) || name.length > 110) return null;
    const folded = fold(name);
    const signs = wordSignsOf(folded);
    const calling = namesCalling(folded);
    if ((!calling && !/\p{L}{2}/u.test(name)) || isNoRole(folded, signs)) return null;
    if (!(calling && namesTrade(folded)) && isPersonName(name)) return null;
    const key = foldName(name);
    if (key.includes(readerKey)) return null;
    if (key === companyKey || (candidateKey !== '' && key.includes(candidateKey))) return null;
    if (name.includes(')') && /^\([^()]*\)$|^[^(]*\)/.test(name)) return null;
    if (signs & SIGN.programme && isProgramme(folded, companyKey + senderKey)) return null;
    if (folded.includes(' program') && /^\p{Ll}.*(?<! internship) program(?:me)?s?$/u.test(name)) return null;
    const trade = calling || MARKED.test(folded) || isGendered(name) || isTraining(folded);
    if (signs & SIGN.sentence && (!trade || SAYS.test(folded))) return null;
    const words = name.split(' ');
    if (words.length > 16 || (!trade && words.length > 8)) return null;
    if (!trade && companyKey !== '' && (companyKey.includes(key) || key.startsWith(companyKey))) return null;
    // "Orrin Co-op", which is a house
    if (companyKey !== '' && key.startsWith(companyKey) && /^coop(?:erative)?$/.test(key.slice(companyKey.length)))
      return null;
    if (trade) return { name, key, known: 1, capital: 1 };
    if (/^[^"“„”]*["“„][^"“”„]*$/.test(name)) return null;
    // "20 minute talk", "6 active": a figure opens only what is called after a year.
    if (/^\d(?!0\d\d )/.test(name) || (key.length > 3 && senderKey.includes(key))) return null;
    const isWork = signs & SIGN.work && WORK.test(folded);
    return isWork
      ? { name, key, known: 0.7, capital: 1 }
      : {
          name,
          key,
          known: !capitals && /^\p{Lu}.* /u.test(name) ? 0.52 : 0.45,
          capital: /^\p{Ll}/u.test(name) ? 0.3 : 1,
        };
  };
  const named = new Map<string, Named | null>();
  let inSubject = true;
  let isSettled = false;
  const vote = (raw: string, worth: number): void => {
    let one = named.get(raw);
    if (one === undefined) {
      one = read(raw);
      named.set(raw, one);
    }
    if (one === null) return;
    const { name, key, known, capital } = one;
    const score = worth * known * capital;
    const entry = votes.get(key) ?? { names: new Map(), score: 0, said: 0, led: 0 };
    entry.names.set(name, (entry.names.get(name) ?? 0) + score);
    entry.score += score * (entry.score > 0 ? 0.6 : 1);
    if (!inSubject) entry.said = Math.max(entry.said, score);
    if (worth >= 3) entry.led |= inSubject ? 1 : 2;
    isSettled ||= entry.score >= SETTLED && entry.said > 0;
    votes.set(key, entry);
  };
  const title = sentences[0]?.text ?? '';
  const subject = title.includes('—') ? title.replaceAll(' — ', ' – ') : title;
  const about = subject.slice(0, 300);
  const there = NEEDED_IN_SUBJECT.search(joined.all, joined.starts, 1)[0]!;
  for (let number = 0; number < SUBJECT.length; number++) {
    const [pattern, worth, needs] = SUBJECT[number]!;
    if (needs !== '' && (there & (1 << number)) === 0) continue;
    for (const phrase of matches(pattern, about)) vote(phrase, worth);
  }
  const whole = inParts(subject.slice(0, 200), company);
  if (whole !== null) vote(whole, 2.6);
  if (namesCalling(sentences[0]?.folded ?? '')) for (const phrase of rolePhrases(about, true)) vote(phrase, 1.6);
  inSubject = false;
  const spoken = spokenIn(language);
  let closed = false;
  let suggests = false;
  for (let index = 0; index + 1 < sentences.length && index + 1 < MAX_READ; index++) {
    const { text, folded } = sentences[index + 1]!;
    const opening = text.slice(0, 500);
    const told = ELSEWHERE_HIRED.test(folded) ? 0.2 : 1;
    for (let bits = NEEDED.search(folded, WHOLE, 1)[0]! & spoken; bits !== 0; bits &= bits - 1) {
      const { pattern, worth, language: of } = BODY[31 - Math.clz32(bits & -bits)]!;
      for (const whole of matches(pattern, opening)) {
        const called = of === 'en' && IS_CALLED.test(text.slice(text.indexOf(whole) + whole.length));
        const phrase = called ? withoutSomebody(whole) : whole;
        if (phrase === null) continue;
        // "Watch our careers page for Weaver openings"
        const at = text.indexOf(phrase);
        const behind = text.slice(at + phrase.length);
        // "the PhD position in Dyes"
        if (DEGREE.test(phrase)) {
          vote(phrase + (OF_DEGREE.exec(behind)?.[0] ?? ''), worth);
          continue;
        }
        // "the Orrin hiring process"
        if (IS_SOUGHT.test(behind) && !namesCalling(fold(phrase))) continue;
        const also = ALSO.exec(behind)?.[0] ?? '';
        // "Chapista y pintor/a"
        if (
          also !== '' &&
          !capitals &&
          namesCalling(fold(phrase.slice(phrase.lastIndexOf(' ') + 1))) &&
          namesCalling(fold(also))
        )
          vote(phrase + also, worth);
        const isOneOfMany = MANY.test(behind) && ELSEWHERE.test(text.slice(0, at));
        vote(phrase, worth * (index < 6 ? 1 : 0.6) * (isOneOfMany ? 0.3 : 1) * told);
      }
    }
    if (!closed && index < 8) for (const [phrase, worth] of rolesAbroad(language, opening, folded)) vote(phrase, worth);
    // "Wir suchen eine Weberin (m/w/d)": the mark proves a post.
    if (!closed && index < 8 && namesCalling(folded))
      for (const phrase of rolePhrases(text, false))
        vote(phrase, (phrase.endsWith(')') && MARKED.test(fold(phrase)) ? 2.6 : 1.5) * told);
    // Job boards: the role on one line, "Company · Place" on the next.
    if (text.length < 90 && sentences[index + 2]?.text.slice(0, 60).includes(' · ') && namesTrade(folded))
      vote(text, 4);
    // "Sent to Orrin", then the role, the employer and the place, a line each.
    else if (
      text.length < 90 &&
      !closed &&
      (sentences[index + 2]?.text.length ?? 99) < 70 &&
      (sentences[index + 3]?.text.length ?? 99) < 70 &&
      sentences[index]!.folded.endsWith(` ${sentences[index + 2]!.folded}`) &&
      !endsIn(text, '.!?:,')
    )
      vote(text, 4.6);
    // No mail has been seen where what stands below would have changed it.
    if (isSettled) break;
    suggests ||= SUGGESTS.test(folded);
    // "Thank you Noor," above a letter opens it.
    closed ||=
      text.length < 50 &&
      CLOSING.test(folded) &&
      // "Beste Noor,", "Liebe Noor,"
      !(index < 3 && GREETS.test(folded)) &&
      !(index < 3 && OPENS.test(folded)) &&
      !(sentences.length - index > 3 && opensLetter(folded, index)) &&
      !(index === 0 && folded.startsWith('thank') && sentences.length > 4);
    const before = sentences[index]!;
    // A line that a label or an unfinished sentence leads to.
    if (
      !closed &&
      !suggests &&
      index > 0 &&
      index < 8 &&
      text.length < 110 &&
      !endsIn(text, '!?:,') &&
      (/^["“„(]*[\p{Lu}\d]/u.test(text) || (!capitals && before.text.endsWith(':') && namesCalling(folded))) &&
      !LABELLED.test(folded) &&
      !endsIn(before.text, '.!?') &&
      before.text.length > 20 &&
      LEADS_TO_LINE.test(before.folded)
    )
      vote(text, 4.5);
    const [, topic] = index < 3 && text.length < 110 ? (ABOUT_LINE.exec(text) ?? []) : [];
    if (topic !== undefined) {
      for (const [pattern, worth] of SUBJECT) for (const phrase of matches(pattern, topic)) vote(phrase, worth);
      if (namesCalling(fold(topic))) for (const phrase of [topic, ...rolePhrases(topic, true)]) vote(phrase, 1.6);
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
      vote(text, 2);
    // A line that is nothing but a role; below the closing it is the title of who signs.
    if (
      topic === undefined &&
      !closed &&
      !suggests &&
      index < 10 &&
      text.length < 90 &&
      !endsIn(text, '.!?:,') &&
      /^[•\-\s]*[\p{Lu}\d]/u.test(text) &&
      (namesTrade(folded) || MARKED.test(folded) || (before.text.endsWith(':') && namesCalling(folded))) &&
      !SIGNS.test(folded) &&
      !(index > (before.text.length > 60 ? 1 : 2) && index + 3 >= sentences.length && before.text.endsWith('.')) &&
      !LABELLED.test(folded) &&
      !isSigned(text) &&
      !PERSON.test(before.text)
    ) {
      // "Re: Requisition 24-118, Weaver"
      vote(text.replace(/^(?:[•\-\s]+|re: ?)/i, ''), /^re:/i.test(text) ? 3 : 1.6);
    }
  }
  if (votes.size === 0) return null;
  const letter = joined.starts[1] === undefined ? '' : joined.all.slice(joined.starts[1]);
  settle(votes, letter);
  const keys = [...votes.keys()];
  const totals = new Map(keys.map((key) => [key, votes.get(key)!.score]));
  for (const key of keys) {
    for (const other of keys)
      if (other !== key && (other.length > 3 ? key.includes(other) : key.startsWith(other)))
        totals.set(key, totals.get(key)! + votes.get(other)!.score * 0.5);
  }
  const ranked = keys.sort((a, b) => totals.get(b)! - totals.get(a)!);
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
  // What is no known trade needs more than one place that says so, and in small letters two that lead to it.
  if (best.led === 3 && !capitals && total > 0.8 && !isOfMail(fold(name)))
    return { name, confidence: confidenceOf(total / (total + 3)) };
  if (total < (namesCalling(fold(name)) || MARKED.test(fold(name)) ? 1.4 : /^[\x20-\u024f]*$/.test(name) ? 2 : 1.55))
    return null;
  return { name, confidence: confidenceOf(total / (total + 3)) };
};
