/**
 * What Twilio's error codes mean for a text that we just tried to send. Data, because Twilio says that the code of a given
 * cause may change: a code not listed is a refusal that is not held against the number.
 */
type CodeMeaning =
  | { do: 'give-up-number'; why: string }
  | { do: 'mend-configuration'; why: string }
  | { do: 'wait'; why: string; forMs: number };

export const TWILIO_CODES: Readonly<Record<number, CodeMeaning>> = {
  20003: { do: 'mend-configuration', why: 'twilio-credentials' },
  20429: { do: 'wait', why: 'twilio-rate', forMs: 5_000 },
  21211: { do: 'give-up-number', why: 'twilio-invalid-number' },
  21408: { do: 'mend-configuration', why: 'twilio-region-not-enabled' },
  21606: { do: 'mend-configuration', why: 'twilio-sender-cannot-text' },
  21610: { do: 'give-up-number', why: 'twilio-opted-out' },
  21611: { do: 'wait', why: 'twilio-queue-full', forMs: 600_000 },
  21612: { do: 'mend-configuration', why: 'twilio-no-route' },
  21614: { do: 'give-up-number', why: 'twilio-not-a-mobile' },
  21635: { do: 'give-up-number', why: 'twilio-landline' },
};
