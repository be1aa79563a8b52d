/**
 * The page of `rebound start`: the inbox and the phone of everybody it writes to, on one screen. It shows what the capture
 * endpoints took, hands in mail and texts, and moves the clock on, all through the same endpoints a script would use.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { raw } from 'hono/html';

/** What a provider took from us, as `GET /local/outbox` gives it. */
export type OutboxMessage = {
  id: string;
  /** The person's time, ISO instant; `localTime` is the same on their own wall. */
  at: string;
  localTime: string;
  channel: 'email' | 'sms';
  to: string;
  step: string | null;
  followUpId: string | null;
  subject: string | null;
  text: string;
  html?: string;
  /** Said by the carrier, not by us. */
  by?: 'carrier';
};

export type LocalPage = {
  outbox(): Promise<OutboxMessage[]>;
  postMail(raw: Uint8Array, to?: string): Promise<unknown>;
  postSms(from: string, body: string): Promise<unknown>;
  clock: { now(): number };
  advance(duration: string): Promise<{ now: string }>;
  apiKey: string;
  signUpAddress: string;
  /** A forwarded rejection to try it with. */
  sample?: Uint8Array;
};

const fileHere = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** To be mounted at `/`, next to `/local/*` and `/v1/*`. */
export function localPage({ clock, apiKey, signUpAddress, sample }: LocalPage): Hono {
  const app = new Hono();
  const style = fileHere('./page.css');
  const script = fileHere('./browser.js');

  app.get('/', (c) => {
    const nonce = randomBytes(16).toString('base64');
    // An email brings its own styles into its frame, and a frame without an address has the policy of the page around it.
    const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
    c.header('Content-Security-Policy', policy);
    c.header('Referrer-Policy', 'no-referrer');
    c.header('X-Robots-Tag', 'noindex');
    c.header('Cache-Control', 'no-store');
    return c.html(
      <Page
        nonce={nonce}
        style={style}
        script={script}
        apiKey={apiKey}
        signUpAddress={signUpAddress}
        sample={sample !== undefined}
      />,
    );
  });

  app.get('/local/now', (c) => c.json({ now: new Date(clock.now()).toISOString() }));

  app.get('/local/sample', (c) =>
    sample ? c.body(new Uint8Array(sample), 200, { 'Content-Type': 'message/rfc822' }) : c.notFound(),
  );

  return app;
}

const STAGES = [
  ['application', 'on the application'],
  ['screen', 'after a first call'],
  ['interview', 'after an interview'],
  ['final', 'after the final round'],
] as const;

const JUMPS = [
  ['PT1H', '1 hour'],
  ['P1D', '1 day'],
  ['P3D', '3 days'],
  ['P7D', '1 week'],
] as const;

type Parts = { nonce: string; style: string; script: string; apiKey: string; signUpAddress: string; sample: boolean };

const Page = ({ nonce, style, script, apiKey, signUpAddress, sample }: Parts) => (
  <>
    {raw('<!doctype html>')}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Rebound on this machine</title>
        <style>{raw(style)}</style>
      </head>
      <body data-api-key={apiKey} data-sign-up={signUpAddress}>
        <header>
          <h1>
            Rebound <small>on this machine</small>
          </h1>
          <div class="clock">
            <time id="now">...</time>
            <fieldset class="jumps" aria-label="Move the clock on">
              <span aria-hidden="true">move on</span>
              {JUMPS.map(([duration, label]) => (
                <button type="button" data-advance={duration} aria-label={`Move on by ${label}`}>
                  {label}
                </button>
              ))}
            </fieldset>
          </div>
          <p id="status" role="status" />
        </header>
        <main>
          <section class="inbox" aria-labelledby="inbox-title">
            <div class="bar">
              <h2 id="inbox-title">Inbox</h2>
              <label>
                <span class="hidden">Whose mail</span>
                <select id="whose">
                  <option value="">Everybody</option>
                </select>
              </label>
            </div>
            <ol id="mails" />
            <p id="no-mails" class="empty">
              No mail yet. Tell it about a no, and move the clock on.
            </p>
          </section>
          <section class="reading" aria-labelledby="subject">
            <div class="bar">
              <div class="letterhead">
                <h2 id="subject">Nothing opened yet</h2>
                <p id="envelope">Mails open here as the person sees them. Their links work.</p>
              </div>
            </div>
            <iframe id="mail" title="The mail" sandbox="allow-popups allow-popups-to-escape-sandbox" hidden />
          </section>
          <aside>
            <section class="phone" aria-labelledby="phone-title">
              <div class="bar">
                <h2 id="phone-title">Phone</h2>
                <label>
                  <span class="hidden">Whose phone</span>
                  <select id="number">
                    <option value="">No texts yet</option>
                  </select>
                </label>
              </div>
              <ol id="texts" aria-live="polite" tabindex={0} aria-label="Texts" />
              <form id="answer">
                <label class="hidden" for="answer-text">
                  Answer with a text
                </label>
                <input id="answer-text" name="body" placeholder="Text back: WALK, PAUSE" autocomplete="off" />
                <button type="submit">Send</button>
              </form>
            </section>
            <section class="doors" aria-labelledby="doors-title">
              <h2 id="doors-title">Tell it about a no</h2>
              <div id="drop">
                <p>
                  Drop a forwarded mail here (.eml), or{' '}
                  <label class="choose" for="file">
                    choose one
                  </label>
                  .
                </p>
                <input id="file" type="file" accept=".eml,message/rfc822" multiple />
                {sample && (
                  <button type="button" id="sample">
                    Try a sample
                  </button>
                )}
                <label class="to">
                  To
                  <input
                    class="field"
                    id="to"
                    list="addresses"
                    value={signUpAddress}
                    autocomplete="off"
                    spellcheck={false}
                  />
                </label>
                <datalist id="addresses">
                  <option value={signUpAddress}>the sign-up address</option>
                </datalist>
              </div>
              <details>
                <summary>Enrol a person instead</summary>
                <EnrolForm />
              </details>
            </section>
          </aside>
        </main>
        <script nonce={nonce}>{raw(script)}</script>
      </body>
    </html>
  </>
);

/** Filled in with an invented person, so that one press is enough. */
const EnrolForm = () => (
  <form id="enrol">
    <label>
      Name
      <input class="field" name="name" value="Nora Lind" autocomplete="off" />
    </label>
    <label>
      Email
      <input class="field" name="email" type="email" value="nora@mail.example" required autocomplete="off" />
    </label>
    <label>
      Phone
      <input class="field" name="phone" type="tel" value="+12025550123" autocomplete="off" />
    </label>
    <label>
      Time zone
      <input class="field" name="timezone" list="zones" value="America/New_York" autocomplete="off" />
    </label>
    <datalist id="zones" />
    <label>
      Company
      <input class="field" name="company" value="Alder &amp; Pine" required autocomplete="off" />
    </label>
    <label>
      Role
      <input class="field" name="role" value="Product Designer" autocomplete="off" />
    </label>
    <label>
      The no came
      <select class="field" name="stage">
        {STAGES.map(([value, label]) => (
          <option value={value} selected={value === 'interview'}>
            {label}
          </option>
        ))}
      </select>
    </label>
    <label>
      Contact
      <input class="field" name="contact" type="email" value="hiring@alderpine.example" autocomplete="off" />
    </label>
    <button type="submit">Enrol, with consent to both channels</button>
  </form>
);
