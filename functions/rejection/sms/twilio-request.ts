/**
 * A request from Twilio: its signature over the URL as configured, and its fields (integrations.md, 3.1 and 3.2). Form
 * bodies are signed with their parameters; any other body by a hash in the query.
 */
import { createHash } from 'node:crypto';
import webhooks from 'twilio/lib/webhooks/webhooks.js';
import type { Ports } from '../../ports.ts';
import { Problem } from '../../problem.ts';

export type TwilioRequest = {
  /** Path and query as they came; host and scheme are ours, from the settings. */
  pathAndQuery: string;
  headers: Pick<Headers, 'get'>;
  raw: Uint8Array;
};

/** The fields, once the signature holds. Throws `bad-signature`, or `invalid-json` for a signed body that is none. */
export async function verifiedFields(ports: Ports, request: TwilioRequest): Promise<Record<string, string>> {
  const token = await ports.secrets.get('twilio-auth-token');
  const signature = request.headers.get('x-twilio-signature') ?? '';
  const url = ports.settings.publicUrl + request.pathAndQuery;
  const body = new TextDecoder().decode(request.raw);
  const isForm = (request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded');
  const params = isForm ? formFields(body) : {};
  if (
    !signature ||
    !webhooks.validateRequest(token, signature, url, params) ||
    !(isForm || bodyMatches(url, request.raw))
  ) {
    throw new Problem('bad-signature', 'The Twilio signature is missing or wrong.', {
      mend: `Twilio must call exactly ${ports.settings.publicUrl}… and sign with the auth token that is stored here.`,
    });
  }
  return isForm ? single(params) : jsonFields(body);
}

/** Repeated names are all signed; the first one counts. */
function formFields(body: string): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const name of new Set(new URLSearchParams(body).keys())) {
    const values = new URLSearchParams(body).getAll(name);
    fields[name] = values.length > 1 ? values : values[0]!;
  }
  return fields;
}

const single = (fields: Record<string, string | string[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? value[0]! : value]));

/** An empty body needs no hash; any other one does. */
function bodyMatches(url: string, raw: Uint8Array): boolean {
  const expected = new URL(url).searchParams.get('bodySHA256');
  if (expected === null) return raw.length === 0;
  return createHash('sha256').update(raw).digest('hex') === expected;
}

function jsonFields(body: string): Record<string, string> {
  if (body === '') return {};
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null) throw new TypeError('no object');
    return Object.fromEntries(
      Object.entries(parsed)
        .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
        .map(([name, value]) => [name, String(value)]),
    );
  } catch {
    throw new Problem('invalid-json', 'The body is neither a form nor JSON.');
  }
}
