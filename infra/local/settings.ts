/** What an operator would set, for one machine: addresses that exist nowhere else, and bounds that suit a demo. */
import type { Operator } from '../../functions/message/words.ts';
import { type Settings, SettingsSchema } from '../../functions/settings.ts';

export const LOCAL_MAIL_DOMAIN = 'in.rebound.example';
export const LOCAL_NUMBER = '+15550100999';

const POSTAL_ADDRESS = '1 Sample Street, Anytown';

export function localSettings(publicUrl: string): Settings {
  return SettingsSchema.parse({
    publicUrl,
    mailDomain: LOCAL_MAIL_DOMAIN,
    from: 'hello@rebound.example',
    senderName: 'Rebound',
    configurationSet: 'local',
    smsFrom: LOCAL_NUMBER,
    operatorName: 'Rebound on this machine',
    postalAddress: POSTAL_ADDRESS,
    claimMs: 5_000,
    silenceMs: 10_000,
    emailsPerSecond: 500,
  });
}

export const localOperator = (publicUrl: string): Operator => ({
  name: 'Rebound on this machine',
  postalAddress: POSTAL_ADDRESS,
  helpUrl: `${publicUrl}/help`,
});
