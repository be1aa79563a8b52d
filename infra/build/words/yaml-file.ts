/** A YAML text against a schema, with every problem on its line. Pure. */
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { WordsProblem } from './problem.ts';

/**
 * @param lineOffset how many lines of the file stand before `text` (front matter starts below its `---`)
 * @returns the value, or undefined with the problems that made it unusable
 */
export function readYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  lineOffset = 0,
): { value?: T; problems: WordsProblem[]; lineAt: (path: PropertyKey[]) => number } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineAt = (path: PropertyKey[]): number => {
    for (let end = path.length; end > 0; end--) {
      const node = document.getIn(path.slice(0, end) as (string | number)[], true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line + lineOffset;
    }
    return 1 + lineOffset;
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((e) => ({
      file,
      line: (e.linePos?.[0].line ?? 1) + lineOffset,
      message: e.message.split('\n')[0]!,
      mend: 'Mend the YAML: check indentation, colons and quotes on this line.',
    }));
    return { problems, lineAt };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, problems: [], lineAt };
  const problems = parsed.error.issues.map((issue) => ({
    file,
    line: lineAt(issue.path),
    message: `${issue.path.join('.') || 'The file'}: ${issue.message}.`,
    mend: mendFor(issue),
  }));
  return { problems, lineAt };
}

function mendFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `Remove ${issue.keys.join(', ')}, or correct the spelling.`;
  if (issue.code === 'invalid_value') return `Write one of: ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'Add this field.';
  return 'Correct this value; templates/README.md says what each field may hold.';
}
