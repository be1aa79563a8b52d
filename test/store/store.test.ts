import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Change, type Store, storeOf } from '../../functions/store/store.ts';
import { type DataFolder, takeDataFolder } from '../../infra/local/data-folder.ts';
import { type EmbeddedTable, LOCAL_TABLE, startTable } from '../../infra/local/table.ts';

let path: string;
let folder: DataFolder;
let table: EmbeddedTable;
let store: Store;

beforeAll(async () => {
  path = mkdtempSync(join(tmpdir(), 'rebound-store-'));
  folder = await takeDataFolder(path);
  table = await startTable(folder);
  store = storeOf(table.client, LOCAL_TABLE);
});

afterAll(async () => {
  await table.stop();
  folder.release();
  rmSync(path, { recursive: true });
});

const candidate = (id: string) => ({
  id,
  name: 'Ada',
  email: 'ada@mail.example',
  locale: 'en',
  consent: {},
  dead: [],
  forwardingToken: `u-${id}`,
  replyToken: `r-${id}`,
  wrappedKey: 'k',
  createdAt: '2026-03-02T10:00:00.000Z',
});

const first = (id: string): Change => ({
  candidateId: id,
  rev: undefined,
  candidate: candidate(id),
  followUp: {
    id: `f-${id}`,
    state: 'running',
    startedAt: '2026-03-02T10:00:00.000Z',
    rev: 1,
    generation: 1,
    wakeAt: '2026-03-02T13:00:00.000Z',
  },
  events: [
    {
      id: 'api#1',
      candidateId: id,
      followUpId: `f-${id}`,
      at: '2026-03-02T10:00:00.000Z',
      rev: 1,
      body: { kind: 'rejection-heard', rejectionId: 'rej1', door: 'api', again: false },
    },
  ],
  pointers: [{ kind: 'email', value: `${id}@mail.example`, candidateId: id }],
});

test('what one transaction writes, one query reads', async () => {
  expect(await store.apply(first('p1'))).toBe(true);
  const history = (await store.history('p1'))!;
  expect(history.candidate.name).toBe('Ada');
  expect(history.followUp).toEqual({
    candidateId: 'p1',
    id: 'f-p1',
    state: 'running',
    startedAt: '2026-03-02T10:00:00.000Z',
    rev: 1,
    generation: 1,
    wakeAt: '2026-03-02T13:00:00.000Z',
  });
  expect(history.events.map((event) => event.id)).toEqual(['api#1']);
  expect(await store.pointer('email', 'p1@mail.example')).toMatchObject({ candidateId: 'p1' });
});

test('of two first events at once, one is refused whole', async () => {
  const results = await Promise.all([store.apply(first('p2')), store.apply(first('p2'))]);
  expect(results.sort()).toEqual([false, true]);
});

test('an address that belongs to somebody else refuses the whole change', async () => {
  await store.apply(first('p3'));
  const thief = { ...first('p4'), pointers: [{ kind: 'email' as const, value: 'p3@mail.example', candidateId: 'p4' }] };
  expect(await store.apply(thief)).toBe(false);
  expect(await store.history('p4')).toBeUndefined();
});

test('a claim holds once; after an event it holds for nobody who read before', async () => {
  await store.apply(first('p5'));
  const read = (await store.history('p5'))!.followUp!;
  const claim = {
    id: 'f-p5.acknowledge.1',
    step: 'acknowledge',
    attempt: 1,
    type: 'encouragement' as const,
    channel: 'email' as const,
    to: 'ada@mail.example',
    tips: [],
    message: 'interview-acknowledge',
    at: '2026-03-02T13:00:00.000Z',
    claimedAt: '2026-03-02T13:00:00.000Z',
    expiresAt: '2026-03-02T13:00:05.000Z',
  };
  const results = await Promise.all([
    store.claim(read, claim, '2026-03-04T13:00:00.000Z'),
    store.claim(read, claim, '2026-03-04T13:00:00.000Z'),
  ]);
  expect(results.sort()).toEqual([false, true]);
  const after = (await store.history('p5'))!.followUp!;
  expect(after.wakeAt).toBe('2026-03-04T13:00:00.000Z');
  expect(after.claim?.id).toBe('f-p5.acknowledge.1');

  const stop: Change = {
    candidateId: 'p5',
    rev: 1,
    followUp: { ...after, rev: 2, state: 'ended', wakeAt: undefined },
    events: [
      {
        id: 'sms#1',
        candidateId: 'p5',
        followUpId: 'f-p5',
        at: '2026-03-02T13:01:00.000Z',
        rev: 2,
        body: { kind: 'stopped', channel: 'sms' },
      },
    ],
  };
  expect(await store.apply(stop)).toBe(true);
  expect(await store.apply(stop)).toBe(false);
  expect(await store.claim(after, { ...claim, id: 'f-p5.offer-draft.1' }, '2026-03-05T13:00:00.000Z')).toBe(false);
  expect((await store.history('p5'))!.followUp).toMatchObject({
    state: 'ended',
    rev: 2,
    claim: { id: 'f-p5.acknowledge.1' },
  });
});

test('the sweep sees only what is overdue, and nothing that has no wake-up', async () => {
  await store.apply(first('p6'));
  const seen = async (before: string) => {
    const all = await Promise.all(store.shards().map((shard) => store.overdue(shard, before)));
    return all.flatMap(({ followUps }) => followUps.map((followUp) => followUp.candidateId));
  };
  expect(await seen('2026-03-02T13:00:00.001Z')).toContain('p6');
  expect(await seen('2026-03-02T13:00:00.000Z')).not.toContain('p6');
  const read = (await store.history('p6'))!.followUp!;
  await store.settleState(read, { state: 'ended', generation: 1, endedAt: '2026-03-02T14:00:00.000Z' });
  expect(await seen('2030-01-01T00:00:00.000Z')).not.toContain('p6');
});

test('an owed answer is taken by one sender, and by another only after the first one’s claim has expired', async () => {
  await store.apply({
    ...first('p7'),
    messages: [
      {
        id: 'receipt.mail1',
        candidateId: 'p7',
        followUpId: 'f-p7',
        step: 'receipt:mail1',
        attempt: 1,
        type: 'receipt',
        channel: 'email',
        to: 'ada@mail.example',
        tips: [],
        message: 'receipt',
        status: 'owed',
        at: '2026-03-02T10:00:00.000Z',
      },
    ],
  });
  const message = (await store.message('p7', 'receipt.mail1'))!;
  expect(await store.claimAnswer(message, '2026-03-02T10:00:01.000Z', '2026-03-02T10:00:06.000Z')).toBe(true);
  expect(await store.claimAnswer(message, '2026-03-02T10:00:05.000Z', '2026-03-02T10:00:10.000Z')).toBe(false);
  expect(await store.claimAnswer(message, '2026-03-02T10:00:07.000Z', '2026-03-02T10:00:12.000Z')).toBe(true);
});

test('two stores in one process write each to its own table', async () => {
  await store.apply(first('p8'));
  const client = new DynamoDBClient({
    endpoint: 'http://127.0.0.1:1',
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  const other = storeOf(client, LOCAL_TABLE);
  await expect(other.history('p8')).rejects.toThrow('ECONNREFUSED');
  expect((await store.history('p8'))!.candidate.name).toBe('Ada');
});
