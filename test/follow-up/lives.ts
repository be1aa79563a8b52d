/** Random lives of two years for the properties: noes through any door, answers, pauses, stops, moves, bounces. */
import fc from 'fast-check';
import type { Zone } from '../../functions/candidate/candidate.ts';
import type { EventBody } from '../../functions/follow-up/history.ts';
import type { Happening, Person } from './simulator.ts';

export const ZONES = Intl.supportedValuesOf('timeZone');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TWO_YEARS = 730 * DAY;

const zone: fc.Arbitrary<Zone> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ZONES).map((name) => ({ name, from: 'given' as const })) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -12, max: 14 }).map((ahead) => ({
      name: `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`,
      from: 'provisional' as const,
    })),
  },
);

const person: fc.Arbitrary<Person> = fc
  .record({
    zone: fc.option(zone, { freq: 8, nil: undefined }),
    country: fc.option(fc.constantFrom('US', 'GB', 'DE', 'IN', 'JP', 'BR', 'AU', 'CN', 'SA', 'WS'), { nil: undefined }),
    channels: fc.constantFrom(['email'], ['email', 'sms'], ['sms'], ['email', 'sms'], []),
  })
  .map(({ channels, ...place }): Person => ({ ...place, channels: [...channels] }));

const WORDS = [
  'fine',
  'meh',
  'rough',
  'circling',
  'skip',
  'done',
  'talk',
  'waiting',
  'less',
  'keep',
  'plan',
  undefined,
];

const event = (body: EventBody): { what: 'event'; body: EventBody } => ({ what: 'event', body });

type Unplaced<T> = T extends unknown ? Omit<T, 'at'> : never;

const what: fc.Arbitrary<Unplaced<Happening>> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      what: fc.constant('no' as const),
      stage: fc.constantFrom('application' as const, 'screen' as const, 'interview' as const, 'final' as const),
      door: fc.constantFrom('mail' as const, 'sms' as const, 'api' as const, 'greenhouse' as const),
      ageDays: fc.constantFrom(0, 0, 0, 2, 8, 15),
      contact: fc.boolean(),
      viaAgency: fc.boolean(),
    }),
  },
  { weight: 10, arbitrary: fc.constantFrom(...WORDS).map((word) => event({ kind: 'replied', ...(word && { word }) })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('feedback-arrived' as const, 'draft-sent' as const).map((kind) => event({ kind })),
  },
  { weight: 1, arbitrary: fc.constant(event({ kind: 'offer-accepted' })) },
  { weight: 1, arbitrary: fc.constant(event({ kind: 'ended-by-person' })) },
  { weight: 2, arbitrary: fc.constant(event({ kind: 'resumed' })) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('pause' as const),
      days: fc.integer({ min: 1, max: 30 }),
      by: fc.constantFrom('person' as const, 'person' as const, 'care-week' as const, 'care' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 400 }).map((inHours) => ({ what: 'interview' as const, inHours })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('stop' as const, 'start' as const, 'start' as const, 'dies' as const),
      channel: fc.constantFrom('email' as const, 'sms' as const),
    }),
  },
  { weight: 2, arbitrary: zone.map((known) => ({ what: 'zone' as const, zone: known })) },
  { weight: 1, arbitrary: fc.nat(5).map((which) => ({ what: 'take-back' as const, which })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('refused' as const, 'later' as const, 'uncertain' as const)
      .map((trouble) => ({ what: 'trouble' as const, with: trouble })),
  },
);

/** Close together and far apart: noes come in batches, and then nothing happens for weeks. */
const gap = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 * 60 }) },
  { weight: 5, arbitrary: fc.integer({ min: 60, max: 6 * 1440 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1440, max: 70 * 1440 }) },
);

const firstNo = fc.record({
  what: fc.constant('no' as const),
  stage: fc.constantFrom('application' as const, 'screen' as const, 'interview' as const, 'final' as const),
  door: fc.constantFrom('mail' as const, 'api' as const),
  ageDays: fc.constantFrom(0, 0, 9, 20),
  contact: fc.boolean(),
  viaAgency: fc.boolean(),
});

/** A life from some instant of 2026 or 2027 on, its happenings in order. */
export const life: fc.Arbitrary<{ person: Person; happenings: Happening[]; until: number }> = fc
  .record({
    person,
    start: fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 11, 31) / 60_000 }),
    first: firstNo,
    rest: fc.array(fc.tuple(gap, what), { minLength: 0, maxLength: 60 }),
  })
  .map(({ person: who, start, first, rest }) => {
    let at = start * 60_000;
    const happenings: Happening[] = [{ at, ...first }];
    for (const [minutes, happening] of rest) {
      at += minutes * 60_000;
      if (at - start * 60_000 > TWO_YEARS) break;
      happenings.push({ at, ...happening } as Happening);
    }
    return { person: who, happenings, until: start * 60_000 + TWO_YEARS + 300 * DAY };
  });
