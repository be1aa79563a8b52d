/** Mail to the address that our messages name for answers. */
import { recordEvent } from '../../follow-up/record.ts';
import { answerRow } from '../../message/answer-row.ts';
import { replyKey } from '../../message/mime.ts';
import type { Ports } from '../../ports.ts';
import { Problem } from '../../problem.ts';
import { isAutomatic } from '../../reply/automatic.ts';
import { careTier } from '../../reply/care.ts';
import { answerByMail, ownText } from '../../reply/from-mail.ts';
import { yesOrNo } from '../../reply/yes-or-no.ts';
import { mailId } from '../mail-news.ts';
import { dropped, type MailOutcome, type Opened } from './arrived.ts';
import { type Ask, askIn } from './asks.ts';
import { mustBeInTurn } from './in-turn.ts';
import { ownership } from './sender.ts';
import { settle } from './settle.ts';

/** @param key names the message that is answered (`replyKey`); empty where none is */
export async function atReplyAddress(
  ports: Ports,
  opened: Opened,
  candidateId: string,
  key: string,
): Promise<MailOutcome> {
  if (opened.verdicts.spam === 'FAIL') return dropped('spam', candidateId);
  const history = await ports.store.history(candidateId);
  if (!history) return dropped('the person is gone', candidateId);
  const whose = await ownership(ports, history.candidate, opened, opened.reading.outer);
  await mustBeInTurn(ports, candidateId, whose, opened.reading);
  const ask = askIn(
    history,
    history.messages.find((message) => replyKey(message.id) === key),
  );
  const settled = ask && (await settledBy(ports, candidateId, ask, opened));
  return settled ?? answerByMail(ports, opened, candidateId, key);
}

/** "Yes" or "no" to a question about a mail; undefined where the person wrote something else. */
async function settledBy(
  ports: Ports,
  candidateId: string,
  ask: Ask,
  { raw, reading }: Pick<Opened, 'raw' | 'reading'>,
): Promise<MailOutcome | undefined> {
  const text = ownText(reading);
  const { headers, messageId } = reading.outer;
  const answer = careTier(text) ? undefined : yesOrNo(text);
  if (!answer || isAutomatic(headers)) return undefined;
  const inboundId = await mailId(messageId, raw);
  const inReplyTo = messageId;
  try {
    await settle(ports, candidateId, ask, { answer, reply: { inboundId, ...(inReplyTo && { inReplyTo }) } });
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.code !== 'not-found') throw problem;
    await recordEvent(ports, candidateId, (history) => ({
      events: [{ id: `${inboundId}/0`, body: { kind: 'replied', word: answer } }],
      answers: () =>
        answerRow(history!.candidate, inboundId, {
          type: 'reply',
          channel: 'email',
          message: 'mail-gone',
          data: { ...(inReplyTo && { inReplyTo }) },
        }),
    }));
  }
  return { outcome: 'reply', candidateId };
}
