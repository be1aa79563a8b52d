/** What `rebound demo` prints: JSON lines, or something to read. */
import PostalMime from 'postal-mime';
import type { Candidate } from '../../functions/candidate/candidate.ts';
import type { History } from '../../functions/follow-up/history.ts';
import { localTime } from '../../functions/follow-up/window.ts';
import { isScheduled } from '../../functions/message/message.ts';
import type { MailReading } from '../../functions/rejection/mail/reading.ts';
import type { Captured } from '../../infra/local/outbox.ts';
import type { World } from '../../infra/local/world.ts';
import type { Tap } from './demo-tap.ts';

export type Shown = { captured: Captured; scheduled: boolean };

export function printer({ json, file }: { json: boolean; file?: string }) {
  let shown = 0;
  let sent = 0;
  const say = (line = '') => {
    if (!json) console.log(line);
  };
  return {
    begin(reading: MailReading, arrived: Date, candidate: Candidate) {
      say(`${file ?? 'A bundled sample'}: forwarded by ${candidate.email}, arrives ${arrived.toISOString()}`);
      say(
        `read as: ${reading.kind}${reading.company ? `, ${reading.company}` : ''}${reading.role ? `, ${reading.role}` : ''}${reading.stage ? `, after: ${reading.stage}` : ''}`,
      );
      const zone = candidate.zone;
      say(
        `time zone: ${zone ? `${zone.name}${zone.from === 'provisional' ? ' (guessed from the mail, so daytime hours only)' : ''}` : 'unknown'}`,
      );
      say();
    },
    /** Prints what was captured since the last call. */
    async fresh(world: World): Promise<Shown[]> {
      const { store } = world.ports;
      const fresh = world.outbox.all().slice(shown);
      shown += fresh.length;
      const result: Shown[] = [];
      for (const captured of fresh) {
        const pointer = await store.pointer('provider', captured.id);
        const history = pointer && (await store.history(pointer.candidateId));
        const message = history?.messages.find((one) => one.id === pointer?.about);
        const mail =
          captured.channel === 'email' ? await PostalMime.parse(Buffer.from(captured.content, 'base64')) : undefined;
        const line = {
          at: captured.at,
          localTime: localTime(Date.parse(captured.at), history?.candidate.zone?.name ?? 'UTC'),
          channel: captured.channel,
          to: captured.to,
          step: message?.step ?? null,
          type: message?.type ?? null,
          tips: message?.tips ?? [],
          subject: mail?.subject ?? null,
          text: mail ? (mail.text ?? '').trim() : captured.content,
        };
        if (json) console.log(JSON.stringify(line));
        else sayMessage(say, line);
        if (message && isScheduled(message.type)) sent++;
        result.push({ captured, scheduled: message !== undefined && isScheduled(message.type) });
      }
      return result;
    },
    tapped(tap: Tap | undefined) {
      if (!tap) return;
      if (json) console.log(JSON.stringify({ in: tap }));
      else say(`        < the person taps "${tap.action}"\n`);
    },
    end({ followUp }: History) {
      if (sent === 0) return say('Nothing is scheduled.');
      say(`${sent} messages, then it ended by itself: ${followUp?.why ?? followUp?.state}.`);
    },
  };
}

type Line = {
  localTime: string;
  channel: string;
  step: string | null;
  type: string | null;
  subject: string | null;
  text: string;
};

/** The first words of the body are enough to follow along; --json has all of them. */
function sayMessage(say: (line?: string) => void, { localTime: at, channel, step, type, subject, text }: Line): void {
  const day = new Date(at.slice(0, 19)).toLocaleDateString('en', { weekday: 'short' });
  say(
    `${day} ${at.slice(0, 10)} ${at.slice(11, 16)}  ${channel}  ${step?.split(':')[0] ?? 'carrier'} (${type ?? 'carrier'})`,
  );
  if (subject) say(`        ${subject}`);
  const words = text
    .replace(/https?:\/\/\S+/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 30)
    .slice(0, 2);
  for (const line of words) say(`        ${line.length > 110 ? `${line.slice(0, 107)}...` : line}`);
  say();
}
