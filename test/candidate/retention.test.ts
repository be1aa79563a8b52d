import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { retain } from '../../functions/candidate/retain.ts';
import { seal } from '../../functions/candidate/seal.ts';
import { recordEvent } from '../../functions/follow-up/record.ts';
import { signGrant } from '../../functions/message/links.ts';
import type { World } from '../../infra/local/world.ts';
import { advance, CONSENT, leap, outbox, post, someone, testWorld } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const history = async (id: string) => world.ports.store.history(id);
const soon = () => world.clock.real() + 60_000;

async function signUp(email: string): Promise<string> {
  const mail = `From: ${email}\r\nSubject: hello\r\nMessage-ID: <${email}>\r\n\r\nI would like to join.\r\n`;
  await world.app.request('/local/mail', { method: 'POST', body: mail });
  return (await world.ports.store.pointer('email', email))!.candidateId;
}

describe('somebody who has not confirmed', () => {
  test('gets the one confirmation, and after seven days nothing is left of them', async () => {
    const id = await signUp('maybe@mail.example');
    await advance(world, 'P6D');
    expect(await history(id)).toBeDefined();
    await advance(world, 'P1DT1H');
    expect(await history(id)).toBeUndefined();
    expect(await world.ports.store.pointer('email', 'maybe@mail.example')).toBeUndefined();
    const mails = (await outbox(world)).filter(({ to }) => to === 'maybe@mail.example');
    expect(mails.map(({ subject }) => subject)).toEqual(['Please confirm your address']);
  });

  test('who confirms on the sixth day stays', async () => {
    const id = await signUp('sixth@mail.example');
    await advance(world, 'P6D');
    const mail = (await outbox(world)).findLast(({ to }) => to === 'sixth@mail.example')!;
    const path = `/l/${/\/l\/([\w.-]+)/.exec(mail.text)![1]}`;
    await world.app.request(path, { method: 'POST', body: new URLSearchParams({ rev: '1' }) });
    await advance(world, 'P3D');
    expect((await history(id))!.candidate.consent.email!.status).toBe('granted');
  });
});

test('data of messages goes after 90 days, what a mail said after 30, words after a year without a sign of the person', async () => {
  const { candidateId } = await someone(world, { email: 'long@mail.example' });
  const before = (await history(candidateId))!;
  const sealed = await seal(world.ports.keys, before.candidate.wrappedKey, 'Something private.');
  await recordEvent(world.ports, candidateId, () => ({
    events: [{ id: 'mail#w', body: { kind: 'replied', sealed, word: 'values' } }],
    answers: () => [
      {
        id: 'receipt.mail#w',
        step: 'receipt:mail#w',
        type: 'receipt',
        channel: 'email',
        to: 'long@mail.example',
        message: 'receipt-held',
        data: { sender: 'boss@acme.example', about: 'Your application', rejectionId: 'r' },
      },
    ],
  }));
  const data = async () => (await world.ports.store.message(candidateId, 'receipt.mail#w'))!.data;
  const words = async () => (await history(candidateId))!.events.find(({ id }) => id === 'mail#w')!.body;

  await advance(world, 'P29D');
  expect(await data()).toEqual({ sender: 'boss@acme.example', about: 'Your application', rejectionId: 'r' });
  await advance(world, 'P2D');
  expect(await data()).toEqual({ rejectionId: 'r' });
  await leap(world, 58);
  expect(await data()).toEqual({ rejectionId: 'r' });
  await advance(world, 'P2D');
  expect(await data()).toBeUndefined();

  await leap(world, 270);
  expect(await words()).toHaveProperty('sealed');
  await advance(world, 'P6D');
  expect(await words()).toEqual({ kind: 'replied', word: 'values' });
  expect((await history(candidateId))!.candidate.email).toBe('long@mail.example');
}, 60_000);

test('a recruiter is forgotten 30 days after the last use, and not while the follow-up runs', async () => {
  const response = await post(world, '/v1/rejections', {
    candidate: { email: 'asked@mail.example', timezone: 'Europe/London', consent: { email: CONSENT } },
    company: 'Alder',
    stage: 'interview',
    contact: { name: 'Dana Whitlow', email: 'dana@alder.example' },
  });
  const { candidateId } = (await response.json()) as { candidateId: string };
  const contact = async () => (await history(candidateId))!.rejections[0]!.contact;
  await advance(world, 'P29D');
  expect(await contact()).toEqual({ name: 'Dana Whitlow', email: 'dana@alder.example' });
  await advance(world, 'P14D');
  expect((await history(candidateId))!.followUp!.state).toBe('ended');
  expect(await contact()).toBeUndefined();
});

test('four years after the last sign the record goes, and what was stopped stays stopped', async () => {
  const { candidateId } = await someone(world, { email: 'ages@mail.example' });
  const link = await signGrant(
    { candidateId, action: 'page', about: 'x' },
    await world.ports.secrets.get('link-secret'),
    world.clock.real(),
  );
  await world.app.request(`/me/${link}`, { method: 'POST', body: new URLSearchParams({ do: 'stop-email', rev: '1' }) });
  world.clock.jumpTo(world.clock.now() + 1455 * 86_400_000);
  await retain(world.ports, soon());
  expect(await history(candidateId)).toBeDefined();
  world.clock.jumpTo(world.clock.now() + 10 * 86_400_000);
  await retain(world.ports, soon());
  expect(await history(candidateId)).toBeUndefined();
  const again = await post(world, '/v1/rejections', {
    candidate: { email: 'ages@mail.example', timezone: 'Europe/London', consent: { email: CONSENT } },
    company: 'Alder',
  });
  expect(((await again.json()) as { state: string }).state).toBe('needs-consent');
});

/** Whoever else is over their time by then is gone before. */
async function alone(): Promise<void> {
  world.clock.jumpTo(world.clock.now() + 8 * 86_400_000);
  await retain(world.ports, soon());
}

test('one person who cannot be looked at does not hold up the others, and is tried again', async () => {
  await alone();
  const [bad, good] = [await signUp('bad@mail.example'), await signUp('good@mail.example')];
  world.clock.jumpTo(world.clock.now() + 8 * 86_400_000);
  const logged: object[] = [];
  const store = {
    ...world.ports.store,
    history: async (id: string) => {
      if (id === bad) throw new Error('a broken row');
      return world.ports.store.history(id);
    },
  };
  const log = { info: (_message: string, fields: object = {}) => void logged.push(fields), error: () => {} };
  const count = await retain({ ...world.ports, store, log }, soon());
  expect(count).toMatchObject({ erased: 1, failed: 1 });
  expect(await history(good)).toBeUndefined();
  expect(await history(bad)).toBeDefined();
  expect(JSON.stringify(logged)).not.toMatch(/mail\.example|cand_/);
  world.clock.jumpTo(world.clock.now() + 86_400_000 + 1);
  expect(await retain(world.ports, soon())).toMatchObject({ erased: 1, failed: 0 });
  expect(await retain(world.ports, soon())).toMatchObject({ looked: 0 });
});

test('a run that has no time left begins nobody; the next one goes on', async () => {
  await alone();
  const id = await signUp('patience@mail.example');
  world.clock.jumpTo(world.clock.now() + 8 * 86_400_000);
  expect(await retain(world.ports, world.clock.real() - 1)).toMatchObject({ looked: 0, erased: 0 });
  expect(await retain(world.ports, soon())).toMatchObject({ erased: 1 });
  expect(await history(id)).toBeUndefined();
});

test('a person who is back after a restore is erased again', async () => {
  const { candidateId } = await someone(world, { email: 'back@mail.example' });
  const saved = (await history(candidateId))!;
  const link = await signGrant(
    { candidateId, action: 'page', about: 'x' },
    await world.ports.secrets.get('link-secret'),
    world.clock.real(),
  );
  await world.app.request(`/me/${link}`, { method: 'POST', body: new URLSearchParams({ do: 'erase-now' }) });
  expect(readdirSync(join(world.data, 'erased')).join()).not.toContain(candidateId);
  const { claim: _claim, candidateId: _id, ...followUp } = saved.followUp!;
  await world.ports.store.apply({
    candidateId,
    rev: undefined,
    candidate: saved.candidate,
    followUp,
    events: saved.events,
    rejections: saved.rejections,
  });
  await retain(world.ports, soon());
  expect(await history(candidateId)).toBeUndefined();
});

test('raw mail that waits for an answer is gone after seven days', async () => {
  const { forwardingAddress } = await someone(world, { email: 'raw@mail.example' });
  const mail = 'From: stranger@acme.example\r\nSubject: about you\r\nMessage-ID: <raw1>\r\n\r\nHello there.\r\n';
  await world.app.request(`/local/mail?to=${forwardingAddress}`, { method: 'POST', body: mail });
  const folder = join(world.data, 'mail');
  expect(existsSync(folder) && readdirSync(folder)).toHaveLength(1);
  await advance(world, 'P6D');
  expect(readdirSync(folder)).toHaveLength(1);
  await advance(world, 'P2D');
  expect(readdirSync(folder)).toEqual([]);
});
