import type { Node } from 'constructs';
import { SettingsSchema } from '../functions/settings.ts';

/** What an operator chooses at deployment: `-c name=value`, or `context` in cdk.json. */
export type Configuration = {
  /** One deployment's name: `dev`, `prod`, … Stages are apart from each other in everything but the SES account. */
  stage: string;
  /** People's data outlives a mistake: nothing is deleted with the stack. */
  keepsData: boolean;
  /** Settings of functions/settings.ts but the public address, which the API may give itself. */
  settings: Record<string, string | number>;
  /** Only for a domain of the operator's own in front of the API. */
  publicUrl: string | undefined;
  /** Who is told when something is wrong. */
  alarmEmail: string | undefined;
  /** What still has its harmless default, so that nobody could be written to. */
  missing: string[];
};

/** Names that nobody owns: enough to synthesise, never enough to deploy. */
const HARMLESS = { mailDomain: 'in.rebound.example', from: 'hello@rebound.example' };

const TEXTS = [
  'mailDomain',
  'from',
  'senderName',
  'smsFrom',
  'messagingServiceSid',
  'operatorName',
  'postalAddress',
] as const;

/** @throws Error that names the value which is wrong */
export function readConfiguration(node: Node): Configuration {
  const given = (name: string): string | undefined => {
    const value: unknown = node.tryGetContext(name);
    return value === undefined || value === '' ? undefined : String(value);
  };
  const stage = given('stage') ?? 'dev';
  if (!/^[a-z][a-z0-9-]{0,19}$/.test(stage)) {
    throw new Error(`stage "${stage}": use up to 20 lower-case letters, digits and dashes, a letter first`);
  }
  const settings: Record<string, string | number> = { ...HARMLESS, configurationSet: `rebound-${stage}` };
  for (const name of TEXTS) {
    const value = given(name);
    if (value !== undefined) settings[name] = value;
  }
  const rate = given('emailsPerSecond');
  if (rate !== undefined) settings.emailsPerSecond = Number(rate);

  const publicUrl = given('publicUrl')?.replace(/\/+$/, '');
  const checked = SettingsSchema.safeParse({ ...settings, publicUrl: publicUrl ?? 'https://not-known-yet.example' });
  if (!checked.success) {
    throw new Error(checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  }
  return {
    stage,
    keepsData: stage === 'prod' || stage === 'production',
    settings,
    publicUrl,
    alarmEmail: given('alarmEmail'),
    missing: (['mailDomain', 'from', 'operatorName', 'postalAddress'] as const).filter(
      (name) => given(name) === undefined,
    ),
  };
}
