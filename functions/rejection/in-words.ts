/** A no as a mail or a page names it. Pure. */
import { type Rejection, UNNAMED } from './rejection.ts';

export const STAGE_WORDS = {
  application: 'at the application',
  screen: 'after a first call',
  interview: 'after an interview',
  final: 'after a final interview',
} as const;

/** The employer in a list of several. */
const employer = ({ company }: Pick<Rejection, 'company'>): string =>
  company === UNNAMED ? 'an employer whose name we could not read' : company;

/** "Orrin Mills, Data Analyst" */
export const jobInWords = (rejection: Pick<Rejection, 'company' | 'role'>): string =>
  [employer(rejection), rejection.role].filter(Boolean).join(', ');

/** "Orrin Mills, Data Analyst, after an interview" */
export const noInWords = (rejection: Pick<Rejection, 'company' | 'role' | 'stage'>): string =>
  `${jobInWords(rejection)}, ${STAGE_WORDS[rejection.stage]}`;
