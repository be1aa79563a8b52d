/** Every page in a real browser: no accessibility fault, nothing cut off or fetched from elsewhere, and it works without scripts. */
import { type ServerType, serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LINK_NAMES } from '../../functions/message/words.ts';
import { pages } from '../../functions/page/index.tsx';
import { needs } from '../need.ts';
import { faultsOf, LOOKS, newLook, startBrowser } from './browser.ts';
import { startWorld, type World } from './world.ts';

needs('chromium')('pages in a browser', () => {
  let world: World;
  let server: ServerType;
  let browser: Browser;
  let origin: string;
  let paths: string[];
  const names = LINK_NAMES.filter((name) => name !== 'fresh' && name !== 'page');
  let person: string;

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
    const about = await world.sent(person, `offer-draft:${heard.rejections[0]!.id}`, 'interview-offer-draft');
    paths = await Promise.all(names.map(async (name) => `/l/${await world.token(person, name, about)}`));
    paths.push(
      `/me/${await world.token(person, 'page', about)}`,
      `/unsubscribe/${await world.token(person, 'unsubscribe', about)}`,
    );
    paths.push('/help', '/privacy', '/privacy/complaint', '/privacy/consent', '/l/not-one-of-ours');
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await world?.stop();
  });

  // Every page once; in the other looks those that have a form, a table or a list of their own.
  const FORMS = ['draft', 'write', 'values', 'plan', 'correct', 'stop', 'pause'];
  test.each(LOOKS)('%i px wide, %s', { timeout: 90_000 }, async (width, scheme) => {
    const every = width === 320 && scheme === 'light';
    const looked = every ? paths : paths.filter((_, index) => index >= names.length || FORMS.includes(names[index]!));
    const { context, strayed } = await newLook(browser, [width, scheme], origin);
    const page = await context.newPage();
    for (const path of looked) {
      await page.goto(origin + path);
      expect(await faultsOf(page), path).toEqual([]);
    }
    expect(strayed).toEqual([]);
    await context.close();
  });

  test('with scripts switched off and the page’s own policy: a form is filled in, pressed and answered', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (line) => complaints.push(line.text()));
    const about = await world.sent(person, 'two-lists', 'interview-two-lists');
    await page.goto(`${origin}/l/${await world.token(person, 'write', about)}`);
    await page.getByLabel('My own words').fill('I would start with the shop story.');
    await page.getByRole('button', { name: 'Keep it' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Kept');

    await page.goto(`${origin}/me/${await world.token(person, 'page', about)}`);
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
