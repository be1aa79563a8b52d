/** Runs sst.config.ts as SST would, with Pulumi's mocks in AWS's place. The CDK app in it runs for real. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as aws from '@pulumi/aws';
import * as pulumi from '@pulumi/pulumi';
import { beforeEach, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'sst.config.ts');
const CONFIGURED =
  '{"mailDomain":"in.us.example","from":"hello@us.example","operatorName":"Us","postalAddress":"1 Road"}';

type Resource = { type: string; name: string; inputs: Record<string, never> };
type Config = {
  app(input: { stage: string }): Record<string, unknown>;
  run(): Promise<Record<string, unknown>>;
};

let made: Resource[] = [];
let found: 'deployed' | 'nothing' | 'denied' = 'nothing';
let devCommands: unknown[] = [];

class Secret {
  value: pulumi.Output<string>;
  constructor(name: string, placeholder?: string) {
    this.value = pulumi.secret(placeholder ?? `value of ${name}`);
  }
}
class DevCommand {
  constructor(name: string, options: unknown) {
    devCommands.push({ name, options });
  }
}

async function load(stage: string, isDev = false): Promise<Config> {
  await pulumi.runtime.setMocks(
    {
      newResource: ({ type, name, inputs, id }) => {
        made.push({ type, name, inputs });
        const state = { ...inputs };
        if (type === 'aws:s3/bucket:Bucket') {
          state.bucket = 'assets-1';
          state.bucketRegionalDomainName = 'assets-1.s3.eu-west-1.amazonaws.com';
        }
        if (type === 'aws:cloudformation/stack:Stack') {
          state.outputs = { PublicUrl: 'https://us.example', MailExchanger: '10 mx.example' };
        }
        return { id: id || `${name}-id`, state };
      },
      call: ({ token, inputs }) => {
        if (token === 'aws:cloudformation/getStack:getStack' && found !== 'deployed') {
          const message = found === 'denied' ? 'AccessDenied' : `Stack with id ${inputs.name} does not exist`;
          // The runtime reads what gRPC calls details.
          throw Object.assign(new Error(message), { details: message });
        }
        return inputs;
      },
    },
    'rebound',
    stage,
    false,
  );
  Object.assign(globalThis, {
    $config: (config: unknown) => config,
    $app: { name: 'rebound', stage },
    $cli: { paths: { root } },
    $dev: isDev,
    $util: pulumi,
    $interpolate: pulumi.interpolate,
    aws,
    sst: { Secret, x: { DevCommand } },
  });
  // By a variable: its types are checked apart, in the copy that has SST's own beside it.
  return (await import(/* @vite-ignore */ file)).default as Config;
}

function settled(outcome: Record<string, unknown> | Error) {
  if (outcome instanceof Error) return outcome;
  return new Promise<unknown>((resolve) => pulumi.output(outcome).apply(resolve));
}

async function run(stage: string, isDev = false) {
  const config = await load(stage, isDev);
  let outcome: Record<string, unknown> | Error = {};
  await pulumi.runtime.runInPulumiStack(async () => {
    outcome = await config.run().catch((error: Error) => error);
    return {};
  });
  // An output of the stack is known when everything before it is made.
  return settled(outcome);
}

const of = (type: string) => made.filter((resource) => resource.type === type);
/** A secret crosses to the engine in an envelope. */
const open = (value: unknown) => (value as { value?: unknown })?.value ?? value;

beforeEach(() => {
  made = [];
  devCommands = [];
  found = 'nothing';
  process.env.REBOUND_CONTEXT = CONFIGURED;
});

describe('a deployment', () => {
  test('is the stack by its address, its files, and the secrets beside it', async () => {
    expect(await run('try')).toEqual({ publicUrl: 'https://us.example', mailExchanger: '10 mx.example' });

    const [stack] = of('aws:cloudformation/stack:Stack');
    expect(stack!.inputs).toMatchObject({
      name: 'rebound-try',
      parameters: { AssetBucket: 'assets-1' },
      capabilities: ['CAPABILITY_IAM'],
    });
    const address = String(stack!.inputs.templateUrl);
    expect(address).toMatch(/^https:\/\/assets-1\.s3\.eu-west-1\.amazonaws\.com\/[0-9a-f]{64}\.json$/);

    const keys = of('aws:s3/bucketObjectv2:BucketObjectv2').map(({ inputs }) => inputs.key as string);
    expect(keys).toContain(address.split('/').at(-1));
    const template = JSON.parse(readFileSync(join(root, '.sst/cdk.out/Rebound.template.json'), 'utf8'));
    const functions = Object.values<{ Type: string; Properties: { Code: { S3Key: string } } }>(
      template.Resources,
    ).filter(({ Type }) => Type === 'AWS::Lambda::Function');
    expect(functions).toHaveLength(4);
    for (const { Properties } of functions) expect(keys).toContain(Properties.Code.S3Key);

    const parameters = of('aws:ssm/parameter:Parameter').map(({ inputs }) => [
      inputs.name,
      inputs.type,
      open(inputs.value),
    ]);
    expect(parameters).toEqual([
      ['/rebound/try/api-key', 'SecureString', 'value of ApiKey'],
      ['/rebound/try/link-secret', 'SecureString', 'value of LinkSecret'],
      ['/rebound/try/twilio-account-sid', 'SecureString', 'none'],
      ['/rebound/try/twilio-auth-token', 'SecureString', 'none'],
    ]);
    expect(JSON.stringify(stack!.inputs)).not.toContain('value of');

    expect(of('aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock')[0]!.inputs).toMatchObject({
      bucket: 'assets-1',
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
  }, 300_000);

  test('that is not configured is refused before anything is made', async () => {
    // Nothing is looked at but the template: no bundles.
    process.env.REBOUND_CONTEXT = '{"aws:cdk:bundling-stacks":[]}';
    expect(String(await run('try'))).toContain('Not configured: mailDomain, from, operatorName, postalAddress');
    expect(made.filter(({ type }) => type.startsWith('aws:'))).toEqual([]);
  }, 300_000);
});

describe('development', () => {
  test('on a stage of its own runs the service on this machine and makes nothing', async () => {
    expect(await run('ada', true)).toEqual({});
    expect(devCommands).toEqual([{ name: 'Rebound', options: { dev: { command: 'npm start', autostart: true } } }]);
    expect(made.filter(({ type }) => type.startsWith('aws:'))).toEqual([]);
  });

  test.each([
    ['ada', 'deployed'],
    ['prod', 'nothing'],
  ] as const)('is refused on the stage %s where %s is found', async (stage, there) => {
    found = there;
    expect(String(await run(stage, true))).toContain(`npx sst dev --stage ${stage}-local`);
    expect(devCommands).toEqual([]);
  });
});

test('development is refused where nobody can tell whether the stage is deployed', async () => {
  found = 'denied';
  expect(String(await run('ada', true))).toContain('AccessDenied');
  expect(devCommands).toEqual([]);
});

describe('stages', () => {
  test.each([
    ['prod', 'retain', true],
    ['production', 'retain', true],
    ['dev', 'remove', false],
  ])('%s: removal %s, protected %s', async (stage, removal, protect) => {
    expect((await load(stage)).app({ stage })).toMatchObject({ name: 'rebound', home: 'aws', removal, protect });
  });
});
