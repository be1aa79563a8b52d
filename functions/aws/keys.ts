import { DecryptCommand, EncryptCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { KeyService } from '../ports.ts';

/**
 * Wraps data keys with a KMS key. The encryption context binds a wrapped key to this service and stage: KMS unwraps it for
 * nobody who names another, and its audit log says what it was for. A function without a key id can do neither.
 */
export function kmsKeys(client: KMSClient, keyId: string | undefined, stage: string): KeyService {
  const EncryptionContext = { service: 'rebound', stage };
  const theKey = () => {
    if (keyId === undefined) throw new Error('this function may not use the key of what candidates write');
    return keyId;
  };
  return {
    async wrap(key) {
      const KeyId = theKey();
      const { CiphertextBlob } = await client.send(new EncryptCommand({ KeyId, Plaintext: key, EncryptionContext }));
      return Buffer.from(CiphertextBlob!).toString('base64');
    },
    async unwrap(wrapped) {
      const KeyId = theKey();
      const CiphertextBlob = Buffer.from(wrapped, 'base64');
      const { Plaintext } = await client.send(new DecryptCommand({ KeyId, CiphertextBlob, EncryptionContext }));
      return Plaintext!;
    },
  };
}
