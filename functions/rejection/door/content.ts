/** What makes two mails the same news: a mail forwarded twice by hand has another Message-ID each time. */
import type { History } from '../../follow-up/history.ts';
import type { MailReading } from '../mail/reading.ts';

const DAY = 86_400_000;

/**
 * The same for the same original, however often it is forwarded: who wrote it, when, and about what. Where a forward does
 * not say, the mail's own words, whatever was done to their spaces and marks.
 */
export async function contentOf(reading: MailReading): Promise<string> {
  const { originalFrom, originalSubject, originalDate, company, role } = reading;
  const known = [originalFrom, originalSubject, originalDate];
  const about = known.every((one) => one !== null)
    ? JSON.stringify([...known, company, role]).toLowerCase()
    : wordsIn(reading);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(about));
  return Buffer.from(digest).toString('hex').slice(0, 16);
}

function wordsIn({ outer, body }: MailReading): string {
  const words = `${outer.subject ?? ''} ${body.text ?? body.html ?? ''}`;
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/**
 * Whether a mail of this content was asked about, or answered, within the last day (the person's time). A question that has
 * its answer is over: whoever brings the mail again means something by it.
 */
export const wasAsked = ({ events }: Pick<History, 'events'>, content: string, now: number): boolean => {
  const answered = new Set(events.map(({ body }) => (body.kind === 'ask-answered' ? body.ask : '')));
  return events.some(
    ({ id, at, body }) =>
      body.kind === 'asked' && body.content === content && now - Date.parse(at) < DAY && !answered.has(id),
  );
};
