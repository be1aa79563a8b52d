import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AssetStaging, type Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { NEVER_ASKED, STAND_INS } from './bundle.ts';

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
      esbuildArgs: {
        ...Object.fromEntries(Object.entries(STAND_INS).map(([name, file]) => [`--alias:${name}`, file])),
        // Asked for more than a stand-in has, the build fails, and not the function.
        '--log-override:import-is-undefined': 'error',
      },
      // The clients are locked with everything else, not whatever Lambda has today.
      bundleAwsSDK: true,
      externalModules: NEVER_ASKED,
      // Some dependencies are CommonJS inside an ES module.
      banner: "import{createRequire as _require}from'node:module';const require=_require(import.meta.url);",
      commandHooks: {
        beforeInstall: () => [],
        beforeBundling: () => [],
        afterBundling: putWords,
      },
    },
  });
}

let words: string | undefined;

/** The compiled words, made once for all bundles of this run. */
function compiledWords(): string {
  if (words === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'rebound-words-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    words = join(folder, 'words.json');
    const compiler = ['infra/build/words.ts', words];
    execFileSync(process.execPath, compiler, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return words;
}

/** Puts the words beside a bundle. CDK also asks for the commands of a container, which is never started. */
function putWords(from: string, to: string): string[] {
  if (from === AssetStaging.BUNDLING_INPUT_DIR) return [];
  return [`node -e "fs.copyFileSync(...process.argv.slice(1))" "${compiledWords()}" "${join(to, 'words.json')}"`];
}

/** What a function may do, statement by statement. */
export function allow(handler: Lambda, ...statements: PolicyStatement[]): void {
  for (const statement of statements) handler.addToRolePolicy(statement);
}
