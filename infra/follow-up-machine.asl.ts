/**
 * The clock of every follow-up, as Amazon States Language: wait until `wakeAt`, tick, and either wait again or end.
 *
 *     Wait ──> Tick ──> Again? ──wait──> Wait
 *               │         ├──done──> Done
 *               └─fault───┴─else───> Parked
 *
 * Plain JSONPath, so that any interpreter runs it: the deployed machine and the one of `start`, `demo` and the tests are
 * this object. An execution's input is a `TickInput`, and so is what the Tick hands on, with `state` beside it:
 * `{state: 'wait' | 'done', candidateId, generation, wakeAt, notBefore?}`. `Wait` looks at `wakeAt` alone.
 *
 * Retry is for faults: a tick that may not send yet is no fault, it answers with a later `wakeAt`. A parked execution
 * loses nothing: the sweep finds the overdue row and starts the next generation.
 */

/** How long one call of the Tick may take. It also binds a local interpreter, which must answer a held call before then. */
export const TICK_TIMEOUT_SECONDS = 90;

/** @param tick the ARN of the tick Lambda, or anything of an ARN's shape where a local function takes its place. */
export function followUpMachine(tick: { arn: string }) {
  return {
    Comment: 'Follows up with one person until nothing is left to send.',
    StartAt: 'Wait',
    States: {
      Wait: { Type: 'Wait', TimestampPath: '$.wakeAt', Next: 'Tick' },
      Tick: {
        Type: 'Task',
        Resource: tick.arn,
        TimeoutSeconds: TICK_TIMEOUT_SECONDS,
        Retry: [
          {
            // Lambda itself was busy or broken: it passes. Six minutes at most; then the sweep is the more patient of the two.
            ErrorEquals: [
              'Lambda.ServiceException',
              'Lambda.AWSLambdaException',
              'Lambda.SdkClientException',
              'Lambda.ClientExecutionTimeoutException',
              'Lambda.TooManyRequestsException',
              'Lambda.Unknown',
              'Sandbox.Timedout',
              'States.Timeout',
            ],
            IntervalSeconds: 2,
            BackoffRate: 2,
            MaxDelaySeconds: 120,
            MaxAttempts: 8,
            JitterStrategy: 'FULL',
          },
          {
            // The tick threw: the table or a key could not be reached, or it is our mistake, which more tries do not mend.
            ErrorEquals: ['States.TaskFailed'],
            IntervalSeconds: 5,
            BackoffRate: 3,
            MaxDelaySeconds: 120,
            MaxAttempts: 5,
            JitterStrategy: 'FULL',
          },
        ],
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Parked' }],
        Next: 'Again?',
      },
      'Again?': {
        Type: 'Choice',
        Choices: [
          { Variable: '$.state', StringEquals: 'done', Next: 'Done' },
          { Variable: '$.state', StringEquals: 'wait', Next: 'Wait' },
        ],
        Default: 'Parked',
      },
      Done: { Type: 'Succeed' },
      Parked: {
        Type: 'Fail',
        Error: 'Parked',
        Cause:
          'The tick failed again and again, or answered neither wait nor done. The sweep starts the next generation.',
      },
    },
  } as const;
}
