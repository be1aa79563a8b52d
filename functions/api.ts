/** Lambda: the HTTP API. `apiApp` is the same app on one machine. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { handle } from 'hono/aws-lambda';
import { notFound, onError } from './api/problems.ts';
import { v1 } from './api/v1.ts';
import { limitBody, webhooks } from './api/webhooks.ts';
import { awsPorts } from './aws.ts';
import { pages } from './page/index.tsx';
import type { Ports } from './ports.ts';

const ONE_MEGABYTE = 1_000_000;

export function apiApp(ports: Ports): OpenAPIHono {
  const app = new OpenAPIHono();
  app.onError(onError(ports.log));
  app.notFound(notFound);
  app.get('/health', (c) => c.json({ ok: true }));
  app.use('/v1/*', limitBody(ONE_MEGABYTE));
  app.route('/v1', v1(ports));
  app.route('/webhooks', webhooks(ports));
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Rebound', version: '1', description: 'Reports rejections and shows what became of them.' },
    servers: [{ url: ports.settings.publicUrl }],
  });
  app.route('/', pages(ports));
  return app;
}

let run: ReturnType<typeof handle> | undefined;

/** API Gateway's event; made on the first call, so that importing this module needs no environment. */
export const handler: ReturnType<typeof handle> = (event, context) => {
  run ??= handle(apiApp(awsPorts()));
  return run(event, context);
};
