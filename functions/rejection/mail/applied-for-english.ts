/** What an English mail says was applied for: a post, or a thing that is no work. */
import type { Sentence } from './sentences.ts';
import { namesCalling } from './trades.ts';
import type { Hit } from './word-index.ts';

/** In how many sentences a thing that is no work, and a post, is what was applied for; and what the subject says. */
export type AppliedFor = { things: Hit[]; posts: number; subject: 'thing' | 'post' | null };

/** Callings that are said of those who pay, learn or join as well: alone they are no post. */
const NO_POST =
  /\b(?:doctoral|phd|residents?|residenc(?:y|ies)|permit|students?|fellow|fellowship|contract|scheme|members?|mentors?|volunteers?|graduates?|partners?|owners?|master|president|artists?|sellers?|helper|photographer of the year|photographers?(?='? (?:prize|award))|maker fair|makers?)\b/g;
const LEADS =
  /\b(?:apply|applied|applying|applications?|interview|interviewed|interest|considered|appointed|hired|chosen|selected|someone|somebody|candidates?|trainees?|joining [^,.]{1,40}?|work|working|outcome) (?:for|as|to be|of) /g;
/** Where the name of a post ends. */
const OVER = /[,.;:()]| (?:at|with|by|in|on|from|and|which|that|who|to|because|has|was|is|this) /;

const namesPost = (folded: string): boolean => namesCalling(folded.replace(NO_POST, ''));
const upToThree = (folded: string): string => /^(?: [\w&'/-]+){1,3}/.exec(folded)?.[0].split(OVER)[0] ?? '';

/** "Your bookkeeper application". */
const NAMED = /\b(?:your|the|an?) ([^,.;:]{3,50}?) (?:application|candidacy|interview|requisition|contract)\b/g;

/** "As class teacher": a calling behind the words that lead to it, or before the word for applying. */
const leadsToPost = (folded: string): boolean => {
  for (const lead of folded.matchAll(LEADS)) {
    const from = lead.index + lead[0].length;
    if (namesPost(folded.slice(from, from + 50).split(OVER)[0]!)) return true;
  }
  for (const named of folded.matchAll(NAMED)) if (namesPost(named[1]!)) return true;
  return false;
};

/** In: the sentences (the subject is sentence 0) and what was found in them. */
export const appliedForInEnglish = (sentences: Sentence[], found: { things: Hit[]; posts: Hit[] }): AppliedFor => {
  const posts = new Set<number>();
  const things: Hit[] = [];
  for (const hit of found.things) {
    const { folded } = sentences[hit.sentence]!;
    // A loan officer, a visa assistant: the thing is what the work is about.
    if (namesPost(hit.words) || namesPost(upToThree(folded.slice(hit.at + hit.words.length)))) posts.add(hit.sentence);
    else if (things.at(-1)?.sentence !== hit.sentence) things.push(hit);
  }
  for (const { sentence } of found.posts) posts.add(sentence);
  const ofThings = new Set(things.map(({ sentence }) => sentence));
  for (const [at, { folded }] of sentences.entries())
    if (!posts.has(at) && !ofThings.has(at) && (at === 0 ? namesPost(folded) : leadsToPost(folded))) posts.add(at);
  const subject: AppliedFor['subject'] =
    posts.has(0) && !ofThings.has(0) ? 'post' : ofThings.has(0) && !posts.has(0) ? 'thing' : null;
  return { things, posts: posts.size, subject };
};
