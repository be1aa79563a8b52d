/**
 * What runs once a day: in AWS by a schedule, here as an execution of its own, so that it comes at its own instant of the
 * person's time however that is moved on.
 */
import type { TickInput } from '../../functions/ports.ts';
import type { World } from './world.ts';

const DAY = 86_400_000;
const CHORES = 'chores';

type Handler = (event: unknown) => Promise<unknown>;

/** The handler of the machine, with the day's chores beside the ticks. */
export function withChores(handle: Handler, world: () => Pick<World, 'clock' | 'mailbox'>) {
  return async (input: TickInput): Promise<unknown> => {
    if (input.candidateId !== CHORES) return handle(input);
    const { clock, mailbox } = world();
    mailbox.expire();
    // A fault is logged where it happened, and tomorrow is another day.
    await handle({ action: 'retention' }).catch(() => undefined);
    return { ...input, state: 'wait', wakeAt: new Date(clock.now() + DAY).toISOString() };
  };
}

/** Does them now, and then daily. */
export async function startChores({ clock, machine }: Pick<World, 'clock' | 'machine'>): Promise<void> {
  await machine.start({ candidateId: CHORES, generation: 1, wakeAt: new Date(clock.now()).toISOString() });
}
