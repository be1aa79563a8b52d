import { describe, expect, it } from 'vitest';
import { readMail } from '../../../functions/rejection/mail/read.ts';

/** As Gmail forwards it. */
const read = (from: string, subject: string, body: string) =>
  readMail(
    new TextEncoder().encode(
      [
        'From: Noor Amann <noor.amann@post.example>',
        'To: log@in.rebound.example',
        `Subject: =?utf-8?B?${Buffer.from(`Fwd: ${subject}`).toString('base64')}?=`,
        'Content-Type: text/plain; charset=utf-8',
        '',
        '---------- Forwarded message ---------',
        `From: ${from}`,
        'Date: Tue, May 6, 2025 at 9:12 AM',
        `Subject: ${subject}`,
        'To: <noor.amann@post.example>',
        '',
        '',
        ...body.split('\n'),
        '',
      ].join('\r\n'),
    ),
  );

describe('the employer', () => {
  it('is spelled as the text spells what the address hints at', async () => {
    const mail = await read(
      'jobs@orrindyeworks.example',
      'Your letter',
      'Dear Noor,\n\nwe have chosen another candidate. You were a pleasure to meet, and everyone at the bench at Orrin Dye Works said so.\n\nKind regards\nThe panel',
    );
    expect(mail.company).toBe('Orrin Dye Works');
  });

  it('is not the recruiting system, nor who works there', async () => {
    const viaSystem = await read(
      'Orrin Mills via Teamtailor <notifications@teamtailor-mail.example>',
      'Update',
      'Hi Noor,\n\nUnfortunately we will not be moving forward with your application for Loom Mechanic.\n\nOrrin Mills',
    );
    expect(viaSystem.company).toBe('Orrin Mills');
    expect(viaSystem.contact.name).toBeNull();
    const fromPerson = await read(
      'Prof. Dr. Ida Renner <i.renner@web.tu-orrin.example>',
      'Ihre Bewerbung',
      'Liebe Frau Amann,\n\nich habe mich leider für jemand anderen entschieden. Alles Gute!\n\nBeste Grüße\nIda Renner\nTU Orrin',
    );
    expect(fromPerson.company).toBe('TU Orrin');
    expect(fromPerson.contact.name).toBe('Prof. Dr. Ida Renner');
  });

  it('is nobody in a greeting, and not the staff that answers', async () => {
    const mail = await read('no-reply@ashbyhq.com', 'Hi', 'Hi Noor\n\nWe have decided to go with another candidate.');
    expect(mail.company).toBeNull();
    expect(mail.contact.name).toBeNull();
    const staff = await read(
      '採用担当 <no-reply@ats-mail.example>',
      '選考結果',
      'Noor 様\n\n今回は採用を見送らせていただきます。',
    );
    expect(staff.company).toBeNull();
  });
});

describe('the role', () => {
  it('may be written small, or stand among words of the subject', async () => {
    const role = async (subject: string, body: string) => (await read('ida@orrinmills.example', subject, body)).role;
    expect(await role('florist job', 'Hi Noor, thanks for coming. We have given it to someone else. Ida')).toBe(
      'florist',
    );
    expect(
      await role('Uitslag assessment wever', 'Beste Noor, helaas ga je niet verder in de selectie. Groet, Ida'),
    ).toBeNull();
    expect(
      await role(
        'Gesprek',
        'Beste Noor, voor de plek als dakdekker hebben we helaas iemand anders gekozen. Groet, Ida',
      ),
    ).toBe('dakdekker');
    expect(
      await role('About your application', 'Dear Noor, your application for Community Lead wasn’t successful. Ida'),
    ).toBe('Community Lead');
  });
});
