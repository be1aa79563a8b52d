/** The person's own page: what is planned, what was sent, what we hold, and every button that changes it. */
import type { FC } from 'hono/jsx';
import { keyOf } from '../candidate/candidate.ts';
import { unseal } from '../candidate/seal.ts';
import type { History } from '../follow-up/history.ts';
import type { Planned, PlannedMessage } from '../follow-up/planner.ts';
import type { Ports } from '../ports.ts';
import type { Problem } from '../problem.ts';
import { Channels } from './channels.tsx';
import { Do, PauseFields, Press, placeOf, ZoneField } from './fields.tsx';
import { inWords, localDateTime, whatComesNext } from './in-words.ts';
import { type Frame, Layout, Wrong } from './layout.tsx';
import { Noes, type ShownNo } from './noes.tsx';
import { Waiting } from './waiting.tsx';

/** Something the person wrote, opened for them alone. */
export type OwnWords = { at: string; kind: string; words: string };

const KINDS: Record<string, string> = {
  values: 'What matters to you',
  plan: 'Your line',
  practice: 'One thing to practise',
};

/** What the person wrote, newest first. Unsealed here and in their export, and nowhere else. */
export async function ownWordsOf(ports: Pick<Ports, 'keys'>, { candidate, events }: History): Promise<OwnWords[]> {
  const sealed = events.flatMap(({ at, body, candidateId }) =>
    body.kind === 'replied' && body.sealed ? [{ at, word: body.word, sealed: body.sealed, record: candidateId }] : [],
  );
  const open = sealed.map(async (one) => ({
    at: one.at,
    kind: KINDS[one.word ?? ''] ?? 'Your words',
    words: await unseal(ports.keys, keyOf(candidate, one.record), one.sealed),
  }));
  return (await Promise.all(open)).reverse();
}

export type MeProps = {
  frame: Frame;
  history: History;
  planned: Planned;
  now: number;
  ownWords: OwnWords[];
  forwardingAddress: string;
  noes: readonly ShownNo[];
  /** What the button just pressed has done. */
  done?: string;
  problem?: Problem;
};

export const MePage: FC<MeProps> = ({
  frame,
  history,
  planned,
  now,
  ownWords,
  forwardingAddress,
  noes,
  done,
  problem,
}) => {
  const { candidate } = history;
  const rev = String(history.followUp?.rev ?? 0);
  return (
    <Layout frame={frame} title={candidate.name ? `This is yours, ${candidate.name}` : 'This page is yours'}>
      {problem && <Wrong message={problem.message} mend={problem.mend} />}
      {done && (
        <div class="note" role="status">
          <p>{done}</p>
        </div>
      )}
      <p>{whatComesNext(history, planned, now)}</p>
      <Waiting history={history} now={now} />
      {noes.length > 0 && (
        <>
          <h2>What we have written down</h2>
          <Noes noes={noes} />
        </>
      )}
      <Planning history={history} planned={planned} rev={rev} />
      <Sent history={history} />
      <Channels history={history} rev={rev} />
      <h2>Your time zone</h2>
      <p>{zoneLine(history)}</p>
      <details>
        <summary>Choose another</summary>
        <form method="post">
          <Do what="zone" rev={rev} />
          <ZoneField values={{}} />
          <button type="submit">Save</button>
        </form>
      </details>
      <h2>Your forwarding address</h2>
      <p>Forward the next no to this address, should there be one. It is yours alone.</p>
      <p class="address">{forwardingAddress}</p>
      <Press what="rotate" rev={rev} second>
        Give me a new one
      </Press>
      <p class="soft">The old one works for another 30 days, for mail that is clearly from you.</p>
      <Words ownWords={ownWords} history={history} />
      <h2>What we hold about you</h2>
      <p>
        Everything on this page, as one file. You can also delete it all.{' '}
        <a href="/privacy">What is kept, and for how long</a>.
      </p>
      <Press what="export" rev={rev} second>
        Download it all
      </Press>
      <Press what="erase" rev={rev} second>
        Delete it all
      </Press>
    </Layout>
  );
};

const Planning: FC<{ history: History; planned: Planned; rev: string }> = ({ history, planned, rev }) => {
  const { candidate } = history;
  const ahead = planned.messages.filter((one) => one.state === 'planned' || one.state === 'claimed');
  const left = planned.messages.filter((one) => one.state === 'skipped' || one.state === 'dropped');
  const goes = planned.state === 'running' || planned.state === 'needs-zone';
  return (
    <>
      {ahead.length > 0 && (
        <>
          <h2>What is planned</h2>
          <ul class="list">
            {ahead.map((one) => (
              <li>
                <time datetime={one.at}>{localDateTime(one.at, candidate)}</time>
                {inWords(one)}
                {one.channel === 'sms' ? ', by text' : ''}
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <details>
          <summary>What is left out as things stand, and why</summary>
          <ul class="list">
            {left.map((one: PlannedMessage) => (
              <li>
                {inWords(one)}: {one.why}
              </li>
            ))}
          </ul>
        </details>
      )}
      {goes && (
        <details>
          <summary>Pause</summary>
          <form method="post">
            <Do what="pause" rev={rev} />
            <PauseFields values={{}} />
            <button type="submit">Pause</button>
          </form>
        </details>
      )}
      {planned.state === 'paused' && (
        <Press what="resume" rev={rev}>
          Go on
        </Press>
      )}
    </>
  );
};

const Sent: FC<{ history: History }> = ({ history }) => {
  const sent = history.messages.filter((one) => one.status === 'sent' || one.status === 'uncertain').reverse();
  if (sent.length === 0) return null;
  return (
    <>
      <h2>What we sent</h2>
      <ul class="list">
        {sent.map((one) => (
          <li>
            <time datetime={one.at}>{localDateTime(one.at, history.candidate)}</time>
            {inWords(one)}
            {one.channel === 'sms' ? ', by text' : ''}
            {one.status === 'uncertain' ? ' (we can’t tell whether it arrived)' : ''}
          </li>
        ))}
      </ul>
    </>
  );
};

function zoneLine({ candidate: { zone } }: History): string {
  if (!zone) return 'We don’t know it yet, so nothing comes.';
  const place = placeOf(zone.name);
  return zone.from === 'provisional' ? `We go by ${place}, as your mail suggests.` : `We go by the time in ${place}.`;
}

const Words: FC<{ ownWords: OwnWords[]; history: History }> = ({ ownWords, history }) => {
  if (ownWords.length === 0) return null;
  return (
    <>
      <h2>What you wrote</h2>
      <p class="soft">Kept encrypted under a key of your own, and opened only here.</p>
      <ul class="list">
        {ownWords.map(({ at, kind, words }) => (
          <li>
            <time datetime={at}>
              {kind}, {localDateTime(at, history.candidate)}
            </time>
            <span class="words" dir="auto">
              {words}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};
