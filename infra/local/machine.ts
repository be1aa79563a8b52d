/**
 * The machine on one machine: the very ASL that is deployed, run by an interpreter, with the very Tick. The interpreter
 * sleeps in real time and cannot sleep past 24.8 days, so `Wait` takes no time here and the call of the Tick is held until
 * the person's clock has reached `wakeAt` (and real time `notBefore`).
 */
import { StateMachine } from 'aws-local-stepfunctions';
import type { Machine, TickInput } from '../../functions/ports.ts';
import { followUpMachine, TICK_TIMEOUT_SECONDS } from '../follow-up-machine.asl.ts';
import type { VirtualClock } from './clock.ts';

/** Half of what the interpreter allows one call. */
const HOLD_MS = TICK_TIMEOUT_SECONDS * 500;
/** Past this a timer overflows; a longer sleep looks again. */
const LONGEST_TIMER = 2_000_000_000;
type Handler = (input: JsonValue) => Promise<JsonValue>;
type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };
type Definition = ConstructorParameters<typeof StateMachine>[0];

const LOCAL_ARN = 'arn:aws:lambda:us-east-1:000000000000:function:tick';

type Execution = {
  /** The person's time up to which nothing else may happen before this one has answered. */
  wakeAt: number;
  /** Real. While it lies ahead, this execution waits for something real and does not hold the clock. */
  notBefore: number;
  /** Lets the held call go, to tick or only to be held anew; undefined while the Tick runs or between two calls. */
  release?: (then: 'tick' | 'hold') => void;
};

export type LocalMachine = Machine & {
  /** Plays all wake-ups up to an instant, each at its own, in order; then the clock stands there. */
  advanceTo(instant: number): Promise<void>;
  /** The next wake-up, or undefined when no execution is left. */
  nextWakeAt(): number | undefined;
  /** Lets the clock run (again). */
  run(): void;
  /** Resolves when no Tick runs and none is due. */
  quiet(): Promise<void>;
  /** Starts no further Tick. */
  stop(): void;
  /** Resolves when the Ticks that were running have answered. */
  idle(): Promise<unknown>;
};

export function localMachine(
  clock: VirtualClock,
  tick: (input: TickInput) => Promise<unknown>,
  onFault: (error: unknown) => void,
): LocalMachine {
  const executions = new Map<string, Execution>();
  const machine = new StateMachine(followUpMachine({ arn: LOCAL_ARN }) as unknown as Definition, {
    // The tests validate it; doing so again costs every start a second.
    validationOptions: { noValidate: true },
  });
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let waiting: (() => void)[] = [];
  const ticking = new Set<Promise<unknown>>();

  const blocked = (one: Execution) => one.notBefore > clock.real();
  clock.limit = () => {
    let limit = Number.POSITIVE_INFINITY;
    for (const one of executions.values()) {
      if ((!one.release || !blocked(one)) && one.wakeAt < limit) limit = one.wakeAt;
    }
    return limit;
  };

  /** Lets go of every held call that is due, then sleeps until the next one can be. */
  function pump(): void {
    clearTimeout(timer);
    if (stopped) return;
    const now = clock.now();
    let sleep = Number.POSITIVE_INFINITY;
    let busy = false;
    for (const one of executions.values()) {
      if (!one.release) {
        busy = true;
      } else if (one.wakeAt <= now && !blocked(one)) {
        const { release } = one;
        one.release = undefined;
        busy = true;
        release('tick');
      } else {
        sleep = Math.min(sleep, Math.max(clock.realUntil(one.wakeAt), one.notBefore - clock.real()));
      }
    }
    if (!busy) {
      const done = waiting;
      waiting = [];
      for (const resolve of done) resolve();
    }
    if (sleep !== Number.POSITIVE_INFINITY)
      timer = setTimeout(pump, Math.min(LONGEST_TIMER, Math.max(1, Math.ceil(sleep))));
  }

  async function execute(name: string, input: TickInput): Promise<void> {
    const execution: Execution = { wakeAt: Date.parse(input.wakeAt), notBefore: 0 };
    executions.set(name, execution);
    const call = async (given: TickInput & { notBefore?: string }): Promise<unknown> => {
      execution.wakeAt = Date.parse(given.wakeAt);
      execution.notBefore = given.notBefore ? Date.parse(given.notBefore) : 0;
      const released = new Promise<'tick' | 'hold'>((resolve) => {
        execution.release = resolve;
      });
      // The interpreter bounds a call as AWS does: one that is held for long goes round through `Again?` and `Wait`.
      const holdAgain = setTimeout(() => execution.release?.('hold'), HOLD_MS);
      setImmediate(pump);
      const then = await released;
      clearTimeout(holdAgain);
      if (stopped) return { ...given, state: 'done' };
      if (then === 'hold') return { ...given, state: 'wait' };
      const { notBefore: _notBefore, ...clean } = given;
      const turn = tick(clean);
      ticking.add(turn);
      return turn.finally(() => ticking.delete(turn));
    };
    try {
      await machine.run(input, {
        overrides: { taskResourceLocalHandlers: { Tick: call as unknown as Handler }, waitTimeOverrides: { Wait: 0 } },
      }).result;
    } catch (error) {
      if (!stopped) onFault(error);
    } finally {
      executions.delete(name);
      setImmediate(pump);
    }
  }

  const local: LocalMachine = {
    async start(input) {
      const name = `${input.candidateId}-g${input.generation}`;
      if (!executions.has(name) && !stopped) void execute(name, input);
    },
    run() {
      clock.run();
      pump();
    },
    quiet() {
      return new Promise((resolve) => {
        waiting.push(resolve);
        setImmediate(pump);
      });
    },
    nextWakeAt() {
      const instants = [...executions.values()].map((one) => one.wakeAt);
      return instants.length > 0 ? Math.min(...instants) : undefined;
    },
    async advanceTo(instant) {
      clock.freeze();
      for (;;) {
        await local.quiet();
        const held = [...executions.values()].filter((one) => one.wakeAt <= instant);
        if (held.length === 0) break;
        const free = held.filter((one) => !blocked(one));
        if (free.length === 0) {
          await new Promise((done) => setTimeout(done, 20));
          continue;
        }
        clock.jumpTo(Math.min(...free.map((one) => one.wakeAt)));
        pump();
      }
      clock.jumpTo(instant);
      local.run();
    },
    idle: () => Promise.allSettled(ticking),
    stop() {
      stopped = true;
      clearTimeout(timer);
      for (const one of executions.values()) one.release?.('hold');
    },
  };
  return local;
}
