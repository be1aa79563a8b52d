/** The local page against the shapes of the real endpoints, which are played here from memory. */
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { localPage, type OutboxMessage } from '../../infra/local/page/index.tsx';
import { needs } from '../need.ts';
import { faultsOf, newPage, startBrowser } from '../page/browser.ts';

const SAMPLE = 'From: nora@mail.example\r\nSubject: Fwd: your application\r\n\r\nIt was a no.\r\n';

type Played = {
  mails: { to: string | null; raw: string }[];
  texts: unknown[];
  advances: string[];
  enrolled: unknown[];
  keys: (string | undefined)[];
};

let outbox: OutboxMessage[];
let played: Played;
let now: number;

const email = (more: Partial<OutboxMessage>): OutboxMessage => ({
  id: 'ses-1',
  at: '2026-03-03T14:42:00.000Z',
  localTime: '2026-03-03T09:42:00-05:00',
  channel: 'email',
  to: 'nora@mail.example',
  step: 'acknowledge',
  followUpId: 'fol_1',
  subject: 'A line or two for today',
  text: 'Hi Nora,\n\nThat is a disappointing mail to get.',
  html: '<!doctype html><html lang="en"><head><title>A line</title></head><body><h1>A line or two</h1><p><a href="/l/token-1">Rough</a></p><script>document.body.remove()</script></body></html>',
  ...more,
});

const sms = (more: Partial<OutboxMessage>): OutboxMessage => ({
  ...email({ channel: 'sms', to: '+12025550123', subject: null, html: undefined }),
  ...more,
});

const deps = {
  outbox: async () => outbox,
  postMail: async () => undefined,
  postSms: async () => undefined,
  clock: { now: () => now },
  advance: async () => ({ now: '' }),
  apiKey: 'local-key',
  signUpAddress: 'join@rebound.localhost',
  sample: new TextEncoder().encode(SAMPLE),
};

function fakeService(): Hono {
  const app = new Hono();
  app.get('/local/outbox', (c) => c.json({ messages: outbox }));
  app.post('/local/mail', async (c) => {
    played.mails.push({ to: c.req.query('to') ?? null, raw: await c.req.text() });
    return c.json({ ok: true });
  });
  app.post('/local/sms', async (c) => {
    played.texts.push(await c.req.json());
    return c.json({ ok: true });
  });
  app.post('/local/clock', async (c) => {
    const { advance } = await c.req.json();
    played.advances.push(advance);
    now += 86_400_000;
    outbox.push(
      email({
        id: 'ses-2',
        subject: 'Two short lists',
        step: 'two-lists',
        localTime: '2026-03-04T10:05:00-05:00',
        text: 'The second one.',
      }),
    );
    return c.json({ now: new Date(now).toISOString() });
  });
  app.post('/v1/rejections', async (c) => {
    const body = await c.req.json();
    if (body.company === 'Nowhere')
      return c.json({ title: 'Unprocessable', detail: 'The time zone is not one.', code: 'invalid-timezone' }, 422);
    played.enrolled.push(body);
    played.keys.push(c.req.header('authorization'));
    return c.json(
      { id: 'rej_1', candidateId: 'cand_1', followUpId: 'fol_1', forwardingAddress: 'u-abc@rebound.localhost' },
      201,
    );
  });
  app.get('/l/:token', (c) => c.html(`<title>real</title><h1>The page of ${c.req.param('token')}</h1>`));
  app.route('/', localPage(deps));
  return app;
}

test('the page allows its own script alone, and frames nothing that runs', async () => {
  outbox = [];
  now = 0;
  const response = await localPage(deps).request('/');
  const policy = response.headers.get('content-security-policy')!;
  const nonce = /script-src 'nonce-([^']+)'/.exec(policy)![1]!;
  const html = await response.text();
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toContain(`<script nonce="${nonce}">`);
  expect(html).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  expect(policy).toContain("default-src 'none'");
  expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  const again = (await localPage(deps).request('/')).headers.get('content-security-policy');
  expect(again).not.toBe(policy);
});

needs('chromium')('the local page in a browser', () => {
  let server: ServerType;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    server = await new Promise<ServerType>((listening) => {
      const started = serve({ fetch: fakeService().fetch, port: 0, hostname: '127.0.0.1' }, () => listening(started));
    });
    origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  beforeEach(() => {
    played = { mails: [], texts: [], advances: [], enrolled: [], keys: [] };
    now = Date.parse('2026-03-03T15:00:00.000Z');
    outbox = [
      email({}),
      sms({ id: 'SM1', text: 'Rebound: a small note. Reply FINE, MEH or ROUGH.' }),
      sms({
        id: 'SM2',
        by: 'carrier',
        step: null,
        text: 'You are unsubscribed.',
        at: '2026-03-03T16:00:00.000Z',
        localTime: '2026-03-03T11:00:00-05:00',
      }),
    ];
  });

  /** With the page's own policy in force; what it forbids is a complaint. */
  async function opened(): Promise<{ page: Page; complaints: string[]; close: () => Promise<void> }> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, timezoneId: 'Asia/Tokyo' });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(origin);
    await page.locator('#mails button').first().waitFor();
    return { page, complaints, close: () => context.close() };
  }

  test('in every look', async () => {
    const { page, strayed } = await newPage(browser, origin);
    await page.goto(origin);
    await page.locator('#mails button').first().waitFor();
    await page.getByText('Enrol a person instead').click();
    expect(await faultsOf(page)).toEqual([]);
    expect(strayed).toEqual([]);
  });

  test('a mail opens with its own layout, runs nothing, and its links open the real pages', async () => {
    const { page, complaints, close } = await opened();
    expect(await page.locator('#envelope').textContent()).toBe(
      'To nora@mail.example, Tue, Mar 3, 9:42 AM where they are',
    );
    const mail = page.frameLocator('#mail');
    expect(await mail.locator('h1').textContent()).toBe('A line or two');
    const [popup] = await Promise.all([page.waitForEvent('popup'), mail.getByText('Rough').click()]);
    expect(await popup.locator('h1').textContent()).toBe('The page of token-1');
    // The script in the mail was stopped, by the sandbox and by the policy: that is the one complaint.
    expect(complaints.filter((line) => !/sandbox|Content Security Policy/i.test(line))).toEqual([]);
    await close();
  });

  test('texts are bubbles, the carrier’s are its own, and an answer goes to the endpoint', async () => {
    const { page, close } = await opened();
    expect(await page.locator('#texts .in p').allTextContents()).toEqual([
      'Rebound: a small note. Reply FINE, MEH or ROUGH.',
    ]);
    expect(await page.locator('#texts .carrier time').textContent()).toBe('Tue, Mar 3, 11:00 AM, from the carrier');
    await page.getByLabel('Answer with a text').fill('ROUGH');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Text handed in.').waitFor();
    expect(played.texts).toEqual([{ from: '+12025550123', body: 'ROUGH' }]);
    expect(await page.locator('#texts .out p').allTextContents()).toEqual(['ROUGH']);
    await close();
  });

  test('the clock moves on, and what came is there', async () => {
    const { page, close } = await opened();
    await page.getByRole('button', { name: 'Move on by 1 day' }).click();
    await page.getByText('Two short lists').first().waitFor();
    expect(played.advances).toEqual(['P1D']);
    expect(await page.locator('#mails .title').allTextContents()).toEqual([
      'Two short lists',
      'A line or two for today',
    ]);
    expect(await page.locator('#now').getAttribute('datetime')).toBe('2026-03-04T15:00:00.000Z');
    expect(await page.locator('#subject').textContent()).toBe('Two short lists');
    await close();
  });

  test('a mail is handed in by choosing a file, and the sample by its button', async () => {
    const { page, close } = await opened();
    await page
      .locator('#file')
      .setInputFiles({ name: 'no.eml', mimeType: 'message/rfc822', buffer: Buffer.from('Subject: no\r\n\r\nno') });
    await page.getByText('no.eml was handed in.').waitFor();
    await page.getByRole('button', { name: 'Try a sample' }).click();
    await page.getByText('The sample was handed in.').waitFor();
    expect(played.mails).toEqual([
      { to: 'join@rebound.localhost', raw: 'Subject: no\r\n\r\nno' },
      { to: 'join@rebound.localhost', raw: SAMPLE },
    ]);
    await close();
  });

  test('a person is enrolled through the API, with consent and its proof; a refusal is said', async () => {
    const { page, close } = await opened();
    await page.getByText('Enrol a person instead').click();
    await page.getByRole('button', { name: 'Enrol, with consent to both channels' }).click();
    await page.getByText('Nora Lind is enrolled.').waitFor();
    const proof = {
      at: '2026-03-03T15:00:00.000Z',
      source: 'the page on this machine',
      wording: 'Enrolled by hand to try it out.',
    };
    expect(played.keys).toEqual(['Bearer local-key']);
    expect(played.enrolled).toEqual([
      {
        candidate: {
          email: 'nora@mail.example',
          name: 'Nora Lind',
          phone: '+12025550123',
          timezone: 'America/New_York',
          consent: { email: proof, sms: proof },
        },
        company: 'Alder & Pine',
        role: 'Product Designer',
        stage: 'interview',
        contact: { email: 'hiring@alderpine.example' },
      },
    ]);
    await page.getByLabel('Company').fill('Nowhere');
    await page.getByRole('button', { name: 'Enrol, with consent to both channels' }).click();
    await page.getByText('The time zone is not one.').waitFor();
    await close();
  });
});
