/** Whether the plans hold together: known tips and messages, fitting channels, the dose as written, one ending. Pure. */
import {
  EventsSchema,
  PLAN_NAMES,
  type Plan,
  PlanSchema,
  type ScheduledType,
  type Step,
} from '../../../functions/follow-up/plan.ts';
import type { CompiledMessage, Words } from '../../../functions/message/words.ts';
import type { WordsProblem } from '../words/problem.ts';
import type { SourceFile } from '../words/read-words.ts';
import { readYaml } from '../words/yaml-file.ts';

type Say = (path: PropertyKey[], message: string, mend: string) => void;

/** Days from T0 as written. */
const daysOf = (offset: string) =>
  offset.startsWith('PT') ? Number.parseInt(offset.slice(2), 10) / 24 : Number.parseInt(offset.slice(1), 10);

/** Messages per week of T0 + k·168 h, as a file writes them. */
function doseOf(steps: Step[], withDraft: boolean): number[] {
  const weeks: number[] = [];
  for (const step of steps) {
    const offset = withDraft ? (step.offsetWithDraft ?? step.offset) : step.offset;
    const week = Math.floor(daysOf(offset) / 7);
    while (weeks.length <= week) weeks.push(0);
    weeks[week]! += 1;
  }
  return weeks;
}

function checkMessage(
  words: Words,
  wanted: { name: string; channels: string[]; type?: ScheduledType; tips?: string[] },
  path: PropertyKey[],
  say: Say,
) {
  const variants = words.messages.filter((m) => m.name === wanted.name && m.locale === 'en');
  if (variants.length === 0) {
    say(path, `There is no message "${wanted.name}".`, `Add messages/en/${wanted.name}.md, or correct the name.`);
    return;
  }
  for (const message of variants) {
    const file = fileOf(message);
    if (wanted.channels.includes('sms') && message.sms === undefined) {
      say(
        path,
        `${file} has no text, but the step may go by SMS.`,
        'Add sms: to the message, or take sms out of channels.',
      );
    }
    if (wanted.channels.includes('email') && message.text === '') {
      say(path, `${file} has no body, but the step may go by email.`, 'Write a body, or take email out of channels.');
    }
    if (wanted.type && message.type !== wanted.type) {
      say(path, `${file} is of type ${message.type}, the step of type ${wanted.type}.`, 'Give both the same type.');
    }
    const missing = (wanted.tips ?? []).filter((tip) => !message.tips.includes(tip));
    const extra = wanted.tips ? message.tips.filter((tip) => !wanted.tips!.includes(tip)) : [];
    if (missing.length + extra.length > 0) {
      const difference = [...missing.map((t) => `lacks ${t}`), ...extra.map((t) => `adds ${t}`)].join(', ');
      say(path, `${file} does not carry the tips of its step: it ${difference}.`, 'Name the same tips in both.');
    }
  }
}

const fileOf = (m: CompiledMessage) => `messages/${m.locale}/${m.name}${m.variant > 1 ? `~${m.variant}` : ''}.md`;

function checkTips(words: Words, tips: string[], stages: readonly string[], path: PropertyKey[], say: Say) {
  for (const id of tips) {
    const tip = words.tips.find((t) => t.id === id);
    if (!tip) say(path, `There is no tip "${id}".`, 'Correct the id, or add it to tips.yaml.');
    else if (!stages.some((stage) => tip.stages.includes(stage))) {
      say(
        path,
        `The tip "${id}" is not for ${stages.join(' or ')}.`,
        `It is for ${tip.stages.join(', ')}: take it out here.`,
      );
    }
  }
}

function checkPlan(words: Words, plan: Plan, say: Say) {
  const names = new Set<string>();
  plan.steps.forEach((step, i) => {
    const at = ['steps', i];
    if (names.has(step.name))
      say([...at, 'name'], `The step "${step.name}" is there twice.`, 'Give each step its own name.');
    names.add(step.name);
    checkTips(words, step.tips, plan.serves, [...at, 'tips'], say);
    checkMessage(
      words,
      { name: step.message, channels: step.channels, type: step.type, tips: step.tips },
      [...at, 'message'],
      say,
    );
    for (const [condition, name] of Object.entries(step.instead)) {
      checkMessage(words, { name: name!, channels: step.channels }, [...at, 'instead', condition], say);
    }
    for (const [reply, change] of Object.entries(step.onReply)) {
      if (change?.message)
        checkMessage(words, { name: change.message, channels: step.channels }, [...at, 'onReply', reply], say);
    }
    if (step.type === 'reflection' && step.channels.includes('sms')) {
      say([...at, 'channels'], 'A reflection never goes by SMS.', 'Leave email alone in channels.');
    }
    const before = plan.steps[i - 1];
    if (before && daysOf(before.offset) >= daysOf(step.offset)) {
      say([...at, 'offset'], `"${step.name}" does not come after "${before.name}".`, 'Order the steps by offset.');
    }
    if (step.invites.length === 0)
      say(at, `The step "${step.name}" invites no answer.`, 'Add invites:, so that the person has a say.');
  });
  const closing = plan.steps.filter((s) => s.closes);
  if (closing.length !== 1 || plan.steps.at(-1)?.closes !== true) {
    say(['steps'], 'A plan has one closing step, and it is the last.', 'Write closes: true on the last step only.');
  }
  const light = plan.doseWithDraft ? plan.steps.filter((s) => s.type !== 'draft') : plan.steps;
  checkDose(plan, doseOf(light, false), plan.dose, 'dose', say);
  if (plan.doseWithDraft) checkDose(plan, doseOf(plan.steps, true), plan.doseWithDraft, 'doseWithDraft', say);
}

function checkDose(plan: Plan, counted: number[], written: number[], field: string, say: Say) {
  if (counted.join('-') !== written.join('-')) {
    say(
      [field],
      `The steps make ${counted.join('-')} messages a week, ${field} says ${written.join('-')}.`,
      'Move a step, or correct the dose.',
    );
  }
  if (written.some((n, i) => i > 0 && n > written[i - 1]!)) {
    say(
      [field],
      `${field} grows (${written.join('-')}).`,
      'A plan thins out: no week may hold more than the one before.',
    );
  }
  if (written.some((n) => n > plan.cap)) {
    say([field], `${field} goes beyond the cap of ${plan.cap} in seven days.`, 'Plan fewer messages in that week.');
  }
}

/** @param words as far as they could be read; plans that could not are passed over (their own problem says why) */
export function checkPlans(words: Words, files: SourceFile[]): WordsProblem[] {
  const problems: WordsProblem[] = [];
  const say =
    (file: string, lineAt: (path: PropertyKey[]) => number): Say =>
    (path, message, mend) =>
      problems.push({ file, line: lineAt(path), message, mend });
  for (const name of PLAN_NAMES) {
    const file = `plans/${name}.yaml`;
    const source = files.find((f) => f.path === file);
    if (!source) continue;
    const { value, lineAt } = readYaml(file, source.text, PlanSchema);
    if (value) checkPlan(words, value, say(file, lineAt));
  }
  const events = files.find((f) => f.path === 'plans/events.yaml');
  if (events) {
    const { value, lineAt } = readYaml(events.path, events.text, EventsSchema);
    value?.events.forEach((event, i) => {
      const tell = say(events.path, lineAt);
      checkTips(words, event.tips, ['application', 'screen', 'interview', 'final'], ['events', i, 'tips'], tell);
      const { message: name, channels, type, tips } = event;
      checkMessage(words, { name, channels, type, tips }, ['events', i, 'message'], tell);
    });
  }
  return problems;
}
