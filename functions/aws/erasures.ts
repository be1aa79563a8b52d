import { PutObjectCommand, paginateListObjectsV2, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import type { Erasures } from '../ports.ts';

/** One empty object for each erased record, by its hash; its date is the erasure's, and the bucket ends it after 35 days. */
export const ERASED = 'erased/';

export function s3Erasures(config: S3ClientConfig, bucket: string): Erasures {
  const client = new S3Client(config);
  return {
    async record(name) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: `${ERASED}${name}`, Body: '' }));
    },
    async names() {
      const names = new Set<string>();
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: ERASED })) {
        for (const { Key } of Contents) if (Key) names.add(Key.slice(ERASED.length));
      }
      return names;
    },
  };
}
