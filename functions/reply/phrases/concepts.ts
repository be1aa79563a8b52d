/**
 * The ideas that distress is made of, whatever the language. A lexicon (lexicon-*.ts) says which words of one language
 * carry which ideas; a frame (frames.ts) says which ideas, close together, are distress. So a frame written once holds
 * in every language and for every form of its words.
 */
export type Concept =
  // wishing and intending
  | 'WISH' // want to, hope, would rather: only forms that speak of oneself where the language shows it
  | 'THINK' // think about, imagine, look up
  | 'PLAN' // am going to, about to, decided
  | 'NOTCARE' // would not mind, do not care whether
  // death and life
  | 'DIE' // die, dead, death, no longer exist
  | 'SUICIDE' // the word for it: could be about anybody
  | 'SELFKILL' // kill myself, end my life: says it all
  | 'KILL' // kill, hang, shoot
  | 'HARM' // hurt, cut, burn
  | 'REFL' // myself
  | 'LIVE' // live, be alive, be here, exist
  | 'WAKE' // wake up, see the morning
  | 'SLEEP'
  | 'FOREVER'
  | 'LIFE' // my life, life, it all
  | 'ALL' // everything, it all
  | 'WORLD' // this world, this earth
  | 'END' // end, finish, put a stop to
  | 'LEAVE' // leave, go
  | 'VANISH' // disappear
  | 'TIRED' // tired of, done with, had enough
  | 'REASON' // reason, point, sense
  | 'WORTH' // worth it, deserve
  | 'GOOD' // relief, peaceful, the answer
  | 'BETTER' // better, happier, easier
  | 'WITHOUTME' // without me, if I were gone
  | 'GONE' // gone, no longer there
  | 'BURDEN'
  | 'NOONE'
  | 'MISS' // miss, notice, care
  | 'OTHERS' // family, everyone
  | 'BORN'
  // means
  | 'PILLS'
  | 'WEAPON'
  | 'HEIGHT'
  | 'VEHICLE'
  | 'HAVE' // have, hold, bought
  | 'HOARD' // saved up, lined up, a handful, in front of me
  | 'STAND' // am standing on
  | 'JUMP'
  | 'WAY' // way, method
  | 'PAINLESS'
  // farewell
  | 'BYE'
  | 'NOTE'
  | 'LAST'
  | 'GIVE'
  | 'LOOKAFTER'
  | 'FORGIVE'
  | 'PICKED' // picked a day, know how and when
  | 'COURAGE'
  | 'DOIT' // go through with it
  | 'EASY' // one step, how easy, how deep
  | 'LOOK'
  | 'OFTEN'
  | 'ONPURPOSE' // on purpose, to feel something
  // not being there any more
  | 'REACH' // see, live to see
  | 'FUTURETIME' // Christmas, next week
  | 'SOON'
  | 'GOD'
  | 'TAKEME'
  | 'FATAL' // accident, illness
  | 'ENVY'
  | 'DEADPEOPLE'
  | 'INSURANCE'
  | 'FREEOFME'
  | 'FEAR'
  | 'TOOMUCH'
  | 'NEED' // only with, before I can
  // others
  | 'THEM' // him, the recruiter: whom a threat is aimed at
  | 'THREAT' // hurt, shoot, set fire to: with others for an object
  // strong distress
  | 'HOPE'
  | 'FUTURE' // future, way out, light
  | 'HOPELESS' // says it all by itself
  | 'COPE' // cope, bear, go on
  | 'SELF'
  | 'WORTHLESS'
  | 'HATE'
  | 'SELFHATE'
  | 'GIVEUP'
  | 'TRAPPED'
  | 'EAT'
  | 'DAYS' // for days, since Monday
  | 'BOOZE'
  | 'CRUTCH' // to get through, every night, to forget
  | 'HOME'
  | 'LOSE'
  | 'HOMELESS'
  | 'PARTNER'
  | 'HIT'
  | 'ABUSE'
  | 'ALONE'
  | 'BREAK' // breaking down, drowning, at the end
  | 'EMPTY'
  | 'CRY'
  | 'ALWAYS'
  | 'STRENGTH'
  | 'BED'
  | 'RENT'
  | 'SO' // so, completely
  // what turns a sentence
  | 'NEG'
  | 'HARMLESS' // set phrases that carry nothing: "end of the day", "live in"
  | 'MILD' // a bit, for an hour, but fine
  | 'FINE' // words that make a frame harmless: laughing, curiosity, coffee
  | 'JOB' // interview, recruiter, process, form
  | 'SERVICE' // prevention, hotline, charity, nurse: distress as a field of work
  | 'FICTION' // film, book, podcast
  | 'SOMEBODY'; // my uncle, a colleague: somebody else's story

/** Words of one language by idea: separated by `|`, several words make one entry, `*` ends a stem. */
export type Lexicon = Readonly<Record<Concept, string>>;

type Entry = { words: readonly string[]; stem: boolean; concepts: readonly Concept[] };

/** A compiled lexicon: entries by first word, longest first, and stems by their first three letters. */
export type Words = { exact: ReadonlyMap<string, readonly Entry[]>; stems: ReadonlyMap<string, readonly Entry[]> };

const STEM_KEY = 3;

const folded = (text: string): string[] => {
  const one = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
  const typed = text.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
  return [...new Set([one(text), one(typed)])];
};

/** Prepares a lexicon for {@link tag}. */
export function prepare(lexicon: Lexicon): Words {
  const entries = new Map<string, Concept[]>();
  for (const [concept, list] of Object.entries(lexicon) as [Concept, string][])
    for (const raw of list.split(/[|\n]/))
      for (const entry of folded(raw.trim().replace(/\s+/g, ' ')))
        if (entry !== '') entries.set(entry, [...(entries.get(entry) ?? []), concept]);
  const exact = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  for (const [text, concepts] of entries) {
    const stem = text.endsWith('*');
    const words = text.replace(/\*$/, '').split(' ');
    const first = words[0]!;
    const alone = stem && words.length === 1;
    const into = alone ? stems : exact;
    const key = alone ? first.slice(0, STEM_KEY) : first;
    into.set(key, [...(into.get(key) ?? []), { words, stem, concepts }]);
  }
  for (const list of exact.values()) list.sort((a, b) => b.words.length - a.words.length);
  for (const list of stems.values()) list.sort((a, b) => b.words[0]!.length - a.words[0]!.length);
  return { exact, stems };
}

/** One place in a sentence: the ideas of the words there, and how many words it spans. */
export type Tag = { at: number; length: number; concepts: readonly Concept[] };

const fits = (entry: Entry, words: readonly string[], at: number): boolean => {
  const { words: own, stem } = entry;
  for (let index = 0; index < own.length; index++) {
    const word = words[at + index];
    if (word === undefined) return false;
    const isLast = index === own.length - 1;
    if (isLast && stem ? !word.startsWith(own[index]!) : word !== own[index]) return false;
  }
  return true;
};

/** The ideas in a sentence, in order. Where entries overlap the longest wins. */
export function tag(words: readonly string[], { exact, stems }: Words): Tag[] {
  const tags: Tag[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const found =
      exact.get(word)?.find((entry) => fits(entry, words, at)) ??
      stems.get(word.slice(0, STEM_KEY))?.find((entry) => fits(entry, words, at));
    if (found) tags.push({ at, length: found.words.length, concepts: found.concepts });
    at += found?.words.length ?? 1;
  }
  return tags;
}
