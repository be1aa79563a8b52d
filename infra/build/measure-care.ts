/**
 * Measures how well distress is seen, on the committed phrases, and prints the tables of docs/care.md.
 *
 *     node --import tsx infra/build/measure-care.ts [--misses]
 *
 * `--misses` also lists what was judged wrongly in the tune part. The held-out part is never listed: phrases that were
 * looked at are no longer unseen.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { type CareTier, careTier } from '../../functions/reply/care.ts';

const FOLDER = new URL('../../test/reply/phrases/', import.meta.url);

type Phrase = {
  text: string;
  language: string;
  kind: 'distress' | 'idiom' | 'sadness' | 'ordinary' | 'plain';
  tier: CareTier;
  /** Present on phrases that the patterns were written from: they can never count as unseen. */
  part?: 'tune';
};

const phrases: Phrase[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) =>
    readFileSync(new URL(name, FOLDER), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Phrase),
  );

const isHeldOut = ({ text, part }: Phrase): boolean =>
  part !== 'tune' && createHash('sha256').update(text).digest()[0]! % 2 === 0;
const percent = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
const share = (list: Phrase[], right: (phrase: Phrase) => boolean): string => {
  const hits = list.filter(right).length;
  return `${hits} of ${list.length} (${percent(hits, list.length)})`;
};

const seen = (phrase: Phrase): boolean => careTier(phrase.text) !== null;
const asExplicit = (phrase: Phrase): boolean => careTier(phrase.text) === 'A';

for (const part of ['tune', 'held-out'] as const) {
  const own = phrases.filter((phrase) => isHeldOut(phrase) === (part === 'held-out'));
  const explicit = own.filter(({ tier }) => tier === 'A');
  const strong = own.filter(({ tier }) => tier === 'B');
  const harmless = own.filter(({ tier }) => tier === null);
  console.log(`## ${part}: ${own.length} phrases\n`);
  console.log('| | |\n|---|---|');
  console.log(`| tier A seen as A | ${share(explicit, asExplicit)} |`);
  console.log(`| tier A seen as A or B | ${share(explicit, seen)} |`);
  console.log(`| tier B seen as A or B | ${share(strong, seen)} |`);
  console.log(
    `| false alarms, idioms and ordinary sadness | ${share(
      harmless.filter(({ kind }) => kind !== 'plain'),
      seen,
    )} |`,
  );
  console.log(
    `| false alarms, plain replies | ${share(
      harmless.filter(({ kind }) => kind === 'plain'),
      seen,
    )} |`,
  );
  console.log('\n| language | A | B | false alarms |\n|---|---|---|---|');
  for (const language of ['en', 'de', 'fr', 'es', 'pt', 'nl']) {
    const of = (list: Phrase[]) => list.filter((phrase) => phrase.language === language);
    console.log(
      `| ${language} | ${share(of(explicit), asExplicit)} | ${share(of(strong), seen)} | ${share(of(harmless), seen)} |`,
    );
  }
  console.log('');
  if (part === 'tune' && process.argv.includes('--misses')) {
    for (const phrase of own) {
      const tier = careTier(phrase.text);
      if (tier !== phrase.tier) console.log(`${phrase.language} should be ${phrase.tier}, is ${tier}: ${phrase.text}`);
    }
    console.log('');
  }
}
