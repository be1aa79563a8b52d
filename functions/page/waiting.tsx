/** Mail that waits for the person's word, on their own page: all of it, also what no receipt asked about. */
import type { FC } from 'hono/jsx';
import type { History } from '../follow-up/history.ts';
import { type Ask, openAsks } from '../rejection/door/asks.ts';
import { localDateTime } from './in-words.ts';

export const Waiting: FC<{ history: History; now: number }> = ({ history, now }) => {
  const asks = openAsks(history, now);
  if (asks.length === 0) return null;
  return (
    <>
      <h2>Mail that waits for your word</h2>
      <p>We have not acted on these, and delete each a week after it came.</p>
      <ul class="list">
        {asks.map(({ id, at, body }) => (
          <li>
            <time datetime={at}>{localDateTime(at, history.candidate)}</time>
            <span class="words" dir="auto">
              {[body.sender, body.about].filter(Boolean).join(': ') || 'A mail without sender and subject'}
            </span>
            <span class="soft line">{wordsFor(body).asks}</span>
            <form method="post">
              <input type="hidden" name="mail" value={id} />
              <button type="submit" name="do" value="mail-yes">
                {wordsFor(body).yes}
              </button>
              <button type="submit" name="do" value="mail-no" class="second">
                {wordsFor(body).no}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
};

function wordsFor({ question, older }: Ask['body']): { asks: string; yes: string; no: string } {
  if (question === 'held')
    return {
      asks: 'It came to your address, but not in a way that shows it was from you. Is it yours?',
      yes: 'Yes, read it',
      no: 'No, delete it',
    };
  if (older)
    return {
      asks: 'It seems to be an older letter. Shall we write it down?',
      yes: 'Yes, write it down',
      no: 'No, leave it',
    };
  return {
    asks: 'We can’t tell what it says. Did this employer turn you down?',
    yes: 'Yes, it’s a no',
    no: 'No, something else',
  };
}
