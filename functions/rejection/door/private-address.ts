/** Mail to a person's private forwarding address. */
import type { History } from '../../follow-up/history.ts';
import { isLeftAlone } from '../../follow-up/left-alone.ts';
import { recordEvent } from '../../follow-up/record.ts';
import { answerRow } from '../../message/answer-row.ts';
import type { Ports } from '../../ports.ts';
import { distressIn } from '../../reply/mail-distress.ts';
import type { Pointer } from '../../store/store.ts';
import { imprintOf } from '../mail/imprint.ts';
import type { MailReading } from '../mail/reading.ts';
import { mailId } from '../mail-news.ts';
import { dropped, type Kept, type MailOutcome, type Opened } from './arrived.ts';
import { contentOf, wasAsked } from './content.ts';
import { mustBeInTurn } from './in-turn.ts';
import { within } from './limits.ts';
import { isAutoReplied, notNews } from './loops.ts';
import { takeMail } from './own-words.ts';
import { relaySetUp } from './relay-set-up.ts';
import { isAuthentic, ownership } from './sender.ts';
import { asksForForwarding } from './set-up.ts';
import { settledAnew } from './settled-by.ts';

const OLD_ADDRESS_MS = 30 * 86_400_000;

/** @param owner whose address it is; `about` says since when it is an old one */
export async function atPrivateAddress(
  ports: Ports,
  arrived: Opened,
  owner: Pointer,
  shared: boolean,
): Promise<MailOutcome> {
  const { candidateId } = owner;
  const { reading } = arrived;
  const loop = notNews(reading.outer.headers, arrived.envelopeFrom, ports.settings.mailDomain);
  if (loop?.aside) return { outcome: 'set-aside', why: loop.why, candidateId, keep: true };
  if (loop) return dropped(loop.why, candidateId);
  if (reading.forwarded === 'none' && isAutoReplied(reading.outer.headers))
    return dropped('an automatic answer', candidateId);
  const history = await ports.store.history(candidateId);
  if (!history) return dropped('the owner is gone');

  const mail: Kept = { raw: arrived.raw, key: arrived.key, ...(shared && { shared }) };
  const spam = arrived.verdicts.spam === 'FAIL';
  if (asksForForwarding(reading.outer)) {
    if (spam || !(await isAuthentic(ports, arrived, reading.outer)))
      return dropped('not Gmail’s own mail', candidateId);
    return relaySetUp(ports, mail, reading, history);
  }
  const whose = await ownership(ports, history.candidate, arrived, reading.outer);
  if (owner.about && ports.clock.now() - Date.parse(owner.about) > OLD_ADDRESS_MS)
    return dropped('an address that is no longer used', candidateId);
  if (owner.about && !whose) return dropped('an old address, and not from its owner', candidateId);
  if (spam && whose !== 'signed') return dropped('spam', candidateId);
  await mustBeInTurn(ports, candidateId, whose, reading);
  if (!whose) return hold(ports, mail, reading, history);
  const settled = whose === 'signed' && (await settledAnew(ports, candidateId, arrived));
  if (settled) return settled;
  const unasked = whose === 'sent-on' && reading.forwarded === 'automatic';
  return takeMail(ports, mail, reading, candidateId, { unasked });
}

/**
 * Somebody else wrote to a private address: nothing is done until its owner, who alone is asked, has said so. Despair waits for
 * no answer, nor for a wish to hear of us: with the question the owner has the help lines. Whatever else distress brings about a stranger could bring about.
 */
async function hold(ports: Ports, mail: Kept, reading: MailReading, history: History): Promise<MailOutcome> {
  const { id: candidateId } = history.candidate;
  const id = await mailId(reading.outer.messageId, mail.raw);
  const ask = `${id}/held`;
  const known = history.events.find((event) => event.id === ask);
  if (known?.body.kind === 'asked' && known.body.mail === mail.key)
    return { outcome: 'held', why: 'held before', candidateId, keep: true };
  const content = await contentOf(reading);
  const imprint = imprintOf(reading);
  if (known || (content && wasAsked(history, { content, imprint }, ports.clock.now(), { held: true })))
    return dropped('the same mail is held already', candidateId);
  const [sender, about] = [reading.outer.from?.address ?? '', reading.outer.subject?.slice(0, 200) ?? ''];
  const inNeed = distressIn(reading) !== null;
  // Beyond a few a day, and for whoever wants nothing of us, the mail waits quietly, on the person's own page, which each receipt names.
  const asks = (inNeed || !isLeftAlone(history)) && (await within(ports, inNeed ? 'in-need' : 'ask', candidateId));
  await recordEvent(ports, candidateId, () => ({
    events: [
      {
        id: ask,
        body: {
          kind: 'asked',
          question: 'held',
          mail: mail.key,
          ...(content && { content }),
          imprint,
          sender,
          about,
          ...(mail.shared && { shared: true }),
        },
      },
    ],
    answers: () =>
      asks
        ? answerRow(history.candidate, ask, {
            channel: 'email',
            // A stranger's words do not come with it.
            ...(inNeed
              ? { type: 'care', message: 'care-held', data: { ask, sender } }
              : { type: 'receipt', message: 'receipt-held', data: { ask, sender, about } }),
          })
        : [],
  }));
  return { outcome: 'held', candidateId, keep: true, ...(!asks && { why: 'held quietly' }) };
}
