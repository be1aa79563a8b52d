/** Lambda: one turn of the machine; and, on a schedule, the sweep. */
import { z } from 'zod';
import { awsPorts } from './aws.ts';
import { sweep } from './follow-up/sweep.ts';
import { tick } from './follow-up/tick.ts';
import type { Ports } from './ports.ts';

const TickSchema = z.object({
  candidateId: z.string(),
  generation: z.number().int(),
  wakeAt: z.string(),
  slot: z.number().optional(),
});

const InputSchema = z.union([z.object({ action: z.literal('sweep') }), TickSchema]);

/** How long a row may be overdue before nobody can still be on the way to it: longer than the machine's own tries. */
const OVERDUE_MS = 10 * 60_000;

export function tickHandler(ports: Ports) {
  return async (event: unknown) => {
    const input = InputSchema.parse(event);
    try {
      return await ('action' in input ? sweep(ports, OVERDUE_MS) : tick(ports, input));
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
