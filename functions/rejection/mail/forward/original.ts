/**
 * From one parsed mail to the mails that matter in it: what was forwarded, attached or redirected, or the mail itself.
 */
import { addressesIn, readAddress } from '../address.ts';
import { fold } from '../fold.ts';
import { type Header, type Parts, readParts } from '../parts.ts';
import type { Forwarded, OuterMail } from '../reading.ts';
import { isEnglish } from '../signs.ts';
import { offsetOf, readDate } from './dates.ts';
import { noteFrom } from './note.ts';
import { paneHead } from './pane-head.ts';
import { greets, notePasted, pastedBodies, pastedSubject } from './pasted.ts';
import { forwardedSubject, isForwardSubject, isReplySubject, withoutPrefix } from './subject-marks.ts';
import { type Frame, type Inner, toLines, type Unwrapped, unwrapInline, withoutQuotedThread } from './unwrap.ts';

export type Original = Inner & { replyTo: string | null; calendarMethod: string | null };

export type Found = {
  mails: Original[];
  /** How many of `mails` were surely passed on; the rest stand below them as a thread would. */
  marked: number;
  /** Older mails below what was forwarded by hand, newest first. */
  thread: Original[];
  forwarded: Forwarded;
  depth: number;
  note: string | null;
  /** The subjects that the mails carry themselves; null for one that has none. */
  ownSubjects: (string | null)[];
};

const all = (headers: Header[], name: string): string[] => {
  const values: string[] = [];
  for (const header of headers) if (header.name === name) values.push(header.value);
  return values;
};

const FREE_MAIL =
  /@(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|pm|t-online|freenet|orange|wanadoo|free|laposte|sfr|libero|tin|alice|terra|uol|bol|ig|ziggo|kpnmail|telia|seznam|wp|o2|onet|interia|mail|yandex|qq|163|naver|hey|fastmail|tutanota|zoho)\.[a-z.]{2,10}$/;

/** The envelope side of a mail, from its headers alone. */
export const outerMail = (parts: Pick<Parts, 'headers' | 'email'>): OuterMail => {
  const { headers } = parts;
  const from = readAddress(
    parts.email.from && 'address' in parts.email.from && parts.email.from.address
      ? `${parts.email.from.name} <${parts.email.from.address}>`
      : (all(headers, 'from')[0] ?? ''),
  );
  const returnPath = all(headers, 'return-path')[0];
  const autoSubmitted = all(headers, 'auto-submitted')[0];
  return {
    from: from?.address ? { name: from.name, address: from.address } : null,
    to: all(headers, 'to').flatMap(addressesIn),
    subject: parts.email.subject?.slice(0, 1_000).replace(/[\r\n]+/g, ' ') ?? null,
    date: readDate(all(headers, 'date')[0] ?? '', 0),
    messageId: parts.email.messageId?.slice(0, 500) ?? null,
    inReplyTo: parts.email.inReplyTo?.slice(0, 500) ?? null,
    references: parts.email.references?.slice(0, 8_000).split(/\s+/).filter(Boolean).slice(0, 50) ?? [],
    returnPath: returnPath === undefined ? null : (addressesIn(returnPath)[0] ?? ''),
    forwardedFor: all(headers, 'x-forwarded-for').flatMap(addressesIn),
    resentFrom: all(headers, 'resent-from').flatMap(addressesIn),
    autoSubmitted: autoSubmitted !== undefined && !/^\s*no\b/i.test(autoSubmitted),
    headers,
  };
};

const wasSentOn = (outer: OuterMail): boolean =>
  outer.forwardedFor.length > 0 ||
  outer.resentFrom.length > 0 ||
  isRewritten(all(outer.headers, 'return-path').join(' ')) ||
  outer.headers.some(({ name }) => name === 'x-forwarded-to' || name === 'x-ms-exchange-inbox-rules-loop');
/** Is it a return path that a forwarding host made of another? */
const isRewritten = (path: string): boolean => path.includes('=') && /\+caf_=|\+srs\d?=|^srs\d?=/i.test(path);

const plainLines = (parts: Parts): string[] => {
  if (parts.text.trim().length < 20 && parts.hasHtml) return toLines(parts.html());
  // A plain part that only says "use an HTML reader" is no body.
  if (parts.hasHtml && parts.text.length < 400) {
    const html = parts.html();
    if (html.length > parts.text.length * 3) return toLines(html);
  }
  return toLines(parts.text);
};

const frameOf = (outer: OuterMail): Frame => {
  const subject = outer.subject ?? '';
  const isForward = isForwardSubject(subject);
  return {
    offset: offsetOf(outer.date),
    latest: outer.date,
    expected: fold(withoutPrefix(subject, true)),
    isForward,
    loose: isForward || !/^\s*(?:re|aw|sv|antw)\s?:/i.test(subject),
  };
};

const itself = (parts: Parts, outer: OuterMail): Original => ({
  subject: outer.subject,
  from: outer.from,
  to: outer.to[0] ?? null,
  date: outer.date,
  lines: withoutQuotedThread(plainLines(parts), offsetOf(outer.date)),
  replyTo: readAddress(all(outer.headers, 'reply-to')[0] ?? '')?.address ?? null,
  calendarMethod: parts.calendarMethod,
});

const subjectOf = (unwrapped: Unwrapped | null): string => fold(unwrapped?.mails[0]?.subject ?? '');

/** The forward inside the body: read from the plain part, checked against the subject and, if need be, the HTML part. */
const inlineIn = (parts: Parts, outer: OuterMail): Unwrapped | null => {
  const frame = frameOf(outer);
  const text = parts.text.trim() === '' ? null : unwrapInline(toLines(parts.text), outer.from, frame);
  const isExpected = (subject: string): boolean =>
    subject !== '' && (subject === frame.expected || fold(withoutPrefix(subject, true)) === frame.expected);
  const subject = subjectOf(text);
  if ((isExpected(subject) && text?.mails[0]?.from?.address) || !parts.hasHtml) return text;
  const html = unwrapInline(toLines(parts.html()), outer.from, frame);
  if (html === null || text === null) return text ?? html;
  if (html.mails[0]?.from?.address && !text.mails[0]?.from?.address) return html;
  if (isExpected(subject)) return text;
  const [short, long] = [subject, subjectOf(html)];
  // Headers run together on one line may run on into the letter; in HTML each has its own.
  if (isExpected(long) || (long !== '' && short.startsWith(`${long} `))) return html;
  return long.length > short.length || html.depth > text.depth || html.mails.length > text.mails.length ? html : text;
};

const asOriginal = (mail: Inner, parts: Parts): Original => ({
  ...mail,
  from: mail.from?.name && !mail.from.address ? { ...mail.from, address: parts.addressOf(mail.from.name) } : mail.from,
  replyTo: null,
  calendarMethod: parts.calendarMethod,
});

const asOriginals = (unwrapped: Unwrapped, parts: Parts, outer: OuterMail): Original[] =>
  unwrapped.mails.map((mail, index) => ({
    ...asOriginal(mail, parts),
    subject: mail.subject ?? (index === 0 ? subjectAround(outer.subject) : null),
  }));

/** Mails within mails are opened so far. */
export const DEEPEST = 5;

/** A mail that came as an attachment, and what may be forwarded inside it. */
const attached = async (raw: Uint8Array, depth: number): Promise<{ mails: Original[]; depth: number }> => {
  const parts = await readParts(raw);
  const outer = outerMail(parts);
  if (depth < DEEPEST && parts.attachedMails.length > 0) {
    const inner = await attached(parts.attachedMails[0]!, depth + 1).catch(() => null);
    const own = plainLines(parts).join('').trim();
    if (inner && inner.mails.length > 0 && (own.length < 300 || isForwardSubject(outer.subject ?? ''))) return inner;
  }
  if (isForwardSubject(outer.subject ?? '')) {
    const unwrapped = inlineIn(parts, outer);
    if (unwrapped) return { mails: asOriginals(unwrapped, parts, outer), depth: depth + unwrapped.depth };
  }
  return { mails: [itself(parts, outer)], depth };
};

/** What the subject of the mail around it tells of a forwarded mail that came without one. */
const subjectAround = (subject: string | null): string | null => {
  if (subject === null) return null;
  return isForwardSubject(subject) || isReplySubject(subject)
    ? forwardedSubject(subject) || null
    : pastedSubject(subject);
};

/** A long note above a mail under the mail's own subject: its mark tells, or that it had gone to the one who sends it now. */
const passesOn = (inline: Unwrapped, outer: OuterMail): boolean => {
  const first = inline.mails[0];
  if (!first?.subject || fold(first.subject) !== fold(outer.subject ?? '')) return false;
  return inline.isTold || (outer.from !== null && (first.to ?? '').toLowerCase().includes(outer.from.address));
};

const notesAround = (inline: Unwrapped, name: string | null): string | null => {
  const notes = [inline.note, inline.noteBelow].map((lines) => noteFrom(lines, name)).filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join('\n\n');
};

/** As many letters tell whether both parts begin with the same words; to unwrap both takes as long as all else here. */
const FIRST_LETTERS = 40;
const MOST_HTML = 1_500;
const beginsAlike = ({ text, body }: Parts): boolean => {
  const html = body.html ?? '';
  const from = Math.max(0, html.indexOf('<body'));
  const first = firstLettersOf(html.slice(from, from + MOST_HTML), true);
  return first !== '' && firstLettersOf(text, false).startsWith(first);
};
/** A tag, or a sign by its name. */
const MARKUP = /<[^>]*>|&#?\w+;/y;
const firstLettersOf = (text: string, isHtml: boolean): string => {
  let letters = '';
  for (let at = 0; at < text.length && letters.length < FIRST_LETTERS; at++) {
    const sign = text[at]!;
    if (isHtml && (sign === '<' || sign === '&')) {
      MARKUP.lastIndex = at;
      // What it is not stands for itself.
      if (MARKUP.test(text)) at = MARKUP.lastIndex - 1;
    } else if (isLetter(text.charCodeAt(at))) letters += sign;
  }
  return letters;
};
const isLetter = (code: number): boolean => isEnglish(code) || code > 191;

/** A program may leave the plain part as it found it, and put the note into the other one alone. */
const noteInHtml = (parts: Parts, outer: OuterMail): string | null => {
  const html =
    parts.hasHtml && !beginsAlike(parts) ? unwrapInline(toLines(parts.html()), outer.from, frameOf(outer)) : null;
  return html && notesAround(html, outer.from?.name ?? null);
};

const ALONE = { marked: 1, thread: [], note: null, ownSubjects: [] };

/** In: a parsed mail and its envelope. Out: the mails in it that matter, at least one, and how they got here. */
export const findOriginal = async (parts: Parts, outer: OuterMail): Promise<Found> => {
  const forwardSubject = isForwardSubject(outer.subject ?? '');
  const sentOn = wasSentOn(outer);

  if (parts.attachedMails.length > 0) {
    const inner: { mails: Original[]; depth: number }[] = [];
    for (const raw of parts.attachedMails) {
      const one = await attached(raw, 1).catch(() => null);
      if (one) inner.push(one);
    }
    const mails = inner.flatMap((one) => one.mails);
    // An employer's own mail may carry a mail too; then its own words are the longer ones.
    const own = plainLines(parts).join(' ').trim();
    if (mails.length > 0 && !(sentOn && own.length > 600)) {
      return {
        mails,
        marked: mails.length,
        thread: [],
        forwarded: 'attachment',
        depth: Math.max(...inner.map((one) => one.depth)),
        note: noteFrom(plainLines(parts), outer.from?.name ?? null),
        ownSubjects: mails.map(({ subject }) => subject),
      };
    }
  }
  if (sentOn && !forwardSubject) return { ...ALONE, mails: [itself(parts, outer)], forwarded: 'automatic', depth: 1 };

  const inline = inlineIn(parts, outer);
  const aboveLength = inline ? inline.note.join(' ').trim().length : 0;
  const answersUs =
    inline?.mails[0]?.from?.address !== undefined && outer.to.includes(inline.mails[0]!.from?.address ?? '');
  const isForward = aboveLength < 600 || (inline !== null && passesOn(inline, outer));
  if (inline && inline.mails.length > 0 && (forwardSubject || (isForward && !answersUs))) {
    return {
      mails: asOriginals(inline, parts, outer),
      marked: inline.marked,
      thread: inline.thread.map((mail) => asOriginal(mail, parts)),
      forwarded: 'inline',
      depth: inline.depth,
      note: notesAround(inline, outer.from?.name ?? null) ?? noteInHtml(parts, outer),
      ownSubjects: inline.mails.map(({ subject }) => subject),
    };
  }
  if (sentOn) return { ...ALONE, mails: [itself(parts, outer)], forwarded: 'automatic', depth: 1 };

  const own = itself(parts, outer);
  const head = paneHead(own.lines, outer);
  const pasted =
    head !== null ||
    forwardSubject ||
    FREE_MAIL.test(outer.from?.address ?? '') ||
    greets(own.lines, outer.from) ||
    (outer.subject ?? '').trim() === '' ||
    pastedSubject(outer.subject) === null;
  if (!pasted) return { ...ALONE, mails: [own], forwarded: 'none', depth: 0 };
  const { note, lines } = notePasted(own.lines);
  const bodies = pastedBodies(lines, outer.from);
  const subject = bodies.length === 1 ? pastedSubject(outer.subject) : null;
  return {
    ...ALONE,
    mails: bodies.map((body) => ({
      ...own,
      lines: body,
      subject,
      from: head?.from ?? null,
      to: null,
      date: head?.date ?? null,
      replyTo: null,
    })),
    marked: bodies.length,
    forwarded: 'pasted',
    depth: 0,
    note,
  };
};
