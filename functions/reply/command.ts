import { asksForErasure } from './erasure.ts';
import { channelToStop } from './one-channel.ts';
import { CARRIER_KEYWORDS } from './phrases/carrier-keywords.ts';
import { families, INVITED_PHRASES, PAUSES_FIRST, PHRASES, STOP, STOP_ALL } from './phrases/command-phrases.ts';
import { COMMAND_WORDS, POLITE } from './phrases/command-words.ts';
import { plainWords } from './phrases/fold.ts';
import { BACK_OUT } from './phrases/news-words.ts';
import { compile } from './phrases/notation.ts';
import { DELETION, deletionFamilies, WRONG_PERSON } from './phrases/question-phrases.ts';
import { quietIn } from './quiet.ts';

export type Command = keyof typeof COMMAND_WORDS;

/** Commands that hold although a question is open, or an answer was asked for: everything else then answers it. "Next" is a company, too. */
export const HOLD_ANYWAY: readonly Command[] = [
  'stop',
  'stop-all',
  'start',
  'help',
  'pause',
  'resume',
  'hired',
  'less',
  'end-plan',
];

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
const CONTROLS: readonly Command[] = ['stop', 'stop-all', 'pause', 'resume', 'hired'];

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
const deletion = compile(DELETION, deletionFamilies);
const wrongPerson = compile(WRONG_PERSON, families);
const requests = Object.entries(PHRASES).map(
  ([command, list]) => [command as Command, compile(list, families)] as const,
);
const pause = compile(PHRASES.pause, families);
/** Before any stop: "stop for now", "stop until I ask". */
const pausesFirst = compile(PAUSES_FIRST, families);
const answers = new Map(
  Object.entries(INVITED_PHRASES).map(([command, list]) => [command as Command, compile(list, families)] as const),
);

const found = (phrases: readonly RegExp[], text: string): boolean => phrases.some((phrase) => text.search(phrase) >= 0);

/** A command word, politeness and repetition aside: "STOP STOP please" is STOP. */
function commandWord(clause: readonly string[]): Command | undefined {
  const whole = wordOf.get(clause.join(' '));
  if (whole) return whole;
  const bare = clause.filter((word) => !POLITE.has(word));
  const once = bare.filter((word, at) => word !== bare[at - 1]);
  return wordOf.get(once.join(' '));
}

/** What people put around the word they choose: "I think talk", "yep, done this morning". */
const AROUND = new Set(
  'i we think choose pick go going for with would like to want the a an my will is it that this those these than all just now today yesterday morning evening afternoon before after lunch work yep yes yeah yup ok okay sure maybe definitely probably then one option answer something neither please thanks am me let us lets do be has been got finally already again'.split(
    ' ',
  ),
);

/** The invited word, with nothing but choosing around it. */
function chosen(spoken: readonly string[], invited: ReadonlySet<Command>): Command | undefined {
  const rest = spoken.filter((word) => !AROUND.has(word));
  const command = rest.length === 1 ? wordOf.get(rest[0]!) : undefined;
  return command && invited.has(command) ? command : undefined;
}

/** Words that are worth a slip of the finger, whatever was asked. */
const NAMED: readonly Command[] = ['stop', 'pause', 'resume', 'help', 'start', 'hired'];

/** One letter too many, too few or changed, or two in the wrong order: of an invited word, or a slip that makes no other word. */
function misspelt(spoken: readonly string[], invited: ReadonlySet<Command>): Command | undefined {
  const word = spoken.filter((each) => !POLITE.has(each) && each !== 'it').join(' ');
  if (!/^[a-z]{3,9}$/.test(word) || wordOf.has(word)) return undefined;
  const meant = [...invited].find((command) => slip(word, command) !== undefined);
  return (
    meant ??
    NAMED.find(
      (command) =>
        ['swapped', 'doubled'].includes(slip(word, command) ?? '') ||
        (command.length >= 5 && slip(word, command) === 'missing'),
    )
  );
}

/** How a word differs from the one that was meant, if by one slip; undefined if by more, or not at all. */
function slip(word: string, meant: string): 'swapped' | 'doubled' | 'missing' | 'other' | undefined {
  const at = [...meant].findIndex((letter, index) => word[index] !== letter);
  const first = at < 0 ? meant.length : at;
  const rest = meant.slice(first);
  const typed = word.slice(first);
  if (word === meant) return undefined;
  if (typed.slice(1) === rest) return typed[0] === meant[first - 1] || typed[0] === rest[0] ? 'doubled' : 'other';
  if (typed === rest.slice(1)) return 'missing';
  if (typed.length > 1 && typed[0] === rest[1] && typed[1] === rest[0] && typed.slice(2) === rest.slice(2))
    return 'swapped';
  return typed.length > 0 && typed.slice(1) === rest.slice(1) ? 'other' : undefined;
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
 * A stop that names one channel is `stop`, whichever it came by: `channelToStop` says which. "ALL" in capitals is the command,
 * "all" only where the last message asked about stopping.
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
  if (text.trim() === 'ALL') return { command: 'stop-all', exactKeyword: false };
  const all = words(text);
  if (all.length <= 2 * LONGEST_REQUEST && asksForErasure(text)) return { command: 'stop-all', exactKeyword: false };
  const quiet = quietIn(text);
  const command =
    inWords(all, context.channel, invited, quiet?.plain === true) ?? (quiet !== undefined ? 'pause' : null);
  return command ? { command, exactKeyword: false } : null;
}

/** "Stop for now", "please stop until I ask": in a short text a pause, and no stop. */
export function pausesForNow(text: string): boolean {
  const all = words(text);
  return all.length <= LONGEST_REQUEST && found(pausesFirst, `${all.join(' ')} `);
}

/** @param quiet whether it asks for quiet until a day: that is a pause, though the words beside the day are those of a stop */
function inWords(
  all: readonly string[],
  channel: 'sms' | 'email',
  invited: ReadonlySet<Command>,
  quiet: boolean,
): Command | null {
  const clauses = clausesOf(all);
  const spoken = clauses.flat();
  if (spoken.length === 0) return null;
  const single = spoken.length === 1 && spoken[0] === 'end' && channel === 'email' && invited.has('end-plan');
  if (single) return 'end-plan';

  const whole = commandWord(spoken) ?? misspelt(spoken, invited) ?? chosen(spoken, invited);
  // "Both" answers whatever was asked last: it ends everything where that was about ending.
  if (whole === 'stop-all' && EVERYTHING.has(spoken.join(' ')) && !invited.has('stop-all')) return null;
  if (whole) return whole === 'stop' && found(pausesFirst, `${all.join(' ')} `) ? 'pause' : whole;
  const line = `${all.join(' ')} `.replace(OTHERS_SHOULD, ' ~ ');
  if (END_ME.test(line) || TELLS_OF_ANOTHER.test(line)) return null;
  const edges =
    all.length <= 2 * STOP_REACH ? line : `${[...all.slice(0, STOP_REACH), '.', ...all.slice(-STOP_REACH)].join(' ')} `;
  if (spoken.length <= LONGEST_REQUEST && found(deletion, line)) return 'stop-all';
  if (quiet || (spoken.length <= LONGEST_REQUEST && found(pausesFirst, line))) return 'pause';
  const one = spoken.length <= LONGEST_REQUEST ? channelToStop(line) : undefined;
  const isPause = found(pause, edges);
  if (one && !isPause && (one.keepsOther || found(stop, edges) || asksForOtherChannel(edges, channel))) return 'stop';
  if (found(stopAll, edges) || (!isPause && asksForOtherChannel(edges, channel))) return 'stop-all';
  if (spoken.length <= LONGEST_REQUEST && found(wrongPerson, line)) return 'stop';
  // "No messages until Monday" is a pause, whatever else it resembles.
  if (!isPause && found(stop, edges)) return namesBoth(edges) ? 'stop-all' : 'stop';
  const outer = [clauses[0]!, clauses[clauses.length - 1]!]
    .filter((clause) => !QUANTITIES.has(clause.join(' ')))
    .map(commandWord);
  for (const command of outer) {
    if (command && (CONTROLS.includes(command) || invited.has(command))) return command;
  }
  if (spoken.length > LONGEST_REQUEST) return null;
  for (const [command, phrases] of requests) {
    if (command === 'hired' && BACK_OUT.test(line)) continue;
    if (found(phrases, line)) return command;
  }
  const ofOthers = OF_OTHERS.test(line);
  for (const command of invited) {
    if (ofOthers && DOINGS.includes(command)) continue;
    if (found(answers.get(command) ?? [], line)) return command;
  }
  return null;
}

/** A cry (care has it), never an order about messages. */
const END_ME = / end me (?!\S+ (?:messages|texts|emails))/;

/** "Stop, eine neue", "Wait, stop, one more": of another mail, and nothing that is asked of us. */
const TELLS_OF_ANOTHER =
  /^\. (?:(?:wait|oh|ok|no) [.,]? ?)?(?:stopp?|halt|alto|basta ya|basta|arrete|wait|para|pare)(?: wait| stopp?)? [.,] (?:and )?(?:(?:here is |there is |i have |noch |nog |encore |mais |y )?(?:eine?n? neuer?|eine?s?|een nieuwe|een|otr[oa]s?|outr[oa]s?|un autre|une autre|um[ a]?|uma|another(?: one)?|one more|encore (?:eux|une?)|die hatte ich|i forgot)|i forgot|encore|noch eine[rs]?|nog een)(?: \w+){0,3} \. $/;

/** One word that may answer anything. */
const EVERYTHING = new Set(['all', 'everything', 'both', 'alles', 'tout', 'todo', 'tudo']);

/** By themselves they end everything; beside other sentences they are about anything. */
const QUANTITIES = new Set([
  'all',
  'everything',
  'both',
  'alles',
  'tout',
  'todo',
  'tudo',
  'enough',
  'assez',
  'genoug',
  'basta',
  'fin',
  'end',
  'hold',
  'on hold',
  'hold on',
  'break',
  'a break',
]);

/** "They should stop sending these": what is wished of somebody else is not asked of us. */
const OTHERS_SHOULD =
  / (?:they|he|she|people|companies|employers|recruiters|(?:the|this|that|her|his|their) (?!e?mails?|messages?|texts?|e mails?)\w+) (?:all )?(?:should|could|must|might|would|ought to|need to|needs to|has to|have to|better) (?:\w+ )?stop /g;

/** "They will decide later", "she sent me an answer": what others do answers nothing that we asked. */
const OF_OTHERS = /^\. (?:they|she|he|it|the|their|his|her|this|that|we|my|a|recruiter|somebody|someone|nobody) /;
const DOINGS: readonly Command[] = ['walk', 'talk', 'skip', 'other', 'later', 'done', 'sent', 'keep'];

/** A stop that names both ways of writing, or every way, is meant for all of them. */
const namesBoth = (line: string): boolean =>
  (/ (?:texts?|sms|texting) /.test(line) && / (?:e?mails?|emailing|e mails?) /.test(line)) ||
  / (?:any|every|whatever|all) (?:way|ways|form|forms|means|channel|channels|kind|medium) /.test(line);

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
