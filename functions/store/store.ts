/**
 * Reading and writing the table: one strongly consistent query for everything about a person, one transaction for
 * everything that happens to them, one conditional update for a claim. Throws what DynamoDB throws; a lost condition is a
 * return value, because losing a race is no fault.
 */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { complaintsOf } from './complaints.ts';
import { countersOf } from './counters.ts';
import { keptOf } from './kept.ts';
import { mergingOf } from './merging.ts';
import { peopleOf } from './person.ts';
import { pointersOf } from './pointers.ts';
import { readMailOf } from './read-mail.ts';
import { retentionOf } from './retention.ts';
import { sendingOf } from './sending.ts';
import { sourcesOf } from './sources.ts';
import { tableOf } from './table.ts';

export type { Change } from './person.ts';
export type { Pointer } from './pointers.ts';
export type { Source } from './sources.ts';

export type Store = ReturnType<typeof storeOf>;

export function storeOf(client: DynamoDBClient, tableName: string) {
  const table = tableOf(client, tableName);
  return {
    ...peopleOf(table),
    ...mergingOf(table),
    ...pointersOf(table),
    ...sendingOf(table),
    ...keptOf(table),
    ...retentionOf(table),
    ...sourcesOf(table),
    ...countersOf(table),
    ...readMailOf(table),
    ...complaintsOf(table),
  };
}
