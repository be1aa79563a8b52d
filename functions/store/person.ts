/**
 * A person's partition: what happened to them in one query, what happens to them in one transaction, and how it all goes.
 * A younger record that turned out to be the same person stays where it is and is read with the older one.
 */
import { addressKey, type Candidate, emailsOf } from '../candidate/candidate.ts';
import type { Event, FollowUp, History } from '../follow-up/history.ts';
import type { Message } from '../message/message.ts';
import type { Rejection } from '../rejection/rejection.ts';
import { inOrder, type Partition, readTogether } from './merged.ts';
import type { Pointer, PointerKind } from './pointers.ts';
import { shardOf, type Table } from './table.ts';
import { setOrRemove, won } from './writes.ts';

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
  /** One partition: a strongly consistent query, every page. */
  async function partition(candidateId: string): Promise<Partition | undefined> {
    const { data } = await table.collections.person({ candidateId }).go({ consistent: true, pages: 'all' });
    const [row] = data.candidate;
    if (!row || row.erasedAt) return undefined;
    return inOrder({
      candidate: candidateOf(row),
      followUp: data.followUp[0] && withoutKeys(data.followUp[0]),
      rejections: data.rejection,
      events: data.event,
      messages: data.message.map(({ shard: _shard, owedAt: _owedAt, ...message }) => message),
    });
  }

  return {
    /**
     * All that happened to a person, or undefined for an unknown id. Of somebody whose record was merged into another: that
     * one, with everything of both.
     */
    async history(candidateId: string): Promise<History | undefined> {
      let read = await partition(candidateId);
      while (read?.candidate.mergedInto) read = await partition(read.candidate.mergedInto);
      if (!read?.candidate.merged) return read;
      const younger = await Promise.all(read.candidate.merged.map(({ id }) => partition(id)));
      return readTogether(
        read,
        younger.filter((one) => one !== undefined),
      );
    },

    /**
     * Deletes a person, and every younger record that is read with theirs: first the data key, so that from that moment nothing
     * can be opened or sent; then every row, and every pointer that leads to them. Safe to repeat: their own row goes last.
     */
    async erase(candidateId: string, at: string): Promise<void> {
      const { entities } = table;
      const { data } = await table.collections.person({ candidateId }).go({ consistent: true, pages: 'all' });
      const [candidate] = data.candidate;
      for (const { id } of candidate?.merged ?? []) await this.erase(id, at);
      // It may be gone by now: two may erase at once.
      await won(() => entities.candidate.patch({ candidateId }).set({ wrappedKey: 'erased', erasedAt: at }).go());
      const ids = (rows: { id: string }[]) => rows.map(({ id }) => ({ candidateId, id }));
      await entities.followUp.delete({ candidateId }).go();
      await entities.rejection.delete(ids(data.rejection)).go();
      await entities.event.delete(ids(data.event)).go();
      await entities.message.delete(ids(data.message)).go();
      await entities.pointer.delete(candidate ? pointersTo(candidateOf(candidate), data) : []).go();
      await entities.candidate.delete({ candidateId }).go();
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
              : setOrRemove(rows.followUp.patch({ candidateId }), followUpValues(row))
                  .where((row: { rev: string }, { eq }: { eq: (a: string, b: number) => string }) =>
                    eq(row.rev, change.rev!),
                  )
                  .commit();
          return [
            head,
            ...change.events.map((event) => rows.event.create(event).commit()),
            ...(change.candidate
              ? [rows.candidate.put(candidateRow(change.candidate, change.events[0]?.at)).commit()]
              : []),
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

type CandidateRow = { candidateId: string; shard: string; lookAt: string; erasedAt?: string };

const candidateOf = ({
  candidateId: id,
  shard: _shard,
  lookAt: _look,
  erasedAt: _erased,
  ...person
}: CandidateRow & Omit<Candidate, 'id'>): Candidate => ({ id, ...person });

/** The retention job looks at whoever has changed on its next round, and then says when it looks again. */
export function candidateRow({ id, ...person }: Candidate, at: string | undefined) {
  return { candidateId: id, ...person, shard: shardOf(id), lookAt: at ?? person.createdAt };
}

/** What an event may change of a FollowUp row: all but its claim. */
export function followUpValues(row: Omit<FollowUp, 'claim' | 'candidateId'> & { shard: string; wakeAt: string }) {
  const { id, state, why, startedAt, endedAt, rev, generation, shard, wakeAt } = row;
  return { id, state, why, startedAt, endedAt, rev, generation, shard, wakeAt };
}

export function withoutKeys<T extends { shard: string; wakeAt: string; claimId?: string | undefined }>(row: T) {
  const { shard: _shard, claimId: _claimId, wakeAt, ...followUp } = row;
  return wakeAt === '' ? followUp : { ...followUp, wakeAt };
}

/** Everything by which a person is found. */
function pointersTo(
  candidate: Candidate,
  rows: { rejection: { id: string }[]; message: { providerId?: string | undefined }[] },
): { kind: PointerKind; value: string }[] {
  const all = (kind: PointerKind, values: (string | undefined)[]) =>
    values.flatMap((value) => (value ? [{ kind, value }] : []));
  const { phone, otherPhones = [], pendingPhone, forwardingToken, replyToken } = candidate;
  return [
    ...all('email', emailsOf(candidate).map(addressKey)),
    ...all('phone', [phone, ...otherPhones]),
    ...all('pending-phone', [phone, pendingPhone?.number]),
    ...all('token', [forwardingToken]),
    ...all('reply', [replyToken]),
    ...all(
      'rejection',
      rows.rejection.map(({ id }) => id),
    ),
    ...all(
      'provider',
      rows.message.map(({ providerId }) => providerId),
    ),
  ];
}
