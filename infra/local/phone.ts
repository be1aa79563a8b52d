/**
 * The person's phone and the carrier between it and us. The carrier answers its own keywords, with our wording, and lets
 * nothing through to a number that has stopped; every text still reaches our webhook, signed as Twilio signs.
 */
import webhooks from 'twilio/lib/webhooks/webhooks.js';
import { renderSms } from '../../functions/message/render.ts';
import { careLine, LINK_NAMES, type Words } from '../../functions/message/words.ts';
import { CARRIER_KEYWORDS } from '../../functions/reply/phrases/carrier-keywords.ts';
import type { Outbox } from './outbox.ts';
import { localOperator } from './settings.ts';

export type Phone = {
  hasStopped(number: string): boolean;
  /** A text from the person. `more`: other fields of Twilio's. Resolves with what our webhook answered. */
  text(from: string, body: string, more?: Record<string, string>): Promise<Response>;
};

export type PhoneDeps = {
  outbox: Outbox;
  words: Words;
  publicUrl: string;
  authToken: string;
  /** Our own number. */
  to: string;
  /** Our API, in this process. */
  fetch: (request: Request) => Promise<Response> | Response;
  newId: () => string;
};

/** The carrier's own answer to each of its keywords: our wording, as it would be set there. */
const TEMPLATES = { stop: 'stop-confirm', start: 'started', help: 'help' } as const;

export function makePhone(deps: PhoneDeps): Phone {
  const { outbox, words, publicUrl } = deps;
  const answer = (to: string, keyword: keyof typeof TEMPLATES) => {
    const { text } = renderSms(words, {
      message: TEMPLATES[keyword],
      data: {
        operator: localOperator(publicUrl),
        channel: 'texts',
        otherChannel: 'Emails',
        ...careLine(words, undefined),
        links: Object.fromEntries(LINK_NAMES.map((name) => [name, publicUrl])),
      },
    });
    outbox.take({ id: `carrier-${keyword}-${deps.newId()}`, channel: 'sms', to, content: text, by: 'carrier' });
  };
  return {
    // The last word to the carrier counts; its own answers in the outbox are the record of it, over restarts too.
    hasStopped(number) {
      const last = outbox
        .all()
        .findLast(({ by, to, id }) => by === 'carrier' && to === number && !id.startsWith('carrier-help'));
      return last?.id.startsWith('carrier-stop') ?? false;
    },
    async text(from, body, more = {}) {
      const word = body.trim().toLowerCase();
      const keyword = Object.hasOwn(CARRIER_KEYWORDS, word) ? CARRIER_KEYWORDS[word] : undefined;
      if (keyword) answer(from, keyword);
      const fields = {
        MessageSid: deps.newId(),
        From: from,
        To: deps.to,
        Body: body,
        NumMedia: '0',
        NumSegments: '1',
        SmsStatus: 'received',
        ...more,
      };
      return deps.fetch(signed(deps, fields, '/webhooks/twilio/inbound'));
    },
  };
}

/** A form post as Twilio makes it. */
export function signed(
  deps: Pick<PhoneDeps, 'publicUrl' | 'authToken'>,
  fields: Record<string, string>,
  path: string,
): Request {
  const url = deps.publicUrl + path;
  return new Request(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': webhooks.getExpectedTwilioSignature(deps.authToken, url, fields),
    },
    body: new URLSearchParams(fields).toString(),
  });
}
