/** The lines of a letter, as those look at them who look for a house or a person. */

const MOST = 400;

/** In: the lines of a mail. Out: the first 400 that say something, without the space around them. */
export const printedLines = (lines: string[]): string[] => {
  const printed: string[] = [];
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed !== '' && printed.push(trimmed) === MOST) break;
  }
  return printed;
};

/** Does a line say who owns what the letter is written with: "© 2026 Orrin Mills. All rights reserved"? */
export const isCopyright = (line: string): boolean =>
  line.startsWith('©') || line.startsWith('Copyright') || line.startsWith('(c)') || line.startsWith('(C)');
