/** Several noes at once: the same one told twice in one mail is one, whether it was known before or not. */
import { beforeAll, expect, test } from 'vitest';
import { hear } from '../../functions/rejection/hear.ts';
import type { World } from '../../infra/local/world.ts';
import { someone, testWorld } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

test.each([
  ['known', 'Northwind Labs', [['Northwind Labs', 'Data Analyst']]],
  [
    'new',
    'Orrin Mills',
    [
      ['Northwind Labs', undefined],
      ['Orrin Mills', 'Data Analyst'],
    ],
  ],
])('%s', async (name, company, expected) => {
  const { candidateId } = await someone(world, { email: `${name}@mail.example` });
  const heard = [
    { company, door: 'mail' as const },
    { company, role: 'Data Analyst', door: 'mail' as const },
  ];
  const { rejections } = await hear(world.ports, { inboundId: `mail#${name}`, who: { candidateId }, heard });
  expect(rejections).toHaveLength(1);
  const history = (await world.ports.store.history(candidateId))!;
  expect(history.rejections.map((one) => [one.company, one.role])).toEqual(expected);
});
