/** Who signs with a title in front of the house: the house alone is the employer. */
import { expect, it } from 'vitest';
import { readMail } from '../../../functions/rejection/mail/read.ts';

it('Stichting Orrin, of "Bestuurssecretaris Stichting Orrin"', async () => {
  const mail = `From: Anna Mulder <a.mulder@mail.example>
To: kim@mail.example
Subject: Terugkoppeling gesprek
Date: Mon, 02 Mar 2026 08:05:00 +0000
Content-Type: text/plain; charset=utf-8

Dag Kim,

Dank voor het gesprek. Helaas hebben we voor een andere kandidaat gekozen voor de functie van docent.

Hartelijke groet,
Anna Mulder
Bestuurssecretaris Stichting Orrin
`;
  expect((await readMail(Buffer.from(mail.replaceAll('\n', '\r\n')))).company).toBe('Stichting Orrin');
});
