/** The layout in a real browser: no accessibility fault, nothing cut off, nothing fetched, in light and dark. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderEmail } from '../../functions/message/render.ts';
import { sampleData } from '../../functions/message/sample.ts';
import type { Words } from '../../functions/message/words.ts';
import { loadWords } from '../../infra/build/words.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const left = executablePath === undefined && process.env.REQUIRE_ALL !== '1';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('an email in a browser', { skip: left }, () => {
  let words: Words;
  let browser: Browser;
  beforeAll(async () => {
    words = await loadWords(new URL('../../templates', import.meta.url).pathname);
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  const MESSAGES = ['interview-offer-draft', 'interview-two-lists', 'receipt', 'care-a'];
  it.each([
    [320, 'light'],
    [320, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('%i px wide, %s', async (width, colorScheme) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const fetched: string[] = [];
    await context.route('**', (route) => {
      fetched.push(route.request().url());
      return route.abort();
    });
    for (const message of MESSAGES) {
      const page = await context.newPage();
      const data = { ...sampleData(), joined: [{ line: 'Contoso Freight, Planner' }] };
      await page.setContent(renderEmail(words, { message, data }).html);
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the page without types
        const { violations } = await (globalThis as any).axe.run();
        return violations.map((v: { id: string }) => v.id);
      });
      expect(found, message).toEqual([]);
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(overflow), message).toBe(0);
      await page.close();
    }
    expect(fetched).toEqual([]);
    await context.close();
  });
});
