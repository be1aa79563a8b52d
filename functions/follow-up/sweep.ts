/**
 * The sweep: finds what nobody is waiting for any more (a crash between a transaction and the machine's start, a parked
 * execution) and starts it under the next generation; sends the answers that are owed.
 */
import { finishAnswer } from '../message/answer.ts';
import type { Ports } from '../ports.ts';
import type { FollowUp } from './history.ts';
import { plan } from './planner.ts';

/** @param overdueMs how long a wake-up may be overdue before nobody can still be on the way to it */
export async function sweep(ports: Ports, overdueMs: number): Promise<{ woken: number; answered: number }> {
  let woken = 0;
  for (const shard of ports.store.shards()) {
    const { followUps } = await ports.store.overdue(shard, before(ports, overdueMs));
    for (const followUp of followUps) {
      if (await wakeAgain(ports, followUp)) woken++;
    }
  }
  return { woken, answered: await sweepAnswers(ports, overdueMs) };
}

/** Only the answers: where every wake-up is known to have its execution. Returns how many were looked at. */
export async function sweepAnswers(ports: Ports, overdueMs: number): Promise<number> {
  let answered = 0;
  for (const shard of ports.store.shards()) {
    const { messages } = await ports.store.overdue(shard, before(ports, overdueMs));
    for (const message of messages) {
      // One answer that cannot be finished must not hold up everybody else's.
      try {
        const history = await ports.store.history(message.candidateId);
        if (!history) continue;
        await finishAnswer(ports, history, message, plan(history, ports.words, ports.clock.now()));
        answered++;
      } catch (error) {
        ports.log.error('an owed answer could not be finished', error, { messageId: message.id });
      }
    }
  }
  return answered;
}

const before = (ports: Ports, overdueMs: number) => new Date(ports.clock.now() - overdueMs + 1).toISOString();

/** Starts an execution for this row under the next generation. False: something happened to it meanwhile. */
async function wakeAgain(ports: Ports, followUp: FollowUp): Promise<boolean> {
  const { candidateId, state, why, endedAt, wakeAt } = followUp;
  const generation = followUp.generation + 1;
  if (wakeAt === undefined) return false;
  if (!(await ports.store.settleState(followUp, { state, why, endedAt, wakeAt, generation }))) return false;
  await ports.machine.start({ candidateId, generation, wakeAt });
  return true;
}
