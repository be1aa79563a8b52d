/** A notification whose mail is not there any more: done where it was read, and never passed over where it was not. */
import { beforeAll, expect, test } from 'vitest';
import { type Received, readOne } from '../../../functions/inbound-mail.ts';
import type { World } from '../../../infra/local/world.ts';
import { someone, testWorld } from '../../world.ts';
import { forwardedNo, forwardedRiddle, letter, linkOf, mailsTo, press } from './mails.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

/** The mails that lie in the bucket, by key. */
const bucket = new Map<string, Uint8Array>();
const bring = (key: string, to: string, source: string) => {
  const pass = { status: 'PASS' };
  const received: Received = {
    notificationType: 'Received',
    mail: { messageId: key, source },
    receipt: { recipients: [to], spamVerdict: pass, dmarcVerdict: pass, action: { objectKey: key } },
  };
  const mail = {
    get: async (name: string) => bucket.get(name),
    delete: async (name: string) => void bucket.delete(name),
  };
  return readOne({ ...world.ports, mail }, { body: JSON.stringify(received) });
};

test.each([
  ['a no', forwardedNo],
  ['no news', (email: string) => letter({ from: email, text: 'All chairs are cheaper this week.' })],
  ['somebody else’s, at an old address', () => letter({ from: 'eve@work.example', text: 'Hello' })],
])('%s, read and deleted: its notification comes again, and that is success', async (name, mail) => {
  const email = `gone-${name.length}@mail.example`;
  const { forwardingAddress } = await someone(world, { email });
  const to = name.includes('old') ? 'u-nobodynobody@in.rebound.example' : forwardingAddress;
  bucket.set(name, mail(email));
  expect(await bring(name, to, email)).toHaveLength(1);
  expect(bucket.has(name)).toBe(false);
  expect(await bring(name, to, email)).toBeUndefined();
});

test('a mail that was kept for an answer and then deleted', async () => {
  const email = 'kept@mail.example';
  const { forwardingAddress } = await someone(world, { email });
  bucket.set('kept', forwardedRiddle(email));
  await bring('kept', forwardingAddress, email);
  expect(bucket.has('kept')).toBe(true);
  await press(world, linkOf((await mailsTo(world, email))[0]!.text, 'No, it'));
  bucket.delete('kept');
  expect(await bring('kept', forwardingAddress, email)).toBeUndefined();
});

test('a mail that is gone and was never read fails, each time, until it is among the dead letters', async () => {
  const { forwardingAddress } = await someone(world, { email: 'lost@mail.example' });
  for (let time = 0; time < 2; time++)
    await expect(bring('lost', forwardingAddress, 'lost@mail.example')).rejects.toMatchObject({
      code: 'not-found',
      message: 'The mail is not where it was left, and was never read.',
    });
});
