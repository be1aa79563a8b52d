/** `rebound check`: lints plans and messages; shows which message carries which tip. */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Problem } from '../../functions/problem.ts';
import { checkWords } from '../../infra/build/check.ts';
import { type Command, text } from './command.ts';

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

export const command: Command = {
  usage: 'check [--templates FOLDER] [--json]',
  help: `
  --templates FOLDER    where plans and messages are; the project's own if not given
  --json                one JSON object: {problems, tips}

Exit code 2 if anything is to be mended.`,
  options: { templates: { type: 'string' }, json: { type: 'boolean' } },
  async run({ values }) {
    const folder = text(values, 'templates') ?? TEMPLATES;
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new Problem('invalid-request', `${folder} is no folder.`, {
        mend: 'Give the folder that plans and messages are in.',
      });
    const found = await checkWords(folder);
    if (values.json) console.log(JSON.stringify(found));
    else {
      for (const { file, line, message, mend } of found.problems)
        console.log(`${file}:${line}  ${message}\n    ${mend}`);
      for (const { tip, messages, evidence } of found.tips)
        console.log(`${tip.padEnd(40)} ${messages.join(', ')}  [${evidence.join('; ')}]`);
      console.log(`${found.tips.length} tips carried, ${found.problems.length} problems`);
    }
    return found.problems.length > 0 ? 2 : 0;
  },
};
