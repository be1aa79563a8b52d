/** Tickets of complaints. There are few, so they share one partition, which lists them. */
import type { Table } from './table.ts';

export type ComplaintRow = {
  id: string;
  at: string;
  dueAt: string;
  wrappedKey: string;
  /** Name, address and words, as JSON. */
  sealed: string;
  acknowledgedAt?: string;
  closedAt?: string;
};

const LIST = 'all';

export function complaintsOf(table: Table) {
  const { complaint } = table.entities;
  return {
    async complaint(id: string): Promise<ComplaintRow | undefined> {
      const { data } = await complaint.get({ list: LIST, id }).go({ consistent: true });
      return (data as ComplaintRow | null) ?? undefined;
    },

    async complaints(): Promise<ComplaintRow[]> {
      const { data } = await complaint.query.row({ list: LIST }).go({ consistent: true, pages: 'all' });
      return data;
    },

    async putComplaint(row: ComplaintRow): Promise<void> {
      await complaint.put({ ...row, list: LIST }).go();
    },

    async setComplaint(id: string, what: Pick<ComplaintRow, 'acknowledgedAt' | 'closedAt'>): Promise<void> {
      await complaint.patch({ list: LIST, id }).set(what).go();
    },

    async dropComplaint(id: string): Promise<void> {
      await complaint.delete({ list: LIST, id }).go();
    },
  };
}
