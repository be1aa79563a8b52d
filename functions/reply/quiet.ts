/**
 * Whether somebody asks for quiet until a day or for a time: "no mails until 7 January", "laissez-moi tranquille deux semaines",
 * "ik ben tot maandag weg". It pauses and ends nothing, though the words beside the time may be those of a stop. Pure.
 */
import { type Clause, clausesOf } from './named-times.ts';
import { OTHERS } from './phrases/note-words.ts';
import {
  AGAIN,
  AGAIN_AT_END,
  AND_THEN,
  AWAY,
  BACK,
  BEGINS,
  CALM_FOR,
  FOR_GOOD,
  GIVES,
  HOLDS,
  IN_A_BREATH,
  LASTS,
  NOTHING_COMES,
  REPORTED,
  THEIRS,
  TOLD,
  UNTIL_THEN,
} from './phrases/quiet-words.ts';

/** In words. What is said in a breath is little; in a longer text it is a part of a tale. */
const LONGEST_BREATH = 14;

export type Quiet = {
  /** The clause that asks, with its time: `pauseEndIn` reads no other day in it. */
  said: string;
  /** It names us, what we send or themselves; else it is a few words that could answer a question as well ("not this week"). */
  plain: boolean;
};

/** @param text the person's own words, in a reply or above a mail that they pass on */
export function quietIn(text: string): Quiet | undefined {
  const apart = clausesOf(text);
  const all = apart.map(({ words }) => words).join('');
  if (AND_THEN.test(all) || FOR_GOOD.test(all)) return undefined;
  const clauses = joined(apart);
  for (const [at, clause] of clauses.entries())
    if (asks(clause) && !isReported(clauses, at)) return { said: clause.said, plain: true };
  if (all.trim().split(/\s+/).length > LONGEST_BREATH || OTHERS.test(all) || TOLD.test(all)) return undefined;
  const breath = apart.find((clause, at) => IN_A_BREATH.test(clause.words) && !isReported(apart, at));
  return breath && { said: breath.said, plain: false };
}

function asks({ words }: Clause): boolean {
  if (TOLD.test(words) || THEIRS.test(words) || OTHERS.test(words)) return false;
  if (GIVES.test(words) || CALM_FOR.test(words) || BACK.test(words)) return true;
  if (LASTS.test(words) && (NOTHING_COMES.test(words) || HOLDS.test(words) || AWAY.test(words))) return true;
  if (BEGINS.test(words) && (AGAIN.test(words) || AGAIN_AT_END.test(words))) return true;
  return UNTIL_THEN.test(words) && (NOTHING_COMES.test(words) || HOLDS.test(words));
}

/** "They told me: no messages before March." */
function isReported(clauses: readonly Clause[], at: number): boolean {
  const [before, here, after] = [clauses[at - 1], clauses[at]!, clauses[at + 1]];
  return (
    (before?.sentence === here.sentence && REPORTED.test(before.words)) ||
    (after?.sentence === here.sentence && OTHERS.test(after.words) && REPORTED.test(after.words))
  );
}

/** A time set off by a comma belongs to what it stands beside: "please stop, just for a week", "until January: no mails". */
function joined(clauses: readonly Clause[]): Clause[] {
  const whole: Clause[] = [];
  for (const clause of clauses) {
    const last = whole.at(-1);
    const beside =
      last?.sentence === clause.sentence &&
      (isTime(clause.words) || isTime(last.words) || isSoft(last.words) || GOES_ON.test(clause.words));
    if (last && beside)
      whole[whole.length - 1] = {
        words: `${last.words}${clause.words.slice(1)}`,
        said: `${last.said} ${clause.said}`,
        sentence: clause.sentence,
      };
    else whole.push(clause);
  }
  return whole;
}

const isTime = (words: string): boolean => ONLY_TIME.test(words);
const isSoft = (words: string): boolean => /^ (?:please|bitte|svp|merci|por favor|graag|alsjeblieft) $/.test(words);
/** "Hört bitte auf, mir zu schreiben." */
const GOES_ON = /^ (?:mir|mich|uns) (?:\w+ )?zu /;
const ONLY_TIME =
  /^ (?:(?:just|only|at least|maybe|please|not|and|or|nur|mindestens|vielleicht|bitte|erst|au moins|juste|seulement|solo|al menos|quizas|so|pelo menos|talvez|alleen|minstens|misschien|until|till|til|before|for|the|next|after|bis|zum|zur|fur|vor|ab|nach|dem|den|die|nachsten|jusqu|au|a|en|le|la|les|pendant|avant|hasta|el|por|durante|las|proximas|ate|o|as|dos|tot|voor|de|komende|umas|unas) )+(?:thatday|thatlong|thatfeast|thatnext|thisspan) (?:(?:please|bitte|svp|lang|long|again|at least|por favor|graag) )*$/;
