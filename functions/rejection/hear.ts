/**
 * Hearing a no: what every door does once it knows who and what. Makes one Rejection, or adds a door to the one that is
 * known; starts a follow-up or joins the running one; owes the answer that this door gives.
 */
import { type Enrolment, enrolled, personWith } from '../candidate/enrol.ts';
import { type EventBody, type History, isRunning } from '../follow-up/history.ts';
import { endedByThem, isLeftAlone } from '../follow-up/left-alone.ts';
import type { Channel } from '../follow-up/plan.ts';
import type { Planned } from '../follow-up/planner.ts';
import { type Decision, type Recorded, recordEvent } from '../follow-up/record.ts';
import { answerRow } from '../message/answer-row.ts';
import { type Flow, flowOf } from '../message/flow.ts';
import type { Answer, AnswerType } from '../message/message.ts';
import type { Ports } from '../ports.ts';
import { type HeardRejection, isCrossedOut, type Rejection, sameNo, withImprint } from './rejection.ts';

export type Hearing = {
  /** The door's name and the sender's own id: `mail#<Message-ID>`, `sms#<MessageSid>`. A replay changes nothing. */
  inboundId: string;
  /** Somebody known by id, or whoever has (or now gets) this address. */
  who: { candidateId: string } | { enrolment: Enrolment };
  heard: HeardRejection[];
  /** By no act of the person: a rule of their mailbox or an employer's system brought it. */
  unasked?: boolean;
  /** What this door answers with, once it is known what came of it. None: it answers in its own response. */
  answer?: HearingAnswer | ((planned: Planned, history: History) => HearingAnswer | undefined);
  /** Written down with it: an affirmed consent, a reflection above a forward. */
  also?: EventBody[];
  /**
   * What the person asks of us in the same words: its events are written with the no, and its answer, where it has one, goes in
   * place of the other. Called for somebody we know, with the follow-up as the no leaves it.
   */
  order?: (history: History, followUpId: string) => Decision;
};

export type HearingAnswer = {
  channel: Channel;
  type: AnswerType;
  /** The template; without one, the receipt that fits what the no did to the plan. */
  message?: string;
  data?: Record<string, unknown>;
};

export type Heard = Recorded & {
  /** In the order heard. */
  rejections: Rejection[];
  /** True where the no was known already. */
  again: boolean;
};

export async function hear(ports: Ports, hearing: Hearing): Promise<Heard> {
  const { who, inboundId } = hearing;
  const whose = 'candidateId' in who ? who.candidateId : () => personWith(ports, who.enrolment.email);
  let rejections: Rejection[] = [];
  let again = false;
  const recorded = await recordEvent(ports, whose, async (history, followUpId, candidateId) => {
    const person =
      'enrolment' in who ? await enrolled(ports, history?.candidate, candidateId, who.enrolment) : undefined;
    // One after the other: a mail may tell the same no twice, and a row can be written once.
    const known = new Map(history?.rejections.map((one) => [one.id, one]));
    const now = person && history ? { ...history, candidate: person.candidate } : history;
    const quietly = hearing.unasked === true && now !== undefined && isLeftAlone(now) && !agreesAnew(who, now);
    // Written down beside what has ended: it begins nothing by itself.
    const begun = quietly && endedByThem(now) ? now.followUp!.id : followUpId;
    const untold = untoldOf(history, hearing.unasked);
    const changes = hearing.heard.map((heard, index) => {
      const id = `${inboundId}/${index}`;
      const made = change(ports, [...known.values()], untold, { candidateId, followUpId: begun, heard, id, quietly });
      known.set(made.rejection.id, made.rejection);
      return made;
    });
    rejections = [...new Set(changes.map(({ rejection }) => rejection.id))].map((id) => known.get(id)!);
    again = changes.length > 0 && changes.every((one) => one.again);
    const bodies: EventBody[] = [...(person?.events ?? []), ...(hearing.also ?? [])];
    const begins = begun === followUpId && changes.some((one) => !one.again);
    const ordered = history && hearing.order?.(begins ? withFollowUp(history, followUpId) : history, followUpId);
    const changed = ordered?.candidate ?? person?.candidate;
    return {
      newFollowUp: begins,
      ...(!begins && ordered?.reopened && { reopened: true }),
      ...(changed && { candidate: changed }),
      rejections,
      events: [
        ...changes.map(({ event }) => event),
        ...bodies.map((body, index) => ({ id: `${inboundId}/${body.kind}/${index}`, body })),
        ...(ordered?.events ?? []).map(({ body }, index) => ({ id: `${inboundId}/order/${index}`, body })),
      ],
      pointers: [
        ...(person?.pointers ?? []),
        ...changes
          .filter((one) => !one.again)
          .map(({ rejection }) => ({ kind: 'rejection' as const, value: rejection.id, candidateId })),
      ],
      answers: (planned, after) => {
        if (quietly) return [];
        const confirmed = ordered?.answers?.(planned, after) ?? [];
        if (confirmed.length > 0) return confirmed;
        const answer = typeof hearing.answer === 'function' ? hearing.answer(planned, after) : hearing.answer;
        return answer ? answersTo(inboundId, answer, planned, after, rejections, again) : [];
      },
    };
  });
  if (!recorded.applied) {
    const ids = recorded.history.events
      .filter((event) => event.id.startsWith(`${inboundId}/`))
      .flatMap(({ body }) => (body.kind === 'rejection-heard' ? [body.rejectionId] : []));
    rejections = recorded.history.rejections.filter((rejection) => ids.includes(rejection.id));
    again = true;
  }
  return { ...recorded, rejections, again };
}

/** With the follow-up that begins with a no, where none is running. */
function withFollowUp(history: History, id: string): History {
  if (isRunning(history.followUp)) return history;
  const candidateId = history.candidate.id;
  return { ...history, followUp: { id, candidateId, state: 'running', startedAt: '', rev: 0, generation: 0 } };
}

/** A consent that is younger than the end they made is an act of their own. */
function agreesAnew(who: Hearing['who'], history: History): boolean {
  const end = endedByThem(history);
  const given = 'enrolment' in who ? Object.values(who.enrolment.consent ?? {}) : [];
  return end !== undefined && given.some(({ at }) => Date.parse(at) > Date.parse(end.at));
}

/** Noes that were written down quietly, and are news when the person brings them. */
function untoldOf(history: History | undefined, unasked: boolean | undefined): Set<string> {
  const untold = new Set<string>();
  if (unasked) return untold;
  for (const { body } of history?.events ?? []) {
    if (body.kind !== 'rejection-heard') continue;
    if (body.quietly) untold.add(body.rejectionId);
    else untold.delete(body.rejectionId);
  }
  return untold;
}

type Coming = { candidateId: string; followUpId: string; heard: HeardRejection; id: string; quietly: boolean };

function change(
  ports: Ports,
  before: Rejection[],
  untold: ReadonlySet<string>,
  { candidateId, followUpId, heard, id, quietly }: Coming,
) {
  const now = new Date(ports.clock.now()).toISOString();
  const known = before.find((one) => sameNo(one, heard, now));
  const crossedOut = known ? undefined : before.find((one) => isCrossedOut(one, heard));
  if (crossedOut) {
    // Crossed out stays crossed out: what the person has said counts, and they are told how it comes back.
    const body = { kind: 'rejection-heard' as const, rejectionId: crossedOut.id, door: heard.door, again: true };
    return { rejection: crossedOut, event: { id, body }, again: true };
  }
  const rejection: Rejection = known
    ? {
        ...known,
        role: known.role ?? heard.role,
        contact: known.contact ?? heard.contact,
        viaAgency: known.viaAgency || (heard.viaAgency ?? false),
        doors: known.doors.includes(heard.door) ? known.doors : [...known.doors, heard.door],
        ...withImprint(known.imprints, heard.imprint),
      }
    : {
        id: ports.ids.next('rej'),
        candidateId,
        followUpId,
        company: heard.company,
        stage: heard.stage ?? 'application',
        occurredAt: earlier(heard.occurredAt, now),
        heardAt: now,
        viaAgency: heard.viaAgency ?? false,
        doors: [heard.door],
        ...(heard.role && { role: heard.role }),
        ...(heard.contact && { contact: heard.contact }),
        ...withImprint([], heard.imprint),
      };
  const isNews = known !== undefined && untold.has(known.id);
  const again = known !== undefined && !isNews;
  const body = { kind: 'rejection-heard' as const, rejectionId: rejection.id, door: heard.door, again };
  return {
    rejection: isNews ? { ...rejection, followUpId, heardAt: now } : rejection,
    event: { id, body: { ...body, ...(quietly && { quietly: true as const }) } },
    again,
  };
}

/** A no is never later than its news: a date in the future is a wrong clock. */
const earlier = (occurredAt: string | undefined, now: string): string =>
  occurredAt && Date.parse(occurredAt) < Date.parse(now) ? new Date(occurredAt).toISOString() : now;

function answersTo(
  inboundId: string,
  answer: HearingAnswer,
  planned: Planned,
  history: History,
  rejections: Rejection[],
  again: boolean,
): Answer[] {
  const { channel, type, data } = answer;
  const flow = flowOf(history.candidate, planned.state);
  const message = answer.message ?? receiptFor(planned, rejections, again, flow);
  const several = rejections.length > 1 && { rejectionIds: rejections.map(({ id }) => id), allKnown: again };
  const about = rejections[0] && { rejectionId: rejections[0].id, ...several };
  return answerRow(history.candidate, inboundId, { type, channel, message, data: { ...about, ...data } });
}

function receiptFor(planned: Planned, rejections: Rejection[], again: boolean, flow: Flow): string {
  if (rejections.length > 1) return 'receipt-several';
  if (again) return rejections.every(({ retractedAt }) => retractedAt) ? 'receipt-crossed-out' : 'receipt-known';
  if (flow === 'stopped' || flow === 'needs-consent') return `receipt-${flow}`;
  if (planned.state === 'needs-zone') return 'receipt-needs-zone';
  // While it is paused nothing "goes on as it is".
  if (planned.state === 'paused') return 'receipt';
  const joined = planned.joined.find((one) => rejections.some((rejection) => rejection.id === one.rejection.id));
  if (joined) return joined.told ? 'receipt-joined' : 'receipt-noted';
  return 'receipt';
}
