/**
 * Which plan runs from when: the first no starts one, later ones join it, switch it or run it again (design.md,
 * "Joining"). Pure. Instants are epoch milliseconds.
 */
import type { Message } from '../message/message.ts';
import type { Rejection } from '../rejection/rejection.ts';
import { type Plan, type PlanName, planOfStage, type Step } from './plan.ts';
import { addOffset } from './window.ts';

export type TrackStep = Step & {
  /** Unique in a follow-up: a draft's and a re-run plan's carry `:<rejectionId>`. */
  unique: string;
};

export type Track = {
  plan: Plan;
  rejection: Rejection;
  t0: number;
  /** When another plan took over; steps due later are not this track's any more. */
  until: number;
  steps: TrackStep[];
};

/** A later no that does not change the plan: a line in the next email, or only written down. */
export type Joined = { rejection: Rejection; told: boolean };

const SEVEN_DAYS = 7 * 86_400_000;
const SIXTY_DAYS = 60 * 86_400_000;
const RANK: Record<PlanName, number> = { application: 0, screen: 1, interview: 2 };

type Input = {
  /** Of this follow-up, in the order heard, without those taken back. */
  rejections: readonly Rejection[];
  messages: readonly Message[];
  plans: Record<PlanName, Plan>;
  /** When consent and a usable zone were there: no T0 is earlier. */
  readyAt: number;
  zone: string;
};

export function tracksOf({ rejections, messages, plans, readyAt, zone }: Input): { tracks: Track[]; joined: Joined[] } {
  const tracks: Track[] = [];
  const joined: Joined[] = [];
  for (const rejection of rejections) {
    const t0 = Math.max(Date.parse(rejection.heardAt), readyAt);
    const name = planOfStage(rejection.stage);
    const running = tracks.at(-1);
    if (!running) {
      tracks.push(track(plans[name], rejection, t0, (step) => step));
      continue;
    }
    if (RANK[name] > RANK[running.plan.plan]) {
      running.until = t0;
      const sent = sentBefore(messages, t0);
      tracks.push(track(plans[name], rejection, t0, (step) => uncovered(step, sent, t0, rejection.id)));
    } else if (RANK[name] < RANK[running.plan.plan] && name === 'application') {
      joined.push({ rejection, told: false });
    } else if (t0 < halfOf(running, zone)) {
      joined.push({ rejection, told: true });
    } else {
      running.until = t0;
      const fresh = usedTips(messages, t0);
      tracks.push(track(plans[name], rejection, t0, (step) => again(step, fresh, rejection.id)));
    }
  }
  return { tracks, joined };
}

function track(plan: Plan, rejection: Rejection, t0: number, keep: (step: TrackStep) => TrackStep | undefined): Track {
  const steps = plan.steps
    .map((step) => keep({ ...step, unique: step.type === 'draft' ? `${step.name}:${rejection.id}` : step.name }))
    .filter((step) => step !== undefined);
  return { plan, rejection, t0, until: Number.POSITIVE_INFINITY, steps };
}

/** Half of the closing step's offset: until then a further no joins, after it the plan is run again. */
function halfOf(running: Track, zone: string): number {
  const close = running.plan.steps.find((step) => step.closes) ?? running.plan.steps.at(-1)!;
  return running.t0 + (addOffset(running.t0, close.offset, zone) - running.t0) / 2;
}

const sentBefore = (messages: readonly Message[], t: number) =>
  messages.filter(
    (message) => (message.status === 'sent' || message.status === 'uncertain') && Date.parse(message.at) < t,
  );

/** A step that the earlier plan has covered is not said twice; an acknowledgement is, once it is a week old. */
function uncovered(step: TrackStep, sent: readonly Message[], t0: number, rejectionId: string): TrackStep | undefined {
  const before = sent.filter((message) => message.step.split(':')[0] === step.name);
  if (step.type === 'draft' || before.length === 0) return step;
  if (step.name !== 'acknowledge') return undefined;
  const latest = Math.max(...before.map((message) => Date.parse(message.at)));
  return t0 - latest < SEVEN_DAYS ? undefined : { ...step, unique: `${step.name}:${rejectionId}` };
}

const usedTips = (messages: readonly Message[], t0: number) =>
  new Set(
    sentBefore(messages, t0)
      .filter((message) => t0 - Date.parse(message.at) < SIXTY_DAYS)
      .flatMap((message) => message.tips),
  );

/** A plan run again: no acknowledgement, no tip of the last 60 days, names of its own. The draft and the closing step stay. */
function again(step: TrackStep, used: ReadonlySet<string>, rejectionId: string): TrackStep | undefined {
  if (step.name === 'acknowledge') return undefined;
  const unique = `${step.name}:${rejectionId}`;
  if (step.type === 'draft') return { ...step, unique };
  const tips = step.tips.filter((tip) => !used.has(tip));
  return tips.length === 0 && !step.closes ? undefined : { ...step, unique, tips };
}
