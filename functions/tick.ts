/** Lambda: one turn of the machine; and, on a schedule, the sweep and what is kept no longer. */
import * as z from 'zod';
import { awsPorts } from './aws.ts';
import { retain } from './candidate/retain.ts';
import { sweep } from './follow-up/sweep.ts';
import { tick } from './follow-up/tick.ts';
import type { Ports } from './ports.ts';

const TickSchema = z.object({
  candidateId: z.string(),
  generation: z.number().int(),
  wakeAt: z.string(),
  slot: z.number().optional(),
});

const ChoreSchema = z.object({ action: z.enum(['sweep', 'retention']) });

const InputSchema = z.union([ChoreSchema, TickSchema]);

/** How long a row may be overdue before nobody can still be on the way to it: longer than the machine's own tries. */
const OVERDUE_MS = 10 * 60_000;

/** Below the function's own time-out, with room for the person that is being done. */
const RETENTION_MS = 45_000;

export function tickHandler(ports: Ports) {
  return async (event: unknown) => {
    const input = InputSchema.parse(event);
    try {
      if (!('action' in input)) return await tick(ports, input);
      if (input.action === 'sweep') return await sweep(ports, OVERDUE_MS);
      return await retain(ports, ports.clock.real() + RETENTION_MS);
    } catch (error) {
      // What is thrown from here is kept in the execution's history: its name, and no words.
      ports.log.error('a turn failed', error, 'candidateId' in input ? { candidateId: input.candidateId } : {});
      throw new Error(error instanceof Error ? error.name : 'unknown');
    }
  };
}

let run: ReturnType<typeof tickHandler> | undefined;

export const handler = async (event: unknown) => {
  run ??= tickHandler(awsPorts());
  return run(event);
};
