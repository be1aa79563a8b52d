/** What this service is, how to steer it, and what it does with what it knows: the pages that every message links to. */
import type { FC } from 'hono/jsx';
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
        UNSUBSCRIBE as well. Message and data rates may apply to texts.
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
      <table>
        <thead>
          <tr>
            <th scope="col">Country</th>
            <th scope="col">To talk or text</th>
            <th scope="col">In danger</th>
          </tr>
        </thead>
        <tbody>
          {named.map(({ country, line, emergency }) => (
            <tr>
              <th scope="row">{place(country)}</th>
              <td>{line}</td>
              <td>{emergency}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Who runs this</h2>
      <Operator frame={frame} />
    </Layout>
  );
};

export const PrivacyPage: FC<{ frame: Frame }> = ({ frame }) => (
  <Layout frame={frame} title="Privacy">
    <p>
      In short: we keep what we need to write to you, we keep what you write to yourself encrypted, and we pass neither
      on.
    </p>
    <h2>What we hold</h2>
    <ul>
      <li>your email address, and your name, phone number, country and time zone as far as you gave them</li>
      <li>when and how you agreed to emails and to texts, and in which words</li>
      <li>the noes: company, role, how far it went, and a contact if the mail named one</li>
      <li>what we sent you and when, and which buttons you pressed</li>
      <li>what you wrote to yourself, encrypted under a key of your own</li>
    </ul>
    <h2>What for</h2>
    <p>
      To send you the messages you agreed to, and to stop when you say so. Nothing else: no profile, no selling, no
      advertising.
    </p>
    <h2>What we don’t do</h2>
    <ul>
      <li>We never write to an employer or a recruiter.</li>
      <li>We don’t track whether you open a mail. These pages set no cookies and load nothing from anywhere else.</li>
      <li>
        We keep no note of how you are doing. If your words sound like distress, we answer, pause, and keep no label of
        it.
      </li>
      <li>
        What you write to yourself is in no tool of the operator’s. Only whoever administers its cloud account could
        change that rule.
      </li>
    </ul>
    <h2>Who else handles it</h2>
    <p>
      The operator’s own account at Amazon Web Services stores it and sends the emails. Twilio sends the texts, if you
      agreed to texts. Nobody else gets your number or your consent.
    </p>
    <h2>How long</h2>
    <ul>
      <li>
        A mail you forward is deleted once it is read. One that we have to ask you about is deleted within a week.
      </li>
      <li>Links in our messages work for 60 days.</li>
      <li>What was deleted is gone from backups within 30 days.</li>
    </ul>
    <h2>What you can do</h2>
    <p>
      Your own page, linked from the foot of every email, shows all of it and lets you correct it, download it and stop
      it. To have it deleted or to complain, write to the operator.
    </p>
    <h2>Who runs this</h2>
    <Operator frame={frame} />
    <p class="soft">This service is for people of 18 and older.</p>
  </Layout>
);

const Operator: FC<{ frame: Frame }> = ({ frame: { settings } }) => (
  <p>
    {settings.operatorName}
    {settings.postalAddress ? `, ${settings.postalAddress}` : ''}
  </p>
);
