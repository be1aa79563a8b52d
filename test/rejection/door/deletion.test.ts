/** "Delete everything", in words: it stops, and the one confirmation leads to the page that deletes. */
import { beforeAll, expect, test } from 'vitest';
import type { World } from '../../../infra/local/world.ts';
import { testWorld } from '../../world.ts';
import { forwardedNo, letter } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

let count = 0;
const owner = () => ownerIn(world, `deletes${++count}`);

test.each([
  'Please delete everything',
  'Please delete everything.\n\nBest,\nAda',
  'please erase me',
  'delete everything about me and stop',
  'Bitte alles löschen',
  'Supprimez tout svp',
  'Por favor, borren todo',
  'Apaguem tudo, por favor',
  'Verwijder alles alsjeblieft',
])('"%s"', async (text) => {
  const { email, deliver, consent, mails } = await owner();
  await deliver(letter({ from: email, text }));
  expect(await consent()).toBe('revoked');
  const sent = await mails();
  expect(sent.map(({ step }) => step!.split(':')[0])).toEqual(['stop']);
  expect(sent[0]!.text).toMatch(/delete it all|\/erase/);
});

test('the right to be forgotten is asked about, not acted on', async () => {
  const { email, deliver, consent, last } = await owner();
  await deliver(letter({ from: email, text: 'I want to be forgotten' }));
  expect([await consent(), (await last()).subject]).toEqual(['granted', 'Deleting what we hold']);
});

test('above a forward it holds as well, and the no is written down', async () => {
  const { email, deliver, consent, noes, last } = await owner();
  await deliver(forwardedNo(email, 'Orrin Mills', { note: 'Please delete everything' }));
  expect([await consent(), await noes()]).toEqual(['revoked', ['Northwind Labs', 'Orrin Mills']]);
  expect((await last()).text).toContain('delete it all');
});

test('to be erased from the world is a cry', async () => {
  const { email, deliver, consent, mails } = await owner();
  await deliver(letter({ from: email, text: 'please erase me from this world' }));
  expect([await consent(), (await mails()).map(({ step }) => step!.split(':')[0])]).toEqual(['granted', ['care']]);
});

test.each(['Delete this one please', 'please do not delete everything'])('"%s" deletes nothing', async (text) => {
  const { email, deliver, consent, mails } = await owner();
  await deliver(letter({ from: email, text }));
  expect(await consent()).toBe('granted');
  expect((await mails()).map(({ step }) => step!.split(':')[0])).not.toContain('care');
});
