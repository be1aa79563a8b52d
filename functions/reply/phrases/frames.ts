/**
 * Frames: which ideas (concepts.ts), close together in one sentence, are distress. One frame holds in all languages.
 *
 *     A 6 WISH DIE ^NEG -FINE --FICTION
 *
 * is tier A: a word of wishing and a word of dying within six words, in either order, where no negation stands before or
 * between, no word of FINE within four words, and none of FICTION in the sentence. `X|Y` is one of two ideas.
 */
import type { Concept, Tag } from './concepts.ts';

type Frame = {
  tier: 'A' | 'B';
  window: number;
  slots: readonly (readonly Concept[])[];
  before: readonly Concept[];
  near: readonly Concept[];
  sentence: readonly Concept[];
};

const FRAMES = `
# wanting to die, thinking of it
A 6 WISH DIE ^NEG -FINE --FICTION
A 5 THINK DIE ^NEG -FINE --FICTION --SOMEBODY --SERVICE
A 4 PLAN DIE ^NEG -FINE -JOB --FICTION --SOMEBODY
A 7 NOTCARE DIE|LIVE|WAKE -FINE
A 5 DIE GOOD|BETTER ^NEG -FINE -JOB --FICTION --SOMEBODY
A 0 SUICIDE -SERVICE --FICTION --SOMEBODY ^NEG
A 0 SELFKILL -SERVICE --FICTION -FINE ^NEG
A 6 NEG FEAR DIE -FINE --FICTION --SOMEBODY
A 7 GOD TAKEME ^NEG -FINE -JOB
A 7 WISH|NOTCARE FATAL ^NEG -FINE -JOB --SOMEBODY --SERVICE
A 5 ENVY DEADPEOPLE -FINE --FICTION
A 8 NEG PLAN|WISH REACH FUTURETIME -JOB -FINE
A 6 DIE SOON|FUTURETIME ^NEG -JOB -FINE --FICTION --SOMEBODY
A 0 PICKED --JOB --FINE
# life is not wanted
A 6 NEG WISH LIVE|WAKE -JOB -FINE
A 6 NEG REASON LIVE|WAKE -JOB -FINE
A 6 NEG WORTH LIVE -JOB -FINE
A 5 NEG WORTH LIFE -JOB -FINE
A 5 TIRED LIVE -JOB -FINE
A 6 NEG WISH LIFE -JOB -FINE
A 4 LIVE TOOMUCH ^NEG -JOB -FINE
A 4 TIRED LIFE|WORLD -JOB -FINE
A 4 END LIFE -JOB -FINE --FICTION --SERVICE
A 4 LEAVE WORLD -JOB -FINE --FICTION
A 4 KILL|HARM REFL ^NEG -JOB -FINE --FICTION
A 6 SLEEP FOREVER -FINE
A 6 SLEEP NEG WAKE -FINE -JOB
A 5 NEG BORN -FINE -JOB
# others are better off
A 8 BETTER WITHOUTME -JOB
A 9 NOONE MISS WITHOUTME|GONE|DIE|VANISH -JOB
A 9 BURDEN WITHOUTME|DIE|GONE -JOB
A 9 OTHERS FREEOFME ^NEG -JOB
A 10 INSURANCE BETTER|WORTH|WITHOUTME|FREEOFME -JOB -FINE
# means
A 5 PILLS HOARD ^NEG -FINE
A 5 WEAPON HOARD ^NEG -FINE -JOB --FICTION
A 6 HEIGHT STAND -JOB -FINE --FICTION
A 6 JUMP HEIGHT|VEHICLE ^NEG -JOB -FINE --FICTION
A 12 HEIGHT EASY -JOB -FINE --FICTION
A 12 HEIGHT THINK|LOOK OFTEN|EASY -JOB -FINE --FICTION
A 8 PILLS|WEAPON LOOK OFTEN -JOB -FINE --FICTION
A 7 HARM ONPURPOSE ^NEG -JOB -FINE --SOMEBODY
A 10 COURAGE DOIT DIE|LIFE|LIVE|BYE|END -JOB
B 8 COURAGE DOIT -JOB -FINE
A 4 PAINLESS WAY|DIE|PILLS -JOB --SERVICE
A 4 WAY DIE|SUICIDE --FICTION --SERVICE -JOB
# farewell
A 6 BYE FOREVER|OTHERS|LIFE|WORLD|FORGIVE|LAST --JOB -FINE
A 8 NOTE OTHERS BYE|LAST|GONE -JOB
A 10 BYE NOTE --JOB --FICTION
A 12 NOTE OTHERS FORGIVE -JOB
A 14 GIVE WITHOUTME|GONE|BYE|NOONE|NEG|NOTE|DIE -JOB -FINE
A 9 LOOKAFTER OTHERS GONE|WITHOUTME|FORGIVE|BYE -JOB
# threat
A 6 PLAN|WISH THREAT THEM ^NEG -FINE --FICTION
A 10 WISH|PLAN WEAPON THEM ^NEG -FINE --FICTION
# hopeless, cannot go on
B 0 HOPELESS ^NEG -JOB -FINE --FICTION -MILD
B 0 SELFHATE ^NEG -JOB -FINE -MILD
B 4 NEG COPE -JOB -FINE -MILD
B 4 NEG HOPE -JOB -MILD
B 5 NEG FUTURE -JOB
B 4 SELF WORTHLESS ^NEG -JOB -FINE -MILD
B 4 SELF GIVEUP ^NEG -JOB -FINE -MILD
B 5 SELF TRAPPED ^NEG -JOB -FINE -MILD
B 4 SO ALONE ^NEG -JOB -FINE -MILD
B 5 SELF BREAK ^NEG -JOB -FINE --FICTION -MILD
B 5 SELF EMPTY -JOB -FINE -MILD
B 5 CRY ALWAYS ^NEG -FINE --FICTION
B 4 NEG STRENGTH -JOB -FINE
B 5 WISH VANISH ^NEG -JOB -FINE -MILD --FICTION
B 6 WISH END ALL ^NEG -JOB
B 4 TIRED ALL -JOB -FINE -MILD
B 4 NEG REASON ALL -JOB -FINE -MILD
B 5 SELF BURDEN ^NEG -JOB
B 5 NOONE MISS SELF -JOB -FINE
# body, drink
B 9 NEG EAT DAYS -JOB -FINE
B 6 NEG EAT EAT -JOB -FINE
B 6 NEG BED DAYS -JOB -FINE
B 6 BOOZE CRUTCH ^NEG -FINE --FICTION --SERVICE
B 9 BOOZE COPE|NEED -FINE --FICTION --SERVICE
B 4 LIFE TOOMUCH ^NEG -JOB -FINE -MILD
# home, violence
B 5 LOSE HOME -JOB -FINE --SERVICE --SOMEBODY
B 0 HOMELESS -JOB --SERVICE --FICTION ^NEG
B 4 NEG RENT -JOB -FINE
B 6 PARTNER HIT -JOB -FINE --FICTION
B 0 ABUSE -JOB --SERVICE --FICTION ^NEG
`;

const NEARBY = 4;
const BEFORE = 3;

const parse = (line: string): Frame => {
  const [tier, window, ...rest] = line.split(' ');
  const list = (prefix: RegExp) =>
    rest.filter((part) => prefix.test(part)).map((part) => part.replace(/^\W+/, '') as Concept);
  return {
    tier: tier as 'A' | 'B',
    window: Number(window),
    slots: rest.filter((part) => /^[A-Z]/.test(part)).map((part) => part.split('|') as Concept[]),
    before: list(/^\^/),
    near: list(/^-[A-Z]/),
    sentence: list(/^--/),
  };
};

const frames = FRAMES.split('\n')
  .filter((line) => /^[AB] /.test(line))
  .map(parse);

const carries = (tag: Tag, concepts: readonly Concept[]): boolean =>
  tag.concepts.some((concept) => concepts.includes(concept));

/** Whether the slots can be filled by tags of `span`, each by another one. */
function fills(slots: readonly (readonly Concept[])[], span: readonly Tag[]): Tag[] | null {
  const [slot, ...others] = slots;
  if (!slot) return [];
  for (const tag of span) {
    if (!carries(tag, slot)) continue;
    const rest = fills(
      others,
      span.filter((other) => other !== tag),
    );
    if (rest) return [tag, ...rest];
  }
  return null;
}

function matches(frame: Frame, tags: readonly Tag[]): boolean {
  for (let first = 0; first < tags.length; first++) {
    const start = tags[first]!.at;
    if (!frame.slots.some((slot) => carries(tags[first]!, slot))) continue;
    let last = first;
    while (last + 1 < tags.length && tags[last + 1]!.at - start <= frame.window) last++;
    const filled = fills(frame.slots, tags.slice(first, last + 1));
    if (!filled?.includes(tags[first]!)) continue;
    const end = Math.max(...filled.map(({ at, length }) => at + length));
    // A tag spans a word at least, so what is near by words is near by tags too: no scan of the whole sentence.
    const around = tags.slice(Math.max(0, first - NEARBY), last + 1 + NEARBY);
    const isClear = (concepts: readonly Concept[], from: number, to: number) =>
      !around.some((tag) => tag.at >= from && tag.at < to && !filled.includes(tag) && carries(tag, concepts));
    if (
      isClear(frame.before, start - BEFORE, end) &&
      isClear(frame.near, start - NEARBY, end + NEARBY) &&
      (frame.sentence.length === 0 || !tags.some((tag) => !filled.includes(tag) && carries(tag, frame.sentence)))
    )
      return true;
    // What calls the frame off anywhere in the sentence calls it off for every place in it.
    if (frame.sentence.length > 0 && tags.filter((tag) => carries(tag, frame.sentence)).length > frame.slots.length)
      return false;
  }
  return false;
}

/** The frames that fit the ideas of one sentence; the tier of the gravest of them, or null. */
export function frameTier(tags: readonly Tag[]): 'A' | 'B' | null {
  const present = new Set(tags.flatMap(({ concepts }) => concepts));
  let tier: 'A' | 'B' | null = null;
  for (const frame of frames) {
    if (tier === frame.tier) continue;
    if (!frame.slots.every((slot) => slot.some((concept) => present.has(concept)))) continue;
    if (!matches(frame, tags)) continue;
    if (frame.tier === 'A') return 'A';
    tier = 'B';
  }
  return tier;
}
