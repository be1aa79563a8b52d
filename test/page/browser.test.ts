/** Every page in a real browser: no accessibility fault, nothing cut off or fetched from elsewhere, and it works without scripts. */
import { type ServerType, serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LINK_NAMES } from '../../functions/message/words.ts';
import { pages } from '../../functions/page/index.tsx';
import { needs } from '../need.ts';
import { faultsOf, LOOKS, newPage, startBrowser } from './browser.ts';
import { startWorld, type World } from './world.ts';

needs('chromium')('pages in a browser', () => {
  let world: World;
  let server: ServerType;
  let browser: Browser;
  let origin: string;
  let person: string;
  let about: string;
  let page: Page;
  let strayed: string[];

  beforeAll(async () => {
    world = await startWorld();
    server = await new Promise<ServerType>((listening) => {
      const started = serve({ fetch: pages(world.ports).fetch, port: 0, hostname: '127.0.0.1' }, () =>
        listening(started),
      );
    });
    origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    browser = await startBrowser();
    const heard = await world.person('Rosa', { phone: '+12025550190' });
    person = heard.history.candidate.id;
    about = await world.sent(person, `offer-draft:${heard.rejections[0]!.id}`, 'interview-offer-draft');
    ({ page, strayed } = await newPage(browser, origin));
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await world?.stop();
  });

  const names: string[] = LINK_NAMES.filter((name) => name !== 'fresh' && name !== 'page');
  const pathOf: Record<string, (token: string) => string> = {
    page: (token) => `/me/${token}`,
    unsubscribe: (token) => `/unsubscribe/${token}`,
  };
  const others = ['/help', '/privacy', '/privacy/complaint', '/privacy/consent', '/l/not-one-of-ours'];
  // Every page once; in the other looks those that have a form, a table or a list of their own.
  const plain = names.filter(
    (name) => !['draft', 'write', 'values', 'plan', 'correct', 'stop', 'pause'].includes(name),
  );
  test.each([...names, ...Object.keys(pathOf), ...others])('%s', async (name) => {
    const token = name.startsWith('/') ? '' : await world.token(person, name, about);
    await page.goto(origin + (token ? (pathOf[name]?.(token) ?? `/l/${token}`) : name));
    expect(await faultsOf(page, plain.includes(name) ? LOOKS.slice(0, 1) : LOOKS)).toEqual([]);
    expect(strayed).toEqual([]);
  });

  test('with scripts switched off and the page’s own policy: a form is filled in, pressed and answered', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (line) => complaints.push(line.text()));
    const lists = await world.sent(person, 'two-lists', 'interview-two-lists');
    await page.goto(`${origin}/l/${await world.token(person, 'write', lists)}`);
    await page.getByLabel('My own words').fill('I would start with the shop story.');
    await page.getByRole('button', { name: 'Keep it' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Kept');

    await page.goto(`${origin}/me/${await world.token(person, 'page', lists)}`);
    expect(await page.getByText('I would start with the shop story.').count()).toBe(1);
    await page.getByText('Choose another').click();
    await page.getByLabel('Time zone').selectOption('Europe/Dublin');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByText('We go by the time in Dublin.').count()).toBe(1);
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download it all' }).click();
    expect((await file).suggestedFilename()).toBe('rebound.json');
    await page.getByRole('button', { name: 'Stop both' }).click();
    expect(await page.getByRole('status').textContent()).toContain('You get no more messages from us.');
    expect(complaints).toEqual([]);
    await context.close();
  });
});
