#!/usr/bin/env node
/** The command line. Exit codes: 0 done, 1 a fault of ours, 2 something in the command to mend. */
import { parseArgs } from 'node:util';
import { Problem } from '../functions/problem.ts';
import type { Command } from './commands/command.ts';

const COMMANDS: Record<string, () => Promise<{ command: Command }>> = {
  demo: () => import('./commands/demo.ts'),
  start: () => import('./commands/start.ts'),
  read: () => import('./commands/read.ts'),
  plan: () => import('./commands/plan.ts'),
  preview: () => import('./commands/preview.ts'),
  check: () => import('./commands/check.ts'),
  secret: () => import('./commands/secret.ts'),
};

async function main([name, ...rest]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return overview();
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) return refuse(`There is no command "${name}".`, 'Run rebound --help for the list.');
  const { command } = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(`${command.summary}\n\nUsage: rebound ${command.usage}\n\n${command.help.trim()}`);
    return 0;
  }
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: command.options,
      allowPositionals: true,
      strict: true,
    });
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

async function overview(): Promise<number> {
  const rows = await Promise.all(Object.values(COMMANDS).map(async (load) => (await load()).command));
  const width = Math.max(...rows.map(({ usage }) => usage.split(' ')[0]!.length)) + 2;
  console.log('rebound: follows up with a person whose job application was just turned down.\n');
  for (const { usage, summary } of rows) console.log(`  ${usage.split(' ')[0]!.padEnd(width)}${summary}`);
  console.log('\nrebound COMMAND --help tells more of each.');
  return 0;
}

// A pipe that is closed early (`| head`) ends the output, and is no fault; a service goes on without its listener.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  if (process.argv[2] !== 'start') process.exit(0);
});
process.exitCode = await main(process.argv.slice(2));
