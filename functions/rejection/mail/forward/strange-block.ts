/**
 * A header block that none of the words we know finds: labels in a language that we do not have, or without colons. Only to
 * be looked for in a mail that says it is a forward.
 */

import { fold } from '../fold.ts';
import { readAttribution } from './attribution.ts';
import { readDate } from './dates.ts';
import { type Block, blockFrom, type Frame, markAbove, unquote } from './header-block.ts';
import { type Label, labelled, labelledWithoutColon, looksLabelled } from './labels.ts';
import { withoutPrefix } from './subject-marks.ts';

/** Labels without colons below a mark. */
export const blockWithoutColons = (lines: string[], start: number, frame: Frame): Block | null => {
  const { at, mark } = markAbove(lines, start);
  if (mark !== 'forward' && mark !== 'original') return null;
  const values = new Map<Label, string>();
  let row = start;
  for (; row < Math.min(lines.length, start + 8); row++) {
    const found = labelledWithoutColon(unquote(lines[row]!));
    if (found === null || values.has(found.kind)) break;
    values.set(found.kind, found.value);
  }
  const inner = blockFrom(values, frame);
  const isBlock = inner.from?.address && (inner.date !== null || inner.subject !== null) && values.size > 2;
  return isBlock ? { start: at, end: row, below: '', inner, marked: mark === 'forward' } : null;
};

/** Three lines or more of `word: value` in a language that we do not have: the values tell what they are. */
export const blockByValues = (lines: string[], start: number, frame: Frame): Block | null => {
  const found: { label: string; value: string }[] = [];
  let end = start;
  for (let row = start; row < Math.min(lines.length, start + 16); row++) {
    const line = unquote(lines[row]!);
    if (line.trim() === '' && found.length > 0 && row === end) continue;
    const shape = looksLabelled(line);
    if (shape === null) break;
    found.push(shape);
    end = row + 1;
  }
  if (found.length < 3) return null;
  const values = new Map<Label, string>();
  for (const { label, value } of found) {
    // A label that elsewhere is none of these may be the sender's here.
    const told = labelled(`${label}:`)?.kind;
    const known = told === 'other' ? undefined : told;
    const isSubject = frame.expected !== '' && fold(withoutPrefix(value, true)) === frame.expected;
    const kind =
      known ??
      (isSubject
        ? 'subject'
        : value.includes('@')
          ? values.has('from')
            ? 'to'
            : 'from'
          : readDate(value, frame.offset) !== null
            ? 'date'
            : 'other');
    if (!values.has(kind)) values.set(kind, value);
  }
  const inner = blockFrom(values, frame);
  if (!inner.from?.address || (inner.subject === null && inner.date === null)) return null;
  const { at, mark } = markAbove(lines, start);
  return { start: at, end, below: '', inner, marked: mark === 'forward' };
};

const isMarked = (lines: string[], row: number): boolean => {
  const { mark } = markAbove(lines, row);
  return mark !== null && mark !== 'rule';
};

/** A line of nothing but who wrote and when, without a word or a colon that says so. */
const bareAttribution = (lines: string[], row: number, frame: Frame): Block | null => {
  const line = unquote(lines[row]!).trim();
  if (!line.includes('@') || !/\d[:.]\d\d/.test(line)) return null;
  const wrote = readAttribution(`${line}:`, frame.offset, frame.latest);
  if (!wrote) return null;
  const { at, mark } = markAbove(lines, row);
  const inner = { subject: null, from: wrote.from, to: null, date: wrote.date };
  return { start: at, end: row + 1, below: '', inner, marked: mark === 'forward' };
};

/**
 * The first header block by its shape alone, for when none can be found by its words; `underMark`: only below a line that
 * says that a mail follows.
 */
export const findStrangeBlock = (lines: string[], frame: Frame, underMark: boolean): Block | null => {
  for (let row = 0; row < Math.min(lines.length, 400); row++) {
    const line = unquote(lines[row]!);
    if (line.trim() === '') continue;
    const block = looksLabelled(line) ? blockByValues(lines, row, frame) : blockWithoutColons(lines, row, frame);
    const found = block ?? (underMark ? null : bareAttribution(lines, row, frame));
    if (found && (!underMark || isMarked(lines, row))) return found;
  }
  return null;
};
