/** Mail that waits for the person's word, on their own page: all of it, also what no receipt asked about. */
import type { FC } from 'hono/jsx';
import type { History } from '../follow-up/history.ts';
import { openAsks } from '../rejection/door/asks.ts';
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
            <span class="soft line">
              {body.question === 'held'
                ? 'It came to your address, but not in a way that shows it was from you. Is it yours?'
                : 'We can’t tell what it says. Did this employer turn you down?'}
            </span>
            <form method="post">
              <input type="hidden" name="mail" value={id} />
              <button type="submit" name="do" value="mail-yes">
                {body.question === 'held' ? 'Yes, read it' : 'Yes, it’s a no'}
              </button>
              <button type="submit" name="do" value="mail-no" class="second">
                {body.question === 'held' ? 'No, delete it' : 'No, something else'}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
};
