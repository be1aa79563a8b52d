/** The person's own page and its buttons; and the page behind the mail that asks whether a further address is theirs too. */
import { Hono } from 'hono';
import { askedAddress, confirmAddress } from '../candidate/address.ts';
import { addressKey, emailsOf } from '../candidate/candidate.ts';
import { exportCandidate } from '../candidate/erase.ts';
import type { History } from '../follow-up/history.ts';
import { plan } from '../follow-up/planner.ts';
import type { Recorded } from '../follow-up/record.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { answerTo, askOf } from '../rejection/door/asks.ts';
import type { TapForm } from '../reply/tap/form.ts';
import { tap } from '../reply/tap.ts';
import { countryOf, erase, formOf, spoken } from './answering.tsx';
import { SETTLED } from './copy.ts';
import type { Frame } from './layout.tsx';
import { type Link, openLink } from './link.ts';
import { MePage, type MeProps, ownWordsOf } from './me.tsx';
import { shownNoes } from './noes.tsx';
import { MineDonePage, MinePage } from './plain-pages.tsx';

/** What the person's own page says after one of its buttons. */
const DONE: Record<string, string> = {
  pause: 'Paused. Nothing comes before then.',
  resume: 'Your messages are on again.',
  zone: 'Saved. From now on we go by the time there.',
  rotate: 'You have a new address. The old one works for another 30 days, for mail that is clearly from you.',
  'stop-email': 'You get no more emails from us.',
  'stop-sms': 'You get no more texts from us.',
  'stop-all': 'You get no more messages from us.',
  'start-email': 'Emails are allowed again.',
  'mail-yes': 'We have read it. What we found is in a mail to you.',
  'mail-no': 'Deleted, and nothing came of it.',
  'add-address': 'If that address gets our mail, a question is on its way to it. Press the button there.',
  'write-to': 'From now on we write to this address.',
  'add-phone': 'Now type in the code, further down on this page.',
  'phone-code': 'Texts are on. The first one says how they work.',
  'drop-phone': 'That number is forgotten.',
};

/** To be mounted at `/`: `/me/:token` and `/mine/:token`. */
export function ownPages(ports: Ports): Hono {
  const app = new Hono();
  const nobody: Frame = { settings: ports.settings, words: ports.words };
  const frameOf = (history: History): Frame => ({ ...nobody, country: countryOf(history) });

  app.get('/me/:token', async (c) => {
    const { history } = await openOwn(ports, c.req.param('token'));
    return c.html(<MePage {...(await meProps(ports, frameOf(history), history))} />);
  });

  app.post('/me/:token', async (c) => {
    const link = await openOwn(ports, c.req.param('token'));
    const frame = frameOf(link.history);
    const form = await formOf(c);
    if (form.do === 'export') {
      c.header('Content-Disposition', 'attachment; filename="rebound.json"');
      return c.json(await exportCandidate(ports, link.grant.candidateId));
    }
    if (form.do === 'erase' || form.do === 'erase-now') return erase(c, ports, link, form);
    try {
      const recorded = await tap(ports, link.grant, form);
      const answered = spoken(ports, frame, link, form, recorded);
      if (answered) return c.html(answered);
      const wrong = form.do === 'phone-code' ? wrongCode(recorded.history) : undefined;
      const props = await meProps(ports, frameOf(recorded.history), recorded.history);
      if (wrong) return c.html(<MePage {...props} problem={wrong} />, 422);
      return c.html(<MePage {...props} done={settledBefore(form, recorded) ?? DONE[form.do ?? '']} />);
    } catch (problem) {
      if (!(problem instanceof Problem) || (problem.status !== 422 && problem.status !== 429)) throw problem;
      const { history } = await openOwn(ports, c.req.param('token'));
      return c.html(<MePage {...(await meProps(ports, frame, history))} problem={problem} />, problem.status);
    }
  });

  // Whoever reads that mail may be anybody: nothing of the person who asked is shown but how their address begins.
  app.get('/mine/:token', async (c) => {
    const { message, history } = await openMine(ports, c.req.param('token'));
    const address = askedAddress(ports, message);
    const known = emailsOf(history.candidate).some((own) => addressKey(own) === addressKey(address));
    if (known) return c.html(<MineDonePage frame={nobody} />);
    return c.html(<MinePage frame={nobody} address={address} other={String(message?.data?.sender)} />);
  });

  app.post('/mine/:token', async (c) => {
    const { grant, message } = await openMine(ports, c.req.param('token'));
    await confirmAddress(ports, grant.candidateId, message!);
    return c.html(<MineDonePage frame={nobody} />);
  });

  return app;
}

/** Of a mail that had its other answer before. */
function settledBefore({ do: what = '', mail }: TapForm, { history, applied }: Recorded): string | undefined {
  const ask = !applied && what.startsWith('mail-') ? askOf(history, mail) : undefined;
  const answer = ask && answerTo(history, ask);
  return answer && what !== `mail-${answer}` ? SETTLED[answer] : undefined;
}

/** A code that was no mistake leaves no number waiting. */
function wrongCode({ candidate: { pendingPhone } }: History): Problem | undefined {
  if (!pendingPhone) return undefined;
  const { triesLeft } = pendingPhone;
  const mend =
    triesLeft > 0
      ? `You can try ${triesLeft === 1 ? 'once more' : `${triesLeft} more times`}.`
      : 'Please ask for a new code.';
  return new Problem('invalid-request', 'That is not the code we sent.', { mend });
}

async function openMine(ports: Ports, token: string): Promise<Link> {
  const link = await openLink(ports, token);
  if (link.grant.action !== 'mine') throw new Problem('link-invalid', 'This link is not for this page.');
  askedAddress(ports, link.message);
  return link;
}

async function openOwn(ports: Ports, token: string): Promise<Link> {
  const link = await openLink(ports, token);
  if (link.grant.action !== 'page') throw new Problem('link-invalid', 'This link is not for this page.');
  return link;
}

async function meProps(ports: Ports, frame: Frame, history: History): Promise<MeProps> {
  const now = ports.clock.now();
  return {
    frame,
    history,
    planned: plan(history, ports.words, now),
    now,
    ownWords: await ownWordsOf(ports, history),
    noes: (await shownNoes(ports, history.candidate.id, history.rejections)).reverse(),
    forwardingAddress: `${history.candidate.forwardingToken}@${ports.settings.mailDomain}`,
  };
}
