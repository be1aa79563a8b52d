/** The committed phrases that distress is tuned on and measured by: test/reply/phrases. */
import { readdirSync, readFileSync } from 'node:fs';
import type { CareTier } from '../../functions/reply/care.ts';

const FOLDER = new URL('../../test/reply/phrases/', import.meta.url);

/** The file that nothing was ever tuned on: its figures are what first sight gives. */
const HELD_OUT = 'held-out.jsonl';

export type CarePhrase = {
  text: string;
  language: 'en' | 'de' | 'fr' | 'es' | 'pt' | 'nl';
  kind: 'distress' | 'idiom' | 'sadness' | 'ordinary' | 'plain';
  tier: CareTier;
  /** The file it stands in. */
  file: string;
};

/** The phrases of one part, in the order of the file names. */
export const carePhrases = (part: 'tuned on' | 'held out'): CarePhrase[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl') && (name === HELD_OUT) === (part === 'held out'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ ...(JSON.parse(line) as Omit<CarePhrase, 'file'>), file: name })),
    );
