/** Many texts from one number: every one is written down once, the person is not drowned in answers, and nothing breaks. */
import { beforeAll, expect, test } from 'vitest';
import { signed } from '../../infra/local/phone.ts';
import type { World } from '../../infra/local/world.ts';
import { outbox, someone, testWorld } from '../world.ts';

let world: World;
let authToken: string;
beforeAll(async () => {
  world = await testWorld();
  authToken = await world.ports.secrets.get('twilio-auth-token');
});

const post = (fields: Record<string, string>) =>
  Promise.resolve(world.app.request(signed({ publicUrl: world.url, authToken }, fields, '/webhooks/twilio/inbound')));
const sid = (index: number) => `SM${String(index).padStart(32, '0')}`;

test('fifty at once: all accepted, all kept, each once though the carrier delivers them twice', async () => {
  const phone = '+12025551801';
  const { candidateId } = await someone(world, { email: 'burst@mail.example', phone });
  const texts = Array.from({ length: 50 }, (_, index) => ({
    MessageSid: sid(index),
    From: phone,
    Body: `thought number ${index}`,
  }));
  const answers = await Promise.all([...texts, ...texts.slice(0, 10)].map(post));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  const { events } = (await world.ports.store.history(candidateId))!;
  const kept = events.filter(({ id }) => id.startsWith('sms#'));
  expect(kept.map(({ id }) => id).sort()).toEqual(texts.map(({ MessageSid }) => `sms#${MessageSid}/0`));
});

test('no more than forty answers in an hour; STOP, HELP and distress are answered all the same', async () => {
  const phone = '+12025551802';
  const { candidateId } = await someone(world, { email: 'chatty@mail.example', phone });
  for (let index = 100; index < 145; index++) {
    expect((await post({ MessageSid: sid(index), From: phone, Body: 'WALK' })).status).toBe(200);
  }
  const sent = async () => (await outbox(world)).filter(({ to }) => to === phone).map(({ text }) => text);
  expect(await sent()).toHaveLength(40);
  expect((await world.ports.store.history(candidateId))!.events.filter(({ id }) => id.startsWith('sms#'))).toHaveLength(
    45,
  );
  await post({ MessageSid: sid(150), From: phone, Body: 'Globex said no' });
  await post({ MessageSid: sid(151), From: phone, Body: 'what is this' });
  await post({ MessageSid: sid(152), From: phone, Body: 'I want to die' });
  await post({ MessageSid: sid(153), From: phone, Body: 'please stop texting me' });
  expect((await sent()).slice(40)).toEqual([
    expect.stringMatching(/^Rebound follow-up texts/),
    expect.stringContaining('116 123'),
    expect.stringMatching(/^Rebound: you are unsubscribed/),
  ]);
});
