/**
 * What a person asks of us above a mail that they pass on. They say much there that is about the mail, to its sender or to
 * nobody ("Stop, one more!", "Leave me alone, Globexo"), so only what can mean nothing else is obeyed: the bare command, or
 * words that name us or what we send (design.md, invariant 9). Pure.
 */
import { type Command, pausesForNow, readCommand } from './command.ts';
import { asksForErasure } from './erasure.ts';
import { tookAnotherJob } from './note-news.ts';
import { saidIn } from './phrases/fold.ts';
import { BARE, OTHERS, US } from './phrases/note-words.ts';
import { asksHowToDelete } from './question.ts';
import { quietIn } from './quiet.ts';

const bare = new Map<string, Command>();
for (const [command, list] of Object.entries(BARE)) {
  for (const entry of list.split(/[|\n]/)) {
    const key = entry.trim();
    if (key && !bare.has(key)) bare.set(key, command as Command);
  }
}

/** Politeness that changes nothing about a bare command. */
const POLITE =
  /\b(?:please|pls|plz|thanks|thank you|thx|kindly|hi|hello|hey|rebound|sorry|bitte|danke|merci|svp|s il vous plait|s il te plait|por favor|porfa|gracias|obrigad[oa]|alsjeblieft|alstublieft|aub|bedankt|dank je)\b/g;
/** Before a name: what ends a letter. */
const CLOSING =
  /^(?:best|(?:best|kind|warm|many) (?:regards|wishes|thanks)|regards|thanks|thank you|cheers|all the best|yours|sincerely|(?:liebe|viele|beste|schone) grusse|mit freundlichen grussen|mfg|vg|lg|gruss|cordialement|merci|saludos|un saludo|gracias|atentamente|abracos|abraco|obrigad[oa]|cumprimentos|groet(?:en|jes)?|met vriendelijke groet|mvg)$/;
const MOST_NAME_WORDS = 3;

const bareCommand = (text: string): Command | undefined =>
  /[?]/.test(text) ? undefined : bare.get(saidIn(text).replace(POLITE, '').replace(/\s+/g, ' ').trim());

/** A closing with a name below it, or a name alone on the last line. */
function withoutSignature(lines: string[]): string[] {
  const closing = lines.findIndex((line, at) => at > 0 && CLOSING.test(saidIn(line)));
  if (closing > 0 && lines.length - closing <= 3) return lines.slice(0, closing);
  const last = lines.at(-1) ?? '';
  const isName = /^[-–— ]*(?:\p{Lu}[\p{L}'.-]*\s?)+$/u.test(last) && last.split(/\s+/).length <= MOST_NAME_WORDS;
  return lines.length === 2 && isName && !bareCommand(last) ? lines.slice(0, 1) : lines;
}

/** Parts of sentences, as they were written. */
const partsOf = (text: string): string[] =>
  text
    .split(/[\n.!?;,:]+|\s[-–—]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * @param note the person's own words beside a mail that they pass on
 * @param names of who that mail is from: words to them are not to us
 */
export function commandInNote(note: string, names: readonly (string | null)[] = []): Command | undefined {
  if (asksHowToDelete(note)) return undefined;
  const lines = withoutSignature(
    note
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  const said = lines.join('\n');
  const whole = bareCommand(said);
  if (whole) return whole;
  const folded = ` ${saidIn(said)} `;
  if (names.some((name) => name && folded.includes(` ${saidIn(name)} `))) return undefined;
  if (asksForErasure(said)) return 'stop-all';
  if (leavesList(said, folded)) return 'stop';
  if (isQuiet(said) || isForNow(said)) return 'pause';
  if (tookAnotherJob(said)) return 'hired';
  // A line of its own, in capitals.
  const shouted = lines.filter((line) => line === line.toUpperCase()).map(bareCommand);
  return shouted.find((command) => command !== undefined) ?? toUs(said);
}

/** Beside despair a sentence of its own is enough, in capitals: "STOP. I want to die." */
export function stopBesideDespair(note: string): Command | 'nothing' {
  const shouted = partsOf(note)
    .filter((part) => part === part.toUpperCase())
    .map(bareCommand);
  return shouted.find((command) => command === 'stop' || command === 'stop-all') ?? 'nothing';
}

/** "Take me off this list", "je souhaite me désinscrire": only what comes again and again has one. */
const leavesList = (said: string, folded: string): boolean =>
  wordsIn(said) <= LONGEST_LEAVING &&
  A_LIST.test(folded) &&
  !OTHERS.test(folded) &&
  readCommand(said, { channel: 'email', lastInvites: [] })?.command === 'stop';
const LONGEST_LEAVING = 12;
const A_LIST =
  / (?:(?:mailing |distribution )?lists?|mailinglists?|unsubscribed?|listen?|verteiler|abmelden|abbestellen|austragen|(?:melden?|tragt|trage) .{0,20}(?:ab|aus)|desinscri\w*|desabonn\w*|lista|baja|desuscrib\w*|suscripcion|descadastr\w*|subscricao|inscricao|(?:mailing)?lijst|bestand|afmelden|uitschrijven|uitgeschreven) /;

/** "No mails until Monday please"; what could be said of the mail too, only where there is little beside it: "not this week". */
function isQuiet(said: string): boolean {
  const quiet = quietIn(said);
  return quiet !== undefined && (quiet.plain || wordsIn(said) - wordsIn(quiet.said) < MOST_BESIDE);
}
const MOST_BESIDE = 3;
const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** "Stop for now", "please stop until I ask": a sentence of its own in a short note, and no plan of their own. */
const isForNow = (said: string): boolean =>
  said.split(/\s+/).length <= LONGEST_FOR_NOW &&
  said.split(/[\n.!?]+/).some((sentence) => {
    const words = ` ${saidIn(sentence)} `;
    return pausesForNow(sentence) && !OTHERS.test(words) && !OWN_PLAN.test(words);
  });
const LONGEST_FOR_NOW = 25;
const OWN_PLAN = /^ (?:(?:and|so|but|now|well|ok) )*(?:i|we|let us|time to|need to) /;

/** A sentence, or a part of one, that asks for something and names us in the same breath. */
function toUs(said: string): Command | undefined {
  const sentences = said.split(/[\n.!?]+/);
  for (const part of [...partsOf(said), ...sentences]) {
    const words = saidIn(part);
    if (!US.test(words) || OTHERS.test(words)) continue;
    const command = readCommand(part, { channel: 'email', lastInvites: [] })?.command;
    if (command && command in BARE && !/^(?:wait|stop|hold on|halt)\s*,/i.test(part.trim())) return command;
  }
  return undefined;
}
