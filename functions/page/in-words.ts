/** What is planned and what was sent, as a page says it. Pure. */
import type { History } from '../follow-up/history.ts';
import { formatNear } from '../follow-up/near.ts';
import type { Planned } from '../follow-up/planner.ts';
import type { Message, MessageType } from '../message/message.ts';

const STEPS: Record<string, string> = {
  acknowledge: 'A few kind words',
  'offer-draft': 'A draft you may use to ask for feedback',
  'talk-or-move': 'Somebody to talk to, or a walk',
  'move-or-enjoy': 'A walk, or something you enjoy',
  'two-lists': 'Two short lists, to look back fairly',
  'look-back': 'A short look back',
  'bigger-picture': 'The bigger picture',
  values: 'What matters to you in the next one',
  'if-then-plan': 'A plan in one line',
  'one-tactic': 'One thing to try next time',
  'one-thing-to-practise': 'One thing to practise',
  'talk-and-network': 'A hello to somebody',
  close: 'Goodbye, and good luck',
  'feedback-arrived': 'What to do with the feedback',
  'feedback-silence': 'When no answer comes',
  'interview-coming': 'A note before your interview',
  'waiting-on-others': 'Something light while you wait',
  'several-rejections': 'A check-in',
  'week-after-pause': 'Whether you still want these',
};

const TYPES: Record<MessageType, string> = {
  encouragement: 'A few kind words',
  action: 'A small thing to try',
  reflection: 'A question to look back on',
  draft: 'A draft you may use',
  receipt: 'What we understood',
  confirm: 'Whether you want this',
  invite: 'An offer of follow-up',
  verify: 'Whether an address is yours',
  reply: 'An answer to you',
  care: 'An answer to you',
  stop: 'That we stopped',
};

/** A message by what it is for: its step, else its type. */
export const inWords = (message: Pick<Message, 'step' | 'type'>): string =>
  STEPS[message.step.split(':')[0]!] ?? TYPES[message.type];

/** What comes next, in one or two sentences; empty where there is nothing to say. */
export function whatComesNext({ candidate }: History, planned: Planned, now: number): string {
  const zone = candidate.zone?.name;
  const near = (at: string) => (zone ? formatNear(Date.parse(at), now, zone, localeOf(candidate)) : '');
  switch (planned.state) {
    case 'running':
      return planned.next ? `The next message comes ${near(planned.next.at)}.` : '';
    case 'paused':
      return planned.wakeAt && zone
        ? `Messages are paused: nothing comes before ${near(planned.wakeAt)}.`
        : 'Messages are paused until you say that they may go on.';
    case 'needs-zone':
      return 'Nothing comes until we know your time zone.';
    case 'needs-consent':
      return 'Nothing comes until you say that you want it.';
    case 'ended':
      return 'Nothing more is planned.';
  }
}

/** Pages are in English; a person's own kind of English decides how dates look. */
const localeOf = ({ locale }: { locale: string }): string => (/^en(-|$)/.test(locale) ? locale : 'en');

/** An instant on the person's own wall, or in UTC where their zone is unknown. */
export function localDateTime(at: string, { locale, zone }: { locale: string; zone?: { name: string } }): string {
  return new Intl.DateTimeFormat(localeOf({ locale }), {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone?.name ?? 'UTC',
  }).format(Date.parse(at));
}
