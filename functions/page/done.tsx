/** After a button: what has happened, or how it stands where the button could not do it; and what comes next. */
import type { FC } from 'hono/jsx';
import type { History } from '../follow-up/history.ts';
import type { Planned } from '../follow-up/planner.ts';
import { answerTo, askIn } from '../rejection/door/asks.ts';
import { type Rejection, rejectionWith } from '../rejection/rejection.ts';
import type { TapForm } from '../reply/tap/form.ts';
import { tellsOfNo, toldWith } from '../reply/tap.ts';
import { ALLOW_AGAIN, AS_IT_IS, CROSSED_OUT_ALREADY, KNOWN_ALREADY, ONE_NOW, SETTLED, TOLD } from './copy.ts';
import { whatComesNext } from './in-words.ts';
import { type Frame, Layout } from './layout.tsx';
import type { Link } from './link.ts';
import { isOn, NAME, usualCopy } from './link-page.tsx';
import { Noes, type ShownNo } from './noes.tsx';

type Props = {
  frame: Frame;
  link: Link;
  form: TapForm;
  /** As it is after the button. */
  history: History;
  planned: Planned;
  now: number;
  /** False: the button had been pressed before. */
  applied: boolean;
  /** What the link is about, with what mends it (`noesOf`). */
  noes?: readonly ShownNo[];
  /** The page that deletes everything, where that is offered. */
  erase?: string;
};

export const DonePage: FC<Props> = ({ frame, link, form, history, planned, now, applied, noes = [], erase }) => {
  const { grant } = link;
  const { title, text } = isOver(grant.action, planned)
    ? ALLOW_AGAIN.done
    : outcome({ ...link, history }, form, applied);
  return (
    <Layout frame={frame} title={title}>
      <p>{text}</p>
      {noes.length > 0 && <Noes noes={noes} />}
      {erase && (
        <p>
          What we hold about you, and what you wrote, you can delete now. <a href={erase}>Delete it all</a>. If you
          don’t, it stays private and goes after a while by itself.
        </p>
      )}
      {rest(grant.action, history) && <p>{rest(grant.action, history)}</p>}
      <p class="soft">{whatComesNext(history, planned, now)} You can close this page.</p>
    </Layout>
  );
};

/** The noes that a link is about, as they are now: what it has told, or the one that it corrects or crosses out. */
export function noesOf({ grant, history, message }: Link): Rejection[] {
  if (grant.action === 'correct' || grant.action === 'notRejection') {
    const one = tellsOfNo(grant, message) ? undefined : aboutOf({ grant, history, message });
    if (one) return [one];
  }
  return grant.action === 'no' && !askIn(history, message) ? [] : toldWith(grant, history, message).noes;
}

const aboutOf = ({ grant, history, message }: Link): Rejection | undefined =>
  rejectionWith(history.rejections, message?.data?.rejectionId ?? grant.about);

/** Allowed again by a button, and yet nothing comes: what had ended with the stop stays ended. */
const isOver = (action: string, { state }: Planned): boolean => action === 'resume' && state === 'ended';

type Said = { title: string; text: string };

function outcome(link: Link, form: TapForm, applied: boolean): Said {
  const { grant, history, message } = link;
  const { done } = usualCopy(link);
  const ask = grant.action === 'yes' || grant.action === 'no' ? askIn(history, message) : undefined;
  const answer = ask && answerTo(history, ask);
  if (answer && answer !== grant.action)
    return { ...AS_IT_IS, text: answer === 'yes' && ask.body.question === 'unsure' ? TOLD : SETTLED[answer] };
  if (tellsOfNo(grant, message)) {
    if (!applied) return { ...AS_IT_IS, text: TOLD };
    return toldWith(grant, history, message).again ? KNOWN_ALREADY : done;
  }
  if (grant.action === 'correct' || grant.action === 'notRejection') return mended(link, form) ?? done;
  return applied || holds(link, form)
    ? done
    : { ...AS_IT_IS, text: AS_IT_IS.text.replace(' This is how it stands:', '') };
}

/** Of a form that corrects, crosses out or brings back: undefined where it did what its page says. */
function mended({ grant, history, message }: Link, form: TapForm): Said | undefined {
  const one = aboutOf({ grant, history, message });
  if (form.do === 'restore') return one?.retractedAt ? AS_IT_IS : CROSSED_OUT_ALREADY.done;
  if (grant.action === 'notRejection') return one?.retractedAt ? undefined : AS_IT_IS;
  if (!one || one.retractedAt || !isAsSaid(one, form)) return AS_IT_IS;
  const wasAnother = history.rejections.some(
    ({ id, sameAs }) => sameAs && (id === grant.about || id === message?.data?.rejectionId || sameAs === one.id),
  );
  return wasAnother ? { title: 'Corrected', text: ONE_NOW } : undefined;
}

const squeezed = (text = '') => text.replace(/\s+/g, ' ').trim();
const isAsSaid = ({ company, stage }: Rejection, form: TapForm): boolean =>
  company === squeezed(form.company) && stage === form.stage;

/** Whether what a page says after its button is so, although the button had been pressed before. */
function holds({ grant, history, message }: Link, form: TapForm): boolean {
  const { candidate, followUp } = history;
  switch (grant.action) {
    case 'pause':
      return followUp?.state === 'paused';
    case 'resume':
      return followUp?.state !== 'paused' && isOn(history, message?.channel ?? 'email');
    case 'stop':
    case 'end':
    case 'unsubscribe':
      return !isOn(history, grant.action === 'unsubscribe' ? 'email' : (message?.channel ?? 'email'));
    case 'confirm':
      return isOn(history, 'email');
    case 'zone':
      return candidate.zone?.name === form.zone;
    default:
      return true;
  }
}

/** What a stop has left on. */
function rest(action: string, history: History): string {
  if (!['stop', 'end', 'unsubscribe'].includes(action)) return '';
  const on = (['email', 'sms'] as const).filter((channel) => isOn(history, channel));
  if (on.length === 0) return 'You get no more messages from us. All the best to you.';
  return `Only ${on.map((channel) => NAME[channel]).join(' and ')} go on. To end those too, answer one of them with STOP.`;
}
