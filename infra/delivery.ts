import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Configuration } from './configuration.ts';
import type { Lambda } from './lambda.ts';
import { feed, topic } from './queue.ts';

/**
 * What became of our email: SES -> topic -> queue -> function. A queue, because SES's other way (EventBridge) is best effort
 * and a lost complaint is a person written to again.
 *
 * @returns the queue of events that could not be taken in
 */
export function hearOfDelivery(scope: Construct, { settings }: Configuration, listener: Lambda): Queue {
  const events = topic(scope, 'DeliveryNews', { displayName: 'Rebound: what became of our email' });
  const set = new ConfigurationSet(scope, 'ConfigurationSet', {
    configurationSetName: String(settings.configurationSet),
    reputationMetrics: true,
  });
  set.addEventDestination('Events', {
    destination: EventDestination.snsTopic(events),
    events: [
      EmailSendingEvent.SEND,
      EmailSendingEvent.DELIVERY,
      EmailSendingEvent.BOUNCE,
      EmailSendingEvent.COMPLAINT,
      EmailSendingEvent.REJECT,
      EmailSendingEvent.DELIVERY_DELAY,
      EmailSendingEvent.RENDERING_FAILURE,
    ],
  });
  return feed(scope, 'Delivery', { from: events, to: listener, batchSize: 10 });
}

/** Sending from our one address under our one configuration set, and nothing else SES can do. */
export function sendEmail(scope: Construct, { settings }: Configuration): PolicyStatement {
  const from = String(settings.from);
  const ses = (resource: string, resourceName: string) =>
    Stack.of(scope).formatArn({ service: 'ses', resource, resourceName });
  return new PolicyStatement({
    actions: ['ses:SendRawEmail'],
    resources: [
      ses('identity', from.slice(from.indexOf('@') + 1)),
      ses('identity', from),
      ses('configuration-set', String(settings.configurationSet)),
    ],
    conditions: { StringEquals: { 'ses:FromAddress': from } },
  });
}
