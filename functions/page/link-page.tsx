/** The page of a link: what its one button does, the form that goes with it, and what is said once it was pressed. */
import type { FC } from 'hono/jsx';
import { CONSENT_WORDING } from '../candidate/consent-wording.ts';
import type { History } from '../follow-up/history.ts';
import type { Channel } from '../follow-up/plan.ts';
import type { Message } from '../message/message.ts';
import type { Problem } from '../problem.ts';
import { answerTo, askIn, isGone } from '../rejection/door/asks.ts';
import { jobInWords } from '../rejection/in-words.ts';
import { type Rejection, rejectionWith, UNNAMED } from '../rejection/rejection.ts';
import { wouldGoOn } from '../reply/stopping.ts';
import { asksForPractice, isOfStopped, rejectionOf } from '../reply/tap/acts.ts';
import type { TapForm } from '../reply/tap/form.ts';
import { isAboutHeld, isAboutKnown, tellsOfNo } from '../reply/tap.ts';
import {
  type ActingLink,
  ALLOW_AGAIN,
  ANOTHER_ONE,
  BEGIN_AGAIN,
  COPY,
  CROSSED_OUT_ALREADY,
  HELD,
  IT_WAS_A_NO,
  NO_AFTER_ALL,
  OLDER,
  type PageCopy,
  SETTLED,
  TOLD,
  TOLD_NO,
} from './copy.ts';
import { DraftFields } from './draft.tsx';
import {
  CompanyFields,
  InterviewFields,
  PauseFields,
  PlanFields,
  ValuesFields,
  WriteField,
  ZoneField,
} from './fields.tsx';
import { type Frame, Layout, Wrong } from './layout.tsx';
import type { Link } from './link.ts';
import { Noes, type ShownNo } from './noes.tsx';

/** Buttons that may be pressed again another day: the form says what it has seen, so that only a double click is a repeat. */
const TOGGLES = new Set([
  'pause',
  'resume',
  'stop',
  'end',
  'keep',
  'lighter',
  'notRejection',
  'correct',
  'zone',
  'confirm',
  'unsubscribe',
]);

type Props = {
  frame: Frame;
  link: Link;
  /** The person's time, epoch milliseconds. */
  now: number;
  /** As typed so far. */
  values?: TapForm;
  problem?: Problem;
  /** What it has told us already. */
  noes?: readonly ShownNo[];
};

export const LinkPage: FC<Props> = ({ frame, link, now, values = {}, problem, noes = [] }) => {
  const { grant, history } = link;
  const copy = copyOf(link, now);
  const said = already(link) ?? settled(link, now) ?? (noes.length > 0 ? TOLD : undefined);
  return (
    <Layout frame={frame} title={copy.title}>
      {problem && <Wrong message={problem.message} mend={problem.mend} />}
      <p>{said ?? (isMended(link) ? NO_AFTER_ALL : copy.lead)}</p>
      {said && noes.length > 0 && <Noes noes={noes} />}
      {!said && (
        <form method="post">
          {TOGGLES.has(grant.action) && <input type="hidden" name="rev" value={String(history.followUp?.rev ?? 0)} />}
          <Fields frame={frame} link={link} values={values} />
          <Buttons link={link} copy={copy} />
        </form>
      )}
    </Layout>
  );
};

function copyOf(link: Link, now: number): PageCopy {
  if (isCrossedOut(link)) return CROSSED_OUT_ALREADY;
  if (link.grant.action === 'resume' && allowsOnly(link, now)) return ALLOW_AGAIN;
  return usualCopy(link);
}

/** What a page says before its button, and after it where that did what it says. */
export function usualCopy({ grant, message }: Link): PageCopy {
  const { action } = grant;
  if (action === 'resume' && isOfStopped(message)) return BEGIN_AGAIN;
  if (action === 'yes' && isAboutKnown(message)) return ANOTHER_ONE;
  if (action === 'notRejection' && tellsOfNo(grant, message)) return IT_WAS_A_NO;
  if (message?.message === 'receipt-older' && (action === 'yes' || action === 'no')) return OLDER[action];
  if (isAboutHeld(message) && (action === 'yes' || action === 'no')) return HELD[action];
  return COPY[action as ActingLink];
}

/** They stopped, and what that ended is over by now: the button is only for what may come one day. */
function allowsOnly({ history, message }: Link, now: number): boolean {
  const channel = message?.channel ?? 'email';
  return history.candidate.consent[channel]?.status === 'revoked' && !wouldGoOn(history, channel, now);
}

/** What became of a mail that was asked about, once there is nothing more to say of it. */
function settled({ grant, history, message }: Link, now: number): string | undefined {
  const ask = grant.action === 'yes' || grant.action === 'no' ? askIn(history, message) : undefined;
  if (!ask) return undefined;
  const said = answerTo(history, ask);
  if (said && ask.body.question === 'held') return SETTLED[said];
  if (said === 'yes') return TOLD;
  if (said === 'no' && grant.action === 'no') return TOLD_NO;
  return ask.body.question === 'held' && isGone(ask, now) ? SETTLED.gone : undefined;
}

/** Of a mail that was no no by the person's word: they may tell us that it was. */
function isMended({ grant, history, message }: Link): boolean {
  const ask = grant.action === 'yes' ? askIn(history, message) : undefined;
  return ask?.body.question === 'unsure' && answerTo(history, ask) === 'no';
}

const isCrossedOut = ({ grant, history, message }: Link): boolean =>
  (grant.action === 'notRejection' || grant.action === 'correct') &&
  rejectionWith(history.rejections, message?.data?.rejectionId ?? grant.about)?.retractedAt !== undefined;

export const isOn = ({ candidate }: History, channel: Channel) => candidate.consent[channel]?.status === 'granted';

/** What is so without the button; undefined while the button has something to do. */
function already({ grant, history, message }: Link): string | undefined {
  const channel = grant.action === 'unsubscribe' ? 'email' : (message?.channel ?? 'email');
  const consent = history.candidate.consent[channel];
  if (grant.action === 'confirm' && isOn(history, 'email'))
    return 'You have confirmed this already. There is nothing more to do.';
  const leaves = grant.action === 'stop' || grant.action === 'unsubscribe';
  if (!leaves || consent?.status !== 'revoked') return undefined;
  const other = channel === 'email' ? 'sms' : 'email';
  return grant.action === 'stop' && isOn(history, other)
    ? undefined
    : `You have stopped our ${NAME[channel]} already. None come any more.`;
}

export const NAME: Record<Channel, string> = { email: 'emails', sms: 'texts' };

const Fields: FC<{ frame: Frame; link: Link; values: TapForm }> = ({ frame, link, values }) => {
  const { grant, history, message } = link;
  if (isCrossedOut(link)) return <input type="hidden" name="do" value="restore" />;
  if (tellsOfNo(grant, message)) return <CompanyFields values={{ ...guess(history, message), ...values }} />;
  switch (grant.action) {
    case 'write':
      return <WriteField values={values} practice={asksForPractice(message)} />;
    case 'values':
      return <ValuesFields values={values} />;
    case 'plan':
      return <PlanFields values={values} />;
    case 'pause':
      return <PauseFields values={values} />;
    case 'zone':
      return <ZoneField values={{ zone: givenZone(history), ...values }} />;
    case 'interview':
      return (
        <InterviewFields
          values={values}
          zone={history.candidate.zone?.from === 'provisional' ? undefined : history.candidate.zone?.name}
        />
      );
    case 'resume':
      return isOfStopped(message) && !isOn(history, 'email') ? (
        <p class="note">{CONSENT_WORDING.email.wording}</p>
      ) : null;
    case 'confirm':
      return <p class="note">{CONSENT_WORDING.email.wording}</p>;
    case 'draft':
      return <DraftFields frame={frame} link={link} values={values} />;
    case 'correct': {
      const rejection = rejectionOf(history, message, grant.about);
      return <CompanyFields values={{ ...(rejection && formOfNo(rejection)), ...values }} />;
    }
    case 'notRejection': {
      const rejection = rejectionOf(history, message, grant.about);
      return rejection ? <p class="note">{jobInWords(rejection)}</p> : null;
    }
    default:
      return null;
  }
};

const formOfNo = ({ company, role = '', stage }: Rejection): TapForm => ({
  company: company === UNNAMED ? '' : company,
  role,
  stage,
});

const givenZone = ({ candidate }: History): string =>
  candidate.zone && candidate.zone.from !== 'provisional' ? candidate.zone.name : '';

/** What we made of the mail in question, or the no that we took it for. */
function guess(history: History, message: Message | undefined): TapForm {
  const known = isAboutKnown(message) ? rejectionWith(history.rejections, message?.data?.rejectionId) : undefined;
  if (known) return formOfNo(known);
  const { company, role, readStage } = message?.data ?? {};
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { company: text(company), role: text(role), stage: text(readStage) };
}

const Buttons: FC<{ link: Link; copy: PageCopy }> = ({ link: { grant, history, message }, copy }) => {
  if (grant.action === 'draft') {
    return (
      <>
        <button type="submit" name="do" value="edit" class="second">
          Use my changes
        </button>
        <button type="submit" name="do" value="sent">
          {copy.button}
        </button>
      </>
    );
  }
  if (grant.action !== 'stop') return <button type="submit">{copy.button}</button>;
  const channel = message?.channel ?? 'email';
  const both = isOn(history, 'email') && isOn(history, 'sms');
  return (
    <>
      {history.candidate.consent[channel]?.status !== 'revoked' && (
        <button type="submit">{`Stop these ${NAME[channel]}`}</button>
      )}
      {(both || history.candidate.consent[channel]?.status === 'revoked') && (
        <button type="submit" name="do" value="all" class="second">
          Stop emails and texts
        </button>
      )}
    </>
  );
};
