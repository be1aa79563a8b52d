import { ArnFormat, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { Configuration } from './configuration.ts';
import { followUpMachine } from './follow-up-machine.asl.ts';
import type { Lambda } from './lambda.ts';

const nameOf = (stage: string): string => `rebound-${stage}-follow-up`;

/** The machine's ARN by its name, so that the tick, which the machine calls, can know it too. */
export function machineArn(scope: Construct, stage: string): string {
  return Stack.of(scope).formatArn({
    service: 'states',
    resource: 'stateMachine',
    resourceName: nameOf(stage),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
}

/** The clock of every follow-up. Its log tells of faults without what went in or out. */
export function clockOf(scope: Construct, { stage }: Configuration, tick: Lambda): StateMachine {
  const role = new Role(scope, 'MachineRole', { assumedBy: new ServicePrincipal('states.amazonaws.com') });
  role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [tick.functionArn] }));
  Validations.of(role).acknowledge({
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'X-Ray segments and CloudWatch log deliveries belong to no resource that a policy could name.',
  });
  const machine = new StateMachine(scope, 'Machine', {
    stateMachineName: nameOf(stage),
    stateMachineType: StateMachineType.STANDARD,
    definitionBody: DefinitionBody.fromString(JSON.stringify(followUpMachine({ arn: tick.functionArn }))),
    role,
    tracingEnabled: true,
    logs: {
      level: LogLevel.ERROR,
      includeExecutionData: false,
      destination: new LogGroup(scope, 'MachineLog', {
        logGroupName: `/aws/vendedlogs/states/${nameOf(stage)}`,
        retention: RetentionDays.ONE_MONTH,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    },
    removalPolicy: RemovalPolicy.DESTROY,
  });
  Validations.of(machine).acknowledge({
    id: 'AwsSolutions-SF1',
    reason:
      'A follow-up waits and ticks for weeks. Its history is kept by the execution itself; the log is for faults.',
  });
  return machine;
}

/** What the clock may have missed. */
export function sweeps(scope: Construct, tick: Lambda): void {
  new Rule(scope, 'Sweep', {
    schedule: Schedule.rate(Duration.minutes(5)),
    targets: [
      new LambdaFunction(tick, {
        event: RuleTargetInput.fromObject({ action: 'sweep' }),
        // The next one is soon enough.
        maxEventAge: Duration.minutes(5),
        retryAttempts: 1,
      }),
    ],
  });
}

/** What is kept no longer than it is needed. A run takes as many people as fit into its time, and the next one goes on. */
export function retains(scope: Construct, tick: Lambda): void {
  new Rule(scope, 'Retention', {
    schedule: Schedule.rate(Duration.days(1)),
    targets: [
      new LambdaFunction(tick, {
        event: RuleTargetInput.fromObject({ action: 'retention' }),
        maxEventAge: Duration.hours(12),
        retryAttempts: 2,
      }),
    ],
  });
}

export function startFollowUps(arn: string): PolicyStatement {
  return new PolicyStatement({ actions: ['states:StartExecution'], resources: [arn] });
}
