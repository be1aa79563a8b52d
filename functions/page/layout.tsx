/** What every page is laid out in. */
import { raw } from 'hono/html';
import type { FC, PropsWithChildren } from 'hono/jsx';
import { careLine, type Words } from '../message/words.ts';
import type { Settings } from '../settings.ts';
import { STYLE } from './style.ts';

export type Frame = {
  settings: Pick<Settings, 'operatorName' | 'postalAddress' | 'publicUrl' | 'from'>;
  words: Words;
  /** Of the person, where one is known: whose help line the foot names. */
  country?: string | undefined;
};

export const Layout: FC<PropsWithChildren<{ frame: Frame; title: string }>> = ({ frame, title, children }) => {
  const { helpLine, emergency } = careLine(frame.words, frame.country);
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{`${title} - Rebound`}</title>
          <style>{raw(STYLE)}</style>
        </head>
        <body>
          <div class="page">
            <header class="brand">
              <b>Rebound</b>
              {!frame.settings.operatorName.startsWith('Rebound') && ` by ${frame.settings.operatorName}`}
            </header>
            <main>
              <h1>{title}</h1>
              {children}
            </main>
            <footer>
              <p>
                If things feel too heavy, people are there: {helpLine}. In danger: {emergency}.
              </p>
              <p>
                Rebound is automated: software writes and reads, no person does. <a href="/help">Help</a> ·{' '}
                <a href="/privacy">Privacy</a>
              </p>
            </footer>
          </div>
        </body>
      </html>
    </>
  );
};

/** A paragraph for each block of a plain text. */
export const Paragraphs: FC<{ text: string }> = ({ text }) => (
  <>
    {text
      .trim()
      .split(/\n{2,}/)
      .map((block) => (
        <p>{block}</p>
      ))}
  </>
);

/** What went wrong, above the form it went wrong in. */
export const Wrong: FC<{ message: string; mend?: string | undefined }> = ({ message, mend }) => (
  <div class="note wrong" role="alert">
    <p>{mend ? `${message} ${mend}` : message}</p>
  </div>
);
