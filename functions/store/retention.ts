/** What the retention job reads and takes away: each write on a condition of its own, so that it may be repeated. */
import type { Event } from '../follow-up/history.ts';
import type { Message } from '../message/message.ts';
import type { Rejection } from '../rejection/rejection.ts';
import { shardOf, type Table } from './table.ts';
import { won } from './writes.ts';

export type LookedAt = { candidateId: string; lookAt: string; mergedInto?: string; erasedAt?: string };

const PAGE = 100;

export function retentionOf(table: Table) {
  const { candidate, event, message, rejection } = table.entities;
  return {
    /** People whose record is to be looked at before an instant, of one shard, those that wait longest first; page by page. */
    async *toLookAt(shard: number, before: string): AsyncGenerator<LookedAt> {
      let cursor: string | null = null;
      do {
        const page: { data: LookedAt[]; cursor: string | null } = await candidate.query
          .retention({ shard: String(shard) })
          .lte({ lookAt: before })
          .go({ cursor, limit: PAGE });
        yield* page.data;
        cursor = page.cursor;
      } while (cursor !== null);
    },

    /** Says when to look next. False: the person changed meanwhile, and is looked at on the next round. */
    async lookAgain({ candidateId, lookAt }: LookedAt, next: string): Promise<boolean> {
      return won(() =>
        candidate
          .patch({ candidateId })
          .set({ lookAt: next, shard: shardOf(candidateId) })
          .where((row, { eq }) => eq(row.lookAt, lookAt))
          .go(),
      );
    },

    /** @param data what stays; undefined: nothing */
    async emptyMessage({ candidateId, id }: Message, data: Record<string, unknown> | undefined): Promise<boolean> {
      return won(() => {
        const row = message.patch({ candidateId, id });
        const emptied = data ? row.set({ data }) : row.remove(['data']);
        return emptied.where(({ status }, { ne }) => `${ne(status, 'owed')} AND ${ne(status, 'claimed')}`).go();
      });
    },

    /** The words go, that something was said stays. */
    async emptyEvent({ candidateId, id, body }: Event): Promise<boolean> {
      if (body.kind !== 'replied' && body.kind !== 'asked') return false;
      const { sealed: _sealed, ...rest } = body;
      if (rest.kind === 'asked') for (const name of ['sender', 'about', 'content', 'mail'] as const) delete rest[name];
      return won(() => event.patch({ candidateId, id }).set({ body: rest }).go());
    },

    async forgetContact({ candidateId, id }: Rejection): Promise<boolean> {
      return won(() => rejection.patch({ candidateId, id }).remove(['contact']).go());
    },
  };
}
