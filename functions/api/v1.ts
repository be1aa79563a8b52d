/** The operator's API: bearer key, JSON, problem details. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { mayUse } from '../candidate/candidate.ts';
import type { Enrolment } from '../candidate/enrol.ts';
import type { History } from '../follow-up/history.ts';
import { type Planned, plan } from '../follow-up/planner.ts';
import { localTime } from '../follow-up/window.ts';
import { isScheduled } from '../message/message.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { VENDORS } from '../rejection/ats/vendors.ts';
import { type HearingAnswer, hear } from '../rejection/hear.ts';
import { operatorRoutes } from './operator.ts';
import {
  FollowUpView,
  ProblemView,
  RejectionCreated,
  RejectionRequest,
  RejectionView,
  refuseFuture,
  refuseInvalid,
  SourceCreated,
  SourceRequest,
} from './schemas.ts';

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemView } },
});
const security = [{ apiKey: [] }];
const idParam = z.object({ id: z.string() });

export function v1(ports: Ports): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseInvalid });
  app.openAPIRegistry.registerComponent('securitySchemes', 'apiKey', { type: 'http', scheme: 'bearer' });

  app.use('*', async (c, next) => {
    const [scheme, key] = (c.req.header('authorization') ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !key || !sameSecret(key, await ports.secrets.get('api-key'))) {
      throw new Problem('unauthorised', 'The API key is missing or wrong.', {
        mend: 'Send it as "Authorization: Bearer KEY".',
      });
    }
    await next();
  });

  app.openapi(
    createRoute({
      method: 'post',
      path: '/rejections',
      security,
      request: {
        headers: z.object({ 'idempotency-key': z.string().min(1).max(200).optional() }),
        body: { required: true, content: { 'application/json': { schema: RejectionRequest } } },
      },
      responses: {
        200: json(RejectionCreated, 'Known already: the same Idempotency-Key, or the same no.'),
        201: json(RejectionCreated, 'Written down. Without consent nothing is sent.'),
        401: problem('Wrong API key'),
        409: problem('The phone number is somebody else’s'),
        422: problem('The request does not fit'),
      },
    }),
    async (c) => {
      const { candidate, ...no } = c.req.valid('json');
      refuseFuture(c.req.valid('json'), ports.clock.now());
      const key = c.req.valid('header')['idempotency-key'];
      const heard = await hear(ports, {
        inboundId: `api#${key ?? ports.ids.next('in')}`,
        who: { enrolment: candidate satisfies Enrolment },
        heard: [{ ...no, door: 'api' }],
        unasked: true,
        answer: asksForZone,
      });
      const { history, rejections } = heard;
      const rejection = rejections[0]!;
      const body = {
        id: rejection.id,
        candidateId: rejection.candidateId,
        followUpId: rejection.followUpId,
        forwardingAddress: `${history.candidate.forwardingToken}@${ports.settings.mailDomain}`,
        state: history.followUp!.state,
      };
      return heard.again ? c.json(body, 200) : c.json(body, 201);
    },
  );

  operatorRoutes(app, ports);

  app.openapi(
    createRoute({
      method: 'get',
      path: '/rejections/{id}',
      security,
      request: { params: idParam },
      responses: { 200: json(RejectionView, 'The rejection'), 404: problem('No such rejection') },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const pointer = await ports.store.pointer('rejection', id);
      const history = pointer && (await ports.store.history(pointer.candidateId));
      const rejection = history?.rejections.find((one) => one.id === id);
      if (!rejection) throw new Problem('not-found', 'There is no such rejection.');
      const { contact: _contact, viaAgency: _via, imprints: _imprints, ...view } = rejection;
      return c.json({ ...view, role: view.role ?? null, retractedAt: view.retractedAt ?? null }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/candidates/{id}/follow-up',
      security,
      request: { params: idParam },
      responses: {
        200: json(FollowUpView, 'What was sent, what is planned, and why not what is not'),
        404: problem('No such person'),
      },
    }),
    async (c) => {
      const history = await ports.store.history(c.req.valid('param').id);
      if (!history?.followUp) throw new Problem('not-found', 'There is no such person, or no follow-up.');
      const planned = plan(history, ports.words, ports.clock.now());
      const zone = history.candidate.zone?.name ?? 'UTC';
      const answers = history.messages.filter(
        (message) => !isScheduled(message.type) && message.followUpId === history.followUp!.id,
      );
      const messages = [
        ...answers.map(({ step, at, channel, type, status, why }) => ({
          // The operator learns that an answer went out, never that it was the one for distress.
          step: step.replace(/^care:/, 'reply:'),
          at,
          localTime: localTime(Date.parse(at), zone),
          channel,
          type: type === 'care' ? 'reply' : type,
          state: status,
          why: why ?? null,
        })),
        ...planned.messages.map(({ step, at, localTime, channel, type, state, why }) => ({
          step,
          at,
          localTime,
          channel,
          type,
          state,
          why: why ?? null,
        })),
      ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
      return c.json(
        {
          id: history.followUp.id,
          state: planned.state,
          why: planned.state === 'paused' ? 'paused' : (planned.why ?? null),
          wakeAt: planned.wakeAt ?? null,
          messages,
        },
        200,
      );
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/sources',
      security,
      request: { body: { required: true, content: { 'application/json': { schema: SourceRequest } } } },
      responses: {
        201: json(SourceCreated, 'Give the URL to the ATS'),
        404: problem('Unknown vendor'),
        422: problem('The request does not fit'),
      },
    }),
    async (c) => {
      const { vendor, company, secret, consent, evidence } = c.req.valid('json');
      if (!(vendor in VENDORS)) {
        throw new Problem('unknown-vendor', `"${vendor}" is not an ATS we know.`, {
          mend: `Known: ${Object.keys(VENDORS).join(', ')}.`,
        });
      }
      const id = ports.ids.next('src');
      const createdAt = new Date(ports.clock.now()).toISOString();
      await ports.store.putSource({
        id,
        vendor,
        company,
        wrappedSecret: await ports.keys.wrap(new TextEncoder().encode(secret)),
        consent,
        evidence:
          evidence ?? `attested with API key ${fingerprint(await ports.secrets.get('api-key'))} at ${createdAt}`,
        createdAt,
      });
      return c.json({ id, url: `${ports.settings.publicUrl}/webhooks/ats/${vendor}/${id}` }, 201);
    },
  );

  return app;
}

/** Which key it was, without the key: the beginning of its hash. */
const fingerprint = (key: string): string =>
  createHash('sha256').update(`rebound/key\0${key}`).digest('hex').slice(0, 12);

/** Without a zone nothing could ever go out: the person is asked, once. */
function asksForZone(planned: Planned, { candidate, followUp, messages }: History): HearingAnswer | undefined {
  const asked = messages.some((one) => one.message === 'receipt-needs-zone' && one.followUpId === followUp?.id);
  const channel = (['email', 'sms'] as const).find((one) => mayUse(candidate, one));
  if (planned.state !== 'needs-zone' || asked || !channel) return undefined;
  return { channel, type: 'receipt', message: 'receipt-needs-zone' };
}

/** Compared as hashes, in constant time: neither length nor prefix can be guessed from how long it takes. */
function sameSecret(given: string, ours: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(ours));
}
