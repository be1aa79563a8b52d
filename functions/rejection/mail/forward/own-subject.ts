/** What of a subject line its sender wrote, where the rest is the subject of what they passed on. */
import { fold } from '../fold.ts';
import type { Forwarded } from '../reading.ts';
import { isForwardSubject, isReplySubject, withoutPrefix } from './subject-marks.ts';

/** What a mail program puts between somebody's words and the subject that it found: "I'm so tired Fwd: Your application". */
const MARK_AT_END = /\s*[[(]?\b(?:fwd?|wg|tr|rv|enc|re|aw|doorst|i|rif)\s?:?\s*$/i;

/** Most are the subject that was found, behind a mark. */
const isMarkedOnly = (subject: string, found: string | null): boolean =>
  found !== null &&
  found !== '' &&
  subject.endsWith(found) &&
  subject.slice(0, -found.length).replace(MARK_AT_END, '') === '';

/**
 * @param subject of the mail around what was passed on
 * @param found `ownSubjects`: the subjects that the mails passed on carry themselves, null for one without
 */
export function ownSubjectOf(
  subject: string | null,
  { forwarded, ownSubjects }: { forwarded: Forwarded; ownSubjects: (string | null)[] },
): string | null {
  if (subject === null || forwarded === 'automatic' || ownSubjects.some((one) => isMarkedOnly(subject, one)))
    return null;
  const bare = withoutPrefix(subject, true);
  if (bare === '') return null;
  const isMarked = isForwardSubject(subject) || isReplySubject(subject);
  // Behind a mark stands what was passed on or answered, unless somebody changed it to one word ("Re: STOP").
  const unlessMarked = isMarked && /\s/.test(bare) ? null : bare;
  if (forwarded === 'none' || forwarded === 'pasted') return unlessMarked;
  const known = ownSubjects.flatMap((one) => withoutPrefix(one ?? '', true) || []).map((one) => fold(one));
  const said = fold(bare);
  if (known.some((one) => one.startsWith(said))) return null;
  const at = known.map((one) => said.indexOf(one)).find((start) => start >= 0);
  if (at === undefined) return known.length === 0 ? unlessMarked : bare;
  return said.slice(0, at).replace(MARK_AT_END, '').trim() || null;
}
