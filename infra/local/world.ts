/**
 * The whole service on one machine: the deployed handlers, the deployed machine definition, and a local part in the place of
 * each cloud service. `start`, `demo` and the tests all open one of these.
 */
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { apiApp } from '../../functions/api.ts';
import { readOne as readDeliveryEvent } from '../../functions/delivery-events.ts';
import { sweepAnswers } from '../../functions/follow-up/sweep.ts';
import { readOne as readInboundMail } from '../../functions/inbound-mail.ts';
import { sesMailer, tagOf } from '../../functions/message/ses.ts';
import { twilioTexter } from '../../functions/message/twilio.ts';
import type { Log, Ports, Resolver } from '../../functions/ports.ts';
import { Problem } from '../../functions/problem.ts';
import { storeOf } from '../../functions/store/store.ts';
import { systemIds } from '../../functions/system.ts';
import { tickHandler } from '../../functions/tick.ts';
import { loadWords } from '../build/words.ts';
import { captures, sesEvents } from './captures.ts';
import { startChores, withChores } from './chores.ts';
import { type VirtualClock, virtualClock } from './clock.ts';
import { takeDataFolder } from './data-folder.ts';
import { localEndpoints } from './endpoints.ts';
import { localErasures } from './erasures.ts';
import { type LocalMachine, localMachine } from './machine.ts';
import { listenForMail, type Mailbox, openMailbox } from './mailbox.ts';
import { type Captured, type Outbox, openOutbox } from './outbox.ts';
import { makePhone, type Phone, signed } from './phone.ts';
import { looseEnds } from './restart.ts';
import { localKeys, localSecrets } from './secrets.ts';
import { LOCAL_NUMBER, localSettings } from './settings.ts';
import { LOCAL_TABLE, startTable } from './table.ts';

export type World = {
  ports: Ports;
  clock: VirtualClock;
  machine: LocalMachine;
  outbox: Outbox;
  mailbox: Mailbox;
  phone: Phone;
  app: OpenAPIHono;
  url: string;
  /** The data folder. */
  data: string;
  smtpPort: number | undefined;
  /** Executions that ended in a fault. */
  parked: () => number;
  /** Resolves when every event that providers owe us has been taken. */
  reported(): Promise<void>;
  close(): Promise<void>;
};

export type WorldOptions = {
  data: string;
  /** 0: any free port. */
  port: number;
  /** 0: any free port; undefined: no listener. */
  smtpPort?: number;
  /** If that port is taken, any other will do. */
  smtpMayMove?: boolean;
  /** Virtual milliseconds per real one; 0: the clock only moves when told. */
  speed: number;
  /** The person's time to begin at, epoch milliseconds. */
  startAt?: number;
  /** What tells real time, epoch milliseconds. Absent: the machine's clock. */
  real?: () => number;
  /** What runs once a day. Off where a world is played to its last wake-up. */
  chores?: boolean;
  environment?: NodeJS.ProcessEnv;
  /** How to ask who may send for whom. Absent: DNS cannot be asked, and on loopback a sender is believed. */
  dns?: Resolver;
  log?: Log;
};

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));
const SWEEP_MS = 15_000;
/** What could not be read comes again after as long as the queue would hide it. */
const MAIL_AGAIN_MS = 6 * 60_000;

export async function openWorld(options: WorldOptions): Promise<World> {
  const environment = options.environment ?? {};
  const log = options.log ?? silent;
  const folder = await takeDataFolder(options.data);
  const closing: (() => Promise<void> | void)[] = [() => folder.release()];
  const close = async () => {
    for (const step of closing.reverse()) await step();
    closing.length = 0;
  };
  try {
    const [table, words] = await Promise.all([startTable(folder, environment), loadWords(TEMPLATES)]);
    closing.push(() => table.stop());
    const clock = virtualClock(folder.path, options.speed, options.startAt, options.real);
    closing.push(() => clock.close());
    clock.freeze();

    const outbox = openOutbox(folder.path, clock);
    const secrets = localSecrets(folder.path, environment);
    const doors = await listen((request) => app.fetch(request), options.port);
    closing.push(doors.close);
    const url = environment.REBOUND_PUBLIC_URL ?? `http://localhost:${doors.port}`;
    const settings = localSettings(url);
    const ids = systemIds(() => clock.now());
    const phone = makePhone({
      outbox,
      words,
      publicUrl: url,
      authToken: secrets.all['twilio-auth-token'],
      to: LOCAL_NUMBER,
      fetch: (request) => app.fetch(request),
      newId: () => `SM${ids.token()}`,
    });

    const reports = new Set<Promise<void>>();
    const report = (message: Captured) => {
      // Not before the sender has its answer: a provider's event is a call of its own.
      const taken: Promise<void> = new Promise((later) => setImmediate(later))
        .then(() => tell(message))
        .catch((error) => log.error('an event was not taken', error))
        .finally(() => reports.delete(taken));
      reports.add(taken);
    };
    const tell = async (message: Captured) => {
      if (message.channel === 'email') {
        for (const event of sesEvents(message, message.ref && tagOf(message.ref)))
          await readDeliveryEvent(ports, { body: JSON.stringify(event) });
      } else if (message.statusCallback) {
        const path = message.statusCallback.slice(url.length);
        const fields = { MessageSid: message.id, MessageStatus: 'delivered', To: message.to, From: LOCAL_NUMBER };
        const answer = await app.fetch(
          signed({ publicUrl: url, authToken: secrets.all['twilio-auth-token'] }, fields, path),
        );
        if (!answer.ok) throw new Error(`the status webhook answered ${answer.status}`);
      }
      outbox.acknowledge(message);
    };
    const providers = await listen((request) => capture.fetch(request), 0);
    closing.push(providers.close);
    const capture = captures(outbox, phone, report);
    const endpoint = `http://127.0.0.1:${providers.port}`;

    const mailbox = openMailbox(folder.path, {
      handle: (body) => readInboundMail(ports, { body }),
      now: () => clock.now(),
      onFault: (error) => log.error('mail in', error),
    });
    const ports: Ports = {
      store: storeOf(table.client, LOCAL_TABLE),
      clock,
      ids,
      machine: { start: (input) => machine.start(input) },
      mailer: sesMailer({
        region: 'local',
        endpoint: `${endpoint}/ses`,
        credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
        configurationSet: settings.configurationSet,
      }),
      texter: twilioTexter({
        accountSid: secrets.all['twilio-account-sid'],
        authToken: secrets.all['twilio-auth-token'],
        endpoint,
        from: LOCAL_NUMBER,
        statusCallback: `${url}/webhooks/twilio/status`,
      }),
      keys: localKeys(folder.path),
      mail: mailbox,
      ...(options.dns && { dns: options.dns }),
      erasures: localErasures(folder.path),
      secrets,
      words,
      settings,
      log,
    };
    let parked = 0;
    const tick = withChores(tickHandler(ports), () => world);
    const machine = localMachine(clock, tick, (error) => {
      parked++;
      log.error('an execution was parked', error);
    });

    const app = apiApp(ports);
    const world: World = {
      ports,
      clock,
      machine,
      outbox,
      mailbox,
      phone,
      app,
      url,
      data: folder.path,
      smtpPort: undefined,
      parked: () => parked,
      async reported() {
        while (reports.size > 0) await Promise.all(reports);
      },
      close,
    };
    localEndpoints(app, world, secrets.all['api-key']);

    for (const message of outbox.unacknowledged()) report(message);
    await world.reported();
    mailbox.expire();
    await mailbox.redeliver();
    await looseEnds(world);
    if (options.chores ?? true) await startChores(world);
    let sweep = Promise.resolve();
    const sweeping = setInterval(() => {
      sweep = sweepAnswers(ports, 0).then(
        () => {},
        (error) => log.error('the sweep failed', error),
      );
    }, SWEEP_MS);
    let reading = Promise.resolve();
    const again = setInterval(() => {
      mailbox.expire();
      reading = mailbox.redeliver();
    }, MAIL_AGAIN_MS);
    closing.push(async () => {
      clearInterval(again);
      await reading;
      clearInterval(sweeping);
      machine.stop();
      await Promise.all([sweep, machine.idle(), world.reported()]);
    });
    if (options.smtpPort !== undefined) {
      const listenAt = (port: number) => listenForMail(mailbox, port, (error) => log.error('mail in', error));
      const smtp = await listenAt(options.smtpPort).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE') throw error;
        if (options.smtpMayMove) return listenAt(0);
        throw new Problem('conflict', `Port ${options.smtpPort} is in use.`, {
          mend: 'Choose another with --smtp-port.',
        });
      });
      world.smtpPort = smtp.port;
      closing.push(smtp.close);
    }
    return world;
  } catch (error) {
    await close();
    throw error;
  }
}

const silent: Log = { info: () => {}, error: () => {} };

/** Serves on loopback. Throws `conflict` for a port that is taken. */
async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
): Promise<{ port: number; close(): Promise<void> }> {
  return new Promise((listening, failed) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (info) =>
      listening({
        port: info.port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    server.on('error', (cause: NodeJS.ErrnoException) => {
      failed(
        cause.code === 'EADDRINUSE'
          ? new Problem('conflict', `Port ${port} is in use.`, {
              mend: 'End what listens there, or choose another with --port.',
              cause,
            })
          : cause,
      );
    });
  });
}
