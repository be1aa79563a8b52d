/** Greenhouse Recruiting webhooks (integrations.md, 1.1). Anything but a 200 counts as a failure there, and is tried again. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { Problem } from '../../problem.ts';
import type { AtsNews, Vendor } from './vendor.ts';

const Address = z.object({ value: z.string(), type: z.string().nullish() });

const ApplicationSchema = z.object({
  id: z.union([z.number(), z.string()]),
  prospect: z.boolean().nullish(),
  rejected_at: z.string().nullish(),
  rejection_reason: z
    .object({ name: z.string().nullish(), type: z.object({ name: z.string().nullish() }).nullish() })
    .nullish(),
  current_stage: z.object({ name: z.string().nullish() }).nullish(),
  candidate: z.object({
    first_name: z.string().nullish(),
    last_name: z.string().nullish(),
    can_email: z.boolean().nullish(),
    is_private: z.boolean().nullish(),
    email_addresses: z.array(Address).default([]),
  }),
  jobs: z.array(z.object({ name: z.string().nullish(), confidential: z.boolean().nullish() })).default([]),
});

const BodySchema = z.object({
  action: z.string(),
  payload: z.object({ application: ApplicationSchema.optional() }).loose().optional(),
});

export const greenhouse: Vendor = {
  /** `Signature: sha256 <hex>`: the algorithm, one space, HMAC of the whole raw body with the webhook's secret. */
  verify({ raw, headers }, secret) {
    const [algorithm, given] = (headers.get('signature') ?? '').split(' ');
    if (algorithm !== 'sha256' || !given || !/^[0-9a-f]{64}$/i.test(given)) return false;
    return timingSafeEqual(Buffer.from(given, 'hex'), createHmac('sha256', secret).update(raw).digest());
  },

  read({ raw }) {
    const parsed = BodySchema.safeParse(parse(raw));
    if (!parsed.success) {
      throw new Problem('invalid-request', 'The body is not a Greenhouse webhook.', {
        fields: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
      });
    }
    const { action, payload } = parsed.data;
    const application = payload?.application;
    if (!application || (action !== 'reject_candidate' && action !== 'unreject_candidate'))
      return { kind: 'ignored', why: `action ${action}` };
    return news(action, application);
  },
};

function news(action: string, application: z.output<typeof ApplicationSchema>): AtsNews {
  const { candidate, jobs, rejection_reason: reason, rejected_at: rejectedAt } = application;
  const email = addressOf(candidate.email_addresses);
  const applicationId = String(application.id);
  if (!email) return { kind: 'ignored', why: 'no email address' };
  if (action === 'unreject_candidate')
    return { kind: 'unrejected', eventId: `unreject#${applicationId}#${rejectedAt ?? ''}`, applicationId, email };
  if (application.prospect) return { kind: 'ignored', why: 'a prospect, who never applied' };
  if (candidate.can_email === false || candidate.is_private) return { kind: 'ignored', why: 'not to be emailed' };
  // The names of reason types are the customer's own to change: only the standard one for a withdrawal is certain.
  if (/^they rejected us$/i.test(reason?.type?.name ?? '')) return { kind: 'ignored', why: 'the candidate withdrew' };
  const job = jobs.find((one) => one.name && !one.confidential)?.name;
  const stage = stageOf(application.current_stage?.name);
  const name = [candidate.first_name, candidate.last_name].filter(Boolean).join(' ');
  return {
    kind: 'rejected',
    eventId: `reject#${applicationId}#${rejectedAt ?? ''}`,
    applicationId,
    candidate: { email, ...(name && { name }) },
    no: { ...(job && { role: job }), ...(stage && { stage }), ...(rejectedAt && { occurredAt: rejectedAt }) },
  };
}

/** A personal address before a work one: the work one may be read by their present employer. */
function addressOf(addresses: z.output<typeof Address>[]): string | undefined {
  const valid = addresses.filter(({ value }) => z.email().safeParse(value).success);
  return (valid.find(({ type }) => type === 'personal') ?? valid.find(({ type }) => type !== 'work') ?? valid[0])
    ?.value;
}

/** Stage names are the customer's own; these words are in the default ones. Unknown is `application`, the lightest plan. */
function stageOf(name: string | null | undefined) {
  if (!name) return undefined;
  if (/final|offer|reference|onsite|on-site/i.test(name)) return 'final' as const;
  if (/screen|phone|recruiter/i.test(name)) return 'screen' as const;
  if (/interview|face to face|assessment|panel/i.test(name)) return 'interview' as const;
  return 'application' as const;
}

function parse(raw: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(raw));
  } catch {
    throw new Problem('invalid-json', 'The body is not JSON.');
  }
}
