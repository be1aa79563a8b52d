/** Ticks, claims and the machine: two at once, double delivery, a crash between claim and record, a restart. */
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { sweep } from '../../functions/follow-up/sweep.ts';
import { tick } from '../../functions/follow-up/tick.ts';
import { judgeSilence } from '../../functions/message/deliver.ts';
import { takeEvidence } from '../../functions/message/evidence.ts';
import type { Ports, SendResult, TickInput } from '../../functions/ports.ts';
import type { World } from '../../infra/local/world.ts';
import { advance, outbox, someone, testWorld } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const followUp = async (id: string) => (await world.ports.store.history(id))!.followUp!;
const inputFor = async (candidateId: string): Promise<TickInput> => {
  const { generation, wakeAt } = await followUp(candidateId);
  return { candidateId, generation, wakeAt: wakeAt! };
};
/** The world with its machine held back, so that a test ticks by itself. */
const byHand = (over: Partial<Ports> = {}): Ports => ({ ...world.ports, machine: { start: async () => {} }, ...over });
const later = (hours: number) => ({ ...world.ports.clock, now: () => world.clock.now() + hours * 3_600_000 });

test('five ticks at once send one message', async () => {
  const { candidateId } = await someone(world, { email: 'five@mail.example' });
  const ports = byHand({ clock: later(4) });
  const input = await inputFor(candidateId);
  await Promise.all(Array.from({ length: 5 }, () => tick(ports, input)));
  expect((await outbox(world)).filter(({ to }) => to === 'five@mail.example')).toHaveLength(1);
});

test('a tick of another generation answers done and does nothing', async () => {
  const { candidateId } = await someone(world, { email: 'old@mail.example' });
  const input = await inputFor(candidateId);
  expect(await tick(byHand({ clock: later(4) }), { ...input, generation: input.generation - 1 })).toMatchObject({
    state: 'done',
  });
  expect((await outbox(world)).filter(({ to }) => to === 'old@mail.example')).toEqual([]);
});

test('a stop that lands before the claim: nothing is sent', async () => {
  const { candidateId } = await someone(world, { email: 'late-stop@mail.example', phone: '+12025551390' });
  const stopFirst: Ports['store'] = {
    ...world.ports.store,
    async claim(...given) {
      await world.phone.text('+12025551390', 'leave me alone');
      return world.ports.store.claim(...given);
    },
  };
  await tick(byHand({ clock: later(4), store: stopFirst }), await inputFor(candidateId));
  expect(
    (await outbox(world)).filter(({ to, step }) => to === 'late-stop@mail.example' && step === 'acknowledge'),
  ).toEqual([]);
});

/** A provider that takes the mail and whose answer is lost, or that never got it. */
const mailer = (result: () => Promise<SendResult>): Ports['mailer'] => ({ name: 'ses', send: result });

test('a crash between claim and record: the claim expires, the message is uncertain, and it is not sent again', async () => {
  const email = 'crash@mail.example';
  const { candidateId } = await someone(world, { email });
  const crash = mailer(() => Promise.reject(new Error('killed')));
  const input = await inputFor(candidateId);
  await expect(tick(byHand({ clock: later(4), mailer: crash }), input)).rejects.toThrow('killed');

  const open = await tick(byHand({ clock: later(4) }), input);
  expect(open).toMatchObject({ state: 'wait' });
  expect(Date.parse(open.notBefore!)).toBeGreaterThan(world.ports.clock.real());

  const expired = { ...later(4), real: () => world.clock.real() + 6_000 };
  await tick(byHand({ clock: expired }), input);
  const { messages } = (await world.ports.store.history(candidateId))!;
  expect(messages.map(({ step, status }) => [step, status])).toEqual([['acknowledge', 'uncertain']]);
  await tick(byHand({ clock: expired }), input);
  expect((await outbox(world)).filter(({ to }) => to === email)).toEqual([]);
});

test('evidence after the crash makes it sent; silence counts only after the bound and a later event', async () => {
  const { candidateId } = await someone(world, { email: 'evidence@mail.example' });
  const input = await inputFor(candidateId);
  const lost = mailer(async () => ({ outcome: 'unknown', why: 'connection lost' }));
  await tick(byHand({ clock: later(4), mailer: lost }), input);
  const history = (await world.ports.store.history(candidateId))!;
  const [message] = history.messages;
  expect(message!.status).toBe('uncertain');

  const planned = { state: 'running' as const, messages: [], joined: [] };
  const clock = { ...later(4), real: () => Date.parse(message!.claimedAt!) + 11_000 };
  const quiet = { ...world.ports.store, evidencedTo: async () => undefined };
  expect(await judgeSilence(byHand({ clock, store: quiet }), history, message!, planned)).toBeUndefined();
  const noisy = {
    ...world.ports.store,
    evidencedTo: async () => new Date(Date.parse(message!.claimedAt!) + 1).toISOString(),
  };
  expect(await judgeSilence(byHand({ clock, store: noisy }), history, message!, planned)).toMatchObject({
    status: 'refused',
  });
  const early = { ...clock, real: () => Date.parse(message!.claimedAt!) + 9_000 };
  expect(await judgeSilence(byHand({ clock: early, store: noisy }), history, message!, planned)).toBeUndefined();

  const event = {
    provider: 'ses' as const,
    providerId: '0100-late',
    eventId: 'e1',
    meaning: 'taken' as const,
    ref: `${candidateId}/${message!.id}`,
  };
  for (let time = 0; time < 2; time++) await takeEvidence(world.ports, event);
  expect((await world.ports.store.history(candidateId))!.messages).toMatchObject([
    { status: 'sent', providerId: '0100-late' },
  ]);
});

test('a refusal is planned again, a quarter of an hour later', async () => {
  const { candidateId } = await someone(world, { email: 'refused@mail.example' });
  const refuse = mailer(async () => ({ outcome: 'refused', why: 'ses-paused', dead: false }));
  const input = await inputFor(candidateId);
  await tick(byHand({ clock: later(4), mailer: refuse }), input);
  const next = await tick(byHand({ clock: later(4) }), input);
  expect(Date.parse(next.wakeAt) - (world.clock.now() + 4 * 3_600_000)).toBe(15 * 60_000);
  await tick(byHand({ clock: later(4.3) }), input);
  expect(
    (await world.ports.store.history(candidateId))!.messages.map(({ id, status }) => [
      id.split('.').slice(1).join('.'),
      status,
    ]),
  ).toEqual([
    ['acknowledge.1', 'refused'],
    ['acknowledge.2', 'sent'],
  ]);
});

test('an address that bounces for good is not written to again', async () => {
  // A world of its own: in this one, what is uncertain above would be looked at every hour of the two months.
  const own = await testWorld({}, onTestFinished);
  const email = 'bounce@simulator.amazonses.com';
  const { candidateId } = await someone(own, { email });
  await advance(own, 'P60D');
  expect((await outbox(own)).filter(({ to }) => to === email)).toHaveLength(1);
  expect((await own.ports.store.history(candidateId))!.followUp).toMatchObject({
    state: 'ended',
    why: 'no channel is left that may be used',
  });
});

test('the sweep starts what nobody waits for, under the next generation', async () => {
  const { candidateId } = await someone(world, { email: 'sweep@mail.example' });
  const before = await followUp(candidateId);
  const started: TickInput[] = [];
  const ports = byHand({ clock: later(24 * 30), machine: { start: async (input) => void started.push(input) } });
  await sweep(ports, 600_000);
  expect(started.filter((input) => input.candidateId === candidateId)).toEqual([
    { candidateId, generation: before.generation + 1, wakeAt: before.wakeAt },
  ]);
  await world.ports.machine.start(started.find((input) => input.candidateId === candidateId)!);
});
