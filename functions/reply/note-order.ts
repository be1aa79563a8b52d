/**
 * What a person asks of us in the mail they forward: STOP, PAUSE and the like in their note or their subject hold there as
 * anywhere else (design.md, invariant 8), and so does their despair. Pure but for the clock.
 */
import type { History } from '../follow-up/history.ts';
import type { Decision } from '../follow-up/record.ts';
import type { Ports } from '../ports.ts';
import type { MailReading } from '../rejection/mail/reading.ts';
import { wantsAgain } from './after-stop.ts';
import type { Command } from './command.ts';
import { answerDistress } from './distress.ts';
import type { Received } from './inbound.ts';
import { distressIn } from './mail-distress.ts';
import { commandInNote, stopBesideDespair } from './note-command.ts';
import { obey } from './obey.ts';
import { OTHERS } from './phrases/note-words.ts';
import { stopBelow } from './stop-below.ts';

const MOST_SUBJECT_WORDS = 4;

/**
 * @param inboundId what the answer and the events are named after
 * @param stopped whether they have stopped our mails: then words that want them again are a request as well
 * @returns what is to be done about it for somebody with this history; undefined where nothing was asked and nothing is wrong
 */
export function orderIn(
  ports: Pick<Ports, 'clock'>,
  reading: MailReading,
  inboundId: string,
  stopped: boolean,
): ((history: History, followUpId: string) => Decision) | undefined {
  const tier = distressIn(reading);
  const command = commandIn(reading) ?? (stopped && wantsUsAgain(reading.note ?? '') ? 'start' : undefined);
  if (!tier && !command) return undefined;
  return (history, followUpId) => {
    const inbound: Received = {
      candidateId: history.candidate.id,
      inboundId,
      channel: 'email',
      text: reading.note ?? reading.ownSubject ?? '',
      carrierAnswers: false,
      real: ports.clock.real(),
      ...(reading.outer.messageId && { inReplyTo: reading.outer.messageId }),
    };
    if (tier) return answerDistress(ports, history, inbound, tier, command ?? stopBesideDespair(inbound.text));
    // Nothing to lift: the receipt of what was forwarded says more.
    const isOff = history.followUp?.state === 'paused' || history.candidate.consent.email?.status === 'revoked';
    if ((command === 'resume' || command === 'start') && !isOff) return { events: [] };
    return obey(ports, history, inbound, { command: command!, silent: false, endInvited: false, followUpId });
  };
}

/** "STOP Fwd: Your application": what stands before the mark. */
const MARK_ON = /\s+[[(]?(?:fwd?|fw|wg|tr|rv|enc|doorst)\s?:.*$/i;

function commandIn(reading: MailReading): Command | undefined {
  const { note, ownSubject } = reading;
  const names = [reading.company, ...reading.rejections.map(({ company }) => company)];
  const inNote = note ? commandInNote(note, names) : undefined;
  if (inNote) return inNote;
  const subject = ownSubject?.replace(MARK_ON, '') ?? '';
  const isShort = subject.split(/\s+/).length <= MOST_SUBJECT_WORDS;
  return (isShort ? commandInNote(subject, names) : undefined) ?? stopBelow(reading, names);
}

const wantsUsAgain = (note: string): boolean => wantsAgain(note) === 'yes' && !OTHERS.test(note.toLowerCase());
