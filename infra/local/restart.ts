/**
 * What an earlier life of the process left behind, before the clock runs on: every row with a wake-up gets an execution, owed
 * answers are finished, and while a message of then is still in doubt the clock stands still, so that the doubt (real
 * seconds) does not cost the person virtual days.
 */

import type { FollowUp } from '../../functions/follow-up/history.ts';
import { sweepAnswers } from '../../functions/follow-up/sweep.ts';
import type { World } from './world.ts';

const EVER = '9999';

export async function looseEnds({ ports, clock, machine }: Pick<World, 'ports' | 'clock' | 'machine'>): Promise<void> {
  let doubtUntil = 0;
  for (const shard of ports.store.shards()) {
    const { followUps } = await ports.store.overdue(shard, EVER);
    for (const followUp of followUps) {
      doubtUntil = Math.max(doubtUntil, await inDoubtUntil(ports.store, followUp, ports.settings.silenceMs));
      const { candidateId, generation, wakeAt } = followUp;
      await ports.machine.start({ candidateId, generation, wakeAt: wakeAt! });
    }
  }
  await sweepAnswers(ports, 0);
  const wait = doubtUntil - clock.real();
  if (wait <= 0) machine.run();
  else setTimeout(() => machine.run(), wait).unref();
}

/** Real time at which a claim without a record may be judged by its silence; 0 for none. */
async function inDoubtUntil(
  store: World['ports']['store'],
  { candidateId, claim }: FollowUp,
  silenceMs: number,
): Promise<number> {
  if (!claim) return 0;
  const message = await store.message(candidateId, claim.id);
  return message === undefined || message.status === 'uncertain' ? Date.parse(claim.claimedAt) + silenceMs : 0;
}
