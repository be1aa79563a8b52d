import fc from 'fast-check';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { onePerson } from '../../functions/candidate/merge.ts';
import { retain } from '../../functions/candidate/retain.ts';
import { seal } from '../../functions/candidate/seal.ts';
import { recordEvent } from '../../functions/follow-up/record.ts';
import { signGrant } from '../../functions/message/links.ts';
import { isScheduled } from '../../functions/message/message.ts';
import { tickHandler } from '../../functions/tick.ts';
import type { World } from '../../infra/local/world.ts';
import { advance, leap, outbox, someone, testWorld } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const historyIn = async ({ ports }: World, id: string) => (await ports.store.history(id))!;
const history = (id: string) => historyIn(world, id);
let presses = 0;

const press = (candidateId: string, fields: Record<string, string>) => pressIn(world, candidateId, fields);
async function pressIn(world: World, candidateId: string, fields: Record<string, string>) {
  const secret = await world.ports.secrets.get('link-secret');
  const token = await signGrant({ candidateId, action: 'page', about: 'x' }, secret, world.clock.real());
  const body = new URLSearchParams({ rev: String(presses++), ...fields });
  return world.app.request(`/me/${token}`, { method: 'POST', body });
}

/** The page behind the link in the newest question to an address. */
const asked = (address: string) => askedIn(world, address);
async function askedIn(world: World, address: string): Promise<string> {
  const mail = (await outbox(world)).findLast(({ to, step }) => to === address && step?.startsWith('verify'));
  const link = /\/l\/([\w.-]+)/.exec(mail!.text)!;
  return `/mine/${link[1]}`;
}

const merged = (candidateId: string, address: string) => mergedIn(world, candidateId, address);
async function mergedIn(world: World, candidateId: string, address: string): Promise<void> {
  expect((await pressIn(world, candidateId, { do: 'add-address', address })).status).toBe(200);
  expect((await world.app.request(await askedIn(world, address), { method: 'POST' })).status).toBe(200);
}

describe('an address that nobody has', () => {
  test('is asked once, tells nothing of who asked, and is theirs after the button', async () => {
    const { candidateId } = await someone(world, { email: 'wanda@mail.example' });
    expect((await press(candidateId, { do: 'add-address', address: 'wanda@work.example' })).status).toBe(200);
    expect((await press(candidateId, { do: 'add-address', address: 'wanda@work.example' })).status).toBe(200);
    const mails = (await outbox(world)).filter(({ to }) => to === 'wanda@work.example');
    expect(mails.map(({ subject }) => subject)).toEqual(['Is this address yours too?']);
    const { candidate } = await history(candidateId);
    expect(mails[0]!.text).toContain('w...@mail.example');
    for (const secret of ['wanda@mail', candidate.replyToken, candidate.forwardingToken, 'What we hold about you'])
      expect(mails[0]!.text).not.toContain(secret);
    expect(mails[0]!.text.match(/\/l\//g)).toHaveLength(1);

    const path = await asked('wanda@work.example');
    expect(await (await world.app.request(path)).text()).toContain('Yes, both are mine');
    expect((await history(candidateId)).candidate.otherEmails).toBeUndefined();
    for (let time = 0; time < 2; time++) await world.app.request(path, { method: 'POST' });
    expect((await history(candidateId)).candidate.otherEmails).toEqual(['wanda@work.example']);
    expect((await world.ports.store.pointer('email', 'wanda@work.example'))!.candidateId).toBe(candidateId);
  });

  test('may become the one we write to, and only then do bounces from it count', async () => {
    const { candidateId } = await someone(world, { email: 'xena@mail.example' });
    await merged(candidateId, 'xena@work.example');
    await press(candidateId, { do: 'write-to', address: 'nobody@work.example' });
    expect((await history(candidateId)).candidate.email).toBe('xena@mail.example');
    await press(candidateId, { do: 'write-to', address: 'xena@work.example' });
    expect((await history(candidateId)).candidate).toMatchObject({
      email: 'xena@work.example',
      otherEmails: ['xena@mail.example'],
    });
  });

  test('the question bounces: the channel of the one who asked lives on', async () => {
    const { candidateId } = await someone(world, { email: 'yuri@mail.example' });
    await press(candidateId, { do: 'add-address', address: 'bounce@simulator.amazonses.com' });
    await outbox(world);
    expect((await history(candidateId)).candidate.dead).toEqual([]);
  });

  test('three a day are the most, and what is no address is refused', async () => {
    const { candidateId } = await someone(world, { email: 'zoe@mail.example' });
    expect((await press(candidateId, { do: 'add-address', address: 'zoe@' })).status).toBe(422);
    const statuses: number[] = [];
    for (const index of [1, 2, 3, 4]) {
      statuses.push((await press(candidateId, { do: 'add-address', address: `zoe${index}@work.example` })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  test('the link works for a week', async () => {
    const { candidateId } = await someone(world, { email: 'late@mail.example' });
    await press(candidateId, { do: 'add-address', address: 'late@work.example' });
    const path = await asked('late@work.example');
    const { real } = world.clock;
    world.clock.real = () => real() + 7 * 86_400_000 + 1000;
    expect((await world.app.request(path, { method: 'POST' })).status).toBe(404);
    world.clock.real = real;
    expect((await history(candidateId)).candidate.otherEmails).toBeUndefined();
  });
});

describe('two people with running follow-ups', () => {
  test('become one: one follow-up, everything read together, everything found by both addresses', async () => {
    const old = await someone(world, { email: 'ana@mail.example', company: 'Birch' });
    await advance(world, 'PT5H');
    const young = await someone(world, { email: 'ana@work.example', phone: '+12025550181', company: 'Cedar' });
    await advance(world, 'PT20H');
    const words = await seal(
      world.ports.keys,
      (await history(young.candidateId)).candidate.wrappedKey,
      'My own words.',
    );
    await recordEvent(world.ports, young.candidateId, () => ({
      events: [{ id: 'mail#words', body: { kind: 'replied', sealed: words } }],
    }));
    const before = await history(young.candidateId);
    await merged(young.candidateId, 'ana@mail.example');

    const one = await history(old.candidateId);
    expect(await history(young.candidateId)).toEqual(one);
    expect(one.candidate).toMatchObject({
      id: old.candidateId,
      email: 'ana@mail.example',
      otherEmails: ['ana@work.example'],
      phone: '+12025550181',
      consent: { email: { status: 'granted' }, sms: { status: 'granted' } },
    });
    expect(one.followUp!.state).toBe('running');
    expect(one.rejections.map(({ company, followUpId }) => [company, followUpId])).toEqual([
      ['Birch', old.followUpId],
      ['Cedar', old.followUpId],
    ]);
    for (const kind of ['email', 'phone', 'token', 'reply'] as const) {
      const value = {
        email: 'ana@work.example',
        phone: '+12025550181',
        token: before.candidate.forwardingToken,
        reply: before.candidate.replyToken,
      }[kind];
      expect((await world.ports.store.pointer(kind, value))!.candidateId).toBe(old.candidateId);
    }

    // The younger one's execution finds that it is over.
    const turn = await tickHandler(world.ports)({
      candidateId: young.candidateId,
      generation: before.followUp!.generation,
      wakeAt: before.followUp!.wakeAt!,
    });
    expect(turn).toMatchObject({ state: 'done' });

    const file = (await (await press(old.candidateId, { do: 'export' })).json()) as { events: { words?: string }[] };
    expect(file.events.map(({ words }) => words).filter(Boolean)).toEqual(['My own words.']);
    expect(JSON.stringify(file)).not.toContain(before.candidate.wrappedKey);
    expect(await (await press(old.candidateId, { do: 'pause', weeks: '1' })).text()).toContain('My own words.');

    await press(young.candidateId, { do: 'erase-now' });
    expect(await world.ports.store.history(old.candidateId)).toBeUndefined();
    expect(await world.ports.store.history(young.candidateId)).toBeUndefined();
    for (const address of ['ana@mail.example', 'ana@work.example'])
      expect(await world.ports.store.pointer('email', address)).toBeUndefined();
  });

  test('merged from both sides at once, they are merged once', async () => {
    const one = await someone(world, { email: 'both1@mail.example' });
    const two = await someone(world, { email: 'both2@mail.example' });
    await press(one.candidateId, { do: 'add-address', address: 'both2@mail.example' });
    await press(two.candidateId, { do: 'add-address', address: 'both1@mail.example' });
    const pages = [await asked('both1@mail.example'), await asked('both2@mail.example')];
    await Promise.all(pages.map((path) => world.app.request(path, { method: 'POST' })));
    const { events, candidate } = await history(one.candidateId);
    expect(events.filter(({ body }) => body.kind === 'people-merged')).toHaveLength(1);
    expect(candidate.merged).toHaveLength(1);
  });

  test('three in a row are one, whoever is asked for', async () => {
    const ids: string[] = [];
    for (const index of [1, 2, 3]) {
      await advance(world, 'PT1M');
      ids.push(
        (await someone(world, { email: `chain${index}@mail.example`, company: `Company ${index}` })).candidateId,
      );
    }
    await merged(ids[2]!, 'chain2@mail.example');
    await merged(ids[1]!, 'chain1@mail.example');
    for (const id of ids) {
      const { candidate, rejections, followUp } = await history(id);
      expect([candidate.id, rejections.length]).toEqual([ids[0], 3]);
      expect(rejections.every(({ followUpId }) => followUpId === followUp!.id)).toBe(true);
    }
  });

  test('the retention job leaves what is read together as it is', async () => {
    const old = await someone(world, { email: 'kept@mail.example' });
    await advance(world, 'PT1M');
    const young = await someone(world, { email: 'kept@work.example', company: 'Larch' });
    await merged(old.candidateId, 'kept@work.example');
    await leap(world, 45);
    const before = await history(old.candidateId);
    for (let look = 0; look < 3; look++) {
      world.clock.jumpTo(world.clock.now() + 31 * 86_400_000);
      expect(await retain(world.ports, world.clock.real() + 60_000)).toMatchObject({ erased: 0, failed: 0 });
    }
    const { candidate, rejections, events } = await history(young.candidateId);
    expect([candidate, rejections]).toEqual([before.candidate, before.rejections]);
    expect(events).toEqual(before.events);
    expect((await world.ports.store.pointer('email', 'kept@work.example'))!.candidateId).toBe(old.candidateId);
  });

  test('a follow-up that only the younger had goes on where it was', async () => {
    const old = await someone(world, { email: 'over@mail.example' });
    await press(old.candidateId, { do: 'stop-all' });
    await advance(world, 'P15D');
    await press(old.candidateId, { do: 'start-email' });
    expect((await history(old.candidateId)).followUp!.state).toBe('ended');
    await advance(world, 'PT1M');
    const young = await someone(world, { email: 'over@work.example', company: 'Larch' });
    await advance(world, 'PT4H');
    const sent = (await history(young.candidateId)).messages.length;
    await merged(old.candidateId, 'over@work.example');
    const { followUp, messages, rejections } = await history(old.candidateId);
    expect(followUp).toMatchObject({ id: young.followUpId, state: 'running', candidateId: old.candidateId });
    expect(messages.filter(({ followUpId }) => followUpId === young.followUpId).length).toBeGreaterThanOrEqual(sent);
    expect(rejections).toHaveLength(2);
  });

  test('an answer that was owed to the younger is sent once', async () => {
    const old = await someone(world, { email: 'owed@mail.example' });
    const young = await someone(world, { email: 'owed@work.example' });
    const { followUp } = await history(young.candidateId);
    await world.ports.store.putOwed({
      id: 'reply.x',
      candidateId: young.candidateId,
      followUpId: followUp!.id,
      step: 'reply:x',
      attempt: 1,
      type: 'reply',
      channel: 'email',
      to: 'owed@work.example',
      tips: [],
      message: 'noted',
      status: 'owed',
      at: new Date(world.clock.now()).toISOString(),
    });
    await merged(old.candidateId, 'owed@work.example');
    const { sweepAnswers } = await import('../../functions/follow-up/sweep.ts');
    await Promise.all([sweepAnswers(world.ports, 0), sweepAnswers(world.ports, 0)]);
    await sweepAnswers(world.ports, 0);
    const mails = (await outbox(world)).filter(({ step }) => step === 'reply:x');
    expect(mails.map(({ to }) => to)).toEqual(['owed@work.example']);
  });
});

describe('of two consents', () => {
  const person = (id: string, more: object) => ({
    id,
    name: '',
    email: `${id}@mail.example`,
    locale: 'en',
    consent: {},
    dead: [],
    forwardingToken: `u-${id}`,
    replyToken: `r-${id}`,
    wrappedKey: id,
    createdAt: '2026-01-01T00:00:00Z',
    ...more,
  });
  const given = { at: '2026-02-01T00:00:00Z', source: 's', wording: 'w', status: 'granted' as const };
  const stopped = { ...given, status: 'revoked' as const, revokedAt: '2026-01-15T00:00:00Z' };

  test.each([
    ['older', { consent: { email: stopped } }, { consent: { email: given } }],
    ['younger', { consent: { email: given } }, { consent: { email: stopped } }],
  ])('a stop of the %s holds, however old it is', (_which, a, b) => {
    expect(onePerson(person('a', a), person('b', b)).consent.email).toEqual(stopped);
  });

  test('the number that may be texted is kept before one that may not', () => {
    const one = onePerson(
      person('a', { phone: '+12025550190' }),
      person('b', { phone: '+12025550191', consent: { sms: given } }),
    );
    expect([one.phone, one.otherPhones]).toEqual(['+12025550191', undefined]);
  });

  test('a dead address gives way to a living one', () => {
    const one = onePerson(
      person('a', { consent: { email: given }, dead: ['email'] }),
      person('b', { consent: { email: given } }),
    );
    expect([one.email, one.otherEmails, one.dead]).toEqual(['b@mail.example', ['a@mail.example'], []]);
  });

  test('a stop that comes with the other record ends what was planned, and is told as one', async () => {
    const old = await someone(world, { email: 'strict@mail.example' });
    const young = await someone(world, { email: 'strict@work.example' });
    await press(young.candidateId, { do: 'stop-email' });
    await merged(old.candidateId, 'strict@work.example');
    const { candidate, followUp, events } = await history(old.candidateId);
    expect([candidate.consent.email!.status, followUp!.state]).toEqual(['revoked', 'ended']);
    const told = events.find(({ id }) => id.endsWith('/merged/1'));
    expect(told).toMatchObject({ body: { kind: 'stopped', channel: 'email' }, proof: { status: 'revoked' } });
  });
});

test('whenever two are merged, the caps hold over both and nothing is sent twice', async () => {
  // Without the day's chores: 70 days of them for each run took most of the time, and they are tested above.
  const world = await testWorld({ chores: false }, onTestFinished);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 200 }),
      fc.constantFrom('application', 'screen', 'interview', 'final'),
      fc.constantFrom('application', 'screen', 'interview', 'final'),
      fc.boolean(),
      async (gapDays, hours, stageA, stageB, byYounger) => {
        const name = `prop${run++}`;
        const a = await someone(world, { email: `${name}@mail.example`, stage: stageA, company: 'Birch' });
        await advance(world, `P${gapDays}D`);
        const b = await someone(world, { email: `${name}@work.example`, stage: stageB, company: 'Cedar' });
        await advance(world, `PT${hours}H`);
        const mergedAt = new Date(world.clock.now()).toISOString();
        if (byYounger) await mergedIn(world, b.candidateId, `${name}@mail.example`);
        else await mergedIn(world, a.candidateId, `${name}@work.example`);
        await advance(world, 'P60D');
        const { messages, followUp } = await historyIn(world, a.candidateId);
        expect(followUp!.state).toBe('ended');
        const scheduled = messages.filter(({ type, status }) => isScheduled(type) && status === 'sent');
        const after = scheduled.filter(({ at }) => at > mergedAt);
        // Before, they were two people; from then on every message keeps to what both had.
        for (const { at } of after) {
          const week = scheduled.filter((one) => one.at <= at && Date.parse(one.at) > Date.parse(at) - 604_800_000);
          expect(week.length).toBeLessThanOrEqual(3);
          expect(scheduled.filter((one) => one.at.slice(0, 10) === at.slice(0, 10))).toHaveLength(1);
        }
        for (const { step } of after) {
          const again = scheduled.filter((one) => one.step === step);
          expect([step, again.length]).toEqual([step, 1]);
        }
        expect(new Set(after.map(({ candidateId }) => candidateId)).size).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 12, seed: 7 },
  );
}, 120_000);
