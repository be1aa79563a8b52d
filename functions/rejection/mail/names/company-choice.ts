/** Which of the names that have votes is the employer's, and how it is written; none where nothing says so plainly. */

import { fold, foldName } from '../fold.ts';
import { areAll, fuller, isInWords, isSelf, mostSpelled, summed, type Vote, withArticle } from './company-totals.ts';
import { confidenceOf } from './confidence.ts';
import { isHouse, isOffice, mayBeLegal } from './houses.ts';
import { findsWork, type Sender } from './senders.ts';
import { parted } from './spelled.ts';
import { namesCalling } from './trades.ts';

export type CompanyGuess = { name: string; confidence: number; candidates: string[] };

/** In: the votes by key, one or more; who sends the letter, and what is shown of it, folded; does a job board or a recruiter? Out: as findCompany. */
export const chosen = (
  votes: Map<string, Vote>,
  sender: Sender | null,
  shown: string,
  broker: boolean,
): CompanyGuess | null => {
  const keys = [...votes.keys()];
  const totals = summed(votes, sender?.label ?? null);
  const ranked = keys.sort((a, b) => totals.get(b)! - totals.get(a)! || b.length - a.length);
  // "Weberei Orrin" in full, where the address says only "orrin".
  const hinted = areAll(votes.get(ranked[0]!)!.places, HINTS);
  const whole = hinted
    ? ranked.find((key) => key !== ranked[0] && key.includes(ranked[0]!) && votes.get(key)!.score >= 1.4)
    : undefined;
  const best = whole ?? fuller(ranked[0]!, ranked, votes, shown) ?? ranked[0]!;
  const bestVote = votes.get(best)!;
  // An address that nobody spells, where a house signs: "orrinforschung", "Institute for Dye Research".
  if (!broker && sender?.kind === 'employer' && areAll(bestVote.places, ADDRESS)) {
    const apart = parted(mostSpelled(bestVote));
    const isSignedHouse = (key: string): boolean => {
      const name = mostSpelled(votes.get(key)!);
      return isHouse(name) || isOffice(fold(name));
    };
    const signs = (key: string): boolean => votes.get(key)!.places.has('signature') && votes.get(key)!.score >= 2.4;
    if (ranked.some((key) => key !== best && signs(key) && (!isPlain(apart, sender) || isSignedHouse(key)))) {
      votes.delete(best);
      return chosen(votes, sender, shown, broker);
    }
  }
  const spelling = withArticle(bestVote);
  const rival = ranked.find((key) => !key.includes(best) && !best.includes(key));
  const total = totals.get(best)!;
  // What stands alone on a line at the end weighs less against what a sentence says.
  const isListed =
    rival !== undefined &&
    areAll(votes.get(rival)!.places, SIGNATURE) &&
    [...bestVote.places].some((place) => isInWords(place) && place !== 'body1');
  // Nor does what a subject opens with: "Contract Letter - Dyer".
  const isHead =
    rival !== undefined &&
    areAll(votes.get(rival)!.places, SUBJECT) &&
    votes.get(rival)!.score < 1 &&
    !isHouse(mostSpelled(votes.get(rival)!));
  // "Processo encerrado: Tecelão Júnior" is the post, against a house that a sentence names.
  const isCalled =
    rival !== undefined &&
    areAll(votes.get(rival)!.places, SUBJECT) &&
    !isHouse(mostSpelled(votes.get(rival)!)) &&
    namesCalling(fold(mostSpelled(votes.get(rival)!)));
  const counts = isCalled ? 0 : isListed || isHead ? 0.5 : 1;
  const lead = total / (total + (rival ? totals.get(rival)! * counts : 0));
  if (
    total < (broker ? 2 : 1.6) ||
    (broker &&
      isSelf(bestVote.places) &&
      !isRecruiter(best, bestVote.places, sender) &&
      !isShownAndSigned(bestVote, sender)) ||
    (total / 6) * lead < 0.22
  )
    return null;
  // "Inscrição confirmada: Tecelão Júnior": a post, where nothing but a subject says so.
  if (areAll(bestVote.places, SUBJECT) && spelling.includes(' ') && !isHouse(spelling) && namesCalling(fold(spelling)))
    return null;
  // An address that nothing confirms, against a name that the letter has: neither is plain.
  if (
    bestVote.places.size === 1 &&
    bestVote.places.has('domain') &&
    total === bestVote.score &&
    rival &&
    !isSelf(votes.get(rival)!.places) &&
    totals.get(rival)! >= total * 0.5
  )
    return null;
  // "Dax", who writes from another house's address.
  if (
    bestVote.places.size === 1 &&
    bestVote.places.has('from') &&
    sender?.kind === 'employer' &&
    !/[ .&]/.test(spelling) &&
    (total / 6) * lead < 0.3
  )
    return null;
  const onlyDomain = bestVote.places.size === 1 && (bestVote.places.has('domain') || bestVote.places.has('reply-to'));
  const apart = onlyDomain ? parted(spelling) : spelling;
  // Glued words that nobody spells: "orrinharbourmills".
  if (onlyDomain && apart.split(/[-_ ]/, 1)[0]!.length >= (apart === spelling ? GLUED : GLUED - 1)) return null;
  // What only an address says is rarely spelled as a house spells itself: "orrinmills", "orrin" of "Orrin Dyes".
  if (onlyDomain && !isPlain(apart, sender)) return null;
  const name = onlyDomain
    ? apart.replace(
        /(^|[-_ ])(\p{L})/gu,
        (_, gap: string, letter: string) => `${gap === '' ? '' : ' '}${letter.toUpperCase()}`,
      )
    : withoutShortForm(spelling);
  return {
    name,
    confidence: confidenceOf(Math.min(1, total / 6) * lead),
    candidates: ranked,
  };
};

/** A legal form that houses rarely call themselves by, unlike "GmbH" or "LLP". */
const withoutShortForm = (name: string): string => (mayBeLegal(name) ? name.replace(SHORT_FORM, '') : name);
const SHORT_FORM =
  /,? (?:Inc\.?|S\.A\.(?:U\.?)?|S\.L\.(?:U\.?)?|Lda\.?|B\.V\.?|BV|bv|N\.V\.?|NV|nv|VZW|vzw|BVBA|bvba)$(?<=\p{L}{3},? \S+)/u;
/** Does somebody sign with the house that looks for people, and writes from its own address? Then that is whom the reader deals with, where no client is named. */
const isRecruiter = (key: string, places: Set<string>, sender: Sender | null): boolean =>
  sender?.kind === 'employer' &&
  !sender.machine &&
  places.has('signature') &&
  // "Orrin Staffing Partners" of orrinstaffing.example
  (places.has('domain') ||
    places.has('spelled') ||
    (sender.owner.length > 6 && key.startsWith(foldName(sender.owner))));
/** A house that shows its name and signs with it, or signs what a machine sends, from the address of who recruits for many: "Department of Looms". */
const isShownAndSigned = ({ places, spelling }: Vote, sender: Sender | null): boolean =>
  (places.has('from') || sender?.machine === true) &&
  places.has('signature') &&
  [...spelling.keys()].some((name) => isHouse(name) && !findsWork(fold(name)));

/** Letters of a part of an address from which on it is rather two words than one. */
const GLUED = 12;

const ADDRESS = new Set(['domain', 'reply-to']);
/** Places that give a name only as an address does. */
const HINTS = new Set(['domain', 'reply-to', 'spelled']);
const SIGNATURE = new Set(['signature']);
const SUBJECT = new Set(['subject']);

/** Does what only an address says read like a whole name: a mailbox at a recruiting system, or words apart of which none is glued? */
const isPlain = (apart: string, sender: Sender | null): boolean => {
  const words = apart.split(/[-_ ]/);
  if (words.length === 1) return sender?.kind === 'relay' && apart.length < 10;
  if (words.some((word) => SAINT.test(word))) return false;
  if (words.some((word) => word.length >= GLUED)) return false;
  return / /.test(apart) || isHouse(words.join(' ')) || words.every((word) => word.length < 9);
};
/** "storrins", "lesorrins": two words in one. */
const SAINT = /^(?:st|ste|sint|sankt|san|les|los|las|the)(?=[a-z]{5})/i;
