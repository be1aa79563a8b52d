import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { TABLE_KEYS } from '../functions/store/table.ts';
import type { Configuration } from './configuration.ts';

const string = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table. What an erasure deleted can be brought back for seven days, so no longer than README says. */
export function table(scope: Construct, { keepsData }: Configuration): TableV2 {
  const { pk, sk, sweep, ttl } = TABLE_KEYS;
  return new TableV2(scope, 'Table', {
    partitionKey: string(pk),
    sortKey: string(sk),
    globalSecondaryIndexes: [{ indexName: sweep.name, partitionKey: string(sweep.pk), sortKey: string(sweep.sk) }],
    timeToLiveAttribute: ttl,
    billing: Billing.onDemand(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 7 },
    deletionProtection: keepsData,
    removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
}

/** Reading and changing rows by their keys. A transaction needs the rights of its parts. */
export function rows(of: TableV2): PolicyStatement {
  return new PolicyStatement({
    actions: [
      'dynamodb:GetItem',
      'dynamodb:Query',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
      'dynamodb:DeleteItem',
      'dynamodb:ConditionCheckItem',
      'dynamodb:BatchGetItem',
      'dynamodb:BatchWriteItem',
    ],
    resources: [of.tableArn],
  });
}

/** Finding what is overdue. */
export function overdueRows(of: TableV2): PolicyStatement {
  return new PolicyStatement({
    actions: ['dynamodb:Query'],
    resources: [`${of.tableArn}/index/${TABLE_KEYS.sweep.name}`],
  });
}
