/**
 * Taking a forward off: from the text a mail program made of a mail, back to the mail's own subject, sender, date and
 * words. Pure, on lines of text; MIME is `parts.ts`'s business.
 */

import { fold, narrowedParts } from '../fold.ts';
import { findBlock } from './find-block.ts';
import { type Block, type Frame, type Inner, unquote } from './header-block.ts';
import { separator, withinMarks } from './separators.ts';
import { findStrangeBlock } from './strange-block.ts';
import { isForwardSubject, isReplySubject, withoutPrefix } from './subject-marks.ts';

export type { Frame, Inner } from './header-block.ts';

export type Unwrapped = {
  /** The lines above the first forward. */
  note: string[];
  /** The lines below a mail that was quoted. */
  noteBelow: string[];
  /** The mails that were forwarded: one, unless several were, one after the other. */
  mails: Inner[];
  /** How many of `mails` say above them that they were forwarded, or come first; the others stand below as a thread would. */
  marked: number;
  /** Older mails that the last one answers, newest first. */
  thread: Inner[];
  /** How many forwards lay around the first. */
  depth: number;
  /** Above the first stands that it was forwarded. */
  isTold: boolean;
};

const MAX_LINES = 8_000;
const MAX_DEPTH = 6;
const MAX_THREAD = 6;

export const toLines = (text: string): string[] =>
  narrowedParts(text.split('\n', MAX_LINES), text).map((line) => {
    const kept = line.slice(0, 4_000).trimEnd();
    // Flowed text comes joined with the quote marks of its lines still in it.
    return kept.startsWith('>') ? kept.replace(/ >+(?= )/g, '') : kept;
  });

const wordsIn = (lines: string[]): number =>
  lines.reduce((sum, line) => sum + (separator(line) ? 0 : unquote(line).trim().length), 0);

const samePerson = (inner: Inner['from'], outer: Inner['from']): boolean => {
  if (!inner || !outer) return false;
  if (inner.address && inner.address === outer.address) return true;
  return Boolean(inner.name && outer.name && fold(inner.name) === fold(outer.name));
};

/** Cuts the lines below a header block into the mail itself and the next header block, if there is one. */
const split = (lines: string[], frame: Frame): { own: string[]; next: Block | null } => {
  const next = findBlock(lines, { ...frame, loose: true, isForward: false });
  return next ? { own: lines.slice(0, next.start), next } : { own: lines, next: null };
};

const bare = (subject: string | null): string => fold(withoutPrefix(subject ?? '', true));

/** Is the first mail only the wrapping that the second was sent on in? */
const isRelay = (block: Block, own: string[], next: Block, people: Inner['from'][]): boolean => {
  const length = wordsIn(own);
  if (length < 3 || people.some((person) => samePerson(block.inner.from, person))) return true;
  if (length >= 200) return false;
  const { subject } = block.inner;
  if (subject === null || isForwardSubject(subject)) return true;
  if (!next.marked) return false;
  if (next.inner.subject === null) return true;
  // Two short letters of one recruiting system have one subject, too.
  return bare(next.inner.subject) === bare(subject) && !samePerson(block.inner.from, next.inner.from);
};

/** A second mail below the first that is none of the thread it answers: another subject, and no answer to anything. */
const isNeighbour = (block: Block, next: Block, forwarder: Inner['from']): boolean => {
  const [above, below] = [block.inner.subject, next.inner.subject];
  if (above === null || below === null || next.inner.from === null) return false;
  return bare(above) !== bare(below) && !isReplySubject(below) && !samePerson(next.inner.from, forwarder);
};

/** The lines below a header block. */
const below = (lines: string[], block: Block): string[] =>
  block.below === '' ? lines.slice(block.end) : [block.below, ...lines.slice(block.end)];

const olderMails = (lines: string[], first: Block, frame: Frame): Inner[] => {
  const thread: Inner[] = [];
  let block: Block | null = first;
  let rest = lines;
  while (block && thread.length < MAX_THREAD) {
    rest = below(rest, block);
    const { own, next } = split(rest, frame);
    thread.push({ ...block.inner, lines: withinMarks(own.map(unquote)) });
    block = next;
  }
  return thread;
};

/** Where a mail ends that is quoted from its first line on: what stands below it without a mark is the candidate's. */
const endOfQuote = (lines: string[], from: number): number => {
  const isQuoted = (line: string | undefined): boolean => line?.startsWith('>') ?? false;
  if (!isQuoted(lines.slice(from, from + 4).find((line) => line.trim() !== ''))) return lines.length;
  const end = lines.findLastIndex(isQuoted) + 1;
  // The last line may have been wrapped, and have lost its mark.
  return lines[end]?.trim() === '' && !lines.slice(end).some((line) => DISCLAIMER.test(line)) ? end : lines.length;
};

const DISCLAIMER =
  /\bconfidential\b|intended recipient|vertraulich|confidentiel|confidencial|riservat[ao]|vertrouwelijk|unsubscribe|subscribed|avast|virus-free/i;

/**
 * In: the lines of a body, who sent it (the candidate, supposedly), and what is known of the mail around it.
 * Out: what was forwarded in it; null when nothing was.
 */
export const unwrapInline = (lines: string[], forwarder: Inner['from'], frame: Frame): Unwrapped | null => {
  const known = findBlock(lines, frame);
  // What the words find first may be the thread that a mail under labels of another language answers.
  const strange = frame.isForward ? findStrangeBlock(lines.slice(0, known?.start), frame, known !== null) : null;
  const first = strange ?? known;
  if (!first) return null;
  const end = endOfQuote(lines, first.end);
  const note = lines.slice(0, first.start);
  const mails: Inner[] = [];
  let marked = 0;
  let thread: Inner[] = [];
  let depth = 1;
  let block: Block | null = first;
  let rest = below(lines.slice(0, end), first);
  let people = [forwarder];
  let deep = 1;
  while (block && mails.length < 20) {
    const { own, next } = split(rest, frame);
    if (next && deep < MAX_DEPTH && isRelay(block, own, next, people)) {
      people = [...people, block.inner.from];
      deep++;
      if (mails.length === 0) depth = deep;
      rest = below(rest, next);
      const subject: string | null =
        next.inner.subject ?? (block.inner.subject ? withoutPrefix(block.inner.subject, true) : null);
      block = { ...next, inner: { ...next.inner, subject } };
      continue;
    }
    mails.push({ ...block.inner, lines: withinMarks(own.map(unquote)) });
    if (mails.length === 1 || (block.marked && marked === mails.length - 1)) marked = mails.length;
    if (next === null) break;
    if (!next.marked && !isNeighbour(block, next, forwarder)) {
      thread = olderMails(rest, next, frame);
      break;
    }
    rest = below(rest, next);
    block = next;
    deep = 1;
  }
  return { note, noteBelow: lines.slice(end), mails, marked, thread, depth, isTold: first.marked };
};

/**
 * The part of a mail that its sender wrote now: without the thread quoted below. `offset`: minutes east of UTC, of the mail
 * itself.
 */
export const withoutQuotedThread = (lines: string[], offset: number): string[] => {
  const { own, next } = split(lines, { offset, latest: null, expected: '', isForward: false, loose: true });
  return (next && wordsIn(own) >= 3 ? own : lines).map(unquote);
};
