/**
 * What is read in a browser. A GET shows a page and changes nothing, ever; the one button on it is a POST, and pressing it twice
 * is pressing it once. No script, no cookie, nothing from elsewhere.
 */
import { createHash } from 'node:crypto';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { History } from '../follow-up/history.ts';
import { recordEvent } from '../follow-up/record.ts';
import { signGrant } from '../message/links.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { APPROVAL } from '../rejection/door/approval.ts';
import { tap, toldWith } from '../reply/tap.ts';
import { countryOf, erase, formOf, spoken } from './answering.tsx';
import { COPY } from './copy.ts';
import { DonePage, noesOf } from './done.tsx';
import type { Frame } from './layout.tsx';
import { type Link, openLink, openOldLink } from './link.ts';
import { LinkPage } from './link-page.tsx';
import { shownNoes } from './noes.tsx';
import { ownPages } from './own.tsx';
import { ErasePage, ExpiredPage, FaultPage, FreshPage, ProblemPage, SetupPage } from './plain-pages.tsx';
import { publicPages } from './public.tsx';
import { SECURITY_HEADERS } from './style.ts';

const MOST_BYTES = 64 * 1024;

const secured: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.header(name, value);
};

const small = bodyLimit({
  maxSize: MOST_BYTES,
  onError: () => {
    throw new Problem('too-large', 'That is more than we can keep at once.', {
      mend: 'Go back, make it shorter and try again.',
    });
  },
});

/** To be mounted at `/`. */
export function pages(ports: Ports): Hono {
  const app = new Hono();
  const nobody: Frame = { settings: ports.settings, words: ports.words };
  const frameOf = (history: History): Frame => ({ ...nobody, country: countryOf(history) });

  // On our own paths only: mounted beside others, these pages speak for nobody else.
  for (const path of ['/l/*', '/me/*', '/mine/*', '/unsubscribe/*', '/help', '/privacy', '/privacy/*'])
    app.use(path, secured);
  for (const path of ['/l/*', '/me/*', '/mine/*', '/unsubscribe/*', '/privacy/*']) app.post(path, small);

  app.get('/l/:token', async (c) => {
    const token = c.req.param('token');
    const link = await openLink(ports, token);
    const frame = frameOf(link.history);
    if (link.grant.action === 'page') return c.redirect(`/me/${token}`, 303);
    if (link.grant.action === 'mine') return c.redirect(`/mine/${token}`, 303);
    if (link.grant.action === 'setup') return c.html(<SetupPage frame={frame} {...setupOf(link)} />);
    if (link.grant.action === 'erase')
      return c.html(<ErasePage frame={frame} rev={String(link.history.followUp?.rev ?? 0)} />);
    acting(link);
    return c.html(<LinkPage frame={frame} link={link} now={ports.clock.now()} noes={await toldBefore(ports, link)} />);
  });

  app.post('/l/:token', async (c) => {
    const link = await openLink(ports, c.req.param('token'));
    const frame = frameOf(link.history);
    const form = await formOf(c);
    if (link.grant.action === 'erase') return erase(c, ports, link, form);
    acting(link);
    try {
      const recorded = await tap(ports, link.grant, form);
      const answered = spoken(ports, frame, link, form, recorded);
      if (answered) return c.html(answered);
      if (link.grant.action === 'draft' && form.do !== 'sent')
        return c.html(<LinkPage frame={frame} link={link} now={ports.clock.now()} values={form} />);
      const shown = await shownNoes(ports, candidateOf(recorded), noesOf({ ...link, history: recorded.history }));
      const erase = link.grant.action === 'hired' ? await erasePath(ports, link) : undefined;
      const rest = { noes: shown, ...(erase && { erase }), ...recorded };
      return c.html(<DonePage frame={frame} link={link} form={form} now={ports.clock.now()} {...rest} />);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.status !== 422) throw problem;
      return c.html(
        <LinkPage frame={frame} link={link} now={ports.clock.now()} values={form} problem={problem} />,
        422,
      );
    }
  });

  app.post('/l/:token/fresh', async (c) => {
    await mailFresh(ports, c.req.param('token'));
    return c.html(<FreshPage frame={nobody} />);
  });

  app.get('/unsubscribe/:token', async (c) => {
    const link = await leaving(ports, c.req.param('token'));
    return c.html(<LinkPage frame={frameOf(link.history)} link={link} now={ports.clock.now()} />);
  });

  // RFC 8058: a mailbox provider posts this without a person or a cookie, and wants a plain success at once.
  app.post('/unsubscribe/:token', async (c) => {
    const link = await leaving(ports, c.req.param('token'));
    const form = await formOf(c);
    // A press belongs to the consent it ends: the same mail works again for somebody who has come back.
    const once = { consent: link.history.candidate.consent.email?.at ?? '' };
    const recorded = await tap(ports, link.grant, once);
    if (form['List-Unsubscribe'] === 'One-Click') return c.text('You get no more emails from us.');
    return c.html(
      <DonePage frame={frameOf(link.history)} link={link} form={once} now={ports.clock.now()} {...recorded} />,
    );
  });

  app.route('/', ownPages(ports));
  app.route('/', publicPages(ports));

  app.onError((error, c) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.header(name, value);
    if (!(error instanceof Problem)) {
      ports.log.error('a page failed', error, { path: c.req.routePath });
      return c.html(<FaultPage frame={nobody} />, 500);
    }
    const token = c.req.param('token');
    if (error.code === 'link-expired' && token)
      return c.html(<ExpiredPage frame={nobody} action={`/l/${token}/fresh`} />, 410);
    return c.html(<ProblemPage frame={nobody} problem={error} />, error.status);
  });

  return app;
}

const candidateOf = ({ history }: { history: History }): string => history.candidate.id;

/** What a link has told us already: its page shows that, and no form. */
const toldBefore = (ports: Ports, { grant, history, message }: Link) =>
  shownNoes(ports, grant.candidateId, toldWith(grant, history, message).noes);

const erasePath = async (ports: Ports, { grant: { candidateId, about } }: Link): Promise<string> => {
  const secret = await ports.secrets.get('link-secret');
  return `/l/${await signGrant({ candidateId, action: 'erase', about }, secret, ports.clock.real())}`;
};

function acting({ grant }: Link): void {
  if (grant.action === 'unsubscribe' || !(grant.action in COPY))
    throw new Problem('link-invalid', 'This link is not for this page.');
}

/** Leaving works however old the mail is. */
async function leaving(ports: Ports, token: string): Promise<Link> {
  const link = await openOldLink(ports, token);
  if (link.grant.action !== 'unsubscribe') throw new Problem('link-invalid', 'This link is not for this page.');
  return link;
}

/** Only Gmail's own approval is ever linked to: the address came in a mail that anybody may have written. */
function setupOf({ message }: Link): { url: string | undefined; code: string } {
  const { setupUrl, code } = message?.data ?? {};
  const url = typeof setupUrl === 'string' && APPROVAL.test(setupUrl) ? setupUrl : undefined;
  return { url, code: typeof code === 'string' ? code : '' };
}

/** Mails a fresh link for an old one, to the address we hold and nowhere else; once a day for each link. */
async function mailFresh(ports: Ports, token: string): Promise<void> {
  const { grant } = await openOldLink(ports, token);
  const day = new Date(ports.clock.now()).toISOString().slice(0, 10);
  const inboundId = `fresh#${createHash('sha256').update(token).digest('hex').slice(0, 32)}#${day}`;
  await recordEvent(ports, grant.candidateId, (history) => ({
    events: [{ id: inboundId, body: { kind: 'replied', word: 'fresh' } }],
    answers: () => [
      {
        id: `reply.${inboundId}`,
        step: `reply:${inboundId}`,
        type: 'reply',
        channel: 'email',
        to: history!.candidate.email,
        message: 'fresh-link',
        data: { grant: { action: grant.action, about: grant.about } },
      },
    ],
  }));
}
