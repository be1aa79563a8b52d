/** Who finds work for others: a job board or a recruiter names itself, and only the text can say whom it writes about. */

import { fold } from '../fold.ts';
import type { Original } from '../forward/original.ts';
import { matches } from '../search/matches.ts';
import type { Sentence } from '../sentences.ts';
import { isOf } from './company-names.ts';
import { APPLIED_TO, CARRIED_FOR, HAS_TOLD, TALKED_WITH } from './company-places.ts';
import { isSelf, mostSpelled, SELF, type Vote } from './company-totals.ts';
import { isHouse } from './houses.ts';
import { isPersonName } from './persons.ts';
import { isPlatform } from './platforms.ts';
import { findsWork, type Sender } from './senders.ts';

const NAMES_CLIENT = [...APPLIED_TO, CARRIED_FOR];
const TOLD = / back to | me | enjoyed | liked | loved | felt /;
const TALKS = / (?:with|to|from) (?:the )?(?:\p{Ll}+ (?:\p{Ll}+ )?at )?\p{Lu}/u;
/** Does it only name itself, its small print told too? */
const isOwn = (places: Set<string>): boolean => {
  for (const place of places) if (!SELF.has(place) && place !== 'legal') return false;
  return true;
};

/** The place of who was talked with. */
export const HEARD = 6;
const HEARD_FROM = `body${HEARD}`;

/** What the votes come from. */
export type Letter = {
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

export type Voting = (raw: string, worth: number, place: string) => void;

/** Names under which a job board or a recruiter writes. */
const offeringAmong = (votes: Map<string, Vote>, { host, body, keeper, carrier }: Letter): Set<Vote> => {
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
  return offering;
};

/** A job board or a recruiter names itself; only the text can say whom it writes about. Out: does one write? */
export const withoutBroker = (votes: Map<string, Vote>, letter: Letter, vote: Voting): boolean => {
  const { mail, read, sender, host, body } = letter;
  const offering = offeringAmong(votes, letter);
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
  if (!broker) return false;
  if (hasClient) for (const key of votes.keys()) if (isOf(key, host)) votes.delete(key);
  for (const [key, one] of own) {
    const name = mostSpelled(one);
    // "Orrin Research Trust Jobs", or a house that the letter speaks of, of a host that carries the letters of many
    const isSaid = (): boolean =>
      (name.includes(' ') || (name.length > 4 && (mail.from?.name ?? '').startsWith(`${name} `))) &&
      !isPersonName(name) &&
      body.some(({ text }) => text.includes(name));
    const isShown =
      one.places.has('from') &&
      ((one.places.has('signature') && isHouse(name)) || isSaid()) &&
      !isOf(key, host) &&
      !findsWork(fold(name)) &&
      !offering.has(one);
    // "I heard back from the team at Orrin Mills": the client, whoever signs.
    if (!isShown && (!one.places.has('signature') || one.places.has('from') || hasClient)) votes.delete(key);
  }
  for (const raw of new Set(body.flatMap(({ text }) => NAMES_CLIENT.flatMap((place) => matches(place, text)))))
    if (!isPersonName(raw)) vote(raw, 2, 'body');
  return true;
};
