/**
 * What a person says above a mail that they pass on about another job: that they took one, or are offered one. A congratulation
 * on a bad day that nothing calls for would be cruel: "got the job" by itself may be a bitter joke there. Pure.
 */
import { readCommand } from './command.ts';
import { saidIn } from './phrases/fold.ts';
import { BACK_OUT, ELSEWHERE, NOT_SO, TOOK } from './phrases/news-words.ts';
import { readQuestion } from './question.ts';

/** In words: longer than this it is a story. */
const LONGEST = 25;

/** "I accepted another job", "hired by Hooli in the meantime". */
export function tookAnotherJob(note: string): boolean {
  if (!isNews(note)) return false;
  const said = saidIn(note);
  return (
    (TOOK.test(said) || ELSEWHERE.test(said)) &&
    readCommand(note, { channel: 'email', lastInvites: [] })?.command === 'hired'
  );
}

/** "They offered me another job." */
export const isOffered = (note: string): boolean => isNews(note) && readQuestion(note) === 'offer';

const isNews = (note: string): boolean => {
  const said = saidIn(note);
  return said.split(' ').length <= LONGEST && !note.includes('?') && !NOT_SO.test(said) && !BACK_OUT.test(said);
};
