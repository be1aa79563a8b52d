/** The committed phrases that distress is tuned on and measured by: test/reply/phrases. */
import { readdirSync, readFileSync } from 'node:fs';
import type { CareTier } from '../../functions/reply/care.ts';

const FOLDER = new URL('../../test/reply/phrases/', import.meta.url);

/** The files that nothing was ever tuned on: in everyday words, in veiled ones, and notes above a forward. */
const HELD_OUT = {
  'held out': 'held-out-2.jsonl',
  'held out, hard': 'held-out.jsonl',
  'held out, notes': 'notes-held-out.jsonl',
} as const;
export type Part = 'tuned on' | keyof typeof HELD_OUT;

export type CarePhrase = {
  text: string;
  language: 'en' | 'de' | 'fr' | 'es' | 'pt' | 'nl';
  kind: 'distress' | 'idiom' | 'sadness' | 'ordinary' | 'plain';
  tier: CareTier;
  /** The file it stands in. */
  file: string;
};

const partOf = (name: string): Part =>
  (Object.keys(HELD_OUT) as (keyof typeof HELD_OUT)[]).find((part) => HELD_OUT[part] === name) ?? 'tuned on';

/** The phrases of one part, in the order of the file names. */
export const carePhrases = (part: Part): CarePhrase[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl') && partOf(name) === part)
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ ...(JSON.parse(line) as Omit<CarePhrase, 'file'>), file: name })),
    );
