/**
 * How long each thing is kept, and where that number comes from: the one table of it, which the retention job works by and
 * the privacy page is written from. And, of one person's history, what is over its time now. Pure.
 */
import { type Asked, type Event, type History, isRunning } from '../follow-up/history.ts';
import type { Message } from '../message/message.ts';
import type { Rejection } from '../rejection/rejection.ts';

type Period = {
  /** What it is, as the privacy page says it. */
  what: string;
  /** How long, in words. */
  kept: string;
  /** The same as a number. Infinity: without end. */
  days: number;
  source: string;
};

const YEAR = 365;

export const PERIODS = {
  unconfirmed: {
    what: 'Everything about somebody who has not said yes to emails or texts',
    kept: '7 days',
    days: 7,
    source: 'facts, compliance 3, double opt-in',
  },
  rawMail: {
    what: 'A mail you forward',
    kept: 'until it is read; 7 days, if we have to ask you about it',
    days: 7,
    source: 'design.md, invariant 12: the bucket’s lifecycle, locally this job',
  },
  inboundText: {
    what: 'The subject and the sender of a mail that we asked you about',
    kept: '30 days',
    days: 30,
    source: 'facts, compliance 3, retention: inbound raw text',
  },
  messageData: {
    what: 'What a message of ours was filled in with',
    kept: '90 days',
    days: 90,
    source: 'facts, compliance 3, retention: message bodies',
  },
  recruiter: {
    what: 'The name and address of a recruiter',
    kept: '30 days after its last use in a draft, once that follow-up is over',
    days: 30,
    source: 'facts, compliance 3, retention: recruiter address 30 days after use',
  },
  reflections: {
    what: 'What you write to yourself',
    kept: 'until you delete it, or after 12 months without a sign of you',
    days: YEAR,
    source: 'facts, compliance 3, retention: reflections',
  },
  complaints: {
    what: 'A complaint and its answer',
    kept: '1 year after it was closed',
    days: YEAR,
    source: 'our own choice: long enough for a regulator to ask',
  },
  record: {
    what: 'All the rest: your addresses, when you agreed to what, the noes and, scrambled, what tells their letters again, what we sent and when',
    kept: 'until you delete it, or 4 years after the last message or answer',
    days: 4 * YEAR,
    source: 'facts, compliance 3, retention: consent proof for the account and 4 years',
  },
  erased: {
    what: 'That a record was deleted, as a scrambled number without any content',
    kept: '35 days, so that it stays deleted if we have to go back to a backup',
    days: 35,
    source: 'the table can be restored to any of the last 7 days; backups are gone after 30',
  },
  suppression: {
    what: 'That an address said no, in scrambled form',
    kept: 'without end, so that we don’t write to it again',
    days: Number.POSITIVE_INFINITY,
    source: 'facts, compliance 3, retention: suppression kept; Virginia asks for 10 years',
  },
} as const satisfies Record<string, Period>;

const DAY = 86_400_000;
const period = (name: keyof typeof PERIODS) => PERIODS[name].days * DAY;

/** What a mail that came in has left in the data of an answer. */
const INBOUND_DATA = ['about', 'sender', 'company', 'role', 'code', 'setupUrl'];

/** Nothing written after a look is over its time before this. */
const LONGEST_UNTIL_NEXT_LOOK = 30 * DAY;

export type Overdue = {
  /** The whole record, with everything in it. */
  record: boolean;
  /** Messages, each with the data that it keeps; `undefined`: none. */
  messages: { message: Message; data: Record<string, unknown> | undefined }[];
  /** Events whose words go: what the person wrote, what a mail said that they were asked about. */
  words: Event[];
  /** Noes whose contact goes. */
  contacts: Rejection[];
  /** When to look again, epoch milliseconds. */
  nextLook: number;
};

/**
 * What of a person is over its time.
 * @param now the person's time, epoch milliseconds
 */
export function overdue(history: History, now: number): Overdue {
  const due: number[] = [];
  /** Whether something is over now; if not, it will be looked at again in time. */
  const over = (since: number, name: keyof typeof PERIODS): boolean => {
    const at = since + period(name);
    if (at > now) due.push(at);
    return at <= now;
  };
  const { candidate, events, messages, rejections } = history;
  const lastDone = Math.max(Date.parse(candidate.createdAt), ...events.map(({ at }) => Date.parse(at)));
  const lastSeen = Math.max(lastDone, ...messages.map(({ at }) => Date.parse(at)));
  const agreed = events.some(({ body }) => body.kind === 'consent-given');
  const record = agreed ? over(lastSeen, 'record') : over(Date.parse(candidate.createdAt), 'unconfirmed');
  const nothing = { record, messages: [], words: [], contacts: [], nextLook: now + DAY };
  if (record) return nothing;

  const settled = messages.filter(({ data, status }) => data && status !== 'owed' && status !== 'claimed');
  const stripped = settled.flatMap((message): Overdue['messages'] => {
    if (over(Date.parse(message.at), 'messageData')) return [{ message, data: undefined }];
    const holds = Object.keys(message.data!).some((name) => INBOUND_DATA.includes(name));
    if (!holds || !over(Date.parse(message.at), 'inboundText')) return [];
    const rest = Object.entries(message.data!).filter(([name]) => !INBOUND_DATA.includes(name));
    return [{ message, data: Object.fromEntries(rest) }];
  });
  const written = events.filter(({ body }) => body.kind === 'replied' && body.sealed);
  const questions = events.filter(
    ({ at, body }) => body.kind === 'asked' && isTelling(body) && over(Date.parse(at), 'inboundText'),
  );
  const words = written.length > 0 && over(lastDone, 'reflections') ? written : [];
  const unused = rejections.filter((one) => one.contact && over(lastUse(one, history), 'recruiter'));
  const contacts = unused.filter((one) => !isRunning(history.followUp) || history.followUp.id !== one.followUpId);
  if (contacts.length < unused.length) due.push(now + DAY);
  return {
    ...nothing,
    messages: stripped,
    words: [...words, ...questions],
    contacts,
    nextLook: Math.min(now + LONGEST_UNTIL_NEXT_LOOK, ...due),
  };
}

const isTelling = ({ sealed, sender, about }: Asked): boolean => Boolean(sealed ?? sender ?? about);

/** When a recruiter's name was last of use: in a draft that was offered or sent, else when the no was heard. */
function lastUse({ id, heardAt }: Rejection, { messages, events }: History): number {
  const drafts = messages.filter(
    ({ type, step, status }) => type === 'draft' && step.endsWith(`:${id}`) && status === 'sent',
  );
  const sent = events.filter(({ body }) => body.kind === 'draft-sent' && body.rejectionId === id);
  return Math.max(...[{ at: heardAt }, ...drafts, ...sent].map(({ at }) => Date.parse(at)));
}
