/**
 * The headers of a mail as a program copied them above a forward: a block of labels in any order and language, each on its
 * line or run together on one. Pure, on lines of text.
 */
import { readAddress } from '../address.ts';
import { fold } from '../fold.ts';
import { readAttribution } from './attribution.ts';
import { readDate } from './dates.ts';
import { type Label, labelled, labelsRunTogether, looksLabelled } from './labels.ts';
import { type Mark, separator } from './separators.ts';
import { withoutPrefix } from './subject-marks.ts';

/** One mail found inside another. */
export type Inner = {
  subject: string | null;
  from: { name: string | null; address: string | null } | null;
  to: string | null;
  /** ISO 8601 with offset. */
  date: string | null;
  lines: string[];
};

/** What is known of the mail around it. */
export type Frame = {
  /** Minutes east of UTC, for dates that name no zone. */
  offset: number;
  /** When it was sent, ISO 8601: what it holds is not younger. */
  latest: string | null;
  /** Its subject, folded, without the marks of forwards and answers; '' when it has none. */
  expected: string;
  /** Its subject says that it is a forward. */
  isForward: boolean;
  /** "On … wrote:" counts as the head of a forward too. */
  loose: boolean;
};

export type Block = {
  /** First line of the block, marks above it included. */
  start: number;
  /** First line after it. */
  end: number;
  /** The words of the mail that stood behind the last header, on its line; '' where the line ended. */
  below: string;
  inner: Omit<Inner, 'lines'>;
  /** Above it stands that this was forwarded. */
  marked: boolean;
};

const QUOTE = /^(?:\s{0,4}[>|](?:\s|(?=[>|])|$)|\s{0,4}>)+/;
/** May a line be quoted, by its first sign: space, `>` or `|`? Asked of every line, several times. */
const mayBeQuoted = (code: number): boolean => code <= 0x20 || code === 0x3e || code === 0x7c || code > 0x7e;
/** A line without the marks of quoting. */
export const unquote = (line: string): string => (mayBeQuoted(line.charCodeAt(0)) ? line.replace(QUOTE, '') : line);

/** The headers, from what stood behind their labels. */
export const blockFrom = (values: Map<Label, string>, frame: Frame): Omit<Inner, 'lines'> => ({
  subject: values.get('subject') || null,
  from: values.has('from') ? readAddress(values.get('from')!) : null,
  to: values.get('to') ?? null,
  date: values.has('date') ? readDate(values.get('date')!, frame.offset, frame.latest) : null,
});

/** Is there a mark of a forward or reply in the few lines above? Gives where the mark starts. */
export const markAbove = (lines: string[], start: number): { at: number; mark: Mark | null } => {
  let at = start;
  let mark: Mark | null = null;
  for (let up = start - 1; up >= Math.max(0, start - 4); up--) {
    const line = unquote(lines[up]!);
    if (line.trim() === '') continue;
    const found = separator(line);
    if (found === null) break;
    at = up;
    mark = mark === 'forward' ? mark : found;
  }
  return { at, mark };
};

const RULES = new Set<string | undefined>('-_=‐‑');
const AS_MARK = /^\s*([-_=‐‑]{3,}[^-_=‐‑]{3,60}[-_=‐‑]{3,})\s*(?=\S)/;
const JUST_ADDRESS =
  /^[<[(]?(?:mailto:)?[^\s<>[\]()]{1,90}@[^\s<>[\]()]{1,90}(?:<mailto:[^\s<>]{3,180}>)?[>\])]{0,2}[,;]?$/;
/** A header that no program labels for a reader: the mail was shown with all it has. */
const RAW_HEADER = /^(?:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+|Received|Precedence): /;

/** Headers run together, perhaps over the next lines too. */
const runTogether = (
  lines: string[],
  start: number,
  first: string,
  besideMark: boolean,
): { values: Map<Label, string>; end: number } | null => {
  let joined = first;
  let best = labelsRunTogether(joined);
  if (best.length < 2 && !besideMark) return null;
  let end = start + 1;
  for (let row = start + 1; row < Math.min(lines.length, start + 5); row++) {
    if (best.at(-1)?.kind === 'subject') break;
    const line = unquote(lines[row]!).trim();
    // Labels on lines of their own need no joining.
    if (line === '' || (best.length < 2 && labelled(line) !== null)) break;
    joined = `${joined} ${line}`;
    const longer = labelsRunTogether(joined);
    if (longer.length <= best.length) continue;
    best = longer;
    end = row + 1;
  }
  return best.length < 2 ? null : { values: new Map(best.map(({ kind, value }) => [kind, value])), end };
};

/** The furthest line up (-1) or down (1) that raw headers reach from a line of the block; `row` itself without them. */
const rawHeaders = (lines: string[], row: number, step: 1 | -1): number => {
  let furthest = row;
  let count = 0;
  for (let at = row + step; at >= 0 && at < lines.length && Math.abs(at - row) < 80; at += step) {
    const line = unquote(lines[at]!);
    const isFolded = line.trimStart() !== line && line.trim() !== '';
    if (line.includes(': ') && RAW_HEADER.test(line)) count++;
    else if (!isFolded) break;
    if (!isFolded || step > 0) furthest = at;
  }
  return count > 1 ? furthest : row;
};

/** The header block whose first label stands on line `start`; else the first line that another may begin on. */
export const blockAt = (lines: string[], start: number, frame: Frame): Block | number => {
  const raw = unquote(lines[start]!);
  // Some put their mark and the first label, or all of them, on one line.
  const onLine = RULES.has(raw.trimStart()[0]) ? AS_MARK.exec(raw) : null;
  const first = onLine ? raw.slice(onLine[0].length) : raw;
  const titled = labelled(first);
  if (titled === null) return start + 1;
  const above = markAbove(lines, rawHeaders(lines, start, -1));
  const mark = onLine ? separator(onLine[1]!) : above.mark;
  const at = onLine ? start : above.at;
  const values = new Map<Label, string>();
  let end = start;
  let last: Label | null = null;
  let blanks = 0;
  const together = first.length > 30 || onLine ? runTogether(lines, start, first, onLine !== null) : null;
  if (together) {
    for (const [kind, value] of together.values) values.set(kind, value);
    end = together.end;
    last = [...values.keys()].at(-1)!;
  }
  const isWhole = values.has('subject');
  for (let row = Math.max(start, end); row < Math.min(lines.length, start + 40); row++) {
    const line = row === start ? first : unquote(lines[row]!);
    if (line.trim() === '') {
      blanks++;
      // One blank line between labels is how some HTML comes out; two end the block.
      if (blanks > 1 || (values.has('from') && values.has('subject') && values.has('date') && values.has('to'))) break;
      continue;
    }
    const found = (row === start ? titled : labelled(line)) ?? unknownLabel(lines, row, line, values, frame);
    if (found) {
      if (isWhole || (values.has(found.kind) && (found.kind === 'from' || found.kind === 'subject'))) break;
      const many = found.kind !== 'subject' && line.length > 30 ? labelsRunTogether(line) : [];
      for (const { kind, value } of many.length > 1 ? many : [found]) if (!values.get(kind)) values.set(kind, value);
      last = many.at(-1)?.kind ?? found.kind;
      blanks = 0;
      end = row + 1;
      continue;
    }
    if (blanks > 0 || last === null) break;
    if (!isContinued(lines, row, line, last, values, frame)) break;
    values.set(last, `${values.get(last)!} ${line.trim()}`.trim().slice(0, 2_000));
    end = row + 1;
  }
  end = rawHeaders(lines, end - 1, 1) + 1;
  if (!values.has('from')) {
    // One web mail gives the recipient and the subject as labels, and the sender as "date, name <address>:".
    const wrote = values.has('subject') ? readAttribution(unquote(lines[end] ?? ''), frame.offset, frame.latest) : null;
    const above = values.has('subject') && !wrote ? senderAbove(lines, at, frame) : null;
    // No run of labels that begins further down in this one has a sender either.
    if (!wrote && !above) return Math.max(start + 1, Math.min(end, start + 20));
    if (above) return { ...above, end, below: '', inner: { ...blockFrom(values, frame), ...above.inner } };
    const inner = { ...blockFrom(values, frame), from: wrote!.from, date: wrote!.date };
    return { start: at, end: end + 1, below: '', inner, marked: mark === 'forward' };
  }
  const below = together ? cutSubject(values, frame) : '';
  const inner = blockFrom(values, frame);
  const size = [...values.keys()].filter((kind) => kind !== 'other').length;
  const isTold = mark === 'forward' || mark === 'original' || (frame.isForward && inner.from?.address && inner.date);
  // The head of a letter has labels too, but no address and no day.
  const isMail = inner.from?.address || inner.date || mark === 'forward' || mark === 'original';
  if (!isMail || !isSomebody(inner.from) || !(values.has('subject') || values.has('date')) || size < (isTold ? 2 : 3))
    return start + 1;
  const dated = values.has('date') ? null : dateAbove(lines, at, frame);
  return dated
    ? { start: at - 1, end, below, inner: { ...inner, date: dated }, marked: mark === 'forward' }
    : { start: at, end, below, inner, marked: mark === 'forward' };
};

/** Where headers run together the letter may run on behind the subject: the subject around it says where it begins. */
const cutSubject = (values: Map<Label, string>, frame: Frame): string => {
  const subject = values.get('subject') ?? '';
  if (frame.expected.length < 4 || !fold(withoutPrefix(subject, true)).startsWith(`${frame.expected} `)) return '';
  const words = subject.split(' ');
  for (let count = 1; count < words.length; count++) {
    const shorter = words.slice(0, count).join(' ');
    if (fold(withoutPrefix(shorter, true)) !== frame.expected) continue;
    values.set('subject', shorter);
    return words.slice(count).join(' ').trim();
  }
  return '';
};

/** `"Ida" <a@b.example> on 03/09/2026 10:15 AM` above labels that name everybody but the sender. */
const senderAbove = (
  lines: string[],
  start: number,
  frame: Frame,
): { start: number; inner: Pick<Inner, 'from' | 'date'>; marked: boolean } | null => {
  for (let row = start - 1; row >= Math.max(0, start - 6); row--) {
    const line = unquote(lines[row]!).trim();
    if (line === '') continue;
    const wrote = line.includes('@') ? readAttribution(`${line}:`, frame.offset, frame.latest) : null;
    if (!wrote) continue;
    const { at, mark } = markAbove(lines, row);
    return { start: at, inner: { from: wrote.from, date: wrote.date }, marked: mark === 'forward' };
  }
  return null;
};

/** An address, or words: times of day and places can be labelled "from" and "to" as well. */
const isSomebody = (from: Inner['from']): boolean =>
  from !== null && (from.address !== null || /^[^\d].*\p{L}{2}/u.test(from.name ?? ''));

/** "Message of 9 March 2026, 10:15" directly above a block that has no date of its own. */
const dateAbove = (lines: string[], at: number, frame: Frame): string | null => {
  const line = unquote(lines[at - 1] ?? '').trim();
  return line.length < 60 && /\d[:h.]\d\d$/.test(line) ? readDate(line, frame.offset, frame.latest) : null;
};

/** A label in a language that we do not have, among labels that we have: what its value is tells what it is. */
const unknownLabel = (
  lines: string[],
  row: number,
  line: string,
  values: Map<Label, string>,
  frame: Frame,
): { kind: Label; value: string } | null => {
  const isAwaited = [...values.values()].at(-1) === '';
  const shape = values.size > 0 && !isAwaited ? looksLabelled(line) : null;
  if (shape === null) return null;
  const names = (value: string): boolean =>
    frame.expected !== '' && fold(withoutPrefix(value, true)) === frame.expected;
  if (names(shape.value) && !values.has('subject')) return { kind: 'subject', value: shape.value };
  if (!values.has('date') && /\b\d{1,2}[:.]\d{2}\b/.test(shape.value) && readDate(shape.value, frame.offset) !== null)
    return { kind: 'date', value: shape.value };
  const goesOn = lines
    .slice(row + 1, row + 3)
    .map(unquote)
    .some((next) => labelled(next) !== null || names(looksLabelled(next)?.value ?? ''));
  return goesOn ? { kind: 'other', value: shape.value } : null;
};

/** Does this line go on with the header above it? */
const isContinued = (
  lines: string[],
  row: number,
  line: string,
  last: Label,
  values: Map<Label, string>,
  frame: Frame,
): boolean => {
  const value = values.get(last)!;
  if (value === '') return true;
  if (last === 'from' || last === 'to' || last === 'cc') {
    if (JUST_ADDRESS.test(line.trim())) return true;
    // A name whose second half comes with its address, and a list of them.
    const goesOn = line.includes('@') && (last !== 'from' || !value.includes('@'));
    if (goesOn && leadsToLabel(lines, row + 1)) return true;
  }
  const above = unquote(lines[row - 1]!);
  const joined = fold(`${value} ${line.trim()}`);
  if (last === 'subject' && frame.expected !== '') {
    // The outer subject usually repeats the inner one, and so says where it ends.
    const own = fold(withoutPrefix(value, true));
    if (own === frame.expected) return false;
    if (own.length > 8 && frame.expected.startsWith(fold(withoutPrefix(joined, true)))) return true;
  }
  if (!(above.length >= 64 || /^\s/.test(lines[row]!) || /[,;]\s*$/.test(above))) return false;
  // A long last header (the subject, often) and a body without a blank line between look the same; the next lines tell.
  const goesOn = lines.slice(row + 1, row + 4).some((next) => labelled(unquote(next)) !== null);
  return goesOn || unquote(lines[row + 1] ?? '').trim() === '';
};

/** Do nothing but addresses stand between here and the next label? */
const leadsToLabel = (lines: string[], from: number): boolean => {
  for (let row = from; row < Math.min(lines.length, from + 20); row++) {
    const line = unquote(lines[row]!);
    if (labelled(line)) return true;
    if (!line.includes('@')) return false;
  }
  return false;
};
