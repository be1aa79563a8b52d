import type { ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { twilioTexter } from '../../functions/message/twilio.ts';
import { startProvider } from './provider.ts';

const SID = 'AC00000000000000000000000000000000';
const TEXT = { messageId: 'fol_x.action.1', to: '+15005550006', body: 'Hello & welcome é' };

let provider: Awaited<ReturnType<typeof startProvider>> | undefined;
afterEach(async () => {
  await provider?.stop();
  provider = undefined;
});

const texter = (endpoint: string, more: { messagingServiceSid?: string } = {}) =>
  twilioTexter({
    accountSid: SID,
    authToken: 'token',
    endpoint,
    from: '+15005550000',
    statusCallback: 'https://us.example/webhooks/twilio/status',
    ...more,
  });

const json = (response: ServerResponse, status: number, body: unknown) => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

async function sendTo(answer: (response: ServerResponse) => void) {
  provider = await startProvider((_request, response) => answer(response));
  return texter(provider.endpoint).send(TEXT);
}

test('a taken text gives the provider id; the call is the Messages API with sender, and a callback that names the message', async () => {
  const result = await sendTo((response) => json(response, 201, { sid: 'SM1', status: 'queued' }));
  expect(result).toEqual({ outcome: 'sent', providerId: 'SM1' });
  const [request] = provider!.requests;
  expect(request!.method).toBe('POST');
  expect(request!.url).toBe(`/2010-04-01/Accounts/${SID}/Messages.json`);
  expect(request!.headers.authorization).toBe(`Basic ${Buffer.from(`${SID}:token`).toString('base64')}`);
  expect(Object.fromEntries(new URLSearchParams(request!.body))).toEqual({
    To: '+15005550006',
    Body: 'Hello & welcome é',
    From: '+15005550000',
    StatusCallback: 'https://us.example/webhooks/twilio/status?m=fol_x.action.1',
  });
});

test('a messaging service goes before a number', async () => {
  provider = await startProvider((_request, response) => json(response, 201, { sid: 'SM1' }));
  await texter(provider.endpoint, { messagingServiceSid: 'MG1' }).send(TEXT);
  const form = new URLSearchParams(provider.requests[0]!.body);
  expect(form.get('MessagingServiceSid')).toBe('MG1');
  expect(form.has('From')).toBe(false);
});

test.each([
  [21211, 'twilio-invalid-number', true],
  [21614, 'twilio-not-a-mobile', true],
  [21635, 'twilio-landline', true],
  [21610, 'twilio-opted-out', true],
  [21408, 'twilio-region-not-enabled', false],
  [21612, 'twilio-no-route', false],
  [21606, 'twilio-sender-cannot-text', false],
  [29999, 'twilio-29999', false],
])('code %i is a refusal: %s', async (code, why, dead) => {
  expect(await sendTo((response) => json(response, 400, { code, message: 'no', status: 400 }))).toEqual({
    outcome: 'refused',
    why,
    dead,
  });
  expect(provider!.requests).toHaveLength(1);
});

test.each([
  [429, 20429, 'twilio-rate', 5_000],
  [429, 1, 'twilio-rate', 5_000],
  [400, 21611, 'twilio-queue-full', 600_000],
])('%i with code %i is for later, and not tried again by the client', async (status, code, why, retryAfterMs) => {
  expect(await sendTo((response) => json(response, status, { code, message: 'slow down', status }))).toEqual({
    outcome: 'later',
    why,
    retryAfterMs,
  });
  expect(provider!.requests).toHaveLength(1);
});

test('wrong credentials are refused and never held against the number', async () => {
  expect(
    await sendTo((response) => json(response, 401, { code: 20003, message: 'Authenticate', status: 401 })),
  ).toEqual({
    outcome: 'refused',
    why: 'twilio-credentials',
    dead: false,
  });
});

test.each([
  [
    'a fault of the provider',
    (response: ServerResponse) => json(response, 500, { code: 20500, message: 'oops' }),
    /^twilio-500$/,
  ],
  [
    'a connection that broke',
    (response: ServerResponse) => response.socket!.destroy(),
    /^twilio-(ECONNRESET|UND_ERR_)/,
  ],
  [
    'an answer that is none',
    (response: ServerResponse) => response.writeHead(201).end('<html>Created</html>'),
    /^twilio-no-answer$/,
  ],
  [
    'being sent elsewhere',
    (response: ServerResponse) => response.writeHead(307, { location: '/elsewhere' }).end(),
    /^twilio-307$/,
  ],
])('%s is unknown, and not tried again', async (_case, answer, why) => {
  expect(await sendTo(answer)).toEqual({ outcome: 'unknown', why: expect.stringMatching(why) });
  expect(provider!.requests).toHaveLength(1);
});

test('no connection at all is for later: nothing can have been sent', async () => {
  provider = await startProvider(() => {});
  const { endpoint } = provider;
  await provider.stop();
  provider = undefined;
  expect(await texter(endpoint).send(TEXT)).toEqual({
    outcome: 'later',
    why: 'twilio-not-reached',
    retryAfterMs: 30_000,
  });
});

test('what is no account is refused before anything is sent with it', () => {
  expect(() => twilioTexter({ accountSid: 'SK1', authToken: 'token' })).toThrow('begins with AC');
});

const SINCE = Date.parse('2026-11-03T10:00:00.400Z');
const listed = (sid: string, body: string, dateCreated: string) => ({
  sid,
  body,
  to: TEXT.to,
  date_created: dateCreated,
  date_sent: null,
});
const AT_TEN = 'Tue, 03 Nov 2026 10:00:00 +0000';
const BEFORE = 'Tue, 03 Nov 2026 09:59:59 +0000';

test.each([
  ['the same words since then', [listed('SM2', TEXT.body, AT_TEN)], 'SM2'],
  ['a trial account, which puts a notice before', [listed('SM2', `A notice - ${TEXT.body}`, AT_TEN)], 'SM2'],
  ['other words', [listed('SM2', 'Something else', AT_TEN)], undefined],
  ['the same words, but before', [listed('SM2', TEXT.body, BEFORE)], undefined],
  ['an empty list', [], undefined],
])("the provider's own list: %s", async (_case, messages, sid) => {
  provider = await startProvider((_request, response) =>
    json(response, 200, { messages, page: 0, page_size: 100, next_page_uri: null }),
  );
  expect(await texter(provider.endpoint).find(TEXT, SINCE)).toBe(sid);
  const url = new URL(provider.requests[0]!.url, 'http://localhost');
  expect(url.pathname).toBe(`/2010-04-01/Accounts/${SID}/Messages.json`);
  expect(url.searchParams.get('To')).toBe('+15005550006');
});

test('a list of several pages is read to its end', async () => {
  const pages: Record<string, object> = {
    '0': {
      messages: [listed('SM1', 'Something else', AT_TEN)],
      next_page_uri: `/2010-04-01/Accounts/${SID}/Messages.json?Page=1`,
    },
    '1': { messages: [listed('SM2', TEXT.body, AT_TEN)], next_page_uri: null },
  };
  provider = await startProvider((request, response) =>
    json(response, 200, pages[new URL(request.url, 'http://localhost').searchParams.get('Page') ?? '0']),
  );
  expect(await texter(provider.endpoint).find(TEXT, SINCE)).toBe('SM2');
});
