import type { ParseArgsConfig } from 'node:util';
import { STAGES, type Stage } from '../../functions/follow-up/plan.ts';
import { Problem } from '../../functions/problem.ts';

/** One command of the command line. `run` returns the exit code; what the caller did wrong is thrown as a Problem. */
export type Command = {
  usage: string;
  help: string;
  /** What it takes besides options, as its usage names it. Without it, anything is refused. */
  takes?: string;
  options: NonNullable<ParseArgsConfig['options']>;
  run(given: { values: Record<string, unknown>; positionals: string[] }): Promise<number>;
};

/** A string option, or undefined. */
export const text = (values: Record<string, unknown>, name: string): string | undefined =>
  typeof values[name] === 'string' ? (values[name] as string) : undefined;

/** Throws `invalid-stage`. */
export function stageOf(value: string | undefined): Stage | undefined {
  if (value === undefined || (STAGES as readonly string[]).includes(value)) return value as Stage | undefined;
  throw new Problem('invalid-stage', `"${value}" is not a stage.`, { mend: `Give one of ${STAGES.join(', ')}.` });
}

/** Epoch milliseconds of an ISO 8601 instant with offset. Throws `invalid-request`. */
export function instantOf(value: string, option: string): number {
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(value)
    ? Date.parse(value)
    : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new Problem('invalid-request', `--${option} ${value} is not an instant.`, {
      mend: 'Give ISO 8601 with an offset, such as 2026-11-02T09:30:00-05:00.',
    });
  }
  return instant;
}

/** A whole number from `least` on. Throws `invalid-request`. */
export function numberOf(
  value: string | undefined,
  option: string,
  fallback: number,
  least: number,
  most: number,
): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new Problem('invalid-request', `--${option} ${value} does not fit.`, {
      mend: `Give a whole number from ${least} to ${most}.`,
    });
  }
  return number;
}
