/** `/local`: what only exists on one machine. The outbox as a provider would see it, mail and texts in, the clock. */
import { readFileSync } from 'node:fs';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import PostalMime from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { localTime } from '../../functions/follow-up/window.ts';
import { Problem } from '../../functions/problem.ts';
import { SIGN_UP } from '../../functions/rejection/arrived-mail.ts';
import { readHead } from '../../functions/rejection/mail/parts.ts';
import { MAX_MAIL_BYTES } from '../../functions/rejection/mail/reading.ts';
import type { Captured } from './outbox.ts';
import { localPage, type OutboxMessage } from './page/index.tsx';
import { SAMPLE_MAIL } from './sample.ts';
import { LOCAL_MAIL_DOMAIN } from './settings.ts';
import type { World } from './world.ts';

export function localEndpoints(app: OpenAPIHono, world: World, apiKey: string): void {
  const read = new Map<number, OutboxMessage>();
  const outbox = () => Promise.all(world.outbox.all().map((message) => view(world, message, read)));

  // Only this machine's own pages: a site that points its name at loopback, or posts here, is refused.
  const ours = new URL(world.url).host;
  const guard: MiddlewareHandler = async (c, next) => {
    const { host } = new URL(c.req.url);
    const origin = c.req.header('origin');
    const local = (name: string) => name === ours || /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(name);
    if (!local(host) || (origin !== undefined && !local(origin.replace(/^https?:\/\//, '')))) {
      throw new Problem('not-found', 'This is only for this machine.');
    }
    await next();
  };
  app.use('/local/*', guard);
  app.use('/', guard);

  app.get('/local/outbox', async (c) => c.json({ messages: await outbox() }));

  app.post('/local/mail', bodyLimit({ maxSize: MAX_MAIL_BYTES, onError: tooLarge }), async (c) => {
    const raw = new Uint8Array(await c.req.arrayBuffer());
    if (raw.length === 0)
      throw new Problem('invalid-mail', 'The mail is empty.', { mend: 'Send the raw message as the body.' });
    const to = c.req.queries('to') ?? [`${SIGN_UP}@${LOCAL_MAIL_DOMAIN}`];
    const taken = await world.mailbox.deliver(raw, to, await senderOf(raw));
    // Taken, as SES takes whatever is for its domain; and said, because here somebody is watching.
    return c.json({ ok: true, outcome: taken?.outcome, why: taken?.why });
  });

  app.post('/local/sms', async (c) => {
    const { from, body } = fits(z.object({ from: z.string().min(3), body: z.string() }), await jsonOf(c.req));
    const answer = await world.phone.text(from, body);
    return c.json({ ok: answer.ok, status: answer.status }, answer.ok ? 200 : 502);
  });

  app.post('/local/clock', async (c) => {
    const { advance } = fits(z.object({ advance: z.string() }), await jsonOf(c.req));
    return c.json(await advanceBy(world, advance));
  });

  app.route(
    '/',
    localPage({
      outbox,
      postMail: async (raw, to) =>
        world.mailbox.deliver(raw, [to ?? `${SIGN_UP}@${LOCAL_MAIL_DOMAIN}`], await senderOf(raw)),
      postSms: (from, body) => world.phone.text(from, body),
      clock: world.clock,
      advance: (duration) => advanceBy(world, duration),
      apiKey,
      signUpAddress: `${SIGN_UP}@${LOCAL_MAIL_DOMAIN}`,
      sample: readFileSync(SAMPLE_MAIL),
    }),
  );
}

function tooLarge(): never {
  throw new Problem('too-large', 'The mail is over 25 MB, which is the most we take.', {
    mend: 'Send it without its attachments.',
  });
}

async function jsonOf(request: { json(): Promise<unknown> }): Promise<unknown> {
  try {
    return await request.json();
  } catch (cause) {
    throw new Problem('invalid-json', 'The body is not JSON.', { cause });
  }
}

function fits<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Problem(
    'invalid-request',
    parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
  );
}

/** Plays everything up to now plus an ISO 8601 duration (days are 24 h here). Answers when all is quiet. */
async function advanceBy(world: World, duration: string): Promise<{ now: string }> {
  let milliseconds: number;
  try {
    milliseconds = Temporal.Duration.from(duration).total({ unit: 'millisecond', relativeTo: '2026-01-01' });
  } catch {
    throw new Problem('invalid-request', `"${duration}" is not a duration.`, {
      mend: 'Give an ISO 8601 duration such as P1D or PT6H.',
    });
  }
  if (milliseconds < 0) throw new Problem('invalid-request', 'The clock does not run backwards.');
  await world.reported();
  await world.machine.advanceTo(world.clock.now() + milliseconds);
  await world.reported();
  return { now: new Date(world.clock.now()).toISOString() };
}

async function senderOf(raw: Uint8Array): Promise<string> {
  const head = await readHead(raw).catch(() => undefined);
  return head?.email.from?.address ?? '';
}

/** Step and local time are joined from the table on reading: a provider does not know them. */
async function view(world: World, captured: Captured, read: Map<number, OutboxMessage>): Promise<OutboxMessage> {
  const known = read.get(captured.seq);
  if (known) return known;
  const { store } = world.ports;
  const pointer =
    (await store.pointer('provider', captured.id)) ??
    (captured.channel === 'sms' ? await store.pointer('phone', captured.to) : undefined);
  const history = pointer && (await store.history(pointer.candidateId));
  const message = history?.messages.find((one) => one.id === pointer?.about);
  const zone = history?.candidate.zone?.name ?? 'UTC';
  const mail =
    captured.channel === 'email' ? await PostalMime.parse(Buffer.from(captured.content, 'base64')) : undefined;
  const joined: OutboxMessage = {
    id: captured.id,
    at: captured.at,
    localTime: localTime(Date.parse(captured.at), zone),
    channel: captured.channel,
    to: captured.to,
    step: message?.step ?? null,
    followUpId: message?.followUpId ?? null,
    subject: mail?.subject ?? null,
    text: mail ? (mail.text ?? '') : captured.content,
    ...(mail?.html && { html: mail.html }),
    ...(captured.by && { by: captured.by }),
  };
  if (message || captured.by) read.set(captured.seq, joined);
  return joined;
}
