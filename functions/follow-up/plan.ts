/**
 * A plan: the written sequence for a stage. The files are `templates/plans/*.yaml`; this module says what such a file
 * may hold. Pure: reading files is the business of `infra/build`.
 */
import * as z from 'zod';

export const PLAN_NAMES = ['application', 'screen', 'interview'] as const;
export type PlanName = (typeof PLAN_NAMES)[number];

export const STAGES = ['application', 'screen', 'interview', 'final'] as const;
export type Stage = (typeof STAGES)[number];

/** Which plan a stage is served by: `interview` serves `final` too. */
export const planOfStage = (stage: Stage): PlanName => (stage === 'final' ? 'interview' : stage);

export const CHANNELS = ['email', 'sms'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Types of a scheduled message: bound by windows and caps. */
export const SCHEDULED_TYPES = ['encouragement', 'action', 'reflection', 'draft'] as const;
export type ScheduledType = (typeof SCHEDULED_TYPES)[number];

/** Why a step may be left out. The planner decides each from the person's history; a plan only names them. */
const SKIP_CONDITIONS = [
  'acknowledged-within-7-days',
  'logged-late', // the rejection was older than 7 days when we heard of it
  'no-human-to-ask', // no named contact and no agency: nobody who could answer a feedback request
  'feedback-given',
  'offer-or-interview',
  'offer',
  'circling', // the person said that thoughts go round and round
  'light-mode',
  'did-it-already',
  'exercise-off',
  'feedback-message-within-5-days', // E2 or E3 went out
  'values-within-60-days',
  'not-final', // for the final stage only
  'interview-message-sent', // E4 went out
] as const;
export type SkipCondition = (typeof SKIP_CONDITIONS)[number];

/** Answers that change a step still ahead. `rough` and `fine` are taps on the acknowledgement. */
const REPLIES_THAT_CHANGE = ['fine', 'rough'] as const;

/** `PT3H`: elapsed hours after T0. `P4D`: T0's local date plus 4 days, at T0's local wall time. */
const Offset = z.string().regex(/^(PT\d+H|P\d+D)$/, 'write an offset as PT3H (elapsed hours) or P4D (local days)');

const StepSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z-]*$/, 'a step name is lower-case words with hyphens'),
  offset: Offset,
  window: z.enum(['email', 'tue-fri', 'sms']),
  /** In order of preference: the first one the person has consented to is used. */
  channels: z.array(z.enum(CHANNELS)).min(1),
  type: z.enum(SCHEDULED_TYPES),
  tips: z.array(z.string()),
  /** The message file under `templates/messages/<locale>/`, without `.md`. */
  message: z.string(),
  /** Left out altogether when one of these holds. */
  skip: z.array(z.enum(SKIP_CONDITIONS)).default([]),
  /** Replaced by another message when one of these holds: condition -> message file. */
  instead: z.partialRecord(z.enum(SKIP_CONDITIONS), z.string()).default({}),
  /** The offset when this plan's draft is offered (only steps that have to make room for it carry one). */
  offsetWithDraft: Offset.optional(),
  /** What an earlier answer of the person changes: this offset and this message in place of those above. */
  onReply: z
    .partialRecord(
      z.enum(REPLIES_THAT_CHANGE),
      z.strictObject({ offset: Offset.optional(), message: z.string().optional() }),
    )
    .default({}),
  /** Words and taps this message invites. */
  invites: z.array(z.string()).default([]),
  /** The step that ends the plan: it is never dropped for lateness. */
  closes: z.boolean().default(false),
});
export type Step = z.output<typeof StepSchema>;

export const PlanSchema = z.strictObject({
  plan: z.enum(PLAN_NAMES),
  serves: z.array(z.enum(STAGES)).min(1),
  /** How many messages each week (T0 + k*168 h) holds as written. A shift never adds to a week that has its number. */
  dose: z.array(z.number().int().min(0).max(3)).min(1),
  /** The dose when a draft is offered (application only). */
  doseWithDraft: z.array(z.number().int().min(0).max(3)).optional(),
  /** Scheduled messages in any half-open 168 h while this plan runs. */
  cap: z.number().int().min(1).max(3),
  steps: z.array(StepSchema).min(1),
});
export type Plan = z.output<typeof PlanSchema>;

/** What may happen beside the plans and has a message of its own. E1 (signed up) and E8 (distress) are answers. */
const EVENT_NAMES = [
  'feedback-arrived',
  'feedback-silence', // the draft was sent, and business days passed without an answer
  'interview-coming',
  'waiting-on-others',
  'several-rejections', // light mode begins
  'offer-accepted',
  'week-after-pause', // seven days after a pause the person did not ask for
] as const;

const EventStepSchema = z.strictObject({
  event: z.enum(EVENT_NAMES),
  /**
   * `next-window`: as soon as allowed. Business days count from SENT. `hoursBefore` the interview: earliest and latest.
   * `at-once`: an answer, sent by the door that heard of it; the planner only draws the consequence.
   */
  when: z.union([
    z.literal('next-window'),
    z.literal('at-once'),
    z.strictObject({ afterBusinessDays: z.number().int().min(1) }),
    z.strictObject({ afterDays: z.number().int().min(1) }),
    z.strictObject({ hoursBefore: z.tuple([z.number().int(), z.number().int()]) }),
  ]),
  window: z.enum(['email', 'tue-fri', 'sms']),
  channels: z.array(z.enum(CHANNELS)).min(1),
  type: z.enum(SCHEDULED_TYPES),
  tips: z.array(z.string()),
  message: z.string(),
  /** What it takes the place of: the next scheduled step, the next one of type `action`, every step until the interview is over, or all there is. */
  replaces: z.enum(['next', 'next-action', 'until-over', 'everything', 'nothing']),
  /** Not again within so many days. */
  oncePerDays: z.number().int().min(1).optional(),
  /** Goes out although the person is paused. */
  whilePaused: z.boolean().default(false),
  invites: z.array(z.string()).default([]),
});
export type EventStep = z.output<typeof EventStepSchema>;

export const EventsSchema = z.strictObject({ events: z.array(EventStepSchema).min(1) });
