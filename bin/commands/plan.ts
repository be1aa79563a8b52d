/** `rebound plan`: what an answering person would get, and when. The planner the tick uses, asked on paper. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { calendar } from '../../functions/follow-up/calendar.ts';
import { CHANNELS, type Channel } from '../../functions/follow-up/plan.ts';
import { plan } from '../../functions/follow-up/planner.ts';
import { validZone } from '../../functions/follow-up/zone.ts';
import { Problem } from '../../functions/problem.ts';
import { loadWords } from '../../infra/build/words.ts';
import { type Command, instantOf, stageOf, text } from './command.ts';
import { paperHistory, paperRejection } from './paper.ts';

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

export const command: Command = {
  usage: 'plan --stage S --timezone Z --rejected-at ISO [--channels email,sms] [--json] [--ics FILE]',
  help: `
  --stage S            application, screen, interview or final
  --timezone Z         an IANA name such as Europe/London
  --rejected-at ISO    when the no came, and when we hear of it
  --channels LIST      email, sms, or both; email if not given
  --json               one JSON line for each message
  --ics FILE           writes them as a calendar, too`,
  options: {
    stage: { type: 'string' },
    timezone: { type: 'string' },
    'rejected-at': { type: 'string' },
    channels: { type: 'string' },
    json: { type: 'boolean' },
    ics: { type: 'string' },
  },
  async run({ values }) {
    const stage = stageOf(text(values, 'stage'));
    const timezone = text(values, 'timezone');
    const rejectedAt = text(values, 'rejected-at');
    if (!stage || !timezone || !rejectedAt) {
      throw new Problem('invalid-request', 'A stage, a time zone and an instant are needed.', {
        mend: `Usage: rebound ${command.usage}`,
      });
    }
    const t0 = instantOf(rejectedAt, 'rejected-at');
    const words = await loadWords(TEMPLATES);
    const noes = [paperRejection('rej_paper', stage, new Date(t0).toISOString())];
    const history = paperHistory(validZone(timezone), channelsOf(text(values, 'channels')), t0, noes);
    const planned = plan(history, words, t0, { answering: true });
    const messages = planned.messages.filter((message) => message.state === 'planned');
    for (const { step, at, localTime, channel, type, tips } of messages) {
      const line = { step: step.split(':')[0], at, localTime, channel, type, tips };
      if (values.json) console.log(JSON.stringify(line));
      else
        console.log(
          `${new Date(localTime.slice(0, 19)).toLocaleDateString('en', { weekday: 'short' })} ${localTime.replace('T', ' ')}  ${channel.padEnd(6)} ${line.step} (${type})`,
        );
    }
    if (!values.json) {
      for (const message of planned.messages.filter((one) => one.state !== 'planned'))
        console.log(`left out: ${message.step.split(':')[0]}, because ${message.why}`);
    }
    const ics = text(values, 'ics');
    if (ics) write(ics, calendar(messages, new Date(t0)));
    return 0;
  },
};

function channelsOf(list = 'email'): Channel[] {
  const wanted = list.split(',').map((one) => one.trim());
  const unknown = wanted.find((one) => !(CHANNELS as readonly string[]).includes(one));
  if (unknown !== undefined)
    throw new Problem('invalid-request', `"${unknown}" is not a channel.`, { mend: 'Give email, sms, or email,sms.' });
  return wanted as Channel[];
}

function write(path: string, content: string): void {
  try {
    writeFileSync(path, content);
  } catch (cause) {
    throw new Problem('invalid-request', `${path} cannot be written.`, {
      mend: 'Give a path in a folder you may write.',
      cause,
    });
  }
}
