/** One "no": what is kept of it, and when two are the same. Pure. */
import type { Stage } from '../follow-up/plan.ts';

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
};

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

/** The same no heard twice: same company, compatible role, within 14 days, through any doors (design.md). */
export function sameNo(
  known: Pick<Rejection, 'company' | 'role' | 'heardAt' | 'retractedAt'>,
  heard: HeardRejection,
  now: string,
): boolean {
  if (known.retractedAt) return false;
  if (companyKey(known.company) !== companyKey(heard.company)) return false;
  if (!compatibleRole(known.role, heard.role)) return false;
  return Math.abs(Date.parse(now) - Date.parse(known.heardAt)) < FOURTEEN_DAYS;
}
