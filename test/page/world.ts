/** A real table, real words and real ids; mail and texts are kept instead of sent. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { signGrant } from '../../functions/message/links.ts';
import type { EmailToSend, KeyService, Ports, SmsToSend } from '../../functions/ports.ts';
import { type Heard, hear } from '../../functions/rejection/hear.ts';
import { SettingsSchema } from '../../functions/settings.ts';
import { storeOf } from '../../functions/store/store.ts';
import { systemIds } from '../../functions/system.ts';
import { loadWords } from '../../infra/build/words.ts';
import { takeDataFolder } from '../../infra/local/data-folder.ts';
import { localErasures } from '../../infra/local/erasures.ts';
import { type EmbeddedTable, LOCAL_TABLE, startTable } from '../../infra/local/table.ts';

const LINK_SECRET = 'a secret of the tests, long enough for HS256';
/** A Monday, 10:00 in New York. */
export const START = Date.parse('2026-03-02T15:00:00.000Z');

export type World = {
  ports: Ports;
  client: EmbeddedTable['client'];
  clock: { at: number; real: number };
  mails: EmailToSend[];
  texts: SmsToSend[];
  /** A person turned down by Marlow & Finch after an interview, in New York, with consent to email, and to texts if asked for. */
  person(name: string, more?: Partial<{ timezone: string | null; phone: string; consent: 'none' }>): Promise<Heard>;
  token(candidateId: string, action: string, about: string): Promise<string>;
  /** Writes down a message as one that went out, so that a link can be about it. */
  sent(candidateId: string, step: string, message: string): Promise<string>;
  stop(): Promise<void>;
};

export async function startWorld(): Promise<World> {
  const path = mkdtempSync(join(tmpdir(), 'rebound-page-'));
  const folder = await takeDataFolder(path);
  const table = await startTable(folder);
  const clock = { at: START, real: START };
  const mails: EmailToSend[] = [];
  const texts: SmsToSend[] = [];
  const ports: Ports = {
    store: storeOf(table.client, LOCAL_TABLE),
    clock: { now: () => clock.at, real: () => clock.real },
    ids: systemIds(() => clock.at),
    machine: { start: async () => {} },
    mailer: {
      name: 'ses',
      send: async (email) => ({ outcome: 'sent', providerId: `ses-${mails.push(email)}` }),
    },
    texter: {
      name: 'twilio',
      send: async (sms) => ({ outcome: 'sent', providerId: `SM${texts.push(sms)}` }),
      find: async () => undefined,
    },
    keys: keysOf(randomBytes(32)),
    mail: { get: async () => undefined, delete: async () => {} },
    erasures: localErasures(path),
    secrets: { get: async (name) => (name === 'link-secret' ? LINK_SECRET : 'unused') },
    words: await loadWords('templates'),
    settings: SettingsSchema.parse({
      publicUrl: 'https://rebound.example',
      mailDomain: 'in.rebound.example',
      from: 'hello@rebound.example',
      operatorName: 'Harbor Careers',
      postalAddress: '12 Quay Street, Port Ellery',
    }),
    log: { info: () => {}, error: (_message, error) => process.stderr.write(`${error}\n`) },
  };

  return {
    ports,
    client: table.client,
    clock,
    mails,
    texts,
    person(name, more = {}) {
      const given = { at: '2026-03-01T09:00:00.000Z', source: 'sign-up form', wording: 'Yes, write to me.' };
      const timezone = more.timezone === null ? undefined : (more.timezone ?? 'America/New_York');
      return hear(ports, {
        inboundId: `api#${name}`,
        who: {
          enrolment: {
            email: `${name.toLowerCase()}@mail.example`,
            name,
            ...(timezone && { timezone }),
            ...(more.phone && { phone: more.phone, country: 'US' }),
            consent: more.consent === 'none' ? {} : { email: given, ...(more.phone && { sms: given }) },
          },
        },
        heard: [
          {
            company: 'Marlow & Finch',
            role: 'Data Analyst',
            stage: 'interview',
            door: 'api',
            contact: { name: 'Dana Whitlow', email: 'dana@marlowfinch.example' },
          },
        ],
      });
    },
    token: (candidateId, action, about) => signGrant({ candidateId, action, about }, LINK_SECRET, clock.real),
    async sent(candidateId, step, message) {
      const history = (await ports.store.history(candidateId))!;
      const id = `${history.followUp!.id}.${step}.1`;
      await ports.store.putMessage({
        id,
        candidateId,
        followUpId: history.followUp!.id,
        step,
        attempt: 1,
        type: 'encouragement',
        channel: 'email',
        to: history.candidate.email,
        tips: [],
        message,
        status: 'sent',
        at: new Date(clock.at).toISOString(),
      });
      return id;
    },
    async stop() {
      await table.stop();
      folder.release();
      rmSync(path, { recursive: true });
    },
  };
}

/** Wraps under one key, as the key file of a local folder does. */
function keysOf(master: Buffer): KeyService {
  return {
    async wrap(key) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', master, nonce);
      const body = Buffer.concat([cipher.update(key), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
    },
    async unwrap(wrapped) {
      const bytes = Buffer.from(wrapped, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', master, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
    },
  };
}

/** Subject, text and headers of a kept mail. */
export const read = (mail: EmailToSend) => PostalMime.parse(mail.raw);
