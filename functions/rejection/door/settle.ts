/**
 * An answer to "is this yours?" or "was it a no?", by a button or in a reply: the kept mail is read as if its owner had
 * just sent it, or left alone; and then deleted, at once.
 */

import type { EventBody, History } from '../../follow-up/history.ts';
import { plan } from '../../follow-up/planner.ts';
import { type Recorded, recordEvent } from '../../follow-up/record.ts';
import { answerRow } from '../../message/answer-row.ts';
import type { Ports } from '../../ports.ts';
import { Problem } from '../../problem.ts';
import { hear } from '../hear.ts';
import type { MailReading } from '../mail/reading.ts';
import { heardAsRead } from '../mail-news.ts';
import { type HeardRejection, UNNAMED } from '../rejection.ts';
import { type Ask, answerTo, isGone } from './asks.ts';
import { broughtAlong } from './brought-along.ts';
import { takeMail } from './own-words.ts';
import { readAny } from './read.ts';

type Told = Pick<HeardRejection, 'company' | 'role' | 'stage'>;

export type Settling = {
  answer: 'yes' | 'no';
  /** What the person says of a no; else it is as it was read. */
  told?: Told;
  /** Other noes that they tell in the same words. */
  others?: Told[];
  /** Answered by mail: its Message-ID, if it has one. A button's page answers by itself. */
  reply?: { inReplyTo?: string; inboundId: string };
};

/** Of a mail that was kept for a week and is deleted. */
const GONE = new Problem('not-found', 'We keep such a mail for a week, and that is over: it is deleted.', {
  mend: 'If you still have it, forward it once more, and we read it then.',
});

/**
 * Answering twice changes nothing.
 * @throws Problem `not-found` when a mail that should be read is not there any more
 */
export async function settle(ports: Ports, candidateId: string, ask: Ask, settling: Settling): Promise<Recorded> {
  const history = await ports.store.history(candidateId);
  if (!history) throw new Problem('link-invalid', 'What we held may have been deleted.');
  const before = answerTo(history, ask);
  // A "no" that was a slip is mended by telling which one it was: its mail is gone.
  const mends = before === 'no' && settling.answer === 'yes' && settling.told !== undefined;
  if (before && !mends) return { history, planned: plan(history, ports.words, ports.clock.now()), applied: false };
  const recorded =
    settling.answer === 'no'
      ? await leave(ports, candidateId, ask, settling)
      : ask.body.question === 'held'
        ? await release(ports, candidateId, ask)
        : await hearIt(ports, candidateId, ask, settling);
  if (!recorded.keep && !ask.body.shared) await ports.mail.delete(ask.body.mail!);
  return recorded;
}

const answered = (ask: Ask, answer: 'yes' | 'no'): EventBody => ({ kind: 'ask-answered', ask: ask.id, answer });

const rawOf = async (ports: Ports, ask: Ask): Promise<Uint8Array | undefined> =>
  isGone(ask, ports.clock.now()) ? undefined : ports.mail.get(ask.body.mail!);

type Settled = Recorded & { keep?: boolean };

function leave(ports: Ports, candidateId: string, ask: Ask, { reply }: Settling): Promise<Settled> {
  return recordEvent(ports, candidateId, (history) => {
    const data = { ...threaded(reply), ownWordsKept: cameWithWords(history!, ask) };
    const said = { type: 'reply' as const, channel: 'email' as const, message: 'left-alone', data };
    return {
      events: [{ id: `${ask.id}/answered`, body: answered(ask, 'no') }],
      answers: () => (reply ? answerRow(history!.candidate, reply.inboundId, said) : []),
    };
  });
}

/** Words of the person's own stood beside it, and are kept. */
const cameWithWords = ({ events }: History, { id }: Ask): boolean =>
  events.some((event) => event.id.startsWith(`${id.replace(/\/asked\/\d+$/, '')}/replied/`));

const threaded = (reply: Settling['reply']) => (reply?.inReplyTo ? { inReplyTo: reply.inReplyTo } : {});

/** It is theirs: the very same path as if they had sent it, with its own receipt. */
async function release(ports: Ports, candidateId: string, ask: Ask): Promise<Settled> {
  const raw = await rawOf(ports, ask);
  if (!raw) throw GONE;
  const key = ask.body.mail!;
  const taken = await takeMail(ports, { raw, key, shared: ask.body.shared }, await readAny(raw), candidateId);
  const recorded = await recordEvent(ports, candidateId, () => ({
    events: [{ id: `${ask.id}/answered`, body: answered(ask, 'yes') }],
  }));
  return { ...recorded, ...(taken.keep && { keep: true }) };
}

/** As it was when it was asked about: of an answer that holds a letter, the letter. */
async function asAsked(ports: Ports, raw: Uint8Array): Promise<MailReading> {
  const reading = await readAny(raw);
  return (await broughtAlong(reading, ports.settings)) ?? reading;
}

/** It was a no: as the mail was read, with the person's corrections; a mail that is gone leaves what they say. */
async function hearIt(
  ports: Ports,
  candidateId: string,
  ask: Ask,
  { told, others = [], reply }: Settling,
): Promise<Settled> {
  const raw = await rawOf(ports, ask);
  if (!raw && !told) throw GONE;
  const heard: HeardRejection = {
    company: UNNAMED,
    door: 'mail',
    ...(ask.body.imprint && { imprint: ask.body.imprint }),
    ...(raw && heardAsRead(await asAsked(ports, raw))),
    ...told,
  };
  return hear(ports, {
    inboundId: ask.id,
    who: { candidateId },
    heard: [heard, ...others.map((one) => ({ ...one, door: 'mail' as const }))],
    also: [answered(ask, 'yes')],
    answer: { channel: 'email', type: 'receipt', data: threaded(reply) },
  });
}
