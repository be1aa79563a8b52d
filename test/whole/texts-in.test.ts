/** What may arrive at the webhook for texts: signed by somebody else, twice, too large, or full of signs. Never a fault, nothing lost. */
import { createHash } from 'node:crypto';
import webhooks from 'twilio/lib/webhooks/webhooks.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { signed } from '../../infra/local/phone.ts';
import type { World } from '../../infra/local/world.ts';
import { CONSENT, outbox, post, someone, testWorld } from '../world.ts';

let world: World;
let authToken: string;
beforeAll(async () => {
  world = await testWorld();
  authToken = await world.ports.secrets.get('twilio-auth-token');
});

let sids = 0;
const sid = () => `SM${String(++sids).padStart(32, '0')}`;
const text = (fields: Record<string, string>, token = authToken) =>
  Promise.resolve(
    world.app.request(signed({ publicUrl: world.url, authToken: token }, fields, '/webhooks/twilio/inbound')),
  );
const texts = async (phone: string) => (await outbox(world)).filter(({ to }) => to === phone).map((line) => line.text);

test('forged, unsigned, or signed for another body: 401, and nothing happens', async () => {
  const phone = '+12025551901';
  const { candidateId } = await someone(world, { email: 'forged@mail.example', phone });
  const fields = { MessageSid: sid(), From: phone, Body: 'STOP' };
  expect((await text(fields, 'another token')).status).toBe(401);
  const request = signed({ publicUrl: world.url, authToken }, fields, '/webhooks/twilio/inbound');
  const other = new Request(request.url, {
    method: 'POST',
    headers: request.headers,
    body: new URLSearchParams({ ...fields, Body: 'START' }).toString(),
  });
  expect((await world.app.request(other)).status).toBe(401);
  expect((await world.app.request(request.url, { method: 'POST', body: 'Body=STOP' })).status).toBe(401);
  const { events } = (await world.ports.store.history(candidateId))!;
  expect(events.filter(({ id }) => id.startsWith('sms#'))).toEqual([]);
});

test('ten megabytes are 413, signed or not', async () => {
  const fields = { MessageSid: sid(), From: '+12025551902', Body: 'x'.repeat(10_000_000) };
  expect((await text(fields)).status).toBe(413);
});

test.each([
  ['no fields at all', {}],
  ['no sender', { MessageSid: 'SM1', Body: 'STOP' }],
  ['no id', { From: '+12025551903', Body: 'STOP' }],
  ['a sender that is no number', { MessageSid: 'SM2', From: 'whatsapp:+12025551903\r\nBcc: x', Body: 'STOP' }],
  ['a number we do not know', { MessageSid: 'SM3', From: '+12025551999', Body: 'STOP' }],
  ['an empty text of one', { MessageSid: 'SM4', From: '+12025551999' }],
])('%s: taken quietly', async (_what, fields) => {
  const before = (await outbox(world)).length;
  const response = await text(fields as Record<string, string>);
  expect([response.status, await response.text()]).toEqual([
    200,
    '<?xml version="1.0" encoding="UTF-8"?><Response></Response>',
  ]);
  expect((await outbox(world)).slice(before).filter(({ by }) => !by)).toEqual([]);
});

describe('signs of every kind', () => {
  const phone = '+12025551904';
  beforeAll(async () => {
    await someone(world, { email: 'signs@mail.example', phone });
  });

  test.each([
    '👍🏽👩‍💻',
    'مرحبا، لا بأس',
    '\u202Eevil\u202C',
    'a\u0000b',
    '',
    ' ',
    '\uD800',
    '{{ company }} {% raw %}',
    '<script>alert(1)</script>',
    '=1+1',
  ])('%j is taken and answered with nothing of it', async (body) => {
    const before = (await texts(phone)).length;
    expect((await text({ MessageSid: sid(), From: phone, Body: body })).status).toBe(200);
    for (const answer of (await texts(phone)).slice(before)) expect(answer).not.toMatch(/[<{]|evil|\u0000/);
  });
});

test('a company that is Liquid or HTML is only a name: nothing of it runs, in the page or the mail', async () => {
  const email = 'liquid@mail.example';
  const response = await post(world, '/v1/rejections', {
    candidate: {
      email,
      name: '{{ company }}<b>',
      phone: '+12025551905',
      timezone: 'Europe/London',
      consent: { email: CONSENT, sms: CONSENT },
    },
    company: 'Harlow {{ name }} <img src=x>',
    stage: 'interview',
  });
  expect(response.status).toBe(201);
  await world.phone.text('+12025551905', 'when is the next one?');
  await world.phone.text('+12025551905', 'got rejected again');
  await world.phone.text('+12025551905', 'Acme {{ operator.name }}, after the final');
  for (const line of await texts('+12025551905')) expect(line).not.toMatch(/\{\{|<img|on this machine/);
});

test('JSON: signed by its hash; numbers in it count like words', async () => {
  const phone = '+12025551906';
  await someone(world, { email: 'json@mail.example', phone });
  const body = JSON.stringify({ MessageSid: sid(), From: phone, Body: '', NumMedia: 1 });
  const path = `/webhooks/twilio/inbound?bodySHA256=${createHash('sha256').update(body).digest('hex')}`;
  const headers = {
    'content-type': 'application/json',
    'x-twilio-signature': webhooks.getExpectedTwilioSignature(authToken, world.url + path, {}),
  };
  expect((await world.app.request(world.url + path, { method: 'POST', headers, body })).status).toBe(200);
  expect(await texts(phone)).toEqual([expect.stringContaining('we cannot open pictures')]);
  const broken = '{"MessageSid":';
  const there = `/webhooks/twilio/inbound?bodySHA256=${createHash('sha256').update(broken).digest('hex')}`;
  const answer = await world.app.request(world.url + there, {
    method: 'POST',
    headers: {
      ...headers,
      'x-twilio-signature': webhooks.getExpectedTwilioSignature(authToken, world.url + there, {}),
    },
    body: broken,
  });
  expect(answer.status).toBe(400);
});

test('the same text twice is one, whatever came between', async () => {
  const phone = '+12025551907';
  const { candidateId } = await someone(world, { email: 'twice@mail.example', phone });
  const first = { MessageSid: sid(), From: phone, Body: 'please stop texting me' };
  await text(first);
  await text({ MessageSid: sid(), From: phone, Body: 'start texting me again please' });
  const before = await texts(phone);
  await text(first);
  expect((await world.ports.store.history(candidateId))!.candidate.consent.sms?.status).toBe('granted');
  expect(await texts(phone)).toEqual(before);
});
