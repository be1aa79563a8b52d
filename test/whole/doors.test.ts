/** Each door through its real handler: it makes one Rejection, is idempotent, and answers as its sender expects. */
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodemailer from 'nodemailer';
import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../infra/local/world.ts';
import { CONSENT, outbox, post, someone, testWorld } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld({ smtp: true });
});

const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`../fixtures/mail/${name}`, import.meta.url)));
const ownerOf = (raw: Buffer) => /^From:.*?([\w.+-]+@[\w.-]+)/im.exec(raw.toString())![1]!;

/** By a real SMTP client, over a socket. */
async function send(raw: Buffer, to: string, from: string): Promise<void> {
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: world.smtpPort!,
    secure: false,
    ignoreTLS: true,
  });
  await transport.sendMail({ envelope: { from, to }, raw });
  transport.close();
}

const history = async (candidateId: string) => (await world.ports.store.history(candidateId))!;

describe('a forwarded mail, over SMTP', () => {
  for (const name of [
    'gmail-forward-interview.eml',
    'outlook-desktop-forward-interview.eml',
    'apple-mail-forward-interview.eml',
  ]) {
    test(`${name}: one rejection, one receipt, and the same mail again changes nothing`, async () => {
      const raw = fixture(name);
      const owner = ownerOf(raw);
      const { candidateId, forwardingAddress } = await someone(world, { email: owner, company: 'Somebody Else Ltd' });
      const before = (await outbox(world)).length;
      await send(raw, forwardingAddress, owner);
      await send(raw, forwardingAddress, owner);
      const { rejections } = await history(candidateId);
      expect(rejections.map(({ doors }) => doors)).toEqual([['api'], ['mail']]);
      const answers = (await outbox(world)).slice(before);
      expect(answers.map(({ to, step }) => [to, step!.split(':')[0]])).toEqual([[owner, 'receipt']]);
      expect(answers[0]!.subject).not.toMatch(/reject|sorry/i);
    });
  }

  test('an invitation is answered kindly and schedules nothing', async () => {
    const raw = fixture('interview-invitation.eml');
    const { candidateId, forwardingAddress } = await someone(world, { email: 'invited@mail.example' });
    const theirs = Buffer.from(raw.toString().replaceAll(ownerOf(raw), 'invited@mail.example'));
    await send(theirs, forwardingAddress, 'invited@mail.example');
    expect((await history(candidateId)).rejections).toHaveLength(1);
    expect((await outbox(world)).at(-1)!.subject).toBe('That looks like good news');
  });

  test('from somebody else to a private address: held, and only the owner is asked', async () => {
    const { candidateId, forwardingAddress } = await someone(world, { email: 'owner@mail.example' });
    const before = (await outbox(world)).length;
    await send(fixture('gmail-forward-interview.eml'), forwardingAddress, 'stranger@mail.example');
    expect((await history(candidateId)).rejections).toHaveLength(1);
    expect((await outbox(world)).slice(before).map(({ to }) => to)).toEqual(['owner@mail.example']);
  });

  test('distress, mailed to one’s own address: the fixed text, at once', async () => {
    const email = 'heavy@mail.example';
    const { forwardingAddress } = await someone(world, { email });
    const raw = Buffer.from(
      `From: ${email}\r\nSubject: hello\r\nMessage-ID: <h1@mail.example>\r\n\r\nI want to end my life.\r\n`,
    );
    await send(raw, forwardingAddress, email);
    expect((await outbox(world)).at(-1)).toMatchObject({ to: email, subject: 'From Rebound' });
  });

  test('to an address nobody has: taken and dropped, without a bounce', async () => {
    const before = (await outbox(world)).length;
    await send(fixture('gmail-forward-interview.eml'), 'u-nobody@in.rebound.example', 'stranger@mail.example');
    expect(await outbox(world)).toHaveLength(before);
  });

  test.each([
    ['empty', Buffer.from('\r\n')],
    ['garbage', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256))],
  ])('%s: asked about, nothing thrown', async (_name, raw) => {
    const { candidateId, forwardingAddress } = await someone(world, {
      email: `bad-${_name.replace(' ', '')}@mail.example`,
    });
    await send(raw, forwardingAddress, `bad-${_name.replace(' ', '')}@mail.example`);
    expect((await history(candidateId)).rejections).toHaveLength(1);
  });
});

test('over 25 MB: refused by SMTP with 552, and by /local/mail with 413 and what to do', async () => {
  const { forwardingAddress } = await someone(world, { email: 'big@mail.example' });
  const raw = Buffer.concat([
    Buffer.from('From: big@mail.example\r\nSubject: big\r\n\r\n'),
    Buffer.alloc(25_000_001, 'a'),
  ]);
  await expect(send(raw, forwardingAddress, 'big@mail.example')).rejects.toMatchObject({ responseCode: 552 });
  const posted = await world.app.request(`/local/mail?to=${forwardingAddress}`, { method: 'POST', body: raw });
  expect([posted.status, await posted.json()]).toEqual([413, expect.objectContaining({ code: 'too-large' })]);
});

test('/local/mail says what became of a mail, also where nobody of ours is meant', async () => {
  const post = async (to: string) => {
    const answer = await world.app.request(`/local/mail?to=${to}`, {
      method: 'POST',
      body: fixture('confirmation.eml'),
    });
    return [answer.status, await answer.json()];
  };
  expect(await post('somebody@elsewhere.example')).toEqual([
    200,
    { ok: true, outcome: 'dropped', why: 'no recipient is an address of ours' },
  ]);
});

describe('POST /v1/rejections', () => {
  const body = {
    candidate: { email: 'api@mail.example', timezone: 'Europe/London', consent: { email: CONSENT } },
    company: 'Quill & Sons',
    role: 'Editor',
    stage: 'screen',
  };

  test('201, then 200 for the same no and for the same Idempotency-Key', async () => {
    const first = await post(world, '/v1/rejections', body, { 'idempotency-key': 'k1' });
    expect(first.status).toBe(201);
    const made = (await first.json()) as { id: string; candidateId: string };
    const again = await post(world, '/v1/rejections', { ...body, company: 'Quill and Sons Ltd.' });
    expect([again.status, ((await again.json()) as { id: string }).id]).toEqual([200, made.id]);
    const replay = await post(
      world,
      '/v1/rejections',
      { ...body, company: 'Another Company' },
      { 'idempotency-key': 'k1' },
    );
    expect([replay.status, ((await replay.json()) as { id: string }).id]).toEqual([200, made.id]);
    expect((await history(made.candidateId)).rejections).toHaveLength(1);
  });

  test('two at once for a new person make one person and one rejection', async () => {
    const both = await Promise.all(
      [1, 2].map(() =>
        post(world, '/v1/rejections', { ...body, candidate: { ...body.candidate, email: 'twice@mail.example' } }),
      ),
    );
    const made = (await Promise.all(both.map((one) => one.json()))) as { id: string; candidateId: string }[];
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect((await history(made[0]!.candidateId)).rejections).toHaveLength(1);
  });

  test('without consent: written down, nothing sent', async () => {
    const before = (await outbox(world)).length;
    const response = await post(world, '/v1/rejections', {
      candidate: { email: 'quiet@mail.example', timezone: 'Europe/London' },
      company: 'Acme',
    });
    expect([response.status, ((await response.json()) as { state: string }).state]).toEqual([201, 'needs-consent']);
    expect(await outbox(world)).toHaveLength(before);
  });

  test.each([
    ['{oops', 400, 'invalid-json'],
    ['{}', 422, 'invalid-request'],
    [JSON.stringify({ ...body, candidate: { ...body.candidate, timezone: 'Mars/Phobos' } }), 422, 'invalid-timezone'],
    [
      JSON.stringify({ ...body, candidate: { ...body.candidate, email: 'tel@mail.example', phone: '12' } }),
      422,
      'invalid-phone',
    ],
    [JSON.stringify({ ...body, stage: 'lunch' }), 422, 'invalid-request'],
  ])('%s: a problem document', async (wrong, status, code) => {
    const response = await post(world, '/v1/rejections', wrong);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ code, status });
  });

  test('a wrong key is 401 and tells nothing', async () => {
    const response = await post(world, '/v1/rejections', body, { authorization: 'Bearer nope' });
    expect(response.status).toBe(401);
  });

  test('the OpenAPI document names the routes', async () => {
    const document = (await (await world.app.request('/openapi.json')).json()) as { paths: object };
    expect(Object.keys(document.paths)).toEqual([
      '/v1/rejections',
      '/v1/complaints',
      '/v1/complaints/{id}/close',
      '/v1/erasures',
      '/v1/rejections/{id}',
      '/v1/candidates/{id}/follow-up',
      '/v1/sources',
    ]);
  });
});

describe('a Greenhouse webhook', () => {
  const secret = 'a-long-webhook-secret';
  const delivery = (over: object = {}) =>
    JSON.stringify({
      action: 'reject_candidate',
      payload: {
        application: {
          id: 9001,
          status: 'rejected',
          prospect: false,
          rejected_at: '2026-03-02T09:00:00Z',
          rejection_reason: { id: 14, name: 'Lacked \\u003cdepth\\u003e', type: { id: 1, name: 'We rejected them' } },
          current_stage: { id: 7, name: 'Phone Screen' },
          candidate: {
            id: 77,
            first_name: 'Noor',
            last_name: 'Haddad',
            can_email: true,
            email_addresses: [{ value: 'noor@mail.example', type: 'personal' }],
            phone_numbers: [],
          },
          jobs: [{ id: 3, name: 'Designer', confidential: false }],
          ...over,
        },
      },
    });
  const sign = (body: string, key = secret) => ({
    signature: `sha256 ${createHmac('sha256', key).update(body).digest('hex')}`,
  });

  async function source(): Promise<string> {
    const response = await post(world, '/v1/sources', {
      vendor: 'greenhouse',
      company: 'Tidewater',
      secret,
      consent: 'attested',
      evidence: 'Terms of 1 January',
    });
    expect(response.status).toBe(201);
    return new URL(((await response.json()) as { url: string }).url).pathname;
  }

  test('one rejection with its stage and role; delivered again: nothing; taken back: retracted', async () => {
    const path = await source();
    const body = delivery();
    for (let time = 0; time < 2; time++) expect((await post(world, path, body, sign(body))).status).toBe(200);
    const pointer = (await world.ports.store.pointer('email', 'noor@mail.example'))!;
    const known = await history(pointer.candidateId);
    expect(known.rejections).toMatchObject([
      {
        company: 'Tidewater',
        role: 'Designer',
        stage: 'screen',
        doors: ['greenhouse'],
        occurredAt: '2026-03-02T09:00:00.000Z',
      },
    ]);
    expect((await outbox(world)).filter(({ to }) => to === 'noor@mail.example').map(({ subject }) => subject)).toEqual([
      'Your follow-up has begun',
    ]);

    const back = body.replace('reject_candidate', 'unreject_candidate');
    expect((await post(world, path, back, sign(back))).status).toBe(200);
    expect((await history(pointer.candidateId)).rejections[0]!.retractedAt).toBeDefined();
  });

  test('a wrong or missing signature is 401; an unknown source 404; an unknown vendor 404', async () => {
    const path = await source();
    const body = delivery();
    expect((await post(world, path, body, sign(body, 'another-secret'))).status).toBe(401);
    expect((await post(world, path, body)).status).toBe(401);
    expect((await post(world, '/webhooks/ats/greenhouse/src_nope', body, sign(body))).status).toBe(404);
    expect((await post(world, '/webhooks/ats/lunchable/src_nope', body, sign(body))).status).toBe(404);
  });

  test('a ping is 200; a withdrawal, a prospect and a do-not-email make nothing', async () => {
    const path = await source();
    const ping = JSON.stringify({ action: 'ping', payload: {} });
    expect((await post(world, path, ping, sign(ping))).status).toBe(200);
    const person = {
      id: 78,
      first_name: 'Ivo',
      last_name: 'Roth',
      email_addresses: [{ value: 'ivo@mail.example', type: 'personal' }],
    };
    for (const over of [
      { candidate: person, rejection_reason: { type: { name: 'They rejected us' } } },
      { candidate: person, prospect: true },
      { candidate: { ...person, can_email: false } },
    ]) {
      const body = delivery(over);
      expect((await post(world, path, body, sign(body))).status).toBe(200);
    }
    expect(await world.ports.store.pointer('email', 'ivo@mail.example')).toBeUndefined();
  });
});

describe('a text through Twilio’s webhook', () => {
  const phone = '+12025550147';

  test('"Acme said no" makes one rejection and one receipt; the same MessageSid again changes nothing', async () => {
    const { candidateId } = await someone(world, { email: 'texts@mail.example', phone });
    const fields = {
      MessageSid: 'SM00000000000000000000000000000001',
      From: phone,
      To: '+15550100999',
      Body: 'Bluebird said no, backend role, after the final',
    };
    const { signed } = await import('../../infra/local/phone.ts');
    const token = await world.ports.secrets.get('twilio-auth-token');
    for (let time = 0; time < 2; time++) {
      const response = await world.app.request(
        signed({ publicUrl: world.url, authToken: token }, fields, '/webhooks/twilio/inbound'),
      );
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/xml']);
      expect(await response.text()).toBe('<?xml version="1.0" encoding="UTF-8"?><Response></Response>');
    }
    expect((await history(candidateId)).rejections).toMatchObject([
      { company: 'Northwind Labs' },
      { company: 'Bluebird', stage: 'final', doors: ['sms'] },
    ]);
    expect((await outbox(world)).filter(({ channel, to }) => channel === 'sms' && to === phone)).toHaveLength(1);
  });

  test('signed by somebody else: 401', async () => {
    const { signed } = await import('../../infra/local/phone.ts');
    const response = await world.app.request(
      signed(
        { publicUrl: world.url, authToken: 'wrong' },
        { MessageSid: 'SM2', From: phone, Body: 'STOP' },
        '/webhooks/twilio/inbound',
      ),
    );
    expect(response.status).toBe(401);
  });

  test('a JSON body is signed by its hash in the query', async () => {
    const { createHash } = await import('node:crypto');
    const { default: webhooks } = await import('twilio/lib/webhooks/webhooks.js');
    const token = await world.ports.secrets.get('twilio-auth-token');
    const body = JSON.stringify({ MessageSid: 'SM00000000000000000000000000000003', From: phone, Body: 'thanks' });
    const path = `/webhooks/twilio/inbound?bodySHA256=${createHash('sha256').update(body).digest('hex')}`;
    const headers = {
      'content-type': 'application/json',
      'x-twilio-signature': webhooks.getExpectedTwilioSignature(token, world.url + path, {}),
    };
    expect((await world.app.request(world.url + path, { method: 'POST', headers, body })).status).toBe(200);
    expect((await world.app.request(world.url + path, { method: 'POST', headers, body: `${body} ` })).status).toBe(401);
  });
});
