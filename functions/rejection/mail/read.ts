/**
 * Reading a mail: bytes in, a MailReading out. Pure: no clock, no network, no randomness. Never throws on hostile input,
 * except MailTooLarge.
 */
import { showAddress } from './address.ts';
import { fold, foldName } from './fold.ts';
import { noteFrom } from './forward/note.ts';
import { DEEPEST, type Found, findOriginal, type Original, outerMail } from './forward/original.ts';
import { ownSubjectOf } from './forward/own-subject.ts';
import type { Letter } from './imprint.ts';
import { isInLetter } from './kind/in-letter.ts';
import { isOfAPaper, listsJobs } from './kind/listings.ts';
import { withdrawsIn } from './kind/own-withdrawal.ts';
import { findReason } from './kind/reason.ts';
import { recognise, type Verdict } from './kind/recognise.ts';
import { findStage } from './kind/stage.ts';
import { detectLanguage } from './language.ts';
import { findCompany } from './names/company.ts';
import { findContact, isShownHouse, isSignedHouse } from './names/contact.ts';
import { findRole } from './names/role.ts';
import { readSender } from './names/senders.ts';
import { type Parts, readHead, readParts, type Sealed } from './parts.ts';
import {
  type Beside,
  type Body,
  type Kind,
  MAX_MAIL_BYTES,
  type MailReading,
  MailTooLarge,
  type OuterMail,
  type ReadRejection,
  type Unread,
} from './reading.ts';
import { join, type Sentence, toSentences } from './sentences.ts';

type One = { mail: Original; verdict: Verdict; inLetter: boolean; language: string | null; read: ReadRejection };

/** Kinds of a mail that may only be the cover of a letter. */
const SAYS_LITTLE: Kind[] = ['other', 'confirmation', 'unsure'];

/** Of these a candidate who withdraws may say the words. */
const ENDING: Kind[] = ['rejection', 'unsure'];

const readOne = (mail: Original, candidate: { name: string | null; address: string | null }): One => {
  const subject: Sentence = { text: mail.subject ?? '', folded: fold(mail.subject ?? ''), line: -1 };
  const body = toSentences(mail.lines);
  const sentences = [subject, ...body];
  const joined = join(sentences);
  const language =
    detectLanguage(joined.all.slice(joined.starts[1] ?? joined.all.length)) ?? detectLanguage(subject.folded);
  const judged = recognise(sentences, joined, language);
  // What was decided stands in a file: that is asked about, whatever the words around it are.
  const inLetter = SAYS_LITTLE.includes(judged.kind) && isInLetter(joined.all);
  // "I have decided not to go on with my application", from their own address: the candidate's end, not the house's.
  const isOwn =
    ENDING.includes(judged.kind) &&
    mail.from?.address &&
    mail.from.address === candidate.address &&
    withdrawsIn(joined.all);
  const verdict = isOwn
    ? { ...judged, kind: 'withdrawn' as const, confidence: 0.7 }
    : inLetter
      ? { ...judged, kind: 'unsure' as const, confidence: 0.4 }
      : judged;
  const sender = mail.from?.address ? readSender(mail.from.address) : null;
  const { contact, canAnswer } = findContact(mail, sender, candidate);
  // A list of jobs or a newsletter names many, and none of them is the one.
  const about =
    verdict.elsewhere !== true &&
    !((verdict.kind === 'other' && isOfAPaper(joined.all)) || (LISTED.has(verdict.kind) && listsJobs(subject.folded)));
  // Who writes through a network of people is one of them.
  const member = / via (?:LinkedIn|XING)$/i.test(mail.from?.name ?? '')
    ? mail.from!.name!.replace(/ via .*/i, '')
    : null;
  const people = [candidate.name, contact.name, member].filter((name) => name !== null);
  const isAgency = verdict.agency === true;
  let company = about ? findCompany(mail, sender, sentences, joined, people, language, isAgency) : null;
  // "Orrin Bio", which signs what a recruiting system carries for it and looks like a person, where nobody else is named.
  const isHouse =
    about &&
    company === null &&
    (isShownHouse(contact.name, mail.from?.name ?? null, sender) || isSignedHouse(contact.name, mail));
  if (isHouse) {
    const others = people.filter((name) => name !== contact.name);
    company = findCompany(mail, sender, sentences, joined, others, language, isAgency);
  }
  const role = about
    ? findRole(sentences, joined, language, company?.name ?? null, candidate.name, mail.from?.name ?? null)
    : null;
  const { stage, confidence: stageConfidence } = findStage(sentences, verdict.scenes, ENDS.includes(verdict.kind));
  return {
    mail,
    verdict,
    inLetter,
    language,
    read: {
      company: company?.name ?? null,
      role: role?.name ?? null,
      stage,
      contact: isHouse && company !== null ? { ...contact, name: null } : contact,
      canAnswer,
      occurredAt: mail.date,
      reason: findReason(sentences, verdict.scenes.reasons),
      letter: mail,
      confidence: { company: company?.confidence ?? 0, role: role?.confidence ?? 0, stage: stageConfidence },
    },
  };
};

/** What a list of posts is taken for, if it is not known for one. */
const LISTED: ReadonlySet<string> = new Set(['other', 'unsure']);
/** Of these a meeting in the subject was held, and not only proposed. */
const ENDS: Kind[] = ['rejection', 'unsure', 'withdrawn'];

/** Of more passed on in one mail the rest is not read; the reading says how many. */
const MOST_MAILS = 20;

/** News that a mail further down the page, which may only be the thread it answers, does not undo. */
const ALIVE: Kind[] = ['interview', 'offer', 'paused'];
const saysNothing = ({ verdict: { kind } }: One): boolean => kind === 'other' || kind === 'unsure';

/** What was forwarded, and where that says nothing the newest "no" in the thread that it answers. */
const readAll = (found: Found, candidate: { name: string | null; address: string | null }): One[] => {
  const passedOn = found.mails.slice(0, MOST_MAILS).map((mail) => readOne(mail, candidate));
  const isAlive = ALIVE.includes(passedOn[0]!.verdict.kind);
  const kept = isAlive ? passedOn.slice(0, Math.max(1, found.marked)) : passedOn;
  if (!kept.every(saysNothing)) return kept;
  const older = found.thread
    .filter((mail) => mail.from?.address !== candidate.address && (mail.from?.name ?? '') !== candidate.name)
    .map((mail) => readOne(mail, candidate))
    .find((one) => !saysNothing(one));
  return older?.verdict.kind === 'rejection' ? [...kept, older] : kept;
};

/** The first that ends a candidacy speaks for the mail; else the first that says anything. */
const WEIGHT: Record<Kind, number> = {
  rejection: 9,
  offer: 8,
  interview: 7,
  unsure: 6,
  withdrawn: 5,
  paused: 4,
  'needs-action': 3,
  confirmation: 2,
  other: 1,
};

const NO_LETTER: Letter = { from: null, subject: null, date: null, lines: [] };
const empty = (outer: OuterMail, body: Body, error: string): MailReading => ({
  kind: 'unsure',
  confidence: 0,
  why: [],
  language: null,
  rejections: [],
  beside: [],
  leftOut: 0,
  letter: NO_LETTER,
  company: null,
  role: null,
  stage: null,
  contact: { name: null, email: null },
  originalSubject: null,
  originalFrom: null,
  originalDate: null,
  ownSubject: null,
  note: null,
  forwarded: 'none',
  depth: 0,
  outer,
  body,
  error,
});

const NOBODY: OuterMail = {
  from: null,
  to: [],
  subject: null,
  date: null,
  messageId: null,
  inReplyTo: null,
  references: [],
  returnPath: null,
  forwardedFor: [],
  resentFrom: [],
  autoSubmitted: false,
  headers: [],
};

const BESIDE: Kind[] = ['offer', 'interview', 'needs-action', 'unsure'];
const isBeside = (kind: Kind): kind is Beside['kind'] => BESIDE.includes(kind);

type Post = Pick<ReadRejection, 'company' | 'role'>;
/** One house, and posts that may be one. */
const mayBeSamePost = (a: Post, b: Post): boolean =>
  foldName(a.company ?? '') !== '' &&
  foldName(a.company ?? '') === foldName(b.company ?? '') &&
  (!a.role || !b.role || foldName(a.role) === foldName(b.role));

/** A no that its house has overtaken in the same mail: an invitation, an offer or a hold that is later, for a post that may be the same. */
const isOvertaken = (no: One, passedOn: One[]): boolean =>
  no.verdict.kind === 'rejection' &&
  passedOn.some(
    (later) =>
      ALIVE.includes(later.verdict.kind) &&
      mayBeSamePost(no.read, later.read) &&
      Date.parse(later.mail.date ?? '') > Date.parse(no.mail.date ?? ''),
  );

/**
 * What else was passed on that its reader should hear of. What an employer wrote before their no is no news, and neither is
 * the thread below a mail; what they wrote about another post is.
 */
const besideOf = (passedOn: One[], first: One, rejections: ReadRejection[]): Beside[] => {
  if (passedOn.length < 2) return [];
  const others = passedOn.flatMap(({ verdict: { kind }, read: { company, role } }, index) =>
    passedOn[index] !== first && isBeside(kind) && !rejections.some((no) => mayBeSamePost(no, { company, role }))
      ? [{ kind, company, role }]
      : [],
  );
  const keyOf = ({ kind, company, role }: Beside) => `${kind} ${foldName(company ?? '')} ${foldName(role ?? '')}`;
  return [...new Map(others.map((one) => [keyOf(one), one])).values()];
};

const NOTHING: Body = { text: null, html: null, files: [] };

const samePost = (a: ReadRejection, b: ReadRejection): boolean =>
  a === b ||
  (foldName(a.company ?? '') === foldName(b.company ?? '') && foldName(a.role ?? '') === foldName(b.role ?? ''));

const PLEASE = 'forward it again from the mailbox, or paste its words';
const SEALED: Record<Sealed, string> = {
  msg: `the mail is attached as a .msg file, which only Outlook opens: ${PLEASE}`,
  'winmail.dat': `the mail is inside winmail.dat, which only Outlook opens: ${PLEASE}`,
  encrypted: `the mail is encrypted: ${PLEASE}`,
};

const nothingToRead = (parts: Parts, isEmpty: boolean, depth: number): { error: string; unread: Unread } => {
  if (parts.sealed) return { error: SEALED[parts.sealed], unread: parts.sealed };
  if (isEmpty && depth >= DEEPEST) return { error: `too many mails within mails: ${PLEASE}`, unread: 'broken' };
  if (parts.attachments === 0) return { error: `the mail holds no words: ${PLEASE}`, unread: 'empty' };
  const words = isEmpty ? 'no' : 'few';
  return { error: `the mail holds ${words} words, and files or images that are not read: ${PLEASE}`, unread: 'files' };
};

/** Nothing but blank lines; of a mail that its owner wrote, also what a telephone or a signature adds. */
const isBlank = ({ mails, forwarded }: Found, sender: string | null): boolean =>
  forwarded === 'pasted' || forwarded === 'none'
    ? mails.every(({ lines }) => noteFrom(lines, sender) === null)
    : mails.every(({ lines }) => lines.every((line) => line.trim() === ''));

/** No mail was found inside, and there are too few words for one: what was meant must be in the attachment. */
const isShell = ({ mails, forwarded }: Found): boolean =>
  (forwarded === 'pasted' || forwarded === 'none') &&
  mails.reduce((sum, mail) => sum + mail.lines.join('').trim().length, 0) < 400;

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
  const whole = readAll(found, candidate);
  const passedOn = whole.slice(0, found.marked);
  const all = whole.filter((one) => !isOvertaken(one, passedOn));
  const inFile = parts.sealed !== null || parts.body.files.length > 0;
  if ((isEmpty || (inFile && isShell(found))) && all.every(saysNothing)) {
    const { subject, from, date } = found.mails[0]!;
    const named = { originalSubject: subject, originalFrom: showAddress(from), originalDate: date };
    return { ...emptyOf(nothingToRead(parts, isEmpty, found.depth)), ...given, ...named };
  }
  const first = all.reduce((best, one) => (WEIGHT[one.verdict.kind] > WEIGHT[best.verdict.kind] ? one : best));
  const rejections = all
    .filter((one) => one.verdict.kind === 'rejection')
    .map((one) => one.read)
    .filter((one, index, list) => list.findIndex((other) => samePost(one, other)) === index);
  const { read: shown, mail, verdict } = first;
  return {
    kind: verdict.kind,
    confidence: Math.round(verdict.confidence * 100) / 100,
    why: first.inLetter ? [...verdict.why, 'in a letter: what was decided is in an attached file'] : verdict.why,
    ...(first.inLetter && { unread: 'letter' as const }),
    language: first.language,
    rejections: verdict.kind === 'rejection' ? rejections : [],
    beside: besideOf(
      passedOn.filter((one) => all.includes(one)),
      first,
      rejections,
    ),
    leftOut: Math.max(0, found.mails.length - MOST_MAILS) + parts.attachedMailsLeft,
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
