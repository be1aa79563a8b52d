/**
 * What group 1 of a global pattern takes, each time it matches, at most 20 times. `matchAll` copies the pattern on every
 * call, and reading a mail calls this hundreds of times.
 */
export const matches = (pattern: RegExp, text: string): string[] => {
  const found: string[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && found.length < 20; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    if (match[1] !== undefined) found.push(match[1]);
  }
  return found;
};
