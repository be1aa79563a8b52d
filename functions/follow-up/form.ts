/** How a slot would go out: through which channel, with which message. Pure. */
import { type Candidate, mayUse } from '../candidate/candidate.ts';
import type { CompiledMessage } from '../message/words.ts';
import { holding, type Moment } from './conditions.ts';
import type { Channel, ScheduledType, SkipCondition } from './plan.ts';
import { CHANNELS } from './plan.ts';
import type { Slot } from './slots.ts';

type Template = Pick<CompiledMessage, 'name' | 'locale' | 'variant' | 'type' | 'tips' | 'text' | 'sms'>;

export type Templates = ReadonlyMap<string, Template>;

const compiled = new WeakMap<readonly Template[], Templates>();

/** By name; one of a message's variants stands for all, because they carry the same tips. */
export function templatesOf(messages: readonly Template[]): Templates {
  const found = compiled.get(messages);
  if (found) return found;
  const made = new Map(
    messages.filter((one) => one.locale === 'en' && one.variant === 1).map((one) => [one.name, one]),
  );
  compiled.set(messages, made);
  return made;
}

/** The message a slot is at a moment, with the type and the tips that are this message's own. */
export function contentOf(slot: Slot, moment: Moment, templates: Templates) {
  const { step } = slot;
  const condition = holding(Object.keys(step.instead) as SkipCondition[], moment);
  const message = (condition && step.instead[condition]) ?? step.message;
  const template = templates.get(message);
  return {
    message,
    type: (template?.type as ScheduledType | undefined) ?? step.type,
    tips: template?.tips ?? step.tips,
  };
}

/**
 * Consent first; a channel that was stopped is never replaced by another, one that died may be, where the message has a form
 * for the other.
 */
export function channelFor(
  { step }: Slot,
  candidate: Candidate,
  templates: Templates,
): { channel: Channel } | { why: string } {
  const provisional = candidate.zone?.from === 'provisional';
  for (const channel of step.channels) {
    const consent = candidate.consent[channel];
    if (!consent) continue;
    if (consent.status === 'revoked') return { why: `${channel} was stopped` };
    if (channel === 'sms' && provisional) continue;
    if (mayUse(candidate, channel)) return { channel };
  }
  const template = templates.get(step.message);
  const hasForm = { email: template?.text !== '', sms: template?.sms !== undefined };
  const other = CHANNELS.find(
    (channel) =>
      mayUse(candidate, channel) &&
      hasForm[channel] &&
      !(channel === 'sms' && (provisional || step.type === 'reflection')),
  );
  if (other && step.channels.every((channel) => candidate.dead.includes(channel))) return { channel: other };
  return { why: `no consent for ${step.channels.join(' or ')}` };
}
