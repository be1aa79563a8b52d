/** Opens the whole service in a folder of its own for one test file, and closes it when the file is done. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorld, type World } from '../infra/local/world.ts';
import { atEndOfFile } from './at-end.ts';

/** Monday 2 March 2026, 10:00 in London. */
const MONDAY = Date.parse('2026-03-02T10:00:00Z');

/**
 * Real time begins with the person's and runs on: at a full hour, so that what is counted by the hour or the day is never
 * cut in two by the moment at which the tests run.
 * @param atEnd when to close it: when the file is done, or pass `onTestFinished` for a world of one test
 */
export async function testWorld(
  given: { startAt?: number; smtp?: boolean; chores?: boolean } = {},
  atEnd: (close: () => Promise<void>) => void = atEndOfFile,
): Promise<World> {
  const data = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  const begun = Date.now();
  const world = await openWorld({
    data,
    port: 0,
    speed: 0,
    startAt: given.startAt ?? MONDAY,
    real: () => MONDAY + (Date.now() - begun),
    chores: given.chores ?? true,
    ...(given.smtp && { smtpPort: 0 }),
    log: { info: () => {}, error: (message, error) => process.stderr.write(`${message}: ${String(error)}\n`) },
  });
  atEnd(async () => {
    await world.close();
    rmSync(data, { recursive: true, force: true });
  });
  return world;
}

export const CONSENT = {
  at: '2026-01-01T00:00:00Z',
  source: 'sign-up form',
  wording: 'I agree to follow-up messages.',
};

export async function post(
  world: World,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return world.app.request(path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await world.ports.secrets.get('api-key')}`,
      'content-type': 'application/json',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export type Line = {
  at: string;
  localTime: string;
  channel: string;
  to: string;
  step: string | null;
  subject: string | null;
  text: string;
  by?: string;
};

/** What the captures took, as `/local/outbox` shows it. */
export async function outbox(world: World): Promise<Line[]> {
  await world.reported();
  const response = await world.app.request('/local/outbox');
  return ((await response.json()) as { messages: Line[] }).messages;
}

/** Plays the clock on by hours, every wake-up at its own instant. */
export async function advance(world: World, duration: string): Promise<void> {
  const response = await world.app.request('/local/clock', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance: duration }),
  });
  if (!response.ok) throw new Error(await response.text());
}

/** Many days at once: what is due by then happens at their end, and the day's chores once. */
export async function leap(world: World, days: number): Promise<void> {
  world.clock.jumpTo(world.clock.now() + days * 86_400_000);
  await advance(world, 'PT1M');
}

/** Somebody enrolled through the API by their first no. */
export async function someone(
  world: World,
  given: { email: string; phone?: string; timezone?: string; stage?: string; company?: string },
) {
  const { email, phone, timezone = 'Europe/London', stage = 'interview', company = 'Northwind Labs' } = given;
  const consent = { email: CONSENT, ...(phone && { sms: CONSENT }) };
  const response = await post(world, '/v1/rejections', {
    candidate: { email, phone, timezone, consent },
    company,
    stage,
  });
  if (response.status !== 201) throw new Error(await response.text());
  return (await response.json()) as { id: string; candidateId: string; followUpId: string; forwardingAddress: string };
}
