/** Two records that are one person: one transaction, on both `rev`s as they were read. */
import type { Candidate } from '../candidate/candidate.ts';
import type { Event, FollowUp } from '../follow-up/history.ts';
import type { Message } from '../message/message.ts';
import { candidateRow, followUpValues } from './person.ts';
import type { Pointer } from './pointers.ts';
import { shardOf, type Table } from './table.ts';
import { setOrRemove } from './writes.ts';

/** One record as it was read, and as it becomes. */
type Half = {
  read: FollowUp;
  candidate: Candidate;
  followUp: FollowUp;
};

export type Merging = {
  older: Half;
  younger: Half;
  /** In the older record. */
  events: Event[];
  /** Addresses and tokens of the younger, which now lead to the older. */
  pointers: Pointer[];
  /** Of the younger: a send that was under way. Written as it stands, unless its record is there meanwhile. */
  underWay?: Message;
};

export function mergingOf(table: Table) {
  return {
    /** All of it, or nothing. False: something happened to one of them, or a send of theirs began or was recorded. */
    async merge({ older, younger, events, pointers, underWay }: Merging): Promise<boolean> {
      const at = events[0]!.at;
      const { canceled } = await table.transaction
        .write((rows) => {
          const head = ({ read, followUp }: Half) => {
            const shard = shardOf(read.candidateId);
            const row = { ...followUp, shard, wakeAt: followUp.wakeAt ?? '' };
            return setOrRemove(rows.followUp.patch({ candidateId: read.candidateId }), followUpValues(row))
              .where(
                // biome-ignore lint/suspicious/noExplicitAny: the builder's names are strings of its own
                (row: any, { eq, notExists }: any) =>
                  `${eq(row.rev, read.rev)} AND ${eq(row.generation, read.generation)} AND ${
                    read.claim ? eq(row.claimId, read.claim.id) : notExists(row.claimId)
                  }`,
              )
              .commit();
          };
          return [
            head(older),
            head(younger),
            rows.candidate.put(candidateRow(older.candidate, at)).commit(),
            rows.candidate.put(candidateRow(younger.candidate, at)).commit(),
            ...events.map((event) => rows.event.create(event).commit()),
            ...pointers.map((pointer) =>
              rows.pointer
                .put(pointer)
                .where((row, { notExists, eq }) =>
                  [
                    notExists(row.value),
                    eq(row.candidateId, older.candidate.id),
                    eq(row.candidateId, younger.candidate.id),
                  ].join(' OR '),
                )
                .commit(),
            ),
            ...(underWay ? [rows.message.create(underWay).commit()] : []),
          ] as never;
        })
        .go();
      return !canceled;
    },
  };
}
