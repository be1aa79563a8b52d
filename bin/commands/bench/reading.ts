/** How fast mails are read, next to postal-mime alone, which only takes them apart. One mail by both in turn. */
import { readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { readMail } from '../../../functions/rejection/mail/read.ts';
import type { Measured } from './measured.ts';

const SECONDS = 4;

export async function benchReading(files: string[], share: number): Promise<Measured> {
  const raws = files.map((file) => new Uint8Array(readFileSync(file)));
  const took = { alone: 0, ours: 0 };
  let mails = 0;
  const turn = async (raw: Uint8Array, counts: boolean) => {
    const start = performance.now();
    await PostalMime.parse(raw);
    const between = performance.now();
    await readMail(raw);
    if (!counts) return;
    took.alone += between - start;
    took.ours += performance.now() - between;
    mails++;
  };
  const end = performance.now() + SECONDS * 1_000 * share;
  // Until the compiler has seen it all, nothing counts.
  for (let round = 0; round < Math.ceil((200 * share) / raws.length); round++)
    for (const raw of raws) await turn(raw, false);
  do for (const raw of raws) await turn(raw, true);
  while (performance.now() < end);
  return {
    what: `reading a mail (of ${raws.length})`,
    figure: `${Math.round(mails / (took.ours / 1_000))} a second`,
    ratio: took.alone / took.ours,
    baseline: `postal-mime alone, ${Math.round(mails / (took.alone / 1_000))} a second`,
  };
}
