import type { ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { messageIdOfTag, sesMailer, tagOf } from '../../functions/message/ses.ts';
import { startProvider } from './provider.ts';

const RAW = Buffer.from('From: a@sender.example\r\nTo: ada@person.example\r\nSubject: hello\r\n\r\nbody\r\n');
const TAKEN =
  '<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult><MessageId>0100-taken</MessageId></SendRawEmailResult></SendRawEmailResponse>';

let provider: Awaited<ReturnType<typeof startProvider>> | undefined;
afterEach(async () => {
  await provider?.stop();
  provider = undefined;
});

async function sendTo(answer: (response: ServerResponse) => void) {
  provider = await startProvider((_request, response) => answer(response));
  return mailer(provider.endpoint).send({ messageId: 'fol_x.acknowledge.1', to: 'ada@person.example', raw: RAW });
}

const mailer = (endpoint: string) =>
  sesMailer({
    region: 'eu-west-1',
    endpoint,
    configurationSet: 'rebound-test',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

const says = (status: number, code: string, message: string) => (response: ServerResponse) => {
  response.writeHead(status, { 'content-type': 'text/xml' });
  response.end(
    `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
  );
};

test('a taken mail gives the provider id; the call carries the raw message, one recipient, the set and the tag', async () => {
  const result = await sendTo((response) => {
    response.writeHead(200, { 'content-type': 'text/xml' });
    response.end(TAKEN);
  });
  expect(result).toEqual({ outcome: 'sent', providerId: '0100-taken' });
  const form = new URLSearchParams(provider!.requests[0]!.body);
  expect(form.get('Action')).toBe('SendRawEmail');
  expect(Buffer.from(form.get('RawMessage.Data')!, 'base64')).toEqual(RAW);
  expect(form.get('Destinations.member.1')).toBe('ada@person.example');
  expect(form.get('Destinations.member.2')).toBeNull();
  expect(form.get('ConfigurationSetName')).toBe('rebound-test');
  expect(form.get('Tags.member.1.Name')).toBe('message');
  expect(form.get('Tags.member.1.Value')).toBe('fol_x-2eacknowledge-2e1');
});

test.each([
  [400, 'MessageRejected', 'Email address is not verified.', 'ses-MessageRejected', false],
  [400, 'MailFromDomainNotVerified', 'no MX', 'ses-MailFromDomainNotVerified', false],
  [400, 'ConfigurationSetDoesNotExist', 'none', 'ses-ConfigurationSetDoesNotExist', false],
  [400, 'AccountSendingPausedException', 'paused', 'ses-AccountSendingPaused', false],
  [400, 'ConfigurationSetSendingPausedException', 'paused', 'ses-ConfigurationSetSendingPaused', false],
  [403, 'AccessDenied', 'not authorized', 'ses-AccessDenied', false],
  [400, 'InvalidParameterValue', 'Missing final &apos;@domain&apos;', 'ses-InvalidParameterValue', true],
  [400, 'InvalidParameterValue', 'Header too long', 'ses-InvalidParameterValue', false],
])('%i %s "%s" is a refusal', async (status, code, message, why, dead) => {
  expect(await sendTo(says(status, code, message))).toEqual({ outcome: 'refused', why, dead });
  expect(provider!.requests).toHaveLength(1);
});

test.each([
  ['Throttling', 'Maximum sending rate exceeded.', 'ses-rate', 5_000],
  ['ThrottlingException', 'Rate exceeded', 'ses-rate', 5_000],
  ['Throttling', 'Daily message quota exceeded.', 'ses-daily-quota', 3_600_000],
])('%s "%s" is for later, and not tried again by the client', async (code, message, why, retryAfterMs) => {
  expect(await sendTo(says(400, code, message))).toEqual({ outcome: 'later', why, retryAfterMs });
  expect(provider!.requests).toHaveLength(1);
});

test('a mail that was taken before the connection broke is sent once and reported as unknown', async () => {
  const result = await sendTo((response) => response.socket!.destroy());
  expect(result.outcome).toBe('unknown');
  expect(provider!.requests).toHaveLength(1);
});

test.each([
  ['a fault of the provider', says(500, 'InternalFailure', 'oops')],
  ['a busy provider', says(503, 'ServiceUnavailable', 'busy')],
  ['an answer that is no answer', (response: ServerResponse) => response.end('<html>')],
])('%s is unknown, and not tried again', async (_case, answer) => {
  expect((await sendTo(answer)).outcome).toBe('unknown');
  expect(provider!.requests).toHaveLength(1);
});

test('no connection at all is for later: nothing can have been sent', async () => {
  provider = await startProvider(() => {});
  const { endpoint } = provider;
  await provider.stop();
  provider = undefined;
  expect(await mailer(endpoint).send({ messageId: 'm', to: 'ada@person.example', raw: RAW })).toEqual({
    outcome: 'later',
    why: 'ses-not-reached',
    retryAfterMs: 30_000,
  });
});

test.each([
  ['fol_x.draft:rej_1.2', 'fol_x-2edraft-3arej_1-2e2'],
  ['receipt.<a-b@person.example>', 'receipt-2e-3ca-2db-40person-2eexample-3e'],
  ['reply.é', 'reply-2e-c3-a9'],
])('the tag of %s has only characters a tag may have, and can be undone', (id, tag) => {
  expect(tagOf(id)).toBe(tag);
  expect(messageIdOfTag(tag)).toBe(id);
});

test.each(['', 'a.b', 'a-2', 'a-zz', '-ff'])('a tag %j is not ours', (tag) => {
  expect(messageIdOfTag(tag)).toBeUndefined();
});
