/**
 * The line of a letter that says where help is ("If you are having thoughts of suicide, call 988"). Pasted with the letter it
 * stands among a candidate's words and is not theirs: it speaks to "you", names help, and says nothing of its writer. Pure.
 */
import { fold } from '../rejection/mail/fold.ts';
import { isGreeting } from '../rejection/mail/forward/pasted.ts';
import { CLOSING } from '../rejection/mail/names/closings.ts';
import { saidIn } from './phrases/fold.ts';
import { ANSWERS_IT, FIRST_PERSON, HELP_LINES } from './phrases/help-line-words.ts';

const LONGEST_LINE = 60;
/** With less around it nothing shows that it is a letter. */
const SHORTEST_LETTER = 200;

/**
 * The same text without such lines, where it is a letter, below its greeting; what stands above that is its sender's. Where
 * somebody answers one of them in a few words ("I am."), nothing is taken out.
 * @param text a mail's own words, as pasted
 */
export function withoutHelpLines(text: string): string {
  if (text.length < SHORTEST_LETTER || !HELP_LINES.some(({ heavy }) => heavy.test(saidIn(text)))) return text;
  const lines = text.split('\n');
  const greeting = lines.findIndex((line) => line.length < 100 && isGreeting(line));
  const closes = lines.some((line) => line.trim().length < LONGEST_LINE && CLOSING.test(fold(line.trim())));
  if (greeting < 0 && !closes) return text;
  const above = lines.slice(0, Math.max(greeting, 0)).join('\n');
  const sentences = lines
    .slice(Math.max(greeting, 0))
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').split(/(?<=[.!?])\s+/));
  const theirs = sentences.map((paragraph) => paragraph.map((_, at) => isHelpLine(paragraph, at)));
  const flat = theirs.flat();
  const answered = sentences.flat().some((sentence, at) => flat[at - 1] && ANSWERS_IT.test(saidIn(sentence)));
  if (answered || !flat.includes(true)) return text;
  const kept = sentences.map((paragraph, row) => paragraph.filter((_, at) => !theirs[row]![at]).join(' '));
  return [above, ...kept].join('\n\n');
}

/** It says for whom, and it or the sentence beside it says where. */
function isHelpLine(paragraph: string[], at: number): boolean {
  const said = saidIn(paragraph[at]!);
  const around = saidIn(paragraph.slice(Math.max(at - 1, 0), at + 2).join(' '));
  return HELP_LINES.some(
    ({ whom, heavy, help, me }) =>
      heavy.test(said) && whom.test(said) && help.test(around) && !me.test(said) && !FIRST_PERSON.test(said),
  );
}
