/** What a status callback of Twilio says about a text (integrations.md, 3.3). Callbacks repeat and come out of order. */
import type { Evidence } from './evidence.ts';

/** Unknown destination, landline, opted out: trying again cannot help. Other codes may pass. */
const DEAD_CODES = new Set(['21610', '21614', '21635', '30005', '30006']);
const BLOCKED = '30004';

export function evidenceOfStatus(fields: Record<string, string>, ref: string | undefined): Evidence | undefined {
  const { MessageSid: providerId, MessageStatus: status, ErrorCode: code } = fields;
  if (!providerId || !status) return undefined;
  const base = {
    provider: 'twilio' as const,
    providerId,
    eventId: `twilio#${providerId}#${status}`,
    ...(ref && { ref }),
  };
  switch (status) {
    case 'delivered':
    case 'read':
      return { ...base, meaning: 'delivered' };
    case 'failed':
    case 'undelivered':
      if (code && (DEAD_CODES.has(code) || code === BLOCKED))
        return { ...base, meaning: 'dead', why: `twilio ${code}` };
      return { ...base, meaning: 'failed', why: `twilio ${code ?? status}` };
    default:
      return { ...base, meaning: 'taken' };
  }
}
