import { SSMProvider } from '@aws-lambda-powertools/parameters/ssm';
import type { SSMClient } from '@aws-sdk/client-ssm';
import type { Secrets } from '../ports.ts';
import { Problem } from '../problem.ts';

/** A secret that was replaced is in use after this long at the latest. */
const CACHE_SECONDS = 300;

/** Secrets as SSM SecureStrings under `prefix`, kept in memory for a while. */
export function ssmSecrets(client: SSMClient, prefix: string): Secrets {
  const parameters = new SSMProvider({ awsSdkV3Client: client });
  return {
    async get(name) {
      try {
        const value = await parameters.get(`${prefix}/${name}`, { decrypt: true, maxAge: CACHE_SECONDS });
        if (value) return value;
      } catch (cause) {
        throw unavailable(name, cause);
      }
      throw unavailable(name);
    },
  };
}

function unavailable(name: string, cause?: unknown): Problem {
  return new Problem('temporarily-unavailable', 'A secret of this service cannot be read at the moment.', {
    mend: `Try again later. If you run this service: rebound secret set ${name}`,
    cause,
  });
}
