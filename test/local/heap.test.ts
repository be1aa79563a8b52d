/** A stranger’s mail of a few megabytes, made to be dear, does not end the process: it runs in less than Lambda gives it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodemailer from 'nodemailer';
import { afterAll, expect, test } from 'vitest';

const REBOUND = fileURLToPath(new URL('../../bin/rebound.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rebound-heap-'));
let child: ChildProcess;
afterAll(async () => {
  const ended = new Promise((done) => child.once('exit', done));
  if (child.exitCode === null && child.signalCode === null && child.kill('SIGTERM')) await ended;
  rmSync(folder, { recursive: true, force: true });
});

/** @returns where mail comes in */
function start(heapMegabytes: number): Promise<number> {
  const options = ['--port', '0', '--smtp-port', '0', '--data', folder];
  child = spawn(process.execPath, [`--max-old-space-size=${heapMegabytes}`, REBOUND, 'start', ...options]);
  return new Promise((up, failed) => {
    let out = '';
    child.stdout!.on('data', (chunk) => {
      out += chunk;
      const port = /SMTP\):\s+localhost:(\d+)/.exec(out)?.[1];
      if (port) up(Number(port));
    });
    child.once('exit', (code) => failed(new Error(`ended with ${code}`)));
  });
}

const HEAD = 'From: Ada <ada@elsewhere.example>\nSubject: Fwd: hello\nMessage-ID: <ID@elsewhere.example>\n';

test.each([
  ['800,000 empty parts', `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(800_000)}--b--\n`],
  ['a million quotes', `\n${'On Fri, a wrote:\n> '.repeat(1_000_000)}`],
])('%s', { timeout: 90_000 }, async (name, body) => {
  const port = child ? (child as ChildProcess & { port: number }).port : await start(400);
  Object.assign(child, { port });
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  const envelope = { from: 'ada@elsewhere.example', to: 'join@in.rebound.example' };
  const raw = `${HEAD.replace('ID', name.replace(/\W/g, ''))}${body}`;
  expect((await transport.sendMail({ envelope, raw })).response).toMatch(/^250/);
  transport.close();
  expect([child.exitCode, child.signalCode]).toEqual([null, null]);
});
