import { Logger } from '@aws-lambda-powertools/logger';
import type { Log } from '../ports.ts';

/**
 * JSON lines for CloudWatch. Of an error it keeps the name, the place and what AWS said of the request, never the message:
 * a parser's or a database's message may quote the words it was given.
 */
export function lambdaLog(stage: string): Log {
  const logger = new Logger({ serviceName: 'rebound', persistentKeys: { stage } });
  return {
    info: (message, fields = {}) => logger.info(message, fields),
    error: (message, error, fields = {}) => logger.error(message, { ...fields, fault: faultOf(error) }),
  };
}

type Fault = { name: string; code?: string; status?: number; requestId?: string; at?: string[]; cause?: Fault };

/** What may be logged of anything thrown. */
function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, $metadata } = error as Error & {
    code?: unknown;
    $metadata?: { httpStatusCode?: number; requestId?: string };
  };
  return {
    name: error.name,
    code: typeof code === 'string' ? code : undefined,
    status: $metadata?.httpStatusCode,
    requestId: $metadata?.requestId,
    at: error.stack
      ?.split('\n')
      .map((line) => line.trim())
      .filter((line) => /^at .+:\d+:\d+\)?$/.test(line)),
    cause: error.cause === undefined ? undefined : faultOf(error.cause),
  };
}
