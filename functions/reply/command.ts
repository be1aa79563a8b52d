import { namesPauseEnd } from './pause-until.ts';
import { CARRIER_KEYWORDS } from './phrases/carrier-keywords.ts';
import { AWAY, families, INVITED_PHRASES, PHRASES, STOP, STOP_ALL } from './phrases/command-phrases.ts';
import { COMMAND_WORDS, POLITE } from './phrases/command-words.ts';
import { plainWords } from './phrases/fold.ts';
import { compile } from './phrases/notation.ts';

export type Command = keyof typeof COMMAND_WORDS;

export type ReadCommand = {
  command: Command;
  /** The whole text is exactly one of the carrier's stop, start or help keywords: the carrier itself answers. */
  exactKeyword: boolean;
} | null;

/** A sentence asks for something only in a short text; in a longer one it tells a story. */
const LONGEST_REQUEST = 25;
/** Of a longer text, a plea to stop is looked for where people put one: at the beginning and at the end. */
const STOP_REACH = 60;

/** Everyday words: with more text around them they answer us only when the last message asked for them. */
const CONTROLS: readonly Command[] = ['stop', 'stop-all', 'pause', 'resume'];

const words = (text: string): string[] => plainWords(text);
const wordOf = new Map<string, Command>();
for (const [command, list] of Object.entries(COMMAND_WORDS)) {
  for (const entry of list.split(/[|\n]/)) {
    const key = entry.trim();
    if (key !== '' && !wordOf.has(key)) wordOf.set(key, command as Command);
    const plain = words(key).slice(1, -1).join(' ');
    if (plain !== '' && !wordOf.has(plain)) wordOf.set(plain, command as Command);
  }
}

const stopAll = compile(STOP_ALL, families);
const stop = compile(STOP, families);
const requests = Object.entries(PHRASES).map(
  ([command, list]) => [command as Command, compile(list, families)] as const,
);
const pause = compile(PHRASES.pause, families);
const answers = new Map(
  Object.entries(INVITED_PHRASES).map(([command, list]) => [command as Command, compile(list, families)] as const),
);

/** "Back on 5 January", "away till the 9th": a pause where a day is named. */
const away = compile(AWAY, families);

const found = (phrases: readonly RegExp[], text: string): boolean => phrases.some((phrase) => text.search(phrase) >= 0);

/** A command word, politeness and repetition aside: "STOP STOP please" is STOP. */
function commandWord(clause: readonly string[]): Command | undefined {
  const whole = wordOf.get(clause.join(' '));
  if (whole) return whole;
  const bare = clause.filter((word) => !POLITE.has(word));
  const once = bare.filter((word, at) => word !== bare[at - 1]);
  return wordOf.get(once.join(' '));
}

function clausesOf(all: readonly string[]): string[][] {
  const clauses: string[][] = [[]];
  for (const word of all) {
    if (word === '.' || word === ',') clauses.push([]);
    else clauses[clauses.length - 1]!.push(word);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** A word that was invited may be the label of a tap ("lighter", "not now") rather than a command's own name. */
function invitedCommands(lastInvites: readonly string[]): Set<Command> {
  const found = new Set<Command>();
  for (const invite of lastInvites) {
    const label = invite.trim().toLowerCase();
    const command =
      label === 'end' ? 'end-plan' : (wordOf.get(label) ?? (label in COMMAND_WORDS ? (label as Command) : undefined));
    if (command) found.add(command);
  }
  return found;
}

/**
 * What a candidate's text or mail asks us to do, or null when it asks nothing (then it may be a reflection).
 * Stop words are exact, phrases are judged as a reasonable person would, and no word counts merely because it occurs.
 * To stop "emails" by text or "texts" by email is read as `stop-all`: the command knows no other channel than its own.
 * Source: design.md, rules and invariant 8; facts, compliance 3 (47 CFR 64.1200(a)(10)).
 * @param text the candidate's own words, without quotes and signature
 * @param context the channel it came by, and the words that the last message invited
 */
export function readCommand(text: string, context: { channel: 'sms' | 'email'; lastInvites: string[] }): ReadCommand {
  const invited = invitedCommands(context.lastInvites);
  const keyword = CARRIER_KEYWORDS[text.length > 20 ? '' : text.trim().toLowerCase()];
  if (keyword && !(context.channel === 'email' && invited.has('end-plan') && keyword === 'stop' && /end/i.test(text))) {
    return { command: keyword, exactKeyword: context.channel === 'sms' };
  }
  const all = words(text);
  const command = inWords(all, context.channel, invited) ?? (saysAway(all, text) ? 'pause' : null);
  return command ? { command, exactKeyword: false } : null;
}

const saysAway = (all: readonly string[], text: string): boolean =>
  all.length <= LONGEST_REQUEST && found(away, `${all.join(' ')} `) && namesPauseEnd(text);

function inWords(all: readonly string[], channel: 'sms' | 'email', invited: ReadonlySet<Command>): Command | null {
  const clauses = clausesOf(all);
  const spoken = clauses.flat();
  if (spoken.length === 0) return null;
  const single = spoken.length === 1 && spoken[0] === 'end' && channel === 'email' && invited.has('end-plan');
  if (single) return 'end-plan';

  const whole = commandWord(spoken);
  if (whole) return whole;
  const line = `${all.join(' ')} `;
  const edges =
    all.length <= 2 * STOP_REACH ? line : `${[...all.slice(0, STOP_REACH), '.', ...all.slice(-STOP_REACH)].join(' ')} `;
  if (found(stopAll, edges) || asksForOtherChannel(edges, channel)) return 'stop-all';
  // "No messages until Monday" is a pause, whatever else it resembles.
  if (!found(pause, edges) && found(stop, edges)) return 'stop';
  const outer = [commandWord(clauses[0]!), commandWord(clauses[clauses.length - 1]!)];
  for (const command of outer) {
    if (command && (CONTROLS.includes(command) || invited.has(command))) return command;
  }
  if (spoken.length > LONGEST_REQUEST) return null;
  for (const [command, phrases] of requests) if (found(phrases, line)) return command;
  for (const command of invited) if (found(answers.get(command) ?? [], line)) return command;
  return null;
}

const OTHER_CHANNEL = {
  sms: compile(
    '^ [<lead>] [<lead>] stop [sending] [me] [all|the|your|these] (emailing|emails|mailing|e mails) | ^ [<lead>] no more emails',
    families,
  ),
  email: compile(
    '^ [<lead>] [<lead>] stop [sending] [me] [all|the|your|these] (texting|texts|sms|text messages) | ^ [<lead>] no more texts',
    families,
  ),
};

const asksForOtherChannel = (line: string, channel: 'sms' | 'email'): boolean => found(OTHER_CHANNEL[channel], line);
