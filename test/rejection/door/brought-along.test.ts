/** Mail to the address that our mails name for answers: an answer stays one, and a mail that it brings along is read. */
import { beforeAll, describe, expect, test } from 'vitest';
import { unseal } from '../../../functions/candidate/seal.ts';
import { receiveMail } from '../../../functions/rejection/arrived-mail.ts';
import type { World } from '../../../infra/local/world.ts';
import { type Line, someone, testWorld } from '../../world.ts';
import { forward, forwardedNo, letter, linkOf, mailsTo, press, replyAddressOf } from './mails.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const history = async (candidateId: string) => (await world.ports.store.history(candidateId))!;

/** Somebody who has had one receipt. */
async function owner(name: string) {
  const email = `${name}@mail.example`;
  const { candidateId, forwardingAddress } = await someone(world, { email });
  await world.mailbox.deliver(forwardedNo(email, 'Tarn Works'), [forwardingAddress], email);
  const [receipt] = await mailsTo(world, email);
  const to = await replyAddressOf(world, receipt!);
  return {
    email,
    candidateId,
    receipt: receipt as Line,
    write: (raw: Buffer, from = email) => world.mailbox.deliver(raw, [to], from),
    noes: async () => (await history(candidateId)).rejections.map(({ company }) => company).slice(2),
    subjects: async () => (await mailsTo(world, email)).slice(1).map(({ subject }) => subject),
    /** What was kept of their own words, opened. */
    kept: async () => {
      const { candidate, events } = await history(candidateId);
      const sealed = events.flatMap(({ body }) => (body.kind === 'replied' && body.sealed ? [body.sealed] : []));
      return Promise.all(sealed.map((one) => unseal(world.ports.keys, candidate.wrappedKey, one)));
    },
  };
}

const body = (raw: Buffer) => raw.toString().split('\r\n\r\n').slice(1).join('\r\n\r\n').replaceAll('\r\n', '\n');
const LETTER = `Dear Ada,

Thank you for your interest in the Cook position at Orrin Mills. We have decided to move forward with another candidate,
so we will not be continuing with your application.

Kind regards,
Rhea Novak
Talent Team, Orrin Mills`;

const attached = (from: string, inner: string, note: string, subject = 'Fwd: no') =>
  letter({
    from,
    subject,
    headers: { 'Content-Type': 'multipart/mixed; boundary=bb' },
    text: `--bb\nContent-Type: text/plain\n\n${note}\n--bb\nContent-Type: message/rfc822\n\n${inner}\n--bb--`,
  });
const EMPLOYERS = `From: Orrin Mills Talent <talent@orrinmills.example>
To: ada@mail.example
Subject: Your application to Orrin Mills
Date: Mon, 02 Mar 2026 08:05:00 +0000
Content-Type: text/plain

${LETTER}`;

describe('a no comes along', () => {
  test.each<[string, (email: string, receipt: Line) => Buffer]>([
    ['forwarded', (email) => forwardedNo(email)],
    ['forwarded with a note', (email) => forwardedNo(email, 'Orrin Mills', { note: 'got this as well' })],
    ['attached', (email) => attached(email, EMPLOYERS, 'got this as well')],
    [
      'pasted into an answer with its head',
      (email, { subject }) =>
        letter({
          from: email,
          subject: `Re: ${subject}`,
          text: `here is one more, please add\n\n${body(forwardedNo(email))}\n\nOn Mon, Mar 2, 2026 at 10:05 Rebound <hello@rebound.example> wrote:\n> We have added it`,
        }),
    ],
    [
      'pasted into an answer without its head',
      (email, { subject }) =>
        letter({
          from: `Ada Lovage <${email}>`,
          subject: `Re: ${subject}`,
          text: `here is one more\n\n${LETTER}\n\nOn Mon, Mar 2, 2026 at 10:05 Rebound <hello@rebound.example> wrote:\n> We have added it`,
        }),
    ],
  ])('%s: it is heard, with the usual receipt', async (name, mail) => {
    const { email, receipt, write, noes, subjects } = await owner(`no-${name.length}`);
    await write(mail(email, receipt));
    await write(mail(email, receipt));
    expect(await noes()).toEqual(['Orrin Mills']);
    expect((await subjects())[0]).toMatch(/^Noted, and nothing changes$|^Added to what is running$/);
  });

  test('the words above it are kept, and pass care', async () => {
    const { email, write, noes, subjects, kept, candidateId } = await owner('words');
    await write(forwardedNo(email, 'Orrin Mills', { note: 'This one stung.' }));
    expect(await kept()).toEqual(['This one stung.']);
    await write(forwardedNo(email, 'Pell & Hart', { note: 'I want to end my life.' }));
    expect([await noes(), (await subjects()).at(-1)]).toEqual([['Orrin Mills', 'Pell & Hart'], 'From Rebound']);
    expect((await history(candidateId)).followUp!.state).toBe('paused');
  });

  test('the words below a pasted letter are kept like those above', async () => {
    const { email, receipt, write, kept, noes } = await owner('below');
    const mail = (text: string) => letter({ from: `Ada Lovage <${email}>`, subject: `Re: ${receipt.subject}`, text });
    await write(mail(`What hurts is this:\n\n${LETTER}\n\nIt is so cold. I prepared for weeks.`));
    expect(await noes()).toEqual(['Orrin Mills']);
    expect(await kept()).toEqual(['What hurts is this:\n\nIt is so cold. I prepared for weeks.']);
  });

  test('STOP above it is obeyed', async () => {
    const { email, write, candidateId } = await owner('stop');
    await write(forwardedNo(email, 'Orrin Mills', { note: 'STOP' }));
    expect((await history(candidateId)).candidate.consent.email!.status).toBe('revoked');
  });

  test('from somebody else it is held, and its owner asked', async () => {
    const { write, noes, subjects, email } = await owner('held');
    await write(forwardedNo('eve@work.example'), 'eve@work.example');
    expect([await noes(), await subjects()]).toEqual([[], ['Did you send this?']]);
    await press(world, linkOf((await mailsTo(world, email)).at(-1)!.text, 'Yes, read it'));
    expect(await noes()).toEqual(['Orrin Mills']);
  });
});

test.each([
  [
    'an offer',
    'We are delighted to offer you the position of Cook. Your offer letter is attached.',
    'That looks like very good news',
  ],
  [
    'what nobody can make out',
    'We decided not to go ahead with one of your two applications. Could you call me about the other?',
    'One question about your mail',
  ],
])('%s that is forwarded there is answered as anywhere', async (name, line, subject) => {
  const { email, write, subjects } = await owner(`kind-${name.length}`);
  await write(forward(email, { company: 'Orrin Mills', about: 'News', words: `Dear Ada,\n\n${line}\n\nRhea Novak` }));
  expect(await subjects()).toEqual([subject]);
});

describe('a rule was set to send to that address', () => {
  test('Gmail’s question is passed on', async () => {
    const { email, write, subjects } = await owner('rule');
    const question = letter({
      from: 'Gmail Team <forwarding-noreply@google.com>',
      subject: `(#482913557) Gmail: ${email}`,
      text: `${email}\nhttps://mail-settings.google.com/mail/vf-%5BANGjdJ8abc%5D-XyZ`,
    });
    await write(question, 'forwarding-noreply@google.com');
    expect(await subjects()).toEqual(['One step to finish forwarding']);
  });

  test('what it sends on is read', async () => {
    const { email, write, noes } = await owner('sent-on');
    const sentOn = letter({
      from: 'talent@orrinmills.example',
      subject: 'Your application to Orrin Mills',
      text: LETTER,
      headers: { 'X-Forwarded-For': email },
    });
    await write(sentOn, `${email.replace('@', '+caf_=r-token=in.rebound.example@')}`);
    expect(await noes()).toEqual(['Orrin Mills']);
  });
});

test('what a filter takes for spam is heard from its authenticated owner, and from nobody else', async () => {
  const { email, candidateId, subjects } = await owner('spam');
  const { replyToken } = (await history(candidateId)).candidate;
  const recipients = [`${replyToken}.0123456789ab@in.rebound.example`];
  const arrive = (from: string, dmarc: string) =>
    receiveMail(world.ports, {
      raw: letter({ from, text: 'I want to end my life.' }),
      key: 'key',
      recipients,
      envelopeFrom: from,
      verdicts: { spam: 'FAIL', dmarc },
    });
  expect((await arrive(email, 'FAIL'))[0]).toMatchObject({ outcome: 'dropped', why: 'spam' });
  expect(await subjects()).toEqual([]);
  await arrive(email, 'PASS');
  expect(await subjects()).toEqual(['From Rebound']);
});

test('a picture without a word is asked about', async () => {
  const { email, write, subjects } = await owner('picture');
  await write(
    letter({
      from: email,
      subject: '',
      headers: { 'Content-Type': 'multipart/mixed; boundary=bb' },
      text: '--bb\nContent-Type: text/plain\n\nSent from my iPhone\n--bb\nContent-Type: image/png; name=IMG_1.png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--bb--',
    }),
  );
  expect(await subjects()).toEqual(['We could not read your mail']);
});

describe('an answer stays an answer', () => {
  const quoted = ({ text }: Line) =>
    text
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
  test.each<[string, (email: string, receipt: Line) => Buffer]>([
    [
      'with ours quoted below',
      (email, receipt) =>
        letter({
          from: email,
          subject: `Re: ${receipt.subject}`,
          text: `This one stung.\n\nOn Mon, Mar 2, 2026 at 10:05 Rebound <hello@rebound.example> wrote:\n${quoted(receipt)}`,
        }),
    ],
    [
      'with ours below a head, as Outlook has it',
      (email, receipt) =>
        letter({
          from: email,
          subject: `RE: ${receipt.subject}`,
          text: `This one stung.\n\n________________________________\nFrom: Rebound <hello@rebound.example>\nSent: Monday, March 2, 2026 10:05 AM\nTo: ${email}\nSubject: ${receipt.subject}\n\n${receipt.text}`,
        }),
    ],
    [
      'with ours below a head that names us otherwise',
      (email, receipt) =>
        letter({
          from: email,
          subject: `AW: ${receipt.subject}`,
          text: `This one stung.\n\nVon: Career Service\nGesendet: Montag, 2. März 2026 10:05\nAn: ${email}\nBetreff: ${receipt.subject}\n\n${receipt.text}`,
        }),
    ],
    [
      'with ours attached',
      (email, receipt) =>
        attached(
          email,
          `From: Rebound <hello@rebound.example>\nSubject: ${receipt.subject}\nDate: Mon, 02 Mar 2026 10:05:00 +0000\nContent-Type: text/plain\n\n${receipt.text}`,
          'This one stung.',
          `Re: ${receipt.subject}`,
        ),
    ],
    [
      'about the words of a letter',
      (email, receipt) =>
        letter({
          from: `Ada Lovage <${email}>`,
          subject: `Re: ${receipt.subject}`,
          text: 'I keep reading that line: "Dear Ada, we have decided to move forward with another candidate." As if I were a file that somebody closes, and nobody there had met me for an hour and a half.',
        }),
    ],
  ])('%s', async (name, mail) => {
    const { email, receipt, write, noes, subjects, kept } = await owner(`answer-${name.length}`);
    await write(mail(email, receipt));
    expect([await noes(), await subjects()]).toEqual([[], ['Kept for you']]);
    expect((await kept())[0]).toMatch(/^This one stung\.$|^I keep reading/);
  });
});

test('a story in the person’s own words is kept, and no mail of theirs is said to be deleted', async () => {
  const { email, receipt, write, kept } = await owner('story');
  const story =
    'So I was rejected by Initech last year too. They said unfortunately they went with another candidate. I applied again in spring, they invited me to an interview, and then they rejected me. I learned to ask for feedback early.';
  await write(letter({ from: `Ada Lovage <${email}>`, subject: `Re: ${receipt.subject}`, text: story }));
  expect(await kept()).toEqual([story]);
  const { text } = (await mailsTo(world, email)).at(-1)!;
  expect(text).toContain('kept for you');
  expect(text).not.toContain('delete the mail');
});
