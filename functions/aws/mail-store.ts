import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import type { MailStore } from '../ports.ts';

/** Raw mail as SES left it in the bucket. Keys are as SES names them, not URL-encoded. */
export function s3MailStore(config: S3ClientConfig, bucket: string): MailStore {
  const client = new S3Client(config);
  return {
    async get(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return await Body!.transformToByteArray();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}
