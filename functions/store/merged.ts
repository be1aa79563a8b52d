/**
 * Reading two records as one person's: everything in the order in which it happened, and a follow-up that went over into
 * another read as part of that one. Pure.
 */
import type { Candidate } from '../candidate/candidate.ts';
import type { History } from '../follow-up/history.ts';
import type { Message } from '../message/message.ts';

/** The rows of one partition. */
export type Partition = History;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The rows of one partition in order. Two noes of the same instant come in the order in which they were written down. */
export function inOrder(rows: Partition): Partition {
  const events = rows.events.sort((a, b) => a.rev - b.rev || compare(a.id, b.id));
  return { ...rows, events, ...inTime(rows, events) };
}

function inTime(rows: Pick<History, 'rejections' | 'messages'>, events: History['events']) {
  const turn = (rejectionId: string) =>
    events.findIndex(({ body }) => body.kind === 'rejection-heard' && body.rejectionId === rejectionId);
  return {
    rejections: rows.rejections.sort((a, b) => compare(a.heardAt, b.heardAt) || turn(a.id) - turn(b.id)),
    messages: rows.messages.sort((a, b) => compare(a.at, b.at)),
  };
}

/** `rev` counts within one record only, so the events of several are put together by their instants, each keeping its order. */
export function readTogether(own: Partition, younger: readonly Partition[]): History {
  const into = followUpsOf(own.candidate);
  const moved = <Row extends { followUpId: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, followUpId: into(row.followUpId) }));
  let { events } = own;
  for (const one of younger) events = interleaved(events, moved(one.events));
  return {
    ...own,
    events,
    ...inTime(
      {
        rejections: [...own.rejections, ...younger.flatMap((one) => moved(one.rejections))],
        messages: distinct(
          own.messages,
          younger.map((one) => moved(one.messages)),
        ),
      },
      events,
    ),
  };
}

/**
 * A step's name is unique in a follow-up: where both had the same one, the younger's carries the name of its record, and both
 * count. What only one of them had is not sent to the other again.
 */
function distinct(own: readonly Message[], younger: readonly Message[][]): Message[] {
  const all = [...own];
  for (const messages of younger) {
    const taken = new Set(all.filter(wentOut).map(({ followUpId, step }) => `${followUpId} ${step}`));
    all.push(
      ...messages.map((one) =>
        taken.has(`${one.followUpId} ${one.step}`) ? { ...one, step: `${one.step}:${one.candidateId}` } : one,
      ),
    );
  }
  return all;
}

const wentOut = ({ status }: Message): boolean => status === 'sent' || status === 'uncertain';

function followUpsOf({ merged = [] }: Candidate): (id: string) => string {
  const next = new Map(merged.flatMap(({ followUp }) => (followUp ? [[followUp.from, followUp.to] as const] : [])));
  return (id) => {
    let last = id;
    for (let steps = 0; next.has(last) && steps <= next.size; steps++) last = next.get(last)!;
    return last;
  };
}

function interleaved<Row extends { at: string }>(left: readonly Row[], right: readonly Row[]): Row[] {
  const all: Row[] = [];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const takeLeft = r >= right.length || (l < left.length && left[l]!.at <= right[r]!.at);
    all.push(takeLeft ? left[l++]! : right[r++]!);
  }
  return all;
}
