import { describe, expect, it } from 'vitest';
import { readMail } from '../../../functions/rejection/mail/read.ts';

const OUTER = (subject: string, type = 'text/plain; charset=utf-8'): string =>
  `From: Mara Lind <mara@mailhaus.example>\nTo: no@in.rebound.example\nSubject: ${subject}\nDate: Tue, 10 Mar 2026 18:42:10 +0100\nMIME-Version: 1.0\nContent-Type: ${type}\n\n`;
const read = (subject: string, body: string, type?: string) =>
  readMail(new TextEncoder().encode(`${OUTER(subject, type)}${body}`));

const no = (role: string, company = 'Orrin Mills'): string =>
  `Dear Mara,\n\nWe have decided not to take your application for ${role} further. We wish you luck with your search.\n\n${company}`;
const gmail = (subject: string, from: string, body: string): string =>
  `---------- Forwarded message ---------\nFrom: ${from}\nDate: Mon, Mar 9, 2026 at 10:15 AM\nSubject: ${subject}\nTo: <mara@mailhaus.example>\n\n\n${body}\n\n`;
const outlook = (subject: string, from: string, body: string): string =>
  `From: ${from}\nSent: Monday, March 9, 2026 10:15 AM\nTo: Mara Lind <mara@mailhaus.example>\nSubject: ${subject}\n\n${body}\n\n`;
const IDA = 'Ida Brandt <ida.brandt@orrin-mills.example>';
const TOM = 'Tom Reyes <tom.reyes@kestrel-rail.example>';

describe('several mails in one', () => {
  it('two short ones, each marked as forwarded', async () => {
    const reading = await read(
      'Fwd: two',
      gmail('Loom Mechanic', IDA, no('Loom Mechanic')) + gmail('Signal Technician', TOM, no('Signal Technician')),
    );
    expect(reading.rejections.map(({ role }) => role)).toEqual(['Loom Mechanic', 'Signal Technician']);
  });

  it('two from different employers, with their headers and no mark', async () => {
    const reading = await read(
      'two today',
      `Both today.\n\n${outlook('Loom Mechanic', IDA, no('Loom Mechanic'))}${outlook('Signal Technician', TOM, no('Signal Technician'))}`,
    );
    expect(reading.rejections.map(({ role }) => role)).toEqual(['Loom Mechanic', 'Signal Technician']);
    expect(reading.note).toBe('Both today.');
  });

  it('two pasted without headers', async () => {
    const reading = await read(
      'please log',
      `${no('Loom Mechanic')}\n\n\n${no('Signal Technician', 'Kestrel Rail')}\n`,
    );
    expect(reading).toMatchObject({ kind: 'rejection', forwarded: 'pasted' });
    expect(reading.rejections.map(({ role }) => role)).toEqual(['Loom Mechanic', 'Signal Technician']);
  });

  it('three attached, one of them base64 and one an octet-stream without a name', async () => {
    const inner = (role: string): string =>
      `From: ${IDA}\nTo: mara@mailhaus.example\nSubject: ${role}\nDate: Mon, 9 Mar 2026 10:00:00 +0000\n\n${no(role)}\n`;
    const base64 = (text: string): string => Buffer.from(text).toString('base64');
    const body = `--b\n\nAll of these.\n--b\nContent-Type: message/rfc822\n\n${inner('Loom Mechanic')}\n--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${base64(inner('Dye Master'))}\n--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n${base64(inner('Carder'))}\n--b--\n`;
    const reading = await read('three', body, 'multipart/mixed; boundary="b"');
    expect(reading.rejections.map(({ role }) => role)).toEqual(['Loom Mechanic', 'Dye Master', 'Carder']);
    expect(reading.note).toBe('All of these.');
  });

  it('an invitation with an older refusal below stays an invitation', async () => {
    const invitation =
      'Dear Mara,\n\nWe would like to invite you to an interview for Dye Master on Friday 13 March at 10:00. Please confirm the time.\n\nIda';
    const reading = await read(
      'FW: Interview for Dye Master',
      outlook('Interview for Dye Master', IDA, invitation) + outlook('Loom Mechanic', IDA, no('Loom Mechanic')),
    );
    expect(reading).toMatchObject({ kind: 'interview', rejections: [], originalSubject: 'Interview for Dye Master' });
  });
});

describe('threads', () => {
  it('the candidate’s own answer stands above the refusal', async () => {
    const reading = await read(
      'FW: Re: Loom Mechanic',
      outlook('Re: Loom Mechanic', 'Mara Lind <mara@mailhaus.example>', 'Thank you for telling me so quickly, Ida.') +
        outlook('Loom Mechanic', IDA, no('Loom Mechanic')),
    );
    expect(reading).toMatchObject({ kind: 'rejection', originalSubject: 'Loom Mechanic', originalFrom: IDA });
  });

  it('a polite word above, the refusal below', async () => {
    const reading = await read(
      'FW: Re: Loom Mechanic',
      outlook('Re: Loom Mechanic', IDA, 'Dear Mara, thank you for your kind words. Best wishes, Ida') +
        outlook('Re: Loom Mechanic', 'Mara Lind <mara@mailhaus.example>', 'Thank you for telling me so quickly, Ida.') +
        outlook('Loom Mechanic', IDA, no('Loom Mechanic')),
    );
    expect(reading.kind).toBe('rejection');
    expect(reading.rejections.map(({ role }) => role)).toEqual(['Loom Mechanic']);
  });

  it('the refusal above, an invitation below', async () => {
    const reading = await read(
      'FW: Re: Interview',
      outlook('Re: Interview', IDA, no('Loom Mechanic')) +
        outlook('Interview', 'Mara Lind <mara@mailhaus.example>', 'Friday at ten suits me well for the interview.'),
    );
    expect(reading).toMatchObject({ kind: 'rejection', originalSubject: 'Re: Interview' });
    expect(reading.rejections).toHaveLength(1);
  });

  it('forwarded twice, by two programs', async () => {
    const first = `-------- Weitergeleitete Nachricht --------\nBetreff: \tLoom Mechanic\nDatum: \tMon, 9 Mar 2026 10:15:30 +0100\nVon: \t${IDA}\nAn: \tmara@work.example\n\n\n\n${no('Loom Mechanic')}`;
    const reading = await read(
      'Fwd: Fwd: Loom Mechanic',
      `Begin forwarded message:\n\n> From: Mara Lind <mara@work.example>\n> Subject: Fwd: Loom Mechanic\n> Date: 9 March 2026 at 20:00:00 CET\n> To: mara@mailhaus.example\n> \n${first.replaceAll(/^/gm, '> ')}`,
    );
    expect(reading).toMatchObject({
      originalSubject: 'Loom Mechanic',
      originalFrom: IDA,
      originalDate: '2026-03-09T10:15:30+01:00',
      depth: 2,
    });
  });
});

describe('words that nobody can read here', () => {
  const withFile = (type: string, name: string, words: string): string =>
    `--b\nContent-Type: text/plain\n\n${words}\n--b\nContent-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n0M8R4KGxGuE=\n--b--\n`;
  it.each([
    [
      'application/vnd.ms-outlook',
      'Your application.msg',
      'the mail is attached as a .msg file, which only Outlook opens: forward it again from the mailbox, or paste its words',
    ],
    [
      'application/ms-tnef',
      'winmail.dat',
      'the mail is inside winmail.dat, which only Outlook opens: forward it again from the mailbox, or paste its words',
    ],
    [
      'application/pkcs7-mime',
      'smime.p7m',
      'the mail is encrypted: forward it again from the mailbox, or paste its words',
    ],
  ])('%s says what to do', async (type, name, error) => {
    const reading = await read('one more', withFile(type, name, 'Please log this one.'), 'multipart/mixed; boundary=b');
    expect(reading).toMatchObject({ kind: 'unsure', error, rejections: [] });
  });

  it('winmail.dat beside the words of a forward changes nothing', async () => {
    const body = withFile('application/ms-tnef', 'winmail.dat', outlook('Loom Mechanic', IDA, no('Loom Mechanic')));
    expect(await read('FW: Loom Mechanic', body, 'multipart/mixed; boundary=b')).toMatchObject({
      kind: 'rejection',
      originalFrom: IDA,
    });
  });

  it('a forward that holds only an image', async () => {
    const labels = outlook('Loom Mechanic', IDA, '');
    const body = `--b\nContent-Type: text/plain\n\n${labels}\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--b--\n`;
    expect(await read('FW: Loom Mechanic', body, 'multipart/mixed; boundary=b')).toMatchObject({
      kind: 'unsure',
      error:
        'the mail holds no words, and files or images that are not read: forward it again from the mailbox, or paste its words',
      originalSubject: 'Loom Mechanic',
      originalFrom: IDA,
    });
  });
});
