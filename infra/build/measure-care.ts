/**
 * Measures how well distress is seen, on the committed phrases, and prints the tables of docs/care.md.
 *
 *     npx node infra/build/measure-care.ts [--misses] [--cost]
 *
 * `--misses` also lists what is judged wrongly of the phrases that were tuned on. The held-out ones are never listed:
 * phrases that were looked at are no longer unseen. `--cost` measures time instead, in a process of its own.
 */
import { type CareTier, careTier } from '../../functions/reply/care.ts';
import { type CarePhrase, carePhrases, type Part } from './care-phrases.ts';

type Judged = CarePhrase & { seenAs: CareTier };

const percent = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
const share = (list: Judged[], right: (phrase: Judged) => boolean): string => {
  const hits = list.filter(right).length;
  return `${hits} of ${list.length} (${percent(hits, list.length)})`;
};
const isSeen = ({ seenAs }: Judged): boolean => seenAs !== null;
const isExplicit = ({ seenAs }: Judged): boolean => seenAs === 'A';

function report(part: Part): void {
  const all = carePhrases(part).map((phrase): Judged => ({ ...phrase, seenAs: careTier(phrase.text) }));
  const of = (tier: CareTier, list = all) => list.filter((phrase) => phrase.tier === tier);
  const harmless = of(null);
  console.log(`## ${part}: ${all.length} phrases\n`);
  console.log('| | |\n|---|---|');
  console.log(`| tier A seen as A | ${share(of('A'), isExplicit)} |`);
  console.log(`| tier A seen as A or B | ${share(of('A'), isSeen)} |`);
  console.log(`| tier B seen as A or B | ${share(of('B'), isSeen)} |`);
  const plain = harmless.filter(({ kind }) => kind === 'plain');
  const others = harmless.filter(({ kind }) => kind !== 'plain');
  console.log(`| false alarms, all | ${share(harmless, isSeen)} |`);
  console.log(`| false alarms, idioms and ordinary sadness | ${share(others, isSeen)} |`);
  console.log(`| false alarms, plain replies | ${share(plain, isSeen)} |`);
  console.log('\n| language | A seen as A | B seen as A or B | false alarms |\n|---|---|---|---|');
  for (const language of ['en', 'de', 'fr', 'es', 'pt', 'nl']) {
    const own = all.filter((phrase) => phrase.language === language);
    const cells = [share(of('A', own), isExplicit), share(of('B', own), isSeen), share(of(null, own), isSeen)];
    console.log(`| ${language} | ${cells.join(' | ')} |`);
  }
  console.log('');
  if (part === 'tuned on' && process.argv.includes('--misses')) {
    for (const { language, tier, seenAs, text } of all)
      if (seenAs !== tier) console.log(`${language} should be ${tier}, is ${seenAs}: ${text}`);
    console.log('');
  }
}

function cost(): void {
  const took = (what: string, work: () => void): void => {
    const from = performance.now();
    work();
    console.log(`| ${what} | ${(performance.now() - from).toFixed(1)} ms |`);
  };
  const plain = 'I talked to the panel and it was fine, they asked about the market and I answered what I could. ';
  console.log('| | |\n|---|---|');
  took('first text, English', () => careTier('Thanks, I will think about it and write to them tomorrow.'));
  took('first text, German', () => careTier('Danke, ich denke darüber nach und schreibe ihnen morgen.'));
  took('100 short texts', () => {
    for (let at = 0; at < 100; at++) careTier(`${at} ${plain}`);
  });
  took('a mail of 60,000 characters', () => careTier(plain.repeat(700).slice(0, 60_000)));
  took('the same of 30,000', () => careTier(plain.repeat(700).slice(0, 30_000)));
  took('"k!l" twenty thousand times', () => careTier('k!l'.repeat(20_000)));
  took('the same ten thousand times', () => careTier('k!l'.repeat(10_000)));
  took('ten megabytes', () => careTier(plain.repeat(110_000)));
}

if (process.argv.includes('--cost')) cost();
else {
  report('tuned on');
  report('held out');
  report('held out, hard');
  report('held out, notes');
}
