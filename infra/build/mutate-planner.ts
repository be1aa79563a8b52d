/**
 * One wrong planner for each rule, and which test notices: `npx node infra/build/mutate-planner.ts [WORD]`. Works on a copy in a
 * temporary folder; WORD picks the mutations whose rule names it. Exits 1 if one survives.
 */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: source code is quoted as it stands
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Mutation = [rule: string, file: string, from: string, to: string];

const MUTATIONS: Mutation[] = [
  ['window: email ends at 18:00', 'window.ts', 'close: 18 * HOUR, firstDay: 1', 'close: 18.5 * HOUR, firstDay: 1'],
  ['window: half-open', 'window.ts', 'from < days.at(day, close)', 'from <= days.at(day, close)'],
  ['window: a text ends at 17:30', 'window.ts', '17.5 * HOUR', '18 * HOUR'],
  ['window: no text on Saturday', 'window.ts', 'firstDay: 1, lastDay: 5', 'firstDay: 1, lastDay: 6'],
  ['window: Tue-Fri', 'window.ts', 'firstDay: 2, lastDay: 5', 'firstDay: 1, lastDay: 5'],
  ['window: never on a holiday', 'window.ts', ' || isDayOff(day, country)', ''],
  ['window: the country of the zone where none is given', 'window.ts', 'country ?? countryOfZone(name)', 'country'],
  ['window: a guessed zone keeps to 10-17', 'window.ts', 'place.provisional ? PROVISIONAL : hours', 'hours'],
  ['window: an opening plus the hash', 'window.ts', 'days.at(day, open) + jitterMs', 'days.at(day, open)'],
  ['window: the weekday is local', 'window.ts', '(day + 3) % 7', '(day + 2) % 7'],
  ['cap: one a local date', 'caps.ts', 'other.at >= start && other.at < end', 'other.at > start && other.at < start'],
  ['cap: half-open 168 h', 'caps.ts', 'other.at > at - WEEK_MS', 'other.at > at - WEEK_MS + 3_600_000'],
  ['cap: two texts', 'caps.ts', 'const SMS_A_WEEK = 2', 'const SMS_A_WEEK = 3'],
  [
    'cap: the plan’s own, in light mode two',
    'room.ts',
    'cap: light ? Math.min(LIGHT_CAP, track.plan.cap) : track.plan.cap',
    'cap: 3',
  ],
  [
    'cap: a moved step goes at the first allowed instant',
    'caps.ts',
    'before.length - cap]! + WEEK_MS',
    'before.length - 1]! + WEEK_MS',
  ],
  [
    'cap: of the person, over all follow-ups',
    'placing.ts',
    'one.followUpId !== past.followUpId || !own.has(one.step)',
    'one.followUpId === past.followUpId && !own.has(one.step)',
  ],
  ['late: three days', 'room.ts', 'const LATE_MS = 3 * DAY_MS', 'const LATE_MS = 2 * DAY_MS'],
  ['late: a draft until day 14', 'slots.ts', "'P14D'", "'P15D'"],
  [
    'late: a draft is never dropped before',
    'room.ts',
    "slot.step.type === 'draft' || slot.step.closes || at - allowed",
    'slot.step.closes || at - allowed',
  ],
  [
    'late: never the closing message',
    'room.ts',
    "slot.step.type === 'draft' || slot.step.closes || at - allowed",
    "slot.step.type === 'draft' || at - allowed",
  ],
  [
    'logged late: no acknowledgement after 7 days',
    'conditions.ts',
    'ageDays(rejection, t0) > 7',
    'ageDays(rejection, t0) > 14',
  ],
  ['logged late: no draft after 14 days', 'slots.ts', 'DRAFT_OLDEST_DAYS = 14', 'DRAFT_OLDEST_DAYS = 21'],
  [
    'draft: the steps after it make room',
    'slots.ts',
    '(offersDraft ? step.offsetWithDraft : undefined) ?? change',
    'change',
  ],
  [
    'draft: what comes after its offer changes nothing',
    'slots.ts',
    'addOffset(track.t0, draft.offset, days))',
    'Number.POSITIVE_INFINITY)',
  ],
  [
    'draft: each no’s is offered after a switch',
    'slots.ts',
    "slot.step.type === 'draft' || slot.due < track.until",
    'slot.due < track.until && slot.step.closes',
  ],
  [
    'thinning: a week keeps its number',
    'room.ts',
    'return there + coming < number ?',
    'return there + coming <= number ?',
  ],
  [
    'thinning: a shift leaves room for those at home',
    'room.ts',
    'const coming = atHome ? 0 :',
    'const coming = atHome || at > 0 ? 0 :',
  ],
  ['thinning: a draft takes room', 'room.ts', "slot.home === week || slot.step.type === 'draft'", 'slot.home === week'],
  ['zone: none, nothing goes out', 'planner.ts', 'candidate.zone !== undefined &&', ''],
  [
    'zone: a guess is of no use for texts alone',
    'planner.ts',
    "!mayUse(candidate, 'sms') || mayUse(candidate, 'email')",
    'true',
  ],
  ['zone: 14 days of silence', 'planner.ts', 'ZONE_WAIT_MS = 14', 'ZONE_WAIT_MS = 15'],
  ['zone: no text into a guessed one', 'form.ts', "if (channel === 'sms' && provisional) continue;", ''],
  [
    'T0: not before consent',
    'planner.ts',
    'Math.max(firstConsent(past), firstUsableZone(past))',
    'firstUsableZone(past)',
  ],
  ['T0: not before a zone', 'planner.ts', 'Math.max(firstConsent(past), firstUsableZone(past))', 'firstConsent(past)'],
  [
    'offset: local days',
    'window.ts',
    'days.at(days.dayOf(t0) + daysIn(offset), days.clockOf(t0))',
    't0 + daysIn(offset) * DAY_MS',
  ],
  ['order: the earlier offset first', 'placing.ts', 'one.due < other.due;', 'one.due > other.due;'],
  ['order: an event before a step', 'placing.ts', 'return one.event !== undefined;', 'return one.event === undefined;'],
  ['joining: a further stage switches', 'tracks.ts', 'RANK[name] > RANK[running.plan.plan]', 'RANK[name] > 2'],
  [
    'joining: what was said is not said again',
    'tracks.ts',
    "return step.name === 'acknowledge' ? { ...step, unique: `${step.name}:${rejectionId}` } : undefined;",
    'return { ...step, unique: `${step.name}:${rejectionId}` };',
  ],
  [
    'joining: no second acknowledgement in 7 days',
    'conditions.ts',
    "sentWithin(moment, 7, ({ step }) => baseOf(step) === 'acknowledge')",
    "sentWithin(moment, 6, ({ step }) => baseOf(step) === 'acknowledge')",
  ],
  [
    'joining: an application is only written down',
    'tracks.ts',
    'joined.push({ rejection, t0, told: false })',
    'joined.push({ rejection, t0, told: true })',
  ],
  ['joining: the half', 'tracks.ts', 'running.t0) / 2', 'running.t0) / 3'],
  [
    'joining: a plan again has no acknowledgement',
    'tracks.ts',
    "if (step.name === 'acknowledge') return undefined;",
    '',
  ],
  ['joining: no advice of the last 60 days', 'placing.ts', 'return again && sentWithin', 'return !again && sentWithin'],
  [
    'joining: a line in the next email, once',
    'planner.ts',
    'Date.parse(message.at) > one.t0',
    'Date.parse(message.at) > one.t0 + 3 * DAY_MS',
  ],
  [
    'joining: its draft only where it would be offered',
    'slots.ts',
    'joined.t0, past, at) === undefined',
    'joined.t0, past, at) !== null',
  ],
  ['joining: an earlier plan’s steps go no more', 'slots.ts', "refused: 'a later no changed the plan'", 'home: 0'],
  [
    'joining: the closing message of an earlier plan ends nothing',
    'placing.ts',
    'step.closes && track.until === Number.POSITIVE_INFINITY',
    'step.closes',
  ],
  ['several: three in 7 days', 'light.ts', 'const MANY = 3', 'const MANY = 4'],
  ['several: one check-in', 'light.ts', 'const begins = at >= until;', 'const begins = at < until;'],
  ['light: nothing to write', 'placing.ts', "type === 'reflection' && lightAt", "type === 'draft' && lightAt"],
  ['light: for a week', 'light.ts', 'at < last + WEEK_MS', 'at < last + 2 * WEEK_MS'],
  ['light: KEEP ends it', 'light.ts', 'kept <= last && ', ''],
  ['light: LESS, over all follow-ups', 'light.ts', 'less > kept || ', ''],
  ['light: rough twice', 'light.ts', "before?.body.word === 'rough'", "before?.body.word === 'meh'"],
  ['silence: after three', 'placing.ts', 'const QUIET_AFTER = 3', 'const QUIET_AFTER = 4'],
  ['silence: the closing one still goes', 'placing.ts', 'answering || slot.step.closes ||', 'answering ||'],
  ['silence: an employer’s no is no sign', 'past.ts', "body.door === 'mail' || body.door === 'sms'", 'true'],
  ['silence: an answer is a sign', 'past.ts', "  'replied',\n", ''],
  [
    'consent: a stopped channel is not used',
    'form.ts',
    "if (consent.status === 'revoked') return { why: `${channel} was stopped` };",
    "if (consent.status === 'revoked') continue;",
  ],
  ['consent: none, none', 'form.ts', 'if (mayUse(candidate, channel)) return { channel };', 'return { channel };'],
  ['channel: what died moves only where it has a form', 'form.ts', 'sms: template?.sms !== undefined', 'sms: true'],
  [
    'end: an offer',
    'planner.ts',
    "happened(past, 'offer-accepted', now).length > 0",
    "happened(past, 'offer-accepted', now).length > 1",
  ],
  [
    'end: by the person',
    'planner.ts',
    "happened(past, 'ended-by-person', now).length > 0",
    "happened(past, 'ended-by-person', now).length > 1",
  ],
  [
    'end: no channel left',
    'planner.ts',
    "mayUse(candidate, 'email') || mayUse(candidate, 'sms')) return undefined",
    "mayUse(candidate, 'email') || true) return undefined",
  ],
  ['end: nothing after the closing message', 'placing.ts', 'at >= play.overAt && !slot.event?.whilePaused', 'at < 0'],
  ['end: no rejection left', 'planner.ts', '!followUp || rejections.length === 0', '!followUp'],
  ['pause: nothing goes out', 'planner.ts', 'if (pause) {', 'if (pause && now < 0) {'],
  [
    'pause: what is held waits for its end',
    'room.ts',
    '...(event?.whilePaused ? [] : closed.pauses)',
    '...(event ? closed.pauses : [])',
  ],
  [
    'pause: a shorter one of the person’s does not replace care’s',
    'past.ts',
    'WEIGHT[body.by] < WEIGHT[running.by]',
    'WEIGHT[body.by] < 0',
  ],
  ['pause: resumed', 'past.ts', "body.kind === 'resumed' && running", "body.kind === 'resumed' && !running"],
  [
    'pause: the question after a week, while paused',
    'placing.ts',
    '!stored && !slot.event?.whilePaused &&',
    '!stored &&',
  ],
  ['pause: the worst is asked nothing', 'event-slots.ts', "pause.by === 'care-week'", "pause.by !== 'person'"],
  ['event: takes the place of the next step', 'placing.ts', 'if (next) end(next', 'if (next && at < 0) end(next'],
  [
    'event: waiting takes that of an action',
    'placing.ts',
    "event.replaces === 'next' || slot.step.type === 'action'",
    'true',
  ],
  [
    'event: no draft is replaced',
    'placing.ts',
    "slot.step.type !== 'draft' && !slot.step.closes)",
    '!slot.step.closes)',
  ],
  ['event: waiting once in 14 days', 'placing.ts', 'if (event?.oncePerDays && ', 'if (event?.oncePerDays === 1 && '],
  ['event: seven working days', 'window.ts', 'weekdayOf(day) <= 5 && !isDayOff(day, country)', 'weekdayOf(day) <= 5'],
  ['event: silence only without feedback', 'event-slots.ts', "{ 'feedback-silence': ['feedback-given'] }", '{}'],
  [
    'event: an interview 24 to 48 hours ahead',
    'event-slots.ts',
    'startsAt! - when.hoursBefore[0] * 3_600_000)',
    'startsAt! - when.hoursBefore[1] * 3_600_000)',
  ],
  [
    'event: not closer than 24 hours',
    'event-slots.ts',
    'startsAt! - when.hoursBefore[1]',
    'startsAt! - when.hoursBefore[0] * 0',
  ],
  [
    'event: quiet until the interview is over',
    'event-slots.ts',
    'place.days.dayOf(startsAt) + 1)',
    'place.days.dayOf(startsAt) - 1)',
  ],
  [
    'event: feedback makes the draft needless',
    'conditions.ts',
    'event.at >= Date.parse(rejection.heardAt)',
    'event.at < 0',
  ],
  ['answer: fine and rough change a step', 'slots.ts', 'change?.offset ?? step.offset', 'step.offset'],
  ['answer: the other message with its own type and tips', 'form.ts', 'template?.tips ?? step.tips', 'step.tips'],
  ['answer: circling', 'conditions.ts', "body.word === 'circling'", "body.word === 'round'"],
  [
    'answer: exercise skipped twice',
    'conditions.ts',
    "saidOf(moment, ['skip'], EXERCISE).length >= 2",
    "saidOf(moment, ['skip'], EXERCISE).length >= 3",
  ],
  ['answer: done already', 'conditions.ts', "['done', 'talk']", "['talk']"],
  ['values once in 60 days', 'conditions.ts', 'sentWithin(moment, 60, ({ tips })', 'sentWithin(moment, 59, ({ tips })'],
  ['retry: after 15 minutes', 'placing.ts', 'RETRY_MS = 15', 'RETRY_MS = 5'],
  ['retry: five times', 'placing.ts', 'MAX_ATTEMPTS = 5', 'MAX_ATTEMPTS = 6'],
  ['retry: put off is no try', 'placing.ts', '.filter((message) => !message.laterUntil)', ''],
  [
    'uncertain counts as sent',
    'past.ts',
    "one.status === 'sent' || one.status === 'uncertain'",
    "one.status === 'sent'",
  ],
  [
    'replan: the past is played by the same rules',
    'placing.ts',
    'if (!room || play.place.days.dayOf(room.at) > sent.day) return unsent === a;',
    '',
  ],
  [
    'replan: today’s messages come first',
    'placing.ts',
    'if (other) keep(other, other.stored!, play);\n  else if',
    'if',
  ],
];

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const EXAMPLES = ['planner', 'joining', 'events', 'adapting', 'obstacles', 'peers'].map(
  (name) => `test/follow-up/${name}.test.ts`,
);
const LIVES = ['zones', 'lives'].map((name) => `test/follow-up/${name}.test.ts`);

const copy = mkdtempSync(join(tmpdir(), 'rebound-mutate-'));
for (const part of [
  'functions',
  'infra/build',
  'templates',
  'test/follow-up',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
])
  cpSync(join(ROOT, part), join(copy, part), { recursive: true });
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));

/** The tests that fail: one by name and how many more; undefined: all pass. */
function failing(files: string[]): string | undefined {
  const out = join(copy, 'result.json');
  rmSync(out, { force: true });
  const run = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', `--outputFile=${out}`, ...files],
    { cwd: copy, timeout: 120_000, encoding: 'utf8', env: { ...process.env, REBOUND_LIVES: '150' } },
  );
  if (run.status === 0) return undefined;
  try {
    const { testResults } = JSON.parse(readFileSync(out, 'utf8')) as { testResults: Result[] };
    const failed = testResults
      .flatMap((one) => one.assertionResults)
      .filter((one) => one.status === 'failed')
      .sort((one, other) => (one.failureMessages[0]?.length ?? 0) - (other.failureMessages[0]?.length ?? 0));
    if (!failed[0]) return 'does not run';
    return failed.length === 1 ? failed[0].fullName : `${failed[0].fullName} (and ${failed.length - 1} more)`;
  } catch {
    return run.signal ? 'does not end' : 'does not run';
  }
}

type Result = { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] };

let survived = 0;
try {
  for (const [rule, file, from, to] of MUTATIONS.filter(([rule]) => rule.includes(process.argv[2] ?? ''))) {
    const path = join(copy, 'functions/follow-up', file);
    const source = readFileSync(path, 'utf8');
    if (!source.includes(from)) {
      console.log(`${rule}\n    NOT APPLIED: ${file} has no ${JSON.stringify(from)}`);
      survived++;
      continue;
    }
    writeFileSync(path, source.replace(from, to));
    const test = failing(EXAMPLES) ?? failing(LIVES);
    writeFileSync(path, source);
    if (!test) survived++;
    console.log(`${rule}\n    ${file}: ${from.trim()} -> ${to.trim() || '(nothing)'}\n    ${test ?? 'SURVIVED'}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(survived === 0 ? 'every mutation was noticed' : `${survived} not noticed`);
process.exitCode = survived === 0 ? 0 : 1;
