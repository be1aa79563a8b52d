/** The complaint form, and what is said once it was sent. */
import type { FC } from 'hono/jsx';
import type { Problem } from '../problem.ts';
import type { TapForm } from '../reply/tap/form.ts';
import { type Frame, Layout, Paragraphs, Wrong } from './layout.tsx';

export const ComplaintPage: FC<{ frame: Frame; values?: TapForm; problem?: Problem }> = ({
  frame,
  values = {},
  problem,
}) => (
  <Layout frame={frame} title="Make a complaint">
    {problem && <Wrong message={problem.message} mend={problem.mend} />}
    <p>
      A person at {frame.settings.operatorName} reads it and answers within 30 days. You get a number for it at once.
      Tell us here, too, if somebody under 18 gets our messages: their record is then deleted.
    </p>
    <form method="post" action="/privacy/complaint">
      <label for="text">What went wrong?</label>
      <textarea id="text" name="text" maxlength={5000} required>
        {values.text ?? ''}
      </textarea>
      <label for="email">
        Your email address <span class="hint">for the answer, and for nothing else</span>
      </label>
      <input
        id="email"
        name="email"
        type="email"
        autocomplete="email"
        maxlength={254}
        required
        value={values.email ?? ''}
      />
      <label for="name">
        Your name <span class="hint">if you like</span>
      </label>
      <input id="name" name="name" autocomplete="name" maxlength={120} value={values.name ?? ''} />
      <button type="submit">Send it</button>
    </form>
    <p class="soft">You can also complain to the data protection authority where you live, at any time.</p>
  </Layout>
);

/** `care`: the reviewed words for somebody in distress come first. */
export const ComplaintDonePage: FC<{ frame: Frame; id: string; dueAt: string; care?: string | undefined }> = ({
  frame,
  id,
  dueAt,
  care,
}) => (
  <Layout frame={frame} title={care ? 'From Rebound' : 'We have your complaint'}>
    {care && <Paragraphs text={care} />}
    <p>
      Your complaint has the number <b>{id}</b>. A person at {frame.settings.operatorName} answers it by{' '}
      <b>{dayOf(dueAt)}</b>.
    </p>
    <p class="soft">A mail that says so is on its way to the address you gave. You can close this page.</p>
  </Layout>
);

const dayOf = (at: string): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(at));
