/** Names with an 's in them, "Orrin's", "Baltimore Sheriff's Office", against what belongs to a name: "Orrin's careers page". */
import { fold, foldName } from '../fold.ts';
import { matches } from '../search/matches.ts';
import type { Sentence } from '../sentences.ts';
import { isOnlyDepartment } from './departments.ts';
import { isHouse } from './houses.ts';

/** Whom houses are named after that only say with an 's whose they are: "Women's Hospital", "Sheriff's Office". */
const NAMED_AFTER =
  /(?:^| )(?:people|women|men|children|girls|boys|kids|mother|mothers|father|sheriff|marshal|governor|mayor|president|prosecutor|attorney|state attorney|solicitor|coroner|treasurer|assessor|auditor|clerk|comptroller|controller|king|queen|prince|princess|bishop|shepherd|farmer|farmers|fisherman|traveler|traveller|player|reader|veteran|nature|world|god|lord|lady|(?:st\.?|saint) \S+)$/;

/** Behind a name with an 's that stands for itself: "to Orrin's and", "at Orrin's." */
const ALONE =
  /(?<![\p{L}\p{N}])(?:[Aa]t|[Tt]o|[Ww]ith|[Ff]rom|[Ii]n|[Ff]or|[Jj]oin(?:ing)?|[Cc]onsider(?:ing)?|[Cc]hoos(?:e|ing)) (?:[Tt]he )?((?:(?:\p{Lu}|\d)\S* (?:& |and )?){0,3}\p{Lu}[\p{L}\p{N}.-]*['’]s)(?=[.,;:!?)]|$| (?:and|for|as|is|we|but|or|in|on|this|was|will|has)(?!\p{L}))/gu;
/** "Let's", "That's" */
const CONTRACTED = /^(?:let|that|it|what|here|there|who|he|she|today|tomorrow|everyone|everything|how|where|all)$/;

/** What has the name of who heads it: "Sheriff's Department". */
const OF_SOMEBODY = /^(?:Office|Department|Service|Agency)$/;

/** What houses are that are called after who owns them: "Orrin's Ice Company". */
const OF_AN_OWNER =
  /(?:^| )(?:Company|Co\.?|Inc\.?|LLC|Ltd\.?|Restaurants?|Bakery|Roofing|Plumbing|Electric|Kitchen|Hardware|Farms?|Market|Garage|Deli|Diner|Grill|Pub|Nursery|Nurseries|Church|Pizza|Pizzeria|Bar|Inn|Towing|Landscaping|Automotive|Pharmacy|Jewelers|Furniture|Catering|Cafe|Café|Barbershop|Salon|Brewery|Brewing|Bookshop|Books|Sons|Goods|Club|End|Corporation|Corp\.?|Stores?|Foods|Outfitters|Wholesale|Analytics|Bank|Ice Cream|Chicken|Donuts|Toys|Candies|Chocolates|Markets|Supermarkets?|Flooring|Painting|Carpentry|Tavern|Coffee)(?: (?:&|and) \p{L}+)?$/u;

/** In: a name as it stands. Out: what stands before each 's in it, and what behind. */
const splits = (text: string): [before: string, behind: string][] => {
  if (!text.includes("'s") && !text.includes('’s')) return NONE;
  return [...text.matchAll(/(?<=\p{L})['’]s(?=$|[ .,;:!?)])/gu)].map(({ index }) => [
    text.slice(0, index),
    text
      .slice(index + 2)
      .replace(/[.,;:!?)]+$/, '')
      .trim(),
  ]);
};
const NONE: [before: string, behind: string][] = [];

/**
 * In: what is shown of the sender, the lines, the sentences. Out: the words, folded, that have an 's as a part of a name: "dalloway's" of "Dalloway's
 * Talent Team", which nobody shows of himself as that of somebody else, and of "at Dalloway's."
 */
export const wordsWithS = (shown: string, lines: string[], sentences: Sentence[]): Set<string> => {
  const found = new Set<string>();
  const keep = (before: string): void => {
    const word = fold(before.split(' ').at(-1)!);
    if (!CONTRACTED.test(word)) found.add(word);
  };
  for (const [before] of splits(shown)) keep(before);
  for (const line of lines.slice(1)) {
    if (line.length > 60 || !/^\p{Lu}.*['’]s/u.test(line) || /[!?]$/.test(line)) continue;
    for (const [before, behind] of splits(line))
      if (before.split(' ').every((word) => /^(?:\p{Lu}|\d|&|and|of|the|at|from)/u.test(word)))
        if (behind === '' || (/^\p{Lu}/u.test(behind) && isHouse(`${before} ${behind}`))) keep(before);
  }
  for (const { text, folded } of sentences)
    if (folded.includes("'s")) for (const name of matches(ALONE, text)) keep(name.slice(0, -2));
  return found;
};

/**
 * In: a name as it stands, the words with an 's that are names in this mail, what the sender's host is called. Out: the same without what only belongs to
 * it: "Orrin" of "Orrin's Talent Team", but "Baltimore Sheriff's Office" as it is.
 */
export const withoutOwned = (raw: string, words: Set<string>, host: string): string => {
  for (const [before, behind] of splits(raw)) {
    const folded = fold(before);
    const isDepartment = behind !== '' && isOnlyDepartment(fold(behind)) && !OF_SOMEBODY.test(behind);
    const isName =
      words.has(folded.split(' ').at(-1)!) ||
      (host.length > 5 && host.startsWith(foldName(`${before}s`))) ||
      (behind !== '' && !isDepartment && (NAMED_AFTER.test(folded) || OF_AN_OWNER.test(behind)));
    if (!isName) return before;
    if (isDepartment) return raw.slice(0, before.length + 2);
  }
  return raw;
};
