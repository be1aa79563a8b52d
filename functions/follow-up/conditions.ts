/**
 * Why a step may be left out: each condition of a plan file, decided from what had happened by an instant. Pure; instants are
 * epoch milliseconds.
 */
import type { Event, EventBody, History } from './history.ts';
import type { SkipCondition } from './plan.ts';
import type { Track } from './tracks.ts';

const DAY = 86_400_000;

export type Moment = { history: History; track: Track; at: number };

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

const HOLDS: Record<SkipCondition, (moment: Moment) => boolean> = {
  'acknowledged-within-7-days': (moment) => sentWithin(moment, 'acknowledge', 7),
  'logged-late': ({ track }) => ageDays(track) > 7,
  'no-human-to-ask': ({ track }) =>
    !track.rejection.contact?.email && !track.rejection.contact?.name && !track.rejection.viaAgency,
  'feedback-given': (moment) => happened(moment, 'feedback-arrived').length > 0,
  'offer-or-interview': (moment) =>
    happened(moment, 'offer-accepted').length + happened(moment, 'interview-logged').length > 0,
  offer: (moment) => happened(moment, 'offer-accepted').length > 0,
  circling: (moment) => repliedWith(moment, 'circling').length > 0,
  'light-mode': isLight,
  'did-it-already': (moment) => repliedWith(moment, 'done').some((event) => within(moment, event.at, 14)),
  'exercise-off': (moment) => repliedWith(moment, 'skip').length >= 2,
  'feedback-message-within-5-days': (moment) =>
    sentWithin(moment, 'feedback-arrived', 5) || sentWithin(moment, 'feedback-silence', 5),
  'values-within-60-days': (moment) => sentWithin(moment, 'values', 60),
  'not-final': ({ track }) => track.rejection.stage !== 'final',
  'interview-message-sent': (moment) => sentWithin(moment, 'interview-coming', 60),
};

/** The first of the conditions that holds at the moment. */
export function holding(conditions: readonly SkipCondition[], moment: Moment): SkipCondition | undefined {
  return conditions.find((condition) => HOLDS[condition](moment));
}

/** Days between the no itself and T0. */
export const ageDays = (track: Track): number => (track.t0 - Date.parse(track.rejection.occurredAt)) / DAY;

/** Three noes in 7 days, LESS, or two rough taps in a row: fewer and lighter messages, for a week or until the end. */
export function isLight(moment: Pick<Moment, 'history' | 'at'>): boolean {
  const heard = moment.history.rejections
    .filter((rejection) => !rejection.retractedAt)
    .map((rejection) => Date.parse(rejection.heardAt))
    .filter((at) => at <= moment.at);
  if (heard.some((at, index) => index >= 2 && at - heard[index - 2]! < 7 * DAY && moment.at - at < 7 * DAY))
    return true;
  const words = happened(moment, 'replied').map((event) => event.body.word);
  if (words.lastIndexOf('less') > words.lastIndexOf('keep')) return true;
  const moods = words.filter((word) => word === 'fine' || word === 'meh' || word === 'rough');
  return moods.at(-1) === 'rough' && moods.at(-2) === 'rough';
}

type Happened<K extends EventBody['kind']> = Event & { body: Extract<EventBody, { kind: K }> };

/** Events of one kind in this follow-up, up to the moment. */
export function happened<K extends EventBody['kind']>(
  { history, at }: Pick<Moment, 'history' | 'at'>,
  kind: K,
): Happened<K>[] {
  return history.events.filter(
    (event): event is Happened<K> =>
      event.body.kind === kind && event.followUpId === history.followUp?.id && Date.parse(event.at) <= at,
  );
}

const repliedWith = (moment: Moment, word: string) =>
  happened(moment, 'replied').filter((event) => event.body.word === word);

const within = (moment: Moment, at: string, days: number) =>
  moment.at - Date.parse(at) < days * DAY && Date.parse(at) <= moment.at;

/** Over all follow-ups of the person: somebody turned down again need not read the same thing. */
const sentWithin = (moment: Moment, step: string, days: number) =>
  moment.history.messages.some(
    (message) =>
      (message.status === 'sent' || message.status === 'uncertain') &&
      message.step.split(':')[0] === step &&
      within(moment, message.at, days),
  );
