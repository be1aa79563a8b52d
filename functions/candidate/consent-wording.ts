/**
 * What a person agrees to on our own pages and by our own number, once, with its version: both are kept with every consent
 * as its proof. A changed wording gets a new version; the old text stays in the consents that were given to it.
 * Source: facts, compliance 3 (CTIA and TCPA for texts; 18+; explicit consent for what people write to themselves).
 */
import type { Channel } from '../follow-up/plan.ts';

export const CONSENT_WORDING: Record<Channel, { version: string; wording: string }> = {
  email: {
    version: 'email-1',
    wording:
      'Yes, send me follow-up emails after an employer’s no: a few short, automated messages over some weeks. What I choose to write to myself may be kept for me, encrypted. I can stop all of it at any time. I am 18 or older.',
  },
  sms: {
    version: 'sms-1',
    wording:
      'Yes, also text me after an employer’s no: automated follow-up texts to this number, 2 a week at most. Message and data rates may apply. HELP gets help, STOP ends them. The emails don’t depend on this. I am 18 or older.',
  },
};
