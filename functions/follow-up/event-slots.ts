/**
 * What happens beside the plans: feedback that came or did not, an interview ahead, waiting, several noes at once, a week
 * after a hard reply. Each goes in the next window and takes the place of a step. Pure; instants are epoch milliseconds.
 */
import type { Rejection } from '../rejection/rejection.ts';
import { interviewsAhead } from './interviews.ts';
import { checkInsDue } from './light.ts';
import { baseOf, happened, type Past } from './past.ts';
import type { EventStep, SkipCondition } from './plan.ts';
import type { Slot } from './slots.ts';
import type { Track } from './tracks.ts';
import { addBusinessDays, type Place } from './window.ts';

type Trigger = { id: string; at: number; rejectionId?: string; startsAt?: number; until?: Slot['latest'] };

export type Beside = {
  past: Past;
  events: readonly EventStep[];
  tracks: readonly Track[];
  rejections: readonly Rejection[];
  readyAt: number;
  place: Place;
};

const EVER = Number.POSITIVE_INFINITY;

const TRIGGERS: Partial<Record<EventStep['event'], (beside: Beside) => Trigger[]>> = {
  'feedback-arrived': ({ past }) => happened(past, 'feedback-arrived', EVER).map(named),
  'feedback-silence': ({ past }) => {
    const asked = happened(past, 'draft-sent', EVER).map(named);
    return asked.filter((one, index) => asked.findIndex((other) => other.rejectionId === one.rejectionId) === index);
  },
  'interview-coming': ({ past }) => interviewsAhead(past).map(({ id, at, startsAt }) => ({ id, at, startsAt })),
  'waiting-on-others': ({ past }) => happened(past, 'replied', EVER).filter(({ body }) => body.word === 'waiting'),
  'several-rejections': ({ past, rejections }) =>
    checkInsDue(past).flatMap((at) => {
      const last = rejections.findLast((one) => Date.parse(one.heardAt) === at);
      return last ? [{ id: last.id, at, rejectionId: last.id }] : [];
    }),
  'week-after-pause': ({ past }) =>
    past.pauses
      .filter((pause) => pause.by === 'care-week')
      .map(({ id, from, until }) => ({ id, at: from, until: { at: until, why: 'the pause was over' } })),
};

const SKIP: Partial<Record<EventStep['event'], SkipCondition[]>> = { 'feedback-silence': ['feedback-given'] };

const named = ({ id, at, body }: { id: string; at: number; body: { rejectionId?: string } }): Trigger => ({
  id,
  at,
  ...(body.rejectionId !== undefined && { rejectionId: body.rejectionId }),
});

export function eventSlots(beside: Beside): Slot[] {
  const slots = beside.events.flatMap((event) =>
    (TRIGGERS[event.event]?.(beside) ?? []).flatMap((trigger) => slotOf(event, trigger, beside) ?? []),
  );
  const known = new Set(slots.map((slot) => slot.unique));
  return [...slots, ...beside.events.flatMap((event) => sentSlots(event, known, beside))];
}

/** What went out for something that was taken back since has taken a step's place all the same. */
function sentSlots(event: EventStep, known: ReadonlySet<string>, beside: Beside): Slot[] {
  return [...beside.past.stored.values()]
    .filter((one) => baseOf(one.step) === event.event && !known.has(one.step))
    .flatMap(
      ({ step, at }) => slotOf(event, { id: step.slice(event.event.length + 1), at, startsAt: at }, beside) ?? [],
    );
}

function slotOf(
  event: EventStep,
  trigger: Trigger,
  { past, tracks, rejections, readyAt, place }: Beside,
): Slot | undefined {
  const { window, channels, type, tips, message } = event;
  const due = dueOf(event, trigger, place);
  if (trigger.until && due >= trigger.until.at) return undefined;
  const track = tracks.findLast((one) => one.t0 <= due) ?? tracks[0];
  const about =
    trigger.rejectionId === undefined ? track?.rejection : rejections.find(({ id }) => id === trigger.rejectionId);
  if (!track || !about) return undefined;
  const latest = latestOf(event, trigger) ?? trigger.until;
  return {
    unique: `${event.event}:${trigger.id}`,
    step: { window, channels, type, tips, message, skip: SKIP[event.event] ?? [], instead: {}, closes: false },
    due: Math.max(due, readyAt, past.startedAt),
    rejection: about,
    track,
    again: false,
    event,
    ...(latest && { latest }),
  };
}

function dueOf({ when }: EventStep, { at, startsAt }: Trigger, place: Place): number {
  if (typeof when === 'string') return at;
  if ('afterBusinessDays' in when) return addBusinessDays(at, when.afterBusinessDays, place);
  if ('afterDays' in when) return place.days.at(place.days.dayOf(at) + when.afterDays, place.days.clockOf(at));
  return Math.max(at, startsAt! - when.hoursBefore[0] * 3_600_000);
}

function latestOf({ when }: EventStep, { startsAt }: Trigger): Slot['latest'] {
  if (typeof when === 'string' || !('hoursBefore' in when)) return undefined;
  return { at: startsAt! - when.hoursBefore[1] * 3_600_000, why: 'too close to the interview' };
}

/**
 * From when until when nothing else goes out because of an interview: as soon as its own message might, until the end of
 * that local day, because we know when it begins and not how long it takes.
 */
export function quietTimes({
  past,
  events,
  place,
}: Pick<Beside, 'past' | 'events' | 'place'>): { from: number; until: number }[] {
  const step = events.find((event) => event.replaces === 'until-over');
  if (!step || typeof step.when === 'string' || !('hoursBefore' in step.when)) return [];
  const before = step.when.hoursBefore[0] * 3_600_000;
  return interviewsAhead(past).map(({ at, startsAt }) => ({
    from: Math.max(at, startsAt - before),
    until: place.days.startOf(place.days.dayOf(startsAt) + 1),
  }));
}
