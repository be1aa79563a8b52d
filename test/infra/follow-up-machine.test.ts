import validate from 'asl-validator';
import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import { describe, expect, test } from 'vitest';
import { followUpMachine } from '../../infra/follow-up-machine.asl.ts';

const ARN = 'arn:aws:lambda:eu-west-1:111122223333:function:tick';
const INPUT = { candidateId: 'can_1', generation: 3, wakeAt: '2026-11-03T10:00:00.000Z' };

type Answer = { state: string; candidateId: string; generation: number; wakeAt: string; notBefore?: string };
type Tick = (input: typeof INPUT) => Answer | Promise<Answer>;

const machine = () => new StateMachine(followUpMachine({ arn: ARN }) as unknown as StateMachineDefinition);

/** Runs to the end without waiting; the retries pause for nothing. */
async function run(tick: Tick) {
  const calls: unknown[] = [];
  const execution = machine().run(INPUT, {
    overrides: {
      taskResourceLocalHandlers: {
        Tick: async (input) => {
          calls.push(input);
          return (await tick(input as typeof INPUT)) as never;
        },
      },
      waitTimeOverrides: { Wait: 0 },
      retryIntervalOverrides: { Tick: 0 },
    },
  });
  const ended = await execution.result.then(
    (output) => ({ output }),
    (error: Error) => ({ failed: error.message }),
  );
  const states: string[] = [];
  for await (const event of execution.eventLogs) {
    if (event.type === 'StateEntered') states.push(event.state.name);
  }
  return { calls, states, ...ended };
}

function named(name: string): Error {
  return Object.assign(new Error('it broke'), { name });
}

test('is valid Amazon States Language', () => {
  const { isValid, errorsText } = validate(structuredClone(followUpMachine({ arn: ARN })));
  expect(errorsText()).toBe('');
  expect(isValid).toBe(true);
});

test('waits, ticks, waits for what the tick says, and ends when it says done', async () => {
  const later = { ...INPUT, wakeAt: '2026-11-05T10:00:00.000Z' };
  const answers: Answer[] = [
    { state: 'wait', ...later },
    { state: 'done', ...later },
  ];
  const { calls, states, output } = (await run(() => answers.shift()!)) as Awaited<ReturnType<typeof run>> & {
    output: unknown;
  };
  expect(states).toEqual(['Wait', 'Tick', 'Again?', 'Wait', 'Tick', 'Again?', 'Done']);
  expect(calls).toEqual([INPUT, { state: 'wait', ...later }]);
  expect(output).toEqual({ state: 'done', ...later });
});

describe('faults', () => {
  test.each([
    ['a busy Lambda', 'Lambda.TooManyRequestsException', 9],
    ['a tick that throws', 'TypeError', 6],
  ])('%s is tried again, and parked at last', async (_case, name, tries) => {
    const result = await run(() => {
      throw named(name);
    });
    expect(result.calls).toHaveLength(tries);
    expect(result.states.at(-1)).toBe('Parked');
    expect(result).toHaveProperty('failed');
  });

  test('a fault that passes leaves no trace', async () => {
    let calls = 0;
    const result = await run(() => {
      if (++calls < 5) throw named('Lambda.ServiceException');
      return { state: 'done', ...INPUT };
    });
    expect(result.calls).toHaveLength(5);
    expect(result.states.at(-1)).toBe('Done');
  });

  test('an answer that is neither wait nor done is parked, not looped', async () => {
    const result = await run(() => ({ state: 'maybe', ...INPUT }));
    expect(result.calls).toHaveLength(1);
    expect(result.states.at(-1)).toBe('Parked');
  });
});

test('unmodified, with real waits of two seconds', async () => {
  const started = Date.now();
  const wakes = [started + 2_000, started + 4_000].map((at) => new Date(at).toISOString());
  const ticked: number[] = [];
  const execution = machine().run(
    { ...INPUT, wakeAt: wakes[0]! },
    {
      overrides: {
        taskResourceLocalHandlers: {
          Tick: (input) => {
            ticked.push(Date.now());
            const { wakeAt } = input as { wakeAt: string };
            return (
              wakeAt === wakes[0] ? { state: 'wait', ...INPUT, wakeAt: wakes[1] } : { state: 'done', ...INPUT, wakeAt }
            ) as never;
          },
        },
      },
    },
  );
  expect(await execution.result).toMatchObject({ state: 'done' });
  expect(ticked).toHaveLength(2);
  expect(ticked[0]).toBeGreaterThanOrEqual(Date.parse(wakes[0]!));
  expect(ticked[1]).toBeGreaterThanOrEqual(Date.parse(wakes[1]!));
});
