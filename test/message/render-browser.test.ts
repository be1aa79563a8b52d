/** The layout in a real browser: no accessibility fault, nothing cut off, nothing fetched, in light and dark. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderEmail } from '../../functions/message/render.ts';
import { sampleData } from '../../functions/message/sample.ts';
import type { Words } from '../../functions/message/words.ts';
import { loadWords } from '../../infra/build/words.ts';
import { needs } from '../need.ts';
import { faultsOf, newPage, startBrowser } from '../page/browser.ts';

needs('chromium')('an email in a browser', () => {
  let words: Words;
  let browser: Browser;
  let page: Page;
  let strayed: string[];
  beforeAll(async () => {
    words = await loadWords('templates');
    browser = await startBrowser();
    ({ page, strayed } = await newPage(browser));
  });
  afterAll(() => browser?.close());

  test.each(['interview-offer-draft', 'interview-two-lists', 'receipt', 'care-a'])('%s', async (message) => {
    const data = { ...sampleData(), joined: [{ line: 'Contoso Freight, Planner' }] };
    await page.setContent(renderEmail(words, { message, data }).html);
    expect(await faultsOf(page)).toEqual([]);
    expect(strayed).toEqual([]);
  });
});
