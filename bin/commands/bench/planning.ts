/** How long a full re-plan takes: a rich life half-way through its plan, again and again in one warm process. */
import { fileURLToPath } from 'node:url';
import type { History } from '../../../functions/follow-up/history.ts';
import { plan } from '../../../functions/follow-up/planner.ts';
import type { Words } from '../../../functions/message/words.ts';
import { loadWords } from '../../../infra/build/words.ts';
import { PAPER_IDS, paperHistory, paperRejection } from '../paper.ts';
import { cpuMicroseconds, type Measured } from './measured.ts';

const TEMPLATES = fileURLToPath(new URL('../../../templates', import.meta.url));
const T0 = Date.parse('2026-10-29T19:00:00Z');
const DAY = 86_400_000;
const ROUNDS = 2_000;

const on = (days: number) => new Date(T0 + days * DAY).toISOString();

/** Three noes that joined, four messages sent, an interview ahead, a draft sent, answers and a pause behind. */
function richLife(words: Words): History {
  const noes = [
    { ...paperRejection('rej_1', 'final', on(0)), company: 'Northwind Labs' },
    { ...paperRejection('rej_2', 'screen', on(3)), company: 'Contoso Freight' },
    { ...paperRejection('rej_3', 'final', on(9)), company: 'Fabrikam Foods' },
  ];
  const base = paperHistory('America/New_York', ['email', 'sms'], T0, noes);
  const event = (rev: number, days: number, body: History['events'][number]['body']) => ({
    ...PAPER_IDS,
    id: `tap#${rev}/0`,
    at: on(days),
    rev,
    body,
  });
  base.events = [
    event(2, 1, { kind: 'replied', word: 'meh' }),
    event(3, 5, { kind: 'paused', until: on(6), by: 'person' }),
    event(4, 6, { kind: 'draft-sent', rejectionId: 'rej_1' }),
    event(5, 9, { kind: 'interview-logged', startsAt: on(15) }),
    event(6, 10, { kind: 'replied', word: 'talk' }),
  ];
  const sent = plan(base, words, T0).messages.filter((one) => one.state === 'planned');
  base.messages = sent.slice(0, 4).map(({ step, at, channel, type, tips, message }) => ({
    ...PAPER_IDS,
    id: step,
    step,
    attempt: 1,
    type,
    channel,
    to: '',
    tips,
    message,
    at,
    status: 'sent' as const,
  }));
  return base;
}

/** Baseline: the same history through JSON 20 times, what a tick does with it anyway, some times over. */
export async function benchPlanning(share: number): Promise<Measured> {
  const words = await loadWords(TEMPLATES);
  const life = richLife(words);
  const now = T0 + 11 * DAY;
  const baseline = () => {
    for (let index = 0; index < 20; index++) JSON.parse(JSON.stringify(life));
  };
  for (let index = 0; index < 300 * share; index++) plan(life, words, now);
  const [ours, base] = [
    cpuMicroseconds(() => plan(life, words, now), ROUNDS * share),
    cpuMicroseconds(baseline, ROUNDS * share),
  ];
  return {
    what: `a full re-plan of ${plan(life, words, now).messages.length} messages`,
    figure: `${ours.toFixed(0)} µs`,
    ratio: ours / base,
    baseline: 'its history through JSON 20 times',
  };
}
