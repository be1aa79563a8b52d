/**
 * Which plan runs from when: the first no starts one, later ones join it, switch it or run it again (design.md,
 * "Joining"). Pure. Instants are epoch milliseconds.
 */
import type { Rejection } from '../rejection/rejection.ts';
import type { LocalDays } from './local-days.ts';
import { baseOf, type Outgoing, type Past } from './past.ts';
import { type Plan, type PlanName, planOfStage, type Step } from './plan.ts';
import { addOffset } from './window.ts';

export type TrackStep = Step & {
  /** Unique in a follow-up: a draft's and a re-run plan's carry `:<rejectionId>`. */
  unique: string;
  /** Of a plan that is run again: advice given in the last 60 days is not given again. */
  again: boolean;
};

export type Track = {
  plan: Plan;
  rejection: Rejection;
  t0: number;
  /** When another plan took over: from then on only its draft is this track's. */
  until: number;
  steps: TrackStep[];
};

/** A later no that does not change the plan: a line in the next email, or only written down. */
export type Joined = { rejection: Rejection; t0: number; told: boolean };

const RANK: Record<PlanName, number> = { application: 0, screen: 1, interview: 2 };

type Input = {
  past: Past;
  plans: Record<PlanName, Plan>;
  /** Of this follow-up, without those taken back. */
  rejections: readonly Rejection[];
  /** When consent and a usable zone were there: no T0 is earlier. */
  readyAt: number;
  days: LocalDays;
};

export function tracksOf({ past, plans, rejections, readyAt, days }: Input): { tracks: Track[]; joined: Joined[] } {
  const tracks: Track[] = [];
  const joined: Joined[] = [];
  const inOrder = rejections
    .map((rejection) => ({ rejection, t0: Math.max(Date.parse(rejection.heardAt), past.startedAt, readyAt) }))
    .sort((a, b) =>
      a.rejection.heardAt < b.rejection.heardAt ? -1 : a.rejection.heardAt > b.rejection.heardAt ? 1 : 0,
    );
  for (const { rejection, t0 } of inOrder) {
    const name = planOfStage(rejection.stage);
    const running = tracks.at(-1);
    if (!running) {
      tracks.push(track(plans[name], rejection, t0, (step) => step));
    } else if (RANK[name] > RANK[running.plan.plan]) {
      running.until = t0;
      const sent = past.outgoing.filter((one) => one.followUpId === past.followUpId && one.at < t0);
      tracks.push(track(plans[name], rejection, t0, (step) => uncovered(step, sent, rejection.id)));
    } else if (name === 'application' && running.plan.plan !== 'application') {
      joined.push({ rejection, t0, told: false });
    } else if (t0 < halfOf(running, days)) {
      joined.push({ rejection, t0, told: true });
    } else {
      running.until = t0;
      tracks.push(track(plans[name], rejection, t0, (step) => again(step, rejection.id)));
    }
  }
  return { tracks, joined };
}

function track(plan: Plan, rejection: Rejection, t0: number, keep: (step: TrackStep) => TrackStep | undefined): Track {
  const steps = plan.steps
    .map((step) => ({
      ...step,
      unique: step.type === 'draft' ? `${step.name}:${rejection.id}` : step.name,
      again: false,
    }))
    .map(keep)
    .filter((step) => step !== undefined);
  return { plan, rejection, t0, until: Number.POSITIVE_INFINITY, steps };
}

/** Half of the closing step's offset: until then a further no joins, after it the plan is run again. */
function halfOf(running: Track, days: LocalDays): number {
  const close = running.plan.steps.find((step) => step.closes) ?? running.plan.steps.at(-1)!;
  return running.t0 + (addOffset(running.t0, close.offset, days) - running.t0) / 2;
}

/** What the earlier plan has said is not said twice. An acknowledgement may be: its own condition knows when. */
function uncovered(step: TrackStep, sent: readonly Outgoing[], rejectionId: string): TrackStep | undefined {
  if (step.type === 'draft' || !sent.some((one) => baseOf(one.step) === step.name)) return step;
  return step.name === 'acknowledge' ? { ...step, unique: `${step.name}:${rejectionId}` } : undefined;
}

/** A plan run again: no acknowledgement, names of its own, and nothing that was said in the last 60 days. */
function again(step: TrackStep, rejectionId: string): TrackStep | undefined {
  if (step.name === 'acknowledge') return undefined;
  return { ...step, unique: `${step.name}:${rejectionId}`, again: step.type !== 'draft' && !step.closes };
}
