/** What a Lambda is told by its environment; `infra/lambda.ts` writes it. */
import * as z from 'zod';
import { type Settings, SettingsSchema } from '../settings.ts';

const EnvironmentSchema = z.object({
  AWS_REGION: z.string().min(1),
  REBOUND_STAGE: z.string().min(1),
  REBOUND_TABLE: z.string().min(1),
  REBOUND_MACHINE_ARN: z.string().startsWith('arn:'),
  /** Absent where a function has no business with what candidates write. */
  REBOUND_KEY_ID: z.string().min(1).optional(),
  /** Absent where a function reads no mail. */
  REBOUND_MAIL_BUCKET: z.string().min(1).optional(),
  REBOUND_PARAMETERS: z.string().startsWith('/'),
  REBOUND_SETTINGS: z.string().min(2),
  REBOUND_PUBLIC_URL: z.string().url(),
});

type Environment = {
  region: string;
  stage: string;
  table: string;
  machineArn: string;
  keyId: string | undefined;
  mailBucket: string | undefined;
  /** What the names of the parameters begin with, without a slash at the end. */
  parameters: string;
  settings: Settings;
};

/** Throws, naming the variable, if one is missing or malformed: a function that starts half-configured helps nobody. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const read = EnvironmentSchema.parse(variables);
  return {
    region: read.AWS_REGION,
    stage: read.REBOUND_STAGE,
    table: read.REBOUND_TABLE,
    machineArn: read.REBOUND_MACHINE_ARN,
    keyId: read.REBOUND_KEY_ID,
    mailBucket: read.REBOUND_MAIL_BUCKET,
    parameters: read.REBOUND_PARAMETERS,
    settings: SettingsSchema.parse({ ...JSON.parse(read.REBOUND_SETTINGS), publicUrl: read.REBOUND_PUBLIC_URL }),
  };
}
