/**
 * A no that somebody tells in words: written down where it is clear, asked about once where it is not, and taken from the
 * answer to that question. Nothing is planned before (design.md, invariant 9).
 */
import { keyOf } from '../candidate/candidate.ts';
import { seal, unseal } from '../candidate/seal.ts';
import type { EventBody, History } from '../follow-up/history.ts';
import { type Decision, type Recorded, recordEvent } from '../follow-up/record.ts';
import type { Ports } from '../ports.ts';
import { hear } from '../rejection/hear.ts';
import { companyKey } from '../rejection/rejection.ts';
import { type Command, HOLD_ANYWAY } from './command.ts';
import { answer, one, type Received, threaded, wayBack } from './inbound.ts';
import { saidIn } from './phrases/fold.ts';
import { THERE_WAS } from './phrases/yes-no-words.ts';
import { companyNamed, type RejectionText, readRejectionText } from './rejection-text.ts';
import { yesAndAnother, yesOrNo } from './yes-or-no.ts';

type Question = 'which-company' | 'was-it-a-no' | 'zone';
export type OpenQuestion = { question: Question; sealed?: string };

const DAY_MS = 86_400_000;
/** Later on "yes" is about something else. */
const OPEN_DAYS = 7;

/** What we asked in words and the person has not answered yet; anything they told us since has closed it. */
export function openQuestion({ events }: History, now: number): OpenQuestion | undefined {
  const asked = events.findLast(({ body }) => body.kind === 'asked' && isOurs(body.question));
  if (asked?.body.kind !== 'asked' || now - Date.parse(asked.at) >= OPEN_DAYS * DAY_MS) return undefined;
  const closed = events.some(({ rev, body }) => rev > asked.rev && closes(body));
  const { question, sealed } = asked.body;
  return closed ? undefined : { question: question as Question, ...(sealed && { sealed }) };
}

const isOurs = (question: string): question is Question => ['which-company', 'was-it-a-no', 'zone'].includes(question);

function closes(body: EventBody): boolean {
  if (body.kind === 'replied') return body.sealed !== undefined || body.word === 'no' || body.word === 'yes';
  return ['rejection-heard', 'rejection-retracted', 'zone-learned', 'stopped'].includes(body.kind);
}

/** Whether a word that would otherwise be a command answers the open question instead. */
export function answersQuestion(open: OpenQuestion | undefined, command: Command): boolean {
  if (!open || HOLD_ANYWAY.includes(command)) return false;
  if (open.question === 'which-company') return true;
  return open.question === 'was-it-a-no' && ['yes', 'no', 'not-a-rejection'].includes(command);
}

/**
 * The answer to what we asked, acted upon; undefined where the text is none.
 * @param command what the text would be by itself
 */
export async function takeAnswer(
  ports: Ports,
  history: History,
  inbound: Received,
  open: OpenQuestion,
  command: Command | undefined,
): Promise<Recorded | undefined> {
  if (open.question === 'zone') return undefined;
  const record = history.events.find(({ body }) => body === open)?.candidateId ?? history.candidate.id;
  const asked = open.sealed ? await openSealed(ports, keyOf(history.candidate, record), open.sealed) : undefined;
  const said =
    open.question === 'was-it-a-no' ? yesOrNo(inbound.text, { question: 'unsure', names: [asked?.company] }) : command;
  if (said === 'no' || said === 'not-a-rejection') {
    return recordEvent(ports, inbound.candidateId, (now) => ({
      ...one(inbound, { kind: 'replied', word: 'no' }),
      answers: () => answer(now!, inbound, 'reply', 'noted'),
    }));
  }
  if (open.question === 'was-it-a-no') {
    const other = asked?.company && yesAndAnother(inbound.text, { question: 'unsure', names: [asked.company] });
    if (other) return write(ports, history, inbound, asked, other);
    return said === 'yes' && asked?.company ? write(ports, history, inbound, asked) : undefined;
  }
  const named = companyNamed(inbound.text);
  if (!named?.company) return undefined;
  return write(ports, history, inbound, {
    company: named.company,
    role: named.role ?? asked?.role ?? null,
    stage: named.stage ?? asked?.stage ?? null,
    sure: true,
    ...(named.more && { more: named.more }),
  });
}

const openSealed = async (ports: Ports, wrappedKey: string, sealed: string): Promise<RejectionText> =>
  JSON.parse(await unseal(ports.keys, wrappedKey, sealed)) as RejectionText;

/**
 * A no that the text tells; undefined where it tells of none, or of one that we would have to ask about a second time.
 * @param asked something has been asked already
 */
export async function takeNo(
  ports: Ports,
  history: History,
  inbound: Received,
  asked: boolean,
): Promise<Recorded | undefined> {
  const no = readRejectionText(inbound.text);
  if (!no) return undefined;
  if (no.company && no.sure) return write(ports, history, inbound, no);
  if (asked || isKnown(history, no) || !wayBack(history, inbound)) return undefined;
  return recordEvent(ports, inbound.candidateId, (now) => ask(ports, now!, inbound, no));
}

/** A mail that we took for something else; of these receipts some ask whether a no was in it. */
const READ_AS_ELSE = 'receipt-not-rejection-';
const ASKS_BACK = ['receipt-not-rejection-other', 'receipt-not-rejection-withdrawn'];

/**
 * The answer to a receipt that took a mail for something else: "there was a no in it", or "yes" where it asked; undefined where the
 * text says nothing of the kind. Of an employer that we could not read we ask which one.
 */
export async function takeMissedNo(ports: Ports, history: History, inbound: Received): Promise<Recorded | undefined> {
  const message = history.messages.find(({ id }) => id === inbound.to);
  if (!message?.message.startsWith(READ_AS_ELSE)) return undefined;
  const { company, role } = (message.data ?? {}) as { company?: string; role?: string };
  const yes =
    ASKS_BACK.includes(message.message) && yesOrNo(inbound.text, { question: 'unsure', names: [company] }) === 'yes';
  if (!yes && !THERE_WAS.test(saidIn(inbound.text))) return undefined;
  const read = readRejectionText(inbound.text);
  if (read?.company && read.sure) return undefined;
  const no = { company: company || null, role: role || null, stage: read?.stage ?? null, sure: true };
  return company
    ? write(ports, history, inbound, no)
    : recordEvent(ports, inbound.candidateId, (now) => ask(ports, now!, inbound, no));
}

/** A thought about a no that we have is not news of another one. */
const isKnown = ({ rejections }: History, { company }: RejectionText): boolean =>
  company !== null && rejections.some((one) => !one.retractedAt && companyKey(one.company) === companyKey(company));

async function ask(ports: Ports, history: History, inbound: Received, no: RejectionText): Promise<Decision> {
  const { wrappedKey } = history.candidate;
  const [words, told] = await Promise.all([
    seal(ports.keys, wrappedKey, inbound.text),
    seal(ports.keys, wrappedKey, JSON.stringify(no)),
  ]);
  const question = no.company ? 'was-it-a-no' : 'which-company';
  const message = no.company ? 'receipt-unsure' : 'which-company';
  return {
    ...one(inbound, { kind: 'replied', sealed: words }, { kind: 'asked', question, sealed: told }),
    answers: () => answer(history, inbound, 'receipt', message, { ownWordsKept: true }),
  };
}

/** Each employer that said no in the same words. */
export const noesIn = ({ company, role, stage, more = [] }: RejectionText) =>
  [company!, ...more].map((name) => ({ company: name, ...(role && { role }), ...(stage && { stage }) }));

/** Heard like any no, and answered by the channel it came by. */
function write(ports: Ports, history: History, inbound: Received, ...noes: RejectionText[]): Promise<Recorded> {
  const channel = wayBack(history, inbound);
  return hear(ports, {
    inboundId: inbound.inboundId,
    who: { candidateId: inbound.candidateId },
    heard: noes.flatMap(noesIn).map((no) => ({ ...no, door: inbound.channel === 'sms' ? 'sms' : 'mail' })),
    ...(channel && { answer: { channel, type: 'receipt', data: threaded(inbound) } }),
  });
}
