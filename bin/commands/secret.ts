/** `rebound secret set`: writes one of a deployment's secrets, which CloudFormation cannot. */

import { createInterface } from 'node:readline/promises';
import { text as readAll } from 'node:stream/consumers';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { Problem } from '../../functions/problem.ts';
import { type Command, text } from './command.ts';

const NAMES = ['api-key', 'link-secret', 'twilio-account-sid', 'twilio-auth-token'];

export const command: Command = {
  usage: 'secret set NAME [--stage dev] [--region R]',
  help: `
  NAME           ${NAMES.join(', ')}
  --stage S      the deployment's stage (dev)
  --region R     its region, if AWS_REGION does not say

The value is read from standard input, so that it is in no shell history:
  openssl rand -hex 32 | npm run -s rebound -- secret set api-key --stage prod
It is kept as an SSM SecureString under /rebound/STAGE/NAME, written with the AWS credentials of your environment.`,
  takes: 'set NAME',
  options: { stage: { type: 'string' }, region: { type: 'string' } },
  async run({ values, positionals: [verb, name, ...more] }) {
    if (verb !== 'set' || !name || more.length > 0)
      throw new Problem('invalid-request', 'Which secret?', { mend: `Usage: rebound ${command.usage}` });
    if (!NAMES.includes(name))
      throw new Problem('invalid-request', `"${name}" is not a secret of Rebound.`, {
        mend: `There are: ${NAMES.join(', ')}.`,
      });
    const region = text(values, 'region') ?? process.env.AWS_REGION;
    if (!region) throw new Problem('invalid-request', 'Which region?', { mend: 'Set AWS_REGION or give --region.' });
    const value = (await readValue(name)).trim();
    if (value === '')
      throw new Problem('invalid-request', 'The value is empty. Nothing was written.', {
        mend: 'Pipe it in, or type it when asked.',
      });
    const path = `/rebound/${text(values, 'stage') ?? 'dev'}/${name}`;
    try {
      await new SSMClient({ region, maxAttempts: 3 }).send(
        new PutParameterCommand({ Name: path, Value: value, Type: 'SecureString', Overwrite: true }),
      );
    } catch (cause) {
      throw new Problem('temporarily-unavailable', `${path} was not written: ${(cause as Error).name}.`, {
        mend: 'Check the AWS credentials and the region, then try again.',
        cause,
      });
    }
    console.log(`${path} is written. It is in use within five minutes.`);
    return 0;
  },
};

async function readValue(name: string): Promise<string> {
  if (!process.stdin.isTTY) return readAll(process.stdin);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const value = await terminal.question(`${name}: `);
  terminal.close();
  return value;
}
