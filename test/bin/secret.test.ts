import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const REBOUND = fileURLToPath(new URL('../../bin/rebound.ts', import.meta.url));

function run(
  args: string[],
  input: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [REBOUND, ...args], { env: { ...process.env, ...env } });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => done({ code, out, err }));
    child.stdin.end(input);
  });
}

test('secret set: what is piped in is put where the stack looks, and said nowhere', async () => {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      bodies.push(`${request.headers['x-amz-target']} ${body}`);
      response.setHeader('content-type', 'application/x-amz-json-1.1').end('{"Version":1}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  const env = {
    AWS_ENDPOINT_URL_SSM: `http://127.0.0.1:${port}`,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
  };
  const result = await run(['secret', 'set', 'api-key', '--stage', 'prod'], 'a-long-random-value\n', env);
  server.close();
  expect(result).toMatchObject({
    code: 0,
    out: '/rebound/prod/api-key is written. It is in use within five minutes.\n',
  });
  expect(bodies).toEqual([
    'AmazonSSM.PutParameter {"Name":"/rebound/prod/api-key","Value":"a-long-random-value","Type":"SecureString","Overwrite":true}',
  ]);
});

test('an unknown name: one clear line and what there is, exit 2', async () => {
  const result = await run(['secret', 'set', 'lunch'], '', { AWS_REGION: 'us-east-1' });
  expect(result).toMatchObject({
    code: 2,
    err: '"lunch" is not a secret of Rebound.\nThere are: api-key, link-secret, twilio-account-sid, twilio-auth-token.\n',
  });
});
