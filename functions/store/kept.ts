/** What is kept beside people: hashed addresses that said no, and the key of those hashes. */
import type { Channel } from '../follow-up/plan.ts';
import type { Table } from './table.ts';
import { won } from './writes.ts';

export function keptOf(table: Table) {
  return {
    /** Since when a hashed address is suppressed; undefined: it is not. ISO instant. */
    async suppressedSince(channel: Channel, hash: string): Promise<string | undefined> {
      const { data } = await table.entities.suppression.get({ channel, hash }).go({ consistent: true });
      return data?.since;
    },

    /** A later no takes the place of an earlier one; never the other way round. */
    async suppress(channel: Channel, hash: string, since: string): Promise<void> {
      await won(() =>
        table.entities.suppression
          .put({ channel, hash, since })
          .where((row, { notExists, lt }) => `${notExists(row.since)} OR ${lt(row.since, since)}`)
          .go(),
      );
    },

    /** The wrapped key of that name, made on first use; of two made at once the first one stays. */
    async hashKey(name: string, make: () => Promise<string>): Promise<string> {
      const read = async () => (await table.entities.hashKey.get({ name }).go({ consistent: true })).data?.wrapped;
      const known = await read();
      if (known) return known;
      const wrapped = await make();
      await won(() =>
        table.entities.hashKey
          .put({ name, wrapped })
          .where((row, { notExists }) => notExists(row.wrapped))
          .go(),
      );
      return (await read())!;
    },
  };
}
