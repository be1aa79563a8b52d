/** One "no": what is kept of it, and when two are the same. Pure. */
import type { Stage } from '../follow-up/plan.ts';
import { type Imprint, sameLetter } from './imprint.ts';

export type Door = 'mail' | 'sms' | 'api' | 'greenhouse';

export type Rejection = {
  id: string;
  candidateId: string;
  followUpId: string;
  company: string;
  role?: string;
  stage: Stage;
  /** The day of the no itself, as far as known; else when we heard of it. ISO instant. */
  occurredAt: string;
  heardAt: string;
  contact?: { name?: string; email?: string };
  viaAgency: boolean;
  doors: Door[];
  /** Taken back: "not a rejection", or the employer's un-reject. */
  retractedAt?: string;
  /** Taken back because it was one that we had already: that one's id. */
  sameAs?: string;
  /** Of the letters it was read from. */
  imprints?: Imprint[];
};

/** What any door hands over: a no that has not been compared with what we know yet. */
export type HeardRejection = {
  company: string;
  role?: string;
  stage?: Stage;
  occurredAt?: string;
  contact?: { name?: string; email?: string };
  viaAgency?: boolean;
  door: Door;
  imprint?: Imprint;
  /** The person has said that it is none of those we have. */
  another?: boolean;
};

/** Stands for an employer that could not be read. */
export const UNNAMED = 'the company';

/** What an id stands for now: one that turned out to be another is that other one. */
export function rejectionWith(rejections: readonly Rejection[], id: unknown): Rejection | undefined {
  const found = rejections.find((one) => one.id === id);
  return found?.sameAs ? (rejections.find((one) => one.id === found.sameAs) ?? found) : found;
}

const LEGAL_FORMS =
  /\b(incorporated|inc|llc|ltd|limited|plc|gmbh|ag|se|kg|sa|sas|sarl|bv|nv|ab|oy|as|aps|spa|srl|lda|ltda|corp|corporation|co|company|pty|holding|holdings|group)\b/g;

/** Company names compare without case, accents, punctuation and legal form: "Acme, Inc." is "ACME". */
export function companyKey(company: string): string {
  const plain = company.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/&/g, ' and ');
  const words = plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words.replace(LEGAL_FORMS, ' ').replace(/\s+/g, ' ').trim() || words;
}

/** Roles are compatible when one is unknown, or the words of one are all in the other ("Engineer" and "Senior Engineer"). */
export function compatibleRole(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return true;
  const words = (role: string) => new Set(role.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []);
  const [left, right] = [words(a), words(b)];
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  return [...small].every((word) => large.has(word));
}

const FOURTEEN_DAYS = 14 * 86_400_000;

/** One letter may come by several programs. */
const MOST_IMPRINTS = 6;

type Known = Pick<Rejection, 'company' | 'role' | 'heardAt' | 'retractedAt' | 'sameAs' | 'imprints'>;

/**
 * The same no heard twice: the same letter, or the same company and a compatible role within 14 days, through any doors
 * (design.md). Of an employer that could not be read only the letter can tell.
 */
export function sameNo(known: Known, heard: HeardRejection, now: string): boolean {
  if (known.retractedAt || heard.another) return false;
  if (isSameLetter(known, heard)) return true;
  if (known.company === UNNAMED || heard.company === UNNAMED) return false;
  if (companyKey(known.company) !== companyKey(heard.company)) return false;
  if (!compatibleRole(known.role, heard.role)) return false;
  return Math.abs(Date.parse(now) - Date.parse(known.heardAt)) < FOURTEEN_DAYS;
}

/** Two that we have, as the person says they were, are one no. */
export const isSameNo = (one: Rejection, other: Rejection): boolean =>
  !other.retractedAt && sameNo(one, { ...other, door: other.doors[0]! }, other.heardAt);

/** Of two that are one: first the one that stays, which is the one that runs, or was heard first. */
export function inOrder(a: Rejection, b: Rejection, running: string | undefined): [kept: Rejection, gone: Rejection] {
  if ((a.followUpId === running) !== (b.followUpId === running)) return a.followUpId === running ? [a, b] : [b, a];
  return Date.parse(a.heardAt) <= Date.parse(b.heardAt) ? [a, b] : [b, a];
}

/** The one that stays, by the words of `said`, with the doors and letters of both. */
export function joinedAs(kept: Rejection, gone: Rejection, said: Rejection): Rejection {
  const { company, stage } = said;
  const role = said.role ?? kept.role ?? gone.role;
  const contact = kept.contact ?? gone.contact;
  return {
    ...kept,
    company,
    stage,
    ...(role && { role }),
    ...(contact && { contact }),
    doors: [...new Set([...kept.doors, ...gone.doors])],
    viaAgency: kept.viaAgency || gone.viaAgency,
    imprints: [...(kept.imprints ?? []), ...(gone.imprints ?? [])].slice(-MOST_IMPRINTS),
  };
}

/** A letter that the person has said is no no, and that comes again. */
export const isCrossedOut = (known: Known, heard: HeardRejection): boolean =>
  known.retractedAt !== undefined && known.sameAs === undefined && !heard.another && isSameLetter(known, heard);

export const isSameLetter = (
  { imprints = [] }: Pick<Rejection, 'imprints'>,
  { imprint }: Pick<HeardRejection, 'imprint'>,
): boolean => imprint !== undefined && imprints.some((one) => readAlike(one, imprint) && sameLetter(one, imprint));

/**
 * A recruiting system turns down two applications within one minute, under one subject, and writes for many houses from one
 * address: what its letters say tells them apart, as they were first read and not as they were corrected.
 */
const readAlike = (a: Imprint, b: Imprint): boolean =>
  (!a.company || !b.company || companyKey(a.company) === companyKey(b.company)) && compatibleRole(a.role, b.role);

/** With one more letter that it was read from, if that is another one. */
export function withImprint(imprints: Imprint[] = [], imprint: Imprint | undefined): { imprints?: Imprint[] } {
  const isKnown = imprints.some((one) => JSON.stringify(one) === JSON.stringify(imprint));
  const all = imprint && !isKnown ? [...imprints, imprint].slice(-MOST_IMPRINTS) : imprints;
  return all.length > 0 ? { imprints: all } : {};
}
