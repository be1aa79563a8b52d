/**
 * One turn of the machine: look, decide, maybe send one message, say when to wake.
 *
 *   1. read everything in one strongly consistent query
 *   2. settle what an earlier turn left open: a claim without a record, a send without an answer
 *   3. plan; write the state if it changed
 *   4. if a message is due: claim it (one conditional update), send it, record it
 *
 * Two ticks at once are harmless: one of them loses the claim. A tick that dies is harmless: its claim expires and the next
 * tick settles it.
 */
import { deliver, judgeSilence, record } from '../message/deliver.ts';
import { losesChannel } from '../message/evidence.ts';
import { type Claim, isScheduled, type Message } from '../message/message.ts';
import type { Ports, TickInput, TickResult } from '../ports.ts';
import type { FollowUp, History } from './history.ts';
import { type Planned, type PlannedMessage, plan } from './planner.ts';

/** A slot this close is waited for by nobody: the send itself takes longer. */
const SLOT_TOLERANCE_MS = 500;
const UNCERTAIN_LOOK_MS = 3_600_000;

export async function tick(ports: Ports, input: TickInput): Promise<TickResult> {
  const history = await ports.store.history(input.candidateId);
  const followUp = history?.followUp;
  const another = history?.candidate.id !== input.candidateId;
  if (another || !followUp || followUp.generation !== input.generation) return { ...input, state: 'done' };

  const settled = await settle(ports, history);
  if (settled.waitUntil !== undefined) return wait(ports, input, settled.waitUntil);
  if (settled.changed) return { ...input, state: 'wait', wakeAt: iso(ports.clock.now()) };

  const now = ports.clock.now();
  const planned = plan(history, ports.words, now);
  const { next } = planned;
  if (!next || Date.parse(next.at) > now) return rest(ports, input, followUp, planned, history);

  const real = ports.clock.real();
  const slot =
    input.slot ??
    (await ports.store.reserveSlot(next.channel === 'email' ? 'ses' : 'twilio', ports.settings.emailsPerSecond, real));
  if (slot - real > SLOT_TOLERANCE_MS) return { ...wait(ports, input, slot), slot };

  const claim = claimFor(history, next, now, real, ports.settings.claimMs);
  const wakeAt = iso(now);
  if (!(await ports.store.claim(followUp, claim, wakeAt))) return again(input, wakeAt);
  const { dead, message } = await deliver(
    ports,
    { ...history, followUp: { ...followUp, claim } },
    asMessage(claim, history),
    planned,
  );
  if (dead)
    await losesChannel(ports, followUp.candidateId, message.channel, {
      eventId: `${message.id}/dead`,
      why: message.why,
    });
  return again(input, wakeAt);
}

const iso = (at: number) => new Date(at).toISOString();

/** Looks again at once: after a send the next wake-up is what a fresh plan says. */
const again = ({ slot: _slot, ...input }: TickInput, wakeAt: string): TickResult => ({
  ...input,
  state: 'wait',
  wakeAt,
});

/** Waits for something real (a claim's expiry, a slot): the same delay on the person's clock, which in AWS is the same. */
function wait(ports: Ports, input: TickInput, untilReal: number): TickResult {
  const delay = Math.max(0, untilReal - ports.clock.real());
  return { ...input, state: 'wait', wakeAt: iso(ports.clock.now() + delay), notBefore: iso(untilReal) };
}

/** Nothing to send now: writes state and wake-up if they changed, and says when to wake. */
async function rest(
  ports: Ports,
  input: TickInput,
  followUp: FollowUp,
  planned: Planned,
  history: History,
): Promise<TickResult> {
  const now = ports.clock.now();
  const doubtful = history.messages.some(
    (message) =>
      message.status === 'uncertain' &&
      isScheduled(message.type) &&
      message.followUpId === followUp.id &&
      stillTelling(ports, message),
  );
  const look = doubtful ? iso(now + UNCERTAIN_LOOK_MS) : undefined;
  const wakeAt = [planned.wakeAt, look].filter((at) => at !== undefined).sort()[0];
  if (followUp.state !== planned.state || followUp.wakeAt !== wakeAt) {
    const endedAt = planned.state === 'ended' ? (followUp.endedAt ?? iso(now)) : undefined;
    const next = { state: planned.state, why: planned.why, endedAt, wakeAt, generation: followUp.generation };
    if (!(await ports.store.settleState(followUp, next))) return again(input, iso(now));
    ports.log.info('looked', { candidateId: input.candidateId, state: planned.state, wakeAt });
  }
  return wakeAt === undefined ? { ...again(input, iso(now)), state: 'done' } : again(input, wakeAt);
}

/** For a day after the claim, evidence about an uncertain message is looked for every hour. */
const stillTelling = (ports: Ports, message: Message) =>
  ports.clock.real() - Date.parse(message.claimedAt ?? message.at) < 24 * UNCERTAIN_LOOK_MS;

/** Settles the open claim and the uncertain messages as far as can be told now. */
async function settle(ports: Ports, history: History): Promise<{ changed: boolean; waitUntil?: number }> {
  const now = ports.clock.now();
  const claim = history.followUp?.claim;
  const open =
    claim && !history.messages.some((message) => message.id === claim.id) ? asMessage(claim, history) : undefined;
  if (open && Date.parse(open.expiresAt!) > ports.clock.real())
    return { changed: false, waitUntil: Date.parse(open.expiresAt!) };
  const doubtful = history.messages.filter(
    (message) => message.status === 'uncertain' && isScheduled(message.type) && stillTelling(ports, message),
  );
  const planned = plan(history, ports.words, now);
  let changed = false;
  for (const message of [...(open ? [{ ...open, status: 'claimed' as const }] : []), ...doubtful]) {
    const judged = await judgeSilence(ports, history, message, planned);
    if (!judged) continue;
    await record(ports, judged);
    changed = true;
  }
  return { changed };
}

function claimFor(history: History, next: PlannedMessage, now: number, real: number, claimMs: number): Claim {
  const { candidate, followUp } = history;
  return {
    id: `${followUp!.id}.${next.step}.${next.attempt}`,
    step: next.step,
    attempt: next.attempt,
    type: next.type,
    channel: next.channel,
    to: next.channel === 'email' ? candidate.email : candidate.phone!,
    tips: next.tips,
    message: next.message,
    at: iso(now),
    claimedAt: iso(real),
    expiresAt: iso(real + claimMs),
  };
}

const asMessage = (claim: Claim, history: History): Omit<Message, 'status'> => ({
  ...claim,
  candidateId: history.candidate.id,
  followUpId: history.followUp!.id,
});
