/** How well a set of phrases is understood, as counts and the misses in words. Pure. */
import { companyKey, compatibleRole } from '../../../functions/rejection/rejection.ts';
import { readCommand } from '../../../functions/reply/command.ts';
import { type RejectionText, readRejectionText } from '../../../functions/reply/rejection-text.ts';

export type SaidCommand = {
  text: string;
  language: string;
  channel: 'sms' | 'email';
  invites: string[];
  /** The command, or null where nothing is asked for. */
  expect: string | null;
};

export type SaidNo = { text: string; language: string; expect: RejectionText | null };

type Judged = { figures: Record<string, { right: number; of: number }>; misses: string[] };

const STOPS = ['stop', 'stop-all'];

export function judgeCommands(phrases: readonly SaidCommand[]): Judged {
  const read = phrases.map((phrase) => ({
    ...phrase,
    got: readCommand(phrase.text, { channel: phrase.channel, lastInvites: phrase.invites })?.command ?? null,
  }));
  const count = (list: typeof read, right: (one: (typeof read)[number]) => boolean) => ({
    right: list.filter(right).length,
    of: list.length,
  });
  const stops = read.filter(({ expect }) => STOPS.includes(expect ?? ''));
  const obeyedStops = read.filter(({ got }) => STOPS.includes(got ?? ''));
  return {
    figures: {
      'understood as meant': count(read, ({ expect, got }) => expect === got),
      'stops: seen': count(stops, ({ got }) => STOPS.includes(got ?? '')),
      'stops: rightly': count(obeyedStops, ({ expect }) => STOPS.includes(expect ?? '')),
      'nothing asked, nothing done': count(
        read.filter(({ expect }) => expect === null),
        ({ got }) => got === null,
      ),
      'commands: not taken for another': count(
        read.filter(({ expect, got }) => expect !== null && got !== null),
        ({ expect, got }) => expect === got,
      ),
    },
    misses: read
      .filter(({ expect, got }) => expect !== got)
      .map(
        ({ language, channel, invites, text, expect, got }) =>
          `${language} ${channel} [${invites}] should be ${expect}, is ${got}: ${text}`,
      ),
  };
}

export function judgeNoes(phrases: readonly SaidNo[]): Judged {
  const read = phrases.map((phrase) => ({ ...phrase, got: readRejectionText(phrase.text) }));
  const count = (list: typeof read, right: (one: (typeof read)[number]) => boolean) => ({
    right: list.filter(right).length,
    of: list.length,
  });
  const sameCompany = ({ expect, got }: (typeof read)[number]) =>
    companyKey(got?.company ?? '') === companyKey(expect?.company ?? '');
  const noes = read.filter(({ expect }) => expect !== null);
  const sureNoes = noes.filter(({ expect }) => expect!.sure && expect!.company !== null);
  const written = read.filter(({ got }) => got?.sure && got.company !== null);
  const found = noes.filter(({ got }) => got !== null);
  return {
    figures: {
      'noes: heard': count(noes, ({ got }) => got !== null),
      'sure noes: written down': count(sureNoes, (one) => (one.got?.sure ?? false) && sameCompany(one)),
      'written down rightly': count(written, (one) => (one.expect?.sure ?? false) && sameCompany(one)),
      'no news, nothing heard': count(
        read.filter(({ expect }) => expect === null),
        ({ got }) => got === null,
      ),
      'company right': count(found, sameCompany),
      'role right': count(
        found,
        ({ expect, got }) =>
          (expect!.role === null) === (got!.role === null) &&
          compatibleRole(expect!.role ?? undefined, got!.role ?? undefined),
      ),
      'stage right': count(found, ({ expect, got }) => expect!.stage === got!.stage),
    },
    misses: read
      .filter(({ expect, got }) => JSON.stringify(expect) !== JSON.stringify(got))
      .map(
        ({ language, text, expect, got }) =>
          `${language} ${text}\n   expected ${JSON.stringify(expect)}\n   read     ${JSON.stringify(got)}`,
      ),
  };
}
