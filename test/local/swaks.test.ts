/** A mail sent by a real SMTP client to what `rebound start` listens on ends in a receipt in the outbox. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { needs, SWAKS } from '../need.ts';

const REBOUND = fileURLToPath(new URL('../../bin/rebound.ts', import.meta.url));
const FORWARD = fileURLToPath(new URL('../fixtures/mail/gmail-forward-interview.eml', import.meta.url));
const OWNER = 'mara.lindqvist@mailhaus.example';

const run = promisify(execFile);
const data = mkdtempSync(join(tmpdir(), 'rebound-swaks-'));
let child: ChildProcess | undefined;
afterAll(async () => {
  const ended = child && new Promise((done) => child!.once('exit', done));
  child?.kill('SIGTERM');
  await ended;
  rmSync(data, { recursive: true, force: true });
});

/** Where it says that it listens. */
function start(): Promise<{ url: string; key: string; smtp: string }> {
  child = spawn(process.execPath, [REBOUND, 'start', '--port', '0', '--smtp-port', '0', '--data', data]);
  return new Promise((up, failed) => {
    let said = '';
    child!.stderr!.on('data', (chunk) => process.stderr.write(chunk));
    child!.once('exit', (code) => failed(new Error(`it ended with ${code}`)));
    child!.stdout!.on('data', (chunk) => {
      said += chunk;
      const found = /runs at (?<url>\S+)[\s\S]*API key:\s*(?<key>\S+)[\s\S]*localhost:(?<smtp>\d+)/.exec(said);
      if (found) up(found.groups as { url: string; key: string; smtp: string });
    });
  });
}

needs('swaks')('swaks', () => {
  test('from an enrolled owner to their forwarding address', { timeout: 90_000 }, async () => {
    const { url, key, smtp } = await start();
    const consent = { email: { at: '2026-01-01T00:00:00Z', source: 'sign-up form', wording: 'I agree.' } };
    const enrolled = await fetch(`${url}/v1/rejections`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ candidate: { email: OWNER, timezone: 'Europe/Oslo', consent }, company: 'Tidewater' }),
    });
    expect(enrolled.status).toBe(201);
    const { forwardingAddress } = (await enrolled.json()) as { forwardingAddress: string };

    const server = ['--server', '127.0.0.1', '--port', smtp, '--helo', 'mailhaus.example'];
    const { stdout } = await run(SWAKS, [
      ...server,
      '--from',
      OWNER,
      '--to',
      forwardingAddress,
      '--data',
      `@${FORWARD}`,
    ]);
    expect(stdout).toContain('<-  250 Taken');

    const { messages } = (await (await fetch(`${url}/local/outbox`)).json()) as {
      messages: { to: string; step: string; text: string }[];
    };
    const receipts = messages.filter(({ step }) => step?.startsWith('receipt:'));
    expect(receipts.map(({ to }) => to)).toEqual([OWNER]);
    expect(receipts[0]!.text).toContain('Halden Instruments');
  });
});
