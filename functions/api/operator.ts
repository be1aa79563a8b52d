/** What only the operator does, by the same key: read and close complaints, erase somebody who cannot do it themselves. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { addressKey } from '../candidate/candidate.ts';
import { closeComplaint, complaints } from '../candidate/complaint.ts';
import { eraseCandidate } from '../candidate/erase.ts';
import { suppress } from '../candidate/suppression.ts';
import type { Ports } from '../ports.ts';
import { ProblemView } from './schemas.ts';

const ComplaintView = z
  .object({
    id: z.string(),
    at: z.string(),
    dueAt: z.string(),
    closedAt: z.string().nullable(),
    name: z.string(),
    email: z.string(),
    text: z.string(),
  })
  .openapi('Complaint');

const ErasureRequest = z
  .object({
    email: z.email().max(254),
    keepOff: z
      .boolean()
      .default(false)
      .openapi({ description: 'Never write to this address again, whatever consent an import brings.' }),
  })
  .openapi('ErasureRequest');

const security = [{ apiKey: [] }];
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemView } },
});

export function operatorRoutes(app: OpenAPIHono, ports: Ports): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/complaints',
      security,
      responses: {
        200: {
          description: 'All complaints, the oldest first. Each is to be answered by `dueAt`, from your own mailbox.',
          content: { 'application/json': { schema: z.object({ complaints: z.array(ComplaintView) }) } },
        },
      },
    }),
    async (c) => c.json({ complaints: await complaints(ports) }, 200),
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/complaints/{id}/close',
      security,
      request: { params: z.object({ id: z.string() }) },
      responses: { 204: { description: 'Closed, now or before' }, 404: problem('No such complaint') },
    }),
    async (c) => {
      await closeComplaint(ports, c.req.valid('param').id);
      return c.body(null, 204);
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/erasures',
      security,
      request: { body: { required: true, content: { 'application/json': { schema: ErasureRequest } } } },
      responses: {
        204: { description: 'Nothing is held about this address any more, whether or not there was anything.' },
        422: problem('The request does not fit'),
      },
      description: 'For a child who was reported, or somebody without access to their mail.',
    }),
    async (c) => {
      const { email, keepOff } = c.req.valid('json');
      const pointer = await ports.store.pointer('email', addressKey(email));
      if (pointer) await eraseCandidate(ports, pointer.candidateId, keepOff);
      if (keepOff) await suppress(ports, 'email', email, new Date(ports.clock.now()).toISOString());
      return c.body(null, 204);
    },
  );
}
