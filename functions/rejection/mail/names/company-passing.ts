/** Whose votes do not count: who only carries a letter, passes on what an employer says, signs for a house or is a part of it. */

import { fold, foldName } from '../fold.ts';
import { matches } from '../search/matches.ts';
import { holdsOne } from '../signs.ts';
import { HEARD, type Letter, type Voting, withoutBroker } from './company-broker.ts';
import { areRelated, isOf } from './company-names.ts';
import { APPLIED_TO, CARRIED_FOR, INVITING, PLACES } from './company-places.ts';
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
import { carrierOf, isRelayName, type Sender } from './senders.ts';

/** Does the place of company-places.ts count as tried on a sentence, by the bits for it? */
const isTried = (bits: number, place: number): boolean => (bits & (1 << place)) !== 0;
const ACTING = 14;
const SENT = 2;
const SET = 19;
/** Of sentences that one looks for who acts in, or that have the employer behind its label. */
const NAMING = (1 << ACTING) | (1 << HEARD) | (1 << SENT) | (1 << SET) | (1 << INVITING) | (1 << 0);
/** What leads to the house that the reader applied to. */
const LEADS_TO_HOUSE =
  / (?:at|with|by|bei|chez|au sein d(?:e|u)|par|bij|door) |(?:transmise|envoyée|adressée|enviada|remitida|encaminhada|verstuurd|doorgestuurd|verzonden) (?:à|a|para|ao|naar) /;
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

/** "Admissions" of a host that is called otherwise is a part of the house that nothing else in the letter names. */
const withoutPlainParts = (votes: Map<string, Vote>, { mail, sender, host, body }: Letter): void => {
  const isLedTo = (name: string): boolean =>
    sender?.machine === true && body.some(({ text }) => LEADS_TO.some((lead) => text.includes(lead + name)));
  for (const [key, { places, spelling }] of votes)
    if (places.has('from') && areAll(places, SHOWN_OR_SIGNED) && !isOf(key, host)) {
      const plain = [...spelling.keys()].every(
        (name) =>
          /^\p{L}[\p{Ll}'’-]+$/u.test(name) && !isBehindDepartment(mail.from?.name ?? '', name) && !isLedTo(name),
      );
      if (plain && !foldName(mail.subject ?? '').includes(key)) votes.delete(key);
    }
};

/** "The programme of Orrin", which writes: in languages where no department is called so. */
const LEADS_TO = ' de , da , do , del , von , bei , van , bij , chez '.split(',');

/** Who carries the letter is not who wrote it, where the text names somebody else. */
const withoutCarrier = (votes: Map<string, Vote>, relay: string): void => {
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
};

/** "The Orrinboard Team", where somebody else is named, too */
const withoutSigningCarriers = (votes: Map<string, Vote>): void => {
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
};

const WRITES_FOR = / (?:on behalf of|im Auftrag von|pour le compte de|en nombre de|em nome de|namens) /;
/** A machine: "Orrintests pour Dyer Mills". */
const MACHINE_WRITES_FOR =
  / (?:on behalf of|im Auftrag von|pour(?: le compte de)?|en nombre de|em nome de|para|namens) /;
const BEFORE_WHOM = [
  ' on behalf of ',
  ' im Auftrag von ',
  ' pour ',
  ' en nombre de ',
  ' em nome de ',
  ' para ',
  ' namens ',
];
/** "Orrinboard on behalf of Dyer Mills" */
const withoutWhoWritesFor = (votes: Map<string, Vote>, shown: string, host: string, machine: boolean): void => {
  if (!holdsOne(shown, BEFORE_WHOM)) return;
  const passed = (machine ? MACHINE_WRITES_FOR : WRITES_FOR).exec(shown);
  if (!passed) return;
  const carrying = foldName(shown.slice(0, passed.index));
  if (
    carrying.length > 3 &&
    host.startsWith(carrying) &&
    [...votes].some(([key, { places }]) => places.has('from') && !isOf(key, host))
  )
    for (const key of votes.keys()) if (isOf(key, host)) votes.delete(key);
};

/** A machine shows another name than the letter is signed with, which its sentences have too. */
const withoutMachine = (votes: Map<string, Vote>, host: string): void => {
  const signsToo = ([key, { score, places }]: [string, Vote]): boolean =>
    score >= 3 && places.has('signature') && [...places].some(isInWords) && !isOf(key, host);
  if ([...votes].some(signsToo))
    for (const [key, one] of votes)
      if (one.places.has('domain') && isSelf(one.places) && !one.places.has('signature') && isOf(key, host))
        votes.delete(key);
};

/** What stands behind a label for the employer, and the keys of who acts on an application; votes for those that only say so. */
const actorsOf = (
  votes: Map<string, Vote>,
  { mail, sender, body, there, nameIn }: Letter,
  vote: Voting,
): { fields: string[]; actors: Set<string> } => {
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
  return { fields, actors };
};

/** Keys of who only passes on what an employer has said. */
const passingAmong = (
  votes: Map<string, Vote>,
  { host, body }: Letter,
  fields: string[],
  actors: Set<string>,
): string[] => {
  const inField = fields.some((raw) => raw.includes(' '));
  const passesOn = (): boolean => body.some(({ text }) => PASSES_ON.test(text));
  // "Orrin Mills have decided": who decides is who hires, whoever signs.
  const isActing =
    actors.size > 0 &&
    [...votes].some(([key, { places }]) => actors.has(key) && ![...places].some((place) => SELF.has(place)));
  const passing = [...votes]
    .filter(
      ([key, { places }]) =>
        (places.has('domain') || places.has('from') || (isActing && isOf(key, host))) &&
        (isActing
          ? [...places].every((place) => SELF.has(place) || place === 'body7' || place === 'legal')
          : isSelf(places) && (inField || !places.has('signature') || passesOn())),
    )
    .map(([key]) => key);
  const isNamedToo = [...votes].some(
    ([key, { places }]) => places.has('from') && !isSelf(places) && !passing.includes(key),
  );
  return isNamedToo ? [] : passing;
};

/** So does who only passes on what an employer has said, where the text says to whom the reader applied. */
const withoutPassers = (votes: Map<string, Vote>, letter: Letter, vote: Voting): void => {
  const { sender, body, nameIn } = letter;
  const { fields, actors } = actorsOf(votes, letter, vote);
  const passing = passingAmong(votes, letter, fields, actors);
  if (passing.length === 0) return;
  const told = new Set(actors);
  for (const raw of fields) told.add(nameIn(raw)?.[1] ?? '');
  for (const { text } of body)
    if (LEADS_TO_HOUSE.test(text)) for (const raw of matches(APPLIED_TO[0]!, text)) told.add(nameIn(raw)?.[1] ?? '');
  const employers = [...votes].filter(([key, { score, places }]) => told.has(key) && score >= 2 && !isSelf(places));
  if (employers.length !== 1) return;
  const [[key, { spelling }]] = employers as [(typeof employers)[number]];
  const full = [...spelling.keys()][0]!;
  if (!passing.some((one) => areRelated(one, key, full, sender?.label ?? '')))
    for (const one of passing) votes.delete(one);
};

/** "Department of Dyes", where the letter names the university it is a part of. */
const withoutPartsOfUniversity = (votes: Map<string, Vote>): void => {
  const spelledNames = [...votes].map(([key, { spelling }]) => ({ key, name: [...spelling.keys()][0]! }));
  if (votes.size > 1 && spelledNames.some(({ name }) => isUniversity(name) && !isPartOfOne(name)))
    for (const { key, name } of spelledNames) if (isPartOfOne(name) && !isUniversity(name)) votes.delete(key);
};

/**
 * In: the votes by key, what they come from, how to vote. Takes away the votes of those who only pass on the letter.
 * Out: does a job board or a recruiter write, so that only the text can say for whom?
 */
export const withoutPassing = (votes: Map<string, Vote>, letter: Letter, vote: Voting): boolean => {
  const { mail, sender, host } = letter;
  if (sender?.kind === 'employer') withoutPlainParts(votes, letter);
  // Who shows a name and signs with it is called so, whatever its host is called.
  for (const one of votes.values()) if (one.places.has('from') && one.places.has('signature')) one.score += 0.5;
  for (const key of signersOf(votes)) votes.delete(key);
  if (sender?.kind === 'relay') withoutCarrier(votes, carrierOf(sender));
  if (sender === null || sender.kind === 'relay') withoutSigningCarriers(votes);
  withoutWhoWritesFor(votes, mail.from?.name ?? '', host, sender?.machine === true);
  if (sender?.machine) withoutMachine(votes, host);
  const broker = withoutBroker(votes, letter, vote);
  withoutPassers(votes, letter, vote);
  withoutPartsOfUniversity(votes);
  return broker;
};
