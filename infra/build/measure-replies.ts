/**
 * Measures how replies are understood, on the committed phrases, and prints a table for each set: commands, and noes told by
 * text.
 *
 *     npx node infra/build/measure-replies.ts [--misses] [FILE.jsonl …]
 *
 * A wrong action counts apart from a miss: what asks for nothing and is obeyed all the same, or one command taken for another.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { judgeCommands, judgeNoes, type SaidCommand, type SaidNo } from '../../test/reply/answers/judge.ts';

const FOLDER = new URL('../../test/reply/answers/', import.meta.url);
const showMisses = process.argv.includes('--misses');
const given = process.argv.slice(2).filter((argument) => argument.endsWith('.jsonl'));
const files =
  given.length > 0
    ? given
    : readdirSync(FOLDER)
        .filter((name) => /^(?:commands|rejection).*\.jsonl$/.test(name))
        .sort();

const percent = (part: number, whole: number) => (whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`);
const share = ({ right, of }: { right: number; of: number }) => `${right} of ${of} (${percent(right, of)})`;

for (const file of files) {
  const lines = readFileSync(given.length > 0 ? file : new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter(Boolean);
  const phrases = lines.map((line) => JSON.parse(line) as SaidCommand | SaidNo);
  const { figures, misses } = file.includes('rejection')
    ? judgeNoes(phrases as SaidNo[])
    : judgeCommands(phrases as SaidCommand[]);
  console.log(`## ${file.split('/').at(-1)}: ${phrases.length} phrases\n\n| | |\n|---|---|`);
  for (const [name, figure] of Object.entries(figures)) console.log(`| ${name} | ${share(figure)} |`);
  console.log('');
  if (showMisses) for (const miss of misses) console.log(miss);
}
