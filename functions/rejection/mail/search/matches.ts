/**
 * A pattern in two parts, where many patterns end alike: `lead` (global) is all before the shared end and looks ahead whether that
 * begins there, `rest` (sticky) is the end. That is compiled once for all of them, and stays in near memory.
 */
export type Led = { lead: RegExp; rest: RegExp };

/** Of more than this in one text none is the one that was looked for. */
const MOST = 20;

/**
 * What group 1 of a global pattern takes, each time it matches, at most 20 times. `matchAll` copies the pattern on every
 * call, and reading a mail calls this hundreds of times.
 */
export const matches = (pattern: RegExp | Led, text: string): string[] => {
  if (!(pattern instanceof RegExp)) return ledMatches(pattern, text);
  const found: string[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && found.length < MOST; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    if (match[1] !== undefined) found.push(match[1]);
  }
  return found;
};

const ledMatches = ({ lead, rest }: Led, text: string): string[] => {
  const found: string[] = [];
  lead.lastIndex = 0;
  while (found.length < MOST && lead.test(text)) {
    rest.lastIndex = lead.lastIndex;
    const match = rest.exec(text);
    if (match === null) continue;
    found.push(match[1]!);
    lead.lastIndex = rest.lastIndex;
  }
  return found;
};
