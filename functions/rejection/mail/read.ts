/**
 * Reading a mail: bytes in, a MailReading out. Pure: no clock, no network, no randomness. Never throws on hostile input,
 * except MailTooLarge.
 */
import { showAddress } from './address.ts';
import { findOriginal, outerMail } from './forward/original.ts';
import { ownSubjectOf } from './forward/own-subject.ts';
import { readHead, readParts } from './parts.ts';
import { MAX_MAIL_BYTES, type MailReading, MailTooLarge, type OuterMail } from './reading.ts';
import { readSeveral, saysNothing } from './several.ts';
import { empty, isBlank, isShell, NOBODY, NOTHING, nothingToRead } from './unread.ts';

/** Whom a mail's own head calls the one it goes to; null where it gives but an address. */
const recipientOf = (outer: OuterMail): string | null => {
  const shown = outer.headers.find((header) => header.name === 'to')?.value ?? '';
  const name = shown.replace(/<.*$/, '').replaceAll('"', '').trim();
  return name === '' || name.includes('@') ? null : name.slice(0, 100);
};

const read = async (raw: Uint8Array): Promise<MailReading> => {
  const parts = await readParts(raw);
  const outer = outerMail(parts);
  const found = await findOriginal(parts, outer);
  const inPerson = found.forwarded === 'inline' || found.forwarded === 'attachment' || found.forwarded === 'pasted';
  const candidate = inPerson
    ? { name: outer.from?.name ?? null, address: outer.from?.address ?? null }
    : { name: recipientOf(outer), address: outer.to[0] ?? null };

  const isEmpty = isBlank(found, outer.from?.name ?? null);
  const ownSubject = ownSubjectOf(outer.subject, found);
  const given = { ownSubject, note: found.note, forwarded: found.forwarded, depth: found.depth };
  const emptyOf = ({ error, unread }: ReturnType<typeof nothingToRead>) => ({
    ...empty(outer, parts.body, error),
    unread,
  });
  if (isEmpty && !found.mails.some((mail) => mail.subject))
    return { ...emptyOf(nothingToRead(parts, isEmpty, found.depth)), ...given };
  const { all, first, rejections, beside, leftOut } = readSeveral(found, candidate);
  const inFile = parts.sealed !== null || parts.body.files.length > 0;
  if ((isEmpty || (inFile && isShell(found))) && all.every(saysNothing)) {
    const { subject, from, date } = found.mails[0]!;
    const named = { originalSubject: subject, originalFrom: showAddress(from), originalDate: date };
    return { ...emptyOf(nothingToRead(parts, isEmpty, found.depth)), ...given, ...named };
  }
  const { read: shown, mail, verdict } = first;
  return {
    kind: verdict.kind,
    confidence: Math.round(verdict.confidence * 100) / 100,
    why: first.inLetter ? [...verdict.why, 'in a letter: what was decided is in an attached file'] : verdict.why,
    ...(first.inLetter && { unread: 'letter' as const }),
    language: first.language,
    rejections: verdict.kind === 'rejection' ? rejections : [],
    beside,
    leftOut: leftOut + parts.attachedMailsLeft,
    letter: mail,
    company: shown.company,
    role: shown.role,
    stage: shown.stage,
    contact: shown.contact,
    originalSubject: mail.subject,
    originalFrom: showAddress(mail.from),
    originalDate: mail.date,
    ownSubject,
    note: found.note,
    forwarded: found.forwarded,
    depth: found.depth,
    outer,
    body: parts.body,
  };
};

/**
 * In: one mail as it was received, raw bytes.
 * Out: what it says. Empty or broken mail gives kind `unsure` with `error`.
 * Throws MailTooLarge over MAX_MAIL_BYTES, nothing else.
 */
export async function readMail(raw: Uint8Array): Promise<MailReading> {
  if (raw.length > MAX_MAIL_BYTES) throw new MailTooLarge(raw.length);
  if (raw.length === 0) return empty(NOBODY, NOTHING, 'the mail is empty');
  try {
    return await read(raw);
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200) : 'unknown fault';
    return readBroken(raw, `the mail could not be parsed: ${why}`);
  }
}

/** The head of a mail still says whose it is, and its owner's words may stand in the rest. */
const readBroken = async (raw: Uint8Array, error: string): Promise<MailReading> => {
  try {
    const { below, ...head } = await readHead(raw);
    return { ...empty(outerMail(head), { ...NOTHING, text: below }, error), unread: 'broken' };
  } catch {
    return { ...empty(NOBODY, NOTHING, error), unread: 'broken' };
  }
};
