/** A letter that comes again, and two that only look alike: what counts as the same rests on what is known. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { History } from '../../../functions/follow-up/history.ts';
import type { World } from '../../../infra/local/world.ts';
import { testWorld } from '../../world.ts';
import { forward, forwardedNo, forwardedRiddle, letter, linkOf, open, press, wordsOf } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const owner = (name: string) => ownerIn(world, name);

/** The letter of `forwardedNo`, as another program forwards it: attached, with its own header and wrapping. */
const attachedNo = (from: string, company: string): Buffer =>
  letter({
    from,
    subject: `FW: Your application to ${company}`,
    headers: { 'Content-Type': 'multipart/mixed; boundary="b"' },
    text: `--b

--b
Content-Type: message/rfc822

From: ${company} Talent <talent@${company.toLowerCase().replace(/\W/g, '')}.example>
To: <${from}>
Subject: Your application to ${company}
Date: Mon, 02 Mar 2026 08:05:00 +0000
Content-Type: text/plain; charset=utf-8

Hi Ada,

Thank you for the time you gave us. We have decided
to move forward with another candidate for the Data Analyst
position, so we will not be continuing with your application.

Kind regards,
Rhea Novak
Talent Team, ${company}

--b--`,
  });

describe('a no that the person has corrected', () => {
  test.each([
    ['the same program', (email: string) => forwardedNo(email, 'Sigma Works')],
    ['another program', (email: string) => attachedNo(email, 'Sigma Works')],
  ])('forwarded again by %s is still that one', async (name, again) => {
    const { email, deliver, noes, last } = await owner(`corrected-${name.slice(0, 3)}`);
    await deliver(forwardedNo(email, 'Sigma Works'));
    await press(world, linkOf((await last()).text, 'Correct it'), {
      company: 'Sigma Rail',
      role: 'Clerk',
      stage: 'screen',
    });
    await deliver(again(email));
    expect(await noes()).toEqual(['Northwind Labs', 'Sigma Rail']);
    expect([(await last()).subject, (await last()).text]).toEqual([
      'We already have this one',
      expect.stringContaining('that we have already: Sigma Rail, Clerk.'),
    ]);
  });

  test('to the employer and role of another one: the two are one, and both links lead to it', async () => {
    const { email, deliver, noes, subjects, last, history } = await owner('one');
    await deliver(forwardedNo(email, 'Exa Foods'));
    await deliver(forwardedNo(email, 'Exb Foods'));
    const { text } = await last();
    const page = await press(world, linkOf(text, 'Correct it'), {
      company: 'Exa Foods',
      role: 'Data Analyst',
      stage: 'screen',
      rev: '3',
    });
    expect(await wordsOf(page)).toContain('We had this one already: they are one now.');
    expect(await noes()).toEqual(['Northwind Labs', 'Exa Foods']);
    expect((await history()).rejections.find(({ company }) => company === 'Exa Foods')!.stage).toBe('screen');
    // Both letters belong to it.
    await deliver(forwardedNo(email, 'Exb Foods'));
    expect(await noes()).toEqual(['Northwind Labs', 'Exa Foods']);
    expect((await subjects()).at(-1)).toBe('We already have this one');
    expect(await (await open(world, linkOf(text, 'Correct it'))).text()).toContain('value="Exa Foods"');
    await press(world, linkOf(text, "This wasn't a no"), { rev: '5' });
    expect(await noes()).toEqual(['Northwind Labs']);
  });
});

describe('a no that the person has crossed out', () => {
  test.each([
    ['the same program', (email: string) => forwardedNo(email, 'Cross Hill')],
    ['another program', (email: string) => attachedNo(email, 'Cross Hill')],
  ])('forwarded again by %s stays out; one tap brings it back', async (name, again) => {
    const { email, deliver, noes, last } = await owner(`crossed-${name.slice(0, 3)}`);
    await deliver(forwardedNo(email, 'Cross Hill'));
    await press(world, linkOf((await last()).text, "This wasn't a no"));
    await deliver(again(email));
    expect(await noes()).toEqual(['Northwind Labs']);
    const { subject, text } = await last();
    expect(subject).toBe('You have crossed this one out');
    expect(text).toContain('that you told us was not a no: Cross Hill, Data Analyst.');
    await press(world, linkOf(text, 'Bring it back'), { do: 'restore' });
    expect(await noes()).toEqual(['Northwind Labs', 'Cross Hill']);
  });

  test('beside another one: that one is written down, and the receipt says both', async () => {
    const { email, deliver, noes, last } = await owner('crossed-two');
    await deliver(forwardedNo(email, 'Cross Hill'));
    await press(world, linkOf((await last()).text, "This wasn't a no"));
    const second = forwardedNo(email, 'Pell & Hart').toString().split('\r\n\r\n').slice(1).join('\r\n\r\n');
    await deliver(Buffer.from(`${forwardedNo(email, 'Cross Hill')}\r\n${second}`));
    expect(await noes()).toEqual(['Northwind Labs', 'Pell & Hart']);
    expect((await last()).text).toContain('You have crossed this one out before, so it stays out.');
  });
});

describe('an employer that could not be read', () => {
  const unnamed = (from: string, day: number, words: string) =>
    letter({
      from,
      subject: `Fwd: Update ${day}`,
      text: `---------- Forwarded message ---------
From: Hiring Update <no-reply-${day}@mailer.example>
Date: Thu, Feb ${day}, 2026 at 8:05 AM
Subject: Update ${day}
To: <${from}>


Dear candidate,

${words} We will not be moving forward with your application. We wish you all the best with your search.`,
    });
  const FIRST = 'Thank you for applying with us. After careful review we have chosen somebody else.';
  const SECOND = 'It was kind of you to apply. Sadly another applicant was closer to what the team needs now.';

  test('two such noes are two; each of them again is the same', async () => {
    const { email, deliver, noes, last, subjects } = await owner('unnamed');
    await deliver(unnamed(email, 19, FIRST));
    expect((await last()).text).toContain('We have noted it, though we could not tell which employer it was.');
    await deliver(unnamed(email, 26, SECOND));
    expect(await noes()).toEqual(['Northwind Labs', 'the company', 'the company']);
    await deliver(unnamed(email, 19, FIRST));
    await deliver(unnamed(email, 26, SECOND));
    expect(await noes()).toHaveLength(3);
    expect((await subjects()).slice(-2)).toEqual(['We already have this one', 'We already have this one']);
    expect((await last()).text).toContain('of an employer whose name we could not read');
    expect((await last()).text).not.toContain('the company');
  });

  test('corrects to a name from an empty field', async () => {
    const { email, deliver, noes, last } = await owner('unnamed-named');
    await deliver(unnamed(email, 19, FIRST));
    const link = linkOf((await last()).text, 'Correct it');
    expect(await (await open(world, link)).text()).not.toContain('value="the company"');
    await press(world, link, { company: 'Orrin Mills', stage: 'application' });
    expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills']);
  });
});

describe('a mail that was no no to us', () => {
  test('and is one by the person’s word: forwarded again, it is that one', async () => {
    const { email, deliver, noes, last } = await owner('told');
    const chairs = () =>
      forward(email, {
        company: 'Orrin Mills',
        about: 'A note',
        words:
          'Dear Ada,\n\nAll chairs are cheaper this week. Come and see them in the shop on the corner, or write to us.\n\nOrrin Mills',
      });
    await deliver(chairs());
    await press(world, linkOf((await last()).text, 'There was a no in it'), {
      company: 'Orrin Foods',
      stage: 'application',
    });
    await deliver(chairs());
    expect(await noes()).toEqual(['Northwind Labs', 'Orrin Foods']);
    expect((await last()).subject).toBe('We already have this one');
  });

  test('a question that was answered with no is asked again when the mail comes again', async () => {
    const { email, deliver, last, subjects } = await owner('again-no');
    await deliver(forwardedRiddle(email));
    await press(world, linkOf((await last()).text, 'No, it'));
    await deliver(forwardedRiddle(email));
    expect(await subjects()).toEqual(['One question about your mail', 'One question about your mail']);
  });
});

describe('letters of one minute, under one subject', () => {
  const words = (company: string, role: string) =>
    `Hi Ada,\n\nThank you for applying for the ${role} position at ${company}. We have decided to move forward with another candidate.\n\nThe ${company} team`;
  const inBody = (from: string, company: string, role: string) =>
    letter({
      from,
      subject: 'Fwd: Update on your application',
      text: `---------- Forwarded message ---------
From: Careers <no-reply@myworkday.com>
Date: Mon, Mar 2, 2026 at 8:05 AM
Subject: Update on your application
To: <${from}>


${words(company, role)}`,
    });
  const attached = (from: string, posts: [string, string][]) =>
    letter({
      from,
      subject: 'Fwd: two',
      headers: { 'Content-Type': 'multipart/mixed; boundary="b"' },
      text: `${posts
        .map(
          ([company, role], index) => `--b
Content-Type: message/rfc822

${original(from, company, role, index)}
`,
        )
        .join('')}--b--`,
    });
  const original = (
    to: string,
    company: string,
    role: string,
    second: number,
  ) => `From: Careers <no-reply@myworkday.com>
To: <${to}>
Subject: Update on your application
Date: Mon, 02 Mar 2026 08:05:0${second} +0000
Message-ID: <${company}-${role}-${second}@myworkday.example>
Content-Type: text/plain; charset=utf-8

${words(company, role)}
`;
  const sentOn = (owner: string, company: string, role: string) =>
    Buffer.from(
      `X-Forwarded-For: ${owner} someone@in.rebound.example\n${original(owner, company, role, 1)}`.replaceAll(
        '\n',
        '\r\n',
      ),
    );
  /** What counts beside the no of enrolment. */
  const postsOf = ({ rejections }: Pick<History, 'rejections'>) =>
    rejections
      .map(({ company, role }) => `${company}, ${role}`)
      .filter((post) => !post.startsWith('Northwind'))
      .sort();
  const POSTS: [string, [string, string], [string, string]][] = [
    ['roles', ['Twinco', 'Clerk'], ['Twinco', 'Baker']],
    ['employers', ['Alphaone', 'Clerk'], ['Betatwo', 'Clerk']],
  ];

  test.each(
    POSTS.flatMap(([what, one, other]) =>
      [
        ['forwarded', inBody] as const,
        ['attached', (from: string, company: string, role: string) => attached(from, [[company, role]])] as const,
        ['sent on by a rule', sentOn] as const,
      ].map(([how, mail]) => [what, how, one, other, mail] as const),
    ),
  )('for two %s, %s one after the other: two noes; each again is the same', async (what, how, one, other, mail) => {
    const { email, deliver, history, subjects, last } = await owner(`${what}-${how.replaceAll(' ', '-')}`);
    const posts = async () => postsOf(await history());
    await deliver(mail(email, ...one));
    await deliver(mail(email, ...other));
    expect(await posts()).toEqual([one, other].map((post) => post.join(', ')).sort());
    expect((await last()).text).toContain(`${other.join(', ')}.`);
    await deliver(inBody(email, ...one));
    await deliver(inBody(email, ...other));
    expect(await posts()).toEqual([one, other].map((post) => post.join(', ')).sort());
    expect((await subjects()).slice(-2)).toEqual(['We already have this one', 'We already have this one']);
    expect((await last()).text).toContain(`that we have already: ${other.join(', ')}.`);
  });

  test.each(POSTS)('for two %s, both in one mail: the receipt names both', async (what, one, other) => {
    for (const how of ['inline', 'attached']) {
      const { email, deliver, history, last } = await owner(`both-${what}-${how}`);
      const second = inBody(email, ...other)
        .toString()
        .split('\r\n\r\n')
        .slice(1)
        .join('\r\n\r\n');
      await deliver(
        how === 'inline' ? Buffer.from(`${inBody(email, ...one)}\r\n${second}`) : attached(email, [one, other]),
      );
      expect(postsOf(await history())).toEqual([one, other].map((post) => post.join(', ')).sort());
      const { subject, text } = await last();
      expect(subject).toBe('We have them');
      expect(text).toContain(`${one.join(', ')}, at the application.`);
      expect(text).toContain(`${other.join(', ')}, at the application.`);
    }
  });

  test('one of which was corrected: it is still that one, and the other is another', async () => {
    const { email, deliver, history, last } = await owner('minute-corrected');
    await deliver(inBody(email, 'Alphaone', 'Clerk'));
    await press(world, linkOf((await last()).text, 'Correct it'), {
      company: 'Betatwo',
      role: 'Cook',
      stage: 'screen',
    });
    await deliver(inBody(email, 'Alphaone', 'Clerk'));
    expect((await last()).text).toContain('that we have already: Betatwo, Cook.');
    await deliver(inBody(email, 'Betatwo', 'Clerk'));
    expect(postsOf(await history())).toEqual(['Betatwo, Clerk', 'Betatwo, Cook']);
  });
});

test('"It’s another one" writes another one down, with the same employer and role too', async () => {
  const { email, deliver, noes, last } = await owner('another');
  await deliver(forwardedNo(email));
  await deliver(forwardedNo(email));
  const link = linkOf((await last()).text, "It's another one");
  expect(await (await open(world, link)).text()).toContain('value="Orrin Mills"');
  const form = { company: 'Orrin Mills', role: 'Data Analyst', stage: 'application' };
  expect(await wordsOf(await press(world, link, form))).toContain('We have written it down');
  expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills', 'Orrin Mills']);
  expect(await wordsOf(await press(world, link, { ...form, role: 'Clerk' }))).toContain('You have told us already');
  expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills', 'Orrin Mills']);
});
