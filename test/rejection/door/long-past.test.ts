/** An old letter within an answer may be a memory: it is asked about. One that is told as news is heard, at its age. */
import { beforeAll, describe, expect, test } from 'vitest';
import { unseal } from '../../../functions/candidate/seal.ts';
import type { World } from '../../../infra/local/world.ts';
import { testWorld } from '../../world.ts';
import { forwardedNo, letter, linkOf, open, press, replyAddressOf, wordsOf } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const LETTER = `Dear Ada,

Thank you for your interest in the Cook position at Orrin Mills. We have decided to move forward with another candidate,
so we will not be continuing with your application.

Kind regards,
Rhea Novak
Talent Team, Orrin Mills`;

let count = 0;
/** Somebody who has had one receipt, and answers it. */
async function answering() {
  const person = await ownerIn(world, `past${++count}`);
  await person.deliver(forwardedNo(person.email, 'Tarn Works'));
  const to = await replyAddressOf(world, await person.last());
  const answer = (text: string, subject = 'Re: Noted') =>
    person.deliver(letter({ from: `Ada Lovage <${person.email}>`, subject, text }), to);
  const kept = async () => {
    const { candidate, events } = await person.history();
    const sealed = events.flatMap(({ body }) => (body.kind === 'replied' && body.sealed ? [body.sealed] : []));
    return Promise.all(sealed.map((one) => unseal(world.ports.keys, candidate.wrappedKey, one)));
  };
  const newSubjects = async () => (await person.subjects()).slice(1);
  return { ...person, answer, kept, newSubjects };
}
const ASKED = 'One question about your mail';
const BEFORE = ['Northwind Labs', 'Tarn Works'];

describe('asked about, with nothing done and every word kept', () => {
  test.each([
    ['words above', `this one from long ago:\n\n${LETTER}\n\nI never answered them, and I should have.`],
    ['words above, at length', `${'I keep thinking of a letter that came last year. '.repeat(6)}\n\n${LETTER}`],
    ['words below', `${LETTER}\n\nThat was two years ago and it still hurts.`],
    ['a date above the greeting', `Look at this:\n\n12 March 2025\n\n${LETTER}`],
    ['a place and a date', `Das hier:\n\nBerlin, 12. November 2025\n\n${LETTER}`],
    ['German', `Das kam letztes Jahr und tut noch weh:\n\n${LETTER}`],
    ['French', `C’était il y a deux ans :\n\n${LETTER}`],
    ['Spanish', `Esta es de hace tres años:\n\n${LETTER}`],
    ['Portuguese', `Esta é de há três anos:\n\n${LETTER}`],
    ['Dutch', `Deze is van twee jaar geleden:\n\n${LETTER}`],
    [
      'a head of its own',
      `I still have this one.\n\nFrom: Orrin Mills <talent@orrinmills.example>\nDate: 12 March 2025 09:12\nTo: Ada Lovage\nSubject: Your application\n\n${LETTER}`,
    ],
  ])('%s', async (_, text) => {
    const { answer, noes, newSubjects, state, kept, last } = await answering();
    await answer(text);
    expect([await noes(), await newSubjects(), await state()]).toEqual([BEFORE, [ASKED], 'running']);
    expect((await last()).text).toContain('seems to be an older one, from Orrin Mills');
    expect((await last()).text).toContain('kept for you');
    expect((await kept()).length).toBe(1);
  });

  test('"yes" by a tap: it is written down at its age, by which nothing acknowledges it and no draft is offered', async () => {
    const { answer, last, history, noes } = await answering();
    await answer(`this one:\n\n12 March 2025\n\n${LETTER}`);
    const link = linkOf((await last()).text, 'Yes, write it down');
    const page = await open(world, link);
    expect(await wordsOf(page.clone())).toContain('Then it is one more no, at its age.');
    expect(await page.text()).toContain('value="Orrin Mills"');
    const own = linkOf((await last()).text, 'What we hold about you').replace('/l/', '/me/');
    expect(await wordsOf(await open(world, own))).toContain(
      'Orrin Mills It seems to be an older letter. Shall we write it down?',
    );
    await press(world, link, { company: 'Orrin Mills', role: 'Cook', stage: 'application' });
    expect(await noes()).toEqual([...BEFORE, 'Orrin Mills']);
    expect((await history()).rejections.at(-1)!.occurredAt.slice(0, 10)).toBe('2025-03-12');
  });

  test('"yes" by mail does the same, by what was read of it', async () => {
    const { answer, deliver, email, last, noes, history } = await answering();
    await answer(`That was three years ago:\n\n${LETTER}`);
    const to = await replyAddressOf(world, await last());
    await deliver(letter({ from: email, text: 'Yes' }), to);
    expect(await noes()).toEqual([...BEFORE, 'Orrin Mills']);
    expect((await history()).rejections.at(-1)!.occurredAt.slice(0, 4)).toBe('2023');
  });

  test.each(['by a tap', 'by mail'])('"no" %s: the letter is gone, the words stay', async (how) => {
    const { answer, deliver, email, last, noes, kept } = await answering();
    await answer(`this one from long ago:\n\n${LETTER}\n\nI never answered them.`);
    const asked = await last();
    if (how === 'by mail') await deliver(letter({ from: email, text: 'no' }), await replyAddressOf(world, asked));
    else
      expect(await wordsOf(await press(world, linkOf(asked.text, 'No, leave it')))).toContain(
        'Words of your own in it stay on your page',
      );
    if (how === 'by mail') expect((await last()).text).toContain('Words of your own in it stay on your page.');
    expect([await noes(), await kept()]).toEqual([BEFORE, ['this one from long ago:\n\nI never answered them.']]);
  });
});

describe('told as news, and heard', () => {
  test.each([
    ['with no word of its age', `here is one more\n\n${LETTER}`],
    ['of last week', `This came five days ago:\n\n${LETTER}`],
    ['with a date of last week', `And this:\n\n25 February 2026\n\n${LETTER}`],
    ['asked to be added', `This one is from last year, please add it\n\n${LETTER}`],
    ['asked to be noted, in German', `Von letztem Jahr, bitte eintragen:\n\n${LETTER}`],
  ])('%s', async (_, text) => {
    const { answer, noes } = await answering();
    await answer(text);
    expect(await noes()).toEqual([...BEFORE, 'Orrin Mills']);
  });

  test('an old one that is forwarded', async () => {
    const { deliver, last, email, noes } = await answering();
    const to = await replyAddressOf(world, await last());
    const old = forwardedNo(email).toString().replace('Date: Mon, Mar 2, 2026', 'Date: Wed, Mar 12, 2025');
    await deliver(Buffer.from(old), to);
    expect(await noes()).toEqual([...BEFORE, 'Orrin Mills']);
  });
});

test('a letter of a no that we have, quoted weeks later, is no further one', async () => {
  const { answer, noes, newSubjects, deliver, email } = await answering();
  await deliver(forwardedNo(email, 'Orrin Mills'));
  world.clock.jumpTo(world.clock.now() + 20 * 86_400_000);
  const quoted = forwardedNo(email, 'Orrin Mills').toString().split('\r\n\r\n\r\n')[1]!.replaceAll('\r\n', '\n');
  await answer(`What hurts is this:\n\n${quoted.replace('Thank you for the time', 'Thank you so much for the time')}`);
  expect([await noes(), (await newSubjects()).at(-1)]).toEqual([[...BEFORE, 'Orrin Mills'], ASKED]);
});
