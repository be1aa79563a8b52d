import type { Stage } from '../follow-up/plan.ts';
import {
  HAS_JOB,
  HEDGED,
  LEAD_IN,
  NAME_LATER,
  NAMELESS,
  NOT_A_NAME,
  NOT_A_ROLE,
  NOT_NEWS,
  ROLE_FOR,
  ROLE_NAMED,
  ROLE_SEGMENT,
  STAGES_TOLD,
  SUBJECT_FIRST,
  SUBORDINATE,
  THEY_SAID_NO,
} from './phrases/rejection-phrases.ts';

export type RejectionText = { company: string | null; role: string | null; stage: Stage | null; sure: boolean };

/** News is short. A longer text tells a story, and what it mentions is asked about. */
const LONGEST_SURE = 30;
const LONGEST_NEWS = 60;

const tidy = (name: string): string => name.replace(/^["'“]|["'”.,]$/g, '').trim();

function companyIn(match: RegExpExecArray | null): string | null {
  const raw = match?.groups?.company ?? match?.groups?.other;
  if (!raw) return null;
  const name = tidy(raw.replace(/^(?:at|by|from)\s/i, ''));
  const words = name.split(' ');
  const capitals = words.some((word) => /^[\p{Lu}\d]/u.test(word));
  if (name === '' || NOT_A_NAME.test(name) || words.length > (capitals ? 5 : 3)) return null;
  return name;
}

function roleIn(text: string, company: string | null): string | null {
  const clean = (role: string | undefined): string | null => {
    const name = role?.trim().replace(/^(?:the|a|an|their|my|this|that)\s/i, '') ?? '';
    const same = company !== null && name.toLowerCase() === company.toLowerCase();
    return name === '' || same || NOT_A_ROLE.test(name) || name.split(' ').length > 6 ? null : name;
  };
  for (const part of text.split(/[,.;\n–—]/)) {
    const role = clean(ROLE_SEGMENT.exec(part.trim())?.groups?.role);
    if (role && !STAGES_TOLD.some(([, words]) => words.test(role))) {
      return role.replace(/\s(?:role|position|job|post)$/i, '');
    }
  }
  const named = clean(ROLE_NAMED.exec(text)?.groups?.role);
  const given = clean(ROLE_FOR.exec(text)?.groups?.role?.replace(/\s(?:role|position|job|post)$/i, ''));
  return (given && HAS_JOB.test(given) ? given : null) ?? named;
}

const stageIn = (text: string): Stage | null => STAGES_TOLD.find(([, words]) => words.test(text))?.[0] ?? null;

/** The first sentence part in which somebody says no to the writer, with what stands before it. */
function newsIn(text: string): { company: string | null; before: string; role: string | null } | null {
  for (const pattern of NAME_LATER) {
    const match = pattern.exec(text);
    const company = companyIn(match);
    if (match && company)
      return { company, before: text.slice(0, match.index), role: match.groups?.role?.trim() || null };
  }
  const starts = [
    0,
    ...[
      ...text.matchAll(
        /[.!,;:\n–—]\s+|\s-\s|\band\s|\bbut\s|\bthat\s|\bwhen\s|\bafter\s|\bsince\s|\bbecause\s|\b(?:think|guess|believe|fear|suspect)\s/gi,
      ),
    ].map((found) => found.index + found[0].length),
  ];
  for (const start of starts.slice(0, 20)) {
    const rest = text.slice(start);
    const lead = LEAD_IN.exec(rest)?.[0].length ?? 0;
    for (const at of lead > 0 ? [lead, 0] : [0]) {
      for (const pattern of SUBJECT_FIRST) {
        const company = companyIn(pattern.exec(rest.slice(at)));
        if (company) return { company, before: text.slice(0, start), role: null };
      }
    }
  }
  return null;
}

/** What comes before a name in answer to "which company was it?". */
const NAME_LEAD =
  /^(?:(?:it|that|this) (?:was|is)|it's|that's|from|at|with|by|the company (?:was|is)|oh|sorry|ah|um|es war|c'était|era|fue|foi|het was|bei|von|chez|de|van)\s+/i;

/** A company's name as the whole answer, with the role and stage where they are said too; null where it is none. */
export function companyNamed(text: string): RejectionText | null {
  let plain = text.slice(0, 200).replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
  const told = readRejectionText(plain);
  if (told?.company) return told;
  for (let time = 0; time < 3; time++) plain = plain.replace(NAME_LEAD, '');
  const name = /^["'“]?(?<company>[^,;!?\n]{2,60}?)["'”]?(?=\s*(?:$|[,;!]|\.(?:\s|$)|\s[-–—]\s|\((?!$)))/u.exec(plain);
  const company = companyIn(name);
  if (!company || /\?/.test(plain) || !/\p{L}/u.test(company)) return null;
  const rest = plain.slice(name![0].length);
  return { company, role: roleIn(rest, company), stage: stageIn(rest), sure: true };
}

/**
 * A rejection told in a text ("Acme said no, backend role, after the final"), or null when the text tells of none.
 * `sure` is false when the person should be asked before anything is written down: no name, a doubt, or a story in
 * which an older "no" occurs.
 * @param text the candidate's own words, in English, German, French, Spanish, Portuguese or Dutch
 */
export function readRejectionText(text: string): RejectionText | null {
  const plain = text.slice(0, 2_000).replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
  const length = plain === '' ? 0 : plain.split(' ').length;
  if (length === 0 || length > LONGEST_NEWS || text.length > 2_000 || NOT_NEWS.test(plain)) return null;

  const stage = stageIn(plain);
  const news = newsIn(plain);
  if (!news) {
    const role = roleIn(plain, null);
    const nameless =
      length <= 15 && (NAMELESS.test(plain) || (THEY_SAID_NO.test(plain) && (role !== null || stage !== null)));
    return nameless ? { company: null, role, stage, sure: false } : null;
  }
  const told =
    SUBORDINATE.test(`${news.before} `.replace(/\s+$/, ' ')) ||
    /\b(?:last|years?|months?) (?:year|ago|month)\b/i.test(plain);
  const sure = !told && length <= LONGEST_SURE && !HEDGED.test(plain);
  return { company: news.company, role: news.role ?? roleIn(plain, news.company), stage, sure };
}
