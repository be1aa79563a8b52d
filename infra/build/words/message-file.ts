/** One message file: front matter and Markdown, checked and compiled. Also the drafts, which are plain text. Pure. */
import { z } from 'zod';
import { SCHEDULED_TYPES } from '../../../functions/follow-up/plan.ts';
import { variablesOf } from '../../../functions/message/liquid.ts';
import { ANSWER_TYPES, type MessageType } from '../../../functions/message/message.ts';
import {
  type CompiledDraft,
  type CompiledMessage,
  LINK_NAMES,
  type LinkName,
  VARIABLES,
  type VariableName,
} from '../../../functions/message/words.ts';
import { compileMarkdown } from './markdown.ts';
import { lineOf, type WordsProblem } from './problem.ts';
import { readYaml } from './yaml-file.ts';

/** There in every message, declared or not: the footer and the layout use them. */
const ALWAYS: readonly VariableName[] = ['name', 'nextAt', 'endsOn', 'helpLine', 'emergency', 'joined', 'operator'];

const MESSAGE_TYPES = [...SCHEDULED_TYPES, ...ANSWER_TYPES] as [MessageType, ...MessageType[]];
const LINKS = LINK_NAMES.flatMap((name) => [name, `${name}?`]);

const FrontMatter = z.strictObject({
  type: z.enum(MESSAGE_TYPES),
  subject: z.string().min(1).max(78).optional(),
  preheader: z.string().max(110).default(''),
  /** Only where the usual "you asked for it" would be wrong. */
  why: z.string().default(''),
  /** False: the message begins without "Hi". */
  greeting: z.boolean().default(true),
  tips: z.array(z.string()).default([]),
  variables: z.array(z.enum(Object.keys(VARIABLES) as [VariableName, ...VariableName[]])).default([]),
  /** Pages it links to; `zone?` may be missing. */
  links: z.array(z.enum(LINKS as [string, ...string[]])).default([]),
  sms: z.string().min(1).optional(),
});

const DraftFrontMatter = z.strictObject({ subject: z.string().min(1).max(120) });
const DRAFT_VARIABLES = ['name', 'company', 'role', 'contactName'];

function split(file: string, source: string): { front: string; body: string; bodyLine: number } | WordsProblem {
  const match = /^---\n([\s\S]*?)\n---\n?/.exec(source);
  if (!match) {
    return {
      file,
      line: 1,
      message: 'The front matter is missing.',
      mend: 'Begin the file with ---, its fields, and ---.',
    };
  }
  return { front: match[1]!, body: source.slice(match[0].length), bodyLine: match[0].split('\n').length - 1 };
}

/** Variables of a Liquid source, or the problem that makes it no Liquid. */
function variables(file: string, source: string, whole: string): { names: string[]; problem?: WordsProblem } {
  try {
    return { names: variablesOf(source) };
  } catch (error) {
    const [message] = String((error as Error).message).split('\n');
    const line = lineOf(whole, whole.search(/\{%|\{\{/));
    return { names: [], problem: { file, line, message: `Liquid: ${message}.`, mend: 'Close every {{ and {% tag.' } };
  }
}

/**
 * @param file path as it is named in problems, for instance `messages/en/screen-close~2.md`
 * @param source what the file holds
 */
export function compileMessage(file: string, source: string): { message?: CompiledMessage; problems: WordsProblem[] } {
  const [locale, base] = file.split('/').slice(-2) as [string, string];
  const named = /^([a-z][a-z0-9-]*?)(?:~([2-9]))?\.md$/.exec(base);
  if (!named) {
    const mend = 'Name it like screen-close.md, its second variant screen-close~2.md.';
    return { problems: [{ file, line: 1, message: 'This is no name for a message.', mend }] };
  }
  const pieces = split(file, source);
  if ('mend' in pieces) return { problems: [pieces] };
  const front = readYaml(file, pieces.front, FrontMatter, 1);
  if (!front.value) return { problems: front.problems };
  const given = front.value;
  const body = compileMarkdown(file, pieces.body, pieces.bodyLine);
  const problems = [...body.problems];

  if (body.text.trim() === '' && given.sms === undefined) {
    problems.push({
      file,
      line: 1,
      message: 'It has neither a body nor a text.',
      mend: 'Write a body, or an sms field.',
    });
  }
  if (body.text.trim() !== '' && given.subject === undefined) {
    problems.push({ file, line: 1, message: 'It has a body but no subject.', mend: 'Add a subject field.' });
  }

  const links = given.links.filter((l) => !l.endsWith('?')) as LinkName[];
  const optionalLinks = given.links.filter((l) => l.endsWith('?')).map((l) => l.slice(0, -1)) as LinkName[];
  const declared = new Set<string>([...ALWAYS, ...given.variables]);
  const used = new Set<string>();
  for (const part of [given.subject ?? '', given.preheader, given.why, given.sms ?? '', body.html, body.text]) {
    const found = variables(file, part, source);
    if (found.problem) problems.push(found.problem);
    for (const name of found.names) used.add(name);
  }
  for (const path of used) {
    const [root, field] = path.split('.') as [string, string | undefined];
    const line = lineOf(source, path);
    if (root === 'links') {
      if (!field || ![...links, ...optionalLinks].includes(field as LinkName)) {
        const mend = `Add ${field} to links:, or use one of: ${LINK_NAMES.join(', ')}.`;
        problems.push({ file, line, message: `The link "${path}" is not declared.`, mend });
      }
    } else if (!declared.has(root)) {
      const known = root in VARIABLES;
      const mend = known ? `Add ${root} to variables:.` : `Use one of: ${Object.keys(VARIABLES).join(', ')}.`;
      problems.push({ file, line, message: `The variable "${root}" is not declared.`, mend });
    }
  }
  for (const [what, names, prefix] of [
    ['variable', given.variables, ''],
    ['link', [...links, ...optionalLinks], 'links.'],
  ] as const) {
    for (const name of names) {
      if ([...used].some((path) => path === prefix + name || path.startsWith(`${prefix}${name}.`))) continue;
      const message = `The ${what} "${name}" is declared and never used.`;
      problems.push({ file, line: lineOf(source, name), message, mend: `Remove it from ${what}s:, or use it.` });
    }
  }
  const message: CompiledMessage = {
    name: named[1]!,
    variant: Number(named[2] ?? 1),
    locale,
    type: given.type,
    tips: given.tips,
    subject: given.subject ?? '',
    preheader: given.preheader,
    why: given.why,
    greeting: given.greeting,
    variables: given.variables,
    links,
    optionalLinks,
    html: body.html,
    text: body.text.trim() === '' ? '' : body.text,
    ...(given.sms === undefined ? {} : { sms: given.sms.replace(/\s+/g, ' ').trim() }),
  };
  return { message, problems };
}

/** A feedback request: `drafts/<locale>/<name>.md`, sent by the candidate, so plain text as it stands. */
export function compileDraft(file: string, source: string): { draft?: CompiledDraft; problems: WordsProblem[] } {
  const [locale, base] = file.split('/').slice(-2) as [string, string];
  const pieces = split(file, source);
  if ('mend' in pieces) return { problems: [pieces] };
  const front = readYaml(file, pieces.front, DraftFrontMatter, 1);
  if (!front.value) return { problems: front.problems };
  const problems: WordsProblem[] = [];
  for (const part of [front.value.subject, pieces.body]) {
    const found = variables(file, part, source);
    if (found.problem) problems.push(found.problem);
    for (const name of found.names.filter((n) => !DRAFT_VARIABLES.includes(n))) {
      const mend = `Use one of: ${DRAFT_VARIABLES.join(', ')}.`;
      problems.push({ file, line: lineOf(source, name), message: `The variable "${name}" is not declared.`, mend });
    }
  }
  return {
    draft: { name: base.replace(/\.md$/, ''), locale, subject: front.value.subject, body: pieces.body.trim() },
    problems,
  };
}
