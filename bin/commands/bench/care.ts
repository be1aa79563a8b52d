/** How long care takes over what a candidate writes; it sees every word, before anything else. */
import { createCipheriv, randomBytes } from 'node:crypto';
import { careTier } from '../../../functions/reply/care.ts';
import { cpuMicroseconds, type Measured } from './measured.ts';

const TEXTS = [
  'Went for a walk at lunch and rang my sister. It helped more than I thought it would.',
  'If it is Tuesday after breakfast, I will write to Dana and to the man from the trade fair.',
  'They asked about a time when I disagreed with a manager and I went blank. I would like another go at that one.',
  'DONE',
  'Not this week please, my daughter is ill and I have not slept much.',
];

/** Baseline: encrypting the same text, which is what is done with it next. */
export function benchCare(share: number): Measured {
  const start = performance.now();
  careTier(TEXTS[0]!);
  const first = performance.now() - start;
  const key = randomBytes(32);
  const ours = () => {
    for (const text of TEXTS) careTier(text);
  };
  const encrypting = () => {
    for (const text of TEXTS) {
      const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12));
      Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    }
  };
  for (let round = 0; round < 200 * share; round++) ours();
  const [each, encrypted] = [cpuMicroseconds(ours, 1_000 * share), cpuMicroseconds(encrypting, 5_000 * share)];
  return {
    what: 'care over one text',
    figure: `${(each / TEXTS.length).toFixed(0)} µs, the very first ${first.toFixed(0)} ms`,
    ratio: each / encrypted,
    baseline: 'encrypting the same text',
  };
}
