/** The app as a deployer runs it: a process of its own, with real bundles. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { App, Stack, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiApp } from '../../functions/api.ts';
import type { Ports } from '../../functions/ports.ts';
import { type Assembly, readAssembly } from '../../infra/assembly.ts';

const folder = mkdtempSync(join(tmpdir(), 'rebound-assembly-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('synthesised for SST', () => {
  let assembly: Assembly;
  let template: { Resources: Record<string, { Type: string; Properties: Record<string, never> }> };

  beforeAll(() => {
    // Exits with 1 if cdk-nag finds anything that is not argued for.
    execFileSync('node', ['infra/app.ts'], {
      stdio: 'pipe',
      env: { ...process.env, REBOUND_DEPLOYER: 'sst', REBOUND_CDK_OUT: folder, REBOUND_CONTEXT: '{"stage":"try"}' },
    });
    assembly = readAssembly(folder);
    template = JSON.parse(readFileSync(assembly.template.path, 'utf8'));
  }, 120_000);

  test('the template is among the files to upload, and the bucket is its one parameter', () => {
    expect(assembly.template.key).toMatch(/^[0-9a-f]{64}\.json$/);
    expect(assembly.parameters).toEqual(['AssetBucket']);
    expect(assembly.capabilities).toEqual(['CAPABILITY_IAM']);
    expect(assembly.refusal).toContain('Not configured: mailDomain');
    expect(Object.values(template.Resources).filter(({ Properties }) => Properties?.RoleName !== undefined)).toEqual(
      [],
    );
  });

  test('every function takes its code from the bucket under the key that is uploaded', () => {
    const codes = Object.values(template.Resources)
      .filter(({ Type }) => Type === 'AWS::Lambda::Function')
      .map(({ Properties }) => Properties.Code as unknown as { S3Bucket: unknown; S3Key: string });
    expect(codes).toHaveLength(4);
    for (const { S3Bucket, S3Key } of codes) {
      expect(S3Bucket).toEqual({ 'Fn::Sub': expect.stringMatching(/^\$\{AssetBucket\}$/) });
      expect(assembly.assets.map(({ key }) => key)).toContain(S3Key);
    }
  });

  // What reads mail brings mailauth, the n-grams of two models (0.17 MB), its cues, and care's words in six languages and a few of thirty; the others carry none of these.
  test('each bundle is one module, its map and the words, and its code is small', () => {
    const bundles = assembly.assets.filter(({ packaging }) => packaging === 'zip');
    expect(bundles.length).toBeGreaterThanOrEqual(1);
    for (const { path } of bundles) {
      expect(readdirSync(path).sort()).toEqual(['index.mjs', 'index.mjs.map', 'words.json']);
      const code = readFileSync(join(path, 'index.mjs'));
      const words = readFileSync(join(path, 'words.json'));
      const readsMail = code.includes('dkim-signature');
      expect(deflateRawSync(code).length + deflateRawSync(words).length).toBeLessThan(readsMail ? 1_450_000 : 510_000);
      // One resource of Twilio's, not all of its thirty products, nor its HTTP client.
      expect(code.includes('conversations.twilio.com')).toBe(false);
      expect(code.includes('axios')).toBe(false);
      expect(JSON.parse(words.toString())).toHaveProperty('messages');
    }
  });

  describe("in a process that has only Lambda's environment", () => {
    const ENVIRONMENT = {
      PATH: process.env.PATH,
      HOME: folder,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'AKIDOFTHEROLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_SESSION_TOKEN: 'session',
      REBOUND_STAGE: 'try',
      REBOUND_TABLE: 'table',
      REBOUND_MACHINE_ARN: 'arn:aws:states:eu-west-1:111122223333:stateMachine:rebound-try-follow-up',
      REBOUND_PARAMETERS: '/rebound/try',
      REBOUND_SETTINGS: '{"mailDomain":"in.us.example","from":"hello@us.example"}',
      REBOUND_PUBLIC_URL: 'https://us.example',
    };
    const bundleOf = ({ Properties }: { Properties: Record<string, never> }): string => {
      const { S3Key } = Properties.Code as unknown as { S3Key: string };
      return join(assembly.assets.find(({ key }) => key === S3Key)!.path, 'index.mjs');
    };
    const functions = () => Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::Lambda::Function');
    const run = async (script: string, more: Record<string, string> = {}): Promise<unknown> => {
      const { stdout } = await promisify(execFile)(
        'node',
        ['--enable-source-maps', '--input-type=module', '-e', script],
        { env: { ...ENVIRONMENT, ...more } },
      );
      return JSON.parse(stdout.trim().split('\n').at(-1)!);
    };
    const ask = (method: string, path: string, more: Record<string, string> = {}) => {
      const api = functions().find(({ Properties }) => Properties.Timeout === 29)!;
      const event = {
        version: '2.0',
        rawPath: path,
        rawQueryString: '',
        headers: { host: 'us.example', authorization: 'Bearer rbk_0' },
        requestContext: { http: { method, path }, domainName: 'us.example' },
      };
      return run(
        `const { handler } = await import(${JSON.stringify(bundleOf(api))});
        console.log(JSON.stringify(await handler(${JSON.stringify(event)}, {})));`,
        more,
      ) as Promise<{ statusCode: number; body: string }>;
    };

    test('every bundle loads: what it leaves out is asked for by nothing', async () => {
      const loads = functions().map((one) =>
        run(`console.log(JSON.stringify(Object.keys(await import(${JSON.stringify(bundleOf(one))}))))`),
      );
      for (const names of await Promise.all(loads)) expect(names).toContain('handler');
    });

    test("the API's answers", async () => {
      expect(await ask('GET', '/health')).toMatchObject({ statusCode: 200, body: '{"ok":true}' });
    });

    test('the API describes itself as it does outside of a bundle', async () => {
      const { body } = await ask('GET', '/openapi.json');
      const app = apiApp({ settings: { publicUrl: 'https://us.example' } } as Ports);
      expect(JSON.parse(body)).toEqual(await (await app.request('/openapi.json')).json());
    });

    test("AWS is asked with the role's credentials", async () => {
      const asked: IncomingHttpHeaders[] = [];
      const server = createServer((request, response) => {
        asked.push(request.headers);
        response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' });
        response.end('{"__type":"ParameterNotFound"}');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const { statusCode } = await ask('GET', '/v1/rejections/rej_0', { AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` });
      server.close();
      expect(statusCode).toBe(503);
      expect(asked[0]).toMatchObject({
        'x-amz-target': 'AmazonSSM.GetParameter',
        'x-amz-security-token': 'session',
        authorization: expect.stringContaining('Credential=AKIDOFTHEROLE/'),
      });
    });
  });
});

test('cdk-nag would notice: a bucket without encryption in transit is refused', () => {
  const app = new App({ outdir: join(folder, 'nag') });
  new Bucket(new Stack(app, 'Careless'), 'Bucket');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  expect(() => app.synth()).toThrow('does not require requests to use SSL');
});

describe('an assembly that cannot be carried whole is refused', () => {
  const write = (name: string, files: Record<string, object>) => {
    const at = join(folder, name);
    mkdirSync(at, { recursive: true });
    for (const [file, content] of Object.entries(files)) writeFileSync(join(at, file), JSON.stringify(content));
    return at;
  };
  const stack = { type: 'aws:cloudformation:stack', properties: { templateFile: 't.json' } };
  const manifest = { artifacts: { stack, assets: { type: 'cdk:asset-manifest', properties: { file: 'a.json' } } } };
  const templateFile = {
    source: { path: 't.json', packaging: 'file' },
    destinations: { here: { objectKey: 'k.json' } },
  };

  test.each([
    ['two stacks', { 'manifest.json': { artifacts: { one: stack, two: stack } } }, 'holds 2 stacks'],
    [
      'a container image',
      { 'manifest.json': manifest, 'a.json': { files: {}, dockerImages: { image: {} } }, 't.json': {} },
      'container images',
    ],
    [
      'an asset made by a program',
      {
        'manifest.json': manifest,
        'a.json': { files: { x: { source: { executable: ['x'] }, destinations: { here: { objectKey: 'x.zip' } } } } },
        't.json': {},
      },
      'x.zip is made by a program',
    ],
    [
      'a template that is not uploaded',
      { 'manifest.json': manifest, 'a.json': { files: {} }, 't.json': {} },
      't.json is not among',
    ],
  ])('%s', (name, files, message) => {
    expect(() => readAssembly(write(name, files))).toThrow(message);
  });

  test('while a plain one is read', () => {
    const at = write('plain', {
      'manifest.json': manifest,
      'a.json': { files: { template: templateFile } },
      't.json': { Parameters: { AssetBucket: {} } },
    });
    expect(readAssembly(at)).toEqual({
      template: { key: 'k.json', path: join(at, 't.json'), packaging: 'file' },
      assets: [],
      parameters: ['AssetBucket'],
      capabilities: ['CAPABILITY_IAM'],
      refusal: undefined,
    });
  });
});
