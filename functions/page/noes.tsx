/** The noes that we have written down, each with what mends it: on the person's own page, and after a form about one. */
import type { FC } from 'hono/jsx';
import { signGrant } from '../message/links.ts';
import type { Ports } from '../ports.ts';
import { noInWords } from '../rejection/in-words.ts';
import type { Rejection } from '../rejection/rejection.ts';

export type ShownNo = {
  line: string;
  crossedOut: boolean;
  /** Paths of the pages that correct it and that cross it out; the first brings back what is crossed out. */
  correct: string;
  notRejection: string;
};

/** Without those that turned out to be another one. */
export async function shownNoes(
  ports: Pick<Ports, 'secrets' | 'clock'>,
  candidateId: string,
  rejections: readonly Rejection[],
): Promise<ShownNo[]> {
  const secret = await ports.secrets.get('link-secret');
  const path = async (action: string, about: string) =>
    `/l/${await signGrant({ candidateId, action, about }, secret, ports.clock.real())}`;
  const shown = rejections.filter(({ sameAs }) => !sameAs);
  return Promise.all(
    shown.map(async (rejection) => ({
      line: noInWords(rejection),
      crossedOut: rejection.retractedAt !== undefined,
      correct: await path('correct', rejection.id),
      notRejection: await path('notRejection', rejection.id),
    })),
  );
}

export const Noes: FC<{ noes: readonly ShownNo[] }> = ({ noes }) => (
  <ul class="list">
    {noes.map(({ line, crossedOut, correct, notRejection }) => (
      <li>
        <span class="words" dir="auto">
          {line}
        </span>
        <span class="line">
          {crossedOut ? (
            <>
              Crossed out. <a href={correct}>Bring it back</a>
            </>
          ) : (
            <>
              <a href={correct}>Correct it</a>, or <a href={notRejection}>it wasn’t a no</a>
            </>
          )}
        </span>
      </li>
    ))}
  </ul>
);
