/**
 * Taking a forward off: from the text a mail program made of a mail, back to the mail's own subject, sender, date and
 * words. Pure, on lines of text; MIME is `parts.ts`'s business.
 */
import { readAddress } from './address.ts';
import { readDate } from './dates.ts';
import { fold } from './fold.ts';
import { isForwardSubject, type Label, labelled, labelledInOneLine, separator, withoutPrefix } from './labels.ts';

/** One mail found inside another. */
export type Inner = {
  subject: string | null;
  from: { name: string | null; address: string | null } | null;
  to: string | null;
  /** ISO 8601 with offset. */
  date: string | null;
  lines: string[];
};

export type Unwrapped = { note: string[]; mails: Inner[]; depth: number };

type Block = { start: number; end: number; inner: Omit<Inner, 'lines'>; marked: boolean; kinds: Set<Label> };

const MAX_LINES = 8_000;
const MAX_DEPTH = 6;

export const toLines = (text: string): string[] =>
  text.split('\n', MAX_LINES).map((line) => {
    const kept = line.slice(0, 4_000).trimEnd();
    // Flowed text comes joined with the quote marks of its lines still in it.
    return kept.startsWith('>') ? kept.replace(/ +>+ /g, ' ') : kept;
  });

const QUOTE = /^(?:\s{0,4}[>|](?:\s|(?=[>|])|$)|\s{0,4}>)+/;
const unquote = (line: string): string => line.replace(QUOTE, '');

const blockFrom = (values: Map<Label, string>, offset: number): Omit<Inner, 'lines'> => ({
  subject: values.get('subject') || null,
  from: values.has('from') ? readAddress(values.get('from')!) : null,
  to: values.get('to') ?? null,
  date: values.has('date') ? readDate(values.get('date')!, offset) : null,
});

/** Is there a mark of a forward or reply in the few lines above? Gives where the mark starts. */
const markAbove = (lines: string[], start: number): { at: number; mark: 'forward' | 'original' | 'rule' | null } => {
  let at = start;
  let mark: 'forward' | 'original' | 'rule' | null = null;
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

/** The header block whose first label stands on line `start`, or null. */
const blockAt = (lines: string[], start: number, offset: number, expected: string): Block | null => {
  // One web mail puts its mark and all its labels on one line.
  const first = unquote(lines[start]!).replace(/^\s*-{3,}[^-]{3,60}-{3,}\s*(?=\S)/, '');
  const head = labelled(first);
  if (head === null) return null;
  const values = new Map<Label, string>();
  const oneLine = labelledInOneLine(first);
  const { at, mark } = markAbove(lines, start);
  if (oneLine.length > 0) {
    for (const { kind, value } of oneLine) values.set(kind, value);
    return {
      start: at,
      end: start + 1,
      inner: blockFrom(values, offset),
      marked: mark === 'forward',
      kinds: new Set(values.keys()),
    };
  }
  let end = start;
  let last: Label | null = null;
  let blanks = 0;
  for (let row = start; row < Math.min(lines.length, start + 40); row++) {
    const line = unquote(lines[row]!);
    if (line.trim() === '') {
      blanks++;
      // One blank line between labels is how some HTML comes out; two end the block.
      if (blanks > 1 || (values.has('from') && values.has('subject') && values.has('date') && values.has('to'))) break;
      continue;
    }
    const found = labelled(line);
    if (found) {
      if (values.has(found.kind) && found.kind !== 'other') break;
      values.set(found.kind, found.value);
      last = found.kind;
      blanks = 0;
      end = row + 1;
      continue;
    }
    if (blanks > 0 || last === null) break;
    const value = values.get(last)!;
    const above = unquote(lines[row - 1]!);
    const wrapped = value === '' || above.length >= 64 || /^\s/.test(lines[row]!) || /[,;]\s*$/.test(above);
    if (!wrapped) break;
    // A long last header (the subject, often) and a body without a blank line between look the same; the next lines tell.
    const goesOn = lines.slice(row + 1, row + 4).some((next) => labelled(unquote(next)) !== null);
    const ends = unquote(lines[row + 1] ?? '').trim() === '';
    if (value !== '' && !goesOn && !ends) break;
    const joined = `${value} ${line.trim()}`.trim().slice(0, 2_000);
    // The outer subject usually repeats the inner one, and so says where it ends.
    if (last === 'subject' && expected !== '' && fold(value) === expected) break;
    values.set(last, joined);
    end = row + 1;
  }
  const enough = values.has('from') && (values.has('subject') || values.has('date'));
  const size = [...values.keys()].filter((kind) => kind !== 'other').length;
  if (!enough || size < (mark === 'forward' || mark === 'original' ? 2 : 3)) return null;
  if (readAddress(values.get('from')!) === null) return null;
  return {
    start: at,
    end,
    inner: blockFrom(values, offset),
    marked: mark === 'forward',
    kinds: new Set(values.keys()),
  };
};

const WROTE =
  /^(?:on|am|le|el|il giorno|il|op|em|den|dne|dnia|w dniu|pa|a|tirsdag|mandag|onsdag|torsdag|fredag|lordag|sondag|\d|"|mon|tue|wed|thu|fri|sat|sun|ma|di|wo|do|vr|za|zo|lun|mar|mer|jeu|ven|sam|dim|po)\b.{4,300}\b(?:wrote|writes|schrieb|hat .{0,80}geschrieben|a ecrit|escribio|ha scritto|schreef(?: het volgende)?|escreveu|skrev|napisal\(a\)|napisala?|kirjoitti|yazdi|irta|napsala?|napsal\(a\)|a scris|пишет|написала?)\s?(?:.{0,80})?:$/;

/** "On …, … wrote:", which may run over up to four lines. */
const wroteAt = (lines: string[], start: number, offset: number): Block | null => {
  let joined = '';
  for (let row = start; row < Math.min(lines.length, start + 4); row++) {
    const line = unquote(lines[row]!).trim();
    if (line === '') return null;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (joined.length > 420) return null;
    if (!line.endsWith(':')) continue;
    if (!WROTE.test(fold(joined))) return null;
    const from = readAddress(
      joined.replace(
        /^.*?\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s?(?:Uhr|[A-Z]{2,4}|[+-]\d{4}))?[\s,]*(?:um|schrieb|a écrit)?\s*/,
        '',
      ),
    );
    const address = readAddress(joined)?.address ?? null;
    const name = (from?.name ?? '')
      .replace(
        /\s*(wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef het volgende|schreef|escreveu|skrev|napisał\(a\)|napisał|kirjoitti)\b.*$/i,
        '',
      )
      .replace(/[\s,:<]+$/, '')
      .trim();
    return {
      start,
      end: row + 1,
      inner: {
        subject: null,
        from: { name: name && name !== address ? name : null, address },
        to: null,
        date: readDate(joined, offset),
      },
      marked: false,
      kinds: new Set(['from', 'date']),
    };
  }
  return null;
};

const MIGHT_LABEL = /[:：]/;
/** The first header block. `wrote`: "On … wrote:" counts too; it is looked for from the line with its colon upwards. */
const findBlock = (lines: string[], offset: number, wrote: boolean, expected: string): Block | null => {
  for (let row = 0; row < lines.length; row++) {
    const line = lines[row]!;
    if (line === '' || !MIGHT_LABEL.test(line)) continue;
    const block = blockAt(lines, row, offset, expected);
    if (block) return block;
    if (!wrote || !line.endsWith(':')) continue;
    for (let start = Math.max(0, row - 3); start <= row; start++) {
      const quoted = wroteAt(lines, start, offset);
      if (quoted && quoted.end === row + 1) return quoted;
    }
  }
  return null;
};

const TAGLINE =
  /^(?:sent (?:from|via|with) |get outlook for|von meinem .{2,40} gesendet|gesendet (?:von|mit|aus) |envoye (?:de|depuis) |enviado (?:desde|do|a partir|por) |inviato da |verzonden (?:vanaf|met|via) |verstuurd (?:vanaf|met) |skickat fran |sendt fra |wyslane z |wyslano z |lahetetty |отправлено (?:с|из) |diese nachricht wurde .{2,30} gesendet|obter o outlook|holen sie sich outlook|scarica outlook|telecharger outlook|obtener outlook|hamta outlook|download outlook|yahoo mail|telefonumdan gonderildi|iphone(?:から|から送信)|发自我的)/;

/** The candidate's own words in the lines above a forward: no signature, no "sent from my phone", no leading marks. */
export const noteFrom = (lines: string[]): string | null => {
  const kept: string[] = [];
  for (const line of lines) {
    if (/^--\s?$/.test(line.trim())) break;
    const shown = unquote(line).trim();
    if (separator(shown) !== null) continue;
    if (shown !== '' && TAGLINE.test(fold(shown))) continue;
    kept.push(shown);
  }
  const note = kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return note === '' ? null : note.slice(0, 5_000);
};

const wordsIn = (lines: string[]): number =>
  lines.reduce((sum, line) => sum + (separator(line) ? 0 : unquote(line).trim().length), 0);

const samePerson = (inner: Inner['from'], outer: Inner['from']): boolean => {
  if (!inner || !outer) return false;
  if (inner.address && inner.address === outer.address) return true;
  return Boolean(inner.name && outer.name && fold(inner.name) === fold(outer.name));
};

/** Cuts the body of an inner mail into the mail itself and, after an explicit mark of a forward, its neighbours. */
const split = (lines: string[], offset: number, expected = ''): { own: string[]; next: Block | null } => {
  const next = findBlock(lines, offset, true, expected);
  return next ? { own: lines.slice(0, next.start), next } : { own: lines, next: null };
};

/**
 * In: the lines of a body, who sent it (the candidate, supposedly), and the offset to read dates with.
 * `outerSubject` tells where a wrapped subject ends. `loose`: "On … wrote:" counts as a forward too.
 * Out: the note above, the mails inside (one, unless several were forwarded one after the other), how deep the first
 * lay. null when there is no forwarded mail in it.
 */
export const unwrapInline = (
  lines: string[],
  forwarder: Inner['from'],
  offset: number,
  loose: boolean,
  outerSubject: string | null,
): Unwrapped | null => {
  const expected = fold(withoutPrefix(outerSubject ?? '', true));
  const first = findBlock(lines, offset, loose, expected);
  if (!first) return null;
  const note = lines.slice(0, first.start);
  const mails: Inner[] = [];
  let depth = 1;
  let block: Block | null = first;
  let rest = lines.slice(first.end);
  let people = [forwarder];
  let deep = 1;
  while (block && mails.length < 20) {
    const { own, next } = split(rest, offset, expected);
    const relayed: boolean =
      next !== null &&
      deep < MAX_DEPTH &&
      (people.some((person) => samePerson(block!.inner.from, person)) ||
        (wordsIn(own) < 200 &&
          (block.inner.subject === null || isForwardSubject(block.inner.subject) || next.marked)) ||
        wordsIn(own) < 3);
    if (next && relayed) {
      people = [...people, block.inner.from];
      deep++;
      if (mails.length === 0) depth = deep;
      rest = rest.slice(next.end);
      const subject: string | null =
        next.inner.subject ?? (block.inner.subject ? withoutPrefix(block.inner.subject, true) : null);
      block = { ...next, inner: { ...next.inner, subject } };
      continue;
    }
    mails.push({ ...block.inner, lines: own.map(unquote) });
    // Only an explicit mark makes what follows a mail of its own; anything else is the thread it answers.
    if (!next?.marked) break;
    rest = rest.slice(next.end);
    block = next;
    deep = 1;
  }
  return { note, mails, depth };
};

/** The part of a mail that its sender wrote now: without the thread quoted below. */
export const withoutQuotedThread = (lines: string[], offset: number): string[] => {
  const { own, next } = split(lines, offset);
  return (next && wordsIn(own) >= 3 ? own : lines).map(unquote);
};
