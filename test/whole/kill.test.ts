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
  await new Promise((done) => setTimeout(done, 1500));
  rmSync(data, { recursive: true, force: true });
});

/** Starts it on any free port; resolves with its address and key once it says so. */
function start(): Promise<{ url: string; key: string }> {
  child = spawn(
    process.execPath,
    ['--import', 'tsx', REBOUND, 'start', '--port', '0', '--smtp-port', '0', '--speed', '100000', '--data', data],
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

type Outbox = { messages: { step: string | null; followUpId: string | null; to: string }[] };
type FollowUp = { state: string; messages: { step: string; state: string; why: string | null }[] };

test('twenty people, killed ten times: nothing doubled, nothing lost', { timeout: 400_000 }, async () => {
  let { url, key } = await start();
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const consent = { at: '2026-01-01T00:00:00Z', source: 'test', wording: 'I agree' };
  const people = Array.from({ length: PEOPLE }, (_, index) => index);
  const ids = await Promise.all(
    people.map(async (index) => {
      const body = {
        candidate: {
          email: `person${index}@mail.example`,
          phone: `+1202555${String(1000 + index)}`,
          timezone: 'Europe/London',
          consent: { email: consent, sms: consent },
        },
        company: 'Northwind Labs',
        stage: 'interview',
      };
      const response = await fetch(`${url}/v1/rejections`, { method: 'POST', headers, body: JSON.stringify(body) });
      expect(response.status).toBe(201);
      return ((await response.json()) as { candidateId: string }).candidateId;
    }),
  );
  for (let kill = 0; kill < KILLS; kill++) {
    await new Promise((later) => setTimeout(later, 150 + 170 * kill));
    await killed();
    ({ url } = await start());
  }
  const followUps = await finished(url, ids, headers);
  const { messages } = (await (await fetch(`${url}/local/outbox`)).json()) as Outbox;

  const seen = messages.map(({ step, followUpId }) => `${followUpId} ${step}`);
  expect(seen.filter((one, index) => seen.indexOf(one) !== index)).toEqual([]);
  expect(messages.filter(({ step }) => step === null)).toEqual([]);
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

async function finished(url: string, ids: string[], headers: Record<string, string>): Promise<FollowUp[]> {
  for (;;) {
    const followUps = await Promise.all(
      ids.map(
        async (id) => (await (await fetch(`${url}/v1/candidates/${id}/follow-up`, { headers })).json()) as FollowUp,
      ),
    );
    if (followUps.every(({ state }) => state === 'ended')) return followUps;
    await new Promise((later) => setTimeout(later, 500));
  }
}
