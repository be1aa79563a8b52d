/** Lambda: what SES says about mail we sent, by way of SNS and a queue. Events may come before the record, twice, or out of order. */
import type { SQSRecord } from 'aws-lambda';
import { evidenceOf, takeEvidence } from './message/evidence.ts';
import type { Ports } from './ports.ts';
import { notificationIn, queueHandler } from './queue.ts';

export async function readOne(ports: Ports, record: Pick<SQSRecord, 'body'>): Promise<void> {
  const body = notificationIn(record.body);
  const event = typeof body?.Message === 'string' ? notificationIn(body.Message) : body;
  const evidence = event && evidenceOf(event);
  if (!evidence) return ports.log.info('an event about nothing we sent');
  await takeEvidence(ports, evidence);
}

export const handler = queueHandler(readOne);
