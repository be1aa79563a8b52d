/**
 * The retention job: deletes what is over its time, and erases again what a restored table brought back. Every step may be
 * repeated, a row that cannot be done holds up no other, and whoever does not fit into the time of one run is first in the
 * next. Its log holds counts.
 */
import type { Ports } from '../ports.ts';
import type { LookedAt } from '../store/retention.ts';
import { retainComplaints } from './complaint-mail.ts';
import { eraseCandidate, erasureName } from './erase.ts';
import { overdue, PERIODS } from './retention.ts';

export type Retained = {
  looked: number;
  /** Whole records that were over their time. */
  erased: number;
  /** Rows that lost something. */
  emptied: number;
  /** Records that had been erased before and were back. */
  erasedAgain: number;
  failed: number;
};

/** A day: a person who cannot be done today is tried again then. */
const DAY_MS = 86_400_000;

/** @param until real time, epoch milliseconds, after which no further person is begun */
export async function retain(ports: Ports, until: number): Promise<Retained> {
  const count: Retained = { looked: 0, erased: 0, emptied: 0, erasedAgain: 0, failed: 0 };
  await eraseAgain(ports, until, count);
  try {
    await retainComplaints(ports, PERIODS.complaints.days * DAY_MS);
  } catch (error) {
    ports.log.error('complaints could not be looked after', error);
  }
  const before = iso(ports.clock.now());
  for (const shard of ports.store.shards()) {
    for await (const person of ports.store.toLookAt(shard, before)) {
      if (ports.clock.real() > until) return told(ports, count);
      count.looked++;
      await attempt(ports, count, person, () => lookAt(ports, person, count));
    }
  }
  return told(ports, count);
}

const iso = (at: number) => new Date(at).toISOString();

function told(ports: Ports, count: Retained): Retained {
  ports.log.info('what is over its time was deleted', count);
  return count;
}

async function attempt(ports: Ports, count: Retained, person: LookedAt, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    count.failed++;
    ports.log.error('one person could not be looked at', error, { candidateId: person.candidateId });
    await ports.store.lookAgain(person, iso(ports.clock.now() + DAY_MS)).catch(() => false);
  }
}

async function lookAt(ports: Ports, person: LookedAt, count: Retained): Promise<void> {
  const now = ports.clock.now();
  const { candidateId, mergedInto, erasedAt } = person;
  const history = await ports.store.history(candidateId);
  // An erasure that was cut short is finished; a record that is read with another one is looked at with that one.
  if (!history || erasedAt) return ports.store.erase(candidateId, iso(now));
  if (mergedInto) return void (await ports.store.lookAgain(person, iso(now + DAY_MS * 30)));
  const over = overdue(history, now);
  if (over.record) {
    await eraseCandidate(ports, candidateId);
    count.erased++;
    return;
  }
  for (const { message, data } of over.messages) if (await ports.store.emptyMessage(message, data)) count.emptied++;
  for (const event of over.words) if (await ports.store.emptyEvent(event)) count.emptied++;
  for (const rejection of over.contacts) if (await ports.store.forgetContact(rejection)) count.emptied++;
  await ports.store.lookAgain(person, iso(over.nextLook));
}

/** After a restore the table holds people who had themselves erased since: the list of erasures outside of it knows them. */
async function eraseAgain(ports: Ports, until: number, count: Retained): Promise<void> {
  const names = await ports.erasures.names();
  if (names.size === 0) return;
  for (const shard of ports.store.shards()) {
    for await (const person of ports.store.toLookAt(shard, EVER)) {
      if (ports.clock.real() > until) return;
      if (!names.has(erasureName(person.candidateId))) continue;
      await attempt(ports, count, person, async () => {
        await eraseCandidate(ports, person.candidateId);
        count.erasedAgain++;
      });
    }
  }
}

const EVER = '9999';
