/** An answer to one of our mails, found by the address it was sent to: the person's own words go to `respond`. */
import { replyKey } from '../message/mime.ts';
import type { Ports } from '../ports.ts';
import { dropped, type MailOutcome } from '../rejection/door/arrived.ts';
import { isAutoReplied, notNews } from '../rejection/door/loops.ts';
import type { MailReading } from '../rejection/mail/reading.ts';
import { mailId } from '../rejection/mail-news.ts';
import { isAutomatic } from './automatic.ts';
import { careTier } from './care.ts';
import { withoutHelpLines } from './help-lines.ts';
import { distressIn } from './mail-distress.ts';
import { ownWords } from './quoted.ts';
import { respond } from './respond.ts';

/** What mail programs put before the subject of the mail that is answered or passed on. */
const ANSWERED = /^(?:\s*(?:re|aw|antw|antwort|sv|vs|rif|res|rv|fw|fwd|wg|tr|enc|doorst)\s*(?:\[\d+\])?\s*:\s*)+/i;
const LONGEST_SUBJECT = 300;
const MOST_IDS = 20;

/** @param key names the message that is answered (`replyKey`); empty where the address does not, and its headers may */
export async function answerByMail(
  ports: Ports,
  { raw, reading }: { raw: Uint8Array; reading: MailReading },
  candidateId: string,
  key: string,
): Promise<MailOutcome> {
  const { headers, returnPath, messageId, subject } = reading.outer;
  const loop = notNews(headers, returnPath ?? '', ports.settings.mailDomain);
  if (loop?.aside) return { outcome: 'set-aside', why: loop.why, candidateId, keep: true };
  const tier = distressIn(reading);
  // Groupware marks what people write themselves as well: despair is believed, but for an answer that a machine gives.
  if (loop || isAutoReplied(headers) || (isAutomatic(headers) && !tier))
    return dropped(loop?.why ?? 'automatic', candidateId);
  const history = await ports.store.history(candidateId);
  if (!history) return dropped('the person is gone');
  const named = key || (await answeredBy(ports, headers))?.key;
  const to = named ? history.messages.find((message) => replyKey(message.id) === named) : undefined;
  const text = ownText(reading);
  const own = ownSubject(subject);
  await respond(ports, {
    candidateId,
    inboundId: await mailId(messageId, raw),
    channel: 'email',
    text,
    tier: tier ?? careTier(withoutHelpLines(`${own.subject ?? ''}\n\n${text}`)),
    ...own,
    carrierAnswers: false,
    ...(to && { to: to.id }),
    ...(messageId && { inReplyTo: messageId }),
  });
  return { outcome: 'reply', candidateId };
}

/** A subject that the person wrote, or changed to one word ("Re: STOP"); of one that only answers ours nothing is theirs. */
function ownSubject(subject: string | null): { subject?: string } {
  const written = subject?.slice(0, LONGEST_SUBJECT).trim() ?? '';
  const bare = written.replace(ANSWERED, '').trim();
  return bare === '' || (bare !== written && !/^\S+$/.test(bare)) ? {} : { subject: bare };
}

/**
 * Whose mail is answered, by the ids in In-Reply-To and References: for answers that were sent to where our mail is from, not
 * to its Reply-To. SES puts an id of its own in place of ours, and both are looked for. Undefined: it answers none of ours.
 */
export async function answeredBy(
  ports: Ports,
  headers: readonly { name: string; value: string }[],
): Promise<{ candidateId: string; key: string } | undefined> {
  const named = headers
    .filter(({ name }) => /^(?:in-reply-to|references)$/i.test(name))
    .flatMap(({ value }) => value.slice(0, 10_000).match(/<[^<>\s]{3,200}>/g) ?? []);
  for (const id of [...new Set(named)].slice(0, MOST_IDS)) {
    const [local = '', domain = ''] = id.slice(1, -1).split('@');
    if (/(?:^|\.)amazonses\.com$/i.test(domain)) {
      const sent = await ports.store.pointer('provider', local);
      if (sent?.about) return { candidateId: sent.candidateId, key: replyKey(sent.about) };
    }
    const [key, token] = local.split('.');
    const person =
      domain.toLowerCase() === ports.settings.mailDomain && token && (await ports.store.pointer('reply', token));
    if (person) return { candidateId: person.candidateId, key: key! };
  }
  return undefined;
}

/** The writer's own words in a mail: without what they quote. */
export const ownText = ({ body }: Pick<MailReading, 'body'>): string => ownWords(body);
