/**
 * From raw bytes to headers, text and attached mails, with every size bounded. postal-mime does the MIME; what could make
 * it work hard (a huge part, thousands of parts) is cut off before it sees it, because only the words of a mail matter here.
 */
import type { Attachment } from 'postal-mime';
import { cleanText, mendCharset } from './fold.ts';
import { htmlToText, mailtoOf } from './html.ts';
import { type Mime, parseMime } from './mime.ts';
import type { Body } from './reading.ts';

const MAX_PART_BYTES = 512 * 1024;
const MAX_KEPT_BYTES = 6 * 1024 * 1024;
const MAX_BOUNDARY_LINES = 2_000;
/** What the parser spends goes by lines, not by bytes: a part of nothing but line breaks is a bomb too. */
const MAX_PART_LINES = 12_000;
const MAX_LINES = 30_000;
const MAX_TEXT = 200_000;
const MAX_HTML = 1_000_000;
const MAX_ATTACHED_MAILS = 20;
/** More than anybody writes; of what is longer the beginning is kept. */
const MAX_BODY = 400_000;
/** One line of a head, with what it is folded into, and all of them. */
const MAX_HEADER_BYTES = 8 * 1024;
const MAX_HEAD_BYTES = 400 * 1024;
const MAX_HEADERS = 2_000;

export type Header = { name: string; value: string };

export type Parts = {
  headers: Header[];
  email: Mime;
  /** The plain part, cleaned; '' without one. */
  text: string;
  /** The text of the HTML part, worked out when first asked for. */
  html: () => string;
  hasHtml: boolean;
  /** The address that a link on these words of the HTML part leads to; null without one. */
  addressOf: (words: string) => string | null;
  /** Raw bytes of mails attached as message/rfc822 or as an .eml file. */
  attachedMails: Uint8Array[];
  /** How many more of them there are than are taken. */
  attachedMailsLeft: number;
  /** The text and the HTML part as decoded, and what else is attached. */
  body: Body;
  /** Calendar invitations count as words: their method, upper case. */
  calendarMethod: string | null;
  /** How many parts that are not text: images and files. */
  attachments: number;
  /** What kind of part holds words that nobody can read here; null without one. */
  sealed: Sealed | null;
};

/** A mail saved by Outlook; the wrapping Outlook puts around rich text; an encrypted mail. */
export type Sealed = 'msg' | 'winmail.dat' | 'encrypted';

const SEALED: [Sealed, RegExp][] = [
  ['encrypted', /^application\/(?:x-)?pkcs7-mime\b|^application\/pgp-encrypted\b|\.(?:p7m|pgp|gpg)$/i],
  ['msg', /^application\/(?:vnd\.ms-outlook|x-msg)\b|\.msg$/i],
  ['winmail.dat', /^application\/(?:vnd\.)?ms-tnef\b|^winmail\.dat$/i],
];

const sealedIn = (parts: Attachment[]): Sealed | null => {
  for (const [kind, pattern] of SEALED)
    if (parts.some((part) => pattern.test(part.mimeType) || pattern.test(part.filename ?? ''))) return kind;
  return null;
};

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string'
    ? new TextEncoder().encode(content)
    : content instanceof Uint8Array
      ? content
      : new Uint8Array(content);

const HEADER_NAMES =
  /^(?:return-path|received|delivered-to|from|to|subject|date|message-id|mime-version|reply-to|dkim-signature|arc-[a-z-]{3,40}|x-[a-z-]{2,40}|authentication-results|content-type):/i;

/** What only says who wrote. */
const SIGNS = /^(?:application\/(?:pgp-signature|pgp-keys|(?:x-)?pkcs7-signature)|text\/(?:x-)?vcard)$/i;

/** A mail kept as a file, whatever the program that attached it calls it. */
const isMail = (part: Attachment): boolean => {
  if (/^message\/(?:rfc822|global|news)$/.test(part.mimeType) || /\.eml$/i.test(part.filename ?? '')) return true;
  if (part.mimeType !== 'application/octet-stream' && part.mimeType !== 'text/plain') return false;
  if (/\.[a-z0-9]{2,5}$/i.test(part.filename ?? '') && !/\.txt$/i.test(part.filename ?? '')) return false;
  const start = new TextDecoder('latin1').decode(bytesOf(part.content).subarray(0, 2_000)).split(/\r?\n/);
  return HEADER_NAMES.test(start[0]!) && start.slice(0, 30).filter((line) => HEADER_NAMES.test(line)).length > 2;
};

const LF = 0x0a;
const CR = 0x0d;
const TAB = 0x09;
const SPACE = 0x20;
const DASH = 0x2d;

/**
 * Keeps at most MAX_PART_BYTES and MAX_PART_LINES between two lines that could be MIME boundaries, and stops after
 * MAX_BOUNDARY_LINES of them, MAX_LINES or MAX_KEPT_BYTES. Small mail passes through as it is.
 */
const trimmed = (raw: Uint8Array): Uint8Array => {
  const kept: [number, number][] = [];
  let keptBytes = 0;
  let partStart = 0;
  let boundaryLines = 0;
  let cut = false;
  const keep = (from: number, to: number): void => {
    const end = Math.min(to, from + MAX_PART_BYTES, from + MAX_KEPT_BYTES - keptBytes);
    if (end < to) cut = true;
    if (end > from) {
      kept.push([from, end]);
      keptBytes += end - from;
    }
  };
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
  let line = 0;
  let lines = 0;
  let partLines = 0;
  /** Where the part goes on past what is kept of it; 0 while all of it is. */
  let over = 0;
  while (line < raw.length && keptBytes < MAX_KEPT_BYTES) {
    if (raw[line] === DASH && raw[line + 1] === DASH && line > partStart) {
      keep(partStart, over || line);
      partStart = line;
      partLines = 0;
      over = 0;
      boundaryLines++;
      if (boundaryLines > MAX_BOUNDARY_LINES || lines > MAX_LINES) {
        cut = true;
        partStart = raw.length;
        break;
      }
    }
    // Past what is kept of a part only the next boundary matters.
    const end = over === 0 ? raw.indexOf(LF, line) : bytes.indexOf('\n--', line - 1);
    if (end < 0) break;
    line = end + 1;
    partLines++;
    if (over === 0) lines++;
    if (over === 0 && partLines > MAX_PART_LINES) {
      over = line;
      cut = true;
    }
  }
  if (partStart < raw.length) keep(partStart, over || raw.length);
  if (!cut) return raw;
  const out = new Uint8Array(keptBytes + kept.length);
  let at = 0;
  for (const [from, to] of kept) {
    out.set(raw.subarray(from, to), at);
    at += to - from;
    out[at++] = LF;
  }
  return out;
};

/** Where the next line begins. */
const lineAfter = (raw: Uint8Array, at: number): number => {
  const feed = raw.indexOf(LF, at);
  return feed < 0 ? raw.length : feed + 1;
};

const isBlankAt = (raw: Uint8Array, at: number): boolean => raw[at] === LF || (raw[at] === CR && raw[at + 1] === LF);
const isFoldedAt = (raw: Uint8Array, at: number): boolean => raw[at] === SPACE || raw[at] === TAB;

/** Where the head of a mail ends: its first empty line. */
const headEnd = (raw: Uint8Array): number => {
  let at = 0;
  while (at < raw.length && !isBlankAt(raw, at)) at = lineAfter(raw, at);
  return at;
};

/** Each line of a head cut to MAX_HEADER_BYTES, and no more of them than MAX_HEAD_BYTES hold. An ordinary head is as it was. */
const headOf = (raw: Uint8Array, end: number): Uint8Array => {
  if (end <= MAX_HEADER_BYTES) return raw.subarray(0, end);
  const out = new Uint8Array(MAX_HEAD_BYTES);
  let to = 0;
  let at = 0;
  for (let count = 0; at < end && count < MAX_HEADERS; count++) {
    let next = lineAfter(raw, at);
    while (next < end && isFoldedAt(raw, next)) next = lineAfter(raw, next);
    const line = raw.subarray(at, Math.min(next, at + MAX_HEADER_BYTES));
    if (to + line.length + 1 > MAX_HEAD_BYTES) break;
    out.set(line, to);
    to += line.length;
    if (line.at(-1) !== LF) out[to++] = LF;
    at = next;
  }
  return out.subarray(0, to);
};

const withShortHead = (raw: Uint8Array): Uint8Array => {
  const end = headEnd(raw);
  const head = headOf(raw, end);
  return head.length === end ? raw : Buffer.concat([head, raw.subarray(end)]);
};

/** A body left in quoted-printable because its header says otherwise. */
const unquoted = (text: string): string => {
  const sample = text.slice(0, 20_000);
  if (!sample.includes('=\n')) return text;
  const escapes = sample.match(/=(?:[0-9A-F]{2}|\n)/g)?.length ?? 0;
  if (escapes < 6 || !/=(?:C3|E2|20|3D)/.test(sample)) return text;
  const joined = text.replace(/=\n/g, '');
  return joined.replace(/(?:=[0-9A-F]{2})+/g, (run) => {
    const bytes = Uint8Array.from(run.match(/[0-9A-F]{2}/g)!.map((hex) => Number.parseInt(hex, 16)));
    return new TextDecoder('utf-8').decode(bytes);
  });
};

/** The bytes as postal-mime takes them without copying them first; it only reads. */
const whole = (bytes: Uint8Array): Uint8Array | ArrayBuffer =>
  bytes.buffer instanceof ArrayBuffer && bytes.length === bytes.buffer.byteLength ? bytes.buffer : bytes;

const LIMITS = { forceRfc822Attachments: true, maxNestingDepth: 40, maxHeadersSize: 1024 * 1024 };

const headersOf = (email: Mime): Header[] =>
  email.headers.slice(0, 400).map(({ key, value }) => ({ name: key, value: value.slice(0, 4_000) }));

/** A mail of which only the head can be taken apart: `below` is what stands below it, as it is. */
export const readHead = async (raw: Uint8Array): Promise<Pick<Parts, 'headers' | 'email'> & { below: string }> => {
  const end = headEnd(raw);
  const email = await parseMime(headOf(raw, end), LIMITS);
  const below = new TextDecoder().decode(raw.subarray(end, end + MAX_BODY)).trim();
  return { headers: headersOf(email), email, below };
};

/**
 * In: one mail as bytes. Out: its parts.
 * Throws what postal-mime throws on nesting or headers over its limits; the caller answers that.
 */
export const readParts = async (raw: Uint8Array): Promise<Parts> => {
  const email = await parseMime(whole(raw.length > MAX_PART_LINES ? trimmed(withShortHead(raw)) : raw), LIMITS);
  let html: string | null = null;
  const attached = email.attachments.filter(isMail);
  return {
    email,
    headers: headersOf(email),
    text: mendCharset(unquoted(cleanText((email.text ?? '').slice(0, MAX_TEXT)))),
    hasHtml: Boolean(email.html),
    html: () => {
      html ??= mendCharset(cleanText(htmlToText((email.html ?? '').slice(0, MAX_HTML)).slice(0, MAX_TEXT)));
      return html;
    },
    addressOf: (words) => mailtoOf((email.html ?? '').slice(0, MAX_HTML), words),
    attachedMails: attached.slice(0, MAX_ATTACHED_MAILS).map((part) => bytesOf(part.content)),
    attachedMailsLeft: Math.max(0, attached.length - MAX_ATTACHED_MAILS),
    body: {
      text: email.text?.slice(0, MAX_BODY) ?? null,
      html: email.html?.slice(0, MAX_BODY) ?? null,
      // A picture within the text is mostly the mark of a house.
      files: email.attachments
        .filter((part) => !part.related && !attached.includes(part) && !SIGNS.test(part.mimeType))
        .map((part) => bytesOf(part.content)),
    },
    calendarMethod: email.attachments.find((part) => part.method)?.method ?? null,
    attachments: email.attachments.length - attached.length,
    sealed: sealedIn(email.attachments),
  };
};
