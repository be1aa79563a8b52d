/**
 * Which interviews are still ahead, of all the days that a person has told us: a day given again replaces the first, words that
 * call it off end it, and so does a no of that employer. A note before an interview that is not to be is worse than none. Pure;
 * instants are epoch milliseconds.
 */
import { companyKey, compatibleRole, type Rejection, rejectionWith, UNNAMED } from '../rejection/rejection.ts';
import { happened, type Past } from './past.ts';

/** What tells one interview from another: the message whose link or answer gave the day, and the employer that it named. */
export type InterviewOf = { to?: string; company?: string; role?: string };

type Interview = InterviewOf & {
  /** The event's own. */
  id: string;
  at: number;
  startsAt: number;
};

const isNamed = (company: string | undefined): company is string =>
  company !== undefined && company !== '' && company !== UNNAMED;

/** Two that were named differently are two; undefined where one of them was not named. */
function isOfOne(a: Pick<InterviewOf, 'company' | 'role'>, b: Pick<InterviewOf, 'company' | 'role'>) {
  if (!isNamed(a.company) || !isNamed(b.company)) return undefined;
  return companyKey(a.company) === companyKey(b.company) && compatibleRole(a.role, b.role);
}

/** Of these, the ones that something is about which names a message or an employer, or neither: then the only one there is. */
function meant(interviews: readonly Interview[], about: InterviewOf): readonly Interview[] {
  const named = interviews.filter((one) => (about.to !== undefined && one.to === about.to) || isOfOne(one, about));
  if (named.length > 0) return named;
  return interviews.length === 1 && isOfOne(interviews[0]!, about) === undefined ? interviews : [];
}

/** A day is given once more: by the same link, or of the same employer. Of one that nobody named it may be another interview. */
const replaced = (interviews: readonly Interview[], by: Interview): readonly Interview[] =>
  interviews.filter((one) => (by.to !== undefined && one.to === by.to) || isOfOne(one, by));

/** Those that an answer which calls one off, or moves it, would be about at an instant. */
export const interviewsMeant = (past: Past, about: InterviewOf, now: number): readonly Interview[] =>
  meant(
    interviewsAhead(past).filter(({ startsAt }) => startsAt > now),
    about,
  );

/** Of the person: one that was told in an earlier follow-up is as much ahead in this one. */
export function interviewsAhead(past: Past): Interview[] {
  const { rejections } = past.history;
  let ahead: Interview[] = [];
  const without = (gone: readonly Interview[]) => {
    ahead = ahead.filter((one) => !gone.includes(one));
  };
  for (const { id, at, body } of past.events) {
    const coming = ahead.filter(({ startsAt }) => startsAt > at);
    if (body.kind === 'interview-logged') {
      const { startsAt, kind: _kind, ...of } = body;
      const told: Interview = { ...of, id, at, startsAt: Date.parse(startsAt) };
      without(replaced(coming, told));
      ahead.push(told);
    } else if (body.kind === 'interview-off') {
      without(meant(coming, body));
    } else if (body.kind === 'rejection-heard') {
      const no = rejectionWith(rejections, body.rejectionId);
      if (no && counts(no)) without(meant(coming, no));
    }
  }
  return ahead.filter(({ startsAt }) => startsAt > past.startedAt);
}

/** One that was crossed out ends nothing. */
const counts = ({ retractedAt }: Rejection): boolean => retractedAt === undefined;

/** Whether an interview was told in this follow-up by an instant, and still counts. */
export function hasInterview(past: Past, at: number): boolean {
  const told = happened(past, 'interview-logged', at);
  return told.length > 0 && interviewsAhead(past).some(({ id }) => told.some((one) => one.id === id));
}
