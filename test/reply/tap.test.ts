import { afterAll, beforeAll, expect, test } from 'vitest';
import { unseal } from '../../functions/candidate/seal.ts';
import type { Event } from '../../functions/follow-up/history.ts';
import { Problem } from '../../functions/problem.ts';
import { hear } from '../../functions/rejection/hear.ts';
import { tap } from '../../functions/reply/tap.ts';
import { read, START, startWorld, type World } from '../page/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const history = async (candidateId: string) => (await world.ports.store.history(candidateId))!;
const taps = async (candidateId: string): Promise<Event[]> =>
  (await history(candidateId)).events.filter((event) => event.id.startsWith('tap#'));
const bodies = async (candidateId: string) => (await taps(candidateId)).map((event) => event.body);
const press = (candidateId: string, action: string, about: string, form = {}) =>
  tap(world.ports, { candidateId, action, about }, form);

/** A person with one message that went out. */
async function someone(name: string, step = 'acknowledge', message = 'interview-acknowledge', more = {}) {
  const heard = await world.person(name, more);
  const id = heard.history.candidate.id;
  return { id, about: await world.sent(id, step, message), rejection: heard.rejections[0]! };
}

async function problemOf(pressing: Promise<unknown>): Promise<Problem> {
  const caught = await pressing.catch((error) => error);
  expect(caught).toBeInstanceOf(Problem);
  return caught as Problem;
}

test('a mood is one reply to its message, however often it is pressed', async () => {
  const { id, about } = await someone('Mona');
  const results = await Promise.all([press(id, 'rough', about), press(id, 'rough', about)]);
  expect(results.map((one) => one.applied).sort()).toEqual([false, true]);
  expect((await press(id, 'rough', about)).applied).toBe(false);
  expect(await bodies(id)).toEqual([{ kind: 'replied', word: 'rough', to: about }]);
});

test('another button of the same message is another thing', async () => {
  const { id, about } = await someone('Nico');
  await press(id, 'rough', about);
  await press(id, 'fine', about);
  expect((await bodies(id)).map((body) => body.kind === 'replied' && body.word)).toEqual(['rough', 'fine']);
});

test.each([
  ['lighter', 'less'],
  ['keep', 'keep'],
  ['circling', 'circling'],
  ['notNow', 'notNow'],
  ['waiting', 'waiting'],
])('%s is written down as the word %s', async (action, word) => {
  const { id, about } = await someone(`Word${action}`);
  await press(id, action, about);
  expect(await bodies(id)).toEqual([{ kind: 'replied', word, to: about }]);
});

test('a reflection is stored sealed, and nowhere else', async () => {
  const { id, about } = await someone('Orla', 'two-lists', 'interview-two-lists');
  await press(id, 'write', about, { text: 'The second question was the hard one.' });
  const { candidate, events } = await history(id);
  const body = events.at(-1)!.body as { sealed: string; to: string; word?: string };
  expect(body.to).toBe(about);
  expect(body.word).toBeUndefined();
  expect(JSON.stringify(await history(id))).not.toContain('second question');
  expect(await unseal(world.ports.keys, candidate.wrappedKey, body.sealed)).toBe(
    'The second question was the hard one.',
  );
});

test.each([
  ['values', 'interview-values', { values: 'calm, learning', own: 'a garden' }, 'values', 'calm, learning, a garden'],
  [
    'plan',
    'interview-if-then-plan',
    { when: 'Tuesday at ten', what: 'write to two people.' },
    'plan',
    'If it is Tuesday at ten, I will write to two people.',
  ],
  ['write', 'screen-one-thing-to-practise', { text: 'a slower first answer' }, 'practice', 'a slower first answer'],
])('%s of %s is sealed under its own word', async (action, message, form, word, words) => {
  const { id, about } = await someone(`Sealed${message}`, 'some-step', message);
  await press(id, action, about, form);
  const { candidate, events } = await history(id);
  const body = events.at(-1)!.body as { sealed: string; word: string };
  expect(body.word).toBe(word);
  expect(await unseal(world.ports.keys, candidate.wrappedKey, body.sealed)).toBe(words);
});

test('what a person can mend is named by its field', async () => {
  const { id, about } = await someone('Pia');
  expect((await problemOf(press(id, 'values', about, { values: 'a, b, c, d' }))).fields?.[0]?.path).toBe('values');
  expect((await problemOf(press(id, 'plan', about, { when: 'Monday' }))).fields?.[0]?.path).toBe('what');
  expect((await problemOf(press(id, 'write', about, { text: '  ' }))).fields?.[0]?.path).toBe('text');
  expect((await problemOf(press(id, 'pause', about, { weeks: '5' }))).fields?.[0]?.path).toBe('weeks');
  expect((await problemOf(press(id, 'zone', about, { zone: 'Mars/Olympus' }))).code).toBe('invalid-timezone');
  expect((await problemOf(press(id, 'write', about, { text: 'x'.repeat(10_001) }))).code).toBe('invalid-request');
  expect(await taps(id)).toEqual([]);
});

test('distress in a reflection pauses everything and is answered at once; the words are not kept', async () => {
  const { id, about } = await someone('Quinn', 'two-lists', 'interview-two-lists');
  const { planned } = await press(id, 'write', about, { text: 'Some days I want to die.' });
  expect(planned.state).toBe('paused');
  expect(await bodies(id)).toEqual([{ kind: 'paused', by: 'care' }]);
  const mail = await read(world.mails.at(-1)!);
  expect(mail.subject).toBe('From Rebound');
  expect(world.mails.at(-1)!.to).toBe('quinn@mail.example');
});

test('distress in a company field counts as well', async () => {
  const { id, about } = await someone('Rhea');
  await press(id, 'yes', about, { company: 'everybody is better off without me', stage: 'screen' });
  expect(await bodies(id)).toEqual([{ kind: 'paused', by: 'care' }]);
});

test('a pause of some weeks does not replace the pause that care began', async () => {
  const { id, about } = await someone('Sam');
  await press(id, 'write', about, { text: 'I want to die' });
  const { applied, planned } = await press(id, 'pause', about, { weeks: '1' });
  expect(applied).toBe(false);
  expect(planned.wakeAt).toBeUndefined();
});

test('a stop word where a reflection goes is a stop', async () => {
  const { id, about } = await someone('Toni', 'two-lists', 'interview-two-lists');
  await press(id, 'write', about, { text: 'STOP' });
  expect(await bodies(id)).toEqual([{ kind: 'stopped', channel: 'email' }]);
  expect((await history(id)).candidate.consent.email?.status).toBe('revoked');
});

test('a pause lasts as many weeks as chosen; going on ends it', async () => {
  const { id, about } = await someone('Uma');
  const paused = await press(id, 'pause', about, { weeks: '3', rev: '1' });
  expect(paused.planned.state).toBe('paused');
  expect(await bodies(id)).toEqual([{ kind: 'paused', until: '2026-03-23T15:00:00.000Z', by: 'person' }]);
  expect((await press(id, 'resume', about, { rev: '2' })).planned.state).toBe('running');
  expect((await press(id, 'pause', about, { weeks: '3', rev: '1' })).applied).toBe(false);
  expect((await press(id, 'pause', about, { weeks: '3', rev: '3' })).applied).toBe(true);
});

test('unsubscribe ends email alone, and a second press changes nothing', async () => {
  const { id, about } = await someone('Vera', 'acknowledge', 'interview-acknowledge', { phone: '+12025550143' });
  await press(id, 'unsubscribe', about);
  expect((await press(id, 'unsubscribe', about, { other: 'form' })).applied).toBe(false);
  const { candidate } = await history(id);
  expect(candidate.consent.email).toMatchObject({ status: 'revoked', revokedAt: '2026-03-02T15:00:00.000Z' });
  expect(candidate.consent.sms?.status).toBe('granted');
  expect(await bodies(id)).toEqual([{ kind: 'stopped', channel: 'email' }]);
  expect(world.mails.filter((mail) => mail.to === 'vera@mail.example')).toEqual([]);
});

test('stop ends the channel of its message; "all" and "end" end both', async () => {
  const one = await someone('Will', 'acknowledge', 'interview-acknowledge', { phone: '+12025550144' });
  await press(one.id, 'stop', one.about);
  expect(await bodies(one.id)).toEqual([{ kind: 'stopped', channel: 'email' }]);
  await press(one.id, 'stop', one.about, { do: 'all' });
  expect((await bodies(one.id)).at(-1)).toEqual({ kind: 'stopped', channel: 'sms' });
  const two = await someone('Xena', 'close', 'interview-close', { phone: '+12025550145' });
  const { planned } = await press(two.id, 'end', two.about);
  expect(planned.state).toBe('ended');
  expect((await bodies(two.id)).map((body) => body.kind)).toEqual(['stopped', 'stopped']);
});

test('going on after a stop is a consent of its own, with where it came from', async () => {
  const { id, about } = await someone('Yara');
  await press(id, 'stop', about);
  await press(id, 'resume', about);
  expect((await history(id)).candidate.consent.email).toEqual({
    at: '2026-03-02T15:00:00.000Z',
    source: `button on the page of ${about}`,
    wording: 'Yes, write to me.',
    status: 'granted',
  });
  expect((await bodies(id)).map((body) => body.kind)).toContain('consent-given');
});

/** A receipt with a rejection it is about, as a forwarded mail gets one. */
async function receipted(name: string) {
  const first = await world.person(name);
  const id = first.history.candidate.id;
  const heard = await hear(world.ports, {
    inboundId: `mail#${name}`,
    who: { candidateId: id },
    heard: [{ company: 'Oakline', role: 'Planner', stage: 'screen', door: 'mail' }],
    answer: { channel: 'email', type: 'receipt' },
  });
  return { id, about: `receipt.mail#${name}`, rejection: heard.rejections[0]!, first: first.rejections[0]! };
}

test('"this was no rejection" takes back that one, and no other', async () => {
  const { id, about, rejection, first } = await receipted('Zoe');
  await press(id, 'notRejection', about, { rev: '2' });
  expect(await bodies(id)).toEqual([{ kind: 'rejection-retracted', rejectionId: rejection.id }]);
  const after = (await history(id)).rejections;
  expect(after.find((one) => one.id === rejection.id)?.retractedAt).toBe('2026-03-02T15:00:00.000Z');
  expect(after.find((one) => one.id === first.id)?.retractedAt).toBeUndefined();
  expect((await press(id, 'notRejection', about, { rev: '9' })).applied).toBe(false);

  await press(id, 'notRejection', about, { do: 'restore', rev: '3' });
  expect((await history(id)).rejections.find((one) => one.id === rejection.id)?.retractedAt).toBeUndefined();
});

test('a link that names no rejection takes none back', async () => {
  const { id, about } = await someone('Abel');
  expect((await problemOf(press(id, 'notRejection', about))).code).toBe('not-found');
  expect((await history(id)).rejections[0]!.retractedAt).toBeUndefined();
});

test('a correction changes company, role and stage, and what follows from the stage', async () => {
  const { id, about } = await receipted('Bea');
  await press(id, 'correct', about, { company: 'Oakline Foods', role: '', stage: 'final', rev: '2' });
  const corrected = (await history(id)).rejections.find((one) => one.company === 'Oakline Foods')!;
  expect(corrected.stage).toBe('final');
  expect(corrected.role).toBeUndefined();
  expect(corrected.doors).toEqual(['mail']);
});

test('a time zone that is given starts what was waiting for one', async () => {
  const { id, about } = await someone('Cleo', 'acknowledge', 'receipt', { timezone: null });
  expect((await history(id)).followUp!.state).toBe('needs-zone');
  const { planned } = await press(id, 'zone', about, { zone: 'Europe/Lisbon' });
  expect(planned.state).toBe('running');
  expect(await bodies(id)).toEqual([{ kind: 'zone-learned', zone: 'Europe/Lisbon', from: 'given' }]);
  expect((await history(id)).candidate.zone).toEqual({ name: 'Europe/Lisbon', from: 'given' });
});

test('an interview is logged at the instant of the person’s own clock, after the change to summer time too, and as one of that link', async () => {
  const { id, about } = await someone('Dora');
  await press(id, 'interview', about, { startsAt: '2026-03-06T14:30' });
  await press(id, 'interview', about, { startsAt: '2026-03-12T14:30' });
  expect(await bodies(id)).toEqual([
    { kind: 'interview-logged', startsAt: '2026-03-06T19:30:00.000Z', to: about },
    { kind: 'interview-logged', startsAt: '2026-03-12T18:30:00.000Z', to: about },
  ]);
  expect((await problemOf(press(id, 'interview', about, { startsAt: '2026-03-01T09:00' }))).fields?.[0]?.path).toBe(
    'startsAt',
  );
  expect((await problemOf(press(id, 'interview', about, { startsAt: 'soon' }))).fields?.[0]?.path).toBe('startsAt');
});

test('sent, feedback and an accepted offer are events of their own', async () => {
  const { id, rejection } = await someone('Eva');
  const about = await world.sent(id, `offer-draft:${rejection.id}`, 'interview-offer-draft');
  await press(id, 'draft', about, { do: 'edit', body: 'Dear Dana' });
  await press(id, 'sent', about);
  await press(id, 'feedback', about);
  const { planned } = await press(id, 'hired', about);
  expect((await bodies(id)).sort((a, b) => a.kind.localeCompare(b.kind))).toEqual([
    { kind: 'draft-sent', rejectionId: rejection.id },
    { kind: 'feedback-arrived', rejectionId: rejection.id },
    { kind: 'offer-accepted' },
  ]);
  expect(planned.state).toBe('ended');
});

test('a confirmation is consent with its proof, and sends the one mail that a joined person has', async () => {
  const heard = await world.person('Fay', { consent: 'none' });
  const id = heard.history.candidate.id;
  expect(heard.planned.state).toBe('needs-consent');
  const { planned } = await press(id, 'confirm', 'confirm.mail#1');
  expect(planned.state).toBe('running');
  expect((await history(id)).candidate.consent.email).toEqual({
    at: '2026-03-02T15:00:00.000Z',
    source: 'button on the page of confirm.mail#1',
    version: 'email-1',
    wording:
      'Yes, send me follow-up emails after an employer’s no: a few short, automated messages over some weeks. What I choose to write to myself may be kept for me, encrypted. I can stop all of it at any time. I am 18 or older.',
    status: 'granted',
  });
  expect((await press(id, 'confirm', 'confirm.mail#1', { again: '1' })).applied).toBe(false);
  const mails = world.mails.filter((mail) => mail.to === 'fay@mail.example');
  expect(mails).toHaveLength(1);
  expect((await read(mails[0]!)).subject).toBe('We have it');
});

test('yes to a doubtful mail is a no with what the person says of it; no leaves it alone', async () => {
  const { id, about } = await someone('Gus');
  expect((await problemOf(press(id, 'yes', about, { company: '', stage: 'screen' }))).fields?.[0]?.path).toBe(
    'company',
  );
  const { planned } = await press(id, 'yes', about, { company: 'Birchway', role: 'Cook', stage: 'application' });
  expect(planned.state).toBe('running');
  await press(id, 'yes', about, { company: 'Birchway', role: 'Cook', stage: 'application' });
  const noes = (await history(id)).rejections.filter((one) => one.company === 'Birchway');
  expect(noes).toHaveLength(1);
  expect(noes[0]).toMatchObject({ role: 'Cook', stage: 'application', doors: ['mail'] });
  await press(id, 'no', about);
  expect((await bodies(id)).at(-1)).toEqual({ kind: 'replied', word: 'no', to: about });
  expect((await history(id)).rejections).toHaveLength(2);
});

test('a new forwarding address is found at once, and the old one says since when it is old', async () => {
  const heard = await world.person('Hana');
  const { id, forwardingToken } = heard.history.candidate;
  await press(id, 'page', 'x', { do: 'rotate', rev: '1' });
  const { candidate } = await history(id);
  expect(candidate.forwardingToken).not.toBe(forwardingToken);
  expect(await world.ports.store.pointer('token', candidate.forwardingToken)).toMatchObject({ candidateId: id });
  expect(await world.ports.store.pointer('token', forwardingToken)).toMatchObject({
    candidateId: id,
    about: new Date(START).toISOString(),
  });
});

test('a button that is not ours, and a person we do not know, change nothing', async () => {
  const { id, about } = await someone('Ines');
  expect((await problemOf(press(id, 'page', about, { do: 'confirm' }))).code).toBe('link-invalid');
  expect((await problemOf(press(id, 'nonsense', about))).code).toBe('link-invalid');
  expect((await problemOf(press('cand_nobody', 'fine', about))).code).toBe('link-invalid');
  expect(await taps(id)).toEqual([]);
});
