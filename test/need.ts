/**
 * Tests that need more than Node: left out with a reason where it is missing, and failed instead under `REQUIRE_ALL=1`, where a
 * skipped test is a failed one.
 */
import { existsSync } from 'node:fs';
import { describe, test } from 'vitest';

/** Where Debian puts it, or others do; another one may be named. */
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
export const CHROMIUM = process.env.CHROMIUM_PATH ?? BROWSERS.find((path) => existsSync(path)) ?? BROWSERS[0]!;

export const SWAKS = process.env.SWAKS_PATH ?? '/usr/bin/swaks';

const THINGS = {
  chromium: {
    there: () => existsSync(CHROMIUM),
    why: `there is no browser at ${CHROMIUM}: apt-get install chromium, or name one in CHROMIUM_PATH`,
  },
  swaks: {
    there: () => existsSync(SWAKS),
    why: `there is no SMTP client at ${SWAKS}: apt-get install swaks, or name one in SWAKS_PATH`,
  },
};

/** `describe` where the thing is there; else one test that is skipped, or fails, with the reason in its name. */
export function needs(what: keyof typeof THINGS): (name: string, tests: () => void) => void {
  const { there, why } = THINGS[what];
  if (there()) return (name, tests) => describe(name, tests);
  return (name) => {
    if (process.env.REQUIRE_ALL === '1') {
      test(name, () => {
        throw new Error(`Left out although everything is required: ${why}`);
      });
      return;
    }
    process.stderr.write(`Left out: ${name} (${why})\n`);
    test(`${name}: left out, ${why}`, { skip: true }, () => {});
  };
}
