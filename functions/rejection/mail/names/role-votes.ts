/** Which of several forms of a role it is: the subject's, the letter's, or what both share. */
import { fold } from '../fold.ts';

/** `said`: the strongest sentence below the subject that names it; `led`: do words that lead to a post stand before it, 1 in the subject, 2 in a sentence; `proved`: is it a post by what leads to it alone? */
export type Votes = { names: Map<string, number>; score: number; said: number; led: number; proved: boolean };
/** The spelling of a role that most places use. */
export const nameOf = ({ names }: Votes): string => {
  let best = '';
  let most = -1;
  for (const [name, score] of names) {
    if (score <= most) continue;
    best = name;
    most = score;
  }
  return best;
};
const wordsOf = (name: string): string =>
  ` ${fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
/** Who does it: "QA Automation" of a sentence is the "QA Automation Engineer" of a subject. */
const PERSON =
  /^(?:engineer|analyst|developer|scientist|designer|consultant|architect|administrator|coordinator|specialist|technician|intern|associate|manager|programmer|researcher) $/;
/** A part of a house behind a role, or a place: "(Dye Square, Tarnford)". */
const UNIT =
  /^(?:,| [-–|]| \() ?(?:School|Department|Dept|Faculty|College|Institute|Office|Division|Cent(?:re|er)|Unit|Branch|Bureau) (?:of|for) \p{Lu}|^ \(\p{Lu}[\p{L}.'’ -]+, \p{Lu}[\p{L}.'’ -]+\)$/u;
/** How long a week is. */
const HOURS = /^ \(\d{1,2}(?: ?[-–/] ?\d{1,2})?\s?(?:uur|u|h|Std|Stunden|heures|horas|ore)\b[^()]{0,20}\)$/;
/** For how long, and at what hours: "(maternity cover, 30 hrs)", "(Tarn area, 24/7 roster)". */
const TERMS =
  /^ \([^()]*\b(?:cover|hrs|hours|roster|rota|fixed[- ]term|FTE|term[- ]time|zero[- ]hours|area|per week)\b[^()]*\)$/i;
/** For whom it is, or when. */
const OF_A_TEAM =
  /^, (?:Team|Abteilung|Bereich|équipe|equipo|equipa|afdeling) (?!Lead|lead)|^ \((?:\S+ )?(?:jan|febr|enero|januari|februari|maart|mei|juni|juli|augustus|oktober|september|octubre|septiembre|setembro|outubro|septembre|octobre|janvier|février|mars|avril|juin|juillet|Januar|Februar|März|Oktober|ab |vanaf |dès |desde |a partir)/u;
/** In: what a subject has behind a role, the letter, folded. Is it a place where the letter has it: "Weaver en Santiago", "wever Tarnwijk"? */
const isPlaceIn = (rest: string, body: string): boolean => {
  const [, led, place] = /^((?:en|em|à|te|in|a|na|no) )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)$/u.exec(rest) ?? [];
  if (place === undefined) return false;
  const town = fold(place);
  return ['in', 'te', 'en', 'em', 'a', ...(led === undefined ? [] : [','])].some((small) =>
    body.includes(`${small} ${town}`),
  );
};

/** "2027 Mill Trainee" of a subject, for "2027 Silk Weaving Mill Trainee Programme": does the longer say the same with words between, as it begins? */
const saysWithin = (short: string, long: string): boolean => {
  const less = wordsOf(short).trim().split(' ');
  const more = wordsOf(long).trim().split(' ');
  if (less.length < 3 || more.length - less.length > 4 || less[0] !== more[0]) return false;
  let at = 0;
  for (const word of more) if (word === less[at]) at++;
  return at === less.length;
};

/**
 * In: votes, the letter below its subject, and that subject, folded. A subject says more than the role ("Weaver, Ward 7") or less; where a sentence
 * has a part of it as the role, the whole is one only if the letter spells it too. The votes of both go to the one that is.
 */
export const settle = (votes: Map<string, Votes>, body: string, subject: string): void => {
  // "zaalwacht" of "zaalwacht vrijkomen"
  for (const [short, less] of votes) {
    if (!less.proved) continue;
    const own = nameOf(less);
    for (const [long, more] of votes) {
      const whole = nameOf(more);
      if (
        long === short ||
        more.proved ||
        !whole.startsWith(own) ||
        !/^(?:,| (?:\p{Ll}|[-–(,]))/u.test(whole.slice(own.length))
      )
        continue;
      less.score += more.score;
      less.said = Math.max(less.said, more.said);
      less.led |= more.led;
      votes.delete(long);
    }
  }
  for (const [long, more] of votes) {
    if (more.said > 0) continue;
    const whole = nameOf(more);
    for (const [short, less] of votes) {
      const own = nameOf(less);
      if (short === long || !whole.startsWith(`${own} `) || !isPlaceIn(whole.slice(own.length + 1), body)) continue;
      if (!body.includes(fold(own)) || body.includes(fold(whole))) continue;
      less.score += more.score;
      votes.delete(long);
      break;
    }
  }
  for (const [long, more] of votes) {
    // "Weaver, School of Silk" below "Weaver": where it is.
    const whole = nameOf(more);
    for (const [short, less] of votes) {
      const own = nameOf(less);
      if (less.said > 0 || short === long || !whole.startsWith(own) || !UNIT.test(whole.slice(own.length))) continue;
      less.score += more.score;
      less.said = more.said;
      votes.delete(long);
      break;
    }
    if (more.said < 2 || !votes.has(long)) continue;
    for (const [short, less] of votes) {
      if (short === long || less.said > 0 || long.includes(short) || !saysWithin(nameOf(less), whole)) continue;
      more.score += less.score;
      votes.delete(short);
    }
    // A subject has "Weaver" of the sentence's "Weaver - Silk": the sentence says the whole.
    for (const [short, less] of votes) {
      if (short === long || !long.startsWith(short)) continue;
      const rest = nameOf(more).slice(nameOf(less).length);
      const hours = HOURS.test(rest);
      if (less.said >= 2 && !hours) continue;
      const ends = hours || (TERMS.test(rest) && subject.includes(fold(nameOf(less))));
      if ((!ends && !/^(?: [-–] |, | \()[\p{L}&/.' -]+\)?$/u.test(rest)) || !nameOf(more).startsWith(nameOf(less)))
        continue;
      // "Weaver, Team Silk", where the subject is content with "Weaver": for whom, not what.
      if (ends || OF_A_TEAM.test(rest)) {
        less.score += more.score;
        less.said = more.said;
        votes.delete(long);
        break;
      }
      more.score += less.score;
      votes.delete(short);
    }
  }
  for (const [long, more] of votes) {
    if (more.said > 0) continue;
    const words = wordsOf(nameOf(more));
    for (const [short, less] of votes) {
      if (less.said < 2 || short.length < 4 || short.length >= long.length || !long.includes(short)) continue;
      const part = wordsOf(nameOf(less));
      const opens = words.startsWith(part);
      if (!opens && !words.endsWith(part)) continue;
      const rest = opens ? words.slice(part.length) : nameOf(more).slice(0, -nameOf(less).length);
      // "the Weaver", "Tjänsten som Weaver": what leads to it. "Training Contract 2027": a year belongs to it.
      const spelt = opens
        ? /^(?:19|20)\d\d $/.test(rest) || PERSON.test(rest) || body.includes(fold(nameOf(more)))
        : !/(?:^|\s)\p{Ll}/u.test(rest) && body.includes(fold(nameOf(more)));
      const [kept, left, key] = spelt ? [more, less, short] : [less, more, long];
      kept.score += left.score;
      kept.said = Math.max(kept.said, left.said);
      votes.delete(key);
      if (kept === less) break;
    }
  }
};

/** In: a role, the subject, the letter below it, folded; `read`: what a phrase names. Out: "Weaver - Silk" of "Weaver", where subject and letter both go on so. */
export const goesOn = (
  name: string,
  subject: string,
  body: string,
  read: (raw: string) => { name: string } | null,
): string => {
  const own = fold(name);
  const whole = fold(subject);
  const at = whole.indexOf(own);
  const rest = at < 0 ? '' : whole.slice(at + own.length);
  if (!/^(?: - |, | ?\()[\p{L}\p{N}]/u.test(rest)) return name;
  let shared = 0;
  for (let from = body.indexOf(own); from >= 0 && shared === 0; from = body.indexOf(own, from + 1)) {
    while (shared < rest.length && body[from + own.length + shared] === rest[shared]) shared++;
    if (!/^(?:$|[\s.,;:!?)"|])/.test(rest.slice(shared)) || shared < 4) shared = 0;
  }
  if (shared === 0 || whole.length !== subject.length) return name;
  const more = read(subject.slice(at, at + own.length + shared));
  return more !== null && more.name.length > name.length && more.name.startsWith(name) ? more.name : name;
};
