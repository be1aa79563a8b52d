/** ATS connections. */
import type { Table } from './table.ts';

export type Source = {
  id: string;
  vendor: string;
  company: string;
  wrappedSecret: string;
  consent: 'invite' | 'attested';
  evidence: string;
  createdAt: string;
};

export function sourcesOf(table: Table) {
  return {
    async source(id: string): Promise<Source | undefined> {
      const { data } = await table.entities.source.get({ id }).go({ consistent: true });
      return (data as Source | null) ?? undefined;
    },

    async putSource(source: Source): Promise<void> {
      await table.entities.source.put(source).go();
    },
  };
}
