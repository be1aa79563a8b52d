/**
 * Why a step may be left out: each condition of a plan file, decided from what had happened by an instant. Pure; instants are
 * epoch milliseconds.
 */
import type { Rejection } from '../rejection/rejection.ts';
import { hasInterview } from './interviews.ts';
import { lightAt } from './light.ts';
import { DAY_MS } from './local-days.ts';
import { baseOf, happened, type Outgoing, type Past } from './past.ts';
import type { SkipCondition } from './plan.ts';

export type Moment = {
  past: Past;
  /** Everything scheduled that went out or will, whenever. */
  outgoing: readonly Outgoing[];
  rejection: Rejection;
  /** The step's own advice, where the condition is about it. */
  tips: readonly string[];
  t0: number;
  at: number;
};

/** In words, for the person, the operator and `rebound plan`. */
export const WHY: Record<SkipCondition, string> = {
  'acknowledged-within-7-days': 'another acknowledgement went out within 7 days',
  'logged-late': 'the no was more than 7 days old when we heard of it',
  'no-human-to-ask': 'nobody is named who could answer a request for feedback',
  'feedback-given': 'there is feedback already',
  'offer-or-interview': 'there is an offer or an interview',
  offer: 'there is an offer',
  circling: 'thoughts were going round and round',
  'light-mode': 'light mode: several noes in a short time, or less was asked for',
  'did-it-already': 'done already',
  'exercise-off': 'exercise was skipped twice',
  'feedback-message-within-5-days': 'a message about feedback went out within 5 days',
  'values-within-60-days': 'values were asked about within 60 days',
  'not-final': 'only after a final interview',
  'interview-message-sent': 'the message before the next interview has covered it',
};

const EXERCISE = ['move-20-minutes', 'exercise-clears-head'];

const HOLDS: Record<SkipCondition, (moment: Moment) => boolean> = {
  'acknowledged-within-7-days': (moment) => sentWithin(moment, 7, ({ step }) => baseOf(step) === 'acknowledge'),
  'logged-late': ({ rejection, t0 }) => ageDays(rejection, t0) > 7,
  'no-human-to-ask': ({ rejection }) => !rejection.contact?.email && !rejection.contact?.name && !rejection.viaAgency,
  'feedback-given': ({ past, rejection, at }) => hasFeedback(past, rejection, at),
  'offer-or-interview': ({ past, at }) => happened(past, 'offer-accepted', at).length > 0 || hasInterview(past, at),
  offer: ({ past, at }) => happened(past, 'offer-accepted', at).length > 0,
  circling: ({ past, at }) => happened(past, 'replied', at).some(({ body }) => body.word === 'circling'),
  'light-mode': ({ past, at }) => lightAt(past, at).light,
  'did-it-already': (moment) => saidOf(moment, ['done', 'talk'], moment.tips, 60).length > 0,
  'exercise-off': (moment) => saidOf(moment, ['skip'], EXERCISE).length >= 2,
  'feedback-message-within-5-days': (moment) =>
    sentWithin(moment, 5, ({ step }) => ['feedback-arrived', 'feedback-silence'].includes(baseOf(step))),
  'values-within-60-days': (moment) => sentWithin(moment, 60, ({ tips }) => tips.includes('clarify-values')),
  'not-final': ({ rejection }) => rejection.stage !== 'final',
  'interview-message-sent': (moment) =>
    sentWithin(
      moment,
      60,
      ({ step, followUpId }) => baseOf(step) === 'interview-coming' && followUpId === moment.past.followUpId,
    ),
};

/** The first of the conditions that holds at the moment. */
export function holding(conditions: readonly SkipCondition[], moment: Moment): SkipCondition | undefined {
  return conditions.find((condition) => HOLDS[condition](moment));
}

/** Days between the no itself and T0. */
export const ageDays = (rejection: Rejection, t0: number): number => (t0 - Date.parse(rejection.occurredAt)) / DAY_MS;

/** Feedback on this no: said of it by name, or of no other one since it was heard. */
function hasFeedback(past: Past, rejection: Rejection, at: number): boolean {
  return happened(past, 'feedback-arrived', at).some((event) =>
    event.body.rejectionId === undefined
      ? event.at >= Date.parse(rejection.heardAt)
      : event.body.rejectionId === rejection.id,
  );
}

/** Advice that was given within so many days. Over all follow-ups of the person, as are all messages here. */
export function sentWithin(moment: Moment, days: number, wanted: (one: Outgoing) => boolean): boolean {
  return moment.outgoing.some((one) => one.at <= moment.at && moment.at - one.at < days * DAY_MS && wanted(one));
}

/** Answers with one of these words to a message that gave such advice, or to none that is known. */
function saidOf({ past, at }: Moment, words: string[], advice: readonly string[], days = Number.POSITIVE_INFINITY) {
  return happened(past, 'replied', at, true).filter((event) => {
    if (!words.includes(event.body.word ?? '') || at - event.at >= days * DAY_MS) return false;
    const { to } = event.body;
    const answered = past.history.messages.find((message) => message.id === to);
    return !answered || answered.tips.some((tip) => advice.includes(tip));
  });
}
