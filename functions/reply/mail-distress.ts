/**
 * Distress anywhere in a mail that a candidate sends, at whatever address: every word they write passes care (design.md,
 * invariant 11), and what is not surely somebody else's may be theirs. Pure.
 */
import { htmlToText } from '../rejection/mail/html.ts';
import type { MailReading } from '../rejection/mail/reading.ts';
import { type CareTier, careTier, plainTier } from './care.ts';
import { withoutHelpLines } from './help-lines.ts';
import { ownWords } from './quoted.ts';

/** Nothing in it says that somebody else wrote it. */
export const isOwn = ({ forwarded }: Pick<MailReading, 'forwarded'>): boolean =>
  forwarded === 'none' || forwarded === 'pasted';

type Read = Pick<MailReading, 'forwarded' | 'note' | 'ownSubject' | 'body' | 'outer'>;

/**
 * What they surely wrote is judged in full: the subject, a note, a mail that nobody else is named in, but for the help line of
 * a letter that was pasted into it. In the rest of a mail
 * that they forward (between two forwards, below one, in a part that programs do not show), only the plainest words are
 * distress: most of it is the employer's. What a rule sends on nobody wrote to us.
 */
export function distressIn(reading: Read): CareTier {
  if (!judged.has(reading)) judged.set(reading, judge(reading));
  return judged.get(reading)!;
}

/** For as long as its mail is handled: each door and each step asks. */
const judged = new WeakMap<Read, CareTier>();

function judge(reading: Read): CareTier {
  if (reading.forwarded === 'automatic') return null;
  const sure = careTier(sureWords(reading).join('\n\n'));
  if (sure === 'A') return sure;
  const plain = plainTier(doubtfulWords(reading));
  return plain === 'A' ? plain : (sure ?? plain);
}

function sureWords(reading: Read): string[] {
  const { note, ownSubject, body } = reading;
  if (!isOwn(reading)) return [ownSubject ?? '', note ?? ''];
  const text = ownWords({ text: body.text, html: null });
  const html = ownWords({ text: null, html: body.html });
  const written = [text, ...(lettersOf(html) === lettersOf(text) ? [] : [html])];
  const all = lettersOf(written.join());
  const besides = (note ?? '').split(/\n\s*\n/).filter((paragraph) => !all.includes(lettersOf(paragraph)));
  return [ownSubject ?? '', ...besides, ...written.map(withoutHelpLines)];
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}]+/gu, '');

/** All that no mark of quoting makes somebody else's. */
function doubtfulWords({ body, outer }: Read): string {
  const html = body.html === null ? '' : htmlToText(body.html);
  const lines = `${body.text ?? ''}\n\n${lettersOf(html) === lettersOf(body.text ?? '') ? '' : html}`.split(
    /\r\n|\r|\n/,
  );
  const unquoted = lines.map((line) => (/^\s{0,10}[>|]/.test(line) ? '' : line));
  return [outer.subject ?? '', '', ...unquoted].join('\n');
}
