/** Mail to the address that our messages name for answers. */
import type { History } from '../../follow-up/history.ts';
import { replyKey } from '../../message/mime.ts';
import type { Ports } from '../../ports.ts';
import { careTier } from '../../reply/care.ts';
import type { Command } from '../../reply/command.ts';
import { answerByMail, ownText } from '../../reply/from-mail.ts';
import { distressIn } from '../../reply/mail-distress.ts';
import { commandInNote } from '../../reply/note-command.ts';
import { orderIn } from '../../reply/note-order.ts';
import { hasStopped } from '../../reply/stopping.ts';
import { feedbackOn } from '../feedback.ts';
import { isForwardSubject } from '../mail/forward/subject-marks.ts';
import type { MailReading } from '../mail/reading.ts';
import { dropped, type MailOutcome, type Opened } from './arrived.ts';
import { askIn } from './asks.ts';
import { broughtAlong } from './brought-along.ts';
import { mustBeInTurn } from './in-turn.ts';
import { mayBeMemory } from './long-past.ts';
import { atPrivateAddress } from './private-address.ts';
import { ownership } from './sender.ts';
import { settledAnew, settledBy } from './settled-by.ts';

/** @param to `key` names the message that is answered (`replyKey`), empty where none is; `shared`: others got it as well */
export async function atReplyAddress(
  ports: Ports,
  opened: Opened,
  to: { candidateId: string; key: string; shared: boolean },
): Promise<MailOutcome> {
  const { candidateId, key, shared } = to;
  const history = await ports.store.history(candidateId);
  if (!history) return dropped('the person is gone', candidateId);
  const { reading } = opened;
  const whose = await ownership(ports, history.candidate, opened, reading.outer);
  const brought = await broughtAlong(reading, ports.settings);
  const along = brought && asRemembered(ports, brought, history);
  // Despair and a request are answered at once: they wait for no question whose the mail is, and are not left out of what is read.
  const isUrgent = distressIn(reading) !== null || asksForSomething(ownText(reading), [along?.company ?? null]);
  const holdsThere = whose && brought === reading && orderIn(ports, reading, '', hasStopped(history)) !== undefined;
  if (along && (!isUrgent || holdsThere))
    return atPrivateAddress(ports, { ...opened, reading: along }, { kind: 'reply', value: key, candidateId }, shared);
  if (opened.verdicts.spam === 'FAIL' && whose !== 'signed') return dropped('spam', candidateId);
  await mustBeInTurn(ports, candidateId, whose, reading);
  const message = history.messages.find(({ id }) => replyKey(id) === key);
  const ask = askIn(history, message);
  const settled = ask
    ? await settledBy(ports, candidateId, { ask, company: String(message?.data?.company ?? '') }, opened)
    : !message && whose === 'signed' && (await settledAnew(ports, candidateId, opened));
  return settled || answerByMail(ports, opened, candidateId, key);
}

/** An old letter within an answer is asked about; one that is forwarded is told as news. */
function asRemembered({ clock, words }: Ports, along: MailReading, history: History): MailReading {
  if (isForwardSubject(along.outer.subject ?? '') || feedbackOn(along, history, words)) return along;
  if (!mayBeMemory(along, history.rejections, clock.now())) return along;
  return { ...along, kind: 'unsure', rejections: [], older: true };
}

/** STOP or PAUSE above a mail is what is meant, whatever the mail below says; with despair in the words it is not all. */
const asksForSomething = (words: string, names: (string | null)[]): boolean =>
  !careTier(words) && HOLDS.includes(commandInNote(words, names) ?? 'yes');
const HOLDS: readonly Command[] = ['stop', 'stop-all', 'pause', 'resume', 'start', 'end-plan'];
