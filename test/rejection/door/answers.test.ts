/** What a mail of the owner's is answered with: one fitting mail for each. What can't be made out is in `asked.test.ts`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderBody } from '../../../functions/message/render.ts';
import { sampleData } from '../../../functions/message/sample.ts';
import type { World } from '../../../infra/local/world.ts';
import { testWorld } from '../../world.ts';
import { forward, forwardedNo, letter, linkOf, open, press, wordsOf } from './mails.ts';
import { ownerIn } from './owner.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const history = async (candidateId: string) => (await world.ports.store.history(candidateId))!;
const kept = () => readdirSync(join(world.data, 'mail')).length;

const owner = (name: string) => ownerIn(world, name);

describe('what is no rejection', () => {
  const words = (line: string) => `Dear Ada,\n\n${line}\n\nRhea Novak\nOrrin Mills`;
  test.each([
    [
      'interview',
      'We would like to invite you to an interview for the Data Analyst position on Thursday at 10:00.',
      'That looks like good news',
    ],
    [
      'offer',
      'We are delighted to offer you the position of Data Analyst at Orrin Mills. Your offer letter is attached.',
      'That looks like very good news',
    ],
    [
      'confirmation',
      'Thank you for applying for the Data Analyst position. We have received your application.',
      'It has arrived',
    ],
    [
      'paused',
      'The Data Analyst position is on hold for now. Your application stays with us, and we will write to you as soon as the search goes on.',
      'On hold, as far as we can see',
    ],
    [
      'action',
      'Please complete the online assessment for the Data Analyst position by Friday using the link below.',
      'They seem to want something from you',
    ],
    [
      'withdrawn',
      'This is to confirm that you have withdrawn your application for the Data Analyst position.',
      'You stepped back from this one',
    ],
    ['other', 'All garden chairs are cheaper this week. See you in the shop.', 'Nothing for us to do here'],
  ])(
    '%s: one answer, however often it is forwarded within a day, nothing scheduled, nothing kept',
    async (kind, line, subject) => {
      const { email, deliver, mails, noes } = await owner(`kind-${kind}`);
      const before = kept();
      const mail = () => forward(email, { company: 'Orrin Mills', about: `A note: ${kind}`, words: words(line) });
      await deliver(mail());
      await deliver(mail());
      expect((await mails()).map((one) => one.subject)).toEqual([subject]);
      expect((await mails())[0]!.text).not.toMatch(/undefined|\{\{|null| {2}/);
      expect([await noes(), kept()]).toEqual([['Northwind Labs'], before]);
    },
  );

  test.each(['confirmation', 'interview', 'needs-action', 'offer', 'paused', 'withdrawn', 'other'])(
    '%s: an employer whose name was not found leaves no hole',
    (kind) => {
      const sample = sampleData();
      const data = { ...sample, company: '', role: '', about: '' };
      const { text } = renderBody(world.ports.words, { message: `receipt-not-rejection-${kind}`, data });
      expect(text).not.toMatch(/ {2}| [.,]/);
    },
  );

  test('what a rule sends on and is no news at all is not answered', async () => {
    const { email, deliver, mails, candidateId } = await owner('rule');
    const before = (await history(candidateId)).events.length;
    const text = 'All garden chairs are cheaper this week. See you in the shop.';
    await deliver(letter({ from: 'shop@chairs.example', text, headers: { 'X-Forwarded-For': email } }));
    expect([await mails(), (await history(candidateId)).events.length]).toEqual([[], before]);
  });

  test('an offer ends the running plan only when its button is pressed', async () => {
    const { email, deliver, mails, candidateId } = await owner('olga');
    const line =
      'We are delighted to offer you the position of Data Analyst at Orrin Mills. Your offer letter is attached.';
    await deliver(forward(email, { company: 'Orrin Mills', about: 'Your offer', words: words(line) }));
    expect((await history(candidateId)).followUp!.state).toBe('running');
    await press(world, linkOf((await mails())[0]!.text, 'I accepted an offer'));
    expect((await history(candidateId)).followUp!.state).toBe('ended');
  });

  test('read wrong: the person says that it was a no, and which', async () => {
    const { email, deliver, mails, noes } = await owner('olin');
    await deliver(
      forward(email, { company: 'Orrin Mills', about: 'A note', words: words('All chairs are cheaper this week.') }),
    );
    const link = linkOf((await mails())[0]!.text, 'There was a no in it');
    await press(world, link, { company: 'Orrin Mills', stage: 'application' });
    expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills']);
  });
});

describe('a no', () => {
  test('has one receipt with what was understood, what comes next, two ways to mend it and the address', async () => {
    const { email, deliver, mails, noes, forwardingAddress } = await owner('nora');
    await deliver(forwardedNo(email));
    const [receipt, ...more] = await mails();
    expect(more).toEqual([]);
    expect(receipt!.text).toContain('Orrin Mills, Data Analyst');
    expect(receipt!.text).toContain(forwardingAddress);
    expect(receipt!.text).toMatch(/the next comes/);
    await press(world, linkOf(receipt!.text, 'Correct it'), {
      company: 'Orrin Textiles',
      role: 'Analyst',
      stage: 'final',
    });
    expect(await noes()).toEqual(['Northwind Labs', 'Orrin Textiles']);
    await press(world, linkOf(receipt!.text, 'This wasn’t a no'.replace('’', "'")));
    expect(await noes()).toEqual(['Northwind Labs']);
  });

  test('forwarded twice by hand is one: the second mail says so, and no more', async () => {
    const { email, deliver, mails, noes } = await owner('nils');
    await deliver(forwardedNo(email));
    await deliver(forwardedNo(email));
    expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills']);
    const [, known] = await mails();
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      'Noted, and nothing changes',
      'We already have this one',
    ]);
    const other = { company: 'Orrin Textiles', stage: 'application' };
    await press(world, linkOf(known!.text, "It's another one"), other);
    expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills', 'Orrin Textiles']);
  });

  test('two in one mail: one receipt names both, and each is mended by itself', async () => {
    const { email, deliver, mails, noes, candidateId } = await owner('nela');
    const second = forwardedNo(email, 'Pell & Hart').toString().split('\r\n\r\n').slice(1).join('\r\n\r\n');
    await deliver(Buffer.from(`${forwardedNo(email)}\r\n${second}`));
    const [receipt, ...more] = await mails();
    expect([receipt!.subject, more]).toEqual(['We have them', []]);
    const lineOf = (company: string) => receipt!.text.split('\n').find((line) => line.startsWith(company))!;
    const links = (company: string) =>
      [...lineOf(company).matchAll(/https?:\/\/[^\s)]+/g)].map(([url]) => new URL(url).pathname);
    const [correct] = links('Orrin Mills, Data Analyst');
    expect(await (await open(world, correct!)).text()).toContain('value="Orrin Mills"');
    await press(world, correct!, { company: 'Orrin Textiles', stage: 'final' });
    const [, notOne] = links('Pell & Hart, Data Analyst');
    expect(await wordsOf(await open(world, notOne!))).toContain('Pell &amp; Hart, Data Analyst');
    await press(world, notOne!);
    expect(await noes()).toEqual(['Northwind Labs', 'Orrin Textiles']);
    expect((await history(candidateId)).rejections).toHaveLength(3);
  });
});

test.each(['inline', 'as an attachment'])(
  'a mail of ours, forwarded %s, tells of no no and of no application',
  async (how) => {
    const { email, deliver, mails, noes } = await owner(`ours-${how.length}`);
    await deliver(forwardedNo(email));
    const [receipt] = await mails();
    const head = `From: Rebound <hello@rebound.example>\nSubject: ${receipt!.subject}\nTo: ${email}\nDate: Mon, 02 Mar 2026 10:05:00 +0000`;
    const subject = `Fwd: ${receipt!.subject}`;
    await deliver(
      how === 'inline'
        ? letter({
            from: email,
            subject,
            text: `---------- Forwarded message ---------\n${head}\n\n\n${receipt!.text}`,
          })
        : letter({
            from: email,
            subject,
            headers: { 'Content-Type': 'multipart/mixed; boundary=bb' },
            text: `--bb\nContent-Type: message/rfc822\n\n${head}\nContent-Type: text/plain; charset=utf-8\n\n${receipt!.text}\n--bb--`,
          }),
    );
    expect((await mails()).at(-1)!.subject).toBe('Nothing for us to do here');
    expect(await noes()).toEqual(['Northwind Labs', 'Orrin Mills']);
  },
);

describe('the person’s own words', () => {
  test('distress above a pasted no: care answers, everything pauses, and the no is written down', async () => {
    const { email, deliver, mails, noes, candidateId } = await owner('cora');
    const no = forwardedNo(email).toString().split('\r\n\r\n').slice(2).join('\n\n');
    await deliver(letter({ from: email, subject: 'Your application', text: `I want to end my life.\n\n${no}` }));
    expect((await mails()).map(({ subject }) => subject)).toEqual(['From Rebound']);
    expect(await noes()).toHaveLength(2);
    expect((await history(candidateId)).followUp!.state).toBe('paused');
  });

  test('distress in a note above a forward that is no rejection', async () => {
    const { email, deliver, mails, candidateId } = await owner('carl');
    await deliver(
      forward(email, {
        company: 'Orrin Mills',
        about: 'Chairs',
        words: 'All chairs are cheaper.',
        note: 'I want to end my life.',
      }),
    );
    expect((await mails()).map(({ subject }) => subject)).toEqual(['From Rebound']);
    expect((await history(candidateId)).followUp!.state).toBe('paused');
  });

  test.each([
    ['STOP', 'stopped'],
    ['Please pause for a while', 'paused'],
  ])('"%s" to the forwarding address is done as if it were an answer', async (text, kind) => {
    const { email, deliver, candidateId } = await owner(`own-${kind}`);
    await deliver(letter({ from: email, text }));
    expect((await history(candidateId)).events.at(-1)!.body.kind).toBe(kind);
  });

  test('a no told in a line is heard', async () => {
    const { email, deliver, noes } = await owner('lina');
    await deliver(letter({ from: email, text: 'Bluebird said no, backend role, after the final' }));
    expect(await noes()).toEqual(['Northwind Labs', 'Bluebird']);
  });
});
