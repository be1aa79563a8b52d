/** A stop that names one of two channels ends that one; a word like "both" ends them only where that was the question. */
import { beforeAll, expect, test } from 'vitest';
import type { World } from '../../../infra/local/world.ts';
import { someone, testWorld } from '../../world.ts';
import { letter, mailsTo, replyAddressOf } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

let count = 0;
async function reachedBothWays() {
  const email = `both${++count}@mail.example`;
  const phone = `+12025550${300 + count}`;
  const { candidateId, forwardingAddress } = await someone(world, { email, phone });
  const consent = async () => {
    const { sms, email: mail } = (await world.ports.store.history(candidateId))!.candidate.consent;
    return { email: mail?.status, sms: sms?.status };
  };
  const write = (text: string, to = forwardingAddress) =>
    world.mailbox.deliver(letter({ from: email, text }), [to], email);
  return { email, phone, consent, write };
}

test.each(['no more texts, mails are fine', 'stop texting me', 'please no SMS', 'Mails only please, no sms'])(
  'by mail, "%s" ends the texts',
  async (text) => {
    const { consent, write } = await reachedBothWays();
    await write(text);
    expect(await consent()).toEqual({ email: 'granted', sms: 'revoked' });
  },
);

test.each(['stop the emails, texts ok', 'stop the mails please, texts are ok'])(
  'by text, "%s" ends the emails',
  async (text) => {
    const { phone, consent } = await reachedBothWays();
    await world.phone.text(phone, text);
    expect(await consent()).toEqual({ email: 'revoked', sms: 'granted' });
  },
);

test('"both" ends both once the one confirmation has asked, and nothing before', async () => {
  const { email, consent, write } = await reachedBothWays();
  await write('both');
  expect(await consent()).toEqual({ email: 'granted', sms: 'granted' });
  await write('STOP');
  expect(await consent()).toEqual({ email: 'revoked', sms: 'granted' });
  await write('both', await replyAddressOf(world, (await mailsTo(world, email)).at(-1)!));
  expect(await consent()).toEqual({ email: 'revoked', sms: 'revoked' });
});

test('of somebody who gets mails alone: "mails are fine" keeps them, "stop texting me" means them', async () => {
  const keeps = await ownerIn(world, 'keeps-mail');
  await keeps.deliver(letter({ from: keeps.email, text: 'no more texts, mails are fine' }));
  expect([await keeps.consent(), await keeps.state(), await keeps.subjects()]).toEqual([
    'granted',
    'running',
    ['Got it'],
  ]);
  const stops = await ownerIn(world, 'stops-texting');
  await stops.deliver(letter({ from: stops.email, text: 'stop texting me' }));
  expect(await stops.consent()).toBe('revoked');
});

test('"stop for now, back in January" is a pause', async () => {
  const { email, deliver, consent, state, subjects } = await ownerIn(world, 'for-now');
  await deliver(letter({ from: email, text: 'stop for now, back in January' }));
  expect([await consent(), await state(), await subjects()]).toEqual(['granted', 'paused', ['Paused']]);
});
