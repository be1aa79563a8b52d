/** What the API takes and gives, once: validation and OpenAPI both come from here. */
import { z } from '@hono/zod-openapi';
import { STAGES } from '../follow-up/plan.ts';
import { isCountry, validZone } from '../follow-up/zone.ts';
import { Problem } from '../problem.ts';

const instant = z.iso.datetime({ offset: true });
const line = (most: number) => z.string().trim().min(1).max(most);
const email = z.email().max(254);

const ConsentSchema = z.object({ at: instant, source: line(200), wording: line(2000) }).openapi('Consent', {
  description: 'Proof that the person agreed to one channel: when, where, and in which words.',
});

export const RejectionRequest = z
  .object({
    candidate: z.object({
      email,
      phone: line(40).optional(),
      name: line(120).optional(),
      timezone: z
        .string()
        .refine(isZone, 'is not an IANA time zone; give a name such as Europe/London')
        .optional()
        .openapi({ example: 'America/New_York' }),
      locale: z
        .string()
        .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
        .optional(),
      country: z
        .string()
        .refine(isCountry, 'is not an ISO 3166 code of two letters; the United Kingdom is GB')
        .optional(),
      consent: z.object({ email: ConsentSchema.optional(), sms: ConsentSchema.optional() }).default({}),
    }),
    company: line(200),
    role: line(200).optional(),
    stage: z.enum(STAGES).optional(),
    occurredAt: instant.optional(),
    contact: z.object({ name: line(120).optional(), email: email.optional() }).optional(),
    viaAgency: z.boolean().optional(),
  })
  .openapi('RejectionRequest', {
    description:
      'Fields that are not named here are ignored, on every level. Consent and the no itself cannot lie in the future.',
  });

/**
 * What says that it happened later than now is a wrong clock or a wrong year, and proves nothing.
 * @param now the person’s time, epoch milliseconds
 * @throws Problem `invalid-request`
 */
export function refuseFuture(request: z.output<typeof RejectionRequest>, now: number): void {
  const { email, sms } = request.candidate.consent;
  const dates = [
    ['occurredAt', request.occurredAt],
    ['candidate.consent.email.at', email?.at],
    ['candidate.consent.sms.at', sms?.at],
  ] as const;
  const fields = dates
    .filter(([, at]) => at !== undefined && Date.parse(at) > now + CLOCK_SKEW_MS)
    .map(([path]) => ({ path, message: 'lies in the future' }));
  if (fields.length === 0) return;
  throw new Problem('invalid-request', `${fields.map(({ path }) => path).join(' and ')} lies in the future.`, {
    mend: 'Give the instant with its offset, such as 2026-03-02T09:00:00Z. Nothing was stored.',
    fields,
  });
}

/** Two clocks may be this far apart. */
const CLOCK_SKEW_MS = 300_000;

function isZone(name: string): boolean {
  try {
    validZone(name);
    return true;
  } catch {
    return false;
  }
}

export const RejectionCreated = z
  .object({
    id: z.string(),
    candidateId: z.string(),
    followUpId: z.string(),
    forwardingAddress: z.string(),
    state: z.string(),
  })
  .openapi('RejectionCreated');

export const RejectionView = z
  .object({
    id: z.string(),
    candidateId: z.string(),
    followUpId: z.string(),
    company: z.string(),
    role: z.string().nullable(),
    stage: z.enum(STAGES),
    occurredAt: z.string(),
    heardAt: z.string(),
    doors: z.array(z.string()),
    retractedAt: z.string().nullable(),
  })
  .openapi('Rejection');

export const FollowUpView = z
  .object({
    id: z.string(),
    state: z.string(),
    why: z.string().nullable(),
    wakeAt: z.string().nullable(),
    messages: z.array(
      z.object({
        step: z.string(),
        at: z.string(),
        localTime: z.string(),
        channel: z.string(),
        type: z.string(),
        state: z.string(),
        why: z.string().nullable(),
      }),
    ),
  })
  .openapi('FollowUp');

export const SourceRequest = z
  .object({
    vendor: z.string(),
    company: line(200),
    secret: z.string().min(8).max(500),
    consent: z.enum(['invite', 'attested']),
    evidence: line(2000).optional(),
  })
  .openapi('SourceRequest');

export const SourceCreated = z.object({ id: z.string(), url: z.string() }).openapi('SourceCreated');

export const ProblemView = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    code: z.string(),
    detail: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem');

/** For @hono/zod-openapi: what does not fit is one problem that names every field. */
export function refuseInvalid(result: {
  success: boolean;
  error?: { issues: { path: PropertyKey[]; message: string }[] };
}): void {
  if (result.success || !result.error) return;
  const fields = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const zone = fields.some(({ path }) => path.endsWith('timezone'));
  throw new Problem(
    zone ? 'invalid-timezone' : 'invalid-request',
    `The request does not fit: ${fields.map(({ path, message }) => `${path || 'body'} ${message}`).join('; ')}.`,
    {
      mend: 'See /openapi.json for the shape. Nothing was stored.',
      fields,
    },
  );
}
