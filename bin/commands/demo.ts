/** `rebound demo`: one real rejection, through the real handlers, on the embedded default, to the end of its plan. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enrol } from '../../functions/candidate/enrol.ts';
import type { Stage } from '../../functions/follow-up/plan.ts';
import { validZone } from '../../functions/follow-up/zone.ts';
import { Problem } from '../../functions/problem.ts';
import { readMail } from '../../functions/rejection/mail/read.ts';
import { type MailReading, MailTooLarge } from '../../functions/rejection/mail/reading.ts';
import { provisionalZone, takeNews } from '../../functions/rejection/mail-news.ts';
import { SAMPLE_MAIL } from '../../infra/local/sample.ts';
import { openWorld, type World } from '../../infra/local/world.ts';
import { type Command, instantOf, stageOf, text } from './command.ts';
import { printer } from './demo-print.ts';
import { playTap } from './demo-tap.ts';

export const command: Command = {
  usage: 'demo [FILE.eml] [--stage S] [--timezone Z] [--at ISO] [--silent] [--json]',
  help: `
The mail goes through the handlers and the state machine that deploy to AWS, on an embedded table, with a clock that jumps
from wake-up to wake-up. Nothing leaves this machine and nothing stays on it.

  FILE.eml        the mail as you would forward it; without one, a bundled sample
  --stage S       application, screen, interview or final, in place of what the mail says
  --timezone Z    an IANA name; without one, a zone is guessed from the mail's Date
  --at ISO        when the mail arrives; without it, the mail's own Date
  --silent        nobody answers; else a tap is played after every second message
  --json          one JSON line for each message`,
  takes: '[FILE.eml]',
  options: {
    stage: { type: 'string' },
    timezone: { type: 'string' },
    at: { type: 'string' },
    silent: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run({ values, positionals }) {
    if (positionals.length > 1)
      throw new Problem('invalid-request', 'demo takes one file.', { mend: `Usage: rebound ${command.usage}` });
    const raw = readFile(positionals[0] ?? SAMPLE_MAIL);
    const stage = stageOf(text(values, 'stage'));
    const timezone = text(values, 'timezone');
    const reading = await read(raw);
    const at = text(values, 'at') ? instantOf(text(values, 'at')!, 'at') : Date.parse(reading.outer.date ?? '');
    const data = mkdtempSync(join(tmpdir(), 'rebound-demo-'));
    process.once('exit', () => rmSync(data, { recursive: true, force: true }));
    const print = printer({ json: values.json === true, ...(positionals[0] && { file: positionals[0] }) });
    const world = await openWorld({
      data,
      port: 0,
      speed: 0,
      startAt: Number.isNaN(at) ? Date.now() : at,
      environment: demoEnvironment(),
      chores: false,
    });
    const interrupted = () => void world.close().finally(() => process.exit(130));
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    try {
      await play(
        world,
        { raw, reading, stage, timezone: timezone && validZone(timezone), silent: values.silent === true },
        print,
      );
    } finally {
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      await world.close();
    }
    return 0;
  },
};

/** The demo is its own world, but an endpoint in place of the embedded table is honoured. */
const demoEnvironment = () => ({ REBOUND_TABLE_ENDPOINT: process.env.REBOUND_TABLE_ENDPOINT });

function readFile(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (cause) {
    throw new Problem('invalid-mail', `${path} cannot be read.`, {
      mend: 'Give the path of an .eml file: a mail saved as it came.',
      cause,
    });
  }
}

async function read(raw: Uint8Array): Promise<MailReading> {
  try {
    return await readMail(raw);
  } catch (cause) {
    if (cause instanceof MailTooLarge)
      throw new Problem('too-large', `The mail is too large: ${cause.message}.`, {
        mend: 'Forward it without its attachments.',
      });
    throw cause;
  }
}

type Play = {
  raw: Uint8Array;
  reading: MailReading;
  stage: Stage | undefined;
  timezone: string | undefined;
  silent: boolean;
};

async function play(
  world: World,
  { raw, reading, stage, timezone, silent }: Play,
  print: ReturnType<typeof printer>,
): Promise<void> {
  const { ports, machine } = world;
  const email = ownerOf(reading);
  if (!email)
    throw new Problem('invalid-mail', 'This is not a mail we can read: it has no sender.', {
      mend: 'Save the mail from your mail program as .eml and give that file.',
    });
  const now = new Date(ports.clock.now()).toISOString();
  const name = reading.outer.from?.address === email ? reading.outer.from.name : null;
  const candidateId = await enrol(ports, 'demo', {
    email,
    ...(name && { name }),
    ...(timezone ? { timezone } : provisionalZone(reading)),
    consent: {
      email: { at: now, source: 'rebound demo', wording: 'The demo plays somebody who has agreed to email.' },
    },
  });
  const { candidate } = (await ports.store.history(candidateId))!;
  print.begin(reading, new Date(ports.clock.now()), candidate);
  if (stage) {
    await takeNews(
      ports,
      { raw, key: '' },
      { ...reading, rejections: reading.rejections.map((one) => ({ ...one, stage })) },
      { candidateId },
    );
  } else await world.mailbox.deliver(raw, [`${candidate.forwardingToken}@${ports.settings.mailDomain}`], email);

  let scheduled = 0;
  for (;;) {
    await world.reported();
    for (const message of await print.fresh(world)) {
      if (message.scheduled && ++scheduled % 2 === 0 && !silent) print.tapped(await playTap(world, message.captured));
    }
    const next = machine.nextWakeAt();
    if (next === undefined) break;
    await machine.advanceTo(next);
  }
  if (world.parked() > 0) throw new Error('the machine failed before the plan was over');
  print.end((await ports.store.history(candidateId))!);
}

/** Whose mail it is: the forwarder, or for a redirect, where From is still the employer, whom its trace names. */
function ownerOf({ outer }: MailReading): string | undefined {
  return outer.forwardedFor[0] ?? outer.resentFrom[0] ?? outer.from?.address;
}
