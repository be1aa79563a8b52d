import { beforeAll, describe, expect, test } from 'vitest';
import { signGrant } from '../../functions/message/links.ts';
import type { World } from '../../infra/local/world.ts';
import { CONSENT, outbox, post, someone, testWorld } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const history = async (id: string) => world.ports.store.history(id);
let presses = 0;

async function press(candidateId: string, fields: Record<string, string>) {
  const secret = await world.ports.secrets.get('link-secret');
  const token = await signGrant({ candidateId, action: 'page', about: 'x' }, secret, world.clock.real());
  return world.app.request(`/me/${token}`, {
    method: 'POST',
    body: new URLSearchParams({ rev: String(presses++), ...fields }),
  });
}

const enrolled = async (email: string, more: object = {}, at = CONSENT.at) => {
  const consent = { ...CONSENT, at };
  const response = await post(world, '/v1/rejections', {
    candidate: { email, timezone: 'Europe/London', consent: { email: consent }, ...more },
    company: 'Hazel',
  });
  return (await response.json()) as { candidateId: string; state: string };
};

describe('erased after a stop', () => {
  test('an older consent of an operator’s grants nothing, a younger one does, and so does the person’s own button', async () => {
    for (const [name, state, at] of [
      ['older', 'needs-consent', '2026-03-02T09:59:59Z'],
      ['younger', 'running', '2026-03-02T10:00:01Z'],
    ] as const) {
      const email = `${name}@mail.example`;
      const { candidateId } = await someone(world, { email });
      await press(candidateId, { do: 'stop-email' });
      await press(candidateId, { do: 'erase-now' });
      expect(await history(candidateId)).toBeUndefined();
      const back = await enrolled(email, {}, at);
      expect([name, back.state]).toEqual([name, state]);
      if (name === 'older') {
        await press(back.candidateId, { do: 'start-email' });
        expect((await history(back.candidateId))!.candidate.consent.email).toBeUndefined();
        const secret = await world.ports.secrets.get('link-secret');
        const confirm = await signGrant(
          { candidateId: back.candidateId, action: 'confirm', about: 'x' },
          secret,
          world.clock.real(),
        );
        await world.app.request(`/l/${confirm}`, { method: 'POST', body: new URLSearchParams({ rev: '1' }) });
        expect((await history(back.candidateId))!.candidate.consent.email!.status).toBe('granted');
      }
    }
  });

  test('a channel that was not stopped may be given anew', async () => {
    const { candidateId } = await someone(world, { email: 'half@mail.example', phone: '+12025550211' });
    await world.phone.text('+12025550211', 'STOP');
    await press(candidateId, { do: 'erase-now' });
    const back = await enrolled('half@mail.example', {
      phone: '+12025550211',
      consent: { email: CONSENT, sms: CONSENT },
    });
    const { candidate } = (await history(back.candidateId))!;
    expect([candidate.consent.email?.status, candidate.consent.sms]).toEqual(['granted', undefined]);
  });

  test('or asked never to be written to again: the same, whatever was stopped', async () => {
    const { candidateId } = await someone(world, { email: 'never@mail.example' });
    await press(candidateId, { do: 'erase-now', keepOff: 'yes' });
    expect((await enrolled('never@mail.example')).state).toBe('needs-consent');
  });

  test('without a stop nothing is kept: the same consent counts again', async () => {
    const { candidateId } = await someone(world, { email: 'plain@mail.example' });
    await press(candidateId, { do: 'erase-now' });
    expect((await enrolled('plain@mail.example')).state).toBe('running');
  });
});

test('a stop from a number nobody has is kept: a later enrolment with an older consent does not text it', async () => {
  await world.phone.text('+12025550212', 'please stop texting me');
  const { candidateId } = await enrolled('number@mail.example', {
    phone: '+12025550212',
    consent: { email: CONSENT, sms: CONSENT },
  });
  expect((await history(candidateId))!.candidate.consent.sms).toBeUndefined();
  expect((await outbox(world)).filter(({ to }) => to === '+12025550212')).toEqual([]);
});

describe('consent is kept with its words', () => {
  test('every yes and every stop, through later changes, on the page and in the export', async () => {
    const { candidateId } = await someone(world, { email: 'log@mail.example' });
    await press(candidateId, { do: 'stop-email' });
    await press(candidateId, { do: 'start-email' });
    const file = (await (await press(candidateId, { do: 'export' })).json()) as {
      events: { kind: string; consent?: { source: string; wording: string; version?: string; status: string } }[];
    };
    const consents = file.events.flatMap(({ kind, consent }) => (consent ? [[kind, consent] as const] : []));
    expect(consents).toMatchObject([
      ['consent-given', { source: 'sign-up form', wording: 'I agree to follow-up messages.', status: 'granted' }],
      ['stopped', { source: 'sign-up form', status: 'revoked', revokedAt: '2026-03-02T10:00:00.000Z' }],
      ['consent-given', { source: 'button on the page of x', version: 'email-1', status: 'granted' }],
    ]);
    const page = await (await press(candidateId, { do: 'pause', weeks: '1' })).text();
    expect(page).toContain('I agree to follow-up messages.');
    expect(page).toContain('(wording email-1)');
  });
});
