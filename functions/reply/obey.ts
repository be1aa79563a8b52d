/** What each command does to the follow-up, and what it is answered with. Pure but for the clock. */
import type { ConsentState } from '../candidate/candidate.ts';
import type { History } from '../follow-up/history.ts';
import { formatNear } from '../follow-up/near.ts';
import type { Channel } from '../follow-up/plan.ts';
import type { Decision } from '../follow-up/record.ts';
import { countryOfZone } from '../follow-up/zone.ts';
import type { Message } from '../message/message.ts';
import type { Ports } from '../ports.ts';
import { companyKey, type Rejection, rejectionWith } from '../rejection/rejection.ts';
import type { Command } from './command.ts';
import { answer, one, type Received } from './inbound.ts';
import { channelToStop } from './one-channel.ts';
import { pauseEndIn } from './pause-until.ts';
import { asksToDelete, isThanks } from './question.ts';
import { quietIn } from './quiet.ts';
import { employerDenied } from './rejection-text.ts';
import { begunAgain, stop } from './stopping.ts';

/** What a person agrees to who asks for messages again, kept with the consent as its proof. */
const START_WORDING: Record<Channel, string> = {
  sms: 'START, after texts that say: follow-up texts, max 2/week, automated; HELP for help, STOP to end',
  email: 'START, in answer to follow-up emails that say what comes and how to stop it',
};

/** Commands that say what somebody did or will do: a short word back, and nothing to do but to note it. */
const SAID: Partial<Record<Command, string>> = {
  done: 'said-done',
  later: 'said-later',
  skip: 'said-skip',
  walk: 'said-walk',
  talk: 'said-talk',
  other: 'said-other',
  rough: 'said-rough',
  circling: 'said-circling',
  keep: 'noted',
};

export type Order = {
  command: Command;
  /** The carrier has answered the same word already. */
  silent: boolean;
  /** END answers the closing message's own question, how to write after another no: then it means never. */
  endInvited: boolean;
  /** Of a follow-up that would begin with it. */
  followUpId: string;
};

export function obey(
  ports: Pick<Ports, 'clock'>,
  history: History,
  inbound: Received,
  { command, silent, endInvited, followUpId }: Order,
): Decision {
  const now = new Date(ports.clock.now()).toISOString();
  const both: Channel[] = ['email', 'sms'];
  const noted = (message: string | undefined, data: Record<string, unknown> = {}): Decision => ({
    ...one(inbound, { kind: 'replied', word: command, ...(inbound.to && { to: inbound.to }) }),
    ...(message && !silent && { answers: () => answer(history, inbound, 'reply', message, data) }),
  });
  const over = (history.followUp?.state ?? 'ended') === 'ended';
  switch (command) {
    case 'stop': {
      const one = channelToStop(inbound.text);
      const channel = one && isUsed(history, one.channel) ? one.channel : inbound.channel;
      // "No texts, mails are fine" of somebody who gets mails only: as it was.
      if (one?.keepsOther && channel !== one.channel) return noted('noted');
      return stop(history, inbound, { channels: [channel], now, silent, deletion: asksToDelete(inbound.text) });
    }
    case 'stop-all':
      return stop(history, inbound, {
        channels: both,
        now,
        silent,
        deletion: asksToDelete(inbound.text),
      });
    case 'start':
      return start(history, inbound, now, { silent, followUpId, said: 'START' });
    case 'help':
      return noted('help');
    case 'pause':
      return over ? noted('already-ended') : pause(history, inbound, ports.clock.now());
    case 'resume':
      // To somebody who has stopped it is the other word for START; a text could not be answered, the carrier lets none through.
      if (inbound.channel === 'email' && history.candidate.consent.email?.status === 'revoked')
        return start(history, inbound, now, { silent, followUpId, said: 'RESUME' });
      if (over) return noted('already-ended');
      return history.followUp?.state === 'paused' ? resume(history, inbound) : noted('not-paused');
    case 'less':
      return noted(over ? 'already-ended' : 'lighter');
    case 'end-plan':
      if (endInvited) return stop(history, inbound, { channels: both, now, silent });
      return over ? noted('already-ended') : end(history, inbound);
    case 'hired':
      return {
        ...one(inbound, { kind: 'offer-accepted' }),
        answers: () => answer(history, inbound, 'reply', 'offer-congratulation'),
      };
    case 'sent':
      return sent(history, inbound);
    case 'not-a-rejection': {
      const [about, ...others] = noesDenied(history, inbound);
      if (others.length > 0) return noted('which-was-none', { rejectionIds: [about!, ...others].map(({ id }) => id) });
      return about ? retract(history, inbound, now, about) : noted('noted');
    }
    case 'no': {
      const noes = noesOfReceipt(history, inbound);
      // A text ends with "if we read you wrong, reply NO"; a mail asks nothing of the kind, and "no thanks" never means it.
      if (noes.length === 1 && inbound.channel === 'sms' && !isThanks(inbound.text))
        return retract(history, inbound, now, noes[0]!);
      return noes.length > 0 ? noted('which-was-none', { rejectionIds: noes.map(({ id }) => id) }) : noted(undefined);
    }
    default:
      return noted(SAID[command]);
  }
}

/** Whether we write that way at all; whoever has us stop what never came means what comes. */
const isUsed = ({ candidate }: History, channel: Channel): boolean => candidate.consent[channel]?.status === 'granted';

/** A consent of its own after a stop, with its own proof; whoever never stopped only wants it to go on. */
function start(
  history: History,
  inbound: Received,
  now: string,
  { silent, followUpId, said }: Pick<Order, 'silent' | 'followUpId'> & { said: 'START' | 'RESUME' },
): Decision {
  const { candidate, followUp } = history;
  const { channel } = inbound;
  const resumed = followUp?.state === 'paused' ? [{ kind: 'resumed' as const }] : [];
  if (candidate.consent[channel]?.status === 'granted') {
    return {
      ...one(inbound, ...resumed, { kind: 'replied', word: 'start' }),
      answers: ({ state }) => {
        if (silent) return [];
        const message = state === 'ended' ? 'already-ended' : resumed.length > 0 ? 'resumed' : 'not-paused';
        return answer(history, inbound, 'reply', message);
      },
    };
  }
  const consent: ConsentState = {
    at: now,
    source: `${said} by ${channel}`,
    wording: START_WORDING[channel],
    status: 'granted',
  };
  const begun = begunAgain(history, channel, followUpId, Date.parse(now));
  // What care had paused before the stop goes on as well.
  const lifted = resumed.length === 0 && begun.reopened ? [{ kind: 'resumed' as const }] : resumed;
  const restarted = { ...candidate, consent: { ...candidate.consent, [channel]: consent } };
  return {
    ...one(inbound, ...lifted, { kind: 'consent-given', channel }),
    ...begun,
    candidate: restarted,
    answers: ({ state }) => {
      if (silent) return [];
      const data = { channel: channel === 'sms' ? 'texts' : 'emails' };
      const message = state === 'ended' ? 'started-ended' : 'started';
      return answer({ ...history, candidate: restarted }, inbound, 'reply', message, data);
    },
  };
}

function pause(history: History, inbound: Received, now: number): Decision {
  // A pause that distress began has no end of its own: only RESUME lifts it.
  if (pausedByCare(history)) {
    return {
      ...one(inbound, { kind: 'replied', word: 'pause' }),
      answers: () => answer(history, inbound, 'reply', 'paused'),
    };
  }
  const { zone, country, locale } = history.candidate;
  const monthFirst = (country ?? (zone && countryOfZone(zone.name))) === 'US';
  const { until, how } = pauseEndIn(quietIn(inbound.text)?.said ?? inbound.text, now, zone?.name, monthFirst);
  const data = {
    until: formatNear(until, now, zone?.name ?? 'UTC', locale),
    pauseUnclear: how === 'unclear',
    pauseCapped: how === 'capped',
  };
  return {
    ...one(inbound, { kind: 'paused', until: new Date(until).toISOString(), by: 'person' }),
    answers: () => answer(history, inbound, 'reply', 'paused', data),
  };
}

const resume = (history: History, inbound: Received): Decision => ({
  ...one(inbound, { kind: 'resumed' }),
  answers: () => answer(history, inbound, 'reply', 'resumed'),
});

/** This follow-up is over; consent stays, and a new no would begin another. */
const end = (history: History, inbound: Received): Decision => ({
  ...one(inbound, { kind: 'ended-by-person' }),
  answers: () => answer(history, inbound, 'reply', 'plan-ended'),
});

function sent(history: History, inbound: Received): Decision {
  const about = newestNo(history);
  return {
    ...one(inbound, { kind: 'draft-sent', ...(about && { rejectionId: about.id }) }),
    answers: () => answer(history, inbound, 'reply', 'said-sent'),
  };
}

function pausedByCare({ events, followUp }: History): boolean {
  const last = events.findLast(
    ({ body, followUpId }) => followUpId === followUp?.id && (body.kind === 'paused' || body.kind === 'resumed'),
  );
  return last?.body.kind === 'paused' && last.body.by !== 'person';
}

const newestNo = (history: History): Rejection | undefined =>
  history.rejections.findLast((rejection) => rejection.followUpId === history.followUp?.id && !rejection.retractedAt);

/** Of the employer that a person names as one who did not say no; undefined where that is none of ours. */
export function noDenied(history: History, named: string): Rejection | undefined {
  const ours = history.rejections.filter((one) => !one.retractedAt && sharesName(one.company, named));
  return ours.findLast(({ followUpId }) => followUpId === history.followUp?.id) ?? ours.at(-1);
}

/** Which of ours a person may mean by "this was not a no": the one they name, or whose receipt they answer, else any that runs. */
function noesDenied(history: History, inbound: Received): Rejection[] {
  const named = employerDenied(inbound.text);
  if (named) return [noDenied(history, named) ?? []].flat();
  const message = answeredBy(history, inbound);
  const answered = noesOf(history, message);
  // "It was not a no", of a mail that we took for none either, agrees with us.
  if (message?.message.startsWith('receipt-not-rejection-')) return answered.filter(({ retractedAt }) => !retractedAt);
  const running = history.rejections.filter(({ followUpId }) => followUpId === history.followUp?.id);
  return (answered.length > 0 ? answered : running).filter(({ retractedAt }) => !retractedAt);
}

/** "Globexo" is "Globexo Holding", and "the Globexo people" in a text are Globexo. */
function sharesName(company: string, named: string): boolean {
  const [one, other] = [company, named].map((name) => new Set(companyKey(name).split(' ')));
  const [small, large] = one!.size <= other!.size ? [one!, other!] : [other!, one!];
  return [...small].every((word) => large.has(word));
}

/** The noes that still stand of the receipt that is answered; none where something else is. */
function noesOfReceipt(history: History, inbound: Received): Rejection[] {
  const message = answeredBy(history, inbound);
  return message?.type === 'receipt' ? noesOf(history, message).filter(({ retractedAt }) => !retractedAt) : [];
}

/** Those that a message tells of. */
function noesOf({ rejections }: History, message: Message | undefined): Rejection[] {
  const { rejectionId, rejectionIds } = message?.data ?? {};
  const ids: unknown[] = Array.isArray(rejectionIds) ? rejectionIds : [rejectionId ?? message?.step.split(':')[1]];
  return [...new Set(ids.flatMap((id) => rejectionWith(rejections, id) ?? []))];
}

/** The message that is answered: a mail names it, a text comes after it. */
const answeredBy = (history: History, { channel, to }: Received): Message | undefined =>
  history.messages.find(({ id }) => id === to) ?? (channel === 'sms' ? newestText(history) : undefined);

function newestText(history: History): Message | undefined {
  const sent = history.messages.filter(({ channel }) => channel === 'sms');
  // Two answers within one millisecond come in the order of what they answer.
  const turn = ({ id }: Message) =>
    history.events.findLast((event) => id.includes(`.${event.id.slice(0, event.id.indexOf('/'))}`))?.rev ?? 0;
  return sent
    .filter(({ at }) => at === sent.at(-1)!.at)
    .sort((a, b) => turn(a) - turn(b))
    .at(-1);
}

/** "That was no rejection": it is taken back, and what was planned for it with it. */
function retract(history: History, inbound: Received, now: string, rejection: Rejection): Decision {
  return {
    ...one(inbound, { kind: 'rejection-retracted', rejectionId: rejection.id }),
    rejections: [{ ...rejection, retractedAt: now }],
    answers: () => answer(history, inbound, 'reply', 'receipt-retracted', { rejectionId: rejection.id }),
  };
}
