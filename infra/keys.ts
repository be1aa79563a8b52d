import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccountRootPrincipal, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Configuration } from './configuration.ts';
import type { Lambda } from './lambda.ts';

/**
 * Wraps the data keys under which candidates' own words are stored. The account looks after this key but may not use it:
 * its policy names the functions that may, and no IAM policy can add to them. Whoever may write the key's policy could
 * still change it, and CloudTrail would show that.
 */
export function wordsKey(scope: Construct, { stage, keepsData }: Configuration, users: Lambda[]): Key {
  return new Key(scope, 'WordsKey', {
    alias: `rebound-${stage}-words`,
    description: 'Wraps the data keys of what candidates write',
    enableKeyRotation: true,
    removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    pendingWindow: Duration.days(keepsData ? 30 : 7),
    policy: new PolicyDocument({
      statements: [
        new PolicyStatement({
          sid: 'LookAfter',
          principals: [new AccountRootPrincipal()],
          actions: [
            'kms:Describe*',
            'kms:Get*',
            'kms:List*',
            'kms:PutKeyPolicy',
            'kms:UpdateKeyDescription',
            'kms:EnableKey',
            'kms:EnableKeyRotation',
            'kms:DisableKey',
            'kms:DisableKeyRotation',
            'kms:RotateKeyOnDemand',
            'kms:CreateAlias',
            'kms:UpdateAlias',
            'kms:DeleteAlias',
            'kms:TagResource',
            'kms:UntagResource',
            'kms:ScheduleKeyDeletion',
            'kms:CancelKeyDeletion',
          ],
          resources: ['*'],
        }),
        new PolicyStatement({
          sid: 'WrapAndUnwrap',
          principals: users.map(({ role }) => role!.grantPrincipal),
          actions: ['kms:Encrypt', 'kms:Decrypt'],
          resources: ['*'],
          conditions: {
            StringEquals: { 'kms:EncryptionContext:service': 'rebound', 'kms:EncryptionContext:stage': stage },
          },
        }),
      ],
    }),
  });
}
