/** How people join whom somebody else tells us of: an employer's system, an operator's call. */
import { createHmac } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { signGrant } from '../../../functions/message/links.ts';
import type { World } from '../../../infra/local/world.ts';
import { advance, CONSENT, outbox, post, testWorld } from '../../world.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const SECRET = 'a-long-webhook-secret';

async function source(consent: 'invite' | 'attested', evidence?: string): Promise<string> {
  const body = { vendor: 'greenhouse', company: 'Tidewater', secret: SECRET, consent, ...(evidence && { evidence }) };
  return new URL(((await (await post(world, '/v1/sources', body)).json()) as { url: string }).url).pathname;
}

async function rejects(path: string, email: string, application = 1): Promise<void> {
  const body = JSON.stringify({
    action: 'reject_candidate',
    payload: {
      application: {
        id: application,
        rejected_at: new Date(world.clock.now() - 60_000).toISOString(),
        candidate: { first_name: 'Noor', email_addresses: [{ value: email, type: 'personal' }] },
        jobs: [{ name: `Role ${application}` }],
      },
    },
  });
  const signature = `sha256 ${createHmac('sha256', SECRET).update(body).digest('hex')}`;
  expect((await post(world, path, body, { signature })).status).toBe(200);
}

const mailsTo = async (address: string) => (await outbox(world)).filter(({ to }) => to === address);
const subjects = async (address: string) => (await mailsTo(address)).map(({ subject }) => subject);
const person = async (email: string) => {
  const pointer = await world.ports.store.pointer('email', email);
  return pointer && world.ports.store.history(pointer.candidateId);
};
async function press(email: string, action: string, fields: Record<string, string> = {}) {
  const { candidate } = (await person(email))!;
  const grant = { candidateId: candidate.id, action, about: 'x' };
  const token = await signGrant(grant, await world.ports.secrets.get('link-secret'), world.clock.real());
  const path = action === 'page' ? `/me/${token}` : `/l/${token}`;
  return world.app.request(path, { method: 'POST', body: new URLSearchParams({ rev: '1', ...fields }) });
}

test('a source that floods is told to come back later, and nothing of it is written', { timeout: 60_000 }, async () => {
  const path = await source('attested');
  const id = path.split('/').at(-1)!;
  // What 600 deliveries of this hour have counted.
  const { store, clock } = world.ports;
  for (let count = 0; count < 600; count++)
    expect(await store.countUpTo(600, `delivery#${id}`, 3_600_000, clock.real())).toBe(true);
  const body = JSON.stringify({ action: 'ping', payload: {} });
  const signature = `sha256 ${createHmac('sha256', SECRET).update(body).digest('hex')}`;
  expect((await post(world, path, body, { signature: 'sha256 00' })).status).toBe(401);
  const refused = await post(world, path, body, { signature });
  expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([429, 'too-many']);
});

describe('an inviting source', () => {
  test('sends one invitation, however many noes come, and nothing else until the button', async () => {
    const path = await source('invite');
    await rejects(path, 'guest@mail.example', 1);
    await rejects(path, 'guest@mail.example', 2);
    await advance(world, 'P3D');
    expect(await subjects('guest@mail.example')).toEqual(['Some follow-up, if you want it']);
    expect((await person('guest@mail.example'))!.followUp!.state).toBe('needs-consent');
    await press('guest@mail.example', 'confirm');
    const { followUp, candidate } = (await person('guest@mail.example'))!;
    expect([followUp!.state, candidate.consent.email!.version]).toEqual(['needs-zone', 'email-1']);
    expect(await subjects('guest@mail.example')).toHaveLength(2);
  });

  test('whoever does nothing is forgotten after seven days', async () => {
    await rejects(await source('invite'), 'silent@mail.example', 3);
    await advance(world, 'P8D');
    expect(await person('silent@mail.example')).toBeUndefined();
    expect(await subjects('silent@mail.example')).toEqual(['Some follow-up, if you want it']);
  });

  test('whoever was erased and wants nothing more is not invited', async () => {
    const path = await source('invite');
    await rejects(path, 'off@mail.example', 4);
    await press('off@mail.example', 'page', { do: 'erase-now', keepOff: 'yes' });
    await rejects(path, 'off@mail.example', 5);
    expect(await subjects('off@mail.example')).toEqual(['Some follow-up, if you want it']);
  });
});

describe('an attesting source', () => {
  test('sends the one receipt, which asks where the person is', async () => {
    const path = await source('attested', 'Terms of 1 January');
    await rejects(path, 'far@mail.example', 10);
    await rejects(path, 'far@mail.example', 11);
    const mails = await mailsTo('far@mail.example');
    expect(mails.map(({ subject }) => subject)).toEqual(['Your follow-up has begun']);
    expect(mails[0]!.text).toContain('where are you?');
    expect(mails[0]!.text).toMatch(/Choose my time zone.*\/l\//);
  });

  test('without evidence, the key and the time are the evidence, and the key is not in it', async () => {
    await rejects(await source('attested'), 'proof@mail.example', 12);
    const { email } = (await person('proof@mail.example'))!.candidate.consent;
    expect(email!.wording).toMatch(/^attested with API key [0-9a-f]{12} at 2026-/);
    expect(email!.wording).not.toContain(await world.ports.secrets.get('api-key'));
  });

  test('a person who has unsubscribed stays so when the next no is reported', async () => {
    const path = await source('attested', 'Terms of 1 January');
    await rejects(path, 'gone@mail.example', 13);
    await advance(world, 'PT1H');
    await press('gone@mail.example', 'page', { do: 'stop-email' });
    await advance(world, 'P20D');
    await rejects(path, 'gone@mail.example', 14);
    expect((await person('gone@mail.example'))!.candidate.consent.email!.status).toBe('revoked');
    expect(await subjects('gone@mail.example')).toEqual(['Your follow-up has begun']);
  });
});

describe('POST /v1/rejections', () => {
  const call = (candidate: object, more: object = {}) =>
    post(world, '/v1/rejections', {
      candidate: { consent: { email: CONSENT }, ...candidate },
      company: 'Alder',
      ...more,
    });
  const problem = async (response: Response) => (await response.json()) as { code: string; errors: { path: string }[] };

  test('without a usable zone the person is asked once, by the channel they agreed to', async () => {
    await call({ email: 'where@mail.example' });
    await call({ email: 'where@mail.example' }, { company: 'Birch' });
    expect(await subjects('where@mail.example')).toEqual(['We have it, and one question']);
    await call({ email: 'where2@mail.example', phone: '+12025550195', consent: { sms: CONSENT } });
    expect((await mailsTo('+12025550195')).map(({ text }) => text)).toEqual([
      expect.stringContaining('where are you? Reply with your city or country.'),
    ]);
    await call({ email: 'there@mail.example', timezone: 'Europe/London' });
    expect(await subjects('there@mail.example')).toEqual([]);
  });

  test('a consent or a no of the future is refused, and nothing is stored', async () => {
    const tomorrow = new Date(world.clock.now() + 86_400_000).toISOString();
    const early = await call({ email: 'future@mail.example', consent: { email: { ...CONSENT, at: tomorrow } } });
    expect([early.status, (await problem(early)).errors]).toEqual([
      422,
      [{ path: 'candidate.consent.email.at', message: 'lies in the future' }],
    ]);
    const late = await call({ email: 'future@mail.example' }, { occurredAt: tomorrow });
    expect([late.status, (await problem(late)).errors[0]!.path]).toEqual([422, 'occurredAt']);
    expect(await person('future@mail.example')).toBeUndefined();
  });

  test.each(['XX', 'UK', 'ZZ', 'EU', 'usa'])('there is no country %s', async (country) => {
    expect((await call({ email: 'nowhere@mail.example', country })).status).toBe(422);
  });

  test('a country in either case is taken, and a field that has no meaning is ignored, as OpenAPI says', async () => {
    expect((await call({ email: 'ie@mail.example', country: 'ie', shoeSize: 44 }, { mood: 'fine' })).status).toBe(201);
    expect((await person('ie@mail.example'))!.candidate).toMatchObject({
      country: 'IE',
      zone: { name: 'Europe/Dublin' },
    });
    const { components } = (await (await world.app.request('/openapi.json')).json()) as {
      components: { schemas: Record<string, { description?: string }> };
    };
    expect(components.schemas.RejectionRequest!.description).toContain('ignored');
  });
});
