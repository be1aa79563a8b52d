/**
 * A button on one of our pages, and what it does: each is one event, recorded like a text or a mail. What is written into a
 * form passes care before anything else, and is stored sealed (design.md, invariants 5, 7, 10 and 11).
 */
import { createHash } from 'node:crypto';
import type { History } from '../follow-up/history.ts';
import { type Decision, type Recorded, recordEvent } from '../follow-up/record.ts';
import type { Grant } from '../message/links.ts';
import type { Message } from '../message/message.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { type Ask, askIn, askOf } from '../rejection/door/asks.ts';
import { hear } from '../rejection/hear.ts';
import { type HeardRejection, type Rejection, rejectionWith } from '../rejection/rejection.ts';
import { careTier } from './care.ts';
import { readCommand } from './command.ts';
import { respond } from './respond.ts';
import { ACTS, type Scene } from './tap/acts.ts';
import { noIn, type TapForm } from './tap/form.ts';

/** Fields that hold words of the person's own. All of them are read for distress, whatever the page is about. */
const WRITTEN = ['text', 'when', 'what', 'own', 'values', 'company', 'role', 'subject', 'body'];
const LONGEST = 10_000;

/** The same button with the same form is one thing, however often it arrives. */
export function tapId(grant: Grant, form: TapForm): string {
  const fields = Object.keys(form)
    .sort()
    .map((name) => [name, form[name]]);
  const digest = createHash('sha256').update(JSON.stringify([grant.candidateId, grant.action, grant.about, fields]));
  return `tap#${digest.digest('hex').slice(0, 32)}`;
}

/**
 * @param grant what the link allows; `page` is the person's own page, whose buttons say in `do` which one they are
 * @param form the fields as sent. `rev`, where the page gives it, makes a button that may be pressed again later a new thing
 * @throws Problem `invalid-request` or `invalid-timezone` for what the person can mend, `link-invalid` for an unknown person
 *   or action
 */
export async function tap(ports: Ports, grant: Grant, form: TapForm): Promise<Recorded> {
  const { candidateId, about } = grant;
  const history = await ports.store.history(candidateId);
  if (!history)
    throw new Problem('link-invalid', 'This link belongs to nobody we know. What we held may have been deleted.');
  const message = history.messages.find((one) => one.id === about);
  const inboundId = tapId(grant, form);
  const written = WRITTEN.map((name) => form[name] ?? '')
    .join('\n')
    .trim();
  if (written.length > LONGEST) {
    throw new Problem('invalid-request', `That is more than we can keep at once: ${LONGEST} characters is the most.`);
  }
  const own = ownText(grant, form);
  if (careTier(written) || own.stops) {
    const text = own.stops ? own.text : written;
    const channel = message?.channel ?? 'email';
    return respond(ports, {
      candidateId,
      inboundId,
      channel,
      text,
      carrierAnswers: false,
      ...(message && { to: message.id }),
    });
  }
  const asked = questionIn(grant, form, history, message);
  if (asked) {
    const told = tellsOfNo(grant, message) ? { told: noIn(form) } : {};
    // The reader of mail is large, and few pages need it.
    const { settle } = await import('../rejection/door/settle.ts');
    return settle(ports, candidateId, asked.ask, { answer: asked.answer, ...told });
  }
  if (tellsOfNo(grant, message)) {
    const answer = { channel: 'email' as const, type: 'receipt' as const };
    return hear(ports, {
      inboundId: toldId(grant),
      who: { candidateId },
      heard: [toldBy(form, history, message)],
      answer,
    });
  }
  const act = ACTS[actOf(grant, form)];
  if (!act) throw new Problem('link-invalid', 'This button is not one of ours.');
  return recordEvent(ports, candidateId, async (read, followUpId) => {
    const now = new Date(ports.clock.now()).toISOString();
    const scene: Scene = { ports, history: read!, message, about, form, inboundId, followUpId, now };
    const outcome = await act(scene);
    return outcome && identified(inboundId, outcome);
  });
}

const actOf = (grant: Grant, form: TapForm): string =>
  grant.action === 'page' ? `page:${form.do ?? ''}` : grant.action;

/** A stop in a field meant for reflections is a stop: any clear wording counts, wherever it is said. */
function ownText(grant: Grant, form: TapForm): { text: string; stops: boolean } {
  const text = form.text?.trim() ?? '';
  if (grant.action !== 'write' || text === '') return { text, stops: false };
  const command = readCommand(text, { channel: 'email', lastInvites: [] })?.command;
  return { text, stops: command === 'stop' || command === 'stop-all' };
}

/** A button that answers what we asked about a mail: of that receipt, or on the person's own page, which names the mail. */
function questionIn(
  grant: Grant,
  form: TapForm,
  history: History,
  message: Message | undefined,
): { ask: Ask; answer: 'yes' | 'no' } | undefined {
  const own = grant.action === 'page';
  const answer = own ? form.do?.replace(/^mail-/, '') : grant.action;
  const ask = own ? askOf(history, form.mail) : askIn(history, message);
  return ask && (answer === 'yes' || answer === 'no') ? { ask, answer } : undefined;
}

/** We asked whether a mail was a no, or read it as something else; the person says that it was one, and which. */
export const tellsOfNo = (grant: Grant, message: Message | undefined): boolean =>
  (grant.action === 'yes' && !isAboutHeld(message)) ||
  (grant.action === 'notRejection' && (message?.message.startsWith('receipt-not-rejection-') ?? false));

/** It asks whether a mail is the person's at all. */
export const isAboutHeld = (message: Pick<Message, 'message'> | undefined): boolean =>
  ['receipt-held', 'care-held'].includes(message?.message ?? '');

/** A link tells of one no, whatever its form says when it is sent once more. */
const toldId = (grant: Grant): string => tapId({ ...grant, action: 'told' }, {});

/** What came of a link that tells of a no: the noes as they are now, none while nothing was told; and whether we had them. */
export function toldWith(
  grant: Grant,
  history: History,
  message: Message | undefined,
): { noes: Rejection[]; again: boolean } {
  const ask = askIn(history, message);
  if (!ask && !tellsOfNo(grant, message)) return { noes: [], again: false };
  const prefix = `${ask?.id ?? toldId(grant)}/`;
  const heard = history.events.flatMap(({ id, body }) =>
    id.startsWith(prefix) && body.kind === 'rejection-heard' ? [body] : [],
  );
  const noes = heard.flatMap(({ rejectionId }) => rejectionWith(history.rejections, rejectionId) ?? []);
  return { noes: [...new Set(noes)], again: heard.length > 0 && heard.every((one) => one.again) };
}

/** The no of a form: of a mail that we took for something else, or another one than we took it for. */
function toldBy(form: TapForm, { events }: History, message: Message | undefined): HeardRejection {
  const told = { ...noIn(form), door: 'mail' as const };
  if (isAboutKnown(message)) return { ...told, another: true };
  const asked = events.find(({ id }) => id === `${message?.id.replace('receipt.', '')}/asked/0`);
  const imprint = asked?.body.kind === 'asked' ? asked.body.imprint : undefined;
  return { ...told, ...(imprint && { imprint }) };
}

/** A receipt that takes a mail for one that we have: its "yes" means that it is another one. */
export const isAboutKnown = (message: Pick<Message, 'message'> | undefined): boolean =>
  ['receipt-known', 'receipt-crossed-out'].includes(message?.message ?? '');

function identified(inboundId: string, outcome: NonNullable<Awaited<ReturnType<(typeof ACTS)[string]>>>): Decision {
  return { ...outcome, events: outcome.events.map((body, index) => ({ id: `${inboundId}/${index}`, body })) };
}
