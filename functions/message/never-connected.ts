const BEFORE_ANY_BYTE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_INVALID_URL',
]);

/**
 * Whether a failed call certainly never reached the provider, because no connection was made: then nothing was sent, and
 * trying again is safe. A connection that broke, or a time-out, is no such thing.
 */
export function neverConnected(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return (typeof code === 'string' && BEFORE_ANY_BYTE.has(code)) || (cause instanceof Error && neverConnected(cause));
}
