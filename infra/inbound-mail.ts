import { Aws, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket } from 'aws-cdk-lib/aws-s3';
import { ReceiptRule, ReceiptRuleSet, TlsPolicy } from 'aws-cdk-lib/aws-ses';
import { S3 } from 'aws-cdk-lib/aws-ses-actions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { ERASED } from '../functions/aws/erasures.ts';
import type { Configuration } from './configuration.ts';
import { allow, type Lambda } from './lambda.ts';
import { feed, topic } from './queue.ts';

/** Under which keys SES leaves mail. */
const PREFIX = 'in/';

/**
 * Where raw mail waits to be read, or for a person's word about it: what was read is deleted, the rest goes after a week. And
 * the list of erased records, which has to be somewhere else than the table.
 */
export function mailBucket(scope: Construct): Bucket {
  const bucket = new Bucket(scope, 'Mail', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    versioned: false,
    lifecycleRules: [
      { prefix: PREFIX, expiration: Duration.days(7), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      // Longer than the table can be restored to, and than backups of it may be kept.
      { prefix: ERASED, expiration: Duration.days(35) },
    ],
    removalPolicy: RemovalPolicy.DESTROY,
  });
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason:
      'Mail in it lives for seconds, or a week where somebody is asked about one, and what is kept longer are hashes without content. A log of keys would outlive the mail it is about.',
  });
  return bucket;
}

/**
 * Mail for us: MX -> SES -> bucket, and SES's notification of it -> queue -> function. The notification, not the object,
 * carries the envelope's recipients and SES's verdicts.
 *
 * @returns the queue of what could not be read
 */
export function receiveMail(
  scope: Construct,
  { stage, settings }: Configuration,
  bucket: Bucket,
  reader: Lambda,
): Queue {
  const received = topic(scope, 'MailNews', { displayName: 'Rebound: mail came in' });
  const allowed = received.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [received.topicArn],
      conditions: { StringEquals: { 'AWS:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  );
  const rule = new ReceiptRule(scope, 'MailRule', {
    ruleSet: new ReceiptRuleSet(scope, 'MailRules', { receiptRuleSetName: `rebound-${stage}` }),
    recipients: [String(settings.mailDomain)],
    scanEnabled: true,
    // Not every mail server of the world speaks TLS, and a lost rejection is worse.
    tlsPolicy: TlsPolicy.OPTIONAL,
    actions: [new S3({ bucket, objectKeyPrefix: PREFIX, topic: received })],
  });
  // SES tries to publish when the rule is made.
  rule.node.addDependency(allowed.policyDependable!);
  return feed(scope, 'Mail', { from: received, to: reader, batchSize: 5 });
}

/** Reading mail and deleting it. Without the right to list, a mail that is gone would look like one forbidden. */
export function letReadMail(bucket: Bucket, reader: Lambda): void {
  const mail = bucket.arnForObjects(`${PREFIX}*`);
  allow(
    reader,
    new PolicyStatement({ actions: ['s3:GetObject', 's3:DeleteObject'], resources: [mail] }),
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }),
  );
  const logicalId = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnBucket);
  Validations.of(reader.role!).acknowledge({
    id: `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/${PREFIX}*]`,
    reason: 'SES names the objects; all of them are mail to be read.',
  });
}

/**
 * The list of erased records: who erases writes to it, and the retention job reads it to erase again what a restored table
 * brought back. Objects without content, named by a hash.
 */
export function keepErasures(bucket: Bucket, { writers, reader }: { writers: Lambda[]; reader: Lambda }): void {
  const logicalId = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnBucket);
  for (const writer of writers) {
    allow(writer, new PolicyStatement({ actions: ['s3:PutObject'], resources: [bucket.arnForObjects(`${ERASED}*`)] }));
    Validations.of(writer.role!).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/${ERASED}*]`,
      reason: 'Each object is named by the hash of an erased record.',
    });
  }
  allow(
    reader,
    new PolicyStatement({
      actions: ['s3:ListBucket'],
      resources: [bucket.bucketArn],
      conditions: { StringLike: { 's3:prefix': `${ERASED}*` } },
    }),
  );
}
