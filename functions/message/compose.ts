/**
 * From a person's history to what one message says: the values its template may name, and its links. The history is read
 * under the claim, so the words are as fresh as the decision to send.
 */

import { keyOf } from '../candidate/candidate.ts';
import { codeOf } from '../candidate/phone-code.ts';
import { unseal } from '../candidate/seal.ts';
import type { History } from '../follow-up/history.ts';
import { isVeryMany } from '../follow-up/light.ts';
import { formatNear } from '../follow-up/near.ts';
import { readPast } from '../follow-up/past.ts';
import type { Planned } from '../follow-up/planner.ts';
import { countryOfZone } from '../follow-up/zone.ts';
import type { Ports } from '../ports.ts';
import { jobInWords, noInWords, STAGE_WORDS } from '../rejection/in-words.ts';
import { type Rejection, rejectionWith } from '../rejection/rejection.ts';
import { calledName } from './called.ts';
import { flowOf } from './flow.ts';
import { signGrant } from './links.ts';
import type { Message } from './message.ts';
import { isScheduled } from './message.ts';
import { composeMail } from './mime.ts';
import { renderDraft, renderEmail, renderSms } from './render.ts';
import {
  type CompiledMessage,
  careLine,
  findMessage,
  type JoinedLine,
  type LinkName,
  linksOf,
  type MessageData,
  type NoLine,
} from './words.ts';

export type Composing = Pick<Ports, 'words' | 'settings' | 'secrets' | 'clock' | 'keys'>;

/** The text of a message that is ready to be handed to its provider. */
export type Composed = { channel: 'email'; raw: Uint8Array } | { channel: 'sms'; body: string };

export async function compose(
  ports: Composing,
  history: History,
  message: Omit<Message, 'status'>,
  planned: Planned,
): Promise<Composed> {
  const { candidate } = history;
  const variant = timesSent(history, message.message) + 1;
  const template = findMessage(ports.words, { message: message.message, locale: candidate.locale, variant });
  const names = linksOf(template);
  const toStranger = message.type === 'verify';
  const challenge = message.data?.challenge;
  const links =
    message.channel === 'email'
      ? await linksFor(ports, message, [...names.required, ...(toStranger ? [] : names.optional)])
      : {};
  const rejection = rejectionOf(history, message, planned);
  const data: MessageData = {
    ...(toStranger ? valuesForStranger(ports) : valuesOf(ports, history, rejection, planned, message, template.locale)),
    ...(!toStranger && (await ownWords(ports, history, template))),
    ...(message.channel === 'email' &&
      !toStranger && {
        joined: await joinedLines(ports, history, planned, message),
        noes: await noLines(ports, history, message),
      }),
    ...(message.data as Partial<MessageData> | undefined),
    ...(typeof challenge === 'string' && { code: codeOf(await ports.secrets.get('link-secret'), challenge) }),
    links: message.channel === 'sms' ? await linksFor(ports, message, names.required) : links,
  };
  const what = { locale: candidate.locale, message: message.message, variant, data };
  if (message.channel === 'sms') return { channel: 'sms', body: renderSms(ports.words, what).text };

  const scheduled = isScheduled(message.type);
  const raw = await composeMail(
    renderEmail(ports.words, what),
    {
      messageId: message.id,
      to: message.to,
      ...(!toStranger && { replyToken: candidate.replyToken }),
      date: ports.clock.now(),
      thread: threadOf(history, message),
      automatic: scheduled ? 'generated' : 'replied',
      ...(scheduled && { unsubscribeUrl: await linkTo(ports, message, 'unsubscribe') }),
    },
    ports.settings,
  );
  return { channel: 'email', raw };
}

function valuesOf(
  ports: Composing,
  history: History,
  rejection: Rejection | undefined,
  planned: Planned,
  message: Omit<Message, 'status'>,
  locale: string,
): MessageData {
  const { candidate } = history;
  const { settings, words, clock } = ports;
  const zone = candidate.zone?.name;
  const near = (at: string | undefined) => (at && zone ? formatNear(Date.parse(at), clock.now(), zone, locale) : '');
  const following = planned.messages.find((one) => one.state === 'planned' && one.step !== message.step);
  return {
    name: calledName(candidate.name),
    company: rejection?.company ?? '',
    role: rejection?.role ?? '',
    stage: rejection ? STAGE_WORDS[rejection.stage] : '',
    contactName: rejection?.contact?.name ?? '',
    viaAgency: rejection?.viaAgency ?? false,
    hasRecruiter: history.rejections.some((one) => one.viaAgency),
    closeTogether: rejection !== undefined && isCloseToAnother(history, rejection),
    ...(rejection && { draft: draftOf(ports, history, rejection) }),
    nextAt: planned.state === 'paused' ? '' : near(following?.at),
    endsOn: near(planned.endsAt),
    ...careLine(words, candidate.country ?? (zone && countryOfZone(zone))),
    interviewAt: interviewAt(history, message, clock.now(), locale),
    suggestPerson: isVeryMany(readPast(history), clock.now()),
    ...standing(history, planned, clock.now(), locale),
    forwardingAddress: `${candidate.forwardingToken}@${settings.mailDomain}`,
    needsZone: planned.state === 'needs-zone',
    zoneGuess: candidate.zone?.from === 'provisional' ? guessInWords(candidate.zone.name) : '',
    operator: operatorOf(settings),
  };
}

const CLOSE_MS = 14 * 86_400_000;

/** A letter of years ago that is found again is no second blow in a row. */
const isCloseToAnother = ({ rejections }: History, { id, occurredAt }: Rejection): boolean =>
  rejections.some(
    (one) =>
      one.id !== id && !one.retractedAt && Math.abs(Date.parse(one.occurredAt) - Date.parse(occurredAt)) < CLOSE_MS,
  );

/** Whether and when messages come at all, for an answer that would otherwise promise some. */
function standing(history: History, { state }: Planned, now: number, locale: string): Partial<MessageData> {
  const { candidate } = history;
  const flow = flowOf(candidate, state);
  if (flow !== 'paused') return { flow, goes: flow === '' };
  const pause = readPast(history).pauses.findLast((one) => one.from <= now && one.until > now);
  const until = pause && pause.until < Number.POSITIVE_INFINITY ? pause.until : undefined;
  return { flow, goes: true, until: until ? formatNear(until, now, candidate.zone?.name ?? 'UTC', locale) : '' };
}

const operatorOf = (settings: Composing['settings']) => ({
  name: settings.operatorName,
  postalAddress: settings.postalAddress,
  helpUrl: `${settings.publicUrl}/help`,
});

/** Whoever reads this may be anybody: nothing of the person who asked is in it, no link to their page and no word of their plan. */
function valuesForStranger({ settings, words }: Composing): MessageData {
  return { ...careLine(words, undefined), operator: operatorOf(settings) };
}

/** `Etc/GMT+5` is five hours behind: POSIX counts the other way round than people do. */
function guessInWords(zone: string): string {
  const posix = /^Etc\/GMT([+-])(\d+)$/.exec(zone);
  return posix ? `UTC${posix[1] === '+' ? '-' : '+'}${posix[2]}` : 'UTC';
}

function draftOf(ports: Composing, history: History, rejection: Rejection) {
  const { candidate } = history;
  const { company, role, stage, viaAgency, contact } = rejection;
  return renderDraft(ports.words, {
    locale: candidate.locale,
    name: calledName(candidate.name),
    company,
    role,
    stage,
    viaAgency,
    contact,
  });
}

/** The no a message is about: its step's own, else the one whose plan runs. */
function rejectionOf(history: History, message: Omit<Message, 'status'>, planned: Planned): Rejection | undefined {
  const id =
    (message.data?.rejectionId as string | undefined) ??
    planned.messages.find((one) => one.step === message.step)?.rejectionId;
  return (
    rejectionWith(history.rejections, id) ??
    history.rejections.findLast((rejection) => rejection.followUpId === history.followUp?.id)
  );
}

/** Noes that joined since the last scheduled email, a line each: told once, and each one's draft is offered once. */
async function joinedLines(
  ports: Composing,
  history: History,
  planned: Planned,
  message: Omit<Message, 'status'>,
): Promise<JoinedLine[]> {
  const joins = planned.messages.find((one) => one.step === message.step)?.joins ?? [];
  const lines = joins.map(async ({ rejectionId, draft }): Promise<JoinedLine | undefined> => {
    const rejection = history.rejections.find((one) => one.id === rejectionId);
    if (!rejection) return undefined;
    const line = jobInWords(rejection);
    return draft ? { line, draftUrl: await linkTo(ports, message, 'draft', rejectionId) } : { line };
  });
  return (await Promise.all(lines)).filter((line) => line !== undefined);
}

/** Of a mail with several noes: each with the links that are about this one alone. */
async function noLines(ports: Composing, history: History, message: Omit<Message, 'status'>): Promise<NoLine[]> {
  const ids = (message.data?.rejectionIds as string[] | undefined) ?? [];
  const lines = history.rejections
    .filter(({ id }) => ids.includes(id))
    .map(async (rejection) => ({
      line: noInWords(rejection),
      crossedOut: rejection.retractedAt !== undefined,
      correctUrl: await linkTo(ports, message, 'correct', rejection.id),
      notRejectionUrl: await linkTo(ports, message, 'notRejection', rejection.id),
    }));
  return Promise.all(lines);
}

/** Kept sealed; opened only for the one message that quotes them to the person who wrote them. */
const QUOTED = [
  { variable: 'ifThenPlan', word: 'plan', everywhere: false },
  { variable: 'values', word: 'values', everywhere: true },
  { variable: 'practice', word: 'practice', everywhere: true },
] as const;

/** What the person wrote last: of this follow-up, or of any, where it is as true of the next search. */
async function ownWords(
  { keys }: Composing,
  { candidate, events, followUp }: History,
  template: Pick<CompiledMessage, 'variables'>,
): Promise<Partial<MessageData>> {
  const quoted = QUOTED.filter(({ variable }) => template.variables.includes(variable)).map(
    async ({ variable, word, everywhere }) => {
      const last = events.findLast(
        ({ body, followUpId }) =>
          body.kind === 'replied' && body.word === word && body.sealed && (everywhere || followUpId === followUp?.id),
      );
      const sealed = last?.body.kind === 'replied' ? last.body.sealed : undefined;
      return [variable, sealed ? await unseal(keys, keyOf(candidate, last!.candidateId), sealed) : ''] as const;
    },
  );
  return Object.fromEntries(await Promise.all(quoted));
}

/** "Thursday, 2:30 PM": of the interview that the message is about. */
function interviewAt(
  { candidate, events }: History,
  { step }: Pick<Message, 'step'>,
  now: number,
  locale: string,
): string {
  const event = events.find(({ id }) => step === `interview-coming:${id}`);
  const zone = candidate.zone?.name;
  if (event?.body.kind !== 'interview-logged' || !zone) return '';
  const at = Date.parse(event.body.startsAt);
  if (event.body.dayOnly) return formatNear(at, now, zone, locale);
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(at);
  return `${formatNear(at, now, zone, locale)}, ${clock}`;
}

const timesSent = (history: History, template: string): number =>
  history.messages.filter(
    (message) => message.message === template && (message.status === 'sent' || message.status === 'uncertain'),
  ).length;

/** Scheduled emails of one follow-up read as one conversation; an answer belongs to the mail it answers. */
function threadOf(history: History, message: Omit<Message, 'status'>): string[] {
  const inReplyTo = message.data?.inReplyTo;
  if (typeof inReplyTo === 'string') return [inReplyTo];
  if (!isScheduled(message.type)) return [];
  return history.messages
    .filter(
      (one) =>
        one.channel === 'email' && one.followUpId === message.followUpId && isScheduled(one.type) && one.providerId,
    )
    .map((one) => `<${one.providerId}@email.amazonses.com>`);
}

async function linksFor(
  ports: Composing,
  message: Omit<Message, 'status'>,
  names: LinkName[],
): Promise<Partial<Record<LinkName, string>>> {
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await linkTo(ports, message, name)] as const)),
  );
}

/** @param about what the link is about, where that is not the message it is in */
async function linkTo(
  ports: Composing,
  message: Omit<Message, 'status'>,
  action: string,
  about = message.id,
): Promise<string> {
  const secret = await ports.secrets.get('link-secret');
  const token = await signGrant({ candidateId: message.candidateId, action, about }, secret, ports.clock.real());
  return `${ports.settings.publicUrl}/${action === 'unsubscribe' ? 'unsubscribe' : 'l'}/${token}`;
}
