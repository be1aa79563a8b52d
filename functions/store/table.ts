/**
 * The table: one DynamoDB table, entities by ElectroDB.
 *
 * | row          | pk                      | sk                       | read by                                              |
 * |--------------|-------------------------|--------------------------|------------------------------------------------------|
 * | Candidate    | person#<candidateId>    | candidate                | `history`: one strongly consistent query of the      |
 * | FollowUp     | person#<candidateId>    | follow-up                | person's partition gives all five kinds of row       |
 * | Rejection    | person#<candidateId>    | rejection#<id>           |                                                      |
 * | Event        | person#<candidateId>    | event#<id>               |                                                      |
 * | Message      | person#<candidateId>    | message#<id>             |                                                      |
 * | Pointer      | <kind>#<value>          | pointer                  | get: an address, phone, token, rejection id or       |
 * |              |                         |                          | provider's message id -> the person                  |
 * | Suppression  | suppression#<channel>#… | suppression              | get: a hashed address or number that said no         |
 * | Complaint    | complaint#all           | complaint#<id>           | query: the operator's list                           |
 * | HashKey      | hashKey#<name>          | hashKey                  | get: the key of those hashes, itself wrapped         |
 * | Source       | source#<id>             | source                   | get: an ATS connection                               |
 * | Provider     | provider#<name>         | provider                 | get: the newest send that a provider gave evidence of|
 * | Counter      | counter#<name>#<window> | counter                  | never: one conditional update counts and refuses     |
 * | ReadMail     | readMail#<key>          | readMail                 | get: a raw mail that was read, and may be gone       |
 *
 * The FollowUp has one fixed key, so a person cannot have two. A follow-up that starts after an ended one takes its place
 * (`rev` and `generation` go on counting); what the earlier one did stays in its events and messages.
 *
 * `sweep` (gsi1) is sparse: FollowUp rows with a `wakeAt`, and Messages that are owed, under one of `SHARDS` keys by the time
 * they are due, so that one busy minute does not fall on one key; and every Candidate by when the retention job looks next.
 * The pointers are base-table rows, not an index, because only a base-table row can be made unique in the transaction that
 * needs it.
 */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { CustomAttributeType, createSchema, Entity, Service } from 'electrodb';
import type { ConsentState, MergedRecord, PendingPhone, Zone } from '../candidate/candidate.ts';
import { type EventBody, FOLLOW_UP_STATES } from '../follow-up/history.ts';
import { CHANNELS, type Channel, STAGES } from '../follow-up/plan.ts';
import { type Claim, MESSAGE_TYPES, STORED_STATUSES } from '../message/message.ts';
import type { Imprint } from '../rejection/imprint.ts';
import type { Door } from '../rejection/rejection.ts';

export const SHARDS = 8;

/** Which sweep key a person's rows are under: stable, and spread by the id's last characters. */
export function shardOf(candidateId: string): string {
  let sum = 0;
  for (const character of candidateId) sum = (sum * 31 + character.charCodeAt(0)) >>> 0;
  return String(sum % SHARDS);
}

const text = { type: 'string' } as const;
const needed = { type: 'string', required: true } as const;
const count = { type: 'number', required: true } as const;

const person = <const Sk extends string[]>(...sk: Sk) => ({
  collection: 'person' as const,
  pk: { field: 'pk', composite: ['candidateId'] as ['candidateId'], casing: 'none' as const },
  sk: { field: 'sk', composite: sk, casing: 'none' as const },
});

const model = (entity: string) => ({ entity, version: '1', service: 'rebound' });

const Candidate = createSchema({
  model: model('candidate'),
  attributes: {
    candidateId: needed,
    name: needed,
    email: needed,
    otherEmails: { type: CustomAttributeType<string[]>('any') },
    phone: text,
    otherPhones: { type: CustomAttributeType<string[]>('any') },
    pendingPhone: { type: CustomAttributeType<PendingPhone>('any') },
    zone: { type: CustomAttributeType<Zone>('any') },
    country: text,
    locale: needed,
    consent: { type: CustomAttributeType<Partial<Record<Channel, ConsentState>>>('any'), required: true },
    dead: { type: CustomAttributeType<Channel[]>('any'), required: true },
    forwardingToken: needed,
    replyToken: needed,
    wrappedKey: needed,
    createdAt: needed,
    merged: { type: CustomAttributeType<MergedRecord[]>('any') },
    mergedInto: text,
    /** Set first when a person is erased, so that nobody finds them while the rest goes. */
    erasedAt: text,
    shard: needed,
    /** When the retention job looks at this person next. */
    lookAt: needed,
  },
  indexes: {
    row: person(),
    retention: {
      index: 'sweep',
      pk: { field: 'gsi1pk', composite: ['shard'], casing: 'none' },
      sk: { field: 'gsi1sk', composite: ['lookAt'], casing: 'none' },
    },
  },
});

const FollowUp = createSchema({
  model: model('followUp'),
  attributes: {
    candidateId: needed,
    id: needed,
    state: { type: FOLLOW_UP_STATES, required: true },
    why: text,
    startedAt: needed,
    endedAt: text,
    rev: count,
    generation: count,
    shard: needed,
    /** Empty: nothing to wake for. ElectroDB drops the index keys on a condition, and a condition needs a value. */
    wakeAt: needed,
    claim: { type: CustomAttributeType<Claim>('any') },
    /** The claim's own id, beside it, so that a condition can name it. */
    claimId: text,
  },
  indexes: {
    row: person(),
    sweep: {
      index: 'sweep',
      collection: 'overdue',
      pk: { field: 'gsi1pk', composite: ['shard'], casing: 'none' },
      sk: { field: 'gsi1sk', composite: ['wakeAt'], casing: 'none' },
      condition: (row) => row.wakeAt !== '',
    },
  },
});

const Rejection = createSchema({
  model: model('rejection'),
  attributes: {
    candidateId: needed,
    id: needed,
    followUpId: needed,
    company: needed,
    role: text,
    stage: { type: STAGES, required: true },
    occurredAt: needed,
    heardAt: needed,
    contact: { type: CustomAttributeType<{ name?: string; email?: string }>('any') },
    viaAgency: { type: 'boolean', required: true },
    doors: { type: CustomAttributeType<Door[]>('any'), required: true },
    retractedAt: text,
    sameAs: text,
    imprints: { type: CustomAttributeType<Imprint[]>('any') },
  },
  indexes: { row: person('id') },
});

const Event = createSchema({
  model: model('event'),
  attributes: {
    candidateId: needed,
    id: needed,
    followUpId: needed,
    at: needed,
    rev: count,
    body: { type: CustomAttributeType<EventBody>('any'), required: true },
    proof: { type: CustomAttributeType<ConsentState>('any') },
  },
  indexes: { row: person('id') },
});

const Message = createSchema({
  model: model('message'),
  attributes: {
    candidateId: needed,
    id: needed,
    followUpId: needed,
    step: needed,
    attempt: count,
    type: { type: MESSAGE_TYPES, required: true },
    channel: { type: CHANNELS, required: true },
    to: needed,
    tips: { type: CustomAttributeType<string[]>('any'), required: true },
    message: needed,
    status: { type: STORED_STATUSES, required: true },
    at: needed,
    claimedAt: text,
    expiresAt: text,
    providerId: text,
    why: text,
    laterUntil: text,
    data: { type: CustomAttributeType<Record<string, unknown>>('any') },
    shard: text,
    /** Set while an answer is owed or being sent; gone once it is settled, and with it the index entry. */
    owedAt: text,
  },
  indexes: {
    row: person('id'),
    sweep: {
      index: 'sweep',
      collection: 'overdue',
      pk: { field: 'gsi1pk', composite: ['shard'], casing: 'none' },
      sk: { field: 'gsi1sk', composite: ['owedAt'], casing: 'none' },
      condition: (row) => row.owedAt !== undefined && row.owedAt !== '',
    },
  },
});

const Pointer = createSchema({
  model: model('pointer'),
  attributes: {
    kind: needed,
    value: needed,
    candidateId: needed,
    /** What else the pointer says: a message id, a date from which a rotated token is old. */
    about: text,
  },
  indexes: {
    row: {
      pk: { field: 'pk', composite: ['kind', 'value'], casing: 'none' },
      sk: { field: 'sk', composite: [], casing: 'none' },
    },
  },
});

const Suppression = createSchema({
  model: model('suppression'),
  attributes: {
    channel: { type: CHANNELS, required: true },
    hash: needed,
    since: needed,
  },
  indexes: {
    row: {
      pk: { field: 'pk', composite: ['channel', 'hash'], casing: 'none' },
      sk: { field: 'sk', composite: [], casing: 'none' },
    },
  },
});

const Complaint = createSchema({
  model: model('complaint'),
  attributes: {
    list: needed,
    id: needed,
    at: needed,
    dueAt: needed,
    wrappedKey: needed,
    sealed: needed,
    acknowledgedAt: text,
    closedAt: text,
  },
  indexes: {
    row: {
      pk: { field: 'pk', composite: ['list'], casing: 'none' },
      sk: { field: 'sk', composite: ['id'], casing: 'none' },
    },
  },
});

/** A secret of the table's own, wrapped by the key service: what is hashed with it cannot be guessed from a dump. */
const HashKey = createSchema({
  model: model('hashKey'),
  attributes: { name: needed, wrapped: needed },
  indexes: {
    row: {
      pk: { field: 'pk', composite: ['name'], casing: 'none' },
      sk: { field: 'sk', composite: [], casing: 'none' },
    },
  },
});

const Source = createSchema({
  model: model('source'),
  attributes: {
    id: needed,
    vendor: needed,
    company: needed,
    /** Wrapped by the key service: a dump of the table signs nothing. */
    wrappedSecret: needed,
    consent: { type: ['invite', 'attested'] as const, required: true },
    evidence: needed,
    createdAt: needed,
  },
  indexes: {
    row: { pk: { field: 'pk', composite: ['id'], casing: 'none' }, sk: { field: 'sk', composite: [], casing: 'none' } },
  },
});

const Provider = createSchema({
  model: model('provider'),
  attributes: {
    name: needed,
    /** Real time of the newest claim that the provider has given evidence of. */
    evidencedTo: text,
    /** The next free sending slot, epoch milliseconds (real). */
    slot: { type: 'number' },
  },
  indexes: {
    row: {
      pk: { field: 'pk', composite: ['name'], casing: 'none' },
      sk: { field: 'sk', composite: [], casing: 'none' },
    },
  },
});

/** How often something happened in one window of real time. */
const Counter = createSchema({
  model: model('counter'),
  attributes: {
    name: needed,
    window: needed,
    count: { type: 'number' },
    /** Epoch seconds (real), after which DynamoDB deletes the row by itself. */
    ttl: { type: 'number' },
  },
  indexes: {
    row: {
      pk: { field: 'pk', composite: ['name', 'window'], casing: 'none' },
      sk: { field: 'sk', composite: [], casing: 'none' },
    },
  },
});

const ReadMail = createSchema({
  model: model('readMail'),
  attributes: {
    /** Under which the raw mail lay. */
    key: needed,
    /** Epoch seconds (real), after which DynamoDB deletes the row by itself. */
    ttl: { type: 'number', required: true },
  },
  indexes: {
    row: {
      pk: { field: 'pk', composite: ['key'], casing: 'none' },
      sk: { field: 'sk', composite: [], casing: 'none' },
    },
  },
});

export type Table = ReturnType<typeof tableOf>;

/** The entities over one table of one client, and of no other: an Entity keeps its client. `client` may point at AWS or at the embedded table. */
export function tableOf(client: DynamoDBClient, table: string) {
  return new Service(
    {
      candidate: new Entity(Candidate),
      followUp: new Entity(FollowUp),
      rejection: new Entity(Rejection),
      event: new Entity(Event),
      message: new Entity(Message),
      pointer: new Entity(Pointer),
      suppression: new Entity(Suppression),
      complaint: new Entity(Complaint),
      hashKey: new Entity(HashKey),
      source: new Entity(Source),
      provider: new Entity(Provider),
      counter: new Entity(Counter),
      readMail: new Entity(ReadMail),
    },
    { client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }), table },
  );
}

/** The table's definition, for whoever creates it (CDK, the embedded table): names of keys and of the one index. */
export const TABLE_KEYS = {
  pk: 'pk',
  sk: 'sk',
  sweep: { name: 'sweep', pk: 'gsi1pk', sk: 'gsi1sk' },
  ttl: 'ttl',
} as const;
