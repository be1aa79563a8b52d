/** What a house writes after its no: an invitation, an offer, or that the no was sent in error; alone, and beside it in one mail. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../../infra/local/world.ts';
import { testWorld } from '../../world.ts';
import { letter, linkOf, press } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const owner = (name: string) => ownerIn(world, name);

const NO =
  'Thank you for your application and the time you gave us. Unfortunately we have decided to move forward with other candidates for the Welder position.';
const INVITED =
  'Please disregard our mail of this morning, it was sent in error. We would like to invite you to an interview for the Welder position on Monday at 10.';

type Sent = { company?: string; words: string; date?: string; about?: string; banner?: string };

/** Forwarded in the body, as programs do that show a day alone, or nothing, of when it came. */
const forwarded = (
  from: string,
  { company = 'Rook', words, date = 'Sunday, March 1, 2026', about = 'Your application for Welder', banner }: Sent,
) =>
  letter({
    from,
    subject: `Fwd: ${about}`,
    text: `---------- Forwarded message ---------
From: ${company} HR <hr@${company.toLowerCase()}.example>
${date && `Date: ${date}\n`}Subject: ${about}
To: <${from}>


${banner ? `${banner}\n\n` : ''}Dear Ada,

${words}

Kind regards,
${company}`,
  });

describe('letters of one sender, subject and day', () => {
  test.each(['Sunday, March 1, 2026', 'Sun, Mar 1, 2026 at 8:05 AM', ''])(
    'an invitation after a no is no copy of it (Date: "%s")',
    async (date) => {
      const { email, deliver, last } = await owner(`one-day-${date.length}`);
      await deliver(forwarded(email, { words: NO, date }));
      await deliver(forwarded(email, { words: INVITED, date }));
      const { subject, text } = await last();
      expect(subject).toBe('That looks like good news');
      expect(text).toContain('This looks like Rook wants to talk with you.');
    },
  );

  test('two that are asked about: each is', async () => {
    const { email, deliver, subjects } = await owner('one-day-asked');
    const asked = (words: string) => forwarded(email, { words, about: 'Quick one' });
    const first = asked(
      'we decided not to go ahead with one of your two applications. Could you call me about the other? The number is below, and mornings are best.',
    );
    const second = asked(
      'somebody in our office may have told you otherwise, but we decided not to go ahead with one of your two applications at the Leeds yard. Ring Marta about the second of them.',
    );
    await deliver(first);
    await deliver(second);
    await deliver(
      asked(
        'we decided not to go ahead with one of your two applications. Could you call me about the other? The number is below, and mornings are best.',
      ),
    );
    expect(await subjects()).toEqual(['One question about your mail', 'One question about your mail']);
  });

  test.each([
    [
      'a notice above it',
      {
        banner:
          'CAUTION: This message came from outside of your organisation. Do not open its files unless you know who sent them.',
      },
    ],
    [
      'more below it',
      { words: `${NO}\n\nThis message may hold what is meant for you alone. If it is not, tell us, and delete it.` },
    ],
    ['other breaks', { words: NO.replaceAll(' the ', '\nthe ') }],
    ['its end cut off', { words: `${NO.slice(0, 120)} [...]` }],
  ] as const)('a copy of a no that was crossed out, with %s, stays out', async (name, change) => {
    const { email, deliver, noes, last } = await owner(`copy-${name.replaceAll(' ', '-')}`);
    await deliver(forwarded(email, { words: NO }));
    await press(world, linkOf((await last()).text, "This wasn't a no"));
    await deliver(forwarded(email, { words: NO, ...change }));
    expect(await noes()).toEqual(['Northwind Labs']);
    expect((await last()).subject).toBe('You have crossed this one out');
  });

  test('another no after one that was crossed out is written down', async () => {
    const { email, deliver, noes, last } = await owner('after-crossed-out');
    await deliver(forwarded(email, { words: NO }));
    await press(world, linkOf((await last()).text, "This wasn't a no"));
    await deliver(
      forwarded(email, {
        words:
          'We looked at your papers once more this afternoon, as we said on the phone. I am sorry: the Welder position has now been filled, and we are closing your application.',
      }),
    );
    expect(await noes()).toEqual(['Northwind Labs', 'Rook']);
  });
});

describe('a house goes on after a no of theirs that we hold: the answer names it and how to cross it out', () => {
  const STILL =
    'Please disregard our mail of yesterday, it was sent in error. Your application for the Welder position is still being considered, and you will hear from us next week.';
  const LATER = 'Monday, March 2, 2026';

  test.each([
    ['invited', 'invited', INVITED, 'wants to talk with you'],
    ['still considered', 'still', STILL, 'has your application. We find no answer in it yet'],
  ])('%s', async (_name, who, words, says) => {
    const { email, deliver, noes, last } = await owner(`after-${who}`);
    await deliver(forwarded(email, { words: NO }));
    await deliver(forwarded(email, { words, date: LATER, about: 'Our mail of yesterday' }));
    const { text } = await last();
    expect(text.replace(/\s+/g, ' ')).toContain(says);
    expect(text.replace(/\s+/g, ' ')).toContain('We hold a no of theirs: Rook, Welder, at the application.');
    expect(await noes()).toEqual(['Northwind Labs', 'Rook']);
    await press(world, linkOf(text, 'cross it out'));
    expect(await noes()).toEqual(['Northwind Labs']);
  });

  test.each([
    ['of another house', 'house', { company: 'Pell', date: LATER }],
    ['for another post', 'post', { words: INVITED.replaceAll('Welder', 'Painter'), about: 'Painter' }],
    ['written before it', 'before', { date: 'Friday, February 27, 2026', about: 'Your interview' }],
  ])('not where it is %s', async (_name, who, change) => {
    const { email, deliver, last } = await owner(`not-after-${who}`);
    await deliver(forwarded(email, { words: NO }));
    await deliver(forwarded(email, { words: INVITED, date: LATER, ...change }));
    const { subject, text } = await last();
    expect(subject).toBe('That looks like good news');
    expect(text).not.toContain('We hold a no');
  });
});
