/** A friend's mail about a no, passed on: it comforts and decides nothing, so it is asked about. Pure. */
import { readSender } from '../mail/names/senders.ts';
import type { MailReading } from '../mail/reading.ts';

const COMFORT =
  /\bsorry (?:to (?:hear|read|learn|see)|(?:that|about) [^.!?\n]{1,60}\byou\b)|\b(?:tut mir|mir tut es) [^.!?\n]{0,12}\bleid,? (?:dass|das|zu (?:hören|lesen))|(?<!\p{L})(?:désolée?|navrée?) (?:que|d['’]apprendre|de lire)|\b(?:siento|lamento) (?:mucho |muito |tanto )?(?:que|saber|leer|ler)|\bjammer (?:te horen|dat)/iu;

/** As it was read, but in doubt where somebody writes from a private mailbox that they are sorry to hear it. */
export function doubtedIfComfort(reading: MailReading): MailReading {
  const from = /[^\s<>]+@[^\s<>]+/.exec(reading.originalFrom ?? '')?.[0];
  const comforts =
    reading.kind === 'rejection' &&
    from !== undefined &&
    from.toLowerCase() !== reading.outer.from?.address.toLowerCase() &&
    readSender(from).kind === 'private' &&
    COMFORT.test(reading.letter?.lines.join(' ') ?? '');
  return comforts ? { ...reading, kind: 'unsure', rejections: [] } : reading;
}
