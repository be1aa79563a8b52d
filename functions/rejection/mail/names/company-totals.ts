/** What the votes for one employer's name add up to, with those for its other spellings. company.ts collects them. */
import { beginsWith, initialsOf, resembles, SMALL, sharesPart } from './company-names.ts';
import { isHouse, isPlainlyHouse, withoutLegal } from './houses.ts';
import { isPersonName } from './persons.ts';

/** `titled`: how a place that is no sentence has it, with its article: "Le Orrin". */
export type Vote = { spelling: Map<string, number>; score: number; places: Set<string>; titled?: string };

/** Places where a sender names itself. */
export const SELF = new Set(['domain', 'reply-to', 'spelled', 'from', 'signature']);
export const isSelf = (places: Set<string>): boolean => areAll(places, SELF);
/** Are these places all among those? */
export const areAll = (places: Set<string>, among: Set<string>): boolean => {
  for (const place of places) if (!among.has(place)) return false;
  return true;
};

/** Only an address says it. */
const isAddress = (places: Set<string>): boolean => areAll(places, ADDRESS);
const ADDRESS = new Set(['domain', 'reply-to']);

/** In: the votes by key. Out: the keys of people who sign for a house that is called after them: "Ida Mills" of "Weberei Mills". */
export const signersOf = (votes: Map<string, Vote>): string[] =>
  [...votes]
    .filter(([key, { places, spelling }]) => {
      if (votes.size < 2 || !areAll(places, SHOWN_OR_SIGNED)) return false;
      const [name = ''] = spelling.keys();
      if (!/^\S+ \S+$/.test(name) || isHouse(name)) return false;
      const last = name.slice(name.indexOf(' '));
      return [...votes].some(
        ([other, one]) =>
          other !== key &&
          one.places.has('signature') &&
          [...one.spelling.keys()].some((full) => full.endsWith(last) && isHouse(full)),
      );
    })
    .map(([key]) => key);
/** Places where somebody may stand as well as a house. */
export const SHOWN_OR_SIGNED = new Set(['from', 'signature']);

/** In: the votes by key, the label of the sender's host. Out: the sum for each key. */
export const summed = (votes: Map<string, Vote>, label: string | null): Map<string, number> => {
  // One name in two lengths ("Acme", "Acme Group", acmegroup@): the shorter one lends its votes to the longer one.
  const totals = new Map<string, number>();
  for (const [key, { score }] of votes) totals.set(key, score);
  const keys = [...votes.keys()];
  // What the address says, and its parts where it has some.
  const ofHost = keys.filter((key) => votes.get(key)!.places.has('domain'));
  const hinted = label?.split('-') ?? [];
  const parts = hinted.length > 1 && hinted.every((part) => part.length > 1) ? hinted : null;
  for (const key of keys) {
    for (const other of keys) {
      if (other === key || other.length < 3 || key.length < 3) continue;
      // "orrin-uppertown", where the letter says "Orrin"
      if (
        key.startsWith(other) &&
        parts !== null &&
        ofHost.includes(key) &&
        isAddress(votes.get(key)!.places) &&
        !isAddress(votes.get(other)!.places)
      )
        continue;
      const shared = Math.min(key.length, other.length);
      if (
        key.startsWith(other) ||
        other.startsWith(key) ||
        (shared >= 5 && (key.includes(other) || other.includes(key)))
      ) {
        totals.set(key, totals.get(key)! + votes.get(other)!.score * 0.7);
      }
    }
    const [full = ''] = votes.get(key)!.spelling.keys();
    const inShort = keys.length > 1 ? new Set([initialsOf(full), initialsOf(full.replace(SMALL, ''))]) : [];
    for (const initials of inShort)
      if (initials !== key && (initials.length >= 3 ? votes.has(initials) : votes.get(initials)?.places.has('domain')))
        totals.set(key, totals.get(key)! + votes.get(initials)!.score * 0.7);
    // "gilde-sued" is short for "Gilde für Weberei Süd".
    const short =
      parts === null
        ? undefined
        : ofHost.find((other) => !key.includes(other) && !other.includes(key) && beginsWith(full, parts));
    // "Tierarztpraxis Orrin" of tierarztorrin.example.
    const alike = ofHost.find(
      (other) =>
        !key.includes(other) &&
        !other.includes(key) &&
        (resembles(full, other) || sharesPart(full, parts) || shortensKind(other, key)),
    );
    // "oenb" of "Orrin East National Bank": its letters in their order, with those its words begin with
    const hint = short ?? alike ?? ofHost.find((other) => other.length < 6 && abbreviates(other, key, full));
    if (hint) totals.set(key, totals.get(key)! + votes.get(hint)!.score * 0.7);
  }
  return totals;
};

/** How hosts of public houses in Romance languages shorten what the house is: "ayto-orrin", "cm-orrin", "univ-orrin". */
const KINDS: [short: RegExp, kind: string][] = [
  [/^ayto-?/, 'ayuntamiento'],
  [/^univ-?/, 'universi'],
  [/^cm-/, 'camaramunicipal'],
  [/^jf-/, 'juntafreguesia'],
  [/^dip-/, 'diputacion'],
];
const shortensKind = (label: string, key: string): boolean =>
  KINDS.some(([short, kind]) => {
    const rest = label.replace(short, '');
    return rest !== label && rest.length > 3 && key.startsWith(kind) && key.endsWith(rest);
  });
const isWithin = (letters: string, text: string): boolean => {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
};
/** Is a part of an address short for a name: do its letters stand there in their order, and the first ones of its words in the address? */
const abbreviates = (label: string, key: string, full: string): boolean =>
  label.length > 2 &&
  full.includes(' ') &&
  label[0] === key[0] &&
  isWithin(label, key) &&
  isWithin(initialsOf(full.replace(SMALL, '')), label);

/** Places where the text itself says a name. */
export const isInWords = (place: string): boolean => place === 'subject' || place.startsWith('body');
/**
 * In: the best name, all names, their votes, what is shown of the sender, folded. Out: the name of a house in full that begins with it, where the text has that and never the
 * short one alone: "Orrin Distribution" of a signature, where address and sender say "Orrin".
 */
export const fuller = (best: string, ranked: string[], votes: Map<string, Vote>, shown: string): string | undefined => {
  const short = mostSpelled(votes.get(best)!);
  const places = [...votes.get(best)!.places];
  if (ranked.length < 2 || places.some((place) => !FROM_SENDER.has(place) && !AT_THE_END.has(place)) || isHouse(short))
    return undefined;
  // Where the short one signs, the full one has to be what was applied to.
  const signs = places.some((place) => AT_THE_END.has(place));
  // "Hoteles Orrin", where the sender is shown so too and only the address says "orrin".
  const before = ranked.find((key) => {
    if (key === best || !key.endsWith(best) || places.some((place) => !FROM_SENDER.has(place))) return false;
    const full = mostSpelled(votes.get(key)!);
    // "Ayuntamiento de Orrin", which signs
    if (
      OF_A_TOWN.test(full.slice(0, -short.length)) &&
      full.endsWith(short) &&
      isPlainlyHouse(full) &&
      [...votes.get(key)!.places].some((place) => place === 'signature' || isInWords(place))
    )
      return true;
    return (
      shown.includes(key) &&
      full.endsWith(` ${short}`) &&
      !isPersonName(full) &&
      full.split(' ').length - short.split(' ').length === 1 &&
      votes.get(key)!.places.has('signature')
    );
  });
  if (before !== undefined) return before;
  return ranked.find((key) => {
    if (key === best || !key.startsWith(best)) return false;
    const vote = votes.get(key)!;
    const full = mostSpelled(vote);
    const behind = full.slice(short.length);
    const isSaid = [...vote.places].some((place) => isInWords(place) && place !== 'body7');
    const isFull = isHouse(isSaid ? withoutLegal(full) : full) ? behind.startsWith(' ') : /^['’]s /.test(behind);
    return (
      isFull &&
      full.startsWith(short) &&
      [...vote.places].some((place) =>
        signs ? APPLIED.has(place) : place === 'signature' || (isInWords(place) && place !== 'body7'),
      )
    );
  });
};
const OF_A_TOWN = /\p{Ll} (?:de|du|des|del|d[ao]s?|de la) $|\p{Ll} d['’]$/u;
const FROM_SENDER = new Set(['domain', 'reply-to', 'spelled', 'from']);
/** Places where who signs names itself. */
export const AT_THE_END = new Set(['signature', 'body7']);
/** Places that say what was applied to. */
const APPLIED = new Set(['body2', 'body3', 'body4', 'body5']);

/** "The Orrin", where it is plainly said so, though a sentence may say "at the Orrin". */
export const withArticle = (vote: Vote): string => {
  const plain = mostSpelled(vote);
  if (plain.startsWith('The ')) return plain;
  if (vote.titled?.endsWith(` ${plain}`) && !isHouse(plain)) return vote.titled;
  if (vote.spelling.size < 2) return plain;
  const whole = [...vote.spelling].find(
    ([name, score]) => score >= 1.5 && /^(?:The|de|van) $/.test(name.slice(0, -plain.length)) && name.endsWith(plain),
  );
  return whole?.[0] ?? plain;
};

/** The spelling that most places have. */
export const mostSpelled = ({ spelling }: Vote): string => {
  let most = '';
  let best = Number.NEGATIVE_INFINITY;
  for (const [name, score] of spelling)
    if (score > best) {
      most = name;
      best = score;
    }
  return most;
};
