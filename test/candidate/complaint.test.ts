import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../infra/local/world.ts';
import { advance, leap, outbox, post, someone, testWorld } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const send = async (fields: Record<string, string>) => {
  const response = await world.app.request('/privacy/complaint', { method: 'POST', body: new URLSearchParams(fields) });
  const main = /<main>.*<\/main>/s.exec(await response.text())![0];
  return { status: response.status, text: main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
};
const api = async (path: string, method = 'GET') =>
  world.app.request(path, {
    method,
    headers: { authorization: `Bearer ${await world.ports.secrets.get('api-key')}` },
  });
const list = async () =>
  ((await (await api('/v1/complaints')).json()) as { complaints: Record<string, string | null>[] }).complaints;
const mailsTo = async (address: string) => (await outbox(world)).filter(({ to }) => to === address);

test('a complaint gets a number, a date and a mail; the operator reads it and closes it', async () => {
  const form = { text: 'You wrote to my <old> address.', email: 'cross@mail.example', name: 'Cleo' };
  const { status, text } = await send(form);
  expect(status).toBe(200);
  const number = /\b(C-[A-Z0-9]{10})\b/.exec(text)![1]!;
  expect(text).toContain('by April 1, 2026');
  const mails = await mailsTo('cross@mail.example');
  expect(mails.map(({ subject }) => subject)).toEqual(['We have your complaint']);
  expect(mails[0]!.text).toContain(number);
  expect(mails[0]!.text).not.toContain('old');

  expect((await send(form)).text).toContain(number);
  expect(await mailsTo('cross@mail.example')).toHaveLength(1);

  expect(await list()).toEqual([
    {
      id: number,
      at: '2026-03-02T10:00:00.000Z',
      dueAt: '2026-04-01T10:00:00.000Z',
      closedAt: null,
      name: 'Cleo',
      email: 'cross@mail.example',
      text: 'You wrote to my <old> address.',
    },
  ]);
  expect((await world.app.request('/v1/complaints')).status).toBe(401);
  expect((await api(`/v1/complaints/${number}/close`, 'POST')).status).toBe(204);
  expect((await api('/v1/complaints/C-NOPE/close', 'POST')).status).toBe(404);
  expect((await list())[0]!.closedAt).toBe('2026-03-02T10:00:00.000Z');
  await leap(world, 364);
  expect(await list()).toHaveLength(1);
  await advance(world, 'P2D');
  expect(await list()).toEqual([]);
}, 60_000);

test('what was written is in no row in words', async () => {
  await send({ text: 'A very particular sentence.', email: 'sealed@mail.example' });
  const row = (await world.ports.store.complaints()).at(-1)!;
  expect(JSON.stringify(row)).not.toMatch(/particular|sealed@/);
});

test('what is missing is said beside the form, and what was typed is still there', async () => {
  const empty = await send({ text: '  ', email: 'a@mail.example' });
  expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('Tell us what went wrong.')]);
  const response = await world.app.request('/privacy/complaint', {
    method: 'POST',
    body: new URLSearchParams({ text: 'Too much "mail" <b>', email: 'nobody' }),
  });
  expect(response.status).toBe(422);
  expect(await response.text()).toContain('Too much &quot;mail&quot; &lt;b&gt;');
});

test('three a day from one address', async () => {
  const statuses: number[] = [];
  for (const index of [1, 2, 3, 4])
    statuses.push((await send({ text: `Number ${index}`, email: 'many@mail.example' })).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
});

describe('words of distress', () => {
  test('are answered first, on the page, and the ticket stands', async () => {
    const { text } = await send({ text: 'Because of you I want to die.', email: 'heavy@mail.example' });
    expect(text).toContain('This sounds really heavy');
    expect(text).toMatch(/C-[A-Z0-9]{10}/);
  });

  test('pause whoever is known by the address', async () => {
    const { candidateId } = await someone(world, { email: 'known@mail.example' });
    await send({ text: 'I want to end my life.', email: 'known@mail.example' });
    const history = (await world.ports.store.history(candidateId))!;
    expect(history.followUp!.state).toBe('paused');
    expect((await mailsTo('known@mail.example')).map(({ subject }) => subject)).toContain('From Rebound');
  });
});

test('the operator erases somebody by their address, a child who was reported say, and keeps them off', async () => {
  const { candidateId } = await someone(world, { email: 'kid@mail.example' });
  const erase = (email: string) => post(world, '/v1/erasures', { email, keepOff: true });
  expect([(await erase('Kid@mail.example')).status, (await erase('stranger@mail.example')).status]).toEqual([204, 204]);
  expect(await world.ports.store.history(candidateId)).toBeUndefined();
  for (const email of ['kid@mail.example', 'stranger@mail.example']) {
    const response = await post(world, '/v1/rejections', {
      candidate: {
        email,
        timezone: 'Europe/London',
        consent: { email: { at: '2026-01-01T00:00:00Z', source: 'list', wording: 'Yes.' } },
      },
      company: 'Elm',
    });
    expect(((await response.json()) as { state: string }).state).toBe('needs-consent');
  }
});

test('privacy, help and consent say what carriers and law ask for', async () => {
  const page = async (path: string) => (await (await world.app.request(path)).text()).replace(/<[^>]+>/g, ' ');
  const privacy = await page('/privacy');
  for (const said of [
    '7 days',
    '90 days',
    '12 months',
    '4 years',
    'without end',
    'make a complaint',
    'share your phone number',
    'keeps no label of it',
    'delete their record',
  ]) {
    expect(privacy.replace(/\s+/g, ' ').replace('deletes their', 'delete their')).toContain(said);
  }
  expect(await page('/help')).toMatch(/2 a week at most[\s\S]*rates may apply[\s\S]*HELP for help, STOP/);
  expect(await page('/privacy/consent')).toMatch(/Version email-1[\s\S]*Version sms-1/);
  expect(await page('/privacy/complaint')).toContain('within 30 days');
});
