/**
 * What a mail does to an application, from its sentences. Rules over families of cues; no single word decides.
 * The questions are asked in order, and the first that has an answer gives it; docs/reading.md explains the order.
 */

import type { Hit } from '../search/word-index.ts';
import { type Joined, join, type Sentence } from '../sentences.ts';
import { absent } from './absent.ts';
import type { About } from './cue-index.ts';
import { SETS } from './cues/sets.ts';
import { ending, onHold, status } from './ending.ts';
import { evidenceIn } from './evidence.ts';
import { SOUGHT } from './house-rules.ts';
import { invitation, offer, withdrawal } from './invitation.ts';
import { decides, type Judged, Letter } from './letter.ts';
import { matterOf } from './matter.ts';
import { mistaken } from './mistaken.ts';
import { moved } from './moved.ts';
import { isPlainReceipt, noEnd } from './no-end.ts';
import { staysIn } from './stays-in.ts';
import { stillOpen } from './still-open.ts';

/** `scenes`: where in the mail something else is said than what decides. */
export type Verdict = Judged & { scenes: Record<About, Hit[]> };

/** Out: the mail is not about an application of the reader's for work, or may not be; else null, and it is known whether a post is named. */
const anotherMatter = (letter: Letter): Judged | null => {
  const { english, sentences, all, scenes, decision, ends, regret, farewell, context, applied } = letter;
  const seen = {
    sentences,
    all,
    signs: letter.signs,
    scenes,
    decision,
    ends: ends || letter.soft,
    closes:
      letter.closed > 0 || letter.evidence.some(({ family, words }) => family === 'decision' && !SOUGHT.test(words)),
    regret,
    farewell,
    context,
    applied,
  };
  const matter = matterOf(seen, english);
  if (matter.about === 'elsewhere') return letter.other(matter.confidence);
  if (matter.about === 'outreach') return { ...letter.verdict('other', 0.7), why: [`first contact: ${matter.words}`] };
  if (matter.about === 'unclear' && letter.count('withdrawn') === 0) {
    const plainlyOfWork = letter.agrees(english ? 0.75 : 0.95) && letter.opinion.elsewhere < (english ? 0.15 : 0.1);
    if (english && letter.opinion.elsewhere >= 0.9 && !letter.agrees(0.5)) return letter.other(0.6);
    if (!plainlyOfWork) return letter.verdict('unsure', 0.4, 'decision', 'closed');
  }
  letter.work = matter.about === 'work' && matter.post === true;
  // What names the post that was applied for is as good as thanks for the application.
  if (context === 0 && (letter.work || (ends && letter.post && letter.broadcast === 0))) letter.context = 1;
  return null;
};

/** What cues miss, the second opinion may see. Other languages have fewer of them, and it is as sure there. */
const outvoted = (letter: Letter, judged: Judged): Judged => {
  const { kind } = judged;
  // What is another's, and why, has been looked at.
  const mayBeOne = kind === 'unsure' || (kind === 'other' && !letter.ends && judged.why.length === 0);
  const isOpen = kind === 'confirmation' || kind === 'interview' || kind === 'needs-action';
  if (!letter.known || judged.elsewhere === true || !(mayBeOne || isOpen)) return judged;
  if (letter.opinion.elsewhere >= 0.2 || isPlainReceipt(letter)) return judged;
  const ofWork = letter.context > 0 || letter.hasJobWords;
  if (mayBeOne && ofWork && letter.agrees(letter.english ? 0.95 : 0.87))
    return letter.verdict('rejection', 0.55, 'decision', 'closed', 'regret', 'farewell');
  return kind !== 'unsure' && letter.agrees(letter.english ? 0.95 : ofWork ? 0.78 : 0.9)
    ? letter.verdict('unsure', 0.35, 'decision', 'regret', 'farewell')
    : judged;
};

/** "Dont", "wont", "arent", as typed in haste. */
const BARE_NOTS = /\b(do|does|did|wo|ca|is|are|was|were|have|has|had|could|would|should)nt\b/g;
const BARE_NOT = new RegExp(`nt\\b(?<=${BARE_NOTS.source})`);

/**
 * In: the mail's sentences (the subject is sentence 0), the same joined, the language as detected.
 * Out: the kind, how sure, and the words that decided.
 */
export const recognise = (sentences: Sentence[], joined: Joined, language: string | null): Verdict => {
  if ((language === null || language === 'en') && BARE_NOT.test(joined.all)) {
    const mended = sentences.map((one) => ({ ...one, folded: one.folded.replace(BARE_NOTS, "$1n't") }));
    return recognise(mended, join(mended), language);
  }
  const known = language === null ? undefined : SETS[language];
  const first = evidenceIn(known ?? SETS.en!, sentences, joined);
  // Too short to tell its language, and decided in English words: it is English.
  const own = known ?? (language === null && decides(first.evidence) ? SETS.en : undefined);
  const letter = new Letter(sentences, joined, own, first);
  const judged =
    anotherMatter(letter) ??
    withdrawal(letter) ??
    moved(letter) ??
    absent(letter) ??
    mistaken(letter) ??
    stillOpen(letter) ??
    offer(letter) ??
    invitation(letter) ??
    staysIn(letter) ??
    onHold(letter) ??
    status(letter) ??
    ending(letter) ??
    noEnd(letter);
  return { ...outvoted(letter, judged), scenes: first.scenes };
};
