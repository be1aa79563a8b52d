/** Lambda: mail that SES has put into the bucket and told the queue about. One bad mail does not hold up the others. */
import type { SQSRecord } from 'aws-lambda';
import { z } from 'zod';
import type { Ports } from './ports.ts';
import { notificationIn, queueHandler } from './queue.ts';
import { receiveMail } from './rejection/arrived-mail.ts';

/** SES's own "Received" notification (integrations.md, 4.1); the local listener writes the same. */
const ReceivedSchema = z.object({
  notificationType: z.literal('Received'),
  mail: z.object({ messageId: z.string(), source: z.string().default('') }),
  receipt: z.object({
    recipients: z.array(z.string()),
    spamVerdict: z.object({ status: z.string() }).optional(),
    virusVerdict: z.object({ status: z.string() }).optional(),
    spfVerdict: z.object({ status: z.string() }).optional(),
    dkimVerdict: z.object({ status: z.string() }).optional(),
    dmarcVerdict: z.object({ status: z.string() }).optional(),
    action: z.object({ objectKey: z.string() }),
  }),
});

export type Received = z.input<typeof ReceivedSchema>;

/** Reads one notification's mail and acts on it. Throws what should be tried again; a mail that is gone was read before. */
export async function readOne(ports: Ports, record: Pick<SQSRecord, 'body'>): Promise<void> {
  const parsed = ReceivedSchema.safeParse(notificationIn(record.body));
  // SES writes a test object when the rule is made, and SNS a line of its own when the queue subscribes.
  if (!parsed.success) return ports.log.info('no mail in this notification');
  const { mail, receipt } = parsed.data;
  const key = receipt.action.objectKey;
  const raw = await ports.mail.get(key);
  if (!raw) return ports.log.info('the mail is gone: it was read before', { mailId: mail.messageId });
  const passed = (verdict: { status: string } | undefined) => verdict?.status === 'PASS';
  const outcome = await receiveMail(ports, {
    raw,
    recipients: receipt.recipients,
    envelopeFrom: mail.source,
    // GRAY is a domain without a policy: then the signature or the sending host has to speak for it.
    authenticated:
      passed(receipt.dmarcVerdict) ||
      (receipt.dmarcVerdict?.status === 'GRAY' && (passed(receipt.dkimVerdict) || passed(receipt.spfVerdict))),
    refused: receipt.spamVerdict?.status === 'FAIL' || receipt.virusVerdict?.status === 'FAIL',
  });
  ports.log.info('mail read', { mailId: mail.messageId, outcome: outcome.outcome, why: outcome.why });
  if (!outcome.keep) await ports.mail.delete(key);
}

export const handler = queueHandler(readOne);
