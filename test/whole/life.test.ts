/** The whole way, for each door: from the no to the end of its plan, through the machine, every message where it belongs. */
import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { World } from '../../infra/local/world.ts';
import { advance, outbox, post, someone, testWorld } from '../world.ts';

let world: World;
const begin = async (startAt?: string) => {
  world = await testWorld(startAt ? { startAt: Date.parse(startAt) } : {}, onTestFinished);
};

const sentTo = async (...addresses: string[]) =>
  (await outbox(world))
    .filter((line) => addresses.includes(line.to))
    .map(({ step, channel, localTime }) => `${step!.split(':')[0]} ${channel} ${localTime.slice(0, 16)}`);
const ended = async (candidateId: string) => (await world.ports.store.history(candidateId))!.followUp;

/** Nobody answers: acknowledgement, draft, one small thing, and the closing message. */
test('by API, after an interview, with texts', async () => {
  await begin();
  const { candidateId } = await someone(world, { email: 'life-api@mail.example', phone: '+12025551601' });
  await advance(world, 'P45D');
  expect(await sentTo('life-api@mail.example', '+12025551601')).toEqual([
    'acknowledge email 2026-03-02T13:00',
    'offer-draft email 2026-03-04T10:00',
    'talk-or-move sms 2026-03-06T10:00',
    // Five weeks on, across the change to summer time, at the same time of day.
    'close email 2026-04-08T10:00',
  ]);
  expect(await ended(candidateId)).toMatchObject({ state: 'ended', why: 'the plan is finished' });
});

test('by a forwarded mail', async () => {
  await begin('2026-03-10T17:42:10Z');
  const raw = readFileSync(fileURLToPath(new URL('../fixtures/mail/gmail-forward-interview.eml', import.meta.url)));
  const owner = 'mara.lindqvist@mailhaus.example';
  const { enrol } = await import('../../functions/candidate/enrol.ts');
  const consent = { email: { at: '2026-01-01T00:00:00Z', source: 'form', wording: 'yes' } };
  const candidateId = await enrol(world.ports, 'test', { email: owner, timezone: 'Europe/Stockholm', consent });
  const { candidate } = (await world.ports.store.history(candidateId))!;
  await world.mailbox.deliver(raw, [`${candidate.forwardingToken}@in.rebound.example`], owner);
  await advance(world, 'P45D');
  const steps = (await sentTo(owner)).map((line) => line.split(' ')[0]);
  expect(steps).toEqual(['receipt', 'acknowledge', 'offer-draft', 'talk-or-move', 'close']);
  expect(await ended(candidateId)).toMatchObject({ state: 'ended' });
  // Read once, then gone.
  expect(readdirSync(join(world.data, 'mail'))).toEqual([]);
});

test('by Greenhouse, after a phone screen', async () => {
  await begin();
  const secret = 'another-long-secret';
  const made = await post(world, '/v1/sources', {
    vendor: 'greenhouse',
    company: 'Tidewater',
    secret,
    consent: 'attested',
  });
  const { url } = (await made.json()) as { url: string };
  const body = JSON.stringify({
    action: 'reject_candidate',
    payload: {
      application: {
        id: 7,
        rejected_at: new Date(world.clock.now()).toISOString(),
        current_stage: { name: 'Recruiter Phone Screen' },
        candidate: {
          first_name: 'Noor',
          last_name: 'H',
          email_addresses: [{ value: 'life-ats@mail.example', type: 'personal' }],
        },
        jobs: [{ name: 'Designer' }],
      },
    },
  });
  const signature = `sha256 ${createHmac('sha256', secret).update(body).digest('hex')}`;
  expect((await post(world, new URL(url).pathname, body, { signature })).status).toBe(200);
  const { candidateId } = (await world.ports.store.pointer('email', 'life-ats@mail.example'))!;
  // No zone in the webhook: the one receipt asks for it, and 14 days of silence end it.
  expect(await ended(candidateId)).toMatchObject({ state: 'needs-zone' });
  await advance(world, 'P15D');
  expect((await sentTo('life-ats@mail.example')).map((line) => line.split(' ')[0])).toEqual(['receipt']);
  expect(await ended(candidateId)).toMatchObject({ state: 'ended', why: 'no time zone became known in 14 days' });
});

test('by text', async () => {
  await begin();
  const phone = '+12025551602';
  const { candidateId } = await someone(world, {
    email: 'life-sms@mail.example',
    phone,
    stage: 'application',
    timezone: 'America/New_York',
  });
  await world.phone.text(phone, 'Bluebird said no, backend role, after the final');
  await advance(world, 'P50D');
  const steps = (await sentTo('life-sms@mail.example', phone)).map((line) => line.split(' ')[0]);
  // The further stage takes over at once: its plan, once, and one receipt.
  expect(steps).toEqual(['receipt', 'acknowledge', 'offer-draft', 'talk-or-move', 'close']);
  expect(await ended(candidateId)).toMatchObject({ state: 'ended' });
});

test('after the end a further no starts anew, and the machine runs again', async () => {
  await begin();
  const { candidateId } = await someone(world, { email: 'again@mail.example' });
  await advance(world, 'P45D');
  const first = await ended(candidateId);
  expect(first).toMatchObject({ state: 'ended' });
  await post(world, '/v1/rejections', {
    candidate: { email: 'again@mail.example' },
    company: 'Quill & Sons',
    stage: 'screen',
  });
  const second = await ended(candidateId);
  expect(second).toMatchObject({ state: 'running' });
  expect(second!.id).not.toBe(first!.id);
  await advance(world, 'P45D');
  expect((await sentTo('again@mail.example')).length).toBeGreaterThan(5);
  expect(await ended(candidateId)).toMatchObject({ state: 'ended' });
});
