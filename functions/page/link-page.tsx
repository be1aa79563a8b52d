/** The page of a link: what its one button does, the form that goes with it, and what is said once it was pressed. */
import type { FC } from 'hono/jsx';
import { CONSENT_WORDING } from '../candidate/consent-wording.ts';
import type { History } from '../follow-up/history.ts';
import type { Channel } from '../follow-up/plan.ts';
import type { Planned } from '../follow-up/planner.ts';
import type { Message } from '../message/message.ts';
import type { Problem } from '../problem.ts';
import { answerTo, askIn, isGone } from '../rejection/door/asks.ts';
import { asksForPractice, rejectionOf } from '../reply/tap/acts.ts';
import type { TapForm } from '../reply/tap/form.ts';
import { tellsOfNo } from '../reply/tap.ts';
import { type ActingLink, COPY, CROSSED_OUT_ALREADY, HELD, IT_WAS_A_NO, type PageCopy, SETTLED } from './copy.ts';
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
import { whatComesNext } from './in-words.ts';
import { type Frame, Layout, Wrong } from './layout.tsx';
import type { Link } from './link.ts';

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
};

export const LinkPage: FC<Props> = ({ frame, link, now, values = {}, problem }) => {
  const { grant, history } = link;
  const copy = copyOf(link);
  const said = already(link) ?? settled(link, now);
  return (
    <Layout frame={frame} title={copy.title}>
      {problem && <Wrong message={problem.message} mend={problem.mend} />}
      {said ? <p>{said}</p> : <p>{copy.lead}</p>}
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

function copyOf(link: Link): PageCopy {
  if (isCrossedOut(link)) return CROSSED_OUT_ALREADY;
  return usualCopy(link);
}

function usualCopy({ grant, message }: Link): PageCopy {
  const { action } = grant;
  if (action === 'notRejection' && tellsOfNo(grant, message)) return IT_WAS_A_NO;
  if (message?.message === 'receipt-held' && (action === 'yes' || action === 'no')) return HELD[action];
  return COPY[action as ActingLink];
}

/** What became of a mail that was asked about, once there is nothing more to say of it. */
function settled({ grant, history, message }: Link, now: number): string | undefined {
  const ask = grant.action === 'yes' || grant.action === 'no' ? askIn(history, message) : undefined;
  if (!ask) return undefined;
  const said = answerTo(history, ask);
  if (said) return SETTLED[said];
  return ask.body.question === 'held' && isGone(ask, now) ? SETTLED.gone : undefined;
}

const isCrossedOut = ({ grant, history, message }: Link): boolean =>
  (grant.action === 'notRejection' || grant.action === 'correct') &&
  history.rejections.find((one) => one.id === (message?.data?.rejectionId ?? grant.about))?.retractedAt !== undefined;

const isOn = ({ candidate }: History, channel: Channel) => candidate.consent[channel]?.status === 'granted';

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

const NAME: Record<Channel, string> = { email: 'emails', sms: 'texts' };

const Fields: FC<{ frame: Frame; link: Link; values: TapForm }> = ({ frame, link, values }) => {
  const { grant, history, message } = link;
  if (isCrossedOut(link)) return <input type="hidden" name="do" value="restore" />;
  if (tellsOfNo(grant, message)) return <CompanyFields values={{ ...guess(message), ...values }} />;
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
    case 'confirm':
      return <p class="note">{CONSENT_WORDING.email.wording}</p>;
    case 'draft':
      return <DraftFields frame={frame} link={link} values={values} />;
    case 'correct': {
      const rejection = rejectionOf(history, message, grant.about);
      return (
        <CompanyFields
          values={{
            company: rejection?.company ?? '',
            role: rejection?.role ?? '',
            stage: rejection?.stage ?? '',
            ...values,
          }}
        />
      );
    }
    case 'notRejection': {
      const rejection = rejectionOf(history, message, grant.about);
      return rejection ? <p class="note">{[rejection.company, rejection.role].filter(Boolean).join(', ')}</p> : null;
    }
    default:
      return null;
  }
};

const givenZone = ({ candidate }: History): string =>
  candidate.zone && candidate.zone.from !== 'provisional' ? candidate.zone.name : '';

/** What we made of the mail in question. */
function guess(message: Message | undefined): TapForm {
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

/** After the button: what happened, and what comes next. */
export const DonePage: FC<{
  frame: Frame;
  link: Link;
  form: TapForm;
  history: History;
  planned: Planned;
  now: number;
}> = ({ frame, link, form, history, planned, now }) => {
  const { grant } = link;
  const { done } = form.do === 'restore' ? CROSSED_OUT_ALREADY : usualCopy(link);
  return (
    <Layout frame={frame} title={done.title}>
      <p>{done.text}</p>
      {rest(grant.action, history) && <p>{rest(grant.action, history)}</p>}
      <p class="soft">{whatComesNext(history, planned, now)} You can close this page.</p>
    </Layout>
  );
};

/** What a stop has left on. */
function rest(action: string, history: History): string {
  if (!['stop', 'end', 'unsubscribe'].includes(action)) return '';
  const on = (['email', 'sms'] as const).filter((channel) => isOn(history, channel));
  if (on.length === 0) return 'You get no more messages from us. All the best to you.';
  return `Only ${on.map((channel) => NAME[channel]).join(' and ')} go on. To end those too, answer one of them with STOP.`;
}
