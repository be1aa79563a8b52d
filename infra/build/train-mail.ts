/**
 * Trains the second opinion of the mail reader: a logistic regression over short n-grams, rejection against the rest.
 *
 *   node --import tsx infra/build/train-mail.ts FOLDER [--part tune|all] [--out FILE]
 *
 * FOLDER holds corpus.jsonl (id, label, language, subject, body, company, from_email). Deterministic: same data, same
 * weights. Only n-grams of at least four employers are kept, so that no sentence and no name of anybody gets out.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fold } from '../../functions/rejection/mail/fold.ts';
import { ngrams } from '../../functions/rejection/mail/model.ts';
import { toSentences } from '../../functions/rejection/mail/sentences.ts';
import { toLines, withoutQuotedThread } from '../../functions/rejection/mail/unwrap.ts';
import { employerOf, type Item, partOf } from './measure-split.ts';

const SEED = 20_261;
const MIN_EMPLOYERS = 4;
const EPOCHS = 60;
const RATE = 0.15;
const L2 = 0.006;

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
    employer: employerOf(item),
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
const weights = new Float64Array(kept.length);
const squares = new Float64Array(kept.length).fill(1);
let bias = 0;

let state = SEED;
const random = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
const rows = examples.map(({ grams, rejection }) => ({
  at: grams.map((gram) => index.get(gram)).filter((found) => found !== undefined),
  rejection,
}));
const share = rows.filter((row) => row.rejection).length / rows.length;
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  const order = rows.map((row) => ({ row, key: random() })).sort((a, b) => a.key - b.key);
  for (const { row } of order) {
    const norm = 1 / Math.sqrt(row.at.length + 1);
    let z = bias;
    for (const at of row.at) z += weights[at]! * norm;
    const error =
      (1 / (1 + Math.exp(-z)) - (row.rejection ? 1 : 0)) * (row.rejection ? 0.5 / share : 0.5 / (1 - share));
    bias -= RATE * 0.1 * error;
    for (const at of row.at) {
      const gradient = error * norm + L2 * weights[at]!;
      squares[at]! += gradient * gradient;
      weights[at]! -= (RATE * 10 * gradient) / Math.sqrt(squares[at]! * 10);
    }
  }
}

const out: Record<string, number> = {};
for (const [at, gram] of kept.entries()) {
  const weight = Math.round(weights[at]! * 100) / 100;
  if (Math.abs(weight) >= 0.15) out[gram] = weight;
}
const model = {
  made: 'infra/build/train-mail.ts',
  seed: SEED,
  part: values.part,
  examples: examples.length,
  dataSha256: createHash('sha256').update(data).digest('hex'),
  bias: Math.round(bias * 1000) / 1000,
  weights: out,
};
if (values.out) writeFileSync(values.out, `${JSON.stringify(model)}\n`);
console.log(
  `${examples.length} examples, ${Object.keys(out).length} n-grams kept of ${kept.length}, bias ${model.bias}`,
);
