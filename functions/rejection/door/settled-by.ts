/** "Yes" or "no" by mail to a question about a mail: to the question itself, or in a mail of its own where only one is open. */
import { recordEvent } from '../../follow-up/record.ts';
import { answerRow } from '../../message/answer-row.ts';
import { replyKey } from '../../message/mime.ts';
import type { Ports } from '../../ports.ts';
import { Problem } from '../../problem.ts';
import { isAutomatic } from '../../reply/automatic.ts';
import { readCommand } from '../../reply/command.ts';
import { answeredBy, ownText } from '../../reply/from-mail.ts';
import { distressIn, isOwn } from '../../reply/mail-distress.ts';
import { isThanks } from '../../reply/question.ts';
import { noesIn, openQuestion } from '../../reply/told.ts';
import { yesAndAnother, yesOrNo } from '../../reply/yes-or-no.ts';
import { mailId } from '../mail-news.ts';
import type { MailOutcome, Opened } from './arrived.ts';
import { type Ask, answerTo, askIn, openAsks } from './asks.ts';
import { settle } from './settle.ts';

type Came = Pick<Opened, 'raw' | 'reading'>;

/**
 * Undefined where the person wrote something else.
 * @param company as the question named it, empty where it named none
 */
export async function settledBy(
  ports: Ports,
  candidateId: string,
  { ask, company }: { ask: Ask; company: string },
  { raw, reading }: Came,
): Promise<MailOutcome | undefined> {
  const text = wordsOf(reading);
  const { headers, messageId } = reading.outer;
  const { question, sender, about } = ask.body;
  if (distressIn(reading) || isAutomatic(headers)) return undefined;
  const asked = { question, names: [company, sender, about] };
  const other = question === 'unsure' ? yesAndAnother(text, asked) : undefined;
  const answer = other ? 'yes' : yesOrNo(text, asked);
  if (!answer) return undefined;
  const inboundId = await mailId(messageId, raw);
  const outcome = { outcome: 'reply' as const, candidateId };
  const inReplyTo = messageId;
  const history = await ports.store.history(candidateId);
  // It may be said of the mail, of what we ask, or of us: nothing is deleted on its word.
  if (answer === 'no' && isNoThanks(text) && history && !answerTo(history, ask)) {
    await say(ports, candidateId, inboundId, { word: 'no', message: 'left-open', inReplyTo });
    return outcome;
  }
  try {
    await settle(ports, candidateId, ask, {
      answer,
      ...(other && { others: noesIn(other) }),
      reply: { inboundId, ...(inReplyTo && { inReplyTo }) },
    });
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.code !== 'not-found') throw problem;
    await say(ports, candidateId, inboundId, { word: answer, message: 'mail-gone', inReplyTo });
  }
  return outcome;
}

/**
 * The same for a mail that answers none of ours: it is meant for the question that is open, where that is one. Of several
 * nobody guesses. Undefined where none is open, or the mail says more than yes or no.
 */
export async function settledAnew(ports: Ports, candidateId: string, came: Came): Promise<MailOutcome | undefined> {
  const { reading, raw } = came;
  if (!isOwn(reading) || reading.kind === 'rejection') return undefined;
  const history = await ports.store.history(candidateId);
  if (!history) return undefined;
  const named = await answeredBy(ports, reading.outer.headers);
  const message = named && history.messages.find(({ id }) => replyKey(id) === named.key);
  if (message) {
    const ask = askIn(history, message);
    return ask && settledBy(ports, candidateId, { ask, company: String(message.data?.company ?? '') }, came);
  }
  const now = ports.clock.now();
  const asks = openAsks(history, now);
  const [ask] = asks;
  if (!ask || distressIn(reading) || isAutomatic(reading.outer.headers)) return undefined;
  const { question, sender, about } = ask.body;
  const words = wordsOf(reading);
  const said = yesOrNo(words, { question, names: asks.length > 1 ? [] : [sender, about] });
  // "No news from Hooli" begins with no, and answers nothing.
  if (!said || (said === 'no' && !isPlainNo(words))) return undefined;
  const inboundId = await mailId(reading.outer.messageId, raw);
  if (history.events.some(({ id }) => id.startsWith(`${inboundId}/`))) return { outcome: 'reply', candidateId };
  const inWords = openQuestion(history, now)?.question === 'was-it-a-no';
  if (asks.length > 1 || inWords) {
    await say(ports, candidateId, inboundId, {
      word: said,
      message: 'which-question',
      inReplyTo: reading.outer.messageId,
    });
    return { outcome: 'reply', candidateId };
  }
  const settled = await settledBy(ports, candidateId, { ask, company: '' }, came);
  // Delivered once more it answers no later question.
  if (settled) await say(ports, candidateId, inboundId, { word: said });
  return settled;
}

const wordsOf = (reading: Came['reading']): string => ownText(reading).trim() || (reading.ownSubject ?? '');

const isNo = (text: string): boolean => readCommand(text, { channel: 'email', lastInvites: [] })?.command === 'no';

/** "No thanks", and nothing else. */
const isNoThanks = (text: string): boolean => isThanks(text) && isNo(text);

/** "No" on a line of its own, with a name below it at most. */
const isPlainNo = (text: string): boolean =>
  isNo(text) || (isNo(text.split('\n')[0]!) && text.split(/\s+/).length <= MOST_WITH_NAME);
const MOST_WITH_NAME = 5;

async function say(
  ports: Ports,
  candidateId: string,
  inboundId: string,
  { word, message, inReplyTo }: { word: 'yes' | 'no'; message?: string; inReplyTo?: string | null },
): Promise<void> {
  await recordEvent(ports, candidateId, (history) => ({
    events: [{ id: `${inboundId}/0`, body: { kind: 'replied', word } }],
    answers: () =>
      message
        ? answerRow(history!.candidate, inboundId, {
            type: 'reply',
            channel: 'email',
            message,
            data: { ...(inReplyTo && { inReplyTo }) },
          })
        : [],
  }));
}
