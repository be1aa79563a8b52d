/** What a person was asked about a mail, and whether it still waits for an answer. Pure. */
import type { Asked, Event, History } from '../../follow-up/history.ts';
import type { Message } from '../../message/message.ts';

/** How long a mail is kept for an answer: the bucket deletes it then. */
const KEPT_MS = 7 * 86_400_000;

/** `id` is its event's, which every message about it names. */
export type Ask = { id: string; at: string; body: Asked & { question: 'unsure' | 'held' } };

const isAsk = (event: Event): event is Event & Ask =>
  event.body.kind === 'asked' && (event.body.question === 'unsure' || event.body.question === 'held');

export const askOf = ({ events }: Pick<History, 'events'>, id: unknown): Ask | undefined =>
  events.filter(isAsk).find((event) => event.id === id);

/** The question that a message asks, if it asks one. */
export const askIn = (history: Pick<History, 'events'>, message: Pick<Message, 'data'> | undefined): Ask | undefined =>
  message && askOf(history, message.data?.ask);

export const answerTo = ({ events }: Pick<History, 'events'>, ask: Ask): 'yes' | 'no' | undefined => {
  const found = events.findLast(({ body }) => body.kind === 'ask-answered' && body.ask === ask.id);
  return found?.body.kind === 'ask-answered' ? found.body.answer : undefined;
};

/** The mail is deleted after a week. @param now the person's time, epoch milliseconds */
export const isGone = (ask: Ask, now: number): boolean => now - Date.parse(ask.at) >= KEPT_MS;

/** What waits for an answer and can still be read, the oldest first. */
export const openAsks = (history: Pick<History, 'events'>, now: number): Ask[] =>
  history.events.filter(isAsk).filter((ask) => !isGone(ask, now) && !answerTo(history, ask));
