import type { ServerResponse } from 'node:http';
import { KMSClient } from '@aws-sdk/client-kms';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SSMClient } from '@aws-sdk/client-ssm';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readEnvironment } from '../../functions/aws/environment.ts';
import { kmsKeys } from '../../functions/aws/keys.ts';
import { lambdaLog } from '../../functions/aws/log.ts';
import { stepFunctionsMachine } from '../../functions/aws/machine.ts';
import { s3MailStore } from '../../functions/aws/mail-store.ts';
import { ssmSecrets } from '../../functions/aws/secrets.ts';
import { lazyTexter } from '../../functions/aws/texter.ts';
import { Problem } from '../../functions/problem.ts';
import { startProvider } from '../message/provider.ts';

let provider: Awaited<ReturnType<typeof startProvider>> | undefined;
afterEach(async () => {
  await provider?.stop();
  provider = undefined;
});

type Answer = (call: { target: string; input: Record<string, never> }, response: ServerResponse) => void;

/** AWS's JSON protocol on a socket. */
async function aws(answer: Answer) {
  provider = await startProvider((request, response) =>
    answer(
      { target: String(request.headers['x-amz-target']).split('.')[1]!, input: JSON.parse(request.body || '{}') },
      response,
    ),
  );
  return {
    region: 'eu-west-1',
    endpoint: provider.endpoint,
    maxAttempts: 1,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
}

const json = (response: ServerResponse, status: number, body: unknown) => {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
  response.end(JSON.stringify(body));
};

describe('the machine', () => {
  test('starts an execution named after person and generation', async () => {
    const config = await aws((_call, response) => json(response, 200, { executionArn: 'arn:e', startDate: 1 }));
    const machine = stepFunctionsMachine(new SFNClient(config), 'arn:aws:states:eu-west-1:111122223333:stateMachine:m');
    await machine.start({ candidateId: 'can_1', generation: 3, wakeAt: '2026-11-03T10:00:00.000Z' });
    expect(JSON.parse(provider!.requests[0]!.body)).toEqual({
      stateMachineArn: 'arn:aws:states:eu-west-1:111122223333:stateMachine:m',
      name: 'can_1-g3',
      input: '{"candidateId":"can_1","generation":3,"wakeAt":"2026-11-03T10:00:00.000Z"}',
    });
  });

  test.each([
    ['ExecutionAlreadyExists', true],
    ['StateMachineDoesNotExist', false],
  ])('%s is success: %s', async (type, success) => {
    const config = await aws((_call, response) => json(response, 400, { __type: type, message: 'x' }));
    const started = stepFunctionsMachine(new SFNClient(config), 'arn:m')
      .start({ candidateId: 'can_1', generation: 1, wakeAt: '2026-11-03T10:00:00.000Z' })
      .then(
        () => true,
        () => false,
      );
    expect(await started).toBe(success);
  });
});

describe('keys', () => {
  test('wraps and unwraps under the key and a context of service and stage', async () => {
    const config = await aws(({ target }, response) =>
      json(
        response,
        200,
        target === 'Encrypt'
          ? { CiphertextBlob: Buffer.from('wrapped').toString('base64') }
          : { Plaintext: Buffer.from('plain').toString('base64') },
      ),
    );
    const keys = kmsKeys(new KMSClient(config), 'key-1', 'prod');
    expect(await keys.wrap(Buffer.from('plain'))).toBe('d3JhcHBlZA==');
    expect(Buffer.from(await keys.unwrap('d3JhcHBlZA==')).toString()).toBe('plain');
    expect(provider!.requests.map(({ body }) => JSON.parse(body))).toEqual([
      { KeyId: 'key-1', Plaintext: 'cGxhaW4=', EncryptionContext: { service: 'rebound', stage: 'prod' } },
      { KeyId: 'key-1', CiphertextBlob: 'd3JhcHBlZA==', EncryptionContext: { service: 'rebound', stage: 'prod' } },
    ]);
  });

  test('a function without the key cannot try', async () => {
    const config = await aws((_call, response) => json(response, 200, {}));
    const keys = kmsKeys(new KMSClient(config), undefined, 'prod');
    await expect(keys.unwrap('d3JhcHBlZA==')).rejects.toThrow('may not use the key');
    expect(provider!.requests).toHaveLength(0);
  });
});

describe('secrets', () => {
  test('are read decrypted by their path, once', async () => {
    const config = await aws((_call, response) => json(response, 200, { Parameter: { Value: 'hush' } }));
    const secrets = ssmSecrets(new SSMClient(config), '/rebound/prod');
    expect(await secrets.get('api-key')).toBe('hush');
    expect(await secrets.get('api-key')).toBe('hush');
    expect(provider!.requests.map(({ body }) => JSON.parse(body))).toEqual([
      { Name: '/rebound/prod/api-key', WithDecryption: true },
    ]);
  });

  test.each([
    ['a missing one', 400, { __type: 'ParameterNotFound' }],
    ['a store that is down', 500, { __type: 'InternalServerError' }],
    ['an empty one', 200, { Parameter: { Value: '' } }],
  ])('%s is a temporary fault of ours', async (_case, status, body) => {
    const config = await aws((_call, response) => json(response, status, body));
    const error = await ssmSecrets(new SSMClient(config), '/rebound/prod')
      .get('link-secret')
      .catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Problem);
    expect(error.code).toBe('temporarily-unavailable');
    expect(error.status).toBe(503);
  });
});

test('a text whose secrets cannot be read is for later: nothing was sent', async () => {
  const secrets = { get: () => Promise.reject(new Problem('temporarily-unavailable', 'no')) };
  const settings = { publicUrl: 'https://us.example' } as Parameters<typeof lazyTexter>[1];
  expect(await lazyTexter(secrets, settings).send({ messageId: 'm', to: '+15005550006', body: 'x' })).toEqual({
    outcome: 'later',
    why: 'twilio-no-credentials',
    retryAfterMs: 60_000,
  });
});

describe('the mail store', () => {
  const store = async (answer: (response: ServerResponse) => void) => {
    provider = await startProvider((_request, response) => answer(response));
    return s3MailStore(
      {
        region: 'eu-west-1',
        endpoint: provider.endpoint,
        forcePathStyle: true,
        credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      },
      'mail',
    );
  };

  test('gives the raw bytes under a key', async () => {
    const mail = await store((response) => response.end(Buffer.from([0x52, 0xff, 0x0d, 0x0a])));
    expect(await mail.get('in/abc')).toEqual(new Uint8Array([0x52, 0xff, 0x0d, 0x0a]));
    expect(provider!.requests[0]!.url).toMatch(/^\/mail\/in\/abc(\?|$)/);
  });

  test('a mail that is gone is undefined, a fault is thrown', async () => {
    const says = (status: number, code: string) => (response: ServerResponse) => {
      response.writeHead(status, { 'content-type': 'application/xml' });
      response.end(`<Error><Code>${code}</Code><Message>x</Message></Error>`);
    };
    expect(await (await store(says(404, 'NoSuchKey'))).get('in/abc')).toBeUndefined();
    await provider!.stop();
    await expect((await store(says(403, 'AccessDenied'))).get('in/abc')).rejects.toThrow();
  });

  test('deletes', async () => {
    const mail = await store((response) => {
      response.writeHead(204);
      response.end();
    });
    await mail.delete('in/abc');
    expect(provider!.requests[0]!.method).toBe('DELETE');
  });
});

describe('the environment', () => {
  const whole = {
    AWS_REGION: 'eu-west-1',
    REBOUND_STAGE: 'prod',
    REBOUND_TABLE: 'rebound-prod',
    REBOUND_MACHINE_ARN: 'arn:aws:states:eu-west-1:111122223333:stateMachine:rebound-prod-follow-up',
    REBOUND_PARAMETERS: '/rebound/prod',
    REBOUND_SETTINGS: '{"mailDomain":"in.us.example","from":"hello@us.example"}',
    REBOUND_PUBLIC_URL: 'https://us.example',
  };

  test('gives settings with their defaults and the public address', () => {
    const { settings, keyId } = readEnvironment(whole);
    expect(settings.publicUrl).toBe('https://us.example');
    expect(settings.mailDomain).toBe('in.us.example');
    expect(settings.senderName).toBe('Rebound');
    expect(keyId).toBeUndefined();
  });

  test.each(Object.keys(whole))('without %s it says so', (variable) => {
    expect(() => readEnvironment({ ...whole, [variable]: undefined })).toThrow(variable);
  });
});

test('the log keeps the name and the place of an error, never its message', () => {
  const lines: string[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  const cause = new RangeError('what she wrote in private');
  lambdaLog('prod').error('the tick failed', new TypeError('dear diary\nat home', { cause }), { candidateId: 'can_1' });
  write.mockRestore();
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toMatch(/dear diary|at home|in private/);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    level: 'ERROR',
    message: 'the tick failed',
    stage: 'prod',
    candidateId: 'can_1',
    fault: { name: 'TypeError', cause: { name: 'RangeError' } },
  });
  expect(lines[0]).toContain('aws.test.ts');
});
