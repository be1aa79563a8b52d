/** Starting on one machine when something is in the way: a clear message, exit 2, nothing harmed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { takeDataFolder } from '../../infra/local/data-folder.ts';
import { startTable } from '../../infra/local/table.ts';

const REBOUND = fileURLToPath(new URL('../../bin/rebound.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rebound-start-'));
const running: ChildProcess[] = [];
afterAll(async () => {
  for (const child of running) child.kill('SIGTERM');
  await Promise.all(
    running.map((child) => child.exitCode ?? child.signalCode ?? new Promise((done) => child.once('exit', done))),
  );
  rmSync(folder, { recursive: true, force: true });
});

type Result = { code: number | null; err: string };

/** Resolves when it is up (code undefined), or has ended. */
function start(...args: string[]): Promise<Result & { child: ChildProcess; up: boolean }> {
  const child = spawn(process.execPath, [REBOUND, 'start', '--smtp-port', '0', ...args]);
  running.push(child);
  return new Promise((done) => {
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('runs at')) done({ child, code: null, err, up: true });
    });
    child.on('close', (code) => done({ child, code, err, up: false }));
  });
}

test('a data folder in use is left alone; after a kill -9 it is taken over, its orphaned table ended', {
  timeout: 90_000,
}, async () => {
  const data = join(folder, 'shared');
  const first = await start('--port', '0', '--data', data);
  expect(first.up).toBe(true);
  const second = await start('--port', '0', '--data', data);
  expect(second).toMatchObject({ up: false, code: 2 });
  expect(second.err).toBe(
    `The data folder ${data} is in use by process ${first.child.pid}.\nEnd that run first, or choose another folder with --data.\n`,
  );
  const gone = new Promise((done) => first.child.once('exit', done));
  first.child.kill('SIGKILL');
  await gone;
  expect((await start('--port', '0', '--data', data)).up).toBe(true);
});

test('an occupied port', { timeout: 60_000 }, async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as { port: number };
  const result = await start('--port', String(port), '--data', join(folder, 'port'));
  server.close();
  expect(result).toMatchObject({
    up: false,
    code: 2,
    err: `Port ${port} is in use.\nEnd what listens there, or choose another with --port.\n`,
  });
});

test('a data folder that cannot be made', { timeout: 60_000 }, async () => {
  writeFileSync(join(folder, 'file'), '');
  const data = join(folder, 'file', 'data');
  const result = await start('--port', '0', '--data', data);
  expect(result).toMatchObject({
    up: false,
    code: 2,
    err: `The data folder ${data} cannot be written (ENOTDIR).\nChoose a folder you may write with --data.\n`,
  });
});

test('no binary for this platform: what to do is said in one line', async () => {
  const held = await takeDataFolder(join(folder, 'platform'));
  await expect(startTable(held, { PATH: '' }, 'sunos-sparc')).rejects.toMatchObject({
    code: 'temporarily-unavailable',
    message: 'The embedded table is not available: there is no binary for sunos-sparc among the installed packages.',
    mend: 'Put a `dynoxide` binary on the PATH, or set REBOUND_TABLE_ENDPOINT to a DynamoDB endpoint such as DynamoDB Local.',
  });
  held.release();
});
