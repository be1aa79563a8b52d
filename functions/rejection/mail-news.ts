/** What a mail says, acted upon for somebody it may speak for: a no is heard, anything else is answered once. */
import type { Enrolment } from '../candidate/enrol.ts';
import { seal } from '../candidate/seal.ts';
import type { Asked, EventBody, History } from '../follow-up/history.ts';
import { interviewsMeant } from '../follow-up/interviews.ts';
import { isLeftAlone } from '../follow-up/left-alone.ts';
import { readPast } from '../follow-up/past.ts';
import type { Decision } from '../follow-up/record.ts';
import type { Ports } from '../ports.ts';
import { distressIn } from '../reply/mail-distress.ts';
import { isOffered } from '../reply/note-news.ts';
import { orderIn } from '../reply/note-order.ts';
import { interviewNews } from '../reply/own-news.ts';
import { hasStopped } from '../reply/stopping.ts';
import { dropped, type Kept, type MailOutcome } from './door/arrived.ts';
import { doubtedIfComfort } from './door/comfort.ts';
import { contentOf, wasAsked } from './door/content.ts';
import { answerWithin } from './door/limits.ts';
import { feedbackOn } from './feedback.ts';
import { hear } from './hear.ts';
import { imprintOf } from './mail/imprint.ts';
import { readSender } from './mail/names/senders.ts';
import type { Kind, MailReading, ReadRejection } from './mail/reading.ts';
import { companyKey, compatibleRole, type HeardRejection, isSameLetter, type Rejection, UNNAMED } from './rejection.ts';

/** `mail#` and a hash of the Message-ID, or of the bytes for a mail without one: a mail delivered twice is one. */
export async function mailId(messageId: string | null, raw: Uint8Array): Promise<string> {
  const bytes = messageId ? new TextEncoder().encode(messageId) : new Uint8Array(raw);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return `mail#${Buffer.from(digest).toString('hex').slice(0, 32)}`;
}

type How = {
  /** The answer in place of the usual one: a stranger is only asked to confirm. */
  instead?: 'confirm';
  /** Written down without a word: enough was said. */
  quiet?: boolean;
  /** A rule of their mailbox sent it on: they did nothing. */
  unasked?: boolean;
  /** The noes that its writer tells in words of their own: it is no letter then. */
  told?: Pick<HeardRejection, 'company' | 'role' | 'stage'>[];
};

/** @param whom the owner of the address, or somebody by their own address */
export async function takeNews(
  ports: Ports,
  mail: Kept,
  read: MailReading,
  whom: { candidateId: string } | Enrolment,
  how: How = {},
): Promise<MailOutcome> {
  const reading = doubtedIfComfort(read);
  const inboundId = await mailId(reading.outer.messageId, mail.raw);
  const history = 'candidateId' in whom ? await ports.store.history(whom.candidateId) : undefined;
  if (history && wasTaken(history, inboundId))
    return { ...dropped('read before', history.candidate.id), keep: isKept(history, mail.key) };
  // A rule may send on a whole mailbox: an answer to each newsletter in it would be a flood of our own.
  if (reading.forwarded === 'automatic' && reading.kind === 'other')
    return dropped('sent on by a rule, and no news', history?.candidate.id);
  const order = history && orderIn(ports, reading, inboundId, hasStopped(history));
  const note = order ? { events: [] } : await noted(ports, history, reading);
  const imprint = imprintOf(reading);
  const told = history?.rejections.some((one) => isSameLetter(one, { imprint })) ?? false;
  const feedback = history && feedbackOn(reading, history, ports.words);
  const heardNow =
    reading.kind === 'rejection' && !feedback ? reading.rejections.map((one) => heardFrom(one, reading)) : [];
  // What the person has told us of this letter counts, however it reads.
  const inWords = how.told?.map((one): HeardRejection => ({ ...one, door: 'mail' })) ?? heardNow;
  const noes = inWords.length === 0 && told && !feedback ? [heardAsRead(reading)] : inWords;
  const isNo = noes.length > 0;
  const unsure = reading.kind === 'unsure' && !isNo && !feedback;
  const content = isNo ? undefined : await contentOf(reading);
  const now = ports.clock.now();
  const again =
    history !== undefined && content !== undefined && wasAsked(history, { content, imprint }, now, { held: false });
  if (again && !order && note.events.length === 0)
    return dropped('the same mail was answered already', history.candidate.id);
  const asks = unsure && !again;
  const asked: Asked = {
    kind: 'asked',
    question: asks ? 'unsure' : 'not-rejection',
    content,
    imprint,
    ...(asks && { mail: mail.key, ...(mail.shared && { shared: true }), ...whereFrom(reading) }),
  };
  // Another employer's offer, told above it: no hour for the sorry that a no is answered with.
  const offer = isNo && isOffered(reading.note ?? '') ? 'answer-offer' : undefined;
  const data = {
    inReplyTo: reading.outer.messageId ?? undefined,
    otherLanguage: reading.language !== null && reading.language !== 'en',
    ...(!isNo && {
      about: reading.originalSubject ?? '',
      company: reading.company ?? '',
      role: reading.role ?? '',
      unread: reading.unread ?? '',
      ...((reading.older || feedback) && { ownWordsKept: note.events.length > 0 }),
      ...(feedback && { company: feedback.company, role: feedback.role ?? '' }),
      ...(reading.stage && { readStage: reading.stage }),
    }),
    // Somebody who has yet to confirm is asked once they have: their "yes" to that mail is no answer to this.
    ...(asks && !how.instead && { ask: `${inboundId}/asked/0` }),
    ...(!note.care && besides(reading)),
    ...(!isNo && history && overtaken(reading, history)),
    ...(offer && keptOf(noes)),
  };
  const kind = feedback ? 'feedback' : reading.kind;
  const usual = isNo ? offer : unsure ? doubtOf(reading) : `receipt-not-rejection-${kind}`;
  // Distress is answered however much was said; anything else within bounds.
  const waits = isNo ? reading.beside.length > 0 : !feedback && WAITING.includes(reading.kind);
  const alone = how.unasked === true && history !== undefined && isLeftAlone(history);
  const bounds = history && !note.care && !alone ? await answerWithin(ports, history.candidate.id, waits) : 'itself';
  const answer = note.care
    ? { type: 'care' as const, message: note.care, data }
    : how.instead
      ? { type: how.instead, message: how.instead, data }
      : bounds === 'gathered'
        ? { type: 'receipt' as const, message: 'receipt-waiting', data: { inReplyTo: data.inReplyTo } }
        : { type: 'receipt' as const, ...(usual && { message: usual }), data };
  const quiet = !note.care && (how.quiet || again || alone || !bounds);

  const heard = await hear(ports, {
    inboundId,
    who: 'candidateId' in whom ? whom : { enrolment: { ...whom, ...provisionalZone(reading) } },
    heard: noes,
    ...(how.unasked && { unasked: true }),
    ...(order && { order: (now, followUpId) => saysWhatIsKept(order(now, followUpId), noes, asks) }),
    also: isNo
      ? note.events
      : [
          ...(again ? [] : [asked]),
          ...note.events,
          ...arrivedNow(history, feedback),
          ...interviewOff(history, reading, now),
        ],
    ...(!quiet && { answer: { channel: 'email', ...answer } }),
  });
  const candidateId = heard.history.candidate.id;
  if (isNo) return { outcome: 'rejection', candidateId, ...(quiet && { why: 'written down quietly' }) };
  return { outcome: asks ? 'asked' : 'answered', why: kind, candidateId, ...(asks && { keep: true }) };
}

/** Noted once for each no: what follows of it comes once. */
const arrivedNow = (history: History | undefined, feedback: Rejection | undefined): EventBody[] =>
  !feedback || history?.events.some(({ body }) => body.kind === 'feedback-arrived' && body.rejectionId === feedback.id)
    ? []
    : [{ kind: 'feedback-arrived', rejectionId: feedback.id }];

/** An employer moves an interview, or calls it off: what was planned before its day is over. */
function interviewOff(history: History | undefined, reading: MailReading, now: number): EventBody[] {
  const { company, role, letter, kind } = reading;
  if (!history || !company || kind === 'unsure') return [];
  const about = { company, ...(role && { role }) };
  const says = letter.lines
    .join(' ')
    .split(/(?<=[.!?])\s+/)
    .some((sentence) => interviewNews(sentence, false) !== undefined);
  return says && interviewsMeant(readPast(history), about, now).length > 0 ? [{ kind: 'interview-off', ...about }] : [];
}

const doubtOf = ({ unread, older }: MailReading): string =>
  unread ? 'receipt-unread' : older ? 'receipt-older' : 'receipt-unsure';

/** Whoever asks us to stop, in the mail that they forward, is told what became of that mail as well. */
const saysWhatIsKept = (decision: Decision, noes: HeardRejection[], asks: boolean): Decision => ({
  ...decision,
  answers: (planned, after) =>
    (decision.answers?.(planned, after) ?? []).map((answer) => ({
      ...answer,
      data: { ...answer.data, ...keptOf(noes), waitsOnPage: asks },
    })),
});

const keptOf = (noes: HeardRejection[]) => ({
  kept: noes.length > 0,
  keptFrom: [...new Set(noes.map(({ company }) => company))].filter((company) => company !== UNNAMED).join('; '),
});

/** What the person is asked about, or has to do something about. */
const WAITING: readonly Kind[] = ['unsure', 'offer', 'interview', 'needs-action'];

/** What else came in it, and how much of it was not read: nothing is left out without a word. */
const besides = ({ beside, leftOut, rejections }: MailReading) => ({
  ...(beside.length > 0 && {
    also: beside.map(({ kind, company, role }) => ({
      kind,
      company: company ?? '',
      // Beside a no of the same house the post tells them apart.
      role: rejections.some((no) => companyKey(no.company ?? '') === companyKey(company ?? '')) ? (role ?? '') : '',
    })),
  }),
  ...(leftOut > 0 && { leftOut: String(leftOut) }),
});

/** Its own events, but for the question whose it was. */
const wasTaken = ({ events }: History, inboundId: string): boolean =>
  events.some(({ id }) => id.startsWith(`${inboundId}/`) && id !== `${inboundId}/held`);

/** A notification that comes twice must not delete what its first reading kept. */
const isKept = ({ events }: History, key: string): boolean =>
  events.some(({ body }) => body.kind === 'asked' && body.mail === key);

const whereFrom = (reading: MailReading): Pick<Asked, 'sender' | 'about' | 'older'> => ({
  ...(reading.originalFrom && { sender: reading.originalFrom.slice(0, 200) }),
  ...(reading.originalSubject && { about: reading.originalSubject.slice(0, 200) }),
  ...(reading.older && { older: true as const, ...(reading.company && { about: reading.company.slice(0, 200) }) }),
});

function heardFrom(one: Omit<ReadRejection, 'reason' | 'confidence'>, reading: MailReading): HeardRejection {
  const occurredAt = one.occurredAt ?? reading.originalDate;
  const name = one.contact.name ?? undefined;
  const email = one.contact.email ?? undefined;
  return {
    company: one.company ?? UNNAMED,
    door: 'mail',
    imprint: imprintOf(one),
    ...(one.role && { role: one.role }),
    ...(one.stage && { stage: one.stage }),
    ...(occurredAt && { occurredAt }),
    // Nobody reads a machine's mailbox: a draft to it would be a request into the void.
    ...(one.canAnswer && (name || email) && { contact: { ...(name && { name }), ...(email && { email }) } }),
  };
}

/** A mail that is taken for a no by its owner's word: what was read of it. */
export function heardAsRead(reading: MailReading): HeardRejection {
  const { company, role, stage, contact, letter, originalDate: occurredAt } = reading;
  const canAnswer = contact.email !== null && !readSender(contact.email).machine;
  return heardFrom({ company, role, stage, contact, letter, canAnswer, occurredAt }, reading);
}

/**
 * What the person wrote passes care before anything else, wherever in the mail it stands. A note above a forward is otherwise
 * their first reflection.
 */
async function noted(
  ports: Ports,
  history: History | undefined,
  reading: MailReading,
): Promise<{ events: EventBody[]; care?: string }> {
  const { note } = reading;
  const tier = distressIn(reading);
  if (tier === 'A') return { care: 'care-a', events: [{ kind: 'paused', by: 'care' }] };
  if (tier === 'B') return { care: 'care-b', events: [{ kind: 'paused', by: 'care-week' }] };
  if (!note || !history) return { events: [] };
  return { events: [{ kind: 'replied', sealed: await seal(ports.keys, history.candidate.wrappedKey, note) }] };
}

/** Kinds after which a no may not stand any more: the house goes on with the application, or says that it does. */
const GOES_ON: readonly Kind[] = ['confirmation', 'interview', 'offer', 'paused'];

/** Noes of the same house and a post that may be the same, which this mail is not older than: the answer names them. */
function overtaken({ kind, company, role, originalDate }: MailReading, { rejections }: History) {
  if (!company || !GOES_ON.includes(kind)) return {};
  const written = originalDate === null ? Number.MAX_SAFE_INTEGER : Date.parse(originalDate);
  const ids = rejections
    .filter((one) => !one.retractedAt && companyKey(one.company) === companyKey(company))
    .filter((one) => compatibleRole(one.role, role ?? undefined) && dayOf(one.occurredAt) <= dayOf(written))
    .map(({ id }) => id);
  return ids.length > 0 ? { rejectionIds: ids } : {};
}
/** Some programs show but the day of a mail. */
const dayOf = (at: string | number): number => Math.floor(new Date(at).getTime() / 86_400_000);

/** The offset in the Date of the person's own mail, as a zone of whole hours: provisional until they say otherwise. */
export function provisionalZone(reading: MailReading): { provisionalZone?: string } {
  if (reading.forwarded === 'automatic' || !reading.outer.date) return {};
  // RFC 5322, 3.3: `-0000` says that the zone is not known.
  const written = reading.outer.headers.find(({ name }) => name === 'date')?.value ?? '';
  if (/\s-0000\b/.test(written)) return {};
  const zoned = /(?:Z|([+-])(\d{2}):\d{2})$/.exec(reading.outer.date);
  if (!zoned) return {};
  const hours = Number(zoned[2] ?? 0);
  // POSIX signs: Etc/GMT+5 is five hours behind.
  return { provisionalZone: hours === 0 ? 'Etc/GMT' : `Etc/GMT${zoned[1] === '-' ? '+' : '-'}${hours}` };
}
