/**
 * The words: what `infra/build/words.ts` makes of `templates/`, as one JSON-serialisable object. At run time nothing
 * reads Markdown, YAML or MJML any more. This module says what the object holds and what a message may name. Pure.
 */
import type { EventStep, Plan, PlanName } from '../follow-up/plan.ts';
import type { MessageType } from './message.ts';

/** Pages a message may link to. Each opens a page; the page's button acts (a GET changes nothing). */
export const LINK_NAMES = [
  // how it is going
  'fine',
  'meh',
  'rough',
  'circling',
  // answers to an action
  'talk',
  'walk',
  'other',
  'skip',
  'done',
  'later',
  // the feedback request
  'draft', // read and edit it
  'sent',
  'notNow',
  'feedback', // an answer came
  // private writing
  'write',
  'values',
  'plan',
  // what happened
  'interview',
  'hired',
  'waiting',
  'notRejection',
  'correct',
  'zone',
  // the follow-up itself
  'keep',
  'lighter',
  'end',
  'pause',
  'resume',
  'stop',
  'page',
  'erase',
  // joining and doubtful mail
  'confirm',
  'mine', // this address is mine too
  'yes',
  'no',
  'fresh',
  'setup',
] as const;
export type LinkName = (typeof LINK_NAMES)[number];

/** Variables a message may declare, with their kind. `links` and the footer's own are always there. */
export const VARIABLES = {
  name: 'text', // may be empty
  company: 'text',
  role: 'text', // may be empty
  stage: 'text', // as people say it: "after an interview"
  contactName: 'text',
  viaAgency: 'flag', // a recruiter stood between the person and the company
  hasRecruiter: 'flag',
  draft: 'draft',
  nextAt: 'text', // "Thursday", in the person's zone; empty: nothing more is planned
  endsOn: 'text', // "January 12"; empty: unknown
  helpLine: 'text',
  emergency: 'text',
  joined: 'list', // each later rejection since the last email: a short line, and its draft where one is offered
  noes: 'list', // each no of a mail that held several, with the links that mend or take back that one
  asks: 'flag', // there is a question about a mail in it
  unread: 'text', // where the words of a mail are that we can't read: `msg`, `winmail.dat`, `encrypted`, `files`, `letter`, `empty`, `large`, `broken`
  flow: 'text', // why nothing comes: `stopped`, `needs-consent` or `paused`; empty where it goes on
  goes: 'flag', // messages may come at all: agreed to, and not stopped
  closeTogether: 'flag', // another no fell within two weeks of it: by its letter, whenever we heard of it
  allKnown: 'flag', // all of them were known before
  also: 'list', // what else came in the same mail: an offer, an invitation, something they ask for, one that is not clear
  leftOut: 'text', // how many mails of one mail were not read
  ifThenPlan: 'text', // as the person wrote it
  values: 'text', // as the person picked them: "learning, calm"
  practice: 'text', // the one thing the person chose to practise
  interviewAt: 'text',
  suggestPerson: 'flag', // five in 14 days
  forwardingAddress: 'text',
  needsZone: 'flag', // nothing comes before we know where the person is
  zoneGuess: 'text', // a provisional zone, asked about once
  otherLanguage: 'flag', // the person's mail was not in English
  about: 'text', // the subject of a mail we are asking about
  sender: 'text', // the address a mail came from
  code: 'text',
  source: 'text', // who passed the person's consent to us
  channel: 'text', // what was stopped: `texts`, `emails` or `messages`
  otherChannel: 'text', // what goes on after a stop: `Texts`, `Emails`, or empty
  until: 'text', // when a pause ends; empty: when the person says so
  pauseUnclear: 'flag', // a time was named that we could not tell, so it is two weeks
  pauseCapped: 'flag', // a longer pause was asked for than there is
  kept: 'flag', // what was forwarded with the words that are answered was a no, and is written down
  keptFrom: 'text', // who said it; empty where nobody could be read
  ownWordsKept: 'flag', // what is asked about is in the person's own words, which are kept whatever they answer
  waitsOnPage: 'flag', // what was forwarded with them could not be told, and can be said on the person's page
  operator: 'operator',
} as const;
export type VariableName = keyof typeof VARIABLES;

export type Draft = { to: string; subject: string; body: string; mailtoUrl: string };
export type JoinedLine = { line: string /** The page with its draft. */; draftUrl?: string };
export type NoLine = { line: string; correctUrl: string; notRejectionUrl: string; crossedOut: boolean };
/** `kind` as the reader calls it; `company` is empty where it was not found. */
export type AlsoLine = { kind: string; company: string; role?: string };
export type Operator = { name: string; postalAddress: string; helpUrl: string };

type Values = {
  [K in VariableName as (typeof VARIABLES)[K] extends 'text' ? K : never]: string;
} & {
  [K in VariableName as (typeof VARIABLES)[K] extends 'flag' ? K : never]: boolean;
} & { draft: Draft; joined: JoinedLine[]; noes: NoLine[]; also: AlsoLine[]; operator: Operator };

/** What a message is rendered with. Absent means unknown: rendered as if empty, except what the message requires. */
export type MessageData = Partial<Values> & {
  links?: Partial<Record<LinkName, string>>;
  operator: Operator;
};

export type CompiledMessage = {
  name: string;
  /** 1 is `name.md`, 2 is `name~2.md`, and so on. */
  variant: number;
  locale: string;
  type: MessageType;
  tips: string[];
  subject: string;
  preheader: string;
  /** Replaces the footer's usual "why you get this". */
  why: string;
  greeting: boolean;
  variables: VariableName[];
  /** Links that must be given, and those that may be. */
  links: LinkName[];
  optionalLinks: LinkName[];
  /** Liquid sources. An empty `text` means: by SMS only. An absent `sms` means: by email only. */
  html: string;
  text: string;
  sms?: string;
};

/** A feedback request as the candidate may send it. Liquid sources, plain text. */
export type CompiledDraft = { name: string; locale: string; subject: string; body: string };

export type Tip = {
  id: string;
  article: '000' | '001';
  line: string;
  claim?: 'attributed' | 'softened';
  evidence: string[];
  stages: string[];
};

export type CareLine = {
  country: string;
  emergency: string;
  /** Short enough for an SMS: number, how, hours where not around the clock. */
  line: string;
  /** The day the number was last read on its owner's own or an official page. */
  verified_on: string;
};

export type Words = {
  /** Hash of every file it was made from. */
  version: string;
  plans: Record<PlanName, Plan>;
  events: EventStep[];
  tips: Tip[];
  messages: CompiledMessage[];
  drafts: CompiledDraft[];
  layout: { html: string; text: string };
  careLines: CareLine[];
};

const DEFAULT_LOCALE = 'en';

/**
 * The message to render. A locale without this message falls back to its language, then to English; variants are gone
 * through in turn, so `variant` may simply be one more than how often the person got this message.
 * @throws RangeError when no locale has it
 */
export function findMessage(
  words: Words,
  wanted: { message: string; locale?: string; variant?: number },
): CompiledMessage {
  const named = words.messages.filter((m) => m.name === wanted.message);
  const locale = wanted.locale ?? DEFAULT_LOCALE;
  for (const candidate of [locale, locale.split('-')[0]!, DEFAULT_LOCALE]) {
    const variants = named.filter((m) => m.locale === candidate).sort((a, b) => a.variant - b.variant);
    if (variants.length > 0) return variants[(Math.max(1, wanted.variant ?? 1) - 1) % variants.length]!;
  }
  throw new RangeError(`No message is called "${wanted.message}". Add templates/messages/en/${wanted.message}.md.`);
}

/**
 * Where a person in distress can turn, by country (facts: from the account, never from a phone prefix).
 * @param country ISO 3166-1 alpha-2, or empty when unknown: then the world-wide directory
 */
export function careLine(words: Words, country: string | undefined): { helpLine: string; emergency: string } {
  const code = country?.toUpperCase();
  const row = words.careLines.find((l) => l.country === code) ?? words.careLines.find((l) => l.country === '*')!;
  return { helpLine: row.line, emergency: row.emergency };
}

/** Every link a message needs before it can be rendered, the footer's included. */
export function linksOf(message: CompiledMessage): { required: LinkName[]; optional: LinkName[] } {
  const scheduled = SCHEDULED.has(message.type);
  const footer: LinkName[] = ['pause', 'stop', 'page'];
  return {
    required: [...new Set([...message.links, ...(scheduled ? footer : [])])],
    optional: [...new Set([...message.optionalLinks, ...(scheduled ? [] : footer)])].filter(
      (name) => !message.links.includes(name),
    ),
  };
}

const SCHEDULED = new Set<MessageType>(['encouragement', 'action', 'reflection', 'draft']);
