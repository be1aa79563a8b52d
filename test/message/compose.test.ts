/** What a message says of the person's own history: own words, later noes with their drafts, times in the words' language. */
import { randomBytes } from 'node:crypto';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, test } from 'vitest';
import { newSealedKey, seal } from '../../functions/candidate/seal.ts';
import type { EventBody, History } from '../../functions/follow-up/history.ts';
import { type PlannedMessage, plan } from '../../functions/follow-up/planner.ts';
import { type Composing, compose } from '../../functions/message/compose.ts';
import { readGrant } from '../../functions/message/links.ts';
import type { Message } from '../../functions/message/message.ts';
import type { Words } from '../../functions/message/words.ts';
import type { KeyService } from '../../functions/ports.ts';
import { SettingsSchema } from '../../functions/settings.ts';
import { loadWords } from '../../infra/build/words.ts';
import { event, life, no, sent } from '../follow-up/life.ts';

const SECRET = 'a secret of the tests, long enough for HS256';
const START = '2026-06-02T09:00:00Z';
/** Keys that are masked, so that one used unmasked opens nothing. */
const mask = randomBytes(32);
const masked = (bytes: Uint8Array) => bytes.map((byte, index) => byte ^ mask[index]!);
const keys: KeyService = {
  wrap: async (key) => Buffer.from(masked(key)).toString('base64'),
  unwrap: async (wrapped) => masked(Buffer.from(wrapped, 'base64')),
};

let words: Words;
beforeAll(async () => {
  words = await loadWords('templates');
});

const portsAt = (now: string): Composing => ({
  words,
  keys,
  clock: { now: () => Date.parse(now), real: () => Date.parse(now) },
  secrets: { get: async () => SECRET },
  settings: SettingsSchema.parse({
    publicUrl: 'https://rebound.example',
    mailDomain: 'in.rebound.example',
    from: 'hello@rebound.example',
    operatorName: 'Harbor Careers',
    postalAddress: '12 Quay Street, Port Ellery',
  }),
});

/** The plain-text part of a step's mail, as it would go out at that time. */
async function textOf(history: History, step: string, now: string): Promise<string> {
  const planned = plan(history, words, Date.parse(now), { answering: true });
  const message = planned.messages.find((one) => one.step.startsWith(step))!;
  const composed = await compose(portsAt(now), history, claimed(message), planned);
  if (composed.channel !== 'email') return composed.body;
  return (await PostalMime.parse(composed.raw)).text ?? '';
}

function claimed(message: PlannedMessage): Omit<Message, 'status'> {
  const { status: _status, ...claim } = sent(message);
  return claim;
}

async function wrote(history: History, at: string, word: string, text: string, followUpId?: string): Promise<void> {
  const sealed = await seal(keys, history.candidate.wrappedKey, text);
  const one = event(history.events.length + 2, at, { kind: 'replied', word, sealed });
  history.events.push({ ...one, ...(followUpId && { followUpId }) });
}

async function person(given: Parameters<typeof life>[0]): Promise<History> {
  const history = life(given);
  return { ...history, candidate: { ...history.candidate, wrappedKey: await newSealedKey(keys) } };
}

describe('own words', () => {
  test('the line of this follow-up is quoted in its last message; the newest one, and none of an earlier follow-up', async () => {
    const history = await person({ at: START, stage: 'application' });
    await wrote(history, '2026-04-01T09:00:00Z', 'plan', 'If it is May, I will write to Bo.', 'fol_0');
    expect(await textOf(history, 'close', '2026-06-24T09:00:00Z')).not.toContain('You wrote');
    await wrote(history, '2026-06-10T09:00:00Z', 'plan', 'If it is Monday, I will write to Noor.');
    await wrote(history, '2026-06-11T09:00:00Z', 'plan', 'If it is Tuesday, I will write to Sam.');
    const text = await textOf(history, 'close', '2026-06-24T09:00:00Z');
    expect(text).toContain('If it is Tuesday, I will write to Sam.');
    expect(text).not.toContain('Noor');
  });

  test('what the person chose to practise is there before the next interview, with its day and hour', async () => {
    const history = await person({ at: START });
    await wrote(history, '2026-04-01T09:00:00Z', 'practice', 'pausing before hard questions', 'fol_0');
    const logged: EventBody = { kind: 'interview-logged', startsAt: '2026-06-18T13:30:00Z' };
    history.events.push(event(9, '2026-06-12T09:00:00Z', logged));
    const text = await textOf(history, 'interview-coming', '2026-06-16T13:30:00Z');
    expect(text).toContain('Thursday, 2:30 PM');
    expect(text).toContain('pausing before hard questions');
  });

  test('nothing is opened for a message that quotes nothing', async () => {
    const history = await person({ at: START });
    await wrote(history, '2026-06-02T10:00:00Z', 'plan', 'private');
    const closed: KeyService = { ...keys, unwrap: () => Promise.reject(new Error('not to be opened')) };
    const planned = plan(history, words, Date.parse(START), { answering: true });
    await expect(
      compose({ ...portsAt(START), keys: closed }, history, claimed(planned.messages[0]!), planned),
    ).resolves.toMatchObject({ channel: 'email' });
  });
});

test('a no that joined is a line in the next email, with a link to its own draft', async () => {
  const history = await person({ at: START });
  history.rejections.push(no({ id: 'rej_2', at: '2026-06-02T11:00:00Z', stage: 'screen', company: 'Bluebird Foods' }));
  const text = await textOf(history, 'acknowledge', '2026-06-02T12:00:00Z');
  const line = text.slice(text.indexOf('- Bluebird Foods: a draft to ask for feedback'));
  const token = /https:\/\/rebound\.example\/l\/(\S+)/.exec(line)![1]!;
  expect(await readGrant(token, SECRET, Date.parse('2026-06-02T12:00:00Z'))).toMatchObject({
    action: 'draft',
    about: 'rej_2',
  });
  expect(await textOf(history, 'offer-draft', '2026-06-04T09:00:00Z')).not.toContain('Bluebird');
});

test('five noes in 14 days: the check-in also suggests a person; three do not', async () => {
  const many = async (count: number) => {
    const history = await person({ at: START });
    for (let index = 2; index <= count; index++) {
      history.rejections.push(no({ id: `rej_${index}`, at: `2026-06-02T1${index}:00:00Z`, stage: 'application' }));
    }
    return textOf(history, 'several-rejections', '2026-06-03T09:51:00Z');
  };
  expect(await many(3)).not.toContain('careers adviser');
  expect(await many(5)).toContain('careers adviser');
});

test('times are in the language of the words they stand in, which may be another than the person’s', async () => {
  const history = await person({ at: START });
  history.candidate.locale = 'de';
  const text = await textOf(history, 'acknowledge', '2026-06-02T12:00:00Z');
  expect(text).toContain('Next message: Thursday.');
  expect(text).not.toContain('Donnerstag');
});
