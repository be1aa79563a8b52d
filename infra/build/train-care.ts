/**
 * Trains the second opinion on distress (functions/reply/phrases/model.ts): two logistic regressions over hashed words,
 * pieces of words and ideas, one for any distress and one for explicit distress, on the phrases that are tuned on.
 *
 *     npx node infra/build/train-care.ts [--folds]
 *
 * Writes model.generated.json. Deterministic: the same phrases give the same weights. `--folds` writes nothing and
 * prints how much each threshold would see of every round file, judged by models trained on all the other files.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { BITS, features } from '../../functions/reply/phrases/features.ts';
import { readings } from '../../functions/reply/phrases/reading.ts';
import { type CarePhrase, carePhrases } from './care-phrases.ts';

const SEED = 20_261;
const EPOCHS = 30;
const RATE = 0.3;
const L2 = 0.0005;
const LEAST_SEEN = 2;

const { values } = parseArgs({ options: { folds: { type: 'boolean', default: false } } });

type Example = { phrase: CarePhrase; places: number[] };
type Weights = { bias: number; table: Float64Array };

const examples: Example[] = carePhrases('tuned on').map((phrase) => ({
  phrase,
  places: features(readings(phrase.text)[0]?.sentences.flatMap((words) => [...words, '.']) ?? []),
}));

function train(rows: readonly Example[], isHit: (phrase: CarePhrase) => boolean): Weights {
  const seen = new Uint16Array(2 ** BITS);
  for (const { places } of rows) for (const place of places) seen[place]!++;
  const table = new Float64Array(2 ** BITS);
  const squares = new Float64Array(2 ** BITS).fill(1e-6);
  let bias = 0;
  let biasSquares = 1e-6;
  let state = SEED;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = rows.map((row) => ({ row, key: random() })).sort((a, b) => a.key - b.key);
    for (const { row } of order) {
      const norm = 1 / Math.sqrt(row.places.length || 1);
      let odds = bias;
      for (const place of row.places) odds += table[place]! * norm;
      const error = 1 / (1 + Math.exp(-odds)) - (isHit(row.phrase) ? 1 : 0);
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
      for (const place of row.places) {
        if (seen[place]! < LEAST_SEEN) continue;
        const slope = error * norm + L2 * table[place]!;
        squares[place]! += slope * slope;
        table[place]! -= (RATE * slope) / Math.sqrt(squares[place]!);
      }
    }
  }
  return { bias, table };
}

const isDistress = ({ tier }: CarePhrase): boolean => tier !== null;
const isExplicit = ({ tier }: CarePhrase): boolean => tier === 'A';

const odds = ({ bias, table }: Weights, places: readonly number[]): number =>
  bias + places.reduce((sum, place) => sum + table[place]!, 0) / Math.sqrt(places.length || 1);

if (values.folds) {
  const files = [...new Set(examples.map(({ phrase }) => phrase.file))].filter((file) => file.startsWith('round-'));
  const judged = files.flatMap((file) => {
    const others = examples.filter(({ phrase }) => phrase.file !== file);
    const distress = train(others, isDistress);
    const explicit = train(others, isExplicit);
    return examples
      .filter(({ phrase }) => phrase.file === file)
      .map(({ phrase, places }) => ({ phrase, distress: odds(distress, places), explicit: odds(explicit, places) }));
  });
  const share = (rows: typeof judged, hit: (row: (typeof judged)[number]) => boolean): string =>
    `${((100 * rows.filter(hit).length) / rows.length).toFixed(1)} %`;
  const of = (tier: CarePhrase['tier']) => judged.filter(({ phrase }) => phrase.tier === tier);
  console.log('| threshold | distress: A | B | neither | explicit: A | B | neither |\n|---|---|---|---|---|---|---|');
  for (let threshold = -1; threshold <= 3; threshold += 0.25) {
    const cells = (['distress', 'explicit'] as const).flatMap((model) =>
      (['A', 'B', null] as const).map((tier) => share(of(tier), (row) => row[model] > threshold)),
    );
    console.log(`| ${threshold} | ${cells.join(' | ')} |`);
  }
} else {
  const distress = train(examples, isDistress);
  const explicit = train(examples, isExplicit);
  const largest = Math.max(
    ...[distress, explicit].map(({ table }) => table.reduce((a, b) => Math.max(a, Math.abs(b)), 0)),
  );
  const scale = largest / 127;
  const pack = ({ table }: Weights): string =>
    brotliCompressSync(Int8Array.from(table, (weight) => Math.round(weight / scale))).toString('base64');
  const round = (value: number): number => Math.round(value * 1e6) / 1e6;
  const model = {
    made: 'infra/build/train-care.ts',
    seed: SEED,
    examples: examples.length,
    dataSha256: createHash('sha256')
      .update(examples.map(({ phrase }) => `${phrase.tier} ${phrase.text}\n`).join(''))
      .digest('hex'),
    scale: round(scale),
    bias: { distress: round(distress.bias), explicit: round(explicit.bias) },
    distress: pack(distress),
    explicit: pack(explicit),
  };
  writeFileSync(
    new URL('../../functions/reply/phrases/model.generated.json', import.meta.url),
    `${JSON.stringify(model)}\n`,
  );
  console.log(`${examples.length} phrases, largest weight ${largest.toFixed(2)}`);
}
