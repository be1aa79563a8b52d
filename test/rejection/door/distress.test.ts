/** Despair is seen wherever in a mail it stands, at every address that takes mail; what an employer wrote is none. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../../infra/local/world.ts';
import { testWorld } from '../../world.ts';
import { forwardedNo, letter, mailsTo, replyAddressOf } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

/** Of the answer to despair alone. */
const HEAVY = 'From Rebound';

let count = 0;
const owner = () => ownerIn(world, `owner${++count}`);

const block = (company: string) => `---------- Forwarded message ---------
From: ${company} Talent <talent@${company.toLowerCase()}.example>
Date: Mon, Mar 2, 2026 at 8:05 AM
Subject: Your application to ${company}
To: <ada@mail.example>


Hi Ada,

We have decided to move forward with another candidate for the Data Analyst position, so we will not be
continuing with your application.

Kind regards,
Rhea Novak
Talent Team, ${company}`;

const htmlOf = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('\n', '<br>');
const alternative = (from: string, text: string, html: string): Buffer =>
  letter({
    from,
    subject: 'Fwd: Your application to Orrin',
    headers: { 'Content-Type': 'multipart/alternative; boundary=two' },
    text: `--two\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--two\nContent-Type: text/html; charset=utf-8\n\n${html}\n--two--`,
  });
const attached = (from: string, subject: string, ...texts: string[]): Buffer =>
  letter({
    from,
    subject,
    headers: { 'Content-Type': 'multipart/mixed; boundary=two' },
    text: `${texts
      .map((text) =>
        text.startsWith('From:')
          ? `--two\nContent-Type: message/rfc822\n\n${text}`
          : `--two\nContent-Type: text/plain; charset=utf-8\n\n${text}`,
      )
      .join('\n')}\n--two--`,
  });
const inner = `From: Orrin Talent <talent@orrin.example>
To: ada@mail.example
Subject: Your application to Orrin
Date: Fri, 27 Feb 2026 08:05:00 +0000
Content-Type: text/plain; charset=utf-8

Hi Ada,

We have decided to move forward with another candidate for the Data Analyst position.

Rhea Novak
Talent Team, Orrin
`;

const MAILS: [string, (from: string) => Buffer][] = [
  ['the subject alone', (from) => letter({ from, subject: 'I want to die', text: '' })],
  ['the subject above a forward', (from) => forwardedNo(from, 'Orrin', { subject: 'I want to die' })],
  [
    'the subject before the subject',
    (from) => forwardedNo(from, 'Orrin', { subject: 'I want to kill myself Fwd: Your application to Orrin' }),
  ],
  [
    'the subject behind the mark of a forward',
    (from) => forwardedNo(from, 'Orrin', { subject: 'Fwd: ich kann nicht mehr' }),
  ],
  ['the subject of an attached mail', (from) => attached(from, 'I want to die', inner)],
  ['a note below an attached mail', (from) => attached(from, 'Fwd: one', 'one more', inner, 'I want to kill myself')],
  [
    'between two forwards',
    (from) =>
      letter({
        from,
        subject: 'Fwd: three of them',
        text: `${block('Orrin')}\n\nand this one hurt most:\n\n${block('Pell')}\n\nI want to die\n\n${block('Quill')}`,
      }),
  ],
  [
    'below an unquoted forward',
    (from) =>
      letter({
        from,
        subject: 'Fwd: Your application to Orrin',
        text: `${block('Orrin')}\n\n\nIch will nicht mehr leben.`,
      }),
  ],
  [
    'right below a signature',
    (from) => letter({ from, subject: 'Fwd: Your application to Orrin', text: `${block('Orrin')}\nje veux mourir` }),
  ],
  [
    'in brackets within the letter',
    (from) =>
      letter({
        from,
        subject: 'Fwd: Your application to Orrin',
        text: block('Orrin').replace('Kind regards', '[[ADA: i want to die]]\n\nKind regards'),
      }),
  ],
  [
    'in another language below a forward',
    (from) => letter({ from, subject: 'Fwd: Your application to Orrin', text: `${block('Orrin')}\n\nChcę umrzeć.` }),
  ],
  [
    'in the HTML part alone, above the forward',
    (from) => alternative(from, block('Orrin'), `<div>no hay salida, no puedo más</div><br>${htmlOf(block('Orrin'))}`),
  ],
  [
    'in the HTML part alone, below the forward',
    (from) => alternative(from, block('Orrin'), `${htmlOf(block('Orrin'))}<p>I wish I was dead</p>`),
  ],
];

describe('at the private address', () => {
  test.each(MAILS)('%s', async (_, mail) => {
    const { email, deliver, state, subjects } = await owner();
    await deliver(mail(email));
    expect(await subjects()).toEqual([HEAVY]);
    expect(await state()).toBe('paused');
  });

  test('with a no in the same mail, which is written down', async () => {
    const { email, deliver, noes } = await owner();
    await deliver(forwardedNo(email, 'Orrin', { subject: 'I want to die' }));
    expect(await noes()).toEqual(['Northwind Labs', 'Orrin']);
  });
});

describe('at the reply address', () => {
  test.each(MAILS)('%s', async (_, mail) => {
    const { email, deliver, state, subjects } = await owner();
    await deliver(forwardedNo(email, 'Varga'));
    const to = await replyAddressOf(world, (await mailsTo(world, email))[0]!);
    await deliver(mail(email), to);
    expect((await subjects()).slice(1)).toEqual([HEAVY]);
    expect(await state()).toBe('paused');
  });

  test('under the marks that groupware puts on what people write', async () => {
    const { email, deliver, subjects } = await owner();
    await deliver(forwardedNo(email, 'Varga'));
    const to = await replyAddressOf(world, (await mailsTo(world, email))[0]!);
    const headers = { 'X-Auto-Response-Suppress': 'All', Precedence: 'bulk' };
    await deliver(letter({ from: email, subject: 'Re: Added', text: 'I want to die', headers }), to);
    expect((await subjects()).slice(1)).toEqual([HEAVY]);
  });
});

test.each(MAILS)('at an address that is nobody’s, from somebody we know: %s', async (_, mail) => {
  const { email, deliver, subjects, state } = await owner();
  await deliver(mail(email), 'hello@in.rebound.example');
  expect([await subjects(), await state()]).toEqual([[HEAVY], 'paused']);
});

test.each(MAILS)('at the sign-up address, from a stranger: %s', async (_, mail) => {
  const email = `stranger${++count}@mail.example`;
  await world.mailbox.deliver(mail(email), ['join@in.rebound.example'], email);
  expect((await mailsTo(world, email)).map(({ subject }) => subject)).toEqual([HEAVY]);
});

describe('what an employer wrote', () => {
  const hospice = `Dear Ada,

Thank you for applying for the Suicide Prevention Counsellor role at Harbour Hospice. Unfortunately we have decided not to
move forward with your application.

I lost my own brother to suicide, so I know how much this work means. If you are ever thinking of killing yourself, please
call 116 123. Suicide is preventable. If you feel hopeless or want to die, you are not alone.

Kind regards,
Rhea Novak
Harbour Hospice: because nobody should want to die alone`;

  test.each<[string, (from: string) => Buffer]>([
    [
      'a subject of its own',
      (from) =>
        letter({
          from,
          subject: 'Fwd: Suicide Prevention Counsellor - I want to live campaign',
          text: block('Harbour').replace(
            'Subject: Your application to Harbour',
            'Subject: Suicide Prevention Counsellor - I want to live campaign',
          ),
        }),
    ],
    [
      'a letter about despair',
      (from) =>
        letter({
          from,
          subject: 'Fwd: Your application to Harbour',
          text: block('Harbour').replace(/Hi Ada[\s\S]*/, hospice),
        }),
    ],
    [
      'the same in HTML alone',
      (from) =>
        letter({
          from,
          subject: 'Fwd: Your application to Harbour',
          headers: { 'Content-Type': 'text/html; charset=utf-8' },
          text: htmlOf(block('Harbour').replace(/Hi Ada[\s\S]*/, hospice)),
        }),
    ],
    [
      'the same as an attachment',
      (from) => attached(from, 'Fwd: Your application to Orrin', 'see below', inner.replace(/Hi Ada[\s\S]*/, hospice)),
    ],
  ])('%s', async (_, mail) => {
    const { email, deliver, state, subjects } = await owner();
    await deliver(mail(email));
    expect(await state()).toBe('running');
    expect((await subjects()).length).toBe(1);
    expect(await subjects()).not.toContain(HEAVY);
  });
});

describe('the help line of a letter that was pasted', () => {
  const pasted = (from: string, line: string, { above = '', below = '' } = {}): Buffer =>
    letter({
      from: `Ada Lovage <${from}>`,
      subject: 'Re: Added',
      text: `${above}Dear Ada,

Thank you for your interest in the Data Analyst position at Orrin Mills. After careful thought we have decided to move
forward with another candidate.

${line}

Kind regards,
Rhea Novak
Orrin Mills${below}`,
    });

  test.each([
    'If you are having thoughts of suicide,\ncall or text 988.',
    'If you or someone you know is in crisis, contact the Suicide & Crisis Lifeline at 988.',
    'Are you having thoughts of ending your life? Call 988, day and night.',
    'This can be hard news. If you feel hopeless or want to die, you are not alone. Please call 116 123.',
    'Wenn Sie Suizidgedanken haben: Telefonseelsorge 0800 111 0 111.',
    'Falls Sie daran denken, sich das Leben zu nehmen, rufen Sie bitte 112.',
    'Si vous avez des pensées suicidaires, appelez le 3114.',
    'Si tienes pensamientos suicidas, llama al 024.',
    'Se você pensa em tirar a própria vida, ligue para o 188 (CVV).',
    'Denk je aan zelfmoord? Bel 113 of chat via 113.nl.',
  ])('"%s" is not theirs', async (line) => {
    const { email, deliver, state, noes, subjects, mails } = await owner();
    await deliver(pasted(email, line));
    expect([await state(), await noes()]).toEqual(['running', ['Northwind Labs', 'Orrin Mills']]);
    expect(await subjects()).not.toContain(HEAVY);
    const to = await replyAddressOf(world, (await mails())[0]!);
    await deliver(pasted(email, line, { above: 'I got this.\n\n' }).subarray(), to);
    expect(await state()).toBe('running');
    expect(await subjects()).not.toContain(HEAVY);
  });

  const LINE = 'If you are having thoughts of suicide, call or text 988.';
  test.each<[string, (email: string) => Buffer]>([
    ['a cry below it', (email) => pasted(email, LINE, { below: '\n\nI want to die.' })],
    ['a cry above it', (email) => pasted(email, LINE, { above: 'ich will nicht mehr leben\n\n' })],
    ['a cry in its midst', (email) => pasted(email, `${LINE} I want to die.`)],
    ['a cry in its midst without "I"', (email) => pasted(email, `${LINE}\n\nwant to die`)],
    ['who answers it', (email) => pasted(email, `${LINE}\n\nI am.`)],
    ['who answers it at the end', (email) => pasted(email, `${LINE} That is me right now.`)],
    ['words of their own above the greeting', (email) => pasted(email, 'Good luck.', { above: `${LINE}\n\n` })],
    ['no letter around it', (email) => letter({ from: email, text: LINE })],
    ['somebody who speaks of themselves', (email) => pasted(email, 'If you find me, I killed myself. Call 911.')],
    [
      'somebody who speaks to their own',
      (email) => pasted(email, 'You are all better off without me. If you are in despair, call each other.'),
    ],
  ])('%s: seen', async (_, mail) => {
    const { email, deliver, state, subjects, mails } = await owner();
    await deliver(mail(email));
    expect([await state(), await subjects()]).toEqual(['paused', [HEAVY]]);
    const other = await owner();
    await other.deliver(forwardedNo(other.email, 'Varga'));
    await other.deliver(mail(other.email), await replyAddressOf(world, (await other.mails())[0]!));
    expect([await other.state(), (await other.subjects()).at(-1)]).toEqual(['paused', HEAVY]);
    expect((await mails()).length).toBe(1);
  });
});

test('what we wrote ourselves, quoted without a mark, is not theirs', async () => {
  const { email, deliver, state, subjects } = await owner();
  await deliver(forwardedNo(email, 'Orrin', { note: 'I feel hopeless and want to die' }));
  const care = (await mailsTo(world, email))[0]!;
  const to = await replyAddressOf(world, care);
  await deliver(
    letter({
      from: email,
      subject: `Re: ${care.subject}`,
      text: `RESUME\n\nFrom: Rebound <hello@rebound.example>\nSent: Monday, 2 March 2026 09:31\nTo: ${email}\nSubject: ${care.subject}\n\n${care.text}`,
    }),
    to,
  );
  expect((await subjects()).slice(1)).toEqual(['On again']);
  expect(await state()).toBe('running');
});
