/** The demo's own world: opened at the mail's arrival, played from wake-up to wake-up, and gone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enrol } from '../../functions/candidate/enrol.ts';
import type { Stage } from '../../functions/follow-up/plan.ts';
import { Problem } from '../../functions/problem.ts';
import { readMail } from '../../functions/rejection/mail/read.ts';
import { type MailReading, MailTooLarge } from '../../functions/rejection/mail/reading.ts';
import { provisionalZone, takeNews } from '../../functions/rejection/mail-news.ts';
import { openWorld, type World } from '../../infra/local/world.ts';
import { printer } from './demo-print.ts';
import { playTap } from './demo-tap.ts';

type Demo = {
  raw: Uint8Array;
  /** Its name, to be printed; undefined for the bundled sample. */
  file: string | undefined;
  stage: Stage | undefined;
  /** A valid IANA name. */
  timezone: string | undefined;
  /** When the mail arrives, epoch milliseconds; undefined: by its own Date. */
  at: number | undefined;
  silent: boolean;
  json: boolean;
};

/** Plays it to the end and prints every message. Throws `invalid-mail` and `too-large` for what cannot be read. */
export async function playDemo({ raw, file, at: given, json, ...rest }: Demo): Promise<void> {
  const reading = await read(raw);
  const at = given ?? Date.parse(reading.outer.date ?? '');
  const data = mkdtempSync(join(tmpdir(), 'rebound-demo-'));
  process.once('exit', () => rmSync(data, { recursive: true, force: true }));
  const print = printer({ json, ...(file && { file }) });
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
    await play(world, { raw, reading, ...rest }, print);
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await world.close();
  }
}

/** The demo is its own world, but an endpoint in place of the embedded table is honoured. */
const demoEnvironment = () => ({ REBOUND_TABLE_ENDPOINT: process.env.REBOUND_TABLE_ENDPOINT });

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

type Play = Pick<Demo, 'raw' | 'stage' | 'timezone' | 'silent'> & { reading: MailReading };

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
