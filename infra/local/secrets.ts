/** Secrets and keys of one machine: made on first use, readable by their owner only, beside the table and not in it. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyService, SecretName, Secrets } from '../../functions/ports.ts';

/** What the environment says goes before what is in the file. */
export function localSecrets(
  folder: string,
  environment: NodeJS.ProcessEnv,
): Secrets & { all: Record<SecretName, string> } {
  const path = join(folder, 'secrets.json');
  const fresh = (bytes: number) => randomBytes(bytes).toString('hex');
  const stored: Record<SecretName, string> = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : {
        'api-key': `local_${fresh(16)}`,
        'twilio-account-sid': `AC${fresh(16)}`,
        'twilio-auth-token': fresh(16),
        'link-secret': fresh(32),
      };
  if (!existsSync(path)) writeFileSync(path, JSON.stringify(stored), { mode: 0o600 });
  const all = {
    ...stored,
    ...(environment.REBOUND_API_KEY && { 'api-key': environment.REBOUND_API_KEY }),
    ...(environment.TWILIO_AUTH_TOKEN && { 'twilio-auth-token': environment.TWILIO_AUTH_TOKEN }),
  };
  return { all, get: async (name) => all[name] };
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Stands where KMS stands in AWS: wraps data keys under one key that is in a file of its own. */
export function localKeys(folder: string): KeyService {
  const path = join(folder, 'wrapping.key');
  if (!existsSync(path)) writeFileSync(path, randomBytes(32), { mode: 0o600 });
  const key = readFileSync(path);
  return {
    async wrap(plain) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
    },
    async unwrap(wrapped) {
      const bytes = Buffer.from(wrapped, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    },
  };
}
