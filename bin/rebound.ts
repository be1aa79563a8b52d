#!/usr/bin/env -S node --no-regexp-tier-up
/**
 * The command line. Exit codes: 0 done, 1 a fault of ours, 2 something in the command to mend. Mails are read by 1,900 patterns, nearly
 * all of them more than once: V8 is told to make machine code of each at once, where it would make bytecode first and then that.
 */
import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { Problem } from '../functions/problem.ts';
import type { Command } from './commands/command.ts';
import './jsx.ts';

/** A line for each; what it takes is loaded only when it is called. */
const COMMANDS: Record<string, { summary: string; load: () => Promise<{ command: Command }> }> = {
  demo: {
    summary: 'Plays one real rejection to the end of its plan, in seconds.',
    load: () => import('./commands/demo.ts'),
  },
  start: {
    summary: 'Runs the whole service on this machine: API, pages, mail in.',
    load: () => import('./commands/start.ts'),
  },
  read: { summary: 'Reads mails and says what each of them is.', load: () => import('./commands/read.ts') },
  plan: { summary: 'Shows what a person who answers would get, and when.', load: () => import('./commands/plan.ts') },
  preview: {
    summary: 'Renders any message for a made-up person; without a name, a gallery of all.',
    load: () => import('./commands/preview.ts'),
  },
  check: {
    summary: 'Lints plans and messages, and lists which message carries which tip.',
    load: () => import('./commands/check.ts'),
  },
  bench: {
    summary: 'Measures reading, planning and care, each against a baseline.',
    load: () => import('./commands/bench.ts'),
  },
  secret: { summary: 'Writes a secret of a deployment (AWS).', load: () => import('./commands/secret.ts') },
};

async function main([name, ...rest]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return overview();
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!found) return refuse(`There is no command "${name}".`, 'Run rebound --help for the list.');
  const { command } = await found.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(`${found.summary}\n\nUsage: rebound ${command.usage}\n\n${command.help.trim()}`);
    return 0;
  }
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: command.options,
      allowPositionals: true,
      strict: true,
    });
    if (positionals.length > 0 && !command.takes)
      return refuse(`"${positionals[0]}" is not for this command.`, `Usage: rebound ${command.usage}`);
    return await command.run({ values, positionals });
  } catch (error) {
    if (error instanceof Problem) return refuse(error.message, error.mend, error.status >= 500 ? 1 : 2);
    if (isUsage(error))
      return refuse(
        error.message.split('\n')[0]!.replace(/\.? To specify a positional.*$/, '.'),
        `Usage: rebound ${command.usage}`,
      );
    console.error(`Something went wrong on our side: ${error instanceof Error ? error.message : String(error)}`);
    if (process.env.REBOUND_DEBUG) console.error(error);
    else console.error('Set REBOUND_DEBUG=1 to see where.');
    return 1;
  }
}

const isUsage = (error: unknown): error is Error =>
  error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');

function refuse(message: string, mend?: string, code = 2): number {
  console.error(message);
  if (mend) console.error(mend);
  return code;
}

function overview(): number {
  console.log('rebound: follows up with a person whose job application was just turned down.\n');
  for (const [name, { summary }] of Object.entries(COMMANDS)) console.log(`  ${name.padEnd(9)}${summary}`);
  console.log('\nrebound COMMAND --help tells more of each.');
  return 0;
}

// A pipe that is closed early (`| head`) ends the output, and is no fault; a service goes on without its listener.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  if (process.argv[2] !== 'start') process.exit(0);
});
// What was compiled once is not compiled again by the next call.
enableCompileCache();
process.exitCode = await main(process.argv.slice(2));
// A start that failed half-way may have left something open: it ends all the same.
if (process.exitCode !== 0) setTimeout(() => process.exit(), 1_000).unref();
