/** What nobody can make out is asked about once, with its mail kept, and nothing happens until the answer. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../../../infra/local/world.ts';
import { testWorld } from '../../world.ts';
import { forwardedRiddle, letter, linkOf, open, press, replyAddressOf, wordsOf } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const history = async (candidateId: string) => (await world.ports.store.history(candidateId))!;
const kept = () => readdirSync(join(world.data, 'mail')).length;

const owner = (name: string) => ownerIn(world, name);

describe('a mail that nobody can make out', () => {
  test('is asked about once, with its mail kept, and nothing happens until the answer', async () => {
    const { email, deliver, noes, mails, candidateId } = await owner('una');
    const before = kept();
    await deliver(forwardedRiddle(email));
    await deliver(forwardedRiddle(email));
    expect((await mails()).map(({ subject }) => subject)).toEqual(['One question about your mail']);
    expect(await noes()).toEqual(['Northwind Labs']);
    expect(kept()).toBe(before + 1);
    expect((await history(candidateId)).followUp!.state).toBe('running');
  });

  test('"yes" shows what was read, hears the no with the person’s corrections, and deletes the mail', async () => {
    const { email, deliver, mails, candidateId } = await owner('udo');
    const before = kept();
    await deliver(forwardedRiddle(email));
    const link = linkOf((await mails())[0]!.text, 'Yes, it');
    const page = await (await open(world, link)).text();
    expect(page).toContain('value="Pell &amp; Hart"');
    expect(page).toContain('value="Data Analyst"');
    const form = { company: 'Pell & Hart', role: 'Senior Data Analyst', stage: 'screen' };
    expect(await wordsOf(await press(world, link, form))).toContain('We have written it down');
    await press(world, link, { ...form, company: 'Pell and Heart' });
    expect((await history(candidateId)).rejections.slice(1)).toMatchObject([
      {
        company: 'Pell & Hart',
        role: 'Senior Data Analyst',
        stage: 'screen',
        doors: ['mail'],
        occurredAt: '2026-03-02T08:05:00.000Z',
      },
    ]);
    expect(kept()).toBe(before);
  });

  test('"no" leaves it alone and deletes it', async () => {
    const { email, deliver, mails, noes } = await owner('uli');
    const before = kept();
    await deliver(forwardedRiddle(email));
    const link = linkOf((await mails())[0]!.text, 'No, it');
    expect(await wordsOf(await press(world, link))).toContain('Words of your own in it stay on your page');
    expect([await noes(), kept()]).toEqual([['Northwind Labs'], before]);
  });

  test.each([
    ['YES', ['Northwind Labs', 'Pell & Hart'], 'Noted, and nothing changes'],
    ['no', ['Northwind Labs'], 'Deleted'],
  ])('"%s" by mail does the same', async (text, companies, subject) => {
    const { email, deliver, mails, noes } = await owner(`mail${text.toLowerCase()}`);
    const before = kept();
    await deliver(forwardedRiddle(email));
    const to = await replyAddressOf(world, (await mails())[0]!);
    await world.mailbox.deliver(letter({ from: email, text, id: `answer-${text}` }), [to], email);
    await world.mailbox.deliver(letter({ from: email, text, id: `answer-${text}` }), [to], email);
    expect(await noes()).toEqual(companies);
    expect((await mails()).map((mail) => mail.subject)).toEqual(['One question about your mail', subject]);
    expect(kept()).toBe(before);
  });
});

describe('in words, to the question about a mail', () => {
  const asked = async (name: string) => {
    const person = await owner(name);
    await person.deliver(forwardedRiddle(person.email));
    const to = await replyAddressOf(world, (await person.mails())[0]!);
    const say = (text: string) => world.mailbox.deliver(letter({ from: person.email, text }), [to], person.email);
    return { ...person, say };
  };

  test.each([
    ['No, that’s not a rejection', ['Northwind Labs']],
    ['that wasn’t a no', ['Northwind Labs']],
    ['No, it is a no', ['Northwind Labs', 'Pell & Hart']],
    ['They turned me down', ['Northwind Labs', 'Pell & Hart']],
    ['oui c’est un refus', ['Northwind Labs', 'Pell & Hart']],
    ['ja das war eine absage', ['Northwind Labs', 'Pell & Hart']],
    ['sí es un no', ['Northwind Labs', 'Pell & Hart']],
    ['oui refus, merci beaucoup', ['Northwind Labs', 'Pell & Hart']],
    ['unfortunately yes', ['Northwind Labs', 'Pell & Hart']],
    ['Rejected', ['Northwind Labs', 'Pell & Hart']],
    ['No, they only asked for more documents', ['Northwind Labs']],
    ['Yes. And Hooli said no as well.', ['Northwind Labs', 'Pell & Hart', 'Hooli']],
    ['Ja, und Globex hat auch abgesagt', ['Northwind Labs', 'Pell & Hart', 'Globex']],
  ])('"%s"', async (text, companies) => {
    const before = kept();
    const { noes, say } = await asked(`words-${text.length}`);
    await say(text);
    expect([await noes(), kept()]).toEqual([companies, before]);
  });

  test.each(['I have not been rejected by Hooli', 'no idea', 'Hooli turned me down'])(
    '"%s" says nothing of it: it waits',
    async (text) => {
      const before = kept();
      const { say, noes } = await asked(`waits-${text.length}`);
      await say(text);
      expect(kept()).toBe(before + 1);
      expect(await noes()).toContain('Northwind Labs');
      expect(await noes()).not.toContain('Pell & Hart');
    },
  );
});

describe('a mail whose words are in a picture or a file', () => {
  const shared = (email: string, file: string, { text = 'Sent from my iPhone', type = 'image/png' } = {}) =>
    letter({
      from: `Ada Lovage <${email}>`,
      subject: '',
      headers: { 'Content-Type': 'multipart/mixed; boundary=bb' },
      text: `--bb\nContent-Type: text/plain\n\n${text}\n--bb\nContent-Type: ${type}; name="${file}"\nContent-Disposition: attachment; filename="${file}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(file).toString('base64')}\n--bb--`,
    });
  const ASKED = 'We could not read your mail';

  test('each picture is asked about: nothing says that two are the same', async () => {
    const { email, deliver, mails, noes } = await owner('ida');
    const before = kept();
    for (const file of ['IMG_1.png', 'IMG_2.png', 'IMG_3.png']) await deliver(shared(email, file));
    expect((await mails()).map(({ subject }) => subject)).toEqual([ASKED, ASKED, ASKED]);
    expect([await noes(), kept()]).toEqual([['Northwind Labs'], before + 3]);
  });

  test.each([
    ['a signature above it', { text: 'Ada Lovage\nSent from my iPhone' }],
    ['no word at all', { text: '' }],
    ['a short word', { text: 'got this today' }],
    ['a saved mail', { text: '', type: 'application/vnd.ms-outlook' }],
    ['a letter in a file', { text: 'see attached', type: 'application/pdf' }],
  ])('%s: two different ones are two questions', async (name, more) => {
    const { email, deliver, mails } = await owner(`files-${name.replaceAll(' ', '-')}`);
    await deliver(shared(email, 'one', more));
    await deliver(shared(email, 'two', more));
    expect((await mails()).map(({ subject }) => subject)).toEqual([ASKED, ASKED]);
  });

  test.each(['application/pgp-signature', 'application/pkcs7-signature', 'text/vcard'])(
    'what only says who wrote (%s) is no such file',
    async (type) => {
      const { email, deliver, mails } = await owner(`signs-${type.replace(/\W/g, '-')}`);
      await deliver(shared(email, 'signature', { text: 'All chairs are cheaper this week.', type }));
      expect((await mails()).map(({ subject }) => subject)).toEqual(['Nothing for us to do here']);
    },
  );

  test('the same words with the same file are one', async () => {
    const { email, deliver, mails } = await owner('ilse');
    await deliver(shared(email, 'letter.pdf', { text: 'see attached', type: 'application/pdf' }));
    await deliver(shared(email, 'letter.pdf', { text: 'see attached', type: 'application/pdf' }));
    expect((await mails()).map(({ subject }) => subject)).toEqual([ASKED]);
  });

  test('two empty mails are two questions', async () => {
    const { email, deliver, mails } = await owner('isa');
    await deliver(letter({ from: email, subject: '', text: '' }));
    await deliver(letter({ from: email, subject: '', text: 'Sent from my iPhone' }));
    expect((await mails()).map(({ subject }) => subject)).toEqual([ASKED, ASKED]);
  });
});

test.each([
  ['kit', 'So sorry to hear Hexa went with someone else. You deserved that job.\n\nMilo'],
  ['kai', 'Es tut mir so leid, dass Hexa dir abgesagt hat. Du hättest die Stelle verdient.\n\nMilo'],
])('a friend’s sympathy that is passed on is asked about: %s', async (name, words) => {
  const { email, deliver, noes, subjects } = await owner(name);
  const text = `---------- Forwarded message ---------\nFrom: Milo Fern <milo.fern@gmail.com>\nDate: Mon, Mar 2, 2026 at 8:05 AM\nSubject: Hexa\nTo: <${email}>\n\n\n${words}`;
  await deliver(letter({ from: email, subject: 'Fwd: Hexa', text }));
  expect(await noes()).toEqual(['Northwind Labs']);
  expect(await subjects()).toEqual(['One question about your mail']);
});
