/** `rebound bench`: how fast the parts are that Rebound exists for, each next to a baseline of the same run. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchCare } from './bench/care.ts';
import type { Measured } from './bench/measured.ts';
import { benchPlanning } from './bench/planning.ts';
import { benchReading } from './bench/reading.ts';
import type { Command } from './command.ts';
import { mailsAt } from './read.ts';

const FIXTURES = fileURLToPath(new URL('../../test/fixtures/mail', import.meta.url));

export const command: Command = {
  usage: 'bench [PATH...] [--quick] [--json]',
  help: `
  PATH      mails to read, .eml files or folders; the project's fixtures if not given
  --quick   a tenth of the rounds: about a second, and rougher figures
  --json    one JSON line for each figure: {what, figure, ratio, baseline}

The ratio is what can be compared between machines. It takes about ten seconds.`,
  takes: 'PATH...',
  options: { json: { type: 'boolean' }, quick: { type: 'boolean' } },
  async run({ values, positionals }) {
    const mails =
      positionals.length > 0 ? positionals.flatMap(mailsAt) : readdirSync(FIXTURES).map((name) => join(FIXTURES, name));
    const share = values.quick === true ? 0.1 : 1;
    const show = ({ what, figure, ratio, baseline }: Measured) =>
      console.log(
        values.json
          ? JSON.stringify({ what, figure, ratio: Number(ratio.toFixed(2)), baseline })
          : `${what}: ${figure}; ${ratio.toFixed(2)} × the baseline (${baseline})`,
      );
    // The first look at care's phrases is part of its figure, so it comes before the others have warmed anything.
    show(benchCare(share));
    show(await benchReading(mails, share));
    show(await benchPlanning(share));
    return 0;
  },
};
