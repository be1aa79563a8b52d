/** What is wrong with a file a coach edits: where, what, and how to mend it. */
export type WordsProblem = { file: string; line: number; message: string; mend: string };

export class WordsError extends Error {
  readonly problems: WordsProblem[];

  constructor(problems: WordsProblem[]) {
    super(problems.map((p) => `${p.file}:${p.line}: ${p.message} ${p.mend}`).join('\n'));
    this.name = 'WordsError';
    this.problems = problems;
  }
}

/** The line (from 1) on which `needle` first stands in `text`, or 1. */
export function lineOf(text: string, needle: string | number): number {
  const at = typeof needle === 'number' ? needle : text.indexOf(needle);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}
