/** `rebound read`: what each mail says, a line each. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../functions/problem.ts';
import { readingLine } from '../../functions/rejection/mail/json-line.ts';
import { readMail } from '../../functions/rejection/mail/read.ts';
import { type MailReading, MailTooLarge } from '../../functions/rejection/mail/reading.ts';
import type { Command } from './command.ts';

const PROGRESS_MS = 1_000;

export const command: Command = {
  usage: 'read PATH... [--json] [--why]',
  help: `
  PATH      an .eml file, or a folder of them
  --json    one JSON line for each mail
  --why     the words that decided`,
  takes: 'PATH...',
  options: { json: { type: 'boolean' }, why: { type: 'boolean' } },
  async run({ values, positionals }) {
    if (positionals.length === 0)
      throw new Problem('invalid-request', 'Which mails?', { mend: `Usage: rebound ${command.usage}` });
    const files = positionals.flatMap(mailsAt);
    if (files.length === 0)
      throw new Problem('invalid-mail', 'There is no .eml file there.', {
        mend: 'Save mails as .eml, or give another folder.',
      });
    let told = Date.now();
    for (const [index, file] of files.entries()) {
      if (process.stderr.isTTY && Date.now() - told > PROGRESS_MS) {
        told = Date.now();
        process.stderr.write(`\r${index} of ${files.length}`);
      }
      const reading = await readOrSay(new Uint8Array(readFileSync(file)));

      if (values.json) console.log(JSON.stringify(readingLine(file, reading, values.why === true)));
      else sayReading(file, reading, values.why === true);
    }
    if (process.stderr.isTTY) process.stderr.write('\r');
    return 0;
  },
};

function sayReading(file: string, reading: MailReading, withWhy: boolean): void {
  const parts = [reading.company, reading.role, reading.stage].filter(Boolean).join(', ');
  const about = `${parts ? `  (${parts})` : ''}${reading.error ? `  ${reading.error}` : ''}`;
  console.log(`${reading.kind.padEnd(12)} ${reading.confidence.toFixed(2)}  ${file}${about}`);
  if (withWhy) for (const reason of reading.why) console.log(`               ${reason}`);
}

/** A mail too large to be read gets its line too. */
async function readOrSay(raw: Uint8Array) {
  try {
    return await readMail(raw);
  } catch (error) {
    if (!(error instanceof MailTooLarge)) throw error;
    return { ...(await readMail(new Uint8Array())), error: error.message };
  }
}

/** The .eml files at a path. Throws `invalid-mail` for one that cannot be read. */
export function mailsAt(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.toLowerCase().endsWith('.eml'))
      .sort()
      .map((name) => join(path, name));
  } catch (cause) {
    throw new Problem('invalid-mail', `${path} cannot be read.`, {
      mend: 'Give an .eml file or a folder of them.',
      cause,
    });
  }
}
