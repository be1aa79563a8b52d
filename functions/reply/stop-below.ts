/**
 * A stop below a mail that is passed on, or between two. Most of what stands there is the employer's, whose letters end in ways
 * to unsubscribe of their own: only what can hardly be theirs is obeyed. Pure.
 */
import { fold } from '../rejection/mail/fold.ts';
import { noteFrom } from '../rejection/mail/forward/note.ts';
import { htmlToText } from '../rejection/mail/html.ts';
import { CLOSING } from '../rejection/mail/names/closings.ts';
import type { MailReading } from '../rejection/mail/reading.ts';
import type { Command } from './command.ts';
import { commandInNote } from './note-command.ts';
import { plainWords } from './phrases/fold.ts';

/** Where a further mail begins. */
const SEPARATOR =
  /^\s*(?:[-_]{2,}.{0,40}(?:forward|original|weitergeleitet|transf|reenvi|encaminh|doorgestuurd).*|begin forwarded message:?)\s*$/i;
const LONGEST_LINE = 60;
const MOST_WORDS = 25;
/** A plea, in the words of one person. */
const PLEADS =
  /\b(?:me|mir|mich|m|moi|mij|\w+(?:[aei]n?me|rme)|please|pls|bitte|svp|s il vous plait|por favor|alsjeblieft|alstublieft|aub)\b/;

type Read = Pick<MailReading, 'forwarded' | 'body' | 'outer'>;

/**
 * STOP on a line of its own, in capitals; or a request in words below the letter's own closing, with nothing but a signature
 * after it: each at the very end or right above a further mail.
 * @param names of who the mails are from: words to them are not to us
 */
export function stopBelow({ forwarded, body, outer }: Read, names: readonly (string | null)[]): Command | undefined {
  if (forwarded !== 'inline') return undefined;
  const lines = (body.text?.trim() ? body.text : htmlToText(body.html ?? '')).split(/\r\n|\r|\n/);
  for (const letter of lettersIn(lines)) {
    if (/^\s*STOP[.!]?\s*$/.test(letter.findLast((line) => line.trim() !== '') ?? '')) return 'stop';
    const words = wordsBelow(letter, outer.from?.name ?? null);
    const command = words && !isLink(words, body.html) ? commandInNote(words, names) : undefined;
    if (command === 'stop' || command === 'stop-all') return command;
  }
  return undefined;
}

function lettersIn(lines: string[]): string[][] {
  const letters: string[][] = [[]];
  for (const line of lines) {
    if (SEPARATOR.test(line)) letters.push([]);
    else letters.at(-1)!.push(line);
  }
  return letters;
}

/** The last words of a letter, where they stand below its closing and plead; with no link in them or around them. */
function wordsBelow(letter: string[], name: string | null): string | undefined {
  const closes = (line: string) => line.trim().length < LONGEST_LINE && CLOSING.test(fold(line.trim()));
  const closing = letter.findIndex((line, at) => closes(line) && letter[at - 1]?.trim() === '');
  const gap = closing < 0 ? -1 : letter.findIndex((line, at) => at > closing && line.trim() === '');
  if (gap < 0) return undefined;
  const below = letter
    .slice(gap)
    .join('\n')
    .split(/\n\s*\n/);
  const paragraphs = below.map((one) => noteFrom(one.split('\n'), name) ?? '').filter((one) => one !== '');
  // Their own closing and name.
  const signed = paragraphs.length > 1 && closes(paragraphs.at(-1)!.split('\n')[0]!);
  const words = paragraphs.at(signed ? -2 : -1) ?? '';
  const said = plainWords(words).join(' ');
  return said.split(' ').length <= MOST_WORDS && !/https?:|www\./.test(words) && PLEADS.test(said) ? words : undefined;
}

/** "Stop emailing me" as the label of a link is the foot of somebody's newsletter. */
function isLink(words: string, html: string | null): boolean {
  const shown = lettersOf(words);
  return (html ?? '')
    .split(/<a\b/i)
    .slice(1)
    .some((piece) => lettersOf(htmlToText(`<a${piece.split(/<\/a/i)[0]}`)).includes(shown));
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, '');
