/**
 * How long a full re-plan takes: `tsx infra/build/bench-plan.ts`. A rich life half-way through its plan is planned again and
 * again in one warm process, and once in fresh zones. The baseline is a fixed piece of work of the same process, so that the
 * ratio can be compared between machines.
 */
import { fileURLToPath } from 'node:url';
import type { History } from '../../functions/follow-up/history.ts';
import { plan } from '../../functions/follow-up/planner.ts';
import { loadWords } from './words.ts';

const ROUNDS = 2_000;
const T0 = Date.parse('2026-10-29T19:00:00Z');
const DAY = 86_400_000;
const words = await loadWords(fileURLToPath(new URL('../../templates', import.meta.url)));

const quietly = (at: number) => new Date(at).toISOString();

/** Two noes that joined, four messages sent, an interview ahead, feedback asked for, answers and a pause behind. */
function history(zone: string): History {
  const ids = { candidateId: 'cand_bench', followUpId: 'fol_bench' };
  const at = quietly(T0);
  const granted = { at, source: 'bench', wording: '', status: 'granted' as const };
  const no = (id: string, days: number, stage: 'screen' | 'final') => ({
    ...ids,
    id,
    company: `Company ${id}`,
    stage,
    occurredAt: quietly(T0 + days * DAY),
    heardAt: quietly(T0 + days * DAY),
    contact: { name: 'Priya Raman' },
    viaAgency: false,
    doors: ['mail' as const],
  });
  const event = (rev: number, days: number, body: History['events'][number]['body']) => ({
    ...ids,
    id: `tap#${rev}/0`,
    at: quietly(T0 + days * DAY),
    rev,
    body,
  });
  const base: History = {
    candidate: {
      id: ids.candidateId,
      name: '',
      email: 'somebody@mail.example',
      phone: '+15550100123',
      zone: { name: zone, from: 'given' },
      locale: 'en',
      consent: { email: granted, sms: granted },
      dead: [],
      forwardingToken: '',
      replyToken: '',
      wrappedKey: '',
      createdAt: at,
    },
    followUp: {
      id: ids.followUpId,
      candidateId: ids.candidateId,
      state: 'running',
      startedAt: at,
      rev: 9,
      generation: 1,
    },
    rejections: [no('rej_1', 0, 'final'), no('rej_2', 3, 'screen'), no('rej_3', 9, 'final')],
    events: [
      event(2, 1, { kind: 'replied', word: 'meh' }),
      event(3, 5, { kind: 'paused', until: quietly(T0 + 6 * DAY), by: 'person' }),
      event(4, 6, { kind: 'draft-sent', rejectionId: 'rej_1' }),
      event(5, 9, { kind: 'interview-logged', startsAt: quietly(T0 + 15 * DAY) }),
      event(6, 10, { kind: 'replied', word: 'talk' }),
    ],
    messages: [],
  };
  for (const message of plan(base, words, T0)
    .messages.filter((one) => one.state === 'planned')
    .slice(0, 4)) {
    const { step, at: when, channel, type, tips, message: template } = message;
    const row = { ...ids, id: step, step, attempt: 1, type, channel, to: '', tips, message: template, at: when };
    base.messages.push({ ...row, status: 'sent' });
  }
  return base;
}

/** Parsing and writing the same history as JSON: what a tick does with it anyway, some dozen times. */
function baseline(value: History): void {
  for (let index = 0; index < 20; index++) JSON.parse(JSON.stringify(value));
}

/** Wall time as measured, and processor time per run: what other programs of the machine do shows in the first only. */
function microseconds(run: () => void): { median: number; processor: number } {
  const before = process.cpuUsage();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - start) / 1000;
  }).sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(before);
  return { median: times[ROUNDS / 2]!, processor: (user + system) / ROUNDS };
}

const rich = history('America/New_York');
const now = T0 + 11 * DAY;
for (let index = 0; index < 300; index++) plan(rich, words, now);
const base = microseconds(() => baseline(rich));
const warm = microseconds(() => plan(rich, words, now));
const zones = [
  'Europe/London',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Casablanca',
];
const fresh = zones.map((zone) => {
  const other = { ...rich, candidate: { ...rich.candidate, zone: { name: zone, from: 'given' as const } } };
  const before = process.cpuUsage();
  plan(other, words, now);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1000).toFixed(1);
});
const show = ({ median, processor }: typeof warm) =>
  `median ${median.toFixed(0)} µs, processor ${processor.toFixed(0)} µs`;
console.log(`a full re-plan of ${plan(rich, words, now).messages.length} messages: ${show(warm)}`);
console.log(
  `baseline (the history through JSON 20 times): ${show(base)}; ratio ${(warm.processor / base.processor).toFixed(2)}`,
);
console.log(`the first in a zone, whose clock changes are not known yet: ${fresh.join(', ')} ms of processor time`);
