import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { expect, onTestFinished, test } from 'vitest';
import { enrol } from '../../functions/candidate/enrol.ts';
import { eraseCandidate } from '../../functions/candidate/erase.ts';
import { LOCAL_TABLE } from '../../infra/local/table.ts';
import { startWorld } from '../page/world.ts';

test('a dump of the table shows neither address nor number of whom it keeps off', async () => {
  const world = await startWorld();
  onTestFinished(() => world.stop());
  const dump = async () => JSON.stringify((await world.client.send(new ScanCommand({ TableName: LOCAL_TABLE }))).Items);
  const consent = { at: '2026-01-01T00:00:00Z', source: 'sign-up form', wording: 'Yes.' };
  const candidateId = await enrol(world.ports, 'import#1', {
    email: 'dumped@mail.example',
    phone: '+12025550213',
    consent: { email: consent, sms: consent },
  });
  expect(await dump()).toContain('dumped@mail.example');
  await eraseCandidate(world.ports, candidateId, true);
  const left = await dump();
  expect(left.match(/\$suppression/g)?.length ?? left).toBe(2);
  for (const secret of ['dumped', '2025550213', candidateId]) expect(left).not.toContain(secret);
});
