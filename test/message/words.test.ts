import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { careLine, findMessage, linksOf, type Words } from '../../functions/message/words.ts';
import { readTemplates, readWords, type SourceFile } from '../../infra/build/words/read-words.ts';
import { compileWords, loadWords, WordsError } from '../../infra/build/words.ts';

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

let words: Words;
let templates: SourceFile[];
let scratch: string;

beforeAll(async () => {
  words = await compileWords(TEMPLATES);
  templates = await readTemplates(TEMPLATES);
  scratch = await mkdtemp(join(tmpdir(), 'rebound-words-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** A copy of the templates in which one file is edited. */
async function edited(path: string, edit: (text: string) => string): Promise<string> {
  const dir = await mkdtemp(join(scratch, 'copy-'));
  await cp(TEMPLATES, dir, { recursive: true });
  const before = await readFile(join(dir, path), 'utf8');
  const after = edit(before);
  expect(after).not.toBe(before);
  await writeFile(join(dir, path), after);
  return dir;
}

/** What is wrong with the templates once one of them is edited; the files themselves stay as they are. */
async function problemsAfter(path: string, edit: (text: string) => string) {
  const files = templates.map((file): SourceFile => (file.path === path ? { path, text: edit(file.text) } : file));
  expect(files).not.toEqual(templates);
  return (await readWords(files, 'edited')).problems;
}

describe('the compiled words', () => {
  it('hold the three plans, the events and the 48 tips', () => {
    expect(words.plans.application.steps.map((s) => `${s.offset} ${s.name}`)).toEqual([
      'PT3H acknowledge',
      'P2D offer-draft',
      'P4D if-then-plan',
      'P9D values',
      'P15D talk-and-network',
      'P22D close',
    ]);
    expect(words.plans.screen.steps.map((s) => `${s.offset} ${s.name}`)).toEqual([
      'PT4H acknowledge',
      'P2D offer-draft',
      'P4D look-back',
      'P8D move-or-enjoy',
      'P12D one-thing-to-practise',
      'P16D values',
      'P22D if-then-plan',
      'P29D close',
    ]);
    expect(words.plans.interview.steps.map((s) => `${s.offset} ${s.name}`)).toEqual([
      'PT3H acknowledge',
      'P2D offer-draft',
      'P4D talk-or-move',
      'P7D two-lists',
      'P11D bigger-picture',
      'P16D values',
      'P23D if-then-plan',
      'P30D one-tactic',
      'P37D close',
    ]);
    expect(words.events.map((e) => e.event)).toEqual([
      'feedback-arrived',
      'feedback-silence',
      'interview-coming',
      'waiting-on-others',
      'several-rejections',
      'offer-accepted',
      'week-after-pause',
    ]);
    expect(new Set(words.tips.map((t) => t.id)).size).toBe(48);
    expect(words.tips.filter((t) => t.article === '000')).toHaveLength(24);
  });

  it('move the two steps after the draft of an application to d8 and d12', () => {
    const moved = words.plans.application.steps.filter((s) => s.offsetWithDraft);
    expect(moved.map((s) => [s.name, s.offsetWithDraft])).toEqual([
      ['if-then-plan', 'P8D'],
      ['values', 'P12D'],
    ]);
  });

  it('are plain JSON', () => {
    expect(JSON.parse(JSON.stringify(words))).toEqual(words);
  });

  it('answer stop and distress in six languages', () => {
    const locales = words.messages.filter((m) => m.name === 'care-a').map((m) => m.locale);
    expect(locales.sort()).toEqual(['de', 'en', 'es', 'fr', 'nl', 'pt']);
  });
});

describe('finding a message', () => {
  it('goes round the variants', () => {
    const at = (variant: number) => findMessage(words, { message: 'screen-close', variant }).variant;
    expect([1, 2, 3, 4].map(at)).toEqual([1, 2, 1, 2]);
  });

  it('falls back from region to language to English', () => {
    expect(findMessage(words, { message: 'care-a', locale: 'de-AT' }).locale).toBe('de');
    expect(findMessage(words, { message: 'screen-close', locale: 'de-AT' }).locale).toBe('en');
    expect(findMessage(words, { message: 'care-a', locale: 'ja' }).locale).toBe('en');
  });

  it('says which file is missing', () => {
    expect(() => findMessage(words, { message: 'nothing' })).toThrow('Add templates/messages/en/nothing.md.');
  });

  it('says which links it needs: its own, and for what is scheduled the footer', () => {
    const { required } = linksOf(findMessage(words, { message: 'interview-acknowledge' }));
    expect(required).toEqual(['fine', 'meh', 'rough', 'pause', 'stop', 'page']);
    const receipt = linksOf(findMessage(words, { message: 'receipt' }));
    expect(receipt.required).toEqual(['correct', 'notRejection']);
    expect(receipt.optional).toContain('zone');
  });
});

describe('the care line', () => {
  it.each([
    ['US', 'call or text 988, day and night', '911'],
    ['gb', 'Samaritans 116 123, free, day and night, or text Shout 85258', '999'],
    ['DE', 'findahelpline.com', '112'],
    ['JP', 'findahelpline.com (free lines by country)', 'your local emergency number'],
    [undefined, 'findahelpline.com (free lines by country)', 'your local emergency number'],
  ])('of %s', (country, helpLine, emergency) => {
    expect(careLine(words, country)).toEqual({ helpLine, emergency });
  });
});

describe('a mistake in a template', () => {
  const body = (text: string) => (source: string) => source.replace('\n---\n', `\n---\n${text}\n\n`);
  const cases: [string, string, (s: string) => string, { line: number; message: string; mend: string }][] = [
    [
      'an unknown variable',
      'messages/en/screen-close.md',
      body('{{ salary }}'),
      { line: 9, message: 'The variable "salary" is not declared.', mend: 'Use one of: name, company' },
    ],
    [
      'a known but undeclared variable',
      'messages/en/screen-close.md',
      body('{{ company }}'),
      { line: 9, message: 'The variable "company" is not declared.', mend: 'Add company to variables:.' },
    ],
    [
      'an undeclared link',
      'messages/en/screen-close.md',
      body('[x]({{ links.walk }})'),
      { line: 9, message: 'The link "links.walk" is not declared.', mend: 'Add walk to links:' },
    ],
    [
      'a declared variable that is never used',
      'messages/en/screen-close.md',
      (s) => s.replace('variables: [values', 'variables: [company, values'),
      { line: 6, message: 'The variable "company" is declared and never used.', mend: 'Remove it from variables:' },
    ],
    [
      'an open Liquid tag',
      'messages/en/screen-close.md',
      body('{% if values %}'),
      { line: 9, message: 'Liquid: tag {% if values %} not closed', mend: 'Close every {{ and {% tag.' },
    ],
    [
      'HTML',
      'messages/en/screen-close.md',
      body('<b>big</b>'),
      { line: 9, message: 'A message cannot hold HTML.', mend: 'Use paragraphs, lists' },
    ],
    [
      'an image',
      'messages/en/screen-close.md',
      body('![pixel](https://tracker.example/x.gif)'),
      { line: 9, message: 'A message cannot hold a "image".', mend: 'Use paragraphs, lists' },
    ],
    [
      'an unknown type',
      'messages/en/screen-close.md',
      (s) => s.replace('type: encouragement', 'type: advert'),
      { line: 2, message: 'type: Invalid option', mend: 'Write one of: encouragement, action' },
    ],
    [
      'an unknown field',
      'messages/en/screen-close.md',
      (s) => s.replace('preheader:', 'preheeder:'),
      { line: 2, message: 'Unrecognized key', mend: 'Remove preheeder, or correct the spelling.' },
    ],
    [
      'no front matter',
      'messages/en/screen-close.md',
      () => 'Hello.\n',
      { line: 1, message: 'The front matter is missing.', mend: 'Begin the file with ---' },
    ],
    [
      'an unknown window',
      'plans/screen.yaml',
      (s) => s.replace('window: tue-fri', 'window: at-night'),
      { line: 19, message: 'steps.1.window: Invalid option', mend: 'Write one of: email, tue-fri, sms.' },
    ],
    [
      'broken YAML',
      'plans/screen.yaml',
      (s) => s.replace('serves: [screen]', 'serves: [screen'),
      { line: 4, message: '', mend: 'Mend the YAML' },
    ],
    [
      'a variable that no layout knows',
      'email/layout.txt',
      (s) => `${s}{{ tracker }}\n`,
      { line: 27, message: 'The variable "tracker" does not exist.', mend: 'Use a message variable' },
    ],
    [
      'a picture from outside in the layout',
      'email/layout.mjml',
      (s) => s.replace('<mj-column>', '<mj-column><mj-image src="https://tracker.example/x.gif" alt="" />'),
      { line: 32, message: 'The layout loads https://tracker.example', mend: 'Take it out' },
    ],
    [
      'an MJML tag that does not exist',
      'email/layout.mjml',
      (s) => s.replace('<mj-column>', '<mj-colum>').replace('</mj-column>', '</mj-colum>'),
      { line: 32, message: 'mj-colum', mend: 'Correct <mj-colum>.' },
    ],
  ];
  it.each(cases)('%s: file, line, and what to do', async (_, path, edit, expected) => {
    const problems = await problemsAfter(path, edit);
    const problem = problems.find((p) => p.line === expected.line && p.message.includes(expected.message));
    expect(problem, JSON.stringify(problems, null, 1)).toBeDefined();
    expect(problem!.file).toBe(path);
    expect(problem!.mend).toContain(expected.mend);
  });

  it('is reported with every other mistake at once', async () => {
    const dir = await edited('messages/en/screen-close.md', body('{{ salary }}'));
    await writeFile(join(dir, 'messages/en/broken.md'), 'no front matter');
    const error = await compileWords(dir).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WordsError);
    const files = (error as WordsError).problems.map((p) => p.file);
    expect(files).toEqual(['messages/en/broken.md', 'messages/en/screen-close.md']);
  });
});

describe('loading', () => {
  it('sees an edit, and the same words from the cache', async () => {
    const dir = await edited('messages/en/noted.md', (s) => s.replace('Got it, thank you.', 'Thanks, we have it.'));
    const first = await loadWords(dir);
    const again = await loadWords(dir);
    expect(again).toEqual(first);
    expect(findMessage(again, { message: 'noted' }).text).toContain('Thanks, we have it.');
    expect(findMessage(await loadWords(TEMPLATES), { message: 'noted' }).text).toContain('Got it, thank you.');
  });
});

describe('the program', () => {
  it('writes the words', async () => {
    const out = join(scratch, 'out/words.json');
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, ['infra/build/words.ts', out], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    });
    expect(stdout).toContain('48 tips');
    const written = JSON.parse(await readFile(out, 'utf8')) as Words;
    expect(written.plans.interview.steps).toHaveLength(9);
  });
});
