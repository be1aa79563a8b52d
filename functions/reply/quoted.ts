import {
  CUTS,
  DISCLAIMERS,
  HEADER_FROM,
  HEADER_NEXT,
  HEADER_SENT,
  INTRO_BEGINS,
  INTROS,
  REPLY_MARKER,
  RULE,
  SIGNATURE,
  TAGLINES,
} from './phrases/quote-marks.ts';
import { htmlToReplyText } from './quoted-html.ts';

/** More than anybody writes in a reply; the rest of a longer part is not looked at. */
const LONGEST_PART = 400_000;
const LONGEST_LINE = 2_000;
const INTRO_LINES = 4;

const isQuoted = (line: string): boolean => /^\s{0,10}[>|]/.test(line);
const isBlank = (line: string): boolean => line.trim() === '';

/** How many lines from `at` on introduce a quote ("On Monday Ada wrote:"), which may be wrapped; 0 when none. */
function introLines(lines: readonly string[], at: number): number {
  if (!INTRO_BEGINS.test(lines[at]!.slice(0, 300))) return 0;
  let joined = '';
  for (let count = 1; count <= INTRO_LINES; count++) {
    const line = lines[at + count - 1];
    if (line === undefined || isBlank(line) || joined.length + line.length > 600) return 0;
    joined += ` ${line.trim()}`;
    const byProgram = /@|<|\d{1,2}[:.h]\d{2}/.test(joined); // "On 3 March I wrote:" is a person's sentence
    if (byProgram && INTROS.some((intro) => intro.test(joined))) return count;
  }
  return 0;
}

function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (HEADER_SENT.test(lines[at]!) && HEADER_FROM.test(lines[at + 1] ?? '')) return isHeaderBlock(lines, at + 1);
  if (!HEADER_FROM.test(lines[at]!)) return false;
  const next = lines.slice(at + 1, at + 6).filter((line) => HEADER_NEXT.test(line));
  return next.length >= 2;
}

function isCut(lines: readonly string[], at: number): boolean {
  const line = lines[at]!;
  if (REPLY_MARKER.test(line) || CUTS.some((cut) => cut.test(line)) || isHeaderBlock(lines, at)) return true;
  if (!RULE.test(line)) return false;
  const next = lines.slice(at + 1, at + 6).find((later) => !isBlank(later));
  return next !== undefined && HEADER_FROM.test(next);
}

/** After an introduction, only marked lines are quoted; when none is marked, all the rest is. */
function quoteIsMarked(lines: readonly string[], from: number): boolean {
  for (let at = from; at < lines.length; at++) if (!isBlank(lines[at]!)) return isQuoted(lines[at]!);
  return true;
}

function ownLines(text: string): string {
  const lines = text
    .slice(0, LONGEST_PART)
    .split(/\r\n|\r|\n/)
    .map((line) => line.slice(0, LONGEST_LINE).replaceAll('\u00a0', ' '));
  const own: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (isBlank(line)) {
      if (own.length > 0 && own[own.length - 1] !== '') own.push('');
      continue;
    }
    if (isCut(lines, at) || SIGNATURE.test(line)) break;
    if (DISCLAIMERS.some((disclaimer) => disclaimer.test(line)) && own.length > 0) break;
    if (isQuoted(line) || TAGLINES.some((tagline) => tagline.test(line))) continue;
    const intro = introLines(lines, at);
    if (intro > 0) {
      if (!quoteIsMarked(lines, at + intro)) break;
      at += intro - 1;
      continue;
    }
    own.push(line.trimEnd());
  }
  return own.join('\n').trim();
}

/**
 * The new words of a reply: quotes and their introductions, signatures, disclaimers and mobile taglines are left out.
 * Words between and below quoted lines count. The text part is read; the HTML part when there is no other.
 * Source: facts, integrations 5.5.
 * @param mail the parts of the mail as decoded text; either may be missing
 */
export function ownWords(mail: { text: string | null; html: string | null }): string {
  const fromText = mail.text ? ownLines(mail.text) : '';
  if (fromText !== '' || !mail.html) return fromText;
  return ownLines(htmlToReplyText(mail.html.slice(0, LONGEST_PART)));
}
