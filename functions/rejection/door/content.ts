/** What makes two mails the same news: a mail forwarded twice by hand has another Message-ID each time. */
import type { Asked, History } from '../../follow-up/history.ts';
import { hasOtherWords } from '../imprint.ts';
import { noteFrom } from '../mail/forward/note.ts';
import { htmlToText } from '../mail/html.ts';
import type { MailReading } from '../mail/reading.ts';

const DAY = 86_400_000;

/**
 * The same for the same original, however often it is forwarded: who wrote it, when, about what and to what end. Where a forward does
 * not say, the mail's own words, whatever was done to their spaces and marks, and the files that came with them. Undefined for
 * a mail without words of its own, such as a picture: nothing tells it from another one.
 */
export async function contentOf(reading: MailReading): Promise<string | undefined> {
  const { kind, originalFrom, originalSubject, originalDate, company, role, forwarded, outer, body } = reading;
  const known = [originalFrom, originalSubject, originalDate];
  // Of a mail that was not passed on those are its own: the time at which it was sent, and whatever its subject is.
  if (forwarded !== 'none' && forwarded !== 'pasted' && known.every((one) => one !== null))
    return digestOf([JSON.stringify([...known, kind, company, role]).toLowerCase()]);
  const text = body.text?.trim() || htmlToText(body.html ?? '');
  if (noteFrom(text.split('\n'), outer.from?.name ?? null) === null) return undefined;
  const words = `${outer.subject ?? ''} ${text}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return digestOf([words, ...body.files]);
}

async function digestOf(pieces: (string | Uint8Array)[]): Promise<string> {
  const bytes = Buffer.concat(pieces.map((one) => (typeof one === 'string' ? Buffer.from(one) : one)));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Buffer.from(digest).toString('hex').slice(0, 16);
}

/**
 * Whether a mail of this content was asked about, or answered, within the last day (the person's time). Of two with one head that say
 * different things each is answered. A question that has its answer is over: whoever brings the mail again means something by it.
 * @param held whether "did you send this?" counts, which says nothing of what is in the mail
 */
export const wasAsked = (
  { events }: Pick<History, 'events'>,
  { content, imprint }: Required<Pick<Asked, 'content' | 'imprint'>>,
  now: number,
  { held }: { held: boolean },
): boolean => {
  const answered = new Set(events.map(({ body }) => (body.kind === 'ask-answered' ? body.ask : '')));
  return events.some(
    ({ id, at, body }) =>
      body.kind === 'asked' &&
      (held || body.question !== 'held') &&
      body.content === content &&
      !(body.imprint && hasOtherWords(body.imprint, imprint)) &&
      now - Date.parse(at) < DAY &&
      !answered.has(id),
  );
};
