/**
 * `rebound start --speed 100000` with twenty people, killed with -9 again and again while it sends: nobody gets a message
 * twice, and every step is sent or says why it is not.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const REBOUND = fileURLToPath(new URL('../../bin/rebound.ts', import.meta.url));
const KILLS = 10;
const PEOPLE = 20;
const data = mkdtempSync(join(tmpdir(), 'rebound-kill-'));
let child: ChildProcess | undefined;

afterAll(async () => {
  child?.kill('SIGTERM');
  if (child?.exitCode === null && child.signalCode === null) await new Promise((done) => child?.once('exit', done));
  rmSync(data, { recursive: true, force: true });
});

/** Starts it on any free port; resolves with its address and key once it says so. */
function start(): Promise<{ url: string; key: string }> {
  child = spawn(
    process.execPath,
    [REBOUND, 'start', '--port', '0', '--smtp-port', '0', '--speed', '100000', '--data', data],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  return new Promise((up, ended) => {
    child!.once('exit', (code) => ended(new Error(`start ended with ${code}: ${said}`)));
    child!.stdout!.on('data', (chunk) => {
      said += chunk;
      const found = /runs at (\S+)\nAPI key: +(\S+)/.exec(said);
      if (found) up({ url: found[1]!, key: found[2]! });
    });
  });
}

const killed = () =>
  new Promise<void>((done) => {
    child!.once('exit', () => done());
    child!.kill('SIGKILL');
  });

type Line = { step: string | null; followUpId: string | null; to: string };
type FollowUp = { state: string; messages: { step: string; state: string; why: string | null }[] };

const consent = { at: '2026-01-01T00:00:00Z', source: 'test', wording: 'I agree' };

test('twenty people, killed ten times: nothing doubled, nothing lost', { timeout: 600_000 }, async () => {
  let { url, key } = await start();
  const post = (path: string, body: object | string) =>
    fetch(url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const enrol = async (email: string, phone: string) => {
    const candidate = { email, phone, timezone: 'Europe/London', consent: { email: consent, sms: consent } };
    const response = await post('/v1/rejections', { candidate, company: 'Northwind Labs', stage: 'interview' });
    expect(response.status).toBe(201);
    return (await response.json()) as { candidateId: string; forwardingAddress: string };
  };
  const people = await Promise.all(
    Array.from({ length: PEOPLE }, (_, index) => enrol(`person${index}@mail.example`, `+1202555${1000 + index}`)),
  );
  for (let kill = 0; kill < KILLS; kill++) {
    await new Promise((later) => setTimeout(later, 150 + 170 * kill));
    await killed();
    ({ url, key } = await start());
  }

  // Silence about a claim of then says something once a later message is known to have gone out: by each channel, one does.
  const later = await enrol('later@mail.example', '+12025551900');
  await post('/local/sms', { from: '+12025551900', body: 'pause' });
  await post(
    `/local/mail?to=${later.forwardingAddress}`,
    'From: later@mail.example\r\nMessage-ID: <leave>\r\nSubject: Leave\r\n\r\nLeave me alone.\r\n',
  );
  const followUpOf = async (candidateId: string) => {
    const response = await fetch(`${url}/v1/candidates/${candidateId}/follow-up`, {
      headers: { authorization: `Bearer ${key}` },
    });
    return (await response.json()) as FollowUp;
  };
  for (const { candidateId } of people) {
    while ((await followUpOf(candidateId)).messages.some(({ state }) => ['claimed', 'uncertain'].includes(state)))
      await new Promise((again) => setTimeout(again, 200));
  }
  expect((await post('/local/clock', { advance: 'P60D' })).status).toBe(200);

  const outbox = (await (await fetch(`${url}/local/outbox`)).json()) as { messages: Line[] };
  const messages = outbox.messages.filter(({ to }) => to !== 'later@mail.example' && to !== '+12025551900');
  const seen = messages.map(({ step, followUpId }) => `${followUpId} ${step}`);
  expect(seen.filter((one, index) => seen.indexOf(one) !== index)).toEqual([]);
  expect(messages.filter(({ step }) => step === null)).toEqual([]);
  const followUps = await Promise.all(people.map(({ candidateId }) => followUpOf(candidateId)));
  expect(followUps.map(({ state }) => state)).toEqual(Array.from({ length: PEOPLE }, () => 'ended'));
  const states = followUps.flatMap(({ messages }) =>
    messages.map(({ step, state, why }) => ({ step: step.split(':')[0]!, state, why })),
  );
  // Nobody answers: three messages and the closing one, each sent once to each person.
  const sent = states.filter(({ state }) => state === 'sent').map(({ step }) => step);
  const lost = states.filter(({ state, why }) => state !== 'sent' && (state !== 'skipped' || why === null));
  expect(lost).toEqual([]);
  for (const step of ['acknowledge', 'offer-draft', 'talk-or-move', 'close'])
    expect([step, sent.filter((one) => one === step).length]).toEqual([step, PEOPLE]);
  expect(messages).toHaveLength(4 * PEOPLE);
});
