import { readCommand } from './command.ts';

/** Longer than this, "no" begins a story. */
const LONGEST = 8;
const YES = /^\W*(?:yes|yeah|yep|ja|jep|oui|s[ií]|sim)\b/iu;
const NO = /^\W*(?:no|nope|nein|non|n[ãa]o|nee)(?![\p{L}])/iu;

/** The answer to a question of ours that takes yes or no; undefined where the words say more, or something else. */
export function yesOrNo(text: string): 'yes' | 'no' | undefined {
  const command = readCommand(text, { channel: 'email', lastInvites: [] })?.command;
  if (command === 'yes') return 'yes';
  if (command === 'no' || command === 'not-a-rejection') return 'no';
  if (command || text.trim().split(/\s+/).length > LONGEST) return undefined;
  const [yes, no] = [YES.test(text), NO.test(text)];
  return yes ? 'yes' : no ? 'no' : undefined;
}
