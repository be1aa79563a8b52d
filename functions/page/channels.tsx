/** How a person is reached: their addresses and numbers, what they agreed to, and the buttons that change it. */
import type { FC } from 'hono/jsx';
import { CONSENT_WORDING } from '../candidate/consent-wording.ts';
import type { History } from '../follow-up/history.ts';
import type { Channel } from '../follow-up/plan.ts';
import { Do, Press } from './fields.tsx';
import { localDateTime } from './in-words.ts';

type Props = { history: History; rev: string };

export const Channels: FC<Props> = ({ history, rev }) => {
  const { candidate } = history;
  const on = (channel: Channel) => candidate.consent[channel]?.status === 'granted';
  return (
    <>
      <h2>How we reach you</h2>
      <ul class="list">
        <li>
          <span class="address">{candidate.email}</span>
          <span class="soft line">{consentLine(history, 'email')}</span>
        </li>
        {candidate.phone && (
          <li>
            <span class="address">{candidate.phone}</span>
            <span class="soft line">{consentLine(history, 'sms')}</span>
          </li>
        )}
      </ul>
      {on('email') && (
        <Press what="stop-email" rev={rev} second>
          Stop the emails
        </Press>
      )}
      {on('sms') && (
        <Press what="stop-sms" rev={rev} second>
          Stop the texts
        </Press>
      )}
      {on('email') && on('sms') && (
        <Press what="stop-all" rev={rev} second>
          Stop both
        </Press>
      )}
      {candidate.consent.email?.status === 'revoked' && (
        <form method="post">
          <Do what="start-email" rev={rev} />
          <p class="note">{CONSENT_WORDING.email.wording}</p>
          <button type="submit" class="second">
            Allow emails again
          </button>
        </form>
      )}
      {candidate.consent.sms?.status === 'revoked' && candidate.phone && (
        <p class="soft">To have texts again, text START to the number they came from.</p>
      )}
      <Numbers history={history} rev={rev} />
      <Addresses history={history} rev={rev} />
      <Agreed history={history} />
    </>
  );
};

const Numbers: FC<Props> = ({ history: { candidate }, rev }) => {
  const { pendingPhone } = candidate;
  return (
    <>
      {pendingPhone && (
        <>
          <p>
            If {pendingPhone.number} can get our texts, a code is on its way to it. It works for ten minutes. You can
            also text START from that phone, to the number our code came from.
          </p>
          <form method="post">
            <Do what="phone-code" rev={rev} />
            <label for="code">The code, six digits</label>
            <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength={12} required />
            <button type="submit">That’s my number</button>
          </form>
          <Press what="drop-phone" rev={rev} second>
            Forget this number
          </Press>
        </>
      )}
      <details>
        <summary>{candidate.consent.sms?.status === 'granted' ? 'Use another phone number' : 'Get texts too'}</summary>
        <form method="post">
          <Do what="add-phone" rev={rev} />
          <label for="phone">
            Phone number <span class="hint">with the country in front, such as +1 202 555 0123</span>
          </label>
          <input id="phone" name="phone" type="tel" autocomplete="tel" maxlength={40} required />
          <label class="tick">
            <input type="checkbox" name="agree" value="yes" required />
            {CONSENT_WORDING.sms.wording}
          </label>
          <button type="submit">Send me a code</button>
        </form>
      </details>
    </>
  );
};

const Addresses: FC<Props> = ({ history: { candidate }, rev }) => (
  <>
    {(candidate.otherEmails ?? []).length > 0 && (
      <>
        <h3>Your other addresses</h3>
        <ul class="list">
          {candidate.otherEmails?.map((address) => (
            <li>
              <span class="address">{address}</span>
              <form method="post">
                <Do what="write-to" rev={rev} />
                <input type="hidden" name="address" value={address} />
                <button type="submit" class="second">
                  Write to this one
                </button>
              </form>
            </li>
          ))}
        </ul>
      </>
    )}
    <details>
      <summary>Add another address of yours</summary>
      <form method="post">
        <Do what="add-address" rev={rev} />
        <label for="address">
          Email address <span class="hint">we mail it one question, and mail you forward from it counts as yours</span>
        </label>
        <input id="address" name="address" type="email" autocomplete="email" maxlength={254} required />
        <button type="submit">Ask there</button>
      </form>
    </details>
  </>
);

const CHANNEL: Record<Channel, string> = { email: 'Emails', sms: 'Texts' };

/** Every yes and every stop, the newest first, each with the words it was said to. */
const Agreed: FC<{ history: History }> = ({ history: { candidate, events } }) => {
  const all = events.flatMap(({ body, proof, at }) =>
    proof && (body.kind === 'consent-given' || body.kind === 'stopped') ? [{ body, proof, at }] : [],
  );
  if (all.length === 0) return null;
  return (
    <details>
      <summary>What you agreed to, and when</summary>
      <ul class="list">
        {all.reverse().map(({ body, proof, at }) => (
          <li>
            <time datetime={at}>{localDateTime(at, candidate)}</time>
            {CHANNEL[body.channel]}: {body.kind === 'stopped' ? 'stopped.' : `yes (${proof.source}).`}
            {body.kind === 'consent-given' && (
              <span class="soft line">
                “{proof.wording}”{proof.version ? ` (wording ${proof.version})` : ''}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};

function consentLine({ candidate }: History, channel: Channel): string {
  const consent = candidate.consent[channel];
  if (!consent) return 'You have not agreed to this, so nothing is sent.';
  const day = (at: string) => localDateTime(at, candidate);
  if (consent.status === 'revoked') return `Stopped on ${day(consent.revokedAt ?? consent.at)}.`;
  const dead = candidate.dead.includes(channel) ? ' Our messages come back from there.' : '';
  return `You agreed on ${day(consent.at)} (${consent.source}).${dead}`;
}
