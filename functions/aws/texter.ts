import type { Secrets, Texter } from '../ports.ts';
import type { Settings } from '../settings.ts';

const SECRETS_PAUSE_MS = 60_000;

/**
 * Twilio, loaded with its secrets when the first text is sent: most calls of most functions send none, and need not pay
 * for it.
 */
export function lazyTexter(secrets: Secrets, settings: Settings): Texter {
  let made: { with: string; texter: Texter } | undefined;

  async function texter(): Promise<Texter> {
    const [accountSid, authToken] = await Promise.all([
      secrets.get('twilio-account-sid'),
      secrets.get('twilio-auth-token'),
    ]);
    const credentials = `${accountSid}:${authToken}`;
    if (made?.with !== credentials) {
      const { twilioTexter } = await import('../message/twilio.ts');
      made = {
        with: credentials,
        texter: twilioTexter({
          accountSid,
          authToken,
          from: settings.smsFrom,
          messagingServiceSid: settings.messagingServiceSid,
          statusCallback: `${settings.publicUrl}/webhooks/twilio/status`,
        }),
      };
    }
    return made.texter;
  }

  return {
    name: 'twilio',
    async send(sms) {
      let ready: Texter;
      try {
        ready = await texter();
      } catch {
        return { outcome: 'later', why: 'twilio-no-credentials', retryAfterMs: SECRETS_PAUSE_MS };
      }
      return ready.send(sms);
    },
    async find(sms, since) {
      return (await texter()).find(sms, since);
    },
  };
}
