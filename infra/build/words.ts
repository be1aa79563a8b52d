/**
 * Compiles `templates/` into the one object that run time reads. Nothing of MJML, Markdown or YAML is needed afterwards.
 * As a program, for the build: `npx node infra/build/words.ts OUT.json`; it also lints, and fails on any problem.
 */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Words } from '../../functions/message/words.ts';
import { WordsError } from './words/problem.ts';
import { readTemplates, readWords, versionOf } from './words/read-words.ts';

export { WordsError } from './words/problem.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const CACHE = join(ROOT, 'node_modules/.cache/rebound');
const KEPT = 8;
/** The compiler is part of what decides the result. */
const COMPILER = [
  'words.ts',
  'words/markdown.ts',
  'words/message-file.ts',
  'words/layout-file.ts',
  'words/read-words.ts',
  'words/yaml-file.ts',
  '../../functions/follow-up/plan.ts',
  '../../functions/message/words.ts',
];

/**
 * @param templatesDir the folder `templates`
 * @returns everything people read, JSON-serialisable
 * @throws WordsError with every problem found: file, line, and how to mend it
 */
export async function compileWords(templatesDir: string): Promise<Words> {
  const files = await readTemplates(resolve(templatesDir));
  return compile(files, versionOf(files));
}

async function compile(files: Awaited<ReturnType<typeof readTemplates>>, version: string): Promise<Words> {
  const { words, problems } = await readWords(files, version);
  if (problems.length > 0) throw new WordsError(problems);
  return words;
}

/**
 * The same, from the cache when neither templates nor compiler have changed. The cache is only a cache: one that cannot be read or written is
 * done without.
 * @throws WordsError as `compileWords`
 */
export async function loadWords(templatesDir: string): Promise<Words> {
  const files = await readTemplates(resolve(templatesDir));
  const here = dirname(fileURLToPath(import.meta.url));
  const compiler = await Promise.all(COMPILER.map((name) => readFile(join(here, name), 'utf8').catch(() => name)));
  const version = versionOf(files, compiler.join('\0'));
  const cached = join(CACHE, `words-${version}.json`);
  try {
    return JSON.parse(await readFile(cached, 'utf8')) as Words;
  } catch {
    // Not there yet, or half written by a process that died: compiled again.
  }
  const words = await compile(files, version);
  try {
    await mkdir(CACHE, { recursive: true });
    const own = `${cached}.${process.pid}`;
    await writeFile(own, JSON.stringify(words));
    await rename(own, cached);
    await forgetOld();
  } catch {
    // A read-only checkout works too, only slower.
  }
  return words;
}

/** Each edit makes a file; the newest few are enough. */
async function forgetOld() {
  const names = (await readdir(CACHE)).filter((name) => name.startsWith('words-'));
  const dated = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(CACHE, name))).mtimeMs })));
  const old = dated.sort((a, b) => b.at - a.at).slice(KEPT);
  await Promise.all(old.map(({ name }) => rm(join(CACHE, name), { force: true })));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const out = process.argv[2];
  if (!out) {
    console.error('Say where to write the words: npx node infra/build/words.ts OUT.json');
    process.exit(2);
  }
  try {
    const templates = join(ROOT, 'templates');
    const words = await compileWords(templates);
    // What is built for a cloud must also be fit to be read: the same lint as `rebound check`.
    const { checkWords } = await import('./check.ts');
    const { problems } = await checkWords(templates);
    if (problems.length > 0) throw new WordsError(problems);
    await mkdir(dirname(resolve(out)), { recursive: true });
    await writeFile(out, JSON.stringify(words));
    console.log(`${words.messages.length} messages, ${words.tips.length} tips -> ${out}`);
  } catch (error) {
    if (!(error instanceof WordsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
