/**
 * A header block that none of the words we know finds: labels in a language that we do not have, or without colons. Only to
 * be looked for in a mail that says it is a forward.
 */
import { readDate } from './dates.ts';
import { fold } from './fold.ts';
import { type Block, blockFrom, type Frame, markAbove, unquote } from './header-block.ts';
import { type Label, labelled, labelledWithoutColon, looksLabelled } from './labels.ts';
import { withoutPrefix } from './subject-marks.ts';

/** Labels without colons below a mark. */
const blockWithoutColons = (lines: string[], start: number, frame: Frame): Block | null => {
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
  return isBlock ? { start: at, end: row, inner, marked: mark === 'forward' } : null;
};

/** Three lines or more of `word: value` in a language that we do not have: the values tell what they are. */
const blockByValues = (lines: string[], start: number, frame: Frame): Block | null => {
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
    const known = labelled(`${label}:`)?.kind;
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
  return { start: at, end, inner, marked: mark === 'forward' };
};

/** The first header block by its shape alone, for when none can be found by its words. */
export const findStrangeBlock = (lines: string[], frame: Frame): Block | null => {
  for (let row = 0; row < Math.min(lines.length, 400); row++) {
    const line = unquote(lines[row]!);
    if (line.trim() === '') continue;
    const block = looksLabelled(line) ? blockByValues(lines, row, frame) : blockWithoutColons(lines, row, frame);
    if (block) return block;
  }
  return null;
};
