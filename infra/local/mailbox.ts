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

export type Mailbox = MailStore & {
  /** Writes a mail down and hands it to the handler; resolves when the handler has answered. */
  deliver(raw: Uint8Array, recipients: string[], envelopeFrom: string): Promise<void>;
  /** Mail that was written down and never answered for: a crash came between. */
  redeliver(): Promise<void>;
};

/** A file for the mail, one for what is known of it; the second is gone once the handler has answered. */
export function openMailbox(folder: string, handle: (body: string) => Promise<void>): Mailbox {
  const path = join(folder, 'mail');
  mkdirSync(path, { recursive: true });
  const file = (key: string) => join(path, key.replace(/[^A-Za-z0-9_-]/g, ''));
  const write = (name: string, content: Uint8Array | string) => {
    writeFileSync(`${name}.part`, content);
    renameSync(`${name}.part`, name);
  };
  const hand = async (key: string) => {
    await handle(readFileSync(`${file(key)}.todo`, 'utf8'));
    unlinkSync(`${file(key)}.todo`);
  };
  return {
    async get(key) {
      return existsSync(file(key)) ? new Uint8Array(readFileSync(file(key))) : undefined;
    },
    async delete(key) {
      if (existsSync(file(key))) unlinkSync(file(key));
    },
    async deliver(raw, recipients, envelopeFrom) {
      const key = randomUUID();
      const pass = { status: 'PASS' };
      const received: Received = {
        notificationType: 'Received',
        mail: { messageId: key, source: envelopeFrom },
        // DNS cannot be asked on loopback: an owner's From counts as authenticated (design.md, "Doors and addresses").
        receipt: { recipients, spamVerdict: pass, virusVerdict: pass, dmarcVerdict: pass, action: { objectKey: key } },
      };
      write(file(key), raw);
      write(`${file(key)}.todo`, JSON.stringify(received));
      await hand(key);
    },
    async redeliver() {
      for (const name of readdirSync(path).filter((one) => one.endsWith('.todo')))
        await hand(name.slice(0, -'.todo'.length));
    },
  };
}

const LARGEST_MAIL = 40_000_000;

/** Listens on loopback. @returns the port it got, and how to close it */
export async function listenForMail(
  mailbox: Mailbox,
  port: number,
  onFault: (error: unknown) => void,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: LARGEST_MAIL,
    disableReverseLookup: true,
    banner: 'Rebound',
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        if (!stream.sizeExceeded) chunks.push(chunk);
      });
      stream.on('end', () => {
        if (stream.sizeExceeded)
          return callback(Object.assign(new Error('The mail is over 40 MB and was not taken.'), { responseCode: 552 }));
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
        mailbox.deliver(Buffer.concat(chunks), recipients, from).then(
          () => callback(null, 'Taken'),
          (error) => {
            onFault(error);
            callback(
              Object.assign(new Error('A fault of ours. The mail is kept and read again.'), { responseCode: 451 }),
            );
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
