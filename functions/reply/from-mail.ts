/** An answer to one of our mails, found by the address it was sent to: the person's own words go to `respond`. */
import PostalMime from 'postal-mime';
import { replyKey } from '../message/mime.ts';
import type { Ports } from '../ports.ts';
import type { MailOutcome } from '../rejection/arrived-mail.ts';
import { mailId } from '../rejection/mail-news.ts';
import { isAutomatic } from './automatic.ts';
import { ownWords } from './quoted.ts';
import { respond } from './respond.ts';

/** @param key names the message that is answered (`replyKey`) */
export async function answerByMail(
  ports: Ports,
  raw: Uint8Array,
  candidateId: string,
  key: string,
): Promise<MailOutcome> {
  const { mail, text } = await wordsOf(raw);
  const headers = mail.headers.map(({ key: name, value }) => ({ name, value }));
  if (isAutomatic(headers)) return { outcome: 'dropped', why: 'automatic', candidateId };
  const history = await ports.store.history(candidateId);
  if (!history) return { outcome: 'dropped', why: 'the person is gone' };
  const to = history.messages.find((message) => replyKey(message.id) === key);
  await respond(ports, {
    candidateId,
    inboundId: await mailId(mail.messageId ?? null, raw),
    channel: 'email',
    text,
    carrierAnswers: false,
    ...(to && { to: to.id }),
    ...(mail.messageId && { inReplyTo: mail.messageId }),
  });
  return { outcome: 'reply', candidateId };
}

/** A mail and its writer's own words in it. */
export async function wordsOf(raw: Uint8Array) {
  const mail = await PostalMime.parse(raw);
  return { mail, text: ownWords({ text: mail.text ?? null, html: mail.html ?? null }) };
}
