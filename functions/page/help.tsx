/** What this service is, how to steer it, and what one agrees to: the pages that every message links to. */
import type { FC } from 'hono/jsx';
import { CONSENT_WORDING } from '../candidate/consent-wording.ts';
import { type Frame, Layout } from './layout.tsx';

const WORDS = [
  ['PAUSE', 'two quiet weeks'],
  ['RESUME', 'go on'],
  ['LESS', 'fewer messages'],
  ['STOP', 'no more of these texts, or of these emails'],
  ['ALL', 'no more texts and no more emails'],
  ['HELP', 'this page, in short'],
] as const;

export const HelpPage: FC<{ frame: Frame }> = ({ frame }) => {
  const countries = new Intl.DisplayNames('en', { type: 'region' });
  const named = frame.words.careLines.filter((line) => line.country !== '*');
  const anywhere = frame.words.careLines.find((line) => line.country === '*');
  const place = (country: string) => countries.of(country) ?? country;
  return (
    <Layout frame={frame} title="How this works">
      <p>
        Rebound sends a few short messages after an employer’s no: something kind, a small thing to try, questions for
        yourself, a draft you may use to ask for feedback. At most three come in seven days, in the daytime where you
        are, and never on a Sunday. After some weeks it ends by itself.
      </p>
      <p>
        Everything is automated. Software reads your replies, no person does. It is no therapy and no advice, and it is
        not made for emergencies.
      </p>
      <h2>What you can reply</h2>
      <table>
        <tbody>
          {WORDS.map(([word, means]) => (
            <tr>
              <th scope="row">{word}</th>
              <td>{means}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">
        Your own words work too: “please stop writing to me” stops it. Texts stop with STOP, END, CANCEL, QUIT or
        UNSUBSCRIBE as well.
      </p>
      <h2>Texts</h2>
      <p>
        Rebound follow-up texts come only if you asked for them, 2 a week at most, on weekdays in the daytime. Message
        and data rates may apply. Reply HELP for help, STOP to end them, START to have them again. Your number and your
        consent are passed to nobody. <a href="/privacy/consent">What you agree to</a>
      </p>
      <h2>Another no</h2>
      <p>
        Forward the employer’s mail to your own address with us. It is in the first mail you had, and on your own page.
      </p>
      <h2>Your own page</h2>
      <p>
        The foot of every email links to it: what is planned, what was sent, what you wrote, and how to change or end
        any of it.
      </p>
      <h2 id="people">If it feels too heavy</h2>
      <p>Please talk to a person. These are there for you{anywhere ? `; anywhere else, ${anywhere.line}` : ''}.</p>
      <dl>
        {named.map(({ country, line, emergency }) => (
          <>
            <dt>{place(country)}</dt>
            <dd>
              {line}. In danger: {emergency}.
            </dd>
          </>
        ))}
      </dl>
      <h2>Who runs this</h2>
      <Operator frame={frame} />
    </Layout>
  );
};

/** What a person agrees to, as it is shown beside the buttons, with its version. */
export const ConsentPage: FC<{ frame: Frame }> = ({ frame }) => (
  <Layout frame={frame} title="What you agree to">
    <p>
      Each of these stands beside its own box or button. Neither is ticked before you tick it, and each can be ended
      alone.
    </p>
    <h2>Emails</h2>
    <p class="note">{CONSENT_WORDING.email.wording}</p>
    <p class="soft">Version {CONSENT_WORDING.email.version}</p>
    <h2>Texts</h2>
    <p class="note">{CONSENT_WORDING.sms.wording}</p>
    <p class="soft">Version {CONSENT_WORDING.sms.version}</p>
    <p>
      We keep when and where you agreed, and to which words. It is on your own page. <a href="/privacy">Privacy</a>
    </p>
  </Layout>
);

export const Operator: FC<{ frame: Frame }> = ({ frame: { settings } }) => (
  <p>
    {settings.operatorName}
    {settings.postalAddress ? `, ${settings.postalAddress}` : ''}. Write to{' '}
    <a href={`mailto:${settings.from}`}>{settings.from}</a>, or use the <a href="/privacy/complaint">complaint form</a>.
  </p>
);
