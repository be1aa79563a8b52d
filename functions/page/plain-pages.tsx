/** Pages that belong to nobody in particular, and those that say what went wrong. */
import type { FC } from 'hono/jsx';
import type { Problem } from '../problem.ts';
import { type Frame, Layout, Paragraphs } from './layout.tsx';

const TITLES: Partial<Record<Problem['code'], string>> = {
  'link-invalid': 'This link doesn’t work',
  'link-expired': 'This link has run out',
  'not-found': 'There is nothing here',
  'temporarily-unavailable': 'Just a moment',
  'too-large': 'That is too much at once',
};

export const ProblemPage: FC<{ frame: Frame; problem: Problem }> = ({ frame, problem }) => (
  <Layout frame={frame} title={TITLES[problem.code] ?? 'That didn’t work'}>
    <p>{problem.message}</p>
    {problem.mend && <p>{problem.mend}</p>}
    <p class="soft">Code: {problem.code}</p>
  </Layout>
);

/** For what is no fault of the reader's and tells them nothing. */
export const FaultPage: FC<{ frame: Frame }> = ({ frame }) => (
  <Layout frame={frame} title="Something went wrong">
    <p>It is not your doing. Please try again in a little while.</p>
  </Layout>
);

export const ExpiredPage: FC<{ frame: Frame; action: string }> = ({ frame, action }) => (
  <Layout frame={frame} title="This link has run out">
    <p>Links work for 60 days. We can mail you a fresh one, to the address we have of you.</p>
    <form method="post" action={action}>
      <button type="submit">Mail me a fresh link</button>
    </form>
  </Layout>
);

export const FreshPage: FC<{ frame: Frame }> = ({ frame }) => (
  <Layout frame={frame} title="It is on its way">
    <p>If we still hold an address of yours, a fresh link is in your mailbox in a moment. You can close this page.</p>
  </Layout>
);

/** The reviewed words for somebody in distress, and nothing else. */
export const CarePage: FC<{ frame: Frame; text: string }> = ({ frame, text }) => (
  <Layout frame={frame} title="From Rebound">
    <Paragraphs text={text} />
  </Layout>
);

export const SetupPage: FC<{ frame: Frame; url: string | undefined; code: string }> = ({ frame, url, code }) => (
  <Layout frame={frame} title="Finish forwarding at Gmail">
    <p>Only if you are setting up forwarding now. Gmail opens in your browser and asks once more.</p>
    {url && (
      <p>
        <a class="button" href={url} rel="noreferrer">
          Confirm at Gmail
        </a>
      </p>
    )}
    {code && (
      <p>
        Or enter this code in Gmail: <b>{code}</b>
      </p>
    )}
    {!url && !code && <p>What Gmail sent us is not here any more. Start the forwarding in Gmail again, please.</p>}
  </Layout>
);

export const ErasePage: FC<{ frame: Frame; rev: string }> = ({ frame, rev }) => (
  <Layout frame={frame} title="Delete it all">
    <p>
      This deletes what we hold about you: your addresses, your messages and what you wrote. It can’t be undone, and
      nothing more comes from us.
    </p>
    <p>If you would like a copy first, download it on your own page.</p>
    <form method="post">
      <input type="hidden" name="do" value="erase-now" />
      <input type="hidden" name="rev" value={rev} />
      <label class="tick">
        <input type="checkbox" name="keepOff" value="yes" />
        And never write to my addresses again, whoever asks you to
      </label>
      <p class="soft">
        For that, and for anything you have stopped before, we keep a scrambled form of the address and nothing else.
      </p>
      <button type="submit" class="grave">
        Yes, delete it all
      </button>
    </form>
  </Layout>
);

export const ErasedPage: FC<{ frame: Frame }> = ({ frame }) => (
  <Layout frame={frame} title="It is all deleted">
    <p>What we held about you is gone, and nothing more comes from us. All the best to you.</p>
  </Layout>
);

/** Behind the mail to an address that somebody entered as theirs too. */
export const MinePage: FC<{ frame: Frame; address: string; other: string }> = ({ frame, address, other }) => (
  <Layout frame={frame} title="Are both addresses yours?">
    <p>
      Somebody who gets our mail at <span class="address">{other}</span> says that{' '}
      <span class="address">{address}</span> is theirs too.
    </p>
    <p>
      If you say yes, both are treated as one person. Whoever opens that person’s page then sees all that we hold for
      this address, also what was written privately. What was stopped on either of them stays stopped.
    </p>
    <p>If that isn’t you, close this page. Then nothing changes.</p>
    <form method="post">
      <button type="submit">Yes, both are mine</button>
    </form>
  </Layout>
);

export const MineDonePage: FC<{ frame: Frame }> = ({ frame }) => (
  <Layout frame={frame} title="Thank you">
    <p>
      This address is on your own page now, and mail that you forward from it counts as yours. You can close this page.
    </p>
  </Layout>
);
