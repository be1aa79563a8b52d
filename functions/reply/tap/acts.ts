/**
 * What each button does, as the events it stands for. An act that finds things as it would leave them does nothing. The page
 * answers; a mail follows only where somebody has just joined.
 */
import type { Candidate, ConsentState } from '../../candidate/candidate.ts';
import { CONSENT_WORDING } from '../../candidate/consent-wording.ts';
import { seal } from '../../candidate/seal.ts';
import type { EventBody, History } from '../../follow-up/history.ts';
import type { InterviewOf } from '../../follow-up/interviews.ts';
import type { Channel } from '../../follow-up/plan.ts';
import type { Planned } from '../../follow-up/planner.ts';
import type { Decision } from '../../follow-up/record.ts';
import { answerRow } from '../../message/answer-row.ts';
import type { Answer, Message } from '../../message/message.ts';
import type { Ports } from '../../ports.ts';
import { Problem } from '../../problem.ts';
import { corrected } from '../../rejection/correct.ts';
import { openAsks } from '../../rejection/door/asks.ts';
import { isSameNo, joinedAs, type Rejection, rejectionWith } from '../../rejection/rejection.ts';
import { begunAgain } from '../stopping.ts';
import { addAddress, addPhone, dropPhone, phoneCode, writeTo } from './channels.ts';
import { ifThenIn, interviewIn, noIn, pauseEnd, practiceIn, type TapForm, valuesIn, wordsIn, zoneIn } from './form.ts';

export type Scene = {
  ports: Ports;
  history: History;
  /** The message the link was in, if it is one we keep. */
  message: Message | undefined;
  about: string;
  form: TapForm;
  inboundId: string;
  followUpId: string;
  now: string;
};

export type Outcome = Omit<Decision, 'events'> & { events: EventBody[] };
type Act = (scene: Scene) => Outcome | undefined | Promise<Outcome>;

/** Messages whose `write` page asks for the one thing to practise. */
export const asksForPractice = (message: Pick<Message, 'message'> | undefined): boolean =>
  /one-thing-to-practise|one-tactic/.test(message?.message ?? '');

/** A receipt to somebody who has stopped: its page shows what they would agree to. */
export const isOfStopped = (message: Pick<Message, 'message'> | undefined): boolean =>
  message?.message === 'receipt-stopped' || message?.message === 'receipt-several';

const said =
  (word: string): Act =>
  ({ message }) => ({ events: [{ kind: 'replied', word, ...(message && { to: message.id }) }] });

/** By the link's name; those of the person's own page by `page:` and its `do`. */
export const ACTS: Record<string, Act> = {
  ...Object.fromEntries(
    [
      'fine',
      'meh',
      'rough',
      'circling',
      'talk',
      'walk',
      'other',
      'skip',
      'done',
      'later',
      'notNow',
      'waiting',
      'keep',
      'no',
    ].map((word) => [word, said(word)]),
  ),
  lighter: said('less'),
  write: async (scene) =>
    asksForPractice(scene.message)
      ? sealed(scene, practiceIn(scene.form), 'practice')
      : sealed(scene, wordsIn(scene.form)),
  values: async (scene) => sealed(scene, valuesIn(scene.form), 'values'),
  plan: async (scene) => sealed(scene, ifThenIn(scene.form), 'plan'),
  draft: ({ form, ...scene }) => (form.do === 'sent' ? draftSent({ form, ...scene }) : undefined),
  sent: (scene) => draftSent(scene),
  feedback: feedbackArrived,
  interview,
  hired: () => ({ events: [{ kind: 'offer-accepted' }] }),
  notRejection: (scene) => (scene.form.do === 'restore' ? restore(scene) : retract(scene)),
  correct: (scene) => (scene.form.do === 'restore' ? restore(scene) : correct(scene)),
  zone: learnZone,
  pause,
  resume: (scene) =>
    isOfStopped(scene.message)
      ? resume(scene, 'email', CONSENT_WORDING.email)
      : resume(scene, scene.message?.channel ?? 'email'),
  stop: (scene) => stop(scene, scene.form.do === 'all' ? ['email', 'sms'] : [scene.message?.channel ?? 'email']),
  end: (scene) => stop(scene, ['email', 'sms']),
  unsubscribe: (scene) => stop(scene, ['email']),
  confirm,
  'page:pause': pause,
  'page:resume': (scene) => resume(scene),
  'page:zone': learnZone,
  'page:stop-email': (scene) => stop(scene, ['email']),
  'page:stop-sms': (scene) => stop(scene, ['sms']),
  'page:stop-all': (scene) => stop(scene, ['email', 'sms']),
  'page:start-email': (scene) => resume(scene, 'email', CONSENT_WORDING.email),
  'page:rotate': rotate,
  'page:add-address': addAddress,
  'page:write-to': writeTo,
  'page:add-phone': addPhone,
  'page:phone-code': phoneCode,
  'page:drop-phone': dropPhone,
};

async function sealed({ ports, history, message }: Scene, text: string, word?: string): Promise<Outcome> {
  const body = await seal(ports.keys, history.candidate.wrappedKey, text);
  return { events: [{ kind: 'replied', sealed: body, ...(word && { word }), ...(message && { to: message.id }) }] };
}

/**
 * The no that a link names (of one that joined, inside of another message), or its message: by its data, or by its step. A
 * scheduled message is otherwise about the newest one.
 */
export function rejectionOf(history: History, message: Message | undefined, about?: string): Rejection | undefined {
  const named = rejectionWith(history.rejections, about) ?? namedRejection(history, message);
  if (named) return named;
  return history.rejections.findLast(
    (one) => one.followUpId === (message?.followUpId ?? history.followUp?.id) && !one.retractedAt,
  );
}

function namedRejection(history: History, message: Message | undefined): Rejection | undefined {
  const id = message?.data?.rejectionId ?? message?.step.split(':')[1];
  return rejectionWith(history.rejections, id);
}

function needed({ history, message, about }: Pick<Scene, 'history' | 'message' | 'about'>): Rejection {
  const rejection = rejectionWith(history.rejections, about) ?? namedRejection(history, message);
  if (!rejection) throw new Problem('not-found', 'What this link is about is not there any more.');
  return rejection;
}

function draftSent({ history, message, about }: Scene): Outcome {
  const rejection = rejectionOf(history, message, about);
  return { events: [{ kind: 'draft-sent', ...(rejection && { rejectionId: rejection.id }) }] };
}

/** Of two noes in one follow-up, advice about feedback stops for the one that it came from. */
function feedbackArrived({ history, message, about }: Scene): Outcome {
  const rejection = rejectionOf(history, message, about);
  return { events: [{ kind: 'feedback-arrived', ...(rejection && { rejectionId: rejection.id }) }] };
}

function retract({ now, ...scene }: Scene): Outcome | undefined {
  const rejection = needed(scene);
  if (rejection.retractedAt) return undefined;
  return {
    events: [{ kind: 'rejection-retracted', rejectionId: rejection.id }],
    rejections: [{ ...rejection, retractedAt: now }],
  };
}

/** Crossed out by mistake: the no is there again, in the running follow-up or a new one. */
function restore({ followUpId, ...scene }: Scene): Outcome | undefined {
  const { retractedAt, ...rejection } = needed(scene);
  if (!retractedAt) return undefined;
  const events: EventBody[] = [{ kind: 'replied', word: 'restore' }];
  const other = scene.history.rejections.find((one) => one.id !== rejection.id && isSameNo(one, rejection));
  if (other)
    return {
      events,
      rejections: [joinedAs(other, rejection, other), { ...rejection, retractedAt, sameAs: other.id }],
    };
  return { events, rejections: [{ ...rejection, followUpId }], newFollowUp: true };
}

function correct({ history, form, now, ...scene }: Scene): Outcome | undefined {
  const { role: _role, ...rejection } = needed({ history, ...scene });
  if (rejection.retractedAt) return undefined;
  return corrected(history, rejection, { ...rejection, ...noIn(form) }, now);
}

function learnZone({ history, form }: Scene): Outcome | undefined {
  const { candidate } = history;
  const name = zoneIn(form);
  if (candidate.zone?.from === 'given' && candidate.zone.name === name) return undefined;
  return {
    events: [{ kind: 'zone-learned', zone: name, from: 'given' }],
    candidate: { ...candidate, zone: { name, from: 'given' } },
  };
}

/** Which interview a message asks about: a day that is given again is of the same one. */
export function interviewOf(message: Pick<Message, 'id' | 'data'> | undefined): InterviewOf {
  const { company, role } = message?.data ?? {};
  return {
    ...(message && { to: message.id }),
    ...(typeof company === 'string' && company !== '' && { company }),
    ...(typeof role === 'string' && role !== '' && { role }),
  };
}

function interview(scene: Scene): Outcome {
  const { history, form, now } = scene;
  const zone = form.zone ? zoneIn(form) : history.candidate.zone?.name;
  if (!zone)
    throw new Problem('invalid-request', 'Choose your time zone.', {
      fields: [{ path: 'zone', message: 'Choose your time zone.' }],
    });
  const startsAt = interviewIn(form, zone, Date.parse(now));
  const logged: EventBody = { kind: 'interview-logged', startsAt, ...interviewOf(scene.message) };
  const learned = form.zone ? learnZone(scene) : undefined;
  return { ...learned, events: [...(learned?.events ?? []), logged] };
}

/** A pause that care began ends by RESUME alone, so a pause of some weeks does not replace it. */
function pause({ history, form, now }: Scene): Outcome | undefined {
  const last = history.events.findLast(
    ({ body, followUpId }) =>
      followUpId === history.followUp?.id && (body.kind === 'paused' || body.kind === 'resumed'),
  );
  if (last?.body.kind === 'paused' && last.body.by !== 'person') return undefined;
  return { events: [{ kind: 'paused', until: pauseEnd(form, Date.parse(now)), by: 'person' }] };
}

/**
 * Goes on after a pause; on a channel that was stopped, the button is a new consent of its own.
 * @param shown the wording beside the button, if it is not what was agreed to before
 */
function resume({ history, about, now, followUpId }: Scene, channel?: Channel, shown?: { wording: string }): Outcome {
  const events: EventBody[] = [{ kind: 'resumed' }];
  const { candidate } = history;
  const known = channel && candidate.consent[channel];
  if (!channel || known?.status !== 'revoked') return { events };
  return {
    events: [...events, { kind: 'consent-given', channel }],
    ...begunAgain(history, channel, followUpId, Date.parse(now)),
    candidate: withConsent(candidate, channel, {
      at: now,
      source: `button on the page of ${about}`,
      ...(shown ?? { wording: known.wording, ...(known.version && { version: known.version }) }),
      status: 'granted',
    }),
  };
}

const withConsent = (candidate: Candidate, channel: Channel, consent: ConsentState): Candidate => ({
  ...candidate,
  consent: { ...candidate.consent, [channel]: consent },
});

/** Consent ends at once, for these channels alone. One that was stopped before is left as it is. */
function stop({ history, now }: Scene, channels: Channel[]): Outcome | undefined {
  let { candidate } = history;
  const left = channels.filter(
    (channel) => candidate.consent[channel]?.status !== 'revoked' && (channel === 'email' || candidate.phone),
  );
  if (left.length === 0) return undefined;
  for (const channel of left) {
    const known = candidate.consent[channel] ?? { at: now, source: 'never given', wording: '' };
    candidate = withConsent(candidate, channel, { ...known, status: 'revoked', revokedAt: now });
  }
  return { events: left.map((channel) => ({ kind: 'stopped', channel })), candidate };
}

function confirm({ history, about, inboundId, now }: Scene): Outcome | undefined {
  const { candidate } = history;
  if (candidate.consent.email?.status === 'granted') return undefined;
  const consent: ConsentState = {
    at: now,
    source: `button on the page of ${about}`,
    ...CONSENT_WORDING.email,
    status: 'granted',
  };
  return {
    events: [{ kind: 'consent-given', channel: 'email' }],
    candidate: withConsent(candidate, 'email', consent),
    answers: (planned, after) => welcome(planned, after, inboundId, Date.parse(now)),
  };
}

/**
 * The mail that every joined person has: what was understood, or how it works, with the forwarding address; and what we could
 * not tell of the mail that they came with.
 */
function welcome(planned: Planned, history: History, inboundId: string, now: number): Answer[] {
  const { candidate, followUp, rejections } = history;
  const no = rejections.findLast((one) => one.followUpId === followUp?.id && !one.retractedAt);
  // Those that one mail brought.
  const noes = rejections.filter((one) => one.heardAt === no?.heardAt && !one.retractedAt);
  const ask = no ? undefined : openAsks(history, now).at(-1);
  const usual = planned.state === 'needs-zone' ? 'receipt-needs-zone' : 'receipt';
  const message = !no ? 'welcome' : noes.length > 1 ? 'receipt-several' : usual;
  const data = {
    ...(no && { rejectionId: no.id }),
    ...(noes.length > 1 && { rejectionIds: noes.map(({ id }) => id) }),
    ...(ask && { ask: ask.id, asks: true, about: ask.body.about ?? '' }),
  };
  return answerRow(candidate, inboundId, { type: 'receipt', channel: 'email', message, data });
}

/** A new forwarding address. The old one works on for known senders: its pointer says since when it is old. */
function rotate({ ports, history, now }: Scene): Outcome {
  const { candidate } = history;
  const forwardingToken = `u-${ports.ids.token()}`;
  return {
    events: [{ kind: 'replied', word: 'rotate' }],
    candidate: { ...candidate, forwardingToken },
    pointers: [
      { kind: 'token', value: forwardingToken, candidateId: candidate.id },
      { kind: 'token', value: candidate.forwardingToken, candidateId: candidate.id, about: now },
    ],
  };
}
