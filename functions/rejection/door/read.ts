import { readMail } from '../mail/read.ts';
import { type MailReading, MailTooLarge } from '../mail/reading.ts';

const HEAD_BYTES = 64_000;

/** A mail too large to be read is asked about like any other that we cannot make out: its head still says whose it is. */
export async function readAny(raw: Uint8Array): Promise<MailReading> {
  try {
    return await readMail(raw);
  } catch (error) {
    if (!(error instanceof MailTooLarge)) throw error;
    const head = await readMail(raw.subarray(0, HEAD_BYTES));
    return { ...head, kind: 'unsure', rejections: [], beside: [], unread: 'large', error: error.message };
  }
}
