/** How often something happened, counted and bounded in one write. */
import type { Table } from './table.ts';
import { won } from './writes.ts';

export function countersOf(table: Table) {
  return {
    /**
     * Counts one more under a name, unless `most` were counted in this window already: then false, and nothing is counted.
     * Windows begin at multiples of their length.
     * @param real real time, epoch milliseconds
     */
    async countUpTo(most: number, name: string, windowMs: number, real: number): Promise<boolean> {
      const start = Math.floor(real / windowMs) * windowMs;
      return won(() =>
        table.entities.counter
          .upsert({ name, window: `${windowMs / 1000}#${start}`, ttl: Math.ceil((start + 2 * windowMs) / 1000) })
          .add({ count: 1 })
          .where((row, { notExists, lt }) => `${notExists(row.count)} OR ${lt(row.count, most)}`)
          .go(),
      );
    },
  };
}
