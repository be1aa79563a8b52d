/** What a Lambda behind a queue has in common: each record for itself, and only notifications are read. */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { awsPorts } from './aws.ts';
import type { Ports } from './ports.ts';

/** A handler that reads each record with `readOne`: one that throws is tried again by itself, and holds up no other. */
export function queueHandler(readOne: (ports: Ports, record: SQSRecord) => Promise<void>) {
  let ports: Ports | undefined;
  return async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    ports ??= awsPorts();
    const world = ports;
    return processPartialResponse(
      event,
      (record: SQSRecord) =>
        readOne(world, record).catch((error) => {
          world.log.error('a record was not read', error, { record: record.messageId });
          throw error;
        }),
      new BatchProcessor(EventType.SQS),
      { context, throwOnFullBatchFailure: false },
    );
  };
}

/**
 * A record's content. AWS also puts lines of plain text there (a test when an event destination is made, a subscription's
 * confirmation): those are no notification, and must not be tried again until they land among the dead letters.
 */
export function notificationIn(body: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
