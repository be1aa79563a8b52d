/**
 * What must hold in every life. `REBOUND_LIVES=2000` plays more of them; a failure prints its seed and the shortest life.
 */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { plan } from '../../functions/follow-up/planner.ts';
import type { Words } from '../../functions/message/words.ts';
import { loadWords } from '../../infra/build/words.ts';
import { life } from './lives.ts';
import { faultsOf, offsetFaults } from './oracle.ts';
import { type Happening, type Person, type Played, play, type Turn } from './simulator.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords(fileURLToPath(new URL('../../templates', import.meta.url)));
});

const LIVES = Number(process.env.REBOUND_LIVES ?? 120);
const SEED = Number(process.env.REBOUND_SEED ?? 20_261_101);
const TIME = 20_000 + LIVES * 400;

/** The shortest life that breaks a rule is the message. */
function always(judge: (played: Played) => string[], lives = LIVES): void {
  fc.assert(
    fc.property(life, ({ person, happenings, until }) => {
      expect(judge(play(words, person, happenings, until))).toEqual([]);
    }),
    { seed: SEED, numRuns: lives },
  );
}

const sendsOf = ({ turns }: Played) =>
  turns.filter((turn): turn is Turn & { sent: NonNullable<Turn['sent']> } => turn.sent !== undefined);

describe('every life', () => {
  test(
    'what goes out is inside windows, caps and consent, after its time, once, and never into a pause or an end',
    () =>
      always((played) =>
        sendsOf(played).flatMap(({ now, history, sent }) => [
          ...faultsOf({ ...sent, at: now }, history),
          ...offsetFaults({ ...sent, at: now }, history),
        ]),
      ),
    TIME,
  );

  test(
    'it ends: or waits for RESUME, for consent, and for nothing else',
    () =>
      always(({ last, end }) =>
        last.state === 'ended' ||
        (last.state === 'paused' && !last.wakeAt) ||
        last.state === 'needs-consent' ||
        !end.followUp
          ? []
          : [`still ${last.state}, waking ${last.wakeAt}`],
      ),
    TIME,
  );

  test(
    'one plan at a time: at most one closing message ahead, no step planned twice, nothing planned in the past',
    () =>
      always(({ turns }) =>
        turns.flatMap(({ planned, now }) => {
          const ahead = planned.messages.filter((message) => message.state === 'planned');
          const names = planned.messages.map((message) => message.step);
          return [
            ...(ahead.filter((message) => message.step.split(':')[0] === 'close').length > 1
              ? ['two closing messages']
              : []),
            ...(new Set(names).size < names.length ? [`a step is there twice: ${names}`] : []),
            ...ahead
              .filter((message) => Date.parse(message.at) < now)
              .map((message) => `${message.step} is planned in the past`),
          ];
        }),
      ),
    TIME,
  );

  test(
    'what is left out says why',
    () =>
      always(({ turns }) =>
        turns.flatMap(({ planned }) =>
          planned.messages
            .filter((message) => (message.state === 'skipped' || message.state === 'dropped') && !message.why)
            .map((message) => `${message.step} is ${message.state} without a why`),
        ),
      ),
    TIME,
  );

  test(
    'the same history and instant give the same plan',
    () =>
      always(({ turns }) => {
        const turn = turns[Math.floor(turns.length / 2)]!;
        const again = plan(structuredClone(turn.history), words, turn.now);
        return JSON.stringify(again) === JSON.stringify(turn.planned) ? [] : ['two plans of one history differ'];
      }),
    TIME,
  );

  test('what was promised happens, if nothing else does', () => always(broken), TIME);
});

const DOSE = {
  application: [2, 1, 1, 1],
  'application with a draft': [2, 2, 1, 1],
  screen: [3, 2, 1, 1, 1],
  interview: [3, 2, 1, 1, 1, 1],
};

test(
  'one no, answers and pauses: no week from the no on holds more than its number, but for the closing message',
  () => {
    const alone = life.map((one) => ({
      ...one,
      happenings: one.happenings.filter(
        (happening, index) =>
          index === 0 ||
          happening.what === 'pause' ||
          (happening.what === 'event' && ['replied', 'resumed'].includes(happening.body.kind)),
      ),
    }));
    fc.assert(
      fc.property(alone, ({ person, happenings, until }) => {
        const sent = sendsOf(play(words, person, happenings, until)).filter(({ sent: { step } }) => {
          const name = step.split(':')[0]!;
          return !['close', 'waiting-on-others', 'week-after-pause'].includes(name);
        });
        const no = happenings[0]!;
        if (no.what !== 'no' || sent.length === 0) return;
        const drafted = sent.some(({ sent: { type } }) => type === 'draft');
        const plain = no.stage === 'final' ? 'interview' : no.stage;
        const dose = DOSE[plain === 'application' && drafted ? 'application with a draft' : plain];
        const weeks = sent.map(({ now }) => Math.floor((now - no.at) / (7 * 86_400_000)));
        const counts = dose.map((_number, week) => weeks.filter((one) => one === week).length);
        expect(counts.every((count, week) => count <= dose[week]!)).toBe(true);
        expect(Math.max(...weeks)).toBeLessThan(dose.length);
      }),
      { seed: SEED, numRuns: LIVES },
    );
  },
  TIME,
);

test(
  'the lives are rich: every step of every plan and every event is sent in some of them, and each state is met',
  () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(life, ({ person, happenings, until }) => {
        for (const { sent, planned } of play(words, person, happenings, until).turns) {
          seen.add(planned.state);
          if (sent) seen.add(sent.step.split(':')[0]!);
          if (sent?.step.startsWith('close:')) seen.add('a plan run again to its end');
          if (sent?.joins?.some(({ draft }) => draft)) seen.add('a draft inside of another email');
        }
      }),
      { seed: SEED, numRuns: LIVES },
    );
    expect([...seen].sort()).toEqual(RICH);
  },
  TIME,
);

const RICH = [
  'a draft inside of another email',
  'a plan run again to its end',
  'acknowledge',
  'bigger-picture',
  'close',
  'ended',
  'feedback-arrived',
  'feedback-silence',
  'if-then-plan',
  'interview-coming',
  'look-back',
  'move-or-enjoy',
  'needs-consent',
  'needs-zone',
  'offer-draft',
  'one-tactic',
  'one-thing-to-practise',
  'paused',
  'running',
  'several-rejections',
  'talk-and-network',
  'talk-or-move',
  'two-lists',
  'values',
  'waiting-on-others',
  'week-after-pause',
];

/** What one look promised and the next, with nothing new but the send itself, does not keep. */
const broken = ({ turns }: Played): string[] =>
  turns.slice(1).flatMap((turn, index) => {
    const before = turns[index]!;
    const quiet =
      before.history.events.length === turn.history.events.length &&
      turn.history.messages.length - before.history.messages.length <= 1 &&
      turn.history.messages.every((message) => message.status === 'sent');
    if (!quiet) return [];
    const [promised, kept] = [goes(before), goes(turn)];
    const at = new Date(turn.now).toISOString();
    return promised === kept ? [] : [`at ${at}:\n  promised ${promised}\n  now      ${kept}`];
  });

const nameless = { what: 'no' as const, door: 'mail' as const, ageDays: 0, contact: false, viaAgency: false };
const abidjan: Person = { zone: { name: 'Africa/Abidjan', from: 'given' }, country: undefined, channels: ['email'] };

describe('lives in which a later look once said something else', () => {
  test('the step that a check-in replaced stays replaced, although another went out on its date', () => {
    const noes = [1774643820000, 1774689780000, 1774720800000].map(
      (at, index): Happening => ({
        ...nameless,
        at,
        stage: 'application',
        viaAgency: index === 2,
      }),
    );
    const pauses = [1774645200000, 1774673580000].map(
      (at): Happening => ({ at, what: 'pause', days: 1, by: 'person' }),
    );
    const offer: Happening = { at: 1774691880000, what: 'event', body: { kind: 'offer-accepted' } };
    expect(broken(play(words, abidjan, [...noes, ...pauses, offer], 1863635820000))).toEqual([]);
  });

  test('a step that light mode left out stays so, although the one that went in its place was due before it', () => {
    const happenings: Happening[] = [
      { ...nameless, at: 1767225600000, stage: 'application' },
      { ...nameless, at: 1767489180000, stage: 'application' },
      { ...nameless, at: 1767581880000, stage: 'interview' },
      { at: 1767586740000, what: 'zone', zone: { name: 'Europe/Prague', from: 'given' } },
      { ...nameless, at: 1767606960000, stage: 'application' },
    ];
    expect(broken(play(words, { ...abidjan, zone: undefined }, happenings, 1856217600000))).toEqual([]);
  });

  test('an event that has to wait for room after a message of its own date is not late for that', () => {
    const happenings: Happening[] = [
      { ...nameless, at: 1779412980000, stage: 'application' },
      { at: 1781396700000, what: 'zone', zone: { name: 'Africa/Abidjan', from: 'given' } },
      { ...nameless, at: 1781423820000, stage: 'interview' },
      { ...nameless, at: 1781432160000, stage: 'application' },
      { ...nameless, at: 1781607360000, stage: 'application' },
    ];
    expect(broken(play(words, { ...abidjan, zone: undefined }, happenings, 1868404980000))).toEqual([]);
  });
});

/** Everything that went or goes out; without what waits for a pause to end, and if it all ended only what went. */
function goes({ planned, history }: Turn): string {
  const over = history.followUp?.state === 'ended';
  return planned.messages
    .filter(({ state, why }) => state === 'sent' || (state === 'planned' && !over && why !== 'paused'))
    .map(({ step, at, channel, message }) => `${step} ${at} ${channel} ${message}`)
    .join(', ');
}
