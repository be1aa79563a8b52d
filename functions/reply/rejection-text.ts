import type { Stage } from '../follow-up/plan.ts';

/**
 * A rejection told in a text ("Acme said no, backend role, after the final"), or null when the text tells of none.
 * `sure` is false when a person should be asked before anything is written down.
 */
export function readRejectionText(
  text: string,
): { company: string | null; role: string | null; stage: Stage | null; sure: boolean } | null {
  const found = /^(.{1,60}?) (?:said no|rejected me|turned me down)\b/i.exec(text.trim());
  if (!found) return null;
  return { company: found[1] ?? null, role: null, stage: null, sure: false };
}
