/** One cue alone may only describe whom somebody looks for: then a mail must read like an end, or it is asked about. */
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../functions/rejection/mail/reading.ts';
import { kindOf } from './kind.ts';

const CASES: [kind: Kind, subject: string, body: string][] = [
  [
    'confirmation',
    'Barista wanted',
    'Hi Ona,\n\nThanks for your application for Barista. You will start behind the bar on Monday for two hours, so that we can see how you get on. Bring flat shoes.\n\nKeel Coffee',
  ],
  [
    'unsure',
    'Thanks for applying to Northbank',
    'Kit, more than 200 people sent us a resume for the Desktop Support job, and quite a few of them already have the certificates we listed. We are focusing on those people. If you get your A+ let us know. Thanks for thinking of us.\nNorthbank HR',
  ],
  // Nothing else in it reads like an end: a way of speaking, or somebody else's.
  [
    'confirmation',
    'Your letter to Keel Coffee',
    'Hi Ona,\n\nThanks for your application for Barista. We are looking for people with early mornings in them, and you will hear from Tam by the 9th, when she is back from the roastery. Until then have a look at the rota that I have attached, and tell us if a week does not suit you.\n\nKeel Coffee',
  ],
  // Good words for later, and no end.
  [
    'unsure',
    'Your documents',
    'Dear Ona,\n\nYour application for Archivist has a number now, HM-2214, and your documents are on file under it. We ask all candidates to quote it when they call.\n\nHolm Museum',
  ],
  [
    'rejection',
    'Your application',
    'Dear Ona, thank you for your application for Dyer. We have not selected you.\n\nOrrin Mills',
  ],
  [
    'rejection',
    'Dyer',
    "Dear Ona,\n\nThank you for applying for Dyer at Orrin Mills. The panel didn't shortlist you. Your file is deleted in six months.\n\nOrrin Mills",
  ],
  [
    'confirmation',
    'Dyer',
    'Dear Ona,\n\nThank you for applying for Dyer. If we have not selected you for an interview by 1 May, you will hear from us all the same.\n\nOrrin Mills',
  ],
  // One cue that speaks of the reader, or of somebody who was taken, is enough.
  [
    'rejection',
    'Application for Fitter',
    'Your application for Fitter has been cancelled because you missed the test.',
  ],
  [
    'rejection',
    'From the department',
    'Dear Dr. Ames, the department met on Monday, and an offer has been made to another finalist for the position. Thank you for your visit. Chair',
  ],
];

describe('one cue alone', () => {
  it.each(CASES)('%s: %s', (kind, subject, body) => {
    expect(kindOf(subject, body)).toBe(kind);
  });
});
