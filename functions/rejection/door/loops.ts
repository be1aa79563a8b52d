/**
 * Mail that nobody wrote to us: our own coming back, a bounce, a letter going round in circles. An auto-forwarded rejection
 * rightly carries the marks of a machine, so those alone refuse nothing here (design.md, "Doors and addresses"). Pure.
 */
import { LOOP_HEADER } from '../../message/mime.ts';

type Header = { name: string; value: string };

/** A mail that has been through more hands than this goes round in circles (facts, integrations 5.4). */
const MOST_HOPS = 25;

const REPORT = /^\s*(?:multipart\/report|message\/(?:delivery-status|disposition-notification|feedback-report))/i;
const DAEMON = /(?:^|[<\s"])(?:mailer-daemon|postmaster)@/i;

/** Why a mail can be nobody's news; undefined when it may be. @param headers names in lower case */
export function notNews(
  headers: Header[],
  envelopeFrom: string,
  mailDomain: string,
): { why: string; aside?: boolean } | undefined {
  const values = (name: string) => headers.filter((header) => header.name === name).map(({ value }) => value);
  if (values(LOOP_HEADER.toLowerCase()).some((value) => value.trim() === mailDomain))
    return { why: 'one of our own mails came back' };
  if (values('received').length > MOST_HOPS) return { why: `more than ${MOST_HOPS} hops: it goes round`, aside: true };
  const bounce =
    values('content-type').some((value) => REPORT.test(value)) ||
    values('feedback-type').length > 0 ||
    values('x-failed-recipients').length > 0 ||
    [...values('from'), ...values('sender')].some((value) => DAEMON.test(value));
  if (bounce) return { why: 'a bounce or a report' };
  return isAutoReplied(headers) && envelopeFrom === '' ? { why: 'an automatic answer' } : undefined;
}

/** A holiday answer: a rule that sends a rejection on marks it auto-generated, and not so. @param headers names in lower case */
export const isAutoReplied = (headers: Header[]): boolean =>
  headers.some(({ name, value }) => name === 'auto-submitted' && /^\s*auto-replied/i.test(value));
