/** The values that portals give an application that is over, and the layouts they print them in. For folded English text. */

import { Opening } from '../search/opening.ts';
import type { Sentence } from '../sentences.ts';

/** A refusal wherever it stands as a value. */
export const REFUSED =
  '(?:(?:candidate|client|application|applicant|employer)[ -]+)?(?:non-?selected|not (?:an? (?:\\w+ )?(?:fit|match)|selected|referred|certified|qualified|recommended|hired|retained|considered|successful|moving forward|proceeding|advanc\\w+|progress\\w*|shortlisted|accepted|pursued|chosen)|no longer (?:being |under |in )?(?:considered|consideration|review)|ineligible|unsuccessful|disqualified|(?:position|role|job|req|requisition) (?:filled|closed|cancell?ed)|withdrawn by (?:the )?(?:employer|company|recruiter|hiring (?:team|manager))|(?:other|another|different) (?:candidate|applicant)s? (?:was |were )?(?:selected|hired|chosen)|rejected|declined)';
/** What may also be said of opening hours, a ticket or a message: a refusal behind a label only. */
const CLOSED = 'archived|filled|closed|inactive|eliminated|screened out|removed';
const VALUE = new Opening(new RegExp(`^(?:${REFUSED})(?: by (?:the )?\\w+(?: team)?)?$`));
const LABELLED = new Opening(new RegExp(`^(?:application )?(?:${CLOSED})$`));
const LABEL =
  /\b(?:status|outcome|result|decision|disposition|stage|application|candidacy|job|role|position|posting|requisition)\b/;
/** An application that is alive, or one of the values that a list explains. */
const LIVE = new Opening(
  /^(?:under (?:review|consideration)|in (?:review|progress|process|consideration)|interview\w*|phone screen|offer\w*|hired|selected|submitted|received|new|active|on hold|shortlisted|draft|incomplete)$/,
);
const CONDITION = /\b(?:if|when|once|until|whether|unless|may|might|can|could|will|would|or)\b/;
/** "(06/12/2024)", "on June 12, 2024". */
const DATED = /[ ,]*\(?(?:(?:on|as of|since|updated) )*(?:[a-z]{3,9}\.? )?\d[\d/.:, -]*(?:[a-z]{3,9} )?[\d, ]*\)?$/;
const MAX_LENGTH = 110;
/** Signs that end a line and say nothing. */
const LEFT_OUT = '.!*"\' ';
const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** A line as what stands before its last mark and what stands behind: "status:" and "not selected". */
const split = (folded: string): [string, string] => {
  let end = folded.length;
  while (end > 0 && LEFT_OUT.includes(folded[end - 1]!)) end--;
  let line = folded.slice(0, end);
  if (isFigure(line.charCodeAt(end - (line.endsWith(')') ? 2 : 1))))
    line = line.replace(DATED, '').replace(/[ ,-]+$/, '');
  if (line.endsWith(')')) line = line.slice(0, -1);
  const at = Math.max(
    line.lastIndexOf(': '),
    line.lastIndexOf(' - '),
    line.lastIndexOf('('),
    line.lastIndexOf('> '),
    line.lastIndexOf(' | '),
  );
  return at < 0 ? ['', line] : [line.slice(0, at), line.slice(at).replace(/^[^a-z]+/, '')];
};

/** Is it a value that refuses: behind a label or below one, or plain enough without? */
const refuses = (head: string, value: string, before: string): boolean => {
  const plainly = VALUE.test(value);
  if (!plainly && !LABELLED.test(value)) return false;
  if (LABEL.test(head === '' ? before : head)) return !CONDITION.test(head);
  // A value below a title and a place: of two words, or anything might be called so.
  return plainly && !CONDITION.test(head) && (head !== '' || (before !== '' && value.includes(' ')));
};

/** In: a mail's sentences, the subject first. Out: the value of a status that refuses, where a line prints one and no other line prints another; else null. */
export const printedRefusal = (sentences: Sentence[]): string | null => {
  let refused: string | null = null;
  let before = '';
  for (const { folded } of sentences) {
    if (folded.length > MAX_LENGTH) {
      before = '';
      continue;
    }
    const [head, value] = split(folded);
    if (LIVE.test(value)) return null;
    if (refused === null && !folded.endsWith('?') && refuses(head, value, before)) refused = value;
    before = folded.length < 60 || folded.endsWith(':') ? folded : '';
  }
  return refused;
};
