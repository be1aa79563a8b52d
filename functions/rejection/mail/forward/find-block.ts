/** Where in a text the next mail begins: at a block of header labels, or at "On …, … wrote:". Pure, on lines of text. */

import { fold } from '../fold.ts';
import { isEnglish } from '../signs.ts';
import { readAttribution } from './attribution.ts';
import { type Block, blockAt, type Frame, markAbove, unquote } from './header-block.ts';
import { separator } from './separators.ts';
import { blockByValues, blockWithoutColons } from './strange-block.ts';

const ATTRIBUTION_START = /^(?:on|am|le|el|il|op|em|den|dne|dnia|w dniu|d\.|a|pa|στις|in|la)\b/;
/** "---- On …, … wrote ---" and ">>> … >>>": what stands in the frame. */
const IN_FRAME = /^\s*(?:>{3,}\s+([^>].*?)\s*>{3,}|-{3,}\s+([^-].*?)\s*-{3,})\s*$/;
/** A longer line is neither mark nor attribution, and need not be looked at. */
const LONGEST = 240;
const QUOTED = /^(?:\s{0,3}[>|]| {4}|\t)/;

const toAttribution = (lines: string[], start: number, row: number, frame: Frame): Block | null => {
  const framed = lines[row]!.length > LONGEST ? null : IN_FRAME.exec(lines[row]!);
  const parts = framed
    ? [`${framed[1] ?? framed[2]}:`]
    : lines.slice(start, row + 1).map((line) => unquote(line).trim());
  if (parts.includes('')) return null;
  const text = parts.join(' ');
  const wrote = readAttribution(endsWithColon(text) ? text : `${text}:`, frame.offset, frame.latest);
  if (wrote === null) return null;
  const below = lines.slice(row + 1, row + 4).find((line) => line.trim() !== '') ?? '';
  const { at, mark } = markAbove(lines, start);
  const isTold = wrote.isTold || framed !== null || mark === 'forward' || frame.isForward;
  if (!isTold && !QUOTED.test(below)) return null;
  return {
    start: at,
    end: row + 1,
    below: '',
    inner: { subject: null, from: wrote.from, to: null, date: wrote.date },
    marked: mark === 'forward',
  };
};

/** "On …, … wrote:" that ends on line `row`, over up to four lines: the fewest that make sense. */
const attributionAt = (lines: string[], row: number, frame: Frame): Block | null => {
  const floor = endsWithColon(lines[row]!) ? Math.max(0, row - 3) : row;
  for (let start = row; start >= floor; start--) {
    const found = toAttribution(lines, start, row, frame);
    if (!found) continue;
    const above = start > floor ? unquote(lines[start - 1]!).trim() : '';
    if (above.length < 100 && !/[.!?:]$/.test(above) && ATTRIBUTION_START.test(fold(above)))
      return toAttribution(lines, start - 1, row, frame) ?? found;
    return found;
  }
  return null;
};

const endsWithColon = (line: string): boolean => line.endsWith(':') || line.endsWith('：');

/** A line that may end an attribution: with a colon, in a frame, or with nothing but the quoted mail below it. */
const mayAttribute = (lines: string[], row: number): boolean => {
  const line = lines[row]!;
  if (endsWithColon(line)) return true;
  if (line.length > LONGEST || !line.includes('@') || !/\d[:.]\d\d/.test(line)) return false;
  return IN_FRAME.test(line) || (QUOTED.test(lines[row + 1] ?? '') && !QUOTED.test(line));
};

/** A mark that stands in a frame of its own. */
const UNDER_MARK = /^[\s>|]*[-=_]{3,}.*\p{L}/u;

/** What stands directly below a mark: headers, also without colons or under labels that nobody knows. A line before `tried` begins no block of known ones. */
const blockBelow = (lines: string[], mark: number, tried: number, frame: Frame): Block | null => {
  const said = separator(unquote(lines[mark]!));
  if (said === null || said === 'rule') return null;
  let row = mark + 1;
  while (row < mark + 3 && unquote(lines[row] ?? '').trim() === '') row++;
  if (row >= lines.length) return null;
  const bare = blockWithoutColons(lines, row, frame);
  if (bare) return bare;
  const block = blockAt(lines, row, frame);
  if (typeof block === 'number') return blockByValues(lines, row, frame);
  return row < tried ? null : block;
};

/** The first header block. */
export const findBlock = (lines: string[], frame: Frame): Block | null => {
  let tried = 0;
  for (const [row, line] of lines.entries()) {
    if (line === '') continue;
    if (!line.includes(':') && !line.includes('：')) {
      // Most lines begin with a letter, and are no mark.
      if (isEnglish(line.charCodeAt(0)) || line.length > LONGEST || !UNDER_MARK.test(line)) continue;
      const below = blockBelow(lines, row, tried, frame);
      if (below) return below;
      continue;
    }
    const block = row < tried ? tried : blockAt(lines, row, frame);
    if (typeof block !== 'number') return block;
    tried = block;
    const attribution = frame.loose && mayAttribute(lines, row) ? attributionAt(lines, row, frame) : null;
    if (attribution) return attribution;
  }
  return null;
};
