/**
 * Email out through Amazon SES (`SendRawEmail`, API v1). The client never tries again by itself: one that did would send a
 * mail several times when the provider takes it and the connection breaks. What became of a call is a `SendResult`, never
 * an exception.
 */
import { SESClient, type SESClientConfig, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Mailer, SendResult } from '../ports.ts';
import { neverConnected } from './never-connected.ts';

type SesOptions = {
  region: string;
  /** Where to send instead of Amazon: the local capture. */
  endpoint?: string;
  credentials?: SESClientConfig['credentials'];
  /** Its events come back with our message id. Without one, none come. */
  configurationSet?: string;
};

/** The tag that carries our message id; SES gives it back with every event. */
export const MESSAGE_TAG = 'message';
const LONGEST_TAG = 256;

const RATE_PAUSE_MS = 5_000;
const QUOTA_PAUSE_MS = 3_600_000;
const CONNECT_PAUSE_MS = 30_000;

/** Sends one mail to one address. Its address, not the headers, decides who gets it. */
export function sesMailer(options: SesOptions): Mailer {
  const client = new SESClient({
    region: options.region,
    endpoint: options.endpoint,
    credentials: options.credentials,
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 20_000, throwOnRequestTimeout: true },
  });
  return {
    name: 'ses',
    async send({ messageId, to, raw }) {
      const tag = tagOf(messageId);
      try {
        const answer = await client.send(
          new SendRawEmailCommand({
            Destinations: [to],
            RawMessage: { Data: raw },
            ConfigurationSetName: options.configurationSet,
            Tags: tag.length <= LONGEST_TAG ? [{ Name: MESSAGE_TAG, Value: tag }] : [],
          }),
        );
        return answer.MessageId
          ? { outcome: 'sent', providerId: answer.MessageId }
          : { outcome: 'unknown', why: 'ses-answer-without-id' };
      } catch (error) {
        return resultOf(error);
      }
    },
  };
}

/**
 * Our message id in the characters a tag may have (`A-Za-z0-9_-`): every other one, and `-` itself, becomes `-` and two
 * hexadecimal digits per UTF-8 byte. `messageIdOfTag` undoes it.
 */
export function tagOf(messageId: string): string {
  return messageId.replace(/[^A-Za-z0-9_]/gu, (character) =>
    Array.from(Buffer.from(character), (byte) => `-${byte.toString(16).padStart(2, '0')}`).join(''),
  );
}

/** The message id in a tag of ours, or undefined for a tag that we did not write. */
export function messageIdOfTag(tag: string): string | undefined {
  if (!/^(?:[A-Za-z0-9_]|-[0-9a-f]{2})+$/.test(tag)) return undefined;
  try {
    return decodeURIComponent(tag.replaceAll('-', '%'));
  } catch {
    return undefined;
  }
}

/** SES names some errors with and some without "Exception"; the quotas share one name and differ in the text only. */
function resultOf(error: unknown): SendResult {
  const { name = 'Error', message = '', $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
  const code = name.replace(/Exception$/, '');
  const status = $metadata?.httpStatusCode;

  if (/daily message quota exceeded/i.test(message)) {
    return { outcome: 'later', why: 'ses-daily-quota', retryAfterMs: QUOTA_PAUSE_MS };
  }
  if (code === 'Throttling' || code === 'TooManyRequests' || status === 429 || /sending rate exceeded/i.test(message)) {
    return { outcome: 'later', why: 'ses-rate', retryAfterMs: RATE_PAUSE_MS };
  }
  if (neverConnected(error)) {
    return { outcome: 'later', why: 'ses-not-reached', retryAfterMs: CONNECT_PAUSE_MS };
  }
  if (code === 'CredentialsProviderError') return { outcome: 'refused', why: 'ses-no-credentials', dead: false };
  // A 408 is a time-out in words; whatever is not a plain 4xx says nothing about whether the mail went.
  if (status === undefined || status < 400 || status >= 500 || status === 408) {
    return { outcome: 'unknown', why: `ses-${code}` };
  }
  const dead = code === 'InvalidParameterValue' && /address|domain|user name/i.test(message);
  return { outcome: 'refused', why: `ses-${code}`, dead };
}
