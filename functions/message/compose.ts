/**
 * From a person's history to what one message says: the values its template may name, and its links. The history is read
 * under the claim, so the words are as fresh as the decision to send.
 */

import type { History } from '../follow-up/history.ts';
import { formatNear } from '../follow-up/near.ts';
import type { Planned } from '../follow-up/planner.ts';
import { countryOfZone } from '../follow-up/zone.ts';
import type { Ports } from '../ports.ts';
import type { Rejection } from '../rejection/rejection.ts';
import { signGrant } from './links.ts';
import type { Message } from './message.ts';
import { isScheduled } from './message.ts';
import { composeMail } from './mime.ts';
import { renderDraft, renderEmail, renderSms } from './render.ts';
import { careLine, findMessage, type LinkName, linksOf, type MessageData } from './words.ts';

const STAGE_WORDS = {
  application: 'at the application',
  screen: 'after a first call',
  interview: 'after an interview',
  final: 'after a final interview',
} as const;

export type Composing = Pick<Ports, 'words' | 'settings' | 'secrets' | 'clock'>;

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
  const links =
    message.channel === 'email' ? await linksFor(ports, message, [...names.required, ...names.optional]) : {};
  const rejection = rejectionOf(history, message, planned);
  const data: MessageData = {
    ...valuesOf(ports, history, rejection, planned, message),
    ...(message.data as Partial<MessageData> | undefined),
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
      replyToken: candidate.replyToken,
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
): MessageData {
  const { candidate } = history;
  const { settings, words, clock } = ports;
  const zone = candidate.zone?.name;
  const near = (at: string | undefined) =>
    at && zone ? formatNear(Date.parse(at), clock.now(), zone, candidate.locale) : '';
  const following = planned.messages.find((one) => one.state === 'planned' && one.step !== message.step);
  return {
    name: candidate.name,
    company: rejection?.company ?? '',
    role: rejection?.role ?? '',
    stage: rejection ? STAGE_WORDS[rejection.stage] : '',
    contactName: rejection?.contact?.name ?? '',
    viaAgency: rejection?.viaAgency ?? false,
    hasRecruiter: history.rejections.some((one) => one.viaAgency),
    ...(rejection && { draft: draftOf(ports, history, rejection) }),
    nextAt: near(following?.at),
    endsOn: near(planned.endsAt),
    ...careLine(words, candidate.country ?? (zone && countryOfZone(zone))),
    joined: message.channel === 'email' ? joinedLines(history, planned, message) : [],
    forwardingAddress: `${candidate.forwardingToken}@${settings.mailDomain}`,
    zoneGuess:
      candidate.zone?.from === 'provisional' ? candidate.zone.name.split('/').at(-1)!.replaceAll('_', ' ') : '',
    operator: {
      name: settings.operatorName,
      postalAddress: settings.postalAddress,
      helpUrl: `${settings.publicUrl}/help`,
    },
  };
}

function draftOf(ports: Composing, history: History, rejection: Rejection) {
  const { candidate } = history;
  const { company, role, stage, viaAgency, contact } = rejection;
  return renderDraft(ports.words, {
    locale: candidate.locale,
    name: candidate.name,
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
    history.rejections.find((rejection) => rejection.id === id) ??
    history.rejections.findLast((rejection) => rejection.followUpId === history.followUp?.id)
  );
}

/** Noes that joined since the last scheduled email, a line each: told once. */
function joinedLines(history: History, planned: Planned, message: Omit<Message, 'status'>): string[] {
  if (!isScheduled(message.type)) return [];
  const lastEmail =
    history.messages.findLast(
      (one) => one.channel === 'email' && isScheduled(one.type) && one.status === 'sent' && one.id !== message.id,
    )?.at ?? '';
  return planned.joined
    .filter(({ rejection, told }) => told && rejection.heardAt > lastEmail)
    .map(({ rejection }) => (rejection.role ? `${rejection.company}, ${rejection.role}` : rejection.company));
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

async function linkTo(ports: Composing, message: Omit<Message, 'status'>, action: string): Promise<string> {
  const secret = await ports.secrets.get('link-secret');
  const token = await signGrant(
    { candidateId: message.candidateId, action, about: message.id },
    secret,
    ports.clock.real(),
  );
  return `${ports.settings.publicUrl}/${action === 'unsubscribe' ? 'unsubscribe' : 'l'}/${token}`;
}
