/** Every step of every track, with when it is due and until when it makes sense. Pure; instants are epoch milliseconds. */
import type { Rejection } from '../rejection/rejection.ts';
import { ageDays, holding, type Moment, WHY } from './conditions.ts';
import type { LocalDays } from './local-days.ts';
import { happened, type Past } from './past.ts';
import type { EventStep, Step } from './plan.ts';
import type { Track, TrackStep } from './tracks.ts';
import { addOffset, daysIn } from './window.ts';

export type Slot = {
  /** Unique in a follow-up. */
  unique: string;
  step: Pick<Step, 'window' | 'channels' | 'type' | 'tips' | 'message' | 'skip' | 'instead' | 'closes'>;
  due: number;
  /** Not after this, and why. */
  latest?: { at: number; why: string };
  rejection: Rejection;
  track: Track;
  /** The week of the track that it is written for; absent for what stands beside the plan. */
  home?: number;
  /** Of a plan that is run again: advice of the last 60 days is not given again. */
  again: boolean;
  event?: EventStep;
  /** Known from the outset: it is not sent. */
  refused?: string;
};

const DRAFT_LAST_DAY = 'P14D';
const DRAFT_OLDEST_DAYS = 14;

/** How many messages each week of a track may hold, and its slots. */
export function slotsOf(track: Track, past: Past, days: LocalDays): { slots: Slot[]; dose: readonly number[] } {
  const draft = track.steps.find((step) => step.type === 'draft');
  const refused =
    draft && draftRefused(draft, track.rejection, track.t0, past, addOffset(track.t0, draft.offset, days));
  const offersDraft = draft !== undefined && refused === undefined;
  const reply = moodSince(past, track.t0);
  const slots = track.steps.map((step): Slot => {
    const change = reply && step.onReply[reply];
    const offset = (offersDraft ? step.offsetWithDraft : undefined) ?? change?.offset ?? step.offset;
    const message = change?.message ?? step.message;
    const isDraft = step.type === 'draft';
    return {
      unique: step.unique,
      step: { ...step, message },
      due: addOffset(track.t0, offset, days),
      rejection: track.rejection,
      track,
      home: Math.floor(daysIn(offset) / 7),
      again: step.again,
      ...(isDraft && { latest: lastOfDraft(track.t0, days) }),
      ...(isDraft && refused !== undefined && { refused }),
    };
  });
  return { slots, dose: (offersDraft && track.plan.doseWithDraft) || track.plan.dose };
}

/**
 * What a plan that another one took over still has: its draft, because each no's is offered once; what was due before and
 * not sent is left out with a reason.
 */
export function supersededSlots(slots: readonly Slot[], track: Track): Slot[] {
  return slots
    .filter((slot) => slot.step.type === 'draft' || slot.due < track.until)
    .map(({ home: _home, ...slot }) =>
      slot.step.type === 'draft' ? slot : { ...slot, refused: 'a later no changed the plan' },
    );
}

const lastOfDraft = (t0: number, days: LocalDays) => ({
  at: addOffset(t0, DRAFT_LAST_DAY, days),
  why: 'too late for a request for feedback',
});

/** The draft of a no that joined goes inside of the next email, if it would be offered at all. */
export function offersJoinedDraft(
  draft: Step | undefined,
  joined: { rejection: Rejection; t0: number },
  past: Past,
  days: LocalDays,
  at: number,
): boolean {
  if (!draft || at > lastOfDraft(joined.t0, days).at) return false;
  return draftRefused({ ...draft, unique: '', again: false }, joined.rejection, joined.t0, past, at) === undefined;
}

function draftRefused(step: TrackStep, rejection: Rejection, t0: number, past: Past, at: number): string | undefined {
  if (ageDays(rejection, t0) > DRAFT_OLDEST_DAYS) return 'the no was more than 14 days old when we heard of it';
  const moment: Moment = { past, outgoing: past.outgoing, rejection, tips: step.tips, t0, at };
  const condition = holding(step.skip, moment);
  return condition && WHY[condition];
}

/** The last of the three taps since the plan began; `meh` changes nothing. */
function moodSince(past: Past, t0: number): 'fine' | 'rough' | undefined {
  const moods = happened(past, 'replied', Number.POSITIVE_INFINITY).filter(
    ({ at, body }) => at >= t0 && ['fine', 'meh', 'rough'].includes(body.word ?? ''),
  );
  const word = moods.at(-1)?.body.word;
  return word === 'fine' || word === 'rough' ? word : undefined;
}
