/**
 * The one way anything happens to a person: read the history, decide what changes, write it all in one transaction that
 * holds only if nothing else happened meanwhile, then start the machine if it must wake earlier, and send what is owed.
 * What a crash leaves between those steps, the sweep finishes.
 */
import type { Candidate } from '../candidate/candidate.ts';
import { sendAnswer } from '../message/answer.ts';
import type { Answer, Message } from '../message/message.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import type { Rejection } from '../rejection/rejection.ts';
import type { Pointer } from '../store/store.ts';
import type { Event, EventBody, FollowUp, History } from './history.ts';
import { type Planned, plan } from './planner.ts';

/** What is to be written. `newFollowUp`: start one in place of the ended one, or the first; `reopened`: the ended one goes on. */
export type Decision = {
  candidate?: Candidate;
  newFollowUp?: boolean;
  reopened?: boolean;
  /** Id and body: the rest is filled in. Ids come from the sender, so that a replay meets the row that is there. */
  events: { id: string; body: EventBody }[];
  rejections?: Rejection[];
  /** What is answered, once it is known what the event does to the plan. */
  answers?: (planned: Planned, history: History) => Answer[];
  pointers?: Pointer[];
};

export type Recorded = {
  history: History;
  planned: Planned;
  /** False: it had happened before, nothing changed. */
  applied: boolean;
};

/** Twilio waits 15 s and does not come back; whoever loses to others keeps at it for most of that. Real time. */
const PATIENCE_MS = 11_000;
const LONGEST_WAIT_MS = 800;

/**
 * @param whose the person's id, or how to find it: asked again on every try, because two doors may meet the same new person
 * @param decide is called with what is known now (undefined: an unknown person) and again whenever somebody else was first;
 *   undefined means there is nothing to do. `followUpId` is the one its rejections belong to.
 * @throws Problem `temporarily-unavailable` when it lost to others for as long as a caller waits
 */
export async function recordEvent(
  ports: Ports,
  whose: string | (() => Promise<string>),
  decide: (
    history: History | undefined,
    followUpId: string,
    candidateId: string,
  ) => Decision | undefined | Promise<Decision | undefined>,
): Promise<Recorded> {
  const patience = ports.clock.real() + PATIENCE_MS;
  for (let attempt = 0; ; attempt++) {
    const candidateId = typeof whose === 'string' ? whose : await whose();
    const tried = await inTurn(candidateId, () => tryOnce(ports, candidateId, decide));
    if (tried) return tried.answers ? await follow(ports, tried) : tried.recorded;
    if (ports.clock.real() >= patience) break;
    await new Promise((again) => setTimeout(again, waitOf(ports, attempt)));
  }
  throw new Problem('temporarily-unavailable', 'Too much happened to this person at once. Nothing was changed.', {
    mend: 'Try again in a moment.',
  });
}
type Decide = Parameters<typeof recordEvent>[2];
type Tried = {
  recorded: Recorded;
  /** What this very try has written and now has to do; absent where nothing was to be done. */
  answers?: Message[];
  wakes?: boolean;
};

/** One reading and one writing. Undefined: somebody else was first, and nothing was changed. */
async function tryOnce(ports: Ports, asked: string, decide: Decide): Promise<Tried | undefined> {
  const before = await ports.store.history(asked);
  // A record that was merged into another answers with that one.
  const candidateId = before?.candidate.id ?? asked;
  const freshId = ports.ids.next('fol');
  const running = before?.followUp && before.followUp.state !== 'ended' ? before.followUp : undefined;
  const decision = await decide(before, running?.id ?? freshId, candidateId);
  const now = ports.clock.now();
  if (!decision || isReplay(decision, before)) {
    if (!before) throw new Problem('not-found', 'There is no such person.');
    return { recorded: { history: before, planned: plan(before, ports.words, now), applied: false } };
  }
  const after = apply(before, decision, candidateId, running, freshId, now);
  const planned = plan(after, ports.words, now);
  const followUp = wake(after.followUp!, before?.followUp, planned, now);
  const events = after.events.slice(before?.events.length ?? 0);
  const answers = (decision.answers?.(planned, after) ?? []).map((answer) => owed(answer, after.followUp!, now));
  const { claim: _claim, candidateId: _id, ...row } = followUp;
  const held = await ports.store.apply({
    candidateId,
    rev: before?.followUp?.rev,
    followUp: row,
    events,
    messages: answers,
    ...(decision.candidate && { candidate: decision.candidate }),
    ...(decision.rejections && { rejections: decision.rejections }),
    ...(decision.pointers && { pointers: decision.pointers }),
  });
  if (!held) return undefined;
  const history = { ...after, followUp, messages: [...after.messages, ...answers] };
  const wakes = followUp.wakeAt !== undefined && followUp.generation !== before?.followUp?.generation;
  return { recorded: { history, planned, applied: true }, answers, wakes };
}

/** What a written event still owes: an earlier start of the machine, and its answers. */
async function follow(ports: Ports, { recorded, answers = [], wakes }: Tried): Promise<Recorded> {
  const { history, planned } = recorded;
  const { candidateId, generation, wakeAt } = history.followUp!;
  if (wakes) await ports.machine.start({ candidateId, generation, wakeAt: wakeAt! });
  for (const answer of answers) await sendAnswer(ports, history, answer, planned);
  return recorded;
}

/** Whoever is writing to a person now, in this process: the next one waits instead of losing to them. */
const turns = new Map<string, Promise<unknown>>();

async function inTurn<T>(candidateId: string, work: () => Promise<T>): Promise<T> {
  const mine = (turns.get(candidateId) ?? Promise.resolve()).then(work, work);
  turns.set(candidateId, mine);
  try {
    return await mine;
  } finally {
    if (turns.get(candidateId) === mine) turns.delete(candidateId);
  }
}

/** Full jitter, longer with every loss: fifty at once are soon fifty one after the other. */
function waitOf({ ids }: Pick<Ports, 'ids'>, attempt: number): number {
  const share = Number.parseInt(ids.token().slice(-4), 36) % 1000;
  return (Math.min(LONGEST_WAIT_MS, 20 * 2 ** attempt) * share) / 1000;
}

const isReplay = (decision: Decision, before: History | undefined): boolean =>
  decision.events.some((event) => before?.events.some((known) => known.id === event.id));

/** The history as it will be: the planner decides from it before anything is written. */
function apply(
  before: History | undefined,
  decision: Decision,
  candidateId: string,
  running: FollowUp | undefined,
  freshId: string,
  now: number,
): History {
  const at = new Date(now).toISOString();
  const rev = (before?.followUp?.rev ?? 0) + 1;
  const generation = before?.followUp?.generation ?? 0;
  const claim = before?.followUp?.claim;
  const kept = running ?? (decision.newFollowUp ? undefined : before?.followUp);
  const isReopened = decision.reopened && kept?.state === 'ended';
  const followUp: FollowUp = kept
    ? { ...kept, rev, ...(isReopened && { state: 'running' as const }) }
    : { id: freshId, candidateId, state: 'running', startedAt: at, rev, generation, ...(claim && { claim }) };
  const candidate = decision.candidate ?? before!.candidate;
  const events: Event[] = decision.events.map(({ id, body }) => ({
    id,
    candidateId,
    followUpId: followUp.id,
    at,
    rev,
    body,
    ...proofOf(body, candidate),
  }));
  const changed = new Set(decision.rejections?.map((rejection) => rejection.id));
  return {
    candidate,
    followUp,
    rejections: [
      ...(before?.rejections ?? []).filter((rejection) => !changed.has(rejection.id)),
      ...(decision.rejections ?? []),
    ],
    events: [...(before?.events ?? []), ...events],
    messages: before?.messages ?? [],
  };
}

/** A grant or an end of consent is kept with its own proof, whichever door it came through. */
export function proofOf(body: EventBody, { consent }: Candidate): Pick<Event, 'proof'> {
  const proof = body.kind === 'consent-given' || body.kind === 'stopped' ? consent[body.channel] : undefined;
  return proof ? { proof } : {};
}

const owed = (answer: Answer, followUp: FollowUp, now: number): Message => ({
  ...answer,
  candidateId: followUp.candidateId,
  followUpId: followUp.id,
  attempt: 1,
  tips: [],
  status: 'owed',
  at: new Date(now).toISOString(),
});

/** The row after the event: an earlier wake-up, or one after none, raises the generation; a later one leaves it as it is. */
function wake(row: FollowUp, before: FollowUp | undefined, planned: Planned, now: number): FollowUp {
  const { wakeAt: _old, why: _why, endedAt: _end, ...rest } = row;
  const base: FollowUp = {
    ...rest,
    state: planned.state,
    ...(planned.why && { why: planned.why }),
    ...(planned.state === 'ended' && { endedAt: before?.endedAt ?? new Date(now).toISOString() }),
  };
  if (!planned.wakeAt) return base;
  const asleep = before?.wakeAt;
  if (asleep !== undefined && asleep <= planned.wakeAt) return { ...base, wakeAt: asleep };
  return { ...base, generation: row.generation + 1, wakeAt: planned.wakeAt };
}
