/** `rebound demo`: one real rejection, through the real handlers, on the embedded default, to the end of its plan. */
import { readFileSync } from 'node:fs';
import { validZone } from '../../functions/follow-up/zone.ts';
import { Problem } from '../../functions/problem.ts';
import { SAMPLE_MAIL } from '../../infra/local/sample.ts';
import { type Command, instantOf, stageOf, text } from './command.ts';

export const command: Command = {
  usage: 'demo [FILE.eml] [--stage S] [--timezone Z] [--at ISO] [--silent] [--json]',
  help: `
The mail goes through the handlers and the state machine that deploy to AWS, on an embedded table, with a clock that jumps
from wake-up to wake-up. Nothing leaves this machine and nothing stays on it.

  FILE.eml        the mail as you would forward it; without one, a bundled sample
  --stage S       application, screen, interview or final, in place of what the mail says
  --timezone Z    an IANA name; without one, a zone is guessed from the mail's Date
  --at ISO        when the mail arrives; without it, the mail's own Date
  --silent        nobody answers; else a tap is played after every second message
  --json          one JSON line for each message`,
  takes: '[FILE.eml]',
  options: {
    stage: { type: 'string' },
    timezone: { type: 'string' },
    at: { type: 'string' },
    silent: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run({ values, positionals }) {
    if (positionals.length > 1)
      throw new Problem('invalid-request', 'demo takes one file.', { mend: `Usage: rebound ${command.usage}` });
    const [file] = positionals;
    const timezone = text(values, 'timezone');
    const at = text(values, 'at');
    const given = {
      raw: readFile(file ?? SAMPLE_MAIL),
      file,
      stage: stageOf(text(values, 'stage')),
      timezone: timezone && validZone(timezone),
      at: at ? instantOf(at, 'at') : undefined,
      silent: values.silent === true,
      json: values.json === true,
    };
    // Loaded only now: a mistake in the command is answered at once.
    const { playDemo } = await import('./demo-play.ts');
    await playDemo(given);
    return 0;
  },
};

function readFile(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (cause) {
    throw new Problem('invalid-mail', `${path} cannot be read.`, {
      mend: 'Give the path of an .eml file: a mail saved as it came.',
      cause,
    });
  }
}
