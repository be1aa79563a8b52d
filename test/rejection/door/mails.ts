/** Mail as it arrives at the door, and the buttons of what comes back. All names are invented. */
import PostalMime from 'postal-mime';
import type { World } from '../../../infra/local/world.ts';
import { type Line, outbox } from '../../world.ts';

type Letter = {
  from: string;
  subject?: string;
  text: string;
  to?: string;
  /** Without one, each letter has its own. */
  id?: string;
  headers?: Record<string, string>;
};

let count = 0;

export function letter({
  from,
  subject = 'Hello',
  text,
  to = 'someone@in.rebound.example',
  id,
  headers,
}: Letter): Buffer {
  const lines = {
    From: from,
    To: to,
    Subject: subject,
    Date: 'Mon, 02 Mar 2026 09:30:00 +0000',
    'Message-ID': `<${id ?? `letter-${++count}`}@mail.example>`,
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${head.join('')}\r\n${text.replaceAll('\n', '\r\n')}\r\n`);
}

const NO = `Hi Ada,

Thank you for the time you gave us. We have decided to move forward with another candidate for the
Data Analyst position, so we will not be continuing with your application.

Kind regards,
Rhea Novak
Talent Team, COMPANY`;

/** A no, as a web mail forwards it. */
export const forwardedNo = (
  from: string,
  company = 'Orrin Mills',
  more: Partial<Letter> & { note?: string } = {},
): Buffer =>
  forward(from, {
    company,
    about: `Your application to ${company}`,
    words: NO.replace('COMPANY', company),
    ...more,
  });

/** Anything, as a web mail forwards it. */
export function forward(
  from: string,
  {
    company,
    about,
    words,
    note,
    ...more
  }: { company: string; about: string; words: string; note?: string } & Partial<Letter>,
): Buffer {
  const host = company.toLowerCase().replace(/[^a-z]/g, '');
  return letter({
    from,
    subject: `Fwd: ${about}`,
    text: `${note ? `${note}\n\n` : ''}---------- Forwarded message ---------
From: ${company} Talent <talent@${host}.example>
Date: Mon, Mar 2, 2026 at 8:05 AM
Subject: ${about}
To: <${from}>


${words}`,
    ...more,
  });
}

/** What nobody can make out: a farewell, and no word of what was decided. */
export const forwardedRiddle = (from: string, company = 'Pell & Hart', more: Partial<Letter> = {}): Buffer =>
  forward(from, {
    company,
    about: `Data Analyst at ${company}`,
    words: `Dear Ada,\n\nWe decided not to go ahead with one of your two applications. Could you call me about the other?\n\nIda Hart\n${company}`,
    ...more,
  });

/** The answers among what was sent: what a plan brings may come at any moment, from machines that earlier tests began. */
export const answers = async (world: World): Promise<Line[]> =>
  (await outbox(world)).filter(
    (line) => line.channel === 'email' && /^(?:receipt|reply|care|confirm|stop):/.test(line.step ?? ''),
  );

/** Answers to one person, oldest first: what the plan sends by itself is none. */
export const mailsTo = async (world: World, to: string): Promise<Line[]> =>
  (await answers(world)).filter((line) => line.to === to);

/** The address behind a button of a mail, by its label. */
export function linkOf(text: string, label: string): string {
  const line = text.split('\n').find((one) => one.includes(label));
  const url = line && /https?:\/\/\S+/.exec(line)?.[0].replace(/[)>.]+$/, '');
  if (!url) throw new Error(`no button "${label}" in:\n${text}`);
  return new URL(url).pathname;
}

/** What a page says, without its marks. */
export const wordsOf = async (page: Response): Promise<string> =>
  (await page.text())
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

export const open = (world: World, path: string): Promise<Response> => Promise.resolve(world.app.request(path));

export const press = (world: World, path: string, form: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(
    world.app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    }),
  );

/** A captured mail, as its reader's program has it. */
export function parsed(world: World, line: Line & { id?: string }) {
  const captured = world.outbox.all().find((one) => one.id === line.id)!;
  return PostalMime.parse(Buffer.from(captured.content, 'base64'));
}

/** The address that answers to a captured mail go to. */
export const replyAddressOf = async (world: World, line: Line & { id?: string }): Promise<string> =>
  (await parsed(world, line)).replyTo![0]!.address!;
