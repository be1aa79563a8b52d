import { Aws, Duration } from 'aws-cdk-lib';
import type { HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { Configuration } from './configuration.ts';
import type { Lambda } from './lambda.ts';
import { topic } from './queue.ts';

type Watched = {
  functions: Record<string, Lambda>;
  setAside: Record<string, Queue>;
  machine: StateMachine;
  door: HttpStage;
};

const FIVE_MINUTES = Duration.minutes(5);

/** Tells the operator what nobody else would notice. */
export function alarms(scope: Construct, { alarmEmail, settings }: Configuration, watched: Watched): Topic {
  const bell = topic(scope, 'Alarms', { displayName: 'Rebound: alarms' });
  bell.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [bell.topicArn],
      conditions: { StringEquals: { 'AWS:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  );
  if (alarmEmail !== undefined) bell.addSubscription(new EmailSubscription(alarmEmail));

  /** Rings when `metric` reaches `threshold`; no data is no news. */
  const ring = (id: string, metric: IMetric, threshold: number, alarmDescription: string) =>
    new Alarm(scope, id, {
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription,
    }).addAlarmAction(new SnsAction(bell));

  for (const [name, handler] of Object.entries(watched.functions)) {
    ring(`${name}Errors`, handler.metricErrors({ period: FIVE_MINUTES }), 1, `The function ${name} failed.`);
  }
  for (const [name, queue] of Object.entries(watched.setAside)) {
    const waiting = queue.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES, statistic: 'Maximum' });
    ring(`${name}SetAside`, waiting, 1, `${name}: something failed five times and was set aside.`);
  }
  const parked = watched.machine.metricFailed({ period: FIVE_MINUTES });
  ring('Parked', parked, 1, 'A follow-up was parked. The sweep restarts it; see why in its execution.');

  // The words are the log's own: the complaint itself is in no log.
  const complaints = new MetricFilter(scope, 'ComplaintsMade', {
    logGroup: watched.functions.Api!.logGroup,
    filterPattern: FilterPattern.stringValue('$.message', '=', 'a complaint came in'),
    metricNamespace: 'Rebound',
    metricName: 'Complaints',
  }).metric({ period: FIVE_MINUTES, statistic: 'Sum' });
  ring('ComplaintMade', complaints, 1, 'Somebody complained. Read it: GET /v1/complaints; answer within 30 days.');

  const unavailable = watched.door.metricServerError({ period: FIVE_MINUTES, statistic: 'Sum' });
  ring('ServerErrors', unavailable, 5, 'The API answered 5xx five times in five minutes.');

  const reputation = (metricName: string) =>
    new Metric({
      namespace: 'AWS/SES',
      metricName,
      dimensionsMap: { 'ses:configuration-set': String(settings.configurationSet) },
      period: Duration.hours(1),
      statistic: 'Maximum',
    });
  ring(
    'Complaints',
    reputation('Reputation.ComplaintRate'),
    0.001,
    '0.1 % called our email spam: SES reviews at this.',
  );
  ring('Bounces', reputation('Reputation.BounceRate'), 0.05, '5 % of our email bounced: SES reviews at this.');
  return bell;
}
