import { CARRIER_KEYWORDS } from './phrases/carrier-keywords.ts';

export type Command =
  | 'stop'
  | 'stop-all'
  | 'start'
  | 'help'
  | 'pause'
  | 'resume'
  | 'less'
  | 'done'
  | 'later'
  | 'skip'
  | 'walk'
  | 'talk'
  | 'other'
  | 'sent'
  | 'hired'
  | 'fine'
  | 'meh'
  | 'rough'
  | 'circling'
  | 'keep'
  | 'end-plan'
  | 'not-a-rejection'
  | 'yes'
  | 'no';

export type ReadCommand = {
  command: Command;
  /** The whole text is exactly one of the carrier's stop, start or help keywords: the carrier itself answers. */
  exactKeyword: boolean;
} | null;

const WORDS: readonly Command[] = [
  'pause',
  'resume',
  'less',
  'done',
  'later',
  'skip',
  'walk',
  'talk',
  'other',
  'sent',
  'hired',
  'fine',
  'meh',
  'rough',
  'circling',
  'keep',
  'yes',
  'no',
];

/**
 * What a candidate's text or mail asks us to do, or null when it is no command (then it may be a reflection).
 * @param text the candidate's own words, without quotes and signature
 * @param context the channel it came by, and the words that the last message invited
 */
export function readCommand(text: string, context: { channel: 'sms' | 'email'; lastInvites: string[] }): ReadCommand {
  const word = text.trim().toLowerCase();
  const keyword = CARRIER_KEYWORDS[word];
  if (keyword) return { command: keyword, exactKeyword: context.channel === 'sms' };
  if (word === 'all') return { command: 'stop-all', exactKeyword: false };
  const plain = WORDS.find((w) => w === word);
  return plain ? { command: plain, exactKeyword: false } : null;
}
