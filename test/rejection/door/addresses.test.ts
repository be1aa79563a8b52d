/** Which address takes what from whom: old ones, several at once, nobody's, ours coming back, and broken ones. */
import { beforeAll, describe, expect, test } from 'vitest';
import { receiveMail } from '../../../functions/rejection/arrived-mail.ts';
import type { Verdicts } from '../../../functions/rejection/door/arrived.ts';
import type { World } from '../../../infra/local/world.ts';
import { advance, someone, testWorld } from '../../world.ts';
import { answers, forwardedNo, forwardedRiddle, letter, linkOf, mailsTo, press } from './mails.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const history = async (candidateId: string) => (await world.ports.store.history(candidateId))!;
const heardBy = async (candidateId: string) => (await history(candidateId)).rejections.length - 1;

const arrive = (raw: Buffer, recipients: string[], from: string, verdicts: Verdicts = { dmarc: 'PASS' }) =>
  receiveMail(world.ports, { raw, key: `key-${recipients[0]}`, recipients, envelopeFrom: from, verdicts });

describe('an old address', () => {
  test('works for its owner for 30 days, never for a stranger, and then for nobody', async () => {
    const email = 'rita@mail.example';
    const { candidateId, forwardingAddress: old } = await someone(world, { email });
    await arrive(forwardedRiddle(email), [old], email);
    const page = linkOf((await mailsTo(world, email))[0]!.text, 'What we hold').replace('/l/', '/me/');
    await press(world, page, { do: 'rotate', rev: '1' });
    const { candidate } = await history(candidateId);
    const fresh = `${candidate.forwardingToken}@in.rebound.example`;
    expect(fresh).not.toBe(old);

    expect((await arrive(forwardedNo('eve@work.example'), [old], 'eve@work.example'))[0]).toMatchObject({
      outcome: 'dropped',
      why: 'an old address, and not from its owner',
    });
    await advance(world, 'P29D');
    expect((await arrive(forwardedNo(email), [old], email))[0].outcome).toBe('rejection');
    const sentOn = letter({
      from: 'talent@pellhart.example',
      subject: 'Your application to Pell & Hart',
      text: 'Dear Rita,\n\nWe have decided to move forward with another candidate for the Cook position.\n\nPell & Hart',
      headers: { 'X-Forwarded-For': `${email} ${old}` },
    });
    expect((await arrive(sentOn, [old], ''))[0].outcome).toBe('rejection');
    await advance(world, 'P2D');
    expect((await arrive(forwardedNo(email, 'Third Firm'), [old], email))[0]).toMatchObject({
      outcome: 'dropped',
      why: 'an address that is no longer used',
    });
    expect((await arrive(forwardedNo(email, 'Third Firm'), [fresh], email))[0].outcome).toBe('rejection');
  });
});

describe('several recipients', () => {
  test('each owner once, whatever of theirs is named; the general addresses only where no person is', async () => {
    const [one, two] = [
      await someone(world, { email: 'one@mail.example' }),
      await someone(world, { email: 'two@mail.example' }),
    ];
    const reply = `${(await history(one.candidateId)).candidate.replyToken}.0123456789ab@in.rebound.example`;
    const before = (await answers(world)).length;
    const outcomes = await arrive(
      forwardedNo('one@mail.example'),
      [
        'x@elsewhere.example',
        one.forwardingAddress,
        one.forwardingAddress.toUpperCase(),
        reply,
        two.forwardingAddress,
        'join@in.rebound.example',
      ],
      'one@mail.example',
    );
    expect(outcomes.map(({ outcome, candidateId }) => [outcome, candidateId])).toEqual([
      ['rejection', one.candidateId],
      ['held', two.candidateId],
    ]);
    expect(
      (await answers(world))
        .slice(before)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['one@mail.example', 'two@mail.example']);
  });

  test('the owner is heard also as the last of very many', async () => {
    const email = 'last@mail.example';
    const { candidateId, forwardingAddress } = await someone(world, { email });
    const others = Array.from({ length: 130 }, (_, one) => `x${one}@elsewhere.example`);
    await arrive(forwardedNo(email), [...others, forwardingAddress], email);
    expect(await heardBy(candidateId)).toBe(1);
  });

  test('a mail that two people are asked about stays for the second when the first has answered', async () => {
    const [one, two] = [
      await someone(world, { email: 'uno@mail.example' }),
      await someone(world, { email: 'due@mail.example' }),
    ];
    await world.mailbox.deliver(
      forwardedNo('eve@work.example'),
      [one.forwardingAddress, two.forwardingAddress],
      'eve@work.example',
    );
    await press(world, linkOf((await mailsTo(world, 'uno@mail.example')).at(-1)!.text, 'No, delete it'));
    await press(world, linkOf((await mailsTo(world, 'due@mail.example')).at(-1)!.text, 'Yes, read it'));
    expect([await heardBy(one.candidateId), await heardBy(two.candidateId)]).toEqual([0, 1]);
  });
});

describe('the sign-up address', () => {
  const join = ['join@in.rebound.example'];

  test('one confirmation to a stranger, and no second within a week; what they forwarded is there once they confirm', async () => {
    const email = 'nova@mail.example';
    expect((await arrive(forwardedNo(email), join, email))[0].outcome).toBe('rejection');
    expect((await arrive(forwardedNo(email, 'Pell & Hart'), join, email))[0].outcome).toBe('rejection');
    expect((await mailsTo(world, email)).map(({ subject }) => subject)).toEqual(['Please confirm your address']);
    await press(world, linkOf((await mailsTo(world, email))[0]!.text, 'Yes, follow up with me'));
    const { candidateId } = (await world.ports.store.pointer('email', email))!;
    expect((await history(candidateId)).rejections.map(({ company }) => company)).toEqual([
      'Orrin Mills',
      'Pell & Hart',
    ]);
  });

  test.each<[string, Buffer, string, Verdicts, string]>([
    ['not authenticated', forwardedNo('a1@mail.example'), 'a1@mail.example', { dmarc: 'FAIL' }, 'not authenticated'],
    ['spam', forwardedNo('a2@mail.example'), 'a2@mail.example', { spam: 'FAIL', dmarc: 'PASS' }, 'spam'],
    ['no envelope sender', forwardedNo('a3@mail.example'), '', { dmarc: 'PASS' }, 'nobody to answer'],
    ['no reply', forwardedNo('no-reply@mail.example'), 'no-reply@mail.example', { dmarc: 'PASS' }, 'nobody to answer'],
    [
      'a list',
      forwardedNo('a4@mail.example', 'X', { headers: { 'List-Id': '<l.mail.example>' } }),
      'a4@mail.example',
      { dmarc: 'PASS' },
      'nobody to answer',
    ],
    [
      'a holiday answer',
      letter({ from: 'a5@mail.example', text: 'I am away.', headers: { 'Auto-Submitted': 'auto-replied' } }),
      'a5@mail.example',
      { dmarc: 'PASS' },
      'nobody to answer',
    ],
    [
      'an employer’s mail sent on by a rule',
      letter({
        from: 'rhea@orrin.example',
        subject: 'Your application',
        text: 'We have decided to move forward with another candidate for the Cook position.',
        headers: { 'X-Forwarded-For': 'a6@mail.example join@in.rebound.example' },
      }),
      'a6+caf_=join=in.rebound.example@mail.example',
      { dmarc: 'PASS' },
      'nobody forwarded it',
    ],
    [
      'an employer’s own mail',
      letter({
        from: 'Rhea Novak <rhea@orrin.example>',
        subject: 'Your application at Orrin Mills',
        text: 'Dear Sam,\n\nThank you for applying. We have decided to move forward with another candidate for the Cook position.\n\nRhea Novak\nOrrin Mills',
      }),
      'rhea@orrin.example',
      { dmarc: 'PASS' },
      'nobody forwarded it',
    ],
  ])('%s: nobody is written to', async (_name, raw, envelopeFrom, verdicts, why) => {
    const before = (await answers(world)).length;
    expect((await arrive(raw, join, envelopeFrom, verdicts))[0]).toMatchObject({ outcome: 'dropped', why });
    expect(await answers(world)).toHaveLength(before);
  });

  test('distress from a stranger is answered as such', async () => {
    const email = 'sol@mail.example';
    await arrive(letter({ from: email, text: 'I want to end my life.' }), join, email);
    expect((await mailsTo(world, email)).map(({ subject }) => subject)).toEqual(['From Rebound']);
  });
});

describe('an address that is nobody’s, and where our mail is from', () => {
  test.each(['hello@in.rebound.example', 'hello@rebound.example'])(
    '%s: somebody we know is heard, others are not',
    async (to) => {
      const email = `stray-${to.length}@mail.example`;
      const { candidateId } = await someone(world, { email });
      expect((await arrive(letter({ from: email, text: 'STOP' }), [to], email))[0].outcome).toBe('reply');
      expect((await history(candidateId)).events.at(-1)!.body.kind).toBe('stopped');
      expect((await arrive(forwardedNo(email), [to], email))[0].outcome).toBe('rejection');
      expect((await arrive(letter({ from: email, text: 'START' }), [to], email, { dmarc: 'FAIL' }))[0].why).toBe(
        'not authenticated',
      );
      expect(
        (await arrive(letter({ from: 'eve@work.example', text: 'STOP' }), [to], 'eve@work.example'))[0],
      ).toMatchObject({
        outcome: 'dropped',
        why: 'nobody’s address, and nobody we know',
      });
    },
  );
});

describe('mail that nobody wrote to us', () => {
  const received = (count: number) =>
    Buffer.from(
      `${'Received: from a.example by b.example; Mon, 02 Mar 2026 09:30:00 +0000\r\n'.repeat(count)}${forwardedNo('hop@mail.example', `Firm ${'ABCDE'[count % 5]}`)}`,
    );
  const bounce = letter({
    from: 'Mail Delivery <mailer-daemon@mail.example>',
    subject: 'Undelivered: Your application',
    text: 'We have decided to move forward with another candidate for the Cook position.',
    headers: { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b' },
  });

  test.each<[string, Buffer, string]>([
    [
      'our own mail',
      forwardedNo('hop@mail.example', 'X', { headers: { 'X-Rebound-Loop': 'in.rebound.example' } }),
      'one of our own mails came back',
    ],
    ['a bounce', bounce, 'a bounce or a report'],
    [
      'a complaint',
      forwardedNo('hop@mail.example', 'X', { headers: { 'Feedback-Type': 'abuse' } }),
      'a bounce or a report',
    ],
    [
      'a holiday answer',
      forwardedNo('hop@mail.example', 'X', { headers: { 'Auto-Submitted': 'auto-replied' } }),
      'an automatic answer',
    ],
  ])('%s is never read, nor answered', async (name, raw, why) => {
    const email = `hop-${name.replace(/\W/g, '')}@mail.example`;
    const { candidateId, forwardingAddress } = await someone(world, { email });
    expect((await arrive(raw, [forwardingAddress], ''))[0]).toMatchObject({ outcome: 'dropped', why });
    expect([await heardBy(candidateId), await mailsTo(world, email)]).toEqual([0, []]);
  });

  test('the owner’s own holiday answer is not news, even with an envelope sender', async () => {
    const email = 'away@mail.example';
    const { forwardingAddress } = await someone(world, { email });
    const raw = letter({ from: email, text: 'I am away until Monday.', headers: { 'Auto-Submitted': 'auto-replied' } });
    expect((await arrive(raw, [forwardingAddress], email))[0]).toMatchObject({
      outcome: 'dropped',
      why: 'an automatic answer',
    });
    expect(await mailsTo(world, email)).toEqual([]);
  });

  test('what goes round in circles is set aside; an employer’s own marks of a machine are no obstacle', async () => {
    const email = 'hop@mail.example';
    const { candidateId, forwardingAddress } = await someone(world, { email });
    expect((await arrive(received(26), [forwardingAddress], email))[0]).toMatchObject({
      outcome: 'set-aside',
      keep: true,
    });
    expect((await arrive(received(25), [forwardingAddress], email))[0].outcome).toBe('rejection');
    const marked = {
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': '<https://x.example>',
      Precedence: 'bulk',
      'X-Forwarded-For': email,
    };
    const rule = letter({
      from: 'no-reply@pellhart.example',
      subject: 'Your application',
      text: 'Dear Sam,\n\nWe have decided to move forward with another candidate for the Cook position.\n\nPell & Hart',
      headers: marked,
    });
    expect((await arrive(rule, [forwardingAddress], ''))[0].outcome).toBe('rejection');
    expect(await heardBy(candidateId)).toBe(2);
  });
});

test.each([
  '',
  '@',
  'u-@in.rebound.example',
  `u-${'a'.repeat(5000)}@in.rebound.example`,
  'u-abc\r\nBcc: x@y.example@in.rebound.example',
  'r-.@in.rebound.example',
  `r-${'a'.repeat(24)}.zz@in.rebound.example`,
  'u-\u0000\ud800@in.rebound.example',
  'join@in.rebound.example.evil.example',
  'a@b@c@in.rebound.example',
])('the recipient %j is nobody, and breaks nothing', async (recipient) => {
  const before = (await answers(world)).length;
  const [outcome] = await arrive(forwardedNo('eve@work.example'), [recipient], 'eve@work.example');
  expect(outcome.outcome).toBe('dropped');
  expect(await answers(world)).toHaveLength(before);
});

test.each([`"a\r\nBcc: x@y.example" <b@mail.example>`, `${'a'.repeat(3000)}@mail.example`, 'not an address', '<>'])(
  'the sender %j at the sign-up address breaks nothing, and puts nothing into a header',
  async (from) => {
    await arrive(letter({ from, text: 'Sign me up' }), ['join@in.rebound.example'], 'x@mail.example');
    for (const { content } of world.outbox.all().slice(-1))
      expect(Buffer.from(content, 'base64').toString()).not.toMatch(/^Bcc:/im);
  },
);
