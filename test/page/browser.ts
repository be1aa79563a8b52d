/** A real browser for tests: started once a file, and with no way out of this machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
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

/** As far apart as a reader may set letters and words (WCAG 2.2, 1.4.12): wider than any font of a machine, so that none decides. */
const SET_APART = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

type Look = readonly [width: number, scheme: 'light' | 'dark'];

/** Widths and schemes that a page is looked at in. */
export const LOOKS: readonly Look[] = [
  [320, 'light'],
  [320, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
];

/** @param origin the only place its documents may fetch from, if any; what else they ask for is in `strayed` */
export async function newPage(browser: Browser, origin?: string): Promise<{ page: Page; strayed: string[] }> {
  // The page's own policy forbids scripts; axe is let in beside it.
  const context = await browser.newContext({ bypassCSP: true });
  const strayed: string[] = [];
  await context.route('**', (route) => {
    const url = route.request().url();
    if (origin !== undefined && url.startsWith(origin)) return route.continue();
    strayed.push(url);
    return route.abort();
  });
  return { page: await context.newPage(), strayed };
}

/**
 * What axe finds wrong with the document that is open, in one look after the other, as `320 light: rule: elements`; and
 * whether anything sticks out to the right. Opening it anew for each look would take most of the time.
 */
export async function faultsOf(page: Page, looks = LOOKS): Promise<string[]> {
  await page.evaluate(axe);
  const faults: string[] = [];
  for (const [width, colorScheme] of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const found: string[] = await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the page without types
      const { violations } = await (globalThis as any).axe.run();
      return violations.map(
        (fault: { id: string; nodes: { target: string[] }[] }) =>
          `${fault.id}: ${fault.nodes.map((node) => node.target.join(' ')).join(', ')}`,
      );
    });
    const spaced = await page.addStyleTag({ content: SET_APART });
    const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    await spaced.evaluate((style) => style.parentNode?.removeChild(style));
    if (over !== 0) found.push(`${over} px too wide`);
    faults.push(...found.map((fault) => `${width} ${colorScheme}: ${fault}`));
  }
  return faults;
}
