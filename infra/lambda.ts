import { resolve } from 'node:path';
import { type Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

const ROOT = resolve(import.meta.dirname, '..');

export type Lambda = NodejsFunction;

type LambdaOptions = {
  /** What CloudFormation calls it. */
  name: string;
  /** Its entry file in functions/, which exports `handler`. */
  entry: string;
  timeout: Duration;
  memory: number;
  environment: Record<string, string>;
};

/** One function: its bundle with the compiled words beside it, its own role, its own log. */
export function lambda(scope: Construct, { name, entry, timeout, memory, environment }: LambdaOptions): Lambda {
  const logGroup = new LogGroup(scope, `${name}Log`, {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(scope, `${name}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  role.addToPolicy(
    new PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    }),
  );
  Validations.of(role).acknowledge({
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'X-Ray takes trace segments under no resource of its own: its actions allow only "*".',
  });

  return new NodejsFunction(scope, name, {
    entry: resolve(ROOT, entry),
    projectRoot: ROOT,
    depsLockFilePath: resolve(ROOT, 'package-lock.json'),
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    timeout,
    memorySize: memory,
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    tracing: Tracing.ACTIVE,
    environment: { ...environment, NODE_OPTIONS: '--enable-source-maps' },
    bundling: {
      format: OutputFormat.ESM,
      target: 'node24',
      mainFields: ['module', 'main'],
      minify: true,
      sourceMap: true,
      sourcesContent: false,
      // The clients are locked with everything else, not whatever Lambda has today.
      bundleAwsSDK: true,
      // Some dependencies are CommonJS inside an ES module.
      banner: "import{createRequire as _require}from'node:module';const require=_require(import.meta.url);",
      commandHooks: {
        beforeInstall: () => [],
        beforeBundling: () => [],
        afterBundling: (_from, to) => [`node --import tsx infra/build/words.ts "${to}/words.json"`],
      },
    },
  });
}

/** What a function may do, statement by statement. */
export function allow(handler: Lambda, ...statements: PolicyStatement[]): void {
  for (const statement of statements) handler.addToRolePolicy(statement);
}
