/** What is kept, what for, how long, and what a person can do about it. The periods come from the table that the job works by. */
import type { FC } from 'hono/jsx';
import { PERIODS } from '../candidate/retention.ts';
import { Operator } from './help.tsx';
import { type Frame, Layout } from './layout.tsx';

export const PrivacyPage: FC<{ frame: Frame }> = ({ frame }) => (
  <Layout frame={frame} title="Privacy">
    <p>
      In short: we keep what we need to write to you, we keep what you write to yourself encrypted, and we pass neither
      on.
    </p>
    <h2>What we hold</h2>
    <ul>
      <li>your email addresses, and your name, phone number, country and time zone as far as you gave them</li>
      <li>
        when and how you agreed to emails and to texts, and <a href="/privacy/consent">in which words</a>
      </li>
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
      <li>
        We don’t share your phone number, your texts or your consent to texts with anybody for their own purposes.
      </li>
      <li>We don’t track whether you open a mail. These pages set no cookies and load nothing from anywhere else.</li>
      <li>
        We keep no note of how you are doing. If your words sound like distress, software answers at once with people to
        turn to, pauses everything, and keeps no label of it. Nobody is told.
      </li>
      <li>
        What you write to yourself is in no tool of the operator’s. Only whoever administers its cloud account could
        change that rule.
      </li>
    </ul>
    <h2>Who else handles it</h2>
    <p>
      The operator’s own account at Amazon Web Services stores it and sends the emails. Twilio sends the texts, if you
      agreed to texts. Both work for the operator alone.
    </p>
    <h2>How long</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Kept</th>
        </tr>
      </thead>
      <tbody>
        {Object.values(PERIODS).map(({ what, kept }) => (
          <tr>
            <th scope="row">{what}</th>
            <td>{kept}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p class="soft">Links in our messages work for 60 days. What was deleted is gone from backups within 30 days.</p>
    <h2>What you can do</h2>
    <p>
      Your own page, linked from the foot of every email, shows all of it. There you can correct it, download it as one
      file, stop it, or delete it all at once. You need to ask nobody.
    </p>
    <p>
      If something went wrong, <a href="/privacy/complaint">make a complaint</a>: you get a number at once and an answer
      within 30 days. You can also go to the data protection authority where you live.
    </p>
    <h2>Children</h2>
    <p>
      This service is for people of 18 and older, and each consent says so. If a younger person gets our messages, tell
      us by the <a href="/privacy/complaint">complaint form</a>: the operator then deletes their record, and we don’t
      write to them again.
    </p>
    <h2>Who runs this</h2>
    <Operator frame={frame} />
  </Layout>
);
