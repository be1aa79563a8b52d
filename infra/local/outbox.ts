/**
 * What the capture endpoints took, on disk, as a provider would have it: a file for each message before its sender gets an
 * answer, and a mark once its event was acknowledged. Nothing here de-duplicates: what was sent twice is here twice.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../functions/ports.ts';

export type Captured = {
  /** The provider's id. */
  id: string;
  seq: number;
  /** The person's time when it was taken, ISO instant. */
  at: string;
  channel: 'email' | 'sms';
  to: string;
  /** Our name for it, if the sender gave one. */
  ref?: string;
  /** The raw mail in base64, or the text. */
  content: string;
  /** Set when somebody else than us said it: the carrier's own answer to a keyword. */
  by?: 'carrier';
  statusCallback?: string;
  /** Real time, ISO instant: what the provider's own clock says. */
  takenAt: string;
};

export type Outbox = {
  take(message: Omit<Captured, 'seq' | 'at' | 'takenAt'>): Captured;
  all(): Captured[];
  /** Messages whose event nobody has acknowledged yet. */
  unacknowledged(): Captured[];
  acknowledge(message: Captured): void;
};

export function openOutbox(folder: string, clock: Clock): Outbox {
  const path = join(folder, 'outbox');
  mkdirSync(path, { recursive: true });
  const names = readdirSync(path);
  const messages: Captured[] = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(path, name), 'utf8')) as Captured)
    .sort((a, b) => a.seq - b.seq);
  const acknowledged = new Set(names.filter((name) => name.endsWith('.ack')).map((name) => Number.parseInt(name, 10)));
  const fileOf = (seq: number, ending: string) => join(path, `${String(seq).padStart(8, '0')}.${ending}`);

  return {
    take(message) {
      const captured = {
        ...message,
        seq: (messages.at(-1)?.seq ?? 0) + 1,
        at: new Date(clock.now()).toISOString(),
        takenAt: new Date(clock.real()).toISOString(),
      };
      const file = fileOf(captured.seq, 'json');
      writeFileSync(`${file}.part`, JSON.stringify(captured));
      renameSync(`${file}.part`, file);
      messages.push(captured);
      if (captured.by) this.acknowledge(captured);
      return captured;
    },
    all: () => messages,
    unacknowledged: () => messages.filter((message) => !acknowledged.has(message.seq)),
    acknowledge({ seq }) {
      writeFileSync(fileOf(seq, 'ack'), '');
      acknowledged.add(seq);
    },
  };
}
