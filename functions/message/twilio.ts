/**
 * Texts out through Twilio's own Messages resource, and nothing else of its SDK: the whole would be 3.8 MB and a quarter of a
 * second of every cold start, and its HTTP client alone, for what `fetch` does, 0.2 MB. Nothing is tried again by itself,
 * because the Messages API takes no idempotency key; a doubtful text is looked up in Twilio's own list instead (`find`).
 */

import type { RequestOpts } from 'twilio/lib/base/BaseTwilio.js';
import DomainModule from 'twilio/lib/base/Domain.js';
import VersionModule from 'twilio/lib/base/Version.js';
import { MessageListInstance } from 'twilio/lib/rest/api/v2010/account/message.js';
import type { SendResult, Texter } from '../ports.ts';
import { neverConnected } from './never-connected.ts';
import { TWILIO_CODES } from './twilio-codes.ts';

/** A default of a CommonJS module: Node and esbuild give the whole module, other loaders what it calls its default. */
const defaultOf = <T>(module: { default: T } | T): T => (module as { default?: T }).default ?? (module as T);
const Domain = defaultOf(DomainModule);
const Version = defaultOf(VersionModule);

type TwilioOptions = {
  accountSid: string;
  authToken: string;
  /** Where to send instead of Twilio: the local capture. Without a slash at the end. */
  endpoint?: string;
  from?: string;
  /** Goes before `from`. */
  messagingServiceSid?: string;
  /** Where Twilio reports what became of a text. */
  statusCallback?: string;
};

const HOST = 'https://api.twilio.com';
const TIMEOUT_MS = 20_000;
const CONNECT_PAUSE_MS = 30_000;
const RATE_PAUSE_MS = 5_000;
/** Far more texts than one person gets from us while a claim is open. */
const NEWEST = 100;

/** @throws TypeError without the SID of an account, with which nothing could be sent */
export function twilioTexter(options: TwilioOptions): Texter {
  if (!options.accountSid.startsWith('AC')) throw new TypeError('The SID of an account at Twilio begins with AC.');
  const client = requester(options) as unknown as ConstructorParameters<typeof Domain>[0];
  const api = new Version(new Domain(client, options.endpoint ?? HOST), '2010-04-01');
  const messages = MessageListInstance(api as Parameters<typeof MessageListInstance>[0], options.accountSid);
  const sender = options.messagingServiceSid
    ? { messagingServiceSid: options.messagingServiceSid }
    : { from: options.from };

  return {
    name: 'twilio',
    async send({ messageId, to, body }) {
      try {
        const { sid } = await messages.create({
          ...sender,
          to,
          body,
          statusCallback: callbackFor(options.statusCallback, messageId),
        });
        return sid ? { outcome: 'sent', providerId: sid } : { outcome: 'unknown', why: 'twilio-answer-without-id' };
      } catch (error) {
        return resultOf(error);
      }
    },
    async find({ to, body }, since) {
      // Not asked for by DateSent: a text that still waits in Twilio's queue has none.
      const list = await messages.list({ to, limit: NEWEST, pageSize: NEWEST });
      const sinceSecond = Math.floor(since / 1000) * 1000;
      return list.find((text) => sameBody(text.body, body) && madeAt(text) >= sinceSecond)?.sid;
    },
  };
}

/** The status webhook is told which message it is about: its event may come before the provider's id is written down. */
const callbackFor = (url: string | undefined, messageId: string): string | undefined =>
  url && `${url}?m=${encodeURIComponent(messageId)}`;

/** A trial account puts a notice and " - " before every body. */
const sameBody = (theirs: string | undefined, ours: string): boolean =>
  theirs === ours || theirs?.endsWith(` - ${ours}`) === true;

const madeAt = (text: { dateCreated?: Date; dateSent?: Date }): number =>
  (text.dateCreated ?? text.dateSent)?.getTime() ?? Number.POSITIVE_INFINITY;

function resultOf(error: unknown): SendResult {
  const { status, code, cause } = error as { status?: unknown; code?: unknown; cause?: { code?: unknown } };
  if (neverConnected(error)) return { outcome: 'later', why: 'twilio-not-reached', retryAfterMs: CONNECT_PAUSE_MS };
  if (typeof status !== 'number' || status < 400 || status >= 500 || status === 408) {
    return { outcome: 'unknown', why: `twilio-${status ?? cause?.code ?? 'no-answer'}` };
  }
  const meaning = typeof code === 'number' ? TWILIO_CODES[code] : undefined;
  if (meaning?.do === 'wait') return { outcome: 'later', why: meaning.why, retryAfterMs: meaning.forMs };
  if (status === 429) return { outcome: 'later', why: 'twilio-rate', retryAfterMs: RATE_PAUSE_MS };
  return {
    outcome: 'refused',
    why: meaning?.why ?? `twilio-${code ?? status}`,
    dead: meaning?.do === 'give-up-number',
  };
}

/** What the resource asks of its client: one request and the answer to it, whatever its status. */
const requester = ({ accountSid, authToken }: TwilioOptions) => ({
  async request({ method, uri, params, data, headers }: RequestOpts) {
    const url = new URL(uri!);
    for (const [name, value] of Object.entries(params ?? {})) url.searchParams.append(name, value);
    const response = await fetch(url, {
      method: method!.toUpperCase(),
      headers: {
        ...(headers as Record<string, string>),
        authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`,
      },
      ...(data !== undefined && { body: new URLSearchParams(data as Record<string, string>) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { statusCode: response.status, headers: response.headers, body: await response.text() };
  },
});
