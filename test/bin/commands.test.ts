/** The command line as people and scripts use it: shapes of JSON, exit codes, one clear line for each mistake. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rebound-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function rebound(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/rebound.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').filter(Boolean), stderr };
}

const fixture = (name: string) => `test/fixtures/mail/${name}`;

test('demo: the bundled forward, to the end of the interview plan', { timeout: 60_000 }, () => {
  const { status, lines } = rebound('demo', '--json');
  expect(status).toBe(0);
  const messages = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const sent = messages.filter((message) => !('in' in message));
  expect(Object.keys(sent[0]!)).toEqual([
    'at',
    'localTime',
    'channel',
    'to',
    'step',
    'type',
    'tips',
    'subject',
    'text',
  ]);
  expect(sent.map(({ step }) => String(step).split(':')[0])).toEqual([
    'receipt',
    'acknowledge',
    'offer-draft',
    'talk-or-move',
    'two-lists',
    'bigger-picture',
    'values',
    'if-then-plan',
    'close',
  ]);
  const taps = messages.filter((message) => 'in' in message) as { in: { status: number } }[];
  expect(taps.map((tap) => tap.in.status)).toEqual([200, 200, 200, 200]);
});

test('demo --silent: three messages without an answer, then only the closing one', { timeout: 60_000 }, () => {
  const { status, lines } = rebound(
    'demo',
    '--json',
    '--silent',
    '--timezone',
    'America/New_York',
    '--stage',
    'application',
  );
  expect(status).toBe(0);
  const steps = lines.map((line) => String((JSON.parse(line) as { step: string }).step).split(':')[0]);
  expect(steps).toEqual(['receipt', 'acknowledge', 'offer-draft', 'if-then-plan', 'close']);
});

test('demo on an invitation: our one kind answer, nothing scheduled, exit 0', { timeout: 60_000 }, () => {
  const { status, lines } = rebound('demo', fixture('interview-invitation.eml'), '--json');
  expect(status).toBe(0);
  expect(lines.map((line) => (JSON.parse(line) as { subject: string }).subject)).toEqual(['That looks like good news']);
});

test('read --json: one line a mail, the unreadable too', { timeout: 60_000 }, () => {
  writeFileSync(join(folder, 'empty.eml'), '');
  const { status, lines } = rebound('read', '--json', fixture('gmail-forward-interview.eml'), folder);
  expect(status).toBe(0);
  const [mail, empty] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(mail).toMatchObject({
    file: fixture('gmail-forward-interview.eml'),
    kind: 'rejection',
    company: 'Halden Instruments',
    role: 'Embedded Software Engineer',
    stage: 'interview',
  });
  expect(Object.keys(mail!).slice(0, 11)).toEqual([
    'file',
    'kind',
    'company',
    'role',
    'stage',
    'contact',
    'originalSubject',
    'originalFrom',
    'originalDate',
    'confidence',
    'rejections',
  ]);
  expect(empty).toMatchObject({ kind: 'unsure', company: null });
  expect(empty!.error).toBeTypeOf('string');
});

test('plan --json and --ics', { timeout: 60_000 }, () => {
  const ics = join(folder, 'plan.ics');
  const { status, lines } = rebound(
    'plan',
    '--stage',
    'screen',
    '--timezone',
    'Asia/Kolkata',
    '--rejected-at',
    '2026-06-02T10:00:00+05:30',
    '--channels',
    'email,sms',
    '--json',
    '--ics',
    ics,
  );
  expect(status).toBe(0);
  expect(JSON.parse(lines[0]!)).toEqual({
    step: 'acknowledge',
    at: '2026-06-02T08:30:00.000Z',
    localTime: '2026-06-02T14:00:00+05:30',
    channel: 'email',
    type: 'encouragement',
    tips: ['dont-beat-yourself-up', 'not-a-measure-of-worth', 'hidden-reasons', 'one-interview-isnt-the-search'],
  });
  expect(lines).toHaveLength(8);
  const calendar = readFileSync(ics, 'utf8');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(8);
  expect(calendar).toContain('DTSTART:20260602T083000Z\r\n');
});

test.each([
  [
    ['plan', '--stage', 'lunch', '--timezone', 'Europe/London', '--rejected-at', '2026-06-02T10:00:00Z'],
    '"lunch" is not a stage.',
  ],
  [
    ['plan', '--stage', 'screen', '--timezone', 'Mars/Phobos', '--rejected-at', '2026-06-02T10:00:00Z'],
    '"Mars/Phobos" is not a time zone.',
  ],
  [
    ['plan', '--stage', 'screen', '--timezone', 'Europe/London', '--rejected-at', 'yesterday'],
    '--rejected-at yesterday is not an instant.',
  ],
  [['read', 'nowhere.eml'], 'nowhere.eml cannot be read.'],
  [['demo', 'nowhere.eml'], 'nowhere.eml cannot be read.'],
  [['demo', '--timezone', 'Mars/Phobos'], '"Mars/Phobos" is not a time zone.'],
  [['lunch'], 'There is no command "lunch".'],
  [['plan', '--lunch'], "Unknown option '--lunch'."],
  [['start', '--port', 'eighty'], '--port eighty does not fit.'],
  [['start', 'over'], '"over" is not for this command.'],
  [['check', '--templates', 'nowhere'], 'nowhere is no folder.'],
])(
  '%j: one clear line, what to do, exit 2',
  (args, message) => {
    const { status, stderr } = rebound(...args);
    expect([status, stderr.split('\n')[0]]).toEqual([2, message]);
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(stderr).not.toMatch(/\n\s+at /);
  },
  60_000,
);

test('bench --json: care, reading and planning, each with its ratio to a baseline', { timeout: 120_000 }, () => {
  const { status, lines } = rebound('bench', '--quick', '--json', fixture('gmail-forward-interview.eml'));
  expect(status).toBe(0);
  const figures = lines.map((line) => JSON.parse(line) as { what: string; ratio: number });
  expect(figures.map(({ what }) => what)).toEqual([
    'care over one text',
    'reading a mail (of 1)',
    'a full re-plan of 11 messages',
  ]);
  for (const { ratio } of figures) expect(ratio).toBeGreaterThan(0);
});

test('--help says what there is', () => {
  expect(rebound('--help').lines.join('\n')).toMatch(/demo .*\n.*start .*\n.*read .*\n.*plan /);
  expect(rebound('demo', '--help').lines[1]).toBe(
    'Usage: rebound demo [FILE.eml] [--stage S] [--timezone Z] [--at ISO] [--silent] [--json]',
  );
}, 60_000);
