/**
 * Where SES and Twilio would be: endpoints that speak as much of their APIs as their SDKs use here, keep what they took in
 * the outbox, and report it back as the providers do, by the same handlers and signatures.
 */
import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { MESSAGE_TAG, messageIdOfTag } from '../../functions/message/ses.ts';
import type { Captured, Outbox } from './outbox.ts';
import type { Phone } from './phone.ts';

/** Amazon's documented test addresses: anything at this host behaves as its local part says. */
const SIMULATOR = 'simulator.amazonses.com';

export function captures(outbox: Outbox, phone: Phone, report: (message: Captured) => void): Hono {
  const app = new Hono();

  app.on('POST', ['/ses', '/ses/*'], async (c) => {
    const form = new URLSearchParams(await c.req.text());
    if (form.get('Action') !== 'SendRawEmail')
      return c.body(sesError('InvalidAction', 'Only SendRawEmail is known here.'), 400, XML);
    const to = form.get('Destinations.member.1');
    const raw = form.get('RawMessage.Data');
    if (!to || !raw)
      return c.body(sesError('InvalidParameterValue', 'Destination address or data is missing.'), 400, XML);
    const tag = form.get('Tags.member.1.Name') === MESSAGE_TAG ? form.get('Tags.member.1.Value') : null;
    const ref = tag ? messageIdOfTag(tag) : undefined;
    const content = Buffer.from(raw, 'base64').toString('base64');
    const id = providerId('', outbox, content);
    const message = outbox.take({ id, channel: 'email', to, content, ...(ref && { ref }) });
    report(message);
    return c.body(
      `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult><ResponseMetadata><RequestId>${id}</RequestId></ResponseMetadata></SendRawEmailResponse>`,
      200,
      XML,
    );
  });

  app.post('/2010-04-01/Accounts/:account/Messages.json', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const to = form.get('To');
    const body = form.get('Body');
    if (!to || !body) return c.json({ code: 21602, message: 'Message body is required.', status: 400 }, 400);
    if (phone.hasStopped(to))
      return c.json({ code: 21610, message: 'Attempt to send to unsubscribed recipient', status: 400 }, 400);
    const statusCallback = form.get('StatusCallback');
    const message = outbox.take({
      id: providerId('SM', outbox, to + body),
      channel: 'sms',
      to,
      content: body,
      ...(statusCallback && { statusCallback }),
    });
    report(message);
    return c.json(asTwilio(message, c.req.param('account')), 201);
  });

  app.get('/2010-04-01/Accounts/:account/Messages.json', (c) => {
    const to = c.req.query('To');
    const messages = outbox
      .all()
      .filter((message) => message.channel === 'sms' && message.to === to && !message.by)
      .map((message) => asTwilio(message, c.req.param('account')));
    return c.json({ messages: messages.reverse(), page: 0, page_size: messages.length, next_page_uri: null });
  });

  return app;
}

const XML = { 'content-type': 'text/xml' };

const sesError = (code: string, message: string) =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;

/** Looks like the provider's own, and is another for every message. */
const providerId = (prefix: string, outbox: Outbox, content: string): string =>
  prefix + createHash('sha256').update(`${outbox.all().length}\0${content}\0${Date.now()}`).digest('hex').slice(0, 32);

function asTwilio(message: Captured, account: string) {
  const at = new Date(message.takenAt).toUTCString();
  return {
    sid: message.id,
    account_sid: account,
    to: message.to,
    body: message.content,
    status: 'queued',
    date_created: at,
    date_sent: at,
    num_segments: '1',
  };
}

/** The events SES would publish for a mail that was taken. */
export function sesEvents(message: Captured, tag: string | undefined): object[] {
  const mail = { messageId: message.id, destination: [message.to], ...(tag && { tags: { [MESSAGE_TAG]: [tag] } }) };
  const events: object[] = [{ eventType: 'Send', mail, send: {} }];
  const [local, host] = message.to.split('@');
  const recipients = [{ emailAddress: message.to }];
  if (host === SIMULATOR && local?.startsWith('bounce')) {
    events.push({
      eventType: 'Bounce',
      mail,
      bounce: {
        bounceType: 'Permanent',
        bounceSubType: 'General',
        feedbackId: message.id,
        bouncedRecipients: recipients,
      },
    });
  } else if (host === SIMULATOR && local?.startsWith('complaint')) {
    events.push({
      eventType: 'Complaint',
      mail,
      complaint: { feedbackId: message.id, complainedRecipients: recipients },
    });
  } else events.push({ eventType: 'Delivery', mail, delivery: { recipients: [message.to] } });
  return events;
}
