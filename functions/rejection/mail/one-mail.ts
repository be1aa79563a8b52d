/** One mail that somebody passed on: what it is, whose it is, for which post, and how far that had gone. */
import { fold } from './fold.ts';
import type { Original } from './forward/original.ts';
import { isInLetter } from './kind/in-letter.ts';
import { isOfAPaper, listsJobs } from './kind/listings.ts';
import { withdrawsIn } from './kind/own-withdrawal.ts';
import { findReason } from './kind/reason.ts';
import { recognise, type Verdict } from './kind/recognise.ts';
import { findStage } from './kind/stage.ts';
import { detectLanguage } from './language.ts';
import { findCompany } from './names/company.ts';
import { findContact, isShownHouse, isSignedHouse } from './names/contact.ts';
import { findRole } from './names/role.ts';
import { readSender } from './names/senders.ts';
import type { Kind, ReadRejection } from './reading.ts';
import { join, type Sentence, toSentences } from './sentences.ts';

/** A mail that was read; `inLetter`: what was decided stands in an attached file. */
export type One = { mail: Original; verdict: Verdict; inLetter: boolean; language: string | null; read: ReadRejection };

/** Who was written to, as far as the mail tells. */
export type Candidate = { name: string | null; address: string | null };

/** Kinds of a mail that may only be the cover of a letter. */
const SAYS_LITTLE: Kind[] = ['other', 'confirmation', 'unsure'];

/** Of these a candidate who withdraws may say the words. */
const ENDING: Kind[] = ['rejection', 'unsure'];

/** In: a mail as it was sent, and who was written to. Out: what it says. */
export const readOne = (mail: Original, candidate: Candidate): One => {
  const subject: Sentence = { text: mail.subject ?? '', folded: fold(mail.subject ?? ''), line: -1 };
  const body = toSentences(mail.lines);
  const sentences = [subject, ...body];
  const joined = join(sentences);
  const language =
    detectLanguage(joined.all.slice(joined.starts[1] ?? joined.all.length)) ?? detectLanguage(subject.folded);
  const judged = recognise(sentences, joined, language);
  // What was decided stands in a file: that is asked about, whatever the words around it are.
  const inLetter = SAYS_LITTLE.includes(judged.kind) && isInLetter(joined.all);
  // "I have decided not to go on with my application", from their own address: the candidate's end, not the house's.
  const isOwn =
    ENDING.includes(judged.kind) &&
    mail.from?.address &&
    mail.from.address === candidate.address &&
    withdrawsIn(joined.all);
  const verdict = isOwn
    ? { ...judged, kind: 'withdrawn' as const, confidence: 0.7 }
    : inLetter
      ? { ...judged, kind: 'unsure' as const, confidence: 0.4 }
      : judged;
  const sender = mail.from?.address ? readSender(mail.from.address) : null;
  const { contact, canAnswer } = findContact(mail, sender, candidate);
  // A list of jobs or a newsletter names many, and none of them is the one.
  const about =
    verdict.elsewhere !== true &&
    !((verdict.kind === 'other' && isOfAPaper(joined.all)) || (LISTED.has(verdict.kind) && listsJobs(subject.folded)));
  // Who writes through a network of people is one of them.
  const member = / via (?:LinkedIn|XING)$/i.test(mail.from?.name ?? '')
    ? mail.from!.name!.replace(/ via .*/i, '')
    : null;
  const people = [candidate.name, contact.name, member].filter((name) => name !== null);
  const isAgency = verdict.agency === true;
  let company = about ? findCompany(mail, sender, sentences, joined, people, language, isAgency) : null;
  // "Orrin Bio", which signs what a recruiting system carries for it and looks like a person, where nobody else is named.
  const isHouse =
    about &&
    company === null &&
    (isShownHouse(contact.name, mail.from?.name ?? null, sender) || isSignedHouse(contact.name, mail));
  if (isHouse) {
    const others = people.filter((name) => name !== contact.name);
    company = findCompany(mail, sender, sentences, joined, others, language, isAgency);
  }
  const role = about
    ? findRole(sentences, joined, language, company?.name ?? null, candidate.name, mail.from?.name ?? null)
    : null;
  const { stage, confidence: stageConfidence } = findStage(sentences, verdict.scenes, ENDS.includes(verdict.kind));
  return {
    mail,
    verdict,
    inLetter,
    language,
    read: {
      company: company?.name ?? null,
      role: role?.name ?? null,
      stage,
      contact: isHouse && company !== null ? { ...contact, name: null } : contact,
      canAnswer,
      occurredAt: mail.date,
      reason: findReason(sentences, verdict.scenes.reasons),
      letter: mail,
      confidence: { company: company?.confidence ?? 0, role: role?.confidence ?? 0, stage: stageConfidence },
    },
  };
};

/** What a list of posts is taken for, if it is not known for one. */
const LISTED: ReadonlySet<string> = new Set(['other', 'unsure']);
/** Of these a meeting in the subject was held, and not only proposed. */
const ENDS: Kind[] = ['rejection', 'unsure', 'withdrawn'];
