/** Gmail's question whether it may forward: relayed to the owner whose mailbox asks, with what approves and nothing else. */
import { beforeAll, describe, expect, test } from 'vitest';
import { receiveMail } from '../../../functions/rejection/arrived-mail.ts';
import type { Verdicts } from '../../../functions/rejection/door/arrived.ts';
import { readSetUp } from '../../../functions/rejection/door/set-up.ts';
import { readMail } from '../../../functions/rejection/mail/read.ts';
import type { World } from '../../../infra/local/world.ts';
import { someone, testWorld } from '../../world.ts';
import { letter, linkOf, mailsTo, open, replyAddressOf } from './mails.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

const APPROVE = 'https://mail-settings.google.com/mail/vf-%5BANGjdJ8abc%5D-XyZ_123-q';
const CANCEL = 'https://mail-settings.google.com/mail/uf-%5BANGjdJ8abc%5D-Nope_9';

/** In our own words, with the shapes of the real one: sender, code, asking mailbox, two links. */
const question = (asking: string, more: { from?: string; subject?: string; code?: string } = {}) =>
  letter({
    from: more.from ?? 'Gmail Team <forwarding-noreply@google.com>',
    to: 'u-token@in.rebound.example',
    subject: more.subject ?? `(Gmail) Weiterleitung: ${asking}`,
    text: `${asking} möchte E-Mails an u-token@in.rebound.example weiterleiten.
${more.code ? `Code: ${more.code}` : ''}

Zum Bestätigen:
${APPROVE}

Zum Ablehnen:
${CANCEL}

Google LLC, 1600 Amphitheatre Parkway`,
    headers: { 'Auto-Submitted': 'auto-generated', Precedence: 'bulk' },
  });

async function arrives(email: string, raw: Buffer, verdicts: Verdicts = { dmarc: 'PASS' }) {
  const { forwardingAddress } = await someone(world, { email });
  const [outcome] = await receiveMail(world.ports, {
    raw,
    key: 'key',
    recipients: [forwardingAddress],
    envelopeFrom: 'forwarding-noreply@google.com',
    verdicts,
  });
  return { outcome, mails: await mailsTo(world, email) };
}

test('the owner’s own mailbox asks: code and approval, never the link that cancels', async () => {
  const email = 'ada.lovage@gmail.com';
  const { outcome, mails } = await arrives(email, question('adalovage@gmail.com', { code: '482913557' }));
  expect(outcome.outcome).toBe('set-up');
  expect(mails.map(({ subject }) => subject)).toEqual(['One step to finish forwarding']);
  expect(mails[0]!.text).toContain('482913557');
  expect(mails[0]!.text).not.toMatch(/google\.com\/mail/);
  const page = await (await open(world, linkOf(mails[0]!.text, 'Confirm at Gmail'))).text();
  expect(page).toContain(`href="${APPROVE}"`);
  expect(page).not.toContain('/mail/uf-');
});

test.each([
  ['another mailbox asks', question('eve@gmail.com'), { dmarc: 'PASS' }, 'forwarding asked for from another mailbox'],
  [
    'another mailbox asks and names the owner later',
    question('eve@gmail.com', { subject: 'x eve@gmail.com bob1@gmail.com' }),
    { dmarc: 'PASS' },
    'forwarding asked for from another mailbox',
  ],
  ['somebody who says they are Gmail', question('bob2@gmail.com'), { dmarc: 'FAIL' }, 'not Gmail’s own mail'],
])('%s: dropped', async (name, raw, verdicts, why) => {
  const email = `bob${name.length}@gmail.com`;
  const { outcome, mails } = await arrives(email, raw, verdicts);
  expect([outcome.outcome, outcome.why, mails]).toEqual(['dropped', why, []]);
});

test('from another of Google’s addresses it is no question, and held like any stranger’s mail', async () => {
  const email = 'cleo@gmail.com';
  const { outcome } = await arrives(email, question(email, { from: 'no-reply@google.com' }));
  expect(outcome.outcome).toBe('held');
});

test.each([
  ['a code in the subject', '(#987654321) Gmail Forwarding', undefined, '987654321'],
  ['a code in the body', 'Weiterleitung', '123456', '123456'],
  ['no code: the street number is none', 'Weiterleitung', undefined, undefined],
])('%s', async (_name, subject, code, found) => {
  const raw = question('ada@gmail.com', { subject, ...(code && { code }) });
  expect(readSetUp(await readMail(raw), 'in.rebound.example')).toMatchObject({
    asking: 'ada@gmail.com',
    setupUrl: APPROVE,
    ...(found && { code: found }),
  });
  if (!found) expect(readSetUp(await readMail(raw), 'in.rebound.example')).not.toHaveProperty('code');
});

test.each([
  'https://mail.google.com.evil.example/mail/vf-abc',
  'https://mail.google.com/mail/uf-abc',
  'https://evil.example/?https://mail.google.com/mail/vf-abc',
  'http://mail.google.com/mail/vf-abc',
])('%s is no link that approves', async (link) => {
  const raw = letter({ from: 'forwarding-noreply@google.com', text: `ada@gmail.com\n${link}\n` });
  expect(readSetUp(await readMail(raw), 'in.rebound.example')).toEqual({ asking: 'ada@gmail.com' });
});

describe('passed on by hand by the owner', () => {
  const asked = (asking: string, to: string) => `${asking} möchte E-Mails an ${to} weiterleiten.
Code: 482913557

Zum Bestätigen:
${APPROVE}

Zum Ablehnen:
${CANCEL}`;
  const inline = (from: string, text: string, note = '') =>
    letter({
      from,
      subject: 'Fwd: (Gmail) Weiterleitung',
      text: `${note}---------- Forwarded message ---------\nFrom: Gmail Team <forwarding-noreply@google.com>\nDate: Mon, Mar 2, 2026 at 8:05 AM\nSubject: (Gmail) Weiterleitung\nTo: <${from}>\n\n\n${text}`,
    });
  const attached = (from: string, text: string) =>
    letter({
      from,
      subject: 'Fwd: what is this?',
      headers: { 'Content-Type': 'multipart/mixed; boundary=bb' },
      text: `--bb\nContent-Type: message/rfc822\n\nFrom: Gmail Team <forwarding-noreply@google.com>\nTo: ${from}\nSubject: (Gmail) Weiterleitung\nDate: Mon, 02 Mar 2026 08:05:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--bb--`,
    });

  test.each([
    ['inline', inline],
    ['as an attachment', attached],
  ])('%s, to either address: as if Gmail had sent it', async (how, mail) => {
    const email = `hand${how.length}@gmail.com`;
    const { forwardingAddress } = await someone(world, { email });
    await world.mailbox.deliver(mail(email, asked(email, forwardingAddress)), [forwardingAddress], email);
    const [relayed, ...more] = await mailsTo(world, email);
    expect([relayed!.subject, more]).toEqual(['One step to finish forwarding', []]);
    expect(relayed!.text).toContain('482913557');
    const page = await (await open(world, linkOf(relayed!.text, 'Confirm at Gmail'))).text();
    expect(page).toContain(`href="${APPROVE}"`);
    expect(page).not.toContain('/mail/uf-');
    const to = await replyAddressOf(world, relayed!);
    await world.mailbox.deliver(mail(email, asked(email, forwardingAddress)), [to], email);
    expect((await mailsTo(world, email)).map(({ subject }) => subject)).toEqual([
      'One step to finish forwarding',
      'One step to finish forwarding',
    ]);
  });

  test('despair above it is answered, and STOP obeyed', async () => {
    const email = 'hand-note@gmail.com';
    const { forwardingAddress } = await someone(world, { email });
    const text = asked(email, forwardingAddress);
    await world.mailbox.deliver(inline(email, text, 'I want to die\n\n'), [forwardingAddress], email);
    expect((await mailsTo(world, email)).map(({ subject }) => subject)).toEqual(['From Rebound']);
    await world.mailbox.deliver(inline(email, text, 'STOP\n\n'), [forwardingAddress], email);
    expect((await mailsTo(world, email)).at(-1)!.step).toMatch(/^stop:/);
  });

  test.each<[string, (email: string, ours: string) => Buffer]>([
    ['another mailbox asks', (email, ours) => inline(email, asked('eve@gmail.com', ours))],
    ['to an address that is not theirs', (email) => inline(email, asked(email, 'u-someoneelse1@in.rebound.example'))],
    [
      'somebody who is not Gmail wrote it',
      (email, ours) =>
        Buffer.from(
          inline(email, asked(email, ours)).toString().replace('forwarding-noreply@google.com', 'x@evil.example'),
        ),
    ],
    [
      'only the link that cancels is in it',
      (email, ours) =>
        inline(
          email,
          asked(email, ours)
            .replace(APPROVE, '')
            .replace(/Code.*/, ''),
        ),
    ],
  ])('%s: nothing is passed on', async (name, mail) => {
    const email = `hand-no${name.length}@gmail.com`;
    const { forwardingAddress } = await someone(world, { email });
    await world.mailbox.deliver(mail(email, forwardingAddress), [forwardingAddress], email);
    const mails = await mailsTo(world, email);
    expect(mails.map(({ subject }) => subject)).not.toContain('One step to finish forwarding');
    expect(mails.map(({ text }) => text).join()).not.toMatch(/mail\/[uv]f-/);
  });

  test('from somebody else it is held like any mail', async () => {
    const email = 'hand-held@gmail.com';
    const { forwardingAddress } = await someone(world, { email });
    const raw = inline('eve@work.example', asked(email, forwardingAddress));
    await world.mailbox.deliver(raw, [forwardingAddress], 'eve@work.example');
    expect((await mailsTo(world, email)).map(({ subject }) => subject)).toEqual(['Did you send this?']);
  });
});
