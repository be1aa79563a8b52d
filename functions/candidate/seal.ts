/**
 * What a candidate writes to us is stored sealed: AES-256-GCM under a random data key of their own, which is itself wrapped
 * by a key service that only the functions needing it may use (design.md, invariant 10). Deleting the wrapped key erases.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyService } from '../ports.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export async function newSealedKey(keys: KeyService): Promise<string> {
  return keys.wrap(randomBytes(32));
}

/** Base64 of nonce, tag and ciphertext. */
export async function seal(keys: KeyService, wrappedKey: string, text: string): Promise<string> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', await keys.unwrap(wrappedKey), nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/** Throws if the key is not the one it was sealed with, or a byte was changed. */
export async function unseal(keys: KeyService, wrappedKey: string, sealed: string): Promise<string> {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', await keys.unwrap(wrappedKey), bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}
