/** The one email layout: MJML for HTML, a Liquid text file for the plain part. */
import { variablesOf } from '../../../functions/message/liquid.ts';
import { LINK_NAMES, VARIABLES } from '../../../functions/message/words.ts';
import { lineOf, type WordsProblem } from './problem.ts';

/** What the frame knows beside a message's variables. */
const FRAME = ['subject', 'preheader', 'why', 'greeting', 'footer', 'lang', 'content'];
const PLAIN_LANG = 'LANGLANG';

/**
 * @param mjmlSource `email/layout.mjml`
 * @param textSource `email/layout.txt`
 */
export async function compileLayout(
  mjmlSource: string,
  textSource: string,
): Promise<{ layout: { html: string; text: string }; problems: WordsProblem[] }> {
  const { default: mjml2html } = await import('mjml');
  const problems: WordsProblem[] = [];
  let html = '';
  try {
    // The lang attribute is validated as a language, so it is put in afterwards.
    const out = await mjml2html(mjmlSource.replace('lang="{{ lang }}"', `lang="${PLAIN_LANG}"`), {
      validationLevel: 'soft',
      keepComments: true,
      // Left alone, MJML asks Google for every font it knows by name.
      fonts: {},
    });
    // A named article counts as content outside every landmark; the subject is the heading already.
    html = out.html
      .replace('aria-label="{{ subject }}" ', '')
      .replaceAll(PLAIN_LANG, '{{ lang }}')
      .replace(/^[ \t]+/gm, '')
      .replace(/\n{2,}/g, '\n');
    const outside = /(?:https?:)?\/\/(?!www\.w3\.org)[\w.-]+\.\w+/.exec(html);
    if (outside) {
      const line = lineOf(mjmlSource, outside[0]);
      const message = `The layout loads ${outside[0]}: whoever runs that would learn who opens a mail.`;
      problems.push({
        file: 'email/layout.mjml',
        line,
        message,
        mend: 'Take it out; the layout needs nothing from outside.',
      });
    }
    for (const e of out.errors) {
      problems.push({ file: 'email/layout.mjml', line: e.line, message: e.message, mend: `Correct <${e.tagName}>.` });
    }
  } catch (error) {
    const message = `MJML: ${(error as Error).message.split('\n')[0]}`;
    problems.push({
      file: 'email/layout.mjml',
      line: 1,
      message,
      mend: 'Close every tag; only MJML tags may be used.',
    });
  }
  for (const [file, compiled, source] of [
    ['email/layout.mjml', html, mjmlSource],
    ['email/layout.txt', textSource, textSource],
  ] as const) {
    try {
      for (const path of variablesOf(compiled)) {
        const [root, field] = path.split('.') as [string, string | undefined];
        const known = root === 'links' ? (LINK_NAMES as readonly string[]).includes(field ?? '') : root in VARIABLES;
        if (known || FRAME.includes(root)) continue;
        const message = `The variable "${path}" does not exist.`;
        problems.push({
          file,
          line: lineOf(source, path),
          message,
          mend: `Use a message variable or ${FRAME.join(', ')}.`,
        });
      }
    } catch (error) {
      const message = `Liquid: ${(error as Error).message.split('\n')[0]}.`;
      problems.push({ file, line: 1, message, mend: 'Close every {{ and {% tag.' });
    }
  }
  return { layout: { html, text: textSource }, problems };
}
