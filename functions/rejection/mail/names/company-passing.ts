/** Whose votes do not count: who only carries a letter, passes on what an employer says, signs for a house or is a part of it. */

import { fold, foldName } from '../fold.ts';
import type { Original } from '../forward/original.ts';
import { matches } from '../search/matches.ts';
import type { Sentence } from '../sentences.ts';
import { areRelated, isOf } from './company-names.ts';
import { APPLIED_TO, CARRIED_FOR, HAS_TOLD, INVITING, PLACES, TALKED_WITH } from './company-places.ts';
import { isBehindDepartment } from './company-self.ts';
import {
  AT_THE_END,
  areAll,
  isInWords,
  isSelf,
  mostSpelled,
  SELF,
  SHOWN_OR_SIGNED,
  signersOf,
  type Vote,
} from './company-totals.ts';
import { isHouse, isPartOfOne, isUniversity } from './houses.ts';
import { isPersonName } from './persons.ts';
import { isPlatform } from './platforms.ts';
import { carrierOf, findsWork, isRelayName, type Sender } from './senders.ts';

const NAMES_CLIENT = [...APPLIED_TO, CARRIED_FOR];
const TOLD = / back to | me | enjoyed | liked | loved | felt /;
const TALKS = / (?:with|to|from) (?:the )?(?:\p{Ll}+ (?:\p{Ll}+ )?at )?\p{Lu}/u;
/** Does it only name itself, its small print told too? */
const isOwn = (places: Set<string>): boolean => {
  for (const place of places) if (!SELF.has(place) && place !== 'legal') return false;
  return true;
};

type Letter = {
  mail: Original;
  /** What the address says, and the same as the letter spells it. */
  read: Sender | null;
  sender: Sender | null;
  /** What the sender's host is called, folded. */
  host: string;
  /** The sentences below the subject; which of company-places.ts are tried on each, the subject first. */
  body: Sentence[];
  there: ArrayLike<number>;
  nameIn: (raw: string) => [name: string, key: string] | null;
  /** Does who sends it keep the applications to many houses? */
  keeper: boolean;
  /** Does it speak of the employer as of somebody else? */
  carrier: boolean;
};

/** Does the place of company-places.ts count as tried on a sentence, by the bits for it? */
const isTried = (bits: number, place: number): boolean => (bits & (1 << place)) !== 0;
const ACTING = 14;
const HEARD = 6;
const SENT = 2;
const SET = 19;
const HEARD_FROM = `body${HEARD}`;
/** Of sentences that one looks for who acts in, or that have the employer behind its label. */
const NAMING = (1 << ACTING) | (1 << HEARD) | (1 << SENT) | (1 << SET) | (1 << INVITING) | (1 << 0);
/** What leads to the house that the reader applied to. */
const LEADS_TO_HOUSE =
  / (?:at|with|by|bei|chez|au sein de|par|bij|door) |(?:transmise|envoyée|adressée|enviada|remitida|encaminhada|verstuurd|doorgestuurd|verzonden) (?:à|a|para|ao|naar) /;
/** "a été transmise à l'entreprise Orrin": who says so only carries it. */
const PASSES_ON =
  /(?:transmise|envoyée|adressée) à(?: l['’]entreprise| la société)? \p{Lu}|(?:enviada|remitida) a(?: la empresa)? \p{Lu}|(?:verstuurd|doorgestuurd|verzonden) naar \p{Lu}|(?:enviada|encaminhada) (?:para|à|ao)(?: [ao])?(?: empresa)? \p{Lu}/u;
/** Who acts on an application, by a sentence on which the places with these bits are tried. */
const actorsIn = (text: string, bits: number, sender: Sender | null, subject: string): string[] => [
  ...(isTried(bits, ACTING) ? matches(APPLIED_TO[1]!, text) : []),
  ...(isTried(bits, 0) || isTried(bits, HEARD) ? matches(APPLIED_TO[2]!, text) : []),
  ...(isTried(bits, INVITING) && sender?.machine ? matches(PLACES[INVITING]![0], text) : []),
  ...(isTried(bits, HEARD) || isTried(bits, SENT) || isTried(bits, SET)
    ? matches(CARRIED_FOR, text).filter(
        (name) =>
          (sender?.machine || isHouse(name) || subject.includes(name.replace(/ I$/, ''))) && !isPersonName(name),
      )
    : []),
];

/**
 * In: the votes by key, what they come from, how to vote. Takes away the votes of those who only pass on the letter.
 * Out: does a job board or a recruiter write, so that only the text can say for whom?
 */
export const withoutPassing = (
  votes: Map<string, Vote>,
  { mail, read, sender, host, body, there, nameIn, keeper, carrier }: Letter,
  vote: (raw: string, worth: number, place: string) => void,
): boolean => {
  const { from } = mail;
  const relay = sender?.kind === 'relay' ? carrierOf(sender) : null;
  // "Admissions" of a host that is called otherwise is a part of the house that nothing else in the letter names.
  if (sender?.kind === 'employer')
    for (const [key, { places, spelling }] of votes)
      if (places.has('from') && areAll(places, SHOWN_OR_SIGNED) && !isOf(key, host)) {
        const plain = [...spelling.keys()].every(
          (name) => /^\p{L}[\p{Ll}'’-]+$/u.test(name) && !isBehindDepartment(from?.name ?? '', name),
        );
        if (plain && !foldName(mail.subject ?? '').includes(key)) votes.delete(key);
      }
  // Who shows a name and signs with it is called so, whatever its host is called.
  for (const one of votes.values()) if (one.places.has('from') && one.places.has('signature')) one.score += 0.5;
  for (const key of signersOf(votes)) votes.delete(key);
  // Who carries the letter is not who wrote it, where the text names somebody else.
  if (relay !== null) {
    const carries = (key: string): boolean =>
      key === relay ||
      (key.length > 5 && relay.endsWith(key)) ||
      (relay.length > 3 && key.startsWith(relay)) ||
      (relay.length > 4 && key.includes(relay));
    const named = [...votes].some(
      ([key, one]) =>
        !carries(key) &&
        ((one.score >= 2 && !isSelf(one.places)) ||
          (one.score >= 2.4 && one.places.has('signature') && isHouse(mostSpelled(one)))),
    );
    if (named) for (const key of votes.keys()) if (carries(key)) votes.delete(key);
  }
  // "The Orrinboard Team", where somebody else is named, too
  if (sender === null || sender.kind === 'relay') {
    const carriers = new Set(
      [...votes]
        .filter(
          ([, { spelling, places }]) =>
            areAll(places, AT_THE_END) && [...spelling.keys()].every((name) => isRelayName(fold(name))),
        )
        .map(([key]) => key),
    );
    const isNamed =
      carriers.size > 0 &&
      [...votes].some(([key, { score, places }]) => !carriers.has(key) && score >= 1.2 && [...places].some(isInWords));
    if (isNamed) for (const key of carriers) votes.delete(key);
  }
  // "Orrinboard on behalf of Dyer Mills"
  const passed = / (?:on behalf of|im Auftrag von|pour le compte de|en nombre de|em nome de|namens) /.exec(
    from?.name ?? '',
  );
  if (passed) {
    const carrying = foldName(from!.name!.slice(0, passed.index));
    if (
      carrying.length > 3 &&
      host.startsWith(carrying) &&
      [...votes].some(([key, { places }]) => places.has('from') && !isOf(key, host))
    )
      for (const key of votes.keys()) if (isOf(key, host)) votes.delete(key);
  }
  // A machine shows another name than the letter is signed with, which its sentences have too.
  const signsToo = ([key, { score, places }]: [string, Vote]): boolean =>
    score >= 3 && places.has('signature') && [...places].some(isInWords) && !isOf(key, host);
  if (sender?.machine && [...votes].some(signsToo))
    for (const [key, one] of votes)
      if (one.places.has('domain') && isSelf(one.places) && !one.places.has('signature') && isOf(key, host))
        votes.delete(key);
  // A job board or a recruiter names itself; only the text can say whom it writes about.
  const offering = new Set<Vote>();
  for (const one of votes.values())
    if (
      (one.places.has('from') || one.places.has('domain')) &&
      [...one.spelling.keys()].some((name) => isPlatform(name, body))
    )
      offering.add(one);
  const isAnothers = ([key, { score, places }]: [string, Vote]): boolean =>
    score >= 2 && !isSelf(places) && !isOf(key, host) && !host.includes(key);
  if (keeper && [...votes].some(isAnothers))
    for (const one of votes.values()) if (isSelf(one.places) && !one.places.has('signature')) offering.add(one);
  if (carrier) for (const one of votes.values()) if (isOwn(one.places) && one.places.has('domain')) offering.add(one);
  const own = [...votes].filter(([, one]) => isOwn(one.places) || offering.has(one));
  const finds = ([key, one]: [string, Vote], plainly: boolean): boolean =>
    offering.has(one) ||
    ((one.places.has('from') || one.places.has('domain')) &&
      (!plainly || read === sender || !isOf(key, host) || !mostSpelled(one).includes(' ')) &&
      [...one.spelling.keys()].some((name) => findsWork(fold(name))));
  const mayFind = own.some((one) => finds(one, false));
  if (mayFind)
    for (const { text } of body)
      for (const raw of [
        ...(TALKS.test(text) ? matches(TALKED_WITH, text) : []),
        ...(TOLD.test(text) ? matches(HAS_TOLD, text) : []),
      ])
        if (!isPersonName(raw)) vote(raw, 2, HEARD_FROM);
  const isClient = (one: Vote): boolean =>
    one.places.has(HEARD_FROM) ||
    (one.places.has('subject') && [...one.places].some((place) => place.startsWith('body')));
  const hasClient = mayFind && [...votes].some(([key, one]) => one.score >= 2 && !isOf(key, host) && isClient(one));
  const broker = (hasClient && sender?.machine === false) || own.some((one) => finds(one, true));
  if (broker && hasClient) for (const key of votes.keys()) if (isOf(key, host)) votes.delete(key);
  if (broker)
    for (const [key, one] of own) {
      const name = mostSpelled(one);
      // "Orrin Research Trust Jobs" of a host that carries the letters of many
      const isShown =
        one.places.has('from') &&
        one.places.has('signature') &&
        isHouse(name) &&
        !isOf(key, host) &&
        !findsWork(fold(name)) &&
        !offering.has(one);
      // "I heard back from the team at Orrin Mills": the client, whoever signs.
      if (!isShown && (!one.places.has('signature') || one.places.has('from') || hasClient)) votes.delete(key);
    }
  if (broker)
    for (const raw of new Set(body.flatMap(({ text }) => NAMES_CLIENT.flatMap((place) => matches(place, text)))))
      if (!isPersonName(raw)) vote(raw, 2, 'body');
  // So does who only passes on what an employer has said, where the text says to whom the reader applied.
  const fields: string[] = [];
  const actors = new Set<string>();
  for (let index = 0; index < body.length; index++) {
    const bits = there[index + 1]!;
    if ((bits & NAMING) === 0) continue;
    const { text } = body[index]!;
    if (isTried(bits, 0)) fields.push(...matches(PLACES[0]![0], text));
    for (const raw of actorsIn(text, bits, sender, mail.subject ?? '')) {
      const key = nameIn(raw)?.[1] ?? '';
      actors.add(key);
      // "has been delivered to Orrin Mills", which only that says
      if (!votes.has(key)) vote(raw, 2, 'body');
    }
  }
  const inField = fields.some((raw) => raw.includes(' '));
  const passesOn = (): boolean => body.some(({ text }) => PASSES_ON.test(text));
  // "Orrin Mills have decided": who decides is who hires, whoever signs.
  const isActing =
    actors.size > 0 &&
    [...votes].some(([key, { places }]) => actors.has(key) && ![...places].some((place) => SELF.has(place)));
  const passing = [...votes].filter(
    ([key, { places }]) =>
      (places.has('domain') || places.has('from') || (isActing && isOf(key, host))) &&
      (isActing
        ? [...places].every((place) => SELF.has(place) || place === 'body7' || place === 'legal')
        : isSelf(places) && (inField || !places.has('signature') || passesOn())),
  );
  const isNamedToo = [...votes].some(
    ([key, { places }]) => places.has('from') && !isSelf(places) && !passing.some(([one]) => one === key),
  );
  if (passing.length > 0 && !isNamedToo) {
    const told = new Set(actors);
    for (const raw of fields) told.add(nameIn(raw)?.[1] ?? '');
    for (const { text } of body)
      if (LEADS_TO_HOUSE.test(text)) for (const raw of matches(APPLIED_TO[0]!, text)) told.add(nameIn(raw)?.[1] ?? '');
    const employers = [...votes].filter(([key, { score, places }]) => told.has(key) && score >= 2 && !isSelf(places));
    if (employers.length === 1) {
      const [[key, { spelling }]] = employers as [(typeof employers)[number]];
      const full = [...spelling.keys()][0]!;
      if (!passing.some(([one]) => areRelated(one, key, full, sender?.label ?? '')))
        for (const [one] of passing) votes.delete(one);
    }
  }
  // "Department of Dyes", where the letter names the university it is a part of.
  const spelledNames = [...votes].map(([key, { spelling }]) => ({ key, name: [...spelling.keys()][0]! }));
  if (votes.size > 1 && spelledNames.some(({ name }) => isUniversity(name) && !isPartOfOne(name)))
    for (const { key, name } of spelledNames) if (isPartOfOne(name) && !isUniversity(name)) votes.delete(key);
  return broker;
};
