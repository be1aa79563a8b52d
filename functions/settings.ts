/** What an operator sets. Everything here is public; secrets are `Secrets`. */
import * as z from 'zod';

export const SettingsSchema = z.object({
  /** Where the API answers, without a slash at the end. Twilio signs over it, links are made from it. */
  publicUrl: z.string().url(),
  /** The domain that mail for us arrives at: forwarding, reply and sign-up addresses. */
  mailDomain: z.string().min(3),
  /** The mailbox our mail is from. */
  from: z.string().email(),
  senderName: z.string().default('Rebound'),
  configurationSet: z.string().optional(),
  smsFrom: z.string().optional(),
  messagingServiceSid: z.string().optional(),
  operatorName: z.string().default('Rebound'),
  postalAddress: z.string().default(''),
  /** Real milliseconds after which a claim has expired. Longer than any Lambda that holds one may run. */
  claimMs: z.number().int().positive().default(120_000),
  /** Real milliseconds of a provider's silence after which it may count as a refusal (design.md, "Settling a claim"). */
  silenceMs: z.number().int().positive().default(3_600_000),
  /** Messages per second that the provider takes from us; a tick beyond it is given a later slot. */
  emailsPerSecond: z.number().positive().default(10),
});

export type Settings = z.output<typeof SettingsSchema>;
