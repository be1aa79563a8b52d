/** Lambda: what SES says about mail we sent, by way of SNS and a queue. Events may come before the record, twice, or out of order. */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { awsPorts } from './aws.ts';
import { evidenceOf, takeEvidence } from './message/evidence.ts';
import { notificationIn } from './notification.ts';
import type { Ports } from './ports.ts';

export async function readOne(ports: Ports, record: Pick<SQSRecord, 'body'>): Promise<void> {
  const body = notificationIn(record.body);
  const event = typeof body?.Message === 'string' ? notificationIn(body.Message) : body;
  const evidence = event && evidenceOf(event);
  if (!evidence) return ports.log.info('an event about nothing we sent');
  await takeEvidence(ports, evidence);
}

let ports: Ports | undefined;

export const handler = async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
  ports ??= awsPorts();
  const world = ports;
  return processPartialResponse(
    event,
    (record: SQSRecord) => readOne(world, record),
    new BatchProcessor(EventType.SQS),
    { context, throwOnFullBatchFailure: false },
  );
};
