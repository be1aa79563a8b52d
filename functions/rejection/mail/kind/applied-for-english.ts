/** What an English mail says was applied for: a post, or a thing that is no work. */

import { namesCalling } from '../names/trades.ts';
import { matches } from '../search/matches.ts';
import type { Hit } from '../search/word-index.ts';
import type { Sentence } from '../sentences.ts';

/** In how many sentences a thing that is no work, and a post, is what was applied for; and what the subject says. */
export type AppliedFor = { things: Hit[]; posts: number; subject: 'thing' | 'post' | null };

/** Callings that are said of those who pay, learn or join as well: alone they are no post. */
const NO_POST =
  /\b(?:(?<=^ for the )staff$|(?:foster|kinship) carers?|foster parents?|beta testers?|doctoral|phd|residents?|residenc(?:y|ies)|permit|students?|fellow|fellowship|contract|scheme|members?|mentors?|volunteers?|graduates?|partners?|owners?|master|president|artists?|sellers?|helper|photographer of the year|photographers?(?='? (?:prize|award))|maker fair|makers?|(?:internships?|analysts?|engineers?|scientists?|developers?|designers?|traders?|consultants?|bankers?|lawyers?|coders?|recruiters?|researchers?)'?(?: \w+)? (?:dinners?|lunch(?:eon)?s?|breakfasts?|receptions?|mixers?|webinars?|meet-?ups?|summits?|hackathons?|evenings?|open house|info(?:rmation)? sessions?|networking events?|conferences?))\b(?! (?:managers?|coordinators?|planners?|chefs?|cooks?|servers?|hosts?|shifts?))/g;
const LEADS =
  /\b(?:apply|applied|applying|applications?|interview|interviewed|interest|considered|appointed|hired|chosen|selected|someone|somebody|candidates?|trainees?|joining [^,.]{1,40}?|work|working|outcome) (?:for|as|to be|of) /g;
/** "A door supervisor licence": leave to do the work. */
const LEAVE_TO = /\b(?:licen[cs]es?|registration(?: (?:with|as))?)$/;
/** Where the name of a post ends. */
const OVER = /[,.;:()]| (?:at|with|by|in|on|from|and|which|that|who|to|because|has|was|is|this) /;

const namesPost = (folded: string): boolean => namesCalling(folded.replace(NO_POST, ''));
const upToThree = (folded: string): string => /^(?: [\w&'/-]+){1,3}/.exec(folded)?.[0].split(OVER)[0] ?? '';

/** "You may still apply for our internship". */
const ELSE_TO_APPLY_FOR =
  /\b(?:encourage you|hope|can still|may still|welcome|invite you|feel free|please (?:do )?|should you (?:wish|choose|decide)|consider|future)\b[^.;]{0,40}\b(?:to apply|apply|applying|applications?)\b|\b(?:internships|roles|jobs|positions|vacancies|apprenticeships|applications),? (?:which|that|and these)? ?(?:will )?open (?:in|on|later|next|soon)\b/;
/** "Your bookkeeper application". */
const NAMED = /\b(?:your|the|an?) ([^,.;:]{3,50}?) (?:application|candidacy|interview|requisition|contract)\b/g;

/** "As class teacher": a calling behind the words that lead to it, or before the word for applying. */
const leadsToPost = (folded: string): boolean => {
  LEADS.lastIndex = 0;
  while (LEADS.test(folded)) {
    const from = LEADS.lastIndex;
    if (namesPost(folded.slice(from, from + 50).split(OVER)[0]!)) return true;
  }
  return matches(NAMED, folded).some(namesPost);
};

/** Things that a subject names without more, when it names no calling. */
const HEADLINE =
  /\b(?:loan|mortgage|credit card|overdraft|subsidy|bursary|scholarship|fellowship of|hardship fund|(?:seed|enterprise|community|small|business|start-?up|innovation|research|travel|arts?|capital|project) grants?\b(?! (?:manager|officer|writer|administrator|coordinator))|permit|licen[cs]e|planning (?:application|permission)|residence|residency|citizenship|asylum|trade ?mark|patent|admissions?|(?:year \d{1,2}|nursery|school) places?|contestant|contest|prize|competition|hackathon|membership|adoption|rehoming|puppy|kitten|stall|tender|rfp|accelerator|batch \d+|annual leave|leave request|refund|insurance claim|claim (?:no\.? ?|number ?|ref\.? ?)?[a-z]{0,3}[\d-]{4,}|tenancy|flat \d+\w?|allotment|housing (?:register|application)|open call|foster (?:carers?|parents?|care)|fostering|(?:private|closed|public|open) (?:beta|alpha|preview)|early access|(?:grant|funding|research) proposal|outcome of your proposal|manuscript|abstract|residential parking)\b/;

/** In: a folded subject. Does it name a thing that is no work? */
export const namesThing = (subject: string): boolean => HEADLINE.test(subject);

/** In: the sentences (the subject is sentence 0), what was found in them, and whether something ends. */
export const appliedForInEnglish = (
  sentences: Sentence[],
  found: { things: Hit[]; posts: Hit[] },
  ends: boolean,
): AppliedFor => {
  const posts = new Set<number>();
  const things: Hit[] = [];
  for (const hit of found.things) {
    const { folded } = sentences[hit.sentence]!;
    // A loan officer, a visa assistant: the thing is what the work is about.
    const isLeave = LEAVE_TO.test(hit.words);
    if ((namesPost(hit.words) && !isLeave) || namesPost(upToThree(folded.slice(hit.at + hit.words.length))))
      posts.add(hit.sentence);
    else if (things.at(-1)?.sentence !== hit.sentence) things.push(hit);
  }
  for (const { sentence } of found.posts) posts.add(sentence);
  const ofThings = new Set(things.map(({ sentence }) => sentence));
  for (const [at, { folded }] of sentences.entries())
    if (!posts.has(at) && !ofThings.has(at) && (at === 0 ? namesPost(folded) : leadsToPost(folded))) posts.add(at);
  // "You can still apply for the internship": not what is turned down.
  if (things.length > 0) for (const at of posts) if (ELSE_TO_APPLY_FOR.test(sentences[at]!.folded)) posts.delete(at);
  // Who lends money asks for a salary and an employer: what the body says as well, the subject names.
  const headline =
    !ends || (things.length === 0 ? posts.size > 0 : posts.has(0)) || ofThings.has(0)
      ? null
      : HEADLINE.exec(sentences[0]?.folded ?? '');
  if (headline !== null) {
    things.unshift({ pattern: -1, sentence: 0, at: headline.index, words: headline[0] });
    ofThings.add(0);
  }
  const subject: AppliedFor['subject'] =
    posts.has(0) && !ofThings.has(0) ? 'post' : ofThings.has(0) && !posts.has(0) ? 'thing' : null;
  return { things, posts: posts.size, subject };
};
