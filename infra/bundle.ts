/** What the bundles leave out of their dependencies: each is as large as nothing that asks for it makes up for. */
import { resolve } from 'node:path';

const at = (name: string): string => resolve(import.meta.dirname, name);

/** Packages, and what stands in a bundle in their place. */
export const STAND_INS: Record<string, string> = {
  joi: at('schemas.ts'),
  libmime: at('header-lines.ts'),
  zod: at('zod.ts'),
};

/**
 * Where the AWS SDK looks for credentials when the environment has none, which Lambda's always has: it loads these only then,
 * and they bring clients of their own.
 */
export const NEVER_ASKED = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
];
