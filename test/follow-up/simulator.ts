/**
 * Plays a made-up life against the planner, one turn after the other, as the tick does: plan, send what is due, sleep until
 * the next wake-up or the next thing that happens.
 */
import type { Candidate, Zone } from '../../functions/candidate/candidate.ts';
import type { EventBody, History } from '../../functions/follow-up/history.ts';
import type { Channel, Stage } from '../../functions/follow-up/plan.ts';
import { type Planned, type PlannedMessage, type PlannerWords, plan } from '../../functions/follow-up/planner.ts';
import type { Message } from '../../functions/message/message.ts';
import type { Door, Rejection } from '../../functions/rejection/rejection.ts';

const DAY = 86_400_000;

export type Happening = { at: number } & (
  | { what: 'no'; stage: Stage; door: Door; ageDays: number; contact: boolean; viaAgency: boolean }
  | { what: 'event'; body: EventBody; door?: 'tap' | 'sms' | 'mail' }
  | { what: 'pause'; days: number; by: 'person' | 'care' | 'care-week' }
  | { what: 'interview'; inHours: number }
  | { what: 'stop' | 'start' | 'dies'; channel: Channel }
  | { what: 'zone'; zone: Zone }
  | { what: 'take-back'; which: number }
  | { what: 'trouble'; with: 'refused' | 'later' | 'uncertain' }
);

export type Person = Pick<Candidate, 'zone' | 'country'> & { channels: Channel[] };

export type Turn = { now: number; history: History; planned: Planned; sent?: PlannedMessage };

export type Played = { turns: Turn[]; end: History; last: Planned };

const iso = (at: number) => new Date(at).toISOString();

/** @param until the last instant that is played */
export function play(words: PlannerWords, person: Person, happenings: readonly Happening[], until: number): Played {
  const start = happenings[0]!.at;
  let history = begin(person, start);
  const turns: Turn[] = [];
  const ahead = [...happenings].sort((a, b) => a.at - b.at);
  let trouble: 'refused' | 'later' | 'uncertain' | undefined;
  let now = start;
  for (let turn = 0; turn < 3_000; turn++) {
    while (ahead[0] && ahead[0].at <= now) {
      const happening = ahead.shift()!;
      if (happening.what === 'trouble') trouble = happening.with;
      history = settle(happen(history, happening, now, turns.length + ahead.length), words, now);
    }
    const planned = plan(history, words, now);
    const { next } = planned;
    if (next && Date.parse(next.at) <= now) {
      turns.push({ now, history, planned, sent: next });
      history = { ...history, messages: [...history.messages, record(history, next, now, trouble)] };
      trouble = undefined;
      continue;
    }
    turns.push({ now, history, planned });
    history = settle(history, words, now);
    const times = [
      planned.wakeAt ? Date.parse(planned.wakeAt) : Number.POSITIVE_INFINITY,
      ahead[0]?.at ?? Number.POSITIVE_INFINITY,
    ];
    const then = Math.min(...times);
    if (then > until) return { turns, end: history, last: planned };
    now = Math.max(then, now);
  }
  throw new Error('a life of 3,000 turns: something goes round in circles');
}

function begin({ channels, ...place }: Person, start: number): History {
  const granted = { at: iso(start), source: 'test', wording: 'I agree', status: 'granted' as const };
  return {
    candidate: {
      id: 'cand_sim',
      name: 'Ada',
      email: 'ada@mail.example',
      phone: '+15550100001',
      locale: 'en',
      consent: Object.fromEntries(channels.map((channel) => [channel, granted])),
      dead: [],
      forwardingToken: 'u-1',
      replyToken: 'r-1',
      wrappedKey: 'k',
      createdAt: iso(start),
      ...place,
    },
    followUp: undefined,
    rejections: [],
    events: [],
    messages: [],
  };
}

/** The state that the event's transaction, or the tick, would write. */
function settle(history: History, words: PlannerWords, now: number): History {
  if (!history.followUp) return history;
  const { state, why } = plan(history, words, now);
  const { why: _why, ...followUp } = history.followUp;
  return { ...history, followUp: { ...followUp, state, ...(why && { why }) } };
}

function happen(before: History, happening: Happening, now: number, serial: number): History {
  if (happening.what === 'trouble') return before;
  const running = before.followUp && before.followUp.state !== 'ended';
  if (happening.what !== 'no' && !before.followUp) return before;
  const count = new Set(before.events.map((event) => event.followUpId)).size;
  const followUp =
    running || (happening.what !== 'no' && before.followUp)
      ? { ...before.followUp!, rev: before.followUp!.rev + 1 }
      : {
          id: `fol_${count + 1}`,
          candidateId: before.candidate.id,
          state: 'running' as const,
          startedAt: iso(now),
          rev: (before.followUp?.rev ?? 0) + 1,
          generation: 1,
        };
  const history = { ...before, followUp };
  const id = `${happening.what === 'event' ? (happening.door ?? 'tap') : 'in'}#${now}-${serial}/0`;
  const also = (body: EventBody, changed: Partial<History> = {}): History => ({
    ...history,
    ...changed,
    events: [
      ...history.events,
      { id, candidateId: history.candidate.id, followUpId: followUp.id, at: iso(now), rev: followUp.rev, body },
    ],
  });
  const { candidate } = history;
  switch (happening.what) {
    case 'no': {
      const rejection: Rejection = {
        id: `rej_${history.rejections.length + 1}`,
        candidateId: candidate.id,
        followUpId: followUp.id,
        company: `Company ${history.rejections.length + 1}`,
        stage: happening.stage,
        occurredAt: iso(now - happening.ageDays * DAY),
        heardAt: iso(now),
        viaAgency: happening.viaAgency,
        doors: [happening.door],
        ...(happening.contact && { contact: { name: 'Priya Raman' } }),
      };
      return also(
        { kind: 'rejection-heard', rejectionId: rejection.id, door: happening.door, again: false },
        { rejections: [...history.rejections, rejection] },
      );
    }
    case 'event':
      return also(happening.body);
    case 'pause':
      return also({
        kind: 'paused',
        by: happening.by,
        ...(happening.by === 'person' && { until: iso(now + happening.days * DAY) }),
      });
    case 'interview':
      return also({ kind: 'interview-logged', startsAt: iso(now + happening.inHours * 3_600_000) });
    case 'stop':
    case 'start': {
      const { channel } = happening;
      const known = candidate.consent[channel];
      if (happening.what === 'stop' && !known) return before;
      const consent =
        happening.what === 'stop'
          ? { ...known!, status: 'revoked' as const, revokedAt: iso(now) }
          : { at: iso(now), source: 'test', wording: 'START', status: 'granted' as const };
      return also(
        { kind: happening.what === 'stop' ? 'stopped' : 'consent-given', channel },
        { candidate: { ...candidate, consent: { ...candidate.consent, [channel]: consent } } },
      );
    }
    case 'dies':
      if (candidate.dead.includes(happening.channel)) return before;
      return also(
        { kind: 'channel-died', channel: happening.channel, reason: 'bounce' },
        { candidate: { ...candidate, dead: [...candidate.dead, happening.channel] } },
      );
    case 'zone':
      return also(
        { kind: 'zone-learned', zone: happening.zone.name, from: happening.zone.from },
        { candidate: { ...candidate, zone: happening.zone } },
      );
    case 'take-back': {
      const there = history.rejections.filter((one) => one.followUpId === followUp.id && !one.retractedAt);
      const gone = there[happening.which % Math.max(1, there.length)];
      if (!gone) return before;
      return also(
        { kind: 'rejection-retracted', rejectionId: gone.id },
        { rejections: history.rejections.map((one) => (one === gone ? { ...one, retractedAt: iso(now) } : one)) },
      );
    }
  }
}

function record(history: History, next: PlannedMessage, now: number, trouble: string | undefined): Message {
  const status = trouble === 'uncertain' ? 'uncertain' : trouble ? 'refused' : 'sent';
  return {
    id: `${history.followUp!.id}.${next.step}.${next.attempt}`,
    candidateId: history.candidate.id,
    followUpId: history.followUp!.id,
    step: next.step,
    attempt: next.attempt,
    type: next.type,
    channel: next.channel,
    to: 'ada@mail.example',
    tips: next.tips,
    message: next.message,
    status,
    at: iso(now),
    ...(status !== 'sent' && { why: 'test' }),
    ...(trouble === 'later' && { laterUntil: iso(now + 3_600_000) }),
  };
}
