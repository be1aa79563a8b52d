import { beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from '../../functions/candidate/phone-code.ts';
import { signGrant } from '../../functions/message/links.ts';
import type { World } from '../../infra/local/world.ts';
import { outbox, someone, testWorld } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const history = async (id: string) => (await world.ports.store.history(id))!;
const texts = async (number: string) =>
  (await outbox(world)).filter(({ channel, to }) => channel === 'sms' && to === number);
let presses = 0;

/** Presses a button of somebody's own page. */
async function press(candidateId: string, fields: Record<string, string>) {
  const secret = await world.ports.secrets.get('link-secret');
  const token = await signGrant({ candidateId, action: 'page', about: 'x' }, secret, world.clock.real());
  const rev = String(presses++);
  const body = new URLSearchParams({ rev, ...fields });
  const response = await world.app.request(`/me/${token}`, { method: 'POST', body });
  const main = /<main>.*<\/main>/s.exec(await response.text())![0].replace(/<select.*<\/select>/s, '');
  return { status: response.status, text: main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
}

const ask = (id: string, phone: string) => press(id, { do: 'add-phone', phone, agree: 'yes' });
const codeIn = (text: string) => /\b(\d{6})\b/.exec(text)![1]!;
const other = (code: string) => (code === '000000' ? '000001' : '000000');

test('a number is proven by the code that is texted to it; the consent is kept with its words, and one text confirms', async () => {
  const { candidateId } = await someone(world, { email: 'una@mail.example' });
  const asked = await ask(candidateId, '+1 202 555 0111');
  expect(asked.status).toBe(200);
  const [text] = await texts('+12025550111');
  expect(text!.text).toMatch(/^Rebound: your code is \d{6}\. /);
  expect((await history(candidateId)).candidate.consent.sms).toBeUndefined();

  expect((await press(candidateId, { do: 'phone-code', code: codeIn(text!.text) })).text).toContain('Texts are on.');
  const { candidate, events } = await history(candidateId);
  expect(candidate).toMatchObject({
    phone: '+12025550111',
    consent: {
      sms: {
        status: 'granted',
        at: '2026-03-02T10:00:00.000Z',
        source: 'code entered on the person’s own page',
        version: 'sms-1',
      },
    },
  });
  expect(candidate.pendingPhone).toBeUndefined();
  expect(events.findLast(({ body }) => body.kind === 'consent-given')!.proof!.wording).toContain('I am 18 or older.');
  const confirmation = (await texts('+12025550111')).slice(1);
  expect(confirmation.map((one) => one.text)).toEqual([
    'Rebound: you asked for follow-up texts, max 2/week. Automated, not for emergencies. Msg&data rates may apply. Reply HELP for help, STOP to end.',
  ]);
});

test('the code is in no row of the table', async () => {
  const { candidateId } = await someone(world, { email: 'noor@mail.example' });
  await ask(candidateId, '+12025550112');
  const code = codeIn((await texts('+12025550112'))[0]!.text);
  expect(JSON.stringify(await history(candidateId))).not.toContain(code);
});

test('without the tick, or with a number that is none, nothing is sent and the page says what is missing', async () => {
  const { candidateId } = await someone(world, { email: 'tick@mail.example' });
  const unticked = await press(candidateId, { do: 'add-phone', phone: '+12025550113' });
  expect([unticked.status, unticked.text]).toEqual([422, expect.stringContaining('Tick the box below the number')]);
  expect((await press(candidateId, { do: 'add-phone', phone: '12', agree: 'yes' })).status).toBe(422);
  expect(await texts('+12025550113')).toEqual([]);
});

test('five wrong codes are the most, and the right one does not count after them', async () => {
  const { candidateId } = await someone(world, { email: 'tries@mail.example' });
  await ask(candidateId, '+12025550114');
  const code = codeIn((await texts('+12025550114'))[0]!.text);
  for (const left of ['4 more times', '3 more times', '2 more times', 'once more', 'ask for a new code']) {
    const wrong = await press(candidateId, { do: 'phone-code', code: other(code) });
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining(left)]);
  }
  const late = await press(candidateId, { do: 'phone-code', code });
  expect([late.status, late.text]).toEqual([422, expect.stringContaining('one try too many')]);
  expect((await history(candidateId)).candidate.consent.sms).toBeUndefined();
});

test('a code runs out after ten minutes of real time', async () => {
  const { candidateId } = await someone(world, { email: 'slow@mail.example' });
  await ask(candidateId, '+12025550115');
  const code = codeIn((await texts('+12025550115'))[0]!.text);
  const { real } = world.clock;
  world.clock.real = () => real() + 600_000;
  const late = await press(candidateId, { do: 'phone-code', code });
  world.clock.real = real;
  expect([late.status, late.text]).toEqual([422, expect.stringContaining('works for ten minutes')]);
});

test('three codes an hour for a person, and three for a number whoever asks', async () => {
  const one = await someone(world, { email: 'often@mail.example' });
  for (const [index, status] of [200, 200, 200, 429].entries()) {
    expect((await ask(one.candidateId, `+1202555012${index}`)).status).toBe(status);
  }
  const shared = '+12025550130';
  for (const [index, status] of [200, 200, 200, 429].entries()) {
    const { candidateId } = await someone(world, { email: `shared${index}@mail.example` });
    expect((await ask(candidateId, shared)).status).toBe(status);
  }
  expect(await texts(shared)).toHaveLength(3);
});

test('the same form twice is one code', async () => {
  const { candidateId } = await someone(world, { email: 'double@mail.example' });
  const form = { do: 'add-phone', phone: '+12025550116', agree: 'yes', rev: 'same' };
  await press(candidateId, form);
  await press(candidateId, form);
  expect(await texts('+12025550116')).toHaveLength(1);
});

describe('a number that somebody else has', () => {
  const phone = '+12025550117';

  test('the page answers as always, and only the code takes it over', async () => {
    const holder = await someone(world, { email: 'holder@mail.example', phone });
    const { candidateId } = await someone(world, { email: 'taker@mail.example' });
    const free = await someone(world, { email: 'free@mail.example' });
    const [taken, unknown] = [await ask(candidateId, phone), await ask(free.candidateId, '+12025550118')];
    expect(taken.text.replaceAll(phone, 'N').replace(/u-\w{20,}/, '')).toBe(
      unknown.text
        .replaceAll('+12025550118', 'N')
        .replace('free@', 'taker@')
        .replace(/u-\w{20,}/, ''),
    );
    // START is the verified holder's own, and stays with them.
    await world.phone.text(phone, 'START');
    expect((await history(candidateId)).candidate.consent.sms).toBeUndefined();

    const code = codeIn((await texts(phone)).find(({ text }) => text.includes('your code'))!.text);
    expect((await press(candidateId, { do: 'phone-code', code })).text).toContain('Texts are on.');
    expect((await world.ports.store.pointer('phone', phone))!.candidateId).toBe(candidateId);
    const before = (await history(holder.candidateId)).candidate;
    expect([before.phone, before.consent.sms, before.consent.email!.status]).toEqual([undefined, undefined, 'granted']);
  });
});

describe('START by text', () => {
  test('from the number that waits: consent, and the carrier’s answer is the one confirmation', async () => {
    const phone = '+12025550140';
    const { candidateId } = await someone(world, { email: 'starter@mail.example' });
    await ask(candidateId, phone);
    await world.phone.text(phone, 'Start');
    expect((await history(candidateId)).candidate).toMatchObject({
      phone,
      consent: { sms: { status: 'granted', source: 'START by text', version: 'sms-1' } },
    });
    const after = (await texts(phone)).slice(1);
    expect(after.map(({ by }) => by)).toEqual(['carrier']);
    for (const told of ['Rebound', 'max 2/week', 'Msg&data rates', 'HELP', 'STOP'])
      expect(after[0]!.text).toContain(told);
  });

  test('from a number that two people wait for: nobody’s, until a code says whose', async () => {
    const phone = '+12025550141';
    const people = [
      await someone(world, { email: 'first@mail.example' }),
      await someone(world, { email: 'second@mail.example' }),
    ];
    for (const { candidateId } of people) await ask(candidateId, phone);
    await world.phone.text(phone, 'START');
    for (const { candidateId } of people) expect((await history(candidateId)).candidate.consent.sms).toBeUndefined();
  });

  test('from an unknown number: no answer of ours, and nobody made', async () => {
    const phone = '+12025550142';
    const answer = await world.phone.text(phone, 'START');
    expect(answer.status).toBe(200);
    expect((await texts(phone)).map(({ by }) => by)).toEqual(['carrier']);
    expect(await world.ports.store.pointer('phone', phone)).toBeUndefined();
  });

  test('after a day the number waits no longer', async () => {
    const phone = '+12025550143';
    const { candidateId } = await someone(world, { email: 'tomorrow@mail.example' });
    await ask(candidateId, phone);
    const { real } = world.clock;
    world.clock.real = () => real() + 86_400_000;
    await world.phone.text(phone, 'START');
    world.clock.real = real;
    expect((await history(candidateId)).candidate.consent.sms).toBeUndefined();
  });
});

test('a number that has said STOP gets no code, whoever asks', async () => {
  const phone = '+12025550150';
  await world.phone.text(phone, 'STOP');
  const { candidateId } = await someone(world, { email: 'pest@mail.example' });
  expect((await ask(candidateId, phone)).status).toBe(200);
  expect((await texts(phone)).filter(({ by }) => by !== 'carrier')).toEqual([]);
});

test('a code has six digits and is another for another challenge', () => {
  expect(codeOf('secret', 'a')).toMatch(/^\d{6}$/);
  expect(codeOf('secret', 'a')).not.toBe(codeOf('secret', 'b'));
  expect(codeOf('secret', 'a')).not.toBe(codeOf('other secret', 'a'));
});
