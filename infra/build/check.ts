/** Lints everything people read. `rebound check` and the build print what it finds. */
import { resolve } from 'node:path';
import { variablesOf } from '../../functions/message/liquid.ts';
import type { Words } from '../../functions/message/words.ts';
import { checkMessages } from './check/messages.ts';
import { checkPlans } from './check/plans.ts';
import type { WordsProblem } from './words/problem.ts';
import { readTemplates, readWords, type SourceFile } from './words/read-words.ts';

type TipCarried = { tip: string; messages: string[]; evidence: string[] };

/** What the footer of every email owes the person. */
const FOOTER = [
  'links.stop',
  'links.pause',
  'helpLine',
  'emergency',
  'nextAt',
  'endsOn',
  'operator.name',
  'operator.postalAddress',
];
/** Read in distress or at the door, so there in every language we read. */
const IN_EVERY_LOCALE = ['care-a', 'care-b', 'care-held', 'stop-confirm', 'stop-confirm-care'];

/**
 * @param templatesDir the folder `templates`
 * @returns every problem with file, line and mend (none: all is well), and for each tip the messages that carry it with the evidence
 *   behind it
 */
export async function checkWords(templatesDir: string): Promise<{ problems: WordsProblem[]; tips: TipCarried[] }> {
  return checkFiles(await readTemplates(resolve(templatesDir)));
}

/** The same over files that are read already. */
export async function checkFiles(files: SourceFile[]): Promise<{ problems: WordsProblem[]; tips: TipCarried[] }> {
  const { words, problems } = await readWords(files, 'check');
  const tips = carriedTips(words);
  problems.push(...checkPlans(words, files), ...checkMessages(words, files), ...checkLayout(words));
  problems.push(...checkLocales(words), ...checkVariants(words), ...checkTips(words, tips, files));
  problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return { problems, tips };
}

/** Messages that a plan or an event sends, with what may stand in their place. */
function sentMessages(words: Words): Map<string, { twiceWithin60Days: boolean }> {
  const sent = new Map<string, { twiceWithin60Days: boolean }>();
  for (const plan of Object.values(words.plans)) {
    for (const step of plan.steps) {
      const twiceWithin60Days = !step.skip.includes('values-within-60-days');
      for (const name of [
        step.message,
        ...Object.values(step.instead),
        ...Object.values(step.onReply).map((r) => r?.message),
      ]) {
        if (name) sent.set(name, { twiceWithin60Days });
      }
    }
  }
  for (const event of words.events) sent.set(event.message, { twiceWithin60Days: event.tips.length > 0 });
  return sent;
}

function carriedTips(words: Words): TipCarried[] {
  const sent = sentMessages(words);
  return words.tips.map((tip) => ({
    tip: tip.id,
    messages: words.messages
      .filter((m) => m.locale === 'en' && m.variant === 1 && sent.has(m.name) && m.tips.includes(tip.id))
      .map((m) => m.name),
    evidence: tip.evidence,
  }));
}

function checkTips(words: Words, carried: TipCarried[], files: SourceFile[]): WordsProblem[] {
  const source = files.find((f) => f.path === 'tips.yaml')?.text ?? '';
  const line = (id: string) => source.slice(0, Math.max(0, source.indexOf(`id: ${id}\n`))).split('\n').length;
  const file = 'tips.yaml';
  const lost = carried
    .filter((row) => row.messages.length === 0)
    .map((row) => ({
      file,
      line: line(row.tip),
      message: `No message carries the tip "${row.tip}".`,
      mend: 'Name it in a message and in the step that sends it.',
    }));
  const seen = new Set<string>();
  const twice = words.tips.filter((t) => seen.has(t.id) || !seen.add(t.id));
  return [
    ...lost,
    ...twice.map((t) => ({
      file,
      line: line(t.id),
      message: `The tip "${t.id}" is there twice.`,
      mend: 'Remove one.',
    })),
  ];
}

function checkLayout(words: Words): WordsProblem[] {
  return (['html', 'text'] as const).flatMap((part) => {
    const file = part === 'html' ? 'email/layout.mjml' : 'email/layout.txt';
    const used = new Set(variablesOf(words.layout[part]));
    return FOOTER.filter((path) => !used.has(path)).map((path) => ({
      file,
      line: 1,
      message: `The footer lacks ${path}.`,
      mend: `Bring {{ ${path} }} back: every email owes it to the person.`,
    }));
  });
}

function checkLocales(words: Words): WordsProblem[] {
  const locales = new Set(words.messages.map((m) => m.locale));
  const problems: WordsProblem[] = [...locales].flatMap((locale) =>
    IN_EVERY_LOCALE.filter((name) => !words.messages.some((m) => m.locale === locale && m.name === name)).map(
      (name) => ({
        file: `messages/${locale}/${name}.md`,
        line: 1,
        message: 'The file is missing.',
        mend: 'Write it: stop and care are answered in the language of the person.',
      }),
    ),
  );
  if (!words.careLines.some((l) => l.country === '*')) {
    const mend = 'Add a row with country: "*" for people whose country is unknown.';
    problems.push({ file: 'care/lines.yaml', line: 1, message: 'There is no line for everywhere else.', mend });
  }
  return problems;
}

function checkVariants(words: Words): WordsProblem[] {
  const problems: WordsProblem[] = [];
  for (const [name, { twiceWithin60Days }] of sentMessages(words)) {
    const variants = words.messages.filter((m) => m.locale === 'en' && m.name === name).length;
    if (!twiceWithin60Days || variants !== 1) continue;
    problems.push({
      file: `messages/en/${name}.md`,
      line: 1,
      message: 'Somebody with a second no within 60 days would read the same words again.',
      mend: `Write ${name}~2.md.`,
    });
  }
  return problems;
}
