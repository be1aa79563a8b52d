/** A real browser for tests: started once a file, each look at a page in its own context, and no way out of this machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM } from '../need.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-sync',
      '--disable-component-update',
    ],
  });

/** Widths and schemes that every page is looked at in. */
export const LOOKS = [
  [320, 'light'],
  [320, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const;

/** @param origin the only place the pages may fetch from; what else they ask for is in `strayed` */
export async function newLook(
  browser: Browser,
  [width, colorScheme]: (typeof LOOKS)[number],
  origin: string,
): Promise<{ context: BrowserContext; strayed: string[] }> {
  // The page's own policy forbids scripts; axe is let in beside it.
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const strayed: string[] = [];
  await context.route('**', (route) => {
    const url = route.request().url();
    if (url.startsWith(origin)) return route.continue();
    strayed.push(url);
    return route.abort();
  });
  return { context, strayed };
}

/** What axe finds wrong, as `rule: elements`; and whether anything sticks out to the right. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: string[] = await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the page without types
    const { violations } = await (globalThis as any).axe.run();
    return violations.map(
      (fault: { id: string; nodes: { target: string[] }[] }) =>
        `${fault.id}: ${fault.nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
  });
  const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  return over === 0 ? found : [...found, `${over} px too wide`];
}
