/**
 * Where the parts of a mail begin whose head names a line between them that is not there, or names none: a list server or a
 * gateway has written a head of its own. Pure.
 */

const LF = 0x0a;
const CR = 0x0d;
const DASH = '--';
/** RFC 2046, 5.1.1: so long at most, and of these signs. */
const LINE = /^--(?<boundary>[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-])$/;
const PART_HEAD = /^content-[\w-]+\s*:/i;
/** In lines: text may have many that begin with two dashes. */
const MOST_TRIED = 200;

const lineAt = (mail: Buffer, at: number): { text: string; next: number } => {
  const feed = mail.indexOf(LF, at);
  const next = feed < 0 ? mail.length : feed + 1;
  let end = feed < 0 ? mail.length : feed;
  if (mail[end - 1] === CR) end--;
  return { text: mail.toString('latin1', at, Math.min(end, at + 100)).trimEnd(), next };
};

/** Where the next line that begins with these words begins; -1 for none. */
function lineWith(mail: Buffer, words: string, from: number): number {
  if (mail.toString('latin1', from, from + words.length) === words) return from;
  const found = mail.indexOf(`\n${words}`, from, 'latin1');
  return found < 0 ? -1 : found + 1;
}

/** Whether a line between parts is there as it is named. */
export function isThere(mail: Buffer, boundary: string, from: number): boolean {
  const named = DASH + boundary;
  let at = lineWith(mail, named, from);
  for (let tried = 0; at >= 0 && tried < MOST_TRIED; tried++) {
    const { text, next } = lineAt(mail, at);
    if (text === named.slice(0, 100) || text === `${named}--`.slice(0, 100)) return true;
    at = lineWith(mail, named, next);
  }
  return false;
}

/**
 * The line that is between the parts: the first that a part's head stands below, or that is closed further down.
 * @param from where the head ends that should have named it
 * @param known lines that end the part which this is in
 * @returns undefined where there is none: it is one part
 */
export function boundaryBelow(mail: Buffer, from: number, known: readonly string[]): string | undefined {
  let at = lineWith(mail, DASH, from);
  for (let tried = 0; at >= 0 && tried < MOST_TRIED; tried++) {
    const { text, next } = lineAt(mail, at);
    if (known.some((one) => text === DASH + one || text === `${DASH}${one}--`)) return undefined;
    const boundary = LINE.exec(text)?.groups?.boundary;
    const isBoundary =
      boundary !== undefined &&
      /[a-z\d]/i.test(boundary) &&
      (PART_HEAD.test(lineAt(mail, next).text) || mail.indexOf(`\n--${boundary}--`, next, 'latin1') >= 0);
    if (isBoundary) return boundary;
    at = lineWith(mail, DASH, next);
  }
  return undefined;
}
