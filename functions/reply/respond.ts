/**
 * Whatever a candidate writes back, by text or email or a tap: care sees it first, then commands, then the answer to what we
 * asked, then what corrects a no, then a further no, then a question; what is left is a reflection, kept sealed. At most one answer each (design.md,
 * invariants 8 and 11).
 */
import { seal } from '../candidate/seal.ts';
import type { History } from '../follow-up/history.ts';
import { localDaysOf } from '../follow-up/local-days.ts';
import { formatNear } from '../follow-up/near.ts';
import { readPast } from '../follow-up/past.ts';
import { type Decision, type Recorded, recordEvent } from '../follow-up/record.ts';
import { isScheduled } from '../message/message.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { wantsAgain } from './after-stop.ts';
import { careTier } from './care.ts';
import { HOLD_ANYWAY, type ReadCommand, readCommand } from './command.ts';
import { takeCorrection } from './correction.ts';
import { answerDistress } from './distress.ts';
import { answer, type Inbound, one, type Received } from './inbound.ts';
import { commandInNote } from './note-command.ts';
import { noDenied, obey } from './obey.ts';
import { takeAnswerCame, takeOwnNews } from './own-news.ts';
import { asksHowToDelete, isPleasantry, isWrongPerson, type Question, readQuestion } from './question.ts';
import { employerDenied } from './rejection-text.ts';
import { hasStopped, stop } from './stopping.ts';
import { answersQuestion, openQuestion, takeAnswer, takeMissedNo, takeNo } from './told.ts';
import { zoneAfterMove, zoneInText } from './zone-text.ts';

/** In characters: sealed it fits into a row, of which the table takes 400 KB. Care has read all of it before. */
const LONGEST_KEPT = 60_000;

/** @throws Problem `not-found` for somebody who is gone, `temporarily-unavailable` as `recordEvent` does */
export async function respond(ports: Ports, given: Inbound): Promise<Recorded> {
  const inbound: Received = { ...given, real: ports.clock.real() };
  const { candidateId, text } = inbound;
  const { tier = careTier(inbound.subject ? `${inbound.subject}\n\n${text}` : text) } = inbound;
  if (tier) return recordEvent(ports, candidateId, (now) => answerDistress(ports, now!, inbound, tier));

  const history = await ports.store.history(candidateId);
  if (!history) throw new Problem('not-found', 'There is no such person.');
  const invites = lastInvites(ports, history);
  const open = openQuestion(history, ports.clock.now());
  if (isWrongPerson(text)) return recordEvent(ports, candidateId, (now) => wrongPerson(ports, now!, inbound));
  const read = commandIn(inbound, invites);
  // "Acme hasn't rejected me yet" says nothing of the noes of others.
  const named = read?.command === 'not-a-rejection' ? employerDenied(text) : null;
  const news = await takeOwnNews(ports, history, inbound, read?.command);
  if (news) return news;
  const missed = read && HOLD_ANYWAY.includes(read.command) ? undefined : await takeMissedNo(ports, history, inbound);
  if (missed) return missed;
  const isOurs = named !== null && noDenied(history, named) !== undefined;
  if (read && (named === null || isOurs) && (isOurs || !answersQuestion(open, read.command))) {
    const order = { ...read, silent: inbound.carrierAnswers && read.exactKeyword, endInvited: invites.includes('end') };
    return recordEvent(ports, candidateId, (now, followUpId) => obey(ports, now!, inbound, { ...order, followUpId }));
  }
  // By text nothing could answer: the carrier lets none through after a stop.
  const again = inbound.channel === 'email' && hasStopped(history) ? wantsAgain(text) : undefined;
  if (again)
    return recordEvent(ports, candidateId, (now, followUpId) =>
      again === 'yes'
        ? obey(ports, now!, inbound, { command: 'start', silent: false, endInvited: false, followUpId })
        : stillStopped(now!, inbound),
    );
  const answered = open && (await takeAnswer(ports, history, inbound, open, read?.command));
  if (answered) return answered;
  const mended = await takeCorrection(ports, history, inbound);
  if (mended) return mended;
  const told = await takeNo(ports, history, inbound, open !== undefined);
  if (told) return told;
  const came = await takeAnswerCame(ports, history, inbound);
  if (came) return came;

  const placeAsked = history.followUp?.state === 'needs-zone' || open?.question === 'zone';
  const zone = placeAsked ? zoneInText(text) : zoneAfterMove(text);
  if (zone) return recordEvent(ports, candidateId, (now) => learnZone(now!, inbound, zone));
  return recordEvent(ports, candidateId, (now) => keep(ports, now!, inbound, invites));
}

/**
 * What is asked for, by the carrier's own reading, the words, or a mail's subject alone. YES is an answer here, even where
 * the carrier was left to take it for an opt-in.
 */
function commandIn({ text, subject, channel, carrierRead }: Inbound, lastInvites: string[]): ReadCommand {
  // "How do I delete my data?" asks for the way; "delete my data" wants it done.
  const plain = asksHowToDelete(text) ? null : readCommand(text, { channel, lastInvites });
  // With a closing and a name below it, as people sign a mail.
  const signed = plain || channel === 'sms' ? undefined : commandInNote(text);
  const read = signed ? { command: signed, exactKeyword: false } : plain;
  if (carrierRead && !(carrierRead === 'start' && read?.command === 'yes')) {
    return { command: carrierRead, exactKeyword: true };
  }
  if (read || !subject) return read;
  const inSubject = readCommand(subject, { channel, lastInvites: [] });
  const stops = inSubject?.command === 'stop' || inSubject?.command === 'stop-all';
  return text.trim() === '' || (stops && subject.split(/\s+/).length <= 4) ? inSubject : null;
}

/** It may be meant as a way back, and may not: consent is never guessed. */
const stillStopped = (history: History, inbound: Received): Decision => ({
  ...one(inbound, { kind: 'replied', word: 'again?' }),
  answers: () => answer(history, inbound, 'reply', 'still-stopped'),
});

const wrongPerson = (ports: Ports, history: History, inbound: Received): Decision =>
  stop(history, inbound, {
    channels: [inbound.channel],
    now: new Date(ports.clock.now()).toISOString(),
    silent: false,
    stranger: true,
  });

/** "Where are you?" was asked; what comes next is known now, and said. */
function learnZone(history: History, inbound: Received, name: string): Decision {
  return {
    ...one(inbound, { kind: 'zone-learned', zone: name, from: 'given' }),
    candidate: { ...history.candidate, zone: { name, from: 'given' } },
    answers: () => answer(history, inbound, 'reply', 'zone-saved'),
  };
}

/** A question, a thought or only a smile: kept sealed all the same, and answered where somebody would answer. */
async function keep(ports: Ports, history: History, inbound: Received, invites: string[]): Promise<Decision> {
  const { text, to } = inbound;
  const sealed = await seal(ports.keys, history.candidate.wrappedKey, text.slice(0, LONGEST_KEPT));
  const question = readQuestion(text);
  // The line that was asked for ("If it is ..., I will ...") is shown to its writer again at the end.
  const word = invites.includes('plan') && /^\W*(?:if|when)\b/i.test(text) ? { word: 'plan' } : {};
  const asked = question === 'zone' ? [{ kind: 'asked' as const, question: 'zone' as const }] : [];
  return {
    ...one(inbound, { kind: 'replied', sealed, ...word, ...(to && { to }) }, ...asked),
    answers: ({ state }) => {
      if (question) return answerQuestion(ports, history, inbound, question, state === 'ended');
      if (inbound.media) return answer(history, inbound, 'reply', 'no-pictures');
      const silent = isPleasantry(text) || keptToday(history, ports.clock.now());
      return silent ? [] : answer(history, inbound, 'reply', 'reflection-kept');
    },
  };
}

function answerQuestion(ports: Ports, history: History, inbound: Received, question: Question, over: boolean) {
  const { candidate } = history;
  switch (question) {
    case 'who':
      return answer(history, inbound, 'reply', 'help');
    case 'other':
      return answer(history, inbound, 'reply', 'not-understood');
    case 'next': {
      if (over) return answer(history, inbound, 'reply', 'already-ended');
      if (history.followUp?.state !== 'paused') return answer(history, inbound, 'reply', 'answer-next');
      const now = ports.clock.now();
      const until = readPast(history).pauses.findLast((pause) => pause.from <= now && pause.until > now)?.until;
      const zone = candidate.zone?.name ?? 'UTC';
      const shown = until && until < Number.POSITIVE_INFINITY ? formatNear(until, now, zone, candidate.locale) : '';
      return answer(history, inbound, 'reply', 'answer-paused', { until: shown });
    }
    case 'source': {
      const source = candidate.consent[inbound.channel]?.source ?? '';
      return answer(history, inbound, 'reply', 'answer-source', { source: source.slice(0, 60) });
    }
    default:
      return answer(history, inbound, 'reply', `answer-${question}`);
  }
}

/** Said once a day: the first time it is kind, after that it is noise. */
function keptToday({ candidate, messages }: History, now: number): boolean {
  const days = localDaysOf(candidate.zone?.name ?? 'UTC');
  return messages.some(
    ({ message, at }) => message === 'reflection-kept' && days.dayOf(Date.parse(at)) === days.dayOf(now),
  );
}

/** The words that the newest message invited: SKIP after a walk is another thing than SKIP out of the blue. */
function lastInvites({ words }: Pick<Ports, 'words'>, { messages }: History): string[] {
  const last = messages.findLast((message) => isScheduled(message.type) && message.status === 'sent');
  const newest = messages.at(-1);
  const aboutStopping = newest?.type === 'stop' || newest?.message === 'help' ? ['all'] : [];
  if (!last) return aboutStopping;
  const name = last.step.split(':')[0];
  const own =
    Object.values(words.plans)
      .flatMap((plan) => plan.steps)
      .find((step) => step.name === name && step.message === last.message)?.invites ?? [];
  return [...own, ...aboutStopping];
}
