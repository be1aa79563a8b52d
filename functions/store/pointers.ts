/** From an address, a number, a token or an id to the person it belongs to. */
import type { Table } from './table.ts';
import { won } from './writes.ts';

export type PointerKind = 'email' | 'phone' | 'pending-phone' | 'token' | 'reply' | 'rejection' | 'provider';
export type Pointer = { kind: PointerKind; value: string; candidateId: string; about?: string };

export function pointersOf(table: Table) {
  return {
    async pointer(kind: PointerKind, value: string): Promise<Pointer | undefined> {
      const { data } = await table.entities.pointer.get({ kind, value }).go({ consistent: true });
      return (data as Pointer | null) ?? undefined;
    },

    async point(pointer: Pointer): Promise<void> {
      await table.entities.pointer.put(pointer).go();
    },

    /** Takes it away, if it still leads to this person. */
    async unpoint(kind: PointerKind, value: string, candidateId: string): Promise<void> {
      await won(() =>
        table.entities.pointer
          .delete({ kind, value })
          .where((row, { eq }) => eq(row.candidateId, candidateId))
          .go(),
      );
    },
  };
}
