import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { SecretName } from '../functions/ports.ts';

/** Where a stage's secrets are: SSM SecureStrings, which CloudFormation cannot write. `rebound secret set NAME` does. */
export const parameterPrefix = (stage: string): string => `/rebound/${stage}`;

/** Reading these secrets and no others. SecureStrings are under the account's own `aws/ssm` key, which SSM uses itself. */
export function readSecrets(scope: Construct, stage: string, names: SecretName[]): PolicyStatement {
  return new PolicyStatement({
    actions: ['ssm:GetParameter'],
    resources: names.map((name) =>
      Stack.of(scope).formatArn({
        service: 'ssm',
        resource: 'parameter',
        resourceName: `${parameterPrefix(stage).slice(1)}/${name}`,
      }),
    ),
  });
}
