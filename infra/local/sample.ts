import { fileURLToPath } from 'node:url';

/** A forwarded rejection to try things with. Nobody in it exists. */
export const SAMPLE_MAIL = fileURLToPath(
  new URL('../../test/fixtures/mail/gmail-forward-interview.eml', import.meta.url),
);
