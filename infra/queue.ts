import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Topic, type TopicProps } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Lambda } from './lambda.ts';

/** As long as raw mail is kept: a message about a mail that is gone helps nobody. */
const KEPT = Duration.days(7);

/** What SES tells us: a topic that only takes encrypted calls. */
export function topic(scope: Construct, id: string, more: TopicProps = {}): Topic {
  return new Topic(scope, id, { enforceSSL: true, ...more });
}

type Fed = { from: Topic; to: Lambda; batchSize: number };

/**
 * Topic -> queue -> function, with what failed five times set aside. A message of a batch that fails comes back alone.
 *
 * @returns the queue of what was set aside
 */
export function feed(scope: Construct, name: string, { from, to, batchSize }: Fed): Queue {
  const aside = new Queue(scope, `${name}Aside`, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: KEPT,
  });
  const queue = new Queue(scope, `${name}Queue`, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: KEPT,
    // AWS's own rule: six times as long as the function may take.
    visibilityTimeout: Duration.seconds(to.timeout!.toSeconds() * 6),
    deadLetterQueue: { queue: aside, maxReceiveCount: 5 },
  });
  from.addSubscription(new SqsSubscription(queue, { rawMessageDelivery: true }));
  to.addEventSource(new SqsEventSource(queue, { batchSize, reportBatchItemFailures: true, maxConcurrency: 5 }));
  return aside;
}
