/** It can be stopped, paused and talked to from the first message on, and distress is answered at once. */
import { beforeAll, expect, test } from 'vitest';
import type { World } from '../../infra/local/world.ts';
import { advance, type Line, outbox, someone, testWorld } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

let people = 0;
async function person(): Promise<{ candidateId: string; email: string; phone: string }> {
  const index = ++people;
  const email = `steer${index}@mail.example`;
  const phone = `+1202555${1200 + index}`;
  const { candidateId } = await someone(world, { email, phone });
  return { candidateId, email, phone };
}

const text = (phone: string, body: string) => world.phone.text(phone, body);
const to = (lines: Line[], ...addresses: string[]) => lines.filter((line) => addresses.includes(line.to));
const state = async (candidateId: string) => (await world.ports.store.history(candidateId))!.followUp!.state;
const consent = async (candidateId: string) => {
  const { consent } = (await world.ports.store.history(candidateId))!.candidate;
  return { email: consent.email?.status, sms: consent.sms?.status };
};

test('STOP by text: the carrier answers, no text follows, emails go on', async () => {
  const { candidateId, email, phone } = await person();
  await advance(world, 'P1D');
  await text(phone, 'STOP');
  await advance(world, 'P60D');
  const lines = to(await outbox(world), email, phone);
  const texts = lines.filter(({ channel }) => channel === 'sms');
  expect(texts.map(({ by, text }) => [by, text])).toEqual([
    ['carrier', 'Rebound: you are unsubscribed and will get no more texts. Emails continue unless you reply ALL.'],
  ]);
  expect(lines.filter(({ channel }) => channel === 'email').length).toBeGreaterThan(2);
  expect(await consent(candidateId)).toEqual({ email: 'granted', sms: 'revoked' });
});

test('a stop in other words: our one confirmation, once; words that only contain one stop nothing', async () => {
  const { candidateId, phone } = await person();
  await text(phone, "I can't stop thinking about it");
  expect(await consent(candidateId)).toEqual({ email: 'granted', sms: 'granted' });
  await text(phone, 'please stop texting me');
  expect(await consent(candidateId)).toEqual({ email: 'granted', sms: 'revoked' });
  expect(to(await outbox(world), phone).map(({ by, step }) => [by, step?.split(':')[0]])).toEqual([
    [undefined, 'reply'],
    [undefined, 'stop'],
  ]);
});

test('"leave me alone" ends everything', async () => {
  const { candidateId, email, phone } = await person();
  await text(phone, 'leave me alone');
  expect(await consent(candidateId)).toEqual({ email: 'revoked', sms: 'revoked' });
  expect(await state(candidateId)).toBe('ended');
  await advance(world, 'P60D');
  expect(to(await outbox(world), email, phone).map(({ step }) => step?.split(':')[0])).toEqual(['stop']);
});

test('PAUSE is quiet for 14 days; RESUME goes on; both are answered', async () => {
  const { candidateId, email, phone } = await person();
  await advance(world, 'PT5H');
  await text(phone, 'PAUSE');
  expect(await state(candidateId)).toBe('paused');
  await advance(world, 'P10D');
  expect(to(await outbox(world), email, phone).map(({ step }) => step?.split(':')[0])).toEqual([
    'acknowledge',
    'reply',
  ]);
  await text(phone, 'RESUME');
  expect(await state(candidateId)).toBe('running');
  await advance(world, 'P10D');
  const after = to(await outbox(world), email, phone).map(({ step }) => step?.split(':')[0]);
  expect(after.slice(0, 3)).toEqual(['acknowledge', 'reply', 'reply']);
  expect(after.length).toBeGreaterThan(3);
});

test('the one-click unsubscribe of a real message: POST ends email, GET does not', async () => {
  const { candidateId, email, phone } = await person();
  await advance(world, 'P3D');
  const raw = Buffer.from(world.outbox.all().find((message) => message.to === email)!.content, 'base64')
    .toString()
    .replace(/\r\n[ \t]+/g, ' ');
  expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  const url = /^List-Unsubscribe: <([^>]+)>/m.exec(raw)![1]!;
  const path = url.slice(world.url.length);
  expect((await world.app.request(path)).status).toBe(200);
  expect((await consent(candidateId)).email).toBe('granted');
  const post = {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  };
  const response = await world.app.request(path, post);
  expect([response.status, response.headers.get('location')]).toEqual([200, null]);
  expect((await world.app.request(path, post)).status).toBe(200);
  expect(await consent(candidateId)).toEqual({ email: 'revoked', sms: 'granted' });
  await advance(world, 'P60D');
  // Only steps that go by text are left; nothing moves over from email.
  expect(to(await outbox(world), email, phone).map(({ channel, step }) => [channel, step?.split(':')[0]])).toEqual([
    ['email', 'acknowledge'],
    ['email', 'offer-draft'],
    ['sms', 'talk-or-move'],
  ]);
});

test('distress, at night: answered at once with the fixed text, everything paused, resumed only by the person', async () => {
  const { candidateId, email, phone } = await person();
  await advance(world, 'PT16H');
  const before = to(await outbox(world), email, phone).length;
  await text(phone, "i don't want to be here anymore");
  expect(await state(candidateId)).toBe('paused');
  const answer = to(await outbox(world), email, phone).slice(before);
  expect(answer.map(({ channel, step }) => [channel, step?.split(':')[0]])).toEqual([['sms', 'care']]);
  expect(answer[0]!.text).toContain('116 123');
  expect(answer[0]!.text).toContain('999');
  await advance(world, 'P60D');
  expect(to(await outbox(world), email, phone)).toHaveLength(before + 1);
  await text(phone, 'RESUME');
  expect(await state(candidateId)).toBe('running');
});

test('distress and a stop in one text: both, in the one confirmation', async () => {
  const { candidateId, phone } = await person();
  await text(phone, 'stop texting me, I want to die');
  expect((await consent(candidateId)).sms).toBe('revoked');
  const answers = to(await outbox(world), phone);
  expect(answers).toHaveLength(1);
  expect(answers[0]!.text).toContain('116 123');
});

test('a reflection is kept sealed: nowhere in the table, the outbox or the API in clear', async () => {
  const { candidateId, phone } = await person();
  const words = 'the panel question about budgets threw me completely';
  await text(phone, words);
  const history = (await world.ports.store.history(candidateId))!;
  const reply = history.events.find(({ body }) => body.kind === 'replied')!;
  expect(JSON.stringify(history)).not.toContain('budgets');
  const { unseal } = await import('../../functions/candidate/seal.ts');
  expect(await unseal(world.ports.keys, history.candidate.wrappedKey, (reply.body as { sealed: string }).sealed)).toBe(
    words,
  );
});

test('"If we read you wrong, reply NO": NO after a receipt takes that no back; another NO is only an answer', async () => {
  const { candidateId, phone } = await person();
  await text(phone, 'Bluebird said no, backend role, after the final');
  await text(phone, 'no');
  const rejections = async () =>
    (await world.ports.store.history(candidateId))!.rejections.map(({ company, retractedAt }) => [
      company,
      retractedAt !== undefined,
    ]);
  expect(await rejections()).toEqual([
    ['Northwind Labs', false],
    ['Bluebird', true],
  ]);
  await text(phone, 'no');
  expect((await rejections())[0]).toEqual(['Northwind Labs', false]);
});

test('asked where they are, somebody says so, and the follow-up begins', async () => {
  const email = 'nowhere@mail.example';
  const { enrol } = await import('../../functions/candidate/enrol.ts');
  const phone = '+12025551299';
  const consent = { at: '2026-01-01T00:00:00Z', source: 'form', wording: 'yes' };
  const id = await enrol(world.ports, 'test', { email, phone, consent: { email: consent, sms: consent } });
  await text(phone, 'Acme said no, backend role, after the final');
  expect(await state(id)).toBe('needs-zone');
  await text(phone, "I'm in Berlin");
  expect(await state(id)).toBe('running');
  expect((await world.ports.store.history(id))!.candidate.zone).toEqual({ name: 'Europe/Berlin', from: 'given' });
});

test('a hard reply pauses; a week later one question is sent, and no answer means it stays paused', async () => {
  const { candidateId, email, phone } = await person();
  await text(phone, 'I feel completely hopeless, I cannot cope with this');
  expect(await state(candidateId)).toBe('paused');
  await advance(world, 'P60D');
  const lines = to(await outbox(world), email, phone).map(({ step }) => step?.split(':')[0]);
  expect(lines).toEqual(['care', 'week-after-pause']);
  expect(await state(candidateId)).toBe('paused');
});

test('"got the job": congratulated where it was said, ended, and nothing stands in the sweep’s way', async () => {
  const { candidateId, email, phone } = await person();
  await text(phone, 'got the job!!');
  expect(await state(candidateId)).toBe('ended');
  expect(to(await outbox(world), email, phone).map(({ channel, text }) => [channel, text])).toEqual([
    ['sms', 'Rebound: congratulations, and all the best for the first day. We stop here, and nothing more comes.'],
  ]);
});

test('distress from a number that has stopped is answered by email', async () => {
  const { email, phone } = await person();
  await text(phone, 'STOP');
  await text(phone, 'I want to die');
  const last = to(await outbox(world), email, phone).at(-1)!;
  expect([last.channel, last.step?.split(':')[0]]).toEqual(['email', 'care']);
});
