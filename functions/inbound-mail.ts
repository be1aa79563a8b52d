/** Lambda: mail that SES has put into the bucket and told the queue about. One bad mail does not hold up the others. */
import type { SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';
import { notificationIn, queueHandler } from './queue.ts';
import { receiveMail } from './rejection/arrived-mail.ts';
import type { MailOutcome } from './rejection/door/arrived.ts';

const VerdictSchema = z.object({ status: z.string() }).optional();

/** SES's own "Received" notification (integrations.md, 4.1); the local listener writes the same, without what it can't judge. */
const ReceivedSchema = z.object({
  notificationType: z.literal('Received'),
  mail: z.object({ messageId: z.string(), source: z.string().default('') }),
  receipt: z.object({
    recipients: z.array(z.string()),
    spamVerdict: VerdictSchema,
    virusVerdict: VerdictSchema,
    spfVerdict: VerdictSchema,
    dkimVerdict: VerdictSchema,
    dmarcVerdict: VerdictSchema,
    action: z.object({ objectKey: z.string() }),
  }),
  /** Not SES's: the sending host's address, where another listener took the mail. */
  client: z.string().optional(),
});

export type Received = z.input<typeof ReceivedSchema>;

const LOST = new Problem('not-found', 'The mail is not where it was left, and was never read.', {
  mend: 'Look for it in the bucket; its sender has to be asked to send it again.',
});

/**
 * Reads one notification's mail and acts on it. A mail that is gone is done with where it was read before.
 * Throws what should be tried again.
 * @throws Problem `not-found` for a mail that is gone and was never read
 * @returns what became of it; undefined where there was nothing to read
 */
export async function readOne(
  ports: Ports,
  record: Pick<SQSRecord, 'body'>,
): Promise<[MailOutcome, ...MailOutcome[]] | undefined> {
  const parsed = ReceivedSchema.safeParse(notificationIn(record.body));
  // SES writes a test object when the rule is made, and SNS a line of its own when the queue subscribes.
  if (!parsed.success) {
    ports.log.info('no mail in this notification');
    return undefined;
  }
  const { mail, receipt, client } = parsed.data;
  const key = receipt.action.objectKey;
  const raw = await ports.mail.get(key);
  if (!raw) {
    if (!(await ports.store.wasRead(key))) throw LOST;
    ports.log.info('the mail is gone: it was read before', { mailId: mail.messageId });
    return undefined;
  }
  const outcomes = await receiveMail(ports, {
    raw,
    key,
    recipients: receipt.recipients,
    envelopeFrom: mail.source,
    verdicts: {
      spam: receipt.spamVerdict?.status,
      virus: receipt.virusVerdict?.status,
      spf: receipt.spfVerdict?.status,
      dkim: receipt.dkimVerdict?.status,
      dmarc: receipt.dmarcVerdict?.status,
    },
    ...(client && { client }),
  });
  for (const { outcome, why } of outcomes) ports.log.info('mail read', { mailId: mail.messageId, outcome, why });
  // Before it is deleted, by this or by the answer that it may wait for.
  await ports.store.recordRead(key, ports.clock.real());
  if (!outcomes.some(({ keep }) => keep)) await ports.mail.delete(key);
  return outcomes;
}

export const handler = queueHandler(async (ports, record) => {
  await readOne(ports, record);
});
