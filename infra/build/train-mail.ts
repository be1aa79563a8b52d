/**
 * Trains the second opinion of the mail reader: two logistic regressions over short n-grams. One tells rejections from the
 * rest, the other what is not about an application for work (the tag `not-job`) from what is.
 *
 *   npx node infra/build/train-mail.ts FOLDER [--part tune|all] [--out FILE]
 *
 * FOLDER holds corpus.jsonl (id, label, tags, language, subject, body, company, from_email, and how much the mail counts: weight, else 1). Deterministic: same data, same
 * weights. Only n-grams of at least five employers are kept, so that no sentence and no name of anybody gets out.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fold } from '../../functions/rejection/mail/fold.ts';
import { toLines, withoutQuotedThread } from '../../functions/rejection/mail/forward/unwrap.ts';
import { ngrams } from '../../functions/rejection/mail/kind/ngrams.ts';
import { toSentences } from '../../functions/rejection/mail/sentences.ts';
import { employerOf, type Item, partOf } from './measure-split.ts';

const SEED = 20_261;
const MIN_EMPLOYERS = 5;
const EPOCHS = 60;
const RATE = 0.15;
const L2 = 0.003;
/** What weighs less changes nothing that can be measured, and makes the file larger. */
const LEAST_TENTHS = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string', default: 'tune' }, out: { type: 'string' } },
});
const folder = positionals[0];
if (!folder) throw new Error('usage: train-mail.ts FOLDER [--part tune|all] [--out FILE]');

const data = readFileSync(join(folder, 'corpus.jsonl'));
const items = data
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Item)
  .filter((item) => values.part === 'all' || partOf(item) === 'tune');

const examples = items.map((item) => {
  const lines = withoutQuotedThread(toLines(item.body), 0);
  const subject = { text: item.subject ?? '', folded: fold(item.subject ?? ''), line: -1 };
  return {
    grams: ngrams([subject, ...toSentences(lines)]),
    rejection: item.label === 'rejection',
    elsewhere: item.tags?.includes('not-job') ?? false,
    employer: employerOf(item),
    weight: item.weight ?? 1,
  };
});

const employers = new Map<string, Set<string>>();
for (const { grams, employer } of examples) {
  for (const gram of grams) employers.set(gram, (employers.get(gram) ?? new Set()).add(employer));
}

const kept = [...employers]
  .filter(([, who]) => who.size >= MIN_EMPLOYERS)
  .map(([gram]) => gram)
  .sort();
const index = new Map(kept.map((gram, at) => [gram, at]));
const rows = examples.map((example) => ({
  ...example,
  at: example.grams.map((gram) => index.get(gram)).filter((found) => found !== undefined),
}));
type Row = (typeof rows)[number];

/** In: what is looked for. Out: the bias of its regression, and the weights by n-gram, in tenths. */
const trained = (is: (row: Row) => boolean): { bias: number; weights: Map<string, number> } => {
  const weights = new Float64Array(kept.length);
  const squares = new Float64Array(kept.length).fill(1);
  let bias = 0;
  let state = SEED;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const share = rows.filter(is).length / rows.length;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = rows.map((row) => ({ row, key: random() })).sort((a, b) => a.key - b.key);
    for (const { row } of order) {
      const norm = 1 / Math.sqrt(row.at.length + 1);
      let z = bias;
      for (const at of row.at) z += weights[at]! * norm;
      const yes = is(row);
      const error = (1 / (1 + Math.exp(-z)) - (yes ? 1 : 0)) * (yes ? 0.5 / share : 0.5 / (1 - share)) * row.weight;
      bias -= RATE * 0.1 * error;
      for (const at of row.at) {
        const gradient = error * norm + L2 * weights[at]!;
        squares[at]! += gradient * gradient;
        weights[at]! -= (RATE * 10 * gradient) / Math.sqrt(squares[at]! * 10);
      }
    }
  }
  const out = new Map<string, number>();
  for (const [at, gram] of kept.entries()) {
    const tenths = Math.round(weights[at]! * 10);
    if (Math.abs(tenths) >= LEAST_TENTHS) out.set(gram, tenths);
  }
  return { bias: Math.round(bias * 1000) / 1000, weights: out };
};

const rejection = trained((row) => row.rejection);
const elsewhere = trained((row) => row.elsewhere);
// By what they weigh, in tenths: half the size of a list with two figures for each.
const out: Record<string, string[]> = {};
const grams = [...new Set([...rejection.weights.keys(), ...elsewhere.weights.keys()])].sort();
for (const gram of grams) {
  const key = `${rejection.weights.get(gram) ?? 0},${elsewhere.weights.get(gram) ?? 0}`;
  out[key] ??= [];
  out[key].push(gram);
}
const model = {
  made: 'infra/build/train-mail.ts',
  seed: SEED,
  part: values.part,
  examples: examples.length,
  dataSha256: createHash('sha256').update(data).digest('hex'),
  bias: [rejection.bias, elsewhere.bias],
  weights: Object.fromEntries(Object.entries(out).map(([key, of]) => [key, of.join('|')])),
};
if (values.out) writeFileSync(values.out, `${JSON.stringify(model)}\n`);
console.log(
  `${examples.length} examples, n-grams kept: ${rejection.weights.size} for rejections, ${elsewhere.weights.size} for what is elsewhere, bias ${model.bias}`,
);
