/** What pages say after a button, also where it was pressed from a page that is old: how it stands, and what mends it. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../../infra/local/world.ts';
import { testWorld } from '../../world.ts';
import { forward, forwardedNo, forwardedRiddle, linkOf, open, press, wordsOf } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const owner = (name: string) => ownerIn(world, name);

/** The page behind a link whose words begin like this. */
async function linkIn(page: Response, words: string): Promise<string> {
  const html = await page.text();
  const found = [...html.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)].find(([, , text]) => text!.startsWith(words));
  if (!found) throw new Error(`no link "${words}" in ${html}`);
  return found[1]!;
}

const FORM = { company: 'Pell & Hart', role: 'Data Analyst', stage: 'screen' };

describe('a question that was answered with yes', () => {
  test('has the receipt of every no, and a page that mends it', async () => {
    const { email, deliver, noes, subjects, last } = await owner('yes');
    await deliver(forwardedRiddle(email));
    const link = linkOf((await last()).text, 'Yes, it');
    const done = await press(world, link, FORM);
    expect(await wordsOf(done.clone())).toContain('Pell &amp; Hart, Data Analyst, after a first call');
    expect(await subjects()).toEqual(['One question about your mail', 'Added to what is running']);
    await press(world, await linkIn(done, 'it wasn’t a no'));
    expect(await noes()).toEqual(['Northwind Labs']);
  });

  test('and then with no, from a page of before: the page says that it stands, and how it goes', async () => {
    const { email, deliver, noes, last } = await owner('yes-no');
    await deliver(forwardedRiddle(email));
    const { text } = await last();
    await press(world, linkOf(text, 'Yes, it'), FORM);
    const stale = await press(world, linkOf(text, 'No, it'));
    const said = await wordsOf(stale.clone());
    expect(said).toContain('You have told us already. This is what we have');
    expect(said).not.toContain('We have done nothing');
    expect(await noes()).toEqual(['Northwind Labs', 'Pell & Hart']);
    expect(await wordsOf(await open(world, linkOf(text, 'Yes, it')))).toContain('Pell &amp; Hart, Data Analyst');
    expect(await wordsOf(await open(world, await linkIn(stale, 'Correct it')))).toContain('Correct it');
  });
});

test('a question that was answered with no by mistake: the page still takes it', async () => {
  const { email, deliver, noes, last } = await owner('no-yes');
  await deliver(forwardedRiddle(email));
  const { text } = await last();
  await press(world, linkOf(text, 'No, it'));
  expect(await wordsOf(await open(world, linkOf(text, 'No, it')))).toContain('press the other button in our mail');
  expect(await wordsOf(await open(world, linkOf(text, 'Yes, it')))).toContain('If it was a no after all');
  expect(await wordsOf(await press(world, linkOf(text, 'Yes, it'), FORM))).toContain('We have written it down');
  expect(await noes()).toEqual(['Northwind Labs', 'Pell & Hart']);
});

test('one told by a form that we have already is not called written down', async () => {
  const { email, deliver, noes, last } = await owner('told-known');
  await deliver(forwardedNo(email, 'Pell & Hart'));
  await deliver(forwardedRiddle(email, 'Pell & Hart'));
  const done = await press(world, linkOf((await last()).text, 'Yes, it'), FORM);
  expect(await wordsOf(done)).toContain('We already have this one So nothing changes');
  expect(await noes()).toEqual(['Northwind Labs', 'Pell & Hart']);
});

test('"Correct it" sent once more from the page before says what holds', async () => {
  const { email, deliver, last } = await owner('twice');
  await deliver(forwardedNo(email));
  const link = linkOf((await last()).text, 'Correct it');
  const first = { company: 'Orrin Textiles', stage: 'final', rev: '2' };
  expect(await wordsOf(await press(world, link, first))).toContain('Thank you. From here on we go by what you wrote.');
  expect(await wordsOf(await press(world, link, first))).toContain('From here on we go by what you wrote.');
  await press(world, link, { company: 'Orrin Foods', stage: 'final', rev: '3' });
  const stale = await wordsOf(await press(world, link, first));
  expect(stale).toContain('Nothing has changed');
  expect(stale).toContain('Orrin Foods, after a final interview');
});

test('"Cross it out" and "Correct it" of an old page, after it was brought back or crossed out', async () => {
  const { email, deliver, noes, last } = await owner('toggled');
  await deliver(forwardedNo(email));
  const { text } = await last();
  const cross = linkOf(text, "This wasn't a no");
  await press(world, cross, { rev: '2' });
  const late = await press(world, linkOf(text, 'Correct it'), { company: 'Orrin Foods', stage: 'final', rev: '2' });
  expect(await wordsOf(late)).toContain('Nothing has changed');
  await press(world, cross, { rev: '3', do: 'restore' });
  expect(await wordsOf(await press(world, cross, { rev: '2' }))).toContain('Nothing has changed');
  expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills']);
});

test('the person’s own page lists the noes, each with what corrects it, crosses it out and brings it back', async () => {
  const { email, deliver, noes, last } = await owner('own');
  await deliver(forwardedNo(email));
  const page = linkOf((await last()).text, 'What we hold about you').replace(/^.l./, '/me/');
  const listed = await open(world, page);
  expect(await wordsOf(listed.clone())).toMatch(
    /What we have written down Orrin Mills, Data Analyst, at the application Correct it , or it wasn’t a no Northwind Labs, after an interview/,
  );
  await press(world, await linkIn(listed, 'it wasn’t a no'));
  expect(await noes()).toEqual(['Northwind Labs']);
  const crossed = await open(world, page);
  expect(await wordsOf(crossed.clone())).toContain('Crossed out. Bring it back');
  await press(world, await linkIn(crossed, 'Bring it back'), { do: 'restore' });
  expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills']);
});

test('an offer that was accepted: the page offers to delete everything, as the receipt says', async () => {
  const { email, deliver, last } = await owner('offered');
  const words =
    'Dear Ada,\n\nWe are delighted to offer you the position of Data Analyst at Orrin Mills. Your offer letter is attached.\n\nRhea Novak\nOrrin Mills';
  await deliver(forward(email, { company: 'Orrin Mills', about: 'Your offer', words }));
  const done = await press(world, linkOf((await last()).text, 'I accepted an offer'));
  expect(await wordsOf(done.clone())).toContain('What we hold about you, and what you wrote, you can delete now.');
  expect(await wordsOf(await open(world, await linkIn(done, 'Delete it all')))).toContain('Yes, delete it all');
});
