/** A person's partition: what happened to them in one query, what happens to them in one transaction, and how it all goes. */
import { addressKey, type Candidate } from '../candidate/candidate.ts';
import type { Event, FollowUp, History } from '../follow-up/history.ts';
import type { Message } from '../message/message.ts';
import type { Rejection } from '../rejection/rejection.ts';
import type { Pointer, PointerKind } from './pointers.ts';
import { shardOf, type Table } from './table.ts';
import { setOrRemove } from './writes.ts';

/** Everything one event changes. `rev` is what was read; the transaction holds only if it still stands. */
export type Change = {
  candidateId: string;
  rev: number | undefined;
  followUp: Omit<FollowUp, 'claim' | 'candidateId'>;
  candidate?: Candidate;
  events: Event[];
  rejections?: Rejection[];
  /** Answers owed. */
  messages?: Message[];
  /** Unique by their key: the transaction is lost if one exists and names another person or another thing. */
  pointers?: Pointer[];
};

export function peopleOf(table: Table) {
  return {
    /** All that happened to a person, or undefined for an unknown id. Strongly consistent, every page. */
    async history(candidateId: string): Promise<History | undefined> {
      const { data } = await table.collections.person({ candidateId }).go({ consistent: true, pages: 'all' });
      const [candidate] = data.candidate;
      if (!candidate) return undefined;
      const { candidateId: id, ...person } = candidate;
      const events = data.event.sort((a, b) => a.rev - b.rev || compare(a.id, b.id));
      // Two noes of the same instant come in the order in which they were written down.
      const turn = (rejectionId: string) =>
        events.findIndex(({ body }) => body.kind === 'rejection-heard' && body.rejectionId === rejectionId);
      return {
        candidate: { id, ...person } as Candidate,
        followUp: data.followUp[0] && withoutKeys(data.followUp[0]),
        rejections: data.rejection.sort((a, b) => compare(a.heardAt, b.heardAt) || turn(a.id) - turn(b.id)),
        events,
        messages: data.message
          .map(({ shard: _shard, owedAt: _owedAt, ...message }) => message)
          .sort((a, b) => compare(a.at, b.at)),
      };
    },

    /**
     * Deletes a person: first their own row and with it the data key, so that from that moment nothing can be opened or sent;
     * then every row, and every pointer that leads to them. Safe to repeat.
     */
    async erase(candidateId: string): Promise<void> {
      const { data } = await table.collections.person({ candidateId }).go({ consistent: true, pages: 'all' });
      const [candidate] = data.candidate;
      const { entities } = table;
      await entities.candidate.delete({ candidateId }).go();
      const ids = (rows: { id: string }[]) => rows.map(({ id }) => ({ candidateId, id }));
      await entities.followUp.delete({ candidateId }).go();
      await entities.rejection.delete(ids(data.rejection)).go();
      await entities.event.delete(ids(data.event)).go();
      await entities.message.delete(ids(data.message)).go();
      const pointers: { kind: PointerKind; value: string }[] = [
        ...data.rejection.map(({ id }) => ({ kind: 'rejection' as const, value: id })),
        ...data.message.flatMap(({ providerId }) =>
          providerId ? [{ kind: 'provider' as const, value: providerId }] : [],
        ),
      ];
      if (candidate) {
        pointers.push(
          { kind: 'email', value: addressKey(candidate.email) },
          { kind: 'token', value: candidate.forwardingToken },
          { kind: 'reply', value: candidate.replyToken },
        );
        if (candidate.phone) pointers.push({ kind: 'phone', value: candidate.phone });
      }
      await entities.pointer.delete(pointers).go();
    },

    /** Applies a change whole, or not at all. False: somebody else was first (another `rev`, an event or pointer that exists). */
    async apply(change: Change): Promise<boolean> {
      const { candidateId, followUp } = change;
      const { canceled } = await table.transaction
        .write((rows) => {
          const shard = shardOf(candidateId);
          const row = { ...followUp, candidateId, shard, wakeAt: followUp.wakeAt ?? '' };
          const head =
            change.rev === undefined
              ? rows.followUp.create(row).commit()
              : setOrRemove(rows.followUp.patch({ candidateId }), {
                  id: row.id,
                  state: row.state,
                  why: row.why,
                  startedAt: row.startedAt,
                  endedAt: row.endedAt,
                  rev: row.rev,
                  generation: row.generation,
                  shard,
                  wakeAt: row.wakeAt,
                })
                  .where((row: { rev: string }, { eq }: { eq: (a: string, b: number) => string }) =>
                    eq(row.rev, change.rev!),
                  )
                  .commit();
          return [
            head,
            ...change.events.map((event) => rows.event.create(event).commit()),
            ...(change.candidate ? [rows.candidate.put(candidateRow(change.candidate)).commit()] : []),
            ...(change.rejections ?? []).map((rejection) => rows.rejection.put(rejection).commit()),
            ...(change.messages ?? []).map((message) =>
              rows.message.create({ ...message, shard, owedAt: message.at }).commit(),
            ),
            ...(change.pointers ?? []).map((pointer) =>
              rows.pointer
                .put(pointer)
                .where((row, { notExists, eq }) => `${notExists(row.value)} OR ${eq(row.candidateId, candidateId)}`)
                .commit(),
            ),
          ] as never;
        })
        .go();
      return !canceled;
    },
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export function withoutKeys<T extends { shard: string; wakeAt: string; claimId?: string | undefined }>(row: T) {
  const { shard: _shard, claimId: _claimId, wakeAt, ...followUp } = row;
  return wakeAt === '' ? followUp : { ...followUp, wakeAt };
}

function candidateRow({ id, ...person }: Candidate) {
  return { candidateId: id, ...person };
}
