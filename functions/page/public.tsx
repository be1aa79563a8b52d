/** Pages for everybody: help, privacy, what one agrees to, the complaint form. */
import { Hono } from 'hono';
import { complain } from '../candidate/complaint.ts';
import { renderBody } from '../message/render.ts';
import { careLine } from '../message/words.ts';
import type { Ports } from '../ports.ts';
import { Problem } from '../problem.ts';
import { formOf } from './answering.tsx';
import { ComplaintDonePage, ComplaintPage } from './complaint.tsx';
import { ConsentPage, HelpPage } from './help.tsx';
import type { Frame } from './layout.tsx';
import { PrivacyPage } from './privacy.tsx';

/** To be mounted at `/`. */
export function publicPages(ports: Ports): Hono {
  const app = new Hono();
  const frame: Frame = { settings: ports.settings, words: ports.words };
  app.get('/help', (c) => c.html(<HelpPage frame={frame} />));
  app.get('/privacy', (c) => c.html(<PrivacyPage frame={frame} />));
  app.get('/privacy/consent', (c) => c.html(<ConsentPage frame={frame} />));
  app.get('/privacy/complaint', (c) => c.html(<ComplaintPage frame={frame} />));
  app.post('/privacy/complaint', async (c) => {
    const form = await formOf(c);
    try {
      const { id, dueAt, tier } = await complain(ports, form);
      const care = tier ? careText(ports, tier === 'A' ? 'care-a' : 'care-b') : undefined;
      return c.html(<ComplaintDonePage frame={frame} id={id} dueAt={dueAt} care={care} />);
    } catch (problem) {
      if (!(problem instanceof Problem) || (problem.status !== 422 && problem.status !== 429)) throw problem;
      return c.html(<ComplaintPage frame={frame} values={form} problem={problem} />, problem.status);
    }
  });
  return app;
}

function careText({ words, settings }: Ports, message: string): string {
  const operator = {
    name: settings.operatorName,
    postalAddress: settings.postalAddress,
    helpUrl: `${settings.publicUrl}/help`,
  };
  return renderBody(words, { message, data: { ...careLine(words, undefined), operator } }).text;
}
