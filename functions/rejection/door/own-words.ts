/**
 * A mail to one's own forwarding address that is no forward: what stands there the person may have written themselves. It
 * passes care before anything else, and a plain request is one, whatever address it went to (design.md, invariants 8, 11).
 */
import type { Ports } from '../../ports.ts';
import { wantsAgain } from '../../reply/after-stop.ts';
import { readCommand } from '../../reply/command.ts';
import { readCorrection } from '../../reply/correction.ts';
import { answerByMail, ownText } from '../../reply/from-mail.ts';
import { distressIn, isOwn } from '../../reply/mail-distress.ts';
import { readQuestion } from '../../reply/question.ts';
import { readRejectionText } from '../../reply/rejection-text.ts';
import { hasStopped } from '../../reply/stopping.ts';
import { noesIn } from '../../reply/told.ts';
import type { MailReading } from '../mail/reading.ts';
import { takeNews } from '../mail-news.ts';
import type { Kept, MailOutcome } from './arrived.ts';
import { relayPassedOn } from './relay-set-up.ts';

/** A request is short. In a longer text, such words belong to whatever was pasted. */
const LONGEST_REQUEST = 25;

/**
 * A mail that is its owner's, however that came to be known: an answer to us, or news.
 * @param how `unasked`: a rule of theirs sent it on
 */
export async function takeMail(
  ports: Ports,
  mail: Kept,
  reading: MailReading,
  candidateId: string,
  how: { unasked?: boolean } = {},
): Promise<MailOutcome> {
  const relayed = await relayPassedOn(ports, mail, reading, candidateId);
  if (relayed) return relayed;
  if (isOwn(reading) && reading.kind !== 'rejection') {
    const words = ownText(reading).trim() || (reading.ownSubject ?? '');
    if (distressIn(reading) || isForUs(words) || (await isWayBack(ports, candidateId, words)))
      return answerByMail(ports, { raw: mail.raw, reading }, candidateId, '');
  }
  return takeNews(ports, mail, reading, { candidateId }, how);
}

/** Of somebody who has stopped our mails, and may want them again. */
async function isWayBack(ports: Ports, candidateId: string, words: string): Promise<boolean> {
  if (!wantsAgain(words)) return false;
  const history = await ports.store.history(candidateId);
  return history !== undefined && hasStopped(history);
}

/** The noes that somebody plainly tells in words of their own; undefined where there are none, or they are doubtful. */
export function toldIn(reading: MailReading): ReturnType<typeof noesIn> | undefined {
  const words = ownText(reading).trim();
  if (!isOwn(reading) || words.split(/\s+/).length > LONGEST_REQUEST) return undefined;
  const no = readRejectionText(words);
  return no?.company != null && no.sure ? noesIn(no) : undefined;
}

function isForUs(words: string): boolean {
  if (words.trim().split(/\s+/).length > LONGEST_REQUEST) return false;
  if (readCommand(words, { channel: 'email', lastInvites: [] })) return true;
  if (readCorrection(words) || readQuestion(words) === 'delete') return true;
  const no = readRejectionText(words);
  return no?.company != null && no.sure;
}
