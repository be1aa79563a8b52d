/** Which raw mails were read: one that is gone although it was not is lost, and must not pass for read. */
import type { Table } from './table.ts';

/** A notification waits in its queue for seven days at most, and for as long again among the dead letters. */
const KEPT_SECONDS = 15 * 86_400;

export function readMailOf(table: Table) {
  return {
    /** @param real real time, epoch milliseconds */
    async recordRead(key: string, real: number): Promise<void> {
      await table.entities.readMail.put({ key, ttl: Math.ceil(real / 1000) + KEPT_SECONDS }).go();
    },

    async wasRead(key: string): Promise<boolean> {
      const { data } = await table.entities.readMail.get({ key }).go({ consistent: true });
      return data !== null;
    },
  };
}
