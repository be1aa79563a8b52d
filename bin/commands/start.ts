/** `rebound start`: the whole service on one machine, until it is told to end. */

import type { Log } from '../../functions/ports.ts';
import { type Command, numberOf, text } from './command.ts';

const SMTP_PORT = 2525;
const FASTEST = 100_000_000;

export const command: Command = {
  usage: 'start [--port 3000] [--data .rebound] [--speed N] [--smtp-port 2525] [--check-senders] [--verbose]',
  help: `
  --port N         where the API and the pages answer (3000)
  --data FOLDER    where everything is kept (.rebound)
  --speed N        the person's time runs N times as fast (1)
  --smtp-port N    where mail comes in (2525, or any free port if that is taken)
  --check-senders  ask DNS who may send for whom, as when deployed; without it, who writes from this machine is believed
  --verbose        a line for what happens: ids and counts, never what anybody wrote

REBOUND_API_KEY, TWILIO_AUTH_TOKEN and REBOUND_PUBLIC_URL go before what is made up on the first start.`,
  options: {
    port: { type: 'string' },
    data: { type: 'string' },
    speed: { type: 'string' },
    'smtp-port': { type: 'string' },
    'check-senders': { type: 'boolean' },
    verbose: { type: 'boolean' },
  },
  async run({ values }) {
    const port = numberOf(text(values, 'port'), 'port', 3000, 0, 65_535);
    const speed = numberOf(text(values, 'speed'), 'speed', 1, 1, FASTEST);
    const wanted = text(values, 'smtp-port');
    const smtpPort = numberOf(wanted, 'smtp-port', SMTP_PORT, 0, 65_535);
    if (process.stderr.isTTY) process.stderr.write('Starting the table, the words and the machine...\n');
    // Loaded only now: a mistake in the command is answered at once.
    const [{ openWorld }, { askDns }, { SIGN_UP }] = await Promise.all([
      import('../../infra/local/world.ts'),
      import('../../functions/aws/dns.ts'),
      import('../../functions/rejection/arrived-mail.ts'),
    ]);
    const world = await openWorld({
      data: text(values, 'data') ?? '.rebound',
      port,
      speed,
      smtpPort,
      smtpMayMove: wanted === undefined,
      environment: process.env,
      ...(values['check-senders'] === true && { dns: askDns }),
      log: logger(values.verbose === true),
    });
    console.log(`Rebound runs at ${world.url}`);
    console.log(`API key:          ${await world.ports.secrets.get('api-key')}`);
    console.log(`Sign-up address:  ${SIGN_UP}@${world.ports.settings.mailDomain}`);
    console.log(`Mail in (SMTP):   localhost:${world.smtpPort}`);
    console.log('Nothing leaves this machine: what would be sent is in the inbox on that page. Ctrl+C ends it.');
    const signal = await new Promise<string>((ended) => {
      process.once('SIGINT', () => ended('SIGINT'));
      process.once('SIGTERM', () => ended('SIGTERM'));
    });
    if (signal === 'SIGINT') console.log('\nEnding. Everything is kept and goes on at the next start.');
    await world.close();
    return 0;
  },
};

/** Faults always, the rest when asked. One JSON line each. */
function logger(verbose: boolean): Log {
  return {
    info(message, fields) {
      if (verbose) console.error(JSON.stringify({ level: 'info', message, ...fields }));
    },
    error(message, error, fields) {
      console.error(
        JSON.stringify({
          level: 'error',
          message,
          error: error instanceof Error ? error.message : String(error),
          ...fields,
        }),
      );
    },
  };
}
