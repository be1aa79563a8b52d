/** The feedback request on its page: read it, change it, open it in one's own mail. We never send it and keep no change. */
import type { FC } from 'hono/jsx';
import { renderDraft } from '../message/render.ts';
import { Problem } from '../problem.ts';
import { rejectionOf } from '../reply/tap/acts.ts';
import type { TapForm } from '../reply/tap/form.ts';
import type { Frame } from './layout.tsx';
import type { Link } from './link.ts';

export const DraftFields: FC<{ frame: Frame; link: Link; values: TapForm }> = ({ frame, link, values }) => {
  const draft = draftOf(frame, link);
  const subject = values.subject ?? draft.subject;
  const body = values.body ?? draft.body;
  return (
    <>
      <p>
        <a class="button" href={mailto(draft.to, subject, body)}>
          Open it in my own mail
        </a>
      </p>
      <p class="soft">
        {draft.to ? `It is addressed to ${draft.to}.` : 'We know no address for it, so that is yours to fill in.'} You
        can also copy it from here. If you change it, press “Use my changes” first.
      </p>
      <label for="subject">Subject</label>
      <input id="subject" name="subject" maxlength={200} autocomplete="off" value={subject} />
      <label for="body">Text</label>
      <textarea id="body" name="body" maxlength={5000} rows={14}>
        {body}
      </textarea>
    </>
  );
};

function draftOf({ words }: Frame, { grant, history, message }: Link) {
  const rejection = rejectionOf(history, message, grant.about);
  if (!rejection) throw new Problem('not-found', 'What this draft is about is not there any more.');
  const { locale, name } = history.candidate;
  const { company, role, stage, viaAgency, contact } = rejection;
  return renderDraft(words, { locale, name, company, role, stage, viaAgency, contact });
}

/** Line breaks as mail programs expect them; the address keeps its @, which some would not decode. */
function mailto(to: string, subject: string, body: string): string {
  const lines = body.replace(/\r\n?/g, '\n').replaceAll('\n', '\r\n');
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
