/** What an answer to a question of ours says that takes yes or no. Pure. */
import { companyKey } from '../rejection/rejection.ts';
import { readCommand } from './command.ts';
import { saidIn } from './phrases/fold.ts';
import { AFFIRMED, DENIED, IN_DOUBT, MINE, NO, NOT_MINE, REGRET, REJECTED, YES } from './phrases/yes-no-words.ts';
import { employerDenied, type RejectionText, readRejectionText } from './rejection-text.ts';

/** In words. Longer than this, "no" begins a story; cut off by a comma it may go on for a little. */
const LONGEST = 8;
const LONGEST_WITH_REASON = 12;
const LONGEST_STATED = 25;

export type Asked = {
  /** `unsure`: did this employer turn you down? `held`: is this mail yours? */
  question: 'unsure' | 'held';
  /** What is known of the mail or the employer in question: names, a sender, a subject. */
  names: readonly (string | null | undefined)[];
};

/**
 * Undefined where the words say more, something else, or something of another employer: what was asked then waits.
 * @param text the person's own words
 */
export function yesOrNo(text: string, { question, names }: Asked): 'yes' | 'no' | undefined {
  const said = saidIn(text);
  if (/\?\s*$/.test(text) || IN_DOUBT.test(said) || isOfAnother(text, names)) return undefined;
  const command = readCommand(text, { channel: 'email', lastInvites: [] })?.command;
  if (command === 'yes' || command === 'no') return command;
  if (said.split(' ').length <= LONGEST_STATED) {
    if (question === 'held' && NOT_MINE.test(said)) return 'no';
    if (question === 'held' && MINE.test(said)) return 'yes';
    if (command === 'not-a-rejection' || (question === 'unsure' && DENIED.test(said))) return 'no';
    if (question === 'unsure' && AFFIRMED.test(said)) return 'yes';
  }
  if (REGRET.test(said) && (command ?? 'later') === 'later') {
    const rest = said.replace(REGRET, '');
    return question === 'unsure' && (rest === '' || REJECTED.test(rest)) ? 'yes' : YES.test(rest) ? 'yes' : undefined;
  }
  if (question === 'unsure' && REJECTED.test(said)) return 'yes';
  // "Not yet" is LATER anywhere else.
  return command && command !== 'later' ? undefined : begins(text, said);
}

const YES_AND = /^\W*(?<first>[^.!,;\n]{1,40}?)\s*[.!,;\n]+\s*(?:(?:and|und|et|y|e|en)\s+)?(?<rest>\S[\s\S]*)$/iu;

/** "Yes. And Hooli said no as well": the other no that comes with a yes; undefined where there is none, or no plain yes. */
export function yesAndAnother(text: string, asked: Asked): RejectionText | undefined {
  const { first = '', rest = '' } = YES_AND.exec(text)?.groups ?? {};
  if (yesOrNo(first, asked) !== 'yes' || !isOfAnother(rest, asked.names)) return undefined;
  const told = readRejectionText(rest);
  return told?.company && told.sure ? told : undefined;
}

/** "Yes" or "no" first, and not the other word after it. */
function begins(text: string, said: string): 'yes' | 'no' | undefined {
  const [yes, no] = [YES.test(said), NO.test(said)];
  if (yes === no) return undefined;
  const most = /^\W*[\p{L}]+\s*[,.;:!-]/u.test(text) ? LONGEST_WITH_REASON : LONGEST;
  const words = said.split(' ');
  const rest = words.slice(1);
  const turns = rest.some((_, at) => (yes ? NO : YES).test(rest.slice(at).join(' ')) && rest[at] !== 'not');
  return words.length > most || turns ? undefined : yes ? 'yes' : 'no';
}

/** "I have not been rejected by Hooli", of a mail of somebody else's. */
function isOfAnother(text: string, names: Asked['names']): boolean {
  const named = employerDenied(text) ?? readRejectionText(text)?.company;
  if (!named) return false;
  const known = names.map((name) => companyKey(name ?? '')).join(' ');
  const letters = known.replaceAll(' ', '');
  const key = companyKey(named);
  return !key.split(' ').every((word) => known.split(' ').includes(word)) && !letters.includes(key.replaceAll(' ', ''));
}
