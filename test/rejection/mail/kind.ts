import { expect } from 'vitest';
import { fold } from '../../../functions/rejection/mail/fold.ts';
import { recognise } from '../../../functions/rejection/mail/kind/recognise.ts';
import { detectLanguage } from '../../../functions/rejection/mail/language.ts';
import type { Kind } from '../../../functions/rejection/mail/reading.ts';
import { join, toSentences } from '../../../functions/rejection/mail/sentences.ts';

/** What the rules say of a plain mail, its language found as for any other. */
export const kindOf = (subject: string, body: string): Kind => {
  const read = toSentences(body.split('\n'));
  const language = detectLanguage(read.map((sentence) => sentence.folded).join(' '));
  const sentences = [{ text: subject, folded: fold(subject), line: -1 }, ...read];
  return recognise(sentences, join(sentences), language).kind;
};

/** `not a rejection`: nobody is asked about it either. `unsure at most`: that much is left open. */
export type Expected = Kind | 'not a rejection' | 'unsure at most';
export type KindCase = [language: string, kind: Expected, subject: string, body: string];

export const expectKind = (kind: Expected, subject: string, body: string): void => {
  const read = kindOf(subject, body);
  if (kind === 'not a rejection') expect(['rejection', 'unsure']).not.toContain(read);
  else if (kind === 'unsure at most') expect(read).not.toBe('rejection');
  else expect(read).toBe(kind);
};
