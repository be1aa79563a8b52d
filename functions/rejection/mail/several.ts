/** Of several mails that were passed on in one: which of them count, which speaks for all, and what else is news. */
import { foldName } from './fold.ts';
import type { Found } from './forward/original.ts';
import { type Candidate, type One, readOne } from './one-mail.ts';
import type { Beside, Kind, ReadRejection } from './reading.ts';

/** Of more passed on in one mail the rest is not read; the reading says how many. */
const MOST_MAILS = 20;

/** News that a mail further down the page, which may only be the thread it answers, does not undo. */
const ALIVE: Kind[] = ['interview', 'offer', 'paused'];
/** Is it neither news of an application nor clear? */
export const saysNothing = ({ verdict: { kind } }: One): boolean => kind === 'other' || kind === 'unsure';

/** What was forwarded, and where that says nothing the newest "no" in the thread that it answers. */
const readAll = (found: Found, candidate: Candidate): One[] => {
  const passedOn = found.mails.slice(0, MOST_MAILS).map((mail) => readOne(mail, candidate));
  const isAlive = ALIVE.includes(passedOn[0]!.verdict.kind);
  const kept = isAlive ? passedOn.slice(0, Math.max(1, found.marked)) : passedOn;
  if (!kept.every(saysNothing)) return kept;
  const older = found.thread
    .filter((mail) => mail.from?.address !== candidate.address && (mail.from?.name ?? '') !== candidate.name)
    .map((mail) => readOne(mail, candidate))
    .find((one) => !saysNothing(one));
  return older?.verdict.kind === 'rejection' ? [...kept, older] : kept;
};

/** The first that ends a candidacy speaks for the mail; else the first that says anything. */
const WEIGHT: Record<Kind, number> = {
  rejection: 9,
  offer: 8,
  interview: 7,
  unsure: 6,
  withdrawn: 5,
  paused: 4,
  'needs-action': 3,
  confirmation: 2,
  other: 1,
};

const BESIDE: Kind[] = ['offer', 'interview', 'needs-action', 'unsure'];
const isBeside = (kind: Kind): kind is Beside['kind'] => BESIDE.includes(kind);

type Post = Pick<ReadRejection, 'company' | 'role'>;
/** One house, and posts that may be one. */
const mayBeSamePost = (a: Post, b: Post): boolean =>
  foldName(a.company ?? '') !== '' &&
  foldName(a.company ?? '') === foldName(b.company ?? '') &&
  (!a.role || !b.role || foldName(a.role) === foldName(b.role));

/** A no that its house has overtaken in the same mail: an invitation, an offer or a hold that is later, for a post that may be the same. */
const isOvertaken = (no: One, passedOn: One[]): boolean =>
  no.verdict.kind === 'rejection' &&
  passedOn.some(
    (later) =>
      ALIVE.includes(later.verdict.kind) &&
      mayBeSamePost(no.read, later.read) &&
      Date.parse(later.mail.date ?? '') > Date.parse(no.mail.date ?? ''),
  );

/**
 * What else was passed on that its reader should hear of. What an employer wrote before their no is no news, and neither is
 * the thread below a mail; what they wrote about another post is.
 */
const besideOf = (passedOn: One[], first: One, rejections: ReadRejection[]): Beside[] => {
  if (passedOn.length < 2) return [];
  const others = passedOn.flatMap(({ verdict: { kind }, read: { company, role } }, index) =>
    passedOn[index] !== first && isBeside(kind) && !rejections.some((no) => mayBeSamePost(no, { company, role }))
      ? [{ kind, company, role }]
      : [],
  );
  const keyOf = ({ kind, company, role }: Beside) => `${kind} ${foldName(company ?? '')} ${foldName(role ?? '')}`;
  return [...new Map(others.map((one) => [keyOf(one), one])).values()];
};

const samePost = (a: ReadRejection, b: ReadRejection): boolean =>
  a === b ||
  (foldName(a.company ?? '') === foldName(b.company ?? '') && foldName(a.role ?? '') === foldName(b.role ?? ''));

/** Several mails, read: `all` that count, the one that speaks for them, each no once, what else is news, and how many were not read. */
export type Several = { all: One[]; first: One; rejections: ReadRejection[]; beside: Beside[]; leftOut: number };

/** In: what was found in a mail, one mail or more, and who was written to. Out: what they say together. */
export const readSeveral = (found: Found, candidate: Candidate): Several => {
  const whole = readAll(found, candidate);
  const passedOn = whole.slice(0, found.marked);
  const all = whole.filter((one) => !isOvertaken(one, passedOn));
  const first = all.reduce((best, one) => (WEIGHT[one.verdict.kind] > WEIGHT[best.verdict.kind] ? one : best));
  const rejections = all
    .filter((one) => one.verdict.kind === 'rejection')
    .map((one) => one.read)
    .filter((one, index, list) => list.findIndex((other) => samePost(one, other)) === index);
  const counting = passedOn.filter((one) => all.includes(one));
  return {
    all,
    first,
    rejections,
    beside: besideOf(counting, first, rejections),
    leftOut: Math.max(0, found.mails.length - MOST_MAILS),
  };
};
