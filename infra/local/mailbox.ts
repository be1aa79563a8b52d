/**
 * Mail in on one machine: an SMTP listener on loopback that does what SES does, namely write the raw mail down, then tell
 * the handler where it is. The sender gets its "250" only once the mail has been acted upon or is safely on disk.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import type { Received } from '../../functions/inbound-mail.ts';
import type { MailStore } from '../../functions/ports.ts';
import { Problem } from '../../functions/problem.ts';
import type { MailOutcome } from '../../functions/rejection/door/arrived.ts';
import { MAX_MAIL_BYTES } from '../../functions/rejection/mail/reading.ts';

export type Mailbox = MailStore & {
  /** Writes a mail down and hands it to the handler; resolves with what became of it when the handler has answered. */
  deliver(
    raw: Uint8Array,
    recipients: string[],
    envelopeFrom: string,
    client?: string,
  ): Promise<MailOutcome | undefined>;
  /** Mail that was written down and not answered for: a crash or a fault came between. Throws nothing. */
  redeliver(): Promise<void>;
  /** Deletes what has lain for a week, as the bucket does. */
  expire(): void;
};

type Handling = {
  /** Takes a notification as the queue would bring it. */
  handle(body: string): Promise<MailOutcome[] | undefined>;
  /** The person's time, epoch milliseconds: a mail's week is a week of theirs. */
  now(): number;
  onFault(error: unknown): void;
};

const KEPT_MS = 7 * 86_400_000;
/** As the queue does: what failed so often is set aside, and an operator is told. */
const MOST_TRIES = 5;

/** A file for the mail, one for what is known of it; the second is gone once the handler has answered. */
export function openMailbox(folder: string, { handle, now, onFault }: Handling): Mailbox {
  const path = join(folder, 'mail');
  mkdirSync(path, { recursive: true });
  const file = (key: string) => join(path, key.replace(/[^A-Za-z0-9_-]/g, ''));
  const write = (name: string, content: Uint8Array | string) => {
    writeFileSync(`${name}.part`, content);
    renameSync(`${name}.part`, name);
  };
  const remove = (name: string) => {
    if (existsSync(name)) unlinkSync(name);
  };
  const inHand = new Set<string>();
  const tries = new Map<string, number>();
  const hand = async (key: string) => {
    inHand.add(key);
    try {
      const outcomes = await handle(readFileSync(`${file(key)}.todo`, 'utf8'));
      remove(`${file(key)}.todo`);
      return outcomes?.[0];
    } finally {
      inHand.delete(key);
    }
  };
  return {
    async get(key) {
      return existsSync(file(key)) ? new Uint8Array(readFileSync(file(key))) : undefined;
    },
    async delete(key) {
      remove(file(key));
    },
    async deliver(raw, recipients, envelopeFrom, client) {
      const key = `${now()}-${randomUUID()}`;
      const pass = { status: 'PASS' };
      // Nothing is said of the sender: where DNS can be asked the handler asks, and on loopback it believes.
      const received: Received = {
        notificationType: 'Received',
        mail: { messageId: key, source: envelopeFrom },
        receipt: { recipients, spamVerdict: pass, virusVerdict: pass, action: { objectKey: key } },
        client: client ?? '127.0.0.1',
      };
      write(file(key), raw);
      write(`${file(key)}.todo`, JSON.stringify(received));
      return hand(key);
    },
    async redeliver() {
      for (const name of readdirSync(path).filter((one) => one.endsWith('.todo'))) {
        const key = name.slice(0, -'.todo'.length);
        if (inHand.has(key)) continue;
        try {
          await hand(key);
        } catch (error) {
          onFault(error);
          tries.set(key, (tries.get(key) ?? 0) + 1);
          if (tries.get(key)! >= MOST_TRIES) renameSync(join(path, name), join(path, `${key}.aside`));
        }
      }
    },
    expire() {
      for (const name of readdirSync(path)) {
        const at = /^(\d{12,})-/.exec(name)?.[1];
        if (at && now() - Number(at) >= KEPT_MS) remove(join(path, name));
      }
    },
  };
}

/** Listens on loopback. @returns the port it got, and how to close it */
export async function listenForMail(
  mailbox: Mailbox,
  port: number,
  onFault: (error: unknown) => void,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: MAX_MAIL_BYTES,
    disableReverseLookup: true,
    banner: 'Rebound',
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        if (!stream.sizeExceeded) chunks.push(chunk);
      });
      stream.on('end', () => {
        if (stream.sizeExceeded)
          return callback(Object.assign(new Error('The mail is over 25 MB and was not taken.'), { responseCode: 552 }));
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
        mailbox.deliver(Buffer.concat(chunks), recipients, from, session.remoteAddress).then(
          () => callback(null, 'Taken'),
          (error) => {
            onFault(error);
            const isMany = error instanceof Problem && error.code === 'too-many';
            const why = isMany ? 'More than we take at once' : 'A fault of ours';
            callback(Object.assign(new Error(`${why}. The mail is kept and read again.`), { responseCode: 451 }));
          },
        );
      });
    },
  });
  server.on('error', onFault);
  await new Promise<void>((listening, failed) => {
    server.server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
