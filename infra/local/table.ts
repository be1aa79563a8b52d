/**
 * The embedded table: dynoxide, DynamoDB's API on one SQLite file in the data folder, started as a child process. On a
 * platform without its binary, `REBOUND_TABLE_ENDPOINT` names any DynamoDB endpoint (DynamoDB Local, say).
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import {
  CreateTableCommand,
  DynamoDBClient,
  ListTablesCommand,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import { Problem } from '../../functions/problem.ts';
import { TABLE_KEYS } from '../../functions/store/table.ts';
import type { DataFolder } from './data-folder.ts';

export const LOCAL_TABLE = 'rebound';

export type EmbeddedTable = { client: DynamoDBClient; endpoint: string; stop(): Promise<void> };

/** Starts (or reaches) the table and creates it if it is not there. Throws `temporarily-unavailable` with what to do. */
export async function startTable(
  folder: DataFolder,
  environment: NodeJS.ProcessEnv = process.env,
  platform = `${process.platform}-${process.arch}`,
): Promise<EmbeddedTable> {
  const given = environment.REBOUND_TABLE_ENDPOINT;
  if (given) {
    const client = clientFor(given);
    await createTable(client);
    return { client, endpoint: given, stop: async () => client.destroy() };
  }
  const port = await freePort();
  const child = spawn(
    binary(platform, environment.PATH),
    ['serve', '--port', String(port), '--db-path', join(folder.path, 'table.db')],
    {
      stdio: 'ignore',
    },
  );
  const failed = new Promise<never>((_, reject) => {
    child.once('error', (cause) => reject(noTable(`it could not be started (${cause.message})`)));
    child.once('exit', (code) => reject(noTable(`it ended at once with code ${code}`)));
  });
  failed.catch(() => {});
  // It would outlive us: a process that exits in a hurry (a closed pipe) still ends it.
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  folder.recordTable(child.pid ?? 0);
  const endpoint = `http://127.0.0.1:${port}`;
  const client = clientFor(endpoint, unsigned);
  await Promise.race([answering(client), failed]);
  await createTable(client);
  return { client, endpoint, stop: () => stop(child, client) };
}

function clientFor(endpoint: string, signer?: RequestSigner): DynamoDBClient {
  return new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 3,
    ...(signer && { signer }),
  });
}

type RequestSigner = { sign<T>(request: T): Promise<T> };

/** The embedded table looks whether a signature is there, never at it: making one is a third of what a request costs. */
const unsigned: RequestSigner = {
  async sign(request) {
    Object.assign((request as { headers: object }).headers, {
      'x-amz-date': '20260101T000000Z',
      authorization: `AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
    });
    return request;
  },
};

/** The binary that npm installed for this platform, or one on the PATH. */
function binary(platform: string, path: string | undefined): string {
  try {
    const manifest = createRequire(import.meta.url).resolve(`@dynoxide/${platform}/package.json`);
    return join(dirname(manifest), platform.startsWith('win32') ? 'dynoxide.exe' : 'dynoxide');
  } catch {
    try {
      execFileSync('dynoxide', ['--version'], { stdio: 'ignore', env: { PATH: path ?? '' } });
      return 'dynoxide';
    } catch {
      throw noTable(`there is no binary for ${platform} among the installed packages`);
    }
  }
}

const noTable = (why: string) =>
  new Problem('temporarily-unavailable', `The embedded table is not available: ${why}.`, {
    mend: 'Put a `dynoxide` binary on the PATH, or set REBOUND_TABLE_ENDPOINT to a DynamoDB endpoint such as DynamoDB Local.',
  });

async function answering(client: DynamoDBClient): Promise<void> {
  for (;;) {
    try {
      await client.send(new ListTablesCommand({}));
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 20));
    }
  }
}

async function createTable(client: DynamoDBClient): Promise<void> {
  const { pk, sk, sweep } = TABLE_KEYS;
  try {
    await client.send(
      new CreateTableCommand({
        TableName: LOCAL_TABLE,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [pk, sk, sweep.pk, sweep.sk].map((AttributeName) => ({
          AttributeName,
          AttributeType: 'S' as const,
        })),
        KeySchema: [
          { AttributeName: pk, KeyType: 'HASH' },
          { AttributeName: sk, KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: sweep.name,
            KeySchema: [
              { AttributeName: sweep.pk, KeyType: 'HASH' },
              { AttributeName: sweep.sk, KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'ALL' },
          },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => probe.once('listening', listening));
  const { port } = probe.address() as { port: number };
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function stop(child: ChildProcess, client: DynamoDBClient): Promise<void> {
  client.destroy();
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 2_000);
  await ended;
  clearTimeout(timer);
}
