import { ExecutionAlreadyExists, type SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { Machine } from '../ports.ts';

/** Step Functions. A generation has one execution for ever, because its name is taken once. */
export function stepFunctionsMachine(client: SFNClient, stateMachineArn: string): Machine {
  return {
    async start({ candidateId, generation, wakeAt }) {
      try {
        await client.send(
          new StartExecutionCommand({
            stateMachineArn,
            name: `${candidateId}-g${generation}`,
            input: JSON.stringify({ candidateId, generation, wakeAt }),
          }),
        );
      } catch (error) {
        if (!(error instanceof ExecutionAlreadyExists)) throw error;
      }
    },
  };
}
