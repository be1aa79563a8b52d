/** Every error a caller sees, in one place: RFC 9457 problem details with a stable `code`. Faults of ours say nothing of why. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Log } from '../ports.ts';
import { Problem } from '../problem.ts';

type Details = {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  errors?: { path: string; message: string }[];
};

const respond = (details: Details): Response =>
  new Response(JSON.stringify(details), {
    status: details.status,
    headers: { 'content-type': 'application/problem+json' },
  });

function problemResponse(problem: Problem): Response {
  const { code, status, message, mend, fields } = problem;
  return respond({
    type: `urn:rebound:${code}`,
    title: message,
    status,
    code,
    ...(mend && { detail: mend }),
    ...(fields && { errors: fields }),
  });
}

export function onError(log: Log) {
  return (error: Error, c: Context): Response => {
    if (error instanceof Problem) {
      if (error.status >= 500) log.error('a temporary fault', error, { path: routeOf(c) });
      return problemResponse(error);
    }
    if (isTemporary(error)) {
      log.error('something we need is out of reach', error, { path: routeOf(c) });
      return problemResponse(
        new Problem('temporarily-unavailable', 'Something we need is out of reach. Nothing was lost.', {
          mend: 'Try again in a moment.',
        }),
      );
    }
    if (error instanceof HTTPException && error.status < 500) {
      const code = error.status === 400 ? 'invalid-json' : 'invalid-request';
      return problemResponse(
        new Problem(code, 'The request could not be read.', {
          mend: 'Send valid JSON with content-type application/json.',
        }),
      );
    }
    log.error('a fault of ours', error, { path: routeOf(c) });
    return respond({
      type: 'urn:rebound:internal',
      title: 'Something went wrong on our side. Nothing was lost; try again.',
      status: 500,
      code: 'internal',
    });
  };
}

export const notFound = (): Response =>
  problemResponse(
    new Problem('not-found', 'There is nothing at this address.', { mend: 'See /openapi.json for what there is.' }),
  );

/** A table, a key or a secret that does not answer now: a sender that tries again will be heard. */
function isTemporary(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, $retryable, $metadata } = cause as Error & {
      code?: unknown;
      $retryable?: unknown;
      $metadata?: { httpStatusCode?: number };
    };
    if ($retryable || ($metadata?.httpStatusCode ?? 0) >= 500) return true;
    if (typeof code === 'string' && /^(ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_)/.test(code)) return true;
    if (cause.name === 'TimeoutError') return true;
  }
  return false;
}

/** The route's pattern: the path itself may hold a token. */
const routeOf = (c: Context): string => c.req.routePath;
