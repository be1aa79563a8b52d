/** What other systems call: ATS, Twilio. Each answers as its sender expects; verified on raw bytes before anything is parsed. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { takeEvidence } from '../message/evidence.ts';
import { evidenceOfStatus } from '../message/twilio-status.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { receiveDelivery } from '../rejection/ats/webhook.ts';
import { receiveText } from '../rejection/sms/inbound-sms.ts';
import { verifiedFields } from '../rejection/sms/twilio-request.ts';

const ONE_MEGABYTE = 1_000_000;

export const limitBody = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Problem('too-large', `The body is over ${maxSize / ONE_MEGABYTE} MB.`, {
        mend: 'Send less. Nothing was stored.',
      });
    },
  });

/** "No reply": an empty answer in the type that Twilio expects. */
const twiml = (c: Context) =>
  c.body('<?xml version="1.0" encoding="UTF-8"?><Response></Response>', 200, { 'content-type': 'text/xml' });

export function webhooks(ports: Ports): Hono {
  const app = new Hono();
  app.use('*', limitBody(5 * ONE_MEGABYTE));

  app.post('/ats/:vendor/:sourceId', async (c) => {
    const raw = new Uint8Array(await c.req.arrayBuffer());
    await receiveDelivery(ports, c.req.param('vendor'), c.req.param('sourceId'), { raw, headers: c.req.raw.headers });
    return c.json({ ok: true });
  });

  app.post('/twilio/inbound', async (c) => {
    await receiveText(ports, await verifiedFields(ports, await twilioRequest(c)));
    return twiml(c);
  });

  app.post('/twilio/status', async (c) => {
    const fields = await verifiedFields(ports, await twilioRequest(c));
    const evidence = evidenceOfStatus(fields, c.req.query('m'));
    if (evidence) await takeEvidence(ports, evidence);
    return twiml(c);
  });

  return app;
}

async function twilioRequest(c: Context) {
  // As it came: `new URL` would encode characters that Twilio signed as they are.
  return {
    pathAndQuery: c.req.url.replace(/^https?:\/\/[^/]+/, ''),
    headers: c.req.raw.headers,
    raw: new Uint8Array(await c.req.arrayBuffer()),
  };
}
