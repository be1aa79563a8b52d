/** Reads the whole of `templates/` and compiles it, collecting every problem instead of stopping at the first. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  EventsSchema,
  PLAN_NAMES,
  type Plan,
  type PlanName,
  PlanSchema,
  STAGES,
} from '../../../functions/follow-up/plan.ts';
import type { CareLine, Tip, Words } from '../../../functions/message/words.ts';
import { compileLayout } from './layout-file.ts';
import { compileDraft, compileMessage } from './message-file.ts';
import type { WordsProblem } from './problem.ts';
import { readYaml } from './yaml-file.ts';

const TipsSchema = z.strictObject({
  tips: z.array(
    z.strictObject({
      id: z.string(),
      article: z.enum(['000', '001']),
      line: z.string(),
      /** How a message must put a claim that is not ours to make: `attributed` names its source, `softened` says may or often. */
      claim: z.enum(['attributed', 'softened']).optional(),
      evidence: z.array(z.string()).min(1),
      stages: z.array(z.enum(STAGES)).min(1),
    }),
  ),
});

const CareLinesSchema = z.strictObject({
  lines: z.array(
    z.strictObject({
      country: z.string().regex(/^([A-Z]{2}|\*)$/, 'a country is two capital letters, or * for everywhere else'),
      emergency: z.string().max(40),
      line: z.string().max(90, 'a line must fit an SMS'),
      source: z.string(),
      verified_on: z.iso.date(),
    }),
  ),
});

export type SourceFile = { path: string; text: string };

/** Every file under `templates/`, by its path there, sorted. */
export async function readTemplates(templatesDir: string): Promise<SourceFile[]> {
  const entries = await readdir(templatesDir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((e) => e.isFile() && /\.(md|yaml|mjml|txt)$/.test(e.name) && e.name !== 'README.md')
    .map((e) => join(e.parentPath, e.name));
  const files = await Promise.all(
    paths.map(async (path) => ({
      path: path.slice(templatesDir.length).replaceAll('\\', '/').replace(/^\/+/, ''),
      text: (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'),
    })),
  );
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** One hash over names and contents. */
export function versionOf(files: SourceFile[], compiler = ''): string {
  const hash = createHash('sha256').update(compiler);
  for (const file of files) hash.update(`\0${file.path}\0${file.text}`);
  return hash.digest('hex').slice(0, 16);
}

/** @param version goes into the result as it is */
export async function readWords(
  files: SourceFile[],
  version: string,
): Promise<{ words: Words; problems: WordsProblem[] }> {
  const problems: WordsProblem[] = [];
  const text = (path: string): string => {
    const file = files.find((f) => f.path === path);
    if (!file) problems.push({ file: path, line: 1, message: 'The file is missing.', mend: 'Bring it back.' });
    return file?.text ?? '';
  };
  const yaml = <T>(path: string, schema: z.ZodType<T>): T | undefined => {
    const source = text(path);
    if (source === '') return undefined;
    const read = readYaml(path, source, schema);
    problems.push(...read.problems);
    return read.value;
  };

  const plans = {} as Record<PlanName, Plan>;
  for (const name of PLAN_NAMES) {
    const plan = yaml(`plans/${name}.yaml`, PlanSchema);
    if (plan) plans[name] = plan;
  }
  const words: Words = {
    version,
    plans,
    events: yaml('plans/events.yaml', EventsSchema)?.events ?? [],
    tips: (yaml('tips.yaml', TipsSchema)?.tips ?? []) satisfies Tip[],
    messages: [],
    drafts: [],
    layout: { html: '', text: '' },
    careLines: (yaml('care/lines.yaml', CareLinesSchema)?.lines ?? []).map(
      ({ country, emergency, line, verified_on }): CareLine => ({ country, emergency, line, verified_on }),
    ),
  };
  for (const file of files) {
    if (/^messages\/[^/]+\/[^/]+\.md$/.test(file.path)) {
      const { message, problems: found } = compileMessage(file.path, file.text);
      if (message) words.messages.push(message);
      problems.push(...found);
    } else if (/^drafts\/[^/]+\/[^/]+\.md$/.test(file.path)) {
      const { draft, problems: found } = compileDraft(file.path, file.text);
      if (draft) words.drafts.push(draft);
      problems.push(...found);
    }
  }
  const layout = await compileLayout(text('email/layout.mjml'), text('email/layout.txt'));
  words.layout = layout.layout;
  problems.push(...layout.problems);
  return { words, problems };
}
