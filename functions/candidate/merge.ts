/**
 * One person, two records: the younger is merged into the older in one transaction. Its follow-up ends there; its addresses,
 * numbers and consents move; its history stays where it is and is read with the other's. Of two consents the stricter wins: what
 * was stopped stays stopped.
 */
import { type EventBody, type FollowUp, type History, isRunning } from '../follow-up/history.ts';
import type { Channel } from '../follow-up/plan.ts';
import { plan } from '../follow-up/planner.ts';
import { proofOf } from '../follow-up/record.ts';
import type { Message } from '../message/message.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { readTogether } from '../store/merged.ts';
import type { Pointer } from '../store/store.ts';
import { addressKey, type Candidate, type ConsentState, emailsOf, mayUse, type Zone } from './candidate.ts';

const TRIES = 12;
const MERGED = 'this record is read with another one';

/**
 * Makes one of two. Whoever was known first is the older.
 * @param inboundId what said that they are one: the same again changes nothing
 * @throws Problem `temporarily-unavailable` when a dozen tries in a row lost to others
 */
export async function mergePeople(ports: Ports, inboundId: string, one: string, other: string): Promise<History> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const [left, right] = await Promise.all([ports.store.history(one), ports.store.history(other)]);
    if (!left || !right) throw new Problem('not-found', 'One of the two is not there any more.');
    if (left.candidate.id === right.candidate.id) return left;
    const [older, younger] = isOlder(left.candidate, right.candidate) ? [left, right] : [right, left];
    const now = new Date(ports.clock.now()).toISOString();
    const merged = joinedHistories(older, younger, now);
    const planned = plan(merged, ports.words, ports.clock.now());
    const followUp = awake(merged.followUp!, older.followUp!, planned, now);
    const stopped = stoppedNow(older.candidate, younger.candidate, merged.candidate);
    const bodies: EventBody[] = [
      { kind: 'people-merged', other: younger.candidate.id },
      ...stopped.map((channel) => ({ kind: 'stopped' as const, channel })),
    ];
    const underWay = openSend(younger);
    const held = await ports.store.merge({
      older: { read: older.followUp!, candidate: merged.candidate, followUp },
      younger: {
        read: younger.followUp!,
        candidate: { ...younger.candidate, mergedInto: older.candidate.id, merged: undefined, pendingPhone: undefined },
        followUp: ended(younger.followUp!, now),
      },
      events: bodies.map((body, index) => ({
        id: `${inboundId}/merged/${index}`,
        candidateId: older.candidate.id,
        followUpId: followUp.id,
        at: now,
        rev: followUp.rev,
        body,
        ...proofOf(body, merged.candidate),
      })),
      pointers: pointersTo(merged.candidate, younger.candidate),
      ...(underWay && { underWay }),
    });
    if (!held) {
      await new Promise((again) => setTimeout(again, 5 + 10 * attempt));
      continue;
    }
    const { candidateId, generation, wakeAt } = followUp;
    if (wakeAt) await ports.machine.start({ candidateId, generation, wakeAt });
    ports.log.info('two records became one', { candidateId });
    return { ...merged, followUp };
  }
  throw new Problem('temporarily-unavailable', 'Too much happened at once. Nothing was changed.', {
    mend: 'Try again in a moment.',
  });
}

const isOlder = (a: Candidate, b: Candidate): boolean =>
  a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id);

/** Both as one, before anything is written: the planner decides from it. */
function joinedHistories(older: History, younger: History, now: string): History {
  const [followUp, moved] = oneFollowUp(older, younger);
  const { candidate } = younger;
  const record = { id: candidate.id, at: now, wrappedKey: candidate.wrappedKey, ...(moved && { followUp: moved }) };
  const merged = [...(older.candidate.merged ?? []), record, ...(candidate.merged ?? [])];
  return readTogether({ ...older, followUp, candidate: { ...onePerson(older.candidate, candidate), merged } }, [
    younger,
  ]);
}

/**
 * The follow-up that goes on. If only the younger's was running, it is taken over as it is; if both were, the younger's noes and
 * messages are read as part of the older's, by the rules for noes that join.
 */
function oneFollowUp(
  { followUp: own }: History,
  { followUp: other }: History,
): [FollowUp, { from: string; to: string } | undefined] {
  const { endedAt: _ended, why: _why, ...rest } = own!;
  if (!isRunning(other)) return [own!, undefined];
  if (!isRunning(own)) return [{ ...rest, id: other.id, state: other.state, startedAt: other.startedAt }, undefined];
  const startedAt = own.startedAt < other.startedAt ? own.startedAt : other.startedAt;
  return [
    { ...own, startedAt },
    { from: other.id, to: own.id },
  ];
}

/** The older row after the merge: always a generation of its own, so that the wake-up is the one of both. */
function awake(row: FollowUp, before: FollowUp, planned: ReturnType<typeof plan>, now: string): FollowUp {
  const { wakeAt: _wake, why: _why, endedAt: _ended, claim: _claim, ...rest } = row;
  return {
    ...rest,
    candidateId: before.candidateId,
    rev: before.rev + 1,
    generation: before.generation + 1,
    state: planned.state,
    ...(planned.why && { why: planned.why }),
    ...(planned.state === 'ended' && { endedAt: before.endedAt ?? now }),
    ...(planned.wakeAt && { wakeAt: planned.wakeAt }),
  };
}

function ended(row: FollowUp, now: string): FollowUp {
  const { wakeAt: _wake, claim: _claim, ...rest } = row;
  return {
    ...rest,
    rev: row.rev + 1,
    generation: row.generation + 1,
    state: 'ended',
    why: MERGED,
    endedAt: row.endedAt ?? now,
  };
}

/** What is known of the person from both. */
export function onePerson(older: Candidate, younger: Candidate): Candidate {
  const consent: Candidate['consent'] = {};
  for (const channel of ['email', 'sms'] as const) {
    const state = stricter(older.consent[channel], younger.consent[channel]);
    if (state) consent[channel] = state;
  }
  const preferred = (channel: Channel) => [older, younger].find((each) => mayUse(each, channel));
  const writeTo = preferred('email') ?? older;
  const text = preferred('sms') ?? [older, younger].find((each) => each.phone) ?? older;
  const emails = [...new Set([older, younger].flatMap(emailsOf))].filter((one) => one !== writeTo.email);
  const phones = [older, younger].flatMap(verifiedPhones).filter((one) => one !== text.phone);
  const zone = better(older.zone, younger.zone);
  const pendingPhone = older.pendingPhone ?? younger.pendingPhone;
  const country = older.country ?? younger.country;
  const dead = [
    ...(writeTo.dead.includes('email') ? (['email'] as const) : []),
    ...(text.dead.includes('sms') ? (['sms'] as const) : []),
  ];
  const { phone: _phone, otherEmails: _emails, otherPhones: _phones, pendingPhone: _pending, ...rest } = older;
  return {
    ...rest,
    name: older.name || younger.name,
    email: writeTo.email,
    consent,
    dead,
    ...(emails.length > 0 && { otherEmails: emails }),
    ...(text.phone && { phone: text.phone }),
    ...(phones.length > 0 && { otherPhones: [...new Set(phones)] }),
    ...(pendingPhone && { pendingPhone }),
    ...(zone && { zone }),
    ...(country && { country }),
  };
}

/** A number counts as theirs once there was a consent to be texted at it. */
const verifiedPhones = ({ phone, consent, otherPhones = [] }: Candidate): string[] => [
  ...(phone && consent.sms ? [phone] : []),
  ...otherPhones,
];

/** What was stopped stays stopped, the later stop counting; of two that hold, the older's proof. */
function stricter(a: ConsentState | undefined, b: ConsentState | undefined): ConsentState | undefined {
  const revoked = [a, b].filter((one) => one?.status === 'revoked');
  if (revoked.length === 0) return a ?? b;
  return revoked.reduce((last, one) => ((one?.revokedAt ?? '') > (last?.revokedAt ?? '') ? one : last));
}

const TRUST: Record<Zone['from'], number> = { provisional: 1, country: 2, given: 3 };

function better(a: Zone | undefined, b: Zone | undefined): Zone | undefined {
  if (!a || !b) return a ?? b;
  return TRUST[b.from] > TRUST[a.from] ? b : a;
}

/** Channels that one of the two could be reached by, and the person as a whole cannot any more. */
const stoppedNow = (older: Candidate, younger: Candidate, merged: Candidate): Channel[] =>
  (['email', 'sms'] as const).filter(
    (channel) =>
      merged.consent[channel]?.status === 'revoked' &&
      [older, younger].some((each) => each.consent[channel]?.status === 'granted'),
  );

/** A send of the younger's that has no record yet: it counts as sent until its record, or evidence, says otherwise. */
function openSend({ candidate, followUp, messages }: History): Message | undefined {
  const claim = followUp?.claim;
  if (!claim || messages.some(({ id }) => id === claim.id)) return undefined;
  return {
    ...claim,
    candidateId: candidate.id,
    followUpId: followUp.id,
    status: 'uncertain',
    why: 'it was being sent when two records became one',
  };
}

function pointersTo(merged: Candidate, younger: Candidate): Pointer[] {
  const candidateId = merged.id;
  return [
    ...emailsOf(younger).map((email) => ({ kind: 'email' as const, value: addressKey(email), candidateId })),
    ...verifiedPhones(younger).map((phone) => ({ kind: 'phone' as const, value: phone, candidateId })),
    { kind: 'token', value: younger.forwardingToken, candidateId },
    { kind: 'reply', value: younger.replyToken, candidateId },
  ];
}
