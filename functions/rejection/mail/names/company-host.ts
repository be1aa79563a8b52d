/** Houses that little but who sends a letter names: one that is called as its host is, a recruiter who shows no more than the name. company.ts asks. */
import { fold, foldName } from '../fold.ts';
import type { Original } from '../forward/original.ts';
import { matches } from '../search/matches.ts';
import type { Sentence } from '../sentences.ts';
import type { CompanyGuess } from './company-choice.ts';
import { pattern } from './company-places.ts';
import { displayed } from './company-self.ts';
import { mostSpelled, type Vote } from './company-totals.ts';
import { confidenceOf } from './confidence.ts';
import { houseIn } from './departments.ts';
import { isHouse, isKindOfHouse, opensHouse } from './houses.ts';
import { isPersonName } from './persons.ts';
import { isRelayName, type Sender } from './senders.ts';
import { inHosts } from './spelled.ts';

/** In: who sends it. Out: who looks for people and writes under its own name from its own address, where no client is named: "Orrin Search"; else null. */
export const shownRecruiter = (from: Original['from'], sender: Sender | null): CompanyGuess | null => {
  const name = from?.name ?? '';
  const isOwn = sender?.kind === 'employer' && !sender.machine && foldName(name) === foldName(sender.owner);
  return isOwn && RECRUITS.test(fold(name)) ? { name, confidence: confidenceOf(0.3), candidates: [name] } : null;
};
/**
 * In: the votes before a recruiter's were taken away, who sends it, the folded text. Out: the agency that writes from its own address, or shows and signs its
 * name, of a client it does not name; else null.
 */
export const agencyOf = (own: Map<string, Vote>, sender: Sender | null, all: string): CompanyGuess | null => {
  if (!UNNAMED.test(all)) return null;
  const host = sender?.kind === 'employer' ? foldName(sender.owner) : '';
  let best = '';
  for (const [key, vote] of own) {
    const name = mostSpelled(vote);
    const isOwn = host === key || (vote.places.has('from') && vote.places.has('signature'));
    if (isOwn && RECRUITS.test(fold(name)) && name.length > best.length) best = name;
  }
  return best === '' ? null : { name: best, confidence: confidenceOf(0.3), candidates: [best] };
};
/**
 * In: who sends it, what its address says, names that are people, folded. Out: the agency that shows itself as its host is called, for a letter in a language other
 * than English that speaks of a client and names none; else null.
 */
export const agencyShown = (from: Original['from'], sender: Sender | null, persons: string[]): CompanyGuess | null => {
  const host = sender?.kind === 'employer' ? foldName(sender.label ?? '') : '';
  if (from === null || host.length < 3) return null;
  const shown = displayed(from, sender, persons).find(({ name }) => foldName(name).startsWith(host));
  if (shown === undefined || isPersonName(shown.name)) return null;
  return { name: shown.name, confidence: confidenceOf(0.3), candidates: [shown.name] };
};
/** A client without its name. */
const UNNAMED =
  /(?:\b(?:[Tt]he|my|our|one) client(?:'s)? (?:(?!is (?!looking|building|growing|hiring|seeking)|called )[a-z]+|,|has|have)|\bclient (?:is )?confidential|\bmy client,|\bretained by an? )/;
const RECRUITS =
  / (?:search|staffing|recruit(?:ing|ment|ers)|resourcing|talent|personal(?:beratung|vermittlung|service))(?: (?:group|agency|solutions|services|partners|associates|ltd|limited|inc))?$/;

/** A house that is called as its host is: "orrin.dev". */
const HOST =
  /(?<=(?:[Aa]pply(?:ing)? (?:to|at|with)|[Aa]pplication (?:to|at|with)|(?:role|position|job|team|here|interest|interview|career) (?:at|in|with)|[Jj]oin(?:ing)?|[Bb]ehalf of|[Ff]rom|[Tt]he|[Aa]t) )\p{Ll}[\p{Ll}\d-]{1,20}\.(?:com|io|ai|dev|app|co|sh|net|org|tech|so|xyz|eu|de|fr|es|nl|pt|example)(?=$|[,!?;:)'’]|\.?(?: |$))/gu;
/**
 * In: who sends it, the sentences. Out: the hosts in small letters that the letter or who is shown calls a house by, and not only a page: "applying to
 * orrin.dev". None where the house is called otherwise.
 */
export const calledByHost = (from: Original['from'], sender: Sender | null, sentences: Sentence[]): string[] => {
  const found = new Map<string, number>();
  for (const { text } of sentences)
    if (DOT_INSIDE.test(text) && AT_HOST.test(text))
      for (const [host] of text.matchAll(HOST)) found.set(host, (found.get(host) ?? 0) + 1);
  const own = from?.address?.toLowerCase().split('@')[1] ?? '';
  const shown = from?.name ?? '';
  // "Ida at orrin.dev"
  if (shown.endsWith(own) && / \S*$/.test(shown) && !shown.includes('@')) found.set(own, 2);
  return [...found]
    .filter(([host, times]) => {
      const label = host.split('.', 1)[0]!;
      const isSender = own === host || own.endsWith(`.${host}`) || shown.includes(host);
      return !isRelayName(label) && (isSender || (sender?.kind !== 'employer' && times > 1));
    })
    .map(([host]) => host);
};
/** Most sentences only end with one. */
const DOT_INSIDE = /\.[a-z]/;
const AT_HOST = / \p{Ll}[\p{Ll}\d-]{1,20}\.\p{Ll}/u;

/** What kinds of houses are called in their hosts, and how the letter calls them: "uni-orrin", "Universität Orrin". */
const KINDS: Record<string, string> = {
  uni: 'universit',
  hs: 'hochschule|hogeschool',
  fh: 'hochschule',
  th: 'technisch',
  tu: 'technisch',
  ph: 'padagogisch',
  lk: 'landkreis|landratsamt',
  kh: 'krankenhaus',
  sw: 'stadtwerke',
  stw: 'stadtwerke',
  gs: 'grundschule',
  vs: 'volksschule',
  vhs: 'volkshochschule',
  obs: 'school',
  wzc: 'woonzorg',
};
const ANY = pattern('');
/**
 * In: who sends it, the sentences. Out: the houses of more words that the letter names and that are called as a part of its host is: "Universität Orrin" of
 * uni-orrin.example; not "Theater Orrin", where the host says another kind.
 */
export const housesOfHost = (sender: Sender | null, sentences: Sentence[]): Set<string> => {
  const found = new Set<string>();
  if (sender?.kind !== 'employer' || !sender.label?.includes('-')) return found;
  const all = sender.label.split('-');
  const parts = all.filter((part) => part.length > 3 && !isKindOfHouse(part));
  if (parts.length === 0) return found;
  const kinds = all.map((part) => KINDS[part] ?? (isKindOfHouse(part) ? part : '')).filter((kind) => kind !== '');
  const isItself = (name: string): boolean => {
    const words = name.split(/[ /]/);
    return (
      words.length > 1 &&
      words.some((word) => parts.includes(foldName(word)) || parts.includes(foldName(inHosts(word)))) &&
      (isHouse(name) || words.slice(1).some((word) => opensHouse(fold(word)))) &&
      kinds.every((kind) => kind.split('|').some((called) => fold(name).includes(called)))
    );
  };
  for (const { text, folded } of sentences.slice(1, 40)) {
    if (!parts.some((part) => folded.includes(part) || fold(inHosts(text)).includes(part))) continue;
    for (const name of matches(ANY, text)) {
      // "Senat der Hochschule Orrin"
      const behind = name.replace(/^.* (?:der|des|van|van de|van het) (?=\p{Lu})|^(?:The|Die|Der|Das|Het) /gu, '');
      // "Directie Basisschool Orrin"
      const house = houseIn(behind)?.name ?? behind;
      if (isItself(house)) found.add(house);
      else if (isItself(name)) found.add(name);
    }
  }
  return found;
};
