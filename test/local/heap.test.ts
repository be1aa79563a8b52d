/** A stranger’s mail of a few megabytes, made to be dear, does not end the process: it runs in less than Lambda gives it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodemailer from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';

const REBOUND = fileURLToPath(new URL('../../bin/rebound.ts', import.meta.url));
const HEAP_MEGABYTES = 400;
const folder = mkdtempSync(join(tmpdir(), 'rebound-heap-'));
let child: ChildProcess;
let url: string;
let smtpPort: number;

beforeAll(async () => {
  const options = ['--port', '0', '--smtp-port', '0', '--data', folder];
  child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, REBOUND, 'start', ...options]);
  let out = '';
  await new Promise<void>((up, failed) => {
    child.stdout!.on('data', (chunk) => {
      out += chunk;
      if (/SMTP\):\s+localhost:\d+/.test(out)) up();
    });
    child.once('exit', (code) => failed(new Error(`ended with ${code}`)));
  });
  url = /runs at (\S+)/.exec(out)![1]!;
  smtpPort = Number(/SMTP\):\s+localhost:(\d+)/.exec(out)![1]);
}, 60_000);
afterAll(async () => {
  const ended = new Promise((done) => child.once('exit', done));
  if (child.exitCode === null && child.signalCode === null && child.kill('SIGTERM')) await ended;
  rmSync(folder, { recursive: true, force: true });
});

const SIGN_UP = 'join@in.rebound.example';
const mail = (name: string, body: string) =>
  `From: Ada <ada@elsewhere.example>\nSubject: Fwd: hello\nMessage-ID: <${name.replace(/\W/g, '')}@elsewhere.example>\n${body}`;
const PARTS = `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(800_000)}--b--\n`;

test.each([
  ['800,000 empty parts', PARTS],
  ['a million quotes', `\n${'On Fri, a wrote:\n> '.repeat(1_000_000)}`],
])('%s', { timeout: 90_000 }, async (name, body) => {
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: smtpPort, secure: false, ignoreTLS: true });
  const envelope = { from: 'ada@elsewhere.example', to: SIGN_UP };
  expect((await transport.sendMail({ envelope, raw: mail(name, body) })).response).toMatch(/^250/);
  transport.close();
  expect([child.exitCode, child.signalCode]).toEqual([null, null]);
});

test('the same posted to /local/mail', { timeout: 90_000 }, async () => {
  const answer = await fetch(`${url}/local/mail?to=${SIGN_UP}`, { method: 'POST', body: mail('posted', PARTS) });
  expect([answer.status, child.exitCode, child.signalCode]).toEqual([200, null, null]);
});
